/** What is done with a measure, or what works on it, is no level of it; and levels of a year told as the one before. */
import { each } from "./each.ts";

each(
  "an effect on a measure is no level of it",
  ["concept"],
  [
    ["march", "The decline in share prices had a negative effect on equity of ¥5 billion.", [["¥5 billion", ""]]],
    ["december", "The strike had an impact on our operating income of €3 million.", [["€3 million", ""]]],
    ["march", "Equity of ¥5 billion is required.", [["¥5 billion", "EquityAttributableToOwners"]]],
  ],
);

each(
  "what others repaid is no repayment of ours, and what was spent of proceeds no proceeds",
  ["concept"],
  [
    ["march", "We received repayments of loans of ¥4.8 billion in fiscal 2016.", [["¥4.8 billion", ""]]],
    ["december", "We collected loans of €3 million.", [["€3 million", ""]]],
    ["march", "We repaid loans of ¥4.8 billion in fiscal 2016.", [["¥4.8 billion", "RepaymentsOfDebt"]]],
    ["december", "We used €3 million of the proceeds of the bond issue.", [["€3 million", ""]]],
  ],
);

each(
  "loans that one has are owed or granted",
  ["concept"],
  [
    ["march", "We had loans of ¥9 billion from two lenders.", [["¥9 billion", "Debt"], ["two", "*"]]], // prettier-ignore
    ["december", "We had loans of €83 million in principal amount, carrying a rate of 2%.", [["€83 million", "DebtPrincipal"], ["2%", "*"]]], // prettier-ignore
    ["march", "We had loans of ¥9 billion to dealers.", [["¥9 billion", "Loans"]]],
    ["december", "We had loans of €9 million.", [["€9 million", ""]]],
  ],
);

each(
  "payments made for leases are no commitments",
  ["concept"],
  [
    [
      "march",
      "We made fixed payments related to operating leases of ¥1.9 billion in fiscal 2016.",
      [["¥1.9 billion", "CashOutflowForLeases"]],
    ],
    ["march", "We have operating leases of ¥1.9 billion.", [["¥1.9 billion", "LeaseCommitments"]]],
  ],
);

each(
  "shares that are made, bought back or promised are nobody's stake",
  ["concept"],
  [
    ["march", "We have repurchased shares equivalent to about 18% of the total number of shares issued.", [["18%", ""]]],
    ["june", "Under the plan we may grant options to purchase up to 10% of our issued shares.", [["10%", ""]]],
    ["march", "Aldgate Corp., which holds options, owns 5% of our shares.", [["5%", "OwnershipPercentage"]]],
    ["december", "This share may fall to 5%.", [["5%", ""]]],
  ],
);

each(
  "the year before, as it is told with a year to come or in parentheses",
  ["period", "scenario"],
  [
    [
      "march",
      "We expect revenue to rise from the previous year's figure of ¥59 billion to at least ¥60 billion in fiscal 2017.",
      [
        ["¥59 billion", "2015-04-01/2016-03-31", "actual"],
        ["¥60 billion", "2016-04-01/2017-03-31", "expected"],
      ],
    ],
    [
      "march",
      "Revenue rose from last year's ¥59 billion to ¥60 billion in fiscal 2016.",
      [
        ["¥59 billion", "2014-04-01/2015-03-31", "actual"],
        ["¥60 billion", "2015-04-01/2016-03-31", "actual"],
      ],
    ],
    [
      "march",
      "We plan capital expenditures of ¥8 billion in fiscal 2017 (fiscal 2016: ¥7 billion).",
      [
        ["¥8 billion", "2016-04-01/2017-03-31", "expected"],
        ["¥7 billion", "2015-04-01/2016-03-31", "actual"],
      ],
    ],
    [
      "december",
      "Revenue was €15 million (2015 – €14 million) in 2016.",
      [
        ["€15 million", "2016-01-01/2016-12-31", "actual"],
        ["€14 million", "2015", "actual"],
      ],
    ],
  ],
);

each(
  "a placement told apart by its month dates nothing else",
  ["concept", "period"],
  [
    [
      "december",
      "In November 2016, Aldgate Corp. exercised the warrants acquired in the February 2015 private placement and bought 2,000,000 shares.",
      [["2,000,000", "ShareCount", "2016-11"]],
    ],
  ],
);

each(
  "what one share gets",
  ["concept", "unit"],
  [
    ["march", "Dividends were ¥25 per share in fiscal 2016, compared with ¥20 in fiscal 2015.", [["¥25", "DividendPerShare", "JPY/share"], ["¥20", "DividendPerShare", "JPY/share"]]], // prettier-ignore
    ["december", "We paid a total dividend of €1.20 per share (2015: €1.10).", [["€1.20", "DividendPerShare", "EUR/share"], ["€1.10", "DividendPerShare", "EUR/share"]]], // prettier-ignore
    ["march", "We plan to pay a dividend of ¥30 for fiscal 2017.", [["¥30", "DividendPerShare", "JPY/share"]]],
    ["march", "We paid dividends of ¥30 million in fiscal 2016.", [["¥30 million", "DividendsPaid", "JPY"]]],
    ["december", "Earnings were €1.20 per share, against costs of €900 for a licence.", [["€1.20", "*", "EUR/share"], ["€900", "*", "EUR"]]], // prettier-ignore
  ],
);

each(
  "each period right before its figure",
  ["period"],
  [
    [
      "march",
      "Segment profit fiscal 2015 ¥26.5 billion fiscal 2016 ¥31.4 billion",
      [
        ["¥26.5 billion", "2014-04-01/2015-03-31"],
        ["¥31.4 billion", "2015-04-01/2016-03-31"],
      ],
    ],
  ],
);

each(
  "a word that only tells which market measures nothing; a time of its own is no day told later",
  ["of", "period"],
  [
    ["march", "The Japanese equity market declined by 2.7% in fiscal 2016.", [["2.7%", "MarketSize", "2015-04-01/2016-03-31"]]],
    ["december", "Our equity declined by 2.7% in 2016.", [["2.7%", "EquityAttributableToOwners", "2016"]]],
    [
      "march",
      "The total return for the period was -10.9% and the discount widened to 11.0% as at March 31, 2016.",
      [
        ["-10.9%", "", ""],
        ["11.0%", "", "2016-03-31"],
      ],
    ],
  ],
);
