import { describe, expect, it } from "@jest/globals";
import { formatAmount, formatBounded } from "../../src/formats/amount.ts";

describe("formatAmount", () => {
  it.each([
    [15_600_000_000, -8, "15.6bn"],
    [-16_500_000_000, -8, "-16.5bn"],
    [10_000_000_000, -9, "10bn"],
    [10_000_000_000, -8, "10.0bn"],
    [1_100_000_000_000, -11, "1.1tn"],
    [750_000_000, -6, "750m"],
    [1_234_567_000, -3, "1,234.567m"],
    [12_345_678, 0, "12,345,678"],
    [1_000_000, -6, "1m"],
    [999_999, 0, "999,999"],
    [14, 0, "14"],
    [0, 0, "0"],
    [31.2, 1, "31.2"],
    [30, 1, "30.0"],
    [117.5, 2, "117.50"],
    [-0.25, 2, "-0.25"],
    [2_500_000_000, -9, "2,500m"],
  ])("%d with decimals %d is %s", (value, decimals, expected) => {
    expect(formatAmount(value, decimals)).toBe(expected);
  });

  it("never writes another value", () => {
    for (let exponent = -3; exponent <= 14; exponent++) {
      for (const digits of [1, 12, 123, 1234, 99999]) {
        const value = Number(`${digits}e${exponent}`);
        const written = formatAmount(value, -exponent).replaceAll(",", "");
        const scale = { tn: 12, bn: 9, m: 6 }[written.replace(/[-\d.]/g, "")] ?? 0;
        expect(Number(`${Number.parseFloat(written)}e${scale}`)).toBe(value);
      }
    }
  });
});

describe("formatBounded", () => {
  it.each([
    ["exact", "750m"],
    ["about", "~750m"],
    ["over", ">750m"],
    ["at least", "≥750m"],
    ["between", "750m–800m"],
  ])("%s", (bound, expected) => {
    expect(formatBounded({ value: 750_000_000, decimals: -6, bound, upper: 800_000_000 })).toBe(expected);
  });
});
