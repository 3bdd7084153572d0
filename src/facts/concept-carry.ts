/**
 * Figures without words of their own take the measure of a figure beside them.
 * "compared with ¥5 billion for the previous fiscal year", "X holds 65% and Y 35%", "…, up 4.4%".
 */
import { determiners, genericNouns, lightVerbs } from "../lexicon/grammar-words.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import {
  changeOfLevel,
  copyChange,
  isBareChange,
  isComparedChange,
  isNextChange,
  isSameChange,
  joinedChange,
} from "./concept-carry-change.ts";
import { isPartAside } from "./concept-change-of-level.ts";
import { gappedSubject } from "./concept-gapped.ts";
import { measureByNeighbour, renameByNeighbour } from "./concept-of-neighbour.ts";
import { entryFor } from "./concept-reading.ts";
import { behind, leftTie } from "./connector.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { isUnmeasured, nounOf, pastWords, wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import { isFurtherStake } from "./holding-further.ts";
import type { FigureList } from "./lists.ts";
import { isOfOtherSubject } from "./other-subject.ts";
import { isLabelMark, isYearLabel } from "./period-groups.ts";
import { comparesAt } from "./period-shared.ts";

/** "compared with ¥5 billion for the previous fiscal year", "and ¥3 billion for fiscal 2010": the measure of the figure before. */
export function carryConcepts(lists: readonly FigureList[], index: PhraseIndex): void {
  lists.forEach((list, position) => {
    for (const member of list.members) {
      renameByNeighbour(lists, position, member, index);
      if (joinedChange(lists, position, member)) continue;
      if (member.concept || member.figure.kind === "count" || member.figure.kind === "rate") continue;
      const change = lists[position - 1]?.members.at(-1);
      if (
        change?.concept?.row.id === "Change" &&
        (isSameChange(member) || isNextChange(member, change) || isComparedChange(member, change))
      ) {
        copyChange(member, change);
        continue;
      }
      if (isBareChange(member)) {
        changeOfLevel(lists, position, member, index);
        continue;
      }
      if (change?.concept && isFurtherStake(member, change)) {
        member.concept = { ...change.concept, rule: "concept/further", basis: "carried" };
        continue;
      }
      if (measureByNeighbour(lists, position, member, index) || namesHolder(lists, position, member) || otherSign(lists, position, member))
        continue;
      if (gappedSubject(member.frame, member)) continue;
      const place = list.members.indexOf(member);
      // "interest of 5%, and a volatility of 38%, 26% and 18%": one noun for the list, known or not.
      const ofList = place > 0 && isOfNoun(list.members[0]);
      const paid = place > 0 ? list.members[0]?.concept : undefined;
      if (paid?.rule === "concept/price-of-shares" && list.respectively) {
        member.concept = { ...paid, basis: "carried" };
        continue;
      }
      const source = samePlace(lists, position, place) ?? (ofList ? undefined : earlier(lists, position, member));
      if (source?.concept?.rule === "concept/predicate" && allocatedOn(member, source.concept)) continue;
      if (source?.concept && (ties(member) || paidAgain(member, source)) && !isOfOtherSubject(member, source) && !isRequirement(member))
        member.concept = { ...source.concept, rule: "concept/carried", basis: "carried" };
    }
  });
}

/** "a volatility of 38%, 26% and 18%": a noun of its own, that the catalogue does not know. */
function isOfNoun(first: Draft | undefined): boolean {
  return first !== undefined && !first.concept && wordOf(first.frame.chunks[leftTie(first.frame.chunks, first.at).index]) === "of";
}

/** "compared with minimum requirements of 4% and 8%": what is asked for is not what there is. */
function isRequirement({ frame, listStart, figure }: Draft): boolean {
  const first = frame.chunks[listStart ?? -1]?.first ?? figure.first;
  return frame.tokens
    .slice(Math.max(0, first - 5), first)
    .some(({ lower }) => /^(?:minimum|maximum|required|requirements?|thresholds?|limits?)$/u.test(lower));
}

/** "¥5 billion was allocated to goodwill and ¥2 billion to customer relationships": the verb is told once. True where "to" names a thing, known or not. */
function allocatedOn(member: Draft, source: ConceptLink): boolean {
  const { chunks } = member.frame;
  const at = behind(chunks, member.at);
  if (wordOf(chunks[at]) !== "to" || chunks[at + 1]?.kind === "period") return false;
  const thing = chunks[at + 1];
  const entry = entryFor(thing, member.figure, source.rule);
  if (thing && entry)
    member.concept = {
      row: entry.row,
      sign: entry.sign,
      rule: source.rule,
      basis: "stated",
      start: thing.start,
      end: thing.end,
      chunk: at + 1,
    };
  return true;
}

