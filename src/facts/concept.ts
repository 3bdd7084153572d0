/**
 * What each figure measures. Rules in order, the first that speaks wins; a figure that none reaches stays without concept.
 * "We recorded ¥1.5 billion of deferred tax benefit" → DeferredTaxExpense with negative sign, by the words behind "of".
 */
import { determiners } from "../lexicon/grammar-words.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { leftOf } from "./concept-before.ts";
import { asPercentageOf, byRateVerb, changedBehind, rightCopula, rightOf } from "./concept-behind.ts";
import { besideAmount } from "./concept-beside.ts";
import { byHolding, byVerb } from "./concept-by-verb.ts";
import { carryConcepts } from "./concept-carry.ts";
import { carryShares } from "./concept-carry-share.ts";
import { completeChanges } from "./concept-change-of-level.ts";
import { continueChanges } from "./concept-change-list.ts";
import { give, listed } from "./concept-deal.ts";
import { linkCounted } from "./concept-of-count.ts";
import { entryFor } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { referBack } from "./concept-referred.ts";
import type { SentenceBefore } from "./concept-referred.ts";
import { splitPhrase } from "./concept-split.ts";
import { behind, changeBehind } from "./connector.ts";
import { wordOf } from "./frame.ts";
import type { Draft } from "./draft.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";

/** Fills in `concept`, `of`, `changeSign` and `label` of the members of every list of a sentence. */
export function linkConcepts(
  frame: Frame,
  lists: readonly FigureList[],
  index: PhraseIndex,
  periodsIn: (list: FigureList) => number,
  before: SentenceBefore | undefined,
): void {
  const taken = new Set<number>();
  for (const list of lists) {
    const kind = list.members[0]?.figure.kind;
    if (kind === "count" || kind === "rate") for (const member of list.members) linkCounted(member, index);
    else for (const part of wholeApart(frame, withoutDistance(frame, list))) linkList(frame, part, index, periodsIn(list), taken);
    for (const { at, concept } of list.members) if (concept?.chunk !== undefined && concept.chunk > at) taken.add(concept.chunk);
  }
  if (lists.length > 1) continueChanges(frame, lists, index);
  referBack(frame, lists, before);
  carryConcepts(lists, index);
  completeChanges(lists);
  carryShares(lists);
}

/** "Of the purchase price of ¥8 billion, ¥5 billion was allocated to goodwill": the whole, and a part with its own words. */
function wholeApart({ chunks }: Frame, list: FigureList): readonly FigureList[] {
  const [whole, part] = list.members;
  if (wordOf(chunks[0]) !== "of" || !whole || !part || list.members.length !== 2 || wordOf(chunks[part.at - 1]) !== ",") return [list];
  if (!/^(?:was|were|is|are|has|have|had|will|relates?|related)$/u.test(wordOf(chunks[behind(chunks, part.at)]))) return [list];
  return [whole, part].map((member) => ({ ...list, members: [member] }));
}

