/**
 * What a verb alone says of its object: "invested a total of ¥5 billion", "wrote off ¥2 billion of loans", "X owns 50.1%".
 */
import { capitalNouns, debtNouns, payVerbs, prepositions } from "../lexicon/grammar-words.ts";
import { verbAt } from "../lexicon/phrase-index.ts";
import type { PhraseEntry, PhraseIndex } from "../lexicon/phrase-index.ts";
import { dealtTo, pricedAt, purposes } from "../lexicon/purposes.ts";
import { singular } from "../lexicon/singular.ts";
import { phraseEnd } from "./concept-behind.ts";
import { orderedByCourt } from "./concept-by-order.ts";
import { byUse } from "./concept-by-use.ts";
import { facilityFor } from "./concept-of-facility.ts";
import { linkedAt } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind, leftTie, pastShare } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

/** "invested a total of ¥5 billion", "wrote off ¥2 billion of loans", "acquired the shares of X for ¥3 billion". */
export function byVerb(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  if (draft.figure.kind !== "money") return undefined;
  const { chunks } = frame;
  const tie = leftTie(chunks, draft.at).index;
  const bought = paidForCompany(frame, draft, tie, index) ?? paidToSettle(frame, draft, tie, index);
  if (bought) return bought;
  const meant =
    forPurpose(frame, draft, tie, index) ??
    pricedBy(frame, draft, tie, index) ??
    issuedAt(frame, draft, tie, index) ??
    dealtBy(frame, tie, index) ??
    orderedByCourt(frame, draft, tie, index) ??
    paidOnShare(frame, draft, tie, index) ??
    settledFor(frame, tie, index) ??
    facilityFor(frame, tie, index) ??
    byUse(frame, draft, index);
  if (meant) return meant;
  const gap = gapBetween(frame, tie, index);
  if (gap) return gap;
  const put = intoCompany(frame, draft, index) ?? onThings(frame, draft, index);
  if (put) return put;
  const unit = draft.figure.unit.endsWith("/share") ? "money-per-share" : "money";
  const direct =
    verbEndingAt(frame, tie, unit, index) ?? (wordOf(chunks[tie - 1]) === "and" ? verbEndingAt(frame, tie - 2, unit, index) : undefined);
  // "may borrow up to ¥45 billion", "can lend up to": what could be borrowed has not been.
  if (/^(?:ProceedsFromDebt|Loans)$/u.test(direct?.entry.row.id ?? "") && draft.figure.bound === "at most") return undefined;
  if (direct?.entry.row.id === "ShareRepurchases" && isOfDebt(frame, draft)) {
    const debt = index.rows.get("DebtRepurchased");
    return debt && verbFound(frame, direct, debt);
  }
  if (direct && direct.entry.row.counterpartyRole !== "buyer") return verbFound(frame, direct);
  if (wordOf(chunks[tie]) !== "for" && wordOf(chunks[tie]) !== "at") return undefined;
  for (let at = tie - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if ((chunk?.kind === "figure" && chunk.figure.kind === "money") || wordOf(chunk) === ";") return undefined;
    const verb = verbEndingAt(frame, at, unit, index);
    if (verb?.entry.row.id === "ShareRepurchases" && isOwnStock(frame, at, draft.at)) return verbFound(frame, verb);
    if (verb?.entry.row.counterpartyRole === "buyer") {
      const row = isOwnStock(frame, at, draft.at) ? index.rows.get("ShareRepurchases") : undefined;
      return verbFound(frame, verb, row);
    }
  }
  return undefined;
}

/** "bought back ¥5 billion of our senior notes": debt, and no stock. */
function isOfDebt({ chunks, tokens }: Frame, draft: Draft): boolean {
  const next = behind(chunks, draft.at);
  if (wordOf(chunks[next]) !== "of") return false;
  const end = phraseEnd(chunks, next + 1);
  return tokens.slice(chunks[next]?.first ?? 0, (chunks[end]?.last ?? 0) + 1).some(({ lower }) => debtNouns.has(lower));
}

