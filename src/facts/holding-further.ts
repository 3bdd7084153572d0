/** A stake told in two parts: "owned 24% of our shares directly and a further 5% through its subsidiary", "and another 5% indirectly". */
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Found } from "./party-found.ts";

/** The figure is the second part of the stake that the figure before it is the first part of. */
export function isFurtherStake({ at, figure, frame: { chunks } }: Draft, before: Draft | undefined): boolean {
  if (figure.kind !== "percent" || before?.figure.unit !== figure.unit || before.concept?.row.entityRole !== "investee") return false;
  let joint = at - 1;
  while (/^(?:an?|further|another|additional|about|approximately)$/u.test(wordOf(chunks[joint]))) joint--;
  if (joint === at - 1 || wordOf(chunks[joint]) !== "and") return false;
  const means = behind(chunks, at);
  return MEANS.test(wordOf(chunks[means])) || (wordOf(chunks[means]) === "is" && MEANS.test(wordOf(chunks[means + 2])));
}

const MEANS = /^(?:through|via|indirectly|directly)$/u;

/** The company held and the holder are those of the first part. */
export function takePartiesOfFirstPart(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.concept?.rule !== "concept/further") return false;
  const first = drafts[drafts.indexOf(draft) - 1];
  if (first?.entity) draft.entity = { ...first.entity, basis: "carried" };
  if (first?.counterparty) draft.counterparty = { ...first.counterparty, basis: "carried" };
  return true;
}

/** The company of the stake before, of which this one is told next. */
export function companyOfWhole(drafts: readonly Draft[], draft: Draft): Found | undefined {
  const whole = drafts.findLast((other) => other.at < draft.at && other.concept?.row.id === draft.concept?.row.id)?.entity;
  const { start, end } = draft.figure;
  return whole && { id: whole.id, rule: "entity/earlier-figure", basis: "carried", start: whole.start ?? start, end: whole.end ?? end };
}
