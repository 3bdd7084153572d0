/**
 * A quarter or half without a year → the year that the sentence named before it.
 * "in the fourth quarter of 2017, up from the third quarter" → the third quarter of 2017
 */
import { COMPARISONS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { yearOf } from "./calendar.ts";
import { yearPeriod } from "./edtf.ts";
import { type YearPart, fiscalYearPeriod, shiftYears, yearPart } from "./fiscal-year.ts";
import type { PeriodMention } from "./mention.ts";
import { type Reading, latestFound, wordAt } from "./period-reading.ts";

/** The year of a part, and the token behind the expression. */
export interface YearBehind {
  readonly periods: readonly Period[];
  readonly next: number;
}

const PREPOSITIONS = new Set([
  "in",
  "during",
  "for",
  "from",
  "with",
  "than",
  "since",
  "until",
  "over",
  "against",
  "versus",
  "and",
  "by",
  "of",
  "to",
]);
const ARTICLES = new Set(["the", "our", "its", "their"]);
const ORDINALS = new Set(["first", "second", "third", "fourth", "1", "2", "3", "4", "q", "h"]);
const YEAR_DETERMINERS = new Set(["the", "that", "same"]);

/**
 * The year of a part that begins at token `at` and names none, by the last year or part that the sentence named.
 * @example readYearBefore(reading, 9, { parts: ["Q3"], next: 11 })?.periods[0]?.edtf // "2017"
 */
export function readYearBefore(
  reading: Reading,
  at: number,
  words: { readonly parts: readonly YearPart[]; readonly next: number },
): YearBehind | undefined {
  const { tokens } = reading;
  const next = behindYear(tokens, words.next);
  const part = words.parts[0];
  if (next === undefined || part === undefined || !ORDINALS.has(wordAt(tokens, at))) return undefined;
  if (reading.found.length === 0) return yearOfPartBefore(reading, at, part, next);
  const preposition = ARTICLES.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!PREPOSITIONS.has(wordAt(tokens, preposition))) return undefined;
  const mention = latestFound(reading, isYearOrPart);
  const year = mention && yearOfMention(reading, mention);
  if (year === undefined) return undefined;
  const earlier = mention?.periods[0]?.precision !== "year" && part > partNamed(mention) && COMPARISONS.has(wordAt(tokens, preposition));
  const period = earlier ? shiftYears(reading.calendar, year, -1) : year;
  return period === undefined ? undefined : { periods: [period], next };
}

/** "In the first half of fiscal 2012, … In the second half, …": a later part of the year that the sentence before told a part of. */
function yearOfPartBefore(
  { tokens, calendar, anchor: { part: told } }: Reading,
  at: number,
  part: YearPart,
  next: number,
): YearBehind | undefined {
  const named = told?.fiscal;
  const article = wordAt(tokens, at - 1) === "the" ? at - 2 : at - 1;
  if (named === undefined || !/^(?:in|during|for)$/u.test(wordAt(tokens, article))) return undefined;
  if (!part.startsWith(named.period.charAt(0)) || named.period >= part) return undefined;
  const year = fiscalYearPeriod(calendar, named.year);
  return year && { periods: [year], next };
}

/** Behind "of the year", "of that year"; the place itself where no "of" follows; undefined for a quarter of anything else. */
function behindYear(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at) !== "of") return at;
  let next = at + 1;
  while (YEAR_DETERMINERS.has(wordAt(tokens, next)) && next < at + 3) next++;
  return next > at + 1 && wordAt(tokens, next) === "year" ? next + 1 : undefined;
}

function isYearOrPart({ kind, periods }: PeriodMention): boolean {
  const precision = periods[0]?.precision;
  return periods.length === 1 && kind !== "range"
    ? precision === "year" || precision === "quarter"
    : periods.length === 1 && precision === "half";
}

/** Name of the part by its place in the calendar year, where it is of no fiscal year. */
function partNamed(mention: PeriodMention | undefined): YearPart {
  const period = mention?.periods[0];
  const named = period?.fiscal?.period;
  if (named !== undefined && named !== "FY") return named;
  const month = Number(period?.end?.slice(5, 7));
  return period?.precision === "half" ? (month <= 6 ? "H1" : "H2") : (`Q${Math.ceil(month / 3)}` as YearPart);
}

/** The year that a mention is, or is a part of; undefined for a part of another company's year. */
function yearOfMention({ calendar }: Reading, mention: PeriodMention): Period | undefined {
  const period = mention.periods[0];
  if (period?.end === undefined || period.precision === "year") return period;
  const year = period.fiscal === undefined ? yearPeriod(yearOf(period.end)) : fiscalYearPeriod(calendar, period.fiscal.year);
  const same = year && yearPart(year, partNamed(mention));
  return same?.end === period.end && same.start === period.start ? year : undefined;
}
