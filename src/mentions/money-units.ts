/**
 * The unit of each amount of money of a sentence: its currency, per share, or a pair of currencies, its own or that of a neighbour.
 * "¥79.1 to the dollar in fiscal 2012, against ¥85.7 in the prior year" → JPY/USD twice.
 */
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount.ts";
import type { FigureContext, Item, Sentence } from "./figures.ts";
import { valueOf } from "./group.ts";
import { isPerShare, isPerShareBefore } from "./money.ts";
import { isRateNamedBefore, pricesUnit, rateBase } from "./rate.ts";

/** Unit of a money item: ISO code, per share, or a currency pair. `drops`: amounts that are the "$1.00" of a rate. */
export interface MoneyUnit {
  readonly name: string;
  readonly drops: readonly number[];
  readonly unreadable?: boolean;
}

/** A list shares its "per share" and its "per U.S.$1.00" backwards, and forwards where the subject named it. */
export function moneyUnits(sentence: Sentence, items: readonly Item[], context: FigureContext): MoneyUnit[] {
  const units = items.map((item) =>
    sentence.amounts[item.to]!.unit === "money" ? ownUnit(sentence, item, context) : { name: "", drops: [] },
  );
  for (let index = items.length - 2; index >= 0; index--) lendUnit(sentence, items, units, index + 1, index);
  for (let index = 1; index < items.length; index++)
    if (units[index - 1]!.name.endsWith("/share")) lendUnit(sentence, items, units, index - 1, index);
  for (let index = 1; index < items.length; index++) lendPerShare(sentence, items, units, index);
  lendRates(sentence, items, units);
  return units;
}

/** Rates lend their pair of currencies to what is compared with them: each of two to its own, one to the next or the one before. */
function lendRates(sentence: Sentence, items: readonly Item[], units: MoneyUnit[]): void {
  const isRate = (at: number | undefined): boolean => at !== undefined && /^[A-Z]{3}\/[A-Z]{3}$/u.test(units[at]!.name);
  if (!units.some((_, index) => isRate(index))) return;
  const dropped = new Set(units.flatMap(({ drops }) => drops));
  const places = items.map((_, index) => index).filter((index) => !dropped.has(items[index]!.from));
  for (let at = 1; at < places.length; at++) {
    const [first, second, here, next] = [places[at - 2], places[at - 1]!, places[at]!, places[at + 1]];
    const two = isRate(first) && isRate(second) && units[first!]!.name !== units[second]!.name;
    const pair =
      two && next !== undefined && areJoined(sentence.tokens, sentence.amounts[items[here]!.from], sentence.amounts[items[next]!.from]);
    if (pair) lendRate(sentence, items, units, second, next);
    if (!two || pair) lendRate(sentence, items, units, pair ? first! : second, here);
  }
  for (let at = places.length - 2; at >= 0; at--) lendRate(sentence, items, units, places[at + 1]!, places[at]!);
}

const COMPARING = new Set(["and", "with", "to", "from", "against", "versus", "than", "vs"]);
/** An exchange rate is compared with one near it. */
const NEAR = 1.6;

/** "¥79.1 to the dollar in fiscal 2012, compared with ¥85.7 in the prior year": the other is a rate too. */
function lendRate({ tokens, amounts }: Sentence, items: readonly Item[], units: MoneyUnit[], from: number, to: number): void {
  const lender = amounts[items[from]!.from]!;
  const taker = amounts[items[to]!.from]!;
  const { name } = units[from]!;
  if (!name.includes("/") || name.endsWith("/share") || taker.unit !== "money" || taker.currency !== lender.currency) return;
  if (units[to]!.name !== taker.currency || taker.scaled || units[to]!.drops.length > 0) return;
  const ratio = valueOf(taker) / valueOf(lender);
  if (ratio > NEAR || ratio * NEAR < 1) return;
  let before = taker.first - 1;
  while (/^(?:approximately|about|around|roughly|an?|average|of|rate)$/u.test(tokens[before]?.lower ?? "")) before--;
  if (COMPARING.has(tokens[before]?.lower ?? "")) units[to] = { name, drops: [] };
}

