/** Quarters told beside the prior year's, opening balances, labels in front of a colon, amounts told in two scales: what a whole year or the nearest word would get wrong. */
import { each } from "./each.ts";

each(
  "the prior year's quarter is no year",
  ["period"],
  [
    [
      "march",
      "Net sales in the third quarter of fiscal 2016 were ¥20 billion, compared with ¥18 billion in the prior year quarter.",
      [
        ["¥20 billion", "2015-10-01/2015-12-31"],
        ["¥18 billion", "2014-10-01/2014-12-31"],
      ],
    ],
    [
      "december",
      "Operating income was €3 million in the nine months ended September 30, 2016 compared to €2 million in the prior-year period.",
      [
        ["€3 million", "2016-01-01/2016-09-30"],
        ["€2 million", "2015-01-01/2015-09-30"],
      ],
    ],
    [
      "june",
      "Revenue for the quarter ended March 31, 2016 rose to $90 million from $80 million for the prior year quarter ended March 31, 2015.",
      [
        ["$90 million", "2016-01-01/2016-03-31"],
        ["$80 million", "2015-01-01/2015-03-31"],
      ],
    ],
    [
      "september",
      "Sales for the 26-week fiscal period ended April 2, 2016 were £250 million, against £240 million for the prior year 26-week fiscal period ended April 4, 2015.",
      [
        ["£250 million", "2015-10-04/2016-04-02"],
        ["£240 million", "2014-10-05/2015-04-04"],
      ],
    ],
    [
      "march",
      "We posted a Q3 net loss of ¥3 billion versus ¥2 billion a year earlier.",
      [
        ["¥3 billion", ""],
        ["¥2 billion", ""],
      ],
    ],
    [
      "march",
      "Operating income for the second quarter was ¥5 billion, against ¥4 billion in last year's second quarter.",
      [
        ["¥5 billion", ""],
        ["¥4 billion", ""],
      ],
    ],
    [
      "march",
      "Net income was ¥5 billion, compared with ¥4 billion in the previous fiscal year.",
      [
        ["¥5 billion", "2015-04-01/2016-03-31"],
        ["¥4 billion", "2014-04-01/2015-03-31"],
      ],
    ],
  ],
);

each(
  "a day in front of a colon dates what follows it",
  ["period"],
  [
    [
      "march",
      "Shareholders' equity: As of March 31, 2016: ¥59,792 million As of March 31, 2015: ¥55,788 million",
      [
        ["¥59,792 million", "2016-03-31"],
        ["¥55,788 million", "2015-03-31"],
      ],
    ],
  ],
);

each(
  "what stands at the beginning of a year is of the day before it",
  ["concept", "period"],
  [
    [
      "march",
      "(Millions of yen)\n\n\tFiscal 2016\tFiscal 2015\nBenefit obligation at beginning of year\t7,200\t7,000\nActuarial gain\t(60)\t(40)\nBenefits paid\t(280)\t(270)\nBenefit obligation at end of year\t7,400\t7,200",
      [
        ["7,200", "PensionObligation", "2015-03-31"],
        ["7,000", "PensionObligation", "2014-03-31"],
        ["7,400", "PensionObligation", "2016-03-31"],
        ["7,200", "PensionObligation", "2015-03-31"],
      ],
    ],
    [
      "june",
      "(in millions)\n\n\tYear ended June 30, 2016\nCash and cash equivalents at the beginning of the year\t$12\nNet cash provided by operating activities\t9",
      [
        ["$12", "CashAndCashEquivalents", "2015-06-30"],
        ["9", "NetCashProvidedByOperatingActivities", "2015-07-01/2016-06-30"],
      ],
    ],
  ],
);

each(
  "two scales side by side are one amount",
  ["value"],
  [
    ["march", "Net sales were 1 trillion 234.5 billion yen in fiscal 2016.", [["1 trillion 234.5 billion yen", 1_234_500_000_000]]],
    ["march", "Total assets were ¥2 trillion 50 billion.", [["¥2 trillion 50 billion", 2_050_000_000_000]]],
  ],
);

