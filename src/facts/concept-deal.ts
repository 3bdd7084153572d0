/** The measures that a list of figures speaks of → one for each figure: "revenue and operating income were A and B". */
import { prepositions } from "../lexicon/grammar-words.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { assignConcept } from "./concept-assign.ts";
import { entryFor, fitting } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { isUnmeasured, nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { isVerb } from "./noun-phrase.ts";

/** "revenue, operating income and net income were A, B and C": the heads before the commas, where they make one head a figure. */
export function listed(frame: Frame, list: FigureList, found: Found): Found {
  const first = list.members[0];
  const { chunks } = frame;
  const heads = [...found.heads];
  if (!first || list.members.length < 3 || heads.length === 0 || heads.length >= list.members.length) return found;
  const fits = fitting(first.figure, found.rule);
  for (let at = (heads[0] ?? 0) - 1; at > 0 && heads.length < list.members.length; at--) {
    const word = wordOf(chunks[at]);
    const to = QUOTE.test(wordOf(chunks[at - 1])) ? at - 2 : at - 1;
    const before = chunks[to];
    if (QUOTE.test(word)) continue;
    if (word === "," && before && fits(before)) heads.unshift((at = to));
    else if (isVerb(word) || prepositions.has(word) || chunks[at]?.kind !== "word") break;
  }
  return heads.length === list.members.length ? { ...found, heads, from: heads[0] ?? found.from } : found;
}

/** Names in quotes: "“A ratio”, “B ratio” and “C ratio” stood at". */
const QUOTE = /^["“”]$/u;

/** Deals heads out over members: n figures for n heads, or h heads × p periods, else the first head for all. */
export function give(frame: Frame, list: FigureList, found: Found, index: PhraseIndex, periods: number): void {
  const { members } = list;
  const heads = found.heads.filter((head) => members.some((member) => entryFor(frame.chunks[head], member.figure, found.rule)));
  const share = heads.length > 1 && members.length === heads.length * Math.max(1, periods) ? Math.max(1, periods) : members.length;
  const only = list.respectively && heads.length === 1 && members.length > 1 && periods < members.length ? heads[0] : undefined;
  const unknown = only !== undefined && isSecond(frame, only);
  const sum = share === members.length && (isSum(frame, list, found, heads) || isUneven(frame, list, found, heads));
  const fused = found.rule.startsWith("concept/change") && isFusedWithCosts(frame, heads);
  const given = fused ? { ...found, rule: found.rule.replace("change-", "change-other-") } : found;
  members.forEach((member, position) => {
    // "retention and churn were 108% and 1.2%, respectively": the first measure is not known, and is not the second.
    if (unknown && position < members.length - 1) return;
    // "loss and tax credit carryforwards were ¥263 million and ¥24 million, respectively": the second is that of the other noun.
    if (only !== undefined && position > 0 && isJoinedBehind(frame, only)) return;
    const head = sum || fused ? undefined : (heads[Math.floor(position / share)] ?? heads[0]);
    assignConcept(frame, member, head, given, index);
    const diluted = list.respectively && members.length === 2 ? dilutedPlace(frame, head) : undefined;
    const row = index.rows.get(diluted === undefined ? "" : diluted === position ? "DilutedEarningsPerShare" : "EarningsPerShare");
    if (row && member.concept?.row.id.endsWith("EarningsPerShare")) member.concept = { ...member.concept, row };
  });
}

/** "A and B were 1%, 2% and 3%, respectively": of two measures that do not go up in three figures, none is known of any. */
function isUneven({ chunks }: Frame, { members, respectively }: FigureList, { rule }: Found, heads: readonly number[]): boolean {
  const [first] = members;
  if (!first || !respectively || heads.length < 2 || heads.length > members.length || first.figure.kind !== "percent") return false;
  return new Set(heads.map((head) => entryFor(chunks[head], first.figure, rule)?.row.id)).size > 1;
}

/** "basic and diluted earnings per share were A and B, respectively": which of the two is the diluted one. */
function dilutedPlace({ chunks, tokens }: Frame, head: number | undefined): number | undefined {
  const { first = 0, last = -1 } = chunks[head ?? -1] ?? {};
  const words = tokens.slice(Math.max(0, first - 2), last + 1).map(({ lower }) => lower);
  const [basic, diluted] = [words.indexOf("basic"), words.indexOf("diluted")];
  if (basic === -1 || diluted === -1 || words[Math.min(basic, diluted) + 1] !== "and") return undefined;
  return basic < diluted ? 1 : 0;
}

/** "short-term borrowings and long-term debt amounted to ¥88 billion": one figure for two measures is that of neither. */
function isSum({ chunks, tokens }: Frame, { members }: FigureList, { rule }: Found, heads: readonly number[]): boolean {
  const [first] = members;
  if (first?.figure.kind !== "money" || (rule !== "concept/subject" && rule !== "concept/noun")) return false;
  const [head, other] = heads;
  if (head !== undefined && other === undefined) return isJoinedNoun(chunks, head + 1) || isOtherBesideNoun({ chunks, tokens }, head);
  const [from, to] = [chunks[head ?? -1], chunks[other ?? -1]];
  if (head === undefined || other === undefined || !from || !to) return false;
  // "reserves for losses and claims": what is joined stands behind a preposition, and the measure is one.
  if (tokens.slice(from.first, to.first).some(({ lower }) => prepositions.has(lower))) return false;
  return entryFor(chunks[head], first.figure, rule)?.row.id !== entryFor(chunks[other], first.figure, rule)?.row.id;
}

/** "commissions and expenses were": joined with a noun that the catalogue does not know. */
function isJoinedNoun(chunks: readonly Chunk[], at: number): boolean {
  if (wordOf(chunks[at]) !== "and" || !isPlainNoun(chunks[at + 1])) return false;
  return wordOf(chunks[at + 2]) === "of" || isVerb(wordOf(chunks[at + 2]));
}

/** "commissions and expenses rose by 5%": what moved is neither of the two. */
function isFusedWithCosts({ chunks }: Frame, [head, other]: readonly number[]): boolean {
  if (head === undefined || other !== undefined || wordOf(chunks[head + 1]) !== "and") return false;
  return /^(?:commissions|fees|interest)$/u.test(nounOf(chunks[head])) && /^(?:expenses|costs|charges)$/u.test(nounOf(chunks[head + 2]));
}

/** "materials and other costs were": the others beside a noun that the catalogue does not know. */
function isOtherBesideNoun({ chunks, tokens }: Pick<Frame, "chunks" | "tokens">, head: number): boolean {
  return tokens[chunks[head]?.first ?? -1]?.lower === "other" && wordOf(chunks[head - 1]) === "and" && isPlainNoun(chunks[head - 2]);
}

/** A word in the plural, or a phrase that names nothing of the catalogue. */
function isPlainNoun(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "concept") return isUnmeasured(chunk);
  return chunk?.kind === "word" && /^[a-z]{3,}s$/u.test(chunk.lower) && !isVerb(chunk.lower);
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
  // "federal and state loss carryforwards were A and B": two kinds of one measure.
  return wordOf(chunks[before]) === "and" && !KINDS.test(wordOf(chunks[before - 1]));
}

const KINDS =
  /^(?:federal|state|domestic|foreign|local|national|municipal|overseas|international|current|noncurrent|basic|taxable|secured|unsecured|public|private)$/u;
