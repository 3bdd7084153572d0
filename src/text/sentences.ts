/**
 * Blocks → sentence spans. A full stop ends a sentence where white space and a possible beginning follow and no abbreviation stands before it:
 * "X Corp. Inc. acquired Y. In 2004 it …" has two.
 */
import { abbreviations, endingAbbreviations, sentenceStarters } from "../lexicon/abbreviations.ts";
import type { Block } from "./blocks.ts";

/** A sentence, heading or list item: offsets into the text, and the index of its block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** No writer's sentence is longer; a run of words or figures without a stop is cut, so that the work on one sentence stays bounded. */
const LONGEST = 4000;

/** A bullet inside a line starts an item of a list that lost its line breaks. */
const BULLET = 0x2022;

const CLOSERS = new Set(")]}\"'”’»*_".split(""));

/**
 * The sentences of the blocks, in order; tables are left out.
 * @example splitSentences("We lost ¥5. We won.", blocks).length // 2
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.kind === "table") continue;
    let start = block.start;
    let stop = nextStop(text, start, block.end);
    while (stop !== -1) {
      const end = sentenceEnd(text, stop, block.end);
      if (end !== undefined) {
        pushCut(text, { start, end, block: index }, sentences);
        start = skipSpace(text, end, block.end);
      }
      stop = nextStop(text, stop + 1, block.end);
    }
    if (start < block.end) pushCut(text, { start, end: block.end, block: index }, sentences);
  }
  return sentences;
}

/** Adds a sentence, in pieces where it is longer than {@link LONGEST}. */
function pushCut(text: string, { start, end, block }: Sentence, sentences: Sentence[]): void {
  let from = start;
  for (let at = start + LONGEST; at < end; at++) {
    if (!mayCut(text, at)) continue;
    sentences.push({ start: from, end: at, block });
    from = skipSpace(text, at, end);
    at = from + LONGEST - 1;
  }
  if (from < end) sentences.push({ start: from, end, block });
}

/** Between words, before a sign, or behind a comma or semicolon: never within an amount or a date, "¥5 | billion", "March 31, | 2016". */
function mayCut(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(skipSpace(text, at, at + 4));
  if (before === 44 || before === 59) return !isDigit(next) || !isDigit(text.charCodeAt(at - 2));
  if (!isSpace(text.charCodeAt(at)) || isDigit(next)) return false;
  return !isDigit(before) || !/[\p{L}%]/u.test(String.fromCharCode(next));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function nextStop(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 33 || code === 63 || code === 0x3002 || (code === BULLET && at > from)) return at;
  }
  return -1;
}

/** The end of the sentence whose last stop stands at `stop`, or undefined where the stop ends none. */
function sentenceEnd(text: string, stop: number, blockEnd: number): number | undefined {
  if (text.charCodeAt(stop) === BULLET) return stop;
  let end = stop + 1;
  while (end < blockEnd && CLOSERS.has(text[end] ?? "")) end++;
  if (end >= blockEnd) return end;
  if (!isSpace(text.charCodeAt(end)) && text.charCodeAt(stop) !== 0x3002) return undefined;
  const next = skipSpace(text, end, blockEnd);
  if (!mayStart(text.charCodeAt(next))) return undefined;
  if (text.charCodeAt(stop) !== 46) return end;
  const word = wordBefore(text, stop);
  if (abbreviations.has(word) || /^[a-z]$/u.test(word)) return undefined;
  // "Umi Ltd. (our affiliate) reported": a parenthesis in small letters goes on.
  if (endingAbbreviations.has(word) && /^\(\s?\p{Ll}/u.test(text.slice(next, next + 3))) return undefined;
  if (endingAbbreviations.has(word) && !sentenceStarters.has(wordAfter(text, next)) && !opensClause(text, next, word)) return undefined;
  return end;
}

/** "with Alder Co., Ltd. Sales to it were": behind a company's form a noun with its verb or preposition begins anew; a name does not. */
function opensClause(text: string, at: number, before: string): boolean {
  if (!/^(?:inc|corp|co|ltd|llc|plc|bhd)$/u.test(before)) return false;
  return /^\p{Lu}\p{Ll}{2,20}\s+(?:to|from|was|were|is|are|has|have|had|will|rose|fell|increased|decreased|amounted|totaled|totalled)\s/u.test(
    text.slice(at, at + 40),
  );
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Anything but a lower-case letter or punctuation that continues. */
function mayStart(code: number): boolean {
  return !((code >= 97 && code <= 122) || code === 44 || code === 59 || code === 58 || code === 41);
}

/** The word that a stop ends, lower case; inner stops stay ("u.s"). At most 12 characters are looked at. */
function wordBefore(text: string, stop: number): string {
  let from = stop;
  while (from > 0 && stop - from < 12 && isLetterOrPoint(text.charCodeAt(from - 1))) from--;
  return text.slice(from, stop).toLowerCase();
}

function isLetterOrPoint(code: number): boolean {
  if (code < 128) return code === 46 || ((code | 32) >= 97 && (code | 32) <= 122);
  return /\p{L}/u.test(String.fromCharCode(code));
}

function wordAfter(text: string, from: number): string {
  return /^[“"'(]?([\p{L}]{1,14})/u.exec(text.slice(from, from + 16))?.[1]?.toLowerCase() ?? "";
}
