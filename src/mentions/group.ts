/**
 * Amounts of a sentence → the same, completed by what a list or range shares, with ranges marked.
 * "¥4.7, ¥7.9 and ¥12.3 billion" are three amounts in billions; "5% to 10%" is one range.
 */
import { changeWords, comparisonNouns, rangeWords, rateNouns } from "../lexicon/bound-words.ts";
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount.ts";
import type { FigureContext } from "./figures.ts";
import { exactValue } from "./numeral.ts";

/** How an amount hangs on the next: by a comma, a conjunction, "to" or a dash; `far` where a period stands between. */
export type Link = "comma" | "and" | "or" | "to" | "dash" | "far-comma" | "far-and" | "none";

const MAX_GAP = 6;
const MAX_FAR_GAP = 16;
const DASHES = new Set(["-", "–", "—", "−", "~", "〜", "∼", "‐", "‑"]);
const LINK_WORDS: ReadonlyMap<string, Link> = new Map([
  [",", "comma"],
  ["and", "and"],
  ["&", "and"],
  ["or", "or"],
  ["to", "to"],
]);
const BOUND_WORDS = new Set([
  "approximately",
  "about",
  "around",
  "nearly",
  "almost",
  "roughly",
  "some",
  "over",
  "an",
  "a",
  "another",
  "then",
  "finally",
  "also",
]);
const PRICING_WORDS = new Set(["per", "a", "an", "each", "for", "to", "=", "/", "against", "apiece"]);
const PERIOD_WORDS = new Set([
  "in",
  "for",
  "at",
  "as",
  "of",
  "during",
  "on",
  "the",
  "fiscal",
  "year",
  "years",
  "ended",
  "ending",
  "end",
  "quarter",
  "respectively",
  "prior",
  "previous",
  "current",
  "period",
  "months",
  "three",
  "six",
  "nine",
  "first",
  "second",
  "third",
  "fourth",
  "half",
]);

/**
 * The link from each amount to the next (the last has "none").
 * @example linksOf(tokens, amounts, {}) // ["comma", "and", "none"]
 */
export function linksOf(tokens: readonly Token[], amounts: readonly Amount[], context: FigureContext): Link[] {
  return amounts.map((amount, index) => {
    const next = amounts[index + 1];
    if (!next) return "none";
    const closed = isEnclosed(tokens, amount) ? 1 : 0;
    const opened = isEnclosed(tokens, next) ? 1 : 0;
    return linkBetween(tokens, amount.last + 1 + closed, next.first - 1 - opened, context);
  });
}

/** Parentheses stand around the amount: "($0.7)". */
function isEnclosed(tokens: readonly Token[], amount: Amount): boolean {
  return tokens[amount.first - 1]?.text === "(" && tokens[amount.last + 1]?.text === ")";
}

function linkBetween(tokens: readonly Token[], from: number, to: number, context: FigureContext): Link {
  if (to < from || to - from >= MAX_FAR_GAP) return "none";
  let link: Link = "none";
  let far = false;
  for (let at = from; at <= to; at++) {
    const token = tokens[at]!;
    const found = LINK_WORDS.get(token.lower) ?? (DASHES.has(token.text) ? "dash" : undefined);
    if (found && link !== "and" && link !== "or" && link !== "to" && link !== "dash") link = found;
    else if (found) return "none";
    else if (BOUND_WORDS.has(token.lower) && link !== "none") continue;
    else if (PERIOD_WORDS.has(token.lower) || token.kind === "number" || context.blocked?.(at)) far = true;
    else return "none";
  }
  if (!far) return to - from < MAX_GAP ? link : "none";
  return link === "comma" ? "far-comma" : link === "none" || link === "dash" || link === "or" ? "none" : "far-and";
}

/**
 * Gives each amount the currency, scale or percent sign that its list shares; marks as doubtful what may or may not share.
 * `counts(index)`: a counted noun stands behind amount `index` ("¥5 and 3 stores").
 * @example shareUnits(tokens, amounts, links, () => false)
 */
export function shareUnits(tokens: readonly Token[], amounts: Amount[], links: readonly Link[], counts: (index: number) => boolean): void {
  const ahead = scalesAhead(amounts, links);
  for (let index = 0; index + 1 < amounts.length; index++) {
    if (links[index] !== "none" && !counts(index + 1)) shareForward(amounts[index]!, amounts[index + 1]!, links[index]!, ahead[index + 1]!);
  }
  let closed = false;
  for (let index = amounts.length - 2; index >= 0; index--) {
    const link = links[index]!;
    closed = link === "comma" || link === "far-comma" ? closed : link !== "none";
    if (link !== "none") shareBackward(tokens, amounts[index]!, amounts[index + 1]!, link, closed);
  }
}

