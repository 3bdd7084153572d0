/**
 * What each figure measures. Rules in order, the first that speaks wins; a figure that none reaches stays without concept.
 * "We recorded ¥1.5 billion of deferred tax benefit" → DeferredTaxExpense with negative sign, by the words behind "of".
 */
import { bareNounContexts } from "../lexicon/bare-nouns.ts";
import { determiners, prepositions } from "../lexicon/grammar-words.ts";
import type { PhraseEntry, PhraseIndex } from "../lexicon/phrase-index.ts";
import { ratioConcepts } from "../lexicon/shares.ts";
import { leftOf, subjectHeads } from "./concept-before.ts";
import { asPercentageOf, changedBehind, rightCopula, rightOf } from "./concept-behind.ts";
import { byHolding, byVerb } from "./concept-by-verb.ts";
import { deedWith, isPriceOfThing } from "./concept-by-deed.ts";
import { carryConcepts, carryShares, completeChanges } from "./concept-carry.ts";
import { linkCounted } from "./concept-of-count.ts";
import { entryFor, fitting, isOwnShare, isStake, shareRow } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind } from "./connector.ts";
import { leftTie } from "./connector.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { isVerb } from "./noun-phrase.ts";

/** Fills in `concept`, `of`, `changeSign` and `label` of the members of every list of a sentence. */
export function linkConcepts(
  frame: Frame,
  lists: readonly FigureList[],
  index: PhraseIndex,
  periodsIn: (list: FigureList) => number,
): void {
  const taken = new Set<number>();
  for (const list of lists) {
    const kind = list.members[0]?.figure.kind;
    if (kind === "count" || kind === "rate") for (const member of list.members) linkCounted(member, index);
    else linkList(frame, withoutDistance(frame, list), index, periodsIn(list), taken);
    for (const { at, concept } of list.members) if (concept?.chunk !== undefined && concept.chunk > at) taken.add(concept.chunk);
  }
  carryConcepts(lists, index);
  completeChanges(lists);
  carryShares(lists);
}

