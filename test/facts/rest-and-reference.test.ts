/** What is left of a company told of before, counts that stand for a part or for anybody, and what a rate is reckoned on. */
import { each } from "./each.ts";

each(
  "the remaining stake is one in the company told of before",
  ["entity", "counterparty"],
  [
    ["march", "In December 2014 we bought 80% of Delmar Logistics S.A. The seller, a family trust, holds the remaining 20%.", [["80%", "Delmar Logistics", "Hayate Motors"], ["20%", "Delmar Logistics", ""]]], // prettier-ignore
    ["march", "The founder holds the remaining 20%.", [["20%", "", ""]]],
    ["december", "Osk Capital owns 20% of our shares, and the public owns the remaining 80%.", [["20%", "Lindqvist", "Osk Capital"], ["80%", "Lindqvist", ""]]], // prettier-ignore
  ],
);

each(
  "what is currently the case in another clause dates no figure",
  ["period"],
  [
    ["march", "The seller holds 20% and may sell it at a price that we currently put at ¥4 billion.", [["20%", ""], ["¥4 billion", "2016-06-24"]]], // prettier-ignore
    ["march", "We currently hold 20% of Sugiura Steel Corporation.", [["20%", "2016-06-24"]]],
  ],
);

each(
  "a part of things that stand in many countries is of the things",
  ["concept"],
  [
    ["march", "We operate 312 warehouses in 34 countries, 121 of them in Japan.", [["312", "*"], ["34", "CountryCount"], ["121", "PropertyCount"]]], // prettier-ignore
    [
      "december",
      "We sell in 34 countries, 12 of them in Asia.",
      [
        ["34", "CountryCount"],
        ["12", "CountryCount"],
      ],
    ],
    ["march", "Roughly one in four of our drivers is over 60.", []],
    ["march", "Under the ordinance, a company with more than 300 employees must report.", [["300", ""]]],
    ["march", "The company has more than 300 employees.", [["300", "EmployeeCount"]]],
  ],
);

each(
  "an amount and its share have one whole",
  ["concept", "counterparty"],
  [
    ["march", "The drug contributed ¥85.2 billion, or 38%, of our net sales.", [["¥85.2 billion", "Revenue", ""], ["38%", "RevenueShare", ""]]], // prettier-ignore
    ["december", "Osk Retail AB accounted for €38 million, or approximately 9.2%, of our revenue.", [["€38 million", "Revenue", "*"], ["9.2%", "RevenueShare", "Osk Retail"]]], // prettier-ignore
  ],
);

each(
  "what a rate is reckoned on is not what comes of it",
  ["concept"],
  [
    [
      "march",
      "We pay a royalty of 0.3% of revenue, which came to ¥1.2 billion.",
      [
        ["0.3%", "RoyaltyRate"],
        ["¥1.2 billion", ""],
      ],
    ],
    [
      "december",
      "We pay a fee of 3% of net sales, which amounted to €2 million.",
      [
        ["3%", ""],
        ["€2 million", ""],
      ],
    ],
    ["december", "We sell to few customers and have net sales, which amounted to €2 million.", [["€2 million", "Revenue"]]],
  ],
);

each(
  "the number of our employees is told of us",
  ["concept", "entity"],
  [["december", "The number of our employees rose from 18,400 to 21,250.", [["18,400", "EmployeeCount", "Lindqvist"], ["21,250", "EmployeeCount", "Lindqvist"]]]], // prettier-ignore
);
