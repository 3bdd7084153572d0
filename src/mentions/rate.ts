/**
 * Two currencies, one of them by the unit → an exchange rate. "¥118.34 per U.S.$1.00", "US$1.00 = ¥110.5", "¥150 to the dollar".
 */
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount.ts";
import type { FigureContext } from "./figures.ts";
import { currencyAfter, currencyBefore } from "./money.ts";
import { readNumeral } from "./numeral.ts";

/** The currency that is priced, and the last token of the words that say so. `unit`: how many of it the price is for. */
export interface RateBase {
  readonly code: string;
  readonly last: number;
  readonly units: number;
}

const LINKS = new Set(["per", "to", "against", "for", "/", "=", "equals", "a", "each", "versus", "vs"]);
const ARTICLES = new Set(["the", "a", "one", "each", "every", "1"]);

/**
 * The base of a rate whose price ends before token `at`: "per U.S.$1.00", "to the dollar", "= $1".
 * @example rateBase(tokenize("per U.S.$1.00"), 0, "JPY", {}) // { code: "USD", units: 1, … }
 */
export function rateBase(tokens: readonly Token[], at: number, price: string, context: FigureContext): RateBase | undefined {
  const link = tokens[at];
  if (!link || !LINKS.has(link.lower)) return undefined;
  const article = ARTICLES.has(tokens[at + 1]?.lower ?? "") ? 1 : 0;
  const definite = link.lower !== "to" && link.lower !== "for" ? true : article === 1;
  const base = unitAmount(tokens, at + 1, context) ?? unitAmount(tokens, at + 1 + article, context);
  if (base) return base.code === price ? undefined : base;
  const named = definite ? namedCurrency(tokens, at + 1 + article, context) : undefined;
  return named && named.code !== price ? named : undefined;
}

/** "U.S.$1.00", "1 euro", "¥100": a currency with a number. */
function unitAmount(tokens: readonly Token[], at: number, context: FigureContext): RateBase | undefined {
  for (let sign = at; sign <= at + 1; sign++) {
    const currency = currencyBefore(tokens, sign, context);
    if (currency?.first !== at || tokens[sign + 1]?.kind !== "number") continue;
    const numeral = readNumeral(tokens, sign + 1);
    if (numeral) return { code: currency.code, last: numeral.last, units: Number(numeral.digits) };
  }
  const numeral = tokens[at]?.kind === "number" || tokens[at]?.lower === "one" ? readNumeral(tokens, at) : undefined;
  const currency = numeral && currencyAfter(tokens, numeral.last + 1, true, context);
  return currency && { code: currency.code, last: currency.last, units: Number(numeral.digits) };
}

/** "dollar", "U.S. dollar", "USD", "US$" without a number. */
function namedCurrency(tokens: readonly Token[], at: number, context: FigureContext): RateBase | undefined {
  const words = currencyAfter(tokens, at, true, context);
  if (words) return { code: words.code, last: words.last, units: 1 };
  for (let sign = at; sign <= at + 1; sign++) {
    const currency = currencyBefore(tokens, sign, context);
    if (currency?.first === at && tokens[sign + 1]?.kind !== "number") return { code: currency.code, last: sign, units: 1 };
  }
  return undefined;
}

const EQUATING = new Set(["=", "to", "equals", "equaled", "was", "is", "at", ":", "per", "/"]);
const EQUATING_FILLERS = new Set(["equal", "to", "equivalent", "was", "is", "at", "approximately", "about"]);

/**
 * Whether a unit of another currency stands before the price and is equated with it: "US$1.00 = ¥110.5", "€1 was equal to ¥130".
 * @example pricesUnit(tokens, dollar, yen)
 */
export function pricesUnit(tokens: readonly Token[], base: Amount, price: Amount): boolean {
  if (
    base.unit !== "money" ||
    price.unit !== "money" ||
    base.currency === price.currency ||
    Number(base.digits) !== 1 ||
    base.scaled ||
    price.scaled
  )
    return false;
  const link = tokens[base.last + 1];
  if (!link || !EQUATING.has(link.lower) || price.first - base.last > 5) return false;
  for (let at = base.last + 2; at < price.first; at++) if (!EQUATING_FILLERS.has(tokens[at]!.lower)) return false;
  return true;
}

const RATE_NOUNS = new Set(["rate", "rates"]);
const RATE_ADJECTIVES = new Set(["exchange", "buying", "selling", "spot", "translation", "conversion", "noon", "forex", "fx"]);

/**
 * Whether words of an exchange rate stand shortly before token `at` ("an assumed exchange rate of ¥110").
 * @example isRateNamedBefore(tokens, 5)
 */
export function isRateNamedBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 1 && before >= at - 4; before--) {
    if (RATE_NOUNS.has(tokens[before]!.lower)) return RATE_ADJECTIVES.has(tokens[before - 1]!.lower);
  }
  return false;
}
