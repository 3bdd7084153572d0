/**
 * Table blocks → rows of cells with their places. Rows of tabs, of Markdown and of spaces; a heading line between two tables is a row of one cell.
 * "2009\t¥5,123\t—" is a row of three cells.
 */
import { DELIMITERS } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { readSpacedRows } from "./spaced-rows.ts";

export interface Cell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rows in order, and the prose right before the table, which often names its unit. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly caption?: { readonly start: number; readonly end: number };
  /** The lines above that may name its unit, nearest first: headings, and the paragraph that announces the table. */
  readonly above: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The tables of the blocks. Tables that only a short line parts are one.
 * @example readTables("Year\tHigh\n2009\t110.5", blocks)[0]?.rows.length // 2
 */
export function readTables(text: string, blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  let index = 0;
  while (index < blocks.length) {
    if (blocks[index]?.kind !== "table") {
      index++;
      continue;
    }
    const from = index;
    while (
      blocks[index + 1]?.kind === "table" ||
      (isLineBetween(text, blocks[index + 1]) && blocks[index + 2]?.kind === "table" && touches(text, blocks[index], blocks[index + 1]))
    )
      index++;
    const members = blocks.slice(from, index + 1);
    const before = blocks[from - 1];
    const first = members[0];
    const last = members.at(-1);
    if (first && last)
      tables.push({
        start: first.start,
        end: last.end,
        rows: withHeadsAbove(members.flatMap((block) => readRows(text, block))),
        above: linesAbove(text, blocks, from),
        ...(before && before.kind !== "table" ? { caption: { start: before.start, end: before.end } } : {}),
      });
    index++;
  }
  return tables;
}

const LINES_ABOVE = 8;

/**
 * "The following tables show our balances (in millions):" reaches every table that only headings part from it;
 * a paragraph with headings behind it announces a table only by its colon.
 */
function linesAbove(text: string, blocks: readonly Block[], first: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let passed = false;
  for (let index = first - 1; index >= 0 && index >= first - LINES_ABOVE; index--) {
    const { kind, start, end } = blocks[index]!;
    if (kind === "table") passed = true;
    else if (kind !== "heading") {
      const words = text.slice(Math.max(start, end - 400), end);
      const announces = /[:：]$/u.test(words) && (!passed || /\btables\b/i.test(words));
      if (announces || index === first - 1) lines.push({ start, end });
      break;
    } else if (!passed) lines.push({ start, end });
  }
  return lines;
}

const LINE_LENGTH = 120;

/** A heading, or a short line that ends with a colon: "Earnings per share:". */
function isLineBetween(text: string, block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return block?.kind === "heading";
  const words = text.slice(block.start, Math.min(block.end, block.start + LINE_LENGTH + 1));
  return words.length <= LINE_LENGTH && /^[^\n]*[:：]$/u.test(words);
}

/** No blank line between two blocks. */
function touches(text: string, block: Block | undefined, next: Block | undefined): boolean {
  return block !== undefined && next !== undefined && (text.slice(block.end, next.start).match(/\n/gu)?.length ?? 0) <= 1;
}

function readRows(text: string, block: Block): Cell[][] {
  const lines = text.slice(block.start, block.end);
  if (!lines.includes("\t") && !lines.startsWith("|") && !DELIMITERS.test(lines)) return readSpacedRows(text, block.start, block.end);
  const rows: Cell[][] = [];
  let start = block.start;
  while (start < block.end) {
    let end = text.indexOf("\n", start);
    if (end === -1 || end > block.end) end = block.end;
    const cells = readCells(text, start, end);
    if (cells.length > 0) rows.push(cells);
    start = end + 1;
  }
  return rows;
}

/**
 * Somebody trimmed the line of the heads, and with it the empty cell above the names of the rows: "2019⇥2018" above "Revenue⇥5⇥4".
 * Only where the first head is of a kind with the second: "Yen⇥High⇥Low" above four cells may lack its last head.
 */
function withHeadsAbove(rows: Cell[][]): Cell[][] {
  const first = rows.findIndex((row) => row.length > 1 && row.slice(1).every(({ text }) => HAS_VALUE.test(text)) && !isHeads(row));
  const width = rows[first]?.length;
  if (first < 1 || width === undefined) return rows;
  return rows.map((row, index) => {
    const lacksOne = index < first && row.length === width - 1 && row.at(-1)?.column === width - 2;
    return lacksOne && isHeads(row) ? row.map((cell) => ({ ...cell, column: cell.column + 1 })) : row;
  });
}

/** Years or single words, two or more. */
function isHeads(row: readonly Cell[]): boolean {
  return row.length > 1 && (row.every(({ text }) => HAS_YEAR.test(text)) || row.every(({ text }) => /^[\p{L}-]+$/u.test(text)));
}

const HAS_VALUE = /\d|^[–—-]$/u;
const HAS_YEAR = /\b(?:19|20)\d\d\b/u;

function readCells(text: string, start: number, end: number): Cell[] {
  const separator = text.slice(start, end).includes("\t") ? "\t" : "|";
  const cells: Cell[] = [];
  let from = separator === "|" && text[start] === "|" ? start + 1 : start;
  let column = 0;
  while (from <= end) {
    let to = text.indexOf(separator, from);
    if (to === -1 || to > end) to = end;
    const inner = text.slice(from, to);
    const trimmed = inner.trim();
    if (trimmed !== "" && !/^:?-{2,}:?$/u.test(trimmed)) {
      const offset = from + inner.indexOf(trimmed);
      cells.push({ column, start: offset, end: offset + trimmed.length, text: trimmed });
    }
    column++;
    from = to + 1;
  }
  return cells;
}
