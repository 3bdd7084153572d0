/** Year-ends without a year, how long something goes on, when a cause came about, and what is no expense of the year. */
import { each } from "./each.ts";

each(
  "the end of the year that is not named is that of the filing's own, unless another was spoken of",
  ["period"],
  [
    ["december", "Our order backlog was €26 million at end of the fiscal year.", [["€26 million", "2016-12-31"]]],
    ["march", "At year‐end we operated 328 hotels.", [["328", "2016-03-31"]]],
    ["march", "Cash stood at ¥9 billion at the end of the financial year.", [["¥9 billion", "2016-03-31"]]],
    ["december", "Net sales were €95 million in 2015. Unused credit was €21 million at year-end.", [["€95 million", "2015"], ["€21 million", ""]]], // prettier-ignore
    ["march", "Revenue at the end of the year of the merger was ¥9 billion.", [["¥9 billion", ""]]],
  ],
);

each(
  "how long something goes on is not when it is measured",
  ["period"],
  [
    ["june", "The $0.7 million allocated to the brand is deductible for tax purposes over the next 15 years.", [["$0.7 million", ""]]],
    ["june", "We expect to spend $30 million over the next three years.", [["$30 million", "2016-07-01/2019-06-30"]]],
  ],
);

each(
  "a change is not of the time of its cause",
  ["of", "period"],
  [
    ["december", "Operating income rose to €29 million in 2016 from €14 million in 2015, including an increase of €5 million as a result of write-downs in 2015 of three ships.", [["€29 million", "", "2016"], ["€14 million", "", "2015"], ["€5 million", "OperatingIncome", "2016"], ["three", "", "*"]]], // prettier-ignore
    ["december", "Net sales rose by €5 million due to higher prices in 2016.", [["€5 million", "Revenue", "2016"]]],
  ],
);

each(
  "points of a margin, stock options, expenses of years to come",
  ["concept", "unit"],
  [
    ["june", "The EBITDA margin was 39.7% in the quarter, up 1.2 pts over the year before.", [["39.7%", "*", "percent"], ["1.2 pts", "Change", "percentage-point"]]], // prettier-ignore
    ["june", "We had $2.0 million of unrecognized compensation expense related to outstanding stock options.", [["$2.0 million", "", "USD"]]], // prettier-ignore
    ["march", "The remaining compensation expense is ¥280 million.", [["¥280 million", "", "JPY"]]],
    ["march", "We hold currency options of ¥2 billion.", [["¥2 billion", "DerivativeNotionalAmount", "JPY"]]],
  ],
);

each(
  "the prior year is the one before the year told of, and not before the one that it is compared with",
  ["period"],
  [
    ["december", "Net sales rose 4% in 2016 compared to 2015. The prior year included a gain of €3 million.", [["4%", "2016"], ["€3 million", "2015"]]], // prettier-ignore
    ["march", "The loss was ¥1 billion in fiscal 2016, compared with ¥4 billion in fiscal 2015, and we paid ¥2 billion of taxes in the previous year.", [["¥1 billion", "2015-04-01/2016-03-31"], ["¥4 billion", "2014-04-01/2015-03-31"], ["¥2 billion", "2014-04-01/2015-03-31"]]], // prettier-ignore
    [
      "december",
      "In 2015, revenue was €5 million. In the prior year it was €4 million.",
      [
        ["€5 million", "2015"],
        ["€4 million", "2014"],
      ],
    ],
  ],
);

each(
  "what caused a change is no level to which it led",
  ["concept"],
  [
    [
      "december",
      "Revenue rose 5% in 2016 due to €3 million of fees.",
      [
        ["5%", "Change"],
        ["€3 million", ""],
      ],
    ],
  ],
);

each(
  "fiscal quarters of a year, and all that stands in a parenthesis with a year",
  ["period"],
  [
    ["june", "In the first fiscal quarter of 2016 revenue was $5 million.", [["$5 million", "2015-07-01/2015-09-30"]]],
    ["june", "During our fiscal second quarter of 2016 we paid $5 million.", [["$5 million", "2015-10-01/2015-12-31"]]],
    ["december", "In 2016 two customers accounted for 15% of revenue (2015: three customers accounted for 14%, 12% and 11%).", [["two", "2016"], ["15%", "2016"], ["three", "2015"], ["14%", "2015"], ["12%", "2015"], ["11%", "2015"]]], // prettier-ignore
  ],
);