function linkList(frame: Frame, list: FigureList, index: PhraseIndex, periods: number, taken: ReadonlySet<number>): void {
  const first = list.members[0];
  const last = list.members.at(-1);
  if (!first || !last) return;
  const right = rightOf(frame, first, last, index);
  const left = byVerb(frame, first, index) ?? leftOf(frame, first, taken);
  if (left && right && left.heads.length > 0 && list.members.length > 1 && !list.respectively && left.rule !== "concept/verb") {
    give(frame, { ...list, members: list.members.slice(0, -1) }, left, index, periods);
    give(frame, { ...list, members: [last] }, right, index, 1);
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
  const compared = /^(?:higher|lower)$/u.exec(wordOf(frame.chunks[behind(frame.chunks, last.at)]))?.[0];
  if (left && compared && left.rule === "concept/subject") {
    give(frame, list, { ...left, rule: compared === "higher" ? "concept/change-rise" : "concept/change-fall" }, index, periods);
    return;
  }
  const found =
    rate || left?.rule === "concept/verb" || left?.rule.startsWith("concept/change")
      ? left
      : (right ??
        (left && left.heads.length + (left.rule.startsWith("concept/change") ? 1 : 0) > 0 ? left : undefined) ??
        byHolding(frame, first, index) ??
        rightCopula(frame, last, index) ??
        asPercentageOf(frame, first) ??
        left);
  if (found) give(frame, list, listed(frame, list, found), index, periods);
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

/** "revenue, operating income and net income were A, B and C": the heads before the commas, where they make one head a figure. */
function listed(frame: Frame, list: FigureList, found: Found): Found {
  const first = list.members[0];
  const { chunks } = frame;
  const heads = [...found.heads];
  if (!first || list.members.length < 3 || heads.length === 0 || heads.length >= list.members.length) return found;
  const fits = fitting(first.figure, found.rule);
  for (let at = (heads[0] ?? 0) - 1; at > 0 && heads.length < list.members.length; at--) {
    const word = wordOf(chunks[at]);
    const before = chunks[at - 1];
    if (word === "," && before && fits(before)) heads.unshift(--at);
    else if (isVerb(word) || prepositions.has(word) || chunks[at]?.kind !== "word") break;
  }
  return heads.length === list.members.length ? { ...found, heads, from: heads[0] ?? found.from } : found;
}

/** Deals heads out over members: n figures for n heads, or h heads × p periods, else the first head for all. */
function give(frame: Frame, list: FigureList, found: Found, index: PhraseIndex, periods: number): void {
  const { members } = list;
  const heads = found.heads.filter((head) => members.some((member) => entryFor(frame.chunks[head], member.figure, found.rule)));
  const share = heads.length > 1 && members.length === heads.length * Math.max(1, periods) ? Math.max(1, periods) : members.length;
  const only = list.respectively && heads.length === 1 && members.length > 1 && periods < members.length ? heads[0] : undefined;
  const unknown = only !== undefined && isSecond(frame, only);
  const sum = share === members.length && isSum(frame, list, found, heads);
  members.forEach((member, position) => {
    // "retention and churn were 108% and 1.2%, respectively": the first measure is not known, and is not the second.
    if (unknown && position < members.length - 1) return;
    // "loss and tax credit carryforwards were ¥263 million and ¥24 million, respectively": the second is that of the other noun.
    if (only !== undefined && position > 0 && isJoinedBehind(frame, only)) return;
    const head = sum ? undefined : (heads[Math.floor(position / share)] ?? heads[0]);
    assign(frame, member, head, found, index);
  });
}

/** "short-term borrowings and long-term debt amounted to ¥88 billion": one figure for two measures is that of neither. */
function isSum({ chunks, tokens }: Frame, { members }: FigureList, { rule }: Found, heads: readonly number[]): boolean {
  const [first] = members;
  if (first?.figure.kind !== "money" || (rule !== "concept/subject" && rule !== "concept/noun")) return false;
  const [head, other] = heads;
  if (head !== undefined && other === undefined) return isJoinedNoun(chunks, head + 1);
  const [from, to] = [chunks[head ?? -1], chunks[other ?? -1]];
  if (head === undefined || other === undefined || !from || !to) return false;
  // "reserves for losses and claims": what is joined stands behind a preposition, and the measure is one.
  if (tokens.slice(from.first, to.first).some(({ lower }) => prepositions.has(lower))) return false;
  return entryFor(chunks[head], first.figure, rule)?.row.id !== entryFor(chunks[other], first.figure, rule)?.row.id;
}

/** "commissions and expenses were": joined with a noun that the catalogue does not know. */
function isJoinedNoun(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at + 1];
  if (wordOf(chunks[at]) !== "and" || noun?.kind !== "word" || !/^[a-z]{3,}s$/u.test(noun.lower) || isVerb(noun.lower)) return false;
  return wordOf(chunks[at + 2]) === "of" || isVerb(wordOf(chunks[at + 2]));
}

/** "operating loss and tax credit carryforwards": another noun follows, joined by "and". */
function isJoinedBehind({ chunks }: Frame, head: number): boolean {
  const noun = chunks[head + 2];
  return wordOf(chunks[head + 1]) === "and" && (noun?.kind === "concept" || (noun?.kind === "word" && !isVerb(noun.lower)));
}

/** "X and churn": something else stands before it, joined by "and". */
function isSecond({ chunks }: Frame, head: number): boolean {
  let before = head - 1;
  while (/^(?:the|our|its|their|an?)$/u.test(wordOf(chunks[before]))) before--;
  return wordOf(chunks[before]) === "and";
}

function assign(frame: Frame, draft: Draft, head: number | undefined, found: Found, index: PhraseIndex): void {
  const chunk = head === undefined ? undefined : frame.chunks[head];
  const entry = entryFor(chunk, draft.figure, found.rule);
  const labelFrom = frame.chunks[found.from];
  const labelTo = frame.chunks[Math.max(found.from, found.to)];
  if (labelFrom && labelTo) draft.label = { start: labelFrom.start, end: labelTo.end };
  if (isVoteCast(frame, draft)) return;
  if (entry?.row.id === "MarketSize" && wordOf(frame.chunks[leftTie(frame.chunks, draft.at).index - 1]).startsWith("account")) return;
  if (entry?.row.id === "AcquisitionPrice" && isCostOfAcquiring(frame, chunk)) return;
  const id = found.link?.row.id ?? entry?.row.id;
  if (isForeignRepayment(frame, draft, id) || isPriceOfThing(frame, draft, id)) return;
  if (found.link) {
    const deed = found.link.row.id === "Loans" ? deedWith(frame, draft, "Loans", found.link.chunk ?? draft.at) : undefined;
    draft.concept = { ...found.link, row: index.rows.get(deed ?? "") ?? found.link.row, rule: found.rule, basis: "stated" };
  } else if (entry && chunk) {
    if (
      isTraded(frame, draft, found.rule) ||
      isRateOfUse(frame, draft, entry) ||
      isWage(frame, chunk) ||
      isAccumulated(frame, chunk, entry)
    )
      return;
    const share = isOwnShare(frame, head, entry);
    if (share && !frame.tokens.some(({ lower }) => /^markets?$/u.test(lower))) return;
    const row = share
      ? index.rows.get("MarketShare")
      : isStake(frame, head, entry)
        ? index.rows.get("OwnershipPercentage")
        : (ratioOfSubject(frame, draft, found, entry, index) ?? shareRow(entry, draft.figure, found.rule, index));
    const sign =
      found.rule === "concept/subject-loss" || isLossWithin(frame, draft, found, entry.row.id) || isLossBehind(frame, draft, entry)
        ? -1
        : entry.sign;
    const deed = row && head !== undefined ? deedWith(frame, draft, row.id, head) : undefined;
    if (row && !(entry.strength === "weak" && lacksContext(frame, row.id, wordsIn(frame, chunk))))
      draft.concept = {
        row: index.rows.get(deed ?? row.id) ?? row,
        sign,
        rule: found.rule,
        basis: "stated",
        start: chunk.start,
        end: chunk.end,
        chunk: head ?? -1,
      };
  }
  if (found.rule.startsWith("concept/change")) applyChange(frame, draft, found, entry, index);
}

/** "the minimum wage of ¥850 per hour": what one is paid for an hour, no cost. */
function isWage({ tokens }: Frame, { first, last }: Chunk): boolean {
  return (
    /^wages?$/u.test(tokens[last]?.lower ?? "") &&
    tokens.slice(Math.max(0, first - 2), last).some(({ lower }) => /^(?:minimum|hourly)$/u.test(lower))
  );
}

/** "actuarial losses of ¥13 billion in other comprehensive income": the noun before the amount gives the sign of the measure behind it. */
function isLossWithin({ chunks }: Frame, draft: Draft, { rule }: Found, id: string): boolean {
  if (rule !== "concept/of" || !id.endsWith("OtherComprehensiveIncome")) return false;
  const { index } = leftTie(chunks, draft.at);
  return wordOf(chunks[index]) === "of" && /^loss(?:es)?$/u.test(nounOf(chunks[index - 1]));
}

/** "income fell to a ¥9 billion loss": the noun behind the amount turns the sign. */
function isLossBehind({ chunks }: Frame, { at, figure }: Draft, { row }: PhraseEntry): boolean {
  if (figure.kind !== "money" || row.positiveWhen?.includes("is negative") !== true) return false;
  const article = /^an?$/u.test(wordOf(chunks[at - 1]));
  const next = chunks[at + 2];
  return (
    article &&
    /^(?:loss|deficit)$/u.test(nounOf(chunks[at + 1])) &&
    next?.kind !== "concept" &&
    !/^(?:carryforwards?|provision|ratio|on|from)$/u.test(wordOf(next))
  );
}

/** "nonperforming loans were 3.4% of total loans", "research expenses were 7% of net sales": the ratio that the two make, where it has a name. */
function ratioOfSubject(
  frame: Frame,
  draft: Draft,
  { rule }: Found,
  whole: PhraseEntry,
  index: PhraseIndex,
): ConceptLink["row"] | undefined {
  const ratios = rule === "concept/share-of" ? ratioConcepts.get(shareRow(whole, draft.figure, rule, index)?.id ?? "") : undefined;
  if (!ratios) return undefined;
  const named = (chunk: Chunk | undefined): string | undefined =>
    chunk?.kind === "concept" ? chunk.entries.map(({ row }) => ratios.get(row.id)).find((id) => id !== undefined) : undefined;
  const head = subjectHeads(frame, draft, (chunk) => named(chunk) !== undefined)[0];
  return head === undefined ? undefined : index.rows.get(named(frame.chunks[head]) ?? "");
}

/** A rise or fall: the concept becomes `Change`, what changed moves to `of`. */
function applyChange(frame: Frame, draft: Draft, found: Found, entry: PhraseEntry | undefined, index: PhraseIndex): void {
  const change = index.rows.get("Change");
  const word = frame.chunks[found.to + 1];
  const falls = found.rule.endsWith("fall") !== (entry !== undefined && isJudged(frame, draft, found, entry.row.id));
  const direction = falls ? -1 : 1;
  const unsaid = entry?.strength === "weak" && lacksContext(frame, entry.row.id, 1);
  if (!change) return;
  draft.concept = {
    row: change,
    sign: 1,
    rule: unsaid ? found.rule.replace("change-", "change-other-") : found.rule,
    basis: "stated",
    ...(word ? { start: word.start, end: word.end } : {}),
    ...(found.heads[0] === undefined ? {} : { chunk: found.heads[0] }),
  };
  draft.changeSign = direction;
  if (entry && !unsaid) draft.of = entry.row.id;
}

/** "the loss ratio worsened by 9.1 points": of what is better when it is lower, a verb of judging says the opposite of its direction. */
function isJudged(frame: Frame, draft: Draft, found: Found, id: string): boolean {
  if (!BETTER_LOWER.has(id)) return false;
  const between = frame.chunks.slice(found.to + 1, draft.at);
  return between.some((chunk) =>
    /^(?:improve[ds]?|improving|deteriorate[ds]?|deteriorating|worsen(?:s|ed)?|worsening)$/u.test(wordOf(chunk)),
  );
}

const BETTER_LOWER: ReadonlySet<string> = new Set([
  "LossRatio",
  "CombinedRatio",
  "NonperformingLoanRatio",
  "NonperformingLoans",
  "NonperformingAssetsShare",
  "ChurnRate",
  "DebtToEquityRatio",
  "NetDebt",
  "CostShare",
]);

/** A bare noun needs words beside it: "a gain" is one on papers only where papers are sold, "a price" an issue price where shares are issued. */
function lacksContext(frame: Frame, id: string, words: number): boolean {
  const needed = words > 2 ? undefined : bareNounContexts.get(id);
  return needed !== undefined && needed.some((set) => !frame.tokens.some((token) => set.has(token.lower)));
}

/** "incurred a loss" says as little as "loss incurred": articles do not count. */
function wordsIn(frame: Frame, { first, last }: Chunk): number {
  return frame.tokens.slice(first, last + 1).filter(({ lower }) => !/^(?:an?|the)$/u.test(lower)).length;
}

/** "sold 5% of our shares", "5% of our shares were sold", "bought a further 3% of the stock": so much changed hands, and what is held is another number. */
function isTraded({ chunks }: Frame, draft: Draft, rule: string): boolean {
  if (rule !== "concept/share-of" || draft.figure.kind !== "percent") return false;
  const word = wordOf(chunks[leftTie(chunks, draft.at).index]);
  const passive = chunks
    .slice(draft.at + 1, draft.at + 8)
    .some((chunk, at, words) => /^(?:were|was)$/u.test(wordOf(chunk)) && /^(?:sold|transferred|offered)$/u.test(wordOf(words[at + 1])));
  return passive || /^(?:sold|sell|sells|selling|transferred|disposed|additional|further|another)$/u.test(word);
}

/** "accumulated amortization of ¥51 billion": of all years, not of one. */
function isAccumulated({ tokens }: Frame, { first }: Chunk, { row }: PhraseEntry): boolean {
  return row.periodType === "duration" && tokens[first - 1]?.lower === "accumulated";
}

/** "charges fell to ¥5 per three minutes": what one use or one user costs or brings is no total. */
function isRateOfUse({ chunks, tokens }: Frame, { at, figure }: Draft, { row }: PhraseEntry): boolean {
  if (figure.kind !== "money" || wordOf(chunks[at + 1]) !== "per") return false;
  if (/(?:Price|PerUser|PerShare|Sensitivity)$/u.test(row.id)) return false;
  return tokens.slice(figure.last + 2, figure.last + 5).some(({ lower }) => USES.test(lower));
}

const USES =
  /^(?:seconds?|minutes?|hours?|calls?|users?|customers?|subscribers?|contracts?|lines?|units?|tons?|tonnes?|barrels?|kilowatt|kwh|employees?|vehicles?|stores?|transactions?|passengers?|guests?|depositors?|borrowers?|accounts?|persons?|policyholders?|households?)$/u;

/** "acquisition costs were expensed", "the customer acquisition cost": what acquiring costs beside the price, or acquires no company. */
function isCostOfAcquiring({ tokens }: Frame, chunk: Chunk | undefined): boolean {
  const last = tokens[chunk?.last ?? -1]?.lower ?? "";
  if (!chunk || tokens[chunk.last - 1]?.lower !== "acquisition") return false;
  return (
    last === "costs" || (last === "cost" && /^(?:customer|subscriber|user|client|policy|land)$/u.test(tokens[chunk.first - 1]?.lower ?? ""))
  );
}

/** "91% of the shares voted": a part of the votes cast is no stake. */
function isVoteCast({ tokens }: Frame, { figure }: Draft): boolean {
  if (figure.kind !== "percent" || tokens[figure.last + 1]?.lower !== "of") return false;
  const noun = tokens.findIndex(({ lower }, at) => at > figure.last && at <= figure.last + 5 && /^(?:shares|votes)$/u.test(lower));
  return noun !== -1 && /^(?:voted|cast|voting|present|tendered)$/u.test(tokens[noun + 1]?.lower ?? "");
}

/** "repay ¥3 billion of subsidies": given back, but no debt. */
function isForeignRepayment({ tokens }: Frame, { figure }: Draft, id: string | undefined): boolean {
  if (id !== "RepaymentsOfDebt" || tokens[figure.last + 1]?.lower !== "of") return false;
  return tokens.slice(figure.last + 2, figure.last + 6).some(({ lower }) => NO_DEBTS.test(lower));
}

const NO_DEBTS = /^(?:subsid(?:y|ies)|grants?|advances?|deposits?|refunds?|taxes|fees|aid)$/u;
