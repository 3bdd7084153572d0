/** Companies of a group that share a name, levels that are left, prices of new shares, suits, and clauses told by the way. */
import { expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { each } from "./each.ts";

it("a company that shares the first word of the issuer's name is another one", () => {
  const issuer = { id: "Kanzaki", name: "Kanzaki Financial Group, Inc." };
  const { facts } = extract("Kanzaki Securities, of which we own 49.9%, reported a net loss of ¥19 billion.", { issuer });
  expect(facts.map(({ entity }) => entity)).toEqual(["Kanzaki Securities", "Kanzaki Securities"]);
  expect(extract("The Kanzaki River flooded our plant, at a loss of ¥5 billion.", { issuer }).entities).toHaveLength(1);
});

each(
  "a level that will be left is there today",
  ["concept", "scenario"],
  [
    ["march", "We aim to reduce our stake in Osk Leasing Co., Ltd. from 62% to 50%.", [["62%", "OwnershipPercentage", "actual"], ["50%", "OwnershipPercentage", "expected"]]], // prettier-ignore
    ["march", "Operating income is forecast at ¥42 billion, up from ¥39 billion.", [["¥42 billion", "OperatingIncome", "expected"], ["¥39 billion", "OperatingIncome", "actual"]]], // prettier-ignore
  ],
);

each(
  "so much less than at another time is a change",
  ["concept", "value"],
  [
    ["march", "Unrealized gains were ¥412 billion, ¥118 billion less than at March 31, 2015.", [["¥412 billion", "UnrealizedGainLoss", 412_000_000_000], ["¥118 billion", "Change", -118_000_000_000]]], // prettier-ignore
  ],
);

each(
  "what new shares were issued at, and what is sued for",
  ["concept", "entity"],
  [
    ["march", "In May 2015 we issued 1.2 million new shares at ¥138 per share.", [["1.2 million", "ShareCount", "Hayate Motors"], ["¥138", "IssuePrice", "Hayate Motors"]]], // prettier-ignore
    [
      "june",
      "Two former dealers sued us for $42 million.",
      [
        ["Two", "*", "*"],
        ["$42 million", "DamagesSought", "Copperline"],
      ],
    ],
  ],
);

each(
  "a time told by the way, or of a part, is of nothing else",
  ["period"],
  [
    [
      "march",
      "Under the new rules, which will be phased in from 2013 to 2019, we must hold equity of at least 7% of assets.",
      [["7%", ""]],
    ],
    ["march", "We recorded goodwill of ¥74 billion, of which we wrote off ¥21 billion in March 2016.", [["¥74 billion", ""], ["¥21 billion", "2016-03"]]], // prettier-ignore
    ["march", "The tax rate will fall by about 5 percentage points, which led us to write down assets by ¥47 billion in March 2016.", [["5 percentage points", ""], ["¥47 billion", "2016-03"]]], // prettier-ignore
  ],
);

each(
  "negative goodwill is a gain",
  ["concept"],
  [
    ["march", "We booked negative goodwill of ¥1.3 billion on the purchase.", [["¥1.3 billion", ""]]],
    ["march", "We booked goodwill of ¥1.3 billion on the purchase.", [["¥1.3 billion", "Goodwill"]]],
  ],
);

each(
  "growth at a rate, what is earned on sales, years apart, one of two, a name that nothing gives away",
  ["concept", "entity", "counterparty", "period"],
  [
    ["march", "Our revenue grew at an average annual rate of 6% over the decade.", [["6%", "Change", "Hayate Motors", "", ""]]],
    ["march", "We earned ¥0.6 billion on sales of ¥8.1 billion.", [["¥0.6 billion", "", "Hayate Motors", "", ""], ["¥8.1 billion", "Revenue", "Hayate Motors", "", ""]]], // prettier-ignore
    ["december", "The loss, which had been €9 million two years before, was €2 million in 2016.", [["€9 million", "*", "Lindqvist", "", ""], ["€2 million", "*", "Lindqvist", "", "2016"]]], // prettier-ignore
    ["march", "We bought Hoku Dairy Co., Ltd. and Nagi Foods Co., Ltd. The former had revenue of ¥1.1 billion.", [["¥1.1 billion", "Revenue", "", "", ""]]], // prettier-ignore
    ["march", "Taira Stores Co., Ltd., our largest customer, accounted for 14% of revenue and Cedrola for 11%.", [["14%", "RevenueShare", "Hayate Motors", "Taira Stores", ""], ["11%", "RevenueShare", "Hayate Motors", "", ""]]], // prettier-ignore
  ],
);
