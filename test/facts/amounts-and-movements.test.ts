/** Amounts before their noun, movements told in the plural or "to" something, and days that date another event. */
import { each } from "./each.ts";

each(
  "an amount with an article stands before its noun",
  ["concept", "value", "period"],
  [
    [
      "march",
      "A goodwill impairment charge of ¥900 million was recorded in fiscal 2016 and a ¥400 million goodwill impairment charge was recorded in fiscal 2015.",
      [
        ["¥900 million", "GoodwillImpairmentLoss", 900e6, "2015-04-01/2016-03-31"],
        ["¥400 million", "GoodwillImpairmentLoss", 400e6, "2014-04-01/2015-03-31"],
      ],
    ],
    ["december", "We repaid a €3 million term loan in May 2016.", [["€3 million", "RepaymentsOfDebt", 3e6, "2016-05"]]],
    [
      "december",
      "We have provided an approximately $2 million valuation allowance against deferred tax assets as of December 31, 2016.",
      [["$2 million", "ValuationAllowance", 2e6, "2016-12-31"]],
    ],
    ["march", "Operating income was a ¥3 billion loss in fiscal 2016.", [["¥3 billion", "OperatingIncome", -3e9, "2015-04-01/2016-03-31"]]],
    ["march", "We lost a ¥5 billion revenue stream in fiscal 2016.", [["¥5 billion", "", 5e9, "2015-04-01/2016-03-31"]]],
    ["june", "The merger included a $6 million cash payment.", [["$6 million", "", 6e6, ""]]],
  ],
);

each(
  "increases in several measures, and increases to one, are no levels",
  ["concept", "of", "value"],
  [
    [
      "march",
      "The change came from increases in deferred tax liabilities of ¥1.5 billion and trade receivables of ¥900 million.",
      [
        ["¥1.5 billion", "Change", "DeferredTaxLiabilities", 1.5e9],
        ["¥900 million", "Change", "AccountsReceivable", 900e6],
      ],
    ],
    [
      "december",
      "On adoption of the standard we recorded a decrease to trade receivables of €76 million and an increase to inventories of €28 million.",
      [
        ["€76 million", "Change", "AccountsReceivable", -76e6],
        ["€28 million", "Change", "Inventories", 28e6],
      ],
    ],
    [
      "march",
      "We had an increase in revenue of ¥3 billion and operating income of ¥2 billion.",
      [
        ["¥3 billion", "Change", "Revenue", 3e9],
        ["¥2 billion", "", "", 2e9],
      ],
    ],
    [
      "december",
      "An increase in operating lease liabilities of €4 million followed the move.",
      [["€4 million", "Change", "LeaseLiabilities", 4e6]],
    ],
    ["march", "The increase in noncurrent assets of ¥39 billion was large.", [["¥39 billion", "Change", "", 39e9]]],
    ["march", "Other current assets were ¥3 billion as of March 31, 2016.", [["¥3 billion", "", "", 3e9]]],
    ["june", "Costs of market-based awards were $70 million.", [["$70 million", "", "", 70e6]]],
  ],
);

each(
  "raised by an amount to a level is no range",
  ["value", "bound"],
  [
    [
      "march",
      "In June 2015 we raised the limit by ¥5 billion to ¥25 billion.",
      [
        ["¥5 billion", 5e9, "exact"],
        ["¥25 billion", 25e9, "exact"],
      ],
    ],
    ["march", "We expect to reduce costs by ¥2 billion to ¥3 billion.", [["¥2 billion to ¥3 billion", 2e9, "between"]]],
  ],
);

each(
  "the day of another event dates no flow",
  ["concept", "period"],
  [
    [
      "march",
      "Revenue for fiscal 2016 included ¥1.2 billion from a subsidiary that we acquired in May 2014.",
      [["¥1.2 billion", "", "2015-04-01/2016-03-31"]],
    ],
    ["march", "We recorded ¥900 million of rent for stores opened in fiscal 2014.", [["¥900 million", "RentExpense", ""]]],
    [
      "march",
      "In fiscal 2016, depreciation of the plant opened in June 2014 was ¥3 billion.",
      [["¥3 billion", "Depreciation", "2015-04-01/2016-03-31"]],
    ],
    ["march", "Interest expense increased by ¥300 million as a result of the bonds issued in June 2015.", [["¥300 million", "Change", ""]]],
    [
      "march",
      "Revenue decreased by ¥3 billion as a result of lower demand in fiscal 2016.",
      [["¥3 billion", "Change", "2015-04-01/2016-03-31"]],
    ],
    ["march", "We paid ¥4 billion for land bought in May 2015.", [["¥4 billion", "CapitalExpenditures", "2015-05"]]],
    ["december", "We recorded a charge of €11 million on the repurchase of 2019 Notes.", [["€11 million", "", ""]]],
  ],
);