/** "contributed ¥3 billion to our pension plans", "raised ¥30 billion through long-term loans": verb and purpose. */
function forPurpose({ chunks, tokens }: Frame, draft: Draft, tie: number, index: PhraseIndex): Found | undefined {
  const verb = wordOf(chunks[tie]);
  const next = pastShare(chunks, behind(chunks, draft.at));
  const preposition = wordOf(chunks[next]);
  const fits = purposes.filter(({ verbs, prepositions }) => verbs.has(verb) && prepositions.has(preposition));
  if (fits.length === 0) return undefined;
  const end = phraseEnd(chunks, next + 1);
  const nouns = tokens.slice(chunks[next + 1]?.first ?? 0, (chunks[end]?.last ?? 0) + 1);
  const purpose = fits.find((one) => nouns.some(({ lower }) => one.nouns.has(lower)));
  const row = index.rows.get(purpose?.concept ?? "");
  return row && linkedAt(chunks, tie, "concept/verb", row);
}

/** "our stock closed at ¥1,240", "options exercisable at ¥1,100 per share": the price of a paper. */
function pricedBy({ chunks, tokens }: Frame, draft: Draft, tie: number, index: PhraseIndex): Found | undefined {
  if (wordOf(chunks[tie]) !== "at") return undefined;
  const verb = [tie - 1, tie - 2, tie - 3].find((at) => pricedAt.has(wordOf(chunks[at])));
  const row = index.rows.get(pricedAt.get(wordOf(chunks[verb ?? -1])) ?? "");
  if (!row || verb === undefined) return undefined;
  const paper = draft.figure.unit.endsWith("/share") || tokens.slice(0, chunks[tie]?.first).some(({ lower }) => STOCK.test(lower));
  return paper ? linkedAt(chunks, verb, "concept/verb", row) : undefined;
}

/** "issued 1.2 billion new shares at ¥138 per share", "an offering of 2,000,000 ADSs at $4.00 per ADS": what the new shares were issued at. */
function issuedAt({ chunks }: Frame, { figure }: Draft, tie: number, index: PhraseIndex): Found | undefined {
  const row = index.rows.get("IssuePrice");
  if (!row || wordOf(chunks[tie]) !== "at" || !figure.unit.endsWith("/share")) return undefined;
  const shares = chunks.findLastIndex((chunk, at) => at < tie && at > tie - 6 && chunk.kind === "figure" && chunk.figure.unit === "shares");
  const verb = shares === -1 ? undefined : [1, 2, 3].map((step) => shares - step).find((at) => ISSUES.test(nounOf(chunks[at])));
  return verb === undefined ? undefined : linkedAt(chunks, verb, "concept/verb", row);
}

const ISSUES = /^(?:issued|issue|issues|issuing|issuance|allotted|allotment|subscribed|offering|placement)$/u;

/** "fined us ¥5 billion", "awarded the plaintiff $3 million": the verb before the one who pays or gets it. */
function dealtBy({ chunks }: Frame, tie: number, index: PhraseIndex): Found | undefined {
  const person = chunks[tie];
  if (person?.kind !== "name" && !/^(?:us|him|her|them|it|plaintiffs?|claimants?|company)$/u.test(wordOf(person))) return undefined;
  const verb = /^(?:the|each)$/u.test(wordOf(chunks[tie - 1])) ? tie - 2 : tie - 1;
  const row = index.rows.get(dealtTo.get(wordOf(chunks[verb])) ?? "");
  return row && linkedAt(chunks, verb, "concept/verb", row);
}

/** "we have paid no dividends since fiscal 2009, when we paid ¥12.50 per share": what is paid on a share where dividends are spoken of. */
function paidOnShare({ chunks, tokens }: Frame, { figure }: Draft, tie: number, index: PhraseIndex): Found | undefined {
  const row = index.rows.get("DividendPerShare");
  if (!row || !figure.unit.endsWith("/share") || !/^(?:paid|pay|pays|distributed|declared)$/u.test(wordOf(chunks[tie]))) return undefined;
  const spoken = tokens.slice(0, chunks[tie]?.first).some(({ lower }) => /^dividends?$/u.test(lower));
  return spoken ? linkedAt(chunks, tie, "concept/verb", row) : undefined;
}

