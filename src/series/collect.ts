/**
 * Filings and who is who in them in, every series out: facts by key, each key's facts by period.
 * Three filings that give the net loss of fiscal 2019: one series with one observation of three vintages.
 */
import type { Fact } from "../model/fact.ts";
import type { Filing, FilingDocument } from "../model/filing.ts";
import type { Series } from "../model/series.ts";
import { compareTexts } from "./compare.ts";
import { groupBy } from "./group.ts";
import type { Identity } from "./identity.ts";
import { keyOrder, keyText, placeFact, seriesId, type PlacedFact, type SeriesKey } from "./key.ts";
import { observationsOf } from "./observations.ts";
import { periodKey } from "./observed-period.ts";

/**
 * The series of `filings`, which stand in canonical order: by issuer, its own before those of other companies, company, concept.
 * Linear in the facts, beside the sorting of the result.
 */
export function collectSeries(filings: readonly Filing[], identity: Identity): Series[] {
  const documents = new Map(filings.map(({ document }) => [document.id, document]));
  const placed = filings.flatMap((filing) => placedFacts(filing, identity));
  const groups = [...groupBy(placed, ({ key }) => keyText(key)).values()];
  const ordered = groups.flatMap((group) => (group[0] === undefined ? [] : [{ key: group[0].key, group }]));
  ordered.sort((one, other) => compareTexts(keyOrder(one.key), keyOrder(other.key)));
  const uses = new Map<string, number>();
  return ordered.map(({ key, group }) => {
    const id = seriesId(key);
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return { id: use === 1 ? id : `${id}~${use}`, ...key, ...itemOf(key, group), ...pointsOf(group, documents) };
  });
}

/** The item in the words of the latest filing that names it: the key holds a form that nobody writes. */
function itemOf({ item }: SeriesKey, group: readonly PlacedFact[]): Pick<Series, "item"> {
  if (item === undefined) return {};
  return { item: group.findLast(({ fact }) => fact.item !== undefined)?.fact.item ?? item };
}

function pointsOf(
  group: readonly PlacedFact[],
  documents: ReadonlyMap<string, FilingDocument>,
): Pick<Series, "observations" | "forecasts"> {
  const isForecast = ({ fact }: PlacedFact): boolean => fact.scenario === "expected";
  const observations = observationsOf(
    group.filter((one) => !isForecast(one)),
    documents,
    "conflicting",
  );
  return { observations, forecasts: observationsOf(group.filter(isForecast), documents, "restated") };
}

/** The facts of one filing that join a series, without the parts that nothing tells from their total. */
function placedFacts(filing: Filing, identity: Identity): PlacedFact[] {
  const facts = new Map<string, Fact>(filing.facts.map((fact) => [fact.id, fact]));
  const placed = filing.facts.flatMap((fact) => placeFact(fact, identity) ?? []);
  return placed.filter((part) => {
    const total = part.fact.partOf === undefined ? undefined : facts.get(part.fact.partOf);
    const placedTotal = total === undefined ? undefined : placeFact(total, identity);
    return (
      placedTotal === undefined ||
      total === part.fact ||
      keyText(placedTotal.key) !== keyText(part.key) ||
      periodKey(placedTotal.period) !== periodKey(part.period)
    );
  });
}
