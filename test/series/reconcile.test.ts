import { describe, expect, it } from "@jest/globals";
import { agree, agreementOf, mostPrecise, type Figure } from "../../src/series/reconcile.ts";

function exact(value: number, decimals: number): Figure {
  return { value, decimals, bound: "exact" };
}
function bounded(bound: Figure["bound"], value: number, decimals: number, upper?: number): Figure {
  return { value, decimals, bound, upper };
}

describe("agree", () => {
  it.each<[string, boolean, Figure[]]>([
    ["¥750 million and ¥0.8 billion", true, [exact(750e6, -6), exact(8e8, -8)]],
    ["¥749 million and ¥0.8 billion", false, [exact(749e6, -6), exact(8e8, -8)]],
    ["the edge of both intervals", true, [exact(849_500_000, -5), exact(8e8, -8), exact(850e6, -6)]],
    ["equal decimals, other value", false, [exact(7e8, -8), exact(8e8, -8)]],
    ["three that meet by pairs and together", true, [exact(1e9, -9), exact(1.2e9, -8), exact(1_240e6, -7)]],
    ["three of which two do not meet", false, [exact(1e9, -9), exact(0.6e9, -8), exact(1.4e9, -8)]],
    ["cents and the sum of floats", true, [exact(0.3, 1), exact(0.30000000000000004, 17)]],
    ["117.56 and 117.6", true, [exact(117.56, 2), exact(117.6, 1)]],
    ["117.65 on the edge of 117.6", true, [exact(117.65, 2), exact(117.6, 1)]],
    ["117.66 beyond 117.6", false, [exact(117.66, 2), exact(117.6, 1)]],
    ["about 8,000 and 7,412", true, [bounded("about", 8000, 0), exact(7412, 0)]],
    ["about 8,000 and 6,950", false, [bounded("about", 8000, 0), exact(6950, 0)]],
    ["over 500 and 590", true, [bounded("over", 500, 0), exact(590, 0)]],
    ["over 500 and 480", false, [bounded("over", 500, 0), exact(480, 0)]],
    ["at least 500 and 601", false, [bounded("at least", 500, 0), exact(601, 0)]],
    ["under 500 and 430", true, [bounded("under", 500, 0), exact(430, 0)]],
    ["at most 500 and 510", false, [bounded("at most", 500, 0), exact(510, 0)]],
    ["a loss of over 500 and one of 590", true, [bounded("over", -500, 0), exact(-590, 0)]],
    ["a loss of over 500 and one of 450", false, [bounded("over", -500, 0), exact(-450, 0)]],
    ["between 2 and 3 billion, and 2.4", true, [bounded("between", 2e9, -9, 3e9), exact(2.4e9, -8)]],
    ["between 2 and 3 billion, and 3.1", false, [bounded("between", 2e9, -9, 3e9), exact(3.1e9, -8)]],
    ["zero and a little", true, [exact(0, -6), exact(400_000, -5)]],
    ["zero and a million", false, [exact(0, -6), exact(1e6, -5)]],
    ["one figure", true, [exact(1, 0)]],
    ["none", true, []],
  ])("%s: %p", (_words, expected, figures) => {
    expect(agree(figures)).toBe(expected);
    expect(agree([...figures].reverse())).toBe(expected);
  });
});

describe("agreementOf", () => {
  it("leaves half a unit of the last stated digit to either side", () => {
    expect(agreementOf(exact(15.6e9, -8))).toMatchObject({ low: 15_550_000_000n, high: 15_650_000_000n, scale: 0 });
    expect(agreementOf(exact(117.56, 2))).toMatchObject({ low: 117_555n, high: 117_565n, scale: 3 });
  });
});

describe("mostPrecise", () => {
  it.each<[string, Figure[], number]>([
    ["the finer decimals", [exact(8e8, -8), exact(750e6, -6)], 750e6],
    ["exact before about", [exact(8000, 0), bounded("about", 8000, 0)], 8000],
    ["a rounded figure before a rough one", [bounded("about", 8000, 0), exact(7900, -2)], 7900],
    ["the last of equals", [exact(8e8, -8), exact(8e8, -8)], 8e8],
  ])("takes %s", (_words, [first, ...others], expected) => {
    expect(mostPrecise(first ?? exact(0, 0), others).value).toBe(expected);
  });
});
