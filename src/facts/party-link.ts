/**
 * Of whom each figure speaks, and who the other party is: by the roles of its concept.
 * "NTT-like Corp. owned 29.9% of our voting shares": entity is the company whose shares they are, counterparty the holder.
 */
import { holdingVerbs, partyPrepositions } from "../lexicon/party-words.ts";
import type { Basis } from "../model/fact.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame, NameChunk } from "./frame.ts";
import { isVerb, openingOf, phraseStart } from "./noun-phrase.ts";
import { pronoun, subjectOf, verbBefore } from "./subject.ts";
import type { PartyContext, Subject } from "./subject.ts";

interface Found {
  readonly id: string;
  readonly rule: string;
  readonly basis: Basis;
  readonly start: number;
  readonly end: number;
}

const HELD = new Set(["investee"]);
const BOUGHT = new Set(["target", "business sold"]);

/** Fills in `entity` and `counterparty` of the figures of a sentence, in order. */
export function linkParties(frame: Frame, drafts: readonly Draft[], context: PartyContext): void {
  for (const draft of drafts) {
    if (draft.translationOf) continue;
    const role = draft.concept?.row.entityRole ?? "reporter";
    if (HELD.has(role)) linkHolding(frame, draft, drafts, context);
    else if (BOUGHT.has(role)) linkPurchase(frame, draft, drafts, context);
    else linkOwner(frame, draft, drafts, context, role.startsWith("acquired business"));
  }
  remember(frame, drafts, context);
}

/** The company that the sentence was about, for "it" in the next one. */
function remember(frame: Frame, drafts: readonly Draft[], context: PartyContext): void {
  const held = drafts.findLast(
    (draft) =>
      draft.entity &&
      draft.entity.id !== context.issuer &&
      (draft.concept?.row.entityRole === "investee" || draft.concept?.row.entityRole === "target"),
  )?.entity?.id;
  if (held !== undefined) context.held = held;
  const names = frame.names
    .map((at) => frame.chunks[at])
    .filter((chunk): chunk is NameChunk => chunk?.kind === "name" && !chunk.party.pronoun);
  const others = names.filter((chunk) => chunk.party.entity !== context.issuer);
  if (others[0]) context.subject = others[0].party.entity;
}

function give(draft: Draft, field: "entity" | "counterparty", found: Found | undefined): void {
  if (found) draft[field] = { id: found.id, rule: found.rule, basis: found.basis, start: found.start, end: found.end };
}

function asFound(subject: Subject, rule: string): Found | undefined {
  return subject && subject !== "other"
    ? { id: subject.id, rule, basis: subject.basis, start: subject.start, end: subject.end }
    : undefined;
}

function nameAt(chunks: readonly Chunk[], at: number, rule: string, basis: Basis = "stated"): Found | undefined {
  const chunk = chunks[at];
  return chunk?.kind === "name" ? { id: chunk.party.entity, rule, basis, start: chunk.start, end: chunk.end } : undefined;
}

/** Stakes and investments: whose shares, and who holds them. */
function linkHolding(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): void {
  const { chunks } = frame;
  const holder = holderOf(frame, draft, context);
  const gapped =
    draft.concept?.rule === "concept/gapped" ? drafts.findLast((other) => other.at < draft.at && other.entity)?.entity : undefined;
  const same = gapped && {
    id: gapped.id,
    rule: "entity/gapped",
    basis: "carried" as const,
    start: gapped.start ?? 0,
    end: gapped.end ?? 0,
  };
  const held =
    same ?? inParentheses(frame, draft) ?? heldBehind(frame, draft, holder, context) ?? heldBefore(frame, draft, drafts, context, holder);
  give(draft, "entity", held);
  if (holder && holder.id !== held?.id) give(draft, "counterparty", holder);
  else if (held && held.id !== context.issuer && draft.concept?.row.id === "EquityMethodIncome")
    give(draft, "counterparty", issuerByDefault(context, draft));
  if (!held && holder && holder.id !== context.issuer && draft.concept?.row.id !== "Investment")
    give(draft, "entity", issuerByDefault(context, draft));
  if (
    !held &&
    !holder &&
    !chunks.some((chunk) => chunk.kind === "name" && chunk.party.entity !== context.issuer) &&
    draft.concept?.row.id !== "Investment"
  )
    give(draft, "entity", issuerByDefault(context, draft));
}

