/**
 * Series in, the balances and years that do not follow from one another out.
 * An accumulated deficit of 9.0 billion, a year later of 4.0 billion, with a net income of 1.0 billion between them.
 */
import type { Check } from "../model/check.ts";
import type { Observation } from "../model/observation.ts";
import type { Series } from "../model/series.ts";
import { dayNumber } from "./days.ts";
import { difference, total } from "./difference.ts";
import { groupBy } from "./group.ts";
import { surelyMore } from "./sums.ts";

/** Totals paid to date: they grow or stay. */
const TOTALS_TO_DATE: ReadonlySet<string> = new Set(["Investment"]);

/** The checks `quarters-differ-from-year` and `balance-continuity`, in the order of the series. Each needs all of its figures to be stated exactly. */
export function continuityChecks(series: readonly Series[]): Check[] {
  const families = groupBy(series, ({ issuer, entity, concept, counterparty = "", item = "", unit }) =>
    JSON.stringify([issuer, entity, concept, counterparty, item, unit]),
  );
  const familyOf = (one: Series, change: Partial<Series>): readonly Series[] => {
    const { issuer, entity, concept, counterparty = "", item = "", unit } = { ...one, ...change };
    return families.get(JSON.stringify([issuer, entity, concept, counterparty, item, unit])) ?? [];
  };
  return series.flatMap((one) => [
    ...(one.length === "P1Y" ? quarterChecks(one, familyOf(one, {})) : []),
    ...(TOTALS_TO_DATE.has(one.concept) && one.periodType === "instant" ? fallChecks(one) : []),
    ...(one.concept === "RetainedEarnings" ? earningsChecks(one, familyOf(one, { concept: "NetIncome" })) : []),
  ]);
}

function quarterChecks(year: Series, family: readonly Series[]): Check[] {
  const quarters = family.find(({ length }) => length === "P3M")?.observations ?? [];
  if (quarters.length < 4) return [];
  const byEnd = new Map(quarters.map((quarter) => [dayNumber(quarter.period.end ?? ""), quarter]));
  return year.observations.flatMap((observation) => {
    const own = quartersOf(observation, byEnd);
    if (own.length !== 4 || !allExact([observation, ...own])) return [];
    const sum = total(own.map(({ value }) => value));
    if (!surelyMore(own, [observation]) && !surelyMore([observation], own)) return [];
    const message = `the four quarters add up to ${sum}, the year to ${observation.value}`;
    return [checkOf("quarters-differ-from-year", message, Math.abs(difference(sum, observation.value)), year, [observation, ...own])];
  });
}

/** The quarters that follow one another through the year, from its last back to its first. */
function quartersOf({ period: { start, end } }: Observation, byEnd: ReadonlyMap<number, Observation>): Observation[] {
  const found: Observation[] = [];
  let day = dayNumber(end ?? "");
  while (found.length < 4) {
    const quarter = byEnd.get(day);
    if (quarter?.period.start === undefined) return found;
    found.push(quarter);
    day = dayNumber(quarter.period.start) - 1;
  }
  return day === dayNumber(start ?? "") - 1 ? found : [];
}

function fallChecks(series: Series): Check[] {
  return series.observations.flatMap((observation, index) => {
    const before = series.observations[index - 1];
    if (before === undefined || !allExact([before, observation]) || !surelyMore([before], [observation])) return [];
    const message = `a total to date of ${before.value} at ${before.period.edtf}, then ${observation.value}`;
    return [checkOf("balance-continuity", message, difference(before.value, observation.value), series, [before, observation])];
  });
}

/** Retained earnings grow by net income and shrink by dividends: they cannot grow by more than net income. */
function earningsChecks(series: Series, family: readonly Series[]): Check[] {
  const years = family.find(({ length }) => length === "P1Y")?.observations ?? [];
  const byEnd = new Map(years.map((year) => [year.period.end, year]));
  return series.observations.flatMap((observation, index) => {
    const before = series.observations[index - 1];
    const year = byEnd.get(observation.period.end);
    if (before === undefined || year === undefined || !startsAfter(year, before) || !allExact([before, year, observation])) return [];
    if (!surelyMore([observation], [before, year])) return [];
    const rise = difference(observation.value, before.value);
    const message = `retained earnings rose by ${rise}, with a net income of ${year.value}`;
    return [checkOf("balance-continuity", message, difference(rise, year.value), series, [before, observation, year])];
  });
}

/** Whether the year begins on the day after the balance. */
function startsAfter(year: Observation, { period: { end = "" } }: Observation): boolean {
  return dayNumber(year.period.start ?? "") === dayNumber(end) + 1;
}

function allExact(observations: readonly Observation[]): boolean {
  return observations.every(({ bound, status }) => bound === "exact" && status !== "conflicting");
}

function checkOf(code: Check["code"], message: string, by: number, series: Series, about: readonly Observation[]): Check {
  const vintages = about.flatMap((observation) => observation.vintages);
  return {
    code,
    message,
    series: series.id,
    period: about[code === "balance-continuity" ? 1 : 0]?.period.edtf ?? "",
    by,
    documents: [...new Set(vintages.map(({ document }) => document))],
    facts: vintages.flatMap(({ facts }) => facts),
  };
}
