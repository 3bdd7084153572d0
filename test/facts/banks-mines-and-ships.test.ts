/** Quarters named by their months, pesos and rupees with a point, earnings told behind the amount, reserves in the ground and reserves of law. */
import { each } from "./each.ts";

each(
  "a quarter that is named by its months is that quarter, and no month or year",
  ["concept", "period"],
  [
    [
      "march",
      "Sales in the September 2015 quarter were ¥5.1 billion, against ¥4.6 billion in the June quarter of 2015.",
      [
        ["¥5.1 billion", "Revenue", "2015-07-01/2015-09-30"],
        ["¥4.6 billion", "Revenue", "2015-04-01/2015-06-30"],
      ],
    ],
    [
      "march",
      "Operating income was ¥2 billion in the October-December quarter of fiscal 2016 and ¥3 billion in the March quarter of fiscal 2016.",
      [
        ["¥2 billion", "OperatingIncome", "2015-10-01/2015-12-31"],
        ["¥3 billion", "OperatingIncome", "2016-01-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "We spent ¥4 billion on research in the January-March quarter and held cash of ¥7 billion at March 31, 2016.",
      [
        ["¥4 billion", "*", ""],
        ["¥7 billion", "CashAndCashEquivalents", "2016-03-31"],
      ],
    ],
  ],
);

each(
  "year-ends with the year behind them, the last day of a stretch, and what a level is compared with",
  ["concept", "period"],
  [
    ["march", "At year-end fiscal 2016, the tier 1 ratio was 11.3%.", [["11.3%", "Tier1CapitalRatio", "2016-03-31"]]],
    ["march", "Total deposits were ¥820 billion at year-end fiscal 2015.", [["¥820 billion", "Deposits", "2015-03-31"]]],
    [
      "december",
      "In the six months ended June 30, 2016, we recorded a net loss of €4 million and had an accumulated deficit of €31 million as of that date.",
      [
        ["€4 million", "NetIncome", "2016-01-01/2016-06-30"],
        ["€31 million", "RetainedEarnings", "2016-06-30"],
      ],
    ],
    [
      "december",
      "Quarterly turnover rose 3.1% in comparison with the third quarter of 2015 to €93 million.",
      [
        ["3.1%", "Change", ""],
        ["€93 million", "Revenue", ""],
      ],
    ],
    [
      "december",
      "In the third quarter of 2016, cash provided by operating activities was €34 million, as compared to the third quarter of 2015 when cash provided by operating activities was €13 million.",
      [
        ["€34 million", "NetCashProvidedByOperatingActivities", "2016-07-01/2016-09-30"],
        ["€13 million", "NetCashProvidedByOperatingActivities", "2015-07-01/2015-09-30"],
      ],
    ],
    [
      "december",
      "As of December 31, 2016, receivables from two distributors represented 34% and 14% of accounts receivable.",
      [
        ["two", "*", "2016-12-31"],
        ["34%", "ConcentrationPercentage", "2016-12-31"],
        ["14%", "ConcentrationPercentage", "2016-12-31"],
      ],
    ],
  ],
);

each(
  "currencies with a point end no sentence",
  ["concept", "value", "unit"],
  [
    [
      "march",
      "The tax officer raised a demand of Rs. 1,210 million, and our debt was Rs. 38.5 billion.",
      [
        ["Rs. 1,210 million", "*", 1210000000, "INR"],
        ["Rs. 38.5 billion", "Debt", 38500000000, "INR"],
      ],
    ],
    [
      "december",
      "The Mexican peso fluctuated between Ps. 19.10 and Ps. 21.40 per U.S.$1.00, and our net debt was Ps. 4,310 million.",
      [
        ["Ps. 19.10 and Ps. 21.40", "ExchangeRate", 19.1, "MXN/USD"],
        ["Ps. 4,310 million", "NetDebt", 4310000000, "MXN"],
      ],
    ],
    ["december", "Our net debt was Ps. 4,310 million.", []],
    ["december", "Revenue of the Korean unit was Won 12 billion.", [["Won 12 billion", "Revenue", 12000000000, "KRW"]]],
  ],
);

each(
  "what a share earns, told behind the amount or by the income",
  ["concept", "value", "unit"],
  [
    [
      "december",
      "Net loss was $2.6 million, or $1.15 loss per share, basic and diluted.",
      [
        ["$2.6 million", "NetIncome", -2600000, "USD"],
        ["$1.15", "EarningsPerShare", -1.15, "USD/share"],
      ],
    ],
    [
      "december",
      "We recorded net income of $17.2 million, or $0.48 basic and $0.46 diluted earnings per share.",
      [
        ["$17.2 million", "NetIncome", 17200000, "USD"],
        ["$0.48", "EarningsPerShare", 0.48, "USD/share"],
        ["$0.46", "*", 0.46, "USD/share"],
      ],
    ],
    ["december", "Net income of $0.44 per diluted share was reported.", [["$0.44", "DilutedEarningsPerShare", 0.44, "USD/share"]]],
    ["december", "We reported adjusted net income of $0.41 per share.", [["$0.41", "", 0.41, "USD/share"]]],
    [
      "december",
      "A net loss of $3 million was recorded, down from the $6 million net profit of 2015.",
      [
        ["$3 million", "NetIncome", -3000000, "USD"],
        ["$6 million", "NetIncome", 6000000, "USD"],
      ],
    ],
  ],
);

each(
  "a verb of change with a noun of its own tells of that noun",
  ["concept", "of"],
  [
    [
      "december",
      "The average revenue per user was €45, while monthly minutes per subscriber rose 11.7%.",
      [
        ["€45", "AverageRevenuePerUser", ""],
        ["11.7%", "Change", ""],
      ],
    ],
    [
      "december",
      "In 2016, consumer prices declined by 0.7% and the shekel appreciated by 7.0% against the dollar.",
      [
        ["0.7%", "InflationRate", ""],
        ["7.0%", "Change", ""],
      ],
    ],
    [
      "december",
      "Revenue was €5 billion, with total guest numbers up 7.3%.",
      [
        ["€5 billion", "Revenue", ""],
        ["7.3%", "Change", ""],
      ],
    ],
    [
      "december",
      "Revenue was €5 billion, up 7.3%, and the total rose again by 2%.",
      [
        ["€5 billion", "Revenue", ""],
        ["7.3%", "Change", "Revenue"],
        ["2%", "Change", "Revenue"],
      ],
    ],
    ["december", "Gross domestic product in Korea grew by 2.8% in 2016.", [["2.8%", "EconomicGrowthRate", ""]]],
  ],
);

each(
  "reserves in the ground and of law, margins over a rate, loans that are owed",
  ["concept", "bound"],
  [
    ["december", "Our proved reserves were 870 million barrels of oil equivalent.", [["870 million", "Count", "exact"]]],
    ["december", "We produced 12,000 barrels of oil equivalent per day.", [["12,000", "ProductionVolume", "exact"]]],
    ["december", "Mineral reserves increased by 9%.", [["9%", "Change", "exact"]]],
    [
      "december",
      "Each subsidiary must set aside 10% of its profits until the reserve reaches 50% of its registered capital.",
      [
        ["10%", "*", "*"],
        ["50%", "", "exact"],
      ],
    ],
    ["december", "The company made judicial deposits of €44 million.", [["€44 million", "", "exact"]]],
    [
      "december",
      "The loan carries an interest rate of LIBOR plus a margin of 190 basis points.",
      [["190 basis points", "InterestRateSpread", "exact"]],
    ],
    [
      "december",
      "The loan bears interest at 8.25% plus the prime rate less 5.25%.",
      [
        ["8.25%", "InterestRate", "exact"],
        ["5.25%", "", "exact"],
      ],
    ],
    [
      "december",
      "We entered into a new five-year senior secured credit facility for $306 million.",
      [["$306 million", "LineOfCreditFacilityMaximumBorrowingCapacity", "exact"]],
    ],
    ["december", "Term loan balances outstanding amounted to $1,615 million.", [["$1,615 million", "LongTermDebt", "exact"]]],
    ["december", "The mortgage covers the above eleven vessels.", [["eleven", "Count", "exact"]]],
    [
      "december",
      "An impairment charge at the mine of $55 million resulted in a loss of $52 million.",
      [
        ["$55 million", "ImpairmentLoss", "exact"],
        ["$52 million", "", "exact"],
      ],
    ],
    [
      "december",
      "Around 46% of our loans are linked to the repo rate, whereas 31% are fixed-rate loans.",
      [
        ["46%", "*", "about"],
        ["31%", "", "exact"],
      ],
    ],
  ],
);
