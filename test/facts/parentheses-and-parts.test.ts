/** Parentheses that are closed, verbs with "over", what is paid in stock, what is deferred or taken off. */
import { each } from "./each.ts";

each(
  "what is paid in stock, deferred or taken off",
  ["concept"],
  [
    ["june", "Compensation expense related to stock options was $1.8 million.", [["$1.8 million", "ShareBasedCompensation"]]],
    ["june", "Personnel costs were $1.8 million.", [["$1.8 million", "PersonnelCost"]]],
    ["june", "Other assets include deferred commissions of $92 million.", [["$92 million", ""]]],
    ["june", "State credits, on a tax effected basis and net of federal tax benefits, are $8.1 million.", [["$8.1 million", ""]]],
  ],
);

each(
  'an exact number behind a verb with "over"',
  ["bound"],
  [
    [
      "december",
      "Of the 50 shops acquired we took over 31 shops.",
      [
        ["50", "exact"],
        ["31", "exact"],
      ],
    ],
    ["december", "We have over 31 shops.", [["31", "over"]]],
  ],
);

each(
  "a day or year of another figure, or of a parenthesis that is closed",
  ["period"],
  [
    ["december", "Securities include €15 million of our own shares, or 0.06% of plan assets, at December 31, 2016 and €8 million, or 0.03% of plan assets, at December 31, 2015.", [["€15 million", "*"], ["0.06%", "*"], ["€8 million", "2015-12-31"], ["0.03%", "2015-12-31"]]], // prettier-ignore
    ["march", "Cash outflows included net interest payments of ¥4 billion, and payments of ¥2 billion for dividends in respect of fiscal 2015.", [["¥4 billion", ""], ["¥2 billion", "*"]]], // prettier-ignore
  ],
);

each(
  "what has been recorded, whatever will come",
  ["scenario"],
  [
    ["june", "Some credits will not be used before they expire, and a $5.6 million valuation allowance has been recorded.", [["$5.6 million", "actual"]]], // prettier-ignore
    ["june", "The credits will be used.", []],
  ],
);
