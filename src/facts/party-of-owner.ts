/**
 * Everything else: the owner of the measure, a name tied to it, the subject of the verb, else the issuer by default.
 */
import { prepositions } from "../lexicon/grammar-words.ts";
import { partyPrepositions } from "../lexicon/party-words.ts";
import { singular } from "../lexicon/singular.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { nameBehindIntroduction } from "./introduction.ts";
import { closingOf, isPassive, isVerb, phraseStart } from "./noun-phrase.ts";
import { agentOf } from "./party-of-agent.ts";
import { linkClaim } from "./party-of-claim.ts";
import { partiesByObject, payerOrdered } from "./party-of-object.ts";
import { otherParty } from "./party-other.ts";
import { asFound, give, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { oneOfSeveral } from "./party-of-each.ts";
import { hasUnknownSubject, opensWithUnknownName } from "./unknown-name.ts";
import { isToldOfOthers } from "./told-of-others.ts";
import { comparesAt } from "./period-shared.ts";
import { antecedent, inNounPhrase, pronoun, subjectOf, verbBefore } from "./subject.ts";
import type { PartyContext, Subject } from "./subject.ts";

/** Everything else: the owner of the concept, a name tied to it, the subject, else the issuer by default. */
export function linkOwner(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext, related: boolean): void {
  if (draft.concept?.row.entityRole === "share issuer" && linkShares(frame, draft, context)) return;
  const own = ownerOfAmount(frame, draft);
  if (own) {
    give(draft, "entity", own);
    give(draft, "counterparty", otherParty(frame, draft, context));
    return;
  }
  const object = partiesByObject(frame, draft, context);
  if (object) {
    give(draft, "entity", object.entity);
    give(draft, "counterparty", object.counterparty);
    return;
  }
  if (linkClaim(frame, draft, context)) return;
  if (linkCompared(frame, draft)) return;
  const counted = ownerOfCounted(frame, draft);
  // "two of our nine directors": whoever has to do with the two has nothing to do with the nine.
  if (counted && wordOf(frame.chunks[draft.at - 2]) === "of") {
    give(draft, "entity", counted);
    return;
  }
  const tied = counted ?? (related ? relatedName(frame, draft) : undefined);
  const found =
    tied ??
    agentOf(frame, draft) ??
    giverOfPart(frame, draft, context) ??
    ownerNoun(frame, draft, context) ??
    ownerOfConcept(frame, draft, context) ??
    payerOrdered(frame, draft) ??
    bySubject(frame, draft, drafts, context);
  const owner = found && found !== "other" ? oneOfSeveral(frame, draft, drafts, found) : found;
  if (owner !== "other" && (owner || !isToldOfOthers(frame, draft, context)))
    give(draft, "entity", owner ?? issuerByDefault(context, draft));
  give(draft, "counterparty", otherParty(frame, draft, context));
}

/** "X guaranteed our five-year ¥3 billion loan": whose the amount is stands right before it. */
function ownerOfAmount({ chunks, tokens }: Frame, { at, figure }: Draft): Found | undefined {
  if (figure.kind !== "money") return undefined;
  let owner = at - 1;
  while (owner > at - 5 && OWN_ADJECTIVES.test(wordOf(chunks[owner]))) owner--;
  const chunk = chunks[owner];
  if (chunk?.kind !== "name" || !chunk.party.possessive) return undefined;
  // "its" may be anybody's
  const known = !chunk.party.pronoun || tokens[chunk.first]?.lower === "our";
  return known ? nameAt(chunks, owner, "entity/owner") : undefined;
}

const OWN_ADJECTIVES =
  /^(?:previous|prior|former|new|existing|current|first|second|third|initial|approximately|about|total|two|three|four|five|six|seven|ten|year|month|-|unsecured|secured|syndicated|committed)$/u;

/** "28%, compared with 24% for X": X. */
function linkCompared(frame: Frame, draft: Draft): boolean {
  const { chunks } = frame;
  const next = behind(chunks, draft.at);
  if (!/^(?:for|at|of)$/u.test(wordOf(chunks[next])) || comparesAt(chunks, draft.at) === undefined) return false;
  const compared = nameBehindIntroduction(chunks, next + 1, "entity/compared");
  if (!compared) return false;
  give(draft, "entity", compared);
  return true;
}

/** "sold 2,000,000 shares of X", "8,200,000 of our shares": the issuer of the shares, not who trades them. */
function linkShares(frame: Frame, draft: Draft, context: PartyContext): boolean {
  const { chunks } = frame;
  // "3,200,000 (or 6.1%) of the shares of X"
  const from = wordOf(chunks[draft.at + 1]) === "(" ? closingOf(chunks, draft.at + 1) + 1 : draft.at + 1;
  for (let at = from; at < Math.min(chunks.length, from + 7); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "figure" || isVerb(wordOf(chunk))) break;
    if (chunk?.kind !== "name" || (wordOf(chunks[at - 1]) !== "of" && !chunk.party.possessive)) continue;
    // "granted 50,000 options to each of X, Y and Z": who gets them.
    if (/^(?:each|all|both)$/u.test(wordOf(chunks[at - 2]))) break;
    give(draft, "entity", nameAt(chunks, at, "entity/of"));
    const verb = verbBefore(chunks, draft.at);
    const trader = verb === undefined ? undefined : asFound(subjectOf(frame, verb, context), "counterparty/subject");
    if (trader && trader.id !== draft.entity?.id) give(draft, "counterparty", trader);
    return true;
  }
  return heldByShareholder(frame, draft, context);
}

