/**
 * Numbers of a sentence → amounts: each number with its own sign, currency, scale word or percent sign, nothing shared yet.
 * "($0.7) million" is one amount, -0.7 · 10^6, USD.
 */
import { phraseStops } from "../lexicon/count-nouns.ts";
import type { Token } from "../text/tokens.ts";
import type { FigureContext } from "./figures.ts";
import { currencyAfter, currencyBefore, isOpenCurrency, isPerShare } from "./money.ts";
import type { Currency } from "./money.ts";
import { readNumeral, readScale, startsNumeral } from "./numeral.ts";
import type { Numeral } from "./numeral.ts";
import { readPercent } from "./percent.ts";
import type { PercentUnit } from "./percent.ts";

/** A number with what touches it. `group.ts` completes it by what its neighbours share. `first`, `last`: inclusive token indexes. */
export interface Amount {
  first: number;
  last: number;
  readonly digits: string;
  readonly fraction: number;
  readonly spelled: boolean;
  readonly grouped: boolean;
  power: number;
  /** A scale word of its own or of its list gave `power`. */
  scaled: boolean;
  negative: boolean;
  unit: "none" | "money" | PercentUnit;
  currency: string;
  assumed: boolean;
  /** The currency stands before the number, so that it may reach the numbers behind. */
  readonly signFirst: boolean;
  /** Unit or scale come from a neighbour. */
  inherited: boolean;
  /** Seen, but not to be read with certainty. */
  doubtful: boolean;
}

const MINUS = new Set(["-", "−", "–", "‐", "‑", "－"]);
const TRIANGLES = new Set(["△", "▲"]);
const MONTHS = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
const CALENDAR_WORDS = new Set(
  "in fiscal year years fy since until till during early mid late ended ending calendar summer spring autumn fall winter quarter half end by from through before after between".split(
    " ",
  ),
);
/** Words that stand before a year as well as before a number of things: the word behind decides. */
const LOOSE_CALENDAR_WORDS = new Set(", ( of and or to for".split(" "));
const GLUE = new Set([",", ".", "/", ":"]);
/** A scale word that other letters have run into: "¥5 billionApprox". */
const TORN_SCALE = /^(?:million|billion|trillion|thousand)[a-z]{2}/u;
/** Symbols that may touch a number from the left without making it a code. */
const OPENERS = new Set([
  "(",
  "[",
  "{",
  '"',
  "“",
  "”",
  "'",
  "‘",
  "—",
  "–",
  "-",
  "−",
  "－",
  "△",
  "▲",
  "=",
  "~",
  "≈",
  "<",
  ">",
  "≥",
  "≤",
  "≧",
  "≦",
  "+",
  "±",
  ",",
  ";",
  "•",
  "·",
  "※",
  "→",
  "∼",
  "〜",
]);

/**
 * Amounts of a sentence, in order. Tokens that the context blocks are passed over.
 * @example scanAmounts(tokenize("¥4.7 and ¥7.9 billion"), {}).length // 2
 */
export function scanAmounts(tokens: readonly Token[], context: FigureContext): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!startsNumeral(tokens[at]!) || context.blocked?.(at) || isCalendar(tokens, at)) continue;
    const chain = endOfChain(tokens, at);
    const numeral = chain > at ? undefined : (readMixed(tokens, at) ?? readNumeral(tokens, at));
    if (!numeral) {
      const damaged = damagedAmount(tokens, at, chain, context);
      if (damaged) amounts.push(damaged);
      at = damaged ? damaged.last : chain;
      continue;
    }
    const amount = readAmount(tokens, numeral, context);
    const previous = amounts.at(-1);
    // "¥5,000 ($45) million": if the scale of the aside is open, so is that of the amount in front.
    if (amount?.doubtful && previous && !previous.scaled && previous.last === amount.first - 2 && tokens[amount.first - 1]?.text === "(")
      previous.doubtful = true;
    const compound = amount && previous ? joinedScales(previous, amount) : undefined;
    if (compound) amounts[amounts.length - 1] = compound;
    else if (amount) amounts.push(amount);
    at = Math.max(amount?.last ?? 0, numeral.last);
  }
  return amounts;
}

