/**
 * Preformatted text → paragraphs, and tables made of spaces as lines of cells. "Revenue ......  5,123   4,871" is a row of three cells.
 */
import { inserted } from "./fragments.ts";
import type { Fragment } from "./piece.ts";
import { isValue, joinSigns, shownCell } from "./table-cell.ts";
import type { ShownCell } from "./table-cell.ts";
import { tableLines } from "./table-lines.ts";

/** Lines without a blank line between them. */
export interface LineBlock {
  readonly kind: "prose" | "table";
  readonly lines: readonly (readonly Fragment[])[];
}

interface Line {
  readonly text: string;
  readonly cut: (from: number, to: number) => Fragment[];
}

const RULE = /^[\s=_–—-]+$/u;
const GAP = /(?:[ \t]*\.){4,}[ \t]*|[ \t]{2,}|\t/gu;

/** The blocks of preformatted text, in order. Lines drawn with dashes are left out. */
export function plainBlocks(fragments: readonly Fragment[]): LineBlock[] {
  const blocks: LineBlock[] = [];
  let table: ShownCell[][] = [];
  const closeTable = (): void => {
    const rows = table;
    table = [];
    if (rows.length > 0) blocks.push(tableBlock(rows));
  };
  const found = groups(linesOf(fragments)).map((lines) => ({ lines, rows: lines.map(cellsOf) }));
  for (const [index, { lines, rows }] of found.entries()) {
    if (isTabular(rows) || (isTabular(found[index + 1]?.rows ?? []) && isHeading(lines, rows))) for (const row of rows) table.push(row);
    else {
      closeTable();
      blocks.push({ kind: "prose", lines: rows.map(proseLine) });
    }
  }
  closeTable();
  return blocks;
}

function tableBlock(rows: readonly (readonly ShownCell[])[]): LineBlock {
  const lines = tableLines(rows);
  return lines ? { kind: "table", lines } : { kind: "prose", lines: rows.map(proseLine) };
}

/** Blank lines and rules part the lines; a rule does not. */
function groups(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === "") found.push([]);
    else if (!isRule(line.text)) found.at(-1)?.push(line);
  }
  return found.filter((group) => group.length > 0);
}

/** "-----   -----", not the dash of an empty cell. */
function isRule(text: string): boolean {
  return RULE.test(text) && text.replace(/\s/gu, "").length >= 3;
}

/** At least half of the lines hold a number in a cell of its own behind the first. */
function isTabular(rows: readonly (readonly ShownCell[])[]): boolean {
  const tabular = rows.filter((row) => row.slice(1).some((cell) => isValue(cell.text)) || (row.length > 1 && row.every(isYear)));
  return rows.length > 0 && tabular.length * 2 >= rows.length;
}

/** Lines right above a table that name its columns: far to the right or in several cells, and no sentence. */
function isHeading(lines: readonly Line[], rows: readonly (readonly ShownCell[])[]): boolean {
  const isPlaced = (row: readonly ShownCell[]): boolean => row.length > 1 || (row[0]?.from ?? 0) >= 20;
  const isSentence = ({ text }: Line): boolean => /[.;]$/u.test(text.trimEnd());
  return lines.length <= 8 && rows.filter(isPlaced).length * 2 >= rows.length && !lines.some(isSentence);
}

function isYear(cell: ShownCell): boolean {
  return /^(?:19|20)\d\d$/u.test(cell.text);
}

function cellsOf(line: Line): ShownCell[] {
  const cells: ShownCell[] = [];
  const text = line.text.trimEnd();
  let from = text.length - text.trimStart().length;
  const add = (to: number): void => {
    if (to > from) cells.push(shownCell({ from, to }, line.cut(from, to)));
  };
  for (const gap of text.slice(from).matchAll(GAP)) {
    const at = gap.index + text.length - text.trimStart().length;
    add(at);
    from = at + gap[0].length;
  }
  add(text.length);
  return joinSigns(cells);
}

/** The cells of a line of prose are words with some spaces between them. */
function proseLine(row: readonly ShownCell[]): Fragment[] {
  return row.flatMap((cell, index) => (index === 0 ? cell.fragments : [inserted(" ", cell.fragments[0]?.start ?? 0), ...cell.fragments]));
}

/** The lines of some fragments; each can cut parts of itself out of them, from left to right. */
function linesOf(fragments: readonly Fragment[]): Line[] {
  const lines: Line[] = [];
  let current: Fragment[] = [];
  const close = (): void => {
    const own = current;
    current = [];
    lines.push({ text: own.map(({ text }) => text).join(""), cut: cutter(own) });
  };
  for (const fragment of fragments) {
    let from = 0;
    for (let to = fragment.text.indexOf("\n"); to !== -1; to = fragment.text.indexOf("\n", from)) {
      current.push(...part(fragment, from, to));
      close();
      from = to + 1;
    }
    current.push(...part(fragment, from, fragment.text.length));
  }
  close();
  return lines;
}

/** Cuts parts out of fragments, from left to right: a line of many cells is walked once. */
function cutter(fragments: readonly Fragment[]): (from: number, to: number) => Fragment[] {
  let first = 0;
  let begin = 0;
  return (from, to) => {
    const found: Fragment[] = [];
    for (; first < fragments.length && begin + lengthOf(fragments[first]) <= from; first++) begin += lengthOf(fragments[first]);
    for (let index = first, at = begin; index < fragments.length && at < to; index++) {
      const fragment = fragments[index];
      if (fragment) found.push(...part(fragment, Math.max(from - at, 0), Math.min(to - at, fragment.text.length)));
      at += lengthOf(fragment);
    }
    return found;
  };
}

function lengthOf(fragment: Fragment | undefined): number {
  return fragment?.text.length ?? 0;
}

function part(fragment: Fragment, from: number, to: number): Fragment[] {
  if (to <= from) return [];
  if (fragment.text.length !== fragment.end - fragment.start) return [fragment];
  return [{ start: fragment.start + from, end: fragment.start + to, text: fragment.text.slice(from, to) }];
}
