/** Parts of a year without a year, ends of years, clauses that say when; measures beside what they are related to; improved results. */
import { each } from "./each.ts";

each(
  "parts and ends of a year, and clauses that say when",
  ["concept", "period"],
  [
    [
      "march",
      "Sales for the year were ¥40 billion, with H1 sales of ¥18 billion.",
      [
        ["¥40 billion", "Revenue", "2015-04-01/2016-03-31"],
        ["¥18 billion", "Revenue", ""],
      ],
    ],
    [
      "march",
      "Sales were ¥40 billion in fiscal 2016, with sales in the second half of ¥22 billion.",
      [
        ["¥40 billion", "Revenue", "2015-04-01/2016-03-31"],
        ["¥22 billion", "Revenue", ""],
      ],
    ],
    [
      "february",
      "During the year, three stores were closed, with 180 supermarkets at the end of the year.",
      [
        ["three", "Count", "2015-03-01/2016-02-29"],
        ["180", "StoreCount", "2016-02-29"],
      ],
    ],
    ["february", "We expect to have 300 stores at the end of the year.", [["300", "StoreCount", ""]]],
    [
      "march",
      "This resulted in an impairment loss of ¥3 billion, which was recorded in the fiscal year ended March 31, 2015.",
      [["¥3 billion", "ImpairmentLoss", "2014-04-01/2015-03-31"]],
    ],
    [
      "march",
      "A plant with a book value of ¥4 billion was sold for ¥1 billion, resulting in an impairment loss of ¥3 billion, which was recorded in fiscal 2015.",
      [
        ["¥4 billion", "*", ""],
        ["¥1 billion", "*", ""],
        ["¥3 billion", "ImpairmentLoss", "2014-04-01/2015-03-31"],
      ],
    ],
    [
      "march",
      "Goodwill of ¥3 billion, which was recorded in the fiscal year ended March 31, 2015, was written off.",
      [["¥3 billion", "*", ""]],
    ],
    [
      "december",
      "At December 31, 2015, we had net operating losses of €23 million. The remaining net operating losses of €18 million have no expiry.",
      [
        ["€23 million", "OperatingLossCarryforwards", "2015-12-31"],
        ["€18 million", "OperatingLossCarryforwards", "2015-12-31"],
      ],
    ],
    [
      "june",
      "In fiscal 2016, sales to dealers were 56% of our net sales. The following customers accounted for 10% or more of our net sales in any of the periods presented:",
      [
        ["56%", "RevenueShare", "2015-07-01/2016-06-30"],
        ["10%", "RevenueShare", ""],
      ],
    ],
  ],
);

each(
  "what a measure is related to, and improved results",
  ["concept", "of", "value"],
  [
    ["march", "A ¥3 million increase in legal fees relating to our long-term debt was recorded.", [["¥3 million", "Change", "", 3e6]]],
    ["march", "A charge related to deferred tax assets of ¥5 million was recorded.", [["¥5 million", "", "", 5e6]]],
    ["march", "Restructuring charges, net, of ¥5 million were recorded.", [["¥5 million", "RestructuringCharge", "", 5e6]]],
    ["march", "We recorded impairment charges, net of tax, of ¥50 million.", [["¥50 million", "ImpairmentLoss", "", 5e7]]],
    [
      "march",
      "Operating income improved ¥2 million to ¥5 million in fiscal 2016.",
      [
        ["¥2 million", "Change", "OperatingIncome", 2e6],
        ["¥5 million", "OperatingIncome", "", 5e6],
      ],
    ],
    ["march", "The purchase price is 90% of the market value of the shares on that day.", [["90%", "", "", 90]]],
    ["march", "Adjusted net income was ¥25 billion for fiscal 2016.", [["¥25 billion", "", "", 25e9]]],
    ["december", "Non-IFRS profit attributable to owners of the parent was €50 million for 2016.", [["€50 million", "", "", 5e7]]],
  ],
);