const GAINS = /^(?:gains?|profits?|income|benefits?|earnings|surplus)$/u;

const LOSSES = /^(?:loss|losses|deficits?|expenses?)$/u;

/** "exchange losses were ¥2 billion, compared with gains of ¥1 billion", "(2011: ¥1 billion loss)": the bare noun turns the sign of the measure before it. */
function otherSign(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const { index: of } = leftTie(chunks, member.at);
  const noun = chunks[of - 1];
  const word = noun?.kind === "concept" && noun.first === noun.last ? noun.lastWord : wordOf(noun);
  const after = nounOf(chunks[behind(chunks, member.at)]);
  const source = earlier(lists, position, member)?.concept;
  if (
    /^[:(–—-]$/u.test(wordOf(chunks[of])) &&
    (GAINS.test(after) || LOSSES.test(after)) &&
    wordOf(chunks[behind(chunks, member.at) + 1]) === ")"
  )
    return turned(member, source, after);
  if (wordOf(chunks[of]) !== "of" || !(GAINS.test(word) || LOSSES.test(word))) return false;
  let tie = of - 2;
  while (/^(?:a|an|net)$/u.test(wordOf(chunks[tie]))) tie--;
  return /^(?:with|to|against|from|versus|than|and|,|:|–|—|-)$/u.test(wordOf(chunks[tie])) && turned(member, source, word);
}

/** The measure of the figure before with the sign that the bare noun gives. False where the measure has no such sign. */
function turned(member: Draft, source: ConceptLink | undefined, word: string): boolean {
  // "a working capital deficiency of ¥1 billion and a deficit of ¥9 billion": another deficit.
  if (!source?.row.positiveWhen || source.row.id === "WorkingCapital") return false;
  const costs = /^(?:expense|cost|charge)/u.test(source.row.positiveWhen);
  const gainful = !costs && source.row.positiveWhen.includes("is negative");
  if (!gainful && !costs) return false;
  member.concept = { ...source, sign: GAINS.test(word) === gainful ? 1 : -1, rule: "concept/other-sign", basis: "carried" };
  return true;
}

/** "were A and B for 2013 and C and D for 2014": the second pair measures what the first does, in the same order. */
function samePlace(lists: readonly FigureList[], position: number, place: number): Draft | undefined {
  const here = lists[position];
  const before = lists[position - 1];
  if (!here || !before || here.members.length < 2 || here.members.length !== before.members.length) return undefined;
  const source = before.members[place];
  return source?.figure.unit === here.members[place]?.figure.unit && source?.concept?.row.id !== "Change" ? source : undefined;
}

/** "X holds 65% and Y 35%", "owned 60% by us and 40% by Y": the verb is told once. */
function namesHolder(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const before = lists[position - 1]?.members.at(-1)?.concept;
  const named = chunks[member.at - 1]?.kind === "name" && wordOf(chunks[member.at - 2]) === "and";
  const held = /^(?:and|,)$/u.test(wordOf(chunks[member.at - 1])) && wordOf(chunks[behind(chunks, member.at)]) === "by";
  if (before?.row.entityRole !== "investee" || !(named || held)) return false;
  member.concept = { ...before, rule: "concept/gapped", basis: "carried" };
  return true;
}

/** "paid dividends of ¥25 per share and expects to pay ¥30 per share": so much a share again. */
function paidAgain(member: Draft, source: Draft): boolean {
  const { chunks } = member.frame;
  return (
    source.concept?.row.id === "DividendPerShare" && /^(?:pay|paid|pays|paying)$/u.test(wordOf(chunks[leftTie(chunks, member.at).index]))
  );
}

/** The nearest figure before (or, for "from ¥A", behind) of the same kind with a level, not a change. */
function earlier(lists: readonly FigureList[], position: number, member: Draft): Draft | undefined {
  for (let at = position - 1; at >= 0; at--) {
    const candidate = lists[at]?.members.at(-1);
    if (candidate?.figure.kind !== member.figure.kind) continue;
    if (candidate.concept?.row.id === "Change" && candidate.concept.row.id !== member.concept?.row.id) continue;
    if (isPartAside(candidate, member)) continue;
    const joined = wordOf(member.frame.chunks[leftTie(member.frame.chunks, member.at).index]) === "and";
    return candidate.figure.unit === member.figure.unit || (joined && member.figure.kind === "money") ? candidate : undefined;
  }
  return undefined;
}

/** "50% of our shares and 40% of our directors": a share of something else, by a noun phrase of its own. */
function isOtherWhole(next: Chunk | undefined): boolean {
  return (next?.kind === "name" && next.party.possessive) || /^(?:our|the|its|their|all)$/u.test(wordOf(next));
}

/** "¥5 billion of deposits and ¥2 billion of amounts subscribed": a noun of its own, though the catalogue does not know it. */
function isPlainNoun(chunk: Chunk | undefined): boolean {
  // "of net cash paid": an amount that no concept of the catalogue measures.
  if (chunk?.kind === "concept") return isUnmeasured(chunk);
  return chunk?.kind === "word" && /^[a-z]{3,}s$/u.test(chunk.lower) && !determiners.has(chunk.lower);
}

/** "¥5 billion or 40% of the total": the same told as a part. */
function isOrPercent(chunks: readonly Chunk[], at: number): boolean {
  const share = chunks[at + 1];
  return wordOf(chunks[at]) === "or" && share?.kind === "figure" && share.figure.kind === "percent";
}

/** "of net outflows", "of other operating items": what stands before the noun. */
const ADJECTIVES = /^(?:net|gross|cash|other|various|additional|related|new|such|operating|general)$/u;

/** "¥5 billion (¥4 billion in 2011)": another year's figure of the same measure. */
function datedInParenthesis(member: Draft): boolean {
  const { chunks } = member.frame;
  const next = behind(chunks, member.at);
  const period = chunks[next]?.kind === "period" ? next : next + 1;
  return (
    chunks[period]?.kind === "period" &&
    (period === next || /^(?:in|for|at|as)$/u.test(wordOf(chunks[next]))) &&
    wordOf(chunks[period + 1]) === ")"
  );
}

/** "and in fiscal 2015 $790 million": the period stands between the "and" and the figure. */
function followsPeriod(member: Draft): boolean {
  const { chunks } = member.frame;
  if (chunks[member.at - 1]?.kind !== "period") return false;
  let at = member.at - 2;
  while (/^(?:in|for|during|as|of|at|the)$/u.test(wordOf(chunks[at]))) at--;
  return at < member.at - 2 && /^(?:and|,)$/u.test(wordOf(chunks[at]));
}

const CARRYING =
  /^(?:with|to|and|from|versus|against|than|or|,|:|but|while|in|totaled|totalled|for|was|were|related|attributable|after|following|on|reaching|exceeding|totaling|totalling|–|targeting|target|expecting|expect|forecasting|forecast|planning)$/u;

/** What money went to: a plain deed, or a payment that the catalogue knows. */
function isDeedDone(chunk: Chunk | undefined): boolean {
  return DEEDS_DONE.test(nounOf(chunk)) || (chunk?.kind === "concept" && chunk.entries.some(({ row }) => row.positiveWhen === "payment"));
}

const DEEDS_DONE = /^(?:acquisitions?|purchases?|repayments?|repurchases?|payments?|investments?|dividends?|redemptions?)$/u;

function ties(member: Draft): boolean {
  const { chunks } = member.frame;
  const tie = leftTie(chunks, member.at).index;
  const left = wordOf(chunks[tie]);
  const next = chunks[behind(chunks, member.at)];
  const nextWord = wordOf(next);
  const followed =
    next === undefined ||
    next.kind === "period" ||
    /^(?:for|in|at|as|during|on|of|related|attributable|from|to|later|effective|,|\.|;|\)|and)$/u.test(nextWord) ||
    isOrPercent(chunks, behind(chunks, member.at));
  if (left === "(" && datedInParenthesis(member)) return true;
  // "compared to ¥5 billion incurred in fiscal 2011"
  const done = /^(?:incurred|recorded|recogni[sz]ed|reported|earned|reali[sz]ed|posted|paid)$/u.test(nextWord);
  if (done && comparesAt(chunks, member.at) !== undefined)
    return /^(?:in|for|during|a|the)$/u.test(wordOf(chunks[behind(chunks, member.at) + 1]));
  if (
    member.figure.kind === "money" &&
    nextWord === "of" &&
    isPlainNoun(chunks[pastWords(chunks, behind(chunks, member.at) + 1, ADJECTIVES, 2)])
  )
    return false;
  // "¥5 billion for equipment and ¥2 billion for acquisitions"
  if (member.figure.kind === "money" && nextWord === "for" && isDeedDone(chunks[behind(chunks, member.at) + 1])) return false;
  if (member.figure.kind === "percent" && nextWord === "of" && isOtherWhole(chunks[behind(chunks, member.at) + 1])) return false;
  // "¥5 billion (March 31, 2011 - ¥4 billion)"
  const labelled = (isLabelMark(chunks[tie]) && chunks[tie - 1]?.kind === "period") || isYearLabel(chunks, tie);
  return (CARRYING.test(left) || labelled || lightVerbs.has(left) || followsPeriod(member)) && followed && !genericNouns.has(nextWord);
}
