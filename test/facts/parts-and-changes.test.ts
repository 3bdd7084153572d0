/** Nets, parts, counts that change, orders to pay, holders of shares, companies named after another: what a figure is not. */
import { each } from "./each.ts";

each(
  "the noun that heads the phrase",
  ["concept", "of", "value"],
  [
    [
      "march",
      "Our deferred tax assets, net of a valuation allowance of ¥12.0 billion, amounted to ¥8.4 billion as of March 31, 2016.",
      [
        ["¥12.0 billion", "ValuationAllowance", "", 12e9],
        ["¥8.4 billion", "DeferredTaxAssets", "", 8.4e9],
      ],
    ],
    [
      "march",
      "A rise in rates would increase our annual interest expense by ¥1.2 billion.",
      [["¥1.2 billion", "Change", "InterestExpense", 1.2e9]],
    ],
    ["march", "The downgrade increased our annual borrowing costs by ¥300 million.", [["¥300 million", "Change", "InterestExpense", 3e8]]],
    ["march", "We paid dividends of ¥25 per share for fiscal 2016.", [["¥25", "DividendPerShare", "", 25]]],
    ["march", "Insurance covers damage only up to ¥10 billion per event.", [["¥10 billion", "", "", 10e9]]],
    [
      "march",
      "Research and development expenses were ¥33.1 billion in fiscal 2016, or 7.9% of net sales.",
      [
        ["¥33.1 billion", "ResearchAndDevelopmentExpense", "", 33.1e9],
        ["7.9%", "ResearchAndDevelopmentRatio", "", 7.9],
      ],
    ],
    [
      "march",
      "The euro, in which about 15% of our sales are denominated, declined by 9.4% against the yen in fiscal 2016.",
      [
        ["15%", "RevenueShare", "", 15],
        ["9.4%", "Change", "", -9.4],
      ],
    ],
  ],
);

each(
  "so many more or fewer are no level",
  ["concept", "of", "value"],
  [
    [
      "february",
      "The number of stores decreased by 14 to 312 as of the end of February 2016.",
      [
        ["14", "Change", "StoreCount", -14],
        ["312", "StoreCount", "", 312],
      ],
    ],
    ["march", "The number of our employees increased by 120 in fiscal 2016.", [["120", "Change", "EmployeeCount", 120]]],
    [
      "february",
      "We operated 312 stores, an increase of 14 stores from a year earlier.",
      [
        ["312", "StoreCount", "", 312],
        ["14", "Change", "StoreCount", 14],
      ],
    ],
  ],
);

each(
  "parts of counts and amounts",
  ["concept", "partOf"],
  [
    [
      "march",
      "We had 23,400 employees as of March 31, 2016, of whom about 9,800 were employed outside Japan.",
      [
        ["23,400", "EmployeeCount", ""],
        ["9,800", "EmployeeCount", "23,400"],
      ],
    ],
    [
      "march",
      "We lease 23 of our 45 logistics centers.",
      [
        ["23", "PropertyCount", "45"],
        ["45", "PropertyCount", ""],
      ],
    ],
    [
      "march",
      "Of our ¥120 billion in long-term debt, ¥40 billion bears interest at floating rates.",
      [
        ["¥120 billion", "LongTermDebt", ""],
        ["¥40 billion", "LongTermDebt", "¥120 billion"],
      ],
    ],
    [
      "march",
      "We have a commitment line of ¥30 billion, of which ¥12 billion had been drawn as of March 31, 2016.",
      [
        ["¥30 billion", "LineOfCreditFacilityMaximumBorrowingCapacity", ""],
        ["¥12 billion", "", "¥30 billion"],
      ],
    ],
  ],
);

