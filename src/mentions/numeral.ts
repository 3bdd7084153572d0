/**
 * A number token or number words → digits and powers of ten, exactly as written. "twenty-five", "1,200", "two hundred thousand".
 */
import { fractionWords, numberWords } from "../lexicon/number-words.ts";
import { scaleAbbreviations, scaleWords } from "../lexicon/scales.ts";
import type { Token } from "../text/tokens.ts";

/** A number as written: value = digits · 10^power. `first`, `last`: inclusive token indexes. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Decimal digits without commas, with a point where there is a fraction: "1200", "16.2". */
  readonly digits: string;
  /** How many of the digits stand behind the point. */
  readonly fraction: number;
  /** Power of ten of scale words inside the numeral ("two million": 6). Scale words behind digits are read by {@link readScale}. */
  readonly power: number;
  /** True for a number in words. */
  readonly spelled: boolean;
  /** The digits have thousands commas. */
  readonly grouped: boolean;
}

const words: ReadonlyMap<string, number> = new Map(Object.entries(numberWords));
const scales: ReadonlyMap<string, number> = new Map(Object.entries(scaleWords));
const abbreviations: ReadonlyMap<string, number> = new Map(Object.entries(scaleAbbreviations));
const fractions: ReadonlyMap<string, number> = new Map(Object.entries(fractionWords));

/**
 * Whether a numeral may start at the token.
 * @example startsNumeral(tokens[3])
 */
export function startsNumeral(token: Token): boolean {
  return token.kind === "number" || (token.kind === "word" && token.text.length <= 9 && !token.hyphen && words.has(token.lower));
}

/**
 * The numeral that starts at token `at`; undefined where the digits follow no order ("12,34", "1.2.3").
 * @example readNumeral(tokenize("twenty-five"), 0)?.digits // "25"
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  return token.kind === "number" ? readDigits(token, at) : readWords(tokens, at);
}

/** Digits of any width, with commas by threes only and at most one point. */
function readDigits(token: Token, at: number): Numeral | undefined {
  let digits = "";
  let point = -1;
  let comma = -1;
  for (let index = 0; index < token.text.length; index++) {
    const code = token.text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += token.text[index] ?? "";
    else if (code >= 0xff10 && code <= 0xff19) digits += String.fromCharCode(code - 0xff10 + 48);
    else if (code === 46 && point < 0) {
      point = digits.length;
      digits += ".";
    } else if (
      (code === 44 || code === 0xff0c) &&
      point < 0 &&
      (comma < 0 ? digits.length <= 3 && digits.length > 0 : digits.length - comma === 3)
    )
      comma = digits.length;
    else return undefined;
  }
  const whole = point < 0 ? digits.length : point;
  if ((comma >= 0 && whole - comma !== 3) || whole > 15) return undefined;
  return {
    first: at,
    last: at,
    digits: point === 0 ? `0${digits}` : digits,
    fraction: point < 0 ? 0 : digits.length - point - 1,
    power: 0,
    spelled: false,
    grouped: comma >= 0,
  };
}

/** "two million five hundred thousand": groups below a thousand, each with its scale word, the scales falling. */
function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const hundredth = decimalFraction(tokens, at);
  if (hundredth) return hundredth;
  let total = 0;
  let power = 15;
  let last = at - 1;
  while (power > 0) {
    const from = last + 1 + (last >= at && tokens[last + 1]?.lower === "and" ? 1 : 0);
    const group = belowThousand(tokens, from);
    const scale = group && readScale(tokens, group.last + 1, false);
    const groupPower = scale?.power ?? 0;
    if (!group || groupPower >= power || (last >= at && from > last + 1 && groupPower > 0)) break;
    total += group.value * 10 ** groupPower;
    power = groupPower;
    last = scale?.last ?? group.last;
  }
  if (last < at) return undefined;
  return { first: at, last, digits: String(Math.round(total / 10 ** power)), fraction: 0, power, spelled: true, grouped: false };
}

/** "one hundred and twenty-five", "forty-two", "seven". */
function belowThousand(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const start = belowHundred(tokens, at);
  if (!start || start.value > 99 || tokens[start.last + 1]?.lower !== "hundred" || scales.has(tokens[start.last + 2]?.lower ?? ""))
    return start;
  const hundred = start.last + 1;
  const and = tokens[hundred + 1]?.lower === "and" ? 1 : 0;
  const rest = belowHundred(tokens, hundred + 1 + and);
  return rest ? { value: start.value * 100 + rest.value, last: rest.last } : { value: start.value * 100, last: hundred };
}

function belowHundred(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const value = words.get(tokens[at]?.lower ?? "");
  if (value === undefined) return undefined;
  const unit = value >= 20 ? words.get(tokens[at + 1]?.lower ?? "") : undefined;
  return unit !== undefined && unit < 10 ? { value: value + unit, last: at + 1 } : { value, last: at };
}

/** "one one-hundredth", "one-thousandth". */
function decimalFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  if (tokens[at]?.lower !== "one") return undefined;
  const last = tokens[at + 1]?.lower === "one" ? at + 2 : at + 1;
  const places = tokens[last]?.hyphen ? fractions.get(tokens[last].lower) : undefined;
  if (places === undefined) return undefined;
  return { first: at, last, digits: `0.${"1".padStart(places, "0")}`, fraction: places, power: 0, spelled: true, grouped: false };
}

/**
 * The scale word at token `at`: its power of ten and last token. Short forms ("bn", "m") only with `abbreviated`.
 * @example readScale(tokenize("hundred million"), 0, false) // { power: 8, last: 1 }
 */
export function readScale(tokens: readonly Token[], at: number, abbreviated: boolean): { power: number; last: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const power = scales.get(token.lower);
  if (power === undefined) return abbreviated ? readAbbreviation(tokens, at) : undefined;
  const next = power <= 3 ? scales.get(tokens[at + 1]?.lower ?? "") : undefined;
  if (next !== undefined && next > power) return { power: power + next, last: at + 1 };
  return { power, last: at };
}

/** "bn", "mil."; a single letter must touch its number. */
function readAbbreviation(tokens: readonly Token[], at: number): { power: number; last: number } | undefined {
  const token = tokens[at];
  const power = token && abbreviations.get(token.lower);
  if (!token || power === undefined || (token.lower.length === 1 && token.space)) return undefined;
  return { power, last: at };
}

/**
 * The double nearest to digits · 10^power, by decimal reading.
 * @example exactValue("1.1", 9, false) // 1100000000
 */
export function exactValue(digits: string, power: number, negative: boolean): number {
  const value = Number(`${digits}e${power}`);
  return negative && value !== 0 ? -value : value;
}
