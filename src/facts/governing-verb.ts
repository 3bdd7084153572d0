/**
 * The verb that ties a figure to what stands before it: equating ("was"), rising or falling by it, moving to it; and its subject.
 */
import {
  chainWords,
  copulas,
  fallNouns,
  fallVerbs,
  fillers,
  moveVerbs,
  riseNouns,
  riseVerbs,
  transitiveChangeVerbs,
} from "../lexicon/grammar-words.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { headConcepts, isVerb } from "./noun-phrase.ts";
import { subjectOf } from "./subject-phrase.ts";

/** The verb that ties subject and figure, and how: equating, rising or falling by it, rising or falling to it. */
export function governingVerb(chunks: readonly Chunk[], tie: number): { rule: string; at: number } | undefined {
  const word = wordOf(chunks[tie]);
  const verbAtOr = (at: number): string => wordOf(chunks[at]);
  const change = (at: number, isLevel: boolean): { rule: string; at: number } | undefined => {
    const verb = verbAtOr(at);
    const rise = riseVerbs.has(verb);
    if (!rise && !fallVerbs.has(verb)) return undefined;
    return { rule: isLevel ? "concept/subject" : rise ? "concept/change-rise" : "concept/change-fall", at };
  };
  if (copulas.has(word)) return { rule: "concept/subject", at: tie };
  // "higher than the 2.6% of others": a level to compare with.
  if (/^(?:higher|lower)$/u.test(word) && verbAtOr(tie + 1) === "than") return undefined;
  const points = chunks[tie + 1];
  const moved = points?.kind === "figure" && (points.figure.unit === "percentage-point" || points.figure.kind === "money");
  const bare = moved && (word === "improved" || (word === "expanded" && points.figure.kind === "percent"));
  const direct = transitiveChangeVerbs.has(word) && !bare ? undefined : change(tie, false);
  if (direct) return direct;
  if (word === "reach" && verbAtOr(tie - 1) === "to") return levelVerb(chunks, tie - 1, change);
  if (word === "by") return change(tie - 1, false) ?? change(tie - 2, false);
  if (word === "from" && /^(?:ranges?|ranged)$/u.test(verbAtOr(tie - 1))) return { rule: "concept/subject", at: tie - 1 };
  if (word === "below" || word === "above") return levelVerb(chunks, tie, change);
  if (word === "for" && /^accounts?$/u.test(verbAtOr(tie - 1))) return { rule: "concept/subject", at: tie - 1 };
  // "grew 19%, compared to 4%": what it is compared with is no level to which it grew.
  // "rose 5% due to ¥3 billion of fees": the cause is none either.
  if (word === "to" && /^(?:compared|due|owing|thanks|attributable)$/u.test(verbAtOr(tie - 1))) return undefined;
  if (word === "to" || word === "from" || word === "at" || word === "for") {
    if (fillers.has(verbAtOr(tie - 1)) && copulas.has(verbAtOr(tie - 2))) return { rule: "concept/subject", at: tie - 2 };
    if (copulas.has(verbAtOr(tie - 1))) return { rule: "concept/subject", at: tie - 1 };
    if (/(?:ed|set|forecast|seen)$/u.test(verbAtOr(tie - 1)) && copulas.has(verbAtOr(tie - 2)))
      return { rule: "concept/subject", at: tie - 2 };
    return levelVerb(chunks, tie, change);
  }
  return undefined;
}

/** "increased by ¥5 billion, or 12%, from ¥1 billion to ¥6 billion": back over figures and commas to the verb. */
function levelVerb(
  chunks: readonly Chunk[],
  tie: number,
  change: (at: number, isLevel: boolean) => { rule: string; at: number } | undefined,
): { rule: string; at: number } | undefined {
  for (let at = tie - 1; at >= Math.max(0, tie - 20); at--) {
    const chunk = chunks[at];
    // "showed a 26% increase from": a noun.
    if (chunks[at - 1]?.kind === "figure" && (riseNouns.has(wordOf(chunk)) || fallNouns.has(wordOf(chunk)))) continue;
    const found = change(at, true) ?? (moveVerbs.has(wordOf(chunk)) ? { rule: "concept/subject", at } : undefined);
    if (found) return found;
    const word = wordOf(chunk);
    if (chunk?.kind !== "word" && chunk?.kind !== "symbol") continue;
    if (isVerb(word) || word === ";" || /^(?:which|who|while|whereas|but|because|although)$/u.test(word)) return undefined;
  }
  return undefined;
}

/** "EBIT is forecast to come in at €1.0 billion", "the share price ended the year at": back over the chain to its first verb. */
export function verbChain(chunks: readonly Chunk[], tie: number): { rule: string; at: number } | undefined {
  let at = tie;
  let first: number | undefined;
  while (at >= 0 && tie - at < 12 && (chainWords.has(wordOf(chunks[at])) || chunks[at]?.kind === "period")) {
    if (/^(?:is|are|was|were|will|would|may|might|should|could|must|ended|closed|ranged|to)$/u.test(wordOf(chunks[at]))) first = at;
    at--;
  }
  return first === undefined || first === tie ? undefined : { rule: "concept/subject", at: first };
}

/** "capital expenditures will be higher, reaching ¥11 billion", "premiums rose 38% totaling ¥29 billion": a participle behind a comma has the subject of the verb before the comma. */
export function ofMainClause(chunks: readonly Chunk[], verb: number): number {
  const joined = wordOf(chunks[verb - 1]) === "," || isPercent(chunks[verb - 1]);
  if (!wordOf(chunks[verb]).endsWith("ing") || !joined) return verb;
  for (let at = verb - 1; at >= 0; at--) {
    const word = wordOf(chunks[at]);
    // "a 26% higher net income, totaling": the noun behind is what it tells of.
    if (isPercent(chunks[at - 1]) && /^(?:higher|lower)$/u.test(word)) return verb;
    if (/^(?:is|are|was|were|will|would|has|have|had)$/u.test(word) || riseVerbs.has(word) || fallVerbs.has(word))
      return /^(?:be|been)$/u.test(word) ? at - 1 : at;
    if ((chunks[at]?.kind === "figure" && !isPercent(chunks[at])) || ASIDE.test(word)) return verb;
  }
  return verb;
}

function isPercent(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "figure" && chunk.figure.kind === "percent";
}

/** Words behind which a cause or another clause stands. */
const ASIDE = /^(?:;|because|due|owing|reflecting|despite|driven|after|following|while|whereas|which)$/u;

/** The stretch of chunks that is the subject of the verb that ties the figure. */
export function subjectOfFigure(chunks: readonly Chunk[], draft: Draft): { readonly from: number; readonly to: number } | undefined {
  const { index: tie } = leftTie(chunks, draft.at);
  const verb = governingVerb(chunks, tie) ?? verbChain(chunks, tie);
  return verb && subjectOf(chunks, ofMainClause(chunks, verb.at));
}

/** The heads of the subject that a verb equates with the figure: "nonperforming loans" of "nonperforming loans were 3% of total loans". */
export function subjectHeads({ chunks }: Frame, draft: Draft, fits: (chunk: Chunk) => boolean): readonly number[] {
  const verb = governingVerb(chunks, leftTie(chunks, draft.at).index);
  const subject = verb?.rule === "concept/subject" ? subjectOf(chunks, verb.at) : undefined;
  return subject ? headConcepts(chunks, subject.from, subject.to, fits) : [];
}
