/** What is foreseen of the year to come, what was taken back from a balance, and what is spent of the sales on one thing. */
import { each } from "./each.ts";

each(
  "a forecast for the current year is of the year that follows the one reported",
  ["concept", "period", "scenario"],
  [
    ["march", "Net sales for the current fiscal year are expected to be ¥45 billion.", [["¥45 billion", "Revenue", "2016-04-01/2017-03-31", "expected"]]], // prettier-ignore
    ["march", "We forecast an operating loss of ¥3 billion for this fiscal year.", [["¥3 billion", "OperatingIncome", "2016-04-01/2017-03-31", "expected"]]], // prettier-ignore
    ["march", "In the current fiscal year we recorded net sales of ¥45 billion.", [["¥45 billion", "Revenue", "2015-04-01/2016-03-31", "actual"]]], // prettier-ignore
    ["march", "Capital expenditures are forecast to rise to ¥45 billion from ¥38 billion.", [["¥45 billion", "CapitalExpenditures", "", "expected"], ["¥38 billion", "CapitalExpenditures", "", "actual"]]], // prettier-ignore
    ["december", "Capital spending is projected to increase to €45 million.", [["€45 million", "CapitalExpenditures", "", "expected"]]],
  ],
);

each(
  "what was reversed or used of a balance is not the balance",
  ["concept"],
  [
    ["march", "We reversed ¥3.6 billion of deferred tax assets after the tax rate was cut.", [["¥3.6 billion", ""]]],
    ["december", "We utilized €4 million of tax loss carryforwards.", [["€4 million", ""]]],
    ["march", "We have ¥4 billion of tax loss carryforwards.", [["¥4 billion", "OperatingLossCarryforwards"]]],
  ],
);

each(
  "what is guaranteed is told in the present too",
  ["concept"],
  [
    ["march", "We guarantee ¥9.8 billion of borrowings of two affiliates.", [["¥9.8 billion", "GuaranteedDebt"], ["two", "*"]]], // prettier-ignore
    ["december", "The company guarantees €3 million of its affiliate's debt.", [["€3 million", "GuaranteedDebt"]]],
    ["march", "We received a guarantee for ¥3 billion of our borrowings.", [["¥3 billion", "Debt"]]],
  ],
);

each(
  "the share that is set off behind an amount hides no purpose",
  ["concept"],
  [
    ["march", "We spent ¥18.4 billion, or 6.2% of net sales, on research and development.", [["¥18.4 billion", "ResearchAndDevelopmentExpense"], ["6.2%", "ResearchAndDevelopmentRatio"]]], // prettier-ignore
    ["december", "We invested €18 million, equivalent to 6% of sales, in research.", [["€18 million", "ResearchAndDevelopmentExpense"], ["6%", "ResearchAndDevelopmentRatio"]]], // prettier-ignore
    ["march", "We spent ¥4 billion, or 2% of net sales, on a new plant.", [["¥4 billion", "CapitalExpenditures"], ["2%", ""]]], // prettier-ignore
  ],
);

each(
  "what comes next or came afterwards is not of the time before",
  ["period"],
  [
    ["march", "We paid an interim dividend of ¥15 per share in December 2015 and propose a year-end dividend of ¥20 per share.", [["¥15", "2015-12"], ["¥20", ""]]], // prettier-ignore
    ["march", "Sugiura AB had an operating loss of ¥2.2 billion in the year after the acquisition.", [["¥2.2 billion", ""]]],
    ["march", "Production at our 40%-owned affiliate stood still for weeks following the floods of October 2015.", [["40%", ""]]],
    ["march", "The tax rate will be 38.0% for years beginning on or after April 1, 2016, and 35.6% thereafter.", [["38.0%", "*"], ["35.6%", ""]]], // prettier-ignore
    ["march", "The agreement requires us to keep net assets of 75% of those at the end of the previous fiscal year.", [["75%", ""]]],
  ],
);

each(
  "dividends that are spoken of, losses of affiliates, shares that bonds would add",
  ["concept", "value"],
  [
    ["march", "We have paid no dividends since fiscal 2009, when we paid ¥12.50 per share.", [["no", "DividendPerShare", 0], ["¥12.50", "DividendPerShare", 12.5]]], // prettier-ignore
    ["march", "The flood caused a loss of ¥1.9 billion in equity in earnings of affiliates.", [["¥1.9 billion", "EquityMethodIncome", -1_900_000_000]]], // prettier-ignore
    ["march", "Conversion of the bonds would increase the number of our shares by 8.9 million, or 6.1% of shares outstanding.", [["8.9 million", "Change", 8_900_000], ["6.1%", "Change", 6.1]]], // prettier-ignore
    ["march", "Exercise of the warrants could add new stock of 6.1% of shares outstanding.", [["6.1%", "", 6.1]]],
  ],
);

each(
  "a founder alone is somebody else",
  ["entity", "counterparty"],
  [
    ["march", "Our directors held 4.6% of our shares, and our founder alone held 17.3%.", [["4.6%", "Hayate Motors", ""], ["17.3%", "*", ""]]], // prettier-ignore
  ],
);
