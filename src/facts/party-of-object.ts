/**
 * Who is given, ordered or made to pay: the object of the verb, not its subject.
 * "X granted us a loan of ¥5 billion": the issuer owes it. "the regulator fined X ¥2 billion": X pays, the regulator is the other party.
 */
import { prepositions } from "../lexicon/grammar-words.ts";
import { introducingNouns } from "../lexicon/party-words.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { introductionStart, nameBehindIntroduction } from "./introduction.ts";
import { isPassive } from "./noun-phrase.ts";
import { asFound, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { otherParty } from "./party-other.ts";
import { subjectOf, verbBefore } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

/** Both parties of a figure; either may stay unknown. */
export interface Parties {
  readonly entity: Found | undefined;
  readonly counterparty: Found | undefined;
}

/** The parties where an object of the verb is one of them; undefined where it is not. */
export function partiesByObject(frame: Frame, draft: Draft, context: PartyContext): Parties | undefined {
  const { chunks } = frame;
  const imposed = draft.concept?.row.entityRole === "payer" ? imposedBehind(chunks, draft) : undefined;
  if (imposed !== undefined) return imposedOn(frame, draft, imposed, context);
  const before = verbBefore(chunks, draft.at);
  if (before === undefined) return undefined;
  // "has extended to us": the participle tells.
  const verb = /^(?:has|have|had)$/u.test(wordOf(chunks[before])) && GIVING.test(wordOf(chunks[before + 1])) ? before + 1 : before;
  const ordered = orderedTo(frame, draft, verb, context);
  if (ordered) return ordered;
  if (
    IMPOSED.test(wordOf(chunks[verb])) &&
    (draft.concept?.row.entityRole === "payer" || (!draft.concept && /^(?:fined|imposed|levied|assessed)$/u.test(wordOf(chunks[verb]))))
  )
    return imposedOn(frame, draft, verb, context);
  const received =
    draft.concept?.row.entityRole === "payer" && RECEIVING.test(wordOf(chunks[verb]))
      ? receivedFrom(frame, draft, verb, context)
      : undefined;
  if (received) return received;
  const addressed = addressedBy(chunks, draft, verb, context);
  const subject = addressed && asFound(subjectOf(frame, verb, context), "entity/subject");
  if (!subject || subject.id === addressed.id) return undefined;
  const role = draft.concept?.row.entityRole ?? "";
  if (role === "defendant" && GIVING.test(wordOf(chunks[verb]))) return awarded(draft, addressed, context);
  const pays = PAYING.test(wordOf(chunks[verb]));
  // "granted us a license for an upfront payment of ¥5 billion": who is granted it pays.
  const exchanged =
    role === "payer" && GRANTED.test(wordOf(chunks[verb])) && chunks.slice(verb, draft.at).some((chunk) => wordOf(chunk) === "for");
  if (exchanged) return { entity: addressed, counterparty: subject };
  const gives = role === "payer" || (addressed.id !== context.issuer && (pays ? TAKERS : GIVERS).has(role));
  return gives ? { entity: subject, counterparty: addressed } : { entity: addressed, counterparty: subject };
}

/** Roles of those who give, pay or lend: the subject of "granted X a loan of ¥5 billion". */
const GIVERS: ReadonlySet<string> = new Set(["payer", "lender", "seller", "lessor", "creditor", "licensor", "insurer", "provider"]);
const TAKERS: ReadonlySet<string> = new Set(["borrower", "lessee", "debtor", "licensee", "recipient", "buyer", "defendant"]);
const GRANTED = /^(?:granted|grants|licensed|gave|assigned|transferred)$/u;
/** Who pays took something before: the lessee, the borrower. */
const PAYING = /^(?:paid|pays?|owed|owes)$/u;
const GIVING =
  /^(?:granted|grants|lent|lends|paid|pays|pay|awarded|awards|gave|gives|charged|charges|provided|provides|extended|advanced|owed|owes)$/u;

/** "provides us with loans", "granted our subsidiary X a loan": who is given something. */
function addressedBy(chunks: readonly Chunk[], draft: Draft, verb: number, { issuer }: PartyContext): Found | undefined {
  const at = /^(?:on|to|with|upon)$/u.test(wordOf(chunks[verb + 1])) ? verb + 2 : verb + 1;
  const object = chunks[at];
  if (object?.kind === "name" && !object.party.possessive && object.party.entity === issuer) return nameAt(chunks, at, "entity/object");
  const role = draft.concept?.row.entityRole ?? "";
  if (at !== verb + 1 || !GIVING.test(wordOf(chunks[verb])) || (!GIVERS.has(role) && !TAKERS.has(role))) return undefined;
  const found = nameBehindIntroduction(chunks, at, "entity/object");
  const next = wordOf(chunks[chunks.findIndex((chunk) => chunk.start === found?.start) + 1]);
  return prepositions.has(next) && next !== "with" ? undefined : found;
}

/** "the court awarded X damages of ¥5 billion": X receives them, and the issuer pays unless it is X; the court does neither. */
function awarded(draft: Draft, addressed: Found, context: PartyContext): Parties {
  const ours = addressed.id === context.issuer;
  return { entity: ours ? undefined : issuerByDefault(context, draft), counterparty: addressed };
}

const RECEIVING = /^(?:receives?|received)$/u;

/** "we received an upfront payment of ¥5 billion from X": X pays; who receives it does not. */
function receivedFrom(frame: Frame, draft: Draft, verb: number, context: PartyContext): Parties | undefined {
  const { chunks } = frame;
  const next = behind(chunks, draft.at);
  const payer = wordOf(chunks[next]) === "from" ? nameBehindIntroduction(chunks, next + 1, "entity/from") : undefined;
  return payer && { entity: payer, counterparty: asFound(subjectOf(frame, verb, context), "counterparty/subject") };
}

const ORDERING = /^(?:ordered|orders|required|requires|directed|directs|compelled|obliged|sentenced)$/u;

/** "ordered us to pay", "required our subsidiary X to refund": who pays is the object. */
function orderedTo(frame: Frame, draft: Draft, verb: number, context: PartyContext): Parties | undefined {
  const { chunks } = frame;
  // "ordered our subsidiary, X, to pay"
  const object = wordOf(chunks[verb - 2]) === "," ? verb - 3 : verb - 2;
  if (wordOf(chunks[verb - 1]) !== "to" || chunks[object]?.kind !== "name") return undefined;
  const order = introductionStart(chunks, object) - 1;
  if (!ORDERING.test(wordOf(chunks[order]))) return undefined;
  const authority = asFound(subjectOf(frame, order, context), "counterparty/subject");
  const payer = nameAt(chunks, object, "entity/object");
  if (!payer || authority?.id === payer.id) return undefined;
  const other = otherParty(frame, draft, context);
  // What a court orders goes to the plaintiff, not to the court.
  if (draft.concept?.row.entityRole === "defendant") return { entity: payer, counterparty: other };
  return { entity: payer, counterparty: draft.concept ? (authority ?? other) : other };
}

/** "the regulator ordered our subsidiary, X, to suspend its business and to pay a penalty": the name behind the order, and never the regulator. */
export function payerOrdered({ chunks }: Frame, draft: Draft): Found | "other" | undefined {
  const verb = draft.concept?.row.entityRole === "payer" ? verbBefore(chunks, draft.at) : undefined;
  if (verb === undefined || wordOf(chunks[verb - 1]) !== "to") return undefined;
  for (let order = verb - 2; order > 0; order--) {
    if (chunks[order]?.kind === "figure" || wordOf(chunks[order]) === ";") return undefined;
    if (!ORDERING.test(wordOf(chunks[order]))) continue;
    if (isPassive(chunks, order)) return undefined;
    for (let name = order + 1; name < verb && wordOf(chunks[name]) !== "to"; name++)
      if (chunks[name]?.kind === "name" && !isPossessive(chunks[name])) return nameAt(chunks, name, "entity/object");
    return "other";
  }
  return undefined;
}

const IMPOSED = /^(?:imposed|imposes|fined|ordered|levied|assessed|sued)$/u;
const ON_SOMEBODY = /^(?:on|upon|against)$/u;

/** "penalties of ¥5 billion were assessed against": the verb behind the figure. */
function imposedBehind(chunks: readonly Chunk[], draft: Draft): number | undefined {
  for (let at = behind(chunks, draft.at); at < draft.at + 6; at++) {
    if (/^(?:imposed|levied|assessed)$/u.test(wordOf(chunks[at])) && isPassive(chunks, at)) return at;
    if (!/^(?:was|were|has|have|had|been|also)$/u.test(wordOf(chunks[at]))) return undefined;
  }
  return undefined;
}

/** "the regulator imposed a penalty of ¥5 billion on X": X pays, by default the issuer; who imposes it never does. */
function imposedOn(frame: Frame, draft: Draft, verb: number, context: PartyContext): Parties | undefined {
  const { chunks } = frame;
  const on = chunks.findIndex((chunk, at) => at > verb && ON_SOMEBODY.test(wordOf(chunk)) && nameBehindIntroduction(chunks, at + 1, ""));
  const onWhom = on === -1 ? undefined : nameBehindIntroduction(chunks, on + 1, "entity/object");
  const onUnnamed = !onWhom && chunks.some((chunk, at) => at > verb && ON_SOMEBODY.test(wordOf(chunk)) && namesNobody(chunks, at + 1));
  const subject = subjectOf(frame, verb, context);
  if (isPassive(chunks, verb)) {
    const fined = /^(?:fined|ordered|sued)$/u.test(wordOf(chunks[verb])) ? subject : undefined;
    const by = chunks.findIndex((chunk, at) => at > verb && wordOf(chunk) === "by");
    const counterparty = by === -1 ? undefined : nameBehindIntroduction(chunks, by + 1, "counterparty/by");
    const entity = onWhom ?? asFound(fined, "entity/passive");
    return entity || counterparty
      ? { entity: entity ?? (fined === "other" || onUnnamed ? undefined : issuerByDefault(context, draft)), counterparty }
      : undefined;
  }
  const authority = asFound(subject, "counterparty/subject");
  const payer = onWhom ?? nameBehindIntroduction(chunks, verb + 1, "entity/object");
  if (authority?.id === context.issuer || (!authority && !payer)) return undefined;
  if (onUnnamed) return { entity: undefined, counterparty: authority };
  return { entity: payer ?? issuerByDefault(context, draft), counterparty: authority };
}

/** "against our U.S. subsidiary": words that say who it is, and no name. */
function namesNobody(chunks: readonly Chunk[], from: number): boolean {
  return chunks.slice(from, from + 5).some((chunk) => introducingNouns.has(nounOf(chunk)));
}
