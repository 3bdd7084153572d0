/**
 * Shares of a measure: "X accounted for 18% of our net sales": entity is the owner of the sales, counterparty X.
 */
import { partyPrepositions } from "../lexicon/party-words.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { phraseStart } from "./noun-phrase.ts";
import { asFound, give, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { ownerOfConcept } from "./party-of-owner.ts";
import { otherParty } from "./party-other.ts";
import { subjectOf, verbBefore } from "./subject.ts";
import { isUnknownName } from "./unknown-name.ts";
import type { PartyContext } from "./subject.ts";

/** "X accounted for 18% of our net sales": the owner of the whole is the entity, who makes up the share the other party. */
export function linkShare(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): void {
  const { chunks } = frame;
  const verb = verbBefore(chunks, draft.at);
  const subject = verb === undefined ? undefined : asFound(subjectOf(frame, verb, context), "counterparty/subject");
  const owner = ownerOfConcept(frame, draft, context);
  const its = owner?.rule === "entity/its" ? (subject ?? owner) : owner;
  const derives =
    verb !== undefined &&
    /^(?:derived|derive|derives|generated|generate|generates|earned|had|have|has|received|obtained|purchased|procured)$/u.test(
      wordOf(chunks[verb]),
    );
  give(draft, "entity", its ?? (derives && subject ? subject : issuerByDefault(context, draft)));
  const listed = listedNames(frame, drafts, draft, verb);
  const other =
    listed ??
    (subject && subject.id !== draft.entity?.id && subject.id !== context.issuer ? subject : undefined) ??
    subjectParty(frame, draft, verb) ??
    otherParty(frame, draft, context);
  if (other && other.id !== draft.entity?.id && draft.concept?.row.counterpartyRole !== undefined) give(draft, "counterparty", other);
}

/** "A accounted for 14% of revenue and B for 11%": the second share is B's, of the same whole. */
export function linkGappedShare(frame: Frame, draft: Draft, drafts: readonly Draft[]): boolean {
  const { chunks } = frame;
  const name = wordOf(chunks[draft.at - 1]) === "for" ? draft.at - 2 : draft.at - 1;
  const before = drafts.findLast((other) => other.at < draft.at && other.figure.kind === "percent");
  if (draft.concept?.basis !== "carried" || draft.concept.row.counterpartyRole === undefined || !before?.entity) return false;
  const joined = /^(?:and|,)$/u.test(wordOf(chunks[name - 1]));
  // "and Cedrola for 11%": a name that nothing gives away is another party all the same.
  if (joined && isUnknownName(frame, name)) {
    draft.entity = { ...before.entity, basis: "carried" };
    return true;
  }
  const other = joined ? nameAt(chunks, name, "counterparty/gapped") : undefined;
  if (!other || before.concept?.row.id !== draft.concept.row.id || other.id === before.entity.id) return false;
  draft.entity = { ...before.entity, basis: "carried" };
  give(draft, "counterparty", other);
  return true;
}

/** "A and B accounted for 52% and 33%": names in the order of the figures. */
function listedNames(frame: Frame, drafts: readonly Draft[], draft: Draft, verb: number | undefined): Found | undefined {
  if (verb === undefined) return undefined;
  const { chunks } = frame;
  // "Two customers, A and B, accounted": the names stand between commas.
  const last = wordOf(chunks[verb - 1]) === "," ? verb - 2 : verb - 1;
  const from = phraseStart(chunks, last) - 4;
  const names = frame.names.filter((at) => at < verb && at >= from && chunks[at]?.kind === "name" && !chunks[at].party.pronoun);
  const figures = drafts.filter((other) => other.figure.kind === "percent" && other.at > verb);
  if (names.length < 2 || names.length !== figures.length) return undefined;
  return nameAt(chunks, names[figures.indexOf(draft)] ?? -1, "counterparty/listed");
}

/** "Sales to X accounted for 18%": the name behind a preposition of the role, in the subject. */
function subjectParty(frame: Frame, draft: Draft, verb: number | undefined): Found | undefined {
  const leads = partyPrepositions.get(draft.concept?.row.counterpartyRole ?? "");
  if (verb === undefined || !leads) return undefined;
  // "Sales to X, our largest customer, fell": past what stands between commas.
  const last =
    wordOf(frame.chunks[verb - 1]) === "," ? frame.chunks.findLastIndex((chunk, at) => at < verb - 1 && wordOf(chunk) === ",") : verb;
  for (let at = phraseStart(frame.chunks, last - 1, true); at < last; at++) {
    const chunk = frame.chunks[at];
    if (chunk?.kind === "name" && !chunk.party.pronoun && leads.includes(wordOf(frame.chunks[at - 1])))
      return nameAt(frame.chunks, at, "counterparty/subject");
  }
  return undefined;
}
