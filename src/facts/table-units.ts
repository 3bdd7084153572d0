/**
 * The words above a table → scale and currency of its cells, and which rows they leave out.
 * "(In millions, except number of shares, which are reflected in thousands, and per-share amounts)" → 10^6, shares 10^3.
 */

import { CODES, CURRENCY_WORDS, currencyNamedIn } from "./named-currency.ts";

/** What a caption, header or label states; what it leaves open is undefined. */
export interface Units {
  /** Power of ten of the amounts: 6 for "in millions", 0 for a currency alone ("Yen"). */
  readonly power?: number | undefined;
  readonly currency?: string | undefined;
  /** Power of ten of the rows that count shares; undefined where they are not spoken of. */
  readonly sharesPower?: number | undefined;
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ["thousand", 3],
  ["million", 6],
  ["mil", 6],
  ["billion", 9],
  ["trillion", 12],
]);
const SCALE = String.raw`((?:hundreds? (?:of )?|tens? of )?(?:thousand|million|billion|trillion)s?|mil\.)`;
const CURRENCY = String.raw`(?:${CURRENCY_WORDS}|(?:u\.?s\.?|hk|nt|a|c|s)? ?\$|€|£|¥|￥|[a-z]{3})`;
/** Words that state a scale rather than an amount: "in millions", "(millions", "millions of yen", "¥ million". */
const STATEMENTS = [
  new RegExp(String.raw`(?:^|[(\s])in (?:[a-z$€£¥.]+ )?${SCALE}(?!\p{L})`, "iu"),
  new RegExp(String.raw`[(（]\s*${SCALE}(?!\p{L})`, "iu"),
  new RegExp(String.raw`(?<![\d.,]\s?)\b${SCALE} of ${CURRENCY}(?!\p{L})`, "iu"),
  new RegExp(
    String.raw`(?<!\d\s?)(?:^|[\s(])(?:unit:? )?(?:${CURRENCY_WORDS}|us\$|u\.s\.\$|hk\$|[$€£¥￥]|${CODES}) ?(?:in )?${SCALE}(?!\p{L})`,
    "iu",
  ),
  new RegExp(String.raw`^${SCALE}(?!\p{L})`, "iu"),
];
const IN_HEADER = new RegExp(String.raw`(?<!\d[\d.,]*\s?)(?<!\p{L})${SCALE}(?!\p{L})`, "iu");
const SHARES = new RegExp(
  String.raw`(?<!per[- ])\bshares?\b(?: (?:data|amounts?|figures|numbers))?(?:(?!dollars|yen|euros?|amounts?|per\b|except)[^();]){0,40}?\bin ${SCALE}|\bshares? ?\(${SCALE}\)|${SCALE} of shares\b`,
  "iu",
);
/**
 * Scale and currency that words above or beside a table state. `header`: a cell of the table, where the bare word is enough.
 * @example unitsIn("(in millions, except per share data)", false) // { power: 6 }
 */
export function unitsIn(text: string, header: boolean): Units {
  const shares = SHARES.exec(text);
  const rest = shares ? text.slice(0, shares.index) + text.slice(shares.index + shares[0].length) : text;
  const scale = STATEMENTS.map((pattern) => pattern.exec(rest)).find((match) => match !== null) ?? (header ? IN_HEADER.exec(rest) : null);
  const naming = header ? rest : scale ? besideScale(rest, scale.index, scale.index + scale[0].length) : rest.replace(AMOUNTS, " ");
  const currency = currencyNamedIn(naming);
  const power = scale ? powerOf(scale[1] ?? "") : header && isCurrencyAlone(text) ? 0 : undefined;
  const sharesPower = shares ? powerOf(shares[1] ?? shares[2] ?? shares[3] ?? "") : ofOtherShares(text, power, currency);
  return { power, currency, sharesPower };
}

/** Of prose, what stands beside the scale: "we paid USD 5 million" above a table "in millions of yen" says nothing of the table. */
function besideScale(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*(?:[();:]|\.\s)/su, "");
  const behind = text.slice(end, end + REACH).replace(/[();:].*$|[a-z]\.\s.*$/su, "");
  return before + text.slice(start, end) + behind;
}

const REACH = 40;
const AMOUNTS = new RegExp(
  String.raw`(?:\p{Sc}|[A-Z]{2,3}\$?) ?\d[\d.,]*|\d[\d.,]* ?(?:(?:thousand|million|billion|trillion) )?(?:${CURRENCY_WORDS})`,
  "gu",
);

/** Shares stand outside the scale of money and outside an exception; "in millions" alone may well mean them too. */
function ofOtherShares(text: string, power: number | undefined, currency: string | undefined): number | undefined {
  if (power === undefined) return undefined;
  return power === 0 || currency !== undefined || exceptsShares(text) ? 0 : undefined;
}

/** "except share and per share data", not "except per share data". */
function exceptsShares(text: string): boolean {
  const excepted = /\bexcept\b[^)]*/i.exec(text)?.[0] ?? "";
  return /\bshares?\b(?! price)/i.test(excepted.replaceAll(/\bper[- ]shares?\b/gi, ""));
}

function powerOf(words: string): number {
  const lower = words.toLowerCase();
  const name = /(?:thousand|million|billion|trillion|mil)/u.exec(lower)?.[0] ?? "";
  return (POWERS.get(name) ?? 0) + (lower.startsWith("hundred") ? 2 : lower.startsWith("ten") ? 1 : 0);
}

/** "Yen", "(U.S. dollars)", "in yen": a unit without scale. */
function isCurrencyAlone(text: string): boolean {
  return /^\(?(?:in )?(?:japanese yen|yen|u\.?s\.? ?dollars?|u\.?s\.? ?\$|dollars|euros?|¥|￥|\$|€)\)?$/i.test(text.trim());
}

/** What `next` states goes before what was known. */
export function mergeUnits(known: Units, next: Units): Units {
  return {
    power: next.power ?? known.power,
    currency: next.currency ?? known.currency,
    sharesPower: next.sharesPower ?? known.sharesPower,
  };
}
