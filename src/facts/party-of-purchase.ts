/**
 * Purchases and sales of companies: the target behind the verb, the buyer before it.
 * "We acquired X from Y for ¥1 billion": entity X, counterparty the issuer.
 */
import { payVerbs } from "../lexicon/grammar-words.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { wordBeforeName } from "./introduction.ts";
import { isPassive, isVerb } from "./noun-phrase.ts";
import { asFound, give, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { pronoun, subjectOf, verbBefore } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

/** Purchases and sales of companies: the target behind the verb, the buyer before it. */
export function linkPurchase(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): void {
  const { chunks } = frame;
  const verb = draft.concept?.rule === "concept/verb" ? (draft.concept.chunk ?? draft.at) : verbBefore(chunks, draft.at);
  if (verb === undefined) return;
  if (isPassive(chunks, verb)) {
    linkPassive(frame, draft, verb, context);
    return;
  }
  const named = subjectOf(frame, verb, context);
  if (named && named !== "other" && isPriceOf(frame, draft, named.at)) {
    give(draft, "entity", asFound(named, "entity/of"));
    return;
  }
  const subject = asFound(named, "counterparty/subject");
  const relative = relativeObject(frame, verb);
  const target =
    (relative === "other" ? undefined : relative) ??
    targetBehind(frame, verb, draft.at, { subject, context, sold: draft.concept?.row.entityRole === "business sold" }) ??
    sharesBought(drafts, draft) ??
    (relative === "other" || namesNewThing(chunks, verb, draft.at) ? undefined : heldBefore(draft, subject, context));
  const targetBecame = target && subject && target.id === subject.id;
  give(draft, "entity", target);
  if (draft.concept?.row.entityRole === "business sold") {
    give(draft, "counterparty", soldTo(frame, verb) ?? buyerOf(frame, verb, target));
    return;
  }
  if (targetBecame || !subject)
    give(
      draft,
      "counterparty",
      target && target.id !== context.issuer ? { ...issuerByDefault(context, draft), rule: "counterparty/issuer" } : undefined,
    );
  else give(draft, "counterparty", subject);
}

/** "We bought the rest for ¥1 billion": of the company whose shares were spoken of last. */
function heldBefore({ concept, figure: { start, end } }: Draft, buyer: Found | undefined, { held }: PartyContext): Found | undefined {
  if (held === undefined || held === buyer?.id || concept?.rule !== "concept/verb") return undefined;
  return { id: held, rule: "entity/held-before", basis: "carried", start, end };
}

/** "X, which we acquired for": X; "a maker of tiles that we bought for": a company without a name. */
function relativeObject({ chunks }: Frame, verb: number): Found | "other" | undefined {
  let subject = verb - 1;
  while (/^(?:has|have|had|also|then|newly|later)$/u.test(wordOf(chunks[subject]))) subject--;
  const which = chunks[subject]?.kind === "name" && !isPossessive(chunks[subject]) ? subject - 1 : -1;
  if (!/^(?:which|that|whom)$/u.test(wordOf(chunks[which]))) return undefined;
  const object = wordOf(chunks[which - 1]) === "," ? which - 2 : which - 1;
  return isPossessive(chunks[object]) ? "other" : (nameAt(chunks, object, "entity/relative") ?? "other");
}

/** "acquire a stake in an office building for": a thing told of for the first time. */
function namesNewThing(chunks: readonly Chunk[], verb: number, figure: number): boolean {
  return chunks
    .slice(verb + 1, figure)
    .some((chunk, at, between) => /^(?:an?|another)$/u.test(wordOf(chunk)) && /^(?:in|of)$/u.test(wordOf(between[at - 1])));
}

/** "Total consideration for the shares of X was ¥5 billion": X stands in the words that name the price. */
function isPriceOf({ chunks }: Frame, { concept }: Draft, at: number): boolean {
  const from = concept?.rule === "concept/verb" ? -1 : (concept?.chunk ?? -1);
  return from >= 0 && at > from && !isPossessive(chunks[at]) && /^(?:for|of|in)$/u.test(wordBeforeName(chunks, at));
}

/** "X was bought by Y", "a stake in X was sold by us to Y": the subject is what changes hands. */
function linkPassive(frame: Frame, draft: Draft, verb: number, context: PartyContext): void {
  const { chunks } = frame;
  const subject = subjectOf(frame, verb, context);
  const owner = subject !== undefined && subject !== "other" && isPossessive(chunks[subject.at]);
  // "our printing division was sold": of us, but not we.
  const target = owner ? undefined : asFound(subject, "entity/passive");
  give(draft, "entity", target);
  if (draft.concept?.row.entityRole === "business sold") give(draft, "counterparty", buyerOf(frame, verb, target));
  else {
    const by = chunks.findIndex((chunk, at) => at > verb && wordOf(chunk) === "by");
    give(draft, "counterparty", by === -1 ? undefined : nameAt(chunks, by + 1, "counterparty/by"));
  }
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

/** "X sold us its business": we bought it. */
function soldTo({ chunks }: Frame, verb: number): Found | undefined {
  const object = chunks[verb + 1];
  return object?.kind === "name" && object.party.pronoun && !object.party.possessive
    ? nameAt(chunks, verb + 1, "counterparty/object")
    : undefined;
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

function targetBehind(
  frame: Frame,
  verb: number,
  to: number,
  { subject, context, sold }: { readonly subject: Found | undefined; readonly context: PartyContext; readonly sold: boolean },
): Found | undefined {
  const { chunks } = frame;
  const { issuer } = context;
  const paid = payVerbs.has(wordOf(chunks[verb]));
  for (let at = sold && soldTo(frame, verb) ? verb + 2 : verb + 1; at < chunks.length; at++) {
    const word = wordOf(chunks[at]);
    if (paid && at <= to) continue;
    if (paid && wordOf(chunks[at - 1]) !== "for" && !chunks.slice(to, at).some((chunk) => ACQUIRING.test(wordOf(chunk)))) continue;
    if (word === "from") break;
    if (word === "its" && subject)
      return subject.id === issuer ? becameOurs(frame, at, context) : { ...subject, rule: "entity/its", basis: "carried" };
    if (sold && word === "to") return undefined;
    // "bought our 25% stake in X", "acquired our U.K. subsidiary for": a part of the issuer, not the issuer.
    const chunk = chunks[at];
    if (chunk?.kind === "name" && chunk.party.possessive && chunk.party.pronoun) continue;
    const found = nameAt(chunks, at, "entity/target");
    if (found && found.id !== subject?.id) return found;
    if (at > to && (word === "," || word === "." || isVerb(word))) break;
  }
  return undefined;
}

const ACQUIRING = /^(?:acquire|purchase|buy)$/u;

/** "X became our subsidiary by our acquiring its stock": the company named before, not the issuer. */
function becameOurs(frame: Frame, its: number, context: PartyContext): Found | undefined {
  return asFound(pronoun(frame, its, { ...context, subject: undefined }), "entity/its");
}
