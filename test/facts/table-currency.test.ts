/** The currency of a table: what the words above it, its heads and its own signs name; never that of an amount in the prose above. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";

const unitsOf = (above: string, head = "\t2012\t2011", row = "Total revenues\t700\t500") =>
  extract(`${above}\n\n${head}\n${row}`, { fiscalYearEnd: "2012-12-31" }).facts.filter(({ sentence }) => sentence.text.includes("\t"));

describe("words above a table", () => {
  it.each([
    ["(in millions of yen)", "JPY", 7e8],
    ["(in GBP million)", "GBP", 7e8],
    ["RMB million", "CNY", 7e8],
    ["HK$ in thousands", "HKD", 7e5],
    ["Our results (Swiss francs in thousands):", "CHF", 7e5],
    ["Our results (in thousands of pounds):", "GBP", 7e5],
    ["Our results, in millions of Canadian dollars:", "CAD", 7e8],
    ["Our results (in thousands of U.S. dollars):", "USD", 7e5],
    ["We paid EUR 5 million for it. The following table is in millions of Norwegian kroner.", "NOK", 7e8],
  ])("%s", (above, unit, value) => {
    expect(unitsOf(above)).toMatchObject([
      { unit, value },
      { unit, value: (value / 7) * 5 },
    ]);
  });

  it.each(["We sold it for USD 5 million.", "Revenue rose to EUR 22 billion (USD 23 billion)."])(
    "amounts of prose name no currency of the table: %s",
    (above) => {
      expect(unitsOf(above, "In millions\t2012\t2011")).toEqual([]);
    },
  );
});

it.each([
  ["in EUR million", "EUR"],
  ["in NLG million", "NLG"],
  ["Amounts in millions of RMB", "CNY"],
])("a head of the table outranks the prose above: %s", (head, unit) => {
  const facts = unitsOf("Revenue rose to $ 22 billion (USD 23 billion).", `${head}\t2012\t2011`);
  expect(facts).toMatchObject([
    { unit, value: 7e8, concept: "Revenue" },
    { unit, value: 5e8, concept: "Revenue" },
  ]);
});
