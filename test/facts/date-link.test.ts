/** Dates that mean something: what falls on them, to whom, and the figure that they belong to. The dates of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, datesOf } from "./reading.ts";
import type { DateField, Row } from "./reading.ts";

describe("bankruptcy", () => {
  const fields: readonly DateField[] = ["edtf", "concept", "entity"];
  it.each<Row>([
    ["march", "Kiyosu Glass Co., Ltd. filed for bankruptcy on May 3, 2015.", [["May 3, 2015", "2015-05-03", "bankrupt", "Kiyosu Glass"]]],
    ["december", "Brandt AG went bankrupt in June 2011.", [["June 2011", "2011-06", "bankrupt", "Brandt"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = datesOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("expiry and maturity", () => {
  const fields: readonly DateField[] = ["edtf", "concept", "fact"];
  it.each<Row>([
    ["march", "The licence of our Thai plant will expire in October 2019.", [["October 2019", "2019-10", "expiry", ""]]],
    ["december", "Bonds of €100 million mature on 15 June 2019.", [["15 June 2019", "2019-06-15", "maturity", "€100 million"]]],
    ["june", "We have $150 million of convertible notes due in March 2021.", [["March 2021", "2021-03", "maturity", "$150 million"]]],
    [
      "february",
      "As of February 29, 2016, we had operating loss carryforwards of ¥2.2 billion, which will expire by February 2024.",
      [
        ["February 29, 2016", "2016-02-29", "", "¥2.2 billion"],
        ["February 2024", "2024-02", "expiry", "¥2.2 billion"],
      ],
    ],
    [
      "september",
      "The supply agreement with Foyle Farms Ltd expires on 31 December 2018.",
      [["31 December 2018", "2018-12-31", "expiry", ""]],
    ],
    [
      "march",
      "Loans of ¥40 billion fall due in the fiscal year ending March 31, 2018.",
      [["fiscal year ending March 31, 2018", "2017-04-01/2018-03-31", "maturity", "¥40 billion"]],
    ],
    ["december", "The patents for our torque wrench expire between 2021 and 2024.", [["*", "*", "expiry", ""]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = datesOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("what happened to a company", () => {
  const fields: readonly DateField[] = ["edtf", "concept", "entity"];
  it.each<Row>([
    ["march", "Kawasemi Battery Inc. was established in May 2013.", [["May 2013", "2013-05", "established", "Kawasemi Battery"]]],
    ["december", "The Company was founded in 1948.", [["1948", "1948", "established", "Lindqvist"]]],
    ["june", "We acquired Bluefin Metrics, Inc. on July 20, 2015.", [["July 20, 2015", "2015-07-20", "acquired", "Bluefin Metrics"]]],
    ["march", "We established Hibari Parts K.K. in June 2014.", [["June 2014", "2014-06", "established", "Hibari Parts"]]],
    ["september", "Ballinrea Dairy Ltd was acquired by us in March 2012.", [["March 2012", "2012-03", "acquired", "Ballinrea Dairy"]]],
    [
      "june",
      "Harrier Labs, Inc. was incorporated in Delaware on April 3, 2009.",
      [["April 3, 2009", "2009-04-03", "established", "Harrier Labs"]],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = datesOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("dates of figures, and dates of nothing", () => {
  const fields: readonly DateField[] = ["edtf", "kind", "fact"];
  it.each<Row>([
    [
      "march",
      "Net sales were ¥798.6 billion for the fiscal year ended March 31, 2016.",
      [["fiscal year ended March 31, 2016", "2015-04-01/2016-03-31", "fiscal-year", "¥798.6 billion"]],
    ],
    ["december", "Net debt was €470 million at 31 December 2016.", [["31 December 2016", "2016-12-31", "day", "€470 million"]]],
    ["june", "A new accounting standard took effect on July 1, 2015.", [["July 1, 2015", "2015-07-01", "day", ""]]],
    ["february", "In October 2015, we repaid debt of ¥2.0 billion.", [["October 2015", "2015-10", "month", "¥2.0 billion"]]],
    ["september", "Sugar prices rose sharply in 2016.", [["2016", "2016", "year", ""]]],
    [
      "june",
      "Revenue in the second quarter of fiscal 2016 was $99 million.",
      [["second quarter of fiscal 2016", "2015-10-01/2015-12-31", "quarter", "$99 million"]],
    ],
    [
      "march",
      "Net sales were ¥812.4 billion and ¥845.0 billion for the fiscal years ended March 31, 2014 and 2015, respectively.",
      [["fiscal years ended March 31, 2014 and 2015", "2013-04-01/2014-03-31 2014-04-01/2015-03-31", "fiscal-year", "¥812.4 billion"]],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = datesOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("what happened to a company", () => {
    const fields: readonly DateField[] = ["edtf", "concept", "entity"];
    it.failing.each<Row>([
      [
        "february",
        "Our shares have been listed on the Tokyo Stock Exchange since October 1998.",
        [["October 1998", "1998-10", "listed", "Komorebi"]],
      ],
      ["december", "Petrel Drives Inc. was listed on Nasdaq in 2011.", [["2011", "2011", "listed", "Petrel Drives"]]],
    ])("%s | %s", (filer, text, rows) => {
      const got = datesOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});
