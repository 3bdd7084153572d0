/**
 * Series of exchange rates in, a grid for each pair of currencies out: one line a period, one column for each kind of rate.
 * `2018-01  112.50  108.30  110.70  108.90`
 */
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Series } from "../model/series.ts";
import { drawGrid, type Column } from "./grid.ts";
import { markedValue, periodName } from "./series-words.ts";

/** Kinds in the order in which tables of rates have them; others follow by name. */
const KINDS: readonly string[] = ["high", "low", "average", "period-end", "period end", "spot", "convenience"];

/** A rate at the last day of a month or a year stands on the line of that month or year. */
type Line = { readonly period: Period; readonly cells: Map<string, Observation> };

/**
 * The grids, each under the pair that it is of. Rates of a moment stand on the line of the period that ends then, where there is one.
 * @example rateGrids(series, 120)[0] // "JPY/USD  high  low"
 */
export function rateGrids(series: readonly Series[], width: number): string[][] {
  const units = [...new Set(series.map(({ unit }) => unit))].sort();
  return units.map((unit) =>
    rateGrid(
      unit,
      series.filter((one) => one.unit === unit && one.observations.length > 0),
      width,
    ),
  );
}

function rateGrid(unit: string, series: readonly Series[], width: number): string[] {
  const kinds = [...new Set(series.map(kindOf))].sort((one, other) => kindRank(one) - kindRank(other) || (one < other ? -1 : 1));
  const lines = linesOf(series).map(({ period, cells }) => ({
    cells: [
      periodName(period),
      ...kinds.map((kind) => cells.get(kind)).map((observation) => (observation === undefined ? "" : markedValue(observation))),
    ],
  }));
  const columns: Column[] = [
    { heading: [unit], align: "left" },
    ...kinds.map((kind) => ({ heading: [`${kind} `], align: "right" as const })),
  ];
  return drawGrid(columns, lines, { leading: 1, width });
}

/** Two holders or places may state a rate of one kind: the entity then tells them apart. */
function kindOf({ item, entity, issuer }: Series): string {
  const kind = item ?? "rate";
  return entity === issuer ? kind : `${kind}, ${entity}`;
}

function kindRank(kind: string): number {
  const rank = KINDS.indexOf(kind);
  return rank < 0 ? KINDS.length : rank;
}

function linesOf(series: readonly Series[]): Line[] {
  const lines = new Map<string, Line>();
  const lineOf = (key: string, period: Period): Line => {
    const line = lines.get(key) ?? { period, cells: new Map<string, Observation>() };
    lines.set(key, line);
    return line;
  };
  const durations = series.filter(({ periodType }) => periodType === "duration");
  for (const one of durations)
    for (const observation of one.observations) lineOf(spanKey(observation.period), observation.period).cells.set(kindOf(one), observation);
  const byEnd = new Map<string, Line[]>();
  for (const line of lines.values()) byEnd.set(line.period.end ?? "", [...(byEnd.get(line.period.end ?? "") ?? []), line]);
  for (const one of series.filter(({ periodType }) => periodType === "instant"))
    for (const observation of one.observations) {
      const ending = isAtEnd(one) ? byEnd.get(observation.period.end ?? "") : undefined;
      for (const line of ending ?? [lineOf(observation.period.edtf, observation.period)]) line.cells.set(kindOf(one), observation);
    }
  return [...lines.values()].sort((one, other) => compare(orderOf(one.period), orderOf(other.period)));
}

function isAtEnd({ item }: Series): boolean {
  return item === "period-end" || item === "period end";
}

function spanKey({ start = "", end = "" }: Period): string {
  return `${start}/${end}`;
}

/** Years before months, each in time. */
function orderOf({ precision, end, edtf }: Period): string {
  return `${precision === "year" ? 0 : 1} ${end ?? edtf}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
