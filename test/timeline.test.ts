import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Filing } from "../src/model/filing.ts";
import type { Observation, Status } from "../src/model/observation.ts";
import { timelineSchema, type Timeline } from "../src/model/timeline.ts";
import { timeline } from "../src/timeline.ts";
import { company, count, factId, filing, money, period, stake, type FactSketch } from "./series/fact-factory.ts";

const YEAR = "2017-04-01/2018-03-31";
const NEXT = "2018-04-01/2019-03-31";

/** The observations of the only series of filings of 2018, 2019 … with these facts. */
function observed(...years: FactSketch[][]): readonly Observation[] {
  const { series } = timeline(years.map((sketches, index) => filing(2018 + index, sketches)));
  expect(series).toHaveLength(1);
  return series[0]?.observations ?? [];
}
function net(value: number, decimals = -6, more: Partial<FactSketch> = {}): FactSketch {
  return money("NetIncome", value, YEAR, { decimals, ...more });
}

describe("the status of an observation", () => {
  it.each<[string, FactSketch[][], Status, number]>([
    ["one filing", [[net(750e6)]], "reported", 750e6],
    ["one filing that says it twice", [[net(750e6), net(8e8, -8)]], "reported", 750e6],
    ["two that say the same", [[net(750e6)], [net(750e6)]], "agreed", 750e6],
    ["the same value, less precisely", [[net(8e8, -8)], [net(8e8, -6)]], "agreed", 8e8],
    ["about the same value", [[net(8e8, -8, { bound: "about" })], [net(8e8, -8)]], "agreed", 8e8],
    ["rounded later", [[net(750e6)], [net(8e8, -8)]], "rounded", 750e6],
    ["rounded before", [[net(8e8, -8)], [net(750e6)]], "rounded", 750e6],
    ["no word of why", [[net(750e6)], [net(900e6)]], "conflicting", 900e6],
    ["restated", [[net(750e6)], [net(900e6, -6, { sentence: "Net income, as restated, was ¥900 million." })]], "restated", 900e6],
    [
      "reclassified",
      [[net(750e6)], [net(900e6, -6, { sentence: "The figure has been reclassified to conform to the new format." })]],
      "restated",
      900e6,
    ],
    ["not restated", [[net(750e6)], [net(900e6, -6, { sentence: "Prior figures have not been restated." })]], "conflicting", 900e6],
    [
      "the earlier filing says restated",
      [[net(750e6, -6, { sentence: "As restated, ¥750 million." })], [net(900e6)]],
      "conflicting",
      900e6,
    ],
    [
      "restated and then said again",
      [[net(750e6)], [net(900e6, -6, { sentence: "It was revised to ¥900 million." })], [net(9e8, -8)]],
      "restated",
      900e6,
    ],
    ["one filing at odds with itself", [[net(750e6), net(900e6)]], "conflicting", 900e6],
    ["three that meet by pairs alone", [[net(6e8, -8)], [net(1e9, -9)], [net(1.4e9, -8)]], "conflicting", 1.4e9],
    ["a sum of floats", [[net(0.1 + 0.2, 17)], [net(0.3, 1)]], "rounded", 0.1 + 0.2],
  ])("%s", (_words, years, status, value) => {
    expect(observed(...years)).toMatchObject([{ status, value }]);
  });

  it.each<[string, FactSketch[][], Status, number]>([
    ["another filing settles it", [[net(1.6e8, -7, { readings: [1.6e8, 7.6e8] })], [net(760e6)]], "resolved", 760e6],
    ["an earlier filing settles it", [[net(760e6)], [net(1.6e8, -7, { readings: [1.6e8, 7.6e8] })]], "resolved", 760e6],
    ["no reading fits", [[net(1.6e8, -7, { readings: [1.6e8, 7.6e8] })], [net(500e6)]], "conflicting", 500e6],
    ["nothing settles it", [[net(1.6e8, -7, { readings: [1.6e8, 7.6e8] })]], "reported", 1.6e8],
    ["the same filing says it cleanly", [[net(1.6e8, -7, { readings: [1.6e8, 7.6e8] }), net(760e6)]], "reported", 760e6],
  ])("of a damaged figure: %s", (_words, years, status, value) => {
    expect(observed(...years)).toMatchObject([{ status, value }]);
  });
});

