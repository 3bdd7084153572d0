/**
 * A whole text and the caller's options → the issuer's fiscal calendar.
 * "fiscal 2010 (the year ended March 31, 2011)" → years end on March 31 and are named by their start
 */
import { ENDED } from "../lexicon/fiscal-words.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { dayOf, daysBetween, daysInMonth, isIsoDay, isMonthEnd, isoDay, monthOf, weekdayOf, yearOf } from "./calendar.ts";
import { readDatedItems } from "./dates.ts";
import { readMoment } from "./day.ts";
import { type FiscalCalendar, NO_CALENDAR, closedMonth, fiscalYearEnding } from "./fiscal-year.ts";
import { wordAt, yearAt } from "./period-reading.ts";

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
  readonly names: { readonly name: number; readonly end: string }[];
  /** "our fiscal year ends on March 31", as a day of the year 2001. */
  readonly yearless: Map<string, number>;
}

/** Characters that a statement may take behind its first words. */
const WINDOW = 180;
const OPENING =
  /years?[ \t\r\n]{1,3}end(?:ed|ing|s)?\b|(?:fiscal(?:[ \t\r\n]{1,3}year)?|\bFY)[ \t\r\n]{0,2}(?=(?:19|20)\d\d)|\bFYE?[ \t\r\n]{1,2}(?=[JFMASOND][a-z])/gi;

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
  const named = { ...calendar, bareYearsAreFiscal, ...naming(stated, month, week !== undefined, options.fiscalYearNaming) };
  const current = currentEnd(stated, [...ends.values()], option, options.filed);
  return current === undefined ? named : { ...named, current: fiscalYearEnding(named, current) };
}

/** "References to particular years, quarters or months refer to the Company's fiscal years." */
const BARE_YEARS = /\brefer(?:ence|ences|s)?\b[^.]{0,80}\byears?\b[^.]{0,80}\bfiscal[ \t\r\n]{1,3}(?:years?|periods?|quarters?)\b/i;

function collect(text: string): Statements {
  const stated: Statements = { ends: new Map(), past: new Set(), names: [], yearless: new Map() };
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const from = match.index;
    const word = match[0];
    const tokens = tokenize(text, from, Math.min(from + WINDOW, text.length));
    if (/^years?/i.test(word)) collectEnds(tokens, skip(tokens, 2, LEAD_IN), wordAt(tokens, 1) === "ended", stated);
    else if (tokens[1]?.kind === "word" && wordAt(tokens, 1) !== "year") collectEnds(tokens, 1, false, stated);
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
    stated.ends.set(end, (stated.ends.get(end) ?? 0) + 1);
    if (past) stated.past.add(end);
  }
  const only = items[0];
  if (items.length !== 1 || only?.day === undefined) return;
  const name = nameBehind(tokens, next);
  if (name !== undefined) stated.names.push({ name, end: isoDay(only.year, only.month, only.day) });
}

const LEAD_IN = new Set(["on", "in", "at", "the"]);

function collectYearless(tokens: readonly Token[], at: number, stated: Statements): void {
  const moment = readMoment(tokens, at);
  if (moment?.day === undefined || moment.year !== undefined || moment.day > daysInMonth(2001, moment.month)) return;
  const day = isoDay(2001, moment.month, moment.day);
  stated.yearless.set(day, (stated.yearless.get(day) ?? 0) + 1);
}

const NAME_SIGNS = new Set([
  "(",
  ",",
  '"',
  "“",
  "”",
  "‘",
  "'",
  "or",
  "the",
  "hereinafter",
  "hereafter",
  "referred",
  "to",
  "as",
  "called",
  "our",
  "i.e.",
  "collectively",
  ":",
]);

/** `("fiscal 2010")`, `, or FY2010`: a parenthesis or an "or" must lead to it. */
function nameBehind(tokens: readonly Token[], from: number): number | undefined {
  const at = skip(tokens, from, NAME_SIGNS);
  const opened =
    wordAt(tokens, from) === "(" || wordAt(tokens, from) === "or" || (wordAt(tokens, from) === "," && wordAt(tokens, from + 1) === "or");
  if (!opened) return undefined;
  const word = wordAt(tokens, at);
  if (word !== "fiscal" && word !== "fy") return undefined;
  return yearAt(tokens, wordAt(tokens, at + 1) === "year" ? at + 2 : at + 1);
}

const DAY_SIGNS = new Set([
  ...'(,:=“"”'.split(""),
  ..."which that the our a fiscal financial business year period is was means refers to as defined from twelve 12 months month on i.e. meaning running covering runs ran consists consisted comprising comprises 52 53 52-week 53-week fifty-two fifty-three week weeks - –".split(
    " ",
  ),
]);

/** "FY2010 (April 1, 2010 to March 31, 2011)", "fiscal 2010, which ended on January 29, 2011". */
function collectName(tokens: readonly Token[], stated: Statements): void {
  const year = wordAt(tokens, 1) === "year" ? 2 : 1;
  const name = yearAt(tokens, year);
  if (name === undefined) return;
  let at = skip(tokens, year + 1, DAY_SIGNS);
  const ended = ENDED.has(wordAt(tokens, at));
  if (ended) at = skip(tokens, at + 1, LEAD_IN);
  const items = readDatedItems(tokens, at);
  const [first, second] = items;
  const end = ended ? first : second?.joint === "range" ? second : undefined;
  if (end?.day === undefined || first === undefined || (ended && second !== undefined)) return;
  const day = isoDay(end.year, end.month, end.day);
  if (!ended) {
    const days = daysBetween(isoDay(first.year, first.month, first.day ?? 1), day);
    if (days < 357 || days > 378) return;
  }
  stated.names.push({ name, end: day });
  stated.ends.set(day, (stated.ends.get(day) ?? 0) + 1);
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

/** The first of the most frequent. */
function mostFrequent(votes: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [value, count] of votes)
    if (count > most) {
      best = value;
      most = count;
    }
  return best;
}

function naming(
  stated: Statements,
  month: number,
  weeks: boolean,
  option: "start" | "end" | undefined,
): Pick<FiscalCalendar, "shift" | "naming" | "namingBasis"> {
  if (month === 12 && !weeks) return { shift: 0, naming: option ?? "end", namingBasis: option === undefined ? "text" : "option" };
  if (option !== undefined) return { shift: option === "start" && month !== 12 ? -1 : 0, naming: option, namingBasis: "option" };
  const votes = new Map<number, number>();
  for (const { name, end } of stated.names) {
    const closed = closedMonth(end, true);
    const shift = name - closed.year;
    if (closed.month === month && (shift === 0 || shift === (month === 12 ? 1 : -1))) votes.set(shift, (votes.get(shift) ?? 0) + 1);
  }
  const shift = mostFrequent(votes);
  return { shift: shift ?? 0, naming: shift === -1 ? "start" : "end", namingBasis: shift === undefined ? "assumed" : "text" };
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
