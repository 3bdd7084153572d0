/** Papers that stand for shares, limits of the law, recalls, and what came of a thing later: figures that say less than they seem to. */
import { each } from "./each.ts";

each(
  "shares in one paper are none that are issued",
  ["concept"],
  [
    ["march", "Each ADS represents two ordinary shares.", [["two", "SharesPerDepositaryReceipt"]]],
    [
      "june",
      "One ADS represents 50 shares of our common stock.",
      [
        ["One", ""],
        ["50", "SharesPerDepositaryReceipt"],
      ],
    ],
    [
      "december",
      "Our American Depositary Shares, each of which represents the right to receive 0.5 ordinary shares, trade in New York.",
      [["0.5", "SharesPerDepositaryReceipt"]],
    ],
    [
      "march",
      "One unit consists of 100 shares.",
      [
        ["One", "*"],
        ["100", ""],
      ],
    ],
    ["june", "Each right entitles its holder to buy one share.", [["one", ""]]],
    [
      "june",
      "We had 4,000,000 ADSs, representing 8,000,000 ordinary shares.",
      [
        ["4,000,000", "*"],
        ["8,000,000", "ShareCount"],
      ],
    ],
  ],
);

each(
  "limits of the law are supposed, whenever they would be met",
  ["concept", "scenario", "period"],
  [
    [
      "june",
      "We will remain an emerging growth company until the earliest of the last day of the fiscal year in which we have annual gross revenues of at least $1.1 billion and the date on which we have issued more than $1.0 billion in non-convertible debt during the previous three years.",
      [
        ["$1.1 billion", "Revenue", "hypothetical", ""],
        ["$1.0 billion", "Debt", "hypothetical", ""],
      ],
    ],
    [
      "june",
      "We would lose our status as a foreign private issuer if more than 50% of our voting securities were held in the United States and more than 50% of our directors lived there.",
      [
        ["50%", "VotingPercentage", "hypothetical", ""],
        ["50%", "", "hypothetical", ""],
      ],
    ],
    [
      "march",
      "Any shareholder that acquires more than 5% of our voting shares must file a report.",
      [["5%", "OwnershipThreshold", "hypothetical", ""]],
    ],
    [
      "june",
      "We are exempt from this rule so long as less than 20% of our shares are held by banks.",
      [["20%", "OwnershipPercentage", "hypothetical", ""]],
    ],
    [
      "june",
      "The market value of our ordinary shares held by non-affiliates was $38.5 million as of December 31, 2015.",
      [["$38.5 million", "MarketCapitalization", "actual", "2015-12-31"]],
    ],
    [
      "march",
      "The fair value of our foreign exchange contracts was ¥1.4 billion.",
      [["¥1.4 billion", "DerivativeFairValue", "actual", ""]],
    ],
  ],
);

each(
  "the time of something else",
  ["concept", "period"],
  [
    [
      "march",
      "In May 2016, we recalled about 52,000 heaters made between 2007 and 2011, and recorded provisions of ¥1.2 billion.",
      [
        ["52,000", "RecalledUnitCount", "2016-05"],
        ["¥1.2 billion", "*", "2016-05"],
      ],
    ],
    [
      "march",
      "We recorded goodwill of ¥6.1 billion, which was impaired in the fourth quarter of fiscal 2016.",
      [["¥6.1 billion", "Goodwill", ""]],
    ],
    [
      "march",
      "We will invest ¥18 billion in a new plant, which will start production in 2019.",
      [["¥18 billion", "CapitalExpenditures", ""]],
    ],
    [
      "march",
      "Our pumps division reported an operating loss of ¥1.9 billion, compared with operating income of ¥0.7 billion in fiscal 2015.",
      [
        ["¥1.9 billion", "OperatingIncome", ""],
        ["¥0.7 billion", "OperatingIncome", "2014-04-01/2015-03-31"],
      ],
    ],
  ],
);

each(
  "a verb told once for several subjects",
  ["concept", "of", "value"],
  [
    [
      "march",
      "Orders rose 6.0% to ¥402 billion and segment profit 9.5% to ¥31 billion.",
      [
        ["6.0%", "Change", "OrdersReceived", 6],
        ["¥402 billion", "OrdersReceived", "", 402e9],
        ["9.5%", "Change", "SegmentProfit", 9.5],
        ["¥31 billion", "SegmentProfit", "", 31e9],
      ],
    ],
    [
      "december",
      "The weak krona reduced net sales by SEK 210 million and our operating income by SEK 45 million.",
      [
        ["SEK 210 million", "Change", "Revenue", -210e6],
        ["SEK 45 million", "Change", "OperatingIncome", -45e6],
      ],
    ],
    [
      "march",
      "Sales fell 4% and unit prices by 7%.",
      [
        ["4%", "Change", "Revenue", -4],
        ["7%", "Change", "*", -7],
      ],
    ],
  ],
);

