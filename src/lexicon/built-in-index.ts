/** The phrase index of the built-in catalogue or of the caller's: built once a catalogue, on first use. */
import { catalogue } from "./catalogue.ts";
import type { ConceptRow } from "./concepts/concept.ts";
import { type PhraseIndex, indexPhrases } from "./phrase-index.ts";

const indexes = new WeakMap<readonly ConceptRow[], PhraseIndex>();

/** The matcher of a catalogue; without one, of the built-in catalogue. */
export function phraseIndexOf(concepts?: readonly ConceptRow[]): PhraseIndex {
  const rows = concepts ?? catalogue;
  let index = indexes.get(rows);
  if (!index) indexes.set(rows, (index = indexPhrases(rows)));
  return index;
}
