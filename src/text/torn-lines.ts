/**
 * What pages and their recognition put between the lines of a sentence → edits that take it out: page numbers and running heads
 * where a sentence goes on behind them, lines that stand twice, words cut at the end of a line.
 * "owned 29.9% of our⏎⏎- 12 -⏎⏎voting shares" reads "owned 29.9% of our voting shares".
 */
import { HYPHENATED_FIRST_PARTS, HYPHENATED_SECOND_PARTS, NUMBER_LINE_END, OPEN_LINE_END } from "../lexicon/line-words.ts";
import type { Edit } from "./source-text.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

const PAGE_NUMBER = /^(?:page\s)?[-–—\s]{0,4}(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—\s]{0,4}$/iu;
const PAGE_MARK = /^(?:table of contents|<page>)$/iu;
/** Lines between the two halves of a sentence: no page has more of them. */
const MOST_FURNITURE = 6;
const LONGEST_HEAD = 70;
/** Shorter lines may stand twice by right. */
const SHORTEST_TWIN = 40;
const CUT = /-[ \t]*\n[ \t]*/gu;
/** The first and the second part of a word that is cut there. */
const FIRST_PART = /(?<!\p{L})\p{L}{2,20}$/u;
const SECOND_PART = /^\p{Ll}{2,20}(?![\p{L}-])/u;

/**
 * The edits, in order of their kinds.
 * @example findTornLines("We sold some\n\n- 7 -\n\nof our plants.") // [{ start: 12, end: 21, replacement: " " }]
 */
export function findTornLines(text: string): Edit[] {
  const lines = filledLines(text);
  return [...pageBreaks(text, lines), ...twins(text, lines), ...cutWords(text)];
}

/** Lines with more than white space, without that around it. A form feed is no white space here: it is the end of a page. */
function filledLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let from = 0; from < text.length;) {
    const found = text.indexOf("\n", from);
    const stop = found === -1 ? text.length : found;
    let [start, end] = [from, stop];
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, apart });
    apart = end <= start;
    from = stop + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160;
}

function pageBreaks(text: string, lines: readonly Line[]): Edit[] {
  const edits: Edit[] = [];
  const pageNumbers = new Set(lines.map((line) => bareNumber(text, line)));
  for (let index = 1; index < lines.length - 1; index++) {
    if (!isPageMark(text, lines[index]!)) continue;
    const first = lastHalf(text, lines, index);
    const next = first === undefined ? undefined : nextHalf(text, lines, index, first);
    if (first === undefined || next === undefined) continue;
    if (next === first + 2 && mayBeItsNumber(text, lines, first, pageNumbers)) continue;
    edits.push({ start: lines[first]!.end, end: lines[next]!.start, replacement: " " });
    index = next;
  }
  return edits;
}

function isPageMark(text: string, line: Line): boolean {
  if (line.end - line.start > 24) return false;
  const words = text.slice(line.start, line.end).trim();
  return words === "" || PAGE_NUMBER.test(words) || PAGE_MARK.test(words);
}

/** The number that is all of a line, NaN for any other line. */
function bareNumber(text: string, line: Line | undefined): number {
  return line && line.end - line.start <= 4 && /^\d+$/u.test(text.slice(line.start, line.end))
    ? Number(text.slice(line.start, line.end))
    : Number.NaN;
}

/** "a total of⏎⏎12⏎⏎plants": a number of the sentence rather than of the page, unless the pages before and behind are numbered too. */
function mayBeItsNumber(text: string, lines: readonly Line[], first: number, pageNumbers: ReadonlySet<number>): boolean {
  const number = bareNumber(text, lines[first + 1]);
  if (Number.isNaN(number) || pageNumbers.has(number - 1) || pageNumbers.has(number + 1)) return false;
  return NUMBER_LINE_END.test(text.slice(Math.max(0, lines[first]!.end - 16), lines[first]!.end));
}

