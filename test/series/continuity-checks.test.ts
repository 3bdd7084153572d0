/** Balances and years that do not follow from one another. */
import { describe, expect, it } from "@jest/globals";
import { timeline } from "../../src/timeline.ts";
import { filing, money, period, factId, type FactSketch } from "./fact-factory.ts";

const YEAR = "2017-04-01/2018-03-31";
const QUARTERS = ["2017-04-01/2017-06-30", "2017-07-01/2017-09-30", "2017-10-01/2017-12-31", "2018-01-01/2018-03-31"];

function quarters(...values: number[]): FactSketch[] {
  return values.map((value, index) => money("Revenue", value, QUARTERS[index] ?? ""));
}
function retained(first: number, last: number, income: number): FactSketch[] {
  return [money("RetainedEarnings", first, "2017-03-31"), money("RetainedEarnings", last, "2018-03-31"), money("NetIncome", income, YEAR)];
}
function invested(value: number, edtf: string, more: Partial<FactSketch> = {}): FactSketch {
  return money("Investment", value, edtf, { entity: "Plum", counterparty: "Orchard", period: period(edtf), ...more });
}

describe("continuity", () => {
  it.each<[string, FactSketch[], [string, number][]]>([
    ["four quarters are the year", [money("Revenue", 10e6, YEAR), ...quarters(2e6, 3e6, 2e6, 3e6)], []],
    ["within rounding", [money("Revenue", 10e6, YEAR), ...quarters(2e6, 3e6, 2e6, 4e6)], []],
    ["beyond it", [money("Revenue", 10e6, YEAR), ...quarters(2e6, 3e6, 2e6, 7e6)], [["quarters-differ-from-year", 4e6]]],
    ["three quarters tell nothing", [money("Revenue", 10e6, YEAR), ...quarters(2e6, 3e6, 20e6)], []],
    ["net income explains the rise", retained(-9e9, -8e9, 1e9), []],
    ["dividends explain less of one", retained(-9e9, -8.5e9, 1e9), []],
    ["nothing explains more", retained(-9e9, -4e9, 1e9), [["balance-continuity", 4e9]]],
    ["a total to date grows", [invested(1e9, "2017-03-31"), invested(2e9, "2018-03-31")], []],
    ["a total to date does not fall", [invested(3e9, "2017-03-31"), invested(2e9, "2018-03-31")], [["balance-continuity", 1e9]]],
    ["unless it is about", [invested(3e9, "2017-03-31", { bound: "about" }), invested(2e9, "2018-03-31")], []],
  ])("%s", (_words, facts, expected) => {
    const { checks } = timeline([filing(2018, facts)]);
    expect(checks.map(({ code, by }) => [code, by])).toEqual(expected);
  });
});

describe("parts that are all of a total", () => {
  const part = (value: number, item: string, sentence: string): FactSketch =>
    money("Debt", value, "2018-03-31", { decimals: -8, item, sentence, partOf: factId("orchard-2018", 0) });
  // The source of a fact of the factory is ten characters at its place: the words between stand behind the first ten.
  const sentenceOf = (between: string): string => `0123456789${between}`.padEnd(300, " ");

  it.each([
    [": ", ["parts-short-of-total"]],
    [", consisting of ", ["parts-short-of-total"]],
    [" comprised of ", ["parts-short-of-total"]],
    [", of which ", []],
    [", including ", []],
  ])("%j", (between, codes) => {
    const sentence = sentenceOf(between);
    const total = money("Debt", 1e9, "2018-03-31", { decimals: -8, sentence });
    const made = filing(2018, [total, part(0.3e9, "bonds", sentence), part(0.4e9, "loans", sentence)]);
    for (const fact of made.facts) fact.sentence = { start: 0, end: sentence.length, text: sentence };
    const { checks } = timeline([made]);
    expect(checks.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) expect(checks[0]?.by).toBe(3e8);
  });
});
