/**
 * The number that a tag shows → its exact decimal digits, by the rules of the tag: format, scale, sign.
 * "2,628.5" with scale 6 and sign "-" is "-2628500000".
 */
import { numberWords } from "../lexicon/number-words.ts";

/** See the head of this file. */
export interface ShownNumber {
  readonly text: string;
  /** Such as "ixt:num-dot-decimal"; the prefix does not matter. */
  readonly format?: string | undefined;
  readonly scale?: number | undefined;
  readonly sign?: string | undefined;
}

/** Shifts beyond this are a mistake of the tag. */
const LARGEST_SCALE = 100;
const LONGEST = 200;

/**
 * The value; undefined where the text is no number of its format. A dash and an empty cell are zero where the format says so.
 * @example exactValue({ text: "1.234,5", format: "ixt:num-comma-decimal", scale: 3 }) // "1234500"
 */
export function exactValue({ text, format = "", scale = 0, sign }: ShownNumber): string | undefined {
  const kind = format.slice(format.indexOf(":") + 1).toLowerCase();
  if (text.length > LONGEST || !Number.isInteger(scale) || Math.abs(scale) > LARGEST_SCALE) return undefined;
  const digits = digitsOf(text.trim(), kind);
  if (digits === undefined) return undefined;
  const shifted = shift(digits, scale);
  return sign === "-" && /[1-9]/u.test(shifted) ? `-${shifted}` : shifted;
}

/** Plain digits with a decimal point. */
function digitsOf(text: string, kind: string): string | undefined {
  if (/^(?:fixed-?zero|zero-?dash|numdash)$/u.test(kind)) return "0";
  if (/^numwordsen$/u.test(kind)) return ofWords(text);
  const isComma = /comma-?decimal$|^numcomma$|^numspacecomma$|^numdotcomma$/u.test(kind);
  const plain = text
    .replace(/[\s'’]/gu, "")
    .replaceAll(isComma ? "." : ",", "")
    .replace(",", ".");
  return /^(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? plain : undefined;
}

/** "no", "none", "twenty-five": what stands in a sentence. */
function ofWords(text: string): string | undefined {
  const words = text.toLowerCase().split(/[\s-]+/u);
  if (words.length === 1 && ["no", "none", "nil", "zero"].includes(words[0] ?? "")) return "0";
  let sum = 0;
  let part = 0;
  for (const word of words) {
    const value = Object.entries(numberWords).find(([name]) => name === word)?.[1];
    if (value !== undefined) part += value;
    else if (word === "hundred" && part > 0) part *= 100;
    else if (word === "thousand" && part > 0) [sum, part] = [sum + part * 1000, 0];
    else if (word !== "and") return /^[\d.,]+$/u.test(text) ? text.replaceAll(",", "") : undefined;
  }
  return String(sum + part);
}

/** The digits with the point moved `places` to the right, without zeros that say nothing. */
function shift(digits: string, places: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const point = whole.length + places;
  const all = (point < 0 ? "0".repeat(-point) : "") + whole + fraction + "0".repeat(Math.max(0, places - fraction.length));
  const at = Math.max(point, 0);
  const head = all.slice(0, at).replace(/^0+(?=\d)/u, "") || "0";
  const tail = all.slice(at).replace(/0+$/u, "");
  return tail === "" ? head : `${head}.${tail}`;
}
