/**
 * Filings and timelines in, flat rows out: one row a fact, one row a vintage of an observation. A row holds text, numbers and
 * booleans only, so that any table, frame or database takes it as it is.
 */
import type { Filing } from "../model/filing.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Field } from "./csv.ts";

/** The columns of {@link factRows}, in their order. Offsets are UTF-16 code units, `end` exclusive. */
export const FACT_COLUMNS = [
  "id",
  "document",
  "start",
  "end",
  "text",
  "kind",
  "value",
  "upper",
  "unit",
  "decimals",
  "bound",
  "concept",
  "of",
  "item",
  "label",
  "entity",
  "counterparty",
  "period",
  "periodType",
  "periodStart",
  "periodEnd",
  "fiscalYear",
  "fiscalPeriod",
  "scenario",
  "translationOf",
  "partOf",
  "changeOf",
  "readings",
  "sentence",
] as const;

/** One figure of a filing, flat. */
export type FactRow = Readonly<Partial<Record<(typeof FACT_COLUMNS)[number], Field>>>;

/** The columns of {@link observationRows}: first the series, then the observation that stands, then what one filing said. */
export const OBSERVATION_COLUMNS = [
  "series",
  "issuer",
  "entity",
  "concept",
  "counterparty",
  "item",
  "unit",
  "periodType",
  "length",
  "scenario",
  "period",
  "periodStart",
  "periodEnd",
  "fiscalYear",
  "fiscalPeriod",
  "value",
  "decimals",
  "status",
  "break",
  "document",
  "filed",
  "vintageValue",
  "vintageDecimals",
  "bound",
  "label",
  "facts",
] as const;

/** One vintage of one observation of one series, flat. */
export type ObservationRow = Readonly<Partial<Record<(typeof OBSERVATION_COLUMNS)[number], Field>>>;

/**
 * One row a fact, in text order. The readings of a damaged figure are joined by a space.
 * @example factRows(filing)[0]?.concept // "OwnershipPercentage"
 */
export function factRows(filing: Filing): FactRow[] {
  return filing.facts.map((fact) => ({
    id: fact.id,
    document: fact.document,
    start: fact.source.start,
    end: fact.source.end,
    text: fact.source.text,
    kind: fact.kind,
    value: fact.value,
    upper: fact.upper,
    unit: fact.unit,
    decimals: fact.decimals,
    bound: fact.bound,
    concept: fact.concept,
    of: fact.of,
    item: fact.item,
    label: fact.label,
    entity: fact.entity,
    counterparty: fact.counterparty,
    ...periodFields(fact.period),
    scenario: fact.scenario,
    translationOf: fact.translationOf,
    partOf: fact.partOf,
    changeOf: fact.changeOf,
    readings: fact.damaged?.readings.join(" "),
    sentence: fact.sentence.text,
  }));
}

/**
 * One row a vintage: the series and the value that stands are repeated on each, so that rows can be filtered and joined alone.
 * Forecasts follow the observations of their series, with `scenario` "expected". Ids of facts are joined by a space.
 * @example observationRows(timeline).filter((row) => row.status === "conflicting")
 */
export function observationRows(timeline: Timeline): ObservationRow[] {
  return timeline.series.flatMap((series) => [
    ...series.observations.flatMap((observation) => vintageRows(series, observation, "actual")),
    ...series.forecasts.flatMap((observation) => vintageRows(series, observation, "expected")),
  ]);
}

type Series = Timeline["series"][number];
type Observation = Series["observations"][number];

function vintageRows(series: Series, observation: Observation, scenario: string): ObservationRow[] {
  return observation.vintages.map((vintage) => ({
    series: series.id,
    issuer: series.issuer,
    entity: series.entity,
    concept: series.concept,
    counterparty: series.counterparty,
    item: series.item,
    unit: series.unit,
    length: series.length,
    scenario,
    ...periodFields(observation.period),
    value: observation.value,
    decimals: observation.decimals,
    status: observation.status,
    break: observation.break,
    document: vintage.document,
    filed: vintage.filed,
    vintageValue: vintage.value,
    vintageDecimals: vintage.decimals,
    bound: vintage.bound,
    label: vintage.label,
    facts: vintage.facts.join(" "),
  }));
}

function periodFields(period: Observation["period"] | undefined) {
  return {
    period: period?.edtf,
    periodType: period?.type,
    periodStart: period?.start,
    periodEnd: period?.end,
    fiscalYear: period?.fiscal?.year,
    fiscalPeriod: period?.fiscal?.period,
  };
}