/** "¥5, 6 and 7 billion", "¥2-3 billion": the sign in front reaches the bare numbers behind. `scaled`: their list ends in a scale word. */
function shareForward(left: Amount, right: Amount, link: Link, scaled: boolean): void {
  if (left.unit !== "money" || !(left.signFirst || left.inherited) || right.unit !== "none" || link.startsWith("far")) return;
  const range = (link === "to" || link === "dash") && !left.scaled && magnitude(left) < magnitude(right);
  if (!scaled && !range) return;
  right.unit = "money";
  right.currency = left.currency;
  right.assumed = left.assumed;
  right.inherited = true;
}

/** For each bare number: whether the list of bare numbers that it opens ends in one with a scale word. */
function scalesAhead(amounts: readonly Amount[], links: readonly Link[]): boolean[] {
  const ahead = new Array<boolean>(amounts.length).fill(false);
  for (let index = amounts.length - 1; index >= 0; index--) {
    const amount = amounts[index]!;
    const link = links[index];
    ahead[index] =
      amount.unit === "none" && (amount.scaled || ((link === "comma" || link === "and" || link === "or") && ahead[index + 1] === true));
  }
  return ahead;
}

/** Unit and scale behind the last member reach back to the members before, once a conjunction closes the list. */
function shareBackward(tokens: readonly Token[], left: Amount, right: Amount, link: Link, closed: boolean): void {
  const near = !link.startsWith("far");
  if (left.unit === "none" && right.unit !== "none" && near) {
    if (!closed || (right.unit === "money" && right.signFirst) || (right.unit !== "money" && left.scaled) || looksLikeYear(left)) return;
    left.unit = right.unit;
    left.currency = right.currency;
    left.assumed = right.assumed;
    left.inherited = true;
    shareParentheses(tokens, left, right);
  }
  if (left.unit !== right.unit || left.currency !== right.currency) return;
  if (left.unit !== "none" && left.unit !== "money") return;
  if (!left.scaled && right.scaled) shareScale(tokens, left, right, closed && (link !== "comma" || right.inherited));
  else if (left.scaled && !right.scaled && left.unit === "money" && near) right.doubtful ||= seemsUnscaled(tokens, right);
}

/** "¥4.7 billion and ¥7.9": the scale of the second was left out, unless it is a price ("¥25 per share", "$1.50", "¥110 to the dollar"). */
function seemsUnscaled(tokens: readonly Token[], amount: Amount): boolean {
  const behind = tokens[amount.last + 1]?.lower ?? "";
  return amount.fraction !== 2 && !amount.grouped && magnitude(amount) > 0 && magnitude(amount) < 10_000 && !PRICING_WORDS.has(behind);
}

/** `closed`: a conjunction ends the list, so that the scale of its last member is that of all. */
function shareScale(tokens: readonly Token[], left: Amount, right: Amount, closed: boolean): void {
  if (!closed) {
    left.doubtful ||= left.unit === "money" && seemsUnscaled(tokens, left);
    return;
  }
  if (left.unit === "none" && looksLikeYear(left)) return;
  if (right.doubtful || !sharesScale(tokens, left, right)) {
    left.doubtful = true;
    return;
  }
  left.power = right.power;
  left.scaled = true;
  left.inherited = true;
  shareParentheses(tokens, left, right);
}

/** "($0.7), ($1.3) and ($8.4) million": the parentheses of the last are a minus, so those of the others are too. */
function shareParentheses(tokens: readonly Token[], left: Amount, right: Amount): void {
  if (!isEnclosed(tokens, left)) return;
  if (!right.negative || tokens[right.first]?.text !== "(") left.doubtful = true;
  left.negative = true;
  left.first--;
  left.last++;
}

/** "¥120 and ¥130 billion" are of one size; "¥500 and ¥3 billion" may be yen and billions. */
function sharesScale(tokens: readonly Token[], left: Amount, right: Amount): boolean {
  if (isRespective(tokens, right.last + 1)) return true;
  const ratio = magnitude(left) / (Number(right.digits) || 1);
  if (left.fraction === 0 && magnitude(left) >= 100 && ratio > 10) return false;
  return (ratio <= 100 && ratio >= 0.01) || left.fraction === right.fraction;
}

