/**
 * Amounts that the catalogue has no concept for, and in which a part alone would be taken for one: "interest receivable" is no
 * AccountsReceivable, "surety bonds" are no Bonds. Lower case, singular, as the phrases of the catalogue.
 */
const list = (phrases: string): readonly string[] =>
  phrases
    .split("\n")
    .flatMap((line) => line.split(","))
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** See the head of this file. */
export const otherMeasures: readonly string[] = list(`
  interest receivable, accrued interest, accrued interest receivable, accrued interest payable, capitalized interest, interest capitalized, late payment interest, imputed interest
  accrued payroll, accrued expense, accrued income, accrued revenue, unbilled revenue, prepaid expense, deferred charge
  tax receivable, income tax receivable, recoverable tax, tax refund receivable, tax credit, investment tax credit, tax credit carryforward, capital loss carryforward
  sale tax, consumption tax, value added tax, property tax, payroll tax, excise tax, real estate tax, production tax, carbon tax
  security deposit, lease deposit, guarantee deposit, guaranty deposit, rental deposit, leasehold deposit, refundable deposit, deposit for land, escrow deposit, deposit for purchase, judicial deposit, court deposit, appeal deposit, tender deposit, newbuilding deposit, vessel deposit
  asset held for sale, long lived asset held for sale, asset classified as held for sale, liability held for sale, disposal group held for sale, inventory cost, cost of inventory
  adjusted net income, adjusted net earning, adjusted net profit, adjusted net loss, non gaap net income, non gaap net loss, non gaap profit, non ifr profit, non ifr net profit, underlying net income, underlying net profit, normalised net income, normalized net income, core net income, pro forma net income, pro forma net loss, pro forma revenue, pro forma net sale
  ebitda margin, adjusted ebitda margin, consolidated ebitda margin
  loan to deposit ratio, loan deposit ratio, loan to value ratio, loan to value
  handset subsidy, device subsidy, phone subsidy, equipment subsidy, subscriber subsidy
  short term deposit, short term bank deposit
  capital cost, initial capital cost, sustaining capital cost
  surety bond, performance bond, bid bond
  lost sale, lost revenue, lost profit, loss of revenue, loss of sale, foregone revenue, forgone revenue, sale loss
  minimum order, tax revenue, government revenue
  public debt, national debt, government debt, household debt, consumer debt
  foreign exchange reserve, foreign currency reserve, reserve requirement, legal reserve, statutory reserve, capital reserve, revaluation reserve, hedging reserve, voluntary reserve
  mineral reserve, ore reserve, gold reserve, silver reserve, copper reserve, coal reserve, oil reserve, gas reserve, oil and gas reserve, natural gas reserve, hydrocarbon reserve, proven reserve, proved reserve, probable reserve, proven and probable reserve, proved and probable reserve, proved developed reserve, proved undeveloped reserve, recoverable reserve
  sale of marketable security, sale of investment security, sale of security, sale of available for sale security, sale and maturity of security, sale and maturity of marketable security, sale and maturity of investment, sale of investment, purchase of marketable security, purchase of investment security, purchase of security, purchase of available for sale security
  debt issuance cost, debt issue cost, bond issue cost, bond issuance cost, deferred financing cost, share issue cost, stock issuance cost, offering cost, offering expense, debt discount, bond discount
  amortization of debt issuance cost, amortization of debt issue cost, amortization of deferred financing cost, amortization of debt discount, amortization of bond discount, amortization of bond issue cost, amortization of premium, amortization of discount, amortization of contract cost
  unrecognized compensation cost, unrecognized compensation expense, unrecognized stock based compensation, unrecognized stock based compensation cost, unrecognized stock based compensation expense, unrecognized share based compensation, unrecognized share based compensation cost, unrecognized share based compensation expense, deferred compensation
  long lived asset, long term asset, other asset, earning asset, interest earning asset, interest bearing asset
  dividend receivable, dividend received, dividend income receivable
  net cash paid, net cash acquired, net cash received, net cash consideration, net cash payment, net cash receipt, net cash proceed
  doubtful debt, option premium, cash cost, total cash cost, deposit paid, deposit placed
  loss on extinguishment of debt, gain on extinguishment of debt, loss on early extinguishment of debt, loss on debt extinguishment, loss on early retirement of debt, net loss on extinguishment of debt
  noncurrent asset, non current asset, other current asset, other noncurrent asset, other non current asset, prepaid expense and other current asset, prepaid pension asset
  noncurrent liability, non current liability, other current liability, other noncurrent liability, other non current liability
  income tax reserve, tax reserve, software cost, software expense, deferred gain, amortization of deferred gain, amortisation of deferred gain, market value of listed security, market value of publicly held share
  realized and unrealized gain, realized and unrealized loss, realised and unrealised gain, realised and unrealised loss, net realized and unrealized gain, net realized and unrealized loss, net realised and unrealised gain, net realised and unrealised loss, unrealized and realized gain, unrealized and realized loss
  undistributed earning, undistributed profit, unremitted earning, undistributed income
  household income, disposable income, national income, per capita income
`);
