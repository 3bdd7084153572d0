/** Figures on characters that text recognition damaged. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("what they are read as", () => {
  const fields: readonly Field[] = ["unit", "value", "concept"];
  it.each<Row>([
    [
      "march",
      "Net sales were \\(\\frac{1}{2}\\)798.6 billion for the fiscal year ended March 31, 2016.",
      [["\\(\\frac{1}{2}\\)798.6 billion", "JPY", 798.6e9, "Revenue"]],
    ],
    [
      "february",
      "We had goodwill of \\(\\frac{\\pi}{2}\\)8.8 billion as of February 29, 2016.",
      [["\\(\\frac{\\pi}{2}\\)8.8 billion", "JPY", 8.8e9, "Goodwill"]],
    ],
    [
      "march",
      "Capital expenditures were $\\frac{1}{4}$48 billion for the fiscal year ended March 31, 2016.",
      [["$\\frac{1}{4}$48 billion", "JPY", 48e9, "CapitalExpenditures"]],
    ],
    ["june", "Revenue was \\$402.6 million in fiscal 2016.", [["\\$402.6 million", "USD", 402.6e6, "Revenue"]]],
    ["june", "The tax rate was 24.5\\% in fiscal 2016.", [["24.5\\%", "percent", 24.5, "TaxRate"]]],
    [
      "march",
      "Net sales were ￥798.6 billion and operating income was ￥22 billion for the ﬁscal year ended March 31, 2016.",
      [
        ["￥798.6 billion", "JPY", 798.6e9, "Revenue"],
        ["￥22 billion", "JPY", 22e9, "OperatingIncome"],
      ],
    ],
    ["december", "Net debt was €470 million at 31 December 2016.", [["€470 million", "EUR", 470e6, "NetDebt"]]],
    ["march", "We incurred long-\nterm debt of ¥162\nbillion as of March 31,\n2016.", [["¥162\nbillion", "JPY", 162e9, "LongTermDebt"]]],
    ["february", "- \\cdot Goodwill was ¥8.8 billion as of February 29, 2016.", [["¥8.8 billion", "JPY", 8.8e9, "Goodwill"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("what the damage leaves open", () => {
  it.each<[string, string, number[] | undefined]>([
    ["a digit may be lost: the reading that assumes least comes first", String.raw`We had debt of \(\frac{4}{2}\)1 billion.`, [1e9, 2.1e9]],
    ["a decimal point is there already", String.raw`We had debt of \(\frac{1}{2}\)9.6 billion.`, [9.6e9, 29.6e9]],
    ["no digit below the line", String.raw`We had debt of \(\frac{\pi}{x}\)9.6 billion.`, undefined],
    ["an escaped sign leaves nothing open", String.raw`We had debt of \$9.6 billion.`, undefined],
  ])("%s", (_name, text, readings) => {
    const { facts, issues } = extract(text, { issuer: { id: "Hayate Motors" } });
    expect(facts).toHaveLength(1);
    expect(facts[0]?.damaged?.readings).toEqual(readings);
    expect(issues.filter(({ code }) => code === "damaged-figure").map(({ span }) => span)).toEqual(readings ? [facts[0]?.source] : []);
    for (const { source } of facts) expect(text.slice(source.start, source.end)).toBe(source.text);
    if (readings) expect(facts[0]?.value).toBe(readings[0]);
  });
});
