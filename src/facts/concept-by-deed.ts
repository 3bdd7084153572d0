/**
 * What is done with a thing is measured otherwise than the thing: debt that is repaid or bought back, a business that is sold.
 * "repaid bank borrowings of ¥2 billion" → RepaymentsOfDebt, where "had bank borrowings of ¥2 billion" → Debt.
 */
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isPassive, isVerb } from "./noun-phrase.ts";
import { verbBefore } from "./subject.ts";

const STOCK: ReadonlySet<string> = new Set(["CommonStock", "TreasuryStock"]);
const DEBTS = new Set(["ConvertibleNotes", "Bonds", "Debt", "LongTermDebt", "ShortTermDebt", "DebtPrincipal", "Loans"]);
const BOUGHT_BACK = /^(?:repurchased?|repurchases|repurchasing|retired)$/u;
const REPAID = /^(?:repaid|repay|repays|repaying|prepaid|prepay|redeemed|redeem|redeems|redeeming)$/u;

const LENDER = /^(?:from|principal|carrying|bearing|bears?|lenders?)$/u;

/** "had loans of ¥5 billion from two banks", "loans of ¥83 million in principal amount, carrying interest of 2%": what one owes. */
function isBorrowed({ chunks, tokens }: Frame, { at, figure }: Draft): boolean {
  if (wordOf(chunks[behind(chunks, at)]) === "to") return false;
  return (
    tokens.some(({ lower }) => /^(?:has|have|had)$/u.test(lower)) &&
    tokens.slice(figure.last + 1, figure.last + 6).some(({ lower }) => LENDER.test(lower))
  );
}

const SPENT = /^(?:paid|pay|pays|spent|spend|spends|spending|purchased)$/u;
const GUARANTEED = /^(?:guaranteed|guarantee|guarantees)$/u;
/** Expenses whose noun may be that of the reserve. */
const RESERVES: ReadonlyMap<string, string> = new Map([
  ["BadDebtExpense", "AllowanceForDoubtfulAccounts"],
  ["ProvisionForLoanLosses", "AllowanceForLoanLosses"],
]);

const PLEDGEABLE: ReadonlySet<string> = new Set([
  "AvailableForSaleSecurities",
  "MarketableSecurities",
  "EquitySecurities",
  "GovernmentBondHoldings",
  "Bonds",
  "Loans",
  "AccountsReceivable",
  "Inventories",
  "PropertyPlantAndEquipment",
  "InvestmentProperty",
  "Deposits",
  "TotalAssets",
]);

/** The concept of the deed, where the sentence tells of one with the thing of concept `id` at chunk `head`. */
export function deedWith(frame: Frame, draft: Draft, id: string, head: number): string | undefined {
  if (PLEDGEABLE.has(id) && isPledged(frame, draft)) return "PledgedCollateral";
  const reserve = RESERVES.get(id);
  if (reserve !== undefined) return isReserve(frame, draft, head) ? reserve : undefined;
  if (id === "PersonnelCost") return isPaidInStock(frame) ? "ShareBasedCompensation" : undefined;
  if (id === "DividendsPaid") return isOfOneShare(draft) ? "DividendPerShare" : undefined;
  if (id === "DividendPerShare") return isOfAllShares(draft) ? "DividendsPaid" : undefined;
  if (id === "AcquisitionPrice") return isSold(frame, draft) ? "DisposalPrice" : undefined;
  if (id === "ShareRepurchases" && repurchaseOfStock(frame, draft) === "ShareRepurchaseAuthorized") return "ShareRepurchaseAuthorized";
  if (id === "DamagesSought") return isAwarded(frame) ? "DamagesAwarded" : undefined;
  if (IMPAIRED.has(id) && isImpaired(frame, draft, head)) return IMPAIRED.get(id);
  if (DEBTS.has(id) && draft.figure.bound === "at most" && isFacility(frame, draft)) return "LineOfCreditFacilityMaximumBorrowingCapacity";
  if (id === "TotalAssets" && /^manag(?:e|es|ed|ing)$/u.test(verbOfObject(frame, draft, head))) return "AssetsUnderManagement";
  if (CAPITAL_RATIOS.has(id)) return isRequired(frame, draft) ? "MinimumCapitalRatio" : undefined;
  if (id === "LineOfCreditFacilityMaximumBorrowingCapacity") return isPrincipal(frame, draft) ? "DebtPrincipal" : undefined;
  if (id === "OwnershipPercentage") return isOfAnyHolder(frame, draft) ? "OwnershipThreshold" : undefined;
  if (id === "TotalAssets" && isOfPlan(frame, head)) return "PlanAssets";
  if (STOCK.has(id)) return isStockBoughtBack(frame, draft, id) ? repurchaseOfStock(frame, draft) : undefined;
  if (id === "LeaseCommitments") return isPaid(frame, head) ? "CashOutflowForLeases" : undefined;
  if (!DEBTS.has(id) && id !== "PropertyPlantAndEquipment") return undefined;
  if (DEBTS.has(id) && isHedged(frame, draft)) return "DerivativeNotionalAmount";
  const verbs = [...verbsOfAmount(frame, draft), verbOfObject(frame, draft, head)];
  if (id === "PropertyPlantAndEquipment") return verbs.some((verb) => SPENT.test(verb)) ? "CapitalExpenditures" : undefined;
  if (id !== "Loans" && verbs.some((verb) => GUARANTEED.test(verb))) return "GuaranteedDebt";
  if (isGuaranteedObject(frame, Math.min(head, draft.at))) return "GuaranteedDebt";
  if (id !== "Loans" && verbs.some((verb) => BOUGHT_BACK.test(verb))) return "DebtRepurchased";
  if (verbs.some((verb) => REPAID.test(verb))) return "RepaymentsOfDebt";
  return id === "Loans" && (isGivenToIssuer(frame, draft) || isLentTo(frame, draft) || isBorrowed(frame, draft)) ? "Debt" : undefined;
}

