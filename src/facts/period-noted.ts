/**
 * What a sentence without figures leaves to the next ones: "In fiscal 2012, demand fell. Revenue was ¥40 billion."
 * A past year, half or quarter governs what follows where it opens the sentence or tells when something rose or fell; what was
 * founded, bought or sold then governs nothing.
 */
import { eventVerbs, fallVerbs, riseVerbs } from "../lexicon/grammar-words.ts";
import type { Period } from "../model/period.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { PeriodContext, PlacedPeriod } from "./period-context.ts";
import { periodGroups } from "./period-groups.ts";
import type { PeriodGroup } from "./period-groups.ts";

/** Keeps the periods of a sentence that dated no figure. */
export function notePeriods(frame: Frame, context: PeriodContext): void {
  const groups = periodGroups(frame);
  const stretches = groups.filter(({ periods }) => periods.some(isStretch));
  context.spoken = groups.flatMap(({ periods, start, end }) => periods.map((period) => ({ period, start, end })));
  const [group] = stretches;
  const period = group?.periods[0];
  if (!group || !period) return;
  const years = new Set(stretches.flatMap(({ periods }) => periods.map(({ edtf }) => edtf)));
  // "Demand fell in 2011 and recovered in 2012": of either of them, and no longer of the time before.
  if (years.size > 1) {
    context.carried = undefined;
    return;
  }
  if (isPast(period, context) && governs(frame, group)) context.carried = { period, start: group.start, end: group.end };
}

function isStretch({ type, precision }: Period): boolean {
  return type === "duration" && (precision === "year" || precision === "half" || precision === "quarter");
}

function isPast({ end }: Period, { filed, current }: PeriodContext): boolean {
  const known = filed ?? current?.end;
  return end !== undefined && known !== undefined && end <= known;
}

/** "In fiscal 2012, demand fell", "Demand weakened in fiscal 2012": the time of what is told, by a preposition of time. */
function governs({ chunks }: Frame, { from, to, preposition }: PeriodGroup): boolean {
  const words = chunks.map(wordOf);
  // "Fiscal 2011 was a difficult year", "Fiscal 2012 comprised 53 weeks": told of the year itself.
  if (words.slice(0, from).every((word) => word === "the") && OF_YEAR.test(words[words[to + 1] === "," ? to + 2 : to + 1] ?? ""))
    return true;
  if (!/^(?:in|during|for|over|throughout)$/u.test(preposition)) return false;
  if (words.some((word) => (eventVerbs.has(word) && word !== "hit") || UNTIMED.test(word)) || !words.some((word) => PAST.test(word)))
    return false;
  const opens = words.slice(0, from).every((word) => OPENING.test(word));
  const moves = words.slice(0, from).some((word) => riseVerbs.has(word) || fallVerbs.has(word) || MOVED.test(word));
  const closes =
    words.slice(to + 1).every((word) => word === ".") ||
    /^(?:due|because|as|amid|mainly|primarily|owing|following|,)$/u.test(words[to + 1] ?? "");
  return opens || (moves && closes && !words.slice(0, from).some((word) => /^(?:which|who|than|that|compared)$/u.test(word)));
}

const OF_YEAR = /^(?:was|were|had|saw|which|ended|comprised|consisted|included)$/u;
const OPENING = /^(?:in|during|for|over|throughout|the|however|meanwhile|also|and|but|,)$/u;
const MOVED =
  /^(?:weaken(?:s|ed)|soften(?:s|ed)|recover(?:s|ed)|slow(?:s|ed)|remained|continued|intensified|affected|stagnated|impacted)$/u;
const PAST = /^(?:was|were|had|fell|rose|grew|made|saw|took|came|stood|led|[a-z]{2,}ed)$/u;

/** Words of what may be, is to come, or only began then. */
const UNTIMED =
  /^(?:if|will|would|could|might|may|should|expects?|expected|plans?|planned|adopted|entered|listed|began|started|commenced|introduced|changed|joined|issued|signed|purchased|bought|invested|born)$/u;

/** The period of the sentence before that a noun means: "that year" a year, "that quarter" a quarter; none where several fit. */
export function spokenAs(noun: string, spoken: readonly PlacedPeriod[]): PlacedPeriod | undefined {
  const fitting = spoken.filter(({ period }) => FITS.get(noun)?.(period) ?? period.type === "duration");
  const [first] = fitting;
  return first && fitting.every(({ period }) => period.edtf === first.period.edtf) ? first : undefined;
}

const FITS: ReadonlyMap<string, (period: Period) => boolean> = new Map([
  ["year", ({ precision, type }: Period) => precision === "year" && type === "duration"],
  ["quarter", ({ precision }: Period) => precision === "quarter"],
  ["month", ({ precision }: Period) => precision === "month"],
  ["day", ({ precision }: Period) => precision === "day"],
  ["date", ({ precision }: Period) => precision === "day"],
]);
