/**
 * Tokens → periods that point to another date of the sentence, or to the year of the report, in few words.
 * "royalties in the fiscal year then ended", "up from ¥3 billion a year earlier", "(previous year: €5 million)"
 */
import { COMPARISONS, FISCAL_ADJECTIVES, YEAR_NOUNS } from "../lexicon/fiscal-words.ts";
import type { Period } from "../model/period.ts";
import type { Token } from "../text/tokens.ts";
import { endBefore } from "./calendar.ts";
import { dayPeriod } from "./edtf.ts";
import { fiscalYearEnding, shiftYears } from "./fiscal-year.ts";
import { type Found, type Reading, latestFound, wordAt, yearAt } from "./period-reading.ts";
import { isPartUndated, partBehind } from "./relative.ts";

/** "fiscal year then ended", "years then ended": the years that end on the dates before. Dispatch at the first word. */
export function readThenEnded(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  const noun = FISCAL_ADJECTIVES.has(wordAt(tokens, at)) ? at + 1 : at;
  if (!YEAR_NOUNS.has(wordAt(tokens, noun)) || wordAt(tokens, noun + 1) !== "then" || wordAt(tokens, noun + 2) !== "ended")
    return undefined;
  const mention = latestFound(reading, ({ kind }) => kind === "day" || kind === "month");
  const ends = (mention?.periods ?? []).flatMap(({ end }) => end ?? []);
  const periods = (wordAt(tokens, noun) === "years" ? ends : ends.slice(0, 1)).map((end) => fiscalYearEnding(calendar, end));
  return { first: at, next: noun + 3, kind: "relative", periods, rule: "period/then-ended" };
}

const YEAR_DETERMINERS = new Set(["a", "one", "the"]);

/** "a year earlier", "one year ago", "the year earlier", beside a figure: a year before the date named before. Dispatch at the determiner. */
export function readYearEarlier(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  if (wordAt(tokens, at + 1) !== "year" || !YEAR_DETERMINERS.has(wordAt(tokens, at))) return undefined;
  const word = wordAt(tokens, at + 2);
  if ((word !== "earlier" && word !== "ago") || !isFigureNear(tokens, at)) return undefined;
  const mention = latestFound(reading, ({ kind, periods }) => kind !== "relative" && periods.length === 1);
  const base = mention?.periods[0] ?? (isPartUndated(reading, at) ? undefined : (reading.anchor.current ?? calendar.current));
  const period = base === undefined ? undefined : yearBefore(reading, base);
  return { first: at, next: at + 3, kind: "relative", periods: period === undefined ? [] : [period], rule: "period/year-earlier" };
}

function yearBefore({ calendar }: Reading, base: Period): Period | undefined {
  if (base.type === "instant" && base.precision === "day") return base.end === undefined ? undefined : dayPeriod(endBefore(base.end, 12));
  return shiftYears(calendar, base, -1);
}

/** Words that end the phrase of "last year": a noun behind would be dated by it, and says something else. */
const CLOSING_WORDS = new Set(
  "and or but while due as to in for at on was were is are has had which that because from with by of when mainly primarily".split(" "),
);

/** "last year", "this year", "prior year", "previous year" without article, beside a figure. Dispatch at the first word. */
export function readBareYear(reading: Reading, at: number): Found | undefined {
  const { tokens, calendar } = reading;
  const word = wordAt(tokens, at);
  if (wordAt(tokens, at + 1) !== "year" || calendar.current === undefined || !BACK.has(word)) return undefined;
  if (wordAt(tokens, at - 1) === "the" || !isClosed(tokens, at + 2) || !isFigureNear(tokens, at)) return undefined;
  // "Last year we bought" may be the year before the filing as well as the year before the report's: only a comparison is certain.
  if (word === "last" && !isCompared(tokens, at)) return undefined;
  const mention = latestFound(reading, ({ kind, periods }) => (kind === "fiscal-year" || kind === "year") && periods.length === 1);
  const spoken = mention?.periods[0] ?? reading.anchor.current ?? calendar.current;
  const part = partBehind(tokens, at + 2) !== undefined || (mention === undefined && isPartUndated(reading, at));
  const period = word === "this" ? calendar.current : part ? undefined : shiftYears(calendar, spoken, -1);
  return { first: at, next: at + 2, kind: "relative", periods: period === undefined ? [] : [period], rule: "period/bare-year" };
}

const BACK = new Set(["last", "prior", "previous", "this"]);

function isClosed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.lower === "'s") return true;
  return token.kind === "symbol" ? token.text !== "-" : token.kind === "word" && !token.hyphen && CLOSING_WORDS.has(token.lower);
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 8; before--)
    if (COMPARISONS.has(wordAt(tokens, before)) && !isBound(tokens, before)) return true;
  return false;
}

/** "over ¥16 billion", "over GBP 16 billion": more than so much, not compared with. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const code = next?.kind === "word" && /^[A-Z]{3}$/u.test(next.text) && tokens[at + 2]?.kind === "number";
  return wordAt(tokens, at) === "over" && (code || next?.kind === "number" || next?.kind === "symbol");
}

/** A number that is no year stands in reach: without a figure the words date nothing. */
function isFigureNear(tokens: readonly Token[], at: number): boolean {
  const to = Math.min(tokens.length, at + 10);
  for (let near = Math.max(0, at - 12); near < to; near++)
    if (tokens[near]!.kind === "number" && yearAt(tokens, near) === undefined) return true;
  return false;
}
