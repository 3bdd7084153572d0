/** The word that ties a figure to what stands before it: "a total of approximately ¥5 billion" leads back to the verb before "a". */
import { fallNouns, fillerNouns, fillers, riseNouns } from "../lexicon/grammar-words.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";

/**
 * Index of the chunk left of a figure that is no filler, or -1. `amount` is true where "the amount of" was passed:
 * then the preposition before it ties like "of".
 */
export function leftTie(chunks: readonly Chunk[], at: number): { readonly index: number; readonly amount: boolean } {
  let index = at - 1;
  let amount = false;
  while (index >= 0) {
    const word = wordOf(chunks[index]);
    if (word === "to" && wordOf(chunks[index - 1]) === "up") index -= 2;
    else if (word === "of" && fillerNouns.has(wordOf(chunks[index - 1]))) {
      amount = true;
      index -= 2;
    } else if (word === "of" && recordEnd(chunks, index) !== undefined) index = recordEnd(chunks, index)!;
    else if (fillers.has(word) && !(word === "at" && !isHedge(wordOf(chunks[index + 1])))) index--;
    else break;
  }
  return { index, amount };
}

/** "to a new record of", "to an all-time high of": index of the "to", for what was reached is a level like any other. */
function recordEnd(chunks: readonly Chunk[], of: number): number | undefined {
  if (!/^(?:record|high|low|peak|level)$/u.test(wordOf(chunks[of - 1]))) return undefined;
  let at = of - 2;
  while (
    at > of - 8 &&
    /^(?:an?|the|its|our|new|all|time|all-time|historic|historical|record|high|low|higher|lower|-|‐|‑)$/u.test(wordOf(chunks[at]))
  )
    at--;
  return wordOf(chunks[at]) === "to" ? at : undefined;
}

/** "at least", "at most": the preposition belongs to the bound. */
function isHedge(word: string): boolean {
  return word === "least" || word === "most" || word === "about" || word === "around" || word === "approximately";
}

const CHANGE_ADJECTIVES = /^(?:year|on|over|annual|net|sharp|steep|further)$/u;

/** "a ¥9 billion or 18.5% drop", "¥18 billion higher than": the noun or word of change that the figure stands before, with its index. */
export function changeBehind(chunks: readonly Chunk[], figure: number): { readonly index: number; readonly rise: boolean } | undefined {
  let index = behind(chunks, figure);
  if (wordOf(chunks[index]) === "or" && chunks[index + 1]?.kind === "figure") index = behind(chunks, index + 1);
  const plain = index;
  while (index < plain + 5 && (chunks[index]?.kind === "concept" || CHANGE_ADJECTIVES.test(wordOf(chunks[index])))) index++;
  const word = wordOf(chunks[index]);
  // "bonds of ¥30 billion fall due": without an article it is a verb.
  if ((riseNouns.has(word) || fallNouns.has(word)) && hasArticle(chunks, figure)) return { index, rise: riseNouns.has(word) };
  // "¥118 billion less than at March 31, 2011": not "less than half".
  if (/^(?:more|less)$/u.test(wordOf(chunks[plain])) && wordOf(chunks[plain + 1]) === "than" && isThen(chunks, plain + 2))
    return { index: plain, rise: wordOf(chunks[plain]) === "more" };
  const compared = /^(?:than|compared|on|year|,|\.)$/u.test(wordOf(chunks[plain + 1])) ? wordOf(chunks[plain]) : "";
  return /^(?:higher|lower)$/u.test(compared) ? { index: plain, rise: compared === "higher" } : undefined;
}

/** "at March 31, 2011", "in the year before", "a year earlier": a time of its own. */
function isThen(chunks: readonly Chunk[], at: number): boolean {
  const first = /^(?:at|in|on|as)$/u.test(wordOf(chunks[at])) ? at + 1 : at;
  return [first, first + 1, first + 2].some((index) => chunks[index]?.kind === "period") && chunks[at]?.kind !== "figure";
}

function hasArticle(chunks: readonly Chunk[], figure: number): boolean {
  let at = figure - 1;
  while (at > figure - 3 && /^(?:approximately|about|around|nearly|almost|further|additional)$/u.test(wordOf(chunks[at]))) at--;
  // "a ¥5 billion decrease in salaries, ¥2 billion decrease in fees": the article is told once.
  return /^(?:an?|the|this|that|,)$/u.test(wordOf(chunks[at]));
}

/** "¥5 billion, or 6% of net sales, on research": index past the share that is set off, where `at` stands on its comma. */
export function pastShare(chunks: readonly Chunk[], at: number): number {
  if (wordOf(chunks[at]) !== "," || !/^(?:or|equivalent|equal|representing|equaling|equalling)$/u.test(wordOf(chunks[at + 1]))) return at;
  const figure = [2, 3, 4, 5].map((step) => at + step).find((index) => chunks[index]?.kind === "figure");
  if (figure === undefined) return at;
  for (let index = figure + 1; index < figure + 8; index++) if (wordOf(chunks[index]) === ",") return index + 1;
  return at;
}

/** Index behind a figure, past a translation in parentheses and "per share", and past the hyphen of "51%-owned". */
export function behind(chunks: readonly Chunk[], at: number): number {
  let index = at + 1;
  // "a 60%-owned subsidiary"
  if (/^[-‐‑]$/u.test(wordOf(chunks[index])) && chunks[index]?.start === chunks[at]?.end && chunks[index]?.end === chunks[index + 1]?.start)
    index++;
  if (wordOf(chunks[index]) === "per" && /^shares?$/u.test(wordOf(chunks[index + 1]))) index += 2;
  if (wordOf(chunks[index]) === "or" && /^(?:more|less|greater|higher|lower|fewer)$/u.test(wordOf(chunks[index + 1]))) index += 2;
  if (wordOf(chunks[index]) === "(" && chunks[index + 1]?.kind === "figure") {
    let close = index + 1;
    while (close < chunks.length && wordOf(chunks[close]) !== ")") close++;
    index = close + 1;
  }
  if (wordOf(chunks[index]) === "," && wordOf(chunks[index + 1]) === "respectively" && wordOf(chunks[index + 2]) === ",") index += 3;
  return index;
}
