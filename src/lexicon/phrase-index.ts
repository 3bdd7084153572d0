/**
 * Concept rows → one matcher. "tax operating loss carryforwards" in a sentence's tokens → the row OperatingLossCarryforwards, longest phrase first.
 * A tree of words: matching costs a few map look-ups a token, however many phrases there are. Its branches grow where texts come by:
 * most phrases of a catalogue never stand in any.
 */
import { otherMeasures } from "./other-measures.ts";
import { singular } from "./singular.ts";
import type { ConceptRow } from "./concepts/concept.ts";

/** How firmly a phrase names its concept: a phrase anywhere in the clause, a weak one only beside the figure. */
export type PhraseStrength = "phrase" | "weak";

/** One reading of a phrase: the same words may name a money concept and a percentage. */
export interface PhraseEntry {
  readonly row: ConceptRow;
  readonly sign: 1 | -1;
  readonly strength: PhraseStrength;
}

/** What the phrases of {@link otherMeasures} name: nothing that a figure can be, by a unit that no figure has. */
const NO_CONCEPT: ConceptRow = sameShape({ id: "", periodType: "instant", unit: "times", entityRole: "reporter" });

interface Node {
  next: Map<string, Node> | undefined;
  /** What ends here. */
  entries: PhraseEntry[] | undefined;
  /** Phrases that lead on from here and have not been asked for. */
  waiting: Waiting[] | undefined;
}

/** A phrase whose words up to `from` have been entered. */
interface Waiting {
  readonly phrase: string;
  readonly from: number;
  readonly entry: PhraseEntry;
}

/** What a text yields at one place: inclusive token indexes and the readings of the longest phrase there. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly PhraseEntry[];
}

/** See {@link indexPhrases}. */
export interface PhraseIndex {
  readonly root: Node;
  readonly rows: ReadonlyMap<string, ConceptRow>;
  /** Verb form → rows, longest forms ("wrote off") as several words. */
  readonly verbs: Node;
}

/** The part of a token that the index reads. */
export interface IndexWord {
  readonly lower: string;
  readonly kind: "word" | "number" | "symbol";
}

/**
 * Builds the matcher of a catalogue, once a catalogue.
 * @example matchPhrases(indexPhrases(catalogue), tokenize("net losses")) // [{ first: 0, last: 1, entries: [NetIncome, sign -1] }]
 */
export function indexPhrases(rows: readonly ConceptRow[]): PhraseIndex {
  const root = newNode();
  const verbs = newNode();
  const known = rows.map(sameShape);
  for (const row of known) {
    wait(root, row.phrases, { row, sign: 1, strength: "phrase" });
    wait(root, row.negativePhrases, { row, sign: -1, strength: "phrase" });
    wait(root, row.weakPhrases, { row, sign: 1, strength: "weak" });
    wait(verbs, row.verbs, { row, sign: 1, strength: "phrase" });
  }
  wait(root, otherMeasures, { row: NO_CONCEPT, sign: 1, strength: "phrase" });
  return { root, verbs, rows: new Map(known.map((row) => [row.id, row])) };
}

/** The row with every field there: rules read rows all the time, and the engine reads objects of one shape faster. */
function sameShape(row: ConceptRow): ConceptRow {
  return {
    id: row.id,
    broader: row.broader,
    usGaap: row.usGaap,
    ifrsFull: row.ifrsFull,
    periodType: row.periodType,
    unit: row.unit,
    positiveWhen: row.positiveWhen,
    entityRole: row.entityRole,
    counterpartyRole: row.counterpartyRole,
    phrases: row.phrases,
    negativePhrases: row.negativePhrases,
    weakPhrases: row.weakPhrases,
    verbs: row.verbs,
  } as ConceptRow;
}

function newNode(): Node {
  return { next: undefined, entries: undefined, waiting: undefined };
}

function wait(node: Node, phrases: readonly string[] | undefined, entry: PhraseEntry): void {
  for (const phrase of phrases ?? []) waitFrom(node, { phrase, from: behindGap(phrase, 0), entry });
}

function waitFrom(node: Node, waiting: Waiting): void {
  (node.waiting ??= []).push(waiting);
}