/** The line before a page mark, or before the foot of its page, that a sentence leaves open. */
function lastHalf(text: string, lines: readonly Line[], mark: number): number | undefined {
  for (let index = mark - 1; index >= Math.max(0, mark - 2); index--) {
    const line = lines[index]!;
    if (leavesOpen(text, line) || isWithinProse(text, line)) return index;
    if (!isHead(text, line)) return undefined;
  }
  return undefined;
}

/** The line with which the sentence goes on: behind marks and heads, the first in lower case, or a long one behind an open end. */
function nextHalf(text: string, lines: readonly Line[], mark: number, first: number): number | undefined {
  const goesOnAnyhow = leavesOpen(text, lines[first]!);
  for (let index = mark + 1; index < Math.min(lines.length, first + MOST_FURNITURE + 2); index++) {
    const line = lines[index]!;
    if (isPageMark(text, line)) continue;
    const isBehindHead = index > mark + 1 && !line.apart && !isPageMark(text, lines[index - 1]!);
    const begins = text.slice(line.start, line.start + 1);
    if (!isBehindHead && (/[a-z]/u.test(begins) || (goesOnAnyhow && line.end - line.start > LONGEST_HEAD && /[\p{L}\d¥$€£]/u.test(begins))))
      return index;
    if (!isHead(text, line)) return undefined;
  }
  return undefined;
}

function leavesOpen(text: string, line: Line): boolean {
  return OPEN_LINE_END.test(text.slice(Math.max(line.start, line.end - 16), line.end));
}

/** A line of a paragraph, or as long as one; the foot of a page stands apart and is short. */
function isWithinProse(text: string, line: Line): boolean {
  return (!line.apart || line.end - line.start > LONGEST_HEAD) && /[\p{Ll}\d]$/u.test(text.slice(line.end - 1, line.end));
}

/** A short line that is no prose and no item of a list. */
function isHead(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD + 1)).trimStart();
  return words.length <= LONGEST_HEAD && /^[\p{L}\d]/u.test(words) && !/[.!?:;,]$/u.test(words) && !OPEN_LINE_END.test(words);
}

/** A line of prose that recognition read twice. */
function twins(text: string, lines: readonly Line[]): Edit[] {
  const edits: Edit[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [one, other] = [lines[index - 1]!, lines[index]!];
    const length = other.end - other.start;
    if (length < SHORTEST_TWIN || one.end - one.start !== length) continue;
    const words = text.slice(other.start, other.end);
    if (text.slice(one.start, one.end) === words && !/\t|\||\s{2}|\.{3}/u.test(words) && /(?:\p{L}+[ ,]+){4}/u.test(words.slice(0, 200)))
      edits.push({ start: one.end, end: other.end, replacement: "" });
  }
  return edits;
}

/** "subsid-⏎iaries" is one word, "long-⏎term" and "baby-⏎care" are two: what the rest of the text says of them, else the lexicon. */
function cutWords(text: string): Edit[] {
  const edits: Edit[] = [];
  let words: ReadonlySet<string> | undefined;
  for (const { 0: cut, index } of text.matchAll(CUT)) {
    const first = FIRST_PART.exec(text.slice(Math.max(0, index - 22), index))?.[0];
    const second = SECOND_PART.exec(text.slice(index + cut.length, index + cut.length + 22))?.[0];
    if (first === undefined || second === undefined) continue;
    words ??= new Set(text.toLowerCase().match(/(?<![\p{L}-]|-\n)\p{L}{2,40}(?![\p{L}-]|-\n)/gu));
    const lower = first.toLowerCase();
    const isOne =
      words.has(lower + second) || !(HYPHENATED_FIRST_PARTS.has(lower) || HYPHENATED_SECOND_PARTS.has(second) || words.has(second));
    edits.push({ start: index, end: index + cut.length, replacement: isOne ? "" : "-" });
  }
  return edits;
}
