/**
 * Tokens → quarters that are named by their months: "the December 2012 quarter", "the October-December quarter of fiscal 2013".
 * Without a year such a quarter is known to be a time of its own, and no day is.
 */
import { isoDay, daysInMonth } from "./calendar.ts";
import { monthAt } from "./day.ts";
import { readFiscalYears } from "./fiscal.ts";
import { monthsEnding } from "./fiscal-year.ts";
import { type Found, type Reading, wordAt, yearAt } from "./period-reading.ts";

/** Reads a quarter at its first month. */
export function readMonthQuarter(reading: Reading, at: number): Found | undefined {
  const { tokens } = reading;
  const first = monthAt(tokens, at);
  if (first === undefined) return undefined;
  const dash = /^(?:-|–|to)$/u.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const second = dash > at + 1 || tokens[dash]?.hyphen === true ? monthAt(tokens, dash) : undefined;
  if (second !== undefined && second !== ((first + 1) % 12) + 1) return undefined;
  let next = second === undefined ? at + 1 : dash + 1;
  const year = yearAt(tokens, next);
  if (year !== undefined) next++;
  if (wordAt(tokens, next) !== "quarter") return undefined;
  const month = second ?? first;
  const found = year === undefined ? yearBehind(reading, next + 1, month) : { year, next: next + 1 };
  const named = found.year;
  const periods = named === undefined ? [] : [monthsEnding(reading.calendar, isoDay(named, month, daysInMonth(named, month)), 3)];
  return { first: at, next: found.next, kind: "quarter", periods, rule: "period/month-quarter" };
}

/** "of 2012", "of fiscal 2012-13": the calendar year in which the month falls. */
function yearBehind(reading: Reading, at: number, month: number): { readonly year?: number; readonly next: number } {
  const { tokens } = reading;
  if (!/^(?:of|in)$/u.test(wordAt(tokens, at))) return { next: at };
  const plain = yearAt(tokens, at + 1);
  if (plain !== undefined) return { year: plain, next: at + 2 };
  const start = wordAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const fiscal = readFiscalYears(reading, start);
  const period = fiscal?.periods.length === 1 ? fiscal.periods[0] : undefined;
  if (!fiscal || period?.start === undefined || period.end === undefined) return { next: fiscal?.next ?? at };
  const last = Number(period.end.slice(0, 4));
  return { year: month <= Number(period.end.slice(5, 7)) ? last : last - 1, next: fiscal.next };
}
