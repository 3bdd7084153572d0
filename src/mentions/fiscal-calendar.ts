/**
 * A whole text and the caller's options → the issuer's fiscal calendar.
 * "fiscal 2010 (the year ended March 31, 2011)" → years end on March 31 and are named by their start
 */
import { ENDED, YEAR_NOUNS } from "../lexicon/fiscal-words.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { dayOf, daysBetween, daysInMonth, isIsoDay, isMonthEnd, isoDay, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import { type DatedItem, readDatedItems } from "./dates.ts";
import { readMoment } from "./day.ts";
import { type FiscalCalendar, NO_CALENDAR, closedMonth, fiscalYearEnding } from "./fiscal-year.ts";
import { type NamedYear, type Naming, type NamingCalendar, learnNaming, mostFrequent, namesBehind, readNames } from "./fiscal-naming.ts";
import { wordAt } from "./period-reading.ts";

export { type FiscalCalendar, type YearSpan, fiscalYear } from "./fiscal-year.ts";

/** What the caller knows: the last day of the filing's own fiscal year, how years are named, when it was filed (ISO days). */
export interface FiscalOptions {
  readonly fiscalYearEnd?: string | undefined;
  readonly fiscalYearNaming?: "start" | "end" | undefined;
  readonly filed?: string | undefined;
}

/** What the text states. `names` are year names beside the last day of that year. */
interface Statements {
  /** Year end → how often it is stated. */
  readonly ends: Map<string, number>;
  /** Years that have ended, as against those that will. */
  readonly past: Set<string>;
  readonly names: NamedYear[];
  /** Where each year is named behind "fiscal". */
  readonly mentioned: Map<number, number[]>;
  /** "our fiscal year ends on March 31", as a day of the year 2001. */
  readonly yearless: Map<string, number>;
}

/** Characters that a statement may take behind its first words. */
const WINDOW = 180;
const OPENING =
  /years?[ \t\r\n]{1,3}end(?:ed|ing|s)?\b|(?:fiscal(?:[ \t\r\n]{1,3}years?)?|\bFY)[ \t\r\n]{0,2}(?=(?:19|20)\d\d)|\bFYE?[ \t\r\n]{1,2}(?=[JFMASOND][a-z])/gi;

/**
 * Learns the fiscal calendar in one pass over the text. Options stand above the text.
 * @example learnFiscalCalendar("For the fiscal year ended March 31, 2010 …", {}).month // 3
 */
export function learnFiscalCalendar(text: string, options: FiscalOptions = {}): FiscalCalendar {
  const stated = collect(text);
  const option = options.fiscalYearEnd !== undefined && isIsoDay(options.fiscalYearEnd) ? options.fiscalYearEnd : undefined;
  const month = usualMonth(stated, option);
  if (month === undefined)
    return options.fiscalYearNaming === undefined
      ? NO_CALENDAR
      : { ...NO_CALENDAR, naming: options.fiscalYearNaming, namingBasis: "option" };
  const ends = ownEnds(stated, option, month);
  const week = statedWeek(text, [...ends.values()]) ?? weekRule([...ends.values()]);
  const calendar = {
    month,
    day: usualDay(stated, [...ends.values()], month),
    week,
    ends: week === undefined ? new Map<number, string>() : ends,
  };
  const bareYearsAreFiscal = month !== 12 && BARE_YEARS.test(text);
  const current = currentEnd(stated, [...ends.values()], option, options.filed);
  const names = naming(text, stated, { month, weeks: week !== undefined, current }, options.fiscalYearNaming);
  const named = { ...calendar, bareYearsAreFiscal, ...names };
  return current === undefined ? named : { ...named, current: fiscalYearEnding(named, current) };
}

/** "References to particular years, quarters or months refer to the Company's fiscal years." */
const BARE_YEARS = /\brefer(?:ence|ences|s)?\b[^.]{0,80}\byears?\b[^.]{0,80}\bfiscal[ \t\r\n]{1,3}(?:years?|periods?|quarters?)\b/i;

