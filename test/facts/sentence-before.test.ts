/** Figures whose subject stands in the sentence before: pronouns, "this amount", "such losses", "the charge", "that of". */
import { each } from "./each.ts";

each(
  "a noun or a pronoun that refers to the sentence before",
  ["concept", "value"],
  [
    [
      "march",
      "Impairment of goodwill rose sharply in fiscal 2016. The charge was ¥2.1 billion.",
      [["¥2.1 billion", "GoodwillImpairmentLoss", 2.1e9]],
    ],
    [
      "march",
      "We incurred significant restructuring costs in Europe. These costs, which were mainly severance, came to ¥4.3 billion.",
      [["¥4.3 billion", "RestructuringCharge", 4.3e9]],
    ],
    [
      "march",
      "Foreign exchange losses were recorded in fiscal 2016. Such losses were ¥1.9 billion, up from ¥0.4 billion in fiscal 2015.",
      [
        ["¥1.9 billion", "ForeignExchangeGainLoss", -1.9e9],
        ["¥0.4 billion", "ForeignExchangeGainLoss", -0.4e9],
      ],
    ],
    [
      "december",
      "Our research and development expenses have grown over the last five years. In 2016 they were €7.7 million.",
      [["€7.7 million", "ResearchAndDevelopmentExpense", 7.7e6]],
    ],
    [
      "march",
      "We had trade receivables overdue by more than 90 days. Their aggregate amount was ¥640 million.",
      [["¥640 million", "AccountsReceivable", 640e6]],
    ],
    [
      "december",
      "Such provision has been rising. Provision for loan losses increased in 2016. Such provision totaled $14.2 million.",
      [["$14.2 million", "ProvisionForLoanLosses", 14.2e6]],
    ],
    [
      "march",
      "Dividends for fiscal 2016 were ¥25 per share. Those for fiscal 2015 were ¥20 per share.",
      [
        ["¥25", "DividendPerShare", 25],
        ["¥20", "DividendPerShare", 20],
      ],
    ],
    [
      "december",
      "Revenue was €1.2 billion in 2016. The prior-year figure was €1.1 billion.",
      [
        ["€1.2 billion", "Revenue", 1.2e9],
        ["€1.1 billion", "Revenue", 1.1e9],
      ],
    ],
  ],
);

each(
  "what refers to two things, to a company or within its sentence takes nothing from the sentence before",
  ["concept"],
  [
    // Two measures that can be called a loss.
    ["march", "Operating losses and foreign exchange losses rose in fiscal 2016. The loss was ¥2 billion.", [["¥2 billion", ""]]],
    // "it" is the company.
    ["march", "Kanda Foods Co., Ltd. pays us royalties. It paid ¥2 billion.", [["¥2 billion", ""]]],
    [
      "march",
      "Revenue rose. Operating profit was ¥15.5 billion in fiscal 2016; for fiscal 2015 it was ¥13.6 billion.",
      [
        ["¥15.5 billion", "OperatingIncome"],
        ["¥13.6 billion", "OperatingIncome"],
      ],
    ],
    // Another paragraph.
    ["march", "Impairment of goodwill rose sharply.\n\nThe charge was ¥2.1 billion.", [["¥2.1 billion", ""]]],
  ],
);

each(
  "the company is that of the figure referred to",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "Kanda Foods Co., Ltd. accounted for 12% of our revenue in fiscal 2016. This percentage was 11% in fiscal 2015.",
      [
        ["12%", "RevenueShare", "Hayate Motors", "Kanda Foods"],
        ["11%", "RevenueShare", "Hayate Motors", "Kanda Foods"],
      ],
    ],
  ],
);

