/**
 * Labels: the words that name what a figure measures, as a reader would say them. Rules first; where no concept is known, a phrase
 * reader may be asked. "and our deposits for tooling as of March 31 were ¥2 billion" → "deposits for tooling".
 */
import { prepositions } from "../lexicon/grammar-words.ts";
import { afterFigure, bareChanges, emptyVerbs, wordsAfterLabel, wordsBeforeLabel } from "../lexicon/label-words.ts";
import type { PhraseReader } from "../model/phrase-reader.ts";
import { clauseOf } from "./clause.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import { endsPhrase, isVerb, openingOf } from "./noun-phrase.ts";

/** Offsets in the repaired text. */
export interface Label {
  readonly start: number;
  readonly end: number;
}

/**
 * Tidies the label of every draft and finds one for those without. Call once the drafts are linked; tables are no matter of it.
 * @param text the repaired text
 * @param drafts of the prose, in text order
 * @param reader asked for figures without a concept, with their clause of at most 300 characters
 */
export function refineLabels(text: string, drafts: readonly Draft[], reader?: PhraseReader): void {
  for (const [position, draft] of drafts.entries()) {
    if (draft.translationOf) continue;
    const label =
      ruledLabel(drafts, position) ?? (reader && !draft.concept ? readPhrase(text, draft, reader) : undefined) ?? fallbackLabel(draft);
    if (label) draft.label = label;
    else draft.label = undefined;
  }
  for (const draft of drafts) if (draft.translationOf?.label) draft.label = draft.translationOf.label;
}

/** The label that the concept's rule gave, where it is a noun phrase and no clause; else the name of the measure that the figure repeats. */
function ruledLabel(drafts: readonly Draft[], position: number): Label | undefined {
  const draft = drafts[position];
  if (!draft) return undefined;
  const label = tidyLabel(draft);
  if (label && (draft.concept || !isClause(draft, label))) return label;
  return carriedLabel(drafts, position) ?? conceptLabel(draft);
}

/** What stands beside the figure, the verb that governs it, or the words that the rule found, whatever they are. */
function fallbackLabel(draft: Draft): Label | undefined {
  return besideFigure(draft) ?? predicateLabel(draft) ?? verbLabel(draft) ?? tidyLabel(draft) ?? changeLabel(draft);
}

/** A verb or a date inside: "covenant obliges us to keep equity", "completion in March 2024 at a cost". */
function isClause(draft: Draft, { start, end }: Label): boolean {
  return draft.frame.chunks.some(
    (chunk) =>
      chunk.start >= start &&
      chunk.end <= end &&
      (chunk.kind === "period" ||
        (chunk.kind === "name" && chunk.party.pronoun && !chunk.party.possessive) ||
        /^(?:to|which|that|us|at|by)$/u.test(wordOf(chunk)) ||
        (chunk.start > start && isVerb(wordOf(chunk)))),
  );
}

/** What the reader finds, where it is a stretch of the clause that leaves the figure out, and not just somebody's name. */
function readPhrase(text: string, draft: Draft, reader: PhraseReader): Label | undefined {
  const clause = clauseOf(text, draft);
  const figureStart = draft.figure.start - clause.start;
  const figureEnd = draft.figure.end - clause.start;
  const words = text.slice(clause.start, clause.end);
  const found = reader({ text: words, figureStart, figureEnd, before: words.slice(0, figureStart), after: words.slice(figureEnd) });
  if (!found || !Number.isInteger(found.start) || !Number.isInteger(found.end)) return undefined;
  const { start, end } = found;
  if (start < 0 || end > words.length || start >= end || (start < figureEnd && end > figureStart)) return undefined;
  const label = { start: clause.start + start, end: clause.start + end };
  return draft.frame.chunks.some((chunk) => chunk.kind === "name" && chunk.start <= label.start && chunk.end >= label.end)
    ? undefined
    : label;
}

/**
 * The draft's label without what stands around the noun phrase: articles, possessives, prepositions, adverbs, dates.
 * Undefined where nothing is left that names anything; a lone verb stays.
 */
export function tidyLabel(draft: Draft): Label | undefined {
  const { label, frame } = draft;
  if (!label || label.start < frame.sentence.start || label.end > frame.sentence.end) return undefined;
  if (draft.figure.counted) return label;
  const { chunks } = frame;
  const from = chunks.findIndex((chunk) => chunk.end > label.start);
  const to = chunks.findLastIndex((chunk) => chunk.start < label.end);
  return from < 0 ? undefined : trimmed(chunks, from, to);
}

/** The stretch of chunks without the words at its edges that name nothing. */
function trimmed(chunks: readonly Chunk[], first: number, last: number): Label | undefined {
  let from = first;
  let to = last;
  while (from <= to && isBefore(chunks[from])) from++;
  while (to >= from && isAfter(chunks, from, to)) to--;
  const start = chunks[from];
  const end = chunks[to];
  if (!start || !end || to < from || (from === to && isEmpty(start))) return undefined;
  return { start: start.start, end: end.end };
}

function isBefore(chunk: Chunk | undefined): boolean {
  if (!chunk || chunk.kind === "period" || chunk.kind === "figure" || chunk.kind === "symbol") return true;
  if (chunk.kind === "name") return chunk.party.possessive || chunk.party.pronoun;
  return chunk.kind === "word" && (wordsBeforeLabel.has(chunk.lower) || isAdverb(chunk.lower));
}

