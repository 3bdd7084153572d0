/**
 * The tokens of one sentence → its dates and periods, from left to right, none inside another.
 * "Sales for the fiscal year ended March 31, 2009 rose." → "fiscal year ended March 31, 2009"
 */
import { CARDINALS, FISCAL_ADJECTIVES, ORDINALS, PERIOD_NOUNS, RELATIVE_WORDS, SAME_WORDS, YEAR_NOUNS } from "../lexicon/fiscal-words.ts";
import { MONTHS } from "../lexicon/months.ts";
import type { Token } from "../text/tokens.ts";
import { readDates } from "./dates.ts";
import { readBareYear, readThenEnded, readYearEarlier } from "./earlier.ts";
import { readFiscalYears, readSplitYear, readYearsBeforeNoun, readYearsEnded } from "./fiscal.ts";
import type { FiscalCalendar } from "./fiscal-year.ts";
import { readLengthEnded } from "./lengths.ts";
import type { PeriodMention } from "./mention.ts";
import { readMonthQuarter } from "./month-quarter.ts";
import { readCalendarYearThenPart, readNounEnded, readParts, readYearThenPart } from "./parts.ts";
import { type Found, type PeriodAnchor, type Reader, type Reading, wordAt } from "./period-reading.ts";
import { readRelative } from "./relative.ts";
import { readBareYears, readNamedYears } from "./years.ts";

export { isoCompare } from "./calendar.ts";
export { dayPeriod, instantOf, monthPeriod, rangePeriod, spanPeriod, yearPeriod } from "./edtf.ts";
export type { PeriodAnchor } from "./period-reading.ts";

const NO_ANCHOR: PeriodAnchor = {};

/**
 * The dates and periods of one sentence. Spans are the tightest: "as of", "the", "since" stay outside, except the article
 * of a relative expression ("the previous fiscal year"). Offsets are those of the tokens.
 * @example scanPeriods(tokenize("As of March 31, 2009"), calendar)[0]?.periods[0]?.edtf // "2009-03-31"
 */
export function scanPeriods(tokens: readonly Token[], calendar: FiscalCalendar, anchor: PeriodAnchor = NO_ANCHOR): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  let reading: Reading | undefined;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const reader = token.kind === "word" ? readerOf(token.lower) : token.kind === "number" ? readAtNumber : undefined;
    if (reader === undefined) {
      at++;
      continue;
    }
    reading ??= { tokens, calendar, anchor, found: mentions };
    const found = reader(reading, at);
    const last = found?.[found.length - 1];
    if (found !== undefined) for (const one of found) mentions.push(mentionOf(tokens, one));
    at = last === undefined ? at + 1 : last.next;
  }
  return mentions;
}

function mentionOf(tokens: readonly Token[], found: Found): PeriodMention {
  const { first, kind, periods, rule } = found;
  const last = found.next - 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, first, last, rule, kind, periods };
}

function one(found: Found | undefined): readonly Found[] | undefined {
  return found === undefined ? undefined : [found];
}

const readAtMonth: Reader = (reading, at) => one(readMonthQuarter(reading, at)) ?? readDates(reading, at);

const readAtFiscal: Reader = (reading, at) => {
  const year = readFiscalYears(reading, at);
  if (year === undefined) return one(readThenEnded(reading, at));
  return [readYearThenPart(reading, year) ?? year];
};

const readAtYearNoun: Reader = (reading, at) =>
  one(readFiscalYears(reading, at)) ?? readNamedYears(reading, at) ?? one(readThenEnded(reading, at));

const readAtCalendar: Reader = (reading, at) => {
  const noun = wordAt(reading.tokens, at + 1);
  if (!YEAR_NOUNS.has(noun)) return readNamedYears(reading, at);
  const ended = readFiscalYears(reading, at + 1);
  return ended === undefined ? readNamedYears(reading, at) : [{ ...ended, first: at }];
};

const readAtPart: Reader = (reading, at) => one(readParts(reading, at));

const readAtNoun: Reader = (reading, at) => one(readNounEnded(reading, at));

