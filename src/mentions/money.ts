/**
 * Currency signs and words beside a number → ISO 4217 code and the tokens that they take. "U.S. $", "Japanese yen", "RMB".
 */
import { currencyCodes, currencySigns, currencyWords, dollarPrefixes, openCurrencyWords, screenLines } from "../lexicon/currencies.ts";
import type { CurrencyWords } from "../lexicon/currencies.ts";
import { prepositions } from "../lexicon/grammar-words.ts";
import type { Token } from "../text/tokens.ts";
import type { FigureContext } from "./figures.ts";
import { phraseFrom, phraseTable, phraseUpTo } from "./phrase-table.ts";

/** A currency in the text. `first`, `last`: inclusive token indexes. */
export interface Currency {
  readonly first: number;
  readonly last: number;
  readonly code: string;
  /** The sign alone decided, and stands for several currencies. */
  readonly assumed: boolean;
  /** Power of ten of the unit: 0, for cents and pence -2. */
  readonly power: number;
}

const signs = new Map(Object.entries(currencySigns));
const prefixes: ReadonlyMap<string, string> = new Map(Object.entries(dollarPrefixes));
const codes: ReadonlyMap<string, string> = new Map(Object.entries(currencyCodes));
const rows = currencyWords.flatMap((row) => row.words.map((phrase) => [phrase, row] as const));
const wordsAfter = phraseTable<CurrencyWords>(rows, "first");
const wordsBefore = phraseTable<CurrencyWords>(
  rows.filter(([, row]) => row.before),
  "last",
);

/**
 * The currency that ends at token `at`, in front of a number.
 * @example currencyBefore(tokenize("U.S.$5"), 1, {})?.code // "USD"
 */
export function currencyBefore(tokens: readonly Token[], at: number, context: FigureContext): Currency | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "symbol") return signAt(tokens, at, context);
  if (token.text === "Rs" || token.lower === "no")
    return token.text === "Rs" ? { first: at, last: at, code: "INR", assumed: false, power: 0 } : undefined;
  const code = codes.get(token.text) ?? (isWon(tokens, at) ? "KRW" : undefined);
  if (code) return { first: at, last: at, code, assumed: false, power: 0 };
  const phrase = isNameOfYear(tokens, at) ? undefined : phraseUpTo(wordsBefore, tokens, at);
  return (
    phrase && {
      first: at - phrase.words.length + 1,
      last: at,
      code: phrase.meaning.code,
      assumed: phrase.meaning.assumed === true,
      power: 0,
    }
  );
}

/** "a par value of Won 5,000", "Won 12 billion": with a capital inside a sentence, and no verb. */
function isWon(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at]?.text !== "Won") return false;
  return (tokens[at + 1]?.text.length ?? 0) > 2 || scales.has(tokens[at + 2]?.lower ?? "");
}

/** "the Euro 2000 product line", "the Euro 2016 tournament": a name with a year, and no amount. */
function isNameOfYear(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "Euro" || !/^(?:19|20)\d\d$/u.test(tokens[at + 1]?.text ?? "")) return false;
  const next = tokens[at + 2];
  return (
    tokens[at - 1]?.lower === "the" &&
    next?.kind === "word" &&
    next.text === next.lower &&
    !prepositions.has(next.lower) &&
    !scales.has(next.lower)
  );
}

const scales: ReadonlySet<string> = new Set(["million", "billion", "thousand", "bn", "mn", "per", "and", "or", "each"]);

/** A sign with what stands before it: "HK$", "RMB¥", "Rs.". */
function signAt(tokens: readonly Token[], at: number, context: FigureContext): Currency | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const before = tokens[at - 1];
  if (token.text === "." && !token.space && (before?.text === "Rs" || before?.text === "Ps")) {
    const code = before.text === "Rs" ? "INR" : context.pesoIs;
    return code === undefined ? undefined : { first: at - 1, last: at, code, assumed: false, power: 0 };
  }
  const sign = signs.get(token.text);
  if (!sign) return undefined;
  if (before?.kind === "word") {
    const prefix = sign.code === "USD" ? prefixes.get(before.lower) : codes.get(before.text);
    // "fined us $3 million": the pronoun is no country.
    if (prefix && before.text !== "us" && (!token.space || (before.lower.length > 1 && before.lower !== "can")))
      return { first: at - 1, last: at, code: prefix, assumed: false, power: 0 };
  }
  if (sign.code === "JPY") return { first: at, last: at, code: context.yenIs ?? "JPY", assumed: context.yenIs === undefined, power: 0 };
  if (sign.code === "USD")
    return { first: at, last: at, code: context.dollarIs ?? "USD", assumed: context.dollarIs === undefined, power: 0 };
  return { first: at, last: at, code: sign.code, assumed: false, power: 0 };
}

