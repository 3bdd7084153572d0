/** Releases in the Japanese manner: levels with their change in parentheses, points of a percentage, what a share earns, a falling yen, years named twice. */
import { each } from "./each.ts";

each(
  "a change in parentheses is that of the level before it, against the time that it names",
  ["concept", "of", "value", "period"],
  [
    [
      "march",
      "In fiscal 2016, net sales were ¥120.4 billion (increased by ¥8.2 billion compared to the previous fiscal year), operating income was ¥6.1 billion (decreased by 12.4% year on year) and ordinary income ¥5.9 billion (decrease of ¥0.8 billion).",
      [
        ["¥120.4 billion", "Revenue", "", 120.4e9, "2015-04-01/2016-03-31"],
        ["¥8.2 billion", "Change", "Revenue", 8.2e9, "2015-04-01/2016-03-31"],
        ["¥6.1 billion", "OperatingIncome", "", 6.1e9, "2015-04-01/2016-03-31"],
        ["12.4%", "Change", "OperatingIncome", -12.4, "2015-04-01/2016-03-31"],
        ["¥5.9 billion", "OrdinaryIncome", "", 5.9e9, "2015-04-01/2016-03-31"],
        ["¥0.8 billion", "Change", "OrdinaryIncome", -0.8e9, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "Revenue was ¥51.5 billion (YoY +¥1.8 billion, +3.6%), and operating income was ¥2.1 billion (YoY -¥0.7 billion, -25.0%).",
      [
        ["¥51.5 billion", "Revenue", "", 51.5e9, ""],
        ["¥1.8 billion", "Change", "Revenue", 1.8e9, ""],
        ["3.6%", "Change", "Revenue", 3.6, ""],
        ["¥2.1 billion", "OperatingIncome", "", 2.1e9, ""],
        ["-¥0.7 billion", "Change", "OperatingIncome", -0.7e9, ""],
        ["-25.0%", "Change", "OperatingIncome", -25, ""],
      ],
    ],
    [
      "march",
      "As of March 31, 2016, the number of employees was 4,120 (no change from the end of the previous fiscal year), and the number of stores was 231.",
      [
        ["4,120", "EmployeeCount", "", 4120, "2016-03-31"],
        ["231", "StoreCount", "", 231, "2016-03-31"],
      ],
    ],
  ],
);

each(
  "what an increase leads to is a level",
  ["concept", "of", "value", "period"],
  [
    [
      "march",
      "An increase in unit volume led to a rise in sales to ¥56.2 billion, a 6.3% increase from the previous year.",
      [
        ["¥56.2 billion", "Revenue", "", 56.2e9, "2015-04-01/2016-03-31"],
        ["6.3%", "Change", "Revenue", 6.3, "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "Growth in exports resulted in an increase in operating profit to ¥9.1 billion, a 12% improvement on the previous year.",
      [
        ["¥9.1 billion", "OperatingIncome", "", 9.1e9, "2015-04-01/2016-03-31"],
        ["12%", "Change", "OperatingIncome", 12, "2015-04-01/2016-03-31"],
      ],
    ],
    ["march", "This led to an increase in personnel expenses of ¥1.2 billion.", [["¥1.2 billion", "Change", "PersonnelCost", 1.2e9, ""]]],
    [
      "march",
      "The company raised its full-year forecast by ¥5 billion to ¥68 billion.",
      [
        ["¥5 billion", "*", "", 5e9, ""],
        ["¥68 billion", "", "", 68e9, ""],
      ],
    ],
  ],
);

each(
  "points beside a percentage are percentage points",
  ["concept", "of", "value", "unit"],
  [
    [
      "march",
      "The occupancy rate was 93.5% (up 3.3p year on year).",
      [
        ["93.5%", "OccupancyRate", "", 93.5, "percent"],
        ["3.3p", "Change", "OccupancyRate", 3.3, "percentage-point"],
      ],
    ],
    [
      "march",
      "Our operating margin improved 2.4 points to 8.8%.",
      [
        ["2.4 points", "Change", "OperatingMargin", 2.4, "percentage-point"],
        ["8.8%", "OperatingMargin", "", 8.8, "percent"],
      ],
    ],
    ["december", "We paid a dividend of 23p per share.", [["23p", "DividendPerShare", "", 0.23, "GBP/share"]]],
  ],
);

each(
  "what is measured by the share has its unit",
  ["concept", "value", "unit"],
  [
    [
      "march",
      "Cash dividends per share for the years ended March 31, 2015 and 2016 were ¥7.0 and ¥4.0, respectively.",
      [
        ["¥7.0", "DividendPerShare", 7, "JPY/share"],
        ["¥4.0", "DividendPerShare", 4, "JPY/share"],
      ],
    ],
    [
      "march",
      "Earnings per share plunged to 66.07 yen from 165.68 yen.",
      [
        ["66.07 yen", "EarningsPerShare", 66.07, "JPY/share"],
        ["165.68 yen", "EarningsPerShare", 165.68, "JPY/share"],
      ],
    ],
    ["march", "Our share price fell to ¥812 on March 11, 2016.", [["¥812", "SharePrice", 812, "JPY/share"]]],
  ],
);

each(
  "the depreciation of a currency is no expense",
  ["concept"],
  [
    [
      "march",
      "There was a three-yen depreciation in the yen against the US dollar for a gain of ¥1.6 billion.",
      [
        ["three-yen", ""],
        ["¥1.6 billion", ""],
      ],
    ],
    ["march", "Due to the depreciation of the yen, costs of ¥2.2 billion arose.", [["¥2.2 billion", "*"]]],
    ["march", "Depreciation of property and equipment was ¥2.2 billion.", [["¥2.2 billion", "Depreciation"]]],
  ],
);

each(
  "a year that is named and dated is one",
  ["concept", "period", "scenario"],
  [
    [
      "march",
      "For the fiscal year 2016 ending on March 31, 2017, we forecast net income of ¥17 billion and net sales of ¥560 billion.",
      [
        ["¥17 billion", "NetIncome", "2016-04-01/2017-03-31", "expected"],
        ["¥560 billion", "Revenue", "2016-04-01/2017-03-31", "expected"],
      ],
    ],
    [
      "march",
      "We paid an annual dividend of ¥150 per share for the last financial year ended March 31, 2015.",
      [["¥150", "DividendPerShare", "2014-04-01/2015-03-31", "actual"]],
    ],
  ],
);
