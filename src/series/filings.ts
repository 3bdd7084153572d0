/**
 * Filings as they come in, the same filings in canonical order and each once out, with a check where two differ under one id.
 * The order is by filing date, then id: any order of the input gives one output.
 */
import type { Check } from "../model/check.ts";
import type { Filing } from "../model/filing.ts";
import { compareTexts } from "./compare.ts";
import { groupBy } from "./group.ts";

/** Filings each once, and what was left out. */
export interface CanonicalFilings {
  readonly filings: readonly Filing[];
  readonly checks: readonly Check[];
}

/**
 * Sorts by `filed` (the fiscal year end where that is not known), then by id, and keeps the first of each id.
 * A second one with the same facts says nothing new; one with other facts yields `duplicate-document`.
 */
export function canonicalFilings(filings: readonly Filing[]): CanonicalFilings {
  const checks: Check[] = [];
  const kept = [...groupBy(filings, ({ document }) => document.id).values()].flatMap((sameId) => {
    if (sameId.length === 1) return sameId;
    const [first, ...others] = inOrder(sameId.map((filing) => ({ filing, order: [...filingOrder(filing), JSON.stringify(filing)] })));
    if (first === undefined) return [];
    const facts = JSON.stringify(first.facts);
    if (others.some((other) => JSON.stringify(other.facts) !== facts)) checks.push(duplicateCheck(first));
    return [first];
  });
  checks.sort((one, other) => compareTexts(one.documents, other.documents));
  return { filings: inOrder(kept.map((filing) => ({ filing, order: filingOrder(filing) }))), checks };
}

function inOrder(keyed: readonly { readonly filing: Filing; readonly order: readonly string[] }[]): Filing[] {
  return [...keyed].sort((one, other) => compareTexts(one.order, other.order)).map(({ filing }) => filing);
}

function filingOrder({ document }: Filing): string[] {
  return [document.filed ?? document.fiscalYearEnd ?? "", document.id];
}

function duplicateCheck({ document }: Filing): Check {
  return {
    code: "duplicate-document",
    message: `several filings with different facts have the id ${document.id}; one was kept`,
    documents: [document.id],
    facts: [],
  };
}
