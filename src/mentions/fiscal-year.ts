/**
 * The issuer's fiscal year ends → what "fiscal 2010" and its quarters mean in days.
 * Year ends on March 31, named by the year in which it ends: 2010 → 2009-04-01 to 2010-03-31
 */
import type { Period } from "../model/period.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  endBefore,
  endOfMonth,
  isMonthEnd,
  isoDay,
  dayOf,
  monthOf,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import { fiscalPeriod, spanPeriod } from "./edtf.ts";

/** First and last day of a year, inclusive ISO days. */
export interface YearSpan {
  readonly start: string;
  readonly end: string;
}

/** What is known of an issuer's fiscal years; without `month` nothing is. */
export interface FiscalCalendar {
  /** Month (1–12) at whose end, or near whose end, the year ends. */
  readonly month?: number;
  /** The usual last day; 31 stands for the end of the month. */
  readonly day: number;
  /** Years of 52 or 53 weeks: they end on this day of the week (0 for Sunday), the nearest to the end of the month or the last of it. */
  readonly week?: { readonly day: number; readonly nearest: boolean } | undefined;
  /** Year ends that the text or the caller states, by the calendar year whose month they close. */
  readonly ends: ReadonlyMap<number, string>;
  /** What to add to the calendar year of the closing month for the name: 0, or -1 for years named by their start. */
  readonly shift: number;
  /** Years take their name from the calendar year of their start or of their end. */
  readonly naming: "start" | "end";
  /** Where the naming comes from; `assumed` may be a year off, `open` dates no named year. Calendar years are never in doubt: `text`. */
  readonly namingBasis: "option" | "text" | "assumed" | "open";
  /** The text says that its years are fiscal years: "references to 2024 are to our fiscal year". */
  readonly bareYearsAreFiscal?: boolean;
  /** The filing's own fiscal year: the one the report is about. */
  readonly current?: Period;
}

/** Knows nothing: "fiscal 2010" is found and stays without a period. */
export const NO_CALENDAR: FiscalCalendar = { day: 31, ends: new Map(), shift: 0, naming: "end", namingBasis: "assumed" };

/** A 52-week rule is trusted as far from a stated year end as a five-year table reaches. */
const WEEK_RULE_REACH = 4;

/** Years once computed, by calendar. */
const spans = new WeakMap<FiscalCalendar, Map<number, YearSpan>>();

/**
 * The calendar year whose month a year end closes: the first days of a month belong to the month before.
 * @example closedMonth("2011-01-02", true) // { year: 2010, month: 12 }
 */
