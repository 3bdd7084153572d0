/** Figures that stand for other figures: changes, parts, translations, stakes in brackets. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { filingOf } from "./reading.ts";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("from one level to another", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "Our net sales rose from ¥812.4 billion in the fiscal year ended March 31, 2014 to ¥845.0 billion in the fiscal year ended March 31, 2015.",
      [
        ["¥812.4 billion", "Revenue", 812.4e9, "2013-04-01/2014-03-31"],
        ["¥845.0 billion", "Revenue", 845e9, "2014-04-01/2015-03-31"],
      ],
    ],
    [
      "december",
      "Net debt fell from €510 million at 31 December 2015 to €470 million at 31 December 2016.",
      [
        ["€510 million", "NetDebt", 510e6, "2015-12-31"],
        ["€470 million", "NetDebt", 470e6, "2016-12-31"],
      ],
    ],
    [
      "june",
      "Operating income improved from $21 million in fiscal 2015 to $27 million in fiscal 2016.",
      [
        ["$21 million", "OperatingIncome", 21e6, "2014-07-01/2015-06-30"],
        ["$27 million", "OperatingIncome", 27e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "february",
      "The number of our stores grew from 795 as of February 28, 2015 to 812 as of February 29, 2016.",
      [
        ["795", "StoreCount", 795, "2015-02-28"],
        ["812", "StoreCount", 812, "2016-02-29"],
      ],
    ],
    [
      "september",
      "The tax rate declined from 26.0% in 2015 to 23.5% in 2016.",
      [
        ["26.0%", "TaxRate", 26, "2015"],
        ["23.5%", "TaxRate", 23.5, "2016"],
      ],
    ],
    [
      "december",
      "Interest expense widened to SEK 41 million in 2016 from SEK 36 million in 2015.",
      [
        ["SEK 41 million", "InterestExpense", 41e6, "2016"],
        ["SEK 36 million", "InterestExpense", 36e6, "2015"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("compared with", () => {
  const fields: readonly Field[] = ["concept", "value", "period"];
  it.each<Row>([
    [
      "march",
      "We recorded operating income of ¥22 billion for the fiscal year ended March 31, 2016, compared with ¥26 billion for the fiscal year ended March 31, 2015.",
      [
        ["¥22 billion", "OperatingIncome", 22e9, "2015-04-01/2016-03-31"],
        ["¥26 billion", "OperatingIncome", 26e9, "2014-04-01/2015-03-31"],
      ],
    ],
    [
      "june",
      "Net income was $18 million in fiscal 2016, compared to a net loss of $14.6 million in fiscal 2015.",
      [
        ["$18 million", "NetIncome", 18e6, "2015-07-01/2016-06-30"],
        ["$14.6 million", "NetIncome", -14.6e6, "2014-07-01/2015-06-30"],
      ],
    ],
    [
      "december",
      "Revenue was €1,310 million in 2016 against €1,275 million in 2015.",
      [
        ["€1,310 million", "Revenue", 1.31e9, "2016"],
        ["€1,275 million", "Revenue", 1.275e9, "2015"],
      ],
    ],
    [
      "february",
      "Rent expense was ¥10.9 billion in the fiscal year ended February 29, 2016, as compared with ¥10.2 billion in the previous fiscal year.",
      [
        ["¥10.9 billion", "RentExpense", 10.9e9, "2015-03-01/2016-02-29"],
        ["¥10.2 billion", "RentExpense", 10.2e9, "2014-03-01/2015-02-28"],
      ],
    ],
    [
      "september",
      "Inventories were £61 million at 30 September 2016, versus £55 million a year earlier.",
      [
        ["£61 million", "Inventories", 61e6, "2016-09-30"],
        ["£55 million", "Inventories", 55e6, "2015-09-30"],
      ],
    ],
    [
      "december",
      "The gross margin was 33.4% in 2016, compared with 31.9% in 2015.",
      [
        ["33.4%", "GrossMargin", 33.4, "2016"],
        ["31.9%", "GrossMargin", 31.9, "2015"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("a change that leads to a level", () => {
  const fields: readonly Field[] = ["concept", "value", "of", "changeOf", "period"];
  it.each<Row>([
    [
      "march",
      "Operating income increased by ¥3.0 billion, or 15.8%, to ¥22.0 billion for the fiscal year ended March 31, 2016.",
      [
        ["¥3.0 billion", "Change", 3e9, "OperatingIncome", "¥22.0 billion", "2015-04-01/2016-03-31"],
        ["15.8%", "Change", 15.8, "OperatingIncome", "¥22.0 billion", "2015-04-01/2016-03-31"],
        ["¥22.0 billion", "OperatingIncome", 22e9, "", "", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "Revenue rose 2.7% to €1,310 million in 2016.",
      [
        ["2.7%", "Change", 2.7, "Revenue", "€1,310 million", "2016"],
        ["€1,310 million", "Revenue", 1.31e9, "", "", "2016"],
      ],
    ],
    [
      "june",
      "Interest expense decreased by $1.1 million to $7.9 million in fiscal 2016.",
      [
        ["$1.1 million", "Change", -1.1e6, "InterestExpense", "$7.9 million", "2015-07-01/2016-06-30"],
        ["$7.9 million", "InterestExpense", 7.9e6, "", "", "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "february",
      "Net sales for the fiscal year ended February 29, 2016 fell 4.1% to ¥402.0 billion.",
      [
        ["4.1%", "Change", -4.1, "Revenue", "¥402.0 billion", "2015-03-01/2016-02-29"],
        ["¥402.0 billion", "Revenue", 402e9, "", "", "2015-03-01/2016-02-29"],
      ],
    ],
    [
      "september",
      "Operating profit was £29.8 million in the year ended 30 September 2016, down 10.0% from the previous year.",
      [
        ["£29.8 million", "OperatingIncome", 29.8e6, "", "", "2015-10-01/2016-09-30"],
        ["10.0%", "Change", -10, "OperatingIncome", "£29.8 million", "2015-10-01/2016-09-30"],
      ],
    ],
    [
      "june",
      "Revenue for fiscal 2016 was $402.6 million, an increase of $22.6 million compared to fiscal 2015.",
      [
        ["$402.6 million", "Revenue", 402.6e6, "", "", "2015-07-01/2016-06-30"],
        ["$22.6 million", "Change", 22.6e6, "Revenue", "$402.6 million", "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "december",
      "The gross margin widened by 150 basis points to 33.4% in 2016.",
      [
        ["150 basis points", "Change", 1.5, "GrossMargin", "33.4%", "2016"],
        ["33.4%", "GrossMargin", 33.4, "", "", "2016"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("parts of a total", () => {
  const fields: readonly Field[] = ["concept", "value", "partOf"];
  it.each<Row>([
    [
      "march",
      "Long-term debt was ¥162 billion as of March 31, 2016, of which ¥40 billion was secured by land.",
      [
        ["¥162 billion", "LongTermDebt", 162e9, ""],
        ["¥40 billion", "LongTermDebt", 40e9, "¥162 billion"],
      ],
    ],
    [
      "december",
      "Inventories totalled SEK 310 million at 31 December 2016, including SEK 120 million of raw materials.",
      [
        ["SEK 310 million", "Inventories", 310e6, ""],
        ["SEK 120 million", "Inventories", 120e6, "SEK 310 million"],
      ],
    ],
    [
      "june",
      "Goodwill of $212.0 million as of June 30, 2016 comprised the following: $150.0 million related to Bluefin, $40.0 million related to Marlstone and $22.0 million related to Oxbow.",
      [
        ["$212.0 million", "Goodwill", 212e6, ""],
        ["$150.0 million", "Goodwill", 150e6, "$212.0 million"],
        ["$40.0 million", "Goodwill", 40e6, "$212.0 million"],
        ["$22.0 million", "Goodwill", 22e6, "$212.0 million"],
      ],
    ],
    [
      "february",
      "We recorded impairment losses of ¥2.4 billion, including ¥1.7 billion for stores in Kyushu.",
      [
        ["¥2.4 billion", "ImpairmentLoss", 2.4e9, ""],
        ["¥1.7 billion", "ImpairmentLoss", 1.7e9, "¥2.4 billion"],
      ],
    ],
    [
      "september",
      "Restructuring charges were £14 million, of which £9 million related to the Cork bakery.",
      [
        ["£14 million", "RestructuringCharge", 14e6, ""],
        ["£9 million", "RestructuringCharge", 9e6, "£14 million"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("a stake in brackets", () => {
  const fields: readonly Field[] = ["concept", "value", "entity", "counterparty"];
  it.each<Row>([
    [
      "march",
      'We have invested ¥1.9 billion in Kawasemi Battery Inc. ("Kawasemi") (45.0% of the outstanding shares).',
      [
        ["¥1.9 billion", "Investment", 1.9e9, "Kawasemi", "Hayate Motors"],
        ["45.0%", "OwnershipPercentage", 45, "Kawasemi", "Hayate Motors"],
      ],
    ],
    [
      "june",
      "In January 2016, we invested $8.0 million in Harrier Labs, Inc. (19.5% ownership).",
      [
        ["$8.0 million", "Investment", 8e6, "Harrier Labs", "Copperline"],
        ["19.5%", "OwnershipPercentage", 19.5, "Harrier Labs", "Copperline"],
      ],
    ],
    [
      "september",
      "Ballinrea Dairy Ltd (51% owned by us) lost its largest customer in May 2016.",
      [["51%", "OwnershipPercentage", 51, "Ballinrea Dairy", "Ardmore"]],
    ],
    [
      "march",
      "As of March 31, 2016, we had invested a total of ¥0.8 billion in Raicho Systems Corporation (15.0% of its shares).",
      [
        ["¥0.8 billion", "Investment", 800e6, "Raicho Systems", "Hayate Motors"],
        ["15.0%", "OwnershipPercentage", 15, "Raicho Systems", "Hayate Motors"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("translations", () => {
  const fields: readonly Field[] = ["concept", "value", "entity", "period", "translationOf"];
  it.each<Row>([
    [
      "march",
      "Net sales were ¥798.6 billion (US$7,095 million) for the fiscal year ended March 31, 2016.",
      [
        ["¥798.6 billion", "Revenue", 798.6e9, "Hayate Motors", "2015-04-01/2016-03-31", ""],
        ["US$7,095 million", "Revenue", 7.095e9, "Hayate Motors", "2015-04-01/2016-03-31", "¥798.6 billion"],
      ],
    ],
    [
      "february",
      "As of February 29, 2016, goodwill was ¥8.8 billion ($77.9 million).",
      [
        ["¥8.8 billion", "Goodwill", 8.8e9, "Komorebi", "2016-02-29", ""],
        ["$77.9 million", "Goodwill", 77.9e6, "Komorebi", "2016-02-29", "¥8.8 billion"],
      ],
    ],
    [
      "december",
      "In June 2016, we acquired Petrel Drives Inc. for US$40 million (€36 million).",
      [
        ["US$40 million", "AcquisitionPrice", 40e6, "Petrel Drives", "2016-06", ""],
        ["€36 million", "AcquisitionPrice", 36e6, "Petrel Drives", "2016-06", "US$40 million"],
      ],
    ],
    [
      "march",
      "We incurred a net loss of ¥5.1 billion (approximately $45.3 million) in the fiscal year ended March 31, 2016.",
      [
        ["¥5.1 billion", "NetIncome", -5.1e9, "Hayate Motors", "2015-04-01/2016-03-31", ""],
        ["$45.3 million", "NetIncome", -45.3e6, "Hayate Motors", "2015-04-01/2016-03-31", "¥5.1 billion"],
      ],
    ],
    [
      "september",
      "At 30 September 2016, borrowings were €70 million, or £60.3 million.",
      [
        ["€70 million", "Debt", 70e6, "Ardmore", "2016-09-30", ""],
        ["£60.3 million", "Debt", 60.3e6, "Ardmore", "2016-09-30", "€70 million"],
      ],
    ],
    [
      "december",
      "Capital expenditures were RMB90 million (US$13.0 million) and RMB104 million (US$15.0 million) in 2015 and 2016, respectively.",
      [
        ["RMB90 million", "CapitalExpenditures", 90e6, "Lindqvist", "2015", ""],
        ["US$13.0 million", "CapitalExpenditures", 13e6, "Lindqvist", "2015", "RMB90 million"],
        ["RMB104 million", "CapitalExpenditures", 104e6, "Lindqvist", "2016", ""],
        ["US$15.0 million", "CapitalExpenditures", 15e6, "Lindqvist", "2016", "RMB104 million"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("parts of a total", () => {
    const fields: readonly Field[] = ["concept", "value", "partOf"];
    it.failing.each<Row>([
      [
        "december",
        "Net loss was €31 million in 2016, including an impairment loss of €18 million.",
        [
          ["€31 million", "NetIncome", -31e6, ""],
          ["€18 million", "ImpairmentLoss", 18e6, "€31 million"],
        ],
      ],
      [
        "march",
        "As of March 31, 2016, we had operating loss carryforwards of ¥9.0 billion, ¥6.5 billion of which belong to our subsidiaries.",
        [
          ["¥9.0 billion", "OperatingLossCarryforwards", 9e9, ""],
          ["¥6.5 billion", "OperatingLossCarryforwards", 6.5e9, "¥9.0 billion"],
        ],
      ],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });

  describe("a stake in brackets", () => {
    const fields: readonly Field[] = ["concept", "value", "entity", "counterparty"];
    it.failing.each<Row>([
      [
        "december",
        "We contributed €12 million to Osterholm Sensors GmbH (30% of the voting rights) in May 2016.",
        [
          ["€12 million", "Investment", 12e6, "Osterholm Sensors", "Lindqvist"],
          ["30%", "VotingPercentage", 30, "Osterholm Sensors", "Lindqvist"],
        ],
      ],
      [
        "february",
        "Our principal affiliates are Sazanami Foods K.K. (33.4% owned) and Nagisa Logistics K.K. (20.0% owned).",
        [
          ["33.4%", "OwnershipPercentage", 33.4, "Sazanami Foods", "Komorebi"],
          ["20.0%", "OwnershipPercentage", 20, "Nagisa Logistics", "Komorebi"],
        ],
      ],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});

it("a translation has every link of the amount that it translates", () => {
  const text =
    "In October 2015, we acquired Mozu Parts K.K. from Sumire Steel Corporation for approximately ¥2.2 billion (US$18.4 million).";
  const [original, translation] = filingOf("march", text).facts;
  expect(translation?.translationOf).toBe(original?.id);
  for (const field of ["concept", "item", "label", "entity", "counterparty", "period", "scenario"] as const)
    expect(translation?.[field]).toEqual(original?.[field]);
  const { unit: _unit, ...links } = translation?.link ?? {};
  const { unit: _originalUnit, ...originalLinks } = original?.link ?? {};
  expect(links).toEqual(originalLinks);
});
