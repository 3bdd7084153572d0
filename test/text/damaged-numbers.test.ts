/** Numbers with letters for digits and numbers torn apart: which are made whole, and which are left as they are. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { findDamagedNumbers } from "../../src/text/damaged-numbers.ts";
import { applyEdits } from "../../src/text/source-text.ts";

const mended = (text: string) => applyEdits(text, findDamagedNumbers(text)).text;

describe("letters for digits", () => {
  it.each([
    ["loans of ¥l0.1 billion", "loans of ¥10.1 billion"],
    ["loans of $ l billion", "loans of $ 1 billion"],
    ["loans of ¥I,2OO million", "loans of ¥1,200 million"],
    ["3O.5% of the shares", "30.5% of the shares"],
    ["lO% of the shares", "10% of the shares"],
    ["9.l per cent", "9.1 per cent"],
    ["March 3l, 2Ol2", "March 31, 2012"],
    ["April lO and May 2O", "April 10 and May 20"],
    ["in 2O12 and l998", "in 2012 and 1998"],
    ["l4 plants and 1O brands", "14 plants and 10 brands"],
    ["12,5OO employees", "12,500 employees"],
    ["rose by l2 million tons", "rose by 12 million tons"],
  ])("%j", (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    "O2 sold its networks",
    "the I-5 corridor and Class I rail",
    "a 4l engine at 5o C",
    "In Q1 I sold 3 of them",
    "Ill at ease in 10 Oil fields",
    "Note 1 Organization",
    "all 5 of 12 O-rings",
    "May I sell it? March on!",
  ])("leaves %j", (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe("numbers torn apart", () => {
  it.each([
    ["loans of ¥1 5.6 billion", "loans of ¥15.6 billion"],
    ["loans of ¥2, 345 million", "loans of ¥2,345 million"],
    ["loans of ¥2 ,345 million", "loans of ¥2,345 million"],
    ["loans of ¥15. 6 billion", "loans of ¥15.6 billion"],
    ["loans of ¥15\n.6 billion", "loans of ¥15.6 billion"],
    ["loans of ¥l 5.6 billion", "loans of ¥15.6 billion"],
    ["it owns 29 .9% of us", "it owns 29.9% of us"],
    ["it owns 29. 9% of us", "it owns 29.9% of us"],
    ["March 31, 20 12 and fiscal 20 13", "March 31, 2012 and fiscal 2013"],
  ])("%j", (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    "as of March 31, 2012",
    "¥1.5, 2.5 and 3.5 billion",
    "¥15. 6 of our plants",
    "¥ 121 133 147",
    "see note 12. 5% of our shares",
    "from 12.5% 9% to 3%",
    "in fiscal 2012. 9% of our shares",
    "in 20 12-month terms",
  ])("leaves %j", (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe("what a reader is told", () => {
  const readAll = (text: string) => extract(text, { issuer: { id: "T", name: "Tsubaki Tea Inc." } });

  it("a number that leaves no doubt has one reading, and the characters of the damage", () => {
    const text = "Our net loss was ¥l 5.6 billion in 2012.";
    const { facts, issues } = readAll(text);
    expect(facts).toMatchObject([{ value: -15_600_000_000, decimals: -8, damaged: { readings: [-15_600_000_000] } }]);
    expect(facts[0]?.source.text).toBe("¥l 5.6 billion");
    expect(issues).toContainEqual(expect.objectContaining({ code: "damaged-figure", span: facts[0]?.source }));
  });

  it.each([
    ["Our net loss was ¥10 1 billion in 2012.", [-101_000_000_000, -10_100_000_000]],
    ["Kusunoki Bank owned 29 9% of our shares.", [29.9, 299]],
    // No holder has more than all.
    ["Kusunoki Bank owned 299% of our shares.", [299, 29.9]],
  ])("%j leaves several readings", (text, readings) => {
    const [fact] = readAll(text).facts;
    expect(fact?.damaged?.readings).toEqual(readings);
    expect(fact?.value).toBe(readings[0]);
  });

  it.each(["Our net loss was ¥10.1 billion.", "Sales rose 299% in 2012.", "Kusunoki Bank owned 100% of our shares."])(
    "nothing is said of %j",
    (text) => {
      const { facts } = readAll(text);
      expect(facts).toHaveLength(1);
      expect(facts[0]?.damaged).toBeUndefined();
    },
  );
});

it.each(["1 ", "l", "¥1 ", "1,", "O0", "20 12 ", "¥1 2"])("300,000 characters of %j finish", (piece) => {
  const text = piece.repeat(300_000 / piece.length);
  expect(mended(text).length).toBeLessThanOrEqual(text.length);
});
