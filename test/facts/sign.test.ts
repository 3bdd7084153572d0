/** The sign of a value by its concept: losses, deficits, benefits, turns. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("losses", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    [
      "march",
      "We recorded an operating loss of ¥6.4 billion for the fiscal year ended March 31, 2016.",
      [["¥6.4 billion", "OperatingIncome", -6.4e9]],
    ],
    ["december", "The Group posted a net loss of SEK 52 million in 2016.", [["SEK 52 million", "NetIncome", -52e6]]],
    ["june", "Our net losses were $3.3 million in fiscal 2016.", [["$3.3 million", "NetIncome", -3.3e6]]],
    ["september", "The gross loss of the chilled meals division was £1.4 million in 2016.", [["£1.4 million", "GrossProfit", -1.4e6]]],
    [
      "february",
      "Our equity in net loss of Sazanami Foods K.K. was ¥0.3 billion for the fiscal year ended February 29, 2016.",
      [["¥0.3 billion", "EquityMethodIncome", -300e6]],
    ],
    [
      "march",
      "An impairment loss of ¥7.4 billion was recognized in the fiscal year ended March 31, 2016.",
      [["¥7.4 billion", "ImpairmentLoss", 7.4e9]],
    ],
    ["december", "We incurred foreign exchange losses of €9 million in 2016.", [["€9 million", "ForeignExchangeGainLoss", -9e6]]],
    ["june", "The loss before income taxes was $2.0 million in fiscal 2016.", [["$2.0 million", "IncomeBeforeTax", -2e6]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("deficits and benefits", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    ["june", "We had an accumulated deficit of $118.2 million as of June 30, 2016.", [["$118.2 million", "RetainedEarnings", -118.2e6]]],
    [
      "march",
      "We recognized a deferred tax benefit of ¥1.6 billion in the fiscal year ended March 31, 2016.",
      [["¥1.6 billion", "DeferredTaxExpense", -1.6e9]],
    ],
    [
      "september",
      "An income tax benefit of £2.2 million was recorded for the year ended 30 September 2016.",
      [["£2.2 million", "IncomeTaxExpense", -2.2e6]],
    ],
    ["december", "Income tax expense was €14 million in 2016.", [["€14 million", "IncomeTaxExpense", 14e6]]],
    ["february", "The working capital deficit was ¥3.0 billion as of February 29, 2016.", [["¥3.0 billion", "WorkingCapital", -3e9]]],
    ["march", "Retained earnings were ¥210 billion as of March 31, 2016.", [["¥210 billion", "RetainedEarnings", 210e9]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("signs of their own", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    [
      "march",
      "Net income (loss) was ¥13.1 billion and ¥(5.1) billion for the fiscal years ended March 31, 2015 and 2016, respectively.",
      [
        ["¥13.1 billion", "NetIncome", 13.1e9],
        ["¥(5.1) billion", "NetIncome", -5.1e9],
      ],
    ],
    [
      "december",
      "Operating profit (loss) was €21 million in 2015 and €(4) million in 2016.",
      [
        ["€21 million", "OperatingIncome", 21e6],
        ["€(4) million", "OperatingIncome", -4e6],
      ],
    ],
    [
      "june",
      "Net income (loss) attributable to shareholders was $(3.3) million in fiscal 2016.",
      [["$(3.3) million", "NetIncome", -3.3e6]],
    ],
    [
      "february",
      "Operating income was -¥1.2 billion for the fiscal year ended February 29, 2016.",
      [["-¥1.2 billion", "OperatingIncome", -1.2e9]],
    ],
    ["december", "Free cash flow was negative SEK 38 million in 2016.", [["SEK 38 million", "FreeCashFlow", -38e6]]],
    ["september", "The operating margin was negative 2.5% in 2016.", [["2.5%", "OperatingMargin", -2.5]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("turns", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    [
      "december",
      "The Group turned to a net profit of €12 million in 2016 after a net loss of €31 million in 2015.",
      [
        ["€12 million", "NetIncome", 12e6],
        ["€31 million", "NetIncome", -31e6],
      ],
    ],
    [
      "june",
      "We returned to net income of $18 million in fiscal 2016, following net losses of $14.6 million in fiscal 2015.",
      [
        ["$18 million", "NetIncome", 18e6],
        ["$14.6 million", "NetIncome", -14.6e6],
      ],
    ],
    [
      "september",
      "Operating profit of £4 million in 2015 turned into an operating loss of £7 million in 2016.",
      [
        ["£4 million", "OperatingIncome", 4e6],
        ["£7 million", "OperatingIncome", -7e6],
      ],
    ],
    [
      "february",
      "The net loss narrowed to ¥0.4 billion in the fiscal year ended February 29, 2016 from ¥1.5 billion in the previous fiscal year.",
      [
        ["¥0.4 billion", "NetIncome", -400e6],
        ["¥1.5 billion", "NetIncome", -1.5e9],
      ],
    ],
    [
      "december",
      "Operating activities provided cash of SEK 140 million and investing activities used SEK 95 million in 2016.",
      [
        ["SEK 140 million", "NetCashProvidedByOperatingActivities", 140e6],
        ["SEK 95 million", "NetCashProvidedByInvestingActivities", -95e6],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("turns", () => {
    const fields: readonly Field[] = ["concept", "value"];
    it.failing.each<Row>([
      [
        "march",
        "We swung to an operating loss of ¥6.4 billion in the fiscal year ended March 31, 2016 from operating income of ¥2.9 billion in the previous fiscal year.",
        [
          ["¥6.4 billion", "OperatingIncome", -6.4e9],
          ["¥2.9 billion", "OperatingIncome", 2.9e9],
        ],
      ],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});