function isAfter(chunks: readonly Chunk[], from: number, to: number): boolean {
  const chunk = chunks[to];
  if (!chunk || chunk.kind === "period" || chunk.kind === "figure") return true;
  if (chunk.kind === "symbol") return chunk.lower !== ")" || openingOf(chunks, to) < from || openingOf(chunks, to) === to;
  return chunk.kind === "word" && (wordsAfterLabel.has(chunk.lower) || isAdverb(chunk.lower));
}

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith("ly") && word !== "supply" && word !== "family" && word !== "assembly";
}

function isEmpty(chunk: Chunk): boolean {
  return chunk.kind === "word" && (emptyVerbs.has(chunk.lower) || bareChanges.has(chunk.lower) || chunk.lower === "respectively");
}

/** "compared with ¥5 billion a year before", "up 4.4%": the name that the earlier figure of the same measure has. */
function carriedLabel(drafts: readonly Draft[], position: number): Label | undefined {
  const draft = drafts[position];
  if (!draft) return undefined;
  const whole = draft.partOf;
  if (!draft.concept) return whole?.label && predicateLabel(draft) === undefined ? (tidyLabel(whole) ?? whole.label) : undefined;
  if (draft.changeOf?.label) return tidyLabel(draft.changeOf) ?? draft.changeOf.label;
  const { row, start } = draft.concept;
  const id = row.id === "Change" ? draft.of : row.id;
  if (id === undefined) return undefined;
  for (let at = position - 1; at >= Math.max(0, position - 12); at--) {
    const other = drafts[at];
    if (other?.concept?.row.id === id && other.label && (other.frame === draft.frame || other.concept.start === start)) return other.label;
  }
  return undefined;
}

/** The words that the concept stood on, where they are words of a name. */
function conceptLabel(draft: Draft): Label | undefined {
  const { concept, figure } = draft;
  if (concept?.start === undefined || concept.end === undefined || concept.row.id === "Change" || concept.start === figure.start)
    return undefined;
  const chunk = concept.chunk === undefined ? undefined : draft.frame.chunks[concept.chunk];
  return chunk && chunk.kind !== "concept" ? undefined : { start: concept.start, end: concept.end };
}

/** "¥350 million of orders", "a $600 million credit line": the noun phrase right behind the figure. */
function besideFigure(draft: Draft): Label | undefined {
  const { chunks } = draft.frame;
  let from = behind(chunks, draft.at);
  const tied = /^(?:of|in|worth)$/u.test(wordOf(chunks[from]));
  if (tied) from++;
  if (draft.figure.kind === "rate" || (!tied && !opensPhrase(chunks[from]))) return undefined;
  let to = from;
  while (to < chunks.length && !stopsPhrase(chunks[to])) to++;
  return to > from ? trimmed(chunks, from, to - 1) : undefined;
}

function opensPhrase(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "concept") return true;
  return chunk?.kind === "word" && !prepositions.has(chunk.lower) && !wordsBeforeLabel.has(chunk.lower) && !afterFigure.has(chunk.lower);
}

function stopsPhrase(chunk: Chunk | undefined): boolean {
  const word = wordOf(chunk);
  return (
    !chunk ||
    chunk.kind === "period" ||
    endsPhrase(chunk) ||
    (chunk.kind === "symbol" && word !== "&") ||
    /^(?:to|at|on|by|for|from|with|into|and|or|per|in|compared|under|as)$/u.test(word)
  );
}

/** ", of which ¥2 billion was not amortized": what is said of the figure, where it is a participle. */
function predicateLabel(draft: Draft): Label | undefined {
  const { chunks } = draft.frame;
  const after = behind(chunks, draft.at);
  const at = wordOf(chunks[after]) === "thereof" ? after + 1 : after;
  if (!/^(?:is|are|was|were)$/u.test(wordOf(chunks[at]))) return undefined;
  const first = chunks[at + 1];
  const last = wordOf(first) === "not" ? chunks[at + 2] : first;
  return first && last && /(?:ed|en)$/u.test(wordOf(last)) ? { start: first.start, end: last.end } : undefined;
}

/** "we spent ¥5 billion", "brought us ¥5 billion": the verb, where nothing else names the figure. */
function verbLabel(draft: Draft): Label | undefined {
  const { chunks } = draft.frame;
  let at = leftTie(chunks, draft.at).index;
  const last = chunks[at];
  if (/^(?:us|them|it)$/u.test(wordOf(last)) || last?.kind === "name") at--;
  const verb = chunks[at];
  const word = wordOf(verb);
  return verb && (isVerb(word) || word.endsWith("ed")) && !emptyVerbs.has(word) ? { start: verb.start, end: verb.end } : undefined;
}

/** "12% higher", "an increase of 5%": with no level in sight the movement is all there is to name. */
function changeLabel(draft: Draft): Label | undefined {
  const { label, frame, concept, at } = draft;
  const named = label && frame.chunks.find((chunk) => chunk.start >= label.start && chunk.kind === "word");
  const chunk = concept?.row.id === "Change" ? named : frame.chunks[behind(frame.chunks, at)];
  return chunk?.kind === "word" && bareChanges.has(chunk.lower) && chunk.lower !== "more" && chunk.lower !== "less"
    ? { start: chunk.start, end: chunk.end }
    : undefined;
}
