/**
 * Tokens → one day or month as written, its year perhaps missing.
 * "March 31, 2009" → { month: 3, day: 31, year: 2009 }; the "June" of "June and July 2009" → { month: 6 }
 */
import { ORDINAL_ENDINGS } from "../lexicon/fiscal-words.ts";
import { MONTHS } from "../lexicon/months.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { daysInMonth, isoDay } from "./calendar.ts";
import { dayPeriod, monthPeriod } from "./edtf.ts";
import { shortNumberAt, wordAt, yearAt } from "./period-reading.ts";

/** A day or month from token `first` up to, without, `next`; a part that the text leaves to its neighbour is absent. */
export interface Moment {
  readonly first: number;
  readonly next: number;
  readonly month: number;
  readonly day?: number | undefined;
  readonly year?: number | undefined;
  /** A bare day or year that takes the rest from the moment before it in its list. */
  readonly borrows?: boolean | undefined;
}

/**
 * The month (1–12) that a token names; it must be written with a capital, so that "may" and "march" are none.
 * @example monthAt(tokenize("May 2009"), 0) // 5
 */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const month = MONTHS.get(token.lower);
  return month !== undefined && token.text.charCodeAt(0) < 97 ? month : undefined;
}

/**
 * The day or month that begins at a token, in any of the usual orders.
 * @example readMoment(tokenize("31st of March, 2009"), 0) // { first: 0, next: 6, month: 3, day: 31, year: 2009 }
 */
export function readMoment(tokens: readonly Token[], at: number): Moment | undefined {
  const token = tokens[at];
  if (token?.kind === "word") return readMonthFirst(tokens, at);
  if (token?.kind !== "number") return undefined;
  return token.text.length <= 2 ? (readDayFirst(tokens, at) ?? readSlashed(tokens, at)) : readYearFirst(tokens, at);
}

/** Token after the month: the point of an abbreviation belongs to it. */
function afterMonth(tokens: readonly Token[], at: number): number {
  const point = tokens[at + 1];
  return point?.text === "." && !point.space && (tokens[at]?.text.length ?? 9) <= 4 && tokens[at + 2]?.kind === "number" ? at + 2 : at + 1;
}

/** "2009", ", 2009", "of 2009" behind a month or a day. */
function readYearBehind(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const skip = wordAt(tokens, at) === "," || wordAt(tokens, at) === "of" ? 1 : 0;
  const year = yearAt(tokens, at + skip);
  return year === undefined ? undefined : { year, next: at + skip + 1 };
}

function readMonthFirst(tokens: readonly Token[], at: number): Moment | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const behind = afterMonth(tokens, at);
  const dayToken = wordAt(tokens, behind) === "the" ? behind + 1 : behind;
  const day = shortNumberAt(tokens, dayToken);
  if (day === undefined) {
    const found = readYearBehind(tokens, behind);
    return found === undefined ? { first: at, next: at + 1, month } : { first: at, next: found.next, month, year: found.year };
  }
  const next = ORDINAL_ENDINGS.has(wordAt(tokens, dayToken + 1)) ? dayToken + 2 : dayToken + 1;
  return complete(at, next, month, day, readYearBehind(tokens, next));
}

function readDayFirst(tokens: readonly Token[], at: number): Moment | undefined {
  const day = shortNumberAt(tokens, at);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (ORDINAL_ENDINGS.has(wordAt(tokens, next))) next++;
  if (wordAt(tokens, next) === "day") next++;
  if (wordAt(tokens, next) === "of") next++;
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  const behind = afterMonth(tokens, next);
  if (shortNumberAt(tokens, behind) !== undefined) return undefined;
  return complete(at, next + 1, month, day, readYearBehind(tokens, behind));
}

/** Leaves out a day that the month does not have. */
function complete(
  first: number,
  next: number,
  month: number,
  day: number,
  found: { year: number; next: number } | undefined,
): Moment | undefined {
  if (day < 1 || day > daysInMonth(found?.year ?? 2000, month)) return undefined;
  return found === undefined ? { first, next, month, day } : { first, next: found.next, month, day, year: found.year };
}

/** "2009-03-31", "2009/3/31", "2009.3.31", "31.3.2009". */
function readYearFirst(tokens: readonly Token[], at: number): Moment | undefined {
  const text = tokens[at]?.text ?? "";
  if (text.length > 7) return readDotted(text, at);
  const year = yearAt(tokens, at);
  const sign = wordAt(tokens, at + 1);
  if (year === undefined || (sign !== "-" && sign !== "/") || wordAt(tokens, at + 3) !== sign) return undefined;
  if ([at + 1, at + 2, at + 3, at + 4].some((place) => tokens[place]?.space !== false)) return undefined;
  const month = shortNumberAt(tokens, at + 2) ?? 0;
  const day = shortNumberAt(tokens, at + 4);
  return day === undefined || month < 1 || month > 12 ? undefined : complete(at, at + 5, month, day, { year, next: at + 5 });
}

function readDotted(text: string, at: number): Moment | undefined {
  const parts = text.split(".");
  if (parts.length !== 3 || parts.some((part) => part.includes(","))) return undefined;
  const dayFirst = parts[2]?.length === 4;
  const [year = 0, month = 0, day = 0] = (dayFirst ? parts.reverse() : parts).map(Number);
  return year < 1900 || year > 2100 || month < 1 || month > 12 ? undefined : complete(at, at + 1, month, day, { year, next: at + 1 });
}

/** "12/31/2009": only where one order alone is possible, or both say the same. */
function readSlashed(tokens: readonly Token[], at: number): Moment | undefined {
  if (wordAt(tokens, at + 1) !== "/" || wordAt(tokens, at + 3) !== "/") return undefined;
  const left = shortNumberAt(tokens, at) ?? 0;
  const right = shortNumberAt(tokens, at + 2) ?? 0;
  const year = yearAt(tokens, at + 4);
  if (year === undefined || (left <= 12 && right <= 12 && left !== right)) return undefined;
  const month = left <= 12 ? left : right;
  return month < 1 || month > 12 ? undefined : complete(at, at + 5, month, left <= 12 ? right : left, { year, next: at + 5 });
}

/**
 * The period of a moment whose year is known.
 * @example momentPeriod({ first: 0, next: 2, month: 8 }, 2009).edtf // "2009-08"
 */
export function momentPeriod(moment: Moment, year: number): Period {
  if (moment.day === undefined) return monthPeriod(year, moment.month);
  return dayPeriod(isoDay(year, moment.month, Math.min(moment.day, daysInMonth(year, moment.month))));
}
