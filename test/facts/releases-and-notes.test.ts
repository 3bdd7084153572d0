/** Sentences as releases, discussions and notes to the statements have them: income and its share, changes named behind the amount, nouns with a prefix, what may be bought or borrowed. */
import { each } from "./each.ts";

each(
  "income and the income of a share",
  ["concept", "value"],
  [
    [
      "march",
      "Net income for fiscal 2016 was ¥44.2 billion, or ¥89 per share (¥88 per share on a diluted basis).",
      [
        ["¥44.2 billion", "NetIncome", 44.2e9],
        ["¥89", "EarningsPerShare", 89],
        ["¥88", "DilutedEarningsPerShare", 88],
      ],
    ],
    [
      "june",
      "Our net loss was $4.2 million, or $0.21 per diluted share, compared with net income of $5.1 million, or $0.26 per share, for fiscal 2015.",
      [
        ["$4.2 million", "NetIncome", -4.2e6],
        ["$0.21", "DilutedEarningsPerShare", -0.21],
        ["$5.1 million", "NetIncome", 5.1e6],
        ["$0.26", "EarningsPerShare", 0.26],
      ],
    ],
    [
      "march",
      "We paid dividends of ¥5 billion, or ¥25 per share.",
      [
        ["¥5 billion", "DividendsPaid", 5e9],
        ["¥25", "*", 25],
      ],
    ],
  ],
);

each(
  "changes that are named behind the amount",
  ["concept", "of", "value"],
  [
    [
      "march",
      "Net sales were ¥1,234 billion, ¥18.4 billion higher than in the previous fiscal year.",
      [
        ["¥1,234 billion", "Revenue", "", 1.234e12],
        ["¥18.4 billion", "Change", "Revenue", 18.4e9],
      ],
    ],
    [
      "march",
      "Net income will amount to ¥41 billion, a ¥9.3 billion or 18.5% drop.",
      [
        ["¥41 billion", "NetIncome", "", 41e9],
        ["¥9.3 billion", "Change", "NetIncome", -9.3e9],
        ["18.5%", "Change", "NetIncome", -18.5],
      ],
    ],
    [
      "december",
      "A €5.8 million increase in revenue from Asia offset a €3 million decrease in revenue from Europe.",
      [
        ["€5.8 million", "Change", "Revenue", 5.8e6],
        ["€3 million", "Change", "Revenue", -3e6],
      ],
    ],
    ["march", "We project a ¥5.8 billion year-on-year revenue increase.", [["¥5.8 billion", "Change", "Revenue", 5.8e9]]],
    ["march", "Bonds with a face value of ¥30 billion fall due in September 2021.", [["¥30 billion", "*", "", 30e9]]],
    [
      "march",
      "Ordinary income will drop ¥45 billion to ¥37 billion while income before income taxes will total ¥53 billion, down ¥10 billion.",
      [
        ["¥45 billion", "Change", "OrdinaryIncome", -45e9],
        ["¥37 billion", "OrdinaryIncome", "", 37e9],
        ["¥53 billion", "IncomeBeforeTax", "", 53e9],
        ["¥10 billion", "Change", "IncomeBeforeTax", -10e9],
      ],
    ],
    [
      "march",
      "Operating income, totaling ¥18.8 billion, dipped ¥38.6 billion, or 67.3%, in fiscal 2016.",
      [
        ["¥18.8 billion", "OperatingIncome", "", 18.8e9],
        ["¥38.6 billion", "Change", "OperatingIncome", -38.6e9],
        ["67.3%", "Change", "OperatingIncome", -67.3],
      ],
    ],
    [
      "march",
      "Income before income taxes fell by ¥15.5 billion to reach ¥40.2 billion.",
      [
        ["¥15.5 billion", "Change", "IncomeBeforeTax", -15.5e9],
        ["¥40.2 billion", "IncomeBeforeTax", "", 40.2e9],
      ],
    ],
  ],
);

each(
  "what moves is no level told before",
  ["concept", "of"],
  [
    [
      "december",
      "Net revenue was €70.2 million, down 13.3%, as product volume fell 10.3% and net revenue per ton declined 3.5%.",
      [
        ["€70.2 million", "Revenue", ""],
        ["13.3%", "Change", "Revenue"],
        ["10.3%", "Change", ""],
        ["3.5%", "Change", ""],
      ],
    ],
    [
      "june",
      "Our operating margin was 16%, offset by a 4.4% rise in package volume.",
      [
        ["16%", "OperatingMargin", ""],
        ["4.4%", "Change", ""],
      ],
    ],
    ["june", "Revenue per active user dropped 7% in fiscal 2016.", [["7%", "Change", ""]]],
    ["june", "Net revenue per ton was $120 in fiscal 2016.", [["$120", "", ""]]],
  ],
);

each(
  "ranges of growth",
  ["concept", "value"],
  [["june", "We expect sales growth of 3% to 5% in fiscal 2017.", [["3% to 5%", "SalesGrowth", 3]]]],
);

