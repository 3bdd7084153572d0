/** What would follow a move of one yen, what is foreseen though told in past words, and nouns that a word beside them makes another measure. */
import { each } from "./each.ts";

each(
  "a rule about a small move supposes, and its effect is no level",
  ["concept", "of", "scenario"],
  [
    [
      "march",
      "A ¥1 appreciation against the U.S. dollar, averaged over the course of a year, will negatively affect ordinary income by ¥1.7 billion.",
      [
        ["¥1", "", "", "hypothetical"],
        ["¥1.7 billion", "", "", "hypothetical"],
      ],
    ],
    [
      "march",
      "An average rise of $1 in the price of heavy fuel oil will result in a lower ordinary income of ¥0.3 billion.",
      [
        ["$1", "*", "", "hypothetical"],
        ["¥0.3 billion", "", "", "hypothetical"],
      ],
    ],
    [
      "march",
      "The sensitivity of ordinary income is approximately 1.8 billion yen per 1 yen fluctuation in the exchange rate.",
      [["1.8 billion yen", "", "", "hypothetical"]],
    ],
    [
      "march",
      "About 63% of our loans float, and a 1% rise in interest rates will increase our interest expense by ¥450 million.",
      [
        ["63%", "*", "", "actual"],
        ["1%", "Change", "*", "hypothetical"],
        ["¥450 million", "Change", "InterestExpense", "hypothetical"],
      ],
    ],
    [
      "march",
      "A one-yen fall of the dollar brought a loss of ¥1.6 billion.",
      [
        ["one-yen", "*", "", "actual"],
        ["¥1.6 billion", "*", "", "actual"],
      ],
    ],
    [
      "march",
      "A fluctuation of one yen against the U.S. dollar has an impact of approximately ¥150 million on annual operating profit.",
      [
        ["one yen", "", "", "hypothetical"],
        ["¥150 million", "", "", "hypothetical"],
      ],
    ],
    ["march", "The stronger yen wiped out ¥2 billion of operating profit.", [["¥2 billion", "", "", "actual"]]],
  ],
);

each(
  "forecasts in past words",
  ["concept", "value", "scenario"],
  [
    [
      "march",
      "Ordinary loss of ¥8 billion and net loss for the current term of ¥18 billion are forecasted.",
      [
        ["¥8 billion", "OrdinaryIncome", -8e9, "expected"],
        ["¥18 billion", "NetIncome", -18e9, "expected"],
      ],
    ],
    [
      "march",
      "We expect operating income will be decreased ¥53.6 billion, to an ¥8 billion loss.",
      [
        ["¥53.6 billion", "Change", -53.6e9, "expected"],
        ["¥8 billion", "OperatingIncome", -8e9, "expected"],
      ],
    ],
    [
      "march",
      "The forecast for profit attributable to owners of the parent has increased to ¥79.0 billion.",
      [["¥79.0 billion", "NetIncome", 79e9, "expected"]],
    ],
    [
      "march",
      "Compared with our forecast of ¥5 billion, operating income was ¥6 billion.",
      [
        ["¥5 billion", "*", 5e9, "expected"],
        ["¥6 billion", "OperatingIncome", 6e9, "actual"],
      ],
    ],
    ["march", "Net income is seen at ¥4 billion.", [["¥4 billion", "NetIncome", 4e9, "expected"]]],
    [
      "march",
      "The estimated amortization expense is ¥24.1 billion in fiscal 2017 and ¥21.0 billion in fiscal 2018.",
      [
        ["¥24.1 billion", "AmortizationOfIntangibleAssets", 24.1e9, "expected"],
        ["¥21.0 billion", "AmortizationOfIntangibleAssets", 21e9, "expected"],
      ],
    ],
    ["march", "We assume an exchange rate of ¥94 to the dollar.", [["¥94", "ExchangeRate", 94, "expected"]]],
    ["march", "The statements do not include any provision for the year-end dividend of ¥6.0 per share.", [["¥6.0", "*", 6, "actual"]]],
  ],
);

each(
  "a word beside a noun makes it another measure",
  ["concept"],
  [
    ["march", "Amortization expenses under capital leases were ¥678 million.", [["¥678 million", ""]]],
    ["march", "Retained earnings include undistributed net earnings of affiliates of ¥10.2 billion.", [["¥10.2 billion", ""]]],
    ["march", "Deferred income tax balances had decreased by ¥4.1 billion.", [["¥4.1 billion", ""]]],
    ["march", "The market rate returned to the US$18,000 range per day.", [["US$18,000", ""]]],
    ["march", "The average rent of our offices was ¥22,400 per tsubo per month.", [["¥22,400", ""]]],
    ["march", "We gained ¥2.3 billion from material cost reductions.", [["¥2.3 billion", ""]]],
    ["march", "We gained ¥2.3 billion from the sale of securities.", [["¥2.3 billion", "RealizedGains"]]],
    ["march", "Dividends are restricted until the legal reserve equals 25% of stated capital.", [["25%", ""]]],
    [
      "march",
      "Equity in earnings of affiliates of ¥6.4 billion in non-operating income was recorded.",
      [["¥6.4 billion", "EquityMethodIncome"]],
    ],
    [
      "march",
      "“Common Equity Tier 1 capital ratio”, “Tier 1 capital ratio” and “Total capital ratio” stood at 11.32%, 12.51% and 13.94%, respectively.",
      [
        ["11.32%", "CommonEquityTier1Ratio"],
        ["12.51%", "Tier1CapitalRatio"],
        ["13.94%", "CapitalAdequacyRatio"],
      ],
    ],
  ],
);

each(
  "points are of a ratio, and a part of shares is of the company of the shares",
  ["concept", "of", "entity", "counterparty"],
  [
    [
      "march",
      "The balance of non-performing loans was ¥152.6 billion, and the ratio was down 0.1 percentage points.",
      [
        ["¥152.6 billion", "NonperformingLoans", "", "Hayate Motors", ""],
        ["0.1 percentage points", "Change", "", "Hayate Motors", ""],
      ],
    ],
    [
      "march",
      "We own 2,000,000 shares of Kita Foods Ltd., equivalent to a 28.20% ownership interest.",
      [
        ["2,000,000", "ShareCount", "", "Kita Foods", "Hayate Motors"],
        ["28.20%", "OwnershipPercentage", "", "Kita Foods", "Hayate Motors"],
      ],
    ],
  ],
);