/** "settled the dispute for ¥4 billion": what ended it. */
function settledFor({ chunks }: Frame, tie: number, index: PhraseIndex): Found | undefined {
  const row = index.rows.get("LitigationSettlement");
  if (!row || wordOf(chunks[tie]) !== "for") return undefined;
  const verb = [2, 3, 4, 5].map((step) => tie - step).find((at) => /^(?:settled|settle|settles|settling)$/u.test(wordOf(chunks[at])));
  const object = verb === undefined ? [] : chunks.slice(verb + 1, tie);
  const sued = [2, 3, 4, 5, 6, 7].map((step) => tie - step).find((at) => /^(?:sued|sues|suing)$/u.test(wordOf(chunks[at])));
  const sought = index.rows.get("DamagesSought");
  if (sued !== undefined && sought) return linkedAt(chunks, sued, "concept/verb", sought);
  const dispute = object.some((chunk) =>
    /^(?:disputes?|suits?|lawsuits?|cases?|claims?|litigation|matters?|actions?)$/u.test(nounOf(chunk)),
  );
  return verb !== undefined && dispute ? linkedAt(chunks, verb, "concept/verb", row) : undefined;
}

const STOCK = /^(?:shares|stock|ads|adss|adrs)$/u;

/** "current liabilities exceeded current assets by ¥2 billion": the balance of two levels. */
function gapBetween({ chunks }: Frame, tie: number, index: PhraseIndex): Found | undefined {
  const [more, less] = [chunks[tie - 3], chunks[tie - 1]];
  const exceeds = /^exceed(?:ed|s|ing)?$/u.test(wordOf(chunks[tie - 2]));
  if (wordOf(chunks[tie]) !== "by" || !exceeds || more?.kind !== "concept" || less?.kind !== "concept") return undefined;
  const ids = [more, less].map(({ entries }) => entries.map(({ row }) => row.id));
  for (const [concept, asset, debt] of BALANCES) {
    const sign = ids[0]?.includes(asset) && ids[1]?.includes(debt) ? 1 : ids[0]?.includes(debt) && ids[1]?.includes(asset) ? -1 : 0;
    const row = index.rows.get(concept);
    const found = row && sign !== 0 ? linkedAt(chunks, tie - 3, "concept/verb", row) : undefined;
    if (found?.link) return { ...found, link: { ...found.link, sign: sign === 1 ? 1 : -1 } };
  }
  return undefined;
}

/** A balance, what adds to it, what takes from it. */
const BALANCES = [
  ["WorkingCapital", "CurrentAssets", "CurrentLiabilities"],
  ["PensionFundedStatus", "PlanAssets", "PensionObligation"],
  ["Equity", "TotalAssets", "TotalLiabilities"],
] as const;

/** "acquired 100,000 shares of our common stock for ¥3 billion", "its own shares", "treasury shares": bought back. */
function isOwnStock({ chunks, tokens }: Frame, verb: number, figure: number): boolean {
  if (chunks.slice(verb, figure).some((chunk) => chunk.kind === "name" && !chunk.party.pronoun)) return false;
  const words = tokens.slice(chunks[verb]?.first ?? 0, chunks[figure]?.first ?? 0).map(({ lower }) => lower);
  const stock = words.findLastIndex((word) => /^(?:shares?|stock)$/u.test(word));
  const owner = words.slice(Math.max(0, stock - 3), stock);
  return stock !== -1 && owner.some((word) => /^(?:our|own|treasury)$/u.test(word));
}

