/**
 * A fact's period in, the period for which its series has a value out, with its length and the key under which like periods meet.
 * "Goodwill for the fiscal year ended March 31, 2019" is the goodwill of 2019-03-31.
 */
import { catalogue } from "../lexicon/catalogue.ts";
import type { Fact } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import type { SeriesLength } from "../model/series.ts";
import { dayNumber } from "./days.ts";

const instantConcepts: ReadonlySet<string> = new Set(catalogue.filter((row) => row.periodType === "instant").map((row) => row.id));

/** Rates of a moment, though a table heads them with a year. */
const RATES_AT_END: ReadonlySet<string> = new Set(["period-end", "convenience", "spot"]);

/** [length, fewest days, most days]: calendar months, and the 13 or 14, 26 or 27, 39 or 40, 52 or 53 weeks that stand for them. */
const LENGTHS = [
  ["P1M", 28, 35],
  ["P3M", 89, 98],
  ["P6M", 180, 189],
  ["P9M", 272, 281],
  ["P1Y", 363, 372],
] as const satisfies readonly (readonly [SeriesLength, number, number])[];

/**
 * The period of the fact's observation. A total of an instant concept that is stated for a duration counts at its end;
 * so does a period-end rate; other rates (an average over a year) and counts of some item (shops opened in a year) stay what they are.
 */
export function observedPeriod(fact: Fact): Period | undefined {
  const { period, concept, kind, item } = fact;
  if (period?.type !== "duration" || period.end === undefined || concept === undefined || !instantConcepts.has(concept)) return period;
  const isAtEnd = kind === "rate" ? RATES_AT_END.has(item ?? "") : kind !== "count" || item === undefined;
  if (!isAtEnd) return period;
  const fiscal = period.fiscal === undefined ? {} : { fiscal: period.fiscal };
  return { type: "instant", edtf: period.end, start: period.end, end: period.end, precision: "day", ...fiscal };
}

/**
 * How long a duration is. A day and a month are both `P1M`: "in May 2007" and "on May 11, 2007" date one kind of flow.
 * @example lengthOf({ type: "duration", edtf: "2010-01-04/2011-01-02", start: "2010-01-04", end: "2011-01-02", precision: "year" }) // "P1Y"
 */
export function lengthOf(period: Period): SeriesLength {
  const { start, end } = period;
  if (start === undefined || end === undefined) return "other";
  if (start.slice(0, 7) === end.slice(0, 7)) return "P1M";
  const days = dayNumber(end) - dayNumber(start) + 1;
  return LENGTHS.find(([, fewest, most]) => days >= fewest && days <= most)?.[0] ?? "other";
}

/** The grain of a period as text: a day `2009-08-31`, a month `2009-08`, undefined for anything else. */
export function grainOf(period: Period): string | undefined {
  const { start, end, precision } = period;
  const day = end ?? start;
  if (day === undefined || (period.type === "duration" && start === undefined)) return undefined;
  if ((start ?? day) === day) return day;
  return precision === "month" && start?.slice(0, 7) === day.slice(0, 7) ? day.slice(0, 7) : undefined;
}

/**
 * The key under which periods of one series are one: day, month, or the end of a year, half or quarter
 * (52-week years are stated with starts a day apart); else both ends.
 */
export function periodKey(period: Period): string {
  const grain = grainOf(period);
  if (grain !== undefined) return grain;
  const { start, end, edtf } = period;
  if (start === undefined && end === undefined) return edtf;
  const length = period.type === "duration" ? lengthOf(period) : "other";
  return length === "other" || length === "P1M" ? `${start ?? ".."}/${end ?? ".."}` : `/${end}`;
}

/** What orders the observations of a series: the end, then the start, then the text of the period. */
export function periodOrder(period: Period): string[] {
  const { start, end, edtf } = period;
  return [end ?? start ?? edtf, start ?? "", edtf];
}
