/**
 * Tokens → quarters and halves of a year.
 * "third quarter of the fiscal year ended March 31, 2004" → 2003-10-01 to 2003-12-31
 */
import { ENDED, ORDINALS, ORDINAL_ENDINGS, PERIOD_NOUNS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { spanPeriod, yearPeriod } from "./edtf.ts";
import { readFiscalYears, readYearsBeforeNoun, endOfItem, shortYear } from "./fiscal.ts";
import { type FiscalCalendar, type YearPart, namedYear, monthsEnding, yearPart } from "./fiscal-year.ts";
import { readEndsBehind } from "./lengths.ts";
import { type YearBehind, readYearBefore } from "./part-alone.ts";
import { type Found, type Reading, jointAt, shortNumberAt, wordAt, yearAt } from "./period-reading.ts";
import { readRelative } from "./relative.ts";
import { isQuantity, readYearList } from "./years.ts";

/** The parts that words name, before it is known of which year. */
interface PartWords {
  readonly parts: readonly YearPart[];
  /** "Q1-Q3": from the first to the last as one stretch. */
  readonly range?: boolean;
  /** "first fiscal quarter": of a fiscal year, however the year is written. */
  readonly fiscal?: boolean;
  readonly next: number;
}

const QUARTERS: readonly (readonly [YearPart, YearPart])[] = [
  ["Q1", "H1"],
  ["Q2", "H2"],
  ["Q3", "H2"],
  ["Q4", "H2"],
];

function partOf(ordinal: number, noun: string): YearPart | undefined {
  if (noun.startsWith("quarter")) return QUARTERS[ordinal < 0 ? 3 : ordinal - 1]?.[0];
  if (noun === "half" || noun === "halves") return ordinal < 0 ? "H2" : ordinal <= 2 ? QUARTERS[ordinal - 1]?.[1] : undefined;
  return undefined;
}

function ordinalAt(tokens: readonly Token[], at: number): { ordinal: number; next: number } | undefined {
  const ordinal = ORDINALS.get(wordAt(tokens, at));
  if (ordinal !== undefined) return { ordinal, next: at + 1 };
  const digit = shortNumberAt(tokens, at);
  if (digit === undefined || digit < 1 || digit > 4 || !ORDINAL_ENDINGS.has(wordAt(tokens, at + 1))) return undefined;
  return { ordinal: digit, next: at + 2 };
}

/** "third quarter", "first and second quarters", "first three quarters", "first half", "first six months". */
function readPartWords(tokens: readonly Token[], at: number): PartWords | undefined {
  const ordinals: number[] = [];
  let next = at;
  for (let found = ordinalAt(tokens, next); found !== undefined; found = ordinalAt(tokens, next)) {
    ordinals.push(found.ordinal);
    const joint = jointAt(tokens, found.next);
    const further = joint?.kind === "list" && ordinals.length < 4 ? ordinalAt(tokens, joint.next) : undefined;
    next = further === undefined || joint === undefined ? found.next : joint.next;
    if (further === undefined) break;
  }
  if (ordinals.length === 0) return undefined;
  const several = ordinals.length === 1 ? severalPart(ordinals[0] ?? 0, wordAt(tokens, next), wordAt(tokens, next + 1)) : undefined;
  if (several !== undefined) return { parts: [several], next: next + 2 };
  const fiscal = wordAt(tokens, next) === "fiscal" || wordAt(tokens, at - 1) === "fiscal";
  if (wordAt(tokens, next) === "fiscal") next++;
  const parts = ordinals.map((ordinal) => partOf(ordinal, wordAt(tokens, next)));
  return parts.every((part) => part !== undefined) ? { parts, fiscal, next: next + 1 } : undefined;
}

function severalPart(ordinal: number, count: string, noun: string): YearPart | undefined {
  if (noun !== "months" && noun !== "quarters") return undefined;
  if (ordinal === 1 && ((count === "nine" && noun === "months") || (count === "three" && noun === "quarters"))) return "9M";
  if ((count === "six" && noun === "months") || (count === "two" && noun === "quarters"))
    return ordinal === 1 ? "H1" : ordinal < 0 ? "H2" : undefined;
  if (count === "three" && noun === "months") return ordinal === 1 ? "Q1" : ordinal < 0 ? "Q4" : undefined;
  return undefined;
}

/** "Q3", "3Q", "H1", "1H", "Q1 and Q2", "Q1-Q3". */
function readPartSigns(tokens: readonly Token[], at: number): PartWords | undefined {
  const first = partSignAt(tokens, at);
  if (first === undefined) return undefined;
  const hyphen = tokens[at + 2]?.hyphen === true;
  const joint = hyphen ? ({ kind: "range", closing: true, next: at + 2 } as const) : jointAt(tokens, at + 2);
  const end = joint?.kind === "range" ? partSignAt(tokens, joint.next) : undefined;
  if (end !== undefined && joint !== undefined) return first < end ? { parts: [first, end], range: true, next: joint.next + 2 } : undefined;
  const second = joint?.kind === "list" && joint.closing ? partSignAt(tokens, joint.next) : undefined;
  return second === undefined || joint === undefined ? { parts: [first], next: at + 2 } : { parts: [first, second], next: joint.next + 2 };
}

function partSignAt(tokens: readonly Token[], at: number): YearPart | undefined {
  if (tokens[at + 1]?.space !== false) return undefined;
  const left = tokens[at];
  const letterFirst = left?.kind === "word";
  const sign = tokens[letterFirst ? at : at + 1]?.text;
  const number = shortNumberAt(tokens, letterFirst ? at + 1 : at);
  if (number === undefined) return undefined;
  if (sign === "Q" && number >= 1 && number <= 4) return partOf(number, "quarter");
  if (sign === "H" && number >= 1 && number <= 2) return partOf(number, "half");
  return sign === "M" && !letterFirst && number === 9 ? "9M" : undefined;
}

/** Reads a quarter or half, or several, with their year behind them. */
export function readParts(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  const words = readPartWords(tokens, at) ?? readPartSigns(tokens, at);
  if (words === undefined) return undefined;
  const ended = words.parts.length === 1 ? readPartEnded(calendar, tokens, at, words) : undefined;
  if (ended !== undefined) return ended;
  const year = readYearBehind(reading, words.next, words.fiscal) ?? readYearBefore(reading, at, words);
  if (year === undefined) return undefined;
  return { ...(words.range ? stretchOf(words.parts, year.periods) : partsFound(words.parts, year.periods)), first: at, next: year.next };
}

/** From the first of two parts to the last: "Q1-Q3 2012" is nine months. */
function stretchOf(parts: readonly YearPart[], years: readonly Period[]): Pick<Found, "kind" | "periods" | "rule"> {
  const [from, to] = partsFound(parts, years.slice(0, 1)).periods;
  const periods = from?.start === undefined || to?.end === undefined ? [] : [spanPeriod(from.start, to.end, from.precision)];
  return { kind: "range", periods, rule: "period/part-stretch" };
}

function partsFound(parts: readonly YearPart[], years: readonly Period[]): Pick<Found, "kind" | "periods" | "rule"> {
  const periods = years
    .flatMap((year) => (year.precision === "year" ? parts.map((part) => yearPart(year, part)) : []))
    .filter((period) => period !== undefined);
  const quarter = parts.every((part) => part.startsWith("Q"));
  return { kind: quarter ? "quarter" : "range", periods, rule: "period/part" };
}

/** "first quarter ended June 30, 2010": the day decides. */
function readPartEnded(calendar: FiscalCalendar, tokens: readonly Token[], at: number, words: PartWords): Found | undefined {
  const items = readEndsBehind(tokens, words.next);
  const last = items[items.length - 1];
  const part = words.parts[0];
  if (last === undefined || part === undefined || wordAt(tokens, words.next) === "to") return undefined;
  const months = part === "9M" ? 9 : part.startsWith("Q") ? 3 : 6;
  const periods = items.map((item) => monthsEnding(calendar, endOfItem(item), months));
  return { first: at, next: last.next, kind: months === 3 ? "quarter" : "range", periods, rule: "period/part-ended" };
}

/** "of the fiscal year ended …", "FY2010", "of 2011", "/FY2010", "of the current fiscal year", the "20" of "1H20". */
function readYearBehind(reading: Reading, at: number, fiscal = false): YearBehind | undefined {
  const { tokens } = reading;
  const glued = tokens[at]?.space === false ? shortYear(tokens, at) : undefined;
  // "1H14" may name a part of the fiscal or of the calendar year: it is read where both are one.
  if (glued !== undefined) return { periods: reading.calendar.month === 12 ? [yearPeriod(glued)] : [], next: at + 1 };
  let next = at;
  const link = wordAt(tokens, next);
  if (link === "of" || link === "in" || link === "for" || link === "," || (link === "/" && tokens[next + 1]?.space === false)) next++;
  const relative = readRelative(reading, next);
  if (relative !== undefined) return relative;
  if (DETERMINERS.has(wordAt(tokens, next))) next++;
  const found = readFiscalYears(reading, next) ?? readYearsBeforeNoun(reading, next) ?? readRelative(reading, next);
  if (found !== undefined) return found;
  if (link === ",") return undefined;
  if (wordAt(tokens, next) === "calendar") next++;
  if (wordAt(tokens, next) === "year") next++;
  const list = readYearList(tokens, next);
  if (list === undefined || list.range || isQuantity(tokens, next)) return undefined;
  return { periods: list.years.flatMap((year) => bareYear(reading, year, fiscal) ?? []), next: list.next };
}

/** A bare year is one of the calendar, unless the text says that its years are fiscal years. */
function bareYear({ calendar }: Reading, year: number, fiscal: boolean): Period | undefined {
  return fiscal || calendar.bareYearsAreFiscal === true ? namedYear(calendar, year) : yearPeriod(year);
}

const DETERMINERS = new Set(["the", "our", "its", "their", "your"]);

/** Reads "quarter ended June 30, 2010", "quarterly period ended …", "half year ended …", at the noun. */
export function readNounEnded(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  const noun = wordAt(tokens, at);
  const quarter = noun.startsWith("quarter");
  let next = at + 1;
  if (!quarter && (wordAt(tokens, next) === "year" || wordAt(tokens, next) === "years")) next++;
  if (PERIOD_NOUNS.has(wordAt(tokens, next))) next++;
  else if (noun === "quarterly") return undefined;
  const closed = ENDED.has(wordAt(tokens, next)) || (!quarter && next > at + 1);
  const items = closed ? readEndsBehind(tokens, next) : [];
  const last = items[items.length - 1];
  if (last === undefined) return undefined;
  const periods = items.map((item) => monthsEnding(calendar, endOfItem(item), quarter ? 3 : 6));
  return { first: at, next: last.next, kind: quarter ? "quarter" : "range", periods, rule: "period/part-ended" };
}

/** Reads a part behind its year: "FY2010 Q3", "fiscal 2010 third quarter", "2010's fourth quarter". */
export function readYearThenPart(reading: Reading, year: Found): Found | undefined {
  const { tokens } = reading;
  if (year.kind !== "fiscal-year" || year.periods.length > 1) return undefined;
  const at = wordAt(tokens, year.next) === "'s" ? year.next + 1 : year.next;
  const words = readPartSigns(tokens, at) ?? readPartWords(tokens, at);
  if (words === undefined) return undefined;
  return { ...partsFound(words.parts, year.periods), first: year.first, next: words.next };
}

/** Reads "2010 third quarter": a calendar year before its part, in full words. */
export function readCalendarYearThenPart(reading: Reading, at: number): Found | undefined {
  const year = yearAt(reading.tokens, at);
  const words = year === undefined ? undefined : readPartWords(reading.tokens, at + 1);
  if (year === undefined || words === undefined) return undefined;
  return { ...partsFound(words.parts, [yearPeriod(year)]), first: at, next: words.next };
}
