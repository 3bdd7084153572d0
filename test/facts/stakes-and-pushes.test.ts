/** Stakes told in parts, companies bought in a relative clause, what pushes a measure up or down, parts with a time of their own. */
import { each } from "./each.ts";

each(
  "a stake told in two parts, or within another",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "Daigo Tsushin Corporation owned 24.4% of our outstanding shares directly and a further 4.9% through its subsidiary DT Com Inc. as of March 31, 2016.",
      [
        ["24.4%", "OwnershipPercentage", "Hayate Motors", "Daigo Tsushin"],
        ["4.9%", "OwnershipPercentage", "Hayate Motors", "Daigo Tsushin"],
      ],
    ],
    [
      "march",
      "We hold 40% of Aoi Logistics Inc. directly and another 11% indirectly.",
      [
        ["40%", "OwnershipPercentage", "Aoi Logistics", "Hayate Motors"],
        ["11%", "OwnershipPercentage", "Aoi Logistics", "Hayate Motors"],
      ],
    ],
    [
      "march",
      "Our president, Mr. Kenji Sudo, owned approximately 6.3% of our shares, including 3.1% held by a company of his.",
      [
        ["6.3%", "OwnershipPercentage", "Hayate Motors", "Kenji Sudo"],
        ["3.1%", "OwnershipPercentage", "Hayate Motors", ""],
      ],
    ],
  ],
);

each(
  "what was bought, and things without a name",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "We hold 40% of Aoi Logistics Inc. Goodwill relates to Castell Optics GmbH, which we acquired in October 2014 for €48 million.",
      [
        ["40%", "OwnershipPercentage", "Aoi Logistics", "Hayate Motors"],
        ["€48 million", "AcquisitionPrice", "Castell Optics", "Hayate Motors"],
      ],
    ],
    [
      "march",
      "We hold 40% of Aoi Logistics Inc. We bought a 15% interest in a fund for ¥300 million.",
      [
        ["40%", "OwnershipPercentage", "Aoi Logistics", "Hayate Motors"],
        ["15%", "OwnershipPercentage", "", "Hayate Motors"],
        ["¥300 million", "AcquisitionPrice", "", "Hayate Motors"],
      ],
    ],
    [
      "march",
      "We hold 40% of Aoi Logistics Inc. In May 2015, we acquired a further 20% for ¥700 million.",
      [
        ["40%", "OwnershipPercentage", "Aoi Logistics", "Hayate Motors"],
        ["20%", "OwnershipPercentage", "Aoi Logistics", "Hayate Motors"],
        ["¥700 million", "AcquisitionPrice", "Aoi Logistics", "Hayate Motors"],
      ],
    ],
    [
      "march",
      "We hold a 25% stake in a tile maker, Castell Optics GmbH.",
      [["25%", "OwnershipPercentage", "Castell Optics", "Hayate Motors"]],
    ],
  ],
);

each(
  "what moves a measure by how much",
  ["concept", "of", "value"],
  [
    [
      "march",
      "A 10% rise in its price would push up the cost of sales by about ¥1.2 billion a year.",
      [
        ["10%", "Change", "", 10],
        ["¥1.2 billion", "Change", "CostOfRevenue", 1_200_000_000],
      ],
    ],
    [
      "march",
      "The fall in the dollar pushed down operating income by ¥2 billion in fiscal 2016.",
      [["¥2 billion", "Change", "OperatingIncome", -2_000_000_000]],
    ],
    ["march", "The tax reform reduces deferred tax assets by ¥2 billion.", [["¥2 billion", "Change", "DeferredTaxAssets", -2_000_000_000]]],
    ["march", "A lower yen lifts net sales by ¥2 billion.", [["¥2 billion", "Change", "Revenue", 2_000_000_000]]],
    ["march", "Our issued shares increased by 4.2% as a result of the offering.", [["4.2%", "Change", "SharesOutstanding", 4.2]]],
    ["march", "Our shares rose 4.2% in May 2015.", [["4.2%", "Change", "", 4.2]]],
    ["march", "We wrote off deferred tax assets of ¥14.9 billion.", [["¥14.9 billion", "WriteOff", "", 14_900_000_000]]],
  ],
);

each(
  "a part told with its own time leaves the whole to its own",
  ["concept", "period"],
  [
    [
      "march",
      "We have eleven consolidated subsidiaries, of which three were established or acquired in the fiscal year ended March 31, 2016, and four equity method investees.",
      [
        ["eleven", "SubsidiaryCount", ""],
        ["three", "*", "2015-04-01/2016-03-31"],
        ["four", "EquityMethodInvesteeCount", ""],
      ],
    ],
    [
      "march",
      "As of March 31, 2016, we operated 410 stores, of which 22 were opened in the fiscal year ended March 31, 2016.",
      [
        ["410", "StoreCount", "2016-03-31"],
        ["22", "*", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "The statutory tax rate will be reduced to 38% for the years ending March 31, 2017 to 2019, and then 36% after that.",
      [
        ["38%", "StatutoryTaxRate", "2016-04-01/2019-03-31"],
        ["36%", "", ""],
      ],
    ],
  ],
);
