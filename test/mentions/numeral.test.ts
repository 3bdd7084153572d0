import { describe, expect, it } from "@jest/globals";
import { exactValue, readNumeral, readScale } from "../../src/mentions/numeral.ts";
import { tokenize } from "../../src/text/tokens.ts";

describe("numerals", () => {
  it.each([
    ["1,200", 1200],
    ["16.2", 16.2],
    ["１２．", 12],
    [".5", 0.5],
    ["seven", 7],
    ["forty-two", 42],
    ["twenty five", 25],
    ["one hundred", 100],
    ["one hundred and twenty", 120],
    ["nine hundred ninety-nine", 999],
    ["two thousand five hundred", 2500],
    ["two million", 2_000_000],
    ["two hundred thousand", 200_000],
    ["five hundred million", 500_000_000],
    ["two million five hundred thousand", 2_500_000],
    ["one one-hundredth", 0.01],
    ["one-thousandth", 0.001],
  ])("%s", (text, value) => {
    const numeral = readNumeral(tokenize(text), 0);
    expect(exactValue(numeral?.digits ?? "", numeral?.power ?? 0, false)).toBe(value);
  });

  it.each(["12,3456", "1.2.3", "1234,567", "hundred", "several"])("no numeral: %s", (text) => {
    expect(readNumeral(tokenize(text), 0)?.last === tokenize(text).length - 1 && readNumeral(tokenize(text), 0)).toBeFalsy();
  });

  it.each([
    ["million", false, 6],
    ["hundred million", false, 8],
    ["thousand million", false, 9],
    ["bn", false, undefined],
    ["bn", true, 9],
    ["m", true, undefined],
    ["stores", true, undefined],
  ])("scale %s", (text, abbreviated, power) => {
    expect(readScale(tokenize(text), 0, abbreviated)?.power).toBe(power);
  });
});