function issuerByDefault(context: PartyContext, draft: Draft): Found {
  return { id: context.issuer, rule: "entity/issuer", basis: "default", start: draft.figure.start, end: draft.figure.end };
}

/** "invested ¥1 billion in X (73.8% share ownership)": the name before the parenthesis. */
function inParentheses(frame: Frame, draft: Draft): Found | undefined {
  const { chunks } = frame;
  for (let at = draft.at - 1; at >= Math.max(0, draft.at - 5); at--) {
    const word = wordOf(chunks[at]);
    if (word === "(") return nameAt(chunks, wordOf(chunks[at - 1]) === ")" ? openingOf(chunks, at - 1) - 1 : at - 1, "entity/parenthesis");
    if (word === ")" || word === "," || chunks[at]?.kind === "figure") return undefined;
  }
  return undefined;
}

/** "in X", "of X", "of X's shares", "of our shares" behind the figure, before the next figure; for an outlay also "and established X". */
function heldBehind(frame: Frame, draft: Draft, holder: Found | undefined, context: PartyContext): Found | undefined {
  const { chunks } = frame;
  for (let at = behind(chunks, draft.listEnd ?? draft.at); at < chunks.length; at++) {
    const chunk = chunks[at];
    const word = wordOf(chunk);
    if (word === "(") {
      at = skipParenthesis(chunks, at);
      continue;
    }
    if (
      (chunk?.kind === "figure" && chunk.figure.kind === "money") ||
      word === ";" ||
      word === "who" ||
      (word === "which" && wordOf(chunks[at - 1]) !== "in")
    )
      return undefined;
    if (chunk?.kind === "figure" && chunk.figure.kind === "percent" && draft.figure.kind === "percent") return undefined;
    if (word === "by") return undefined;
    const noun =
      /^(?:venture|subsidiary|company|business|affiliate)$/u.test(word) &&
      /^(?:the|this|that)$/u.test(wordOf(chunks[at - 1])) &&
      /^(?:of|in|into|to)$/u.test(wordOf(chunks[at - 2]));
    if (
      noun ||
      (/^(?:its|their)$/u.test(word) && /^(?:of|in)$/u.test(wordOf(chunks[at - 1]))) ||
      (/^(?:it|them)$/u.test(word) && /^(?:of|in|into|to)$/u.test(wordOf(chunks[at - 1])))
    )
      return heldByPronoun(frame, at, holder, context);
    if (chunk?.kind === "name" && leadsToHeld(frame, draft, at) && chunk.party.entity !== holder?.id)
      return nameAt(chunks, at, "entity/held");
  }
  return undefined;
}

/** "holds 12.5% of its shares": the company named last that is not the holder. */
function heldByPronoun(frame: Frame, at: number, holder: Found | undefined, context: PartyContext): Found | undefined {
  const chunk = frame.chunks[at];
  if (!chunk) return undefined;
  for (let before = at - 1; before >= 0; before--) {
    const found = nameAt(frame.chunks, before, "entity/pronoun", "carried");
    if (found && found.id !== holder?.id && found.id !== context.issuer) return found;
  }
  const id = context.subject !== undefined && context.subject !== holder?.id ? context.subject : context.held;
  return id === undefined || id === holder?.id
    ? undefined
    : { id, rule: "entity/pronoun", basis: "carried", start: chunk.start, end: chunk.end };
}

function skipParenthesis(chunks: readonly Chunk[], open: number): number {
  let at = open;
  while (at < chunks.length && wordOf(chunks[at]) !== ")") at++;
  return at;
}

