/** Amounts that are none of what the noun beside them names: "used ¥5 billion of the proceeds", "impaired receivables", "deferred commissions". */
import type { PhraseEntry } from "../lexicon/phrase-index.ts";
import { deedWith, isDoer, isPaidBack } from "./concept-by-deed.ts";
import { isPartLost, isToldOtherwise } from "./concept-otherwise.ts";
import { isCollected } from "./concept-refused.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { closingOf } from "./noun-phrase.ts";

/** Whether the figure is no amount of what its noun names, by the rule that found the noun. */
export function isRefusedNoun(frame: Frame, draft: Draft, rule: string, entry: PhraseEntry, chunk: Chunk): boolean {
  return (
    isRateOfUse(frame, draft, entry) ||
    isWage(frame, chunk) ||
    isAccumulated(frame, chunk, entry) ||
    isOneLiability(frame, entry, chunk) ||
    (!rule.startsWith("concept/change") && isPortfolio(frame, rule, entry, chunk)) ||
    isEffect(frame, rule, entry, chunk) ||
    isChargedOff(frame, draft, entry, chunk) ||
    isOfSome(frame, entry, chunk) ||
    isMeansOfPayment(frame, entry, chunk) ||
    isCashSpent(frame, entry, chunk) ||
    isRowBehind(frame, draft, chunk) ||
    isUse(frame, draft, rule, entry) ||
    isTakenBack(frame, draft, rule, entry) ||
    isStockOption(frame, entry, chunk) ||
    isPaperOf(frame, draft) ||
    isFlowOfCash(frame, entry, chunk) ||
    isYetToCome(frame, entry, chunk) ||
    isShareUnsaid(frame, entry, chunk) ||
    isCashMoved(frame, draft, entry, chunk) ||
    isSaleOfStake(frame, entry, chunk) ||
    (/^(?:LeaseLiabilities|FinanceLeaseObligations)$/u.test(entry.row.id) && isPaidBack(frame.chunks, draft.at)) ||
    isPartLost(frame, draft, rule, entry) ||
    isToldOtherwise(frame, entry, chunk) ||
    isOneSale(frame, entry, chunk) ||
    (entry.row.id === "Loans" && (isCollected(frame, chunk) || isOpenLoan(frame, draft, chunk)))
  );
}

/** "securitized assets were ¥5 billion", "restricted net assets", "impaired receivables": some of them only. */
function isOfSome({ chunks, tokens }: Frame, { row }: PhraseEntry, chunk: Chunk): boolean {
  const word = tokens[chunk.first - 1]?.lower ?? "";
  // "negative goodwill of ¥1 billion": a gain of the purchase.
  if (row.id === "Goodwill" && word === "negative") return true;
  // "deferred commissions", "prepaid fees": what is still to be earned or spent.
  if (row.id === "FeeIncome" && /^(?:deferred|prepaid|capitali[sz]ed|unearned|accrued)$/u.test(word)) return true;
  if (row.periodType !== "instant" || row.unit !== "money" || !SOME.test(word)) return false;
  // "we impaired goodwill of ¥5 billion"
  return word !== "impaired" || !isDoer(chunks[chunks.indexOf(chunk) - 2]);
}

const SOME =
  /^(?:impaired|restricted|unrestricted|securiti[sz]ed|leased|transferred|segregated|encumbered|unencumbered|idle|doubtful|overdue|delinquent)$/u;

/** "amounts paid in cash for taxes were ¥5 billion": how they were paid, and not what is there. */
function isMeansOfPayment({ tokens }: Frame, { row }: PhraseEntry, { first, last }: Chunk): boolean {
  if (row.id !== "CashAndCashEquivalents" || first !== last || tokens[first - 1]?.lower !== "in") return false;
  return /^(?:paid|payable|payments?|settled|received|redeemed|distributed|satisfied|collected|contributed|consideration)$/u.test(
    tokens[first - 2]?.lower ?? "",
  );
}

/** "¥5 billion of cash used for repurchases", "cash paid for taxes": what came in or went out, and not what is there. */
function isCashSpent({ tokens }: Frame, { row }: PhraseEntry, { last }: Chunk): boolean {
  if (row.id !== "CashAndCashEquivalents") return false;
  return /^(?:used|paid|spent|received|collected|contributed|returned|distributed|required)$/u.test(tokens[last + 1]?.lower ?? "");
}

