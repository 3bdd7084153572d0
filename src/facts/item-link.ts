/**
 * Which part of the business a figure of the issuer is about: so that a line's revenue never joins the group's series.
 * "Our cloud services are growing, with revenues of ¥3.1 billion" → item "cloud services"; "real estate revenue" → "real estate".
 */
import { businessNouns, lineConcepts, wholeWords } from "../lexicon/business-words.ts";
import { prepositions, subordinators } from "../lexicon/grammar-words.ts";
import { singular } from "../lexicon/singular.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb, phraseStart } from "./noun-phrase.ts";
import { verbBefore } from "./subject.ts";

/** Fills in `item` of the money figures of a sentence that name a line of business. `text` is the repaired text. */
export function linkItems(frame: Frame, drafts: readonly Draft[], text: string): void {
  for (const draft of drafts) {
    if (draft.item !== undefined || draft.figure.kind !== "money" || !draft.concept || !lineConcepts.has(draft.concept.row.id)) continue;
    const stretch = thatOf(frame, draft) ?? ofConcept(frame, draft) ?? ofSubject(frame, draft) ?? carried(drafts, draft);
    if (typeof stretch === "string") draft.item = stretch;
    else if (stretch)
      draft.item = text.slice(frame.chunks[stretch.from]?.start ?? 0, frame.chunks[stretch.to]?.end ?? 0).replace(/\s+/gu, " ");
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "and that of the dairy segment was ¥3.1 billion": the measure is the one before, the part is not. */
function thatOf(frame: Frame, draft: Draft): Stretch | undefined {
  const { chunks } = frame;
  if (draft.concept?.basis !== "carried") return undefined;
  for (let at = draft.at - 1; at >= Math.max(1, draft.at - 10); at--) {
    if (chunks[at]?.kind === "figure") return undefined;
    if (!/^(?:of|from|in|for)$/u.test(wordOf(chunks[at])) || !/^(?:that|those)$/u.test(wordOf(chunks[at - 1]))) continue;
    return businessPhrase(chunks, at + 1);
  }
  return undefined;
}

/** Words before the measure that single out a part, or "from" a line of business behind it. */
function ofConcept(frame: Frame, draft: Draft): Stretch | undefined {
  const { chunks } = frame;
  const at = draft.concept?.chunk;
  if (at === undefined || chunks[at]?.kind !== "concept") return undefined;
  let from = at;
  while (isPlainNoun(chunks[from - 1])) from--;
  if (from < at) return { from, to: at - 1 };
  const tie = wordOf(chunks[at + 1]);
  if (tie === "from" || tie === "in" || tie === "to" || tie === "outside")
    return businessPhrase(chunks, at + 2) ?? placePhrase(frame, at + 2);
  return tie === "of" ? businessPhrase(chunks, at + 2) : undefined;
}

/** "net sales in North America": places have capitals, and what has a name of its own is another party. */
function placePhrase({ chunks, tokens }: Frame, start: number): Stretch | undefined {
  const from = wordOf(chunks[start]) === "the" ? start + 1 : start;
  let to = from;
  while (chunks[to]?.kind === "word" && /^\p{Lu}/u.test(tokens[chunks[to]?.first ?? -1]?.text ?? "")) to++;
  return to > from ? { from, to: to - 1 } : undefined;
}

/** A word that says which: no determiner, number, verb, preposition, or word of the whole. */
function isPlainNoun(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== "word") return false;
  const word = chunk.lower;
  if (wholeWords.has(singular(word)) || wholeWords.has(word) || prepositions.has(word) || subordinators.has(word) || isVerb(word))
    return false;
  return (
    /^[a-z&]+$/u.test(word) &&
    !/(?:ly|ing|ed)$/u.test(word) &&
    !/^(?:and|or|but|as|if|when|while|which|that|no|not|also|we|it|to)$/u.test(word)
  );
}

/** The noun phrase from a chunk on, without its determiner, where its head is a line of business. */
function businessPhrase(chunks: readonly Chunk[], start: number): Stretch | undefined {
  let from = start;
  while (/^(?:the|a|an|its|their)$/u.test(wordOf(chunks[from])) || isPossessive(chunks[from])) from++;
  let to = from;
  while (isPart(chunks[to])) to++;
  to--;
  return to >= from && businessNouns.has(singular(nounOf(chunks[to]))) ? { from, to } : undefined;
}

function isPart(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "concept" || isPlainNoun(chunk) || (/[a-z]{3,}ing$/u.test(wordOf(chunk)) && !isVerb(wordOf(chunk)));
}

/** "Our cloud services, which started in 2010, are growing with revenues of ¥3.1 billion": the subject that opens the clause. */
function ofSubject(frame: Frame, draft: Draft): Stretch | undefined {
  const { chunks } = frame;
  const verb = verbBefore(chunks, draft.at);
  if (verb === undefined) return undefined;
  const start = wordOf(chunks[verb - 1]) === "," ? 0 : phraseStart(chunks, verb - 1);
  const opening = chunks[start];
  const phrase = isPossessive(opening) || wordOf(opening) === "the" ? businessPhrase(chunks, start) : undefined;
  const measure = draft.concept?.chunk ?? -1;
  return phrase && (measure < phrase.from || measure > phrase.to) ? phrase : undefined;
}

/** "¥3.1 billion compared to ¥0.6 billion": the figure compared with is about the same part. */
function carried(drafts: readonly Draft[], draft: Draft): string | undefined {
  if (draft.concept?.rule !== "concept/carried") return undefined;
  return drafts.findLast((other) => other.at < draft.at && other.concept?.row === draft.concept?.row)?.item;
}