function collect(text: string): Statements {
  const stated: Statements = { ends: new Map(), past: new Set(), names: [], mentioned: new Map(), yearless: new Map() };
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const from = match.index;
    const word = match[0];
    const tokens = tokenize(text, from, Math.min(from + WINDOW, text.length));
    if (/^years?/i.test(word)) collectEnds(tokens, skip(tokens, 2, LEAD_IN), wordAt(tokens, 1) === "ended", stated);
    else if (tokens[1]?.kind === "word" && !YEAR_NOUNS.has(wordAt(tokens, 1))) collectEnds(tokens, 1, false, stated);
    else collectName(tokens, stated);
    OPENING.lastIndex = from + word.length;
  }
  return stated;
}

/** "year(s) ended March 31, 2010, 2011 and 2012", with a name behind it in parentheses; "FY March 2010". */
function collectEnds(tokens: readonly Token[], at: number, past: boolean, stated: Statements): void {
  const items = readDatedItems(tokens, at);
  if (items.length === 0) {
    collectYearless(tokens, at, stated);
    return;
  }
  let next = at;
  for (const item of items) {
    if (item.joint === "range") break;
    next = item.next;
    const end = isoDay(item.year, item.month, Math.min(item.day ?? 31, daysInMonth(item.year, item.month)));
    countEnd(stated, end);
    if (past) stated.past.add(end);
  }
  const names = namesBehind(tokens, next);
  if (names.length === items.length) pair(names, items, stated);
}

/** Names and last days in one order. */
function pair(names: readonly number[], items: readonly DatedItem[], stated: Statements): void {
  for (const [at, { year, month, day }] of items.entries()) {
    const name = names[at];
    if (name !== undefined && day !== undefined) stated.names.push({ name, end: isoDay(year, month, day) });
  }
}

const LEAD_IN = new Set(["on", "in", "at", "the"]);

function collectYearless(tokens: readonly Token[], at: number, stated: Statements): void {
  const moment = readMoment(tokens, at);
  if (moment?.day === undefined || moment.year !== undefined || moment.day > daysInMonth(2001, moment.month)) return;
  const day = isoDay(2001, moment.month, moment.day);
  stated.yearless.set(day, (stated.yearless.get(day) ?? 0) + 1);
}

const DAY_SIGNS = new Set([
  ...'(,:=“"”'.split(""),
  ..."which that the our a fiscal financial business year period is are was means refers to as defined from twelve 12 months month on i.e. were years periods each refer relate relates represent represents denote denotes mean reflect reflects corresponds corresponding 52-week 53-week meaning running covering runs ran consists consisted comprising comprises 52 53 52-week 53-week fifty-two fifty-three week weeks - –".split(
    " ",
  ),
]);

/** "FY2010 (April 1, 2010 to March 31, 2011)", "fiscal 2010, which ended on January 29, 2011". */
function collectName(tokens: readonly Token[], stated: Statements): void {
  const year = YEAR_NOUNS.has(wordAt(tokens, 1)) ? 2 : 1;
  const { names, next } = readNames(tokens, year);
  const name = names[0];
  if (name === undefined) return;
  const places = stated.mentioned.get(name);
  const place = tokens[0]?.start ?? 0;
  if (places) places.push(place);
  else stated.mentioned.set(name, [place]);
  let at = skip(tokens, next, DAY_SIGNS);
  const ended = ENDED.has(wordAt(tokens, at));
  if (ended) at = skip(tokens, at + 1, LEAD_IN);
  const items = readDatedItems(tokens, at);
  if (ended) {
    if (items.length !== names.length || items.some(({ joint }) => joint === "range")) return;
    pair(names, items, stated);
    for (const { year: ending, month, day } of items) if (day !== undefined) countEnd(stated, isoDay(ending, month, day));
  } else collectStretch(name, items, stated);
}

/** "FY2010 (April 1, 2010 to March 31, 2011)". */
function collectStretch(name: number, items: readonly DatedItem[], stated: Statements): void {
  const [first, second] = items;
  if (first === undefined || second?.day === undefined || second.joint !== "range") return;
  const end = isoDay(second.year, second.month, second.day);
  const days = daysBetween(isoDay(first.year, first.month, first.day ?? 1), end);
  if (days < 357 || days > 378) return;
  stated.names.push({ name, end });
  countEnd(stated, end);
}

function countEnd(stated: Statements, end: string): void {
  stated.ends.set(end, (stated.ends.get(end) ?? 0) + 1);
}

