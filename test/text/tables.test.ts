/** Rows and cells, with their places. */
import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../src/text/blocks.ts";
import { readTables } from "../../src/text/tables.ts";

const tables = (text: string) => readTables(text, readBlocks(text));
const cells = (text: string) =>
  tables(text).map(({ rows }) => rows.map((row) => row.map(({ column, text: words }) => `${column}:${words}`)));

describe("readTables", () => {
  it.each<[string, string[][][]]>([
    ["We sell paint.", []],
    [
      "Year\tHigh\tLow\n2015\t5.1\t4.0",
      [
        [
          ["0:Year", "1:High", "2:Low"],
          ["0:2015", "1:5.1", "2:4.0"],
        ],
      ],
    ],
    [
      "\t2014\t2015\nPaint\t7\t",
      [
        [
          ["1:2014", "2:2015"],
          ["0:Paint", "1:7"],
        ],
      ],
    ],
    [
      "| Year | High |\n| --- | ---: |\n| 2015 | 5.1 |",
      [
        [
          ["0:Year", "1:High"],
          ["0:2015", "1:5.1"],
        ],
      ],
    ],
    // The line of the heads was trimmed.
    ...["2015\t2014\nPaint\t7\t8", "Fiscal 2015\tFiscal 2014\nPaint\t7\t8", "High\tLow\n2015\t5.1\t4.0"].map(
      (text): [string, string[][][]] => {
        const [[first, second] = [], below = []] = text.split("\n").map((line) => line.split("\t"));
        return [text, [[[`1:${first}`, `2:${second}`], below.map((cell, column) => `${column}:${cell}`)]]];
      },
    ),
    // Which head is missing is not known.
    [
      "Paint\tHigh price\nRed\t7\t8",
      [
        [
          ["0:Paint", "1:High price"],
          ["0:Red", "1:7", "2:8"],
        ],
      ],
    ],
    ["Paint \t ¥ 7 \t — ", [[["0:Paint", "1:¥ 7", "2:—"]]]],
    ["A\t1\n\nPaint burns when it is dry.\n\nB\t2", [[["0:A", "1:1"]], [["0:B", "1:2"]]]],
  ])("%j", (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it("cells index the text", () => {
    const text = "Prices in yen.\n\nYear\t High \n2015\t 5.1\n| a | b |";
    for (const { rows } of tables(text)) for (const cell of rows.flat()) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  });

  it("the prose before a table is its caption", () => {
    const text = "Prices are in millions of yen.\n\nYear\tHigh\n2015\t5.1";
    const caption = tables(text)[0]?.caption;
    expect(text.slice(caption?.start, caption?.end)).toBe("Prices are in millions of yen.");
  });

  it("tables that only a short line parts are one, with the line as a row", () => {
    expect(cells("2014\t1\nCalendar year 2015\nApril\t2")).toEqual([[["0:2014", "1:1"], ["0:Calendar year 2015"], ["0:April", "1:2"]]]);
  });

  it.each(["\t", "|", "a\t", "1\t2\n", "|-|\n", "\t\n"])("100,000 characters of %j finish", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(Array.isArray(tables(text))).toBe(true);
  });
});
