/** The measure found for a figure → its concept, sign and label, unless the sentence shows that it is none. */
import type { PhraseEntry, PhraseIndex } from "../lexicon/phrase-index.ts";
import { ratioConcepts } from "../lexicon/shares.ts";
import { subjectHeads } from "./governing-verb.ts";
import { deedWith } from "./concept-by-deed.ts";
import { applyChange } from "./concept-change.ts";
import { entryFor, isOwnShare, isStake, shareRow } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { isRefused, lacksContext, wordsIn } from "./concept-refused.ts";
import { isRefusedNoun } from "./concept-refused-noun.ts";
import { leftTie } from "./connector.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

/** A noun that names a measure: its place, its chunk, and what the catalogue says of it. */
interface Noun {
  readonly head: number;
  readonly chunk: Chunk;
  readonly entry: PhraseEntry;
}

/** Fills in `concept`, `of`, `changeSign` and `label` of one figure. `head` is the chunk of its noun, where it has one. */
export function assignConcept(frame: Frame, draft: Draft, head: number | undefined, found: Found, index: PhraseIndex): void {
  const chunk = head === undefined ? undefined : frame.chunks[head];
  const entry = entryFor(chunk, draft.figure, found.rule);
  const labelFrom = frame.chunks[found.from];
  const labelTo = frame.chunks[Math.max(found.from, found.to)];
  if (labelFrom && labelTo) draft.label = { start: labelFrom.start, end: labelTo.end };
  if (isRefused(frame, draft, found.rule, found.link?.row.id ?? entry?.row.id, entry, chunk)) return;
  if (found.link) {
    const { id } = found.link.row;
    const deed = id === "Loans" || id === "OwnershipPercentage" ? deedWith(frame, draft, id, found.link.chunk ?? draft.at) : undefined;
    const { row, sign, start, end, chunk: named } = found.link;
    draft.concept = { row: index.rows.get(deed ?? "") ?? row, sign, rule: found.rule, basis: "stated", start, end, chunk: named };
  } else if (entry && chunk && head !== undefined) {
    if (isRefusedNoun(frame, draft, found.rule, entry, chunk) || isShareOfUnknown(frame, head, entry)) return;
    const concept = conceptOf(frame, draft, { head, chunk, entry }, found, index);
    if (concept) draft.concept = concept;
  }
  if (found.rule.startsWith("concept/change")) applyChange(frame, draft, found, entry, index);
}

/** "our share was 12%": that of a market only where the sentence speaks of one. */
function isShareOfUnknown(frame: Frame, head: number, entry: PhraseEntry): boolean {
  return isOwnShare(frame, head, entry) && !frame.tokens.some(({ lower }) => /^markets?$/u.test(lower));
}

function conceptOf(frame: Frame, draft: Draft, noun: Noun, found: Found, index: PhraseIndex): ConceptLink | undefined {
  const { head, chunk, entry } = noun;
  const row = rowOf(frame, draft, noun, found, index);
  // "deposits" are those of a bank, "a deposit" may be one on a purchase.
  const bare = entry.strength === "weak" && nounOf(chunk) !== "deposits";
  if (!row || (bare && lacksContext(frame, row.id, wordsIn(frame, chunk)))) return undefined;
  return {
    row: index.rows.get(deedWith(frame, draft, row.id, head) ?? row.id) ?? row,
    sign: signBehind(frame, draft, entry) ?? (isNegative(frame, draft, found, entry) ? -1 : entry.sign),
    rule: found.rule,
    basis: "stated",
    start: chunk.start,
    end: chunk.end,
    chunk: head,
  };
}

