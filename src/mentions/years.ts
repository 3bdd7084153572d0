/**
 * Tokens → bare calendar years where a year can stand, alone, in lists and in stretches.
 * "in 2009 and 2010" → one mention of two years; "2010 shares", "the Act of 1934" → nothing
 */
import {
  BUG_WORDS,
  COMPARING_VERBS,
  COUNTED_NOUNS,
  LAW_WORDS,
  NAMED_BY_YEAR,
  QUANTITY_WORDS,
  NUMBERED_WORDS,
  REPORTED_NOUNS,
  YEAR_PREPOSITIONS,
} from "../lexicon/fiscal-words.ts";
import type { Token } from "../text/tokens.ts";
import { rangePeriod, yearPeriod } from "./edtf.ts";
import { namedYear } from "./fiscal-year.ts";
import { type Found, type Reading, jointAt, latestFound, listCloses, wordAt, yearAt } from "./period-reading.ts";

/** Years as written: a list of them, or the two ends of a stretch. */
export interface YearList {
  readonly years: readonly number[];
  readonly range: boolean;
  readonly next: number;
}

/**
 * The years that stand at a place: "2009", "2009 and 2010", "2009, 2010 and 2011", "2009 to 2011", "2010/2011" (the later).
 * @example readYearList(tokenize("2009 and 2010"), 0)?.years // [2009, 2010]
 */
export function readYearList(tokens: readonly Token[], at: number): YearList | undefined {
  const first = yearAt(tokens, at);
  if (first === undefined) return undefined;
  const years = [first];
  let next = at + 1;
  for (let joint = jointAt(tokens, next); joint !== undefined; joint = jointAt(tokens, next)) {
    const year = yearAt(tokens, joint.next);
    if (year === undefined || isQuantity(tokens, joint.next) || isGluedNumber(tokens, joint.next)) break;
    if (joint.kind === "range") {
      const between = years.length === 1 && year > first;
      return between ? { years: [first, year], range: true, next: joint.next + 1 } : { years, range: false, next };
    }
    if (!joint.closing && !listCloses(tokens, joint.next)) break;
    years.push(year);
    next = joint.next + 1;
    if (joint.closing) break;
  }
  return { years, range: false, next };
}

/** A further number hangs on the year by a sign: "2010-12-31", "2010/3". */
function isGluedNumber(tokens: readonly Token[], at: number): boolean {
  const sign = wordAt(tokens, at + 1);
  const behind = tokens[at + 2];
  return (sign === "/" || sign === "-") && tokens[at + 1]?.space === false && behind?.kind === "number" && !behind.space;
}

/**
 * Whether a number of four digits counts something by what stands behind it.
 * @example isQuantity(tokenize("2010 shares"), 0) // true
 */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (behind === undefined) return false;
  if (COUNTED_NOUNS.has(behind.lower) || behind.text === "%" || behind.text === "°") return true;
  return !behind.space && (behind.kind === "word" ? !behind.lower.startsWith("'") : behind.kind === "number");
}

/** Bare years after a preposition, or after "year", which then belongs to the span. */
export function readBareYears(reading: Reading, at: number): Found[] | undefined {
  const { tokens } = reading;
  const list = readYearList(tokens, at);
  if (list === undefined || isQuantity(tokens, at) || (list.years.length === 1 && isGluedNumber(tokens, at))) return undefined;
  const between = wordAt(tokens, at - 1) === "between" && list.years.length === 2;
  if (!list.range && isOwn(tokens, at, list))
    return [isAmongCalendarYears(reading) ? yearsFound(at, list, false) : ownYears(reading, at, list)];
  if (!list.range && !isYearPlace(tokens, at)) return undefined;
  if (list.range && !isRangePlace(tokens, at)) return undefined;
  return [
    reading.calendar.bareYearsAreFiscal === true && !list.range && !between ? ownYears(reading, at, list) : yearsFound(at, list, between),
  ];
}

/** Years of the issuer's own reporting: fiscal ones where those are not calendar years. */
function ownYears({ calendar }: Reading, first: number, list: YearList): Found {
  const fiscal = calendar.month !== undefined && calendar.month !== 12;
  const open = fiscal && calendar.namingBasis === "open";
  const periods = open ? [] : list.years.map((year) => (fiscal ? namedYear(calendar, year) : undefined) ?? yearPeriod(year));
  return { first, next: list.next, kind: fiscal ? "fiscal-year" : "year", periods, rule: "period/own-year" };
}

/** "sales were €12 million in 2011 (2010: €11 million)": years of one kind. */
function isAmongCalendarYears(reading: Reading): boolean {
  return latestFound(reading, ({ kind }) => kind === "year" || kind === "fiscal-year")?.kind === "year";
}

function isOwn(tokens: readonly Token[], at: number, list: YearList): boolean {
  return (list.years.length === 1 && (isComparative(tokens, at) || isYearEnd(tokens, at))) || isReported(tokens, at, list);
}

