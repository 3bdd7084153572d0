/**
 * The tokens of one sentence → its figures: money, percentages, counts, exchange rates, in order.
 * "Sales rose to ¥4.7 billion, 40% of it from ten overseas subsidiaries." → ¥4.7 billion · 40% · ten.
 */
import type { Token } from "../text/tokens.ts";
import { scanAmounts } from "./amount.ts";
import type { Amount } from "./amount.ts";
import { readBound } from "./bound.ts";
import { countedBefore, countedBehind } from "./count.ts";
import type { Counted } from "./count.ts";
import { countedByReference, countedPart, countedTimes, countedVolume, isCompared } from "./count-reference.ts";
import type { Antecedent } from "./count-reference.ts";
import { isRange, linksOf, shareUnits, valueOf } from "./group.ts";
import type { Link } from "./group.ts";
import type { FigureMention } from "./mention.ts";
import { areJoined, moneyUnits } from "./money-units.ts";
import { scanZeros } from "./zero.ts";

/** What the text around the sentence says of its figures. */
export interface FigureContext {
  /** The token belongs to a date or a name and is no figure. */
  readonly blocked?: (tokenIndex: number) => boolean;
  /** What "¥" means here, where the text says it; else JPY, assumed. */
  /** What "Ps." stands for, by the one country of pesos that the text names. */
  readonly pesoIs?: string | undefined;
  readonly yenIs?: "JPY" | "CNY" | undefined;
  /** ISO 4217 code that "$" means here, where the text says it; else USD, assumed. */
  readonly dollarIs?: string | undefined;
  /** ISO 4217 code of the statements, for "nil" and "no impairment loss"; without it those are left out. */
  readonly reportingCurrency?: string | undefined;
  /** In a table a number in parentheses is negative. */
  readonly inTable?: boolean;
}

/** A place where a figure was seen and could not be read with certainty. Offsets of the text that was tokenised. */
export interface UnreadFigure {
  readonly start: number;
  readonly end: number;
}

/** See {@link scanFigures}. */
export interface ScannedFigures {
  readonly figures: FigureMention[];
  readonly unread: UnreadFigure[];
}

/** The amounts of a sentence with what was found out about each, index by index. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly amounts: Amount[];
  readonly links: readonly Link[];
  readonly counted: (Counted | undefined)[];
}

/** One figure in the making: amounts `from` to `to` (two where it is a range). */
export interface Item {
  readonly from: number;
  readonly to: number;
}

/**
 * Figures of one sentence, ordered by start, never overlapping; what could not be read in full is in `unread`.
 * @example scanFigures(tokenize("Sales were ¥4.7 billion")).figures[0]?.value // 4700000000
 */
export function scanFigures(tokens: readonly Token[], context: FigureContext = {}): ScannedFigures {
  const amounts = scanAmounts(tokens, context);
  const figures: FigureMention[] = [];
  const unread: UnreadFigure[] = [];
  if (amounts.length > 0) readSentence(tokens, amounts, context, figures, unread);
  if (amounts.length > 0 || context.reportingCurrency !== undefined) addZeros(tokens, context.reportingCurrency, figures);
  return { figures, unread };
}

function readSentence(
  tokens: readonly Token[],
  amounts: Amount[],
  context: FigureContext,
  figures: FigureMention[],
  unread: UnreadFigure[],
): void {
  const links = linksOf(tokens, amounts, context);
  const counted = amounts.map((amount) => (amount.unit === "none" ? countedNear(tokens, amount) : undefined));
  shareUnits(tokens, amounts, links, (index) => counted[index] !== undefined);
  const sentence: Sentence = { tokens, amounts, links, counted };
  const items = itemsOf(sentence);
  const units = moneyUnits(sentence, items, context);
  const taken = new Set(units.flatMap((unit) => unit.drops));
  items.forEach((item, index) => {
    const amount = amounts[item.from]!;
    if (taken.has(item.from)) return;
    const unit = units[index]!;
    if (amount.doubtful || amounts[item.to]!.doubtful || unit.unreadable)
      unread.push({ start: tokens[amount.first]!.start, end: tokens[amounts[item.to]!.last]!.end });
    else addFigure(sentence, item, unit.name, figures);
  });
}

/** What stands behind the number, or as the whole of which it is a part. */
function countedNear(tokens: readonly Token[], amount: Amount): Counted | undefined {
  return countedBehind(tokens, amount) ?? countedPart(tokens, amount) ?? countedTimes(tokens, amount);
}

