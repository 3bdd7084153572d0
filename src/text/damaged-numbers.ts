/**
 * Numbers that recognition wrote with letters for digits, or tore apart → edits that make them whole.
 * "¥l0.1 billion" was "¥10.1 billion"; "¥1 5.6 billion" was "¥15.6 billion"; "owned 29 9%" was 29.9 %, if not 299 %.
 * A letter is taken for a digit only where signs, scale words, commas or months beside it say that a number stands there.
 */
import { MONTHS } from "../lexicon/months.ts";
import type { Edit } from "./source-text.ts";

const DIGIT = "[0-9OoIl]";
const BLANK = String.raw`[ \u00a0]|\r?\n`;
/** Digits, and letters like them, parted by points, commas and single blanks. */
const RUN = new RegExp(String.raw`(?<![\p{L}\d.,])${DIGIT}+(?:(?:(?:${BLANK})?[.,](?:${BLANK})?|${BLANK})${DIGIT}+)*(?![\p{L}\d])`, "gu");
/**
 * Without one of these no number of the text is damaged: letters beside digits, blanks within an amount, a percentage or a year.
 * Each begins with a rare character, which makes the test fast.
 */
const SIGNS_OF_DAMAGE = new RegExp(
  [
    String.raw`\d(?:[.,]?[OoIl](?![a-km-z])|(?<=[OIl][.,]?\d)|\.?\s\.?\d{1,3}\s?%)|%(?<=[lI][lIO]\s?%)`,
    String.raw`[¥￥$€£]\s?(?:[OIl]|[\d.,]+\s[.,]?[\dOIl])|(?:19|20) \d\d(?!\d)`,
  ].join("|"),
  "u",
);

const SIGN_BEFORE = /[¥￥$€£]\s?$/u;
/** Also "bi11ion": the word may be damaged as well. */
const SCALE_BEHIND = /^\s?(?:(?:m|rn|b|tr)[il1I|]{4}[o0]n|thousand)\b/u;
const PERCENT_BEHIND = /^\s?(?:%|per ?cent\b)/u;
const MONTH = [...MONTHS.keys()].join("|");
const MONTH_BEFORE = new RegExp(String.raw`\b(?:${MONTH})\.?\s$`, "iu");
const DAY_BEFORE = new RegExp(String.raw`\b(?:${MONTH})\.?\s${DIGIT}{1,2},\s$`, "iu");
const FISCAL_BEFORE = /\b(?:fiscal|year)\s$/iu;
/** Behind these a number is a whole one, not the second of two. */
const LEADS_TO_NUMBER = /\b(?:of|to|from|by|at|was|were|is|approximately|about|around|over|owned|owns|held|holds|and|than)\s$/u;

/** What stands before and behind a stretch of the text. */
interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/**
 * The edits, in order.
 * @example findDamagedNumbers("¥1 5.6 billion") // [{ start: 1, end: 6, replacement: "15.6" }]
 */
export function findDamagedNumbers(text: string): Edit[] {
  if (!SIGNS_OF_DAMAGE.test(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    if (/^\d+(?:[.,]\d+)*$/u.test(run)) continue;
    edits.push(...(wholeNumber(text, start, run) ?? [...withoutLetters(text, start, run), ...wholeYear(text, start, run)]));
  }
  return edits.sort((one, other) => one.start - other.start);
}

function wholeNumber(text: string, start: number, run: string): Edit[] | undefined {
  if (!/\s/u.test(run)) return undefined;
  const whole = joined(run, around(text, start, run));
  return whole && [{ start, end: start + run.length, ...whole }];
}

/** "March 31, 20 12", "fiscal 20 12". */
function wholeYear(text: string, from: number, run: string): Edit[] {
  const year = /(?<![\d.,])(?:19|20) \d\d$/u.exec(run);
  if (!year) return [];
  const start = from + year.index;
  const { before } = around(text, start, year[0]);
  if (!DAY_BEFORE.test(before) && !FISCAL_BEFORE.test(before)) return [];
  return [{ start, end: start + year[0].length, replacement: year[0].replace(" ", "") }];
}

function around(text: string, start: number, run: string): Surroundings {
  const end = start + run.length;
  return { before: text.slice(Math.max(0, start - 24), start), behind: text.slice(end, end + 12) };
}

const digitsOf = (run: string): string => run.replace(/[Oo]/gu, "0").replace(/[Il]/gu, "1");

/** A number torn apart by blanks, made whole; with what else it may have been where a point can have stood at the blank. */
function joined(run: string, { before, behind }: Surroundings): Pick<Edit, "replacement" | "number"> | undefined {
  const parts = digitsOf(run).split(/\s/u);
  const replacement = parts.join("");
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d{1,3})?$/u.test(replacement)) return undefined;
  const isClear = /[.,]/u.test(replacement) || parts.length > 2;
  if (SIGN_BEFORE.test(before) && SCALE_BEHIND.test(behind))
    return { replacement, number: isClear ? {} : { alternative: parts.join(".") } };
  if (!PERCENT_BEHIND.test(behind) || parts.length !== 2 || !/^\d{1,2}\.?$/u.test(parts[0]!)) return undefined;
  if (parts[1]!.startsWith(".")) return { replacement, number: {} };
  if (!LEADS_TO_NUMBER.test(before)) return undefined;
  // A point is lost more easily than a blank comes from nowhere, and few percentages are above a hundred.
  return isClear ? { replacement, number: {} } : { replacement: parts.join("."), number: { alternative: replacement } };
}

/** The numbers of a run, each by itself, those with letters that are digits. */
function withoutLetters(text: string, from: number, run: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: number, index } of run.matchAll(/[0-9OoIl]+(?:[.,][0-9OoIl]+)*/gu)) {
    const start = from + index;
    if (/[OoIl]/u.test(number) && isNumber(number, around(text, start, number)))
      edits.push({ start, end: start + number.length, replacement: digitsOf(number), number: {} });
  }
  return edits;
}

function isNumber(run: string, { before, behind }: Surroundings): boolean {
  const hasDigit = /\d/u.test(run);
  if (SIGN_BEFORE.test(before)) return hasDigit || SCALE_BEHIND.test(behind);
  if (PERCENT_BEHIND.test(behind)) return hasDigit || /^[lI][lIO]$/u.test(run);
  if (MONTH_BEFORE.test(before)) return /^[0-3OIl]?[\dOIl]$/u.test(run) && (hasDigit || run.length === 2);
  if (!hasDigit) return false;
  if (SCALE_BEHIND.test(behind)) return true;
  if (/^[\dOoIl]{1,3}(?:,[\dOoIl]{3})+$/u.test(run)) return true;
  if (/^(?:2[0Oo]|[1Il]9)[\dOoIl]{2}$/u.test(run)) return true;
  // A count. "5I", "5o" and "4l" may be a mark, degrees and litres.
  return /^(?:l\d{1,3}|\d{1,3}O\d{0,2}|\dl\d{1,2})$/u.test(run) && /^\s[a-z]/u.test(behind);
}
