/**
 * Words above or beside a table → the currency that they name, by the lexicon: codes, words, signs with their prefixes.
 * "(in millions of Canadian dollars)" is CAD, "HK$ in thousands" HKD, "in EUR million" EUR.
 */
import { currencyCodes, currencySigns, currencyWords, dollarPrefixes } from "../lexicon/currencies.ts";

const escaped = (text: string): string => text.replace(/[$.]/gu, String.raw`\$&`);
const longestFirst = (words: readonly string[]): string[] => [...words].sort((one, other) => other.length - one.length);

const words = new Map(
  currencyWords
    .filter((row) => row.weak !== true && row.touching !== true && row.power === undefined)
    .flatMap((row) => row.words.map((word) => [word, row.code] as const)),
);
// Behind "millions of" these are no verbs and no other measures.
for (const word of ["won", "pounds", "francs", "rand"])
  words.set(word, { won: "KRW", pounds: "GBP", francs: "CHF", rand: "ZAR" }[word] ?? "");
const signs = Object.keys(currencySigns).filter((sign) => !/[$＄﹩]/u.test(sign));

/** How a currency can be written, for patterns of others. Words in any case, codes in capitals. */
export const CURRENCY_WORDS = longestFirst([...words.keys()])
  .map(escaped)
  .join("|");
export const CODES = longestFirst(Object.keys(currencyCodes)).join("|");
const PREFIXES = longestFirst(Object.keys(dollarPrefixes)).map(escaped).join("|");

const NAMED = new RegExp(
  [
    String.raw`(?<![\p{L}])(?<word>${CURRENCY_WORDS})(?![\p{L}])`,
    String.raw`(?<![\p{L}.])(?<prefix>${PREFIXES})? ?[$＄﹩]`,
    `(?<sign>[${signs.join("")}])`,
    String.raw`(?<![\p{L}])(?<code>${CODES})(?![\p{L}])`,
  ].join("|"),
  "giu",
);
const CAPITALS = new RegExp(`^(?:${CODES})$`, "u");

/**
 * The first currency named, yen before any other: a table in yen often has a column of dollars beside it, headed by itself.
 * @returns an ISO 4217 code, undefined where none is named
 * @example currencyNamedIn("(in millions of Canadian dollars)") // "CAD"
 */
export function currencyNamedIn(text: string): string | undefined {
  let first: string | undefined;
  for (const match of text.matchAll(NAMED)) {
    const code = codeOf(match[0], match.groups ?? {});
    if (code === "JPY") return code;
    first ??= code;
  }
  return first;
}

function codeOf(match: string, { word, prefix, sign, code }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (word !== undefined) return words.get(word.toLowerCase());
  if (sign !== undefined) return currencySigns[sign]?.code;
  if (code !== undefined)
    return CAPITALS.test(code) || /^(?:jpy|usd|eur|gbp|rmb)$/iu.test(code) ? (codes[code] ?? codes[code.toUpperCase()]) : undefined;
  return /[$＄﹩]/u.test(match) ? (prefixes[prefix?.toLowerCase() ?? ""] ?? "USD") : undefined;
}

const codes: Readonly<Record<string, string | undefined>> = currencyCodes;
const prefixes: Readonly<Record<string, string | undefined>> = dollarPrefixes;