function itemsOf({ tokens, amounts, links, counted }: Sentence): Item[] {
  shareCounted(amounts, links, counted);
  const items: Item[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const range = isRange(tokens, amounts, links, index) && (amounts[index]!.unit !== "none" || counted[index + 1] !== undefined);
    items.push({ from: index, to: range ? index + 1 : index });
    if (range) index++;
  }
  return items;
}

/** "10, 15 and 20 stores": what the last number counts, the numbers before it count too. */
function shareCounted(amounts: readonly Amount[], links: readonly Link[], counted: (Counted | undefined)[]): void {
  let closed = false;
  for (let index = amounts.length - 2; index >= 0; index--) {
    const link = links[index]!;
    closed = link === "comma" ? closed : link !== "none" && !link.startsWith("far");
    const amount = amounts[index]!;
    if (closed && amount.unit === "none" && !counted[index] && !(amount.fraction > 0 && !amount.scaled))
      counted[index] = counted[index + 1];
  }
}

function addFigure(sentence: Sentence, item: Item, unit: string, figures: FigureMention[]): void {
  const amount = sentence.amounts[item.from]!;
  const counted = amount.unit === "none" ? (sentence.counted[item.to] ?? countedElsewhere(sentence, item, figures)) : undefined;
  if (isRateUnit(sentence.tokens, amount)) return;
  const part = amount.unit === "none" && amount.spelled && amount.fraction > 0;
  if (amount.unit === "none" && !counted && !part) return;
  const figure = figureOf(sentence, item, unit, counted);
  if (counted && figure.value === 1 && figure.bound === "over") return;
  figures.push(figure.kind === "money" && isTranslation(sentence, item, figures) ? { ...figure, translates: true } : figure);
}

/** What a bare number counts by a noun or a count before it. */
function countedElsewhere(sentence: Sentence, item: Item, figures: readonly FigureMention[]): Counted | undefined {
  const amount = sentence.amounts[item.from]!;
  const { tokens } = sentence;
  return (
    countedBefore(tokens, amount) ??
    countedVolume(tokens, amount) ??
    countedByReference(tokens, amount, antecedentOf(sentence, item, figures))
  );
}

/** Figures that a reference may look back over: reading stays linear. */
const LOOK_BACK = 12;

/** The last count of the sentence; its link to the number where nothing but it stands between. */
function antecedentOf(sentence: Sentence, item: Item, figures: readonly FigureMention[]): Antecedent | undefined {
  const { amounts, links } = sentence;
  const counterpart = counterpartInPair(sentence, item, figures);
  if (counterpart) return { figure: counterpart, link: "none", paired: true };
  for (let index = figures.length - 1; index >= 0 && index >= figures.length - LOOK_BACK; index--) {
    const figure = figures[index]!;
    if (figure.kind !== "count" || (isScattered(sentence, figure) && figures.slice(0, index).some(({ kind }) => kind === "count")))
      continue;
    const next = amounts[item.from - 1]?.last === figure.last;
    return { figure, link: next ? (links[item.from - 1] ?? "none") : "none" };
  }
  return undefined;
}

/** "312 warehouses in 34 countries, 121 of them": where the things are; what is told of them is no country. */
function isScattered({ tokens }: Sentence, { first, counted }: FigureMention): boolean {
  const noun = tokens[counted?.last ?? -1]?.lower ?? "";
  return /^(?:in|across|throughout)$/u.test(tokens[first - 1]?.lower ?? "") && /^(?:countries|cities|regions|states|prefectures|provinces|markets|locations|places|territories|continents)$/u.test(noun); // prettier-ignore
}

/** "52 subsidiaries and 11 affiliates, compared with 49 and 12": the first is compared with the first, the second with the second. */
function counterpartInPair({ tokens, amounts }: Sentence, item: Item, figures: readonly FigureMention[]): FigureMention | undefined {
  const isFirst = isCompared(tokens, amounts[item.from]!) && areJoined(tokens, amounts[item.from], amounts[item.from + 1]);
  const before = amounts[item.from - 1];
  const isSecond = before !== undefined && isCompared(tokens, before) && areJoined(tokens, before, amounts[item.from]);
  const [one, other] = isFirst ? figures.slice(-2) : isSecond ? figures.slice(-3, -1) : [];
  if (!one?.counted || !other?.counted || tokens[other.first - 1]?.lower !== "and" || one.counted.last + 1 !== other.first - 1)
    return undefined;
  return isFirst ? one : other;
}

