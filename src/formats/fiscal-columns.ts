/**
 * Series in, one column for each fiscal year out: values over the year and values at its end share it.
 * Net income of the year to 2018-03-31 and goodwill at 2018-03-31 both stand under "FY2018, Mar 2018".
 */
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Series } from "../model/series.ts";
import { monthName } from "./series-words.ts";

/** A fiscal year end that falls on a weekday moves by up to so many days; such years end in the first days of the next month too. */
const DRIFT_DAYS = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/** One fiscal year: `key` is the month of its end, `heading` two lines. */
export interface FiscalColumn {
  readonly key: string;
  readonly heading: readonly [string, string];
}

/** The columns, in order, and where an observation stands among them: nowhere unless it is of a whole fiscal year or of its end. */
export interface FiscalColumns {
  readonly columns: readonly FiscalColumn[];
  readonly keyOf: (period: Period, length: Series["length"]) => string | undefined;
}

/** The columns for all observations of the series. */
export function fiscalColumns(series: readonly Series[]): FiscalColumns {
  const points = series.flatMap((one) => one.observations.map(({ period }) => ({ period, length: one.length })));
  const ends = yearEnds(points);
  const month = endMonth(ends.days.values().next().value ?? "")?.slice(5);
  const keyOf = ({ type, end, precision }: Period, length: Series["length"]): string | undefined => {
    if (end === undefined || (type === "duration" && length !== "P1Y")) return undefined;
    // A day shortly behind a year end is that day: only the length of a year says that it ends there.
    if (type === "instant" && (precision !== "day" || !(ends.days.has(end) || ends.monthDays.has(end.slice(5))))) return undefined;
    const key = endMonth(end);
    return key?.slice(5) === month ? key : undefined;
  };
  const keys = [...new Set(points.flatMap(({ period, length }) => keyOf(period, length) ?? []))].sort();
  const shift = namingShift(points, keyOf);
  const columns = keys.map((key) => ({ key, heading: [nameOf(key, shift), monthName(key)] as const }));
  return { columns, keyOf };
}

/** The observation of the column, where the series has one. */
export function observationAt(series: Series, key: string, { keyOf }: FiscalColumns): Observation | undefined {
  return series.observations.find(({ period }) => keyOf(period, series.length) === key);
}

type Point = { readonly period: Period; readonly length: Series["length"] };

/** Days on which fiscal years end, those of the commonest month: years that bear a fiscal name decide, then other years, then days. */
function yearEnds(points: readonly Point[]): { days: ReadonlySet<string>; monthDays: ReadonlySet<string> } {
  const years = points.filter(({ length }) => length === "P1Y");
  const named = years.filter(({ period }) => period.fiscal !== undefined);
  const days = points.filter(({ period }) => period.type === "instant" && period.precision === "day");
  const deciding = ([named, years, days].find((some) => some.length > 0) ?? []).flatMap(({ period }) => period.end ?? []);
  const uses = new Map<string, string[]>();
  for (const end of deciding) {
    const month = endMonth(end)?.slice(5);
    if (month !== undefined) uses.set(month, [...(uses.get(month) ?? []), end]);
  }
  const [commonest = []] = [...uses]
    .sort(([one, few], [other, many]) => many.length - few.length || (one < other ? -1 : 1))
    .map(([, ends]) => ends);
  return { days: new Set(commonest), monthDays: new Set(commonest.map((end) => end.slice(5))) };
}

/** The month, `2018-03`, of whose end a day is within the drift; nothing for a day amid a month. */
function endMonth(day: string): string | undefined {
  const time = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  if (Number.isNaN(time)) return undefined;
  const [before, after] = [-DRIFT_DAYS, DRIFT_DAYS].map((days) => new Date(time + days * MILLISECONDS_A_DAY).toISOString().slice(0, 7));
  if (before === undefined || after === undefined || before === after) return undefined;
  return before;
}

/** By how many years the name of a fiscal year differs from the year of its end; nothing where filings name one year differently. */
function namingShift(points: readonly Point[], keyOf: FiscalColumns["keyOf"]): number | undefined {
  const shifts = new Set<number>();
  for (const { period, length } of points) {
    const key = keyOf(period, length);
    if (key !== undefined && period.type === "duration" && period.fiscal?.period === "FY")
      shifts.add(period.fiscal.year - Number(key.slice(0, 4)));
  }
  const [shift, ...others] = shifts;
  return others.length === 0 ? shift : undefined;
}

function nameOf(key: string, shift: number | undefined): string {
  return shift === undefined ? "" : `FY${Number(key.slice(0, 4)) + shift}`;
}