/**
 * The currency that starts at token `at`, behind a number. `large`: a scale word or three digits and more stand before it.
 * @example currencyAfter(tokenize("5 Japanese yen"), 1, true, {})?.code // "JPY"
 */
export function currencyAfter(tokens: readonly Token[], at: number, large: boolean, context: FigureContext): Currency | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return token && !token.space ? signBehind(tokens, at, context) : undefined;
  const code = codes.get(token.text);
  // "2,940,480 EUR 0.12 shares": the code belongs to the number behind it.
  const leads = tokens[at + 1]?.kind === "number" && !codes.has(tokens[at + 2]?.text ?? "");
  if (code && tokens[at + 1]?.text !== "$" && !leads) return { first: at, last: at, code, assumed: false, power: 0 };
  const phrase = phraseFrom(wordsAfter, tokens, at);
  if (!phrase || (phrase.meaning.weak && phrase.words.length === 1 && !large)) return undefined;
  const { meaning } = phrase;
  if (meaning.touching && (token.space || token.text !== token.lower || screenLines.has(tokens[at - 1]?.text ?? ""))) return undefined;
  const dollar = meaning.code === "USD" && meaning.assumed === true && context.dollarIs !== undefined;
  return {
    first: at,
    last: at + phrase.words.length - 1,
    code: dollar ? (context.dollarIs ?? "USD") : meaning.code,
    assumed: meaning.assumed === true && !dollar,
    power: meaning.power ?? 0,
  };
}

/** "5€", "500¥": a sign that touches the number before it and nothing behind. */
function signBehind(tokens: readonly Token[], at: number, context: FigureContext): Currency | undefined {
  const next = tokens[at + 1];
  if (next && !next.space && (next.kind === "number" || next.text === "(")) return undefined;
  return signs.has(tokens[at]?.text ?? "") ? signAt(tokens, at, context) : undefined;
}

/**
 * Whether the token names a currency of several countries and nothing says which ("5 million pesos").
 * @example isOpenCurrency(tokenize("pesos")[0])
 */
export function isOpenCurrency(token: Token | undefined): boolean {
  return token !== undefined && openCurrencyWords.has(token.lower);
}

const shareWords = new Set(["share", "ads", "adr", "stock"]);
const shareAdjectives = new Set([
  "common",
  "ordinary",
  "basic",
  "diluted",
  "preferred",
  "preference",
  "american",
  "depositary",
  "and",
  "fully",
  "outstanding",
  "class",
  "a",
  "b",
  "h",
  "registered",
  "voting",
  "each",
  "one",
  "cash",
]);

/**
 * Whether "per share", "a share", "per ADS" follows token `at - 1`.
 * @example isPerShare(tokenize("per common share"), 0)
 */
export function isPerShare(tokens: readonly Token[], from: number): boolean {
  const at = pastEarnings(tokens, from);
  const token = tokens[at];
  if (!token) return false;
  if (token.text === "/") return shareWords.has(tokens[at + 1]?.lower ?? "");
  if (token.lower === "a" || token.lower === "each") return tokens[at + 1]?.lower === "share";
  if (token.lower !== "per" && token.lower !== "for") return false;
  if (token.lower === "for" && tokens[at + 1]?.lower !== "each") return false;
  let next = at + 1;
  while (next < at + 5 && shareAdjectives.has(tokens[next]?.lower ?? "")) next++;
  return shareWords.has(tokens[next]?.lower ?? "");
}

/** "$0.13 earnings per share", "$0.25 basic and diluted loss per share": the token of the "per", else the place itself. */
function pastEarnings(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 6 && EARNINGS.has(tokens[next]?.lower ?? "")) next++;
  return next > at && tokens[at]?.lower !== "and" && tokens[next]?.lower === "per" ? next : at;
}

const EARNINGS = new Set(["basic", "and", "diluted", "fully", "net", "earnings", "income", "profit", "loss"]);

const PER_SHARE_LINKS = new Set(
  `was were is are be been of at to from by amounted totaled totalled increased decreased rose fell grew declined improved dropped about approximately over around nearly almost will would came stood (loss) : ,`.split(
    " ",
  ),
);

/**
 * Whether "per share" is the subject of the amount at token `at`: "earnings per share were ¥120.5".
 * @example isPerShareBefore(tokens, 4)
 */
export function isPerShareBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 6 && PER_SHARE_LINKS.has(tokens[before]?.lower ?? "")) before--;
  if (before === at - 1 || !shareWords.has(tokens[before]?.lower ?? "")) return false;
  for (let per = before - 1; per >= before - 3; per--) if (tokens[per]?.lower === "per") return true;
  return false;
}
