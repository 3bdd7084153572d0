/**
 * The facts of one observation in, what each filing says of it out: one vintage for figures of a filing that agree, several where they differ.
 * A filing that says "¥0.8 billion" and later "¥750 million" is one vintage of 750 million with two facts.
 */
import type { Fact } from "../model/fact.ts";
import type { FilingDocument } from "../model/filing.ts";
import type { Vintage } from "../model/vintage.ts";
import { groupBy } from "./group.ts";
import { agreementOf, compareWidth, mostPrecise, narrow, type Agreement } from "./reconcile.ts";

/** A vintage and the facts that it stands on, in text order. */
export interface StatedVintage {
  readonly vintage: Vintage;
  readonly facts: readonly Fact[];
}

interface Group {
  agreement: Agreement;
  readonly facts: Fact[];
}

/**
 * The vintages of one observation, by filing in the order of `facts`, within a filing in the order of the text.
 * @param documents the filings by id
 */
export function statedVintages(facts: readonly Fact[], documents: ReadonlyMap<string, FilingDocument>): StatedVintage[] {
  return [...groupBy(facts, (fact) => fact.document)].flatMap(([document, own]) =>
    agreeing(own).map((group) => ({ vintage: vintageOf(documents.get(document), group), facts: group })),
  );
}

/** Figures of one filing by what they agree on: clean before damaged, the most precise first. */
function agreeing(facts: readonly Fact[]): Fact[][] {
  if (facts.length === 1) return [[...facts]];
  const widths = new Map(facts.map((fact) => [fact, agreementOf(fact)]));
  const width = (fact: Fact): Agreement => widths.get(fact) ?? agreementOf(fact);
  const ordered = [...facts].sort(
    (one, other) => Number(one.damaged !== undefined) - Number(other.damaged !== undefined) || compareWidth(width(one), width(other)),
  );
  const groups: Group[] = [];
  for (const fact of ordered) if (!groups.some((group) => joins(group, fact))) groups.push({ agreement: width(fact), facts: [fact] });
  const places = new Map(facts.map((fact, place) => [fact, place]));
  const place = (fact: Fact | undefined): number => (fact === undefined ? 0 : (places.get(fact) ?? 0));
  return groups
    .map((group) => group.facts.sort((one, other) => place(one) - place(other)))
    .sort(([one], [other]) => place(one) - place(other));
}

function joins(group: Group, fact: Fact): boolean {
  const readings = fact.damaged === undefined ? [fact.value] : [fact.value, ...fact.damaged.readings];
  for (const value of readings) {
    const agreement = narrow(group.agreement, { ...fact, value });
    if (agreement === undefined) continue;
    if (fact.damaged === undefined) group.agreement = agreement;
    group.facts.push(fact);
    return true;
  }
  return false;
}

function vintageOf(document: FilingDocument | undefined, facts: readonly Fact[]): Vintage {
  const clean = facts.filter((fact) => fact.damaged === undefined);
  const [first, ...others] = clean.length > 0 ? clean : facts;
  if (first === undefined) throw new RangeError("a vintage stands on one fact at least");
  const standing = mostPrecise(first, others);
  const label = standing.label ?? facts.find((fact) => fact.label !== undefined)?.label;
  return {
    document: standing.document,
    ...(document?.filed === undefined ? {} : { filed: document.filed }),
    value: standing.value,
    ...(standing.upper === undefined ? {} : { upper: standing.upper }),
    decimals: standing.decimals,
    bound: standing.bound,
    ...(label === undefined ? {} : { label }),
    facts: facts.map((fact) => fact.id),
    ...(clean.length > 0 || standing.damaged === undefined ? {} : { damaged: { readings: [...standing.damaged.readings] } }),
  };
}
