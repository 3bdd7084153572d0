/**
 * The words that say who a name is and lead to it: "from [our largest customer, ]X", "by [the ]X", "to [its affiliate ]X".
 * A preposition before them speaks of the name as well as one right before it.
 */
import { prepositions } from "../lexicon/grammar-words.ts";
import { introducingNouns } from "../lexicon/party-words.ts";
import type { Chunk } from "./frame.ts";
import { nounOf, wordOf } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";
import { nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";

const MOST = 6;

/** Index of the first chunk of the words that introduce the name at `at`; `at` itself where there are none. */
export function introductionStart(chunks: readonly Chunk[], at: number): number {
  if (wordOf(chunks[at - 1]) === "the") return at - 1;
  const noun = wordOf(chunks[at - 1]) === "," ? at - 2 : at - 1;
  if (!introducingNouns.has(nounOf(chunks[noun]))) return at;
  for (let before = noun - 1; before >= Math.max(0, noun - MOST); before--) {
    const chunk = chunks[before];
    if (isOpener(chunk)) return before;
    if (chunk?.kind === "figure" || chunk?.kind === "name" || isVerb(wordOf(chunk)) || prepositions.has(wordOf(chunk))) break;
  }
  return noun === at - 1 ? noun : at;
}

/** "our", "X's", "a", "the": what opens a noun phrase. */
function isOpener(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "name") return chunk.party.possessive;
  return /^(?:the|an?|its|their|his|her|one)$/u.test(wordOf(chunk));
}

/** The word before a name and the words that introduce it: "by" of "by our subsidiary X". */
export function wordBeforeName(chunks: readonly Chunk[], at: number): string {
  return wordOf(chunks[introductionStart(chunks, at) - 1]);
}

/** The name that begins at `from`, over the words that introduce it: X of "|our largest customer, X". */
export function nameBehindIntroduction(chunks: readonly Chunk[], from: number, rule: string): Found | undefined {
  for (let at = from; at <= from + MOST && at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "name" && !chunk.party.possessive)
      return introductionStart(chunks, at) <= from ? nameAt(chunks, at, rule) : undefined;
    if (chunk?.kind === "figure" || isVerb(wordOf(chunk))) return undefined;
  }
  return undefined;
}