export function closedMonth(end: string, weeks: boolean): { year: number; month: number } {
  const year = yearOf(end);
  const month = monthOf(end);
  if (!weeks || dayOf(end) > 7) return { year, month };
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/**
 * The days of the fiscal year of that name; undefined where the calendar is unknown.
 * @example fiscalYear(learnFiscalCalendar("", { fiscalYearEnd: "2009-03-31" }), 2009) // { start: "2008-04-01", end: "2009-03-31" }
 */
export function fiscalYear(calendar: FiscalCalendar, year: number): YearSpan | undefined {
  if (calendar.month === undefined) return undefined;
  const known = spans.get(calendar) ?? new Map<number, YearSpan>();
  const span = known.get(year) ?? computeYear(calendar, calendar.month, year - calendar.shift);
  known.set(year, span);
  spans.set(calendar, known);
  return span;
}

function computeYear(calendar: FiscalCalendar, month: number, closing: number): YearSpan {
  const stated = calendar.ends.get(closing);
  const before = calendar.ends.get(closing - 1);
  const week = stated === undefined ? weekRuleFor(calendar, closing) : undefined;
  const end = stated ?? projectedEnd(calendar, month, closing, week);
  if (before !== undefined) return { start: addDays(before, 1), end };
  if (stated !== undefined) return { start: weekStart(calendar, month, closing, stated) ?? yearStart(stated), end };
  return { start: addDays(projectedEnd(calendar, month, closing - 1, week), 1), end };
}

/** The day behind the year before by the rule of weeks, where 52 or 53 weeks lie between. */
function weekStart(calendar: FiscalCalendar, month: number, closing: number, end: string): string | undefined {
  if (calendar.week === undefined) return undefined;
  const start = addDays(projectedEnd(calendar, month, closing - 1, calendar.week), 1);
  const days = daysBetween(start, end) + 1;
  return days === 364 || days === 371 ? start : undefined;
}

/** The day one year before plus one; after the end of a month, the first of the next. */
function yearStart(end: string): string {
  return addDays(endBefore(end, 12), 1);
}

function weekRuleFor(calendar: FiscalCalendar, closing: number): FiscalCalendar["week"] {
  for (const year of calendar.ends.keys()) if (Math.abs(year - closing) <= WEEK_RULE_REACH) return calendar.week;
  return undefined;
}

function projectedEnd(calendar: FiscalCalendar, month: number, closing: number, week: FiscalCalendar["week"]): string {
  const last = endOfMonth(closing, month);
  if (week === undefined)
    return calendar.week === undefined ? isoDay(closing, month, Math.min(calendar.day, daysInMonth(closing, month))) : last;
  const latest = week.nearest ? addDays(last, 3) : last;
  return addDays(latest, -((weekdayOf(latest) - week.day + 7) % 7));
}

/**
 * The fiscal year of that name as a period; undefined where the calendar is unknown.
 * @example fiscalYearPeriod(calendar, 2009)?.edtf // "2008-04-01/2009-03-31"
 */
export function fiscalYearPeriod(calendar: FiscalCalendar, year: number): Period | undefined {
  const span = fiscalYear(calendar, year);
  return span === undefined ? undefined : fiscalPeriod(span.start, span.end, "year", { year, period: "FY" });
}

/**
 * The fiscal year that a text calls by a number; undefined also where nothing says whether it is named by its start or by its end.
 * @example namedYear({ ...calendar, namingBasis: "open" }, 2009) // undefined
 */
export function namedYear(calendar: FiscalCalendar, year: number): Period | undefined {
  return calendar.namingBasis === "open" ? undefined : fiscalYearPeriod(calendar, year);
}

/**
 * The year that ended on a stated day, also one of another company's calendar.
 * @example fiscalYearEnding(calendar, "2009-03-31").edtf // "2008-04-01/2009-03-31"
 */
export function fiscalYearEnding(calendar: FiscalCalendar, end: string): Period {
  const weeks = calendar.week !== undefined;
  const closed = closedMonth(end, weeks || (monthOf(end) === 1 && dayOf(end) <= 4));
  if (closed.month === calendar.month) {
    const year = closed.year + calendar.shift;
    const own = fiscalYear(calendar, year);
    if (own?.end === end) return fiscalPeriod(own.start, end, "year", { year, period: "FY" });
    const before = weeks ? calendar.ends.get(closed.year - 1) : undefined;
    const start = before === undefined ? yearStart(end) : addDays(before, 1);
    return fiscalPeriod(start, end, "year", { year, period: "FY" });
  }
  const year = calendar.naming === "start" && closed.month !== 12 ? closed.year - 1 : closed.year;
  return fiscalPeriod(yearStart(end), end, "year", { year, period: "FY" });
}

/**
 * The year that ended in a month (1–12): on the calendar's own day where it is the closing month, else on the last of the month.
 * @example fiscalYearEndingIn(calendar, 2004, 3).edtf // "2003-04-01/2004-03-31"
 */
export function fiscalYearEndingIn(calendar: FiscalCalendar, year: number, month: number): Period {
  if (month === calendar.month)
    return fiscalYearPeriod(calendar, year + calendar.shift) ?? fiscalYearEnding(calendar, endOfMonth(year, month));
  return fiscalYearEnding(calendar, endOfMonth(year, month));
}

/** A part of a year: a quarter, a half, the first nine months. */
export type YearPart = "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2" | "9M";

/** First and last quarter of each part. */
const PART_QUARTERS: Readonly<Record<YearPart, readonly [number, number]>> = {
  Q1: [1, 1],
  Q2: [2, 2],
  Q3: [3, 3],
  Q4: [4, 4],
  H1: [1, 2],
  H2: [3, 4],
  "9M": [1, 3],
};

/**
 * A part of a year: months for years that begin with a month, 13 weeks a quarter for the others.
 * @example yearPart(fiscalYearEnding(calendar, "2004-03-31"), "Q3")?.edtf // "2003-10-01/2003-12-31"
 */
export function yearPart(year: Period, part: YearPart): Period | undefined {
  if (year.start === undefined || year.end === undefined) return undefined;
  const [first, last] = PART_QUARTERS[part];
  const start = first === 1 ? year.start : addDays(quarterEnd(year.start, first - 1), 1);
  const end = last === 4 ? year.end : quarterEnd(year.start, last);
  const precision = part === "9M" ? "month" : part.startsWith("Q") ? "quarter" : "half";
  if (year.fiscal === undefined) return spanPeriod(start, end, precision);
  return fiscalPeriod(start, end, precision, { year: year.fiscal.year, period: part });
}

function quarterEnd(yearStart: string, quarters: number): string {
  const day = dayOf(yearStart);
  const byMonths = day === 1 || (day > 8 && day < 24);
  return addDays(byMonths ? addMonths(yearStart, 3 * quarters) : addDays(yearStart, 91 * quarters), -1);
}

/**
 * The stretch of so many months that ended on a stated day; named as a part of the fiscal year where it is one.
 * @example monthsEnding(calendar, "2025-12-31", 9).edtf // "2025-04-01/2025-12-31"
 */
export function monthsEnding(calendar: FiscalCalendar, end: string, months: number): Period {
  if (months === 12) {
    const year = fiscalYearEnding(calendar, end);
    const own = calendar.month === undefined || closedMonth(end, calendar.week !== undefined).month === calendar.month;
    return own || year.start === undefined ? year : spanPeriod(year.start, end, "year");
  }
  const byWeeks = calendar.week !== undefined && !isMonthEnd(end) && months % 3 === 0;
  const start = addDays(byWeeks ? addDays(end, -91 * (months / 3)) : endBefore(end, months), 1);
  const precision = months === 3 ? "quarter" : months === 6 ? "half" : "month";
  return namedPart(calendar, spanPeriod(start, end, precision), months);
}

const PARTS_BY_MONTHS: ReadonlyMap<number, readonly YearPart[]> = new Map([
  [3, ["Q1", "Q2", "Q3", "Q4"]],
  [6, ["H1", "H2"]],
  [9, ["9M"]],
]);

/** Weeks drift: a part that begins and ends within a week of the calendar's own is that part. */
function namedPart(calendar: FiscalCalendar, period: Period, months: number): Period {
  const { start = "", end = "" } = period;
  const slack = calendar.week === undefined ? 0 : 8;
  for (const name of [yearOf(end) - 1, yearOf(end), yearOf(end) + 1]) {
    const year = fiscalYearPeriod(calendar, name);
    for (const part of PARTS_BY_MONTHS.get(months) ?? []) {
      const own = year === undefined ? undefined : yearPart(year, part);
      if (own?.start === undefined || own.end === undefined) continue;
      const meets =
        slack === 0
          ? own.start === start && own.end === end
          : Math.abs(daysBetween(own.end, end)) <= slack && Math.abs(daysBetween(own.start, start)) <= slack;
      if (meets) return { ...period, fiscal: { year: name, period: part } };
    }
  }
  return period;
}

/**
 * A fiscal or calendar year so many years later, or earlier.
 * @example shiftYears(calendar, fiscalYearEnding(calendar, "2009-03-31"), -1)?.end // "2008-03-31"
 */
export function shiftYears(calendar: FiscalCalendar, period: Period, years: number): Period | undefined {
  if (period.start === undefined || period.end === undefined) return undefined;
  if (period.fiscal !== undefined) {
    const own = partOfYear(fiscalYearPeriod(calendar, period.fiscal.year), period.fiscal.period);
    if (own?.end === period.end && own.start === period.start)
      return partOfYear(fiscalYearPeriod(calendar, period.fiscal.year + years), period.fiscal.period);
  }
  const end = endBefore(period.end, -12 * years);
  const start = addMonths(period.start, 12 * years);
  const fiscal = period.fiscal === undefined ? {} : { fiscal: { ...period.fiscal, year: period.fiscal.year + years } };
  const short = /^\d{4}$/.test(period.edtf) ? { edtf: start.slice(0, 4) } : {};
  return { ...spanPeriod(start, end, period.precision), ...short, ...fiscal };
}

function partOfYear(year: Period | undefined, part: YearPart | "FY"): Period | undefined {
  return year === undefined || part === "FY" ? year : yearPart(year, part);
}
