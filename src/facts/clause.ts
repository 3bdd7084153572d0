/**
 * A figure of a sentence → the clause that it stands in: what semicolons, or a comma with a new subject behind it, cut off.
 * "Sales fell, and we paid ¥2 billion in fees; X closed." → "and we paid ¥2 billion in fees"
 */
import { copulas, lightVerbs, subordinators } from "../lexicon/grammar-words.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";

/** The most characters of a clause, and how many of them stand before the figure. */
const LONGEST = 300;
const LONGEST_BEFORE = 200;

/** Offsets of the clause in the repaired text; the figure is always inside unless it is itself longer than the limit. */
export function clauseOf(text: string, draft: Draft): { readonly start: number; readonly end: number } {
  const { chunks, sentence } = draft.frame;
  let first = draft.at;
  while (first > 0 && !cuts(chunks, first - 1)) first--;
  let last = draft.at;
  while (last + 1 < chunks.length && !cuts(chunks, last + 1)) last++;
  const start = Math.max(chunks[first]?.start ?? sentence.start, wordEdge(text, draft.figure.start - LONGEST_BEFORE));
  const end = Math.min(chunks[last]?.end ?? sentence.end, Math.max(draft.figure.end, wordEdge(text, start + LONGEST)));
  return { start, end };
}

/** A semicolon or colon, or a comma whose right side is a clause of its own. */
function cuts(chunks: readonly Chunk[], at: number): boolean {
  const word = wordOf(chunks[at]);
  if (word === ";" || word === "—") return true;
  if (word !== ",") return false;
  const joined = /^(?:and|but|or)$/u.test(wordOf(chunks[at + 1])) ? at + 2 : at + 1;
  const next = chunks[joined];
  const opener = wordOf(next);
  if (subordinators.has(opener) && opener !== "as" && opener !== "than") return true;
  const subject = next?.kind === "name" && !next.party.possessive;
  return subject || /^(?:we|they|it|he|she|i)$/u.test(opener) || (joined > at + 1 && (copulas.has(opener) || lightVerbs.has(opener)));
}

/** The nearest offset at or behind `offset` where no word is cut. */
function wordEdge(text: string, offset: number): number {
  if (offset <= 0) return 0;
  let at = Math.min(offset, text.length);
  while (at < text.length && at - offset < 40 && !/\s/u.test(text[at] ?? " ")) at++;
  return at;
}
