/** What looks like a measure and is none, or another one; and levels told in round-about words. */
import { each } from "./each.ts";

each(
  "causes, effects, charges and portfolios are no level of what the words beside them name",
  ["concept", "value"],
  [
    ["december", "The net loss amounted to €51 million, resulting from a strengthening of the provisions to an amount of €53 million.", [["€51 million", "NetIncome", -51e6], ["€53 million", "", 53e6]]], // prettier-ignore
    ["march", "Further negative effects include dividends (¥30 million) and convertible loans (¥24 million).", [["¥30 million", "DividendsPaid", 30e6], ["¥24 million", "", 24e6]]], // prettier-ignore
    ["march", "Capital was stable despite ¥2 billion of goodwill charged to shareholders' equity.", [["¥2 billion", "", 2e9]]],
    ["december", "Goodwill amounting to €5 million was charged to equity.", [["€5 million", "", 5e6]]],
    [
      "march",
      "Assets under management grew sharply, bolstered by the ¥10 billion of new funds gained with the merger.",
      [["¥10 billion", "", 1e10]],
    ],
    ["march", "We collected ¥5 billion of deposits from customers and ¥2 billion of amounts subscribed in trusts.", [["¥5 billion", "Deposits", 5e9], ["¥2 billion", "", 2e9]]], // prettier-ignore
    [
      "december",
      "The strike cut revenue by 10% and cost €4 million.",
      [
        ["10%", "Change", -10],
        ["€4 million", "", 4e6],
      ],
    ],
    ["december", "We closed the Euro 2000 tile line.", []],
    ["december", "The fine was Euro 2000.", [["Euro 2000", "*", 2000]]],
  ],
);

each(
  "what moved, and what did not",
  ["concept", "of", "value"],
  [
    ["december", "The 8% decrease in revenue, which totaled €30 million, was due to the strike.", [["8%", "Change", "Revenue", -8], ["€30 million", "Revenue", "", 30e6]]], // prettier-ignore
    ["december", "The decrease in revenue, which amounted to €3 million, was due to the strike.", [["€3 million", "Change", "Revenue", -3e6]]], // prettier-ignore
    ["march", "Our investment assets increased by 10%.", [["10%", "Change", "", 10]]],
    ["march", "Commissions and expenses increased 27%.", [["27%", "Change", "", 27]]],
    ["march", "Commissions and fees increased 27%.", [["27%", "Change", "FeeIncome", 27]]],
    ["march", "Net income was ¥5 billion, while term policies produced ¥2 billion (up 24%).", [["¥5 billion", "NetIncome", "", 5e9], ["¥2 billion", "", "", 2e9], ["24%", "Change", "", 24]]], // prettier-ignore
    [
      "march",
      "Revenue was ¥5 billion (+5%).",
      [
        ["¥5 billion", "Revenue", "", 5e9],
        ["5%", "Change", "Revenue", 5],
      ],
    ],
    ["december", "The year saw growth in the Italian business (+25%) of Aldgate Holdings Inc.", [["25%", "", "", 25]]],
    ["december", "The merger accounts for 3% of the increase in revenue.", [["3%", "", "", 3]]],
    ["december", "The 11% organic increase in net income reflects higher prices.", [["11%", "Change", "NetIncome", 11]]],
    ["december", "We reported a 26% higher net income.", [["26%", "Change", "NetIncome", 26]]],
    ["december", "Net income showed a 26% increase from €12 million to €15 million.", [["26%", "Change", "NetIncome", 26], ["€12 million", "NetIncome", "", 12e6], ["€15 million", "NetIncome", "", 15e6]]], // prettier-ignore
  ],
);

