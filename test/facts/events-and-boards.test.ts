/** Shares of one event, boards that others nominate, businesses taken over, rates of translations, stretches that begin with a period. */
import { each } from "./each.ts";

each(
  "shares of one event are not all shares",
  ["concept", "item"],
  [
    ["march", "On May 11, 2015, we issued 2,400 shares of common stock.", [["2,400", "ShareCount", "shares issued"]]],
    ["march", "In July 2015, 1,200,000 new shares were allotted to investors.", [["1,200,000", "ShareCount", "new shares allotted"]]],
    ["march", "We plan to issue 3,000,000 shares in 2017.", [["3,000,000", "ShareCount", "shares to be issued"]]],
    ["march", "We are authorized to issue 4,000,000 shares.", [["4,000,000", "ShareCount", "shares authorized"]]],
    ["march", "As of March 31, 2016, 1,200,000 shares were issued and outstanding.", [["1,200,000", "SharesOutstanding", "shares"]]],
    ["march", "As of March 31, 2016, we had issued 1,200,000 shares.", [["1,200,000", "ShareCount", "shares"]]],
  ],
);

each(
  "directors that a company nominates sit on the board of another",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "Under the agreement, Kitano Corporation has the right to appoint three directors.",
      [["three", "DirectorCount", "Hayate Motors", "Kitano"]],
    ],
    [
      "march",
      "We have agreed to allow Kitano Corporation to nominate up to two persons as either directors or auditors.",
      [["two", "DirectorCount", "Hayate Motors", "Kitano"]],
    ],
    [
      "march",
      "Plum Inc. is entitled to nominate two directors to the board of Cedar Corporation.",
      [["two", "DirectorCount", "Cedar", "Plum"]],
    ],
    ["march", "Our shareholders elected seven directors on June 26, 2015.", [["seven", "DirectorCount", "Hayate Motors", ""]]],
  ],
);

each(
  "a business taken over, a company that became ours",
  ["concept", "entity", "counterparty", "period"],
  [
    [
      "march",
      "In August 2015, we invested ¥110 million in Plum Inc. and Plum succeeded the network business of Cedar Corporation for ¥75 million.",
      [
        ["¥110 million", "Investment", "Plum", "Hayate Motors", "2015-08"],
        ["¥75 million", "AcquisitionPrice", "Cedar", "Plum", "2015-08"],
      ],
    ],
    [
      "march",
      "Plum Inc., which became our subsidiary on September 1, 2014 by acquiring its stock from Cedar LLC for ¥9.2 billion, provides services to 1,600 customers.",
      [
        ["¥9.2 billion", "AcquisitionPrice", "Plum", "Hayate Motors", "2014-09-01"],
        ["1,600", "CustomerCount", "Plum", "", ""],
      ],
    ],
  ],
);

each(
  "a rate of exchange, by the clause that says which it is",
  ["item", "period"],
  [
    [
      "march",
      "The rate used for the translations was ¥112.68 per US$1.00, which was the noon buying rate for cable transfers as of March 31, 2016.",
      [["¥112.68", "convenience", "2016-03-31"]],
    ],
    ["march", "The average exchange rate was ¥120.1 per US$1.00 in fiscal 2016.", [["¥120.1", "average", "2015-04-01/2016-03-31"]]],
    ["march", "On June 30, 2016, the noon buying rate was ¥102.8 per US$1.00.", [["¥102.8", "spot", "2016-06-30"]]],
  ],
);

each(
  "some years from a period are not that period",
  ["period"],
  [
    [
      "march",
      "We expect to introduce 8,000 terminals in two to six years from the fiscal year ending March 31, 2017.",
      [["8,000", "2016-04-01/2022-03-31"]],
    ],
    [
      "march",
      "We plan to spend ¥5 billion on facilities within three years from April 1, 2016.",
      [["¥5 billion", "2016-04-01/2019-03-31"]],
    ],
    ["march", "Lease payments of ¥2 billion fall due in several years from March 31, 2016.", [["¥2 billion", ""]]],
  ],
);

each(
  "what a company owes beside what was invested in it",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "As of March 31, 2016, we had invested ¥2.6 billion in Plum Networks Inc., accounts receivable of ¥0.6 billion and lease receivables of ¥0.5 billion.",
      [
        ["¥2.6 billion", "Investment", "Plum Networks", "Hayate Motors"],
        ["¥0.6 billion", "AccountsReceivable", "Hayate Motors", "Plum Networks"],
        ["¥0.5 billion", "LeaseReceivable", "Hayate Motors", "Plum Networks"],
      ],
    ],
    [
      "march",
      "As of March 31, 2016, we had invested ¥2.6 billion in Plum Networks Inc. and we had accounts receivable of ¥0.6 billion.",
      [
        ["¥2.6 billion", "Investment", "Plum Networks", "Hayate Motors"],
        ["¥0.6 billion", "AccountsReceivable", "Hayate Motors", ""],
      ],
    ],
  ],
);

each(
  "who was nominated by another sits for it; others that were appointed are an event",
  ["concept", "counterparty"],
  [
    ["march", "In June 2015, two directors nominated by Aldgate Corp. were appointed.", [["two", "DirectorCount", "Aldgate"]]],
    ["march", "In June 2015, two directors were appointed.", [["two", "Count", ""]]],
  ],
);