describe("vintages", () => {
  it("stand by filing date, with every fact of the filing that agrees", () => {
    const [observation] = observed([net(8e8, -8, { label: "net income" }), net(750e6)], [net(8e8, -8)]);
    expect(observation?.vintages).toEqual([
      {
        document: "orchard-2018",
        filed: "2018-07-02",
        value: 750e6,
        decimals: -6,
        bound: "exact",
        label: "net income",
        facts: [factId("orchard-2018", 0), factId("orchard-2018", 1)],
      },
      { document: "orchard-2019", filed: "2019-07-02", value: 8e8, decimals: -8, bound: "exact", facts: [factId("orchard-2019", 0)] },
    ]);
  });

  it("a filing that contradicts itself has two", () => {
    const [observation] = observed([net(750e6), net(900e6)]);
    expect(observation?.vintages.map(({ document, value }) => [document, value])).toEqual([
      ["orchard-2018", 750e6],
      ["orchard-2018", 900e6],
    ]);
  });
});

describe("what joins which series", () => {
  it.each<[string, FactSketch]>([
    ["no concept", { value: 1, entity: "Orchard", period: period(YEAR) }],
    ["no period", { value: 1, entity: "Orchard", concept: "Revenue" }],
    ["no company", { value: 1, concept: "Revenue", period: period(YEAR) }],
    ["hypothetical", net(1, 0, { scenario: "hypothetical" })],
    ["a translation", net(1, 0, { translationOf: "orchard-2018#1-2" })],
    ["a change with its level", net(1, 0, { changeOf: "orchard-2018#1-2" })],
    ["a change alone", { kind: "percent", unit: "percent", concept: "Change", value: 4.4, entity: "Orchard", period: period(YEAR) }],
    ["a threshold", stake("Orchard", "Plum", 20, "2018-03-31", { concept: "OwnershipThreshold" })],
    ["a count of nothing named", count("Count", 3, "2018-03-31")],
  ])("%s: none", (_words, sketch) => {
    expect(timeline([filing(2018, [sketch])]).series).toEqual([]);
  });

  it.each<[string, FactSketch, string]>([
    ["a flow", net(1), "Orchard/Orchard/NetIncome/JPY/P1Y"],
    ["a state", money("Goodwill", 1, "2018-03-31"), "Orchard/Orchard/Goodwill/JPY/instant"],
    ["a state stated for a year", money("Goodwill", 1, YEAR), "Orchard/Orchard/Goodwill/JPY/instant"],
    ["nine months", money("Revenue", 1, "2017-04-01/2017-12-31"), "Orchard/Orchard/Revenue/JPY/P9M"],
    ["a holding", stake("Plum", "Orchard", 51, "2018-03-31"), "Orchard/Plum/OwnershipPercentage/Orchard/percent/instant"],
    ["a named count", count("Count", 3, "2018-03-31", { item: "Vending Machines" }), "Orchard/Orchard/Count/vending machine/count/instant"],
    ["a segment", net(1, 0, { item: "the Juice segment" }), "Orchard/Orchard/NetIncome/juice segment/JPY/P1Y"],
    [
      "a rate of no company",
      { kind: "rate", unit: "JPY/USD", concept: "ExchangeRate", item: "high", value: 1, period: period("2018-01", "duration") },
      "Orchard/Orchard/ExchangeRate/high/JPY/USD/P1M",
    ],
  ])("%s", (_words, sketch, id) => {
    expect(timeline([filing(2018, [sketch])]).series.map((series) => series.id)).toEqual([id]);
  });

  it("an outlay and a total to date are two", () => {
    const facts = [money("Investment", 1e9, "2018-02", { period: period("2018-02", "duration") }), money("Investment", 3e9, "2018-02-28")];
    expect(timeline([filing(2018, facts)]).series.map(({ periodType, length }) => [periodType, length])).toEqual([
      ["duration", "P1M"],
      ["instant", undefined],
    ]);
  });

  it("new subsidiaries are not all subsidiaries", () => {
    const facts = [
      count("SubsidiaryCount", 14, "2018-03-31", { item: "consolidated subsidiaries" }),
      count("SubsidiaryCount", 14, "2018-03-31"),
      count("SubsidiaryCount", 2, YEAR, { item: "new subsidiaries" }),
    ];
    expect(timeline([filing(2018, facts)]).series.map(({ item, observations }) => [item, observations[0]?.value])).toEqual([
      [undefined, 14],
      ["new subsidiaries", 2],
    ]);
  });

  it("a part that nothing tells from its total is left out", () => {
    const total = money("Debt", 10e9, "2018-03-31");
    const facts = [total, money("Debt", 3e9, "2018-03-31", { partOf: factId("orchard-2018", 0) })];
    expect(observed(facts)).toMatchObject([{ value: 10e9, status: "reported" }]);
  });

  it("companies stand with the issuer first, then by name", () => {
    const facts = [stake("Plum", "Orchard", 51, "2018-03-31"), stake("Apricot", "Orchard", 20, "2018-03-31"), net(1)];
    expect(timeline([filing(2018, facts)]).series.map(({ entity }) => entity)).toEqual(["Orchard", "Apricot", "Plum"]);
  });
});

