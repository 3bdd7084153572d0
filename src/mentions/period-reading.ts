/**
 * What the readers of dates share: the sentence they read, what they hand back, and small looks at tokens.
 * "fiscal year 2010" → tokens 0 to 2, kind fiscal-year, one period
 */
import { CARDINALS, VAGUE_NUMBERS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import type { FiscalCalendar } from "./fiscal-year.ts";
import type { PeriodMention } from "./mention.ts";

/**
 * The fiscal year that the text spoke of last: what "the previous fiscal year" is seen from.
 * `previous` is what it points to where that is known.
 */
export interface PeriodAnchor {
  readonly current?: Period;
  readonly previous?: Period;
  /** The quarter or half that the sentences before spoke of last: what "in the second half" is a later part of. */
  readonly part?: Period;
  /** The day that the sentence before told last: what "at the same date in 2010" is a day of another year of. */
  readonly day?: Period;
}

/** One sentence while it is read; `found` holds the mentions before the place that is read. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly calendar: FiscalCalendar;
  readonly anchor: PeriodAnchor;
  readonly found: readonly PeriodMention[];
}

/** An expression from token `first` up to, without, token `next`. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly kind: PeriodMention["kind"];
  readonly periods: readonly Period[];
  readonly rule: string;
}

/** One or more expressions that stand at a place, in order; undefined where none stands. */
export type Reader = (reading: Reading, at: number) => readonly Found[] | undefined;

/**
 * The token in lower case; an empty string beyond the sentence.
 * @example wordAt(tokenize("In 2009"), 0) // "in"
 */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/**
 * The year from 1900 to 2100 that a token is by its form.
 * @example yearAt(tokenize("In 2009"), 1) // 2009
 */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined;
}

/**
 * The number of one or two digits that a token is.
 * @example shortNumberAt(tokenize("31 March"), 0) // 31
 */
export function shortNumberAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return Number.isInteger(value) ? value : undefined;
}

/**
 * The small number that a token is, in words or digits; 0 for an unsaid one.
 * @example countAt(tokenize("several years"), 0) // 0
 */
export function countAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  if (VAGUE_NUMBERS.has(word)) return 0;
  const count = CARDINALS.get(word) ?? shortNumberAt(tokens, at);
  return count === undefined || count < 1 || count > 60 ? undefined : count;
}

const LIST_WORDS = new Set(["and", "or", "&"]);
const RANGE_WORDS = new Set(["to", "through", "thru", "until", "till", "-", "–", "—", "~", "〜", "−"]);

/** What joins two dates: a list or a stretch; `closing` where a word, and not a mere comma, joins them. */
export interface Joint {
  readonly kind: "list" | "range";
  readonly closing: boolean;
  readonly next: number;
}

/**
 * The joint at a place: a comma, "and", ", and", "to", "through", a dash.
 * @example jointAt(tokenize("2009 and 2010"), 1)?.kind // "list"
 */
export function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const comma = wordAt(tokens, at) === "," ? 1 : 0;
  const word = wordAt(tokens, at + comma);
  if (LIST_WORDS.has(word)) return { kind: "list", closing: true, next: at + comma + 1 };
  if (RANGE_WORDS.has(word)) return { kind: "range", closing: true, next: at + comma + 1 };
  return comma === 1 ? { kind: "list", closing: false, next: at + 1 } : undefined;
}

/** Tokens that a list of years may run over: no look-ahead goes further, so that reading stays linear. */
const LONGEST_LIST = 24;

/**
 * Whether years parted by commas from `at` on end in "and 2011": only then do they continue a list.
 * @example listCloses(tokenize("2010 and 2011"), 0) // true
 */
export function listCloses(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + LONGEST_LIST && yearAt(tokens, next) !== undefined) {
    const joint = jointAt(tokens, next + 1);
    if (joint?.kind !== "list") return false;
    if (joint.closing) return yearAt(tokens, joint.next) !== undefined;
    next = joint.next;
  }
  return false;
}

/** Mentions that a relative expression may look back over. */
const LOOK_BACK = 16;

const COMPARES = new Set(["compared", "comparison", "versus", "vs", "against", "than", "from"]);

/**
 * Whether the words before a period compare with it: "5% more than in fiscal 2010", "compared with ¥4 billion in 2010".
 * @example isComparedWith(tokenize("compared to 2018"), { first: 2 }) // true
 */
export function isComparedWith(tokens: readonly Token[], { first }: { readonly first: number }): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 9); at--) {
    const word = tokens[at]?.lower ?? "";
    if (COMPARES.has(word)) return true;
    if (word === "," || word === ";" || word === "(") return false;
  }
  return false;
}

/**
 * The latest mention before the place that is read for which `test` holds, among the last few.
 * @example latestFound(reading, (mention) => mention.kind === "fiscal-year")
 */
export function latestFound(reading: Reading, test: (mention: PeriodMention) => boolean): PeriodMention | undefined {
  const { found } = reading;
  for (let index = found.length - 1; index >= 0 && index >= found.length - LOOK_BACK; index--) {
    const mention = found[index];
    if (mention !== undefined && test(mention)) return mention;
  }
  return undefined;
}
