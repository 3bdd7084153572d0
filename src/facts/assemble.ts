/** Linked figures → facts: offsets back to the caller's string, links as a trail, ids by place. */
import type { Fact, Link, Links } from "../model/fact.ts";
import { type SourceText, spanOf } from "../text/source-text.ts";
import { readingsOf } from "./damage.ts";
import type { Draft, Trail } from "./draft.ts";
import { signedValues } from "./sign.ts";

/** The id of a fact: its document and the characters of its figure. */
export function factId(source: SourceText, document: string, draft: Draft): string {
  const span = spanOf(source, draft.figure.start, draft.figure.end);
  return `${document}#${String(span.start)}-${String(span.end)}`;
}

/** One fact. Fields without value are absent. */
export function assembleFact(source: SourceText, document: string, draft: Draft): Fact {
  const { figure, concept, period, entity, counterparty, scenario, label } = draft;
  const sentence = draft.frame.sentence;
  const readings = readingsOf(draft);
  const { value, upper } = signedValues(draft);
  const idOf = (other: Draft | undefined): string | undefined => other && factId(source, document, other);
  const fact = {
    id: factId(source, document, draft),
    document,
    kind: figure.kind,
    unit: unitOf(draft),
    value,
    upper,
    decimals: figure.decimals,
    bound: figure.bound,
    concept: concept?.row.id,
    item: draft.item,
    label: label && spanOf(source, label.start, label.end).text,
    entity: entity?.id,
    counterparty: counterparty?.id,
    period: period?.period,
    scenario: scenario?.scenario ?? "actual",
    link: linksOf(source, draft),
    translationOf: idOf(draft.translationOf),
    partOf: idOf(draft.partOf),
    changeOf: idOf(draft.changeOf),
    of: draft.of,
    damaged: readings && { readings },
    source: spanOf(source, figure.start, figure.end),
    sentence: spanOf(source, sentence.start, sentence.end),
  };
  return withoutAbsent(fact) as Fact;
}

/** "Earnings per share fell to ¥66": per share by what is measured, where the figure has no words of its own. */
function unitOf({ figure, concept, changeOf }: Draft): string {
  const measured = concept?.row.id === "Change" ? changeOf?.concept : concept;
  const bare = figure.kind === "money" && figure.decimals >= 0 && !figure.unit.includes("/");
  return bare && measured?.row.unit === "money-per-share" ? `${figure.unit}/share` : figure.unit;
}

function linksOf(source: SourceText, draft: Draft): Links {
  const { figure } = draft;
  const unit: Link | undefined = figure.currencyAssumed === true ? { rule: figure.rule, basis: "assumed" } : undefined;
  return withoutAbsent({
    unit,
    concept: linkOf(source, draft.concept),
    label: draft.label && {
      rule: draft.concept?.rule ?? "label/noun-phrase",
      span: spanOf(source, draft.label.start, draft.label.end),
      basis: "stated" as const,
    },
    entity: linkOf(source, draft.entity),
    counterparty: linkOf(source, draft.counterparty),
    period: linkOf(source, draft.period),
    scenario: linkOf(source, draft.scenario),
  });
}

function linkOf(source: SourceText, trail: Trail | undefined): Link | undefined {
  if (!trail) return undefined;
  const { rule, basis, start, end } = trail;
  if (start === undefined || end === undefined || basis === "default") return { rule, basis };
  return { rule, span: spanOf(source, start, end), basis };
}

/** A copy without the fields that are undefined: an object from which fields were deleted is a slow one, for the caller too. */
export function withoutAbsent<Row extends object>(row: Row): Row {
  const present = {} as Row;
  for (const key in row) if (row[key] !== undefined) present[key] = row[key];
  return present;
}
