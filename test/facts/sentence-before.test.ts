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
