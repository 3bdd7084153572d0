/**
 * What the words before a figure say: a noun phrase tied by a preposition, or the subject of a verb.
 * "a net loss of ¥5 billion", "net loss … was ¥5 billion", "revenue rose 12% to ¥5 billion".
 */
import { determiners, fallNouns, riseNouns } from "../lexicon/grammar-words.ts";
import { byMovement, changeOfSubject, levelOfChange, levelOfObject } from "./concept-by-movement.ts";
import { byNoun, namesMover } from "./concept-by-noun.ts";
import { gappedSubject } from "./concept-gapped.ts";
import { entryFor, fitting, isOfCompany } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { governingVerb, ofMainClause, verbChain } from "./governing-verb.ts";
import { headConcepts, isVerb, phraseStart } from "./noun-phrase.ts";
import { subjectOf } from "./subject-phrase.ts";

const DASH = /^[—–]$/u;

/** "a net loss of ¥5 billion", "net loss … was ¥5 billion", "revenue rose 12% to ¥5 billion", "an increase in revenue of ¥5 billion". */
export function leftOf(frame: Frame, draft: Draft, taken: ReadonlySet<number> = new Set()): Found | undefined {
  const { chunks } = frame;
  const { index: tie, amount } = leftTie(chunks, draft.at);
  const word = wordOf(chunks[tie]);
  const closes = wordOf(chunks[behind(chunks, draft.at)]);
  // "shares at 85% of their market value": the percentage is a price.
  if (word === "at" && closes === "of" && draft.figure.kind === "percent") return undefined;
  // "a reduction of the 25% tax to 15%": a level that will change.
  const changes = riseNouns.has(wordOf(chunks[tie - 1])) || fallNouns.has(wordOf(chunks[tie - 1]));
  if (word === "of" && changes && wordOf(chunks[draft.at - 1]) === "the") return undefined;
  const betweenDashes = DASH.test(word) && DASH.test(closes);
  if (word === "of" || word === "(" || betweenDashes || (amount && (word === "in" || word === "for")))
    return byNoun(frame, tie, draft, taken);
  // "deferred tax assets equal to ¥5 billion"
  if (word === "to" && wordOf(chunks[tie - 1]) === "equal" && draft.figure.kind === "money" && !isVerb(wordOf(chunks[tie - 2])))
    return byNoun(frame, tie - 1, draft, taken);
  if (word === "from" && wordOf(chunks[tie - 1]) === "ranging") return byNoun(frame, tie - 1, draft, taken);
  if (word === ":" || (word === "at" && governingVerb(chunks, tie) === undefined && verbChain(chunks, tie) === undefined))
    return byNoun(frame, tie, draft, taken);
  const moved = gappedSubject(frame, draft) ?? byMovement(frame, draft);
  if (moved) return moved;
  if (wordOf(chunks[tie + 1]) === "total" && chunks[tie]?.kind === "concept") {
    const from = phraseStart(chunks, tie);
    return { rule: "concept/subject", heads: headConcepts(chunks, from, tie, fitting(draft.figure, "concept/subject")), from, to: tie };
  }
  if (wordOf(chunks[tie + 1]) === "total" && /^(?:will|would)$/u.test(word)) {
    const subject = subjectOf(chunks, tie);
    const rule = "concept/subject";
    return subject && { rule, heads: headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, rule)), ...subject };
  }
  if (entryFor(chunks[tie], draft.figure, "concept/adjacent")) return { rule: "concept/adjacent", heads: [tie], from: tie, to: tie };
  if (
    word === "," &&
    wordOf(chunks[0]) !== "of" &&
    entryFor(chunks[tie - 1], draft.figure, "concept/adjacent") &&
    (closes === "," || closes === "." || closes === ")")
  )
    return { rule: "concept/apposition", heads: [tie - 1], from: tie - 1, to: tie - 1 };
  const object = word === "from" || word === "to" ? levelOfObject(frame, phraseStart(chunks, tie - 1), tie, draft) : undefined;
  if (object) return object;
  const risen = word === "to" ? levelOfChange(frame, tie, draft) : undefined;
  if (risen && risen.heads.length > 0) return risen;
  const verb = governingVerb(chunks, tie) ?? verbChain(chunks, tie);
  if (verb === undefined) return word === "from" || word === "to" ? levelOfChange(frame, tie, draft) : undefined;
  const { rule } = verb;
  const at = ofMainClause(chunks, verb.at);
  const subject = withoutBasis(chunks, subjectOf(chunks, at));
  if (!subject) return undefined;
  const change = changeOfSubject(chunks, subject, draft);
  if (change && !rule.startsWith("concept/change")) return change;
  const share = shareInPhrase(frame, subject.from, subject.to, draft);
  if (share && !rule.startsWith("concept/change")) return share;
  const aside = draft.figure.kind === "percent" ? ratioAside(chunks, subject.to + 1) : undefined;
  const heads = headConcepts(chunks, aside ?? subject.from, aside === undefined ? subject.to : at - 1, fitting(draft.figure, rule));
  if (heads.length === 0 && !rule.startsWith("concept/change")) return { rule, heads, ...subject };
  if (heads.length === 0 && namesOther(chunks, subject)) return { rule: rule.replace("change-", "change-other-"), heads, ...subject };
  return { rule, heads, from: heads[0] ?? subject.from, to: heads.at(-1) ?? subject.to };
}

