/** Papers that stand for shares, limits of the law, recalls, and what came of a thing later: figures that say less than they seem to. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

function each(title: string, fields: readonly Field[], rows: readonly Row[]): void {
  describe(title, () => {
    it.each<Row>(rows)("%s | %s", (filer, text, wanted) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(wanted, got));
    });
  });
}

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
      [["5%", "OwnershipPercentage", "hypothetical", ""]],
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
        ["52,000", "Count", "2016-05"],
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
