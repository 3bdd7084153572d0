/** Nouns that only modify, units of papers, cash that moved, and changes told again after "but" or in parentheses. */
import { each } from "./each.ts";

each(
  "a defined short name inside a phrase parts it not",
  ["concept"],
  [
    ["june", "We had net operating loss (“NOL”) carryforwards of $165 million.", [["$165 million", "OperatingLossCarryforwards"]]],
    ["june", "We had federal and state net operating loss carryforwards of $165 million and $134 million, respectively.", [["$165 million", "OperatingLossCarryforwards"], ["$134 million", "OperatingLossCarryforwards"]]], // prettier-ignore
    ["march", "Churn and retention and tax loss carryforwards were ¥2 billion and ¥3 billion, respectively.", [["¥2 billion", ""], ["¥3 billion", "*"]]], // prettier-ignore
  ],
);

each(
  "one paper, a rate of a loan, the principal of one, an amount compared",
  ["concept"],
  [
    [
      "june",
      "The notes convert into 24 shares of stock per $1,000 principal amount of notes.",
      [
        ["24", ""],
        ["$1,000", ""],
      ],
    ],
    ["december", "We took out a 0.5% interest loan for the plant.", [["0.5%", "InterestRate"]]],
    ["december", "We bought a 20% interest in Osk Retail AB.", [["20%", "OwnershipPercentage"]]],
    ["june", "The company entered into a loan agreement in the principal amount of $182,000.", [["$182,000", "DebtPrincipal"]]],
    ["june", "Tax was $12 million or 39% of pre-tax income compared to an income tax benefit of $6 million in fiscal 2015.", [["$12 million", "*"], ["39%", "*"], ["$6 million", "IncomeTaxExpense"]]], // prettier-ignore
  ],
);

each(
  "a change in cash that was used is no change of the cash there is",
  ["concept"],
  [
    ["june", "The fall was offset by a decrease in cash used for plants of $13 million.", [["$13 million", ""]]],
    ["december", "There was an increase in net cash sourced from debt of €16 million.", [["€16 million", ""]]],
    ["december", "There was an increase in cash of €16 million.", [["€16 million", "ChangeInCash"]]],
  ],
);

each(
  "a change told again at other rates",
  ["concept", "of", "value"],
  [
    ["june", "Revenue decreased 1.9 percent as reported (1 percent adjusted for currency), but grew 2 percent in local currency.", [["1.9 percent", "Change", "Revenue", -1.9], ["1 percent", "Change", "Revenue", -1], ["2 percent", "Change", "Revenue", 2]]], // prettier-ignore
    ["december", "Sales fell 7.9% as reported and 3% adjusted for currency.", [["7.9%", "Change", "Revenue", -7.9], ["3%", "Change", "Revenue", -3]]], // prettier-ignore
    ["december", "The unit grew revenue to €44 million.", [["€44 million", "Revenue", "", 44_000_000]]],
    ["june", "Software and hardware revenue increased $3 million.", [["$3 million", "Change", "Revenue", 3_000_000]]],
  ],
);

each(
  "the year of what is compared, and the day on which people are counted, are not of what rose",
  ["period"],
  [
    ["june", "Tax was $12 million or 39% of income compared to $6 million or 20% of income for fiscal 2015.", [["$12 million", ""], ["39%", ""], ["$6 million", "2014-07-01/2015-06-30"], ["20%", "2014-07-01/2015-06-30"]]], // prettier-ignore
    ["june", "The rise was due to a $5 million increase in payroll, which includes a rise from 231 employees as of June 30, 2015 to 252 employees as of June 30, 2016.", [["$5 million", ""], ["231", "2015-06-30"], ["252", "2016-06-30"]]], // prettier-ignore
  ],
);
