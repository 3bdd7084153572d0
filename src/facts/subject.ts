/**
 * Who does what a sentence says: from a verb to the left, to the name, pronoun or relative that is its subject.
 * "X, our consolidated subsidiary established in July 2007, operates 26 ATMs": X. "a venture with Y which owns 50.1%": Y.
 */
import { copulas, lightVerbs, otherVerbs } from "../lexicon/grammar-words.ts";
import { otherCompanyWords, otherParties, otherUnlessOurs, ownCompanyWords } from "../lexicon/party-words.ts";
import { singular } from "../lexicon/singular.ts";
import type { Basis } from "../model/fact.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Token } from "../text/tokens.ts";
import type { Chunk, Frame } from "./frame.ts";
import { introductionStart } from "./introduction.ts";
import { isVerb, openingOf, phraseStart } from "./noun-phrase.ts";
import { areSomeCompanies } from "./subject-some.ts";

/** The party found, or `other`: somebody who is not named. */
export type Subject =
  { readonly id: string; readonly basis: Basis; readonly at: number; readonly start: number; readonly end: number } | "other" | undefined;

/** What earlier sentences of the paragraph leave for "it" and "they". */
export interface PartyContext {
  readonly issuer: string;
  /** Regulators, exchanges and courts: what is told of "it" is told of somebody else. */
  readonly bodies: ReadonlySet<string>;
  /** Ids of persons: "it" and "the company" mean none of them. */
  readonly people: ReadonlySet<string>;
  /** The last company other than the issuer that a sentence was about. */
  subject?: string | undefined;
  /** The words of the sentence that named it. */
  subjectWords?: readonly Token[] | undefined;
  /** The last company whose shares were spoken of. */
  held?: string | undefined;
}

/** Index of the verb that governs a chunk: the nearest one to its left outside parentheses. */
export function verbBefore(chunks: readonly Chunk[], at: number): number | undefined {
  let known = verbs.get(chunks);
  if (!known) verbs.set(chunks, (known = new Map<number, number | undefined>()));
  if (!known.has(at)) known.set(at, findVerbBefore(chunks, at));
  return known.get(at);
}

/** Asked for by many rules of one figure: found once. */
const verbs = new WeakMap<readonly Chunk[], Map<number, number | undefined>>();

function findVerbBefore(chunks: readonly Chunk[], at: number): number | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const word = wordOf(chunks[before]);
    if (word === ")") before = openingOf(chunks, before);
    else if (isVerb(word) && !/^(?:the|a|an|our|its|their)$/u.test(wordOf(chunks[before - 1])) && !isAttribute(chunks, before))
      return before;
    else if (/[a-z]{2,}ed$/u.test(word) && isSubjectLike(chunks[before - 1])) return before;
  }
  return undefined;
}

/** "three operating units": right behind a number a participle is an adjective. */
function isAttribute(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === "figure" && wordOf(chunks[at]).endsWith("ing");
}

/** A name or pronoun: what stands behind it in -ed is its verb. */
function isSubjectLike(chunk: Chunk | undefined): boolean {
  return (chunk?.kind === "name" && !chunk.party.possessive) || /^(?:it|they|which|who)$/u.test(wordOf(chunk));
}

const SKIPPED =
  /^(?:currently|also|alone|each|so|thus|thereby|hence|has|have|had|will|would|may|might|could|can|been|not|jointly|collectively|together|respectively|already|subsequently|then|is|was|are|were|be|by|further|still|only|now|[a-z]{3,}ly)$/u;

const DELIBERATE = /^(?:rais|lift|reduc|lower|cutt|increas|decreas|bring|hold|own|acquir|tak|totall?|amount)ing$/u;

const AMOUNTING = /^(?:totall?ing|amounting|aggregating)$/u;

