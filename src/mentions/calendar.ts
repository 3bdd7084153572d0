/**
 * Calendar arithmetic on ISO days ("2009-03-31"): strings in, strings out, the same in every time zone.
 * "one month before 2009-03-31" → "2009-02-28"
 */
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDay } from "date-fns/getDay";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

/**
 * Dates are built at noon, one Gregorian cycle of 400 years ahead: weekdays and leap years are the same,
 * and no time zone skips an hour at noon or a whole day there, as some did in the past.
 */
const CYCLE = 400;

const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const dayResults = new Map<string, string>();
const monthLengths = new Map<number, number>();

/**
 * The ISO day of a year, a month (1–12) and a day of the month.
 * @example isoDay(2009, 3, 31) // "2009-03-31"
 */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/**
 * The year of an ISO day or month.
 * @example yearOf("2009-03-31") // 2009
 */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/**
 * The month (1–12) of an ISO day or month.
 * @example monthOf("2009-03-31") // 3
 */
export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

/**
 * The day of the month of an ISO day.
 * @example dayOf("2009-03-31") // 31
 */
export function dayOf(iso: string): number {
  return Number(iso.slice(8, 10));
}

/**
 * Whether the string is an ISO day that exists.
 * @example isIsoDay("2009-02-30") // false
 */
export function isIsoDay(iso: string): boolean {
  return ISO_DAY.test(iso) && dayOf(iso) <= daysInMonth(yearOf(iso), monthOf(iso));
}

/**
 * How many days a month (1–12) has.
 * @example daysInMonth(2008, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  const key = year * 16 + month;
  let days = monthLengths.get(key);
  if (days === undefined) {
    days = getDaysInMonth(new Date(year + CYCLE, month - 1, 1, 12));
    monthLengths.set(key, days);
  }
  return days;
}

/**
 * The last day of a month (1–12).
 * @example endOfMonth(2008, 2) // "2008-02-29"
 */
export function endOfMonth(year: number, month: number): string {
  return isoDay(year, month, daysInMonth(year, month));
}

/**
 * Whether the ISO day is the last of its month.
 * @example isMonthEnd("2009-02-28") // true
 */
export function isMonthEnd(iso: string): boolean {
  return dayOf(iso) === daysInMonth(yearOf(iso), monthOf(iso));
}

/**
 * The ISO day so many days later, or earlier.
 * @example addDays("2009-03-31", 1) // "2009-04-01"
 */
export function addDays(iso: string, days: number): string {
  const key = `${iso}d${days}`;
  let result = dayResults.get(key);
  if (result === undefined) {
    result = format(addDaysTo(parse(iso), days));
    dayResults.set(key, result);
  }
  return result;
}

/**
 * The ISO day so many months later, or earlier; a day that the month does not have becomes its last.
 * @example addMonths("2009-03-31", -1) // "2009-02-28"
 */
export function addMonths(iso: string, months: number): string {
  const key = `${iso}m${months}`;
  let result = dayResults.get(key);
  if (result === undefined) {
    result = format(addMonthsTo(parse(iso), months));
    dayResults.set(key, result);
  }
  return result;
}

/**
 * The last day of the stretch of so many months before the one that ends on `iso`: ends of months stay ends of months.
 * @example endBefore("2010-06-30", 3) // "2010-03-31"
 */
export function endBefore(iso: string, months: number): string {
  const earlier = addMonths(iso, -months);
  return isMonthEnd(iso) ? endOfMonth(yearOf(earlier), monthOf(earlier)) : earlier;
}

/**
 * Days from one ISO day to another.
 * @example daysBetween("2009-03-31", "2009-04-02") // 2
 */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parse(to), parse(from));
}

/**
 * The day of the week, 0 for Sunday.
 * @example weekdayOf("2011-01-02") // 0
 */
export function weekdayOf(iso: string): number {
  return getDay(parse(iso));
}

/**
 * Negative, zero or positive as `left` lies before, on or after `right`; for ISO days of years with four digits.
 * @example isoCompare("2009-03-31", "2010-03-31") < 0 // true
 */
export function isoCompare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function parse(iso: string): Date {
  return new Date(yearOf(iso) + CYCLE, monthOf(iso) - 1, dayOf(iso), 12);
}

function format(date: Date): string {
  return isoDay(date.getFullYear() - CYCLE, date.getMonth() + 1, date.getDate());
}
