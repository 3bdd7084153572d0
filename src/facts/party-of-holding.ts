/**
 * Stakes and investments: whose shares they are, and who holds or invests.
 * "A owned 29.9% of our voting shares": entity is the issuer, counterparty A; "our 51% interest in X": entity X, counterparty the issuer.
 */
import { fillers, transitiveChangeVerbs } from "../lexicon/grammar-words.ts";
import { holdingVerbs } from "../lexicon/party-words.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { companyOfWhole } from "./holding-further.ts";
import { isPassive, isVerb, objectStart, openingOf, phraseStart } from "./noun-phrase.ts";
import { asFound, give, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { oneOfSeveral } from "./party-of-each.ts";
import { ownerOfConcept } from "./party-of-owner.ts";
import { stakeByNoun } from "./party-of-stake.ts";
import { isOfToldBefore, isOfUnnamed } from "./party-unnamed.ts";
import { opensWithUnknownName } from "./unknown-name.ts";
import { subjectOf, verbBefore } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

/** Stakes and investments: whose shares, and who holds them. */
export function linkHolding(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): void {
  const { chunks } = frame;
  const stake = stakeByNoun(frame, draft, drafts);
  if (stake) {
    give(draft, "entity", stake.held);
    if (stake.holder?.id !== stake.held?.id) give(draft, "counterparty", stake.holder);
    return;
  }
  const found = holderOf(frame, draft, context);
  const one = found && oneOfSeveral(frame, draft, drafts, found);
  const holder = one === "other" ? undefined : one;
  if (linkUnnamedHeld(frame, draft, holder, context)) return;
  if (isOfUnnamed(frame, draft)) {
    give(draft, "counterparty", holder);
    return;
  }
  const gapped =
    draft.concept?.rule === "concept/gapped" ? drafts.findLast((other) => other.at < draft.at && other.entity)?.entity : undefined;
  const same = gapped && {
    id: gapped.id,
    rule: "entity/gapped",
    basis: "carried" as const,
    start: gapped.start ?? 0,
    end: gapped.end ?? 0,
  };
  const company =
    same ??
    restOf(frame, draft, drafts, context) ??
    inParentheses(frame, draft) ??
    heldBehind(frame, draft, holder, context) ??
    heldBefore(frame, draft, drafts, context, holder);
  // "she owned 8% of our shares, including 3% held by her company": nobody holds shares of a person.
  const held = company && context.people.has(company.id) ? companyOfWhole(drafts, draft) : company;
  give(draft, "entity", held);
  if (holder && holder.id !== held?.id) give(draft, "counterparty", holder);
  else if (held && held.id !== context.issuer && draft.concept?.row.id === "EquityMethodIncome")
    give(draft, "counterparty", issuerByDefault(context, draft));
  if (
    !held &&
    (isRest(frame, draft) || opensWithUnknownName(frame) || drafts.some((part) => part.at <= draft.at && isOfToldBefore(frame, part)))
  )
    return;
  if (!held && holder && holder.id !== context.issuer && draft.concept?.row.id !== "Investment")
    give(draft, "entity", issuerByDefault(context, draft));
  if (
    !held &&
    !holder &&
    !chunks.some((chunk) => chunk.kind === "name" && chunk.party.entity !== context.issuer) &&
    draft.concept?.row.id !== "Investment"
  )
    give(draft, "entity", issuerByDefault(context, draft));
  linkOwnInvestment(frame, draft, holder, context);
}

/** "We invested ¥5 billion" where no other company is named: told of the investor itself. */
function linkOwnInvestment({ names, chunks }: Frame, draft: Draft, holder: Found | undefined, { issuer }: PartyContext): void {
  if (draft.entity || draft.concept?.row.id !== "Investment" || holder?.id !== issuer) return;
  const named = names.some((at) => {
    const chunk = chunks[at];
    return chunk?.kind === "name" && chunk.party.entity !== issuer;
  });
  if (named) return;
  give(draft, "entity", holder);
  draft.counterparty = undefined;
}

/** "The joint venture is owned 60% by X": of a company that is not named, and not the issuer. */
function linkUnnamedHeld(frame: Frame, draft: Draft, holder: Found | undefined, context: PartyContext): boolean {
  const verb = holder && verbBefore(frame.chunks, draft.at);
  if (verb === undefined || !isPassive(frame.chunks, verb) || subjectOf(frame, verb, context) !== "other") return false;
  give(draft, "counterparty", holder);
  return true;
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
    // "We own 33.3%, X 33.3% and Y 33.4% of Z": X and Y hold as well.
    if (chunk?.kind === "name" && chunks[at + 1]?.kind === "figure") continue;
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
  const concept = draft.concept;
  const result = concept?.row.id === "EquityMethodIncome" || concept?.row.id === "BasisAdjustment";
  const of = result
    ? (nameBehind(chunks, concept.chunk) ?? nameBefore(chunks, draft.at, "entity/of", undefined, concept.start))
    : undefined;
  if (of) return of;
  const verb = verbBefore(chunks, draft.at);
  const subject = verb === undefined ? undefined : asFound(subjectOf(frame, verb, context), "entity/subject");
  if (
    subject &&
    subject.id !== holder?.id &&
    (concept?.rule === "concept/owned" || isPassive(chunks, verb) || !holdingVerbs.has(wordOf(chunks[verb ?? -1])))
  )
    return subject;
  const earlier = drafts
    .filter(
      (other) =>
        other.at < draft.at &&
        other.entity &&
        /^(?:investee|share issuer|target|business sold)$/u.test(other.concept?.row.entityRole ?? ""),
    )
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

/** "equity in the net loss of X": the name right behind the phrase. */
function nameBehind(chunks: readonly Chunk[], concept: number | undefined): Found | undefined {
  if (concept === undefined || concept < 0 || !/^(?:of|from|in)$/u.test(wordOf(chunks[concept + 1]))) return undefined;
  return nameAt(chunks, concept + 2, "entity/of");
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
    // "X and a fund, in which": the fund, which has no name.
    if (rule === "entity/relative" && !found && word === "and") break;
    const candidate = /^(?:with|between)$/u.test(wordOf(chunks[before - 1])) ? undefined : nameAt(chunks, before, rule);
    if (candidate && candidate.id !== not?.id) found = candidate;
  }
  return found;
}

/** Who holds or invests: the subject of holding, "held by X", "our 51% interest", "X's stake". */
function holderOf(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  const { chunks } = frame;
  const partners = heldInParts(frame, draft) ?? holderInAside(chunks, draft.at);
  if (partners) return partners;
  for (let at = behind(chunks, draft.at); at < chunks.length && chunks[at]?.kind !== "figure"; at++) {
    if (wordOf(chunks[at]) === "to" && wordOf(chunks[at - 1]).startsWith("belong")) return nameAt(chunks, at + 1, "counterparty/belongs");
    if (wordOf(chunks[at]) === "by" && /^(?:held|owned|acquired|purchased|subscribed|invested)$/u.test(wordOf(chunks[at - 1])))
      return nameSoon(chunks, at + 1, "counterparty/by");
  }
  if (draft.concept?.rule === "concept/gapped") return nameAt(chunks, draft.at - 1, "counterparty/gapped");
  const further = draft.concept?.basis === "carried" ? holderOfMore(chunks, draft.at) : undefined;
  if (further) return further;
  const owner = possessorBefore(chunks, draft.at);
  if (owner) return owner;
  const stake = ownerOfStake(frame, draft, context);
  if (stake) return stake;
  const verb = verbBefore(chunks, draft.at);
  if (verb === undefined || followsOtherHolder(chunks, draft.at)) return undefined;
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

/** "is owned 60% by us and 40% by Brandt AG": each share has its holder right behind it. */
function heldInParts(frame: Frame, draft: Draft): Found | undefined {
  const next = behind(frame.chunks, draft.at);
  return draft.figure.kind === "percent" && wordOf(frame.chunks[next]) === "by"
    ? nameSoon(frame.chunks, next + 1, "counterparty/by")
    : undefined;
}

/** "we own 65%, with X holding the remaining 35%": X. */
function holderInAside(chunks: readonly Chunk[], figure: number): Found | undefined {
  let verb = leftTie(chunks, figure).index;
  while (/^(?:the|remaining|other)$/u.test(wordOf(chunks[verb]))) verb--;
  if (!/^(?:holding|owning|retaining|having|controlling)$/u.test(nounOf(chunks[verb])) || wordOf(chunks[verb - 2]) !== "with")
    return undefined;
  return nameAt(chunks, verb - 1, "counterparty/with");
}

/** "we own 70% of X, with the remaining 30% held by Y": the rest of X too. "The seller holds the remaining 20%": of what was told of before. */
function restOf(frame: Frame, draft: Draft, drafts: readonly Draft[], { held }: PartyContext): Found | undefined {
  if (!/^(?:remaining|other|balance)$/u.test(wordOf(frame.chunks[draft.at - 1]))) return undefined;
  const before = drafts[drafts.indexOf(draft) - 1];
  const whole = before?.concept?.row.id === draft.concept?.row.id ? before?.entity : undefined;
  if (whole) return { id: whole.id, rule: "entity/rest", basis: "carried", start: whole.start ?? 0, end: whole.end ?? 0 };
  const { start, end } = draft.figure;
  return held !== undefined && isRest(frame, draft) ? { id: held, rule: "entity/rest", basis: "carried", start, end } : undefined;
}

/** "the remaining 20%", where the words behind do not say of what. */
function isRest({ chunks }: Frame, { at }: Draft): boolean {
  return /^(?:remaining|other)$/u.test(wordOf(chunks[at - 1])) && !/^(?:of|in)$/u.test(wordOf(chunks[behind(chunks, at)]));
}

/** "X owned 18%, and his company, Y, a further 8%": Y. */
function holderOfMore(chunks: readonly Chunk[], figure: number): Found | undefined {
  if (!/^(?:further|additional|another)$/u.test(wordOf(chunks[figure - 1]))) return undefined;
  let at = figure - 2;
  while (/^(?:an?|,)$/u.test(wordOf(chunks[at]))) at--;
  return nameAt(chunks, at, "counterparty/gapped");
}

/** "Brandt AG held 9.8%, an investment fund 5.2%": before the second stands another holder, though none that is a name. */
function followsOtherHolder(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== "figure" || !isNounLike(chunks[at - 1])) return false;
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const chunk = chunks[before];
    if (chunk?.kind === "figure") return chunk.figure.kind === "percent";
    const word = wordOf(chunk);
    if (isVerb(word) || (before === at - 1 && fillers.has(word)) || /^(?:of|in|to|from|by|for|with|than|other|remaining)$/u.test(word))
      return false;
  }
  return false;
}

function isNounLike(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "concept" || (chunk?.kind === "word" && /^[a-z]{4,}$/u.test(chunk.lower));
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
  const from = objectStart(frame.chunks, phraseStart(frame.chunks, at ?? 0));
  if (wordOf(frame.chunks[from]) === "its" && transitiveChangeVerbs.has(wordOf(frame.chunks[from - 1])))
    return holderWhoChanges(frame, from - 1, context);
  const owner = ownerOfConcept(frame, draft, context);
  return owner && owner.rule !== "entity/of" ? { ...owner, rule: "counterparty/possessive" } : undefined;
}

/** "bought 14% from X and so raised its stake to 65%": the stake is that of the one who raises it. */
function holderWhoChanges(frame: Frame, verb: number, context: PartyContext): Found | undefined {
  const found = asFound(subjectOf(frame, verb, context), "counterparty/possessive");
  return found && { ...found, basis: "carried" };
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
