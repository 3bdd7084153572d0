/**
 * The facts of one series in, its observations by period out.
 * Filed 2018: "net loss of ¥0.8 billion"; filed 2019: "net loss of ¥750 million": one observation with two vintages.
 */
import type { Fact } from "../model/fact.ts";
import type { FilingDocument } from "../model/filing.ts";
import type { Observation, Status } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { breaksOf } from "./break.ts";
import { compareTexts } from "./compare.ts";
import { finerGrains } from "./grains.ts";
import { groupBy } from "./group.ts";
import type { PlacedFact } from "./key.ts";
import { periodKey, periodOrder } from "./observed-period.ts";
import { agree } from "./reconcile.ts";
import { standingOf } from "./status.ts";
import { statedVintages } from "./vintages.ts";

/**
 * The observations of facts that have one series key, which come by filing in canonical order and in text order.
 * @param differing the status of figures of several filings that differ without a reason: forecasts are restated, not contradicted
 */
export function observationsOf(
  placed: readonly PlacedFact[],
  documents: ReadonlyMap<string, FilingDocument>,
  differing: Status,
): Observation[] {
  const groups = onePeriodGroups(placed)
    .map((group) => ({ period: periodOf(group), vintages: statedVintages(factsOf(group), documents) }))
    .sort((one, other) => compareTexts(periodOrder(one.period), periodOrder(other.period)));
  const breaks = breaksOf(groups.map(({ vintages }) => vintages));
  return groups.map(({ period, vintages }, index) => ({
    period,
    ...standingOf(vintages, differing),
    vintages: vintages.map(({ vintage }) => vintage),
    ...(breaks[index] === true ? { break: true as const } : {}),
  }));
}

/** Facts by period; a month joins the one day that it can mean, unless a filing gives both and tells them apart. */
function onePeriodGroups(placed: readonly PlacedFact[]): PlacedFact[][] {
  const groups = groupBy(placed, ({ period }) => periodKey(period));
  const places = new Map(placed.map((one, place) => [one, place]));
  const place = (one: PlacedFact): number => places.get(one) ?? 0;
  for (const [month, day] of finerGrains(groups.keys())) {
    const [coarse = [], fine = []] = [groups.get(month), groups.get(day)];
    if (tellApart(factsOf(coarse), factsOf(fine))) continue;
    groups.set(
      day,
      [...coarse, ...fine].sort((one, other) => place(one) - place(other)),
    );
    groups.delete(month);
  }
  return [...groups.values()];
}

function tellApart(coarse: readonly Fact[], fine: readonly Fact[]): boolean {
  const fineByDocument = groupBy(fine, (fact) => fact.document);
  return [...groupBy(coarse, (fact) => fact.document)].some(([document, facts]) => {
    const others = fineByDocument.get(document);
    return others !== undefined && !agree([...facts, ...others]);
  });
}

/** The finest period of the group; of several the later filing's, one with its fiscal name before one without. */
function periodOf(group: readonly PlacedFact[]): Period {
  const finest = group.reduce((length, { period }) => Math.max(length, periodKey(period).length), 0);
  const periods = group.map(({ period }) => period).filter((period) => periodKey(period).length === finest);
  const period = periods.filter(({ fiscal }) => fiscal !== undefined).at(-1) ?? periods.at(-1);
  if (period === undefined) throw new RangeError("an observation stands on one fact at least");
  return period;
}

function factsOf(placed: readonly PlacedFact[]): Fact[] {
  return placed.map(({ fact }) => fact);
}
