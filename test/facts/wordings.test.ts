/** One wording a line, and the concept of each of its figures: how reports name a measure, and what is near to one and is none. */
import { describe, expect, it } from "@jest/globals";
import { figuresOf } from "./reading.ts";

/** A sentence, then the concept of each figure, "" where it has none. */
type Wording = readonly [text: string, ...concepts: string[]];

function check(text: string, ...concepts: string[]): void {
  expect(figuresOf("march", text, ["concept"]).map(([, concept]) => concept)).toEqual(concepts);
}

describe("names a measure", () => {
  it.each<Wording>([
    ["Bunker expenses rose to $312 million in fiscal 2016.", "FuelCost"],
    ["Expenditure on aviation fuel was ¥287 billion.", "FuelCost"],
    ["Administrative overheads amounted to £31 million.", "GeneralAndAdministrativeExpense"],
    ["We spent ¥5.6 billion on advertising and sales promotion in fiscal 2016.", "AdvertisingExpense"],
    ["Outlays for advertising totalled $18 million.", "AdvertisingExpense"],
    ["Compensation paid to members of the executive board amounted to €9.4 million.", "DirectorCompensation"],
    ["The expense for equity-settled share-based payments was £3.1 million.", "ShareBasedCompensation"],
    ["Net periodic benefit cost for our defined benefit plans was ¥4.1 billion.", "PensionCost"],
    ["Service cost for the retirement plans came to €14 million.", "PensionCost"],
    ["The amortization of acquired customer relationships came to $22 million.", "AmortizationOfIntangibleAssets"],
    ["Special early retirement payments came to ¥850 million.", "SeveranceCost"],
    ["The impairment charge on trade receivables was €5.1 million.", "BadDebtExpense"],
    ["The plaintiffs demand compensation of ¥1.8 billion from us.", "DamagesSought"],
    ["Income from interest on deposits was ¥210 million.", "InterestIncome"],
    ["Sales of marketable securities yielded a gain of $3.3 million.", "RealizedGains"],
    ["Our share of the profit of associates and joint ventures was €41 million.", "EquityMethodIncome"],
    ["The balance sheet total was €4.2 billion.", "TotalAssets"],
    ["The bad debt reserve amounted to $2.2 million.", "AllowanceForDoubtfulAccounts"],
    ["Net operating losses available to offset future taxable income were $188 million.", "OperatingLossCarryforwards"],
    ["Borrowings falling due within one year were €95 million.", "ShortTermDebt"],
    ["The accrual for product warranties was ¥7.2 billion.", "WarrantyReserve"],
    ["Annual principal and interest payments on our debt are about $60 million.", "DebtServiceObligations"],
    ["Earnings per share on a fully diluted basis were $1.88.", "DilutedEarningsPerShare"],
    ["The Central Bank cut the Selic rate to 9.75%.", "PolicyInterestRate"],
    ["Cash flows beyond the plan were extrapolated at a growth rate of 1.5%.", "PerpetuityGrowthRate"],
    ["Our effective tax burden was 38.2%.", "TaxRate"],
    ["The group comprises 52 consolidated companies.", "SubsidiaryCount"],
    ["The bank's loans and bills discounted were ¥3.2 trillion.", "Loans"],
    ["Undrawn commitments to lend were ¥410 billion.", "LoanCommitments"],
    ["Loans on which interest had stopped accruing were $81 million.", "NonperformingLoans"],
    ["The expense for leases of low-value assets was €0.8 million.", "LowValueLeaseCost"],
    ["Industry-wide sales of tiles in Japan were ¥310 billion in 2015.", "MarketSize"],
  ])("%s", check);
});

describe("is near a measure and is none", () => {
  it.each<Wording>([
    ["The strike cost us $14 million in lost revenue.", ""],
    ["We expect lost sales of about ¥3 billion from the recall.", ""],
    ["Cumulative depreciation came to ¥120 billion.", ""],
    ["Interest receivable was $3.2 million.", ""],
    ["The security deposit for the headquarters is ¥450 million.", ""],
    ["We paid a deposit of $2 million for the land.", ""],
    ["Lease deposits were ¥12 billion.", ""],
    ["The guarantee deposit was ¥300 million.", ""],
    ["The minimum order is $5,000.", ""],
    ["Japan's public debt exceeds ¥900 trillion.", ""],
    ["Foreign exchange reserves of the country were $350 billion.", ""],
  ])("%s", check);
});
