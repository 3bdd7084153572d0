/**
 * Tokens → lists and stretches of days and months whose parts share a month or year.
 * "March 31, 2009 and 2010" → one mention of two days; "April 1 to June 30, 2010" → one stretch
 */
import { PERIOD_CUES } from "../lexicon/fiscal-words.ts";
import type { Token } from "../text/tokens.ts";
import { isMonthEnd, isoDay } from "./calendar.ts";
import { type Moment, momentPeriod, monthAt, readMoment } from "./day.ts";
import { dayPeriod, rangePeriod } from "./edtf.ts";
import { type Found, type Joint, type Reading, jointAt, listCloses, shortNumberAt, wordAt, yearAt } from "./period-reading.ts";
import { isQuantity } from "./years.ts";

/** A moment of a list, and how it hangs on the one before. `shares`: it takes its month from there, or gives its year to there. */
export interface DatedItem extends Moment {
  readonly year: number;
  readonly joint: Joint["kind"] | undefined;
  readonly shares: boolean;
}

/** A longer list is read in pieces, so that reading stays linear. */
const LONGEST_LIST = 16;

/**
 * The days and months that stand at a place, joined by commas, "and", "to"; without those whose year stays unknown.
 * @example readDatedItems(tokenize("March 31, 2009 and 2010"), 0).map((item) => item.year) // [2009, 2010]
 */
export function readDatedItems(tokens: readonly Token[], at: number): DatedItem[] {
  const moments: Moment[] = [];
  const joints: (Joint["kind"] | undefined)[] = [];
  let moment = readMoment(tokens, at) ?? readSharedDay(tokens, at);
  let joint: Joint | undefined;
  while (moment !== undefined && moments.length < LONGEST_LIST) {
    moments.push(moment);
    joints.push(joint?.kind);
    joint = jointAt(tokens, moment.next) ?? hyphenAt(tokens, moment.next);
    moment = joint === undefined ? undefined : readFollowing(tokens, joint, moment);
  }
  return withYears(moments, joints);
}

/** "April-June 2009": a hyphen between words is no token of its own. */
function hyphenAt(tokens: readonly Token[], at: number): Joint | undefined {
  return tokens[at]?.hyphen === true && monthAt(tokens, at) !== undefined ? { kind: "range", closing: true, next: at } : undefined;
}

/** The "24" of "24 and 25 June 2004": a bare day whose month a day right behind it names. */
function readSharedDay(tokens: readonly Token[], at: number): Moment | undefined {
  const day = shortNumberAt(tokens, at);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const joint = jointAt(tokens, at + 1);
  if (joint === undefined || !joint.closing || tokens[joint.next]?.kind !== "number") return undefined;
  const partner = readMoment(tokens, joint.next);
  if (partner?.year === undefined || partner.day === undefined || monthAt(tokens, joint.next) !== undefined) return undefined;
  return { first: at, next: at + 1, month: partner.month, day };
}

function readFollowing(tokens: readonly Token[], joint: Joint, last: Moment): Moment | undefined {
  const at = joint.next;
  const moment = readMoment(tokens, at);
  if (moment !== undefined) return last.year !== undefined && moment.year === undefined && moment.day === undefined ? undefined : moment;
  const year = yearAt(tokens, at);
  if (year !== undefined && last.year !== undefined) {
    if (!joint.closing ? !listCloses(tokens, at) : isQuantity(tokens, at)) return undefined;
    return { ...last, first: at, next: at + 1, year, borrows: true };
  }
  const day = shortNumberAt(tokens, at);
  if (day === undefined || day < 1 || last.year !== undefined || last.day === undefined) return undefined;
  const comma = wordAt(tokens, at + 1) === "," ? 1 : 0;
  const behind = yearAt(tokens, at + 1 + comma);
  const next = behind === undefined ? at + 1 : at + 2 + comma;
  return { first: at, next, month: last.month, day, borrows: true, ...(behind === undefined ? {} : { year: behind }) };
}