/** "a royalty of 0.3% of revenue, which came to ¥1 billion": what a rate is reckoned on is not what is told of. */
function withoutBasis(chunks: readonly Chunk[], subject: Stretch | undefined): Stretch | undefined {
  if (!subject) return undefined;
  for (let at = subject.from + 2; at < subject.to; at++) {
    const rate = chunks[at];
    if (rate?.kind !== "figure" || rate.figure.kind !== "percent" || wordOf(chunks[at + 1]) !== "of") continue;
    if (/^(?:of|at)$/u.test(wordOf(chunks[leftTie(chunks, at).index]))) return { from: subject.from, to: leftTie(chunks, at).index - 1 };
  }
  return subject;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "Costs, expressed as a percentage of sales, were 71%": index behind the "as" of what is set off, which says what the percentage is of. */
function ratioAside(chunks: readonly Chunk[], comma: number): number | undefined {
  if (wordOf(chunks[comma]) !== ",") return undefined;
  const as = /^(?:expressed|measured|stated|shown)$/u.test(wordOf(chunks[comma + 1])) ? comma + 2 : comma + 1;
  const percentage = wordOf(chunks[as + 1]) === "a" ? as + 2 : as + 1;
  const named = wordOf(chunks[percentage]) || (chunks[percentage]?.kind === "concept" ? "percentage" : "");
  return wordOf(chunks[as]) === "as" && /^(?:percentage|proportion|share)$/u.test(named) ? percentage : undefined;
}

/** "the euro declined by 9%", "our prices rose 3%": a subject of its own that the catalogue does not know. */
function namesOther(chunks: readonly Chunk[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (namesMover(chunks, from, to)) return true;
  return to > from && determiners.has(wordOf(chunks[from])) && !/^(?:this|that|these|those)$/u.test(wordOf(chunks[from]));
}

/** "the share of our revenue earned abroad was 40%": a share of the measure, not the measure. */
function shareInPhrase(frame: Frame, from: number, to: number, draft: Draft): Found | undefined {
  if (draft.figure.kind !== "percent") return undefined;
  const { chunks } = frame;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    const word = nounOf(chunk);
    if (!/^(?:share|proportion|percentage|portion|part)$/u.test(word) || wordOf(chunks[at + 1]) !== "of") continue;
    const heads = headConcepts(chunks, at + 2, to, fitting(draft.figure, "concept/share-of"));
    if (heads.length > 0) return { rule: "concept/share-of", heads, from: at, to: heads[0] ?? to };
    // "deferred tax assets as a percentage of Tier 1 capital", "our share of new subscribers": of a whole whose shares have no name.
    if (wordOf(chunks[at - 2]) === "as" || (word === "share" && !isOfCompany(frame, at + 2, to)))
      return { rule: "concept/share-of", heads, from: at, to };
  }
  return undefined;
}