describe("periods", () => {
  it.each<[string, string[], string[]]>([
    ["a month and a day in it", ["2018-05", "2018-05-11"], ["2018-05-11"]],
    ["a month and its last day", ["2018-08-31", "2018-08"], ["2018-08-31"]],
    ["two days compete", ["2018-05", "2018-05-11", "2018-05-31"], ["2018-05-11", "2018-05", "2018-05-31"]],
    ["a month alone", ["2018-05"], ["2018-05"]],
    ["two months", ["2018-06", "2018-05"], ["2018-05", "2018-06"]],
  ])("%s", (_words, stated, expected) => {
    const years = stated.map((edtf) => [stake("Plum", "Orchard", 51, edtf)]);
    expect(observed(...years).map((observation) => observation.period.edtf)).toEqual(expected);
  });

  it("a month and a day that one filing tells apart are two", () => {
    const facts = [stake("Plum", "Orchard", 51, "2018-05"), stake("Plum", "Orchard", 60, "2018-05-11")];
    expect(observed(facts).map(({ value }) => value)).toEqual([60, 51]);
  });

  it("a flow dated to a month and to a day is one", () => {
    const outlay = (edtf: string): FactSketch => money("AcquisitionPrice", 1e9, edtf, { entity: "Plum", period: period(edtf, "duration") });
    expect(observed([outlay("2018-05")], [outlay("2018-05-11")])).toMatchObject([{ status: "agreed", period: { edtf: "2018-05-11" } }]);
  });

  it("52-week years stated with starts a day apart are one", () => {
    const [observation, ...others] = observed(
      [money("Revenue", 1e9, "2016-07-03/2017-07-01")],
      [money("Revenue", 1e9, "2016-07-02/2017-07-01")],
    );
    expect(others).toEqual([]);
    expect(observation?.status).toBe("agreed");
  });
});

describe("breaks", () => {
  it.each<[string, string[], (true | undefined)[]]>([
    ["shares, then voting shares", ["outstanding shares", "outstanding voting shares"], [undefined, true]],
    ["the same words", ["outstanding shares", "outstanding shares"], [undefined, undefined]],
    ["other words of one basis", ["outstanding shares", "equity interest"], [undefined, undefined]],
    ["no words between", ["outstanding shares", "stake", "voting rights"], [undefined, undefined, true]],
    ["basic, then diluted", ["basic net income per share", "diluted net income per share"], [undefined, true]],
    ["consolidated, then not", ["consolidated equity ratio", "non-consolidated equity ratio"], [undefined, true]],
  ])("%s", (_words, labels, expected) => {
    const years = labels.map((label, index) => [stake("Orchard", "Plum", 20 + index, `${2018 + index}-03-31`, { label })]);
    expect(observed(...years).map((observation) => observation.break)).toEqual(expected);
  });

  it("between the vintages of one observation", () => {
    const facts = (label: string): FactSketch[] => [stake("Orchard", "Plum", 20, "2018-03-31", { label })];
    expect(observed(facts("outstanding shares"), facts("voting shares"))).toMatchObject([{ status: "agreed", break: true }]);
  });

  it("of the accounting standard", () => {
    const year = (edtf: string, standard: string): FactSketch[] => [
      money("Revenue", 1e9, edtf, { sentence: `Revenue under ${standard} was ¥1 billion.` }),
    ];
    expect(observed(year(YEAR, "U.S. GAAP"), year(NEXT, "IFRS")).map((observation) => observation.break)).toEqual([undefined, true]);
  });
});