/** Hands each year back to the moments before it that lack one; "October to March 2010" begins the year before. */
function withYears(moments: readonly Moment[], joints: readonly (Joint["kind"] | undefined)[]): DatedItem[] {
  const items: DatedItem[] = [];
  let year: number | undefined;
  let later: Moment | undefined;
  for (let index = moments.length - 1; index >= 0; index--) {
    const moment = moments[index];
    if (moment === undefined) continue;
    const own = moment.year !== undefined;
    if (own) year = moment.year;
    else if (year !== undefined && later !== undefined && joints[index + 1] === "range" && moment.month > later.month) year--;
    const before = moments[index - 1];
    const shares = before !== undefined && (before.year === undefined || moment.borrows === true);
    const { first, next, month, day, borrows } = moment;
    if (year !== undefined) items.unshift({ first, next, year, month, day, borrows, joint: joints[index], shares });
    later = moment;
  }
  return items;
}

/**
 * The days, months and stretches that begin at a place; complete dates of a list are mentions of their own.
 * @example readDates(reading, 0)?.map((found) => found.kind) // ["day"]
 */
export function readDates(reading: Reading, at: number): Found[] | undefined {
  const { tokens } = reading;
  const through = readThrough(tokens, at);
  if (through !== undefined) return [through];
  const items = readDatedItems(tokens, at);
  if (items.length === 0 || items[0]?.first !== at) return undefined;
  const found: Found[] = [];
  let from = 0;
  while (from < items.length) {
    const to = endOfChunk(tokens, items, from);
    found.push(chunkFound(items.slice(from, to)));
    from = to;
  }
  return found;
}

/** A chunk goes on over items that share parts with the one before, and over one stretch. */
function endOfChunk(tokens: readonly Token[], items: readonly DatedItem[], from: number): number {
  let to = from + 1;
  while (to < items.length) {
    const item = items[to]!;
    const before = items[to - 1]!;
    if (item.joint === "range") return isStretch(tokens, before, item) ? to + 1 : to;
    if (!item.shares) return isBetween(tokens, before) && item.joint === "list" ? to + 1 : to;
    const after = items[to + 1];
    if (after?.joint === "range" && after.shares) return to;
    to++;
  }
  return to;
}

function chunkFound(chunk: readonly DatedItem[]): Found {
  const first = chunk[0]!;
  const last = chunk[chunk.length - 1]!;
  const periods = chunk.map((item) => momentPeriod(item, item.year));
  const { next } = last;
  const left = periods[0]!;
  const right = periods[periods.length - 1]!;
  const stretched = chunk.length === 2 && (last.joint === "range" || !last.shares) ? rangePeriod(left, right) : undefined;
  if (stretched !== undefined) return { first: first.first, next, kind: "range", periods: [stretched], rule: "period/stretch" };
  const kind = first.day === undefined ? "month" : "day";
  return { first: first.first, next, kind, periods, rule: `period/${kind}` };
}

/** "between A and B". */
function isBetween(tokens: readonly Token[], item: DatedItem): boolean {
  return wordAt(tokens, item.first - 1) === "between";
}

/**
 * Two dates around "to" are one stretch, except where a figure went from one closing day to another
 * ("rose from March 31, 2010 to March 31, 2011"): the same day of two years, or two ends of months, without a word like "period" before.
 */
function isStretch(tokens: readonly Token[], from: DatedItem, to: DatedItem): boolean {
  const left = momentPeriod(from, from.year);
  const right = momentPeriod(to, to.year);
  if ((left.start ?? "") > (right.end ?? "")) return false;
  const joint = wordAt(tokens, to.first - 1);
  if (joint !== "to" || from.shares || to.shares) return true;
  for (let at = from.first - 1; at >= 0 && at >= from.first - 5; at--) if (PERIOD_CUES.has(wordAt(tokens, at))) return true;
  if (from.day === undefined || to.day === undefined) return from.month !== to.month;
  return !(isMonthEnd(left.edtf) && isMonthEnd(right.edtf)) && !(from.month === to.month && from.day === to.day);
}

/** "July (through July 3, 2007)": a month up to a day of it. */
function readThrough(tokens: readonly Token[], at: number): Found | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined || wordAt(tokens, at + 1) !== "(" || wordAt(tokens, at + 2) !== "through") return undefined;
  const day = readMoment(tokens, at + 3);
  if (day?.year === undefined || day.day === undefined || day.month !== month) return undefined;
  const period = rangePeriod(dayPeriod(isoDay(day.year, month, 1)), momentPeriod(day, day.year));
  const next = wordAt(tokens, day.next) === ")" ? day.next + 1 : day.next;
  return period === undefined ? undefined : { first: at, next, kind: "range", periods: [period], rule: "period/month-through" };
}