/** "1 trillion 494.8 billion yen": one amount, told in two scales side by side. */
function joinedScales(large: Amount, small: Amount): Amount | undefined {
  const places = large.power - small.power;
  if (large.last + 1 !== small.first || !large.scaled || !small.scaled || places < 3 || large.fraction > 0) return undefined;
  const [whole = "", part = ""] = small.digits.split(".");
  if (large.doubtful || small.doubtful || small.negative || whole.length > places) return undefined;
  if ((large.unit === "money") === (small.unit === "money")) return undefined;
  const digits = `${large.digits}${whole.padStart(places, "0")}${part && `.${part}`}`;
  const { unit, currency, assumed } = large.unit === "money" ? large : small;
  return { ...large, last: small.last, digits, fraction: small.fraction, power: small.power, unit, currency, assumed };
}

/** A day behind its month and a bare year are no amounts, even where the dates have not been read: "March 31, 2010", "in 2009". */
function isCalendar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "number" || token.text.length > 4) return false;
  const before = tokens[at - 1];
  if (token.text.length <= 2) return MONTHS.has(before?.lower ?? "") && before?.text !== before?.lower && !readPercent(tokens, at + 1);
  if (token.text.length !== 4 || token.text < "1900" || token.text > "2100" || token.text.includes(".")) return false;
  if (before && before.kind === "symbol" && !token.space && before.text !== "(" && before.text !== "-" && before.text !== "–") return false;
  if (!before || CALENDAR_WORDS.has(before.lower) || MONTHS.has(before.lower)) return true;
  if (before.text === "," && tokens[at - 2]?.kind === "number" && tokens[at - 2]!.text.length <= 2) return true;
  const next = tokens[at + 1];
  return LOOSE_CALENDAR_WORDS.has(before.lower) && (next?.kind !== "word" || phraseStops.has(next.lower));
}

/** Last number of a run like "12,34,567", "1.2.3", "24/7", "10:30"; `at` itself where nothing is glued on. */
function endOfChain(tokens: readonly Token[], at: number): number {
  let end = at;
  if (tokens[at]?.kind !== "number") return end;
  for (;;) {
    const glue = tokens[end + 1];
    const next = tokens[end + 2];
    if (!glue || !next || glue.space || next.space || next.kind !== "number" || !GLUE.has(glue.text)) return end;
    end += 2;
  }
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["¼", 0.25],
  ["½", 0.5],
  ["¾", 0.75],
  ["⅛", 0.125],
  ["⅜", 0.375],
  ["⅝", 0.625],
  ["⅞", 0.875],
]);
const DENOMINATORS = new Set(["2", "4", "5", "8", "16", "32", "64"]);

/** "7 1/8%", "7-1/8%", "6¾%": a whole number and a fraction that ends as a decimal, before a percent sign. */
function readMixed(tokens: readonly Token[], at: number): Numeral | undefined {
  const whole = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || whole.kind !== "number" || whole.text.length > 2) return undefined;
  const vulgar = VULGAR.get(next.text);
  if (vulgar !== undefined) return readPercent(tokens, at + 2) && mixedNumeral(whole, vulgar, at, at + 1);
  const upper = next.text === "-" && !next.space ? at + 2 : at + 1;
  const numerator = tokens[upper];
  const denominator = tokens[upper + 2];
  if (
    numerator?.kind !== "number" ||
    tokens[upper + 1]?.text !== "/" ||
    !DENOMINATORS.has(denominator?.text ?? "") ||
    !readPercent(tokens, upper + 3)
  )
    return undefined;
  const part = Number(numerator.text) / Number(denominator?.text);
  return part > 0 && part < 1 ? mixedNumeral(whole, part, at, upper + 2) : undefined;
}

function mixedNumeral(whole: Token, part: number, first: number, last: number): Numeral | undefined {
  const decimals = String(part).slice(1);
  return /^[0-9]+$/u.test(whole.text)
    ? { first, last, digits: whole.text + decimals, fraction: decimals.length - 1, power: 0, spelled: false, grouped: false }
    : undefined;
}

/** Digits without order, where a currency or percent sign shows that they were a figure. */
function damagedAmount(tokens: readonly Token[], at: number, end: number, context: FigureContext): Amount | undefined {
  const before = currencyBefore(tokens, at - 1, context);
  const scale = readScale(tokens, end + 1, before !== undefined);
  const last = scale?.last ?? end;
  const percent = readPercent(tokens, last + 1);
  const after = currencyAfter(tokens, last + 1, true, context);
  if (!before && !scale && !percent && !after) return undefined;
  return doubtfulAmount(before?.first ?? at, percent?.last ?? after?.last ?? last);
}