describe("forecasts", () => {
  it("stand beside what was, the later filing's first", () => {
    const expected = (value: number): FactSketch => money("Revenue", value, NEXT, { scenario: "expected" });
    const { series } = timeline([filing(2018, [expected(9e9)]), filing(2019, [expected(8e9), money("Revenue", 8.5e9, NEXT)])]);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({
      observations: [{ value: 8.5e9, status: "reported" }],
      forecasts: [{ value: 8e9, status: "restated" }],
    });
  });
});

describe("companies across filings", () => {
  it("are one in series and holdings", () => {
    const filings = [
      filing(2018, [stake("Orchard", "NLT", 20.1, "2018-03-31")], { entities: [company("NLT", "Northern Lines Corporation", ["NLT"])] }),
      filing(2019, [stake("Orchard", "Northern Lines", 22.5, "2019-03-31")], {
        entities: [company("Northern Lines", "Northern Lines Corp.")],
      }),
      filing(2020, [stake("Orchard", "NLT and its affiliates", 26.9, "2020-03-31")]),
    ];
    const { holdings } = timeline(filings);
    expect(holdings).toEqual([
      {
        series: "Orchard/Orchard/OwnershipPercentage/NLT/percent/instant",
        issuer: "Orchard",
        holder: "NLT",
        company: "Orchard",
        stakes: [
          { period: "2018-03-31", share: 20.1, decimals: 1, bound: "exact", status: "reported", documents: ["orchard-2018"] },
          { period: "2019-03-31", share: 22.5, decimals: 1, bound: "exact", status: "reported", documents: ["orchard-2019"] },
          { period: "2020-03-31", share: 26.9, decimals: 1, bound: "exact", status: "reported", documents: ["orchard-2020"] },
        ],
      },
    ]);
  });

  it("the series of two issuers stay apart", () => {
    const meadow = filing(2018, [money("NetIncome", 1, YEAR, { entity: "Meadow" })], {
      document: { id: "meadow-2018", issuer: { id: "Meadow" } },
    });
    expect(timeline([filing(2018, [net(2)]), meadow]).series.map(({ id }) => id)).toEqual([
      "Meadow/Meadow/NetIncome/JPY/P1Y",
      "Orchard/Orchard/NetIncome/JPY/P1Y",
    ]);
  });
});

describe("events", () => {
  it("a dated word and an amount are one", () => {
    const source = { start: 0, end: 8, text: "May 2018" };
    const price = money("AcquisitionPrice", 750e6, "2018-05-11", {
      entity: "Plum",
      counterparty: "Orchard",
      period: period("2018-05-11", "duration"),
    });
    const { events } = timeline([
      filing(2018, [price], { dates: [{ source, edtf: "2001-04", kind: "month", concept: "established", entity: "Plum" }] }),
      filing(2019, [], { dates: [{ source, edtf: "2018-05", kind: "month", concept: "acquired", entity: "Plum" }] }),
      filing(2020, [], {
        dates: [
          { source, edtf: ["2022-03-31", "2023-03-31"], kind: "fiscal-year", concept: "expiry" },
          { source, edtf: "2020-05", kind: "month" },
        ],
      }),
    ]);
    expect(events.map(({ kind, period: when, entity, documents }) => [kind, when, entity, documents])).toEqual([
      ["established", "2001-04", "Plum", ["orchard-2018"]],
      ["acquired", "2018-05-11", "Plum", ["orchard-2018", "orchard-2019"]],
      ["expiry", "2022-03-31", undefined, ["orchard-2020"]],
      ["expiry", "2023-03-31", undefined, ["orchard-2020"]],
    ]);
    expect(events[1]).toMatchObject({
      counterparty: "Orchard",
      amount: { value: 750e6, unit: "JPY", decimals: -6 },
      facts: [factId("orchard-2018", 0)],
    });
  });

  it("a total to date is none", () => {
    expect(timeline([filing(2018, [money("Investment", 1e9, "2018-03-31", { entity: "Plum" })])]).events).toEqual([]);
  });
});

