/**
 * Tokens → fiscal years named by their place beside another.
 * "the previous and current fiscal years" → the year before the filing's own, and its own
 */
import { COMPARISONS, ENDED, FISCAL_ADJECTIVES, ORDINALS, RELATIVE_WORDS, YEAR_FILLERS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { spanPeriod } from "./edtf.ts";
import { readFiscalYears } from "./fiscal.ts";
import { fiscalYearPeriod, shiftYears } from "./fiscal-year.ts";
import type { PeriodMention } from "./mention.ts";
import { type Found, type Reading, countAt, isComparedWith, latestFound, wordAt } from "./period-reading.ts";
import { readSame } from "./same-time.ts";

type Direction = "before" | "last" | "now" | "after";

/** The words of one expression, before it is known from which year they are seen. */
interface RelativeWords {
  readonly first: number;
  readonly next: number;
  readonly directions: readonly Direction[];
  /** How many years; undefined for one, 0 for an unsaid number. */
  readonly count?: number;
  readonly fiscal: boolean;
  readonly noun: string;
}

/** Reads a relative expression at its article or, without one, at its first word. */
export function readRelative(reading: Reading, at: number): Found | undefined {
  return readSame(reading, at) ?? readYearBefore(reading, at) ?? readUnderReview(reading, at) ?? readRelativeYears(reading, at);
}

function readRelativeYears(reading: Reading, at: number): Found | undefined {
  const words = readWords(reading.tokens, at);
  if (words === undefined) return undefined;
  const dated = datedYear(reading, words);
  if (dated !== undefined) return dated;
  const part = words.noun === "year" && words.count === undefined ? partBehind(reading.tokens, words.next) : undefined;
  if (part !== undefined) return part.dated ? undefined : { ...words, ...earlierPart(reading, part) };
  if (isPartUndated(reading, at) && words.directions.includes("before"))
    return { first: words.first, next: words.next, kind: "relative", periods: [], rule: "period/relative" };
  const periods = words.count === undefined ? singleYears(reading, words) : severalYears(reading, words, words.count);
  return periods === undefined ? undefined : { first: words.first, next: words.next, kind: "relative", periods, rule: "period/relative" };
}

/** "the last financial year ended March 31, 2022": the day says which. */
function datedYear(reading: Reading, { noun, count, next, fiscal, first }: RelativeWords): Found | undefined {
  if (noun !== "year" || count !== undefined || !ENDED.has(wordAt(reading.tokens, next))) return undefined;
  const year = readFiscalYears(reading, fiscal ? next - 2 : next - 1);
  return year === undefined ? undefined : { ...year, first };
}

function readWords(tokens: readonly Token[], at: number): RelativeWords | undefined {
  const article = wordAt(tokens, at) === "the";
  let next = article ? at + 1 : at;
  const leading = countAt(tokens, next);
  if (
    leading !== undefined &&
    article &&
    RELATIVE_WORDS.has(wordAt(tokens, next + 1) === "most" ? wordAt(tokens, next + 2) : wordAt(tokens, next + 1))
  )
    next++;
  const directions: Direction[] = [];
  while (directions.length < 3) {
    if (wordAt(tokens, next) === "most" || wordAt(tokens, next) === "immediately" || wordAt(tokens, next) === "just") next++;
    if (wordAt(tokens, next) === "recently") next++;
    const direction = RELATIVE_WORDS.get(wordAt(tokens, next)) ?? (next > at && wordAt(tokens, next) === "completed" ? "now" : undefined);
    if (direction === undefined) break;
    directions.push(wordAt(tokens, next) === "this" && RELATIVE_WORDS.has(wordAt(tokens, next + 1)) ? "now" : direction);
    next = afterJoint(tokens, next + 1);
  }
  if (directions.length === 0 || (next > at && isJoint(wordAt(tokens, next - 1)))) return undefined;
  const trailing = countAt(tokens, next);
  if (trailing !== undefined) next = afterCount(tokens, next);
  while (YEAR_FILLERS.has(wordAt(tokens, next))) next++;
  const count = trailing ?? (next > at && article ? leading : undefined);
  return readNoun(tokens, at, next, directions, count, article);
}

/** "this current": the second word says it; "previous and current", "current and the previous": both do. */
function afterJoint(tokens: readonly Token[], at: number): number {
  const joint = isJoint(wordAt(tokens, at)) ? at + 1 : at;
  if (joint === at) return at;
  const behind = wordAt(tokens, joint) === "the" ? joint + 1 : joint;
  const word = wordAt(tokens, behind);
  return RELATIVE_WORDS.has(word) || word === "most" || word === "immediately" ? behind : at;
}

function isJoint(word: string): boolean {
  return word === "and" || word === "or" || word === "&";
}

function afterCount(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === "couple" && wordAt(tokens, at + 1) === "of" ? at + 2 : at + 1;
}

/** "fiscal year", "years", "eight-year period", "period". */
function readNoun(
  tokens: readonly Token[],
  first: number,
  at: number,
  directions: Direction[],
  count: number | undefined,
  article: boolean,
): RelativeWords | undefined {
  const fiscal = FISCAL_ADJECTIVES.has(wordAt(tokens, at));
  let next = at;
  if (fiscal || wordAt(tokens, next) === "reporting") next++;
  const noun = wordAt(tokens, next);
  const base = { first, directions: lastOfRun(directions, tokens, first, next), fiscal };
  if (noun === "year" && count !== undefined && count !== 0 && tokens[next]?.hyphen === true && wordAt(tokens, next + 1) === "period")
    return { ...base, next: next + 2, count, noun };
  if (noun === "period" && count === undefined && article) return { ...base, next: next + 1, noun };
  if (noun !== "year" && noun !== "years") return undefined;
  if (noun === "year" && count !== undefined && count > 1) return undefined;
  if (noun === "years" && count === undefined && directions.length < 2) return undefined;
  if (!fiscal && (!article || count === 0 || (count === undefined && directions.includes("last")))) return undefined;
  const compound = tokens[next + 1]?.hyphen === true && wordAt(tokens, next + 1) !== "end";
  if (compound) return undefined;
  return { ...base, next: next + 1, ...(count === undefined || count === 1 ? {} : { count }), noun };
}

/** "this current fiscal year" and "last completed fiscal year" name one year; "previous and current" two. */
function lastOfRun(directions: readonly Direction[], tokens: readonly Token[], first: number, next: number): readonly Direction[] {
  if (directions.length < 2) return directions;
  for (let at = first; at < next; at++) if (isJoint(wordAt(tokens, at))) return directions;
  return [directions.includes("now") ? "now" : directions[0]!];
}

/** The year that is spoken of: one named before in the sentence, else the caller's, else the filing's own. */
function spokenOf(reading: Reading, fiscal: boolean): { year: Period | undefined; named: boolean } {
  const isYear = ({ kind, periods }: PeriodMention): boolean =>
    kind === "fiscal-year" || (kind === "year" && !fiscal) || (kind !== "relative" && periods[0]?.fiscal !== undefined);
  // "in 2019 compared to 2018": 2019 is told of, and the prior year is 2018.
  const mention = latestFound(reading, (one) => isYear(one) && !isComparedWith(reading.tokens, one)) ?? latestFound(reading, isYear);
  if (mention !== undefined) {
    const earliest = earliestOf(mention.periods);
    const fiscalName = earliest?.fiscal;
    const part = fiscalName !== undefined && fiscalName.period !== "FY";
    return { year: part ? fiscalYearPeriod(reading.calendar, fiscalName.year) : earliest, named: true };
  }
  const year = reading.anchor.current ?? reading.calendar.current;
  return { year, named: reading.anchor.current !== undefined };
}

function earliestOf(periods: readonly Period[]): Period | undefined {
  return periods.reduce<Period | undefined>(
    (earliest, period) => (earliest?.start !== undefined && earliest.start <= (period.start ?? "") ? earliest : period),
    undefined,
  );
}

/** One year a direction. Without a calendar the list is empty; undefined where the words are no date. */
function singleYears(reading: Reading, words: RelativeWords): readonly Period[] | undefined {
  const { year, named } = spokenOf(reading, words.fiscal);
  const own = reading.calendar.current ?? reading.anchor.current;
  const pair = words.directions.includes("now") && words.directions.length > 1;
  const periods: Period[] = [];
  for (const direction of words.directions) {
    if (direction === "after" && !words.fiscal && !named) return undefined;
    const back = direction === "before" || (direction === "last" && (named || comparesWith(reading.tokens, words.first)));
    const previous = back && !pair && year === reading.anchor.current ? reading.anchor.previous : undefined;
    const base = direction === "now" || direction === "last" || pair ? own : year;
    const from = back && direction === "last" ? year : base;
    const period =
      previous ?? (from === undefined ? undefined : shiftYears(reading.calendar, from, back ? -1 : direction === "after" ? 1 : 0));
    if (period !== undefined) periods.push(period);
  }
  return periods;
}

function comparesWith(tokens: readonly Token[], first: number): boolean {
  return COMPARISONS.has(wordAt(tokens, first - 1));
}

/** Several years as one stretch: before a year that is named, up to and with the filing's own, or behind it. */
function severalYears(reading: Reading, words: RelativeWords, count: number): readonly Period[] | undefined {
  const direction = words.directions[0];
  const { year, named } = spokenOf(reading, words.fiscal);
  if (count === 0 || year === undefined || direction === undefined || words.directions.length > 1) return [];
  const last = direction === "after" ? count : direction === "before" || (direction === "last" && named) ? -1 : 0;
  const first = direction === "after" ? 1 : last - count + 1;
  const from = shiftYears(reading.calendar, year, first);
  const to = shiftYears(reading.calendar, year, last);
  return from?.start === undefined || to?.end === undefined ? [] : [spanPeriod(from.start, to.end, "year")];
}

/** The quarter, half or period that a year is told of, by the token behind it. */
interface PartBehind {
  readonly next: number;
  /** "ended" follows: the day that comes says which, and the words before it date nothing. */
  readonly dated: boolean;
  /** "first", "third": it may be another part than the one that is spoken of. */
  readonly named: boolean;
}

/**
 * What makes "the prior year" only the year of a part: "quarter", "13-week fiscal quarter ended", "'s third quarter".
 * @example partBehind(tokenize("the prior year quarter"), 3)?.next // 4
 */
export function partBehind(tokens: readonly Token[], at: number): PartBehind | undefined {
  let next = wordAt(tokens, at) === "'s" || wordAt(tokens, at) === "’s" ? at + 1 : at;
  const named = ORDINALS.has(wordAt(tokens, next));
  if (named) next++;
  while (next < at + 6 && (LENGTH_WORDS.has(wordAt(tokens, next)) || countAt(tokens, next) !== undefined)) next++;
  if (FISCAL_ADJECTIVES.has(wordAt(tokens, next))) next++;
  const noun = PART_NOUNS.has(wordAt(tokens, next)) ? next + 1 : next;
  const dated = noun > at && ENDED.has(wordAt(tokens, noun));
  return noun > next || dated ? { next: noun, dated, named } : undefined;
}

const LENGTH_WORDS = new Set(["-", "week", "weeks", "month", "months"]);
const PART_NOUNS = new Set(["quarter", "quarterly", "period", "half"]);

/** "the prior year quarter": a year before the part that is spoken of. */
function earlierPart(reading: Reading, part: PartBehind): Pick<Found, "next" | "kind" | "periods" | "rule"> {
  const spoken = part.named ? undefined : latestFound(reading, ({ kind }) => kind !== "relative")?.periods;
  const period = spoken?.length === 1 && spoken[0]?.type === "duration" ? shiftYears(reading.calendar, spoken[0], -1) : undefined;
  return { next: part.next, kind: "relative", periods: period === undefined ? [] : [period], rule: "period/same-period" };
}

/**
 * Whether a quarter or half without a year is told of before token `at`: then "a year earlier" is no whole year.
 * @example isPartUndated({ tokens: tokenize("Q3 profit was ¥3 billion"), found: [] }, 6) // true
 */
export function isPartUndated({ tokens, found }: Pick<Reading, "tokens" | "found">, at: number): boolean {
  if (found.some(({ kind }) => kind !== "relative")) return false;
  return tokens.slice(0, at).some(({ lower, space }, index) => {
    if (lower === "quarter" || lower === "quarterly") return true;
    const before = tokens[index - 1]?.lower ?? "";
    if (lower === "half" || lower === "months") return ORDINALS.has(before) || ORDINALS.has(tokens[index - 2]?.lower ?? "");
    return (before === "q" || before === "h") && !space && /^[1-4]$/u.test(lower);
  });
}

const CLOSERS = new Set(["", ".", ",", ";", ")", "and", "or", "but", "while", ":", "due"]);

/** "the year before", "the fiscal year before": only where the clause ends behind it. */
function readYearBefore(reading: Reading, at: number): Found | undefined {
  const { tokens } = reading;
  if (wordAt(tokens, at) !== "the") return undefined;
  const fiscal = FISCAL_ADJECTIVES.has(wordAt(tokens, at + 1));
  const noun = fiscal ? at + 2 : at + 1;
  if (wordAt(tokens, noun) !== "year" || wordAt(tokens, noun + 1) !== "before" || !CLOSERS.has(wordAt(tokens, noun + 2))) return undefined;
  const { year } = spokenOf(reading, fiscal);
  const period = year === undefined ? undefined : shiftYears(reading.calendar, year, -1);
  return { first: at, next: noun + 2, kind: "relative", periods: period === undefined ? [] : [period], rule: "period/year-before" };
}

const REVIEWED = new Set(["year", "period", "term"]);

/** "the fiscal year under review", "the period under review": the filing's own. */
function readUnderReview(reading: Reading, at: number): Found | undefined {
  const { tokens } = reading;
  if (wordAt(tokens, at) !== "the") return undefined;
  const noun = FISCAL_ADJECTIVES.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (!REVIEWED.has(wordAt(tokens, noun)) || wordAt(tokens, noun + 1) !== "under" || wordAt(tokens, noun + 2) !== "review")
    return undefined;
  const own = reading.calendar.current;
  return { first: at, next: noun + 3, kind: "relative", periods: own === undefined ? [] : [own], rule: "period/relative" };
}
