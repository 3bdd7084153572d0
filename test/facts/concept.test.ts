/** What a figure measures: the concept by the grammar around it. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("a subject and its verb", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    [
      "march",
      "Capital expenditures amounted to ¥48.2 billion for the fiscal year ended March 31, 2016.",
      [["¥48.2 billion", "CapitalExpenditures", 48.2e9]],
    ],
    ["december", "Net debt stood at SEK 1,240 million at 31 December 2016.", [["SEK 1,240 million", "NetDebt", 1.24e9]]],
    [
      "june",
      "Research and development expense was $31.4 million in fiscal 2016.",
      [["$31.4 million", "ResearchAndDevelopmentExpense", 31.4e6]],
    ],
    ["february", "Total assets came to ¥310.7 billion as of February 29, 2016.", [["¥310.7 billion", "TotalAssets", 310.7e9]]],
    ["september", "Cost of sales totalled £412 million in the year ended 30 September 2016.", [["£412 million", "CostOfRevenue", 412e6]]],
    ["march", "Gross profit reached ¥91 billion in the fiscal year ended March 31, 2016.", [["¥91 billion", "GrossProfit", 91e9]]],
    ["december", "The effective tax rate was 24.5% in 2016.", [["24.5%", "TaxRate", 24.5]]],
    ["june", "Diluted earnings per share were $1.37 in fiscal 2016.", [["$1.37", "DilutedEarningsPerShare", 1.37]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("the words behind the figure", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    ["march", "We recorded ¥7.4 billion of impairment losses on idle presses.", [["¥7.4 billion", "ImpairmentLoss", 7.4e9]]],
    [
      "december",
      "At 31 December 2016 the Group held €88 million in cash and cash equivalents.",
      [["€88 million", "CashAndCashEquivalents", 88e6]],
    ],
    ["june", "As of June 30, 2016, we had $212.0 million of goodwill.", [["$212.0 million", "Goodwill", 212e6]]],
    ["february", "As of February 29, 2016, we operated 812 stores.", [["812", "StoreCount", 812]]],
    ["march", "We had 21,300 employees as of March 31, 2016.", [["21,300", "EmployeeCount", 21300]]],
    ["december", "We had 46 consolidated subsidiaries at 31 December 2016.", [["46", "SubsidiaryCount", 46]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("a noun with of", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    ["june", "We reported revenue of $402.6 million for fiscal 2016.", [["$402.6 million", "Revenue", 402.6e6]]],
    ["december", "The division carried inventories of SEK 310 million at 31 December 2016.", [["SEK 310 million", "Inventories", 310e6]]],
    [
      "february",
      "Deferred tax assets of ¥5.6 billion were recorded as of February 29, 2016.",
      [["¥5.6 billion", "DeferredTaxAssets", 5.6e9]],
    ],
    ["march", "A warranty reserve of ¥12.1 billion was recorded as of March 31, 2016.", [["¥12.1 billion", "WarrantyReserve", 12.1e9]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("a share of something", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    ["march", "Exports accounted for 61.5% of our net sales in the fiscal year ended March 31, 2016.", [["61.5%", "RevenueShare", 61.5]]],
    [
      "june",
      "Two resellers generated 38% of our revenue in fiscal 2016.",
      [
        ["Two", "Count", 2],
        ["38%", "RevenueShare", 38],
      ],
    ],
    ["december", "Energy represented 9% of our cost of goods sold in 2016.", [["9%", "CostShare", 9]]],
    [
      "september",
      "Approximately 27% of our total revenue was derived from Ireland in the year ended 30 September 2016.",
      [["27%", "RevenueShare", 27]],
    ],
    [
      "february",
      "Private-label goods made up 22.4% of net sales for the fiscal year ended February 29, 2016.",
      [["22.4%", "RevenueShare", 22.4]],
    ],
    ["december", "We own 40% of the shares of Fjordal Castings AS.", [["40%", "OwnershipPercentage", 40]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("a verb that says it all", () => {
  const fields: readonly Field[] = ["concept", "value", "entity"];
  it.each<Row>([
    [
      "march",
      "In May 2015, we invested ¥3.2 billion in Tsubame Robotics Inc.",
      [["¥3.2 billion", "Investment", 3.2e9, "Tsubame Robotics"]],
    ],
    [
      "december",
      "In 2016 we invested a further EUR 6 million in Osterholm Sensors GmbH.",
      [["EUR 6 million", "Investment", 6e6, "Osterholm Sensors"]],
    ],
    [
      "june",
      "In March 2016, we acquired Bluefin Metrics, Inc. for $54 million in cash.",
      [["$54 million", "AcquisitionPrice", 54e6, "Bluefin Metrics"]],
    ],
    [
      "september",
      "We wrote off £2.7 million of receivables in the year ended 30 September 2016.",
      [["£2.7 million", "WriteOff", 2.7e6, "Ardmore"]],
    ],
    [
      "february",
      "In October 2015, the Company repurchased ¥4.0 billion of its convertible notes.",
      [["¥4.0 billion", "DebtRepurchased", 4e9, "Komorebi"]],
    ],
    ["december", "The Group employed 5,120 people at 31 December 2016.", [["5,120", "EmployeeCount", 5120, "Lindqvist"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("a noun with of", () => {
    const fields: readonly Field[] = ["concept", "value"];
    it.failing.each<Row>([
      ["march", "The plant expansion was financed with long-term debt of ¥60 billion.", [["¥60 billion", "LongTermDebt", 60e9]]],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});