/** The subject of the verb at a chunk. */
export function subjectOf(frame: Frame, verb: number, context: PartyContext, depth = 0): Subject {
  const { chunks } = frame;
  let at = verb - 1;
  while (at >= 0 && (SKIPPED.test(wordOf(chunks[at])) || (wordOf(chunks[at]) === "and" && wordOf(chunks[at - 1]).endsWith("ly")))) at--;
  if (wordOf(chunks[at]) === "turn" && wordOf(chunks[at - 1]) === "in") at -= 2;
  if (wordOf(chunks[at]) === "whole" && wordOf(chunks[at - 1]) === "a" && wordOf(chunks[at - 2]) === "as") at -= 3;
  if (at < 0 || depth > 4) return undefined;
  const chunk = chunks[at];
  const word = wordOf(chunk);
  if (word === "and" || word === "or" || word === "to") return subjectOfEarlierVerb(frame, at, context, depth);
  // "six of them recorded losses totaling ¥5 billion": the participle tells how much, the verb before it of whom.
  if (AMOUNTING.test(wordOf(chunks[verb])) && chunk?.kind === "concept" && reports(wordOf(chunks[phraseStart(chunks, at) - 1])))
    return subjectOf(frame, phraseStart(chunks, at) - 1, context, depth + 1);
  if (word === "which" || word === "who" || word === "that") return antecedent(frame, at, context);
  // "acquired 5% of our shares, raising its stake": the subject of the verb before.
  if (word === "," && at === verb - 1 && DELIBERATE.test(wordOf(chunks[verb]))) return subjectOfEarlierVerb(frame, at, context, depth);
  if (word === ",") return pastApposition(frame, at, context, depth);
  if (word === ")") return subjectOf(frame, openingOf(chunks, at), context, depth + 1);
  // "no shareholder other than X owns more than 5%"
  if (chunk?.kind === "name" && wordOf(chunks[at - 1]) === "than") return "other";
  if (chunk?.kind === "name") return isAddressed(chunks, at) ? inNounPhrase(frame, at, context) : named(frame, at, context);
  if ((word === "it" || word === "they") && !isAddressed(chunks, at))
    return isSaidOf(chunks, at) || isMeasure(chunks, at) ? undefined : pronoun(frame, at, context);
  if (isVerb(word)) return subjectOf(frame, at, context, depth + 1);
  return inNounPhrase(frame, at, context);
}

/** "… invested ¥1 billion and established X": the subject of the verb before. */
function subjectOfEarlierVerb(frame: Frame, at: number, context: PartyContext, depth: number): Subject {
  const earlier = verbBefore(frame.chunks, at);
  const relative = frame.chunks.findLastIndex(
    (chunk, index) => index > (earlier ?? 0) && index < at && /^(?:which|who|that)$/u.test(wordOf(chunk)),
  );
  if (relative !== -1) return antecedent(frame, relative, context);
  return earlier === undefined ? undefined : subjectOf(frame, earlier, context, depth + 1);
}

function named(frame: Frame, at: number, context: PartyContext): Subject {
  const chunk = frame.chunks[at];
  if (chunk?.kind !== "name") return undefined;
  const before = wordOf(frame.chunks[at - 1]);
  if (chunk.party.possessive) return undefined;
  if (before === "and" && frame.chunks[at - 2]?.kind === "name" && chunk.party.entity === context.issuer)
    return partyAt(chunk, chunk.party.entity, "stated", at);
  return partyAt(chunk, chunk.party.entity, chunk.party.pronoun && chunk.party.entity !== context.issuer ? "carried" : "stated", at);
}

/** The name nearest before a relative pronoun. */
export function antecedent(frame: Frame, relative: number, context: PartyContext): Subject {
  const { chunks } = frame;
  for (let at = relative - 1; at >= Math.max(0, relative - 8); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === "name" && !chunk.party.possessive) return named(frame, at, context);
    if (isVerb(wordOf(chunk))) return undefined;
  }
  return undefined;
}

/** "X, our subsidiary, had": back over the apposition. "As of May 1, X had" needs no step. */
function pastApposition(frame: Frame, comma: number, context: PartyContext, depth: number): Subject {
  const { chunks } = frame;
  const defined = wordOf(chunks[comma - 1]) === ")" ? openingOf(chunks, comma - 1) - 1 : -1;
  if (chunks[defined]?.kind === "name") return named(frame, defined, context);
  for (let at = comma - 1; at > 0; at--) {
    if (wordOf(chunks[at]) !== ",") continue;
    const inside = chunks[at + 1];
    if (at + 2 === comma && inside?.kind === "name" && !inside.party.possessive)
      // "receivables from our largest customer, X, were"
      return isAddressed(chunks, at + 1)
        ? inNounPhrase(frame, introductionStart(chunks, at + 1) - 2, context)
        : named(frame, at + 1, context);
    if (/^(?:mr|ms|mrs|dr)$/u.test(wordOf(inside)) && chunks[comma - 1]?.kind === "name") return named(frame, comma - 1, context);
    if (chunks.slice(at + 1, comma).some((aside) => aside.kind === "period") && /^(?:and|but)$/u.test(wordOf(chunks[at - 1])))
      return subjectOfEarlierVerb(frame, at - 1, context, depth);
    const chunk = chunks[at - 1];
    if (chunk?.kind === "name" && !chunk.party.possessive)
      return isAddressed(chunks, at - 1) ? inNounPhrase(frame, at - 1, context) : named(frame, at - 1, context);
    if (wordOf(chunk) === ")") return subjectOf(frame, at, context, depth + 1);
    if (VENTURES.test(nounOf(chunk)) && inside?.kind === "name") return "other";
  }
  return undefined;
}

