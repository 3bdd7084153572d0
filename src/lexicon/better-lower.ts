/** Concepts whose fall is an improvement: "the loss ratio improved by 2 points" says that it fell. */
export const BETTER_LOWER: ReadonlySet<string> = new Set([
  "LossRatio",
  "CombinedRatio",
  "NonperformingLoanRatio",
  "NonperformingLoans",
  "NonperformingAssetsShare",
  "ChurnRate",
  "DebtToEquityRatio",
  "NetDebt",
  "CostShare",
]);
