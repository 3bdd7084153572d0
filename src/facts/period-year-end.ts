/** "orders were ¥5 billion at the end of the fiscal year", "at year-end we had 328 hotels": the last day of the filing's own year. */
import { expectedWords } from "../lexicon/scenario-words.ts";
import { dayPeriod } from "../mentions/edtf.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import type { PeriodContext } from "./period-context.ts";

/** The period of a list that stands beside a year-end without a year; undefined where there is none, or where it is of no state. */
export function ownYearEnd({ chunks }: Frame, list: FigureList, { carried, current }: PeriodContext): Draft["period"] {
  const at = chunks.findIndex((_chunk, index) => isYearEnd(chunks, index));
  const [first, last] = [list.members[0], list.members.at(-1)];
  const chunk = chunks[at];
  if (!chunk || !first || !last || first.concept?.row.periodType === "duration" || !isBeside(chunks, at, first.at, last.at))
    return undefined;
  // "expect to have 300 stores at the end of the year": of a year to come.
  if (chunks.slice(0, first.at).some((before) => expectedWords.has(wordOf(before)))) return undefined;
  // Where another year was spoken of last, it may be the end of that one.
  const end = current?.end;
  if (end === undefined || (carried?.period.end ?? end) !== end) return undefined;
  return { period: dayPeriod(end), rule: "period/year-end", basis: "assumed", start: chunk.start, end: chunk.end };
}

/** Is the chunk the "year" of "at year-end", "at the end of the fiscal year", with nothing behind that says which? */
function isYearEnd(chunks: readonly Chunk[], at: number): boolean {
  if (wordOf(chunks[at]) !== "year") return false;
  const adjective = /^(?:fiscal|financial|business)$/u.test(wordOf(chunks[at - 1])) ? at - 1 : at;
  if (wordOf(chunks[at + 1]) === "end") return wordOf(chunks[adjective - 1]) === "at" && chunks[at + 2]?.kind !== "period";
  const [before, of, end] = [1, 2, 3].map((step) => wordOf(chunks[adjective - step]));
  const lead = wordOf(chunks[adjective - 4]) === "the" ? adjective - 5 : adjective - 4;
  if (before !== "the" || of !== "of" || end !== "end" || wordOf(chunks[lead]) !== "at") return false;
  return chunks[at + 1]?.kind !== "period" && !/^(?:of|in|to|before|ended|ending|under|when|which)$/u.test(wordOf(chunks[at + 1]));
}

/** Right behind the figure, or at the head of the sentence before the first figure. */
function isBeside(chunks: readonly Chunk[], at: number, first: number, last: number): boolean {
  const [from, to] = at < first ? [at, first] : [behind(chunks, last), at];
  const between = chunks.slice(from + (at < first ? 1 : 0), to);
  if (between.some((chunk) => chunk.kind === "figure" || chunk.kind === "period" || wordOf(chunk) === ";")) return false;
  return at < first ? at < 8 : !between.some((chunk) => /^(?:,|and|which|that)$/u.test(wordOf(chunk)));
}
