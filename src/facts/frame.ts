/**
 * One sentence, read: its tokens folded into chunks (figures, periods, names, concept phrases, single words and signs), the view on which all linking works.
 * "In May 2007, we had ¥5 billion of debt." → In · [May 2007] · , · [we] · had · [¥5 billion] · of · [debt] · .
 */
import { prepositions } from "../lexicon/grammar-words.ts";
import type { PhraseEntry, PhraseIndex, PhraseMatch } from "../lexicon/phrase-index.ts";
import { phraseAt } from "../lexicon/phrase-index.ts";
import type { FigureMention, PeriodMention } from "../mentions/mention.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { costOfEarning, isOfSomeKind } from "./phrase-widened.ts";

/** A company or person in a sentence; `pronoun` where it is "we", "our", "the Company" or "it". */
export interface Party {
  readonly entity: string;
  readonly pronoun: boolean;
  /** "our", "X's", "its": the owner of what follows. */
  readonly possessive: boolean;
}

interface Stretch {
  /** The word or sign in lower case; "" for all but words and signs. */
  readonly lower: string;
  /** Inclusive token indexes. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}
export type FigureChunk = Stretch & { readonly kind: "figure"; readonly figure: FigureMention };
export type PeriodChunk = Stretch & { readonly kind: "period"; readonly mention: PeriodMention };
export type NameChunk = Stretch & { readonly kind: "name"; readonly party: Party };
/** `lastWord`: the phrase's last word, lower case. */
export type ConceptChunk = Stretch & { readonly kind: "concept"; readonly entries: readonly PhraseEntry[]; readonly lastWord: string };
export type WordChunk = Stretch & { readonly kind: "word" | "symbol" };
export type Chunk = FigureChunk | PeriodChunk | NameChunk | ConceptChunk | WordChunk;

/** See the head of this file. */
export interface Frame {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Indexes of the figure chunks. */
  readonly figures: readonly number[];
  readonly periods: readonly number[];
  readonly names: readonly number[];
}

/** A name in the sentence, by token indexes. */
export interface PlacedParty extends Party {
  readonly first: number;
  readonly last: number;
}

/** Folds a sentence. Figures win over periods, periods over names, names over phrases. */
export function readFrame(
  sentence: Sentence,
  tokens: readonly Token[],
  found: { readonly figures: readonly FigureMention[]; readonly periods: readonly PeriodMention[]; readonly names: readonly PlacedParty[] },
  index: PhraseIndex,
): Frame {
  const figureAt = new Map(found.figures.map((figure) => [figure.first, figure]));
  const periodAt = new Map(found.periods.map((period) => [period.first, period]));
  const nameAt = new Map(found.names.map((name) => [name.first, name]));
  const chunks: Chunk[] = [];
  const figures: number[] = [];
  const periods: number[] = [];
  const names: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const chunk = chunkAt(tokens, at, figureAt, periodAt, nameAt, index);
    if (chunk.kind === "figure") figures.push(chunks.length);
    else if (chunk.kind === "period") periods.push(chunks.length);
    else if (chunk.kind === "name") names.push(chunks.length);
    chunks.push(chunk);
    at = Math.max(chunk.last, at) + 1;
  }
  return { sentence, tokens, chunks, figures, periods, names };
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  figureAt: ReadonlyMap<number, FigureMention>,
  periodAt: ReadonlyMap<number, PeriodMention>,
  nameAt: ReadonlyMap<number, PlacedParty>,
  index: PhraseIndex,
): Chunk {
  const figure = figureAt.get(at);
  if (figure) return chunkOf("figure", tokens, at, figure.last, { figure });
  const mention = periodAt.get(at);
  if (mention) return chunkOf("period", tokens, at, mention.last, { mention });
  const name = nameAt.get(at);
  if (name) {
    const owner = isOwnerMark(tokens[name.last + 1]);
    const party = owner ? { entity: name.entity, pronoun: name.pronoun, possessive: true } : name;
    return chunkOf("name", tokens, at, owner ? name.last + 1 : name.last, { party });
  }
  const phrase = isPrefixed(tokens, at) ? undefined : (costOfEarning(tokens, at, index) ?? phraseAt(index, tokens, at));
  if (
    phrase &&
    !namesMarket(tokens, phrase) &&
    !isOfCurrency(tokens, phrase) &&
    !isCompounded(tokens, phrase.last) &&
    !crosses(phrase.first, phrase.last, figureAt, periodAt) &&
    !crossesName(phrase, nameAt) &&
    !isOverrun(tokens, phrase.first, phrase.last, index)
  ) {
    const qualified = withQualifier(tokens, phrase.first, phrase.last, index);
    const entries = (qualified?.entries ?? phrase.entries).filter(
      (entry) => entry.row.unit !== "count" && !isOfSomeKind(tokens, phrase.last, entry),
    );
    const last = qualified?.last ?? withoutOpening(tokens, phrase.first, phrase.last);
    const lastWord = tokens[Math.min(last, phrase.last)]?.lower ?? "";
    if (entries.length > 0) return chunkOf("concept", tokens, at, last, { entries, lastWord });
  }
  const { kind, lower } = tokens[at]!;
  return chunkOf(kind === "symbol" ? "symbol" : "word", tokens, at, at, { lower });
}