function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (at < from + 12 && words.has(wordAt(tokens, at))) at++;
  return at;
}

/** The month that most stated years close. */
function usualMonth(stated: Statements, option: string | undefined): number | undefined {
  if (option !== undefined) return closedMonth(option, true).month;
  const votes = new Map<number, number>();
  for (const ends of [stated.ends, stated.yearless])
    for (const [end, count] of ends) {
      const { month } = closedMonth(end, true);
      votes.set(month, (votes.get(month) ?? 0) + count);
    }
  return mostFrequent(votes);
}

/** The stated ends of that month, one a year: the option first, else the most frequent. */
function ownEnds(stated: Statements, option: string | undefined, month: number): Map<number, string> {
  const ends = new Map<number, string>();
  const counts = new Map<number, number>();
  const take = (end: string, count: number): void => {
    const closed = closedMonth(end, true);
    if (closed.month !== month || count <= (counts.get(closed.year) ?? 0)) return;
    ends.set(closed.year, end);
    counts.set(closed.year, count);
  };
  for (const [end, count] of stated.ends) take(end, count);
  if (option !== undefined) take(option, Infinity);
  return ends;
}

const DAYS_OF_WEEK = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WEEK_STATED =
  /\b(?:(last)[ \t\r\n]{1,3}((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)[ \t\r\n]{1,3}(?:of|in)|((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)[ \t\r\n]{1,3}(?:nearest|closest))\b/i;

/** "the last Saturday of September", "the Sunday closest to December 31": trusted where the stated year ends fall on that day. */
function statedWeek(text: string, ends: readonly string[]): FiscalCalendar["week"] {
  const day = ends[0] === undefined ? undefined : weekdayOf(ends[0]);
  if (day === undefined || ends.some((end) => weekdayOf(end) !== day)) return undefined;
  const match = WEEK_STATED.exec(text);
  const stated = match ? DAYS_OF_WEEK.indexOf((match[2] ?? match[3] ?? "").toLowerCase()) : -1;
  return match && stated === day ? { day, nearest: match[1] === undefined } : undefined;
}

/** Years of whole weeks end on one day of the week, and not always on one day of the month. */
function weekRule(ends: readonly string[]): FiscalCalendar["week"] {
  const first = ends[0];
  if (first === undefined || ends.every(isMonthEnd)) return undefined;
  const fixed = ends.every((end) => dayOf(end) === dayOf(first));
  if (fixed && (ends.length > 1 || (dayOf(first) > 7 && dayOf(first) < 23))) return undefined;
  const day = weekdayOf(first);
  if (ends.some((end) => weekdayOf(end) !== day)) return undefined;
  const early = ends.some((end) => dayOf(end) <= 7);
  return { day, nearest: early || !ends.some((end) => dayOf(end) < daysInMonth(yearOf(end), monthOf(end)) - 3) };
}

/** 31 for ends of months. */
function usualDay(stated: Statements, ends: readonly string[], month: number): number {
  const votes = new Map<number, number>();
  for (const end of [...ends, ...stated.yearless.keys()]) {
    if (monthOf(end) !== month) continue;
    const day = isMonthEnd(end) ? 31 : dayOf(end);
    votes.set(day, (votes.get(day) ?? 0) + (stated.ends.get(end) ?? 1));
  }
  return mostFrequent(votes) ?? 31;
}

function naming(text: string, stated: Statements, calendar: NamingCalendar, option: "start" | "end" | undefined): Naming {
  const { month, weeks } = calendar;
  if (month === 12 && !weeks) return { shift: 0, naming: option ?? "end", namingBasis: option === undefined ? "text" : "option" };
  if (option !== undefined) return { shift: option === "start" && month !== 12 ? -1 : 0, naming: option, namingBasis: "option" };
  return learnNaming(text, stated, calendar);
}

/** The latest year that had ended when the report was filed. */
function currentEnd(
  stated: Statements,
  ends: readonly string[],
  option: string | undefined,
  filed: string | undefined,
): string | undefined {
  if (option !== undefined) return option;
  let latest: string | undefined;
  for (const end of ends)
    if (stated.past.has(end) && (latest === undefined || end > latest) && (filed === undefined || end <= filed)) latest = end;
  return latest;
}