/** The words before a name that make it the company held: a preposition, a possessive before shares, a verb of founding. */
function leadsToHeld(frame: Frame, draft: Draft, at: number): boolean {
  const { chunks } = frame;
  const chunk = chunks[at];
  let before = at - 1;
  while (/^(?:the|a|an|company|named|called|new|its|joint|venture)$/u.test(wordOf(chunks[before]))) before--;
  const word = wordOf(chunks[before]);
  if (chunk?.kind === "name" && chunk.party.possessive) return chunk.party.pronoun ? word === "of" || word === "in" : true;
  if (
    word === "in" ||
    word === "of" ||
    word === "into" ||
    word === "," ||
    wordOf(chunks[at - 1]) === "named" ||
    wordOf(chunks[at - 1]) === "called"
  )
    return !(word === "," && draft.figure.kind === "money");
  if (word === "from" && draft.figure.kind === "money" && draft.concept?.row.id !== "Investment") return true;
  return (
    draft.figure.kind === "money" &&
    /^(?:established|establish|founded|found|formed|form|set|up|acquire|capitalise|capitalize)$/u.test(word)
  );
}

/** The company held stands before the figure: subject of "became our 51% owned subsidiary", antecedent of "in which", an earlier figure's. */
function heldBefore(
  frame: Frame,
  draft: Draft,
  drafts: readonly Draft[],
  context: PartyContext,
  holder: Found | undefined,
): Found | undefined {
  const { chunks } = frame;
  const which = relativeBefore(chunks, draft.at);
  if (which !== undefined) return nameBefore(chunks, which, "entity/relative", holder);
  const verb = verbBefore(chunks, draft.at);
  const subject = verb === undefined ? undefined : asFound(subjectOf(frame, verb, context), "entity/subject");
  const concept = draft.concept;
  if (subject && subject.id !== holder?.id && (concept?.rule === "concept/owned" || !holdingVerbs.has(wordOf(chunks[verb ?? -1]))))
    return subject;
  if (concept?.row.id === "EquityMethodIncome" || concept?.row.id === "BasisAdjustment")
    return nameBefore(chunks, draft.at, "entity/of", undefined, concept.start);
  const earlier = drafts
    .filter((other) => other.at < draft.at && other.entity && other.concept?.row.entityRole === "investee")
    .at(-1)?.entity;
  if (earlier && earlier.id !== holder?.id)
    return {
      id: earlier.id,
      rule: "entity/earlier-figure",
      basis: "carried",
      start: earlier.start ?? draft.figure.start,
      end: earlier.end ?? draft.figure.end,
    };
  if (
    holder?.id === context.issuer &&
    context.held !== undefined &&
    /^concept\/(?:held|verb|subject|noun|owned)$/u.test(concept?.rule ?? "") &&
    !chunks.some((chunk) => chunk.kind === "name" && !chunk.party.pronoun && chunk.party.entity !== context.issuer)
  )
    return { id: context.held, rule: "entity/held-before", basis: "carried", start: draft.figure.start, end: draft.figure.end };
  if (draft.label && holder)
    return nameBefore(chunks, draft.at, "entity/label", holder, draft.label.start) ?? leadingTopic(frame, draft, holder);
  return undefined;
}

/** "For these four subsidiaries, we have invested …": the name that opens the sentence behind a preposition. */
function leadingTopic(frame: Frame, draft: Draft, holder: Found): Found | undefined {
  const { chunks } = frame;
  if (!/^(?:for|in|into|to|regarding|concerning)$/u.test(wordOf(chunks[0]))) return undefined;
  for (let at = 1; at < draft.at && wordOf(chunks[at]) !== ","; at++) {
    const found = nameAt(chunks, at, "entity/topic");
    if (found && found.id !== holder.id) return found;
  }
  return undefined;
}

/** "in which", "of which": index of the preposition, where no verb but the one of the relative stands between. */
function relativeBefore(chunks: readonly Chunk[], at: number): number | undefined {
  for (let before = at - 1; before >= Math.max(1, at - 8); before--) {
    if (wordOf(chunks[before]) === "which" && /^(?:in|of)$/u.test(wordOf(chunks[before - 1]))) return before - 1;
    if (chunks[before]?.kind === "figure") return undefined;
  }
  return undefined;
}

