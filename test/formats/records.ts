/** Short ways to write the records that the writers take. */
import type { Fact } from "../../src/model/fact.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Period } from "../../src/model/period.ts";
import type { Series } from "../../src/model/series.ts";
import type { Timeline } from "../../src/model/timeline.ts";

/** A day on which something is. */
export function day(edtf: string): Period {
  return { type: "instant", edtf, start: edtf, end: edtf, precision: "day" };
}

/** A fiscal year that ends in March and is named by its end. */
export function fiscalYear(year: number): Period {
  const [start, end] = [`${year - 1}-04-01`, `${year}-03-31`];
  return { type: "duration", edtf: `${start}/${end}`, start, end, precision: "year", fiscal: { year, period: "FY" } };
}

/** A percentage held of Hoshikawa, on "31.2%" at the given offset. */
export function stake(start: number, more: Partial<Extract<Fact, { kind: "percent" }>> = {}): Fact {
  return {
    kind: "percent",
    unit: "percent",
    id: `hoshikawa-2018#${start}-${start + 5}`,
    document: "hoshikawa-2018",
    value: 31.2,
    decimals: 1,
    bound: "exact",
    concept: "OwnershipPercentage",
    entity: "Hoshikawa",
    counterparty: "Mizuno",
    period: day("2018-03-31"),
    scenario: "actual",
    link: {},
    source: { start, end: start + 5, text: "31.2%" },
    sentence: { start: 0, end: start + 6, text: "Mizuno owns 31.2%." },
    ...more,
  };
}

/** What filings said of one period: pairs of document and value, the last one standing. */
export function observation(
  period: Period,
  decimals: number,
  said: readonly (readonly [string, number])[],
  more: Partial<Observation> = {},
): Observation {
  const vintages = said.map(([document, value]) => ({
    document,
    value,
    decimals,
    bound: more.bound ?? ("exact" as const),
    facts: [`${document}#1-2`],
  }));
  return {
    period,
    value: said.at(-1)?.[1] ?? 0,
    decimals,
    bound: "exact",
    status: said.length > 1 ? "agreed" : "reported",
    vintages,
    ...more,
  };
}

/** A series of Hoshikawa; the id is the concept. */
export function seriesOf(concept: string, observations: Observation[], more: Partial<Series> = {}): Series {
  const instant = observations[0]?.period.type !== "duration";
  return {
    id: concept,
    issuer: "Hoshikawa",
    entity: "Hoshikawa",
    concept,
    unit: "JPY",
    periodType: instant ? "instant" : "duration",
    ...(instant ? {} : { length: "P1Y" as const }),
    observations,
    forecasts: [],
    ...more,
  };
}

/** A timeline of these series and nothing else. */
export function timelineOf(series: Series[], more: Partial<Timeline> = {}): Timeline {
  return { schemaVersion: 1, series, entities: [], holdings: [], subsidiaries: [], events: [], checks: [], gaps: [], ...more };
}
