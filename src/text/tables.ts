/**
 * Table blocks → rows of cells with their places. Tab-separated and Markdown rows; a heading line between two tables is a row of one cell.
 * "2009\t¥5,123\t—" is a row of three cells.
 */
import type { Block } from "./blocks.ts";

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
      (blocks[index + 1]?.kind === "heading" && blocks[index + 2]?.kind === "table" && touches(text, blocks[index], blocks[index + 1]))
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
        rows: members.flatMap((block) => readRows(text, block)),
        ...(before && before.kind !== "table" ? { caption: { start: before.start, end: before.end } } : {}),
      });
    index++;
  }
  return tables;
}

/** No blank line between two blocks. */
function touches(text: string, block: Block | undefined, next: Block | undefined): boolean {
  return block !== undefined && next !== undefined && (text.slice(block.end, next.start).match(/\n/gu)?.length ?? 0) <= 1;
}

function readRows(text: string, block: Block): Cell[][] {
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