each(
  "parts of one whole, told one after the other",
  ["concept", "partOf"],
  [
    [
      "march",
      "As of March 31, 2016, we employed 21,400 people, of whom 8,100 were in Japan, 7,200 in Asia and 3,900 in Europe.",
      [
        ["21,400", "EmployeeCount", ""],
        ["8,100", "EmployeeCount", "21,400"],
        ["7,200", "EmployeeCount", "21,400"],
        ["3,900", "EmployeeCount", "21,400"],
      ],
    ],
    [
      "march",
      "We operate 640 ships, of which 88 are tankers and 140 are ferries.",
      [
        ["640", "*", ""],
        ["88", "*", "640"],
        ["140", "*", "640"],
      ],
    ],
    [
      "march",
      "We have 11 plants in Japan and 19 overseas.",
      [
        ["11", "PlantCount", ""],
        ["19", "PlantCount", ""],
      ],
    ],
    [
      "march",
      "Of the ¥54.0 billion in capital expenditures, ¥22.0 billion was for engines and ¥14.5 billion for gears.",
      [
        ["¥54.0 billion", "CapitalExpenditures", ""],
        ["¥22.0 billion", "CapitalExpenditures", "¥54.0 billion"],
        ["¥14.5 billion", "CapitalExpenditures", "¥54.0 billion"],
      ],
    ],
  ],
);

each(
  "what a rate is compared with is a rate",
  ["concept", "unit"],
  [
    [
      "march",
      "The average rates were ¥120.1 to the U.S. dollar and ¥132.6 to the euro, compared with ¥109.9 and ¥138.8, respectively, in fiscal 2015.",
      [
        ["¥120.1", "ExchangeRate", "JPY/USD"],
        ["¥132.6", "ExchangeRate", "JPY/EUR"],
        ["¥109.9", "ExchangeRate", "JPY/USD"],
        ["¥138.8", "ExchangeRate", "JPY/EUR"],
      ],
    ],
    [
      "march",
      "The rate was ¥112.7 per U.S. dollar at March 31, 2016, against ¥120.2 a year earlier.",
      [
        ["¥112.7", "ExchangeRate", "JPY/USD"],
        ["¥120.2", "ExchangeRate", "JPY/USD"],
      ],
    ],
    [
      "march",
      "At ¥112 per U.S. dollar, sales were ¥500 million, compared with ¥480 million.",
      [
        ["¥112", "ExchangeRate", "JPY/USD"],
        ["¥500 million", "Revenue", "JPY"],
        ["¥480 million", "Revenue", "JPY"],
      ],
    ],
  ],
);

each(
  "what is done with a thing, and what a measure is told per",
  ["concept", "value"],
  [
    ["march", "In May 2015 we bought an office building in Sendai for ¥1.9 billion.", [["¥1.9 billion", "", 1.9e9]]],
    [
      "december",
      "We ordered two vessels with a total purchase price of $61 million.",
      [
        ["two", "*", 2],
        ["$61 million", "", 61e6],
      ],
    ],
    ["march", "We acquired a property and casualty insurer for ¥40 billion.", [["¥40 billion", "AcquisitionPrice", 40e9]]],
    ["march", "We spent ¥21 billion on property, plant and equipment in fiscal 2016.", [["¥21 billion", "CapitalExpenditures", 21e9]]],
    [
      "march",
      "As of March 31, 2016, Mr. Ken Hirai had guaranteed our bank loans of ¥90 million.",
      [["¥90 million", "GuaranteedDebt", 90e6]],
    ],
    ["june", "In March 2016 a jury awarded the buyers $4.2 million in punitive damages.", [["$4.2 million", "DamagesAwarded", 4.2e6]]],
    ["june", "The buyers seek punitive damages of $7 million.", [["$7 million", "DamagesSought", 7e6]]],
    [
      "march",
      "We recorded actuarial losses of ¥3.4 billion in other comprehensive income in fiscal 2016.",
      [["¥3.4 billion", "OtherComprehensiveIncome", -3.4e9]],
    ],
    ["february", "Average sales per store were ¥92 million in fiscal 2016.", [["¥92 million", "", 92e6]]],
    [
      "march",
      "We sold 120 flats at an average price of ¥38 million.",
      [
        ["120", "*", 120],
        ["¥38 million", "", 38e6],
      ],
    ],
    [
      "march",
      "Tsurumi Pumps has a market share of 41% in Japan, while our share is 17%.",
      [
        ["41%", "MarketShare", 41],
        ["17%", "MarketShare", 17],
      ],
    ],
  ],
);

