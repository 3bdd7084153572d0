/** Share placements, comparative figures in parentheses and what is counted per something else: the ways of small companies' reports. */
import { each } from "./each.ts";

each(
  "a figure of another year in parentheses, behind a dash",
  ["concept", "period"],
  [
    [
      "march",
      "As at March 31, 2016, the Company had cash of $2.2 million (March 31, 2015 - $1.8 million).",
      [
        ["$2.2 million", "CashAndCashEquivalents", "2016-03-31"],
        ["$1.8 million", "CashAndCashEquivalents", "2015-03-31"],
      ],
    ],
    [
      "march",
      "An impairment loss of ¥300 million (March 31, 2015 - ¥183 million) was recorded during the year ended March 31, 2016.",
      [
        ["¥300 million", "ImpairmentLoss", "2015-04-01/2016-03-31"],
        ["¥183 million", "ImpairmentLoss", "2014-04-01/2015-03-31"],
      ],
    ],
    [
      "december",
      "Depreciation of €4 million (2015 - €3 million) was charged to cost of sales in 2016.",
      [
        ["€4 million", "Depreciation", "2016-01-01/2016-12-31"],
        ["€3 million", "Depreciation", "2015"],
      ],
    ],
    [
      "march",
      "At March 31, 2016, the Company had debt of $11 million (March 31, 2015 - $10 million; March 31, 2014 - $9 million).",
      [
        ["$11 million", "Debt", "2016-03-31"],
        ["$10 million", "Debt", "2015-03-31"],
        ["$9 million", "Debt", "2014-03-31"],
      ],
    ],
    [
      "march",
      "The Company has tax losses of $11 million (March 31, 2015 - $10 million and March 31, 2014 - $9 million).",
      [
        ["$11 million", "OperatingLossCarryforwards", "2016-03-31"],
        ["$10 million", "OperatingLossCarryforwards", "2015-03-31"],
        ["$9 million", "OperatingLossCarryforwards", "2014-03-31"],
      ],
    ],
  ],
);

each(
  "nil behind the sign of a currency",
  ["concept", "unit"],
  [
    ["december", "Impairment losses were $nil in 2016 (2015 - $4 million).", [["$nil", "ImpairmentLoss", "USD"], ["$4 million", "ImpairmentLoss", "USD"]]], // prettier-ignore
    ["december", "Research costs came to €nil (2015: €2 million).", [["€nil", "ResearchAndDevelopmentExpense", "EUR"], ["€2 million", "ResearchAndDevelopmentExpense", "EUR"]]], // prettier-ignore
  ],
);

each(
  "whose shares people buy, and who holds so many of them",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "Hiro Sato, a director of Alder Corp., purchased 600,000 of the shares issued in this offering.",
      [["600,000", "ShareCount", "", "Hiro Sato"]],
    ],
    ["march", "Aldgate Corp. bought 20,000 of the common shares.", [["20,000", "ShareCount", "", "Aldgate"]]],
    ["march", "Aldgate Corp. owns 2,400,000 (12%) of our issued shares.", [["2,400,000", "ShareCount", "*", "Aldgate"], ["12%", "OwnershipPercentage", "*", "Aldgate"]]], // prettier-ignore
    ["march", "Mr. Sato holds 900,000 (representing 9.6%) of the outstanding common shares of the Company.", [["900,000", "ShareCount", "*", "Mr. Sato"], ["9.6%", "OwnershipPercentage", "*", "Mr. Sato"]]], // prettier-ignore
  ],
);

each(
  "made up of so many, one liability, the basis of a density",
  ["concept"],
  [
    ["march", "The network was made up of 410 stores.", [["410", "StoreCount"]]],
    ["march", "We accrued a total liability of ¥30 million for the claims.", [["¥30 million", ""]]],
    ["march", "Our total liabilities were ¥90 billion.", [["¥90 billion", "TotalLiabilities"]]],
    ["march", "The survey took 40 samples per 5 square kilometers.", [["40", "Count"]]],
    ["march", "The permits cover 300 square kilometers.", [["300", "Count"]]],
  ],
);
