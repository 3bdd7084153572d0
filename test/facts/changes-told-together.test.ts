/** Changes that one noun tells of several measures, changes against another year, comparatives, deals and papers that measure nothing. */
import { each } from "./each.ts";

each(
  "one noun of change for several measures",
  ["concept", "of", "value"],
  [
    [
      "march",
      "Expenses rose because of an increase of ¥38 million in personnel expenses, ¥14 million in rent expense and ¥6 million in depreciation.",
      [
        ["¥38 million", "Change", "PersonnelCost", 38e6],
        ["¥14 million", "Change", "RentExpense", 14e6],
        ["¥6 million", "Change", "Depreciation", 6e6],
      ],
    ],
    [
      "march",
      "Costs fell owing to a decrease in personnel expenses of ¥38 million and in depreciation of ¥6 million.",
      [
        ["¥38 million", "Change", "PersonnelCost", -38e6],
        ["¥6 million", "Change", "Depreciation", -6e6],
      ],
    ],
    [
      "december",
      "Costs rose, with increases in personnel expenses of €8 million and rent expense of €2 million.",
      [
        ["€8 million", "Change", "PersonnelCost", 8e6],
        ["€2 million", "Change", "RentExpense", 2e6],
      ],
    ],
    [
      "march",
      "There was a decrease of ¥38 million in interest expense and we recorded ¥14 million in rent expense.",
      [
        ["¥38 million", "Change", "InterestExpense", -38e6],
        ["¥14 million", "RentExpense", "", 14e6],
      ],
    ],
    [
      "june",
      "Revenue increased $19 million, partially offset by a $7 million decrease in depreciation.",
      [
        ["$19 million", "Change", "Revenue", 19e6],
        ["$7 million", "Change", "Depreciation", -7e6],
      ],
    ],
  ],
);

each(
  "a change on another year",
  ["concept", "of", "value", "period"],
  [
    [
      "march",
      "Revenue for the year was ¥67 billion, an increase of 4.3% on the prior year or 2.4% on a normalized basis.",
      [
        ["¥67 billion", "Revenue", "", 67e9, "2015-04-01/2016-03-31"],
        ["4.3%", "Change", "Revenue", 4.3, "2015-04-01/2016-03-31"],
        ["2.4%", "*", "*", 2.4, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "Revenue of ¥12 billion in fiscal 2016 was 8% up on fiscal 2015.",
      [
        ["¥12 billion", "Revenue", "", 12e9, "2015-04-01/2016-03-31"],
        ["8%", "Change", "Revenue", 8, "2015-04-01/2016-03-31"],
      ],
    ],
    ["december", "Sales were 12% below the previous year.", [["12%", "Change", "Revenue", -12, "2016-01-01/2016-12-31"]]],
    ["march", "Prices were raised by 5% on April 1, 2015.", [["5%", "Change", "", 5, "2015-04-01"]]],
    ["september", "Comparable sales increased 3.4% for the year.", [["3.4%", "Change", "", 3.4, "2015-10-01/2016-09-30"]]],
  ],
);

each(
  "higher and lower amounts",
  ["concept", "of", "value"],
  [
    ["march", "Lower capital expenditures of ¥6 million compared to fiscal 2015 were due to delays.", [["¥6 million", "Change", "CapitalExpenditures", -6e6]]], // prettier-ignore
    ["march", "Operating income rose because of higher sales of ¥5 billion.", [["¥5 billion", "", "", 5e9]]],
    [
      "march",
      "The decline reflects lower net sales of ¥40 billion in fiscal 2016, compared with ¥45 billion in fiscal 2015.",
      [
        ["¥40 billion", "Revenue", "", 40e9],
        ["¥45 billion", "Revenue", "", 45e9],
      ],
    ],
    ["march", "We paid a higher dividend of ¥50 per share in fiscal 2016.", [["¥50", "DividendPerShare", "", 50]]],
  ],
);

each(
  "deals, discounts and costs that are no level of their noun",
  ["concept"],
  [
    ["march", "A building held for sale with a book value of ¥200 million was pledged.", [["¥200 million", ""]]],
    ["march", "Assets held for sale amounted to ¥300 million.", [["¥300 million", ""]]],
    [
      "june",
      "Employees may purchase shares at a discount of up to 15% of the lesser of two market values.",
      [["15%", "DiscountPercentage"]],
    ],
    ["june", "Cost of sales for fiscal 2016 includes $24 million of inventory costs.", [["$24 million", ""]]],
    ["june", "The liability for gross unrecognized tax benefits was $4.1 million at June 30, 2016.", [["$4.1 million", "UnrecognizedTaxBenefits"]]], // prettier-ignore
  ],
);
