/** As banks, insurers and networks write: shares bought back, ratios that worsen, users affected, credit unused, rates that take effect. */
import { each } from "./each.ts";

each(
  "shares that come back to who issued them",
  ["concept", "entity"],
  [
    ["march", "We bought ¥14.2 billion of our own shares in May 2015.", [["¥14.2 billion", "ShareRepurchases", "Hayate Motors"]]],
    [
      "march",
      "In fiscal 2016, we repurchased 5.1 million of our own shares at an aggregate cost of ¥14.2 billion.",
      [
        ["5.1 million", "SharesRepurchased", "Hayate Motors"],
        ["¥14.2 billion", "ShareRepurchases", "Hayate Motors"],
      ],
    ],
    [
      "february",
      "The Company acquired 820,000 of its own shares for ¥2.4 billion in July 2015.",
      [
        ["820,000", "SharesRepurchased", "Komorebi"],
        ["¥2.4 billion", "ShareRepurchases", "Komorebi"],
      ],
    ],
    [
      "december",
      "We purchased 1,150,000 shares of our common stock for a total purchase price of $41.0 million in 2016.",
      [
        ["1,150,000", "SharesRepurchased", "Lindqvist"],
        ["$41.0 million", "ShareRepurchases", "Lindqvist"],
      ],
    ],
    ["december", "Alder Corporation acquired 1,150,000 shares of our common stock in 2016.", [["1,150,000", "ShareCount", "Lindqvist"]]],
  ],
);

each(
  "so many more or fewer of what was counted",
  ["concept", "of", "value"],
  [
    [
      "march",
      "We had 9.41 million broadband subscribers as of March 31, 2016, an increase of 0.6 million, or 6.8%, from a year earlier.",
      [
        ["9.41 million", "SubscriberCount", "", 9.41e6],
        ["0.6 million", "Change", "SubscriberCount", 0.6e6],
        ["6.8%", "Change", "SubscriberCount", 6.8],
      ],
    ],
    [
      "june",
      "We had 3,120 employees at June 30, 2016, down 240 from the year before.",
      [
        ["3,120", "EmployeeCount", "", 3120],
        ["240", "Change", "EmployeeCount", -240],
      ],
    ],
    ["june", "An outage in May 2016 affected up to 1.3 million users.", [["1.3 million", "AffectedPersonCount", "", 1.3e6]]],
  ],
);

each(
  "what a change is of, and its direction",
  ["concept", "of", "value", "scenario"],
  [
    [
      "march",
      "A decrease of 0.5 percentage points in the discount rate would increase our benefit obligation by ¥2.1 billion.",
      [
        ["0.5 percentage points", "Change", "DiscountRate", -0.5, "hypothetical"],
        ["¥2.1 billion", "Change", "PensionObligation", 2.1e9, "hypothetical"],
      ],
    ],
    [
      "march",
      "The combined ratio improved by 3.2 percentage points to 96.1%.",
      [
        ["3.2 percentage points", "Change", "CombinedRatio", -3.2, "actual"],
        ["96.1%", "CombinedRatio", "", 96.1, "actual"],
      ],
    ],
    [
      "march",
      "The operating margin improved by 1.2 percentage points.",
      [["1.2 percentage points", "Change", "OperatingMargin", 1.2, "actual"]],
    ],
    [
      "march",
      "A parallel rise in yen rates would have reduced the fair value of our bonds by ¥8.3 billion.",
      [["¥8.3 billion", "Change", "FairValue", -8.3e9, "hypothetical"]],
    ],
  ],
);