function isRespective(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "respectively" || (tokens[at]?.text === "," && tokens[at + 1]?.lower === "respectively");
}

/** The number before its scale. */
function magnitude(amount: Amount): number {
  return Number(amount.digits);
}

/**
 * A whole number that may be a calendar year: 1900 to 2100, four digits, no comma.
 * @example looksLikeYear(amount)
 */
export function looksLikeYear(amount: Amount): boolean {
  return (
    amount.unit === "none" &&
    !amount.spelled &&
    !amount.grouped &&
    amount.power === 0 &&
    amount.fraction === 0 &&
    amount.digits.length === 4 &&
    amount.digits >= "1900" &&
    amount.digits <= "2100"
  );
}

/** Value of an amount in its own unit, signed. */
export function valueOf(amount: Amount): number {
  return exactValue(amount.digits, amount.power, amount.negative);
}

/**
 * Whether the amount at `index` and the next are the two ends of one range.
 * @example isRange(tokens, amounts, links, 0)
 */
export function isRange(tokens: readonly Token[], amounts: readonly Amount[], links: readonly Link[], index: number): boolean {
  const left = amounts[index]!;
  const right = amounts[index + 1];
  const link = links[index];
  if (!right || left.doubtful || right.doubtful || left.unit !== right.unit || left.currency !== right.currency) return false;
  if (looksLikeYear(left) || valueOf(left) >= valueOf(right)) return false;
  const before = wordBefore(tokens, left.first - 1);
  if (link === "dash") return left.unit !== "none" || left.fraction === 0;
  if (link === "and") return tokens[before]?.lower === "between" && !comparisonNouns.has(tokens[before - 1]?.lower ?? "");
  if (link === "or") return left.unit === "none" && Number(right.digits) - Number(left.digits) === 1;
  if (link !== "to") return false;
  return isRangeTo(tokens, left, right, before);
}

/** "from A to B" tells a change unless a word of ranging stands before; so does "increased A to B". */
function isRangeTo(tokens: readonly Token[], left: Amount, right: Amount, before: number): boolean {
  if (isFormerLevel(tokens, before)) return false;
  const word = tokens[before]?.lower ?? "";
  if (word === "from") return rangeWords.has(tokens[before - 1]?.lower ?? "") || tokens[before - 1]?.lower === "of";
  if (left.inherited) return true;
  // "growth of 3% to 5%": two shares behind a noun are the ends of one.
  if (word === "of" && left.unit === "percent" && rateNouns.has(tokens[before - 1]?.lower ?? "")) return true;
  // "cut costs by ¥2 billion to ¥3 billion" is a range; a new level is several times the change.
  const moved = word === "by" && (left.unit !== "money" || valueOf(right) >= 3 * valueOf(left));
  if (moved && tokens.slice(Math.max(0, before - 8), before).some(({ lower }) => TRANSITIVE.test(lower))) return false;
  return !changeWords.has(word) && !((word === "by" || word === "of") && changeWords.has(tokens[before - 1]?.lower ?? ""));
}

/** "raised its profit forecast by A to B": by how much, and to what. */
const TRANSITIVE =
  /^(?:raised?|raises|raising|lifted|lifts?|lifting|increased|increases|decreased|reduced|reduces|lowered|lowers?|lowering|cut|cuts|cutting|revised|upped|trimmed)$/u;

/** "from the previous year's figure of A to B", "from last year's A to B": two levels of two years. */
function isFormerLevel(tokens: readonly Token[], before: number): boolean {
  const from = tokens.findLastIndex(({ lower, kind }, at) => at <= before && (lower === "from" || kind === "number" || lower === ","));
  if (from === -1 || before - from > 7 || tokens[from]?.lower !== "from" || rangeWords.has(tokens[from - 1]?.lower ?? "")) return false;
  return tokens.slice(from + 1, before + 1).some(({ lower }) => /^(?:year|quarter|half|period)$/u.test(lower));
}

/** Index of the word before a figure, bound words and articles passed over. */
function wordBefore(tokens: readonly Token[], at: number): number {
  let before = at;
  while (before > at - 3 && BOUND_WORDS.has(tokens[before]?.lower ?? "")) before--;
  return before;
}