/** "X, our largest shareholder, held 12,345,678 shares": whoever holds shares of nobody named holds the issuer's where the sentence says so. */
function heldByShareholder(frame: Frame, draft: Draft, context: PartyContext): boolean {
  const by = holderBehind(frame, draft);
  if (by && by.id !== context.issuer) {
    give(draft, "entity", issuerByDefault(context, draft));
    give(draft, "counterparty", by);
    return true;
  }
  const verb = verbBefore(frame.chunks, draft.at);
  if (verb === undefined || !SHARE_TRADES.test(wordOf(frame.chunks[verb]))) return false;
  const holder = asFound(subjectOf(frame, verb, context), "counterparty/subject");
  if (!holder || holder.id === context.issuer) return false;
  const ours = frame.tokens.some(({ lower }, at) => lower === "our" && ourNoun(frame, at) !== "");
  if (ours) give(draft, "entity", issuerByDefault(context, draft));
  give(draft, "counterparty", holder);
  return true;
}

const SHARE_TRADES = /^(?:hold|holds|held|own|owns|owned|acquired?|exercised?|purchased?|bought|sold|subscribed|received)$/u;

/** "The number of shares held by X increased to 9.4 million": X. */
function holderBehind({ chunks, tokens }: Frame, { figure }: Draft): Found | undefined {
  const noun = figure.counted?.last ?? -1;
  if (noun >= figure.first || !/^(?:held|owned)$/u.test(tokens[noun + 1]?.lower ?? "") || tokens[noun + 2]?.lower !== "by")
    return undefined;
  const at = chunks.findIndex((chunk) => chunk.first >= noun + 3);
  return nameAt(chunks, wordOf(chunks[at]) === "the" ? at + 1 : at, "counterparty/held-by");
}

