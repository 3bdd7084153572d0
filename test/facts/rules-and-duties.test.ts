/** What holds as a rule or from year to year, shares that may come, and who lays something on others. */
import { each } from "./each.ts";

each(
  "any move, told in the present with its effect, is supposed",
  ["scenario"],
  [
    ["march", "A change of ¥1,000 in the price of naphtha affects our operating income by ¥0.4 billion a year.", [["¥1,000", "hypothetical"], ["¥0.4 billion", "hypothetical"]]], // prettier-ignore
    [
      "june",
      "A 10% fall of the dollar reduces our net sales by $4 million.",
      [
        ["10%", "hypothetical"],
        ["$4 million", "hypothetical"],
      ],
    ],
    ["march", "A decrease of ¥5 billion in net sales was recorded.", [["¥5 billion", "actual"]]],
  ],
);

each(
  "a year's amount is not of the month of an accident",
  ["concept", "period"],
  [
    ["march", "A fire in May 2015 struck the plant, which brings annual sales of ¥7 billion.", [["¥7 billion", "Revenue", ""]]],
    ["march", "In May 2015 a fire broke out at the plant; it generates sales of ¥7 billion.", [["¥7 billion", "Revenue", ""]]],
  ],
);

each(
  "shares that bonds would bring are held by nobody",
  ["concept"],
  [
    ["march", "If the bonds were converted, 4 million new shares, or 9.8% of the shares outstanding, would be issued.", [["4 million", "*"], ["9.8%", ""]]], // prettier-ignore
  ],
);

each(
  "who lays a duty on others, and what a measure stood at",
  ["entity"],
  [
    ["march", "The U.S. International Trade Commission set an anti-dumping duty of 18.7% on our products.", [["18.7%", ""]]],
    ["march", "Our supplier is Osk Metals Co., Ltd.\n\nWe must keep our equity above a limit; at March 31, 2016 it stood at ¥88 billion.", [["¥88 billion", "Hayate Motors"]]], // prettier-ignore
    [
      "march",
      "We employ 5,800 people, of whom 1,450 work in China.",
      [
        ["5,800", "Hayate Motors"],
        ["1,450", "Hayate Motors"],
      ],
    ],
  ],
);
