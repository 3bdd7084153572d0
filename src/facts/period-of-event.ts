/**
 * Periods behind a figure that tell when something else happened: "rent of ¥9 million for stores opened in 2010",
 * "increased by ¥3 million as a result of the bonds issued in June 2011".
 */
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";
import type { PeriodGroup } from "./period-groups.ts";

/** Whether the period dates an event or a thing told behind the figure at `figure`, and not the flow that the figure is. */
export function isOfEvent({ chunks }: Frame, draft: Draft | undefined, figure: number, group: PeriodGroup, others: boolean): boolean {
  if (!draft || draft.figure.kind === "count" || draft.figure.kind === "rate") return false;
  const id = draft.concept?.row.id;
  if (draft.concept ? draft.concept.row.periodType !== "duration" || DATED_WITH.test(id ?? "") : !others) return false;
  if (isMadeThen(chunks, figure, group)) return true;
  return followsCause(chunks, figure, group.from) && (isMoment(group) || (id === "Change" && hasEvent(chunks, figure, group.from)));
}

/** "an increase as a result of write-downs in 2018 of three tankers": what happened then, and what it changed later. */
function hasEvent(chunks: readonly Chunk[], figure: number, period: number): boolean {
  return chunks.slice(figure + 1, period).some((chunk) => EVENTS.test(nounOf(chunk)));
}

const EVENTS =
  /^(?:acquisitions?|divestitures?|dispositions?|disposals?|sales?|mergers?|write-downs?|writedowns?|downs?|impairments?|deliver(?:y|ies)|commencement|completion|refinancings?|adoption|launch|termination|expiration|closures?|openings?|restructurings?|issuances?|settlements?)$/u;

/** Outlays and deeds, which fall on the day of what is bought or done. */
const DATED_WITH =
  /(?:Price|Investment|Purchase|Acquisition|CapitalExpenditures|Proceeds|Repurchase|Repayment|Disposal|Payment|Issue|Paid|Gain|Award|Settlement|Penalt)/u;

/** "depreciation of the plant opened in 2010 was ¥3 billion": the period before a figure, in its subject, dates the thing. */
export function isOfThingBefore({ chunks }: Frame, draft: Draft | undefined, group: PeriodGroup): boolean {
  const row = draft?.concept?.row;
  return row?.periodType === "duration" && !DATED_WITH.test(row.id) && isMadeThen(chunks, Math.max(-1, group.from - 10), group);
}

function isMoment({ periods }: PeriodGroup): boolean {
  return periods.every(({ precision }) => precision === "day" || precision === "month");
}

/** "for stores opened in 2010", "of a plant that we built in 2008": a participle right before the period, of a noun behind a preposition. */
function isMadeThen(chunks: readonly Chunk[], figure: number, { from }: PeriodGroup): boolean {
  let made = from - 1;
  while (made > figure && /^(?:in|on|during|since|at|early|late|the|end|of|as)$/u.test(wordOf(chunks[made]))) made--;
  if (!MADE.test(wordOf(chunks[made]))) return false;
  const noun = made - (wordOf(chunks[made - 1]).endsWith("ly") ? 2 : 1);
  if (noun <= figure + 1 || /^(?:was|were|is|are|been|being|be|has|have|had)$/u.test(wordOf(chunks[noun]))) return false;
  const relative = chunks[noun]?.kind === "name" && /^(?:that|which)$/u.test(wordOf(chunks[noun - 1]));
  const between = chunks.slice(figure + 1, relative ? noun - 1 : made);
  return (
    between.some((chunk) => RELATES.test(wordOf(chunk))) && !between.some((chunk) => isVerb(wordOf(chunk)) && !RELATES.test(wordOf(chunk)))
  );
}

const MADE = /^(?:acquired|opened|launched|built|bought|purchased|constructed|founded|established|introduced|delivered|issued)$/u;
const RELATES = /^(?:related|relating|attributable|from|for|in|at|by|on|of|to|with)$/u;

/** "as a result of the fire in May 2011", "following the merger in June 2011": when the cause came about. */
function followsCause(chunks: readonly Chunk[], figure: number, period: number): boolean {
  for (let at = figure + 1; at < period; at++) {
    const word = wordOf(chunks[at]);
    if (/^[,;]$/u.test(word)) return false;
    if (word === "following" || word === "owing" || word === "due" || (word === "result" && wordOf(chunks[at - 1]) === "a")) return true;
  }
  return false;
}