/**
 * The node to which a word leads from another, for the words of phrases in the singular, for those of verbs as they are.
 * @example nextNode(index.root, "sale", true)?.entries // the readings of "sales"
 */
export function nextNode(node: Node, word: string, singularise: boolean): Node | undefined {
  if (node.waiting) {
    const { waiting } = node;
    node.waiting = undefined;
    for (const one of waiting) enterWord(node, one, singularise);
  }
  return node.next?.get(word);
}

/** A word, or "&" by itself; blanks and hyphens part words. */
const WORD = /[^\s&-]+|&/uy;
const GAP = /[\s-]*/uy;

function behindGap(phrase: string, at: number): number {
  GAP.lastIndex = at;
  GAP.test(phrase);
  return GAP.lastIndex;
}

function enterWord(node: Node, { phrase, from, entry }: Waiting, singularise: boolean): void {
  WORD.lastIndex = from;
  const word = WORD.exec(phrase)?.[0] ?? "";
  const behind = behindGap(phrase, from + word.length);
  const key = singularise ? singular(word) : word;
  node.next ??= new Map();
  let next = node.next.get(key);
  if (!next) node.next.set(key, (next = newNode()));
  if (behind >= phrase.length) (next.entries ??= []).push(entry);
  else waitFrom(next, { phrase, from: behind, entry });
}

/** All phrases of the tokens, leftmost and longest first, without overlaps. */
export function matchPhrases(index: PhraseIndex, words: readonly IndexWord[]): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  let at = 0;
  while (at < words.length) {
    const match = longestAt(index.root, words, at, true);
    if (match) matches.push(match);
    at = match ? match.last + 1 : at + 1;
  }
  return matches;
}

/** The longest phrase that starts at a token. */
export function phraseAt(index: PhraseIndex, words: readonly IndexWord[], at: number): PhraseMatch | undefined {
  return longestAt(index.root, words, at, true);
}

/** The longest verb form of the catalogue that starts at a token. */
export function verbAt(index: PhraseIndex, words: readonly IndexWord[], at: number): PhraseMatch | undefined {
  return longestAt(index.verbs, words, at, false);
}

function longestAt(root: Node, words: readonly IndexWord[], first: number, singularise: boolean): PhraseMatch | undefined {
  let node = root;
  let best: PhraseMatch | undefined;
  for (let at = first; at < words.length && (node.next ?? node.waiting); at++) {
    const word: IndexWord | undefined = words[at];
    if (!word || (at === first && word.kind === "number")) break;
    // "the bank's loans" are no bank loans.
    if (at > first && isPossessive(word.lower) && /^banks?$/u.test(words[at - 1]?.lower ?? "")) break;
    if (at > first && (isPossessive(word.lower) || word.lower === ",")) continue;
    const close = at > first && word.lower === "(" ? endOfAlternative(words, at) : undefined;
    if (close !== undefined) {
      at = close;
      continue;
    }
    const next = nextNode(node, singularise ? singular(word.lower) : word.lower, singularise);
    if (!next && at > first && DETERMINERS.has(word.lower)) continue;
    if (!next) break;
    node = next;
    if (node.entries) best = { first, last: at, entries: node.entries };
  }
  return best;
}

/** "equity in the net loss" is read as "equity in net loss". */
const DETERMINERS = new Set(["the", "a", "an", "its", "our", "their"]);

/** What stands in parentheses for the opposite sign: "net cash provided by (used in) operating activities", "net income (loss) per share". */
const ALTERNATIVES = new Set(["used", "provided", "loss", "losses", "benefit", "deficit", "expense", "decrease", "gain"]);

const QUOTES = new Set(["“", '"', "‘", "'"]);

/** Index of the ")" behind one or two such words, or behind a short name that is defined: "operating loss (“NOL”) carryforwards". */
function endOfAlternative(words: readonly IndexWord[], at: number): number | undefined {
  if (QUOTES.has(words[at + 1]?.lower ?? "")) return [at + 4, at + 5].find((close) => words[close]?.lower === ")");
  if (!ALTERNATIVES.has(words[at + 1]?.lower ?? "")) return undefined;
  return [at + 2, at + 3].find((close) => words[close]?.lower === ")");
}

function isPossessive(lower: string): boolean {
  return lower === "'s" || lower === "'" || lower === "’";
}
