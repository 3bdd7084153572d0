/** Cash that moved, contracts on debt, what was granted, and dates from which something is done again and again. */
import { each } from "./each.ts";

each(
  "cash that was paid or used is not what there is",
  ["concept"],
  [
    ["december", "Working capital fell because of €31 million of cash used for repurchases.", [["€31 million", ""]]],
    ["march", "The fall was due to ¥9 billion of cash paid in connection with the lawsuit.", [["¥9 billion", ""]]],
    ["march", "We had ¥9 billion of cash at hand.", [["¥9 billion", "CashAndCashEquivalents"]]],
  ],
);

each(
  "what a contract hedges is its notional amount",
  ["concept"],
  [
    ["june", "We entered into interest rate swap agreements on $1.1 billion of our variable rate loans.", [["$1.1 billion", "DerivativeNotionalAmount"]]], // prettier-ignore
    [
      "december",
      "We hold swaps to hedge the cash flows of €250 million of our term loans.",
      [["€250 million", "DerivativeNotionalAmount"]],
    ],
    ["march", "We repaid ¥25 billion of our term loans.", [["¥25 billion", "RepaymentsOfDebt"]]],
  ],
);

each(
  "an authorized repurchase, whatever noun tells of it",
  ["concept"],
  [
    ["june", "In July 2015, our board authorized the repurchase of up to $600 million of our common stock.", [["$600 million", "ShareRepurchaseAuthorized"]]], // prettier-ignore
    ["march", "Repurchases of ¥6 billion of our common stock were made.", [["¥6 billion", "ShareRepurchases"]]],
  ],
);

each(
  "a day from which interest is paid dates no rate",
  ["period"],
  [
    ["december", "The notes bear interest at 4.5%, payable semi-annually commencing on June 1, 2017.", [["4.5%", ""]]],
    ["march", "We pay a dividend of ¥5 per share each quarter, beginning on June 30, 2015.", [["¥5", ""]]],
  ],
);

each(
  "a growth that is compared with another",
  ["concept", "of"],
  [["june", "Revenue grew 19% in fiscal 2016, compared to 4.4% in the prior year.", [["19%", "Change", "Revenue"], ["4.4%", "Change", "Revenue"]]]], // prettier-ignore
);

each(
  "the year before, told with the last of several causes, is of that one",
  ["period"],
  [
    ["march", "The rise was due to proceeds of ¥17 billion from plants that we sold and to taxes of ¥8 billion paid in the prior year.", [["¥17 billion", "*"], ["¥8 billion", "2014-04-01/2015-03-31"]]], // prettier-ignore
  ],
);

each(
  "one article for several changes; a part of what was got for a thing sold",
  ["concept", "value"],
  [
    ["june", "Costs fell owing to a $1.7 million decrease in salaries, $742,000 decrease in fees and a $584,000 decrease in rents.", [["$1.7 million", "Change", -1_700_000], ["$742,000", "Change", -742_000], ["$584,000", "Change", -584_000]]], // prettier-ignore
    ["december", "We sold the division to Osk Capital for €8.6 million, which includes cash consideration of €4.3 million.", [["€8.6 million", "DisposalPrice", 8_600_000], ["€4.3 million", "DisposalPrice", 4_300_000]]], // prettier-ignore
  ],
);
