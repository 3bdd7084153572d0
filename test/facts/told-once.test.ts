/** What a sentence tells once and means for several figures: verbs, totals, comparisons, the sellers of what was sold. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("several subjects with a comma between them, one figure each", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    [
      "march",
      "Total assets, net assets and cash amounted to ¥45.6 billion, ¥14.5 billion and ¥2.1 billion, respectively, as of March 31, 2016.",
      [
        ["¥45.6 billion", "TotalAssets", 45.6e9],
        ["¥14.5 billion", "Equity", 14.5e9],
        ["¥2.1 billion", "CashAndCashEquivalents", 2.1e9],
      ],
    ],
    [
      "december",
      "In 2016 we recorded revenue, operating income, and net income of $45.6 million, $4.5 million and $2.1 million.",
      [
        ["$45.6 million", "Revenue", 45.6e6],
        ["$4.5 million", "OperatingIncome", 4.5e6],
        ["$2.1 million", "NetIncome", 2.1e6],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("a change behind another year's level", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "Revenue was ¥118.4 billion for the year ended March 31, 2016, compared with ¥203.7 billion for the year ended March 31, 2015, a decline of 41.9%.",
      [
        ["¥118.4 billion", "Revenue", 118.4e9, "2015-04-01/2016-03-31"],
        ["¥203.7 billion", "Revenue", 203.7e9, "2014-04-01/2015-03-31"],
        ["41.9%", "Change", -41.9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "Revenue in 2016 was £1,274.6 million (2015: £1,198.2 million), up 6.4%.",
      [
        ["£1,274.6 million", "Revenue", 1274.6e6, "2016"],
        ["£1,198.2 million", "Revenue", 1198.2e6, "2015"],
        ["6.4%", "Change", 6.4, "2016"],
      ],
    ],
    [
      "december",
      "Comparable store sales rose 2.4% in 2016 and 1.1% in 2015.",
      [
        ["2.4%", "Change", 2.4, "2016"],
        ["1.1%", "Change", 1.1, "2015"],
      ],
    ],
    [
      "december",
      "Net sales were $812 million in 2016 and in 2015 $790 million.",
      [
        ["$812 million", "Revenue", 812e6, "2016"],
        ["$790 million", "Revenue", 790e6, "2015"],
      ],
    ],
    [
      "december",
      "We posted a loss for the period of €214 million in 2016 (2015: profit of €158 million).",
      [
        ["€214 million", "NetIncome", -214e6, "2016"],
        ["€158 million", "NetIncome", 158e6, "2015"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("who bought, sold, owns and reports", () => {
  const fields: readonly Field[] = ["concept", "entity", "counterparty"];
  it.each<Row>([
    [
      "march",
      "Kiyosu Glass Co., Ltd. is owned 60% by us and 40% by Brandt AG.",
      [
        ["60%", "OwnershipPercentage", "Kiyosu Glass", "Hayate Motors"],
        ["40%", "OwnershipPercentage", "Kiyosu Glass", "Brandt"],
      ],
    ],
    [
      "march",
      "We acquired Quillon Data Inc. for total consideration of $97.5 million, consisting of $72.0 million in cash and $25.5 million in shares of our common stock.",
      [
        ["$97.5 million", "AcquisitionPrice", "Quillon Data", "Hayate Motors"],
        ["$72.0 million", "AcquisitionPrice", "Quillon Data", "Hayate Motors"],
        ["$25.5 million", "AcquisitionPrice", "Quillon Data", "Hayate Motors"],
      ],
    ],
    ["march", "Sales to Brandt AG were ¥45.6 billion.", [["¥45.6 billion", "Revenue", "Hayate Motors", "Brandt"]]],
    [
      "march",
      "We sold the castings business to Ravensgate Partners LLP for a cash consideration of £86.0 million.",
      [["£86.0 million", "DisposalPrice", "", "Ravensgate Partners"]],
    ],
    ["march", "The joint ventures reported revenue of ¥3.4 billion.", [["¥3.4 billion", "Revenue", "", ""]]],
    ["march", "The Japanese equity market declined by 2.7% in 2015.", [["2.7%", "Change", "", ""]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("periods of pairs, parentheses, both and each", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "december",
      "Rent expense was $2.0 million for both 2016 and 2015 and $1.9 million for 2014.",
      [
        ["$2.0 million", "RentExpense", 2e6, "2016"],
        ["$1.9 million", "RentExpense", 1.9e6, "2014"],
      ],
    ],
    [
      "december",
      "Net income in 2016 showed an increase from $124 million to $157 million.",
      [
        ["$124 million", "NetIncome", 124e6, ""],
        ["$157 million", "NetIncome", 157e6, "2016"],
      ],
    ],
    [
      "december",
      "Net sales totaled $452 million ($278 million in 2015).",
      [
        ["$452 million", "Revenue", 452e6, ""],
        ["$278 million", "Revenue", 278e6, "2015"],
      ],
    ],
    [
      "december",
      "We plan to invest $120 million in new plants over the next three years and expect capital expenditures of $45 million in 2017.",
      [
        ["$120 million", "CapitalExpenditures", 120e6, "2017-01-01/2019-12-31"],
        ["$45 million", "CapitalExpenditures", 45e6, "2017"],
      ],
    ],
    [
      "december",
      "In December 2015 the holder exercised the warrants that it had acquired under the February 2014 placement, and we received $2.9 million of net proceeds.",
      [["$2.9 million", "", 2.9e6, "2015-12"]],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });

  it("reads flows under a heading that compares two years as the later year's", () => {
    const text =
      "2016 compared to 2015\n\nNet sales\n\nNet sales rose 4% to $452 million.\n\nLiquidity\n\nInterest expense rose to $3 million.";
    expect(figuresOf("december", text, ["period"]).map((row) => row[1])).toEqual(["2016", "2016", ""]);
  });
});

describe("what is bought, issued, classified and left out", () => {
  const fields: readonly Field[] = ["concept", "value"];
  it.each<Row>([
    ["december", "We repurchased $95 million of our common stock.", [["$95 million", "ShareRepurchases", 95e6]]],
    [
      "december",
      "The board authorized us to purchase up to $110 million of our common stock.",
      [["$110 million", "ShareRepurchaseAuthorized", 110e6]],
    ],
    [
      "december",
      "We have purchase obligations of $53 million, with $52 million payable within 12 months.",
      [
        ["$53 million", "PurchaseCommitments", 53e6],
        ["$52 million", "PurchaseCommitments", 52e6],
      ],
    ],
    [
      "december",
      "The escrow amounted to $15.8 million, of which $2.6 million was classified as cash and cash equivalents.",
      [
        ["$15.8 million", "", 15.8e6],
        ["$2.6 million", "CashAndCashEquivalents", 2.6e6],
      ],
    ],
    [
      "december",
      "Net charge-offs were $18.7 million, or 0.21% of average loans, and nonperforming loans were $60 million, or 1.56% of total loans.",
      [
        ["$18.7 million", "NetChargeOffs", 18.7e6],
        ["0.21%", "", 0.21],
        ["$60 million", "NonperformingLoans", 60e6],
        ["1.56%", "NonperformingLoanRatio", 1.56],
      ],
    ],
    [
      "december",
      "Exchange losses were $2.2 million in 2016, compared with gains of $0.8 million in 2015.",
      [
        ["$2.2 million", "ForeignExchangeGainLoss", -2.2e6],
        ["$0.8 million", "ForeignExchangeGainLoss", 0.8e6],
      ],
    ],
    ["december", "Approximately 63% of our borrowings bear interest at floating rates.", [["63%", "", 63]]],
    ["december", "We purchased 45% of our components from a supplier in Asia.", [["45%", "", 45]]],
    ["december", "The regulator fined us $3 million.", [["$3 million", "FinesAndPenalties", 3e6]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("holders and parts told in short", () => {
  const fields: readonly Field[] = ["concept", "entity", "counterparty"];
  it.each<Row>([
    [
      "march",
      "Tamaki Bank reduced its stake in us from 9% to 4%.",
      [
        ["9%", "OwnershipPercentage", "Hayate Motors", "Tamaki Bank"],
        ["4%", "OwnershipPercentage", "Hayate Motors", "Tamaki Bank"],
      ],
    ],
    [
      "march",
      "We raised our stake in Kiyosu Glass Co., Ltd. from 20% to 51%.",
      [
        ["20%", "OwnershipPercentage", "Kiyosu Glass", "Hayate Motors"],
        ["51%", "OwnershipPercentage", "Kiyosu Glass", "Hayate Motors"],
      ],
    ],
    [
      "march",
      "Tamaki Bank held 9.8%, a pension fund 5.2% and our employees 2.1% of our shares.",
      [
        ["9.8%", "OwnershipPercentage", "Hayate Motors", "Tamaki Bank"],
        ["5.2%", "OwnershipPercentage", "Hayate Motors", ""],
        ["2.1%", "OwnershipPercentage", "Hayate Motors", ""],
      ],
    ],
    [
      "march",
      "Our largest customer, Brandt AG, accounted for 14% of revenue and Ferrand Tools Inc. for 11%.",
      [
        ["14%", "RevenueShare", "Hayate Motors", "Brandt"],
        ["11%", "RevenueShare", "Hayate Motors", "Ferrand Tools"],
      ],
    ],
    ["march", "We have a joint venture with Brandt AG, in which we hold 49%.", [["49%", "OwnershipPercentage", "", "Hayate Motors"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });

  it("names the part that stands behind “that of”, and takes a plan for no fact", () => {
    const parts = "Revenue of the frozen food segment was ¥5.0 billion and that of the dairy segment was ¥3.1 billion.";
    expect(figuresOf("march", parts, ["item"]).map((row) => row[1])).toEqual(["frozen food segment", "dairy segment"]);
    const planned = figuresOf("december", "Revenue for 2016 was $8.1 million (plan: $9.0 million).", ["scenario"]);
    expect(planned.map((row) => row[1])).toEqual(["actual", "expected"]);
  });
});

it("takes the coupon of notes that are to be redeemed for no forecast", () => {
  const text = "We plan to redeem our 1.75% convertible notes in June 2017.";
  expect(figuresOf("december", text, ["concept", "scenario", "period"])).toEqual([["1.75%", "InterestRate", "actual", ""]]);
});
