/** The same day, quarter or stretch of another year. */
import { each } from "./each.ts";

each(
  "the same time of another year",
  ["value", "period"],
  [
    [
      "march",
      "We operated 410 stores at March 31, 2016, compared with 395 stores at the same date in 2014.",
      [
        ["410", 410, "2016-03-31"],
        ["395", 395, "2014-03-31"],
      ],
    ],
    [
      "june",
      "Cash was $12 million at June 30, 2015, against $9 million as of the same date in 2014 and $7 million on the same day a year earlier.",
      [
        ["$12 million", 12e6, "2015-06-30"],
        ["$9 million", 9e6, "2014-06-30"],
        ["$7 million", 7e6, "2013-06-30"],
      ],
    ],
    [
      "march",
      "Debt was ¥40 million at September 30, 2015. On the corresponding date of the previous year, debt was ¥35 million.",
      [
        ["¥40 million", 40e6, "2015-09-30"],
        ["¥35 million", 35e6, "2014-09-30"],
      ],
    ],
    [
      "march",
      "Sales were ¥40 million in the six months ended September 30, 2015, compared to ¥35 million in the same period in 2014.",
      [
        ["¥40 million", 40e6, "2015-04-01/2015-09-30"],
        ["¥35 million", 35e6, "2014-04-01/2014-09-30"],
      ],
    ],
    [
      "march",
      "Sales were ¥40 million in the first quarter of fiscal 2016 and ¥35 million in the corresponding quarter of fiscal 2014.",
      [
        ["¥40 million", 40e6, "2015-04-01/2015-06-30"],
        ["¥35 million", 35e6, "2013-04-01/2013-06-30"],
      ],
    ],
    [
      "december",
      "Sales were €40 million in the first half of 2016 and €35 million in the same period of 2015.",
      [
        ["€40 million", 40e6, "2016-01-01/2016-06-30"],
        ["€35 million", 35e6, "2015-01-01/2015-06-30"],
      ],
    ],
    ["march", "At the same date in 2014, we had 30 shops.", [["30", 30, ""]]],
  ],
);

each(
  "years that are no neighbours are no stretch",
  ["period"],
  [
    ["december", "In 2008 and 2010, we founded four companies.", [["four", ""]]],
    ["december", "In 2008 and 2009, we founded four companies.", [["four", "2008-01-01/2009-12-31"]]],
    ["december", "Tax opinions of 1991 and 2007 helped two subsidiaries of the Company.", [["two", ""]]],
    ["december", "In March and June 2010, we founded four companies.", [["four", ""]]],
  ],
);
