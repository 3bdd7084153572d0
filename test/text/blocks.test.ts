/** Paragraphs, headings, list items and tables; lines that a page tore apart are one. */
import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../src/text/blocks.ts";

const blocks = (text: string) => readBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const LONG =
  "We depend on a small number of suppliers for the resins, pigments and machine parts that our plants in three countries need, and any of them may stop to supply us on terms that we consider fair, or at all, in the";

describe("readBlocks", () => {
  it.each<[string, string[]]>([
    ["", []],
    [" \n\t\n ", []],
    ["We sell paint.", ["paragraph: We sell paint."]],
    ["Overview\nWe sell paint.", ["heading: Overview", "paragraph: We sell paint."]],
    ["Overview\n\nWe sell paint.\n\nWe buy resin.", ["heading: Overview", "paragraph: We sell paint.", "paragraph: We buy resin."]],
    ["We may not be able to\n\nkeep our staff.", ["paragraph: We may not be able to\n\nkeep our staff."]],
    [`${LONG}\n\nFuture.`, [`paragraph: ${LONG}\n\nFuture.`]],
    ["We sell:\n• paint;\n• glue.", ["paragraph: We sell:", "list-item: • paint;", "list-item: • glue."]],
    ["(a) paint;\n(b) glue.", ["list-item: (a) paint;", "list-item: (b) glue."]],
    ["1. Paint may burn.\n2. Glue may not hold.", ["list-item: 1. Paint may burn.", "list-item: 2. Glue may not hold."]],
    ["ii. Paint may burn.\nbb. Glue may not hold.", ["list-item: ii. Paint may burn.", "list-item: bb. Glue may not hold."]],
    ["They have bought the paint from\nus. Glue may not hold.", ["paragraph: They have bought the paint from\nus. Glue may not hold."]],
    ["Year\tHigh\n2015\t5.1", ["table: Year\tHigh\n2015\t5.1"]],
    ["| Year | High |\n| 2015 | 5.1 |", ["table: | Year | High |\n| 2015 | 5.1 |"]],
    ["Prices\n2014\t4.9\n\n2015\t5.1", ["heading: Prices", "table: 2014\t4.9", "table: 2015\t5.1"]],
    ["•\tpaint burns easily.", ["list-item: •\tpaint burns easily."]],
    ["# Risks\nPaint burns.", ["heading: # Risks", "paragraph: Paint burns."]],
    ["First line.\r\n\r\nSecond line.\r\n", ["paragraph: First line.", "paragraph: Second line."]],
  ])("%j", (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it("joins hard-wrapped lines", () => {
    const text =
      "Our mills stand close to rivers and use much\nwater. In dry summers the authorities may limit\nwhat we take, and we may have to stop work for\nsome weeks.";
    expect(blocks(text)).toEqual([`paragraph: ${text}`]);
  });

  it("is ordered, without overlaps, without white space at the ends", () => {
    const text = "  A\n\n\tB  \n c\n1. d\n\n2\t3\t4\n\n\nE.";
    let last = 0;
    for (const { start, end } of readBlocks(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end).trimEnd()).toBe(text.slice(start, end));
      last = end;
    }
  });

  it.each(["\n", "\t", "\t\n", " ", "a\n", "• ", "|\n", "a\n\n", "(a) b\n"])("100,000 characters of %j finish", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(readBlocks(text).every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
  });
});