each(
  "the noun that heads a compound, and the one that has its own figure",
  ["concept"],
  [
    ["march", "The central bank launched an asset purchase program of ¥55 trillion.", [["¥55 trillion", ""]]],
    ["march", "Equity in earnings of affiliates—net was ¥49.2 billion.", [["¥49.2 billion", "EquityMethodIncome"]]],
    [
      "december",
      "We bought preferred stock with an 8% dividend and a conversion price of $31.50 per share.",
      [
        ["8%", ""],
        ["$31.50", "ConversionPrice"],
      ],
    ],
    [
      "march",
      "The allowance for loan losses was ¥85.1 billion, representing 1.2% of total loans.",
      [
        ["¥85.1 billion", "AllowanceForLoanLosses"],
        ["1.2%", "AllowanceForLoanLossesToLoans"],
      ],
    ],
    [
      "march",
      "We had committed credit lines of ¥90.0 billion with six banks, of which ¥71.5 billion was available.",
      [
        ["¥90.0 billion", "LineOfCreditFacilityMaximumBorrowingCapacity"],
        ["six", "Count"],
        ["¥71.5 billion", "LineOfCreditFacilityRemainingBorrowingCapacity"],
      ],
    ],
    ["march", "Our holdings of Japanese government agency bonds amounted to ¥3.2 trillion.", [["¥3.2 trillion", "GovernmentBondHoldings"]]],
  ],
);

each(
  "since when a rate holds, and the end of the year before",
  ["concept", "period"],
  [
    [
      "march",
      "The corporate tax rate was lowered from 37.0% to 33.5% effective April 1, 2015 and to 32.0% on and after April 1, 2018, and our deferred tax assets fell by ¥6.2 billion.",
      [
        ["37.0%", "TaxRate", ""],
        ["33.5%", "TaxRate", "2015-04-01"],
        ["32.0%", "TaxRate", "2018-04-01"],
        ["¥6.2 billion", "Change", ""],
      ],
    ],
    [
      "march",
      "Short-term borrowings decreased to ¥42.7 billion (US$380 million) at the end of fiscal 2016 from ¥45.5 billion a year earlier.",
      [
        ["¥42.7 billion", "ShortTermDebt", "2016-03-31"],
        ["US$380 million", "ShortTermDebt", "2016-03-31"],
        ["¥45.5 billion", "ShortTermDebt", "2015-03-31"],
      ],
    ],
  ],
);

each(
  "holders that are public bodies",
  ["concept", "counterparty"],
  [
    [
      "march",
      "The Deposit Guarantee Corporation of Japan held 410,000 shares of our preferred stock, representing 12.6% of our voting rights.",
      [
        ["410,000", "ShareCount", "Deposit Guarantee Corporation of Japan"],
        ["12.6%", "VotingPercentage", "Deposit Guarantee Corporation of Japan"],
      ],
    ],
    [
      "march",
      "The Government of Norway owned 34.2% of our issued shares as of March 31, 2016.",
      [["34.2%", "OwnershipPercentage", "Government of Norway"]],
    ],
  ],
);

each(
  "percentages of an amount that is no company's shares",
  ["concept", "entity"],
  [
    ["march", "Goodwill represented 38% of our shareholders' equity.", [["38%", "", "Hayate Motors"]]],
    ["march", "Our holdings of listed shares equaled 44% of our Tier 1 capital.", [["44%", "", "Hayate Motors"]]],
    ["march", "Our founder directly owned 11.3% of our share capital.", [["11.3%", "OwnershipPercentage", "Hayate Motors"]]],
    [
      "march",
      "We hold 58.0% of Tamba Leasing Co., Ltd. and a fund, in which we hold 12%.",
      [
        ["58.0%", "OwnershipPercentage", "Tamba Leasing"],
        ["12%", "OwnershipPercentage", ""],
      ],
    ],
  ],
);

each(
  "levels of what the catalogue does not know",
  ["concept"],
  [
    [
      "march",
      "Impairment losses on securities were ¥31.0 billion, as the stock index fell from ¥18,450 at March 31, 2015 to ¥15,930 at February 12, 2016.",
      [
        ["¥31.0 billion", "InvestmentImpairmentLoss"],
        ["¥18,450", ""],
        ["¥15,930", ""],
      ],
    ],
    ["march", "Our network costs fell to ¥4.80 per minute of calls.", [["¥4.80", ""]]],
    ["march", "Our annual revenue was ¥61,000 per customer.", [["¥61,000", ""]]],
    ["june", "Our borrowings bear a weighted average interest rate of 0.7% per annum.", [["0.7%", "AverageInterestRate"]]],
  ],
);