function doubtfulAmount(first: number, last: number): Amount {
  return {
    first,
    last,
    digits: "0",
    fraction: 0,
    spelled: false,
    grouped: false,
    power: 0,
    scaled: false,
    negative: false,
    unit: "none",
    currency: "",
    assumed: false,
    signFirst: false,
    inherited: false,
    doubtful: true,
  };
}

/** What stands to the left of a number: currency and sign. */
interface Front {
  readonly first: number;
  readonly currency: Currency | undefined;
  readonly negative: boolean;
  /** "(" between the currency sign and the number. */
  readonly opened: boolean;
}

function readFront(tokens: readonly Token[], at: number, context: FigureContext): Front {
  const before = tokens[at - 1];
  const inner =
    before !== undefined &&
    before.kind === "symbol" &&
    (before.text === "(" || before.text === "+" || MINUS.has(before.text) || TRIANGLES.has(before.text));
  const behindSign = inner ? currencyBefore(tokens, at - 2, context) : undefined;
  if (behindSign && (tokens[at - 2]?.kind === "symbol" || before?.text === "+")) {
    const negative = before?.text !== "(" && before?.text !== "+";
    return { first: behindSign.first, currency: behindSign, negative, opened: before?.text === "(" };
  }
  const currency = plausibleCurrency(tokens, at, currencyBefore(tokens, at - 1, context));
  const start = currency?.first ?? at;
  if (!isMinus(tokens, start - 1)) return { first: start, currency, negative: false, opened: false };
  // "negative 14.8%": the adjective says the sign and stays outside the span, as bound words do.
  const adjective = tokens[start - 1]?.lower === "negative";
  return { first: adjective ? start : start - 1, currency, negative: true, opened: false };
}

/** "yen" in lower case before a small bare number may end another phrase ("denominated in yen 5 times"). */
function plausibleCurrency(tokens: readonly Token[], at: number, currency: Currency | undefined): Currency | undefined {
  if (!currency || tokens[currency.last]?.kind !== "word") return currency;
  const word = tokens[currency.first]!;
  const spelledLower = word.text === word.lower && word.kind === "word";
  return spelledLower && tokens[at]?.kind === "number" && !readScale(tokens, at + 1, true) && tokens[at].text.length < 3
    ? undefined
    : currency;
}

/** A minus touches what it negates, and nothing on its left: "-5%", "minus 3.2%", "△5", not "2-5%", "Corp-5". */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (token.lower === "minus" || token.lower === "negative") return token.kind === "word";
  if (TRIANGLES.has(token.text)) return true;
  if (!MINUS.has(token.text) || next.space) return false;
  const before = tokens[at - 1];
  if (!before) return true;
  if (!token.space) return before.text === "(" || before.text === "[";
  return before.kind !== "number" && before.text !== "%" && !readScale(tokens, at - 1, true);
}

/** Where an amount begins and ends once its parentheses are read, and whether they make it negative. */
interface Frame {
  readonly first: number;
  readonly last: number;
  readonly negative: boolean;
  /** "(" before the number is still open. */
  readonly open: boolean;
  /** The parentheses hold an aside, and a scale word behind them leaves open what it scales. */
  readonly aside: boolean;
}

function readFrame(tokens: readonly Token[], front: Front, numberLast: number, context: FigureContext): Frame {
  const { first, currency } = front;
  const closed = tokens[numberLast + 1]?.text === ")";
  const around = closed && !front.opened && tokens[first - 1]?.text === "(";
  if (closed && front.opened) return { first, last: numberLast + 1, negative: true, open: false, aside: false };
  const aside = around && isAside(tokens, first - 2, currency);
  if (around && !aside && closesBeforeUnit(tokens, numberLast + 2, currency, context)) {
    return { first: first - 1, last: numberLast + 1, negative: true, open: false, aside: false };
  }
  return {
    first,
    last: numberLast,
    negative: front.negative,
    open: front.opened,
    aside: aside && readScale(tokens, numberLast + 2, false) !== undefined,
  };
}