/** "put ¥1 billion into X": money into a company, whatever the verb. Into things it is capital expenditure. */
function intoCompany(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const at = behind(chunks, draft.at);
  const into = chunks[at];
  const row = index.rows.get("Investment");
  if (wordOf(into) !== "into" || !into || !row) return undefined;
  const end = phraseEnd(chunks, at + 1);
  const company = chunks
    .slice(at + 1, Math.max(end + 1, at + 6))
    .some((chunk) => chunk.kind === "name" || /^(?:it|them|subsidiary|subsidiaries|venture|company)$/u.test(wordOf(chunk)));
  return company ? linkedAt(chunks, at, "concept/verb", row) : undefined;
}

/** "spend ¥4 billion on a new data center", "invested ¥4 billion in a new plant": things that are bought to be used. */
function onThings(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const tie = leftTie(chunks, draft.at).index;
  const verb = wordOf(chunks[tie]);
  const at = pastShare(chunks, behind(chunks, draft.at));
  const row = index.rows.get("CapitalExpenditures");
  const thing = chunks[at];
  if (!row || !thing || !/^(?:spend|spent|spending|invest|invested|investing)$/u.test(verb) || !/^(?:on|in|to)$/u.test(wordOf(thing)))
    return undefined;
  const end = phraseEnd(chunks, at + 1);
  const stretch = chunks.slice(at + 1, end + 1);
  if (stretch.some((chunk) => chunk.kind === "name" && !chunk.party.possessive)) return undefined;
  const found = stretch.find((chunk) => capitalNouns.has(singular(wordOf(chunk))));
  return (
    found && {
      rule: "concept/verb",
      heads: [],
      from: at + 1,
      to: end,
      link: { row, sign: 1, start: found.start, end: found.end, chunk: at + 1 },
    }
  );
}

/** "paid ¥5 billion to Y for X": the price of a company, where X is one. */
function paidForCompany(frame: Frame, draft: Draft, tie: number, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const verb = chunks[tie];
  const row = index.rows.get("AcquisitionPrice");
  if (!verb || !row || !payVerbs.has(wordOf(verb))) return undefined;
  if (isForAcquired(chunks, tie)) return linkedAt(chunks, tie, "concept/verb", row);
  for (let at = behind(chunks, draft.at); at < chunks.length && wordOf(chunks[at]) !== "," && wordOf(chunks[at]) !== "."; at++) {
    const name = chunks[at + 1];
    const names =
      (name?.kind === "name" && !name.party.pronoun && !name.party.possessive) || (wordOf(name) === "the" && isNamedSoon(chunks, at + 2));
    if ((wordOf(chunks[at]) === "for" && names) || isToAcquire(chunks, at)) return linkedAt(chunks, tie, "concept/verb", row);
  }
  return undefined;
}

/** "the acquisition of X, for which we paid": the price of what the relative stands for. */
function isForAcquired(chunks: readonly Chunk[], tie: number): boolean {
  const which = [tie - 2, tie - 3].find((at) => wordOf(chunks[at]) === "which" && wordOf(chunks[at - 1]) === "for");
  if (which === undefined) return false;
  const before = chunks.slice(Math.max(0, which - 7), which - 1);
  const deed = before.findLastIndex((chunk) => /^(?:acquisition|takeover|acquired|acquire)$/u.test(nounOf(chunk)));
  return deed !== -1 && before.slice(deed).some((chunk) => chunk.kind === "name" && !chunk.party.pronoun);
}

/** "for the Finnish developer Kivi Oy": a name at the end of a plain noun phrase. */
function isNamedSoon(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "name") return at > from && !chunk.party.pronoun && !chunk.party.possessive;
    if (chunk?.kind !== "word" || isVerb(chunk.lower) || prepositions.has(chunk.lower)) return false;
  }
  return false;
}

/** "to acquire 62% of X", "to buy the remaining shares of X": behind what was paid. */
function isToAcquire(chunks: readonly Chunk[], at: number): boolean {
  if (wordOf(chunks[at]) !== "to" || !/^(?:acquire|purchase|buy)$/u.test(wordOf(chunks[at + 1]))) return false;
  const object = chunks.slice(at + 2, at + 8);
  return object.some(
    (chunk) =>
      (chunk.kind === "name" && !chunk.party.pronoun) || /^(?:subsidiary|company|shareholdings?|stake|business)$/u.test(wordOf(chunk)),
  );
}

