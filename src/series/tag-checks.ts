/**
 * Where the tags of a page and its sentences differ, beside the checks of the series.
 * A tag of 5,123,000,000 on "¥5.1 million": `tag-scale-differs`, with the series that the fact stands in.
 */
import type { Check } from "../model/check.ts";
import type { Filing } from "../model/filing.ts";
import type { Series } from "../model/series.ts";
import { compareTexts } from "./compare.ts";

/**
 * The checks that name a fact of these filings, each once, in the order of document and place, with the series of the fact. A tag of a page
 * without a fact (a cell of a statement, a hidden element) contradicts no sentence and is left out.
 */
export function knownTagChecks(checks: readonly Check[], filings: readonly Filing[], series: readonly Series[]): Check[] {
  if (checks.length === 0) return [];
  const place = new Map(filings.flatMap(({ facts }) => facts.map(({ id, source }) => [id, source.start] as const)));
  const seriesOf = new Map(
    series.flatMap(({ id, observations }) =>
      observations.flatMap(({ vintages }) => vintages.flatMap(({ facts }) => facts.map((fact) => [fact, id] as const))),
    ),
  );
  const known = new Map<string, Check>();
  for (const check of checks) {
    const [fact] = check.facts;
    if (fact === undefined || !check.facts.every((id) => place.has(id))) continue;
    const found = seriesOf.get(fact);
    known.set(
      JSON.stringify([check.documents, check.facts, check.code, check.tag]),
      found === undefined ? check : { ...check, series: found },
    );
  }
  const order = ({ documents, facts, code, tag }: Check): string[] => [
    documents[0] ?? "",
    String(place.get(facts[0] ?? "") ?? 0).padStart(12, "0"),
    code,
    String(tag ?? ""),
  ];
  return [...known.values()].sort((one, other) => compareTexts(order(one), order(other)));
}