describe("checks", () => {
  const id = (place: number): string => factId("orchard-2018", place);
  it.each<[string, FactSketch[][], string[]]>([
    ["nothing odd", [[net(16.5e9, -8)], [net(16.5e9, -8)]], []],
    ["filings differ", [[net(16.5e9, -8)], [net(17.9e9, -8)]], ["conflicting"]],
    ["two digits swapped", [[net(16.5e9, -8)], [net(15.6e9, -8)]], ["conflicting", "transposed-digits"]],
    ["a thousandfold neighbour", [[net(16.5e9, -8)], [money("NetIncome", 17.1e6, NEXT, { decimals: -5 })]], ["thousandfold-jump"]],
    ["tenfold is growth", [[net(16.5e9, -8)], [money("NetIncome", 1.7e9, NEXT, { decimals: -8 })]], []],
    ["more than all", [[stake("Plum", "Orchard", 101, "2018-03-31")]], ["ownership-out-of-range"]],
    [
      "parts beyond the total",
      [[money("Debt", 1e9, "2018-03-31", { decimals: -8 }), part(0.7e9, "bonds"), part(0.6e9, "loans")]],
      ["parts-exceed-total"],
    ],
    ["parts beyond it by rounding", [[money("Debt", 1e9, "2018-03-31", { decimals: -8 }), part(0.7e9, "bonds"), part(0.4e9, "loans")]], []],
    ["fewer parts", [[money("Debt", 1e9, "2018-03-31", { decimals: -8 }), part(0.2e9, "bonds")]], []],
    ["one part named twice", [[money("Debt", 1e9, "2018-03-31", { decimals: -8 }), part(0.7e9, "bonds"), part(0.7e9, "bonds")]], []],
    ["parts of a loss", [[money("NetIncome", -1e9, YEAR, { decimals: -8 }), part(-1.4e9, "juice", "NetIncome")]], ["parts-exceed-total"]],
  ])("%s", (_words, years, codes) => {
    const { checks } = timeline(years.map((sketches, index) => filing(2018 + index, sketches)));
    expect(checks.map(({ code }) => code)).toEqual(codes);
  });

  function part(value: number, item: string, concept = "Debt"): FactSketch {
    return money(concept, value, "2018-03-31", { decimals: -8, item, partOf: id(0) });
  }

  it("two filings with one id", () => {
    const { checks, series } = timeline([filing(2018, [net(1)]), filing(2018, [net(2)])]);
    expect(checks).toMatchObject([{ code: "duplicate-document", documents: ["orchard-2018"] }]);
    expect(series[0]?.observations[0]?.vintages).toHaveLength(1);
  });
});

