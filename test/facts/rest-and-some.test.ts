/** Rests that fall due later, amounts under a condition, subjects that are some of many. All figures of each sentence. */
import { each } from "./each.ts";

each(
  "what runs out later dates no amount",
  ["concept", "period", "scenario"],
  [
    [
      "march",
      "As of March 31, 2016, we had tax loss carryforwards of ¥8.3 billion, of which ¥5.1 billion will expire by March 31, 2018 and the remainder by March 31, 2022.",
      [
        ["¥8.3 billion", "OperatingLossCarryforwards", "2016-03-31", "actual"],
        ["¥5.1 billion", "OperatingLossCarryforwards", "2016-03-31", "actual"],
      ],
    ],
    [
      "march",
      "At March 31, 2016, we had bonds of ¥30 billion, of which ¥10 billion will mature in June 2017 and the balance in June 2019. Cash and cash equivalents were ¥12 billion.",
      [
        ["¥30 billion", "Bonds", "2016-03-31", "actual"],
        ["¥10 billion", "Bonds", "2016-03-31", "actual"],
        ["¥12 billion", "CashAndCashEquivalents", "2016-03-31", "actual"],
      ],
    ],
    [
      "march",
      "At March 31, 2016, we had borrowings of ¥6 billion, ¥2 billion of which is due in June 2016 and ¥4 billion in June 2018.",
      [
        ["¥6 billion", "Debt", "2016-03-31", "actual"],
        ["¥2 billion", "Debt", "2016-03-31", "actual"],
        ["¥4 billion", "Debt", "2016-03-31", "actual"],
      ],
    ],
  ],
);

each(
  "a condition behind or before what will be",
  ["scenario"],
  [
    ["march", "We will have to pay penalties of ¥200 million if we do not complete the work in time.", [["¥200 million", "hypothetical"]]],
    ["march", "The lender will be paid ¥2 billion in the event of a default.", [["¥2 billion", "hypothetical"]]],
    [
      "march",
      "The price will be ¥4 billion, and if sales reach ¥10 billion, we will pay another ¥1 billion.",
      [
        ["¥4 billion", "expected"],
        ["¥10 billion", "hypothetical"],
        ["¥1 billion", "hypothetical"],
      ],
    ],
    ["march", "We will open 12 stores in 2018 and will consider more if demand is strong.", [["12", "expected"]]],
    ["march", "We will issue 3,000,000 shares in May 2018 even if demand is weak.", [["3,000,000", "expected"]]],
  ],
);

each(
  "some of many are not the issuer",
  ["concept", "entity"],
  [
    [
      "march",
      "Four of our subsidiaries recorded net losses totaling ¥0.9 billion.",
      [
        ["Four", "SubsidiaryCount", "Hayate Motors"],
        ["¥0.9 billion", "NetIncome", ""],
      ],
    ],
    [
      "march",
      "Of our 14 subsidiaries, six recorded operating losses of ¥1.3 billion in total.",
      [
        ["14", "SubsidiaryCount", "Hayate Motors"],
        ["¥1.3 billion", "OperatingIncome", ""],
      ],
    ],
    [
      "march",
      "Twelve companies have agreed to pay fines of more than ¥40 billion.",
      [
        ["Twelve", "Count", "Hayate Motors"],
        ["¥40 billion", "FinesAndPenalties", ""],
      ],
    ],
    ["march", "We recorded impairment losses amounting to ¥9 billion.", [["¥9 billion", "ImpairmentLoss", "Hayate Motors"]]],
    [
      "march",
      "Two of our plants recorded impairment losses of ¥700 million.",
      [
        ["Two", "PlantCount", "Hayate Motors"],
        ["¥700 million", "ImpairmentLoss", "Hayate Motors"],
      ],
    ],
  ],
);

each(
  "a party for each share of a measure told once",
  ["concept", "counterparty"],
  [
    [
      "march",
      "Of our net sales for the year ended March 31, 2016, 22.4% were made to Suzumi Yakuhin Co., Ltd. and 17.9% to Medico Trust Inc.",
      [
        ["22.4%", "RevenueShare", "Suzumi Yakuhin"],
        ["17.9%", "RevenueShare", "Medico Trust"],
      ],
    ],
    [
      "march",
      "We made 31% of our purchases from Kagari Metals Corporation and 12% from Toge Chemical Corporation.",
      [
        ["31%", "CostShare", "Kagari Metals"],
        ["12%", "CostShare", "Toge Chemical"],
      ],
    ],
    [
      "march",
      "We derived 31% of our sales from Kagari Metals Corporation in fiscal 2016 and 27% in fiscal 2015.",
      [
        ["31%", "RevenueShare", "Kagari Metals"],
        ["27%", "RevenueShare", "Kagari Metals"],
      ],
    ],
  ],
);