/** "the provision for doubtful debts amounts to ¥5 billion": what there is, told in the present; an expense has been. */
function isReserve({ chunks, tokens }: Frame, { at }: Draft, head: number): boolean {
  const named = chunks[head];
  if (!named || !/^provisions?$/u.test(tokens[named.first]?.lower ?? "")) return false;
  return chunks.slice(head + 1, at).some((chunk) => /^(?:amounts|is|stands|totals|are|amount)$/u.test(wordOf(chunk)));
}

/** "a dividend of ¥15": nobody pays so little in all. */
function isOfOneShare({ figure }: Draft): boolean {
  return Math.abs(figure.value) < LEAST_PAID_IN_ALL && figure.decimals >= 0;
}

const LEAST_PAID_IN_ALL = 5000;

/** "an interim dividend of ¥15 billion": no share gets millions. */
function isOfAllShares({ figure }: Draft): boolean {
  return figure.kind === "money" && !figure.unit.endsWith("/share") && figure.value >= 1e6 && figure.decimals <= -3;
}

const IMPAIRED: ReadonlyMap<string, string> = new Map([
  ["Goodwill", "GoodwillImpairmentLoss"],
  ["IntangibleAssets", "ImpairmentLoss"],
  ["IntangibleAssetsExcludingGoodwill", "ImpairmentLoss"],
  ["PropertyPlantAndEquipment", "ImpairmentLoss"],
  ["Inventories", "InventoryWriteDown"],
  ["AccountsReceivable", "WriteOff"],
  ["Loans", "WriteOff"],
  ["DeferredTaxAssets", "WriteOff"],
]);

/** "goodwill of ¥3 billion was written off": what was lost of it, and not what there is. */
function isImpaired({ chunks }: Frame, { at }: Draft, head: number): boolean {
  const before = chunks
    .slice(Math.max(0, head - 3), head)
    .map(wordOf)
    .join(" ");
  if (/\b(?:wrote (?:off|down)(?: the| our| its)?|impaired (?:the|our|its))$/u.test(before)) return true;
  // "we impaired goodwill"; "the bank's impaired loans" are still there.
  if (before.endsWith("impaired")) return isDoer(chunks[head - 2]);
  for (let after = at + 1; after <= at + 5; after++) {
    const word = wordOf(chunks[after]);
    if (/^[,;.]$/u.test(word)) return false;
    if (!/^(?:was|were|been)$/u.test(word)) continue;
    const then = chunks
      .slice(after + 1, after + 4)
      .map(wordOf)
      .join(" ");
    return /^(?:\w+ly )?(?:impaired|written (?:off|down)|charged off)\b/u.test(then);
  }
  return false;
}

/** A name, pronoun or auxiliary: what stands behind it in -ed is its verb, and no adjective. */
export function isDoer(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" ? !chunk.party.possessive : /^(?:it|they|which|who|has|have|had|and)$/u.test(wordOf(chunk));
}

/** "the facility provides for borrowings of up to ¥40 billion": how much may be drawn. */
function isFacility({ tokens }: Frame, { figure }: Draft): boolean {
  const words = tokens.slice(0, figure.first).map(({ lower }) => lower);
  return (
    words.some((word) => /^(?:facility|facilities|revolver|line|lines)$/u.test(word)) &&
    words.some((word) => /^(?:provides?|permits?|allows?|enables?|may|can|could)$/u.test(word))
  );
}