each(
  "levels that a second verb, a record or a bracket tells",
  ["concept", "value"],
  [
    [
      "december",
      "Net income increased 10% and totaled €44 million.",
      [
        ["10%", "Change", 10],
        ["€44 million", "NetIncome", 44e6],
      ],
    ],
    ["december", "Operating income rose sharply and exceeded €12 million.", [["€12 million", "OperatingIncome", 12e6]]],
    [
      "december",
      "Net income increased 10% and tolls totaled €44 million.",
      [
        ["10%", "Change", 10],
        ["€44 million", "", 44e6],
      ],
    ],
    ["march", "Revenue rose to an all-time high of ¥5 billion.", [["¥5 billion", "Revenue", 5e9]]],
    ["march", "Operating income fell to a record low of ¥5 billion.", [["¥5 billion", "OperatingIncome", 5e9]]],
    ["march", "Aldgate Corp. kept its place, increasing its market share to over 50%.", [["50%", "MarketShare", 50]]],
    ["december", "Net income amounted to €48 million (2015: €11 million loss).", [["€48 million", "NetIncome", 48e6], ["€11 million", "NetIncome", -11e6]]], // prettier-ignore
    ["december", "The pre-tax results of the mills increased to €63 million.", [["€63 million", "IncomeBeforeTax", 63e6]]],
    ["march", "Hayate Canada leads with a 17% share of the sale of pension funds.", [["17%", "", 17]]],
  ],
);

each(
  "a company that the words only mention",
  ["entity"],
  [
    ["march", "Aldgate Corp. makes glue. The Aldgate transaction accounts for a gain of ¥3 billion.", [["¥3 billion", "Hayate Motors"]]],
    ["march", "Aldgate Corp. makes glue. The activities of Hayate Motors were merged into three Aldgate business units.", [["three", "Aldgate"]]], // prettier-ignore
    ["march", "Aldgate Corp. makes glue. We bought 20 Aldgate machines.", [["20", "Hayate Motors"]]],
    ["march", "Aldgate Corp. makes glue. Aldgate net income, including the mill, increased to ¥5 billion.", [["¥5 billion", "Aldgate"]]],
    ["march", "Aldgate Corp. makes glue. Net income from Aldgate totaled ¥5 billion.", [["¥5 billion", "Aldgate"]]],
    ["march", "Aldgate Finance Corp. borrows. Hayate Motors has placed notes issued under its ¥3 billion program.", [["¥3 billion", "Hayate Motors"]]], // prettier-ignore
  ],
);

each(
  "planning as an adjective plans nothing",
  ["scenario"],
  [
    ["march", "Financial planning tools have been introduced to over 10,000 corporate customers.", [["10,000", "actual"]]],
    ["march", "Our planning software is used by 5,000 customers.", [["5,000", "actual"]]],
    ["march", "We are planning investments of ¥5 billion.", [["¥5 billion", "expected"]]],
  ],
);

each(
  "what a participle behind a change tells is the level",
  ["concept", "entity", "value"],
  [
    [
      "march",
      "Premiums written increased 102%, totaling ¥9 billion.",
      [
        ["102%", "*", "*", 102],
        ["¥9 billion", "PremiumsWritten", "*", 9e9],
      ],
    ],
    [
      "march",
      "Revenue was up 46% compared to fiscal 2015, totaling ¥9 billion.",
      [
        ["46%", "*", "*", 46],
        ["¥9 billion", "Revenue", "*", 9e9],
      ],
    ],
    [
      "march",
      "Aldgate Corp. reported a 26% higher revenue, totaling ¥9 billion.",
      [
        ["26%", "Change", "Aldgate", 26],
        ["¥9 billion", "Revenue", "Aldgate", 9e9],
      ],
    ],
    [
      "march",
      "Revenue fell 5% because of exports, totaling ¥5 billion.",
      [
        ["5%", "*", "*", -5],
        ["¥5 billion", "", "*", 5e9],
      ],
    ],
  ],
);

each(
  "a change per share is none of the whole",
  ["concept", "of"],
  [
    [
      "march",
      "Net income showed a 26% increase to ¥15 billion and a 19% increase per share.",
      [
        ["26%", "Change", "NetIncome"],
        ["¥15 billion", "NetIncome", ""],
        ["19%", "Change", ""],
      ],
    ],
    ["december", "We issued 6.875% perpetual cumulative bonds.", [["6.875%", "InterestRate", ""]]],
    ["december", "We pay a 4% guaranteed return.", [["4%", "", ""]]],
  ],
);

each(
  "the units of a company that has a structure, and those of a sentence with a subject of its own",
  ["entity"],
  [
    [
      "december",
      "In 2010, Aldgate Corp. adopted a new structure, with three operating business units and two investment units.",
      [
        ["three", "Aldgate"],
        ["two", "Aldgate"],
      ],
    ],
    [
      "december",
      "Aldgate Corp. has its own divisions. The Northern Retail Group serves customers through five divisions.",
      [["five", "Lindqvist"]],
    ],
  ],
);