each(
  "who pays, who holds, who is compared",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "In February 2016, the Japan Fair Trade Commission ordered us to pay a surcharge of ¥2.3 billion.",
      [["¥2.3 billion", "FinesAndPenalties", "Hayate Motors", "Japan Fair Trade Commission"]],
    ],
    ["march", "The court ordered Kitano Corporation to pay damages of ¥1.2 billion.", [["¥1.2 billion", "DamagesAwarded", "Kitano", ""]]],
    ["march", "We collect a fuel surcharge of ¥3.0 billion.", [["¥3.0 billion", "", "Hayate Motors", ""]]],
    [
      "march",
      "Kitano K.K., our largest shareholder, held 12,345,678 shares, or 15.4% of the total, as of March 31, 2016.",
      [
        ["12,345,678", "ShareCount", "Hayate Motors", "Kitano"],
        ["15.4%", "OwnershipPercentage", "Hayate Motors", "Kitano"],
      ],
    ],
    [
      "march",
      "In fiscal 2016, Kitano Corporation accounted for 32.4% of our total revenues, compared to 29.8% in fiscal 2015.",
      [
        ["32.4%", "RevenueShare", "Hayate Motors", "Kitano"],
        ["29.8%", "RevenueShare", "Hayate Motors", "Kitano"],
      ],
    ],
    ["march", "Hayate Motors America had revenue of ¥5 billion.", [["¥5 billion", "Revenue", "Hayate Motors America", ""]]],
    ["march", "Revenue of Hayate Motors Finance was ¥3 billion.", [["¥3 billion", "Revenue", "Hayate Motors Finance", ""]]],
    [
      "march",
      "Kaede Energy, in which we hold a 25% interest, reported a loss.",
      [["25%", "OwnershipPercentage", "Kaede Energy", "Hayate Motors"]],
    ],
  ],
);

each(
  "what changed hands, what is only a part, what is only called so",
  ["concept", "entity", "counterparty"],
  [
    ["march", "In March 2016, Kitano Steel Corporation sold 5% of our shares.", [["5%", "", "Kitano Steel", ""]]],
    [
      "march",
      "Mr. Ishida owns 3.2 million shares, representing 6.1% of our issued share capital.",
      [
        ["3.2 million", "ShareCount", "Hayate Motors", "Mr. Ishida"],
        ["6.1%", "OwnershipPercentage", "Hayate Motors", "Mr. Ishida"],
      ],
    ],
    [
      "march",
      "Of our total revenue, ¥120.4 billion came from the automotive segment in fiscal 2016.",
      [["¥120.4 billion", "", "Hayate Motors", ""]],
    ],
    [
      "march",
      "We incurred a loss of ¥2.7 billion on the sale of a subsidiary.",
      [["¥2.7 billion", "GainLossOnSaleOfBusiness", "Hayate Motors", ""]],
    ],
  ],
);

each(
  "what dividends come to",
  ["concept", "value"],
  [
    [
      "march",
      "We declared a dividend of ¥25 per share, for an aggregate amount of approximately ¥3.2 billion.",
      [
        ["¥25", "DividendPerShare", 25],
        ["¥3.2 billion", "DividendsPaid", 3.2e9],
      ],
    ],
    [
      "march",
      "We paid a dividend of ¥25 per share, and total assets were ¥300 billion.",
      [
        ["¥25", "DividendPerShare", 25],
        ["¥300 billion", "TotalAssets", 300e9],
      ],
    ],
  ],
);

each(
  "what is counted and where it was earned",
  ["concept", "item"],
  [
    ["march", "The accident injured 12 people.", [["12", "Count", "people"]]],
    ["march", "We employ 400 people.", [["400", "EmployeeCount", "people"]]],
    ["march", "Net sales in China were ¥24.8 billion in fiscal 2016.", [["¥24.8 billion", "Revenue", "China"]]],
    ["march", "Net sales in the Americas were ¥24.8 billion in fiscal 2016.", [["¥24.8 billion", "Revenue", "Americas"]]],
    ["march", "Net sales in fiscal 2016 were ¥124.8 billion.", [["¥124.8 billion", "Revenue", ""]]],
    [
      "march",
      "We recognized ¥350 million as allowance for doubtful accounts in respect of loans of ¥900 million.",
      [
        ["¥350 million", "AllowanceForDoubtfulAccounts", ""],
        ["¥900 million", "", ""],
      ],
    ],
    [
      "march",
      "Our borrowings of ¥9.25 billion bear interest at rates ranging from 0.5% to 1.8%.",
      [
        ["¥9.25 billion", "Debt", ""],
        ["0.5% to 1.8%", "InterestRate", ""],
      ],
    ],
  ],
);