/** "our pension plans had obligations of ¥41 billion and assets of ¥37 billion": those of the plans. */
function isOfPlan({ chunks, tokens }: Frame, head: number): boolean {
  const chunk = chunks[head];
  if (!chunk || chunk.first !== chunk.last) return false;
  const words = tokens.slice(0, chunk.first);
  return words.some(({ lower }, at) => /^plans?$/u.test(lower) && /^(?:pension|benefit|retirement)$/u.test(words[at - 1]?.lower ?? ""));
}

const CAPITAL_RATIOS: ReadonlySet<string> = new Set(["CapitalAdequacyRatio", "Tier1CapitalRatio", "CommonEquityTier1Ratio"]);

/** "must keep a capital ratio of at least 8%": what the rules ask for, and not what the bank has. */
function isRequired({ tokens }: Frame, { figure }: Draft): boolean {
  if (figure.bound !== "at least" && figure.bound !== "over") return false;
  return tokens.slice(0, figure.first).some(({ lower }) => /^(?:must|required|requires?|requiring|requirement|obliged|need)$/u.test(lower));
}

const HOLDER = /^(?:person|persons|holder|shareholder|stockholder|investor|party|anyone|whoever|entity)$/u;

/** "any holder acquiring 20% or more of our shares": a limit, and nobody's stake. */
function isOfAnyHolder({ tokens }: Frame, { figure }: Draft): boolean {
  if (figure.bound === "exact" || figure.bound === "about") return false;
  // "foreign shareholding is limited to 49%"
  const [limit, to] = [2, 1].map((step) => tokens[figure.first - step]?.lower ?? "");
  if (/^(?:limited|restricted|capped)$/u.test(limit ?? "") && /^(?:to|at)$/u.test(to ?? "")) return true;
  const holder = tokens.findIndex(({ lower }, at) => at < figure.first && HOLDER.test(lower.replace(/s$/u, "")));
  if (holder === -1) return false;
  const word = tokens[holder]?.lower ?? "";
  // "holders who own 10% or more"
  if (word.endsWith("s"))
    return /^(?:who|that)$/u.test(tokens[holder + 1]?.lower ?? "") && /^(?:own|hold|acquire)$/u.test(tokens[holder + 2]?.lower ?? "");
  return (
    /^(?:anyone|whoever)$/u.test(word) ||
    tokens.slice(Math.max(0, holder - 2), holder).some(({ lower }) => /^(?:any|each|every|an?)$/u.test(lower)) ||
    // "no person may hold more than 5%"; "no shareholder owns more than 5%" tells what is so.
    (tokens[holder - 1]?.lower === "no" && /^(?:may|shall|can|must)$/u.test(tokens[holder + 1]?.lower ?? ""))
  );
}

/** "pledged notes of ¥2 billion and loans of ¥5 billion": what they are worth as collateral. */
function isPledged({ chunks }: Frame, { at, figure }: Draft): boolean {
  const verb = figure.kind === "money" ? verbBefore(chunks, at) : undefined;
  if (verb === undefined || wordOf(chunks[verb]) !== "pledged") return false;
  return !chunks.slice(verb, at).some((chunk) => /^(?:for|to|as|against|by|under)$/u.test(wordOf(chunk)));
}

/** "we were lent ¥4 billion by X": the subject is the borrower. */
function isLentTo({ chunks }: Frame, draft: Draft): boolean {
  const verb = verbBefore(chunks, draft.at);
  return verb !== undefined && wordOf(chunks[verb]) === "lent" && isPassive(chunks, verb);
}

/** "loans of ¥825 million provided to us by X": what is lent to the issuer it owes. */
function isGivenToIssuer({ chunks }: Frame, draft: Draft): boolean {
  let next = behind(chunks, draft.at);
  while (/^(?:was|were|has|have|had|been|being)$/u.test(wordOf(chunks[next]))) next++;
  if (!/^(?:provided|extended|granted|made|given|advanced)$/u.test(wordOf(chunks[next])) || wordOf(chunks[next + 1]) !== "to") return false;
  const receiver = chunks[next + 2];
  return receiver?.kind === "name" && receiver.party.pronoun && !receiver.party.possessive;
}