/** "Our two joint ventures, A and B, reported": several of them together, not the issuer. */
const VENTURES = /^(?:ventures|subsidiaries|affiliates|associates|investees|companies)$/u;

/** "it": the company named last in the sentence, else the one that the sentences before were about. */
export function pronoun(frame: Frame, at: number, context: PartyContext): Subject {
  const chunk = frame.chunks[at];
  if (!chunk) return undefined;
  if (/^(?:they|their|them)$/u.test(wordOf(chunk)) && context.subject?.includes(" + ") !== true) return undefined;
  let issuer = false;
  for (let before = at - 1; before >= 0; before--) {
    const candidate = frame.chunks[before];
    if (isBodyInClause(frame.chunks, before, context)) return "other";
    if (candidate?.kind === "name" && candidate.party.entity === context.issuer && !candidate.party.pronoun)
      issuer ||= !candidate.party.possessive;
    if (
      candidate?.kind === "name" &&
      candidate.party.entity !== context.issuer &&
      !candidate.party.pronoun &&
      !context.bodies.has(candidate.party.entity) &&
      !context.people.has(candidate.party.entity)
    )
      return partyAt(chunk, candidate.party.entity, "carried", at);
  }
  // "The issuer has placed notes under its programme": the only company of the sentence, whatever those before spoke of.
  if (issuer && !frame.names.some((name) => name > at && !isNamed(frame, name, context.issuer)))
    return partyAt(chunk, context.issuer, "carried", at);
  return context.subject === undefined ? undefined : partyAt(chunk, context.subject, "carried", at);
}

/** "it was decided to divide", "it is estimated that": nobody's "it". */
function isSaidOf(chunks: readonly Chunk[], it: number): boolean {
  return SAID.test(
    chunks
      .slice(it + 1, it + 6)
      .map(wordOf)
      .join(" "),
  );
}

const SAID =
  /^(?:is|was|(?:has|had) been) (?:also |then |currently )?(?:decided|agreed|resolved|proposed|estimated|expected|determined|assumed|reported|announced) (?:to|that)\b/u;

/** "it stood at ¥5 billion", "it averaged 3%": a measure, and no company. */
function isMeasure(chunks: readonly Chunk[], it: number): boolean {
  return /^(?:stood|stands|amounted|amounts|averaged|totaled|totalled|ranged)$/u.test(wordOf(chunks[it + 1]));
}

/** Is the name at a chunk that of the company, or a pronoun? */
function isNamed({ chunks }: Frame, at: number, id: string): boolean {
  const chunk = chunks[at];
  return chunk?.kind === "name" && (chunk.party.pronoun || chunk.party.entity === id);
}

/** "If the Commission finds so, it may impose fines": the body that acts in the clause before, and not who was told of earlier. */
function isBodyInClause(chunks: readonly Chunk[], at: number, { bodies }: PartyContext): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === "name" ? !bodies.has(chunk.party.entity) || chunk.party.possessive : !BODIES.test(nounOf(chunk))) return false;
  const before = wordOf(chunks[at - 1]) === "the" ? at - 2 : at - 1;
  return /^(?:if|when|once|unless|after|should)$/u.test(wordOf(chunks[before]));
}

const BODIES = /^(?:commission|court|regulator|authority|agency|ministry|tribunal|government)$/u;