/** "Japanese yen per U.S.$1.00": the unit that a rate is for is no figure. */
function isRateUnit(tokens: readonly Token[], amount: Amount): boolean {
  return amount.unit === "money" && !amount.scaled && Number(amount.digits) === 1 && tokens[amount.first - 1]?.lower === "per";
}

function figureOf({ tokens, amounts }: Sentence, item: Item, unit: string, counted: Counted | undefined): FigureMention {
  const low = amounts[item.from]!;
  const high = amounts[item.to]!;
  const range = item.to > item.from;
  const kind =
    low.unit === "none" ? "count" : low.unit === "money" ? (unit.includes("/") && !unit.endsWith("/share") ? "rate" : "money") : "percent";
  const decimals = Math.min(decimalsOf(low), decimalsOf(high));
  return {
    kind,
    unit:
      kind === "count" ? (counted?.unit ?? "count") : kind === "percent" ? (low.unit === "percent" ? "percent" : "percentage-point") : unit,
    value: unitValue(low),
    upper: range ? unitValue(high) : undefined,
    decimals,
    bound: range ? "between" : figureBound(tokens, low, counted),
    counted: counted && { first: counted.first, last: counted.last },
    currencyAssumed: low.assumed || undefined,
    start: tokens[low.first]!.start,
    end: tokens[high.last]!.end,
    first: low.first,
    last: high.last,
    rule: `${kind}.${range ? "range" : low.inherited ? "shared" : low.spelled ? "words" : "plain"}`,
  };
}

/** "control over two subsidiaries", "under two agreements": before a small count these words are prepositions. */
function figureBound(tokens: readonly Token[], amount: Amount, counted: Counted | undefined): FigureMention["bound"] {
  const behind = counted && counted.first > amount.last ? counted.last : amount.last;
  const bound = readBound(tokens, amount.first, amount.last, behind);
  const before = tokens[amount.first - 1]?.lower;
  if (
    counted &&
    !amount.scaled &&
    Number(amount.digits) < 10 &&
    (before === "over" || before === "under" || before === "above" || before === "below")
  )
    return "exact";
  return bound;
}

/** 25 basis points are 0.25 percentage points. */
function unitValue(amount: Amount): number {
  return amount.unit === "basis-point" ? valueOf({ ...amount, power: amount.power - 2 }) : valueOf(amount);
}

function decimalsOf(amount: Amount): number {
  return amount.fraction - amount.power + (amount.unit === "basis-point" ? 2 : 0);
}

const TRANSLATION_WORDS = new Set([
  "or",
  "approximately",
  "about",
  "around",
  "roughly",
  "equivalent",
  "equal",
  "to",
  "the",
  "of",
  "i.e.",
  "an",
  "amount",
  "equivalently",
  "translated",
  "as",
  "into",
  "=",
  ",",
  "(",
  "nearly",
  "corresponding",
  "and",
]);

/** An amount of another currency in parentheses, or behind "or", right after an amount: "¥66 billion (US$500 million)". */
function isTranslation({ tokens, amounts }: Sentence, item: Item, figures: readonly FigureMention[]): boolean {
  const amount = amounts[item.from]!;
  const previous = figures.at(-1);
  if (previous?.kind !== "money" || amount.first - previous.last > 8) return false;
  if (previous.translates && isListed(tokens, previous.last, amount.first)) return true;
  if (previous.unit.slice(0, 3) === amount.currency) return false;
  let tied = false;
  for (let at = previous.last + 1; at < amount.first; at++) {
    const { lower } = tokens[at]!;
    if (lower === "(" || lower === "or" || lower === "equivalent" || lower === "=") tied = true;
    else if (!TRANSLATION_WORDS.has(lower) && !(lower === "per" || lower === "share")) return false;
  }
  return tied;
}

const LIST_WORDS = new Set([",", ";", "and", "or", "/"]);

/** "(US$50 thousand and US$60 thousand)": a further translation in the same parentheses. */
function isListed(tokens: readonly Token[], last: number, first: number): boolean {
  if (first - last > 3) return false;
  for (let at = last + 1; at < first; at++) if (!LIST_WORDS.has(tokens[at]!.lower)) return false;
  return true;
}

function addZeros(tokens: readonly Token[], reporting: string | undefined, figures: FigureMention[]): void {
  const zeros = scanZeros(tokens, figures, reporting);
  if (zeros.length === 0) return;
  figures.push(...zeros);
  figures.sort((left, right) => left.start - right.start);
}
