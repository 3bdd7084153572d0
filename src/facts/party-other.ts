/**
 * The other party of a figure that its owner has: the customer, supplier, lender, by the prepositions of the role that the concept gives.
 * "receivables of ¥5 billion from X": X. "We lease the plant from X for an annual rent of ¥2 billion": X.
 */
import { partyPrepositions, verbsFromParty } from "../lexicon/party-words.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { introductionStart, nameBehindIntroduction, wordBeforeName } from "./introduction.ts";
import { asFound, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { comparesAt } from "./period-shared.ts";
import { pronoun, verbBefore } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

/** The other party by the prepositions of its role, in the concept's phrase or behind the figure. */
export function otherParty(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  return receiverOf(frame, draft) ?? partyBehind(frame, draft, context) ?? partyOfVerb(frame, draft);
}

/** "paid X a royalty of ¥5 billion": X. */
function receiverOf({ chunks }: Frame, draft: Draft): Found | undefined {
  const verb = verbBefore(chunks, draft.at);
  if (verb === undefined || !/^(?:paid|pay|pays)$/u.test(wordOf(chunks[verb]))) return undefined;
  const next = behind(chunks, draft.at);
  const receiver =
    nameBehindIntroduction(chunks, verb + 1, "counterparty/object") ??
    (wordOf(chunks[next]) === "to" ? nameBehindIntroduction(chunks, next + 1, "counterparty/object") : undefined);
  return receiver && receiver.id !== draft.entity?.id ? receiver : undefined;
}

function partyBehind(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  const leads = partyPrepositions.get(draft.concept?.row.counterpartyRole ?? "");
  if (!leads) return undefined;
  const { chunks } = frame;
  const concept = draft.concept?.chunk;
  const from = concept !== undefined && concept >= 0 && concept < draft.at ? concept : draft.at;
  const former = draft.partOf ? -1 : chunks.findIndex((chunk, at) => at > from && at < draft.at && chunk.kind === "figure");
  // "31% of our purchases from X and 12% from Y": the measure stands behind the first figure, with the party of that one.
  const gapped = draft.concept?.basis === "carried" && former === -1 && !draft.partOf && from < draft.at;
  // "22% were made to X and 18% to Y": each share has its party behind it.
  const own = former !== -1 || gapped ? partyBetween(frame, draft, context, leads, draft.at, chunks.length) : undefined;
  if (own || (gapped && !isToldAgain(chunks, draft.at))) return own;
  return partyBetween(frame, draft, context, leads, from, former === -1 ? chunks.length : former);
}

/** "31% from X in fiscal 2012 and 27% in fiscal 2011", "compared with 27%": the same measure of another time. */
function isToldAgain(chunks: readonly Chunk[], figure: number): boolean {
  if (comparesAt(chunks, figure) !== undefined) return true;
  const next = behind(chunks, figure);
  const dated = chunks.slice(next + 1, next + 3).some(({ kind }) => kind === "period");
  return dated && /^(?:in|for|during|as|at)$/u.test(wordOf(chunks[next]));
}

function partyBetween(
  frame: Frame,
  draft: Draft,
  context: PartyContext,
  leads: readonly string[],
  from: number,
  to: number,
): Found | undefined {
  const { chunks } = frame;
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at];
    if ((chunk?.kind === "figure" && at > draft.at) || /^(?:;|whom?|whose)$/u.test(wordOf(chunk))) return undefined;
    const link = chunk?.kind === "name" ? introductionStart(chunks, at) - 1 : at - 1;
    if (!leads.includes(wordOf(chunks[link])) || isOpeningTo(chunks, link)) continue;
    if (chunk?.kind === "name" && !chunk.party.pronoun && chunk.party.entity !== draft.entity?.id)
      return nameAt(chunks, at, "counterparty/preposition");
    // "receivables from it", "sales to them"
    const other = /^(?:it|them)$/u.test(wordOf(chunk)) ? asFound(pronoun(frame, at, context), "counterparty/preposition") : undefined;
    if (other && other.id !== draft.entity?.id && other.id !== context.issuer) return other;
  }
  return undefined;
}

/** "with respect to X", "due to X", "prior to X": no party. */
function isOpeningTo(chunks: readonly Chunk[], at: number): boolean {
  return wordOf(chunks[at]) === "to" && /^(?:respect|due|according|prior|addition)$/u.test(wordOf(chunks[at - 1]));
}

/** "We lease the plant from X for an annual rent of ¥2 billion": who stands behind the verb that the role belongs to. */
function partyOfVerb({ chunks }: Frame, draft: Draft): Found | undefined {
  const verbs = verbsFromParty.get(draft.concept?.row.counterpartyRole ?? "");
  if (!verbs || draft.concept?.basis === "carried") return undefined;
  for (let at = draft.at - 1; at > 0 && chunks[at]?.kind !== "figure" && wordOf(chunks[at]) !== ";"; at--) {
    const chunk = chunks[at];
    if (chunk?.kind !== "name" || chunk.party.pronoun || chunk.party.possessive || wordBeforeName(chunks, at) !== "from") continue;
    const verb = chunks.slice(Math.max(0, at - 12), at).some((before) => verbs.has(wordOf(before)));
    if (verb && chunk.party.entity !== draft.entity?.id) return nameAt(chunks, at, "counterparty/from-verb");
  }
  return undefined;
}
