/** Times told in a sentence that are those of something else: of an earlier deal, of an event, of a figure in brackets. */
import { each } from "./each.ts";

each(
  "when one got what one now sells or repays",
  ["period"],
  [
    ["march", "Our focus led to the disposal, for ¥162 million, of the glue business acquired with the mills of Aldgate Corp. in 2007.", [["¥162 million", ""]]], // prettier-ignore
    ["december", "We sold for €16 million the brickworks that we had bought in 2007.", [["€16 million", ""]]],
    ["march", "We repaid ¥5 billion of the notes issued in fiscal 2007.", [["¥5 billion", ""]]],
    ["december", "We sold the mill for €5 million and acquired a kiln in 2016.", [["€5 million", "2016"]]],
    ["march", "Shares acquired in fiscal 2012 cost ¥5 billion.", [["¥5 billion", "2011-04-01/2012-03-31"]]],
  ],
);

each(
  "the year of an event dates no other clause",
  ["period"],
  [
    ["december", "Growth accelerated in the wake of the acquisition of Aldgate Corp. in mid-2009, while net income grew by 33%.", [["33%", ""]]], // prettier-ignore
    ["december", "Sales improved after the purchase of the tile works in 2009 and operating income increased 8%.", [["8%", ""]]],
    ["december", "After the merger in 2016, revenue rose 12%.", [["12%", "2016"]]],
    ["december", "The factors behind the 66% increase in revenue are two mergers and the fact that prices went up in 2010.", [["66%", ""], ["two", "*"]]], // prettier-ignore
  ],
);

each(
  "towards the end of a year is no day",
  ["period"],
  [
    ["december", "We issued bonds of €450 million towards the end of 2016.", [["€450 million", "2016"]]],
    ["december", "Near the end of 2016 we had 300 employees.", [["300", "2016"]]],
    ["december", "At the end of 2016 we had 300 employees.", [["300", "2016-12-31"]]],
  ],
);

each(
  "the year of a figure in brackets is not that of the next sentence",
  ["period"],
  [
    [
      "december",
      "Revenue was €45 million in 2016 (€27 million in 2015). Higher prices helped. Operating income rose 17%.",
      [
        ["€45 million", "2016"],
        ["€27 million", "2015"],
        ["17%", "2016"],
      ],
    ],
    [
      "december",
      "Premiums written were €4 million in 2016 (€2 million in 2015). The 62% increase was a result of the merger. Single premiums written rose 17%.",
      [
        ["€4 million", "2016"],
        ["€2 million", "2015"],
        ["62%", "*"],
        ["17%", "2016"],
      ],
    ],
  ],
);

each(
  "last year without a comparison is no certain year",
  ["period"],
  [
    ["december", "The team generated over USD 16.6 billion in production last year.", [["USD 16.6 billion", ""]]],
    [
      "december",
      "Revenue was €5 million, against €4 million last year.",
      [
        ["€5 million", "2016-01-01/2016-12-31"],
        ["€4 million", "2015-01-01/2015-12-31"],
      ],
    ],
  ],
);

each(
  "the year before, in a rule, is that before whichever year",
  ["concept", "period"],
  [
    [
      "march",
      "Insurers are required to maintain equity of not less than 18% of gross premiums written in the previous year.",
      [["18%", "*", ""]],
    ],
    ["march", "Dividends shall not exceed 50% of the net income of the preceding fiscal year.", [["50%", "*", ""]]],
    ["march", "We are required to maintain equity of at least 75% of the equity of the previous fiscal year.", [["75%", "", ""]]],
    ["march", "We were required to pay ¥5 billion in the previous fiscal year.", [["¥5 billion", "*", "2014-04-01/2015-03-31"]]],
  ],
);
