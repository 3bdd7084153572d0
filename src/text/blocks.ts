/**
 * A text → its blocks in order: paragraphs, headings, list items, tables. Lines that a page break or a line wrap tore apart are one block.
 * "We may not be able to⏎⏎keep or attract staff." is one paragraph; "Overview⏎We sell steel." is a heading and a paragraph.
 */
import { OPEN_LINE_END } from "../lexicon/line-words.ts";
import { endsWithValue, isHeadOfColumns, isRule } from "./spaced-rows.ts";

export interface Block {
  readonly kind: "paragraph" | "heading" | "list-item" | "table";
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: "blank" | "text" | "list-item" | "table";
}

/** "us." and "it." at the start of a line end a sentence: two letters are a mark where they are one twice, or a Roman number. */
const BULLET = /^[ \t]*(?:[•·●○■□▪◦‣*–—-]|\([a-z0-9]{1,4}\)|(?:\d{1,2}|[a-z]\d?|\d[a-z]|([a-z])\1|[ivx]{2})[.)])(?:[ \t]+|$)/i;
const LONE_BULLET = /^[ \t]*[•·●○■□▪◦‣*–—-]?[ \t]*$/u;
const HEADING_LENGTH = 120;
const LONGEST_ROW_NAME = 60;
/** Lines without values that may follow one another between two rows. */
const MOST_BETWEEN_ROWS = 3;
const MOST_HEAD_LINES = 5;
/** A line this long that ends without a full stop was cut by a page, not by its writer. */
const CUT_LENGTH = 200;

/**
 * The blocks of a text, ordered, without the white space around them.
 * @example readBlocks("Overview\nWe sell steel.").map((block) => block.kind) // ["heading", "paragraph"]
 */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  const width = usualWidth(lines);
  const blocks: Block[] = [];
  let open: { kind: Line["kind"]; start: number; last: Line } | undefined;
  let blankBetween = false;
  for (const line of lines) {
    if (line.kind === "blank") {
      blankBetween = true;
      continue;
    }
    if (open && continues(text, open, line, blankBetween, width)) open.last = line;
    else {
      if (open) blocks.push(close(text, open));
      open = { kind: line.kind, start: line.start, last: line };
    }
    blankBetween = false;
  }
  if (open) blocks.push(close(text, open));
  return blocks;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    const inner = trimmed(text, start, end);
    lines.push({ start: inner.start, end: inner.end, kind: kindOf(text, inner.start, inner.end) });
    start = end + 1;
  }
  return withSpacedTables(text, withOpenRows(text, lines));
}

/** The row of hyphens under the heads of a table of Markdown without bars at its ends, as a line of a text. */
export const DELIMITERS = /^:?-{2,}:? *(?:\| *:?-{2,}:? *)+$/mu;

/** Rows of Markdown without a bar at their ends, around the row of hyphens that makes them a table: "Year | Sales" over "--- | ---". */
function withOpenRows(text: string, lines: Line[]): Line[] {
  lines.forEach((line, at) => {
    if (text.charCodeAt(line.start) !== 45 && text.charCodeAt(line.start) !== 58) return;
    if (!DELIMITERS.test(text.slice(line.start, line.end))) return;
    let last = at;
    while (lines[last + 1] && isOpenRow(text, lines[last + 1]!)) last++;
    for (let row = Math.max(0, at - 1); row <= last; row++) lines[row] = { ...lines[row]!, kind: "table" };
  });
  return lines;
}

function isOpenRow(text: string, { kind, start, end }: Line): boolean {
  return kind !== "blank" && text.slice(start, end).includes("|");
}

/**
 * Two lines or more that end with a number far behind their words are rows of a table; so are rules and names of groups between them,
 * and the heads of the columns above.
 */
function withSpacedTables(text: string, lines: Line[]): Line[] {
  const rows = lines.map((line) => (line.kind === "text" || line.kind === "list-item") && endsWithValue(text, line.start, line.end));
  for (let index = 0; index < lines.length; index++) {
    if (rows[index] !== true) continue;
    let last = index;
    for (let next = index + 1; next < lines.length && next - last <= MOST_BETWEEN_ROWS; next++) {
      if (rows[next] === true) last = next;
      else if (!mayStandBetweenRows(text, lines[next]!)) break;
    }
    if (last > index) for (let at = firstOfTable(text, lines, index); at <= last; at++) lines[at] = { ...lines[at]!, kind: "table" };
    index = last;
  }
  return lines;
}

/** A rule, or the name of a group of rows. */
function mayStandBetweenRows(text: string, line: Line): boolean {
  return line.kind !== "blank" && (isRule(text, line.start, line.end) || isRowName(text, line));
}

