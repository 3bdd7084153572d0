/**
 * Calendar days, months and years → periods with their EDTF (ISO 8601-2) string.
 * "March 2009" → { type: "duration", edtf: "2009-03", start: "2009-03-01", end: "2009-03-31", precision: "month" }
 */
import type { Period, Precision } from "../model/period.ts";
import { endOfMonth, isoDay } from "./calendar.ts";

/**
 * A day as a moment.
 * @example dayPeriod("2009-03-31").type // "instant"
 */
export function dayPeriod(iso: string): Period {
  return { type: "instant", edtf: iso, start: iso, end: iso, precision: "day" };
}

/**
 * A month (1–12) as a stretch of time.
 * @example monthPeriod(2009, 8).edtf // "2009-08"
 */
export function monthPeriod(year: number, month: number): Period {
  const start = isoDay(year, month, 1);
  return { type: "duration", edtf: start.slice(0, 7), start, end: endOfMonth(year, month), precision: "month" };
}

/**
 * A calendar year.
 * @example yearPeriod(2009).end // "2009-12-31"
 */
export function yearPeriod(year: number): Period {
  return { type: "duration", edtf: String(year), start: `${year}-01-01`, end: `${year}-12-31`, precision: "year" };
}

/**
 * A stretch of days, both inclusive.
 * @example spanPeriod("2008-04-01", "2009-03-31", "year").edtf // "2008-04-01/2009-03-31"
 */
export function spanPeriod(start: string, end: string, precision: Precision): Period {
  return { type: "duration", edtf: `${start}/${end}`, start, end, precision };
}

/**
 * A stretch of days that a fiscal year or a part of one is.
 * @example fiscalPeriod("2008-04-01", "2009-03-31", "year", { year: 2009, period: "FY" }).fiscal?.year // 2009
 */
export function fiscalPeriod(start: string, end: string, precision: Precision, fiscal: Period["fiscal"]): Period {
  return { type: "duration", edtf: `${start}/${end}`, start, end, precision, fiscal };
}

/**
 * The same days as a moment or as a stretch of time.
 * @example withType(monthPeriod(2009, 8), "instant").type // "instant"
 */
export function withType(period: Period, type: Period["type"]): Period {
  const { edtf, start, end, precision, fiscal } = period;
  // Copied field by field: the engine gives each copy by spread a shape of its own.
  if (fiscal !== undefined || start === undefined || end === undefined) return { ...period, type };
  return { type, edtf, start, end, precision };
}

const FINENESS: readonly Precision[] = ["day", "month", "quarter", "half", "year"];

/**
 * The time from the start of one period to the end of another; the EDTF keeps the grain of each where it has one
 * ("2010-04/2011-03"). Undefined where the second ends before the first begins, or a side is open.
 * @example rangePeriod(monthPeriod(2010, 4), monthPeriod(2011, 3))?.edtf // "2010-04/2011-03"
 */
export function rangePeriod(from: Period, to: Period): Period | undefined {
  if (from.start === undefined || to.end === undefined || from.start > to.end) return undefined;
  const left = from.edtf.includes("/") ? from.start : from.edtf;
  const right = to.edtf.includes("/") ? to.end : to.edtf;
  const precision = FINENESS.indexOf(from.precision) <= FINENESS.indexOf(to.precision) ? from.precision : to.precision;
  return { type: "duration", edtf: `${left}/${right}`, start: from.start, end: to.end, precision };
}

/**
 * The end of a period as a moment: a month keeps its grain ("as of August 2009" is `2009-08`), everything longer becomes its last day.
 * @example instantOf(spanPeriod("2008-04-01", "2009-03-31", "year")).edtf // "2009-03-31"
 */
export function instantOf(period: Period): Period {
  if (period.type === "instant") return period;
  if (period.precision === "month" && !period.edtf.includes("/")) return { ...period, type: "instant" };
  return period.end === undefined ? { ...period, type: "instant" } : dayPeriod(period.end);
}
