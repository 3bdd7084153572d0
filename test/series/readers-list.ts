/** A timeline in, and the list of series that a careful reader draws from the same filings; how far the two are one out. */
import type { Observation } from "../../src/model/observation.ts";
import type { Series } from "../../src/model/series.ts";
import type { Timeline } from "../../src/model/timeline.ts";

/** What makes a series the one that the reader means. */
export interface ReadKey {
  readonly entity: string;
  readonly concept: string;
  readonly counterparty?: string | null;
  readonly item?: string | null;
  readonly unit: string;
  readonly periodType: string;
  readonly length?: string | null;
}

/** One series as the reader has it. `alternatives` are other keys that say the same; each names only what differs, `null` for none. */
export interface ReadSeries extends ReadKey {
  readonly observations: readonly { readonly period: string; readonly value: number; readonly status: string }[];
  readonly forecasts?: readonly { readonly period: string; readonly value: number }[];
  readonly alternatives?: readonly Partial<ReadKey>[];
}

/** What stands in `readers-list.json`. `judgedRight` are lines beyond the list that were looked at and are right. */
export interface ReadersList {
  readonly issuer: string;
  readonly filings: readonly string[];
  readonly series: readonly ReadSeries[];
  readonly judgedRight: readonly { readonly line: string; readonly reason: string }[];
  readonly knownMisses: readonly { readonly line: string; readonly from: "extraction" | "series"; readonly reason: string }[];
}

/** The two sides as lines, `IIJ / Revenue / JPY / P1Y 2008: 5 reported`: what both have, what one alone has. */
export interface Comparison {
  readonly right: readonly string[];
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/**
 * Compares every observation and forecast: key, period, value and status must be equal, items by their words.
 * A second series under one key of the list is unexpected as a whole: the reader would have drawn one.
 * @example compareWithReader(timeline(filings), list).missing
 */
export function compareWithReader(timeline: Timeline, list: ReadersList): Comparison {
  const got = timeline.series.flatMap((series) => {
    const read = list.series.find((candidate) => isMeant(series, candidate));
    return linesOf(read === undefined ? title(series) : title(read), series.observations, series.forecasts);
  });
  const want = list.series.flatMap((read) =>
    linesOf(title(read), read.observations.map(asObservation), (read.forecasts ?? []).map(asForecast)),
  );
  const [gotCounts, wantCounts] = [countsOf(got), countsOf(want)];
  return {
    right: want.filter((line) => gotCounts.has(line)),
    missing: want.filter((line) => !gotCounts.has(line)),
    unexpected: [...gotCounts].flatMap(([line, count]) => Array.from({ length: count - (wantCounts.get(line) ?? 0) }, () => line)),
  };
}

type Point = Pick<Observation, "value" | "status"> & { period: { edtf: string } };

function asObservation({ period, value, status }: ReadSeries["observations"][number]): Point {
  return { period: { edtf: period }, value, status: status as Observation["status"] };
}

function asForecast({ period, value }: { period: string; value: number }): Point {
  return { period: { edtf: period }, value, status: "reported" };
}

function linesOf(name: string, observations: readonly Point[], forecasts: readonly Point[]): string[] {
  return [
    ...observations.map(({ period, value, status }) => `${name} ${period.edtf}: ${value} ${status}`),
    ...forecasts.map(({ period, value }) => `${name} forecast for ${period.edtf}: ${value}`),
  ];
}

function isMeant(series: Series, read: ReadSeries): boolean {
  return [{}, ...(read.alternatives ?? [])].some((change) => title({ ...read, ...change }) === title(series));
}

/** What names a series in the lines. */
function title({ entity, concept, counterparty, item, unit, periodType, length }: ReadKey | Series): string {
  const words = item == null ? undefined : `(${item.toLowerCase().replace(/[\s-]+/gu, " ")})`;
  return [entity, concept, counterparty, words, unit, length ?? periodType].filter((part) => part != null).join(" / ");
}

function countsOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