/** What a chunk of some kind holds beside its place. */
interface Content {
  readonly lower?: string;
  readonly figure?: FigureMention;
  readonly mention?: PeriodMention;
  readonly party?: Party;
  readonly entries?: readonly PhraseEntry[];
  readonly lastWord?: string;
}

/** Every chunk has every field, so that all are of one shape: every rule reads chunks, and the engine reads one shape several times as fast as six. */
function chunkOf(kind: Chunk["kind"], tokens: readonly Token[], first: number, last: number, content: Content): Chunk {
  return {
    kind,
    lower: content.lower ?? "",
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    figure: content.figure,
    mention: content.mention,
    party: content.party,
    entries: content.entries,
    lastWord: content.lastWord,
  } as Chunk;
}

/** "a non-cash gain", "pre-tax charges": the word behind the prefix is no cash, and no tax. */
function isPrefixed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.hyphen === true && /^(?:non|pre|after|post)$/u.test(tokens[at - 1]?.lower ?? "");
}

/** "market-based units", "revenue-linked rent": with the hyphen behind it the noun only tells what kind. */
function isCompounded(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.hyphen === true && COMPOUNDING.test(next.lower);
}

const COMPOUNDING =
  /^(?:based|related|linked|driven|wide|leading|specific|oriented|free|neutral|backed|intensive|sharing|generating|earning|settled|weighted|adjusted|funded|financed|producing|saving|dependent)$/u;

/** "the equity market", "a debt index": an everyday word that only tells what market, and measures nothing. */
function namesMarket(tokens: readonly Token[], { last, entries }: PhraseMatch): boolean {
  return (
    /^(?:markets?|index|indices|analysts?)$/u.test(tokens[last + 1]?.lower ?? "") && entries.every(({ strength }) => strength === "weak")
  );
}

/** "the depreciation of the yen", "a three-yen depreciation", "depreciation against the dollar": a currency's, and no expense. */
function isOfCurrency(tokens: readonly Token[], { last }: PhraseMatch): boolean {
  if (tokens[last]?.lower !== "depreciation") return false;
  if (CURRENCIES.test(tokens[last - 1]?.lower ?? "") || tokens.slice(last + 1, last + 8).some(({ lower }) => lower === "against"))
    return true;
  if (!/^(?:of|in)$/u.test(tokens[last + 1]?.lower ?? "")) return false;
  return tokens.slice(last + 2, last + 6).some(({ lower }) => CURRENCIES.test(lower));
}

