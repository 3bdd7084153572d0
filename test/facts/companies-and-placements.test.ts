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

each(
  "a clause that the sentence has left dates no later figure",
  ["period"],
  [
    ["march", "We began operations in 2005 and have 40 shops.", [["40", ""]]],
    ["march", "Construction commenced in May 2015 and 40 wells were drilled.", [["40", ""]]],
    [
      "march",
      "In May 2015, we repaid the loan that was granted to us in June 2008, and recorded a gain of ¥1 billion.",
      [["¥1 billion", "2015-05"]],
    ],
    ["december", "We closed the plant in May 2016 and dismissed 40 employees.", [["40", "2016-05"]]],
    ["december", "Production began in May 2016 with an output of 40 tons.", [["40", "2016-05"]]],
  ],
);

each(
  "who holds the rest, and of what",
  ["entity", "counterparty"],
  [
    ["march", "Birch Corp. holds 65% of Cedar Mining Ltd., with Aldgate Corp. holding the remaining 35%.", [["65%", "Cedar Mining", "Birch"], ["35%", "Cedar Mining", "Aldgate"]]], // prettier-ignore
    ["march", "We own 70% of Cedar Mining Ltd., with the remaining 30% held by Aldgate Corp.", [["70%", "Cedar Mining", "Hayate Motors"], ["30%", "Cedar Mining", "Aldgate"]]], // prettier-ignore
    ["march", "Birch Corp. would retain 65% of the joint venture with Aldgate Corp. holding 35%.", [["65%", "", "Birch"], ["35%", "", "Aldgate"]]], // prettier-ignore
  ],
);

each(
  "whose value it is, and moves that are only supposed",
  ["concept", "scenario"],
  [
    ["march", "The building's fair value of ¥15 million was below its carrying amount.", [["¥15 million", "", "actual"]]],
    ["march", "The segment's revenue was ¥15 million.", [["¥15 million", "Revenue", "actual"]]],
    ["march", "We had non-capital losses of $3 million.", [["$3 million", "OperatingLossCarryforwards", "actual"]]],
    ["march", "The table gives a sensitivity analysis of a 10% strengthening of the dollar.", [["10%", "*", "hypothetical"]]],
  ],
);

each(
  "parts and adjectives that make another measure of a noun",
  ["concept"],
  [
    ["march", "Securitized assets totaled ¥3 billion.", [["¥3 billion", ""]]],
    ["march", "Our restricted net assets amounted to ¥2.4 billion.", [["¥2.4 billion", ""]]],
    ["march", "The company's impaired mortgage loans amounted to ¥9 billion.", [["¥9 billion", ""]]],
    ["march", "Impaired loans were ¥9 billion.", [["¥9 billion", "NonperformingLoans"]]],
    ["march", "We impaired goodwill of ¥4 billion.", [["¥4 billion", "GoodwillImpairmentLoss"]]],
    ["march", "Amounts paid in cash for income taxes were ¥2 billion.", [["¥2 billion", ""]]],
    ["march", "We had cash of ¥2 billion.", [["¥2 billion", "CashAndCashEquivalents"]]],
    ["march", "A profit share of 30% goes to the managers.", [["30%", ""]]],
    [
      "march",
      "Rates of pay 2.5% 2.0% 1.5% Expected long-term rate of return on plan assets",
      [
        ["2.5%", ""],
        ["2.0%", ""],
        ["1.5%", ""],
      ],
    ],
    ["march", "We used interest rates of 5%, inflation of 2% and an expected volatility of 38%, 26% and 18%.", [["5%", "InterestRate"], ["2%", "InflationRate"], ["38%", ""], ["26%", ""], ["18%", ""]]], // prettier-ignore
  ],
);

each(
  "the change of another year, and what is supposed in both",
  ["concept", "of", "period", "scenario"],
  [
    [
      "december",
      "Revenue rose by 4% in 2016 (2015: 3%).",
      [
        ["4%", "Change", "Revenue", "2016", "actual"],
        ["3%", "Change", "Revenue", "2015", "actual"],
      ],
    ],
    [
      "december",
      "A rise of 1% in prices would have led to a pension obligation of €18 million in 2016 (2015: €17 million).",
      [
        ["1%", "Change", "*", "*", "hypothetical"],
        ["€18 million", "PensionObligation", "", "*", "hypothetical"],
        ["€17 million", "PensionObligation", "", "*", "hypothetical"],
      ],
    ],
    ["december", "Debt was €3 million, and an increase in water levels of 4% was seen.", [["€3 million", "Debt", "", "", "actual"], ["4%", "Change", "", "", "actual"]]], // prettier-ignore
  ],
);

each(
  "years that name bonds, and years behind an and in parentheses",
  ["period"],
  [
    [
      "march",
      "The €300 million 5% convertible bonds 2014-2019 are listed.",
      [
        ["€300 million", ""],
        ["5%", ""],
      ],
    ],
    ["december", "Rent came to €17 million (2015: €14 million and 2014: €10 million).", [["€17 million", "*"], ["€14 million", "2015"], ["€10 million", "2014"]]], // prettier-ignore
    ["december", "An amount of €8 million was not released in 2016 (€4 million in 2015 and €2 million in 2014).", [["€8 million", "2016"], ["€4 million", "2015"], ["€2 million", "2014"]]], // prettier-ignore
  ],
);

each(
  "years until then, no person is an it, and shares that are only optioned",
  ["concept", "entity", "period"],
  [
    ["march", "The mine produced 300,000 ounces up to 1960.", [["300,000", "*", "*", ""]]],
    ["march", "Until 2011, we paid royalties of 5%.", [["5%", "RoyaltyRate", "*", ""]]],
    ["march", "Mr. Tanaka joined us in 2009. Its net loss was ¥4 billion.", [["¥4 billion", "NetIncome", "Hayate Motors", ""]]],
    ["march", "We granted warrants for 400,000 shares, representing 2% of our outstanding shares.", [["400,000", "*", "*", ""], ["2%", "", "*", ""]]], // prettier-ignore
    ["march", "Aldgate Corp. holds 400,000 shares, representing 2% of our outstanding shares.", [["400,000", "*", "*", ""], ["2%", "OwnershipPercentage", "*", ""]]], // prettier-ignore
  ],
);

each(
  "what a person did is of no company, and a cost may move",
  ["entity", "of"],
  [
    [
      "march",
      "Mr. Tanaka led Aldgate Corp. until 2009, one of the largest companies of its kind. He has managed 11 mining companies.",
      [["11", "", ""]],
    ],
    [
      "march",
      "Debt was ¥3 billion, with an increase in interest cost of 4%.",
      [
        ["¥3 billion", "*", ""],
        ["4%", "*", ""],
      ],
    ],
  ],
);
