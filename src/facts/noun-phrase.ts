/**
 * Walks over the chunks around a figure: to the noun phrase that a preposition or a verb ties to it.
 * "an impairment loss on goodwill of ¥5 billion": from "of" to the left, the head is "impairment loss", not "goodwill".
 */
import {
  copulas,
  determiners,
  fallVerbs,
  followers,
  genericNouns,
  lightVerbs,
  otherVerbs,
  pastChanges,
  prepositions,
  riseVerbs,
  subordinators,
  transitiveChangeVerbs,
} from "../lexicon/grammar-words.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, ConceptChunk } from "./frame.ts";

/** True for a word that ends a noun phrase to its left or right: a finite verb or a word that opens a clause. */
export function endsPhrase(chunk: Chunk | undefined): boolean {
  if (!chunk || chunk.kind === "figure") return true;
  const word = wordOf(chunk);
  if (word === "") return false;
  return (
    isVerb(word) ||
    subordinators.has(word) ||
    word === "compared" ||
    word === "," ||
    word === ";" ||
    word === ":" ||
    word === "(" ||
    word === "—" ||
    word === "–"
  );
}

/** Any verb form that the grammar lists know. */
export function isVerb(word: string): boolean {
  return verbForms.has(word);
}

const NO_VERBS = /^(?:attributable|due|based|compared|outstanding)$/u;
/** One set, for the question is asked more often than any other. */
const verbForms: ReadonlySet<string> = new Set([
  ...copulas,
  ...lightVerbs,
  ...pastChanges,
  ...[...otherVerbs].filter((word) => !NO_VERBS.test(word)),
]);

/** "is jointly owned", "was sold": what stands before the verb is its object. */
export function isPassive(chunks: readonly Chunk[], verb: number | undefined): boolean {
  return verb !== undefined && /^(?:is|are|was|were|been|being|be)$/u.test(auxiliaryOf(chunks, verb));
}

/** The word before a verb, past an adverb: "was" of "was jointly owned". */
export function auxiliaryOf(chunks: readonly Chunk[], verb: number): string {
  const before = wordOf(chunks[verb - 1]);
  return before.endsWith("ly") ? wordOf(chunks[verb - 2]) : before;
}