/** "(2021: 10.0%)", "(2021 – £4 million)", "(2021 £4 million; 2020: £3 million)": the figure of another year. */
function isComparative(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const behind = wordAt(tokens, at + 1);
  if (behind === ":") return before === "(" || before === ";" || before === "," || before === "and";
  // "(2011 - $4 million and 2010 - $3 million)"
  if (before === "and" || before === ";" || before === ",")
    return DASHES.has(behind) && tokens[at + 1]?.space === true && CURRENCY_SIGNS.has(wordAt(tokens, at + 2));
  if (before !== "(") return false;
  if (behind === "nil" || CURRENCY_SIGNS.has(behind) || isPercentage(tokens, at + 1)) return true;
  return DASHES.has(behind) && tokens[at + 1]?.space === true && tokens[at + 2]?.space === true && yearAt(tokens, at + 2) === undefined;
}

/** "77 per cent", "7.5%": what follows the year. */
function isPercentage(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && tokens[at].space && /^(?:%|per|percent)$/u.test(wordAt(tokens, at + 1));
}

const CURRENCY_SIGNS = new Set(["£", "$", "€", "¥"]);
const DASHES = new Set(["-", "–", "—"]);

/** "year-end 2010". */
function isYearEnd(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === "end" && tokens[at - 1]?.hyphen === true && wordAt(tokens, at - 2) === "year";
}

/** "our 2018 revenue", "its 2012 and 2013 capital expenditures": the noun is one of reporting, in small letters. */
function isReported(tokens: readonly Token[], at: number, list: YearList): boolean {
  const noun = tokens[list.next];
  const before = tokens[at - 1];
  if (noun?.kind !== "word" || !REPORTED_NOUNS.has(noun.lower) || noun.text !== noun.lower || !noun.space) return false;
  if (before === undefined || before.text === "(" || before.lower === "'s") return true;
  return before.kind === "word" && !NUMBERED_WORDS.has(before.lower) && !YEAR_PREPOSITIONS.has(before.lower);
}

/** "calendar year 2007", "the years 2009 and 2010", "the calendar 2009": dispatch at the noun. Of "mid-year 2009" the year alone. */
export function readNamedYears(reading: Reading, at: number): Found[] | undefined {
  const { tokens } = reading;
  let next = at;
  if (wordAt(tokens, next) === "calendar") next++;
  if (wordAt(tokens, next) === "year" || wordAt(tokens, next) === "years") next++;
  const list = readYearList(tokens, next);
  if (list === undefined || isQuantity(tokens, next) || isGluedNumber(tokens, next) || BUG_WORDS.has(wordAt(tokens, list.next)))
    return undefined;
  const found = yearsFound(next, list, wordAt(tokens, at - 1) === "between" && list.years.length === 2);
  return [tokens[at]?.hyphen === true ? found : { ...found, first: at }];
}

function yearsFound(first: number, list: YearList, between: boolean): Found {
  const periods = list.years.map(yearPeriod);
  const [from, to] = periods;
  const stretch = (list.range || between) && from !== undefined && to !== undefined ? rangePeriod(from, to) : undefined;
  const place = { first, next: list.next };
  if (stretch !== undefined) return { ...place, kind: "range", periods: [stretch], rule: "period/year-range" };
  return { ...place, kind: "year", periods, rule: "period/year" };
}

function isYearPlace(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  const further = wordAt(tokens, at - 2);
  if (at === 0 && isCalledYear(tokens)) return true;
  if (before === "-") return further === "mid" || further === "early" || further === "late";
  if (before === "to" || before === "with") return COMPARING_VERBS.has(further);
  if (before === "." && further === "vs") return true;
  if (COMPARING_LINKS.has(wordAt(tokens, at + 1)) && isCompared(tokens, at)) return true;
  if (before === "both" || before === "each") return YEAR_PREPOSITIONS.has(further);
  if (before === "of" && further === "each") return YEAR_PREPOSITIONS.has(wordAt(tokens, at - 3));
  if (!YEAR_PREPOSITIONS.has(before)) return false;
  if (/^(?:of|on|for|under)$/u.test(before) && NAMED_BY_YEAR.has(wordAt(tokens, at + 1))) return false;
  if (before === "by") return further !== "increased" && further !== "decreased" && further !== "rose" && further !== "fell";
  return before !== "of" || !(LAW_WORDS.has(further) || QUANTITY_WORDS.has(further) || tokens[at - 2]?.kind === "number");
}

/** "2014 was a record year", "2015 proved to be another difficult year": the sentence says what the number is. */
function isCalledYear(tokens: readonly Token[]): boolean {
  return /^(?:was|proved|marked)$/u.test(wordAt(tokens, 1)) && tokens.slice(2, 9).some(({ lower }) => lower === "year");
}

const COMPARING_LINKS = new Set(["compared", "versus", "vs"]);

/** "2014 compared to 2013", "2014 vs. 2013": a heading. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const other = wordAt(tokens, at + 1) === "compared" || wordAt(tokens, at + 2) === "." ? at + 3 : at + 2;
  return yearAt(tokens, other) !== undefined && (at === 0 || tokens[at - 1]?.kind === "word");
}

/** "2009-2011" and "2009 to 2011" need no preposition, but no number sign or colon before. */
function isRangePlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || YEAR_PREPOSITIONS.has(before.lower)) return true;
  return before.kind === "word" && before.space && !NUMBERED_WORDS.has(before.lower);
}