each(
  "days that are not those of the figure",
  ["concept", "period"],
  [
    ["march", "We currently expect capital expenditures of ¥5 billion.", [["¥5 billion", "CapitalExpenditures", ""]]],
    ["february", "We currently operate 312 stores.", [["312", "StoreCount", "2016-05-27"]]],
    [
      "march",
      "Deposits as of the end of September 2015 decreased by ¥51 billion from the end of March 2015 to ¥148 billion.",
      [
        ["¥51 billion", "Change", "2015-09-30"],
        ["¥148 billion", "Deposits", "2015-09-30"],
      ],
    ],
    [
      "june",
      "As of June 30, 2016, our net operating loss carryforwards generated after 2012 were $24 million.",
      [["$24 million", "OperatingLossCarryforwards", "2016-06-30"]],
    ],
    [
      "december",
      "The amendment increased the size of the facility to €15 million and extended it to July 30, 2018.",
      [["€15 million", "*", ""]],
    ],
    ["march", "Subsequent to March 31, 2016, we repaid ¥2 billion of debt.", [["¥2 billion", "RepaymentsOfDebt", ""]]],
  ],
);

each(
  "what follows a pair of years is told of the later one",
  ["partOf"],
  [
    [
      "march",
      "As of March 31, 2016 and 2015, we had net operating loss carryforwards of ¥10.3 billion and ¥9.5 billion, respectively. Of the total carryforwards, ¥3.5 billion will expire in fiscal 2020.",
      [
        ["¥10.3 billion", ""],
        ["¥9.5 billion", ""],
        ["¥3.5 billion", "¥10.3 billion"],
      ],
    ],
  ],
);

each(
  "tables whose rows are periods: the column says what is measured",
  ["concept", "value", "unit", "period"],
  [
    [
      "march",
      "Financial position\n\n\tTotal assets\tNet assets\tEquity ratio\tNet assets per share\n\tMillion yen\tMillion yen\t%\tyen\nAs of March 31, 2016\t8,240\t1,910\t22.9\t456.17\nAs of March 31, 2015\t7,980\t1,660\t20.5\t407.01",
      [
        ["8,240", "TotalAssets", 8.24e9, "JPY", "2016-03-31"],
        ["1,910", "Equity", 1.91e9, "JPY", "2016-03-31"],
        ["22.9", "EquityRatio", 22.9, "percent", "2016-03-31"],
        ["456.17", "EquityPerShare", 456.17, "JPY/share", "2016-03-31"],
        ["7,980", "TotalAssets", 7.98e9, "JPY", "2015-03-31"],
        ["1,660", "Equity", 1.66e9, "JPY", "2015-03-31"],
        ["20.5", "EquityRatio", 20.5, "percent", "2015-03-31"],
        ["407.01", "EquityPerShare", 407.01, "JPY/share", "2015-03-31"],
      ],
    ],
    [
      "march",
      "(Millions of yen)\n\n\tNet sales\tChange\tOperating income\nFiscal 2016\t1,200\t30\t130\nFiscal 2015\t1,170\t20\t140",
      [
        ["1,200", "Revenue", 1.2e9, "JPY", "2015-04-01/2016-03-31"],
        ["130", "OperatingIncome", 130e6, "JPY", "2015-04-01/2016-03-31"],
        ["1,170", "Revenue", 1.17e9, "JPY", "2014-04-01/2015-03-31"],
        ["140", "OperatingIncome", 140e6, "JPY", "2014-04-01/2015-03-31"],
      ],
    ],
  ],
);

each(
  "years of a table that have not ended are foreseen",
  ["concept", "scenario", "period"],
  [
    [
      "march",
      "(Millions of yen)\n\n\tFiscal 2016\tFiscal 2017\nNet sales\t1,200\t1,300",
      [
        ["1,200", "Revenue", "actual", "2015-04-01/2016-03-31"],
        ["1,300", "Revenue", "expected", "2016-04-01/2017-03-31"],
      ],
    ],
    [
      "march",
      "(Millions of yen)\n\n\tFiscal 2016\tFiscal 2016 (plan)\nNet sales\t1,200\t1,300",
      [
        ["1,200", "Revenue", "actual", "*"],
        ["1,300", "Revenue", "expected", "*"],
      ],
    ],
  ],
);
