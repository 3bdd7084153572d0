/**
 * Tokens → fiscal years by name or by their last day, alone, in lists and in stretches.
 * "fiscal years ended March 31, 2010, 2011 and 2012" → one mention of three years
 */
import { CARDINALS, ENDED, FISCAL_ADJECTIVES, PERIOD_NOUNS, YEAR_NOUNS, YEAR_PREPOSITIONS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { daysInMonth, isoDay, monthOf } from "./calendar.ts";
import { type DatedItem, readDatedItems } from "./dates.ts";
import { spanPeriod, yearPeriod } from "./edtf.ts";
import {
  type FiscalCalendar,
  closedMonth,
  fiscalYearEnding,
  fiscalYearEndingIn,
  fiscalYearPeriod,
  namedYear,
  shiftYears,
} from "./fiscal-year.ts";
import { type Found, type Reading, jointAt, shortNumberAt, wordAt, yearAt } from "./period-reading.ts";
import { readYearList } from "./years.ts";

/** How the expression begins: the words of "fiscal year", and whether they alone make a year behind them fiscal. */
interface Head {
  readonly next: number;
  /** "fiscal", "FY": a bare year may follow. */
  readonly fiscal: boolean;
  readonly short: boolean;
  /** "period ended": a year only where it ends with the issuer's year. */
  readonly period: boolean;
}

function readHead(tokens: readonly Token[], at: number): Head | undefined {
  const word = wordAt(tokens, at);
  const following = wordAt(tokens, at + 1);
  if (word === "fy" || word === "fye")
    return { next: YEAR_NOUNS.has(following) ? at + 2 : at + 1, fiscal: true, short: true, period: false };
  if (FISCAL_ADJECTIVES.has(word)) {
    if (YEAR_NOUNS.has(following)) return { next: at + 2, fiscal: true, short: false, period: false };
    if (PERIOD_NOUNS.has(following)) return { next: at + 2, fiscal: false, short: false, period: true };
    return word === "fiscal" ? { next: at + 1, fiscal: true, short: false, period: false } : undefined;
  }
  if (YEAR_NOUNS.has(word)) return { next: at + 1, fiscal: false, short: false, period: false };
  return PERIOD_NOUNS.has(word) ? { next: at + 1, fiscal: false, short: false, period: true } : undefined;
}

/** Reads a fiscal year, or a list of them, at its first word. */
export function readFiscalYears(reading: Reading, at: number): Found | undefined {
  const { tokens } = reading;
  const head = readHead(tokens, at);
  if (head === undefined) return undefined;
  const dated = readEnded(reading, at, head);
  if (dated !== undefined || !head.fiscal) return dated;
  const named = (head.short ? readShort(reading, at, head.next) : undefined) ?? readNamed(reading, at, head.next);
  return (named && withItsDay(reading, head, named)) ?? named;
}

/** "fiscal year 2022 ending on March 31, 2023": one year, told by its name and by its day. */
function withItsDay(reading: Reading, head: Head, { first, next, kind }: Found): Found | undefined {
  if (kind !== "fiscal-year" || !ENDED.has(wordAt(reading.tokens, next))) return undefined;
  const dated = readEnded(reading, first, { ...head, next, short: false });
  return dated?.periods.length === 1 ? dated : undefined;
}

/** "ended March 31, 2010 and 2011", "ending in March 2010", "to 31 March 2010"; "FY" and "FYE" need no word between. */
function readEnded(reading: Reading, at: number, head: Head): Found | undefined {
  const { tokens, calendar } = reading;
  const next = afterEnded(tokens, head);
  const years = next === undefined ? undefined : readYearsAlone(reading, at, next, head);
  if (years !== undefined) return years;
  const items = next === undefined ? [] : readDatedItems(tokens, next);
  const stretch = items.length === 2 && items[1]?.joint === "range";
  const ends = stretch ? items : items.slice(0, lengthOfList(items));
  const last = ends[ends.length - 1];
  if (last === undefined || items[0]?.first !== next) return undefined;
  if (head.period && !ends.every((item) => closesYear(calendar, item))) return undefined;
  const periods = ends.map((item) => yearOfItem(calendar, item));
  if (stretch) return stretchFound(at, last.next, periods);
  return { first: at, next: last.next, kind: "fiscal-year", periods, rule: "period/fiscal-year-ended" };
}

/** "years ended 2010 and 2009": the calendar knows the day. */
function readYearsAlone({ tokens, calendar }: Reading, at: number, next: number, head: Head): Found | undefined {
  if (calendar.month === undefined || head.period || head.short || !ENDED.has(wordAt(tokens, next - 1))) return undefined;
  const list = readYearList(tokens, next);
  if (list === undefined || list.range || readDatedItems(tokens, next).length > 0) return undefined;
  const periods = list.years.map((year) => fiscalYearPeriod(calendar, year + calendar.shift)).filter((period) => period !== undefined);
  return fiscalFound(at, list.next, periods);
}

function afterEnded(tokens: readonly Token[], head: Head): number | undefined {
  let next = head.next;
  if (wordAt(tokens, next) === "that" || wordAt(tokens, next) === "which") next++;
  const word = wordAt(tokens, next);
  if (ENDED.has(word)) next++;
  else if (word === "to" && !head.period) return next + 1;
  else if (!head.short) return undefined;
  while (
    next < head.next + 4 &&
    (wordAt(tokens, next) === "on" || wordAt(tokens, next) === "in" || wordAt(tokens, next) === "at" || wordAt(tokens, next) === "the")
  )
    next++;
  return next;
}

/** A list of year ends stops before a stretch. */
export function lengthOfList(items: readonly DatedItem[]): number {
  const range = items.findIndex((item) => item.joint === "range");
  return range < 0 ? items.length : range;
}

/** The last day that an item names, or the last of its month. */
export function endOfItem(item: DatedItem): string {
  const length = daysInMonth(item.year, item.month);
  return isoDay(item.year, item.month, Math.min(item.day ?? length, length));
}

function yearOfItem(calendar: FiscalCalendar, item: DatedItem): Period {
  return item.day === undefined ? fiscalYearEndingIn(calendar, item.year, item.month) : fiscalYearEnding(calendar, endOfItem(item));
}

function closesYear(calendar: FiscalCalendar, item: DatedItem): boolean {
  const end = endOfItem(item);
  if (calendar.month === undefined) return false;
  return item.day === undefined || calendar.week !== undefined
    ? closedMonth(end, calendar.week !== undefined).month === calendar.month
    : fiscalYearEnding(calendar, end).end === end && monthOf(end) === calendar.month;
}

/** "FY10", "FY3/2010", "FY2010/3": the forms that only the abbreviation has. */
function readShort(reading: Reading, at: number, next: number): Found | undefined {
  const { tokens, calendar } = reading;
  const slash = wordAt(tokens, next + 1) === "/";
  const left = shortNumberAt(tokens, next);
  if (slash && left !== undefined && left >= 1 && left <= 12) {
    const year = yearAt(tokens, next + 2) ?? shortYear(tokens, next + 2);
    return year === undefined ? undefined : fiscalFound(at, next + 3, [fiscalYearEndingIn(calendar, year, left)]);
  }
  const named = yearAt(tokens, next);
  const month = slash ? shortNumberAt(tokens, next + 2) : undefined;
  if (named !== undefined && month !== undefined && month >= 1 && month <= 12 && month !== (named + 1) % 100) {
    return fiscalFound(at, next + 3, [fiscalYearEndingIn(calendar, named, month)]);
  }
  const apostrophe = wordAt(tokens, next) === "'" || wordAt(tokens, next) === "’" ? 1 : 0;
  const year = shortYear(tokens, next + apostrophe);
  if (year === undefined || (tokens[next]?.space === true && wordAt(tokens, next + 1) === "%")) return undefined;
  return fiscalFound(at, next + apostrophe + 1, periodsOf(calendar, [year]));
}

/**
 * Two digits that name a year, behind "FY" or "1H".
 * @example shortYear(tokenize("FY14"), 1) // 2014
 */
export function shortYear(tokens: readonly Token[], at: number): number | undefined {
  const value = shortNumberAt(tokens, at);
  if (value === undefined || tokens[at]?.text.length !== 2) return undefined;
  return value >= 80 ? 1900 + value : 2000 + value;
}

/** "fiscal 2010", "fiscal years 2010 and 2009", "fiscal 2008 through 2010", "fiscal year 2010/2011". */
function readNamed(reading: Reading, at: number, next: number): Found | undefined {
  const { tokens, calendar } = reading;
  const double = readDoubleYear(tokens, next);
  if (double !== undefined) return fiscalFound(at, next + 3, doublePeriod(calendar, double));
  const list = readYearList(tokens, next);
  if (list === undefined) return undefined;
  return list.range
    ? stretchFound(at, list.next, periodsOf(calendar, list.years))
    : fiscalFound(at, list.next, periodsOf(calendar, list.years));
}

/** "2025 fiscal year", "2009 and 2010 fiscal years": the year stands first. */
export function readYearsBeforeNoun(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  const double = readDoubleYear(tokens, at);
  const list = double === undefined ? readYearList(tokens, at) : undefined;
  const noun = double === undefined ? list?.next : at + 3;
  if (noun === undefined || !FISCAL_ADJECTIVES.has(wordAt(tokens, noun)) || !YEAR_NOUNS.has(wordAt(tokens, noun + 1))) return undefined;
  if (double !== undefined) return fiscalFound(at, noun + 2, doublePeriod(calendar, double));
  const years = list?.years ?? [];
  return list?.range === true
    ? stretchFound(at, noun + 2, periodsOf(calendar, years))
    : fiscalFound(at, noun + 2, periodsOf(calendar, years));
}

/** The later year of "2010/2011", "2010/11", "2010-11". */
function readDoubleYear(tokens: readonly Token[], at: number): number | undefined {
  const first = yearAt(tokens, at);
  const sign = wordAt(tokens, at + 1);
  if (
    first === undefined ||
    (sign !== "/" && sign !== "-" && sign !== "–") ||
    tokens[at + 1]?.space !== false ||
    tokens[at + 2]?.space !== false
  )
    return undefined;
  const short = tokens[at + 2]?.text.length === 2 ? shortNumberAt(tokens, at + 2) : undefined;
  const second = sign === "/" ? yearAt(tokens, at + 2) : undefined;
  return second === first + 1 || short === (first + 1) % 100 ? first + 1 : undefined;
}

/** The year that begins in one calendar year and ends in the next. */
function doublePeriod(calendar: FiscalCalendar, later: number): readonly Period[] {
  const period = fiscalYearPeriod(calendar, calendar.month === 12 ? later : later + calendar.shift);
  return period === undefined ? [] : [period];
}

function stretchFound(first: number, next: number, periods: readonly Period[]): Found {
  const start = periods[0]?.start;
  const end = periods[1]?.end;
  const stretch = start === undefined || end === undefined ? [] : [spanPeriod(start, end, "year")];
  return { first, next, kind: "range", periods: stretch, rule: "period/fiscal-range" };
}

function periodsOf(calendar: FiscalCalendar, years: readonly number[]): Period[] {
  return years.map((year) => namedYear(calendar, year)).filter((period) => period !== undefined);
}

function fiscalFound(first: number, next: number, periods: readonly Period[]): Found {
  return { first, next, kind: "fiscal-year", periods, rule: "period/fiscal-year" };
}

/** "in 2013/14", "the 2013-14 year": a split year is the issuer's own where that is not the calendar year. */
export function readSplitYear({ tokens, calendar }: Reading, at: number): Found | undefined {
  if (calendar.month === undefined || calendar.month === 12) return undefined;
  const later = readDoubleYear(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (later === undefined || !(YEAR_PREPOSITIONS.has(before) || SPLIT_LEADS.has(before))) return undefined;
  return fiscalFound(at, at + 3, doublePeriod(calendar, later));
}

const SPLIT_LEADS = new Set(["the", "our", "its", "their", "("]);

/** The last of several years, by its last day or by its name alone: "three years ended 2009"; none where each has its own end. */
function lastOfYears(tokens: readonly Token[], calendar: FiscalCalendar, at: number): { end: Period; next: number } | undefined {
  const items = readDatedItems(tokens, at);
  const [last] = items;
  if (last)
    return last.first === at && !items.some((item) => item.shares) ? { end: yearOfItem(calendar, last), next: last.next } : undefined;
  const named = FISCAL_ADJECTIVES.has(wordAt(tokens, at)) ? at + 1 : at;
  const year = yearAt(tokens, named);
  if (year === undefined || jointAt(tokens, named + 1) !== undefined) return undefined;
  if (named > at && calendar.namingBasis === "open") return undefined;
  const end = fiscalYearPeriod(calendar, named > at ? year : year + calendar.shift);
  return { end: end ?? yearPeriod(year), next: named + 1 };
}

/** "three years ended December 31, 2009", "five years to …", "three-year period ended …", "three fiscal years in the period ended …". */
export function readYearsEnded(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  const count = CARDINALS.get(wordAt(tokens, at)) ?? shortNumberAt(tokens, at);
  if (count === undefined || count < 2 || count > 20) return undefined;
  let next = at + 1;
  if (FISCAL_ADJECTIVES.has(wordAt(tokens, next))) next++;
  const compound = wordAt(tokens, next) === "year" && wordAt(tokens, next + 1) === "period";
  if (!compound && wordAt(tokens, next) !== "years") return undefined;
  next += compound ? 2 : 1;
  if (wordAt(tokens, next) === "in" && wordAt(tokens, next + 1) === "the" && wordAt(tokens, next + 2) === "period") next += 3;
  if (!ENDED.has(wordAt(tokens, next)) && wordAt(tokens, next) !== "to") return undefined;
  next++;
  const last = lastOfYears(tokens, calendar, next);
  if (!last) return undefined;
  const { end } = last;
  const start = shiftYears(calendar, end, 1 - count);
  if (start?.start === undefined || end.end === undefined) return undefined;
  return { first: at, next: last.next, kind: "range", periods: [spanPeriod(start.start, end.end, "year")], rule: "period/years-ended" };
}