describe("gaps", () => {
  const at = (year: number): FactSketch => money("Goodwill", 1e9, `${year}-03-31`);

  it("name the years without a value, and why", () => {
    const { gaps } = timeline([filing(2015, [net(1e9)]), filing(2016, [at(2016)]), filing(2018, [net(1e9)]), filing(2019, [at(2019)])]);
    expect(gaps).toEqual([
      { series: "Orchard/Orchard/Goodwill/JPY/instant", period: "2017-03-31", reason: "no-filing" },
      { series: "Orchard/Orchard/Goodwill/JPY/instant", period: "2018-03-31", reason: "silent" },
    ]);
  });

  it("lie between the first and the last filing that speaks of the series", () => {
    const { gaps } = timeline([filing(2015, []), filing(2016, [at(2016)]), filing(2017, []), filing(2018, [at(2018)]), filing(2020, [])]);
    expect(gaps).toEqual([{ series: "Orchard/Orchard/Goodwill/JPY/instant", period: "2017-03-31", reason: "silent" }]);
  });

  it.each<[string, FactSketch[][]]>([
    ["one observation", [[at(2016)], [], [at(2016)]]],
    ["one filing", [[], [at(2010), at(2016)], []]],
    ["the state of the day of filing", [[at(2016)], [money("Goodwill", 1e9, "2017-07-02")], [at(2018)]]],
  ])("%s leaves none", (_words, years) => {
    expect(timeline(years.map((facts, index) => filing(2016 + index, facts))).gaps).toEqual([]);
  });

  it.each<[string, FactSketch[]]>([
    ["dates that are no year end", [stake("Plum", "Orchard", 51, "2016-06-24"), stake("Plum", "Orchard", 60, "2018-11-05")]],
    ["quarters", [money("Revenue", 1, "2016-01-01/2016-03-31")]],
    ["forecasts alone", [money("Revenue", 1, NEXT, { scenario: "expected" })]],
  ])("%s have none", (_words, facts) => {
    expect(timeline([filing(2016, facts), filing(2018, [])]).gaps).toEqual([]);
  });

  it("a year end that drifts by days is the same year end", () => {
    const ends = ["2017-12-31", "2018-12-30", "2019-12-29"];
    const filings = ends.map((end, index) =>
      filing(2018 + index, index === 1 ? [] : [money("Goodwill", 1e9, end)], { document: { fiscalYearEnd: end } }),
    );
    expect(timeline(filings).gaps).toEqual([{ series: "Orchard/Orchard/Goodwill/JPY/instant", period: "2018-12-30", reason: "silent" }]);
  });
});

describe("asOf", () => {
  const filings = [filing(2018, [net(8e8, -8)]), filing(2019, [net(750e6)])];
  it.each([
    ["2018-07-01", []],
    ["2018-07-02", [8e8]],
    ["2019-07-01", [8e8]],
    ["2019-07-02", [750e6]],
  ])("%s knows %p", (asOf, values) => {
    expect(timeline(filings, { asOf }).series.flatMap(({ observations }) => observations.map(({ value }) => value))).toEqual(values);
  });

  it("leaves out a filing without a date, and says so", () => {
    const undated = filing(2018, [net(1)]);
    delete undated.document.filed;
    expect(timeline([undated], { asOf: "2030-01-01" })).toMatchObject({ series: [], checks: [{ code: "undated-filing" }] });
    expect(timeline([undated]).series).toHaveLength(1);
  });
});

