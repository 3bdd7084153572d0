/**
 * Where pages end within a text → edits that take the page numbers and running heads out, and join the halves of a sentence.
 * "owned 29.9% of our⏎⏎- 12 -⏎⏎voting shares" reads "owned 29.9% of our voting shares".
 */
import { NUMBER_LINE_END, OPEN_LINE_END } from "../lexicon/line-words.ts";
import { type FilledLine, isProse } from "./filled-lines.ts";
import type { Edit } from "./source-text.ts";

const NUMBER = /^(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})$/iu;
/** What is the mark of a page wherever it stands; a number alone may be one of a table or of a sentence. */
const SURE_MARK =
  /^(?:[-–—]\s?(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—]|page\s\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,4}\s?(?:of|\/)\s?\d{1,4}|table of contents|<page>|)$/iu;
/** Lines between the two halves of a sentence: no page has more of them. */
const MOST_FURNITURE = 6;
const LONGEST_HEAD = 70;
/** A full stop that need not end a sentence. */
const ABBREVIATED = /\b(?:K\.K|Inc|Corp|Co|Ltd|S\.A|No|U\.S|Mr|Ms|Dr)\.$/u;

/**
 * The edits, in order.
 * @example findPageBreaks(text, filledLines(text)) // of "We sold some\n\n- 7 -\n\nof our plants.": [{ start: 12, end: 21, replacement: " " }]
 */
export function findPageBreaks(text: string, lines: readonly FilledLine[]): Edit[] {
  const edits: Edit[] = [];
  let page: Page | undefined;
  for (let index = 1; index < lines.length - 1; index++) {
    const isMarked = isMark({ text, lines }, index);
    if (!isMarked && !beginsSmall({ text, lines }, index)) continue;
    page ??= { text, lines, numbers: new Set(lines.map((line) => bareNumber(text, line))), width: usualWidth(lines) };
    const found = isMarked ? (tornSentence(page, index) ?? betweenSentences(page, index)) : withoutMarks(page, index);
    if (!found) continue;
    edits.push({ start: lines[found.first]!.end, end: endOf(text, lines[found.next]!, found.joint), replacement: found.joint });
    index = found.next;
  }
  return edits;
}

/** The white space before a line stays where the line begins anew: it may place the cells of a table. */
function endOf(text: string, next: FilledLine, joint: string): number {
  return joint === " " ? next.start : Math.max(text.lastIndexOf("\n", next.start - 1), text.lastIndexOf("\f", next.start - 1)) + 1;
}

interface Lines {
  readonly text: string;
  readonly lines: readonly FilledLine[];
}

interface Page extends Lines {
  /** Numbers that are all of a line. */
  readonly numbers: ReadonlySet<number>;
  /** That of the lines as they are wrapped. */
  readonly width: number;
}

/** The length that four in five lines do not pass; no filing is wrapped at less than the least. */
function usualWidth(lines: readonly FilledLine[]): number {
  const lengths = Float64Array.from(lines, ({ start, end }) => end - start).sort();
  return Math.max(60, lengths[Math.floor(lengths.length * 0.8)] ?? 0);
}

/** Indexes of the last line before and the first behind the marks of a page, and what is read between them. */
interface PageBreak {
  readonly first: number;
  readonly next: number;
  readonly joint: string;
}

function wordsOf({ text, lines }: Lines, index: number): string {
  const line = lines[index];
  return line ? text.slice(line.start, line.end).trim() : "";
}

function isMark(page: Lines, index: number): boolean {
  const line = page.lines[index]!;
  return line.end - line.start <= 24 && (NUMBER.test(wordsOf(page, index)) || isSureMark(page, index));
}

function isSureMark(page: Lines, index: number): boolean {
  const line = page.lines[index]!;
  return line.end - line.start <= 24 && SURE_MARK.test(wordsOf(page, index));
}

/** A line behind a blank one that begins with a small letter. */
function beginsSmall({ text, lines }: Lines, index: number): boolean {
  const { start, apart } = lines[index]!;
  return apart && /^[a-z][a-z ]/u.test(text.slice(start, start + 2));
}

/** A sentence that goes on behind a blank line: the end of a page whose marks somebody took out. */
function withoutMarks(page: Page, next: number): PageBreak | undefined {
  const goesOn = isWithinProse(page, next - 1) && !page.text.endsWith(";", page.lines[next - 1]!.end);
  return goesOn ? { first: next - 1, next, joint: " " } : undefined;
}

/** Marks with a sure one among them, and nothing else, between two lines. */
function betweenSentences(page: Page, mark: number): PageBreak | undefined {
  const last = Math.min(page.lines.length - 1, mark + MOST_FURNITURE);
  let isSure = false;
  for (let next = mark; next <= last; next++) {
    if (!isMark(page, next)) return isSure ? { first: mark - 1, next, joint: "\n\n" } : undefined;
    isSure ||= isSureMark(page, next);
  }
  return undefined;
}

