/** Times behind "from" and "to" that compare nothing, quarters without a year, moves told on, nouns that look like verbs, companies without a suffix. */
import { each } from "./each.ts";

each(
  "a time behind a place or a customer is that of the change",
  ["concept", "period"],
  [
    [
      "march",
      "Orders received from customers in Europe in fiscal 2016 rose 5.5% to ¥44 billion.",
      [
        ["5.5%", "Change", "2015-04-01/2016-03-31"],
        ["¥44 billion", "OrdersReceived", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "Sales to customers in Asia in the fiscal year ended March 31, 2016 decreased by ¥3 billion to ¥44 billion.",
      [
        ["¥3 billion", "Change", "2015-04-01/2016-03-31"],
        ["¥44 billion", "Revenue", "2015-04-01/2016-03-31"],
      ],
    ],
    ["march", "Revenue fell 5% from its record level in fiscal 2015.", [["5%", "Change", ""]]],
    ["march", "Sales increased by 5% over sales in fiscal 2015.", [["5%", "Change", ""]]],
    [
      "march",
      "The maximum amount of undiscounted future payments of these financial guarantees at March 31, 2016 was ¥10,876 million.",
      [["¥10,876 million", "*", "2016-03-31"]],
    ],
  ],
);

each(
  "a quarter is not the year of the sentence before",
  ["concept", "period"],
  [
    [
      "march",
      "Net sales for fiscal 2016 were ¥3,210 billion. Third-quarter net income fell to ¥58.3 billion.",
      [
        ["¥3,210 billion", "Revenue", "2015-04-01/2016-03-31"],
        ["¥58.3 billion", "NetIncome", ""],
      ],
    ],
  ],
);

each(
  "moves, and what they moved",
  ["concept", "of", "value"],
  [
    [
      "march",
      "The number of vehicles produced decreased by 2 million units in China and by 1 million units in India.",
      [
        ["2 million", "Change", "*", -2e6],
        ["1 million", "Change", "*", -1e6],
      ],
    ],
    ["march", "The change in operating income from ¥19.1 billion was due to costs.", [["¥19.1 billion", "OperatingIncome", "", 19.1e9]]],
    [
      "march",
      "The yen's depreciation of about ¥5 against the dollar raised sales by ¥3.3 billion.",
      [
        ["¥5", "", "", 5],
        ["¥3.3 billion", "Change", "*", 3.3e9],
      ],
    ],
    [
      "march",
      "For the years ended March 31, 2016 and 2015, 316,082 and 42,752 shares were repurchased for approximately ¥421 million and ¥61 million, respectively.",
      [
        ["316,082", "SharesRepurchased", "", 316082],
        ["42,752", "SharesRepurchased", "", 42752],
        ["¥421 million", "ShareRepurchases", "", 421e6],
        ["¥61 million", "ShareRepurchases", "", 61e6],
      ],
    ],
  ],
);

each(
  "what was opened and closed is not all that there is",
  ["concept", "value"],
  [
    [
      "march",
      "The number of opened stores was 18 and that of closed stores was 6.",
      [
        ["18", "Count", 18],
        ["6", "Count", 6],
      ],
    ],
    ["march", "The number of stores was 156 at March 31, 2016.", [["156", "StoreCount", 156]]],
  ],
);

each(
  "nouns of Japanese statements, and names without a suffix",
  ["concept", "entity"],
  [
    [
      "march",
      "We recorded an extraordinary loss on valuation of investment securities of ¥4.3 billion.",
      [["¥4.3 billion", "InvestmentImpairmentLoss", "Hayate Motors"]],
    ],
    ["march", "A business restructuring loss of ¥238 billion was recorded.", [["¥238 billion", "RestructuringCharge", "Hayate Motors"]]],
    [
      "march",
      "The accumulated benefit obligations for all defined benefit plans were ¥92 billion.",
      [["¥92 billion", "PensionObligation", "Hayate Motors"]],
    ],
    [
      "march",
      "The main affiliates were Avalane Holdings Limited (30% of equity share) and Bayside Airports (40% of equity share).",
      [
        ["30%", "OwnershipPercentage", "Avalane Holdings"],
        ["40%", "OwnershipPercentage", ""],
      ],
    ],
  ],
);
