import { expect, it } from "@jest/globals";
import { factTable } from "../../src/formats/fact-table.ts";
import type { Filing } from "../../src/model/filing.ts";
import { day, stake } from "./records.ts";

const filing: Filing = {
  schemaVersion: 1,
  document: { id: "hoshikawa-2018", issuer: { id: "Hoshikawa" } },
  facts: [],
  dates: [],
  entities: [],
  issues: [],
};

it("prints one line a fact", () => {
  const bare = stake(40, { value: 4, decimals: 0, bound: "about", damaged: { readings: [4, 9] }, period: day("2018-06-29") });
  delete bare.concept;
  delete bare.counterparty;
  bare.label = "of our lines";
  expect(factTable({ ...filing, facts: [stake(12), bare] }).split("\n")).toEqual([
    "hoshikawa-2018: 2 facts, 0 dates, 0 entities, 0 issues",
    "span     text   concept              entity     counterparty  period      scenario         value",
    "[12-17]  31.2%  OwnershipPercentage  Hoshikawa  Mizuno        2018-03-31  actual    31.2 percent",
    '[40-45]  31.2%  "of our lines"       Hoshikawa                2018-06-29  actual     ~4 percent?',
    "",
  ]);
});

it("prints a title alone where there is no fact", () => {
  expect(factTable(filing)).toBe("hoshikawa-2018: 0 facts, 0 dates, 0 entities, 0 issues\n");
});
