/** What a company does with its own, what others paid it, and bodies that only act on it. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/index.ts";
import { each } from "./each.ts";

each(
  "its own, told of the issuer by name",
  ["concept", "entity"],
  [
    [
      "june",
      "Kestrel Ltd. makes pumps. In May 2015, the Company repurchased $95 million of its common stock.",
      [["$95 million", "ShareRepurchases", "Copperline"]],
    ],
    [
      "june",
      "Kestrel Ltd. makes pumps. Copperline Software said that its revenue was $5 million.",
      [["$5 million", "Revenue", "Copperline"]],
    ],
    ["june", "Kestrel Ltd. makes pumps. Copperline Software owns 30% of its shares.", [["30%", "OwnershipPercentage", "Kestrel"]]],
    ["june", "The Company bought Kestrel Ltd. because its revenue was $5 million.", [["$5 million", "Revenue", "Kestrel"]]],
    [
      "june",
      "Kestrel Ltd. makes pumps. If the Securities and Exchange Commission finds a violation, it can impose fines of $5 million.",
      [["$5 million", "FinesAndPenalties", ""]],
    ],
    [
      "june",
      "Kestrel Ltd. makes pumps. If the court finds so, it can impose fines of $5 million.",
      [["$5 million", "FinesAndPenalties", ""]],
    ],
  ],
);

each(
  "dividends that others paid, in whatever words they are told again",
  ["concept"],
  [
    [
      "march",
      "In fiscal 2016 we received dividends of ¥4 million from Kestrel Ltd. These dividends amounted to ¥3 million in fiscal 2015.",
      [
        ["¥4 million", ""],
        ["¥3 million", ""],
      ],
    ],
    ["march", "Dividends received from associates rose. These dividends were ¥3 million in fiscal 2015.", [["¥3 million", ""]]],
    ["march", "Dividends were paid to us by our affiliates. Such dividends totaled ¥3 million in fiscal 2015.", [["¥3 million", ""]]],
    ["march", "Our subsidiaries paid us dividends of ¥12 million in 2015.", [["¥12 million", ""]]],
    ["march", "We received repayments from our borrowers. These repayments were ¥3 million in fiscal 2015.", [["¥3 million", ""]]],
    ["march", "We declared dividends in May 2015. Those dividends were ¥3 million.", [["¥3 million", "DividendsPaid"]]],
  ],
);

describe("trade marks", () => {
  it("are no companies, whatever they end in", () => {
    const { entities } = extract("Our phones include Tavo SE® and Tavo Max®. Sales of Tavo rose to $5 million in 2015.", {
      issuer: { name: "Copperline Software, Inc." },
    });
    expect(entities.map(({ id }) => id)).not.toContain("Tavo");
  });
});