/** The name farthest left in the noun phrase (and its apposition) before a chunk: "X, a business venture with Y in which". */
function nameBefore(chunks: readonly Chunk[], at: number, rule: string, not: Found | undefined, from = 0): Found | undefined {
  let found: Found | undefined;
  for (let before = at - 1; before >= 0; before--) {
    const chunk = chunks[before];
    if (chunk && chunk.start < from) break;
    const word = wordOf(chunk);
    if (isVerb(word) || word === ";" || chunk?.kind === "figure") break;
    const candidate = nameAt(chunks, before, rule);
    if (candidate && candidate.id !== not?.id) found = candidate;
  }
  return found;
}

/** Who holds or invests: the subject of holding, "held by X", "our 51% interest", "X's stake". */
function holderOf(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  const { chunks } = frame;
  for (let at = behind(chunks, draft.at); at < chunks.length && chunks[at]?.kind !== "figure"; at++) {
    if (wordOf(chunks[at]) === "to" && /^belong/u.test(wordOf(chunks[at - 1]))) return nameAt(chunks, at + 1, "counterparty/belongs");
    if (wordOf(chunks[at]) === "by" && /^(?:held|owned|acquired|purchased|subscribed|invested)$/u.test(wordOf(chunks[at - 1])))
      return nameSoon(chunks, at + 1, "counterparty/by");
  }
  if (draft.concept?.rule === "concept/gapped") return nameAt(chunks, draft.at - 1, "counterparty/gapped");
  const owner = possessorBefore(chunks, draft.at);
  if (owner) return owner;
  const stake = ownerOfStake(frame, draft, context);
  if (stake) return stake;
  const verb = verbBefore(chunks, draft.at);
  if (verb === undefined) return undefined;
  const word = wordOf(chunks[verb]);
  const passive = chunks.slice(verb, draft.at).findIndex((chunk) => wordOf(chunk) === "by");
  if (passive !== -1 && nameAt(chunks, verb + passive + 1, "")) return nameAt(chunks, verb + passive + 1, "counterparty/by");
  if (
    !holdingVerbs.has(word) &&
    !/^(?:established|recorded|wrote|committed|contributed|increased|reduced|raised|lowered|cut|put|injected|provided|account|accounts|agreed)$/u.test(
      word,
    )
  )
    return undefined;
  return asFound(subjectOf(frame, verb, context), "counterparty/subject");
}

/** The first name within five chunks: "by its founder, Brandt AG". */
function nameSoon(chunks: readonly Chunk[], from: number, rule: string): Found | undefined {
  for (let at = from; at < from + 5; at++) {
    const found = nameAt(chunks, at, rule);
    const chunk = chunks[at];
    if (found && chunk?.kind === "name" && !chunk.party.possessive) return found;
    if (isVerb(wordOf(chunks[at])) || wordOf(chunks[at]) === ".") return undefined;
  }
  return undefined;
}

/** "our stakes were 40.0% in X": who owns a stake holds it; who owns shares issued them. */
function ownerOfStake(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  const at = draft.concept?.chunk;
  const chunk = at === undefined ? undefined : frame.chunks[at];
  if (chunk?.kind !== "concept" || !/^(?:stakes?|interests?|holdings?|shareholdings?|ownership|investments?)$/u.test(chunk.lastWord))
    return undefined;
  const owner = ownerOfConcept(frame, draft, context);
  return owner && owner.rule !== "entity/of" ? { ...owner, rule: "counterparty/possessive" } : undefined;
}

/** "our 51% interest", "its 49.9% ownership position": the possessive right before the figure. */
function possessorBefore(chunks: readonly Chunk[], at: number): Found | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const chunk = chunks[before];
    if (chunk?.kind === "name") return chunk.party.possessive ? nameAt(chunks, before, "counterparty/possessive") : undefined;
    if (wordOf(chunk) === "" || isVerb(wordOf(chunk)) || wordOf(chunk) === ",") return undefined;
  }
  return undefined;
}

