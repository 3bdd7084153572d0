/**
 * A company whose name nothing gives away is still another company: "Cedro Azul recorded a loss of ¥5 billion" tells nothing of the issuer.
 */
import { classOfWord } from "../entities/word-classes.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { phraseStart } from "./noun-phrase.ts";

/** True for a capitalised word that no lexicon knows, where it stands for a name: not the first of its sentence, unless in capitals. */
export function isUnknownName(frame: Frame, at: number): boolean {
  const { chunks, tokens } = frame;
  const chunk = chunks[at];
  const text = chunk?.kind === "word" ? (tokens[chunk.first]?.text ?? "") : "";
  if (text.length < 3 || !/^\p{Lu}[\p{L}\d&-]+$/u.test(text) || classOfWord(text) !== 0) return false;
  return at > 0 || text === text.toUpperCase() || isUnknownName(frame, at + 1);
}

/** Verbs that goods have for a subject as well: "Cedrola generated sales of ¥5 billion" may tell of a drug. */
const OF_GOODS = /^(?:generated|generates|achieved|achieves|is|was|are|were|reached|exceeded|totaled|totalled|amounted)$/u;

/** "Cedro Azul recorded": the subject of the verb at `verb` is nothing but such a name. */
export function hasUnknownSubject(frame: Frame, verb: number): boolean {
  const { chunks } = frame;
  if (OF_GOODS.test(wordOf(chunks[verb]))) return false;
  let last = verb - 1;
  while (wordOf(chunks[last]).endsWith("ly") || /^(?:has|have|had|also)$/u.test(wordOf(chunks[last]))) last--;
  if (!isUnknownName(frame, last)) return false;
  const from = phraseStart(chunks, last);
  return chunks.slice(from, last).every((_chunk, index) => isNamePart(frame, from + index));
}

/** "Cedro Azul, 60% of which we own, paid": the sentence opens with such a name. */
export function opensWithUnknownName(frame: Frame): boolean {
  const comma = frame.chunks.findIndex((chunk) => wordOf(chunk) === ",");
  if (comma < 1 || comma > 4 || !isUnknownName(frame, comma - 1)) return false;
  return frame.chunks.slice(0, comma).every((_chunk, at) => isNamePart(frame, at));
}

function isNamePart(frame: Frame, at: number): boolean {
  return at === 0 || isUnknownName(frame, at) || /^(?:de|do|del|di|da|dos|van|von|e|y|et|und|&)$/u.test(wordOf(frame.chunks[at]));
}
