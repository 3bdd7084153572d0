/** How the building of a timeline grows with the number of filings of one issuer: side by side in one run. */
import { describe, expect, it } from "@jest/globals";
import { timeline } from "../../src/timeline.ts";
import { filing, money, stake } from "./fact-factory.ts";

/** `count` filings a year apart, each with five years' comparison of eight series and a stake. */
function filings(count: number): ReturnType<typeof filing>[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 1900 + index;
    const facts = [0, 1, 2, 3, 4].flatMap((back) =>
      [
        "Revenue",
        "NetIncome",
        "OperatingIncome",
        "CapitalExpenditures",
        "InterestExpense",
        "TaxExpense",
        "GrossProfit",
        "CostOfRevenue",
      ].map((concept, row) =>
        money(concept, (1000 * row + year - back) * 1e6, `${String(year - back - 1)}-04-01/${String(year - back)}-03-31`),
      ),
    );
    return filing(year, [...facts, stake("Orchard", "Alder", 20 + (index % 30), `${String(year)}-03-31`)]);
  });
}

function fastestOf(runs: number, work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("the time that a timeline takes", () => {
  it("grows with the number of filings, not with its square: 200 against 25", () => {
    const [few, many] = [filings(25), filings(200)];
    fastestOf(2, () => timeline(many));
    const ratioNow = (): number => fastestOf(4, () => timeline(many)) / fastestOf(4, () => timeline(few));
    let ratio = ratioNow();
    for (let again = 0; again < 3 && ratio >= 24; again++) ratio = Math.min(ratio, ratioNow());
    expect(timeline(many).series.length).toBeGreaterThan(8);
    // Eight times the filings: linear is 8, quadratic 64.
    expect(ratio).toBeLessThan(24);
  });
});
