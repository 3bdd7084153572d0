/**
 * Periods of a clause that the sentence has left when its figure comes: "we began in 2005 and have 40 employees" tells when it began.
 */
import { behind, leftTie } from "./connector.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";
import type { PeriodGroup } from "./period-groups.ts";
import { inRelativeClause, isPresentVerb } from "./period-shared.ts";
import { verbBefore } from "./subject.ts";

/** True where a period before a figure dates only the clause in which it stands. */
export function isLeftBehind({ chunks }: Frame, { from, to }: PeriodGroup, figure: number): boolean {
  // "from April 1, 2012, and to 35% thereafter": some time behind that day.
  if (/^(?:thereafter|afterwards|subsequently)$/u.test(wordOf(chunks[behind(chunks, figure)]))) return true;
  const joint = wordOf(chunks[to + 1]);
  if (joint === "and" && isOfFigureBefore(chunks, from, to, figure)) return true;
  // "Under the rules, which will be phased in from 2013 to 2019, we must": told of the rules.
  const subject = chunks[to + 2];
  if (joint === "," && subject?.kind === "name" && !subject.party.possessive && inRelativeClause({ chunks }, from)) return true;
  const begun = verbOfClause(chunks, from);
  if (begun === undefined) return false;
  const joined = joint === "," ? wordOf(chunks[to + 2]) : joint;
  const goesOn = /^(?:and|but)$/u.test(joined);
  // "which was built in 2004, and recorded": back in the main clause.
  if (joint === "," && isRelative(chunks, begun) && (goesOn || /(?:ed|ing)$/u.test(joined))) return true;
  const verb = verbBefore(chunks, figure);
  // "the earthquake that struck X on April 14, our plant, that makes 15% of our output,": what happened then dates no state of today.
  if (joint === "," && isRelative(chunks, begun) && verb !== undefined && verb > to && PRESENT.test(wordOf(chunks[verb]))) return true;
  if (!goesOn) return false;
  if (verb === undefined || verb < to) return STARTS.test(wordOf(chunks[begun]));
  return STARTS.test(wordOf(chunks[begun])) || isPresentVerb(wordOf(chunks[verb]));
}

const PRESENT = /^(?:accounts?|represents?|makes|is|are|has|have|employs|produces|operates)$/u;

/** "¥5 billion, or 4% of assets, at March 31, 2012 and ¥6 billion at March 31, 2011": the first day is that of the figure before it. */
function isOfFigureBefore(chunks: readonly Chunk[], from: number, to: number, figure: number): boolean {
  if (leftTie(chunks, figure).index !== to + 1) return false;
  const before = chunks.slice(0, from).findLastIndex(({ kind }) => kind === "figure" || kind === "period");
  const own = chunks.some(({ kind }, at) => at > figure && kind === "period" && /^(?:at|of|in|for)$/u.test(wordOf(chunks[at - 1])));
  return chunks[before]?.kind === "figure" && own;
}

const STARTS = /^(?:began|begun|begins?|commenced?|commences|started|starts?)$/u;

/** The nearest verb before a period, with no other figure between. */
function verbOfClause(chunks: readonly Chunk[], from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const word = wordOf(chunks[at]);
    if (chunks[at]?.kind === "figure" || word === ";" || word === ",") return undefined;
    if (isVerb(word) || STARTS.test(word) || (/[a-z]{2,}ed$/u.test(word) && chunks[at]?.kind === "word")) return at;
  }
  return undefined;
}

/** "that was granted", "which we had bought": the verb of a clause that tells which thing. */
function isRelative(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(1, verb - 4); at--) {
    const word = wordOf(chunks[at]);
    if (/^(?:that|which)$/u.test(word)) return wordOf(chunks[at - 1]) !== "," && !isVerb(wordOf(chunks[at - 1]));
    if (word === "," || chunks[at]?.kind === "figure") return false;
  }
  return false;
}
