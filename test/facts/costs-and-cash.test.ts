/** Costs, kinds of assets and streams of cash whose words hold another measure, and years in parentheses. */
import { each } from "./each.ts";

each(
  "a cost of some revenue is a cost, and no revenue",
  ["concept", "of"],
  [
    ["june", "Cost of subscription revenues decreased by $9.6 million in fiscal 2016.", [["$9.6 million", "Change", "CostOfRevenue"]]],
    ["june", "Cost of hosting and support revenues was $4.3 million.", [["$4.3 million", "CostOfRevenue", ""]]],
    ["december", "The cost of our maintenance revenue rose to €12.5 million.", [["€12.5 million", "CostOfRevenue", ""]]],
    ["march", "Total cost of licence, hosting and service revenue amounted to ¥740 million.", [["¥740 million", "CostOfRevenue", ""]]],
    ["march", "The cost of acquiring new revenue streams was ¥2.2 billion.", [["¥2.2 billion", "", ""]]],
    ["december", "Revenue was €31 million.", [["€31 million", "Revenue", ""]]],
  ],
);

each(
  "what a relative clause speaks of is not what is measured",
  ["concept"],
  [
    [
      "march",
      "Revenue recognized in fiscal 2016 that was included in the contract liability balance at the beginning of the year was ¥410 million.",
      [["¥410 million", "Revenue"]],
    ],
    ["december", "Inventories that were pledged for bank loans amounted to €3.1 million.", [["€3.1 million", "Inventories"]]],
  ],
);

each(
  "some assets are not all assets",
  ["concept"],
  [
    ["march", "Non-current assets located in Japan were ¥45.0 billion.", [["¥45.0 billion", ""]]],
    ["december", "Long-lived assets in Asia amounted to €12.3 million.", [["€12.3 million", ""]]],
    ["december", "Biological assets amounted to €4.5 million.", [["€4.5 million", ""]]],
    ["june", "We had $2.8 million of assets that were included in property and equipment.", [["$2.8 million", ""]]],
    ["march", "Total assets were ¥45.0 billion.", [["¥45.0 billion", "TotalAssets"]]],
    ["march", "The company has assets of ¥45.0 billion.", [["¥45.0 billion", "TotalAssets"]]],
  ],
);

each(
  "net cash that moves is no cash beyond one's debts",
  ["concept", "value"],
  [
    ["june", "The purchase price included $1.2 million of net cash acquired.", [["$1.2 million", "", 1200000]]],
    ["december", "Net cash of €4.0 million was received from the sale of the shop.", [["€4.0 million", "", 4000000]]],
    ["march", "We used ¥3.1 billion of net cash in fiscal 2016.", [["¥3.1 billion", "", 3100000000]]],
    ["march", "As of March 31, 2016, we had ¥3.1 billion of net cash.", [["¥3.1 billion", "NetDebt", -3100000000]]],
  ],
);

each(
  "the net loss on one deal is not that of the year",
  ["concept", "value"],
  [
    ["june", "We recognized a net loss of $41 million on the sale of assets held for sale.", [["$41 million", "GainLossOnDisposalOfAssets", -41000000]]], // prettier-ignore
    ["march", "We incurred a net loss of ¥3.4 billion on derivative instruments.", [["¥3.4 billion", "DerivativeGainLoss", -3400000000]]], // prettier-ignore
    ["december", "We recorded a net loss of €6 million on extinguishment of debt.", [["€6 million", "", 6000000]]],
    ["december", "We recognized a net loss of €4 million from foreign currency transactions.", [["€4 million", "", 4000000]]],
    ["march", "We reported a net loss of ¥5.4 billion on revenue of ¥20.1 billion.", [["¥5.4 billion", "NetIncome", -5400000000], ["¥20.1 billion", "Revenue", 20100000000]]], // prettier-ignore
    ["december", "We had a net loss of €2 million from continuing operations.", [["€2 million", "NetIncome", -2000000]]],
  ],
);

each(
  "millions are no dividend per share",
  ["concept"],
  [
    ["september", "The dividends paid were £54.8 million, including a special dividend of £29.9 million.", [["£54.8 million", "DividendsPaid"], ["£29.9 million", "DividendsPaid"]]], // prettier-ignore
    ["march", "An interim dividend of ¥12.5 billion was paid.", [["¥12.5 billion", "DividendsPaid"]]],
    ["march", "We paid an interim dividend of ¥25.", [["¥25", "DividendPerShare"]]],
  ],
);

