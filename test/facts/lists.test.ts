/** Lists of figures dealt out over subjects and periods. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("one subject over several periods, respectively", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "Net sales were ¥812.4 billion, ¥845.0 billion and ¥798.6 billion for the fiscal years ended March 31, 2014, 2015 and 2016, respectively.",
      [
        ["¥812.4 billion", "Revenue", 812.4e9, "2013-04-01/2014-03-31"],
        ["¥845.0 billion", "Revenue", 845e9, "2014-04-01/2015-03-31"],
        ["¥798.6 billion", "Revenue", 798.6e9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "Research and development expenses were SEK 71 million and SEK 84 million in 2015 and 2016, respectively.",
      [
        ["SEK 71 million", "ResearchAndDevelopmentExpense", 71e6, "2015"],
        ["SEK 84 million", "ResearchAndDevelopmentExpense", 84e6, "2016"],
      ],
    ],
    [
      "june",
      "As of June 30, 2015 and 2016, we had deferred revenue of $44.1 million and $52.8 million, respectively.",
      [
        ["$44.1 million", "ContractLiabilities", 44.1e6, "2015-06-30"],
        ["$52.8 million", "ContractLiabilities", 52.8e6, "2016-06-30"],
      ],
    ],
    [
      "february",
      "For the fiscal years ended February 28, 2014 and 2015 and February 29, 2016, impairment losses on stores were ¥1.1 billion, ¥0.9 billion and ¥2.4 billion, respectively.",
      [
        ["¥1.1 billion", "ImpairmentLoss", 1.1e9, "2013-03-01/2014-02-28"],
        ["¥0.9 billion", "ImpairmentLoss", 900e6, "2014-03-01/2015-02-28"],
        ["¥2.4 billion", "ImpairmentLoss", 2.4e9, "2015-03-01/2016-02-29"],
      ],
    ],
    [
      "september",
      "Operating profit for the years ended 30 September 2015 and 2016 was £33.1 million and £29.8 million, respectively.",
      [
        ["£33.1 million", "OperatingIncome", 33.1e6, "2014-10-01/2015-09-30"],
        ["£29.8 million", "OperatingIncome", 29.8e6, "2015-10-01/2016-09-30"],
      ],
    ],
    [
      "june",
      "We incurred net losses of $9.2 million, $14.6 million and $3.3 million for fiscal 2014, 2015 and 2016, respectively.",
      [
        ["$9.2 million", "NetIncome", -9.2e6, "2013-07-01/2014-06-30"],
        ["$14.6 million", "NetIncome", -14.6e6, "2014-07-01/2015-06-30"],
        ["$3.3 million", "NetIncome", -3.3e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "march",
      "The average interest rate on our borrowings was 1.62% and 1.48% as of March 31, 2015 and 2016, respectively.",
      [
        ["1.62%", "AverageInterestRate", 1.62, "2015-03-31"],
        ["1.48%", "AverageInterestRate", 1.48, "2016-03-31"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("several subjects in one period, respectively", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "Depreciation and capital expenditures were ¥31.0 billion and ¥44.5 billion, respectively, for the fiscal year ended March 31, 2016.",
      [
        ["¥31.0 billion", "Depreciation", 31e9, "2015-04-01/2016-03-31"],
        ["¥44.5 billion", "CapitalExpenditures", 44.5e9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "At 31 December 2016, goodwill and inventories amounted to €120 million and €64 million, respectively.",
      [
        ["€120 million", "Goodwill", 120e6, "2016-12-31"],
        ["€64 million", "Inventories", 64e6, "2016-12-31"],
      ],
    ],
    [
      "june",
      "Interest income and interest expense were $2.1 million and $7.9 million, respectively, in fiscal 2016.",
      [
        ["$2.1 million", "InterestIncome", 2.1e6, "2015-07-01/2016-06-30"],
        ["$7.9 million", "InterestExpense", 7.9e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "february",
      "Total assets and total liabilities as of February 29, 2016 were ¥310 billion and ¥194 billion, respectively.",
      [
        ["¥310 billion", "TotalAssets", 310e9, "2016-02-29"],
        ["¥194 billion", "TotalLiabilities", 194e9, "2016-02-29"],
      ],
    ],
    [
      "september",
      "Revenue and operating profit for the year ended 30 September 2016 were £506 million and £29.8 million, respectively.",
      [
        ["£506 million", "Revenue", 506e6, "2015-10-01/2016-09-30"],
        ["£29.8 million", "OperatingIncome", 29.8e6, "2015-10-01/2016-09-30"],
      ],
    ],
    [
      "march",
      "Gross profit, operating income and net income were ¥91 billion, ¥22 billion and ¥13 billion, respectively, in the fiscal year ended March 31, 2016.",
      [
        ["¥91 billion", "GrossProfit", 91e9, "2015-04-01/2016-03-31"],
        ["¥22 billion", "OperatingIncome", 22e9, "2015-04-01/2016-03-31"],
        ["¥13 billion", "NetIncome", 13e9, "2015-04-01/2016-03-31"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("two subjects over two periods", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "Revenue and operating income were ¥300 billion and ¥12 billion for the fiscal year ended March 31, 2015 and ¥320 billion and ¥15 billion for the fiscal year ended March 31, 2016, respectively.",
      [
        ["¥300 billion", "Revenue", 300e9, "2014-04-01/2015-03-31"],
        ["¥12 billion", "OperatingIncome", 12e9, "2014-04-01/2015-03-31"],
        ["¥320 billion", "Revenue", 320e9, "2015-04-01/2016-03-31"],
        ["¥15 billion", "OperatingIncome", 15e9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "june",
      "Revenue was $380 million and $402.6 million and net income was $11 million and $18 million in fiscal 2015 and 2016, respectively.",
      [
        ["$380 million", "Revenue", 380e6, "2014-07-01/2015-06-30"],
        ["$402.6 million", "Revenue", 402.6e6, "2015-07-01/2016-06-30"],
        ["$11 million", "NetIncome", 11e6, "2014-07-01/2015-06-30"],
        ["$18 million", "NetIncome", 18e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "december",
      "Goodwill was SEK 410 million and SEK 455 million, and inventories were SEK 290 million and SEK 310 million, as of 31 December 2015 and 2016, respectively.",
      [
        ["SEK 410 million", "Goodwill", 410e6, "2015-12-31"],
        ["SEK 455 million", "Goodwill", 455e6, "2016-12-31"],
        ["SEK 290 million", "Inventories", 290e6, "2015-12-31"],
        ["SEK 310 million", "Inventories", 310e6, "2016-12-31"],
      ],
    ],
    [
      "february",
      "Rent expense and depreciation were ¥10.2 billion and ¥6.1 billion in the fiscal year ended February 28, 2015, and ¥10.9 billion and ¥6.4 billion in the fiscal year ended February 29, 2016, respectively.",
      [
        ["¥10.2 billion", "RentExpense", 10.2e9, "2014-03-01/2015-02-28"],
        ["¥6.1 billion", "Depreciation", 6.1e9, "2014-03-01/2015-02-28"],
        ["¥10.9 billion", "RentExpense", 10.9e9, "2015-03-01/2016-02-29"],
        ["¥6.4 billion", "Depreciation", 6.4e9, "2015-03-01/2016-02-29"],
      ],
    ],
    [
      "september",
      "Finance income and finance costs were £1.2 million and £5.0 million in 2015 and £0.8 million and £4.6 million in 2016.",
      [
        ["£1.2 million", "FinanceIncome", 1.2e6, "2015"],
        ["£5.0 million", "FinanceCosts", 5e6, "2015"],
        ["£0.8 million", "FinanceIncome", 800000, "2016"],
        ["£4.6 million", "FinanceCosts", 4.6e6, "2016"],
      ],
    ],
    [
      "march",
      "Short-term debt and long-term debt were ¥42 billion and ¥150 billion at March 31, 2015, and ¥38 billion and ¥162 billion at March 31, 2016, respectively.",
      [
        ["¥42 billion", "ShortTermDebt", 42e9, "2015-03-31"],
        ["¥150 billion", "LongTermDebt", 150e9, "2015-03-31"],
        ["¥38 billion", "ShortTermDebt", 38e9, "2016-03-31"],
        ["¥162 billion", "LongTermDebt", 162e9, "2016-03-31"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("several periods without respectively", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "june",
      "We generated revenue of $351 million, $380 million and $402.6 million in fiscal 2014, 2015 and 2016.",
      [
        ["$351 million", "Revenue", 351e6, "2013-07-01/2014-06-30"],
        ["$380 million", "Revenue", 380e6, "2014-07-01/2015-06-30"],
        ["$402.6 million", "Revenue", 402.6e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "march",
      "Capital expenditures were ¥39.0 billion in the fiscal year ended March 31, 2014, ¥42.7 billion in the fiscal year ended March 31, 2015 and ¥48.2 billion in the fiscal year ended March 31, 2016.",
      [
        ["¥39.0 billion", "CapitalExpenditures", 39e9, "2013-04-01/2014-03-31"],
        ["¥42.7 billion", "CapitalExpenditures", 42.7e9, "2014-04-01/2015-03-31"],
        ["¥48.2 billion", "CapitalExpenditures", 48.2e9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "Net debt was €510 million at 31 December 2015 and €470 million at 31 December 2016.",
      [
        ["€510 million", "NetDebt", 510e6, "2015-12-31"],
        ["€470 million", "NetDebt", 470e6, "2016-12-31"],
      ],
    ],
    [
      "february",
      "In the fiscal years ended February 28, 2015 and February 29, 2016, royalty income was ¥3.9 billion and ¥4.2 billion.",
      [
        ["¥3.9 billion", "RoyaltyIncome", 3.9e9, "2014-03-01/2015-02-28"],
        ["¥4.2 billion", "RoyaltyIncome", 4.2e9, "2015-03-01/2016-02-29"],
      ],
    ],
    [
      "september",
      "The net interest margin was 2.1% in 2014, 2.3% in 2015 and 2.2% in 2016.",
      [
        ["2.1%", "NetInterestMargin", 2.1, "2014"],
        ["2.3%", "NetInterestMargin", 2.3, "2015"],
        ["2.2%", "NetInterestMargin", 2.2, "2016"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("subjects with their amounts, one date for all", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "We had cash and cash equivalents of ¥44 billion, inventories of ¥80 billion and long-term debt of ¥162 billion as of March 31, 2016.",
      [
        ["¥44 billion", "CashAndCashEquivalents", 44e9, "2016-03-31"],
        ["¥80 billion", "Inventories", 80e9, "2016-03-31"],
        ["¥162 billion", "LongTermDebt", 162e9, "2016-03-31"],
      ],
    ],
    [
      "june",
      "In fiscal 2016, revenue was $402.6 million, gross profit was $288 million and operating income was $27 million.",
      [
        ["$402.6 million", "Revenue", 402.6e6, "2015-07-01/2016-06-30"],
        ["$288 million", "GrossProfit", 288e6, "2015-07-01/2016-06-30"],
        ["$27 million", "OperatingIncome", 27e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "february",
      "Goodwill was ¥8.8 billion, deferred tax assets were ¥5.6 billion and accounts receivable were ¥13.0 billion as of February 29, 2016.",
      [
        ["¥8.8 billion", "Goodwill", 8.8e9, "2016-02-29"],
        ["¥5.6 billion", "DeferredTaxAssets", 5.6e9, "2016-02-29"],
        ["¥13.0 billion", "AccountsReceivable", 13e9, "2016-02-29"],
      ],
    ],
    [
      "september",
      "Revenue of £506 million, operating profit of £29.8 million and net profit of £19 million were recorded for the year ended 30 September 2016.",
      [
        ["£506 million", "Revenue", 506e6, "2015-10-01/2016-09-30"],
        ["£29.8 million", "OperatingIncome", 29.8e6, "2015-10-01/2016-09-30"],
        ["£19 million", "NetIncome", 19e6, "2015-10-01/2016-09-30"],
      ],
    ],
    [
      "december",
      "As of 31 December 2016, we had 46 subsidiaries, 5,120 employees and 31 patents.",
      [
        ["46", "SubsidiaryCount", 46, "2016-12-31"],
        ["5,120", "EmployeeCount", 5120, "2016-12-31"],
        ["31", "PatentCount", 31, "2016-12-31"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("several periods without respectively", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "We had 19,800 and 21,300 employees as of March 31, 2015 and 2016.",
      [
        ["19,800", "EmployeeCount", 19800, "2015-03-31"],
        ["21,300", "EmployeeCount", 21300, "2016-03-31"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("subjects with their amounts, one date for all", () => {
    const fields: readonly Field[] = ["concept", "value", "period"];
    it.failing.each<Row>([
      [
        "december",
        "At 31 December 2016, the Group had total assets of €2.4 billion, net debt of €470 million and equity of €980 million.",
        [
          ["€2.4 billion", "TotalAssets", 2.4e9, "2016-12-31"],
          ["€470 million", "NetDebt", 470e6, "2016-12-31"],
          ["€980 million", "Equity", 980e6, "2016-12-31"],
        ],
      ],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});