/** What one share earns or gets is compared with what is of its size. */
const FAR = 10;

/** "¥25 per share, compared with ¥20", "¥15 per share (2011: ¥14)": the other is per share too. */
function lendPerShare({ tokens, amounts }: Sentence, items: readonly Item[], units: MoneyUnit[], to: number): void {
  const lender = amounts[items[to - 1]!.from]!;
  const taker = amounts[items[to]!.from]!;
  const { name } = units[to - 1]!;
  if (!name.endsWith("/share") || taker.unit !== "money" || taker.scaled || units[to]!.name !== name.slice(0, 3)) return;
  const ratio = valueOf(taker) / valueOf(lender);
  if (ratio > FAR || ratio * FAR < 1) return;
  const before = tokens[taker.first - 1]?.lower ?? "";
  if (COMPARED.has(before)) units[to] = { name, drops: [] };
}

const COMPARED = new Set(["with", "to", "from", "against", "versus", "than", "vs", ":", "–", "—"]);

/** Gives the item at `to` the "per" of its neighbour, where both are plain amounts of one currency in one list. */
function lendUnit({ tokens, amounts, links }: Sentence, items: readonly Item[], units: MoneyUnit[], from: number, to: number): void {
  const lender = amounts[items[from]!.from]!;
  const taker = amounts[items[to]!.from]!;
  const link = links[items[Math.min(from, to)]!.to];
  const plain = taker.unit === "money" && units[to]!.name === taker.currency && !units[to]!.unreadable;
  if (
    !plain ||
    (link === "none" && !isBasicBeside(tokens, lender, taker)) ||
    taker.scaled ||
    lender.scaled ||
    lender.currency !== taker.currency
  )
    return;
  if (units[from]!.name.includes("/")) units[to] = { name: units[from]!.name, drops: [] };
}

/** "$0.47 basic and $0.45 diluted earnings per share": a word between says which of the two. */
function isBasicBeside(tokens: readonly Token[], lender: Amount, taker: Amount): boolean {
  const between = tokens.slice(taker.last + 1, lender.first).map(({ lower }) => lower);
  return between.length === 2 && /^(?:basic|diluted) and$/u.test(between.join(" "));
}

function ownUnit({ tokens, amounts }: Sentence, item: Item, context: FigureContext): MoneyUnit {
  const amount = amounts[item.to]!;
  const code = amount.currency;
  const before = amounts[item.from - 1];
  const next = amounts[item.to + 1];
  if (next && pricesUnit(tokens, amount, next)) return { name: code, drops: [] };
  if (!amount.scaled) {
    if (before && pricesUnit(tokens, before, amount)) return { name: `${code}/${before.currency}`, drops: [item.from - 1] };
    const base = rateBase(tokens, amount.last + 1, code, context);
    if (base) {
      const drops = next && next.first <= base.last ? [item.to + 1] : [];
      return base.units === 1 ? { name: `${code}/${base.code}`, drops } : { name: code, drops, unreadable: true };
    }
    if (isPerShare(tokens, behindAside(tokens, amount, next)) || isPerShareBefore(tokens, amounts[item.from]!.first))
      return { name: `${code}/share`, drops: [] };
    if (isRateNamedBefore(tokens, amounts[item.from]!.first)) return { name: code, drops: [], unreadable: true };
  }
  return { name: code, drops: [] };
}

/** The token behind an amount and its translation: "¥25 (US$0.22) per share" is per share on both sides. */
function behindAside(tokens: readonly Token[], amount: Amount, next: Amount | undefined): number {
  const behind = tokens[amount.last + 1]?.text;
  if (behind === ")" && tokens[amount.first - 1]?.text === "(") return amount.last + 2;
  if (behind === "(" && next && next.first === amount.last + 2 && tokens[next.last + 1]?.text === ")") return next.last + 2;
  return amount.last + 1;
}

/** "¥85 and ¥110": two amounts with nothing but "and" between. */
export function areJoined(tokens: readonly Token[], one: Amount | undefined, other: Amount | undefined): boolean {
  return one !== undefined && other !== undefined && tokens[one.last + 1]?.lower === "and" && other.first === one.last + 2;
}