each(
  "repayments of an amount of debt are repayments",
  ["concept"],
  [
    ["march", "Cash was used for the repayment of ¥5.5 billion of bank loans and ¥1.2 billion of bonds.", [["¥5.5 billion", "RepaymentsOfDebt"], ["¥1.2 billion", "RepaymentsOfDebt"]]], // prettier-ignore
    ["december", "Repayments of €3.8 million of lease obligations were made.", [["€3.8 million", ""]]],
    ["march", "We had ¥5.5 billion of bank loans and ¥1.2 billion of bonds.", [["¥5.5 billion", "*"], ["¥1.2 billion", "Bonds"]]], // prettier-ignore
  ],
);

each(
  "an amount of something else, or a part in parentheses, hands its measure on to none",
  ["concept"],
  [
    [
      "june",
      "Cash used in investing consisted of $9.0 million of capital expenditures and $1.1 million of net outflows from purchases of securities.",
      [["$9.0 million", "CapitalExpenditures"], ["$1.1 million", ""]],
    ], // prettier-ignore
    ["march", "Total debt was ¥53.6 billion (including lease liabilities of ¥0.4 billion) and ¥55.6 billion at the two dates.", [["¥53.6 billion", "Debt"], ["¥0.4 billion", "LeaseLiabilities"], ["¥55.6 billion", "Debt"]]], // prettier-ignore
  ],
);

each(
  "a bare year in parentheses is that of the figure behind it",
  ["concept", "period"],
  [
    [
      "september",
      "Research and development expenses were £98.4 million (2015 £92.1 million).",
      [
        ["£98.4 million", "ResearchAndDevelopmentExpense", "2015-10-01/2016-09-30"],
        ["£92.1 million", "ResearchAndDevelopmentExpense", "2014-10-01/2015-09-30"],
      ],
    ],
    [
      "december",
      "The effective tax rate was 24.1 per cent (2015 25.0 per cent).",
      [["24.1 per cent", "TaxRate", "2016-01-01/2016-12-31"], ["25.0 per cent", "TaxRate", "2015"]],
    ], // prettier-ignore
    [
      "december",
      "Net capital expenditure of €11.9 million was in line with the prior year (2015 €10.6 million).",
      [["€11.9 million", "CapitalExpenditures", "2016-01-01/2016-12-31"], ["€10.6 million", "CapitalExpenditures", "2015"]],
    ], // prettier-ignore
  ],
);

each(
  "costs and balances told as a percentage of revenue are no part of it",
  ["concept"],
  [
    ["march", "Personnel costs were 31% of revenue.", [["31%", ""]]],
    ["june", "Cost of revenue as a percentage of total revenue decreased to 61.0%.", [["61.0%", ""]]],
    ["december", "Inventories as a percentage of sales were 14%.", [["14%", ""]]],
    ["september", "Cost of sales, expressed as a percentage of net sales, was 71.2%.", [["71.2%", ""]]],
    ["march", "As a percentage of revenue, selling, general and administrative expenses were 21.3%.", [["21.3%", ""]]],
    ["march", "As a percentage of net sales, research and development expenses rose to 6.1%.", [["6.1%", "ResearchAndDevelopmentRatio"]]],
    ["june", "Research and development expenses, as a percentage of net sales, remained stable at 11%.", [["11%", "ResearchAndDevelopmentRatio"]]], // prettier-ignore
    ["december", "Overseas sales as a percentage of net sales rose to 44.2%.", [["44.2%", "RevenueShare"]]],
    ["december", "Lithium cells contributed 31% of net sales.", [["31%", "RevenueShare"]]],
    ["june", "Undistributed earnings of foreign subsidiaries were $13.6 million.", [["$13.6 million", ""]]],
  ],
);

each(
  "since when a level holds, and how a balance closed",
  ["concept", "period"],
  [
    ["march", "The law passed on December 2, 2015 lowered the statutory rate to 35%, effective April 1, 2016.", [["35%", "StatutoryTaxRate", "2016-04-01"]]], // prettier-ignore
    ["march", "Cash and cash equivalents closed at ¥18.3 billion at March 31, 2016.", [["¥18.3 billion", "CashAndCashEquivalents", "2016-03-31"]]], // prettier-ignore
  ],
);