/** Where the object of a verb begins: behind the participle that opens the phrase in ", raising its stake to 34%". */
export function objectStart(chunks: readonly Chunk[], phrase: number): number {
  const word = wordOf(chunks[phrase]);
  return transitiveChangeVerbs.has(word) || /^(?:in|de)creasing$/u.test(word) ? phrase + 1 : phrase;
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

/**
 * Index of the first chunk of the noun phrase (with its prepositional phrases) that ends at `last`.
 * For the subject of a verb, participles behind a noun belong to it: "expenses accounted for by applying the exemption".
 */
export function phraseStart(chunks: readonly Chunk[], last: number, subject = false): number {
  let at = last;
  while (at >= 0) {
    const chunk = chunks[at];
    if (wordOf(chunk) === ")") at = openingOf(chunks, at);
    else if (subject && chunk?.kind === "figure" && wordOf(chunks[at - 1]) === "of") at--;
    else if (opensJoined(chunks, at)) return at - 1;
    else if (
      endsPhrase(chunk) &&
      !isPreposition(chunks, at) &&
      !isAdjectival(chunks, at) &&
      !(subject && (isReducedRelative(chunks, at) || isTimeOfRelative(chunks, at)))
    )
      return at + 1;
    at--;
  }
  return 0;
}

/** "a gain of ¥5 billion, and the book value was": a form that may be a verb, behind a joined article, opens a phrase of its own. */
function opensJoined(chunks: readonly Chunk[], at: number): boolean {
  return isVerb(wordOf(chunks[at])) && wordOf(chunks[at - 1]) === "the" && /^(?:and|,)$/u.test(wordOf(chunks[at - 2]));
}

/** "as of", "as at": the "as" opens no clause; nor does the "that" of "losses in that year", but that of "as of that date our debt was" parts two phrases. */
function isPreposition(chunks: readonly Chunk[], at: number): boolean {
  if (wordOf(chunks[at]) === "that") {
    const behind = chunks[at + 2];
    const parts = behind?.kind === "name" || behind?.kind === "concept" || determiners.has(wordOf(behind));
    return prepositions.has(wordOf(chunks[at - 1])) && !parts;
  }
  return wordOf(chunks[at]) === "as" && /^(?:of|at)$/u.test(wordOf(chunks[at + 1]));
}

/** "losses incurred in Asia", "expenses accounted for by": a participle right behind a noun, with a preposition behind it. */
function isReducedRelative(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (!/(?:ed|ing|en|held|paid|made|sold)$/u.test(wordOf(chunks[at])) || !before) return false;
  const participle =
    before.kind === "concept" ||
    (before.kind === "word" && !isVerb(before.lower) && !/^(?:and|we|it|they|not|also)$/u.test(before.lower)) ||
    before.kind === "period";
  return participle && (prepositions.has(wordOf(chunks[at + 1])) || /^(?:after|before)$/u.test(wordOf(chunks[at + 1])));
}

/** "losses incurred after 2012": the "after" opens no clause. */
function isTimeOfRelative(chunks: readonly Chunk[], at: number): boolean {
  return /^(?:after|before)$/u.test(wordOf(chunks[at])) && chunks[at + 1]?.kind === "period" && isReducedRelative(chunks, at - 1);
}

/** "the recorded loss", "amortization of acquired software", "related to": a verb form that stands inside the noun phrase. */
function isAdjectival(chunks: readonly Chunk[], at: number): boolean {
  const before = wordOf(chunks[at - 1]);
  const chunk = chunks[at];
  const word = wordOf(chunk);
  if (word === "," || word === ";" || word === ":" || word === "(" || word === "—" || word === "–" || word === "") return false;
  // "the charge", "such claims": behind an article even a form that may be a verb is a noun.
  if (/^(?:the|an?|such)$/u.test(before)) return !copulas.has(word);
  // "the obligations for all pension plans were": with a verb behind it, it is none.
  if (/^(?:plans?|projects?|targets?|forecasts?|estimates?|issues?)$/u.test(word) && copulas.has(wordOf(chunks[at + 1]))) return true;
  // "an increase in operating lease liabilities": no verb before a noun of the catalogue.
  if (word === "operating" && chunks[at + 1]?.kind === "concept") return prepositions.has(before) || determiners.has(before);
  if (!/(?:ed|ing|ue)$/u.test(word) || copulas.has(word)) return false;
  return determiners.has(before) || (/^(?:of|on|for|from)$/u.test(before) && word.endsWith("ed") && isNoun(chunks[at + 1]));
}

function isNoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "concept" || (chunk?.kind === "word" && !prepositions.has(chunk.lower) && !isVerb(chunk.lower));
}

/**
 * The heads of the noun phrase from `start` to `last`: concept chunks that no preposition subordinates to another noun.
 * A phrase of another unit than the figure's is a plain noun here.
 */
export function headConcepts(chunks: readonly Chunk[], start: number, last: number, fits: (chunk: ConceptChunk) => boolean): number[] {
  const heads: number[] = [];
  for (let at = start; at <= last; at++) {
    const chunk = chunks[at];
    if (wordOf(chunk) === "(") at = closingOf(chunks, at);
    else if (chunk?.kind === "concept" && fits(chunk) && !isModifier(chunks, at) && isHead(chunks, start, at, heads.length > 0, fits))
      heads.push(at);
  }
  return heads;
}

/** "net assets per share", "interest per annum": what stands behind "per" belongs to the measure. */
const PER_UNIT = /^(?:shares?|ads|adss|adr|units?|annum|year|cent|ordinary|common|depositary|basic|diluted|american|class|the|us)$/u;