function tornSentence(page: Page, mark: number): PageBreak | undefined {
  const first = lastHalf(page, mark);
  const next = first === undefined ? undefined : nextHalf(page, mark, first);
  if (first === undefined || next === undefined) return undefined;
  return next === first + 2 && mayBeItsNumber(page, first) ? undefined : { first, next, joint: " " };
}

/** The line before a page mark, or before the foot of its page, that a sentence leaves open. */
function lastHalf(page: Page, mark: number): number | undefined {
  for (let index = mark - 1; index >= Math.max(0, mark - 2); index--) {
    if (leavesOpen(page, index) || isWithinProse(page, index)) return index;
    if (!isHead(page, index)) return undefined;
  }
  return undefined;
}

/** A small letter, a definition in parentheses, the rest of a company's name. */
const GOES_ON = /^(?:[a-z]|\(["“]|(?:Corporation|Company|Limited|Inc|Corp|Co|Ltd|K\.K|LLC)\b)/u;

/** The line with which the sentence goes on: behind marks and heads, one in lower case, or one of a paragraph behind a line that is not full. */
function nextHalf(page: Page, mark: number, first: number): number | undefined {
  const endsOpen = !page.text.endsWith(".", page.lines[first]!.end);
  for (let index = mark + 1; index < Math.min(page.lines.length, first + MOST_FURNITURE + 2); index++) {
    if (isMark(page, index)) continue;
    const isBehindHead = index > mark + 1 && !page.lines[index]!.apart && !isMark(page, index - 1);
    const isFull = fillsItsLine(page, first) || hasNoRoom(page, first, index);
    const isUnfinished = leavesOpen(page, first) || (isFull && endsOpen);
    const goesOn = GOES_ON.test(wordsOf(page, index)) || (isUnfinished && isOfParagraph(page, index));
    if (goesOn && !isBehindHead) return index;
    if (!isHead(page, index)) return undefined;
  }
  return undefined;
}

/** A line that ends with a word like "of", or within a parenthesis. */
function leavesOpen({ text, lines }: Page, index: number): boolean {
  const { start, end } = lines[index]!;
  return OPEN_LINE_END.test(text.slice(Math.max(start, end - 16), end)) || /\([^()]*$/u.test(text.slice(Math.max(start, end - 60), end));
}

/** Whether a line is as long as the one before it, or, as the first of its paragraph, as lines are wrapped. */
function fillsItsLine({ lines, width }: Page, index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]!];
  const length = line.end - line.start;
  return before && !line.apart ? length >= 0.8 * (before.end - before.start) : length >= 0.9 * width;
}

/** Whether the first word of line `next` would not have stood on line `index` any more. */
function hasNoRoom(page: Page, index: number, next: number): boolean {
  const { start, end } = page.lines[index]!;
  const word = /^\S{1,24}/u.exec(wordsOf(page, next))?.[0] ?? "";
  return end - start + 1 + word.length > page.width;
}

/** A line that ends no sentence; the foot of a page stands apart, is short, and has no words but names. */
function isWithinProse(page: Page, index: number): boolean {
  const words = wordsOf(page, index);
  const isOpen = /[\p{L}\d)"”;]$/u.test(words) || ABBREVIATED.test(words);
  return isOpen && !words.includes("\t") && (!page.lines[index]!.apart || isProse(words) || fillsItsLine(page, index));
}

/** A long line, one that others follow at once, or the end of a sentence: no head of a page. */
function isOfParagraph(page: Page, index: number): boolean {
  const words = wordsOf(page, index);
  if (!/^(?:[\p{L}\p{Sc}\d("“\\]|[-–−]\s?\p{Sc})/u.test(words) || words.includes("\t")) return false;
  const endsSentence = /[\p{L}\d)”"%][.,:;]$/u.test(words) && !ABBREVIATED.test(words);
  return endsSentence || words.length > LONGEST_HEAD || page.lines[index + 1]?.apart === false;
}

/** A short line that is no prose and no item of a list. */
function isHead(page: Page, index: number): boolean {
  const words = wordsOf(page, index);
  return (
    words.length <= LONGEST_HEAD && /^[\p{L}\d]/u.test(words) && !/[.!?:;,]$/u.test(words) && !OPEN_LINE_END.test(words) && !isProse(words)
  );
}

/** The number that is all of a line, NaN for any other line. */
function bareNumber(text: string, { start, end }: FilledLine): number {
  return end - start <= 4 && /^\d+$/u.test(text.slice(start, end)) ? Number(text.slice(start, end)) : Number.NaN;
}

/** "a total of⏎⏎12⏎⏎plants": a number of the sentence rather than of the page, unless the pages before and behind are numbered too. */
function mayBeItsNumber({ text, lines, numbers }: Page, first: number): boolean {
  const number = bareNumber(text, lines[first + 1]!);
  if (Number.isNaN(number) || numbers.has(number - 1) || numbers.has(number + 1)) return false;
  return NUMBER_LINE_END.test(text.slice(Math.max(0, lines[first]!.end - 16), lines[first]!.end));
}
