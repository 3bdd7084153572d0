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

each(
  "rates, reserves and numbers with what belongs to them",
  ["concept"],
  [
    ["march", "We took out a 4.75% loan in fiscal 2016.", [["4.75%", "InterestRate"]]],
    ["december", "The provision for doubtful debts amounts to €47 million.", [["€47 million", "AllowanceForDoubtfulAccounts"]]],
    ["march", "The provision for loan losses was ¥47 million in fiscal 2016.", [["¥47 million", "ProvisionForLoanLosses"]]],
    ["december", "The notes are convertible at a conversion rate of 720 shares.", [["720", "Count"]]],
    ["december", "The yield is that of state loans plus a surcharge of 0.85%.", [["0.85%", ""]]],
    ["december", "This includes the participating funds (€26 million).", [["€26 million", ""]]],
  ],
);

each(
  "a rate until a day, and another behind it",
  ["period", "scenario"],
  [
    [
      "december",
      "The coupons are set at 8% until June 8, 2025, at 7% until March 4, 2031.",
      [
        ["8%", "", "actual"],
        ["7%", "", "actual"],
      ],
    ],
  ],
);

each(
  "a currency code before a number belongs to it",
  ["unit"],
  [["december", "It would issue 2,940,480 EUR 0.12 common shares.", [["EUR 0.12", "EUR"]]]],
);

each(
  "notes due in a year are notes, and the day of their issue is another",
  ["concept", "period"],
  [
    ["march", "We have ¥50 billion of convertible bonds due 2020.", [["¥50 billion", "ConvertibleNotes", ""]]],
    ["december", "In June 2016, we issued €50 million of senior notes due 2021.", [["€50 million", "Bonds", "2016-06"]]],
    ["march", "We issued ¥50 billion of convertible bonds due 2020 in June 2015.", [["¥50 billion", "ConvertibleNotes", "2015-06"]]],
    ["december", "Our 5% notes due 2021 are listed in Dublin.", [["5%", "InterestRate", ""]]],
  ],
);

each(
  "who is sued is no plaintiff",
  ["entity", "counterparty"],
  [["march", "We are a defendant in a class action that seeks damages of $150 million.", [["$150 million", "Hayate Motors", ""]]]],
);

each(
  "what is set off in front of the verb is not what is told",
  ["concept"],
  [["march", "Our energy bill, one of the largest parts of our cost of revenues, was ¥3.4 billion.", [["¥3.4 billion", ""]]]],
);

each(
  "parts of a board, and figures behind of which",
  ["concept", "entity", "counterparty", "scenario"],
  [
    [
      "march",
      "Aldgate Corp. has appointed three of our nine directors.",
      [
        ["three", "DirectorCount", "Hayate Motors", "Aldgate", "actual"],
        ["nine", "DirectorCount", "Hayate Motors", "", "actual"],
      ],
    ],
    [
      "march",
      "Up to ¥20 billion may be drawn under the facility, of which ¥8 billion was outstanding.",
      [
        ["¥20 billion", "", "Hayate Motors", "*", "hypothetical"],
        ["¥8 billion", "*", "Hayate Motors", "*", "actual"],
      ],
    ],
    ["december", "If the dollar falls by 1%, our sales will fall by about €9 million.", [["1%", "*", "*", "*", "hypothetical"], ["€9 million", "Change", "*", "*", "hypothetical"]]], // prettier-ignore
    ["december", "In 2015 and 2016, we closed 12 and 15 stores, respectively.", [["12", "Count", "*", "", "actual"], ["15", "Count", "*", "", "actual"]]], // prettier-ignore
  ],
);

each(
  "what is asked for is not what there is",
  ["concept"],
  [
    [
      "march",
      "Our Tier 1 capital ratio was 11.2% and our total capital ratio 14.9%, compared with minimum requirements of 4% and 8%.",
      [
        ["11.2%", "Tier1CapitalRatio"],
        ["14.9%", "CapitalAdequacyRatio"],
        ["4%", ""],
        ["8%", ""],
      ],
    ],
  ],
);