/** "2.5% 2.0% 1.5% Expected return on assets": behind a row of figures the next row begins, with a capital. */
function isRowBehind({ chunks, tokens }: Frame, { at, figure }: Draft, { first }: Chunk): boolean {
  return first === figure.last + 1 && chunks[at - 1]?.kind === "figure" && /^\p{Lu}/u.test(tokens[first]?.text ?? "");
}

/** "a building held for sale with a book value of", "the sale was worth ¥5 billion": a deal, where "sales" are revenue. */
function isOneSale({ tokens }: Frame, { row, strength }: PhraseEntry, { first, last }: Chunk): boolean {
  return row.id === "Revenue" && strength === "weak" && first === last && tokens[last]?.lower === "sale";
}

/** "accrued a total liability of ¥5 billion": one of them, told in full. */
function isOneLiability({ tokens }: Frame, { row }: PhraseEntry, { first, last }: Chunk): boolean {
  return row.id === "TotalLiabilities" && tokens[last]?.lower === "liability" && /^an?$/u.test(tokens[first - 1]?.lower ?? "");
}

/** "our investments rose by 5%", "investment assets grew": what one has, and not what was put in. */
export function isPortfolioMoved(frame: Frame, entry: PhraseEntry, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && isPortfolio(frame, "concept/subject", entry, chunk);
}

/** "our investments were ¥51 billion", "held investments of ¥5 billion": what one has, and not what was put in. */
function isPortfolio({ tokens }: Frame, rule: string, { row }: PhraseEntry, { first, last }: Chunk): boolean {
  if (row.id !== "Investment") return false;
  if (tokens[last]?.lower !== "investments")
    return /^(?:assets|portfolios?|contracts|securities|property)$/u.test(tokens[last + 1]?.lower ?? "");
  return rule === "concept/subject" || tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => HELD.test(lower));
}

const HELD = /^(?:have|has|had|having|hold|holds|held|holding|own|owns|owned)$/u;

/** "a negative effect on equity of ¥5 billion": how much it changed, and not how much there is. */
function isEffect({ tokens }: Frame, rule: string, { row }: PhraseEntry, { first }: Chunk): boolean {
  if (rule !== "concept/noun") return false;
  // "negative effects on equity include convertible loans (¥5 billion)": what changed it, and no balance.
  const verb = row.periodType === "instant" ? tokens.findIndex(({ lower }, at) => at < first && LISTS.test(lower)) : -1;
  if (verb !== -1 && tokens.slice(0, verb).some(({ lower }) => EFFECTS.test(lower))) return true;
  for (let at = first - 1; at >= Math.max(1, first - 4); at--)
    if (/^(?:on|upon)$/u.test(tokens[at]?.lower ?? "")) return EFFECTS.test(tokens[at - 1]?.lower ?? "");
  return false;
}

const LISTS = /^(?:include[ds]?|were|are|comprised?)$/u;

const EFFECTS = /^(?:effects?|impacts?|influence|burden)$/u;

/** "¥2 billion of goodwill charged to equity", "goodwill of ¥2 billion was charged against reserves": what was taken away, and no balance. */
function isChargedOff({ tokens }: Frame, { figure }: Draft, { row }: PhraseEntry, { last }: Chunk): boolean {
  if (row.periodType !== "instant" || figure.kind !== "money") return false;
  const behindBoth = Math.max(last, figure.last) + 1;
  const at = /^(?:was|were|is|are)$/u.test(tokens[behindBoth]?.lower ?? "") ? behindBoth + 1 : behindBoth;
  return (
    (/^(?:charged|debited|deducted)$/u.test(tokens[at]?.lower ?? "") &&
      /^(?:to|against|from|directly)$/u.test(tokens[at + 1]?.lower ?? "")) ||
    // "notes of ¥2 billion were converted into shares"
    (/^(?:converted|exchanged)$/u.test(tokens[at]?.lower ?? "") && /^(?:into|for)$/u.test(tokens[at + 1]?.lower ?? ""))
  );
}