each(
  "duties that may come, and the day of what a covenant compares with",
  ["concept", "period", "scenario"],
  [
    [
      "march",
      "A two-notch downgrade would require additional collateral of ¥26.0 billion.",
      [["¥26.0 billion", "PledgedCollateral", "", "hypothetical"]],
    ],
    [
      "march",
      "The term loan of ¥12 billion bears interest at TIBOR plus 0.40%, and we must keep net assets at 75% or more of the level at March 31, 2014.",
      [
        ["¥12 billion", "LongTermDebt", "", "actual"],
        ["0.40%", "InterestRateSpread", "", "actual"],
        ["75%", "", "", "actual"],
      ],
    ],
    [
      "december",
      "We expect cost savings of $90 million, of which $62 million had been achieved by December 31, 2016.",
      [
        ["$90 million", "CostSavings", "", "expected"],
        ["$62 million", "CostSavings", "2016-12-31", "actual"],
      ],
    ],
  ],
);

each(
  "parts of a count by place",
  ["concept", "value"],
  [
    [
      "march",
      "We had 21,300 employees as of March 31, 2016, of which 12,450 were in Japan and 3,980 in Europe.",
      [
        ["21,300", "EmployeeCount", 21300],
        ["12,450", "EmployeeCount", 12450],
        ["3,980", "EmployeeCount", 3980],
      ],
    ],
  ],
);

each(
  "claims and settlements, prices of companies, and where they went",
  ["concept", "entity", "counterparty"],
  [
    ["march", "The former agents claim US$1.4 billion plus interest.", [["US$1.4 billion", "", "Hayate Motors", ""]]],
    [
      "march",
      "In May 2015 we agreed to pay US$9.1 million to settle the dispute.",
      [["US$9.1 million", "LitigationSettlement", "Hayate Motors", ""]],
    ],
    ["february", "Insured losses led to claims of ¥6.4 billion.", [["¥6.4 billion", "InsuranceClaims", "Komorebi", ""]]],
    [
      "december",
      "We paid $64.0 million to acquire 90% of Fennimore plc in June 2016, of which $41.0 million was allocated to goodwill.",
      [
        ["$64.0 million", "AcquisitionPrice", "Fennimore", "Lindqvist"],
        ["90%", "OwnershipPercentage", "Fennimore", "Lindqvist"],
        ["$41.0 million", "Goodwill", "Fennimore", ""],
      ],
    ],
    [
      "march",
      "The Financial Markets Agency ordered our subsidiary, Minato Securities Co., Ltd., to suspend new business and to pay a penalty of ¥65 million.",
      [["¥65 million", "FinesAndPenalties", "Minato Securities", ""]],
    ],
    [
      "march",
      "Mr. Goro Kanda, our chairman, owned 16.2% of our shares, and his company, Tanuki Ltd., a further 4.8%.",
      [
        ["16.2%", "OwnershipPercentage", "Hayate Motors", "Goro Kanda"],
        ["4.8%", "OwnershipPercentage", "Hayate Motors", "Tanuki"],
      ],
    ],
  ],
);

each(
  "figures that the words beside them do not measure",
  ["concept", "of", "value"],
  [
    [
      "june",
      "We carry the software at $27.4 million, net of accumulated amortization of $51.8 million.",
      [
        ["$27.4 million", "CapitalizedSoftware", "", 27.4e6],
        ["$51.8 million", "", "", 51.8e6],
      ],
    ],
    ["march", "The scheme covers deposits up to ¥5 million per depositor.", [["¥5 million", "", "", 5e6]]],
    ["june", "In fiscal 2016, 58% of new users chose the discount plan.", [["58%", "", "", 58]]],
    [
      "march",
      "Segment assets were ¥640 billion, and segment profit more than doubled to ¥21.5 billion from ¥9.8 billion.",
      [
        ["¥640 billion", "TotalAssets", "", 640e9],
        ["¥21.5 billion", "SegmentProfit", "", 21.5e9],
        ["¥9.8 billion", "SegmentProfit", "", 9.8e9],
      ],
    ],
    [
      "december",
      "Our share of the loss of the fund, in which we invested $5 million, was $1.2 million.",
      [
        ["$5 million", "Investment", "", 5e6],
        ["$1.2 million", "", "", 1.2e6],
      ],
    ],
    [
      "june",
      "Active accounts in our three largest countries rose by 11.5%.",
      [
        ["three", "CountryCount", "", 3],
        ["11.5%", "Change", "", 11.5],
      ],
    ],
    [
      "march",
      "At the year-end, listed shares had an acquisition cost of ¥1.9 billion and a fair value of ¥2.6 billion.",
      [
        ["¥1.9 billion", "", "", 1.9e9],
        ["¥2.6 billion", "FairValue", "", 2.6e9],
      ],
    ],
  ],
);