function isRowName(text: string, line: Line): boolean {
  return line.kind === "text" && line.end - line.start <= LONGEST_ROW_NAME && !/[.;]$/u.test(text.slice(line.end - 1, line.end));
}

/** The line with the heads of the columns, up to a few lines above the first row. */
function firstOfTable(text: string, lines: readonly Line[], row: number): number {
  let first = row;
  for (let at = row - 1; at >= Math.max(0, row - MOST_HEAD_LINES) && lines[at]?.kind === "text"; at--) {
    if (isHeadOfColumns(text, lines[at]!.start, lines[at]!.end)) first = at;
    else if (!mayStandBetweenRows(text, lines[at]!)) break;
  }
  return first;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && text.charCodeAt(start) <= 32 && text.charCodeAt(start) !== 9) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** The kind of a line without the white space around it. */
function kindOf(text: string, start: number, end: number): Line["kind"] {
  if (end <= start) return "blank";
  if (text.charCodeAt(start) === 124) return "table";
  if (hasTab(text, start, end) && hasCells(text, start, end)) return "table";
  return !beginsWithWord(text, start) && BULLET.test(text.slice(start, start + 12)) ? "list-item" : "text";
}

/** A letter without "." or ")" close behind, as most lines begin: {@link BULLET} need not be tried. */
function beginsWithWord(text: string, start: number): boolean {
  const letter = text.charCodeAt(start) | 32;
  return letter >= 97 && letter <= 122 && !closesMark(text.charCodeAt(start + 1)) && !closesMark(text.charCodeAt(start + 2));
}

function closesMark(code: number): boolean {
  return code === 46 || code === 41;
}

/** Sign by sign, as `indexOf` would read on behind the line. */
function hasTab(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 9) return true;
  return false;
}

/** Tabs part cells; a tab behind a bullet or between words of a long sentence does not make a table. */
function hasCells(text: string, start: number, end: number): boolean {
  const cells = text
    .slice(start, Math.min(end, start + 2000))
    .split("\t")
    .filter((cell) => cell.trim() !== "");
  if (cells.length === 0 || (cells.length === 2 && LONE_BULLET.test(cells[0] ?? ""))) return false;
  return cells.every((cell) => cell.length <= 160);
}

/** The width at which most lines end: the 80th percentile. Hard-wrapped text has a narrow one, a paragraph a line a wide one. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => line.kind === "text").map((line) => line.end - line.start);
  lengths.sort((a, b) => a - b);
  return Math.max(40, lengths[Math.floor(lengths.length * 0.8)] ?? 0);
}

function continues(
  text: string,
  open: { kind: Line["kind"]; start: number; last: Line },
  line: Line,
  blankBetween: boolean,
  width: number,
): boolean {
  if (open.kind === "table" || line.kind === "table") return open.kind === line.kind && !blankBetween;
  if (line.kind === "list-item") return false;
  const last = open.last;
  const length = last.end - last.start;
  if (open.kind === "list-item" && LONE_BULLET.test(text.slice(last.start, Math.min(last.end, last.start + 4)))) return !blankBetween;
  if (endsSentence(text, last)) return !blankBetween && length >= 0.6 * width && width < CUT_LENGTH;
  if (startsLowerCase(text, line)) return true;
  if (!blankBetween && leavesOpen(text, last)) return true;
  if (blankBetween) return length >= CUT_LENGTH && open.kind === "text";
  return length >= 0.75 * width && !isMarked(text, line);
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?:;。][)"'”’*_\]]{0,4}$/u.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}

function startsLowerCase(text: string, line: Line): boolean {
  return /^[a-z]/u.test(text.slice(line.start, line.start + 1));
}

/** "As of March⏎31, 2009": a line that ends with such a word goes on, however short it is. */
function leavesOpen(text: string, line: Line): boolean {
  return OPEN_LINE_END.test(text.slice(Math.max(line.start, line.end - 16), line.end));
}

/** Markdown marks of a heading. */
function isMarked(text: string, line: Line): boolean {
  return /^(?:#|\*\*)/u.test(text.slice(line.start, line.start + 2));
}

function close(text: string, open: { kind: Line["kind"]; start: number; last: Line }): Block {
  const { start } = open;
  const { end } = open.last;
  if (open.kind === "table") return { kind: "table", start, end };
  const heading = end - start <= HEADING_LENGTH && open.last.start === start && !endsSentence(text, open.last);
  if (heading || text.slice(start, start + 1).startsWith("#")) return { kind: "heading", start, end };
  return { kind: open.kind === "list-item" ? "list-item" : "paragraph", start, end };
}