const CURRENCIES =
  /^(?:yen|dollars?|euros?|pounds?|sterling|francs?|yuan|renminbi|won|bahts?|rupees?|rupiah|pesos?|reals?|liras?|rubles?|roubles?|currency|currencies|jpy|usd|eur|gbp|cny)$/u;

/** "annual interest expense": "interest expense", which holds the last noun, rather than "annual interest". */
function isOverrun(tokens: readonly Token[], first: number, last: number, index: PhraseIndex): boolean {
  const next = tokens[last + 1];
  if (next?.kind !== "word" || prepositions.has(next.lower) || next.lower === "and" || next.lower === "or") return false;
  for (let at = first + 1; at <= last; at++) if ((phraseAt(index, tokens, at)?.last ?? 0) > last) return true;
  return false;
}

/** "debt due" and "deferred tax assets, net" before "of a valuation allowance": the last word opens what follows. */
function withoutOpening(tokens: readonly Token[], first: number, last: number): number {
  const word = tokens[last]?.lower;
  if (word === "due") return last - 1;
  if (word !== "net" || tokens[last + 1]?.lower !== "of" || last - first < 2) return last;
  return tokens[last - 1]?.text === "," ? last - 2 : last - 1;
}

/** "deferred tax assets (current)": a word in parentheses that belongs before or behind the phrase. */
function withQualifier(
  tokens: readonly Token[],
  first: number,
  last: number,
  index: PhraseIndex,
): { entries: readonly PhraseEntry[]; last: number } | undefined {
  const word = tokens[last + 2];
  if (tokens[last + 1]?.text !== "(" || tokens[last + 3]?.text !== ")" || word?.kind !== "word") return undefined;
  const phrase = tokens.slice(first, last + 1);
  for (const order of [
    [word, ...phrase],
    [...phrase, word],
  ]) {
    const match = phraseAt(index, order, 0);
    if (match && match.last === order.length - 1) return { entries: match.entries, last: last + 3 };
  }
  return undefined;
}

/** "the fair value of our swaps" is one phrase; in "our investment in X" the owner is the other party and stays apart. */
function crossesName({ first, last, entries }: PhraseMatch, nameAt: ReadonlyMap<number, PlacedParty>): boolean {
  const ownerMatters = entries.some(({ row }) => row.entityRole === "investee");
  for (let at = first; at <= last; at++) {
    const name = nameAt.get(at);
    if (name && (ownerMatters || at === first || !name.pronoun || !name.possessive)) return true;
  }
  return false;
}

function crosses(first: number, last: number, ...starts: readonly ReadonlyMap<number, unknown>[]): boolean {
  for (let at = first; at <= last; at++) if (starts.some((map) => map.has(at))) return true;
  return false;
}

function isOwnerMark(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'" || token.lower === "’") && !token.space;
}

/** The lower-case word or sign of a chunk; "" for figures, periods, names and phrases. */
export function wordOf(chunk: Chunk | undefined): string {
  return chunk === undefined ? "" : chunk.lower;
}

/** "our", "X's": a name that owns what follows. */
export function isPossessive(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" && chunk.party.possessive;
}

/** True for a phrase of the catalogue that names no concept: an amount that the catalogue does not measure. */
export function isUnmeasured(chunk: ConceptChunk): boolean {
  return chunk.entries.every(({ row }) => row.id === "");
}

/** Index of the first chunk from `at` on that is none of these words, `most` words on at the farthest. */
export function pastWords(chunks: readonly Chunk[], at: number, words: RegExp, most: number): number {
  let next = at;
  while (next < at + most && words.test(wordOf(chunks[next]))) next++;
  return next;
}

/** The word of a chunk, of a catalogue phrase its last one: what a noun phrase that ends there speaks of. */
export function nounOf(chunk: Chunk | undefined): string {
  return chunk?.kind === "concept" ? chunk.lastWord : wordOf(chunk);
}