describe("the same filings", () => {
  const anyFact = fc.record({
    concept: fc.constantFrom("NetIncome", "Revenue", "Goodwill", "Investment"),
    value: fc.constantFrom(-1e9, 7.5e8, 8e8, 8.5e8, 0, 1.65e10, 1.56e10),
    decimals: fc.constantFrom(-6, -7, -8),
    bound: fc.constantFrom<NonNullable<FactSketch["bound"]>>("exact", "about", "over", "at most"),
    entity: fc.constantFrom("Orchard", "Plum", "Plum Inc.", "PM", "Plum Media"),
    when: fc.constantFrom(YEAR, NEXT, "2018-03-31", "2018-03", "2018-03-30"),
    scenario: fc.constantFrom<NonNullable<FactSketch["scenario"]>>("actual", "actual", "expected"),
    readings: fc.option(fc.constant([7.5e8, 1e9]), { nil: undefined, freq: 5 }),
  });
  const anyCompany = fc.constantFrom(
    company("PM", "Plum Media Inc.", ["PM"]),
    company("Plum", "Plum Corporation"),
    company("PM", "Pine Metal Inc.", ["PM"]),
  );
  const anyFiling = fc.record({
    year: fc.integer({ min: 2015, max: 2021 }),
    facts: fc.array(anyFact, { maxLength: 6 }),
    entities: fc.uniqueArray(anyCompany, { selector: ({ id }) => id, maxLength: 2 }),
  });
  const anyFilings = fc
    .array(anyFiling, { maxLength: 6 })
    .map((sketches) => sketches.map(({ year, facts, entities }) => filing(year, facts.map(sketchOf), { entities })));

  function sketchOf({
    when,
    readings,
    ...fact
  }: {
    when: string;
    readings?: readonly number[] | undefined;
    concept: string;
    value: number;
  }): FactSketch {
    return money(fact.concept, fact.value, when, { ...fact, ...(readings === undefined ? {} : { readings }) });
  }

  it("in any order give one timeline", () => {
    const orders = anyFilings.chain((filings) =>
      fc.tuple(fc.constant(filings), fc.shuffledSubarray(filings, { minLength: filings.length })),
    );
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(timeline(other)).toEqual(timeline(one));
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("given twice give one timeline", () => {
    fc.assert(
      fc.property(anyFilings, (filings) => {
        expect(timeline([...filings, ...structuredClone(filings)])).toEqual(timeline(filings));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it("give plain JSON that the schema describes, and are not touched", () => {
    fc.assert(
      fc.property(anyFilings, (filings) => {
        const before = structuredClone(filings);
        const made = timeline(filings);
        expect(filings).toEqual(before);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        expect(timelineSchema.strict().parse(made)).toEqual(made);
        expectOwnSeries(made, filings);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  /** Ids are unique, and every fact of a series stands in one vintage. */
  function expectOwnSeries({ series, entities, gaps }: Timeline, filings: readonly Filing[]): void {
    const ids = new Set(series.map(({ id }) => id));
    expect(ids.size).toBe(series.length);
    expect(new Set(entities.map(({ issuer, id }) => `${issuer} ${id}`)).size).toBe(entities.length);
    expect(gaps.every((gap) => ids.has(gap.series))).toBe(true);
    const used = series.flatMap(({ observations, forecasts }) =>
      [...observations, ...forecasts].flatMap(({ vintages }) => vintages.flatMap(({ facts }) => facts)),
    );
    expect(new Set(used).size).toBe(used.length);
    const documents = new Map(filings.map((one) => [one.document.id, one]));
    if (documents.size === filings.length) expect(used).toHaveLength(filings.flatMap(({ facts }) => facts).length);
  }
});

describe("many filings", () => {
  /** Two hundred companies' worth of facts a filing, the same series year after year. */
  function library(filings: number): Filing[] {
    const names = Array.from({ length: 40 }, (_, index) => `Subsidiary ${index}`);
    return Array.from({ length: filings }, (_, index) => {
      const year = 1800 + index;
      const facts = names.flatMap((name) => [
        stake(name, "Orchard", 50 + (index % 40), `${year}-03-31`),
        money("Revenue", 1e9 + index, `${year - 1}-04-01/${year}-03-31`, { entity: name }),
      ]);
      return filing(year, facts, { entities: names.map((name) => company(name, `${name} Inc.`, [name])) });
    });
  }
  /** The median of five runs, in milliseconds. */
  function duration(filings: readonly Filing[]): number {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(timeline(filings).series).toHaveLength(80);
      return performance.now() - start;
    });
    return runs.sort((one, other) => one - other)[2] ?? 0;
  }

  it("take time in proportion: 50, 100 and 200", () => {
    duration(library(20));
    const [few = 0, some = 0, many = 0] = [50, 100, 200].map((count) => Math.max(duration(library(count)), 2));
    expect(some).toBeLessThan(5 * few);
    expect(many).toBeLessThan(5 * some);
    expect(many).toBeLessThan(12 * few);
  });

  it("one filing that says one thing ten thousand times", () => {
    const facts = Array.from({ length: 10_000 }, () => net(750e6));
    expect(observed(facts)).toMatchObject([{ value: 750e6, status: "reported" }]);
  });

  it("none", () => {
    expect(timeline([])).toEqual({
      schemaVersion: 1,
      series: [],
      entities: [],
      holdings: [],
      subsidiaries: [],
      events: [],
      checks: [],
      gaps: [],
    });
  });
});
