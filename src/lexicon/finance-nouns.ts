/**
 * Words of finance that a tagger made for everyday English takes for verbs, adverbs or adjectives: what they are in a filing.
 * "rose" is no flower there, and "tax operating loss carryforwards" is one noun phrase, not "to tax".
 */

/** What a word is: a noun, an adjective before one, a unit behind a number, a company's legal form, a past verb. */
export type FinanceWordKind = "Noun" | "PluralNoun" | "Adjective" | "Unit" | "CompanySuffix" | "PastTense";

/** Kind → words, lower case, singular and plural where both occur. */
export const financeWords = {
  Noun: `
    tax pretax cash receivable payable borrowing restructuring shareholding withholding offering underwriting hedging licensing leasing factoring funding
    carryforward carryback write-off write-down charge-off drawdown buyback takeover turnover headcount backlog capex opex churn throughput
    contract share lease loan patent ratio parent affiliate collateral discount interest trade license licence goodwill notional equivalent
    escrow severance collateral royalty tooling freight demurrage impairment amortization depreciation remeasurement
    equity income expense revenue profit loss fee surcharge premium deposit advance guarantee commitment provision allowance reserve accrual
    dividend coupon principal tranche debenture bond warrant option swap future forward hedge derivative`,
  PluralNoun: `
    taxes receivables payables borrowings earnings savings shareholdings offerings holdings carryforwards carrybacks write-offs write-downs charge-offs
    contracts shares leases loans patents ratios affiliates discounts interests licenses licences equivalents intangibles proceeds sales costs purchases
    rights advances benefits accounts royalties debentures bonds warrants options swaps futures forwards hedges derivatives fees calls
    expenses revenues profits losses premiums deposits guarantees commitments provisions allowances reserves accruals dividends payments investments`,
  Adjective: `
    net gross pre post non total deferred consolidated unconsolidated outstanding noncurrent current diluted undiluted basic unaudited undrawn committed uncommitted
    accrued amortized unamortized noncontrolling convertible subordinated unsecured secured marketable nonmarketable available-for-sale held-to-maturity`,
  Unit: "yen dollars euros pounds yuan renminbi francs",
  PastTense: "rose fell won lent",
  CompanySuffix: "inc corp co ltd llc plc kk gmbh ag sa nv bv",
} as const satisfies Readonly<Record<FinanceWordKind, string>>;
