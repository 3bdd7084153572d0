/**
 * A filing in, the totals whose parts add up to more than they out.
 * "¥1.0 billion, of which ¥0.7 billion … and ¥0.6 billion …" cannot be.
 */
import type { Check } from "../model/check.ts";
import type { Fact } from "../model/fact.ts";
import type { Filing } from "../model/filing.ts";
import { groupBy } from "./group.ts";
import { agreementOf, rescaled } from "./reconcile.ts";

/**
 * The checks `parts-exceed-total` of one filing. Parts of one concept are one breakdown; fewer parts than the total are none to complain of,
 * and parts of different signs are not compared.
 */
export function partChecks(filing: Filing): Check[] {
  const facts = new Map(filing.facts.map((fact) => [fact.id, fact]));
  const breakdowns = groupBy(filing.facts, (fact) =>
    fact.partOf === undefined || fact.translationOf !== undefined ? undefined : JSON.stringify([fact.partOf, fact.concept ?? ""]),
  );
  return [...breakdowns.values()].flatMap((group) => {
    const total = facts.get(group[0]?.partOf ?? "");
    const parts =
      total === undefined
        ? []
        : distinct(group.filter((part) => part !== total && part.unit === total.unit && part.value * total.value >= 0));
    return total === undefined || !exceeds(parts, total) ? [] : [exceedingCheck(filing.document.id, parts, total)];
  });
}

/** A part that the text names twice counts once. */
function distinct(parts: readonly Fact[]): Fact[] {
  const groups = groupBy(parts, ({ entity, counterparty, item, value, period, label }) =>
    JSON.stringify([entity, counterparty, item ?? label, value, period?.edtf]),
  );
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** Whether the least that the parts can add up to is more than the most that the total can be, in amount. */
function exceeds(parts: readonly Fact[], total: Fact): boolean {
  const agreements = [total, ...parts].map((fact) =>
    agreementOf(fact.value < 0 ? { ...fact, value: -(fact.upper ?? fact.value), upper: -fact.value } : fact),
  );
  const scale = Math.max(...agreements.map((agreement) => agreement.scale));
  const [most, ...bounds] = agreements.map((agreement) => rescaled(agreement, scale));
  const least = bounds.reduce((sum, { low }) => sum + low, 0n);
  return most !== undefined && parts.length > 0 && least > most.high;
}

function exceedingCheck(document: string, parts: readonly Fact[], total: Fact): Check {
  const message = `the parts ${parts.map(({ value }) => value).join(", ")} add up to more than ${total.value}`;
  return { code: "parts-exceed-total", message, documents: [document], facts: [total.id, ...parts.map(({ id }) => id)] };
}