each(
  "what is done, what may come",
  ["scenario", "period"],
  [
    [
      "march",
      "Each ¥1 appreciation of the yen against the dollar reduces our operating income by about ¥400 million.",
      [
        ["¥1", "hypothetical", ""],
        ["¥400 million", "hypothetical", ""],
      ],
    ],
    ["march", "We may be required to pay up to ¥3.5 billion.", [["¥3.5 billion", "hypothetical", ""]]],
    ["march", "In the event that the agreement is terminated, we may be required to pay ¥3 billion.", [["¥3 billion", "hypothetical", ""]]],
    [
      "march",
      "Capital expenditures for fiscal 2017 are budgeted at ¥48 billion, compared with ¥39.5 billion in fiscal 2016.",
      [
        ["¥48 billion", "expected", "2016-04-01/2017-03-31"],
        ["¥39.5 billion", "actual", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "We estimate that the plan will cost ¥5.5 billion, of which ¥3.0 billion was recorded in fiscal 2016.",
      [
        ["¥5.5 billion", "expected", ""],
        ["¥3.0 billion", "actual", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "Our plant, which produces about 40% of our image sensors, was damaged by the earthquake of January 2016.",
      [["40%", "actual", ""]],
    ],
  ],
);

each(
  "days of what is told twice, and of what lasts longer than a year",
  ["concept", "period"],
  [
    [
      "march",
      "Our total debt increased from ¥64.1 billion, or 31% of total assets, at March 31, 2015 to ¥79.7 billion, or 36% of total assets, at March 31, 2016.",
      [
        ["¥64.1 billion", "Debt", "2015-03-31"],
        ["31%", "", "2015-03-31"],
        ["¥79.7 billion", "Debt", "2016-03-31"],
        ["36%", "", "2016-03-31"],
      ],
    ],
    [
      "march",
      "We incurred net losses of ¥4.2 billion and ¥9.9 billion in the two preceding fiscal years.",
      [
        ["¥4.2 billion", "NetIncome", ""],
        ["¥9.9 billion", "NetIncome", ""],
      ],
    ],
    [
      "march",
      "We have invested an aggregate of ¥3.9 billion in Plum Media Inc. since its establishment in April 2012 and recorded equity method losses of ¥1.1 billion in fiscal 2016.",
      [
        ["¥3.9 billion", "Investment", ""],
        ["¥1.1 billion", "EquityMethodIncome", "2015-04-01/2016-03-31"],
      ],
    ],
  ],
);

each(
  "measures that the catalogue does not know give theirs to no other",
  ["concept", "of"],
  [
    [
      "march",
      "Our net revenue retention and churn were 108% and 1.2%, respectively, in fiscal 2016.",
      [
        ["108%", "", ""],
        ["1.2%", "ChurnRate", ""],
      ],
    ],
    [
      "march",
      "The price of silicon, which represented 18% of our production costs in fiscal 2016, rose by almost 40%.",
      [
        ["18%", "CostShare", ""],
        ["40%", "Change", ""],
      ],
    ],
    [
      "march",
      "In the event of a 1 percentage point rise in market interest rates, our interest payments would rise by ¥0.6 billion.",
      [
        ["1 percentage point", "Change", ""],
        ["¥0.6 billion", "Change", "InterestPaid"],
      ],
    ],
  ],
);

each(
  "who owns what is told of",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "Revenue of Minori Foods, which we acquired in July 2015, was ¥14.2 billion in fiscal 2016.",
      [["¥14.2 billion", "Revenue", "Minori Foods", ""]],
    ],
    [
      "march",
      "The number of shares held by Kitano Corporation increased to 9.4 million as of September 30, 2015.",
      [["9.4 million", "ShareCount", "Hayate Motors", "Kitano"]],
    ],
    ["march", "The contract with the Ministry of Defense is worth ¥4.5 billion.", [["¥4.5 billion", "", "Hayate Motors", ""]]],
  ],
);

each(
  "figures between dashes, and years that a figure is only compared with",
  ["concept", "period", "value"],
  [
    ["march", "Our net loss—¥15.6 billion—was larger than in fiscal 2011.", [["¥15.6 billion", "NetIncome", "", -15.6e9]]],
    [
      "march",
      "Our net loss for fiscal 2012 – ¥15.6 billion – was the largest since our foundation.",
      [["¥15.6 billion", "NetIncome", "2011-04-01/2012-03-31", -15.6e9]],
    ],
    ["march", "Revenue was ¥9.1 billion, less than the revenue of fiscal 2011.", [["¥9.1 billion", "Revenue", "", 9.1e9]]],
    [
      "march",
      "Revenue rose – by 5% – to ¥3 billion in fiscal 2012.",
      [
        ["5%", "Change", "2011-04-01/2012-03-31", 5],
        ["¥3 billion", "Revenue", "2011-04-01/2012-03-31", 3e9],
      ],
    ],
  ],
);

each(
  "what stands beside a figure and is not its own",
  ["concept", "period", "value"],
  [
    [
      "march",
      "Revenue rose to ¥6.8 billion (2015: ¥4.5 billion). Operating income totaled ¥853 million.",
      [
        ["¥6.8 billion", "Revenue", "2015-04-01/2016-03-31", 6.8e9],
        ["¥4.5 billion", "Revenue", "2014-04-01/2015-03-31", 4.5e9],
        ["¥853 million", "OperatingIncome", "", 853e6],
      ],
    ],
    [
      "march",
      "We made a net loss of ¥2.4 billion in the year ended March 31, 2016 and, as of that date, our accumulated deficit was ¥58.1 billion and we had a working capital deficit of ¥1.6 billion.",
      [
        ["¥2.4 billion", "NetIncome", "2015-04-01/2016-03-31", -2.4e9],
        ["¥58.1 billion", "RetainedEarnings", "2016-03-31", -58.1e9],
        ["¥1.6 billion", "WorkingCapital", "2016-03-31", -1.6e9],
      ],
    ],
    ["march", "All of our directors except two directors are outside Japan.", [["two", "", "", 2]]],
    ["march", "We sell them to businesses with fewer than 200 employees.", [["200", "", "", 200]]],
    ["march", "We have a 17% share of the sale of lamps in Japan.", [["17%", "", "", 17]]],
    ["march", "We aim at earnings growth of at least 10% per annum.", [["10%", "", "", 10]]],
    ["march", "The face amount of a life policy is ¥100,000.", [["¥100,000", "", "", 1e5]]],
  ],
);

each(
  "changes as subjects, and payments to come",
  ["concept", "of", "scenario", "value"],
  [
    ["march", "The increase in gross margin was 29%.", [["29%", "Change", "GrossMargin", "actual", 29]]],
    ["march", "The decrease in net sales amounted to ¥5 billion.", [["¥5 billion", "Change", "Revenue", "actual", -5e9]]],
    [
      "march",
      "Future interest payments associated with the bonds total ¥38.5 billion.",
      [["¥38.5 billion", "InterestPaid", "", "expected", 38.5e9]],
    ],
  ],
);

each(
  "nouns that have a figure already, or none of their own",
  ["concept", "value"],
  [
    [
      "march",
      "The effects include retained earnings (¥5 billion) and exchange differences (¥2 billion).",
      [
        ["¥5 billion", "", 5e9],
        ["¥2 billion", "", 2e9],
      ],
    ],
    ["march", "Our equity decreased to 69% of the total.", [["69%", "", 69]]],
    ["march", "Deposits, not included in revenues, increased to ¥21.1 billion in fiscal 2016.", [["¥21.1 billion", "Deposits", 21.1e9]]],
  ],
);

each(
  "days on which something ends, wholes that are there, pairs that are compared, rates that move",
  ["concept", "period", "scenario", "value"],
  [
    [
      "march",
      "Our net operating loss carryforwards of ¥18.9 billion will expire between fiscal 2018 and fiscal 2025.",
      [["¥18.9 billion", "OperatingLossCarryforwards", "", "actual", 18.9e9]],
    ],
    [
      "march",
      "We expect to close 25 of our 210 branches by March 2018.",
      [
        ["25", "Count", "2018-03", "expected", 25],
        ["210", "BranchCount", "", "actual", 210],
      ],
    ],
    [
      "march",
      "As of March 31, 2016, we had 52 consolidated subsidiaries and 11 affiliates, compared with 49 and 12 a year earlier.",
      [
        ["52", "SubsidiaryCount", "2016-03-31", "actual", 52],
        ["11", "EquityMethodInvesteeCount", "2016-03-31", "actual", 11],
        ["49", "SubsidiaryCount", "", "actual", 49],
        ["12", "EquityMethodInvesteeCount", "2015-03-31", "actual", 12],
      ],
    ],
    [
      "december",
      "We had 480 stores in 2016, compared with 470 and 460 in 2015 and 2014.",
      [
        ["480", "StoreCount", "2016", "actual", 480],
        ["470", "StoreCount", "2015", "actual", 470],
        ["460", "StoreCount", "2014", "actual", 460],
      ],
    ],
    ["march", "The yen may appreciate by one yen against the dollar.", [["one yen", "", "", "hypothetical", 1]]],
    ["march", "We may have to repay ¥3 billion of subsidies.", [["¥3 billion", "", "", "hypothetical", 3e9]]],
  ],
);

each(
  "parties of shares and claims",
  ["concept", "entity", "counterparty", "value"],
  [
    [
      "march",
      "Sales to Kita Foods Inc., our largest customer, fell from 24.1% of net sales in fiscal 2015 to 19.8% in fiscal 2016.",
      [
        ["24.1%", "RevenueShare", "Hayate Motors", "Kita Foods", 24.1],
        ["19.8%", "RevenueShare", "Hayate Motors", "Kita Foods", 19.8],
      ],
    ],
    [
      "march",
      "The lawsuit seeks damages of US$45 million plus interest from our subsidiary, Hayate America, Inc.",
      [["US$45 million", "DamagesSought", "Hayate America", "", 45e6]],
    ],
    [
      "march",
      "On May 14, 2015, Kita Foods Inc. bought 9% of the shares of Sakaki Soda Co., Ltd. from Mukai Capital Ltd. and so raised its stake to 34%.",
      [
        ["9%", "OwnershipPercentage", "Sakaki Soda", "Kita Foods", 9],
        ["34%", "OwnershipPercentage", "Sakaki Soda", "Kita Foods", 34],
      ],
    ],
  ],
);

each(
  "levels reached and years compared",
  ["concept", "period", "scenario", "value"],
  [
    [
      "march",
      "In fiscal 2016, nonperforming loans fell to ¥56 billion, or 1.4% of total loans, from ¥71 billion, or 1.9%, a year earlier.",
      [
        ["¥56 billion", "NonperformingLoans", "2015-04-01/2016-03-31", "actual", 56e9],
        ["1.4%", "NonperformingLoanRatio", "2015-04-01/2016-03-31", "actual", 1.4],
        ["¥71 billion", "NonperformingLoans", "2014-04-01/2015-03-31", "actual", 71e9],
        ["1.9%", "NonperformingLoanRatio", "2014-04-01/2015-03-31", "actual", 1.9],
      ],
    ],
    [
      "march",
      "In fiscal 2016, losses on inventories of ¥2.1 billion reduced our operating income to ¥7.4 billion.",
      [
        ["¥2.1 billion", "", "2015-04-01/2016-03-31", "actual", 2.1e9],
        ["¥7.4 billion", "OperatingIncome", "2015-04-01/2016-03-31", "actual", 7.4e9],
      ],
    ],
    ["march", "We have agreed to buy gas worth at least US$80 million a year through 2031.", [["US$80 million", "", "", "actual", 80e6]]],
    [
      "march",
      "Total employees of the Group decreased by 1,310 to 17,450 as of March 31, 2016.",
      [
        ["1,310", "Change", "2016-03-31", "actual", -1310],
        ["17,450", "EmployeeCount", "2016-03-31", "actual", 17450],
      ],
    ],
    [
      "march",
      "Total subscribers were 2,204,000 as of March 31, 2016.",
      [["2,204,000", "SubscriberCount", "2016-03-31", "actual", 2204000]],
    ],
  ],
);

each(
  "one figure for two measures",
  ["concept", "value"],
  [
    ["march", "Notes payable and accrued expenses of ¥3.1 billion were due as of March 31, 2016.", [["¥3.1 billion", "", 3.1e9]]],
    ["march", "Research and development and capital expenditures totaled ¥9.1 billion in fiscal 2016.", [["¥9.1 billion", "", 9.1e9]]],
    ["march", "Short-term borrowings and long-term debt amounted to ¥88 billion as of March 31, 2016.", [["¥88 billion", "", 88e9]]],
    [
      "march",
      "Reserves for unpaid losses and claims amounted to ¥6.3 billion as of March 31, 2016.",
      [["¥6.3 billion", "LossReserve", 6.3e9]],
    ],
    [
      "march",
      "Our revenue and operating income were ¥30.1 billion and ¥2.2 billion in fiscal 2016.",
      [
        ["¥30.1 billion", "Revenue", 30.1e9],
        ["¥2.2 billion", "OperatingIncome", 2.2e9],
      ],
    ],
  ],
);

each(
  "subjects that are another party though no name says which",
  ["concept", "entity", "value"],
  [
    [
      "march",
      "The acquired company recorded an operating loss of ¥0.3 billion in fiscal 2015.",
      [["¥0.3 billion", "OperatingIncome", "", -0.3e9]],
    ],
    [
      "march",
      "Such company posted a net loss of ¥0.6 billion for the year ended December 31, 2015.",
      [["¥0.6 billion", "NetIncome", "", -0.6e9]],
    ],
    ["march", "The licensee had sales of ¥2.2 billion in 2015.", [["¥2.2 billion", "Revenue", "", 2.2e9]]],
    ["march", "The industry as a whole recorded sales of ¥2.1 trillion in fiscal 2016.", [["¥2.1 trillion", "Revenue", "", 2.1e12]]],
    ["march", "Some of the tenants employ more than 500 people.", [["500", "EmployeeCount", "", 500]]],
    ["march", "Our parent company has 12 subsidiaries.", [["12", "SubsidiaryCount", "", 12]]],
    [
      "march",
      "Our leasing company had lease receivables of ¥33 billion as of March 31, 2016.",
      [["¥33 billion", "LeaseReceivable", "Hayate Motors", 33e9]],
    ],
    ["march", "The plaintiffs initially sought damages of ¥7.1 billion.", [["¥7.1 billion", "DamagesSought", "Hayate Motors", 7.1e9]]],
  ],
);

each(
  "how far from a level, and what is done with a debt",
  ["concept", "value"],
  [
    ["march", "Operating income was ¥4 billion below our forecast in fiscal 2016.", [["¥4 billion", "", 4e9]]],
    [
      "march",
      "Revenue came to ¥31 billion, ¥2 billion above plan, in fiscal 2016.",
      [
        ["¥31 billion", "Revenue", 31e9],
        ["¥2 billion", "", 2e9],
      ],
    ],
    [
      "march",
      "The fair value of the bonds was ¥3 billion, ¥1 billion less than their carrying amount, as of March 31, 2016.",
      [
        ["¥3 billion", "FairValue", 3e9],
        ["¥1 billion", "", 1e9],
      ],
    ],
    ["march", "Trading losses of ¥12 billion more than offset our other gains in fiscal 2016.", [["¥12 billion", "TradingIncome", -12e9]]],
    [
      "march",
      "We repaid bank borrowings of ¥2 billion and bonds of ¥3 billion in fiscal 2016.",
      [
        ["¥2 billion", "RepaymentsOfDebt", 2e9],
        ["¥3 billion", "RepaymentsOfDebt", 3e9],
      ],
    ],
    ["march", "We redeemed convertible bonds of ¥5 billion in May 2015.", [["¥5 billion", "RepaymentsOfDebt", 5e9]]],
    ["march", "We had loans of ¥0.8 billion provided to us by Mr. Kondo as of March 31, 2016.", [["¥0.8 billion", "Debt", 0.8e9]]],
    ["march", "We used it to repay unsecured loans totalling ¥0.8 billion.", [["¥0.8 billion", "RepaymentsOfDebt", 0.8e9]]],
    ["march", "It is based on the closing price per share of our common stock of ¥320.", [["¥320", "", 320]]],
  ],
);

each(
  "a figure for each of several companies, owners that are nouns, parties that are pronouns",
  ["concept", "entity", "counterparty", "value"],
  [
    [
      "march",
      "Sakaki Soda Co., Ltd. and Kita Foods Inc. reported net losses of ¥0.4 billion and ¥0.7 billion, respectively.",
      [
        ["¥0.4 billion", "NetIncome", "Sakaki Soda", "", -0.4e9],
        ["¥0.7 billion", "NetIncome", "Kita Foods", "", -0.7e9],
      ],
    ],
    [
      "march",
      "Sakaki Soda Co., Ltd., Kita Foods Inc. and Mukai Lines Ltd. had 12, 14 and 31 employees.",
      [
        ["12", "EmployeeCount", "Sakaki Soda", "", 12],
        ["14", "EmployeeCount", "Kita Foods", "", 14],
        ["31", "EmployeeCount", "Mukai Lines", "", 31],
      ],
    ],
    [
      "march",
      "The revenue of Sakaki Soda Co., Ltd. (our affiliate) and Kita Foods Inc. was ¥4 billion and ¥7 billion.",
      [
        ["¥4 billion", "Revenue", "Sakaki Soda", "", 4e9],
        ["¥7 billion", "Revenue", "Kita Foods", "", 7e9],
      ],
    ],
    ["march", "Sakaki Soda Co., Ltd. and Kita Foods Inc. had combined revenue of ¥11 billion.", [["¥11 billion", "Revenue", "", "", 11e9]]],
    [
      "march",
      "The seats were made by Kita Foods Inc., and we recognized impairment losses of ¥3 billion.",
      [["¥3 billion", "ImpairmentLoss", "Hayate Motors", "", 3e9]],
    ],
    ["march", "The borrower's debt was ¥3 billion.", [["¥3 billion", "Debt", "", "", 3e9]]],
    [
      "march",
      "Kita Foods Inc. makes drinks. The venture's revenue was ¥3 billion. Its customers' debts were ¥2 billion.",
      [
        ["¥3 billion", "Revenue", "Kita Foods", "", 3e9],
        ["¥2 billion", "Debt", "", "", 2e9],
      ],
    ],
    ["march", "Our subsidiary's revenue was ¥3 billion.", [["¥3 billion", "Revenue", "Hayate Motors", "", 3e9]]],
    [
      "march",
      "Kita Foods Inc. is our largest customer. Receivables from it stood at ¥2.2 billion.",
      [["¥2.2 billion", "AccountsReceivable", "Hayate Motors", "Kita Foods", 2.2e9]],
    ],
    [
      "march",
      "We founded Sakaki Soda Co., Ltd. with Kita Foods Inc. We hold 60% of its shares, and Kita Foods holds the rest. The company had revenue of ¥0.9 billion.",
      [
        ["60%", "OwnershipPercentage", "Sakaki Soda", "Hayate Motors", 60],
        ["¥0.9 billion", "Revenue", "Sakaki Soda", "", 0.9e9],
      ],
    ],
    [
      "march",
      "Kita Foods Inc. recorded a net loss of ¥2.4 billion, of which our share was ¥0.8 billion.",
      [
        ["¥2.4 billion", "NetIncome", "Kita Foods", "", -2.4e9],
        ["¥0.8 billion", "EquityMethodIncome", "", "", -0.8e9],
      ],
    ],
    [
      "march",
      "Fifteen percent of our shares were sold by Mukai Lines Ltd. to Kita Foods Inc.",
      [["Fifteen percent", "", "Hayate Motors", "", 15]],
    ],
  ],
);

each(
  "periods of another sentence, one each",
  ["concept", "period", "value"],
  [
    ["march", "Sales in China were 54% of the total in fiscal 2016.", [["54%", "RevenueShare", "2015-04-01/2016-03-31", 54]]],
    [
      "march",
      "Our revenue was ¥61 billion in fiscal 2016 and ¥57 billion in fiscal 2015. Operating income was ¥4.1 billion and ¥3.8 billion, respectively.",
      [
        ["¥61 billion", "Revenue", "2015-04-01/2016-03-31", 61e9],
        ["¥57 billion", "Revenue", "2014-04-01/2015-03-31", 57e9],
        ["¥4.1 billion", "OperatingIncome", "", 4.1e9],
        ["¥3.8 billion", "OperatingIncome", "", 3.8e9],
      ],
    ],
  ],
);

each(
  "shares of a whole that is told once",
  ["concept", "value"],
  [
    [
      "march",
      "Of our net sales in fiscal 2016, 28% came from North America and 19% from Europe.",
      [
        ["28%", "RevenueShare", 28],
        ["19%", "RevenueShare", 19],
      ],
    ],
    [
      "march",
      "Japan contributed 58% of consolidated sales in fiscal 2016, Asia 27% and other regions 15%.",
      [
        ["58%", "RevenueShare", 58],
        ["27%", "RevenueShare", 27],
        ["15%", "RevenueShare", 15],
      ],
    ],
    [
      "march",
      "Japan contributed 58% of consolidated sales, and in Asia inflation was 3%.",
      [
        ["58%", "RevenueShare", 58],
        ["3%", "", 3],
      ],
    ],
  ],
);
