/** For when a figure stands. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("stated beside the figure", () => {
  const fields: readonly Field[] = ["value", "period"];
  it.each<Row>([
    [
      "march",
      "In the fiscal year ended March 31, 2016, net sales were ¥798.6 billion.",
      [["¥798.6 billion", 798.6e9, "2015-04-01/2016-03-31"]],
    ],
    ["december", "Net debt was €470 million at 31 December 2016.", [["€470 million", 470e6, "2016-12-31"]]],
    ["june", "In April 2016, we issued $150 million of convertible notes.", [["$150 million", 150e6, "2016-04"]]],
    ["february", "On November 10, 2015, we repaid debt of ¥2.0 billion.", [["¥2.0 billion", 2e9, "2015-11-10"]]],
    ["september", "Revenue for the 53 weeks ended 1 October 2016 was £506 million.", [["£506 million", 506e6, "2015-09-27/2016-10-01"]]],
    [
      "march",
      "FY2015 (April 1, 2015 to March 31, 2016) net sales were ¥798.6 billion.",
      [["¥798.6 billion", 798.6e9, "2015-04-01/2016-03-31"]],
    ],
    ["december", "We had 5,120 employees at the end of 2016.", [["5,120", 5120, "2016-12-31"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("months, quarters, halves, nine months", () => {
  const fields: readonly Field[] = ["value", "period"];
  it.each<Row>([
    [
      "march",
      "In the third quarter of the fiscal year ended March 31, 2016, we recorded an impairment loss of ¥7.4 billion.",
      [["¥7.4 billion", 7.4e9, "2015-10-01/2015-12-31"]],
    ],
    ["december", "Revenue was €640 million in the first half of 2016.", [["€640 million", 640e6, "2016-01-01/2016-06-30"]]],
    ["june", "Net loss for the nine months ended March 31, 2016 was $2.1 million.", [["$2.1 million", -2.1e6, "2015-07-01/2016-03-31"]]],
    [
      "february",
      "For the six months ended August 31, 2015, net sales were ¥201 billion.",
      [["¥201 billion", 201e9, "2015-03-01/2015-08-31"]],
    ],
    [
      "september",
      "Operating profit for the three months ended 31 December 2015 was £8.0 million.",
      [["£8.0 million", 8e6, "2015-10-01/2015-12-31"]],
    ],
    ["june", "Revenue in the second quarter of fiscal 2016 was $99 million.", [["$99 million", 99e6, "2015-10-01/2015-12-31"]]],
    [
      "march",
      "Net sales for the second half of the fiscal year ended March 31, 2016 were ¥390 billion.",
      [["¥390 billion", 390e9, "2015-10-01/2016-03-31"]],
    ],
    ["december", "Order intake was SEK 88 million in November 2016.", [["SEK 88 million", 88e6, "2016-11"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("shared across clauses", () => {
  const fields: readonly Field[] = ["value", "period"];
  it.each<Row>([
    [
      "march",
      "As of March 31, 2016, goodwill was ¥9 billion and inventories were ¥80 billion.",
      [
        ["¥9 billion", 9e9, "2016-03-31"],
        ["¥80 billion", 80e9, "2016-03-31"],
      ],
    ],
    [
      "december",
      "Revenue was €1,310 million and operating profit was €92 million in 2016.",
      [
        ["€1,310 million", 1.31e9, "2016"],
        ["€92 million", 92e6, "2016"],
      ],
    ],
    [
      "june",
      "In fiscal 2016, we recorded revenue of $402.6 million and incurred interest expense of $7.9 million.",
      [
        ["$402.6 million", 402.6e6, "2015-07-01/2016-06-30"],
        ["$7.9 million", 7.9e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "february",
      "We had long-term debt of ¥51 billion, which bore interest at 1.2% on average, as of February 29, 2016.",
      [
        ["¥51 billion", 51e9, "2016-02-29"],
        ["1.2%", 1.2, "2016-02-29"],
      ],
    ],
    [
      "september",
      "For the year ended 30 September 2016, cost of sales was £412 million, while administrative expenses were £48 million.",
      [
        ["£412 million", 412e6, "2015-10-01/2016-09-30"],
        ["£48 million", 48e6, "2015-10-01/2016-09-30"],
      ],
    ],
    [
      "march",
      "In June 2015, we bought Tobi Parts K.K. for ¥1.3 billion, and we recorded goodwill of ¥0.5 billion.",
      [
        ["¥1.3 billion", 1.3e9, "2015-06"],
        ["¥0.5 billion", 500e6, "2015-06"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("carried from the sentence before", () => {
  const fields: readonly Field[] = ["value", "period"];
  it.each<Row>([
    [
      "march",
      "Operating income was ¥22 billion for the fiscal year ended March 31, 2016. Net income was ¥13 billion.",
      [
        ["¥22 billion", 22e9, "2015-04-01/2016-03-31"],
        ["¥13 billion", 13e9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "At 31 December 2016, net debt was €470 million. Cash and cash equivalents were €88 million.",
      [
        ["€470 million", 470e6, "2016-12-31"],
        ["€88 million", 88e6, "2016-12-31"],
      ],
    ],
    [
      "february",
      "Goodwill was ¥8.8 billion as of February 29, 2016. As of the same date, long-term debt was ¥51 billion.",
      [
        ["¥8.8 billion", 8.8e9, "2016-02-29"],
        ["¥51 billion", 51e9, "2016-02-29"],
      ],
    ],
    [
      "june",
      "In fiscal 2016, revenue was $402.6 million. Cost of revenue was $114.6 million in the same period.",
      [
        ["$402.6 million", 402.6e6, "2015-07-01/2016-06-30"],
        ["$114.6 million", 114.6e6, "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "september",
      "Revenue was £506 million in the year ended 30 September 2016. Operating profit for the same year was £29.8 million.",
      [
        ["£506 million", 506e6, "2015-10-01/2016-09-30"],
        ["£29.8 million", 29.8e6, "2015-10-01/2016-09-30"],
      ],
    ],
    [
      "march",
      "Net sales were ¥390 billion in the second half of the fiscal year ended March 31, 2016. We recorded an operating loss of ¥2 billion in the same half.",
      [
        ["¥390 billion", 390e9, "2015-10-01/2016-03-31"],
        ["¥2 billion", -2e9, "2015-10-01/2016-03-31"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("relative and open", () => {
  const fields: readonly Field[] = ["value", "period"];
  it.each<Row>([
    [
      "march",
      "Net sales were ¥845 billion in the fiscal year ended March 31, 2015 and ¥798.6 billion in the following fiscal year.",
      [
        ["¥845 billion", 845e9, "2014-04-01/2015-03-31"],
        ["¥798.6 billion", 798.6e9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "february",
      "Operating income was ¥7.7 billion in the fiscal year ended February 29, 2016 and ¥8.1 billion in the previous fiscal year.",
      [
        ["¥7.7 billion", 7.7e9, "2015-03-01/2016-02-29"],
        ["¥8.1 billion", 8.1e9, "2014-03-01/2015-02-28"],
      ],
    ],
    ["december", "We currently have 46 subsidiaries.", [["46", 46, "2017-03-15"]]],
    [
      "september",
      "From October 1, 2013 through September 30, 2016, we invested £90 million in our bakeries.",
      [["£90 million", 90e6, "2013-10-01/2016-09-30"]],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("relative and open", () => {
    const fields: readonly Field[] = ["value", "period"];
    it.failing.each<Row>([
      ["june", "Since July 2014, we have invested $12 million in Harrier Labs, Inc.", [["$12 million", 12e6, "2014-07/.."]]],
      [
        "december",
        "Capital expenditures were SEK 60 million in 2015 and SEK 72 million the year after.",
        [
          ["SEK 60 million", 60e6, "2015"],
          ["SEK 72 million", 72e6, "2016"],
        ],
      ],
      [
        "march",
        "Kawasemi Battery Inc. was established in May 2013. Since its establishment, it has recorded cumulative net losses of ¥4.5 billion through March 31, 2016.",
        [["¥4.5 billion", -4.5e9, "2013-05/2016-03-31"]],
      ],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});