/** The noun that "our" owns: past adjectives, "our largest shareholder". */
function ourNoun(frame: Frame, our: number): string {
  for (let at = our + 1; at <= our + 4; at++) {
    const word = frame.tokens[at]?.lower ?? "";
    if (/^(?:shareholders?|stockholders?|shares|stock|capital)$/u.test(word)) return word;
  }
  return "";
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

/** "the borrower's debt", "its customers' deposits", "the venture's revenue": the owner is a noun, told of before or nobody named. */
function ownerNoun(frame: Frame, draft: Draft, context: PartyContext): Found | "other" | undefined {
  const { chunks } = frame;
  const at = draft.concept?.chunk;
  if (at === undefined || at < 0 || at > draft.at || chunks[at]?.kind !== "concept") return undefined;
  const from = phraseStart(chunks, at);
  const mark = chunks.findIndex((chunk, index) => index > from && index < at && /^(?:['’]s?)$/u.test(wordOf(chunk)));
  const noun = chunks[mark - 1];
  if (mark === -1 || noun?.kind === "name" || noun?.kind === "period") return undefined;
  const behindTie = chunks.findLastIndex((chunk, index) => index < mark && prepositions.has(wordOf(chunk))) + 1;
  const owner = inNounPhrase(frame, mark - 1, context, Math.max(behindTie, phraseStart(chunks, mark - 1)));
  return owner === "other" || owner?.basis === "carried" ? (asFound(owner, "entity/possessive") ?? "other") : undefined;
}

/** "our nine directors", "X's 40 stores": the owner right before the number. */
function ownerOfCounted({ chunks }: Frame, { at, figure }: Draft): Found | undefined {
  return figure.kind === "count" && isPossessive(chunks[at - 1]) ? nameAt(chunks, at - 1, "entity/possessive") : undefined;
}

/** "our net loss", "X's revenue", "revenue of X": the possessive before the concept or the name behind "of". */
export function ownerOfConcept(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
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
    if (/^(?:its|their)$/u.test(wordOf(chunk)))
      return asFound(doerOfOwn(frame, before, context.issuer) ?? pronoun(frame, before, context), "entity/its");
    if (before === from && before === at - 1 && isResult(draft) && chunk?.kind === "name") return nameAt(chunks, before, "entity/adjunct");
  }
  const whose = wordOf(chunks[from - 1]) === "whose" ? antecedent(frame, from - 1, context) : undefined;
  if (whose) return asFound(whose, "entity/whose");
  const role = draft.concept?.row.counterpartyRole;
  const preposition = wordOf(chunks[at + 1]);
  if (preposition === "from" && isResult(draft)) return nameAt(chunks, at + 2, "entity/of");
  if (/^(?:of|at|for|by)$/u.test(preposition) && !(role !== undefined && partyPrepositions.get(role)?.includes(preposition)))
    return notBody(nameBehindIntroduction(chunks, at + 2, "entity/of"), context) ?? nameAt(chunks, at + 2, "entity/of");
  return undefined;
}

/** "Alder net income", "net income from Alder": what is left of a company's trade is its own; "Alder sales" may be those of its goods. */
function isResult({ concept, of }: Draft): boolean {
  return RESULTS.has((concept?.row.id === "Change" ? of : concept?.row.id) ?? "");
}

const RESULTS: ReadonlySet<string> = new Set(["NetIncome", "OperatingIncome", "IncomeBeforeTax", "Equity", "TotalAssets", "EBITDA"]);

/** "the Company repurchased its shares": the issuer told by name or as "the Company" does it with what is its own, save in deals with others. */
function doerOfOwn({ chunks, tokens }: Frame, its: number, issuer: string): Subject {
  if (wordOf(chunks[its]) !== "its") return undefined;
  for (let at = its - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (DEALS.test(wordOf(chunk))) return undefined;
    if (chunk?.kind !== "name") continue;
    const named = chunk.party.entity === issuer && !chunk.party.possessive && !WE.has(tokens[chunk.first]?.lower ?? "");
    return named ? { id: issuer, basis: "carried", at: its, start: chunk.start, end: chunk.end } : undefined;
  }
  return undefined;
}

const WE: ReadonlySet<string> = new Set(["we", "us", "our", "ours", "ourselves"]);
const DEALS =
  /^(?:guarante(?:e[sd]?|eing)|acquir(?:e[sd]?|ing)|purchas(?:e[sd]?|ing)|own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|bought|buy(?:s|ing)?|s[eo]ll(?:s|ing)?|sold|lent|lends?|consolidate[sd]?|assum(?:e[sd]?|ing)|which|because)$/u;

/** "ratios required by the agency": who sets a measure does not have it. */
function notBody(found: Found | undefined, { bodies }: PartyContext): Found | undefined {
  return found && bodies.has(found.id) ? undefined : found;
}

/** The subject of the verb that reports the figure; in a sequence of figures the entity of the one before. */
function bySubject(frame: Frame, draft: Draft, drafts: readonly Draft[], context: PartyContext): Found | "other" | undefined {
  // "He has managed 11 companies": of a person, and of no company told of before.
  if (/^(?:he|she)$/u.test(wordOf(frame.chunks[0])) && frame.names.length === 0) return "other";
  const verb = verbBefore(frame.chunks, draft.at);
  const held =
    companyWith(frame, draft) ?? companyOfUnits(frame, draft) ?? (verb === undefined ? countedBefore(frame, draft, context) : undefined);
  if (held) return held;
  if (verb === undefined) return opensWithUnknownName(frame) ? "other" : undefined;
  if (isOwnSubject(frame, draft)) return undefined;
  // "The former had revenue of ¥5 billion": one of two told of before, unless it is a measure.
  const named = wordOf(frame.chunks[verb - 1]);
  if ((named === "former" || named === "latter") && draft.concept?.rule !== "concept/referred") return "other";
  const subject = subjectOf(frame, verb, context);
  if (subject === "other" || (!subject && (hasUnknownSubject(frame, verb) || opensWithUnknownName(frame)))) return "other";
  if (subject && givesToOther(frame, draft, verb)) return "other";
  // "the Commission set a duty of 19% on our goods": who lays it on others does not have it.
  if (subject && context.bodies.has(subject.id) && LAYS_ON.test(wordOf(frame.chunks[verb]))) return "other";
  if (subject) return asFound(subject, "entity/subject");
  const opening = openingName(frame, verb);
  if (opening) return opening;
  const before = drafts.filter((other) => other.at < draft.at && other.entity && other.at > verb).at(-1)?.entity;
  return before && { id: before.id, rule: "entity/shared", basis: "carried", start: before.start ?? 0, end: before.end ?? 0 };
}

const LAYS_ON =
  /^(?:set|sets|imposed|imposes|levied|levies|assessed|assesses|fixed|approved|granted|allocated|prescribed|placed|added|listed)$/u;

/** "lent our subsidiary ¥5 billion": who lends it is not who owes it. */
function givesToOther({ chunks }: Frame, { concept }: Draft, verb: number): boolean {
  return (
    !isPassive(chunks, verb) &&
    concept?.row.entityRole === "borrower" &&
    /^(?:lent|lends|granted|grants|extended|provided|provides|advanced)$/u.test(wordOf(chunks[verb]))
  );
}

/** "Of our operating income of ¥11 billion, X contributed ¥1 billion": the part is that of X. */
function giverOfPart(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  const verb = draft.concept?.basis === "carried" ? verbBefore(frame.chunks, draft.at) : undefined;
  if (verb === undefined || !/^(?:contributed|contributes|generated|earned|provided)$/u.test(wordOf(frame.chunks[verb]))) return undefined;
  const subject = subjectOf(frame, verb, context);
  return subject !== undefined && subject !== "other" && subject.at > (draft.concept?.chunk ?? -1)
    ? asFound(subject, "entity/subject")
    : undefined;
}

/** "X, a holding company with five subsidiaries": the company of the apposition. */
function companyWith(frame: Frame, draft: Draft): Found | undefined {
  const { chunks } = frame;
  if (draft.figure.kind !== "count" || wordOf(chunks[draft.at - 1]) !== "with") return undefined;
  const from = phraseStart(chunks, draft.at - 2);
  return wordOf(chunks[from - 1]) === "," ? nameAt(chunks, from - 2, "entity/apposition") : undefined;
}

/** "merged into three existing Alder business units": the units are those of the company before the noun. */
function companyOfUnits({ chunks, tokens }: Frame, { at, figure }: Draft): Found | undefined {
  if (figure.kind !== "count" || !UNITS.test(tokens[figure.counted?.last ?? -1]?.lower ?? "")) return undefined;
  const name = chunks.findIndex((chunk, index) => index > at && index <= at + 2 && chunk.kind === "name" && !chunk.party.pronoun);
  return name !== -1 && (chunks[name]?.last ?? 0) < (figure.counted?.last ?? -1) ? nameAt(chunks, name, "entity/counted") : undefined;
}

const UNITS = /^(?:units?|divisions?|subsidiaries|employees|offices|branches|plants|factories|directors)$/u;

/** "440 machines had been placed": the company whose machines the sentence before spoke of. */
function countedBefore(frame: Frame, draft: Draft, context: PartyContext): Found | undefined {
  const { figure } = draft;
  const noun = figure.counted && frame.tokens[figure.counted.last];
  if (!noun || context.subject === undefined || frame.names.length > 0) return undefined;
  // Shares are of the company that issued them, and "the two companies" are those told of before, not what one of them has.
  if (draft.concept?.row.entityRole === "share issuer" || wordOf(frame.chunks[draft.at - 1]) === "the") return undefined;
  if (!context.subjectWords?.some(({ lower }) => singular(lower) === singular(noun.lower))) return undefined;
  return { id: context.subject, rule: "entity/counted-before", basis: "carried", start: noun.start, end: noun.end };
}

/** "X, which became …, provides": a name that opens the sentence and is told more of before its verb comes. */
function openingName(frame: Frame, verb: number): Found | undefined {
  const { chunks } = frame;
  const first = chunks[0];
  if (first?.kind !== "name" || first.party.possessive || !/^(?:which|who|,)$/u.test(wordOf(chunks[1])) || verb < 3) return undefined;
  return nameAt(chunks, 0, "entity/opening");
}

/** ", and two of our directors came from it": the figure opens a clause of its own; the verb before is another's. */
function isOwnSubject(frame: Frame, draft: Draft): boolean {
  const { chunks } = frame;
  if (draft.figure.kind !== "count" || wordOf(chunks[draft.at - 1]) !== "and" || wordOf(chunks[draft.at - 2]) !== ",") return false;
  for (let at = draft.at + 1; at < chunks.length && wordOf(chunks[at]) !== ","; at++) if (isVerb(wordOf(chunks[at]))) return true;
  return false;
}
