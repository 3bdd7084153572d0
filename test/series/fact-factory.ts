/**
 * Facts and filings of fictional companies for the tests of series: each field has a plain default, a test names what it is about.
 * `actual("NetIncome", 750e6, "2018-04-01/2019-03-31")` is a net income of Orchard of ¥750 million, filed in 2019.
 */
import type { Entity } from "../../src/model/entity.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Filing, FilingDocument } from "../../src/model/filing.ts";
import type { Period } from "../../src/model/period.ts";

/** What a test may say of a fact; the document and the id come from its filing. */
export interface FactSketch {
  readonly kind?: Fact["kind"];
  readonly unit?: string;
  readonly value: number;
  readonly upper?: number;
  readonly decimals?: number;
  readonly bound?: Fact["bound"];
  readonly concept?: string;
  readonly item?: string;
  readonly label?: string;
  readonly entity?: string;
  readonly counterparty?: string;
  readonly period?: Period;
  readonly scenario?: Fact["scenario"];
  readonly translationOf?: string;
  readonly partOf?: string;
  readonly changeOf?: string;
  readonly readings?: readonly number[];
  readonly sentence?: string;
}

/** A period from EDTF: a day or month is an instant unless `type` says otherwise, two days with a slash are a duration. */
export function period(edtf: string, type?: Period["type"]): Period {
  const [first = "", last] = edtf.split("/");
  if (last !== undefined) return { type: "duration", edtf, start: first, end: last, precision: "year" };
  const isMonth = first.length === 7;
  const [start, end] = isMonth ? [`${first}-01`, lastOfMonth(first)] : [first, first];
  return { type: type ?? "instant", edtf, start, end, precision: isMonth ? "month" : "day" };
}

function lastOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** An actual money figure of the issuer. */
export function money(concept: string, value: number, edtf: string, more: Partial<FactSketch> = {}): FactSketch {
  return { kind: "money", unit: "JPY", concept, value, decimals: -6, entity: "Orchard", period: period(edtf), ...more };
}

/** An actual share of one company held by another. */
export function stake(company: string, holder: string, value: number, edtf: string, more: Partial<FactSketch> = {}): FactSketch {
  return {
    kind: "percent",
    unit: "percent",
    concept: "OwnershipPercentage",
    value,
    decimals: 1,
    entity: company,
    counterparty: holder,
    period: period(edtf),
    ...more,
  };
}

/** An actual count of the issuer. */
export function count(concept: string, value: number, edtf: string, more: Partial<FactSketch> = {}): FactSketch {
  return { kind: "count", unit: "count", concept, value, decimals: 0, entity: "Orchard", period: period(edtf), ...more };
}

/** A company as a filing names it. */
export function company(id: string, name: string = id, aliases: readonly string[] = [], roles: Entity["roles"] = ["other"]): Entity {
  return { id, name, aliases: [...aliases], type: "organization", roles, mentions: [] };
}

/** A filing of Orchard for the fiscal year that ends on March 31 of `year`, filed that July. */
export function filing(
  year: number,
  sketches: readonly FactSketch[],
  more: { document?: Partial<FilingDocument>; entities?: Entity[]; dates?: Filing["dates"] } = {},
): Filing {
  const id = more.document?.id ?? `orchard-${year}`;
  const document = {
    id,
    issuer: { id: "Orchard", name: "Orchard Foods Corporation" },
    fiscalYearEnd: `${year}-03-31`,
    filed: `${year}-07-02`,
    ...more.document,
  };
  return {
    schemaVersion: 1,
    document,
    facts: sketches.map((sketch, place) => fact(id, place, sketch)),
    dates: more.dates ?? [],
    entities: more.entities ?? [],
    issues: [],
  };
}

/** Id of the fact at `place` of the filing. */
export function factId(document: string, place: number): string {
  return `${document}#${place * 100}-${place * 100 + 10}`;
}

function fact(document: string, place: number, sketch: FactSketch): Fact {
  const {
    readings,
    sentence = "A sentence.",
    kind = "money",
    unit = "JPY",
    decimals = 0,
    bound = "exact",
    scenario = "actual",
    ...rest
  } = sketch;
  const start = place * 100;
  const spans = {
    source: { start, end: start + 10, text: "0123456789" },
    sentence: { start, end: start + sentence.length, text: sentence },
  };
  const damaged = readings === undefined ? {} : { damaged: { readings: [...readings] } };
  return { id: factId(document, place), document, kind, unit, decimals, bound, scenario, link: {}, ...spans, ...damaged, ...rest } as Fact;
}
