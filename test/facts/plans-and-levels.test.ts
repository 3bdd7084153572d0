/** What is planned, what was before it, and wholes that only sound like revenue. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/index.ts";
import { each } from "./each.ts";

describe("without a fiscal calendar", () => {
  it.each([
    ["We expect EBIT to rise from the previous year's figure of $5.9 billion to at least $6.0 billion.", ["actual", "expected"]],
    ["Capital expenditure of $3.0 billion to $3.3 billion planned", ["expected"]],
    ["Our ambition is for biofuels to account for 30% of the fuel we use by 2030.", ["expected"]],
  ])("%s", (text, wanted) => {
    const { facts } = extract(text, { issuer: { name: "Ganther Stores Inc." } });
    expect(facts.map(({ scenario }) => scenario)).toEqual(wanted);
  });
});

each(
  "deferred revenue is no year's revenue",
  ["concept"],
  [
    ["december", "We expect 64% of total deferred revenue to be realized in less than a year.", [["64%", ""]]],
    ["december", "About 40% of unearned revenue relates to software.", [["40%", ""]]],
    ["december", "About 40% of our revenue relates to software.", [["40%", "RevenueShare"]]],
  ],
);

each(
  "a short name of capitals and a word of the full one",
  ["entity"],
  [
    [
      "december",
      "We acquired a 36.8% equity interest in Jangdo Technology Co., Ltd., or JT Technology, in 2015. Our equity interest in JT Technology increased to 41.7% in 2016.",
      [
        ["36.8%", "JT Technology"],
        ["41.7%", "JT Technology"],
      ],
    ],
  ],
);
