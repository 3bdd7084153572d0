import { describe, expect, it } from "@jest/globals";
import { read } from "./reading.ts";

describe("bounds", () => {
  it.each([
    ["It cost ¥5 billion.", "exact"],
    ["It cost approximately ¥5 billion.", "about"],
    ["It cost about ¥5 billion.", "about"],
    ["It cost around ¥5 billion.", "about"],
    ["It cost almost ¥5 billion.", "about"],
    ["It cost nearly ¥5 billion.", "about"],
    ["It cost roughly ¥5 billion.", "about"],
    ["It cost some ¥5 billion.", "about"],
    ["It cost close to ¥5 billion.", "about"],
    ["It cost in the region of ¥5 billion.", "about"],
    ["It cost ~¥5 billion.", "about"],
    ["It bought about a 10% stake.", "about"],
    ["It cost over ¥5 billion.", "over"],
    ["It cost more than ¥5 billion.", "over"],
    ["It cost a sum in excess of ¥5 billion.", "over"],
    ["It cost a sum exceeding ¥5 billion.", "over"],
    ["It runs over a total of 300 stores.", "over"],
    ["It cost less than ¥5 billion.", "under"],
    ["It runs fewer than 300 stores.", "under"],
    ["It stayed below 5%.", "under"],
    ["It cost at least ¥5 billion.", "at least"],
    ["It cost no less than ¥5 billion.", "at least"],
    ["It keeps a minimum of ¥5 billion.", "at least"],
    ["It keeps a minimum liquidity of ¥5 billion.", "at least"],
    ["Owners of 15% or more vote.", "at least"],
    ["Firms with 50 employees or more report.", "at least"],
    ["Firms with 50 or more employees report.", "at least"],
    ["It cost up to ¥5 billion.", "at most"],
    ["It cost up to approximately ¥5 billion.", "at most"],
    ["It cost no more than ¥5 billion.", "at most"],
    ["It may pay up to an additional ¥5 billion.", "at most"],
    ["It may borrow up to a further ¥5 billion.", "at most"],
    ["It may issue up to an aggregate of 300 notes.", "at most"],
    ["It may spend up to another ¥5 billion.", "at most"],
    ["It paid an additional ¥5 billion.", "exact"],
    ["It is a sum not exceeding ¥5 billion.", "at most"],
    ["It borrows a maximum of ¥5 billion.", "at most"],
    ["It may name up to three persons.", "at most"],
    ["Owners of 5% or less vote.", "at most"],
    ["It bought over a 10% stake.", "over"],
    ["It came to less than the ¥5 billion that was planned.", "exact"],
    ["It runs more than the 300 stores of its rival.", "exact"],
    ["It stands well compared to the minimum solvency ratio of 200%.", "exact"],
    ["It stays above the minimum solvency ratio of 200%.", "exact"],
    ["Costs went up to ¥5 billion.", "exact"],
    ["It has control over two subsidiaries.", "exact"],
    ["It sells under two agreements.", "exact"],
    ["Over five years sales hit ¥5 billion.", "exact"],
  ])("%s", (sentence, bound) => {
    const { figures, spans } = read(sentence);
    expect(figures.map((figure) => figure.bound)).toEqual([bound]);
    expect(spans[0]).not.toMatch(/^[a-z]+ (?:than|to) /u);
  });
});
