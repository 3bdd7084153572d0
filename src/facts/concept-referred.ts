/**
 * What a figure measures where its subject only refers to the sentence before: "Impairment of goodwill rose. The charge was ¥2.1 billion."
 * A pronoun takes the subject of that sentence, "this amount" its figure, "such losses" what can be called a loss; where two fit, none is taken.
 */
import { determiners, fallVerbs, prepositions, riseVerbs } from "../lexicon/grammar-words.ts";
import type { PhraseEntry } from "../lexicon/phrase-index.ts";
import { singular } from "../lexicon/singular.ts";
import { subjectOfFigure } from "./governing-verb.ts";
import { entryFor } from "./concept-reading.ts";
import { isToldOfOthers } from "./concept-refused.ts";
import { behind, leftTie } from "./connector.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { isPossessive, wordOf } from "./frame.ts";
import type { Chunk, ConceptChunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { headConcepts, isVerb, phraseStart } from "./noun-phrase.ts";

/** The sentence before in the same paragraph: folded when it is first asked for, and its figures. */
export interface SentenceBefore {
  readonly frame: () => Frame;
  readonly drafts: readonly Draft[];
}

/** How a subject refers: a pronoun, a noun that only says that figures were told, or a noun that the measure can be called. */
interface Reference {
  readonly kind: "pronoun" | "amount" | "noun" | "former" | "latter";
  /** Of a pronoun: "it" or "they". */
  readonly plural: boolean;
  readonly noun: string;
}

/** What the sentence before spoke of, and the figure that it gave of it. */
interface Referent {
  readonly link: ConceptLink;
  readonly draft: Draft | undefined;
}

/** Gives the figures whose subject refers to the sentence before what that sentence spoke of. Call before concepts are carried on. */
export function referBack({ chunks }: Frame, lists: readonly FigureList[], before: SentenceBefore | undefined): void {
  if (!before) return;
  for (const { members } of lists) {
    const [first] = members;
    if (!first || (first.figure.kind !== "money" && first.figure.kind !== "percent") || !isOpen(first, chunks)) continue;
    const reference = referenceOf(chunks, first);
    if (reference?.kind === "noun" && first.concept && isToldOfOthers(before.frame(), first.concept.row.id)) {
      for (const member of members) member.concept = undefined;
      continue;
    }
    const referent = reference && resolve(reference, first, before);
    if (!referent) continue;
    for (const member of members) {
      if (member.concept?.row.id === "Change") member.of = referent.link.row.id;
      else {
        member.concept = referent.link;
        if (referent.draft) member.refersTo = referent.draft;
      }
    }
  }
}

/** No concept yet, a change of something not yet known, or a single word that "such" and "this" say was told before. */
function isOpen({ concept, of }: Draft, chunks: readonly Chunk[]): boolean {
  if (!concept) return true;
  if (concept.row.id === "Change") return of === undefined;
  const at = concept.chunk ?? -1;
  const noun = nounOfOne(chunks[at]);
  return noun !== undefined && (DEMONSTRATIVE.test(wordOf(chunks[at - 1])) || (AMOUNT.test(noun) && wordOf(chunks[at - 1]) === "the"));
}

const DEMONSTRATIVE = /^(?:this|that|these|those|such)$/u;

/** The words that refer back, as the subject of the figure's verb or before its "of". */
function referenceOf(chunks: readonly Chunk[], draft: Draft): Reference | undefined {
  const { index: tie } = leftTie(chunks, draft.at);
  if (/^(?:with|to)$/u.test(wordOf(chunks[tie])) && /^compare[sd]$/u.test(wordOf(chunks[tie - 1])))
    return /^(?:this|that)$/u.test(wordOf(chunks[tie - 2])) ? amount("amount") : undefined;
  if (isBareObject(chunks, tie, draft.at) && !chunks.slice(0, tie).some(({ kind }) => kind === "concept")) return amount("amount");
  const phrase = wordOf(chunks[tie]) === "of" ? { from: phraseStart(chunks, tie - 1), to: tie - 1 } : subjectOfFigure(chunks, draft);
  // "profit was ¥15 billion in fiscal 2022; for fiscal 2021 it was ¥13 billion": told in the same sentence.
  if (!phrase || chunks.slice(0, phrase.from).some(({ kind }) => kind === "concept" || kind === "figure")) return undefined;
  return readReference(chunks, phrase.from, phrase.to);
}

const EXPECTING = /^(?:expects?|expected|forecasts?|projects?|projected|plans?|planned|budget|budgeted|anticipates?|estimates?)$/u;

/** "For fiscal 2013 we plan ¥18 billion.": how much again, with nothing said of what. */
function isBareObject(chunks: readonly Chunk[], tie: number, figure: number): boolean {
  const next = chunks[behind(chunks, figure)];
  const verb = wordOf(chunks[tie]);
  const subject = chunks[tie - 1];
  const alone = subject?.kind === "name" || wordOf(subject) === "have" || wordOf(subject) === "had";
  const ends = next === undefined || next.kind === "period" || /^(?:[.,;]|in|for|during)$/u.test(wordOf(next));
  return alone && ends && (EXPECTING.test(verb) || verb === "spent");
}

function amount(noun: string): Reference {
  return { kind: "amount", plural: false, noun };
}

function pronoun(plural: boolean): Reference {
  return { kind: "pronoun", plural, noun: "" };
}

/** "it", "they", "that of X", "such losses", "the total amount at March 31, 2012", "their aggregate amount". */
function readReference(chunks: readonly Chunk[], start: number, to: number): Reference | undefined {
  const from = wordOf(chunks[start - 1]) === "that" ? start - 1 : behindTime(chunks, start);
  const last = wordOf(chunks[to]);
  // "We expect them to be": what is expected is the subject of the figure.
  if (last === "them") return EXPECTING.test(wordOf(chunks[to - 1])) ? pronoun(true) : undefined;
  if (/^(?:it|they)$/u.test(last)) return prepositions.has(wordOf(chunks[to - 1])) ? undefined : pronoun(last === "they");
  const opening = wordOf(chunks[from]);
  if (/^(?:that|those)$/u.test(opening) && /^(?:of|for|in|at)$/u.test(wordOf(chunks[from + 1]))) return pronoun(opening === "those");
  if (from === to && /^(?:this|these)$/u.test(opening)) return amount("amount");
  if (from === to - 1 && opening === "the" && (last === "former" || last === "latter")) return { kind: last, plural: false, noun: "" };
  const possessive = /^(?:its|their)$/u.test(opening);
  if (opening !== "the" && !possessive && !DEMONSTRATIVE.test(opening) && !isRelative(chunks[from])) return undefined;
  let at = from + 1;
  while (at < to && (QUALIFIERS.has(wordOf(chunks[at])) || chunks[at]?.kind === "period")) at++;
  const noun = nounOfOne(chunks[at]);
  if (noun === undefined || !chunks.slice(at + 1, to + 1).every(isTime)) return undefined;
  if (!AMOUNT.test(noun)) return possessive ? undefined : { kind: "noun", plural: false, noun };
  return possessive ? pronoun(opening === "their") : amount(noun);
}

/** "In the preceding year the share was": behind the time that opens the sentence. */
function behindTime(chunks: readonly Chunk[], from: number): number {
  if (!/^(?:in|for|at|as|during)$/u.test(wordOf(chunks[from]))) return from;
  const period = chunks.findIndex((chunk, at) => at > from && at < from + 4 && chunk.kind === "period");
  return period === -1 ? from : period + 1;
}

/** "the prior year" of "the prior-year figure". */
function isRelative(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "period" && chunk.mention.kind === "relative";
}

/** What may stand before the noun without telling it apart. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  "total aggregate combined entire full whole overall resulting related corresponding comparable equivalent respective prior previous preceding earlier year - carrying outstanding remaining recorded recognized recognised".split(
    " ",
  ),
);

/** Nouns that say only that something was told in figures. */
const AMOUNT = /^(?:amount|figure|total|sum|balance|level|percentage|ratio|rate|margin|proportion|share)$/u;

/** What may stand behind the noun without telling it apart: its time. */
function isTime(chunk: Chunk): boolean {
  const word = wordOf(chunk);
  return (
    chunk.kind === "period" || /^(?:for|in|at|as|of|on|during|the|end|both|each|recorded|recogni[sz]ed|incurred|thereof|,)$/u.test(word)
  );
}

/** The singular of a chunk that is one noun. */
function nounOfOne(chunk: Chunk | undefined): string | undefined {
  if (chunk?.kind === "concept") return chunk.first === chunk.last ? singular(chunk.lastWord) : undefined;
  return chunk?.kind === "word" && /^[a-z]{3,}$/u.test(chunk.lower) ? singular(chunk.lower) : undefined;
}

function resolve(reference: Reference, draft: Draft, before: SentenceBefore): Referent | undefined {
  const told = before.drafts.filter(({ concept, translationOf }) => concept && concept.row.id !== "Change" && !translationOf);
  if (reference.kind === "amount" && told.length > 0) return amountTold(reference.noun, draft, told);
  const frame = before.frame();
  const { kind, noun } = reference;
  const found =
    kind === "noun"
      ? calledSo(noun, draft, frame, told)
      : kind === "former" || kind === "latter"
        ? ofTwo(kind, draft, frame)
        : subjectTold(reference, draft, frame, told);
  // "Deposits grew. The balance was ¥5 billion": of what stands on a day.
  if (reference.noun === "balance" && found?.row.periodType !== "instant") return undefined;
  return found && { link: found, draft: told.find(({ concept }) => concept?.row.id === found.row.id) };
}

/** The one measure that all figures of this kind had; "the balance" only of what stands on a day. */
function amountTold(noun: string, draft: Draft, told: readonly Draft[]): Referent | undefined {
  const fitting = told.filter((other) => isOfKind(other, draft));
  const last = fitting.at(-1);
  if (!last?.concept || fitting.some(({ concept }) => concept?.row.id !== last.concept?.row.id)) return undefined;
  return noun === "balance" && last.concept.row.periodType !== "instant" ? undefined : { link: carried(last.concept), draft: last };
}

function isOfKind({ figure: one }: Draft, { figure: other }: Draft): boolean {
  return one.kind === other.kind && one.unit.endsWith("/share") === other.unit.endsWith("/share");
}

function carried({ row, sign, start, end }: Pick<ConceptLink, "row" | "sign" | "start" | "end">): ConceptLink {
  return { row, sign, rule: "concept/referred", basis: "carried", ...(start === undefined || end === undefined ? {} : { start, end }) };
}

function linkTo(chunk: ConceptChunk, { row, sign }: Pick<PhraseEntry, "row" | "sign">): ConceptLink {
  return carried({ row, sign, start: chunk.start, end: chunk.end });
}

/** The reading of a phrase that fits the figure, as a level or as what changed. */
function readingFor(chunk: Chunk | undefined, { figure, concept }: Draft): PhraseEntry | undefined {
  return entryFor(chunk, figure, concept?.row.id === "Change" ? "concept/change" : "concept/subject");
}

/** The subject of the sentence before, or its only measure where "we" is the subject, in the number of the pronoun. */
function subjectTold({ kind, plural }: Reference, draft: Draft, frame: Frame, told: readonly Draft[]): ConceptLink | undefined {
  const again = told[0];
  if (again?.concept?.rule === "concept/referred") return isOfKind(again, draft) ? again.concept : undefined;
  const { chunks } = frame;
  const subject = subjectOfSentence(chunks);
  const fits = (chunk: Chunk): boolean => readingFor(chunk, draft) !== undefined;
  const heads = subject ? headConcepts(chunks, subject.from, subject.to, fits) : openingNoun(chunks);
  const known = chunks.filter(({ kind }) => kind === "concept");
  const onlyOne = heads.length === 0 && known.length === 1 && isSpeaker(chunks[subject?.to ?? -1]) ? known[0] : undefined;
  const chunk = heads.length === 1 ? chunks[heads[0] ?? -1] : onlyOne;
  const entry = readingFor(chunk, draft);
  return chunk?.kind === "concept" && entry && (kind === "amount" || isPlural(headWord(frame, chunk)) === plural)
    ? linkTo(chunk, entry)
    : undefined;
}

/** "Our goodwill stems from three acquisitions": the phrase behind determiners alone, before a verb that no list knows. */
function openingNoun(chunks: readonly Chunk[]): number[] {
  const at = chunks.findIndex(({ kind }) => kind === "concept");
  const opens = chunks.slice(0, Math.max(0, at)).every((chunk) => determiners.has(wordOf(chunk)) || isPossessive(chunk));
  const told = /^[a-z]{3,}s$/u.test(wordOf(chunks[at + 1])) && prepositions.has(wordOf(chunks[at + 2]));
  return opens && told ? [at] : [];
}

/** The noun phrase before the first verb. */
function subjectOfSentence(chunks: readonly Chunk[]): { from: number; to: number } | undefined {
  const verb = chunks.findIndex((chunk) => {
    const word = wordOf(chunk);
    return isVerb(word) || riseVerbs.has(word) || fallVerbs.has(word);
  });
  const from = phraseStart(chunks, verb - 1, true);
  return verb > 0 && from < verb ? { from, to: verb - 1 } : undefined;
}

/** "We incurred restructuring costs", "There were losses": a subject that "it" and "they" do not mean. */
function isSpeaker(chunk: Chunk | undefined): boolean {
  return wordOf(chunk) === "there" || (chunk?.kind === "name" && chunk.party.pronoun && !chunk.party.possessive);
}

/** "costs" of "restructuring costs", "provision" of "provision for loan losses". */
function headWord({ tokens }: Frame, { first, last }: ConceptChunk): string {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  // "dividends received": dividends.
  if (words.length > 1 && /(?:ed|paid)$/u.test(words.at(-1) ?? "")) words.pop();
  const preposition = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  return words[preposition === -1 ? words.length - 1 : preposition - 1] ?? "";
}

function isPlural(word: string): boolean {
  return singular(word) !== word;
}

/** "the former", "the latter": of the two measures that the sentence before named. */
function ofTwo(kind: "former" | "latter", draft: Draft, { chunks }: Frame): ConceptLink | undefined {
  const [first, second, third] = chunks.filter((chunk) => chunk.kind === "concept" && readingFor(chunk, draft) !== undefined);
  const chunk = kind === "former" ? first : second;
  const entry = readingFor(chunk, draft);
  return second && !third && chunk?.kind === "concept" && entry ? linkTo(chunk, entry) : undefined;
}

/** The one measure of the sentence before that can be called by the noun: by its own words or by another phrase of the catalogue. */
function calledSo(noun: string, draft: Draft, frame: Frame, told: readonly Draft[]): ConceptLink | undefined {
  const links: ConceptLink[] = [];
  for (const chunk of frame.chunks) {
    const entry = readingFor(chunk, draft);
    if (chunk.kind !== "concept" || !entry) continue;
    const sign = singular(headWord(frame, chunk)) === noun ? entry.sign : signOfName(noun, entry);
    if (sign !== undefined) links.push(linkTo(chunk, { row: entry.row, sign }));
  }
  for (const { concept } of told) if (concept?.rule === "concept/referred" && signOfName(noun, concept) !== undefined) links.push(concept);
  const [first] = links;
  return first && links.every(({ row, sign }) => row.id === first.row.id && sign === first.sign) ? first : undefined;
}

/** The sign that a measure has under a noun: "the charge" of an impairment loss, "the loss" of a net income. */
function signOfName(noun: string, { row }: { readonly row: ConceptLink["row"] }): 1 | -1 | undefined {
  if (NAMES_OF_SIGN.get(row.positiveWhen?.split(";")[0] ?? "")?.has(noun)) return 1;
  if (row.positiveWhen?.endsWith(`a ${noun} is negative`)) return -1;
  if (row.phrases?.some((phrase) => endsIn(phrase, noun))) return 1;
  return row.negativePhrases?.some((phrase) => endsIn(phrase, noun)) ? -1 : undefined;
}

/** What a measure can be called by what makes it positive. */
const NAMES_OF_SIGN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["loss", new Set(["loss", "charge"])],
  ["charge", new Set(["charge"])],
  ["expense", new Set(["expense", "charge", "cost"])],
  ["cost", new Set(["cost", "expense"])],
  ["gain", new Set(["gain"])],
  ["payment", new Set(["payment"])],
]);

function endsIn(phrase: string, noun: string): boolean {
  return phrase.endsWith(` ${noun}`) && !phrase.split(" ").some((word) => prepositions.has(word));
}