each(
  "what moved is what the words say, or unknown",
  ["concept", "of"],
  [
    [
      "march",
      "Interest income was ¥5 billion, and there was a ¥1 billion increase in card fees.",
      [
        ["¥5 billion", "InterestIncome", ""],
        ["¥1 billion", "Change", ""],
      ],
    ],
    [
      "march",
      "Revenue was ¥5 billion, a 5% increase in local currency.",
      [
        ["¥5 billion", "Revenue", ""],
        ["5%", "Change", "Revenue"],
      ],
    ],
    [
      "december",
      "Costs rose by €29 million for personnel (€12 million of which related to stock-based compensation), which include a duty in the amount of €8 million.",
      [
        ["€29 million", "Change", ""],
        ["€12 million", "ShareBasedCompensation", ""],
        ["€8 million", "", ""],
      ],
    ],
    [
      "march",
      "Of the increase in revenue, ¥3 billion came from shops and ¥1 billion was due to interest income.",
      [
        ["¥3 billion", "", ""],
        ["¥1 billion", "", ""],
      ],
    ],
  ],
);

each(
  "figures of other years",
  ["concept", "value", "period"],
  [
    [
      "december",
      "Foreign exchange losses were €13 million (2015 – gains of €21 million).",
      [
        ["€13 million", "ForeignExchangeGainLoss", -13e6, "2016-01-01/2016-12-31"],
        ["€21 million", "ForeignExchangeGainLoss", 21e6, "2015"],
      ],
    ],
    [
      "december",
      "Rent expense for the year ended December 31, 2016 was €5 million and €4 million in 2015.",
      [
        ["€5 million", "RentExpense", 5e6, "2016-01-01/2016-12-31"],
        ["€4 million", "RentExpense", 4e6, "2015"],
      ],
    ],
    [
      "march",
      "Net sales for fiscal 2016 were ¥50 billion, and ¥40 billion and ¥30 billion in fiscal 2015 and fiscal 2014, respectively.",
      [
        ["¥50 billion", "Revenue", 50e9, "2015-04-01/2016-03-31"],
        ["¥40 billion", "Revenue", 40e9, "2014-04-01/2015-03-31"],
        ["¥30 billion", "Revenue", 30e9, "2013-04-01/2014-03-31"],
      ],
    ],
    [
      "march",
      "Sales from fiscal 2014 through fiscal 2016 totaled ¥30 billion.",
      [["¥30 billion", "Revenue", 30e9, "2013-04-01/2016-03-31"]],
    ],
    [
      "march",
      "There were no restructuring charges in fiscal 2016, compared to ¥800 million incurred in fiscal 2015.",
      [
        ["no", "RestructuringCharge", 0, "2015-04-01/2016-03-31"],
        ["¥800 million", "RestructuringCharge", 800e6, "2014-04-01/2015-03-31"],
      ],
    ],
  ],
);

each(
  "measures that only seem to be known",
  ["concept", "value"],
  [
    ["march", "Realized and unrealized gains on our securities were ¥3 billion in fiscal 2016.", [["¥3 billion", "", 3e9]]],
    ["june", "Net realized and unrealized losses on derivatives were $13 million.", [["$13 million", "DerivativeGainLoss", -13e6]]],
    ["june", "We are required to maintain $2.5 million in stockholders' equity for continued listing.", [["$2.5 million", "", 2.5e6]]],
    ["june", "We had deferred tax assets equal to $1.4 million related to tax losses.", [["$1.4 million", "DeferredTaxAssets", 1.4e6]]],
  ],
);

each(
  "facilities, redemptions and causes",
  ["concept", "of", "period"],
  [
    [
      "december",
      "On September 23, 2016, we entered into a five-year €300 million unsecured credit facility, as amended December 2, 2016, with two banks.",
      [
        ["€300 million", "LineOfCreditFacilityMaximumBorrowingCapacity", "", "2016-09-23"],
        ["two", "*", "*", "*"],
      ],
    ],
    [
      "march",
      "In fiscal 2016 the proceeds were used to redeem all of the ¥500 million of outstanding notes.",
      [["¥500 million", "RepaymentsOfDebt", "", "2015-04-01/2016-03-31"]],
    ],
    [
      "march",
      "Sales rose despite declines in average selling prices due to an increase in sales volumes of approximately 30%.",
      [["30%", "Change", "", ""]],
    ],
    [
      "december",
      "The funds were 66% equity-based and 34% debt-based as of December 31, 2016.",
      [
        ["66%", "", "", "2016-12-31"],
        ["34%", "", "", "2016-12-31"],
      ],
    ],
  ],
);

each(
  "whose an amount is stands before it",
  ["concept", "entity"],
  [
    ["march", "Hoshi Bank Ltd. guaranteed our ¥3 billion bank loan in June 2015.", [["¥3 billion", "Debt", "Hayate Motors"]]],
    [
      "december",
      "We agreed with Alder Bank plc, which replaced our previous €2 million credit facility.",
      [["€2 million", "", "Lindqvist"]],
    ],
  ],
);
