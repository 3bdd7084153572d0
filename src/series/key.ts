/**
 * A fact in, the series to which it belongs out, or nothing where it belongs to none.
 * "Net loss for fiscal 2019 was ¥1.2 billion": issuer, entity, `NetIncome`, `JPY`, duration, `P1Y`.
 */
import type { Fact } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import type { Series, SeriesLength } from "../model/series.ts";
import type { Identity } from "./identity.ts";
import { itemKey } from "./item-key.ts";
import { lengthOf, observedPeriod } from "./observed-period.ts";

/** What makes two facts one series; its `item` is the form under which spellings meet. */
export type SeriesKey = Omit<Series, "id" | "observations" | "forecasts">;

/** A fact with its series and the period of its observation. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly key: SeriesKey;
  readonly period: Period;
}

/** Concepts that say how another figure changed, or what would happen at a figure: no state and no flow. */
const NO_SERIES: ReadonlySet<string> = new Set(["Change", "OwnershipThreshold"]);

/**
 * The place of a fact among the series: none for a hypothetical, a translation, a change, a threshold, a figure without concept, period or company,
 * a `Count` of nothing named, and a count of some of the things, unless it tells who they are of: "14 of our shops", "two of our directors". A rate of no company is one that the issuer states.
 */
export function placeFact(fact: Fact, identity: Identity): PlacedFact | undefined {
  const { concept, document } = fact;
  const period = observedPeriod(fact);
  if (concept === undefined || period === undefined || !joinsSeries(fact)) return undefined;
  const item = itemKey(concept, fact.item);
  const issuer = identity.issuerOf(document);
  const entity = fact.entity === undefined ? (fact.kind === "rate" ? issuer : undefined) : identity.companyOf(document, fact.entity);
  if (entity === undefined || (concept === "Count" && item === undefined)) return undefined;
  const counterparty = fact.counterparty === undefined ? undefined : identity.companyOf(document, fact.counterparty);
  const length: { length?: SeriesLength } = period.type === "duration" ? { length: lengthOf(period) } : {};
  const parties = { ...(counterparty === undefined ? {} : { counterparty }), ...(item === undefined ? {} : { item }) };
  return { fact, period, key: { issuer, entity, concept, ...parties, unit: fact.unit, periodType: period.type, ...length } };
}

function joinsSeries(fact: Fact): boolean {
  const { scenario, translationOf, changeOf, concept } = fact;
  if (fact.link.concept?.rule === "concept/some" && fact.counterparty === undefined) return false;
  return scenario !== "hypothetical" && translationOf === undefined && changeOf === undefined && !NO_SERIES.has(concept ?? "");
}

/** The key as one text that no other key has. */
export function keyText(key: SeriesKey): string {
  return JSON.stringify(keyParts(key));
}

/**
 * The id of a series, for reading.
 * @example seriesId(key) // "Orchard/Plum Media/OwnershipPercentage/Orchard/percent/instant"
 */
export function seriesId(key: SeriesKey): string {
  const { issuer, entity, concept, counterparty, item, unit, periodType, length } = key;
  return [issuer, entity, concept, counterparty, item, unit, length ?? periodType].filter((part) => part !== undefined).join("/");
}

/** What orders series: issuer, its own before those of other companies, company, concept, then the rest. */
export function keyOrder(key: SeriesKey): string[] {
  return [key.issuer, key.entity === key.issuer ? "0" : "1", ...keyParts(key)];
}

function keyParts(key: SeriesKey): string[] {
  const { issuer, entity, concept, counterparty = "", item = "", unit, periodType, length = "" } = key;
  return [issuer, entity, concept, counterparty, item, unit, periodType, length];
}