/** "paid ¥5 billion to settle the claims": what ended the dispute. */
function paidToSettle(frame: Frame, draft: Draft, tie: number, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const verb = chunks[tie];
  const row = index.rows.get("LitigationSettlement");
  const next = behind(chunks, draft.at);
  const settles =
    (wordOf(chunks[next]) === "to" && wordOf(chunks[next + 1]) === "settle") ||
    (wordOf(chunks[next]) === "in" && wordOf(chunks[next + 1]) === "settlement");
  if (!verb || !row || !settles || !payVerbs.has(wordOf(verb))) return undefined;
  return linkedAt(chunks, tie, "concept/verb", row);
}

interface VerbReading {
  readonly entry: PhraseEntry;
  readonly from: number;
  readonly to: number;
}

function verbFound(frame: Frame, verb: VerbReading, row = verb.entry.row): Found {
  const start = frame.chunks[verb.from]?.start ?? 0;
  const end = frame.chunks[verb.to]?.end ?? 0;
  return {
    rule: "concept/verb",
    heads: [],
    from: verb.from,
    to: verb.to,
    link: { row, sign: 1, start, end, chunk: verb.from },
  };
}

/** A verb of the catalogue, of up to three words, whose last word is the chunk. */
function verbEndingAt(frame: Frame, at: number, unit: string, index: PhraseIndex): VerbReading | undefined {
  const last = frame.chunks[at];
  if (!last || (last.kind !== "word" && last.kind !== "concept")) return undefined;
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    const chunk = frame.chunks[from];
    if (!chunk) continue;
    const match = verbAt(index, frame.tokens, chunk.first);
    const entry = match?.entries.find((candidate) => candidate.row.unit === unit);
    if (match && entry && match.last === last.last) return { entry, from, to: at };
  }
  return undefined;
}

/** "X owns 50.1%", "in which we held 49.9%": the verb alone says what the percentage is. */
export function byHolding(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  const { index: tie } = leftTie(frame.chunks, draft.at);
  const verb = frame.chunks[tie];
  const row = index.rows.get("OwnershipPercentage");
  if (
    draft.figure.kind !== "percent" ||
    !verb ||
    !row ||
    !/^(?:own|owns|owned|owning|hold|holds|held|holding|buy|bought|acquire|acquires|acquired|purchase|purchased|sell|sold|retain|retains|retained)$/u.test(
      wordOf(verb),
    )
  )
    return undefined;
  const bought = /^(?:buy|bought|acquires?|acquired|purchased?|sell|sold)$/u.test(wordOf(verb));
  const next = behind(frame.chunks, draft.at);
  const to = phraseEnd(frame.chunks, next + 1);
  const from = frame.chunks.findIndex((chunk, at) => at > next && /^(?:from|to|for)$/u.test(wordOf(chunk)));
  const thing = frame.chunks.slice(next + 1, from === -1 ? to + 1 : Math.min(from, to + 1));
  if (bought && wordOf(frame.chunks[next]) === "of" && !thing.some(isCompanyOrPaper)) return undefined;
  // "must retain 5% of the credit risk"
  if (thing.some((chunk) => /^(?:risks?|exposures?|losses|loans|deposits|production|output)$/u.test(nounOf(chunk)))) return undefined;
  return linkedAt(frame.chunks, tie, "concept/held", row);
}

/** "purchased 45% of our components": a part of things, no stake. */
function isCompanyOrPaper(chunk: Chunk): boolean {
  if (chunk.kind === "name") return !chunk.party.pronoun;
  const word = nounOf(chunk);
  return /^(?:shares?|stocks?|equity|capital|interests?|stakes?|company|subsidiar(?:y|ies)|affiliates?|venture|business|it|them|its)$/u.test(
    word,
  );
}