each(
  "a past year that a sentence without figures opens with, or tells a movement of, governs the next one",
  ["concept", "period"],
  [
    [
      "march",
      "In fiscal 2015, demand fell. Revenue was ¥40 billion and operating loss was ¥2 billion.",
      [
        ["¥40 billion", "Revenue", "2014-04-01/2015-03-31"],
        ["¥2 billion", "OperatingIncome", "2014-04-01/2015-03-31"],
      ],
    ],
    [
      "march",
      "During the year under review, the housing market weakened. The net loss was ¥3.4 billion.",
      [["¥3.4 billion", "NetIncome", "2015-04-01/2016-03-31"]],
    ],
    [
      "december",
      "In fiscal 2016, sales were €12 million. In fiscal 2015, demand was strong. Operating income was €3 million.",
      [
        ["€12 million", "Revenue", "2016-01-01/2016-12-31"],
        ["€3 million", "OperatingIncome", "2015-01-01/2015-12-31"],
      ],
    ],
    ["december", "In 2015 the Group was hit by lower prices. EBIT was €54 million.", [["€54 million", "OperatingIncome", "2015"]]],
    // What was founded or bought then dates nothing; two years date neither.
    ["march", "In fiscal 2015, we acquired Larsson Kakel AB. Revenue was ¥40 billion.", [["¥40 billion", "Revenue", ""]]],
    ["march", "Demand fell in fiscal 2015 and recovered in fiscal 2016. Revenue was ¥40 billion.", [["¥40 billion", "Revenue", ""]]],
    ["march", "In fiscal 2015, demand fell. We expect capital expenditures of ¥12 billion.", [["¥12 billion", "CapitalExpenditures", ""]]],
    ["march", "In fiscal 2015, demand fell. We have debt of ¥65 billion.", [["¥65 billion", "Debt", ""]]],
  ],
);