each(
  "limits in force, estimates and deadlines",
  ["concept", "period", "scenario"],
  [
    ["march", "By law we may not hold more than 5% of the voting rights of a customer.", [["5%", "VotingPercentage", "", "actual"]]],
    [
      "march",
      "The levy increased our annual costs by ¥3.1 billion for the year ended March 31, 2016 and is estimated to be ¥4.4 billion for the year ending March 31, 2017.",
      [
        ["¥3.1 billion", "", "2015-04-01/2016-03-31", "actual"],
        ["¥4.4 billion", "", "2016-04-01/2017-03-31", "expected"],
      ],
    ],
    [
      "march",
      "Depreciation expenses were ¥41 billion, and the number of lines is below our target of 20 million lines by March 31, 2018.",
      [
        ["¥41 billion", "Depreciation", "", "actual"],
        ["20 million", "Count", "2018-03-31", "expected"],
      ],
    ],
    [
      "march",
      "Unrealized gains on securities were ¥0.9 billion, down from ¥1.3 billion a year earlier.",
      [
        ["¥0.9 billion", "UnrealizedGainLoss", "2016-03-31", "actual"],
        ["¥1.3 billion", "UnrealizedGainLoss", "2015-03-31", "actual"],
      ],
    ],
  ],
);

each(
  "subjects of their own, and words that only define",
  ["concept", "entity"],
  [
    [
      "march",
      "Problem loans as defined by the Financial Markets Agency amounted to ¥2.5 billion.",
      [["¥2.5 billion", "NonperformingLoans", "Hayate Motors"]],
    ],
    [
      "march",
      "We have catastrophe bonds of ¥12 billion, and our retention for any one storm is ¥3 billion.",
      [
        ["¥12 billion", "Bonds", "Hayate Motors"],
        ["¥3 billion", "", "Hayate Motors"],
      ],
    ],
    ["march", "Deferred tax assets as a percentage of Tier 1 capital declined to 9.4%.", [["9.4%", "", "Hayate Motors"]]],
    [
      "march",
      "In May 2015, we sold loans with a face value of ¥4.1 billion to Birch Bank for ¥3.7 billion.",
      [
        ["¥4.1 billion", "Loans", "Hayate Motors"],
        ["¥3.7 billion", "", "Hayate Motors"],
      ],
    ],
  ],
);

each(
  "ratios of a subject to a whole, shares of what nobody owns, levels of others",
  ["concept", "value"],
  [
    ["march", "Nonaccrual loans were 2.7% of total loans.", [["2.7%", "NonperformingLoanRatio", 2.7]]],
    ["june", "Research and development expenses were 14% of net revenue.", [["14%", "ResearchAndDevelopmentRatio", 14]]],
    ["june", "Sales of routers were 14% of net revenue.", [["14%", "RevenueShare", 14]]],
    ["march", "Problem loans represented 1.9% of claims.", [["1.9%", "", 1.9]]],
    ["march", "Our share of new subscribers was 27.9%.", [["27.9%", "", 27.9]]],
    ["march", "Our share of the equity of Alder Corp. was 27.9%.", [["27.9%", "OwnershipPercentage", 27.9]]],
    [
      "march",
      "Our operating margin was 8.1%, higher than the 6.0% of our peers.",
      [
        ["8.1%", "OperatingMargin", 8.1],
        ["6.0%", "", 6],
      ],
    ],
    [
      "march",
      "We pledged notes of ¥2.0 billion as collateral for borrowings of ¥1.6 billion.",
      [
        ["¥2.0 billion", "PledgedCollateral", 2e9],
        ["¥1.6 billion", "Debt", 1.6e9],
      ],
    ],
    [
      "march",
      "We had 6,740 employees, of which 1,830 worked abroad.",
      [
        ["6,740", "EmployeeCount", 6740],
        ["1,830", "EmployeeCount", 1830],
      ],
    ],
  ],
);