const readAtMonthNoun: Reader = (reading, at) => one(readLengthEnded(reading, at));

const readAtCount: Reader = (reading, at) =>
  one(readLengthEnded(reading, at) ?? readYearsEnded(reading, at) ?? readYearEarlier(reading, at));

/** The article belongs to the span; a number may stand between ("the three most recent fiscal years"). */
const readAtRelative: Reader = (reading, at) => one(readRelative(reading, at) ?? readBareYear(reading, at));

const readAtIndefinite: Reader = (reading, at) => one(readYearEarlier(reading, at));

/** "last" and "final" may begin a quarter or a relative year. */
const readAtOrdinal: Reader = (reading, at) =>
  readAtPart(reading, at) ?? (RELATIVE_WORDS.has(wordAt(reading.tokens, at)) ? readAtRelative(reading, at) : undefined);

const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...RELATIVE_WORDS.keys(),
  ...SAME_WORDS,
  ...YEAR_NOUNS,
  ...FISCAL_ADJECTIVES,
  ...CARDINALS.keys(),
  "period",
  "term",
  "most",
  "immediately",
  "just",
]);

const readAtArticle: Reader = (reading, at) =>
  AFTER_ARTICLE.has(wordAt(reading.tokens, at + 1)) ? one(readRelative(reading, at) ?? readYearEarlier(reading, at)) : undefined;

const readAtNumber: Reader = (reading, at) => {
  const length = reading.tokens[at]?.text.length ?? 0;
  if (length === 4) {
    const dates = readDates(reading, at);
    if (dates !== undefined) return dates;
    const fiscal = readYearsBeforeNoun(reading, at);
    if (fiscal !== undefined) return [readYearThenPart(reading, fiscal) ?? fiscal];
    return one(readCalendarYearThenPart(reading, at) ?? readSplitYear(reading, at)) ?? readBareYears(reading, at);
  }
  if (length <= 2) return readAtPart(reading, at) ?? readAtCount(reading, at) ?? readDates(reading, at);
  return length <= 10 && length >= 8 ? readDates(reading, at) : undefined;
};

/** Which reader a word starts; a word that starts none costs one look-up. */
const WORD_READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...MONTHS.keys()].map((word): [string, Reader] => [word, readAtMonth]),
  ...[...CARDINALS.keys()].map((word): [string, Reader] => [word, readAtCount]),
  ...[...RELATIVE_WORDS.keys()].map((word): [string, Reader] => [word, readAtRelative]),
  ...[...SAME_WORDS].map((word): [string, Reader] => [word, readAtRelative]),
  ...[...ORDINALS.keys()].map((word): [string, Reader] => [word, readAtOrdinal]),
  ...[...FISCAL_ADJECTIVES].map((word): [string, Reader] => [word, readAtFiscal]),
  ...[...YEAR_NOUNS].map((word): [string, Reader] => [word, readAtYearNoun]),
  ...[...PERIOD_NOUNS].map((word): [string, Reader] => [word, (reading, at) => one(readFiscalYears(reading, at))]),
  ["fy", readAtFiscal],
  ["fye", readAtFiscal],
  ["calendar", readAtCalendar],
  ["q", readAtPart],
  ["h", readAtPart],
  ["quarter", readAtNoun],
  ["quarters", readAtNoun],
  ["quarterly", readAtNoun],
  ["half", readAtNoun],
  ["month", readAtMonthNoun],
  ["the", readAtArticle],
  ["a", readAtIndefinite],
  ["most", readAtRelative],
  ["immediately", readAtRelative],
]);

/** First letter and length of the words that start a reader: most words of a text are told apart without a look-up. */
const SHAPES = new Uint8Array(26 * 16);
for (const word of WORD_READERS.keys()) SHAPES[(word.charCodeAt(0) - 97) * 16 + word.length] = 1;

function readerOf(word: string): Reader | undefined {
  if (word.length > 15) return undefined;
  return SHAPES[(word.charCodeAt(0) - 97) * 16 + word.length] === 1 ? WORD_READERS.get(word) : undefined;
}
