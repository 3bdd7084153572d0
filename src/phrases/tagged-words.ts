/**
 * A clause → its words with their parts of speech, by compromise. The figure is read as a row of zeros, because compromise parts
 * "¥3 billion" from what stands around it. "margin calls of ¥3 billion" → margin/noun calls/noun of/preposition 000/figure
 */
import nlp from "compromise/two";
import { financeWords } from "../lexicon/finance-nouns.ts";
import type { FinanceWordKind } from "../lexicon/finance-nouns.ts";
import type { PhraseClause } from "../model/phrase-reader.ts";

export type WordKind =
  | "noun"
  | "name"
  | "pronoun"
  | "adjective"
  | "verb"
  | "participle"
  | "adverb"
  | "determiner"
  | "preposition"
  | "joint"
  | "value"
  | "date"
  | "figure"
  | "other";

/** Offsets into the clause; `comma` where punctuation parts it from the word behind, `open` where a bracket or quote opens before it. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly kind: WordKind;
  readonly comma: boolean;
  readonly open: boolean;
  readonly close: boolean;
}

/** The part of compromise's model that words go into. */
interface WordModel {
  lexicon: object;
  frozenLex: object;
  _multiCache: object;
}

/** A tagger with the finance vocabulary in a lexicon of its own: the caller's compromise reads as it did before. */
export function financeTagger(): (clause: PhraseClause) => TaggedWord[] {
  const model = (nlp.model() as { one: WordModel }).one;
  const own: WordModel = { lexicon: { ...model.lexicon }, frozenLex: { ...model.frozenLex }, _multiCache: { ...model._multiCache } };
  const plugin = { words: lexiconOf(OPEN), frozen: lexiconOf(FROZEN) };
  inLexicon(model, own, () => {
    nlp.plugin(plugin);
  });
  return (clause) => inLexicon(model, own, () => wordsOf(clause));
}

/** compromise keeps one lexicon for the whole program: ours stands in for the time of one call. */
function inLexicon<Result>(model: WordModel, own: WordModel, run: () => Result): Result {
  const { lexicon, frozenLex, _multiCache } = model;
  Object.assign(model, own);
  try {
    return run();
  } finally {
    Object.assign(model, { lexicon, frozenLex, _multiCache });
  }
}

type Tags = Readonly<Partial<Record<FinanceWordKind, string>>>;
/** compromise may overrule these by the words around. */
const OPEN: Tags = { MostlyNoun: "Singular", MostlyPlural: "Plural", Adjective: "Adjective", Unit: "Unit", CompanySuffix: "Organization" };
const FROZEN: Tags = { Noun: "Singular", PluralNoun: "Plural", PastTense: "PastTense" };

function lexiconOf(tags: Tags): Record<string, string> {
  const lexicon: Record<string, string> = {};
  for (const [kind, tag] of Object.entries(tags))
    for (const word of financeWords[kind as FinanceWordKind].split(/\s+/u)) if (word !== "") lexicon[word] = tag;
  return lexicon;
}

function wordsOf({ text, figureStart, figureEnd }: PhraseClause): TaggedWord[] {
  const masked = `${text.slice(0, figureStart)}${"0".repeat(figureEnd - figureStart)}${text.slice(figureEnd)}`;
  const words: TaggedWord[] = [];
  let at = 0;
  for (const term of nlp(masked).document.flat()) {
    const start = at + term.pre.length;
    at = start + term.text.length + term.post.length;
    const end = start + term.text.length;
    if (!/[\p{L}\p{N}]/u.test(term.text) || masked.slice(start, end) !== term.text) continue;
    const kind = start < figureEnd && end >= figureEnd ? "figure" : kindOf(term.tags ?? new Set(), term.text.toLowerCase());
    words.push({
      start,
      end,
      lower: term.text.toLowerCase(),
      kind,
      comma: /[,;:–—]/u.test(term.post),
      open: /[(["“]/u.test(term.pre) || term.text.startsWith("("),
      close: /[)\]"”]/u.test(term.post) || term.text.endsWith(")"),
    });
  }
  return words;
}

const JOINTS = new Set(["and", "or", "&"]);
const PREPOSITIONS = new Set(
  "of in on at for from to with by under over through during against between among into within per without including excluding regarding concerning about as upon".split(
    " ",
  ),
);

/** The first test that holds names the kind. */
const KINDS: readonly (readonly [WordKind, readonly string[]])[] = [
  ["date", ["Date", "Month", "Year", "Duration"]],
  ["value", ["Value", "Unit"]],
  ["pronoun", ["Pronoun"]],
  ["determiner", ["Determiner", "Possessive"]],
  ["name", ["Organization", "Person", "Place"]],
  ["noun", ["Noun"]],
  ["adjective", ["Adjective", "Comparative"]],
  ["adverb", ["Adverb", "Negative"]],
];

function kindOf(tags: ReadonlySet<string>, lower: string): WordKind {
  if (JOINTS.has(lower)) return "joint";
  if (PREPOSITIONS.has(lower)) return "preposition";
  if (
    tags.has("Verb") &&
    !tags.has("Copula") &&
    !tags.has("Auxiliary") &&
    (tags.has("Gerund") || tags.has("Participle") || /(?:ed|ing)$/u.test(lower))
  )
    return "participle";
  for (const [kind, names] of KINDS) if (names.some((name) => tags.has(name))) return kind;
  return tags.has("Verb") || tags.has("Copula") || tags.has("Modal") ? "verb" : "other";
}