function readAmount(tokens: readonly Token[], numeral: Numeral, context: FigureContext): Amount | undefined {
  const front = readFront(tokens, numeral.first, context);
  const frame = readFrame(tokens, front, numeral.last, context);
  const scale = numeral.power > 0 ? undefined : scaleBehind(tokens, frame.last + 1, front.currency !== undefined, context);
  let last = scale?.last ?? frame.last;
  if (frame.open && tokens[last + 1]?.text !== ")") return doubtfulAmount(frame.first, last);
  if (frame.open) last++;
  const unit = readUnit(tokens, last, front.currency, numeral, scale !== undefined, context);
  if (!unit && (isCode(tokens, numeral.first) || gluedBehind(tokens, last))) return undefined;
  const power = numeral.power + (scale?.power ?? 0);
  const { digits, fraction, spelled, grouped } = numeral;
  // Written out field by field: spreading costs as much as all the reading before it.
  return {
    first: frame.first,
    last: unit?.last ?? last,
    digits,
    fraction,
    spelled,
    grouped,
    power: power + (unit?.power ?? 0),
    scaled: power > 0,
    negative: frame.negative || frame.open,
    unit: unit?.unit ?? "none",
    currency: unit?.currency ?? "",
    assumed: unit?.assumed ?? false,
    signFirst: front.currency !== undefined,
    inherited: false,
    doubtful: unit !== undefined && (unit.doubtful || frame.aside || (unit.unit === "money" && isTorn(tokens, unit.last))),
  };
}

/** The scale word behind a number; short forms need a currency on either side. */
function scaleBehind(
  tokens: readonly Token[],
  at: number,
  currency: boolean,
  context: FigureContext,
): { power: number; last: number } | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  const scale = readScale(tokens, at, currency);
  if (scale || currency) return scale;
  const short = readScale(tokens, at, true);
  return short && currencyAfter(tokens, short.last + 1, true, context) ? short : undefined;
}

/** Letters run into the amount from behind, or into its scale word. */
function isTorn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.kind === "word" && (gluedBehind(tokens, last) || TORN_SCALE.test(next.lower));
}

/** "¥25 ($0.22) per share": the parentheses right behind another amount hold its translation. */
function isAside(tokens: readonly Token[], at: number, currency: Currency | undefined): boolean {
  const before = tokens[at];
  return currency !== undefined && before !== undefined && (before.kind === "number" || readScale(tokens, at, true) !== undefined);
}

/** "($0.7) million", "(3.2)%", "($0.25) per share": the parenthesis closes before the scale word or unit. */
function closesBeforeUnit(tokens: readonly Token[], at: number, currency: Currency | undefined, context: FigureContext): boolean {
  if (context.inTable) return true;
  if (readPercent(tokens, at)) return !currency;
  if (readScale(tokens, at, false)) return true;
  return currency !== undefined && isPerShare(tokens, at);
}

interface Unit {
  readonly last: number;
  readonly unit: Amount["unit"];
  readonly currency: string;
  readonly assumed: boolean;
  readonly doubtful: boolean;
  /** Power of ten of the unit itself: cents are 10^-2. */
  readonly power: number;
}

/** Currency before, else percent, else currency after the number. Dollars before may be told apart behind: "$5 million Canadian dollars". */
function readUnit(
  tokens: readonly Token[],
  last: number,
  before: Currency | undefined,
  numeral: Numeral,
  scaled: boolean,
  context: FigureContext,
): Unit | undefined {
  if (before) {
    const after = before.assumed && before.code === "USD" ? currencyAfter(tokens, last + 1, true, context) : undefined;
    const refined = after && !after.assumed && after.code.endsWith("D") ? after : undefined;
    return {
      last: refined?.last ?? last,
      unit: "money",
      currency: refined?.code ?? before.code,
      assumed: refined ? false : before.assumed,
      doubtful: false,
      power: 0,
    };
  }
  const percent = readPercent(tokens, last + 1);
  if (percent) return { last: percent.last, unit: percent.unit, currency: "", assumed: false, doubtful: false, power: 0 };
  const large = scaled || numeral.power > 0 || numeral.digits.length >= 3;
  const of = scaled && tokens[last + 1]?.lower === "of" ? 1 : 0;
  const after = currencyAfter(tokens, last + 1 + of, large, context);
  if (after) return { last: after.last, unit: "money", currency: after.code, assumed: after.assumed, doubtful: false, power: after.power };
  if (isOpenCurrency(tokens[last + 1])) return { last: last + 1, unit: "money", currency: "", assumed: true, doubtful: true, power: 0 };
  return undefined;
}

/** A number inside a name or code: "FY2010", "COVID-19", "No.5", "#3", "ISO-9001". */
function isCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.space) return false;
  if (before.kind === "word") return token.kind === "number";
  if (before.kind === "symbol" && !OPENERS.has(before.text)) return true;
  const further = tokens[at - 2];
  return MINUS.has(before.text) && !before.space && further?.kind === "word";
}

/** Letters or digits that touch the amount from behind: "5G", "21st", "¥5xyz". */
function gluedBehind(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && !next.space && !next.hyphen && next.kind !== "symbol";
}
