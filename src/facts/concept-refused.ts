/** Measures that the words beside a figure seem to name, and that the sentence shows to be others: "5% of our shares were sold" is no stake. */
import { bareNounContexts } from "../lexicon/bare-nouns.ts";
import type { PhraseEntry } from "../lexicon/phrase-index.ts";
import type { Token } from "../text/tokens.ts";
import { isPriceOfThing } from "./concept-by-deed.ts";
import { isReserveOfLaw, isSale } from "./concept-otherwise.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";
import { isTraded, isVoteCast } from "./shares-in-motion.ts";

/** Whether the figure is not the concept `id`, which a verb or a noun (`entry`, of `chunk`) names. */
export function isRefused(
  frame: Frame,
  draft: Draft,
  rule: string,
  id: string | undefined,
  entry: PhraseEntry | undefined,
  chunk: Chunk | undefined,
): boolean {
  return (
    isVoteCast(frame, draft) ||
    isTraded(frame, draft, rule) ||
    (draft.figure.kind === "percent" && LEVIED.has(id ?? "") && isLevy(frame, draft)) ||
    (draft.figure.kind === "percent" && entry?.row.id === "Loans" && isCover(frame, draft)) ||
    (entry?.row.id === "MarketSize" && isPartOfMarket(frame, draft)) ||
    (entry?.row.id === "AcquisitionPrice" && isCostOfAcquiring(frame, chunk)) ||
    ((id === "CommonStock" || (KEPT.has(id ?? "") && isToKeep(frame, draft))) && isRequiredCapital(frame, draft)) ||
    isForeignRepayment(frame, draft, id) ||
    (id === "OwnershipPercentage" && isReserveOfLaw(frame)) ||
    (id === "RealizedGains" && rule === "concept/verb" && !isSale(frame)) ||
    (id === "DividendsPaid" && isReceived(frame, draft)) ||
    (id === "RepaymentsOfDebt" && isCollected(frame, chunk)) ||
    (/^(?:Policy)?InterestRate$/u.test(id ?? "") && /^(?:less|minus)$/u.test(frame.tokens[draft.figure.first - 1]?.lower ?? "")) ||
    (rule === "concept/predicate" && opensWithChange(frame)) ||
    isPriceOfThing(frame, draft, id)
  );
}

/** A bare noun needs words beside it: "a gain" is one on papers only where papers are sold, "a price" an issue price where shares are issued. */
export function lacksContext(frame: Frame, id: string, words: number): boolean {
  const needed = words > 2 ? undefined : bareNounContexts.get(id);
  return needed !== undefined && needed.some((set) => !frame.tokens.some((token) => set.has(token.lower)));
}

/** "incurred a loss" says as little as "loss incurred": articles do not count. */
export function wordsIn(frame: Frame, { first, last }: Chunk): number {
  return frame.tokens.slice(first, last + 1).filter(({ lower }) => !/^(?:an?|the)$/u.test(lower)).length;
}

/** "we received dividends of ¥5 billion", "dividends received from our affiliates were", "our subsidiaries paid us dividends": paid by others. */
function isReceived({ chunks, tokens }: Frame, { at }: Draft): boolean {
  return chunks.slice(Math.max(0, at - 9), at).some((chunk) => RECEIVED.test(wordOf(chunk))) || isPaidToUs(tokens);
}

const RECEIVED = /^(?:received|receive|receives|receivable)$/u;

function isPaidToUs(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => lower === "us" && /^(?:paid|pays?|to|distributed)$/u.test(tokens[at - 1]?.lower ?? ""));
}

/** "We received dividends from X." before "These dividends were ¥5 billion": the measure `id` is told of others, and so is what refers to it. */
export function isToldOfOthers({ tokens }: Frame, id: string): boolean {
  const [noun, verb] = id === "DividendsPaid" ? [DIVIDENDS, RECEIVED] : id === "RepaymentsOfDebt" ? [REPAYMENTS, COLLECTED] : [];
  if (!noun || !verb) return false;
  return tokens.some(({ lower }, at) => {
    if (!noun.test(lower)) return false;
    const around = tokens.slice(Math.max(0, at - 6), at + 4);
    return around.some((token) => verb.test(token.lower)) || (noun === DIVIDENDS && isPaidToUs(tokens));
  });
}

const DIVIDENDS = /^dividends?$/u;

const REPAYMENTS = /^repayments?$/u;