each(
  "an amount or a part of revenue in a list is of the measure before it",
  ["concept"],
  [
    [
      "december",
      "Sales in Korea were €4.7 million or 46% of total sales in 2016 and €4.2 million or 34% of total sales in 2015.",
      [
        ["€4.7 million", "Revenue"],
        ["46%", "RevenueShare"],
        ["€4.2 million", "Revenue"],
        ["34%", "RevenueShare"],
      ],
    ],
  ],
);

each(
  "what cash was used for, and where it came from",
  ["concept"],
  [
    [
      "march",
      "Net cash used in financing activities consisted of ¥2.6 billion for the repurchase of our common stock, ¥1.6 billion to repay bank loans and ¥0.9 billion to pay dividends.",
      [
        ["¥2.6 billion", "ShareRepurchases"],
        ["¥1.6 billion", "RepaymentsOfDebt"],
        ["¥0.9 billion", "DividendsPaid"],
      ],
    ],
    ["december", "We spent €1.6 million to redeem our convertible bonds.", [["€1.6 million", "RepaymentsOfDebt"]]],
    ["june", "Financing outflows included $1.6 million to repurchase notes.", [["$1.6 million", "DebtRepurchased"]]],
    ["june", "We used $3.1 million to acquire property and equipment.", [["$3.1 million", "CapitalExpenditures"]]],
    ["march", "We paid ¥5.1 billion in interest and ¥2.1 billion in income taxes.", [["¥5.1 billion", "InterestPaid"], ["¥2.1 billion", "IncomeTaxesPaid"]]], // prettier-ignore
    ["march", "We received net proceeds of ¥1.3 billion from the issuance of 3.4 million shares of our common stock.", [["¥1.3 billion", "ProceedsFromIssuanceOfShares"], ["3.4 million", "*"]]], // prettier-ignore
    ["december", "Financing brought in €2.4 million of net proceeds from long-term loans.", [["€2.4 million", "ProceedsFromDebt"]]],
  ],
);

each(
  "what is borrowed, had or asked for a use is not yet used",
  ["concept"],
  [
    ["march", "We borrowed ¥5.2 billion to repay bank loans.", [["¥5.2 billion", "ProceedsFromDebt"]]],
    ["march", "We have ¥10.4 billion available to repay debt.", [["¥10.4 billion", ""]]],
    ["december", "We spent €1.1 million to acquire the equipment maker Ravn Maskin.", [["€1.1 million", ""]]],
    ["june", "We used $2.3 million to purchase raw materials.", [["$2.3 million", ""]]],
    ["march", "We received ¥3.1 billion of proceeds from the sale of shares of Kitano Corp.", [["¥3.1 billion", ""]]],
  ],
);

each(
  "what is left out stands all the same",
  ["scenario"],
  [
    ["march", "Net debt does not include lease liabilities of ¥4.1 billion.", [["¥4.1 billion", "actual"]]],
    ["june", "The shares outstanding do not include 911,000 shares of restricted stock.", [["911,000", "actual"]]],
    ["march", "We did not pay dividends of ¥4.1 billion.", [["¥4.1 billion", "hypothetical"]]],
  ],
);

each(
  "a year that is only compared with governs no later sentence",
  ["concept", "period"],
  [
    [
      "december",
      "Revenue in 2016 was €4.1 million. This compares with €3.9 million in 2015. Operating income was €0.3 million.",
      [
        ["€4.1 million", "Revenue", "2016"],
        ["€3.9 million", "Revenue", "2015"],
        ["€0.3 million", "OperatingIncome", "2016"],
      ],
    ],
  ],
);

each(
  "a list of amounts of other things carries no measure and no part",
  ["concept"],
  [
    [
      "march",
      "Investing outflows consisted of ¥4.7 billion of capital expenditures, ¥2.6 billion of net cash paid for the Orlo acquisition and ¥0.2 billion of other items.",
      [
        ["¥4.7 billion", "CapitalExpenditures"],
        ["¥2.6 billion", ""],
        ["¥0.2 billion", ""],
      ],
    ],
    [
      "june",
      "Cash was used under our $10 million share repurchase authorization and for payments on our debt, including $1.6 million to settle claims.",
      [
        ["$10 million", "*"],
        ["$1.6 million", ""],
      ],
    ],
    ["march", "In fiscal 2016, we used ¥0.7 billion for scheduled repayments of notes.", [["¥0.7 billion", "RepaymentsOfDebt"]]],
  ],
);
