/**
 * Tokens → stretches named by their length and last day.
 * "nine months ended December 31, 2025" → 2025-04-01 to 2025-12-31
 */
import { CARDINALS, ENDED, FISCAL_ADJECTIVES, PERIOD_NOUNS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { addDays } from "./calendar.ts";
import { type DatedItem, readDatedItems } from "./dates.ts";
import { spanPeriod } from "./edtf.ts";
import { endOfItem, lengthOfList } from "./fiscal.ts";
import { type FiscalCalendar, monthsEnding } from "./fiscal-year.ts";
import { type Found, type Reading, shortNumberAt, wordAt } from "./period-reading.ts";

/** Months or weeks, several for "three and nine months". */
interface Length {
  readonly counts: readonly number[];
  readonly unit: "month" | "week";
  readonly next: number;
}

const UNITS: ReadonlyMap<string, Length["unit"]> = new Map([
  ["month", "month"],
  ["months", "month"],
  ["week", "week"],
  ["weeks", "week"],
]);

/** "13-week fiscal quarter ended", "nine-month period ended": nouns between the length and its last day. */
const LENGTH_NOUNS: ReadonlySet<string> = new Set([...PERIOD_NOUNS, "quarter", "year"]);

/** Reads "six months ended …", "three-month period ended …", "13 weeks ended …", at the number or at "month". */
export function readLengthEnded(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  const length = readLength(tokens, at);
  if (length === undefined) return undefined;
  const noun = FISCAL_ADJECTIVES.has(wordAt(tokens, length.next)) ? length.next + 1 : length.next;
  const items = readEndsBehind(tokens, LENGTH_NOUNS.has(wordAt(tokens, noun)) ? noun + 1 : noun);
  const last = items[items.length - 1];
  if (last === undefined) return undefined;
  const periods = length.counts.flatMap((count) => items.map((item) => lengthPeriod(calendar, endOfItem(item), count, length.unit)));
  const year = length.counts.length === 1 && isYear(calendar, periods[0]);
  return { first: at, next: last.next, kind: year ? "fiscal-year" : "range", periods, rule: "period/length-ended" };
}

function readLength(tokens: readonly Token[], at: number): Length | undefined {
  const alone = wordAt(tokens, at) === "month";
  if (alone) return { counts: [1], unit: "month", next: at + 1 };
  const first = countAt(tokens, at);
  if (first === undefined) return undefined;
  const joined = wordAt(tokens, at + 1) === "and" || wordAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const second = joined === at + 2 && wordAt(tokens, at + 1) === "and" ? countAt(tokens, joined) : undefined;
  const unitAt = second === undefined ? (wordAt(tokens, at + 1) === "-" ? at + 2 : at + 1) : joined + 1;
  const unit = UNITS.get(wordAt(tokens, unitAt));
  return unit === undefined ? undefined : { counts: second === undefined ? [first] : [first, second], unit, next: unitAt + 1 };
}

function countAt(tokens: readonly Token[], at: number): number | undefined {
  const count = CARDINALS.get(wordAt(tokens, at)) ?? shortNumberAt(tokens, at);
  return count === undefined || count < 1 || count > 60 ? undefined : count;
}

/**
 * The last days behind "ended" or "ending".
 * @example readEndsBehind(tokenize("ended June 30, 2010 and 2009"), 0).length // 2
 */
export function readEndsBehind(tokens: readonly Token[], at: number): DatedItem[] {
  const word = wordAt(tokens, at);
  if (!ENDED.has(word) && word !== "to") return [];
  const next = wordAt(tokens, at + 1) === "on" || wordAt(tokens, at + 1) === "in" ? at + 2 : at + 1;
  const items = readDatedItems(tokens, next);
  return items[0]?.first === next ? items.slice(0, lengthOfList(items)) : [];
}

function lengthPeriod(calendar: FiscalCalendar, end: string, count: number, unit: Length["unit"]): Period {
  if (unit === "month") return monthsEnding(calendar, end, count);
  if (count === 52 || count === 53) {
    return { ...monthsEnding(calendar, end, 12), ...spanPeriod(addDays(end, 1 - 7 * count), end, "year") };
  }
  const precision = count === 13 || count === 14 ? "quarter" : count === 26 || count === 27 ? "half" : "month";
  return spanPeriod(addDays(end, 1 - 7 * count), end, precision);
}

function isYear(calendar: FiscalCalendar, period: Period | undefined): boolean {
  return period?.precision === "year" && (calendar.month === undefined || period.fiscal !== undefined);
}
