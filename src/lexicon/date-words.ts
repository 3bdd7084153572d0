/** Words before a date that say what falls on it. Lower case; several words are matched as written. */
export const dateMeanings: readonly {
  readonly words: readonly string[];
  readonly concept: string;
  /** The date is about this alone and dates no figure. */ readonly apart: boolean;
}[] = [
  { words: ["expire", "expires", "expired", "expiring", "expiry", "expiration", "lapse", "lapses"], concept: "expiry", apart: true },
  {
    words: [
      "due",
      "mature",
      "matures",
      "maturing",
      "matured",
      "maturity",
      "repayable",
      "repaid",
      "repayment",
      "payments",
      "instalments",
      "installments",
      "redeemable",
      "redeemed",
    ],
    concept: "maturity",
    apart: true,
  },
  {
    words: ["established", "founded", "formed", "incorporated", "inception", "establishment", "incorporation"],
    concept: "established",
    apart: true,
  },
  { words: ["listed", "listing"], concept: "listed", apart: true },
  { words: ["acquired", "acquisition", "purchased"], concept: "acquired", apart: false },
  { words: ["merged", "merger", "absorbed"], concept: "merged", apart: false },
  { words: ["bankrupt", "bankruptcy", "insolvent", "insolvency"], concept: "bankrupt", apart: false },
  { words: ["filed", "filing"], concept: "filed", apart: false },
  { words: ["delisted", "delisting"], concept: "delisted", apart: true },
  { words: ["commenced", "started", "launched", "opened", "began"], concept: "started", apart: false },
  { words: ["completed", "completion"], concept: "completed", apart: false },
  { words: ["retired", "resigned"], concept: "retired", apart: true },
  { words: ["appointed", "elected"], concept: "appointed", apart: true },
  { words: ["announced", "adopted", "dated", "signed", "amended"], concept: "announced", apart: true },
  { words: ["renamed"], concept: "renamed", apart: true },
  { words: ["dissolved", "liquidated"], concept: "dissolved", apart: true },
];

/** Words that say that a figure holds when the filing is made. */
export const presentWords: ReadonlySet<string> = new Set(["currently", "presently"]);
