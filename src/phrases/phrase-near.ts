/**
 * Tagged words and the figure among them → the noun phrase that names what the figure measures: what "of" ties to it, what it stands before,
 * or the subject of its verb. "the number of charging stations reached 0" → "number of charging stations"
 */
import type { TaggedWord } from "./tagged-words.ts";

/** Inclusive indexes of words. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words between a figure and its verb or preposition that change nothing. */
const FILLERS = new Set(
  "a an the about approximately around almost nearly roughly some just only over under more less than least most up exactly total aggregate sum amount further additional another record maximum minimum".split(
    " ",
  ),
);
/** Prepositions that belong to the name of a measure: "provision for product recalls". */
const NAMING = new Set(["of", "for", "from", "on"]);
/** Nouns in whose place the subject says more, or that the words behind "of" explain. */
const EMPTY = new Set(
  "total amount amounts aggregate sum average year years month months quarter period date time thereof more less point points basis board company group management court party parties".split(
    " ",
  ),
);

/** The noun phrase for the figure, or undefined where none is clear. */
export function phraseNear(words: readonly TaggedWord[]): { readonly start: number; readonly end: number } | undefined {
  const figure = words.findIndex((word) => word.kind === "figure");
  if (figure < 0) return undefined;
  const found = behindFigure(words, figure) ?? beforeFigure(words, figure);
  const first = found && words[found.from];
  const last = found && words[found.to];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** "0 of orders", "0 in licensing fees", "a 0 credit line". */
function behindFigure(words: readonly TaggedWord[], figure: number): Stretch | undefined {
  let at = figure + 1;
  if (words[at]?.open) {
    while (at < words.length && !words[at]?.close) at++;
    at++;
  } else if (words[figure]?.comma || words[figure]?.close) return undefined;
  const tie = words[at]?.lower;
  if (tie === "of" || tie === "in" || tie === "worth") {
    if (words[at + 1]?.lower === "of") at++;
    const tied = phraseFrom(words, at + 1);
    return tied && (tie === "of" || hasKind(words, tied, "noun")) ? tied : undefined;
  }
  return isNominal(words, at) && words[at]?.kind !== "name" && words[at]?.kind !== "determiner" ? phraseFrom(words, at) : undefined;
}

function phraseFrom(words: readonly TaggedWord[], from: number): Stretch | undefined {
  let to = from;
  while (to < words.length && (isNominal(words, to) || (to > from && isNaming(words, to)))) {
    if (words[to]?.comma || words[to]?.close) return checked(words, from, to);
    to++;
  }
  return checked(words, from, to - 1);
}

/** "margin calls of 0", "the fees were 0", "the fees rose to 0", "fees (0)". */
function beforeFigure(words: readonly TaggedWord[], figure: number): Stretch | undefined {
  let at = figure - 1;
  while (at >= 0 && !words[at]?.comma && isFiller(words, at)) at--;
  const tie = words[at];
  if (!tie) return undefined;
  if (words[figure]?.open) return phraseTo(words, at, false);
  if (tie.lower === "of" || tie.lower === "at") return phraseTo(words, at - 1, false) ?? subjectBefore(words, at - 1, false);
  if (tie.comma) return undefined;
  return isVerbal(tie) || tie.kind === "preposition" ? subjectBefore(words, at, tie.lower !== "at") : undefined;
}

function isFiller(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return word.kind === "adverb" || FILLERS.has(word.lower) || (word.lower === "of" && FILLERS.has(words[at - 1]?.lower ?? ""));
}

/** The object that moved ("raised our holding from 0"), else the subject of the verb. Other figures, dates and their prepositions are passed. */
function subjectBefore(words: readonly TaggedWord[], from: number, objects: boolean): Stretch | undefined {
  let at = from;
  while (at >= 0 && !isVerbal(words[at])) {
    const word = words[at];
    const passed = word?.kind === "figure" || word?.kind === "value" || word?.kind === "date";
    if (word?.comma && !passed) return undefined;
    if (word?.kind === "noun" && !EMPTY.has(word.lower)) return objects ? phraseTo(words, at, false) : undefined;
    at--;
  }
  while (at >= 0 && (isVerbal(words[at]) || words[at]?.kind === "adverb" || words[at]?.lower === "to")) at--;
  if (words[at]?.lower === "which" || words[at]?.lower === "that") at--;
  return phraseTo(words, at, true);
}

/** The noun phrase that ends at `last`, past dates; a subject may hold any preposition and a participle behind its noun. */
function phraseTo(words: readonly TaggedWord[], last: number, subject: boolean): Stretch | undefined {
  let to = last;
  while (
    to >= 0 &&
    (words[to]?.kind === "date" || words[to]?.kind === "value" || words[to]?.kind === "preposition" || words[to]?.kind === "adverb")
  )
    to--;
  if (words[to]?.close) while (to >= 0 && !words[to + 1]?.open) to--;
  let from = to;
  while (from >= 0 && (from === to || !words[from]?.comma)) {
    if (!isNominal(words, from) && !isNaming(words, from) && !(subject && isInsideSubject(words, from))) break;
    from--;
  }
  const part = subject && words[from]?.kind === "preposition" && !words[from]?.comma;
  return part ? undefined : checked(words, from + 1, to);
}

function isVerbal(word: TaggedWord | undefined): boolean {
  return word?.kind === "verb" || word?.kind === "participle";
}

const NOMINAL: ReadonlySet<string> = new Set(["noun", "name", "adjective", "determiner"]);

/** A word of a noun phrase. A participle is one where no subject stands before it and no object behind: "the recorded loss", "charging stations". */
function isNominal(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind !== "participle") return NOMINAL.has(word.kind);
  const before = words[at - 1]?.kind;
  const attributive =
    before === undefined ||
    before === "determiner" ||
    before === "preposition" ||
    before === "adjective" ||
    before === "figure" ||
    before === "value" ||
    before === "joint";
  return (
    (attributive || word.lower.endsWith("ing")) &&
    (isNoun(words[at + 1]) || words[at + 1]?.kind === "adjective" || words[at + 1]?.kind === "participle")
  );
}

/** A naming preposition or "and" between two nouns. */
function isNaming(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const joins = word?.kind === "joint" || (word?.kind === "preposition" && NAMING.has(word.lower));
  return joins && isNoun(words[at - 1]) && isNominal(words, at + 1);
}

function isInsideSubject(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word?.kind === "participle") return isNoun(words[at - 1]) && words[at + 1]?.kind === "preposition";
  return word?.kind === "preposition" && (isNoun(words[at - 1]) || words[at - 1]?.kind === "participle") && isNominal(words, at + 1);
}

function isNoun(word: TaggedWord | undefined): boolean {
  return word?.kind === "noun" || word?.kind === "name";
}

/** Without articles and stray words at the edges; undefined unless a common noun is left that says something. */
function checked(words: readonly TaggedWord[], first: number, last: number): Stretch | undefined {
  let from = first;
  let to = last;
  while (
    from <= to &&
    (words[from]?.kind === "determiner" ||
      words[from]?.kind === "joint" ||
      words[from]?.kind === "preposition" ||
      words[from]?.kind === "adverb")
  )
    from++;
  while (to >= from && !isNoun(words[to])) to--;
  const said = words.slice(Math.max(0, from), to + 1).some((word) => word.kind === "noun" && !EMPTY.has(word.lower));
  return said ? { from, to } : undefined;
}

function hasKind(words: readonly TaggedWord[], { from, to }: Stretch, kind: TaggedWord["kind"]): boolean {
  return words.slice(from, to + 1).some((word) => word.kind === kind);
}
