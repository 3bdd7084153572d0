/**
 * The series of an issuer in, the same in the order in which a reader wants them out: the headlines, the issuer's other series, then by company.
 */
import type { Series } from "../model/series.ts";

/** What a reader wants to see of an issuer first: who holds it, what it may deduct, its subsidiaries, what it earns, owes and owns. */
const HEADLINES: readonly string[] = [
  "OwnershipPercentage",
  "VotingPercentage",
  "OperatingLossCarryforwards",
  "SubsidiaryCount",
  "EquityMethodInvesteeCount",
  "NetIncome",
  "OperatingIncome",
  "Revenue",
  "Debt",
  "RetainedEarnings",
  "Equity",
  "CashAndCashEquivalents",
  "CapitalExpenditures",
  "IntangibleAssets",
  "EmployeeCount",
];

/**
 * The series in reading order; of several holders the best documented, then the largest first; a total before its parts.
 * @example inReadingOrder("Hoshikawa", series)[0]?.concept // "OwnershipPercentage"
 */
export function inReadingOrder(issuer: string, series: readonly Series[]): Series[] {
  const ranked = series.map((one) => ({ one, rank: rankOf(issuer, one) }));
  return ranked.sort((one, other) => compareRanks(one.rank, other.rank)).map(({ one }) => one);
}

/** Numbers by which to sort: the company, the headline, total or part, observations, value. Equal ones stay as they come. */
function rankOf(issuer: string, { entity, concept, item, observations }: Series): number[] {
  const headline = HEADLINES.indexOf(concept);
  if (entity !== issuer) return [1];
  if (headline < 0) return [0, HEADLINES.length];
  return [0, headline, item === undefined ? 0 : 1, -observations.length, -(observations.at(-1)?.value ?? 0)];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const order = rank - (other[index] ?? rank);
    if (order !== 0) return order;
  }
  return 0;
}
