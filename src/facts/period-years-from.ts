/**
 * "within five years from April 1, 2012", "in two to six years from the fiscal year ending June 30, 2013":
 * a stretch that begins with the period named, not that period.
 */
import { CARDINALS } from "../lexicon/fiscal-words.ts";
import { addDays, addMonths } from "../mentions/calendar.ts";
import { spanPeriod } from "../mentions/edtf.ts";
import type { Period } from "../model/period.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";

/** The stretch that the words before the period chunk at `at` make of it: the period itself where they name none; undefined where its length is not told. */
export function withYearsFrom(chunks: readonly Chunk[], at: number, period: Period): Period | undefined {
  const from = wordOf(chunks[at - 1]) === "the" ? at - 2 : at - 1;
  if (!/^(?:from|after|following)$/u.test(wordOf(chunks[from])) || !/^years?$/u.test(wordOf(chunks[from - 1]))) return period;
  const number = wordOf(chunks[from - 2]);
  const years = CARDINALS.get(number) ?? (/^\d{1,2}$/u.test(number) ? Number(number) : undefined);
  if (years === undefined || period.start === undefined) return undefined;
  const start = wordOf(chunks[from]) === "from" || period.end === undefined ? period.start : addDays(period.end, 1);
  return spanPeriod(start, addDays(addMonths(start, 12 * years), -1), "day");
}