/** Purchases and sales of companies: the target behind the verb, the buyer before it. */
function linkPurchase(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): void {
  const { chunks } = frame;
  const verb = draft.concept?.rule === "concept/verb" ? (draft.concept.chunk ?? draft.at) : verbBefore(chunks, draft.at);
  if (verb === undefined) return;
  const subject = asFound(subjectOf(frame, verb, context), "counterparty/subject");
  const target =
    targetBehind(frame, verb, draft.at, subject, context.issuer) ??
    sharesBought(drafts, draft) ??
    (context.held === undefined || context.held === subject?.id || draft.concept?.rule !== "concept/verb"
      ? undefined
      : { id: context.held, rule: "entity/held-before", basis: "carried" as const, start: draft.figure.start, end: draft.figure.end });
  const becameOurs = target && subject && target.id === subject.id;
  give(draft, "entity", target);
  if (draft.concept?.row.entityRole === "business sold") {
    give(draft, "counterparty", buyerOf(frame, verb, target));
    return;
  }
  if (becameOurs || !subject)
    give(
      draft,
      "counterparty",
      target && target.id !== context.issuer ? { ...issuerByDefault(context, draft), rule: "counterparty/issuer" } : undefined,
    );
  else give(draft, "counterparty", subject);
}

/** "acquired the remaining 33.4% of its shares for ¥1 billion": the company whose shares they are. */
function sharesBought(drafts: readonly Draft[], draft: Draft): Found | undefined {
  const shares = drafts.findLast((other) => other.at < draft.at && other.concept?.row.entityRole === "investee" && other.entity)?.entity;
  return (
    shares && {
      id: shares.id,
      rule: "entity/shares-bought",
      basis: "carried",
      start: shares.start ?? draft.figure.start,
      end: shares.end ?? draft.figure.end,
    }
  );
}

/** "sold X to Y for ¥5 billion": Y. */
function buyerOf(frame: Frame, verb: number, sold: Found | undefined): Found | undefined {
  for (let at = verb + 1; at < frame.chunks.length; at++) {
    if (wordOf(frame.chunks[at]) !== "to") continue;
    const found = nameAt(frame.chunks, at + 1, "counterparty/to");
    if (found && found.id !== sold?.id) return found;
  }
  return undefined;
}

function targetBehind(frame: Frame, verb: number, to: number, subject: Found | undefined, issuer: string): Found | undefined {
  const { chunks } = frame;
  const paid = /^(?:paid|pay|pays|paying)$/u.test(wordOf(chunks[verb]));
  for (let at = verb + 1; at < chunks.length; at++) {
    const word = wordOf(chunks[at]);
    if (paid && wordOf(chunks[at - 1]) !== "for") continue;
    if (word === "from" && at < to) break;
    if (word === "its" && subject && subject.id !== issuer) return { ...subject, rule: "entity/its", basis: "carried" };
    const found = nameAt(chunks, at, "entity/target");
    if (found && found.id !== subject?.id) return found;
    if (at > to && (word === "," || word === "." || isVerb(word))) break;
  }
  return undefined;
}

/** Everything else: the owner of the concept, a name tied to it, the subject, else the issuer by default. */
function linkOwner(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext, related: boolean): void {
  if (draft.concept?.rule === "concept/share-of" && draft.concept.row.entityRole !== "investee") {
    linkShare(frame, draft, drafts, context);
    return;
  }
  if (draft.concept?.row.entityRole === "share issuer" && linkShares(frame, draft, context)) return;
  const object = objectOfVerb(frame, draft, context);
  if (object) {
    give(draft, "entity", object.entity);
    give(draft, "counterparty", object.counterparty);
    return;
  }
  const tied = related ? relatedName(frame, draft) : undefined;
  const owner = tied ?? ownerOfConcept(frame, draft, context) ?? bySubject(frame, draft, drafts, context);
  if (owner !== "other") give(draft, "entity", owner ?? issuerByDefault(context, draft));
  give(draft, "counterparty", otherParty(frame, draft));
}