/** "received repayments of ¥5 billion", "the repayment of loans received from X": what others paid back. */
export function isCollected({ tokens }: Frame, chunk: Chunk | undefined): boolean {
  if (!chunk) return false;
  const around = [...tokens.slice(Math.max(0, chunk.first - 3), chunk.first), ...tokens.slice(chunk.last + 1, chunk.last + 2)];
  return around.some(({ lower }) => COLLECTED.test(lower));
}

const COLLECTED = /^(?:received|receive|receives|receiving|collected|collect|collects)$/u;

/** "acquisition costs were expensed", "the customer acquisition cost": what acquiring costs beside the price, or acquires no company. */
function isCostOfAcquiring({ tokens }: Frame, chunk: Chunk | undefined): boolean {
  const last = tokens[chunk?.last ?? -1]?.lower ?? "";
  if (!chunk || tokens[chunk.last - 1]?.lower !== "acquisition") return false;
  return (
    last === "costs" || (last === "cost" && /^(?:customer|subscriber|user|client|policy|land)$/u.test(tokens[chunk.first - 1]?.lower ?? ""))
  );
}

/** "the allowance covered 64% of such loans": how far one amount goes for another. */
function isCover({ chunks }: Frame, { at }: Draft): boolean {
  return /^cover(?:ed|s|ing)?$/u.test(wordOf(chunks[leftTie(chunks, at).index]));
}

const KEPT: ReadonlySet<string> = new Set(["Equity", "EquityAttributableToOwners", "TotalAssets"]);

/** "are required to maintain ¥2 billion in equity": without a bound it would be taken for what there is. */
function isToKeep({ tokens }: Frame, { figure }: Draft): boolean {
  const before = tokens.slice(Math.max(0, figure.first - 6), figure.first);
  return figure.bound === "exact" && before.some(({ lower }) => /^(?:maintain|keep)$/u.test(lower));
}

/** "the law requires banks to hold capital of $30 million": what is asked for. */
function isRequiredCapital({ tokens }: Frame, { figure }: Draft): boolean {
  return tokens
    .slice(Math.max(0, figure.first - 14), figure.first)
    .some(({ lower }) => /^(?:requires?|required|requiring|must|minimum)$/u.test(lower));
}

const LEVIED: ReadonlySet<string> = new Set(["Revenue", "RevenueShare", "CostOfRevenue", "CostShare", "OperatingExpenses"]);

const LEVIES =
  /^(?:fines?|penalt(?:y|ies)|surcharges?|levy|levies|tax|taxes|fees?|commissions?|contributions?|sanctions?|deductibles?|rebates?|discounts?|rent)$/u;

/** "a fine of up to 10% of turnover": reckoned on the revenue, and no part of it. */
function isLevy({ chunks }: Frame, { at }: Draft): boolean {
  if (wordOf(chunks[behind(chunks, at)]) !== "of") return false;
  const tie = leftTie(chunks, at).index;
  const word = wordOf(chunks[tie]);
  let noun = tie;
  while (noun > Math.max(0, tie - 5) && !LEVIES.test(nounOf(chunks[noun])) && (noun === tie || !isVerb(wordOf(chunks[noun])))) noun--;
  return /^(?:of|at|to|is|are|was|were|be|equal|equals|equalling|reach|exceed)$/u.test(word) && LEVIES.test(nounOf(chunks[noun]));
}

/** "Of the increase in revenue, ¥5 billion was due to interest income": parts of the increase. */
function opensWithChange({ chunks }: Frame): boolean {
  return wordOf(chunks[0]) === "of" && /^(?:increases?|decreases?|decline|growth|reduction|rise|fall)$/u.test(wordOf(chunks[2]));
}

/** "we account for ¥5 billion of the market": a part of it. */
function isPartOfMarket({ chunks }: Frame, { at }: Draft): boolean {
  return wordOf(chunks[leftTie(chunks, at).index - 1]).startsWith("account");
}

/** "repay ¥3 billion of subsidies": given back, but no debt. */
function isForeignRepayment({ tokens }: Frame, { figure }: Draft, id: string | undefined): boolean {
  if (id !== "RepaymentsOfDebt" || tokens[figure.last + 1]?.lower !== "of") return false;
  return tokens.slice(figure.last + 2, figure.last + 6).some(({ lower }) => NO_DEBTS.test(lower));
}

const NO_DEBTS = /^(?:subsid(?:y|ies)|grants?|advances?|deposits?|refunds?|taxes|fees|aid)$/u;