/** What the noun names, or the share of it that the figure is. */
function rowOf(frame: Frame, draft: Draft, { head, entry }: Noun, found: Found, index: PhraseIndex): ConceptLink["row"] | undefined {
  if (isOwnShare(frame, head, entry)) return index.rows.get("MarketShare");
  if (isStake(frame, head, entry)) return index.rows.get("OwnershipPercentage");
  if (isYearlyInterest(frame, draft, head, entry)) return index.rows.get("InterestRate");
  if (isMargin(frame, draft, entry)) return index.rows.get("InterestRateSpread");
  if (entry.row.id === "NetIncome" && draft.figure.unit.endsWith("/share")) return index.rows.get(earningsOf(frame, draft));
  // "must be at least 125% of the outstanding loan": more than the whole is no part of it.
  if (found.rule === "concept/share-of" && !/^(?:Ownership|Voting)/u.test(entry.row.id) && Math.abs(draft.figure.value) > 100)
    return undefined;
  const share = ratioOfSubject(frame, draft, found, entry, index) ?? shareRow(entry, draft.figure, found.rule, index);
  if (share?.id !== "RevenueShare") return share;
  const parts = partsBeside(frame, draft, head);
  const ratio = parts.map((part) => ratioToRevenue(frame.chunks[part])).find((id) => id !== undefined);
  if (ratio !== undefined) return index.rows.get(ratio);
  // "selling expenses were 9% of net sales": told beside the revenue, and no part of it.
  if (parts.some((part) => isNoRevenue(frame.chunks[part]))) return undefined;
  const spent = outlayOf(frame, draft);
  return spent === "other" ? undefined : (index.rows.get(spent) ?? share);
}

/** "interest of 8% a year": a rate, where "an interest of 8%" is a stake. */
function isYearlyInterest({ chunks, tokens }: Frame, { figure }: Draft, head: number, { row }: PhraseEntry): boolean {
  if (row.id !== "OwnershipPercentage" || nounOf(chunks[head]) !== "interest") return false;
  const [word, then] = [1, 2].map((step) => tokens[figure.last + step]?.lower);
  return ((word === "a" || word === "per") && /^(?:year|annum|month)$/u.test(then ?? "")) || word === "annually";
}

/** "an interest rate of LIBOR plus a margin of 190 basis points": what is added to the rate. */
function isMargin({ chunks }: Frame, { at }: Draft, { row }: PhraseEntry): boolean {
  const { index: tie } = leftTie(chunks, at);
  return row.id === "InterestRate" && wordOf(chunks[tie]) === "of" && /^(?:margin|spread)$/u.test(nounOf(chunks[tie - 1]));
}

/** "net income of ¥45 per diluted share" */
function earningsOf({ tokens }: Frame, { figure }: Draft): string {
  const words = tokens.slice(figure.last + 1, figure.last + 7).map(({ lower }) => lower);
  const end = words.findIndex((word) => /^[,;.()]$/u.test(word));
  const behindIt = end === -1 ? words : words.slice(0, end);
  return behindIt.includes("diluted") && !behindIt.includes("basic") ? "DilutedEarningsPerShare" : "EarningsPerShare";
}

/** "gross profit as a percentage of sales", "As a percentage of sales, costs were 9%": the noun before the "as", else the subject. */
function partsBeside(frame: Frame, draft: Draft, head: number): readonly number[] {
  const { chunks } = frame;
  const as = wordOf(chunks[head - 1]) === "a" ? head - 2 : head - 1;
  let part = as - 1;
  while (wordOf(chunks[as]) === "as" && /^(?:,|expressed|measured|stated|shown)$/u.test(wordOf(chunks[part]))) part--;
  return wordOf(chunks[as]) === "as" && part >= 0 ? [part] : subjectHeads(frame, draft, isAmount);
}

function isAmount(chunk: Chunk): boolean {
  return chunk.kind === "concept" && chunk.entries.some(({ row }) => row.unit === "money");
}

function ratioToRevenue(chunk: Chunk | undefined): string | undefined {
  if (chunk?.kind !== "concept") return undefined;
  const ratio = chunk.entries.map(({ row }) => ratioConcepts.get("RevenueShare")?.get(row.id)).find((id) => id !== undefined);
  return ratio === "RevenueShare" ? undefined : ratio;
}