/** "used ¥5 billion of the proceeds": what was spent of them. */
function isUse({ chunks }: Frame, { at, figure }: Draft, rule: string, { row }: PhraseEntry): boolean {
  if (figure.kind !== "money" || rule !== "concept/of" || !row.id.startsWith("Proceeds")) return false;
  return /^(?:use|used|uses|using|spent|spend|applied|allocated|invested)$/u.test(wordOf(chunks[leftTie(chunks, at).index]));
}

/** "per $1,000 principal amount of notes": one paper, of which there are many. */
function isPaperOf({ tokens }: Frame, { figure }: Draft): boolean {
  return figure.kind === "money" && /^(?:per|each)$/u.test(tokens[figure.first - 1]?.lower ?? "") && /^(?:principal|aggregate|face)$/u.test(tokens[figure.last + 1]?.lower ?? ""); // prettier-ignore
}

/** "a decrease in cash used for plants", "an increase in net cash sourced from debt": what came in or went out changed. */
function isFlowOfCash({ tokens }: Frame, { row }: PhraseEntry, { last }: Chunk): boolean {
  if (row.id !== "ChangeInCash" && row.id !== "NetDebt") return false;
  return /^(?:used|provided|generated|sourced|paid|received|flows?|outflows?|inflows?)$/u.test(tokens[last + 1]?.lower ?? "");
}

/** "related to outstanding stock options": what people are granted is no derivative that one holds. */
function isStockOption({ tokens }: Frame, { row }: PhraseEntry, { first, last }: Chunk): boolean {
  return (
    row.id === "DerivativeNotionalAmount" &&
    tokens.slice(first - 1, last + 1).some(({ lower }) => /^(?:stock|share|employee)$/u.test(lower))
  );
}

/** "unrecognized compensation expense", "the remaining cost": of years to come, and of none that is told. */
function isYetToCome({ tokens }: Frame, { row }: PhraseEntry, { first }: Chunk): boolean {
  const word = tokens[first - 1]?.lower ?? "";
  return row.periodType === "duration" && row.unit === "money" && /^(?:remaining|unrecogni[sz]ed|unamorti[sz]ed|unexpensed)$/u.test(word);
}

/** "reversed ¥5 billion of deferred tax assets", "utilized ¥5 billion of loss carryforwards": by how much a balance fell, and not what is left. */
function isTakenBack({ chunks }: Frame, { at, figure }: Draft, rule: string, { row }: PhraseEntry): boolean {
  if (figure.kind !== "money" || rule !== "concept/of" || row.periodType !== "instant") return false;
  return TAKEN_BACK.test(wordOf(chunks[leftTie(chunks, at).index]));
}

const TAKEN_BACK =
  /^(?:reverse|reversed|reverses|reversing|released|releases|releasing|utili[sz]ed|utili[sz]es|used|consumed|forfeited|derecognized|derecognised|eliminated)$/u;

/** "used ¥5 billion of net cash", "net cash of ¥5 billion was received": what came in or went out, and no cash beyond one's debts. */
function isCashMoved({ chunks }: Frame, { at }: Draft, { row }: PhraseEntry, chunk: Chunk): boolean {
  if (row.id !== "NetDebt" || nounOf(chunk) !== "cash") return false;
  const next = behind(chunks, at);
  const verb = /^(?:was|were|had|has|been)$/u.test(wordOf(chunks[next])) ? next + 1 : next;
  return [chunks[leftTie(chunks, at).index], chunks[verb], chunks[behind(chunks, at) + 2]].some((chunk) => MOVED.test(wordOf(chunk)));
}

/** "proceeds from the sale of shares of X": of somebody else's shares, and no new ones. */
function isSaleOfStake({ chunks, tokens }: Frame, { row }: PhraseEntry, chunk: Chunk): boolean {
  if (row.id !== "ProceedsFromIssuanceOfShares" || !tokens.slice(chunk.first, chunk.last + 1).some(({ lower }) => /^sales?$/u.test(lower)))
    return false;
  const at = chunks.indexOf(chunk);
  const owner = chunks[at + 2];
  if (!/^(?:of|in)$/u.test(wordOf(chunks[at + 1]))) return false;
  return (owner?.kind === "name" && !owner.party.pronoun) || /^(?:subsidiar|affiliate|associate|investee)/u.test(nounOf(chunks[at + 3]));
}