each(
  "a change since a day",
  ["concept", "period"],
  [
    [
      "march",
      "As of March 31, 2016 we had 8,200 subscribers, an increase of 700 from March 31, 2015, and a churn rate of 2.1%.",
      [
        ["8,200", "SubscriberCount", "2016-03-31"],
        ["700", "Change", "2016-03-31"],
        ["2.1%", "ChurnRate", "2016-03-31"],
      ],
    ],
  ],
);

each(
  "the company that is owned in part",
  ["concept", "entity"],
  [
    ["march", "We make cheese at Kita Dairy Co., Ltd., a 60%-owned subsidiary.", [["60%", "OwnershipPercentage", "Kita Dairy"]]],
    ["march", "Kita Dairy Co., Ltd. is a 51% owned affiliate of ours.", [["51%", "OwnershipPercentage", "Kita Dairy"]]],
  ],
);

each(
  "nouns that are joined, shares of nothing owned, and what was before",
  ["concept", "period"],
  [
    ["march", "In May 2015, options were granted to 41 directors and employees.", [["41", "Count", "2015-05"]]],
    ["march", "In June 2015 we announced a recall of 31,000 toasters.", [["31,000", "RecalledUnitCount", "2015-06"]]],
    [
      "march",
      "On May 11, 2016, our board resolved to repurchase up to 3,000,000 shares of common stock.",
      [["3,000,000", "ShareCount", "2016-05-11"]],
    ],
    ["march", "We recalled three directors.", [["three", "DirectorCount", ""]]],
    ["february", "We have 118 franchisees.", [["118", "Count", ""]]],
    ["march", "The actual return on plan assets was 2.1% in fiscal 2016.", [["2.1%", "", "2015-04-01/2016-03-31"]]],
    ["march", "Each warrant entitles its holder to buy 1.5 shares.", [["1.5", "", ""]]],
    ["march", "Our largest rival has a share of 21%.", [["21%", "", ""]]],
    ["february", "The minimum wage in Tokyo is ¥907 per hour.", [["¥907", "", ""]]],
    [
      "february",
      "Sales fell by 6% in fiscal 2016. We closed shops, which had brought in sales of ¥98 million in the previous fiscal year. Gross profit fell by 3%.",
      [
        ["6%", "Change", "2015-03-01/2016-02-29"],
        ["¥98 million", "Revenue", "2014-03-01/2015-02-28"],
        ["3%", "Change", "2015-03-01/2016-02-29"],
      ],
    ],
    [
      "february",
      "We opened a shop in Honolulu in 2008 and had 14 shops in Hawaii and 5 in Guam as of February 29, 2016.",
      [
        ["14", "StoreCount", "2016-02-29"],
        ["5", "StoreCount", "2016-02-29"],
      ],
    ],
  ],
);

each(
  "what one has invested in is no money put in",
  ["concept"],
  [
    ["march", "Our investments were ¥51 billion at March 31, 2012.", [["¥51 billion", ""]]],
    ["december", "Investments held for policyholders rose to €14 billion.", [["€14 billion", ""]]],
    ["march", "We held investments of ¥5 billion.", [["¥5 billion", ""]]],
    ["june", "We made investments of ¥5 billion in start-ups.", [["¥5 billion", "Investment"]]], // prettier-ignore
  ],
);

each(
  "behind a time that was named before another subject begins",
  ["concept"],
  [
    ["december", "The net loss for fiscal 2011 was ¥2 billion, and as of that date the Company's debt was ¥8 billion.", [["¥2 billion", "NetIncome"], ["¥8 billion", "Debt"]]], // prettier-ignore
    ["march", "We incurred a net loss of ¥2 billion, and at that time total assets were ¥80 billion.", [["¥2 billion", "NetIncome"], ["¥80 billion", "TotalAssets"]]], // prettier-ignore
  ],
);
