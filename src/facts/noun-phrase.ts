/**
 * Walks over the chunks around a figure: to the noun phrase that a preposition or a verb ties to it.
 * "an impairment loss on goodwill of ¥5 billion": from "of" to the left, the head is "impairment loss", not "goodwill".
 */
import { copulas, determiners, fallNouns, genericNouns, lightVerbs, otherVerbs, prepositions, riseNouns, subordinators } from "../lexicon/grammar-words.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";

/** True for a word that ends a noun phrase to its left or right: a finite verb or a word that opens a clause. */
export function endsPhrase(chunk: Chunk | undefined): boolean {
  if (!chunk || chunk.kind === "figure") return true;
  const word = wordOf(chunk);
  if (word === "") return false;
  return isVerb(word) || subordinators.has(word) || word === "," || word === ";" || word === ":" || word === "(" || word === "—" || word === "–";
}

/** Any verb form that the grammar lists know. */
export function isVerb(word: string): boolean {
  return copulas.has(word) || lightVerbs.has(word) || (otherVerbs.has(word) && word !== "attributable" && word !== "due" && word !== "based" && word !== "compared" && word !== "outstanding");
}

/** Index of the "(" that a ")" closes, or the index itself. */
export function openingOf(chunks: readonly Chunk[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const word = wordOf(chunks[at]);
    if (word === ")") depth++;
    else if (word === "(" && --depth === 0) return at;
  }
  return close;
}

/** Index of the ")" that a "(" opens, or the index itself. */
export function closingOf(chunks: readonly Chunk[], open: number): number {
  let depth = 0;
  for (let at = open; at < chunks.length; at++) {
    const word = wordOf(chunks[at]);
    if (word === "(") depth++;
    else if (word === ")" && --depth === 0) return at;
  }
  return open;
}

/** Index of the first chunk of the noun phrase (with its prepositional phrases) that ends at `last`. */
export function phraseStart(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (at >= 0) {
    const chunk = chunks[at];
    if (wordOf(chunk) === ")") at = openingOf(chunks, at);
    else if (endsPhrase(chunk) && !isAdjectival(chunks, at)) return at + 1;
    at--;
  }
  return 0;
}

/** "the recorded loss", "expected revenue", "related to": a verb form that stands inside the noun phrase. */
function isAdjectival(chunks: readonly Chunk[], at: number): boolean {
  const before = wordOf(chunks[at - 1]);
  const chunk = chunks[at];
  const word = wordOf(chunk);
  if (word === "," || word === ";" || word === ":" || word === "(" || word === "—" || word === "–" || word === "") return false;
  if (!/(?:ed|ing|ue)$/u.test(word)) return false;
  return determiners.has(before) && !copulas.has(word);
}

/** The heads of the noun phrase from `start` to `last`: concept chunks that no preposition subordinates to another noun. */
export function headConcepts(chunks: readonly Chunk[], start: number, last: number): number[] {
  const heads: number[] = [];
  for (let at = start; at <= last; at++) {
    const word = wordOf(chunks[at]);
    if (word === "(") at = closingOf(chunks, at);
    else if (chunks[at]?.kind === "concept" && isHead(chunks, start, at, heads.length > 0)) heads.push(at);
  }
  return heads;
}

/** A concept heads where only adjectives and determiners stand before it, or a noun that says nothing ("amount of"). */
function isHead(chunks: readonly Chunk[], start: number, at: number, later: boolean): boolean {
  for (let before = at - 1; before >= start; before--) {
    const chunk = chunks[before];
    const word = wordOf(chunk);
    if (word === "and" || word === "or" || word === "," || word === "&" || word === "/") return true;
    if (prepositions.has(word)) return followsNothing(chunks, start, before, later);
    if (chunk?.kind === "concept") return false;
  }
  return true;
}

/** Is the noun before the preposition one that says nothing, or is there none? */
function followsNothing(chunks: readonly Chunk[], start: number, preposition: number, later: boolean): boolean {
  const before = chunks[preposition - 1];
  if (preposition - 1 < start || !before) return !later;
  if (before.kind === "period" || before.kind === "name") return !later && preposition - 1 === start;
  const word = wordOf(before);
  return genericNouns.has(word) && !later;
}

/** "an increase in revenue of ¥5 billion": the noun of change before the concept, if one governs it. */
export function changeNounBefore(chunks: readonly Chunk[], start: number, concept: number): number | undefined {
  for (let at = concept - 1; at >= start; at--) {
    const word = wordOf(chunks[at]);
    if (riseNouns.has(word) || fallNouns.has(word)) return at;
    if (chunks[at]?.kind === "concept" || word === "and") return undefined;
  }
  return undefined;
}