const MOVED = /^(?:used?|uses|using|spent|paid|received|generated?|generates|generating|provided|raised|acquired|obtained|consumed)$/u;

/** "this share was 5%", where nothing is owned: of what is told elsewhere. "a profit share of 5%", "our share of the profit": of what is earned. */
function isShareUnsaid({ tokens }: Frame, { row }: PhraseEntry, { first, last }: Chunk): boolean {
  if (row.id !== "OwnershipPercentage" || first !== last || tokens[last]?.lower !== "share") return false;
  if (EARNED.test(tokens[first - 1]?.lower ?? "")) return true;
  const of = /^(?:the|our|its|their)$/u.test(tokens[last + 2]?.lower ?? "") ? last + 3 : last + 2;
  if (tokens[last + 1]?.lower === "of" && EARNED.test(tokens[of]?.lower ?? "")) return true;
  return /^(?:this|that|such)$/u.test(tokens[first - 1]?.lower ?? "") && !tokens.some(({ lower }) => HELD.test(lower));
}

const EARNED = /^(?:profits?|revenues?|sales|income|costs?|expenses|fees?|premiums?|losses|production|output|royalt(?:y|ies))$/u;

/** "had loans of ¥5 billion": granted or owed, unless somebody is named who owes them, or the filer is a bank. */
function isOpenLoan(frame: Frame, draft: Draft, chunk: Chunk): boolean {
  const { tokens, chunks } = frame;
  if (chunk.first !== chunk.last || !/^(?:has|have|had)$/u.test(tokens[chunk.first - 1]?.lower ?? "")) return false;
  if (wordOf(chunks[behind(chunks, draft.at)]) === "to" || tokens.some(({ lower }) => /^banks?$/u.test(lower))) return false;
  return deedWith(frame, draft, "Loans", chunks.indexOf(chunk)) === undefined;
}

/** "accumulated amortization of ¥51 billion": of all years, not of one. */
function isAccumulated({ tokens }: Frame, { first }: Chunk, { row }: PhraseEntry): boolean {
  const word = tokens[first - 1]?.lower;
  return (
    (row.periodType === "duration" && word === "accumulated") || (word === "cumulative" && /^(?:Depreciation|Amortization)/u.test(row.id))
  );
}

/** "charges fell to ¥5 per three minutes": what one use or one user costs or brings is no total. */
function isRateOfUse({ chunks, tokens }: Frame, { at, figure }: Draft, { row }: PhraseEntry): boolean {
  if (figure.kind !== "money" || /(?:Price|PerUser|PerShare|Sensitivity)$/u.test(row.id)) return false;
  // "$15 (2011 - $17) per ounce"
  const per = wordOf(chunks[at + 1]) === "(" ? closingOf(chunks, at + 1) + 1 : at + 1;
  if (wordOf(chunks[per]) !== "per") return false;
  const first = chunks[per]?.last ?? figure.last + 1;
  return tokens.slice(first + 1, first + 4).some(({ lower }) => USES.test(lower));
}

const USES =
  /^(?:seconds?|minutes?|hours?|calls?|users?|customers?|subscribers?|contracts?|lines?|units?|tons?|tonnes?|barrels?|kilowatt|kwh|employees?|vehicles?|stores?|transactions?|passengers?|guests?|depositors?|borrowers?|days?|nights?|rooms?|tsubo|sqm|accounts?|persons?|policyholders?|households?|ounces?|pounds?|kilograms?|gallons?|lit(?:er|re)s?|vessels?|ships?|aircraft|flights?|seats?|wells?|patients?|students?|members?)$/u;

/** "the minimum wage of ¥850 per hour": what one is paid for an hour, no cost. */
function isWage({ tokens }: Frame, { first, last }: Chunk): boolean {
  return (
    /^wages?$/u.test(tokens[last]?.lower ?? "") &&
    tokens.slice(Math.max(0, first - 2), last).some(({ lower }) => /^(?:minimum|hourly)$/u.test(lower))
  );
}