/** "a cash price", "revenue growth": a noun behind the phrase is the head, and the phrase only modifies it. */
function isModifier(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind === "concept") return headsCompound(chunks, at, next);
  // "the building's fair value": whose value it is.
  if (/^['’]s?$/u.test(wordOf(next)) && next?.start === chunks[at]?.end) return true;
  if (next?.kind !== "word") return false;
  const word = next.lower;
  if (word === "and" && sharesHead(chunks, at)) return true;
  if (/^prices?$/u.test(word)) return true;
  // "revenue per user" is no revenue; a share's amounts have their own phrases.
  if (word === "per" && nounOf(chunks[at + 2]) !== "" && !PER_UNIT.test(nounOf(chunks[at + 2]))) return true;
  if (prepositions.has(word) || isVerb(word) || followers.has(word) || genericNouns.has(word) || riseVerbs.has(word) || fallVerbs.has(word))
    return false;
  return !/^(?:and|or|as|than|was|were|is|are|up|down|per|so)$/u.test(word) && !/(?:ed|ing|ly)$/u.test(word);
}

/** "software and hardware revenue": a weak noun, and another, before one head. */
function sharesHead(chunks: readonly Chunk[], at: number): boolean {
  const [first, other, head] = [chunks[at], chunks[at + 2], chunks[at + 3]];
  const weak = first?.kind === "concept" && first.entries.every(({ strength }) => strength === "weak");
  const noun = other?.kind === "word" && !determiners.has(other.lower) && !prepositions.has(other.lower) && !isVerb(other.lower);
  return weak && noun && head?.kind === "concept" && head.entries.some(({ strength }) => strength === "phrase");
}

/**
 * "market interest rates", "an asset purchase program"; but "We guarantee bank borrowings" and "operating activities provided cash"
 * hold a verb, and "interest at rates" a weak noun.
 */
function headsCompound(chunks: readonly Chunk[], at: number, next: ConceptChunk): boolean {
  const first = chunks[at];
  const verb = chunks[at - 1]?.kind === "name" || (first?.kind === "concept" && first.lastWord.endsWith("ed"));
  return !verb && (next.entries.some(({ strength }) => strength === "phrase") || isModifier(chunks, at + 1));
}

/** A concept heads where only adjectives and determiners stand before it, or a noun that says nothing ("amount of"). */
function isHead(chunks: readonly Chunk[], start: number, at: number, later: boolean, fits: (chunk: ConceptChunk) => boolean): boolean {
  for (let before = at - 1; before >= start; before--) {
    const chunk = chunks[before];
    const word = wordOf(chunk);
    if (
      word === "and" ||
      word === "or" ||
      word === "," ||
      word === "&" ||
      word === "/" ||
      (word === "a" && !later) ||
      (word === "an" && !later)
    )
      return true;
    if (prepositions.has(word)) return !later && saysNothing(chunks, start, before - 1);
    if (chunk?.kind === "period") return true;
    if (chunk?.kind === "concept" && fits(chunk)) return false;
  }
  return true;
}

/** Is there no noun before the preposition, or one that says nothing of what is measured? */
function saysNothing(chunks: readonly Chunk[], start: number, at: number): boolean {
  const before = chunks[at];
  if (at < start || !before || before.kind === "figure") return true;
  // "at ¥5 per unit for gross proceeds of": the price before is no noun that the phrase belongs to.
  if (wordOf(chunks[at - 1]) === "per" && chunks[at - 2]?.kind === "figure") return true;
  // "was mainly due to impairment losses of": what it was due to heads a phrase of its own.
  if (/^(?:due|attributable|owing|thanks)$/u.test(wordOf(before)))
    return at === start || /(?:ly|^was|^were|^is|^are)$/u.test(wordOf(chunks[at - 1]));
  // "and net of federal tax benefits, were": what has been taken off.
  if (before.kind === "word" && before.lower === "net" && wordOf(chunks[at + 1]) === "of" && at > start) return false;
  if (before.kind === "period" || before.kind === "name") return at === start;
  // "ended the year with cash of ¥5 billion"
  if (wordOf(chunks[at + 1]) === "with" && before.kind === "word" && /^(?:year|quarter|period|half)$/u.test(before.lower)) return true;
  if (before.kind === "concept") return genericNouns.has(before.lastWord);
  // "fees related to accounts receivable": a noun stands before what it is related to.
  if (/^relat(?:ed|ing)$/u.test(before.lower)) return at === start || !isPlainNoun(chunks[at - 1]);
  return (
    before.lower.endsWith("ly") ||
    before.lower === "net" ||
    genericNouns.has(before.lower) ||
    prepositions.has(before.lower) ||
    riseVerbs.has(before.lower) ||
    fallVerbs.has(before.lower) ||
    (isVerb(before.lower) && !isArticled(chunks, start, at)) ||
    before.kind === "symbol"
  );
}

/** A word that may head a phrase; payments are of what they are related to. */
function isPlainNoun(chunk: Chunk | undefined): boolean {
  const word = nounOf(chunk);
  return /^[a-z]{4,}$/u.test(word) && !copulas.has(word) && !subordinators.has(word) && !/(?:ly|^that|^payments?)$/u.test(word);
}

/** "the charge for bad debts", "our cost of debt": behind an article a word that may be a verb is a noun. */
function isArticled(chunks: readonly Chunk[], start: number, at: number): boolean {
  return at > start && /^(?:the|an?|our|its|their|this|that)$/u.test(wordOf(chunks[at - 1]));
}
