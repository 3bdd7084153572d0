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
    ["We sell in more than 70 countries.", "CountryCount"],
    ["Our vehicles are sold by 612 dealerships.", "DealerCount"],
    ["We make tiles at six factories.", "PlantCount"],
    ["Personal data of 58,000 customers were leaked.", "AffectedPersonCount"],
    ["As of March 31, 2016, 88,000,000 shares of our common stock were outstanding.", "SharesOutstanding"],
    ["We held 1,200,000 shares in treasury.", "TreasuryShareCount"],
    ["The weighted average number of shares was 87,400,000.", "WeightedAverageShares"],
    ["Options to purchase 640,000 shares were outstanding.", "StockOptionCount"],
    ["We produced 412,000 vehicles.", "ProductionVolume"],
    ["Our annual capacity is 1.2 million tonnes.", "Capacity"],
    ["We shipped 3.1 million handsets.", "SalesVolume"],
    ["Our game was downloaded 12 million times.", "DownloadCount"],
    ["Our CO2 emissions were 412,000 tons.", "GreenhouseGasEmissions"],
    ["Twelve employees were injured in the accident.", "AffectedPersonCount"],
    ["Of 312 stores, 40 were renovated.", "StoreCount", "Count"],
    ["A hacker accessed the records of 1.2 million users.", "AffectedPersonCount"],
    ["Our steel output was 4.1 million tons in 2015.", "ProductionVolume"],
    ["Unit sales rose to 812,000 vehicles.", "SalesVolume"],
    ["The refinery has a capacity of 210,000 barrels per day.", "Capacity"],
    ["Capacity will rise to 300,000 tons by 2015.", "Capacity"],
    ["We sold 1.4 million tons of cement.", "SalesVolume"],
    ["In 2015, 310,000 vehicles were manufactured at our Indian plants.", "ProductionVolume"],
    ["The plant emitted 41,000 tons of carbon dioxide.", "GreenhouseGasEmissions"],
    ["Carbon dioxide emissions were reduced to 390,000 tons.", "GreenhouseGasEmissions"],
    ["Stock options covering 210,000 shares had been exercised.", "StockOptionCount"],
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
    ["Operations at three plants were suspended after the flood.", "Count"],
    ["The fire destroyed two warehouses.", "Count"],
    ["Four stores were damaged by the typhoon.", "Count"],
    ["Two customers went bankrupt.", "Count"],
    ["Three directors resigned.", "Count"],
    ["Five patents expired in 2015.", "Count"],
    ["We lost 210,000 subscribers.", "Count"],
    ["We filed 120 patent applications.", "Count"],
    ["The group lost two customers.", "Count"],
    ["An accident at the mine killed three workers.", "Count"],
  ])("%s", check);
});
