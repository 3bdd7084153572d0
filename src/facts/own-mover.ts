/**
 * What moved, by the words right before a verb or particle of change, though the catalogue does not know it:
 * "fares were ¥50, while traffic miles rose 5%", "with guest numbers up 7%". Such a change is none of the level told before.
 */
import { copulas, fallVerbs, genericNouns, prepositions, riseVerbs, subordinators } from "../lexicon/grammar-words.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

/** Whether the change has a noun of its own for its subject, in another clause than the figure at chunk `level`. */
export function hasOwnMover({ at, frame: { chunks } }: Draft, level: number): boolean {
  const verb = verbOfChange(chunks, at);
  if (verb === undefined) return false;
  let noun = verb - 1;
  while (noun > level && ADVERB.test(wordOf(chunks[noun]))) noun--;
  if (noun <= level || !isPlainNoun(chunks[noun])) return false;
  for (let joint = noun - 1; joint > level && joint > noun - 8; joint--) {
    const word = wordOf(chunks[joint]);
    if (JOINT.test(word)) return true;
    if (word === "," || chunks[joint]?.kind === "figure" || isVerb(word)) return false;
  }
  return false;
}

/** The verb or particle that says that the figure is a change: "rose by", "were up". */
function verbOfChange(chunks: readonly Chunk[], figure: number): number | undefined {
  const tie = leftTie(chunks, figure).index;
  const at = wordOf(chunks[tie]) === "by" ? tie - 1 : wordOf(chunks[figure - 1]) === "up" ? figure - 1 : tie;
  const word = wordOf(chunks[at]);
  return riseVerbs.has(word) || fallVerbs.has(word) ? at : undefined;
}

function isPlainNoun(chunk: Chunk | undefined): boolean {
  const word = wordOf(chunk);
  if (chunk?.kind !== "word" || !/^[a-z]{3,}$/u.test(word) || genericNouns.has(word) || NO_NOUN.test(word)) return false;
  return !isVerb(word) && !prepositions.has(word) && !subordinators.has(word) && !copulas.has(word);
}

const ADVERB = /^(?:[a-z]+ly|also|even|still|has|have|had|was|were|is|are|been|then|again|further)$/u;
const JOINT = /^(?:while|whereas|and|but|although|though|with|;)$/u;
const NO_NOUN = /^(?:and|but|this|that|these|those|which|they|its|the|our|all|both|each|one|some|not|latter|former|same)$/u;
