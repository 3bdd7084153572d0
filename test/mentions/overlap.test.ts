import { describe, expect, it } from "@jest/globals";
import { resolveOverlaps } from "../../src/mentions/overlap.ts";

const mention = (start: number, end: number, kind = "count") => ({ start, end, first: start, last: end, rule: "test", kind });

describe("overlapping mentions", () => {
  it.each([
    ["the longest stands", [mention(0, 4), mention(2, 9)], [[2, 9]]],
    [
      "touching spans both stand",
      [mention(4, 9), mention(0, 4)],
      [
        [0, 4],
        [4, 9],
      ],
    ],
    [
      "a loser does not take others with it",
      [mention(0, 3), mention(2, 8), mention(7, 20)],
      [
        [0, 3],
        [7, 20],
      ],
    ],
    ["an inner span falls", [mention(0, 10), mention(3, 5)], [[0, 10]]],
    ["nothing stays nothing", [], []],
  ])("%s", (_, mentions, spans) => {
    expect(resolveOverlaps(mentions).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it("prefers rate, money, percent, count among equal spans", () => {
    const kinds = ["year", "count", "percent", "money", "rate"];
    for (let from = 0; from < kinds.length; from++)
      expect(resolveOverlaps(kinds.slice(0, from + 1).map((kind) => mention(0, 5, kind)))).toMatchObject([{ kind: kinds[from] }]);
  });
});
