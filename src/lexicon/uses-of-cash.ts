/** What cash is used for or comes from: a deed with a thing that together name a measure of a cash flow statement. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** One deed with its things; the first row that fits holds. */
export interface UseOfCash {
  /** Behind "to": "¥5 billion to repay loans". */
  readonly verbs: ReadonlySet<string>;
  /** Behind "for": "¥5 billion for the repayment of loans". */
  readonly nouns: ReadonlySet<string>;
  /** One word or two. */
  readonly things: ReadonlySet<string>;
  readonly concept: string;
}

const DEBTS = words("debt loan loans borrowing borrowings notes note bonds bond debentures facility facilities");

/** Deed and thing → concept id. */
export const usesOfCash: readonly UseOfCash[] = [
  {
    verbs: words("repay prepay redeem retire"),
    nouns: words("repayment repayments prepayment prepayments redemption redemptions retirement"),
    things: DEBTS,
    concept: "RepaymentsOfDebt",
  },
  { verbs: words("repurchase"), nouns: words("repurchase repurchases"), things: DEBTS, concept: "DebtRepurchased" },
  {
    verbs: words("repurchase"),
    nouns: words("repurchase repurchases buyback buybacks"),
    things: words("share shares stock"),
    concept: "ShareRepurchases",
  },
  {
    verbs: words("acquire purchase buy"),
    nouns: words("acquisition purchase purchases"),
    things: words("property equipment plant machinery"),
    concept: "CapitalExpenditures",
  },
  { verbs: words("pay"), nouns: words("payment payments"), things: words("dividend dividends"), concept: "DividendsPaid" },
  { verbs: words("pay"), nouns: words("payment payments"), things: words("interest"), concept: "InterestPaid" },
  {
    verbs: words("pay"),
    nouns: words("payment payments"),
    things: new Set(["income tax", "income taxes", "corporate tax", "corporate taxes"]),
    concept: "IncomeTaxesPaid",
  },
];

/** Behind "proceeds of ¥5 billion from": what was sold or taken up. */
export const sourcesOfCash: readonly {
  readonly deeds: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly concept: string;
}[] = [
  {
    deeds: words("issuance issuances issue offering offerings placement exercise"),
    things: words("share shares stock warrants options ads adss"),
    concept: "ProceedsFromIssuanceOfShares",
  },
  {
    deeds: words("issuance issuances issue offering placement loan loans borrowings facility"),
    things: DEBTS,
    concept: "ProceedsFromDebt",
  },
];

/** Verbs right before an amount that is spent. */
export const spendingVerbs = words("used use uses using spent spend spends spending paid utilized utilised expended applied");

/** Words right before an amount in a list of what cash was used for. */
export const listingWords = words("included includes including comprised comprising reflected reflecting , and by");
