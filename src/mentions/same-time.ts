/**
 * Tokens → the quarter, stretch or day of another year that stands for the one told before.
 * "¥5 billion at March 31, 2012 and ¥4 billion at the same date in 2010" → March 31, 2010
 */
import { FISCAL_ADJECTIVES, RELATIVE_WORDS, SAME_NOUNS, SAME_WORDS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { endBefore, yearOf } from "./calendar.ts";
import { dayPeriod } from "./edtf.ts";
import { shiftYears } from "./fiscal-year.ts";
import { type Found, type Reading, countAt, latestFound, wordAt, yearAt } from "./period-reading.ts";

/** Which year the same time is of: so many years before, or one that is named. */
interface OtherYear {
  readonly next: number;
  readonly back?: number;
  readonly named?: number;
  readonly fiscal: boolean;
}

/** "the same period of the previous fiscal year", "the corresponding quarter last year", "the same date in 2010". */
export function readSame(reading: Reading, at: number): Found | undefined {
  const { tokens } = reading;
  let next = wordAt(tokens, at) === "the" ? at + 1 : at;
  if (!SAME_WORDS.has(wordAt(tokens, next))) return undefined;
  next++;
  const counted = countAt(tokens, next);
  if (counted !== undefined) next++;
  if (wordAt(tokens, next) === "prior" || wordAt(tokens, next) === "previous") return undefined;
  const day = /^(?:date|day)$/.test(wordAt(tokens, next));
  if (!day && !SAME_NOUNS.has(wordAt(tokens, next))) return undefined;
  next++;
  if (wordAt(tokens, next) === "period") next++;
  const year = readOtherYear(tokens, next);
  if (year === undefined) return undefined;
  const told = day ? dayBefore(reading) : stretchBefore(reading);
  const period = told && inYear(reading, told, year, day);
  // A year that is named and has no days keeps other periods off the figure.
  const kind = year.named !== undefined || day ? "year" : "relative";
  return { first: at, next: year.next, kind: period ? "relative" : kind, periods: period ? [period] : [], rule: "period/same-period" };
}

/** "of the previous fiscal year", "last year", "a year earlier", "the year before", "in 2010", "of fiscal 2011". */
function readOtherYear(tokens: readonly Token[], at: number): OtherYear | undefined {
  const linked = /^(?:of|in|for|during)$/.test(wordAt(tokens, at));
  let next = linked ? at + 1 : at;
  const named = linked ? readNamed(tokens, next) : undefined;
  if (named) return named;
  const determiner = wordAt(tokens, next);
  if (/^(?:the|our|a|one)$/.test(determiner)) next++;
  if (wordAt(tokens, next) === "year" && /^(?:earlier|ago|before)$/.test(wordAt(tokens, next + 1)))
    return next > at ? { next: next + 2, back: 1, fiscal: false } : undefined;
  if (wordAt(tokens, next) === "immediately") next++;
  const direction = RELATIVE_WORDS.get(wordAt(tokens, next));
  if (direction !== "before" && direction !== "last") return undefined;
  next++;
  if (FISCAL_ADJECTIVES.has(wordAt(tokens, next))) next++;
  return wordAt(tokens, next) === "year" ? { next: next + 1, back: 1, fiscal: false } : undefined;
}

function readNamed(tokens: readonly Token[], at: number): OtherYear | undefined {
  const fiscal = wordAt(tokens, at) === "fiscal" || wordAt(tokens, at) === "fy";
  const noun = fiscal ? at + 1 : at;
  const place = fiscal && wordAt(tokens, noun) === "year" ? noun + 1 : noun;
  const named = yearAt(tokens, place);
  return named === undefined ? undefined : { next: place + 1, named, fiscal };
}

/** What was told before, and whether by the calendar year in which it ended: "the six months ended June 30, 2011". */
interface Told {
  readonly period: Period;
  readonly byCalendar: boolean;
}

function stretchBefore(reading: Reading): Told | undefined {
  const mention = latestFound(reading, ({ periods }) => periods[0]?.type === "duration");
  const period = mention?.periods.length === 1 ? mention.periods[0] : undefined;
  if (mention === undefined || period?.end === undefined) return undefined;
  const end = yearOf(period.end);
  let byCalendar = false;
  for (let at = mention.first; at <= mention.last; at++) byCalendar ||= yearAt(reading.tokens, at) === end;
  return { period, byCalendar };
}

/** The day told last, in the sentence or in the one before. */
function dayBefore(reading: Reading): Told | undefined {
  const told = latestFound(reading, ({ periods }) => periods[0]?.type === "instant" && periods[0].precision === "day");
  const period = told === undefined ? reading.anchor.day : told.periods.length === 1 ? told.periods[0] : undefined;
  return period && { period, byCalendar: true };
}

function inYear({ calendar }: Reading, told: Told, { back, named, fiscal }: OtherYear, day: boolean): Period | undefined {
  const years = back ?? yearsBack(told, named ?? 0, fiscal);
  const { period } = told;
  if (years === undefined || period.end === undefined) return undefined;
  return day ? dayPeriod(endBefore(period.end, 12 * years)) : shiftYears(calendar, period, -years);
}

/** How far the named year lies back: a calendar year from the year of the last day, a fiscal one from the name. */
function yearsBack({ period: { end = "", fiscal }, byCalendar }: Told, named: number, isFiscal: boolean): number | undefined {
  const ends = fiscal === undefined || (byCalendar && !isFiscal);
  return positive((ends ? yearOf(end) : fiscal.year) - named);
}

function positive(years: number): number | undefined {
  return years > 0 ? years : undefined;
}