/** "provides us with loans of ¥90 billion", "paid us ¥5 billion": the one addressed is the borrower or receiver, by the role of the concept. */
function objectOfVerb(frame: Frame, draft: Draft, context: PartyContext): { entity: Found; counterparty: Found } | undefined {
  const { chunks } = frame;
  const verb = verbBefore(chunks, draft.at);
  const object = verb === undefined ? undefined : chunks[verb + 1];
  if (verb === undefined || object?.kind !== "name" || object.party.possessive || object.party.entity !== context.issuer) return undefined;
  const subject = asFound(subjectOf(frame, verb, context), "entity/subject");
  const addressed = nameAt(chunks, verb + 1, "entity/object");
  if (!subject || !addressed || subject.id === addressed.id) return undefined;
  return draft.concept?.row.entityRole === "payer"
    ? { entity: subject, counterparty: addressed }
    : { entity: addressed, counterparty: subject };
}

/** "sold 2,000,000 shares of X", "8,200,000 of our shares": the issuer of the shares, not who trades them. */
function linkShares(frame: Frame, draft: Draft, context: PartyContext): boolean {
  const { chunks } = frame;
  for (let at = draft.at + 1; at < Math.min(chunks.length, draft.at + 8); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "figure" || isVerb(wordOf(chunk))) break;
    if (chunk?.kind !== "name" || (wordOf(chunks[at - 1]) !== "of" && !chunk.party.possessive)) continue;
    give(draft, "entity", nameAt(chunks, at, "entity/of"));
    const verb = verbBefore(chunks, draft.at);
    const trader = verb === undefined ? undefined : asFound(subjectOf(frame, verb, context), "counterparty/subject");
    if (trader && trader.id !== draft.entity?.id) give(draft, "counterparty", trader);
    return true;
  }
  return false;
}

/** "X accounted for 18% of our net sales": the owner of the whole is the entity, who makes up the share the other party. */
function linkShare(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): void {
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
    otherParty(frame, draft);
  if (other && other.id !== draft.entity?.id && draft.concept?.row.counterpartyRole !== undefined) give(draft, "counterparty", other);
}

/** "A and B accounted for 52% and 33%": names in the order of the figures. */
function listedNames(frame: Frame, drafts: readonly Draft[], draft: Draft, verb: number | undefined): Found | undefined {
  if (verb === undefined) return undefined;
  const { chunks } = frame;
  const names = frame.names.filter((at) => at < verb && at >= phraseStart(chunks, verb - 1) - 4);
  const figures = drafts.filter((other) => other.figure.kind === "percent" && other.at > verb);
  if (names.length < 2 || names.length !== figures.length) return undefined;
  return nameAt(chunks, names[figures.indexOf(draft)] ?? -1, "counterparty/listed");
}

/** "Sales to X accounted for 18%": the name behind a preposition of the role, in the subject. */
function subjectParty(frame: Frame, draft: Draft, verb: number | undefined): Found | undefined {
  const leads = partyPrepositions.get(draft.concept?.row.counterpartyRole ?? "");
  if (verb === undefined || !leads) return undefined;
  for (let at = phraseStart(frame.chunks, verb - 1, true); at < verb; at++) {
    const chunk = frame.chunks[at];
    if (chunk?.kind === "name" && !chunk.party.pronoun && leads.includes(wordOf(frame.chunks[at - 1])))
      return nameAt(frame.chunks, at, "counterparty/subject");
  }
  return undefined;
}

/** "¥4.3 billion related to X", "goodwill of ¥5 billion for X", "intangible assets related to X was ¥5 billion". */
function relatedName(frame: Frame, draft: Draft): Found | undefined {
  const { chunks } = frame;
  for (let at = behind(chunks, draft.at); at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "figure" || wordOf(chunk) === "," || wordOf(chunk) === ";") break;
    if (chunk?.kind === "name" && /^(?:to|for|of|from|in|with|at)$/u.test(wordOf(chunks[at - 1])) && !chunk.party.pronoun)
      return nameAt(chunks, at, "entity/related");
  }
  const to = draft.at - 1;
  const from = Math.min(phraseStart(chunks, to), phraseStart(chunks, (verbBefore(chunks, draft.at) ?? to + 1) - 1));
  for (let at = from; at <= to; at++) {
    const chunk = chunks[at];
    if (
      chunk?.kind === "name" &&
      !chunk.party.pronoun &&
      !chunk.party.possessive &&
      /^(?:to|for|of|from|in|with|at)$/u.test(wordOf(chunks[at - 1]))
    )
      return nameAt(chunks, at, "entity/related");
  }
  return undefined;
}

