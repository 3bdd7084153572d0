/** Ends of years, times of an aside, levels that are to change, and phrases that hold their opposite in parentheses. */
import { each } from "./each.ts";

each(
  "a year-end is a day",
  ["concept", "period"],
  [
    [
      "march",
      "Long-term debt decreased to ¥683 million at year-end 2016 from ¥703 million at year-end 2015.",
      [
        ["¥683 million", "LongTermDebt", "2016-03-31"],
        ["¥703 million", "LongTermDebt", "2015-03-31"],
      ],
    ],
    ["december", "Cash was €4 million at fiscal year-end 2016.", [["€4 million", "CashAndCashEquivalents", "2016-12-31"]]],
  ],
);

each(
  "since when something is so, or from when it has not changed, dates no figure",
  ["period"],
  [
    ["march", "Aldgate Corp., our subsidiary since 2005, had sales of ¥5 billion.", [["¥5 billion", ""]]],
    ["december", "The plant, in operation since 1998, produces 30,000 cars.", [["30,000", ""]]],
    ["march", "The payout ratio of 47% has been unchanged from fiscal 2010.", [["47%", ""]]],
  ],
);

each(
  "a level that is to change is no change",
  ["concept"],
  [
    ["march", "The treaty provides for a reduction of the 25% withholding tax to 15%.", [["25%", "WithholdingTaxRate"], ["15%", "*"]]], // prettier-ignore
    ["march", "We achieved a reduction of 25% in costs.", [["25%", "Change"]]],
  ],
);

each(
  "the opposite in parentheses parts no phrase",
  ["concept", "value"],
  [
    [
      "march",
      "Net cash provided by (used in) financing activities was ¥3 billion in fiscal 2016.",
      [["¥3 billion", "NetCashProvidedByFinancingActivities", 3e9]],
    ],
    [
      "march",
      "Net cash used in (provided by) investing activities was ¥4 billion in fiscal 2016.",
      [["¥4 billion", "NetCashProvidedByInvestingActivities", -4e9]],
    ],
  ],
);
