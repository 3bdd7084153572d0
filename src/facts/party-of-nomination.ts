/**
 * Directors that a company may nominate or has appointed: they sit on the board of another.
 * "Alder Corp. may appoint two directors to our board": entity is the issuer, counterparty Alder Corp.
 */
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { asFound, give, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { subjectOf } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

const NOMINATING = /^(?:nominat|appoint|designat|elect)(?:es?|s|ed|ing)?$/u;

/** Links a count of directors that stands as the object of a verb of nominating; false where it does not. */
export function linkNomination(frame: Frame, draft: Draft, context: PartyContext): boolean {
  if (draft.concept?.row.counterpartyRole !== "nominator") return false;
  const verb = leftTie(frame.chunks, draft.at).index;
  if (!NOMINATING.test(wordOf(frame.chunks[verb]))) return false;
  const nominator = allowed(frame, verb) ?? asFound(subjectOf(frame, verb, context), "counterparty/subject");
  const board = boardBehind(frame, draft.at);
  if (!nominator || nominator.id === (board?.id ?? context.issuer)) return false;
  give(draft, "entity", board ?? issuerByDefault(context, draft));
  give(draft, "counterparty", nominator);
  return true;
}

/** "to allow X to nominate", "entitles X to appoint": X is who nominates, not the subject of "allow". */
function allowed(frame: Frame, verb: number): Found | undefined {
  const { chunks } = frame;
  if (wordOf(chunks[verb - 1]) !== "to" || !/^(?:allow|permit|entitl|enabl|authori[sz])(?:e?s|e|ed|ing)?$/u.test(wordOf(chunks[verb - 3])))
    return undefined;
  return nameAt(chunks, verb - 2, "counterparty/allowed");
}

/** "two directors to the board of X", "one director of X": the company of the board. */
function boardBehind(frame: Frame, figure: number): Found | undefined {
  for (let at = figure + 1; at <= figure + 8; at++) {
    if (/^[,;.]$/u.test(wordOf(frame.chunks[at]))) return undefined;
    const found = nameAt(frame.chunks, at, "entity/board");
    if (found) return found;
  }
  return undefined;
}