/** "our net loss", "X's revenue", "revenue of X": the possessive before the concept or the name behind "of". */
function ownerOfConcept(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  const { chunks } = frame;
  const at = draft.concept?.chunk;
  if (at === undefined || at < 0 || chunks[at]?.kind !== "concept") return undefined;
  const from = phraseStart(chunks, at);
  for (let before = at - 1; before >= from; before--) {
    const chunk = chunks[before];
    if (chunk?.kind === "name" && chunk.party.possessive)
      return nameAt(
        chunks,
        before,
        "entity/possessive",
        chunk.party.pronoun && chunk.party.entity !== context.issuer ? "carried" : "stated",
      );
    if (/^(?:its|their)$/u.test(wordOf(chunk))) return asFound(pronoun(frame, before, context), "entity/its");
  }
  const role = draft.concept?.row.counterpartyRole;
  if (
    /^(?:of|at|for|by)$/u.test(wordOf(chunks[at + 1])) &&
    !(role !== undefined && partyPrepositions.get(role)?.includes(wordOf(chunks[at + 1])))
  )
    return nameAt(chunks, at + 2, "entity/of");
  return undefined;
}

/** The subject of the verb that reports the figure; in a sequence of figures the entity of the one before. */
function bySubject(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): Found | "other" | undefined {
  const verb = verbBefore(frame.chunks, draft.at);
  if (verb === undefined || isOwnSubject(frame, draft)) return undefined;
  const subject = subjectOf(frame, verb, context);
  if (subject === "other") return "other";
  if (subject) return asFound(subject, "entity/subject");
  const before = drafts.filter((other) => other.at < draft.at && other.entity && other.at > verb).at(-1)?.entity;
  return before && { id: before.id, rule: "entity/shared", basis: "carried", start: before.start ?? 0, end: before.end ?? 0 };
}

/** ", and two of our directors came from it": the figure opens a clause of its own; the verb before is another's. */
function isOwnSubject(frame: Frame, draft: Draft): boolean {
  const { chunks } = frame;
  if (draft.figure.kind !== "count" || wordOf(chunks[draft.at - 1]) !== "and" || wordOf(chunks[draft.at - 2]) !== ",") return false;
  for (let at = draft.at + 1; at < chunks.length && wordOf(chunks[at]) !== ","; at++) if (isVerb(wordOf(chunks[at]))) return true;
  return false;
}

/** The other party by the prepositions of its role, in the concept's phrase or behind the figure. */
function otherParty(frame: Frame, draft: Draft): Found | undefined {
  const role = draft.concept?.row.counterpartyRole;
  const leads = role === undefined ? undefined : partyPrepositions.get(role);
  const { chunks } = frame;
  const verb = verbBefore(chunks, draft.at);
  const receiver =
    verb !== undefined && /^(?:paid|pay|pays)$/u.test(wordOf(chunks[verb])) && chunks[verb + 1]?.kind === "name"
      ? nameAt(chunks, verb + 1, "counterparty/object")
      : undefined;
  if (receiver && receiver.id !== draft.entity?.id) return receiver;
  if (!leads) return undefined;
  const from =
    draft.concept?.chunk !== undefined && draft.concept.chunk >= 0 && draft.concept.chunk < draft.at ? draft.concept.chunk : draft.at;
  for (let at = from + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if ((chunk?.kind === "figure" && at > draft.at) || wordOf(chunk) === ";") return undefined;
    if (chunk?.kind === "name" && !chunk.party.pronoun && chunk.party.entity !== draft.entity?.id && leads.includes(wordOf(chunks[at - 1])))
      return nameAt(chunks, at, "counterparty/preposition");
  }
  return undefined;
}
