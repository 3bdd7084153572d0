/** Words, numbers and signs. */
import { describe, expect, it } from "@jest/globals";
import { tokenize } from "../../src/text/tokens.ts";

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["up 4.4%", ["up", "4.4", "%"]],
    ["¥1.2bn", ["¥", "1.2", "bn"]],
    ["FY2010", ["FY", "2010"]],
    ["IPv6", ["IPv", "6"]],
    ["1,200, 15.6.", ["1,200", ",", "15.6", "."]],
    ["1,2 and 12,34", ["1", ",", "2", "and", "12", ",", "34"]],
    ["rose .5 points", ["rose", ".5", "points"]],
    ["U.S.$1.00", ["U.S.", "$", "1.00"]],
    ["Mill's staff don't", ["Mill", "'s", "staff", "don't"]],
    ["Mill’s", ["Mill", "’s"]],
    ["the mills’ owners", ["the", "mills", "’", "owners"]],
    ["available-for-sale", ["available", "for", "sale"]],
    ["8-year", ["8", "year"]],
    ["2014-2015", ["2014", "-", "2015"]],
    ["¥(615)", ["¥", "(", "615", ")"]],
    ["A\u00a0B\u3000C", ["A", "B", "C"]],
    ["Hallberg Stål", ["Hallberg", "Stål"]],
    ["１２３", ["１２３"]],
  ])("%j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("says what kind a token is and what stands before it", () => {
    expect(tokenize("Non-core ¥5bn").map(({ kind, space, hyphen }) => [kind, space, hyphen])).toEqual([
      ["word", true, false],
      ["word", false, true],
      ["symbol", true, false],
      ["number", false, false],
      ["word", false, false],
    ]);
  });

  it("lower case has a straight apostrophe", () => {
    expect(tokenize("Mill’s").map(({ lower }) => lower)).toEqual(["mill", "'s"]);
  });

  it("offsets are those of the whole string", () => {
    const text = "Before. We had ¥5 million. After.";
    for (const token of tokenize(text, 8, 26)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenize(text, 8, 26).map((token) => token.text)).toEqual(["We", "had", "¥", "5", "million", "."]);
  });

  it.each(["a", "1", ",1", ".", "-", "'", "a'", "a.", "U.S.", "\ud83d", "é", "1,234", " ", "’s"])(
    "100,000 characters of %j finish",
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const tokens = tokenize(text);
      expect(tokens.every(({ start, end }, at) => start >= (tokens[at - 1]?.end ?? 0) && end > start)).toBe(true);
    },
  );
});
