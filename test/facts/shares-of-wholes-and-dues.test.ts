/** More than a whole, what is due, what is paid on sales, limits on holders, and parts of a promise that were received in one year. */
import { each } from "./each.ts";

each(
  "percentages that are no share of anything, and what is paid on revenue",
  ["concept", "value"],
  [
    ["december", "The market value of the ships must be at least 125% of the outstanding loan.", [["125%", "", 125]]],
    [
      "december",
      "The loan to deposit ratio improved to 101% from 108%.",
      [
        ["101%", "", 101],
        ["108%", "", 108],
      ],
    ],
    ["december", "Under the concession we pay the government 5% of gross revenues.", [["5%", "", 5]]],
    ["december", "Handset subsidies are capped at €300 per handset.", [["€300", "", 300]]],
    ["december", "Foreign shareholding is limited to 49% of our issued shares.", [["49%", "OwnershipThreshold", 49]]],
    [
      "december",
      "No person may hold more than 5% without approval, and holders who own 10% or more may be taxed.",
      [
        ["5%", "OwnershipThreshold", 5],
        ["10%", "OwnershipThreshold", 10],
      ],
    ],
    ["december", "Non-core assets were reduced to €57 million.", [["€57 million", "", 57000000]]],
    ["december", "Daily vessel operating expenses averaged €6,850 per vessel.", [["€6,850", "", 6850]]],
    ["december", "We acquired the right to use 35 MHz of bandwidth for €105 million.", [["€105 million", "", 105000000]]],
    ["december", "In 2016 notes of €1.5 million were converted into shares.", [["€1.5 million", "", 1500000]]],
    ["december", "Our contingent liability was €3.1 million.", [["€3.1 million", "", 3100000]]],
  ],
);

each(
  "times that are told of one part alone",
  ["concept", "period"],
  [
    [
      "december",
      "In January 2015 we received a €12 million upfront payment and may receive up to €145 million upon achievement of milestones, of which €5 million was received in 2016.",
      [
        ["€12 million", "UpfrontPayment", "2015-01"],
        ["€145 million", "*", ""],
        ["€5 million", "*", "2016"],
      ],
    ],
    [
      "december",
      "The contracts come to €182 million, with €91 million due in 2017 and the remaining €54 million in 2018.",
      [
        ["€182 million", "*", "*"],
        ["€91 million", "*", ""],
        ["€54 million", "*", "2018"],
      ],
    ],
    [
      "december",
      "In May 2016, we received an upfront payment of €45 million and we are eligible to receive up to €217 million in milestone payments.",
      [
        ["€45 million", "UpfrontPayment", "2016-05"],
        ["€217 million", "MilestonePayment", ""],
      ],
    ],
    [
      "december",
      "We have been in default on bonds of €35 million since 2015, and another convertible bond of €20 million would fall due.",
      [
        ["€35 million", "*", "*"],
        ["€20 million", "ConvertibleNotes", ""],
      ],
    ],
    [
      "december",
      "We reported a loss attributable to ordinary shareholders of €59 million in 2016, compared with a loss of €19 million in 2015. Impairment losses fell to €52 million.",
      [
        ["€59 million", "NetIncome", "2016"],
        ["€19 million", "NetIncome", "2015"],
        ["€52 million", "ImpairmentLoss", "2016"],
      ],
    ],
    [
      "december",
      "In April 2016 the court awarded the plaintiff €3 million. We are required to pay royalties of 1.75% of our revenues to the State.",
      [
        ["€3 million", "DamagesAwarded", "2016-04"],
        ["1.75%", "RoyaltyRate", ""],
      ],
    ],
  ],
);

each(
  "what new paper brings",
  ["concept", "unit"],
  [
    [
      "december",
      "In March 2016 we raised gross proceeds of $8 million in an offering of 2,000,000 ADSs at $4.00 per ADS.",
      [
        ["$8 million", "ProceedsFromIssuanceOfShares", "USD"],
        ["2,000,000", "*", "shares"],
        ["$4.00", "IssuePrice", "USD/share"],
      ],
    ],
    [
      "december",
      "In May 2016 we issued options to purchase 300,000 ordinary shares at €5 per share.",
      [
        ["300,000", "*", "shares"],
        ["€5", "", "EUR/share"],
      ],
    ],
    [
      "december",
      "In May 2016 Brandt Lowell Inc. sold 300,000 of our ordinary shares at €5 per share.",
      [
        ["300,000", "*", "shares"],
        ["€5", "", "EUR/share"],
      ],
    ],
  ],
);

each(
  "where things lie, another deficit, costs of a mine, what stands before a semicolon",
  ["concept", "period"],
  [
    [
      "december",
      "We had cash of €5 billion, of which 86% was held in China.",
      [
        ["€5 billion", "CashAndCashEquivalents", ""],
        ["86%", "", ""],
      ],
    ],
    ["december", "The venture is 51% held by Brandt Lowell Inc.", [["51%", "OwnershipPercentage", ""]]],
    [
      "december",
      "The company had a working capital deficiency of €7 million and a deficit of €214 million at December 31, 2016.",
      [
        ["€7 million", "WorkingCapital", "2016-12-31"],
        ["€214 million", "", "2016-12-31"],
      ],
    ],
    ["december", "The study estimates initial capital costs of €312 million.", [["€312 million", "", ""]]],
    [
      "december",
      "The statutory rate is 24%; our unit enjoyed a preferential rate of 15% in 2016.",
      [
        ["24%", "StatutoryTaxRate", ""],
        ["15%", "TaxRate", "2016"],
      ],
    ],
  ],
);
