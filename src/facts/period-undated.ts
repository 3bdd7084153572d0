/**
 * Years that are named and have no days: "fiscal 2010" where nothing says when a fiscal year ends.
 * Their figures stay undated: no other period of the sentence, or of the one before, is theirs.
 */
import { behind } from "./connector.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { meaningOf } from "./period-groups.ts";

/** Does the sentence name a year without days? */
export function namesUndatedYear({ chunks, periods }: Frame): boolean {
  return periods.some((at) => isUndated(chunks[at]) && meaningOf(chunks, at)?.apart !== true);
}

/** "$4 billion for fiscal 2010", "In fiscal 2010, sales were $4 billion": is the nearest period of the clause such a year? */
export function isOfUndatedYear({ chunks }: Frame, { members }: FigureList): boolean {
  for (let at = behind(chunks, members.at(-1)?.at ?? 0); at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "period") return isUndated(chunk);
    if (chunk?.kind === "figure" || /^[,;)(]$/u.test(wordOf(chunk))) break;
  }
  for (let at = (members[0]?.at ?? 0) - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === "period") return isUndated(chunk);
    if (chunk?.kind === "figure" || wordOf(chunk) === ";") return false;
  }
  return false;
}

/** "which had been ¥9 billion two years before", "¥5 billion three months later": of a time that no calendar gives. */
export function isYearsApart({ chunks, tokens }: Frame, { members }: FigureList): boolean {
  const next = chunks[behind(chunks, members.at(-1)?.at ?? 0)]?.first ?? -1;
  const [count, unit, side] = [0, 1, 2].map((step) => tokens[next + step]?.lower ?? "");
  return (
    COUNTS.test(count ?? "") &&
    /^(?:years|months|quarters|weeks)$/u.test(unit ?? "") &&
    /^(?:before|earlier|ago|later|after|previously)$/u.test(side ?? "")
  );
}

const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|\d{1,2})$/u;

/** "for the year, with H2 sales of ¥18 billion", "sales in the second half of ¥18 billion": a part of some year, and the figure is not of the whole. */
export function isOfUndatedPart({ chunks }: Frame, { members }: FigureList): boolean {
  for (let at = (members[0]?.at ?? 0) - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === "period" || chunk?.kind === "figure" || /^[,;]$/u.test(wordOf(chunk))) break;
    if (isPart(chunks, at)) return true;
  }
  const next = behind(chunks, members.at(-1)?.at ?? 0);
  return /^(?:in|for|during)$/u.test(wordOf(chunks[next])) && [1, 2, 3].some((step) => isPart(chunks, next + step));
}

function isPart(chunks: readonly Chunk[], at: number): boolean {
  const word = wordOf(chunks[at]);
  if (/^(?:quarter|half)$/u.test(word)) return /^(?:first|second|third|fourth|last|final)$/u.test(wordOf(chunks[at - 1]));
  if (word !== "h" && word !== "q") return false;
  return [chunks[at - 1], chunks[at + 1]].some((chunk) => /^[1-4]$/u.test(wordOf(chunk)));
}

function isUndated(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "period" && chunk.mention.periods.length === 0 && /^(?:fiscal-year|year|quarter)$/u.test(chunk.mention.kind);
}