/** "the repayment of ¥5 billion of bank loans and ¥1 billion of bonds": both amounts are told of by the noun before the first. */
export function isPaidBack(chunks: readonly Chunk[], figure: number): boolean {
  const { index } = leftTie(chunks, figure);
  const word = wordOf(chunks[index]);
  if (word === "of") return /^(?:pre|re)payments?$/u.test(nounOf(chunks[index - 1]));
  if (word !== "and" && word !== ",") return false;
  const former = chunks.findLastIndex((chunk, at) => at < index && (chunk.kind === "figure" || isVerb(wordOf(chunk))));
  const listed = chunks[former]?.kind === "figure" && wordOf(chunks[former + 1]) === "of" && wordOf(chunks[figure + 1]) === "of";
  return listed && isPaidBack(chunks, former);
}

/** "repurchased and cancelled ¥0.7 billion of convertible notes": the verb, or two, right before the amount. */
function verbsOfAmount({ chunks }: Frame, draft: Draft): string[] {
  const { index } = leftTie(chunks, draft.at);
  if (isPaidBack(chunks, draft.at)) return ["repaid", ""];
  // "redeem all of the ¥5 billion of outstanding notes"
  const all = wordOf(chunks[index]) === "of" && /^(?:all|part|most|some|half)$/u.test(wordOf(chunks[index - 1])) ? index - 2 : index;
  return [nounOf(chunks[all]), wordOf(chunks[all - 1]) === "and" ? wordOf(chunks[all - 2]) : ""];
}

/** "repaid bank loans of ¥2 billion and bonds of ¥3 billion": the verb whose object the debt is. */
function verbOfObject({ chunks }: Frame, draft: Draft, head: number): string {
  const verb = head < draft.at ? verbBefore(chunks, head) : undefined;
  if (verb === undefined) return "";
  const indirect = /^(?:with|by|from|through|using|via|that|which|to|for|on|under)$/u;
  return chunks.slice(verb + 1, head).some((chunk) => indirect.test(wordOf(chunk))) ? "" : wordOf(chunks[verb]);
}

/** "entered into a loan agreement in the principal amount of $5 million": what is lent. */
function isPrincipal({ tokens }: Frame, { figure }: Draft): boolean {
  const words = tokens.slice(Math.max(0, figure.first - 6), figure.first).map(({ lower }) => lower);
  return /\b(?:principal|original) amount of\b/u.test(words.join(" ")) && !words.includes("maximum") && figure.bound !== "at most";
}

/** "compensation expense related to stock options of $2 million": paid in stock. */
function isPaidInStock({ tokens }: Frame): boolean {
  const expense = tokens.some(({ lower }, at) => lower === "compensation" && /^(?:expenses?|costs?)$/u.test(tokens[at + 1]?.lower ?? ""));
  return expense && tokens.some(({ lower }, at) => /^(?:options?|awards?|rsus?|psus?)$/u.test(lower) || (lower === "stock" && /^(?:restricted|performance)$/u.test(tokens[at - 1]?.lower ?? ""))); // prettier-ignore
}

/** "swaps on $5 billion of our loans", "to hedge the cash flows of $5 billion of our loans": so much of the debt the contracts are made on. */
function isHedged({ chunks, tokens }: Frame, { at, figure }: Draft): boolean {
  if (figure.kind !== "money" || wordOf(chunks[behind(chunks, at)]) !== "of") return false;
  if (!/^(?:on|of|for|over)$/u.test(wordOf(chunks[leftTie(chunks, at).index]))) return false;
  const words = tokens.slice(Math.max(0, figure.first - 9), figure.first).map(({ lower }) => lower);
  return words.slice(words.lastIndexOf(",") + 1).some((word) => HEDGES.test(word));
}

const HEDGES = /^(?:swaps?|hedge|hedges|hedged|hedging|collars?)$/u;

/** "we guarantee bank borrowings of ¥5 billion": the verb that could be a noun too. */
function isGuaranteedObject({ chunks }: Frame, head: number): boolean {
  for (let at = head - 1; at > Math.max(1, head - 14) && !isVerb(wordOf(chunks[at])) && wordOf(chunks[at]) !== ";"; at--)
    if (isGuaranteeing(chunks, at)) return true;
  return false;
}

function isGuaranteeing(chunks: readonly Chunk[], at: number): boolean {
  const subject = chunks[at - 1];
  if (!/^guarantees?$/u.test(nounOf(chunks[at]))) return false;
  return subject?.kind === "name" ? !subject.party.possessive : /^(?:it|they|also|which|who)$/u.test(wordOf(subject));
}