each(
  "nouns that say something else",
  ["concept"],
  [
    ["march", "We had deferred tax assets, before valuation allowance, of ¥39.5 billion.", [["¥39.5 billion", "DeferredTaxAssets"]]],
    ["march", "We recognized a non-cash gain of ¥6 billion.", [["¥6 billion", ""]]],
    ["march", "We recorded pre-tax charges of ¥65 billion in fiscal 2016.", [["¥65 billion", ""]]],
    [
      "june",
      "We redeemed the notes for $390 million, including a prepayment premium of $26 million.",
      [
        ["$390 million", "*"],
        ["$26 million", ""],
      ],
    ],
    ["june", "Acquisition costs of $1.1 million were expensed in fiscal 2016.", [["$1.1 million", ""]]],
    ["june", "Customer acquisition costs were $1.1 million in fiscal 2016.", [["$1.1 million", ""]]],
    ["december", "In 2016, we incurred pension settlement charges of €22 million.", [["€22 million", "PensionCost"]]],
    ["december", "In 2016, we recorded €20 million in contract termination costs.", [["€20 million", ""]]],
    ["june", "Employees may buy shares at 85% of the market value of the stock on the last day of the period.", [["85%", ""]]],
    [
      "march",
      "We had net operating loss and research and development tax credit carryforwards of ¥263 million and ¥24 million, respectively.",
      [
        ["¥263 million", "OperatingLossCarryforwards"],
        ["¥24 million", ""],
      ],
    ],
  ],
);

each(
  "what may be bought or borrowed has not been",
  ["concept", "item"],
  [
    ["march", "We may borrow up to ¥45 billion under our credit facility.", [["¥45 billion", "", ""]]],
    ["march", "We borrowed ¥45 billion in fiscal 2016.", [["¥45 billion", "ProceedsFromDebt", ""]]],
    [
      "june",
      "In April 2016, our board authorized a repurchase of up to 20 million outstanding shares.",
      [["20 million", "ShareCount", "outstanding shares authorized"]],
    ],
    [
      "june",
      "As of June 30, 2016, 1.3 million shares remain authorized for repurchase.",
      [["1.3 million", "ShareCount", "shares authorized"]],
    ],
    [
      "june",
      "During fiscal 2016, we repurchased, through open market transactions, 1.7 million shares.",
      [["1.7 million", "SharesRepurchased", "shares"]],
    ],
    [
      "june",
      "Our board approved a program authorizing up to $150 million in repurchases of our common stock.",
      [["$150 million", "ShareRepurchaseAuthorized", ""]],
    ],
    ["june", "We paid a common stock dividend of $0.11 per common share.", [["$0.11", "DividendPerShare", ""]]],
    ["june", "In fiscal 2016, we repurchased 1.3 million shares.", [["1.3 million", "SharesRepurchased", "shares"]]],
  ],
);

each(
  "jobs that are cut",
  ["concept", "of", "value"],
  [
    [
      "december",
      "We recorded restructuring charges of €12.3 million for severance for approximately 460 employees.",
      [
        ["€12.3 million", "RestructuringCharge", "", 12.3e6],
        ["460", "EmployeeReduction", "", 460],
      ],
    ],
    ["december", "The plan includes an overall reduction of approximately 1,300 positions.", [["1,300", "EmployeeReduction", "", 1300]]],
    ["december", "We will reduce our workforce by 6,000 roles by 2018.", [["6,000", "Change", "EmployeeCount", -6000]]],
    ["december", "The reduction of our workforce by 4,000 employees is under way.", [["4,000", "Change", "EmployeeCount", -4000]]],
  ],
);

each(
  "signs and changes that a translation or a noun behind the amount hides",
  ["concept", "value"],
  [
    [
      "march",
      "Net sales totaled ¥212,957 million (US$2,004 million), up ¥487 million, or 0.2%, year on year.",
      [
        ["¥212,957 million", "Revenue", 212_957e6],
        ["US$2,004 million", "Revenue", 2004e6],
        ["¥487 million", "Change", 487e6],
        ["0.2%", "Change", 0.2],
      ],
    ],
    [
      "march",
      "Operating income swung from a ¥3 billion profit to a ¥9 billion loss in fiscal 2016.",
      [
        ["¥3 billion", "OperatingIncome", 3e9],
        ["¥9 billion", "OperatingIncome", -9e9],
      ],
    ],
    ["march", "This equates to profit per share of ¥145.75 for the year.", [["¥145.75", "EarningsPerShare", 145.75]]],
    ["june", "At the meeting, 91% of the shares voted were voted in favor of the proposal.", [["91%", "", 91]]],
  ],
);

each(
  "rules of accounting suppose what they tell",
  ["concept", "scenario"],
  [
    [
      "march",
      "When fair value declines by 50% or more of the acquisition cost, we recognize an impairment loss.",
      [["50%", "Change", "hypothetical"]],
    ],
    ["march", "When demand fell by 12% in fiscal 2016, we closed a plant.", [["12%", "Change", "actual"]]],
  ],
);

each(
  "a company's own shares",
  ["concept", "item"],
  [
    [
      "march",
      "In fiscal 2016, we acquired 2 million of our outstanding shares for ¥3 billion.",
      [
        ["2 million", "ShareCount", "outstanding shares"],
        ["¥3 billion", "ShareRepurchases", ""],
      ],
    ],
    [
      "march",
      "In fiscal 2016, we acquired 60% of the shares of Kawasemi Battery Inc. for ¥3 billion.",
      [
        ["60%", "OwnershipPercentage", ""],
        ["¥3 billion", "AcquisitionPrice", ""],
      ],
    ],
    [
      "march",
      "As of March 31, 2016, Kawasemi Battery Inc. held 2 million of our outstanding shares.",
      [["2 million", "ShareCount", "outstanding shares"]],
    ],
  ],
);

each(
  "a balance beside the previous year's is of the year's end",
  ["period"],
  [
    [
      "march",
      "Total borrowings were ¥88 billion, a decrease of ¥6 billion from the end of the previous fiscal year.",
      [
        ["¥88 billion", "2016-03-31"],
        ["¥6 billion", "2016-03-31"],
      ],
    ],
    ["march", "We extended our loan of ¥5 billion to March 2019.", [["¥5 billion", ""]]],
  ],
);
