/**
 * Words of finance that a tagger made for everyday English takes for verbs, adverbs or adjectives: what they are in a filing.
 * "rose" is no flower there, and "tax operating loss carryforwards" is one noun phrase, not "to tax".
 */

/** What a word is: a noun, an adjective before one, a unit behind a number, a company's legal form, a past verb; `Mostly` where it may be a verb all the same. */
export type FinanceWordKind = "Noun" | "PluralNoun" | "MostlyNoun" | "MostlyPlural" | "Adjective" | "Unit" | "CompanySuffix" | "PastTense";

/** Kind → words, lower case, singular and plural where both occur. */
export const financeWords = {
  Noun: `
    tax pretax cash receivable payable borrowing restructuring shareholding withholding underwriting hedging licensing leasing factoring funding
    carryforward carryback write-off write-down charge-off drawdown buyback takeover turnover headcount backlog capex opex churn throughput
    patent ratio parent collateral goodwill notional equivalent
    escrow severance collateral royalty tooling freight demurrage impairment amortization depreciation remeasurement
    equity income expense revenue loss surcharge premium deposit commitment provision allowance accrual
    dividend coupon principal tranche debenture bond warrant option future derivative`,
  PluralNoun: `
    taxes receivables payables borrowings earnings savings shareholdings holdings carryforwards carrybacks write-offs write-downs charge-offs
    patents ratios affiliates equivalents intangibles proceeds sales
    rights royalties debentures bonds warrants options futures derivatives fees
    expenses revenues losses premiums deposits commitments provisions allowances accruals dividends payments investments`,
  Adjective: `
    net gross pre post non total deferred consolidated unconsolidated outstanding noncurrent current diluted undiluted basic unaudited undrawn committed uncommitted
    accrued amortized unamortized noncontrolling convertible subordinated unsecured secured marketable nonmarketable available-for-sale held-to-maturity`,
  MostlyNoun:
    "contract share lease loan trade discount interest advance guarantee reserve profit forward hedge swap offering affiliate license licence fee",
  MostlyPlural: `
    calls costs purchases contracts shares leases loans discounts interests advances benefits accounts guarantees reserves profits forwards hedges swaps offerings licenses licences`,
  Unit: "yen dollars euros pounds yuan renminbi francs",
  PastTense: "rose fell won lent",
  CompanySuffix: "inc corp co ltd llc plc kk gmbh ag sa nv bv",
} as const satisfies Readonly<Record<FinanceWordKind, string>>;
