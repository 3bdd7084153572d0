/**
 * What an amount of cash was used for or came from: "used ¥5 billion to repay bank loans", "net proceeds of ¥5 billion from the
 * issuance of 2 million shares". What is borrowed for a use measures the borrowing, so the words before the amount must tell of
 * cash that goes out.
 */
import { payVerbs } from "../lexicon/grammar-words.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { listingWords, sourcesOfCash, spendingVerbs, usesOfCash } from "../lexicon/uses-of-cash.ts";
import { linkedAt } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, pastWords, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

/** The concept of the use or source that stands behind an amount of money. */
export function byUse(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const next = behind(chunks, draft.at);
  const word = wordOf(chunks[next]);
  if (!/^(?:to|for|in|from|of)$/u.test(word)) return undefined;
  const id = word === "from" || word === "of" ? sourceAt(frame, draft, next) : useAt(frame, draft, next);
  const row = index.rows.get(id ?? "");
  return row && linkedAt(chunks, next + 1, "concept/verb", row);
}

/** "to prepay or repurchase debt", "for scheduled repayments of other notes", "paid ¥5 billion in interest". */
function useAt(frame: Frame, draft: Draft, next: number): string | undefined {
  const { chunks } = frame;
  const link = wordOf(chunks[next]);
  const deed = link === "for" ? pastWords(chunks, next + 1, ADJECTIVES, 3) : next + 1;
  const word = link === "in" ? "pay" : link === "to" ? wordOf(chunks[deed]) : firstWord(frame, chunks[deed]);
  const paid = link === "for" ? paymentOf(chunks[deed]) : undefined;
  if (paid !== undefined) return isSpent(frame, draft) ? paid : undefined;
  const fits = usesOfCash.filter(({ verbs, nouns }) =>
    link === "for" ? nouns.has(word) || nouns.has(nounOf(chunks[deed])) : verbs.has(word),
  );
  if (fits.length === 0 || (link === "in" ? !isPaid(frame, draft) : !isSpent(frame, draft))) return undefined;
  const things = wordsBehind(frame, link === "in" ? next : deed);
  return fits.find((use) => things.some((thing, at) => use.things.has(thing) || use.things.has(`${things[at - 1] ?? ""} ${thing}`)))
    ?.concept;
}

/** "for acquisitions, net of cash acquired": a payment that the catalogue knows. */
function paymentOf(chunk: Chunk | undefined): string | undefined {
  if (chunk?.kind !== "concept") return undefined;
  return chunk.entries.find(
    ({ row, strength }) => strength === "phrase" && row.positiveWhen === "payment" && row.id !== "DebtServiceObligations",
  )?.row.id;
}

/** "paid ¥5 billion in interest and ¥2 billion in income taxes": the verb before the first of them. */
function isPaid({ chunks }: Frame, draft: Draft): boolean {
  const { index } = leftTie(chunks, draft.at);
  if (payVerbs.has(wordOf(chunks[index]))) return true;
  if (wordOf(chunks[index]) !== "and") return false;
  const verb = chunks.findLastIndex((chunk, at) => at < index && isVerb(wordOf(chunk)));
  const [amount, preposition] = [chunks[verb + 1], chunks[verb + 2]];
  return payVerbs.has(wordOf(chunks[verb])) && amount?.kind === "figure" && wordOf(preposition) === "in";
}

/** "net proceeds of ¥5 billion from the issuance of shares", "¥5 billion of net proceeds from bank loans". */
function sourceAt(frame: Frame, draft: Draft, next: number): string | undefined {
  const { chunks, tokens } = frame;
  const { index } = leftTie(chunks, draft.at);
  let from = next;
  if (wordOf(chunks[next]) === "of") {
    const noun = [next + 1, next + 2].find((at) => nounOf(chunks[at]) === "proceeds");
    if (noun === undefined) return undefined;
    from = noun + 1;
  } else if (wordOf(chunks[index]) !== "of" || nounOf(chunks[index - 1]) !== "proceeds") return undefined;
  if (wordOf(chunks[from]) !== "from") return undefined;
  const things = [firstWord(frame, chunks[pastWords(chunks, from + 1, ADJECTIVES, 3)]), ...wordsBehind(frame, from)];
  // "the issuance of shares by our subsidiary", "the sale of shares": nothing of the issuer's own.
  if (tokens.some(({ lower }) => /^(?:subsidiary|subsidiaries|affiliate|investment|investments)$/u.test(lower))) return undefined;
  const deed = things.find((thing) => sourcesOfCash.some(({ deeds }) => deeds.has(thing)));
  if (deed === undefined || things.some((thing) => /^(?:sales?|disposals?)$/u.test(thing))) return undefined;
  return sourcesOfCash.find((source) => source.deeds.has(deed) && things.some((thing) => source.things.has(thing)))?.concept;
}

/** The words of the object, up to where another amount, a comma or a clause follows; the number of shares issued belongs to it. */
function wordsBehind({ chunks, tokens }: Frame, from: number): readonly string[] {
  let to = from + 1;
  while (to < from + 9 && !isEnd(chunks[to])) to++;
  // "to acquire the equipment maker X": a company, and no equipment.
  const end = chunks[to];
  if (end?.kind === "name" && !end.party.possessive) return [];
  return tokens.slice(chunks[from]?.first ?? 0, chunks[to]?.first ?? tokens.length).map(({ lower }) => lower);
}

function isEnd(chunk: Chunk | undefined): boolean {
  if (!chunk || chunk.kind === "period" || (chunk.kind === "name" && !chunk.party.pronoun)) return true;
  if (chunk.kind === "figure") return chunk.figure.kind === "money";
  return /^(?:,|;|\.|\(|and|which|that|for|to|with|under|by|in)$/u.test(wordOf(chunk));
}

/** What may stand between the preposition and the deed: "for the scheduled repayment". */
const ADJECTIVES = /^(?:the|our|its|a|an|scheduled|mandatory|early|partial|full|net|voluntary|public)$/u;

function firstWord({ tokens }: Frame, chunk: Chunk | undefined): string {
  return tokens[chunk?.first ?? -1]?.lower ?? "";
}

/** A verb of spending right before the amount, or a list of what cash went to. */
function isSpent({ chunks, tokens }: Frame, draft: Draft): boolean {
  const { index } = leftTie(chunks, draft.at);
  const word = wordOf(chunks[index]);
  if (spendingVerbs.has(word)) return true;
  const listed = listingWords.has(word) || (word === "of" && /^(?:consist|compris)/u.test(wordOf(chunks[index - 1])));
  if (!listed || draft.figure.bound === "at most") return false;
  return tokens.slice(0, draft.figure.first).some(({ lower }, at) => {
    if (spendingVerbs.has(lower)) return tokens[at - 1]?.lower !== "be";
    return /^(?:outflows?|activities)$/u.test(lower) && tokens.some((token) => token.lower === "cash" || token.lower === "financing");
  });
}
