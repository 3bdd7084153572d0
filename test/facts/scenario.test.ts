/** Whether the text reports, foresees or supposes. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("foreseen", () => {
  const fields: readonly Field[] = ["value", "scenario"];
  it.each<Row>([
    [
      "march",
      "We expect capital expenditures of ¥52 billion for the fiscal year ending March 31, 2017.",
      [["¥52 billion", 52e9, "expected"]],
    ],
    ["december", "The Group plans to invest €60 million in its Malmö plant in 2017.", [["€60 million", 60e6, "expected"]]],
    [
      "march",
      "We plan capital expenditures of ¥12 billion for the fiscal year ending March 31, 2017.",
      [["¥12 billion", 12e9, "expected"]],
    ],
    ["march", "Following the offering, Kiri Holdings K.K. will continue to own 27.9% of our common stock.", [["27.9%", 27.9, "expected"]]],
    ["march", "Our previous plan called for revenue of ¥50 billion in fiscal 2016.", [["¥50 billion", 50e9, "expected"]]],
    ["march", "Our pension plan holds assets of ¥5 billion.", [["¥5 billion", 5e9, "actual"]]],
    ["june", "We intend to hire approximately 150 engineers in fiscal 2017.", [["150", 150, "expected"]]],
    [
      "february",
      "Net sales are forecast to be ¥420 billion for the fiscal year ending February 28, 2017.",
      [["¥420 billion", 420e9, "expected"]],
    ],
    ["september", "Our guidance for 2017 is operating profit of £34 million.", [["£34 million", 34e6, "expected"]]],
    ["march", "Our target is an operating margin of 6% by the fiscal year ending March 31, 2019.", [["6%", 6, "expected"]]],
    ["december", "We anticipate restructuring charges of SEK 40 million in 2017.", [["SEK 40 million", 40e6, "expected"]]],
    ["june", "We estimate that revenue will reach $430 million in fiscal 2017.", [["$430 million", 430e6, "expected"]]],
    ["february", "We will open 35 stores in the fiscal year ending February 28, 2017.", [["35", 35, "expected"]]],
    ["september", "The Board aims to reduce net debt to £80 million by September 2018.", [["£80 million", 80e6, "expected"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("supposed", () => {
  const fields: readonly Field[] = ["value", "scenario"];
  it.each<Row>([
    ["march", "If the yen strengthens, our operating income may fall by ¥4 billion.", [["¥4 billion", -4e9, "hypothetical"]]],
    ["december", "A fine could be as high as €25 million.", [["€25 million", 25e6, "hypothetical"]]],
    [
      "june",
      "A 10% decline in our share price would reduce the fair value of the notes by $6 million.",
      [
        ["10%", -10, "hypothetical"],
        ["$6 million", -6e6, "hypothetical"],
      ],
    ],
    [
      "february",
      "Should wages rise by 3%, personnel costs would increase by ¥1.8 billion.",
      [
        ["3%", 3, "hypothetical"],
        ["¥1.8 billion", 1.8e9, "hypothetical"],
      ],
    ],
    [
      "september",
      "We might have to write down £11 million of goodwill if the brand loses customers.",
      [["£11 million", 11e6, "hypothetical"]],
    ],
    [
      "december",
      "If revenue growth were 1% lower, an impairment loss of SEK 30 million would result.",
      [
        ["1%", "*", "hypothetical"],
        ["SEK 30 million", 30e6, "hypothetical"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("reported, whatever stands beside it", () => {
  const fields: readonly Field[] = ["value", "scenario"];
  it.each<Row>([
    [
      "march",
      "Under the plan that we announced in 2014, we closed two plants and recorded restructuring charges of ¥6 billion in the fiscal year ended March 31, 2016.",
      [
        ["two", 2, "actual"],
        ["¥6 billion", 6e9, "actual"],
      ],
    ],
    [
      "june",
      "Our loan agreement requires us to maintain cash and cash equivalents of at least $30 million.",
      [["$30 million", 30e6, "actual"]],
    ],
    [
      "february",
      "We had net sales of ¥402.0 billion for the fiscal year ended February 29, 2016, and we may not be able to maintain this level.",
      [["¥402.0 billion", 402e9, "actual"]],
    ],
    ["september", "Contrary to our expectations, operating profit was only £29.8 million in 2016.", [["£29.8 million", 29.8e6, "actual"]]],
    [
      "march",
      "Because goodwill of ¥9 billion was recorded as of March 31, 2016, future losses could be material.",
      [["¥9 billion", 9e9, "actual"]],
    ],
    [
      "june",
      "No assurance can be given that our revenue, which was $402.6 million in fiscal 2016, will grow.",
      [["$402.6 million", 402.6e6, "actual"]],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("reported, whatever stands beside it", () => {
    const fields: readonly Field[] = ["value", "scenario"];
    it.failing.each<Row>([
      ["december", "As planned, we repaid bonds of €100 million in 2016.", [["€100 million", 100e6, "actual"]]],
      ["december", "We do not expect to recover the €7 million that we have written off.", [["€7 million", 7e6, "actual"]]],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});
