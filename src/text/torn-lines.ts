/**
 * What pages and their recognition put between the lines of a sentence → edits that take it out: ends of pages, lines that stand
 * twice, words cut at the end of a line.
 */
import { HYPHENATED_FIRST_PARTS, HYPHENATED_SECOND_PARTS } from "../lexicon/line-words.ts";
import { type FilledLine, filledLines } from "./filled-lines.ts";
import { findPageBreaks } from "./page-breaks.ts";
import type { Edit } from "./source-text.ts";

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
  return [...findPageBreaks(text, lines), ...twins(text, lines), ...cutWords(text)];
}

/** A line of prose that recognition read twice. */
function twins(text: string, lines: readonly FilledLine[]): Edit[] {
  const edits: Edit[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [one, other] = [lines[index - 1]!, lines[index]!];
    const length = other.end - other.start;
    if (length < SHORTEST_TWIN || one.end - one.start !== length) continue;
    const words = text.slice(other.start, other.end);
    if (text.slice(one.start, one.end) === words && saysSomething(words)) edits.push({ start: one.end, end: other.end, replacement: "" });
  }
  return edits;
}

/** No row of a table, and words enough that nobody writes them twice. */
function saysSomething(words: string): boolean {
  return !/\t|\||\s{3}|\.{3}/u.test(words) && words.replace(/\P{L}+/gu, "").length >= 18 && (words.match(/ /gu)?.length ?? 0) >= 4;
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
    const isTwo = HYPHENATED_FIRST_PARTS.has(lower) || HYPHENATED_SECOND_PARTS.has(second) || (words.has(lower) && words.has(second));
    const isOne = words.has(lower + second) || !isTwo;
    edits.push({ start: index, end: index + cut.length, replacement: isOne ? "" : "-" });
  }
  return edits;
}
