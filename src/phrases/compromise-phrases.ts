/** Noun phrases for figures that the concept catalogue does not know, by compromise with a finance vocabulary. */
import type { PhraseReader } from "../model/phrase-reader.ts";
import { phraseNear } from "./phrase-near.ts";
import { financeTagger } from "./tagged-words.ts";

/**
 * A phrase reader for the option `phrases` of `extract`. It is asked only for figures without a concept, one clause at a time.
 * The same clause always gives the same answer; the compromise that the caller may use elsewhere keeps its own vocabulary
 * (words that the caller added before this call are known here too).
 * @example
 * extract("Margin calls on electricity futures swallowed ¥3 billion.", { phrases: compromisePhrases() }).facts[0]?.label
 * // "Margin calls on electricity futures"
 */
export function compromisePhrases(): PhraseReader {
  const tag = financeTagger();
  return (clause) => phraseNear(tag(clause));
}