function linkList(frame: Frame, list: FigureList, index: PhraseIndex, periods: number, taken: ReadonlySet<number>): void {
  const first = list.members[0];
  const last = list.members.at(-1);
  if (!first || !last) return;
  const right = rightOf(frame, first, last, index);
  const left = byVerb(frame, first, index) ?? leftOf(frame, first, taken);
  const split = list.members.length === 1 ? splitPhrase(frame, first, index) : undefined;
  if (split) {
    give(frame, list, split, index, 1);
    return;
  }
  if (left && right && left.heads.length > 0 && list.members.length > 1 && !list.respectively && left.rule !== "concept/verb") {
    give(frame, { ...list, members: list.members.slice(0, -1) }, left, index, periods);
    give(frame, { ...list, members: [last] }, right, index, 1);
    return;
  }
  // "rose 5%, partly offset by a ¥2 billion decrease in exports": the noun of change behind the figure tells what it is.
  if (left?.rule.startsWith("concept/change") && right && changesByNoun(frame, last, right)) {
    give(frame, list, right, index, periods);
    return;
  }
  if (left?.rule.startsWith("concept/change") && left.heads.length === 0) {
    const behindIt = right?.heads ?? changedBehind(frame, last);
    if (behindIt) {
      give(frame, list, { ...left, heads: behindIt }, index, periods);
      return;
    }
  }
  const rate =
    left?.rule === "concept/noun" &&
    (right?.rule === "concept/share-of" || right?.rule === "concept/beside") &&
    left.heads.some((head) => entryFor(frame.chunks[head], first.figure, left.rule)?.row.id !== "OwnershipPercentage");
  const compared = comparedBehind(frame.chunks, last);
  if (left && compared && left.rule === "concept/subject") {
    give(frame, list, { ...left, rule: `concept/change-${compared}` }, index, periods);
    return;
  }
  const beside = besideAmount(frame, list.members, left);
  if (beside) {
    give(frame, list, beside, index, 1);
    return;
  }
  const found =
    (left && right && isStatementLine(frame, left, right, first)) ||
    rate ||
    left?.rule === "concept/verb" ||
    left?.rule.startsWith("concept/change")
      ? left
      : (right ??
        (left && left.heads.length + (left.rule.startsWith("concept/change") ? 1 : 0) > 0 ? left : undefined) ??
        byHolding(frame, first, index) ??
        byRateVerb(frame, first, index) ??
        rightCopula(frame, last, index) ??
        asPercentageOf(frame, first) ??
        left);
  if (found) give(frame, list, listed(frame, list, found), index, periods);
}

/** "equity in earnings of ¥6 billion in non-operating income": where it stands in the statement, behind its own name. */
function isStatementLine({ chunks }: Frame, left: Found, right: Found, { figure }: Draft): boolean {
  if (left.rule !== "concept/noun" || left.heads.length === 0 || wordOf(chunks[right.from - 1]) !== "in") return false;
  return right.heads.some((head) => STATEMENT_LINES.has(entryFor(chunks[head], figure, right.rule)?.row.id ?? ""));
}

const STATEMENT_LINES: ReadonlySet<string> = new Set([
  "OtherIncome",
  "OtherExpense",
  "CostOfRevenue",
  "OperatingExpenses",
  "SellingGeneralAndAdministrativeExpense",
  "GeneralAndAdministrativeExpense",
  "FinanceIncome",
  "FinanceCosts",
]);

/** "a ¥2 billion decrease in exports": a noun of change behind the figure, and what changed. */
function changesByNoun({ chunks }: Frame, { at }: Draft, { rule, heads }: Found): boolean {
  return rule.startsWith("concept/change") && heads.length > 0 && changeBehind(chunks, at) !== undefined;
}

/** "was 8% higher than", "was 8% up on the year before", "was 8% below fiscal 2011": the direction in which it differs from another time. */
function comparedBehind(chunks: readonly Chunk[], { at }: Draft): "rise" | "fall" | undefined {
  const next = behind(chunks, at);
  const word = wordOf(chunks[next]);
  if (/^(?:higher|lower)$/u.test(word)) return word === "higher" ? "rise" : "fall";
  if (/^(?:up|down)$/u.test(word) && /^(?:on|from|against|versus)$/u.test(wordOf(chunks[next + 1]))) return word === "up" ? "rise" : "fall";
  const time = chunks[wordOf(chunks[next + 1]) === "the" ? next + 2 : next + 1];
  return /^(?:above|below)$/u.test(word) && time?.kind === "period" ? (word === "above" ? "rise" : "fall") : undefined;
}

/** "was ¥4 billion below our forecast", "¥3 billion, ¥1 billion less than their cost": how far from another level, and no level. */
function withoutDistance({ chunks }: Frame, list: FigureList): FigureList {
  const { at, figure } = list.members.at(-1)!;
  if (figure.kind !== "money") return list;
  const next = behind(chunks, at);
  const [word, then] = [wordOf(chunks[next]), wordOf(chunks[next + 1])];
  const third = chunks[next + 2];
  // "more than offset by": a verb behind it, and no level.
  const level = third?.kind === "name" || third?.kind === "concept" || determiners.has(wordOf(third));
  const distant =
    word === "below" ||
    word === "above" ||
    (word === "short" && then === "of") ||
    (word === "in" && then === "excess") ||
    (/^(?:less|more)$/u.test(word) && then === "than" && level);
  return distant ? { ...list, members: list.members.slice(0, -1) } : list;
}