each(
  "periods that refer to the sentence before",
  ["concept", "period"],
  [
    [
      "march",
      "In the third quarter of fiscal 2016 we recorded an impairment loss. It amounted to ¥1.5 billion.",
      [["¥1.5 billion", "ImpairmentLoss", "2015-10-01/2015-12-31"]],
    ],
    [
      "march",
      "In the first half of fiscal 2016, revenue was ¥20 billion. In the second half, it fell to ¥18 billion.",
      [
        ["¥20 billion", "Revenue", "2015-04-01/2015-09-30"],
        ["¥18 billion", "Revenue", "2015-10-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "Our unfunded pension obligations were ¥18.3 billion as of March 31, 2016. That figure was ¥16.0 billion a year earlier.",
      [
        ["¥18.3 billion", "PensionFundedStatus", "2016-03-31"],
        ["¥16.0 billion", "PensionFundedStatus", "2015-03-31"],
      ],
    ],
    [
      "march",
      "Our total assets were ¥210 billion at March 31, 2015. Twelve months later they stood at ¥225 billion.",
      [
        ["¥210 billion", "TotalAssets", "2015-03-31"],
        ["¥225 billion", "TotalAssets", ""],
      ],
    ],
    // A day on which people are counted is not the time of a flow.
    [
      "march",
      "Kiso Logistics Co., Ltd. had revenue of ¥6.3 billion and 420 employees as of March 31, 2016.",
      [
        ["¥6.3 billion", "Revenue", ""],
        ["420", "EmployeeCount", "2016-03-31"],
      ],
    ],
  ],
);

each(
  "zeros in the passive, beside amounts of one currency",
  ["concept", "value", "period"],
  [
    [
      "march",
      "We recorded an impairment loss of ¥1.1 billion in fiscal 2016 (no impairment loss was recorded in fiscal 2015).",
      [
        ["¥1.1 billion", "ImpairmentLoss", 1.1e9, "2015-04-01/2016-03-31"],
        ["no", "ImpairmentLoss", 0, "2014-04-01/2015-03-31"],
      ],
    ],
    ["march", "No impairment loss was recorded in fiscal 2015.", []],
    ["march", "We lost ¥5 billion, although no material loss was expected.", [["¥5 billion", "*", 5e9, ""]]],
  ],
);

each(
  "what is expected or spent again, the balance, and the year told of",
  ["concept", "value", "period"],
  [
    [
      "march",
      "Capital expenditures were ¥15 billion in fiscal 2016. We expect them to be ¥18 billion in fiscal 2017.",
      [
        ["¥15 billion", "CapitalExpenditures", 15e9, "2015-04-01/2016-03-31"],
        ["¥18 billion", "CapitalExpenditures", 18e9, "2016-04-01/2017-03-31"],
      ],
    ],
    [
      "march",
      "We spent ¥15 billion on capital expenditures in fiscal 2016. For fiscal 2017 we plan ¥18 billion.",
      [
        ["¥15 billion", "CapitalExpenditures", 15e9, "2015-04-01/2016-03-31"],
        ["¥18 billion", "CapitalExpenditures", 18e9, "2016-04-01/2017-03-31"],
      ],
    ],
    [
      "march",
      "Deposits grew strongly in fiscal 2016. At March 31, 2016, the balance was ¥2.1 trillion.",
      [["¥2.1 trillion", "Deposits", 2.1e12, "2016-03-31"]],
    ],
    // What was borrowed is no balance.
    [
      "march",
      "We borrowed ¥15 billion in April 2015. The balance was ¥12 billion.",
      [
        ["¥15 billion", "ProceedsFromDebt", 15e9, "2015-04"],
        ["¥12 billion", "", 12e9, ""],
      ],
    ],
    [
      "june",
      "Fiscal 2015 comprised 53 weeks. Revenue for the year was $1.95 billion.",
      [["$1.95 billion", "Revenue", 1.95e9, "2014-07-01/2015-06-30"]],
    ],
    [
      "june",
      "Comparable store sales for the 39 weeks ended March 31, 2016 rose 1.9%. For the full 52 weeks, they rose 2.2%.",
      [
        ["1.9%", "Change", 1.9, "2015-07-03/2016-03-31"],
        ["2.2%", "Change", 2.2, ""],
      ],
    ],
  ],
);

each(
  "a pair of levels and the ends of a stretch",
  ["concept", "period"],
  [
    [
      "march",
      "Between fiscal 2014 and fiscal 2016, our net sales grew from ¥80 billion to ¥95 billion.",
      [
        ["¥80 billion", "Revenue", "2013-04-01/2014-03-31"],
        ["¥95 billion", "Revenue", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "Our debt fell from €80 million to €65 million between December 31, 2014 and December 31, 2016.",
      [
        ["€80 million", "Debt", "2014-12-31"],
        ["€65 million", "Debt", "2016-12-31"],
      ],
    ],
  ],
);

each(
  "what a covenant demands",
  ["concept", "bound", "period"],
  [
    [
      "march",
      "Under the loan agreements, shareholders' equity must not be less than ¥30 billion. At March 31, 2016, it was ¥41 billion.",
      [
        ["¥30 billion", "EquityAttributableToOwners", "at least", ""],
        ["¥41 billion", "EquityAttributableToOwners", "exact", "2016-03-31"],
      ],
    ],
    [
      "march",
      "Our net worth must not fall below ¥30 billion and our leverage ratio must not be more than 60%.",
      [
        ["¥30 billion", "Equity", "at least", ""],
        ["60%", "LeverageRatio", "at most", ""],
      ],
    ],
  ],
);

each(
  "former and latter, shares, first phrases before verbs of no list, years that open a sentence",
  ["concept", "period"],
  [
    [
      "december",
      "Operating expenses increased in 2016, mainly because of higher personnel costs. The latter rose 6% to €312 million.",
      [
        ["6%", "Change", "2016"],
        ["€312 million", "PersonnelCost", "2016"],
      ],
    ],
    [
      "december",
      "Sales to the automotive industry made up 45% of total sales in 2015. In the preceding year the share was 47%.",
      [
        ["45%", "RevenueShare", "2015"],
        ["47%", "RevenueShare", "2014"],
      ],
    ],
    [
      "december",
      "Our goodwill stems from acquisitions in Asia. At December 31, 2016, it amounted to €412 million.",
      [["€412 million", "Goodwill", "2016-12-31"]],
    ],
    ["december", "2016 was a record year. Orders received totaled €5.6 billion.", [["€5.6 billion", "OrdersReceived", "2016"]]],
    // Used of a provision is no provision.
    [
      "december",
      "Restructuring provisions of €45 million were recognised in 2015. Of these provisions, €30 million had been used by the end of 2016.",
      [
        ["€45 million", "*", "2015"],
        ["€30 million", "", "2016-12-31"],
      ],
    ],
    ["december", "No customer represented 10% or more of net sales in 2016 or 2015.", [["10%", "RevenueShare", "2016"]]],
  ],
);

each(
  "what something was due to heads a phrase of its own",
  ["concept", "value"],
  [
    ["march", "The decline was mainly due to impairment losses of ¥4 billion.", [["¥4 billion", "ImpairmentLoss", 4e9]]],
    ["march", "Third quarter net sales were ¥265 million.", [["¥265 million", "Revenue", 265e6]]],
  ],
);

each(
  "a second verb joined to a passive one has its subject",
  ["concept", "value"],
  [
    ["march", "The subsidies were deducted from the cost of the assets and amounted to ¥600 million.", [["¥600 million", "*", 600e6]]],
    ["march", "Net sales were affected by the strong yen and decreased to ¥5 billion.", [["¥5 billion", "Revenue", 5e9]]],
    [
      "march",
      "The Ministry granted us subsidies in fiscal 2016. These were deducted from the cost of the assets and amounted to ¥600 million.",
      [["¥600 million", "", 600e6]],
    ],
  ],
);
