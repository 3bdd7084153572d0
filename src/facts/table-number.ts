/** The text of a cell → its number: digits, sign, scale word, currency sign. "US$(3.4) million" → -3.4, 10^6, USD. */
import { currencyCodes, currencySigns, dollarPrefixes } from "../lexicon/currencies.ts";

/** Offsets are those of the cell's text. */
export interface CellNumber {
  readonly digits: string;
  readonly fraction: number;
  readonly negative: boolean;
  readonly percent: boolean;
  /** ISO 4217 code of the cell's own sign; "" where its sign is not known. */
  readonly currency: string | undefined;
  /** Power of ten of the cell's own scale word. */
  readonly power: number | undefined;
  readonly start: number;
  readonly end: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
]);
const SIGN = new RegExp(`[${Object.keys(currencySigns).join("")}]`, "u");
const VALUE =
  /^[^\p{L}]{0,6}(?:[A-Z]{3}|U\.?S\.?|HK|NT|NZ|Rs\.?|[ACS](?=\s?\$))?[^\p{L}]*\d[\d,.]*[^\p{L}]*(?:(?<=[\d)]\s?)(?:thousand|million|billion|trillion)\)?)?[^\p{L}]*$/u;

const LONGEST = 60;

/** Whether the cell holds one number, or the dash that stands for none. */
export function isValue(text: string): boolean {
  return (text.length <= LONGEST && VALUE.test(text)) || /^[–—-]+$/u.test(text);
}

/**
 * The number of a cell; undefined for a dash.
 * @example readCell("¥(1,204)")?.negative // true
 */
export function readCell(text: string): CellNumber | undefined {
  // "(1) 26,000": a note comes first.
  const number = /(?<=^\(\d\)\s+[^\s\d]*)\d[\d,]*(?:\.\d+)?/u.exec(text) ?? /\d[\d,]*(?:\.\d+)?|\.\d+/u.exec(text);
  if (!number) return undefined;
  const before = text.slice(0, number.index).replace(/^\(\d\)(?=\s)/u, "   ");
  const after = text.slice(number.index + number[0].length);
  const digits = number[0].replaceAll(",", "");
  const sign = SIGN.exec(before);
  const touching = sign && /^[^\p{L}\p{N}(（]*$/u.test(before.slice(sign.index + 1)) ? sign.index : number.index;
  const scale = /\b(thousand|million|billion|trillion)\b/u.exec(after);
  const percent = /^\s?%/u.exec(after);
  return {
    digits: digits.startsWith(".") ? `0${digits}` : digits,
    fraction: digits.split(".")[1]?.length ?? 0,
    negative: /[(（][^)）]*$/u.test(before) || /[-–−△▲]\s?(?:U\.?S\.?\s?)?\p{Sc}?\s?$|^[-–−△▲]/u.test(before),
    percent: text.includes("%"),
    currency: currencyOf(before, sign?.[0]) ?? currencyOf(after, SIGN.exec(after)?.[0]),
    power: scale ? SCALES.get(scale[1] ?? "") : undefined,
    start: touching,
    end: number.index + number[0].length + (percent?.[0].length ?? 0),
  };
}

function currencyOf(text: string, sign: string | undefined): string | undefined {
  const word = /\p{L}[\p{L}.]*/u.exec(text)?.[0].replace(/\.$/u, "");
  const codes: Readonly<Record<string, string>> = currencyCodes;
  const prefixes: Readonly<Record<string, string>> = dollarPrefixes;
  if (word !== undefined && !SCALES.has(word)) return codes[word] ?? (sign === "$" ? prefixes[word.toLowerCase()] : undefined) ?? "";
  return sign === undefined ? undefined : currencySigns[sign]?.code;
}