/** "our business", "the ATM business of X", "our customers": the owner inside the phrase that ends at chunk `last`, or somebody else. */
export function inNounPhrase(frame: Frame, last: number, context: PartyContext, from = phraseStart(frame.chunks, last)): Subject {
  const { chunks } = frame;
  if (areSomeCompanies(chunks, from, last)) return "other";
  const head = headNoun(chunks, from, last);
  for (let at = from; at <= last; at++) {
    const chunk = chunks[at];
    if (
      chunk?.kind !== "name" ||
      isAddressed(chunks, at) ||
      (!chunk.party.possessive && DEALS.test(nounOf(chunks[at + 1]))) ||
      /^(?:excluding|including|without|except)$/u.test(wordOf(chunks[at - 1]))
    )
      continue;
    if (isOther(chunks, from, head) && (chunk.party.possessive || chunk.party.pronoun)) return "other";
    return partyAt(chunk, chunk.party.entity, "stated", at);
  }
  const first = wordOf(chunks[from]);
  if (first === "its" || first === "their") return otherParties.has(head) && !GROUP.test(head) ? "other" : pronoun(frame, from, context);
  const unnamed = nounOf(chunks[last]) === "subsidiary";
  const definite = /^(?:the|this|that)$/u.test(first) && (unnamed || /^(?:business|venture|company|unit|affiliate)$/u.test(head));
  const phrase = chunks[from];
  if (definite && context.subject !== undefined && phrase) return partyAt(phrase, context.subject, "carried", from);
  return isOther(chunks, from, head) || (definite && unnamed) ? "other" : undefined;
}

/** Is the noun another party: "our customers", "such company", "a fund"? */
function isOther(chunks: readonly Chunk[], from: number, head: string): boolean {
  if (otherParties.has(head)) return true;
  const words = chunks.slice(Math.max(0, from - 1), from + 4).map(wordOf);
  const ours = chunks[from]?.kind === "name";
  if (head === "company") return words.some((word) => otherCompanyWords.has(word) && !(ours && ownCompanyWords.has(word)));
  // The singular alone: "the funds" are money.
  return otherUnlessOurs.has(head) && words.includes(head) && /^(?:an?|the|such|another)$/u.test(wordOf(chunks[from]));
}

/** "the Alder acquisition": told by whom or what it was about, and no act of Alder. */
const DEALS = /^(?:transactions?|acquisitions?|merger|deal|takeover|purchase|sale|disposal|divestiture|integration)$/u;

const DEFINED = /^(?:defined|required|prescribed|specified|stipulated|published|mandated|calculated|estimated|announced)$/u;

/** "sales to X were", "our contract with X is": X is the other party of the noun, not what the sentence is about. */
function isAddressed(chunks: readonly Chunk[], at: number): boolean {
  const link = introductionStart(chunks, at) - 1;
  // "loans as defined by X": X only says what counts.
  if (/^(?:by|in|under)$/u.test(wordOf(chunks[link])) && DEFINED.test(wordOf(chunks[link - 1]))) return true;
  // "a syndicate led by X": X is one of many.
  if (wordOf(chunks[link]) === "by" && /^(?:led|headed|arranged)$/u.test(wordOf(chunks[link - 1]))) return true;
  return (
    /^(?:to|from|with|against)$/u.test(wordOf(chunks[link])) &&
    !(wordOf(chunks[link]) !== "from" && /^(?:relat|attribut|belong|allocat|due)/u.test(wordOf(chunks[link - 1])))
  );
}

/** "its subsidiary had": told of the group that it belongs to. */
const GROUP = /^(?:subsidiary|affiliate|venture)$/u;

/** "one of our customers", "most of the lessees": so many of those behind the "of", save in an apposition. */
const QUANTITIES = /^(?:one|some|many|most|several|each|all|none|both|part|majority)$/u;

/** The noun before the first preposition, singular. */
function headNoun(chunks: readonly Chunk[], from: number, last: number): string {
  for (let at = from; at <= last; at++) {
    // "the number of our employees rose": told of us.
    if (wordOf(chunks[at]) === "number" && chunks[at + 1]?.kind === "concept") return "number";
    if (wordOf(chunks[at]) === "of" && at === from + 1 && wordOf(chunks[from - 1]) !== "," && QUANTITIES.test(wordOf(chunks[from])))
      continue;
    if (/^(?:of|in|for|to|with|from|at|by|on)$/u.test(wordOf(chunks[at]))) return singular(lastWord(chunks[at - 1]));
  }
  return singular(lastWord(chunks[last]));
}

/** "our consolidated subsidiaries" are the issuer's group; other parties that the catalogue counts are themselves. */
function lastWord(chunk: Chunk | undefined): string {
  if (chunk?.kind !== "concept") return wordOf(chunk);
  return chunk.lastWord.startsWith("subsidiar") ? "" : chunk.lastWord;
}

/** The party that the words of a chunk stand for. */
function partyAt({ start, end }: Chunk, id: string, basis: Basis, at: number): Subject {
  return { id, basis, at, start, end };
}

/** True where a verb only reports ("had", "recorded") or equates: its subject owns the figure. */
export function reports(word: string): boolean {
  return lightVerbs.has(word) || copulas.has(word) || otherVerbs.has(word);
}
