/**
 * A filing in, the totals whose parts do not add up out.
 * "¥1.0 billion, of which ¥0.7 billion … and ¥0.6 billion …" cannot be.
 */
import { listsAllParts } from "../lexicon/all-parts-words.ts";
import type { Check } from "../model/check.ts";
import type { Fact } from "../model/fact.ts";
import type { Filing } from "../model/filing.ts";
import { difference, total as sumOf } from "./difference.ts";
import { groupBy } from "./group.ts";
import { surelyMore } from "./sums.ts";

/**
 * The checks `parts-exceed-total` and `parts-short-of-total` of one filing, the latter only where the words before the first part say
 * that all are listed. Parts of one concept are one breakdown, and parts of different signs are not compared.
 */
export function partChecks(filing: Filing): Check[] {
  const facts = new Map(filing.facts.map((fact) => [fact.id, fact]));
  const breakdowns = groupBy(filing.facts, (fact) =>
    fact.partOf === undefined || fact.translationOf !== undefined ? undefined : JSON.stringify([fact.partOf, fact.concept ?? ""]),
  );
  return [...breakdowns.values()].flatMap((group) => {
    const total = facts.get(group[0]?.partOf ?? "");
    if (total === undefined) return [];
    const parts = distinct(group.filter((part) => part !== total && part.unit === total.unit && part.value * total.value >= 0));
    return checkOf(filing.document.id, parts, total) ?? [];
  });
}

/** A part that the text names twice counts once. */
function distinct(parts: readonly Fact[]): Fact[] {
  const groups = groupBy(parts, ({ entity, counterparty, item, value, period, label }) =>
    JSON.stringify([entity, counterparty, item ?? label, value, period?.edtf]),
  );
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function checkOf(document: string, parts: readonly Fact[], total: Fact): Check | undefined {
  if (parts.length === 0) return undefined;
  const [own, whole] = [parts.map(inAmount), [inAmount(total)]];
  const values = parts.map(({ value }) => value);
  const by = Math.abs(difference(sumOf(values), total.value));
  const about = { documents: [document], facts: [total.id, ...parts.map(({ id }) => id)] };
  if (surelyMore(own, whole))
    return { code: "parts-exceed-total", message: `the parts ${values.join(", ")} add up to more than ${total.value}`, by, ...about };
  if (parts.length > 1 && surelyMore(whole, own) && namesAll(total, parts))
    return { code: "parts-short-of-total", message: `the parts ${values.join(", ")} add up to less than ${total.value}`, by, ...about };
  return undefined;
}

/** Losses are compared as amounts. */
function inAmount(fact: Fact): Fact {
  return fact.value < 0 ? { ...fact, value: -(fact.upper ?? fact.value), upper: -fact.value } : fact;
}

/** Whether the words from the total to its first part say that the parts are all of it. */
function namesAll(total: Fact, parts: readonly Fact[]): boolean {
  const first = parts.reduce((least, part) => (part.source.start < least.source.start ? part : least));
  const { start, text } = total.sentence;
  if (first.source.start < total.source.end || first.sentence.start !== start) return false;
  return listsAllParts.test(text.slice(total.source.end - start, first.source.start - start));
}