/** "sold the business for a cash consideration of ¥5 billion": the price that the seller got. */
function isSold(frame: Frame, draft: Draft): boolean {
  const verb = verbBefore(frame.chunks, draft.at);
  if (verb === undefined) return false;
  if (SELLS.test(wordOf(frame.chunks[verb]))) return true;
  // "sold the plots for ¥8 billion, which includes ¥4 billion in cash"
  const includes = /^includ(?:es?|ed|ing)$/u.test(wordOf(frame.chunks[verb]));
  return includes && frame.chunks.slice(0, verb).some((chunk) => SELLS.test(wordOf(chunk)));
}

const SELLS = /^(?:sold|sell|sells|selling|disposed|divested|transferred)$/u;

/** "made payments for operating leases of ¥5 billion": what has been paid, and not what will be. */
function isPaid({ chunks }: Frame, head: number): boolean {
  const verb = verbBefore(chunks, head);
  if (verb === undefined) return false;
  const words = chunks.slice(verb, head).map((chunk) => nounOf(chunk));
  return /^(?:paid|made)$/u.test(words[0] ?? "") && (words[0] === "paid" || words.some((word) => /^payments?$/u.test(word)));
}

/** "a jury awarded the plaintiffs ¥9 billion in punitive damages": no longer what they only seek. */
function isAwarded({ tokens }: Frame): boolean {
  return (
    tokens.some(({ lower }) => /^(?:awarded|verdict)$/u.test(lower)) &&
    !tokens.some(({ lower }) => /^(?:seek|seeks|seeking|sought)$/u.test(lower))
  );
}

/** "purchased a building for ¥1 billion", "two ships for a purchase price of": of a thing that is no company, by the noun nearest before. */
export function isPriceOfThing({ chunks }: Frame, draft: Draft, id: string | undefined): boolean {
  if (id !== "AcquisitionPrice" && id !== "DisposalPrice") return false;
  for (let at = draft.at - 1; at >= 0; at--) {
    const chunk = chunks[at];
    const word = nounOf(chunk);
    const seller = /^(?:from|to|by|in|at)$/u.test(wordOf(chunks[at - 1]));
    if (THINGS.test(word) && /^(?:for|in|at|with|of|from|on|to|near|located|situated|was|were|is|are|,|\.)$/u.test(wordOf(chunks[at + 1])))
      return true;
    if (BUSINESSES.test(word) || (chunk?.kind === "name" && !chunk.party.pronoun && !seller)) return false;
  }
  return false;
}

const THINGS =
  /^(?:buildings?|land|vessels?|ships?|aircraft|apartments?|condominiums?|houses?|propert(?:y|ies)|estate|premises|lots?|vehicles|warehouses?|hotels?|factor(?:y|ies)|machines?|machinery|equipment|patents?|trademarks?|licen[cs]es?|software|rights?|spectrum|bandwidth|frequenc(?:y|ies)|bands?|slots?)$/u;
const BUSINESSES =
  /^(?:compan(?:y|ies)|business(?:es)?|subsidiar(?:y|ies)|affiliates?|shares?|stock|interests?|stakes?|equity|operations?|venture|acquisitions?|merger|division|unit)$/u;

/** "repurchased ¥0.7 billion of our common stock", "authorized us to buy up to ¥5 billion of common stock". */
function isStockBoughtBack(frame: Frame, draft: Draft, id: string): boolean {
  const { index } = leftTie(frame.chunks, draft.at);
  const allowed =
    /^(?:purchase|buy)$/u.test(frame.tokens[frame.chunks[index]?.last ?? -1]?.lower ?? "") &&
    repurchaseOfStock(frame, draft) === "ShareRepurchaseAuthorized";
  const noun = wordOf(frame.chunks[index]) === "of" ? nounOf(frame.chunks[index - 1]) : "";
  if (/^(?:repurchases?|buybacks?)$/u.test(noun)) return true;
  const verbs = verbsOfAmount(frame, draft);
  if (id === "TreasuryStock" && /^(?:acquired|purchased|bought)$/u.test(verbs[0] ?? "")) return true;
  return allowed || verbs.some((verb) => BOUGHT_BACK.test(verb) || verb === "redeemed");
}

/** Bought, or authorized to be: "may repurchase up to ¥5 billion of its common stock" where a board allows it. */
function repurchaseOfStock(frame: Frame, draft: Draft): string {
  const before = frame.tokens.slice(Math.max(0, draft.figure.first - 14), draft.figure.first);
  return before.some(({ lower }) => /^(?:authori[sz](?:ed|es|ation|ing)|approv(?:ed|es|al|ing)|resolve[ds])$/u.test(lower))
    ? "ShareRepurchaseAuthorized"
    : "ShareRepurchases";
}