/** Costs, payments and what there is at the end of a year. */
function isNoRevenue(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== "concept") return false;
  const amounts = chunk.entries.filter(({ row, strength }) => row.unit === "money" && strength === "phrase");
  return amounts.length > 0 && amounts.every(({ row }) => row.periodType === "instant" || OUTLAY.test(row.positiveWhen ?? ""));
}

const OUTLAY = /^(?:expense|cost|payment|charge)/u;

/** "spend 14% of our sales on research": what is spent is reckoned on the sales, and no part of them. */
function outlayOf({ chunks, tokens }: Frame, { at, figure }: Draft): string {
  const tie = leftTie(chunks, at).index;
  const amount = amountShared(chunks, tie);
  const verb = amount === undefined ? tie : leftTie(chunks, amount).index;
  if (!/^(?:spend|spends|spent|spending|invest|invests|invested)$/u.test(wordOf(chunks[verb])))
    return isPaidTo(chunks, verb) ? "other" : "";
  const told = chunks[amount ?? -1]?.last;
  const words = [
    ...tokens.slice(told === undefined ? figure.first : told + 1, figure.first),
    ...tokens.slice(figure.last + 1, figure.last + 10),
  ];
  const research = words.some(({ lower }) => lower === "research" || lower === "r");
  return research ? "ResearchAndDevelopmentRatio" : "other";
}

/** "pay the government 5% of gross revenues", "pays 2% of its sales": what is paid is reckoned on the sales. */
function isPaidTo(chunks: readonly Chunk[], tie: number): boolean {
  for (let at = tie; at >= Math.max(0, tie - 3); at--) {
    const word = wordOf(chunks[at]);
    if (/^(?:pay|pays|paid|paying|remit|remits|remitted)$/u.test(word)) return true;
    if (chunks[at]?.kind !== "name" && !/^(?:the|a|its|our|us|them|[a-z]{4,})$/u.test(word)) return false;
    if (isVerb(word)) return false;
  }
  return false;
}

/** "¥5 billion, or 6% of net sales", "¥5 billion, equivalent to 6%": the amount that the share is told of, by the word before the share. */
function amountShared(chunks: readonly Chunk[], tie: number): number | undefined {
  const word = wordOf(chunks[tie]);
  // "¥5 billion on research in fiscal 2012, 4.6% of net sales"
  if (word === ",") return [2, 3, 4, 5, 6, 7].map((step) => tie - step).find((at) => chunks[at]?.kind === "figure");
  const first = word === "to" && /^(?:equivalent|equal)$/u.test(wordOf(chunks[tie - 1])) ? tie - 1 : tie;
  if (first === tie && !/^(?:or|representing|equaling|equalling)$/u.test(word)) return undefined;
  const amount = wordOf(chunks[first - 1]) === "," ? first - 2 : first - 1;
  return chunks[amount]?.kind === "figure" ? amount : undefined;
}

/** "a net loss of ¥1 billion, down from the ¥6 billion net profit": the same measure, named again right behind the amount. */
function signBehind({ chunks }: Frame, { at, figure }: Draft, { row }: PhraseEntry): 1 | -1 | undefined {
  if (figure.kind !== "money" || !/^(?:an?|the|our|its)$/u.test(wordOf(chunks[at - 1]))) return undefined;
  const next = chunks[at + 1];
  return next?.kind === "concept" ? next.entries.find((entry) => entry.row.id === row.id)?.sign : undefined;
}

function isNegative(frame: Frame, draft: Draft, found: Found, entry: PhraseEntry): boolean {
  return found.rule === "concept/subject-loss" || isLossWithin(frame, draft, found, entry.row.id) || isLossBehind(frame, draft, entry);
}

/** "actuarial losses of ¥13 billion in other comprehensive income", "a loss of ¥2 billion in equity in earnings of affiliates": the noun before the amount gives the sign of the measure behind it. */
function isLossWithin({ chunks }: Frame, draft: Draft, { rule }: Found, id: string): boolean {
  if (rule !== "concept/of" || !(id.endsWith("OtherComprehensiveIncome") || id === "EquityMethodIncome")) return false;
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
