/** A noun phrase tied to the figure by a preposition: "a net loss of ¥5 billion", "an increase in revenue of ¥5 billion". */
import {
  determiners,
  fallNouns,
  fallVerbs,
  genericNouns,
  movingNouns,
  prepositions,
  riseNouns,
  riseVerbs,
} from "../lexicon/grammar-words.ts";
import { singular } from "../lexicon/singular.ts";
import { entryFor, fitting } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { headConcepts, isVerb, openingOf, phraseStart } from "./noun-phrase.ts";
import { subjectOf } from "./subject-phrase.ts";

/** The noun phrase that ends before a preposition. A noun of change in it turns the figure into a change. */
export function byNoun(frame: Frame, tie: number, draft: Draft, taken: ReadonlySet<number>): Found | undefined {
  const { chunks } = frame;
  let to = tie - 1;
  while (chunks[to]?.kind === "period" || /^(?:in|for|of|during|as|at|on|,)$/u.test(wordOf(chunks[to]))) to--;
  let from = phraseStart(chunks, to);
  // "deferred tax assets, before valuation allowance, of": what is set off between commas is not the head.
  if (
    wordOf(chunks[tie - 1]) === "," &&
    [chunks[from - 1], chunks[from]].some((chunk) => /^(?:before|after|net|excluding|including)$/u.test(wordOf(chunk)))
  ) {
    const comma = chunks.slice(0, to).findLastIndex((chunk) => wordOf(chunk) === ",");
    if (comma > 0 && comma >= from - 2) {
      to = comma - 1;
      from = phraseStart(chunks, to);
    }
  }
  // "¥350 million as an allowance in respect of loans of ¥900 million": the allowance has its figure.
  for (let at = from; at < to; at++) if (taken.has(at) || isJointBehindFigure(chunks, at, from)) from = at + 1;
  // "pledged loans of ¥5 billion as collateral for borrowings of ¥9 billion": the borrowings.
  if (wordOf(chunks[from - 1]) === "as" && nounOf(chunks[from]) === "collateral" && wordOf(chunks[from + 1]) === "for") from += 2;
  // "sold to employees at a discount of 15%", "loans at an interest rate of 5%": at what rate, whatever was sold or lent.
  const at = chunks.findLastIndex((chunk, index) => index > from && index < to && wordOf(chunk) === "at");
  if (draft.figure.kind === "percent" && at !== -1 && /^an?$/u.test(wordOf(chunks[at + 1]))) from = at + 1;
  if (to < from) return undefined;
  const change = changeNoun(chunks, from, to);
  const shared = change === undefined ? sharedChange(chunks, from, to) : undefined;
  if (shared !== undefined) return alsoChanged(chunks, shared, { from, to }, draft);
  const valued = change === undefined ? valuedSubject(chunks, from, to, draft) : undefined;
  if (valued) return valued;
  if (change === undefined && isUnnamedPredicate(chunks, from)) return { rule: "concept/noun", heads: [], from, to };
  const heads = headConcepts(
    chunks,
    change === undefined ? from : change + 1,
    to,
    fitting(draft.figure, change === undefined ? "concept/noun" : "concept/change"),
  );
  const level = change === undefined ? -1 : chunks.findIndex((chunk, at) => at > change && at < to && wordOf(chunk) === "from");
  if (level !== -1 && heads.length > 0) return { rule: "concept/subject", heads, from: heads[0] ?? from, to: heads[0] ?? to };
  if (change !== undefined)
    return {
      rule: `concept/change-${heads.length === 0 && namesMover(chunks, change + 2, to) ? "other-" : ""}${RISES.get(wordOf(chunks[change])) ? "rise" : "fall"}`,
      heads,
      from: change,
      to: heads[0] ?? change,
    };
  if (heads.length === 0) return ofSubject(frame, from, to, draft) ?? { rule: "concept/noun", heads: [], from, to };
  const total = draft.figure.kind === "money" && !draft.figure.unit.endsWith("/share");
  const moved = total ? comparative(chunks, heads[0] ?? from, draft.at) : undefined;
  if (moved === "open") return { rule: "concept/noun", heads: [], from, to };
  if (moved) return { rule: `concept/change-${moved}`, heads, from: heads[0] ?? from, to: heads[0] ?? to };
  return { rule: "concept/noun", heads, from: heads[0] ?? from, to };
}

/**
 * "lower rents of ¥5 million than in fiscal 2011": by how much; "a higher dividend of", "compared with ¥6 billion" tell a level,
 * and "due to higher rents of ¥5 million" leaves open which.
 */
function comparative(chunks: readonly Chunk[], head: number, figure: number): "rise" | "fall" | "open" | undefined {
  let at = head - 1;
  while (at > head - 5 && chunks[at]?.kind === "word" && !prepositions.has(wordOf(chunks[at])) && !COMPARATIVE.test(wordOf(chunks[at])))
    at--;
  const word = wordOf(chunks[at]);
  if (!COMPARATIVE.test(word) || determiners.has(wordOf(chunks[at - 1])) || isPossessive(chunks[at - 1])) return undefined;
  let other = figure + 1;
  while (other < figure + 6 && !/^(?:compared|against|versus|from|than)$/u.test(wordOf(chunks[other]))) other++;
  const compares = other < figure + 6;
  while (/^[a-z]+$/u.test(wordOf(chunks[other])) && other < figure + 10) other++;
  if (compares && chunks[other]?.kind === "figure") return undefined;
  if (compares && chunks[other]?.kind === "period") return /^(?:higher|greater)$/u.test(word) ? "rise" : "fall";
  return CAUSES.test(wordOf(chunks[at - 1])) ? "open" : undefined;
}

const COMPARATIVE = /^(?:higher|lower|greater|smaller)$/u;
const CAUSES = /^(?:to|by|of|from|and)$/u;

/** "retained earnings (¥5 billion) and other items (¥2 billion)", "a 10% dividend and a price of ¥500": at the "and" the first noun has its figure. */
function isJointBehindFigure(chunks: readonly Chunk[], at: number, from: number): boolean {
  if (!/^(?:and|or|,)$/u.test(wordOf(chunks[at]))) return false;
  if (at === from + 1 && chunks[from]?.kind === "concept" && chunks[from - 1]?.kind === "figure") return true;
  if (wordOf(chunks[at - 1]) !== ")") return false;
  return chunks.slice(openingOf(chunks, at - 1), at).some(({ kind }) => kind === "figure");
}

/** "deferred taxes were a benefit of ¥5 billion": the noun of the predicate gives no more than the sign. */
function valuedSubject(chunks: readonly Chunk[], from: number, to: number, draft: Draft): Found | undefined {
  if (to !== from + 1 || !/^(?:was|were|is|are)$/u.test(wordOf(chunks[from - 1])) || !/^an?$/u.test(wordOf(chunks[from]))) return undefined;
  const noun = nounOf(chunks[to]);
  const loss = /^(?:loss|deficit|benefit|credit)$/u.test(noun);
  if (!loss && !/^(?:gain|profit|surplus|charge)$/u.test(noun)) return undefined;
  const subject = subjectOf(chunks, from - 1);
  const rule = loss ? "concept/subject-loss" : "concept/subject";
  const fits = fitting(draft.figure, rule);
  const signed = (chunk: Chunk): boolean =>
    fits(chunk) && entryFor(chunk, draft.figure, rule)?.row.positiveWhen?.includes("is negative") === true;
  const heads = subject ? headConcepts(chunks, subject.from, subject.to, signed) : [];
  return subject && heads.length === 1 ? { rule, heads, ...subject } : undefined;
}

/** "any gain or loss … was a net loss of": the subject is something else that the predicate only values. */
function isUnnamedPredicate(chunks: readonly Chunk[], from: number): boolean {
  if (!/^(?:was|were|is|are)$/u.test(wordOf(chunks[from - 1])) || !/^an?$/u.test(wordOf(chunks[from]))) return false;
  const before = chunks[from - 2];
  return before?.kind !== "name" && !/^(?:result|outcome|it|there)$/u.test(wordOf(before));
}

/** "the securities had a book value of ¥2 billion", "gross profit turned to a loss of ¥5 billion": the subject says of what. */
function ofSubject(frame: Frame, from: number, to: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  const noun = nounOf(chunks[to]);
  const loss = noun === "loss" || noun === "deficit";
  if (!loss && !genericNouns.has(noun)) return undefined;
  const verb = /^(?:to|at)$/u.test(wordOf(chunks[from - 1])) ? from - 2 : from - 1;
  // "an impairment resulted in a loss of ¥5 billion": the cause has its own figure.
  const before = wordOf(chunks[verb]) === "in" ? verb - 1 : verb;
  if (!isVerb(wordOf(chunks[verb])) || /^(?:result|lead|led|cause)/u.test(wordOf(chunks[before]))) return undefined;
  const subject = subjectOf(chunks, verb);
  if (!subject) return undefined;
  // "grew at an average rate of 6%": by how much, and no share.
  const verbWord = wordOf(chunks[verb]);
  if (noun === "rate" && (riseVerbs.has(verbWord) || fallVerbs.has(verbWord))) {
    const moved = headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, "concept/change"));
    return { rule: riseVerbs.has(verbWord) ? "concept/change-rise" : "concept/change-fall", heads: moved, ...subject };
  }
  const heads = headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, "concept/subject"));
  return heads.length === 0 ? undefined : { rule: loss ? "concept/subject-loss" : "concept/subject", heads, ...subject };
}

/** "increase", "decline" as the head of the phrase (not a gain of a concept's own name). */
export function changeNoun(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from; at <= to; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "concept") return undefined;
    const word = wordOf(chunk);
    if (!RISES.has(word)) continue;
    const tie = at === to ? "" : wordOf(chunks[at + 1]);
    // "an increase to inventories of ¥5 billion" comes upon them; "to increase to" is a verb.
    if (/^(?:in|of|)$/u.test(tie) || (tie === "to" && /^(?:an?|the|net)$/u.test(wordOf(chunks[at - 1]))))
      return causeOf(chunks, at, to) ?? at;
  }
  return undefined;
}

/** "declines in prices due to an increase in volumes of 30%": the change nearest the figure is the one with the figure. */
function causeOf(chunks: readonly Chunk[], effect: number, to: number): number | undefined {
  for (let at = to - 1; at > effect + 2; at--) {
    if (!RISES.has(wordOf(chunks[at])) || !/^(?:in|of)$/u.test(wordOf(chunks[at + 1]))) continue;
    if (/^(?:an?|the)$/u.test(wordOf(chunks[at - 1])) && /^(?:to|by|of|from|with)$/u.test(wordOf(chunks[at - 2]))) return at;
  }
  return undefined;
}

/** Nouns of change, singular and plural, and whether they rise. */
const RISES: ReadonlyMap<string, boolean> = new Map(
  [riseNouns, fallNouns].flatMap((nouns) =>
    [...nouns].flatMap((noun) => [noun, `${noun}s`].map((form) => [form, nouns === riseNouns] as const)),
  ),
);

/**
 * "increases in inventories of ¥5 billion and receivables of ¥2 billion": the noun of change before the first amount is that of the
 * others too. Its index, or undefined where the words from `from` to `to` have an article or a noun of their own.
 */
function sharedChange(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  const joint = JOINTS.test(wordOf(chunks[from])) ? from : from - 1;
  if (!JOINTS.test(wordOf(chunks[joint])) || /^(?:an?|the|our|its|their)$/u.test(wordOf(chunks[joint + 1]))) return undefined;
  const figure = wordOf(chunks[joint - 1]) === "," ? joint - 2 : joint - 1;
  if (joint >= to || chunks[figure]?.kind !== "figure") return undefined;
  const { index: tie } = leftTie(chunks, figure);
  if (wordOf(chunks[tie]) !== "of") return undefined;
  const start = phraseStart(chunks, tie - 1);
  // "decreases in inventories of ¥5 billion" has a concept of its own, and the words are one chunk.
  const named = chunks.findIndex((chunk, at) => at >= start && at < tie && isMovement(chunk));
  if (named !== -1) return named;
  return changeNoun(chunks, start, tie - 1) ?? sharedChange(chunks, start, tie - 1);
}

function isMovement(chunk: Chunk): boolean {
  return chunk.kind === "concept" && chunk.entries.some(({ row }) => row.id.startsWith("IncreaseDecrease"));
}

const JOINTS = /^(?:and|,)$/u;

/** What rises or falls with the measure before; after "an increase in revenue of ¥3 billion and" a level may be told as well, so none is given. */
function alsoChanged(chunks: readonly Chunk[], change: number, { from, to }: { from: number; to: number }, draft: Draft): Found {
  const word = wordOf(chunks[change]);
  const again = /^(?:in|to)$/u.test(wordOf(chunks[from])) || /^(?:in|to)$/u.test(wordOf(chunks[from + 1]));
  if (!word.endsWith("s") && !again) return { rule: "concept/noun", heads: [], from, to };
  let opening = from;
  while (/^(?:and|,|in|to)$/u.test(wordOf(chunks[opening]))) opening++;
  const heads = headConcepts(chunks, opening, to, fitting(draft.figure, "concept/change"));
  const other = heads.length === 0 ? "other-" : "";
  return { rule: `concept/change-${other}${RISES.get(word) ? "rise" : "fall"}`, heads, from, to: heads[0] ?? to };
}

/** "product volume", "raw material costs per ton", "revenue per user": the head is a noun of things that move, and no measure of the catalogue. */
export function namesMover(chunks: readonly Chunk[], from: number, to: number): boolean {
  const end = chunks.findIndex((chunk, at) => at > from && at <= to && /^(?:in|of|per|for|at|from|to)$/u.test(wordOf(chunk)));
  const head = chunks[end === -1 ? to : end - 1];
  if (head?.kind === "concept") return end !== -1 && wordOf(chunks[end]) === "per";
  return head?.kind === "word" && movingNouns.has(singular(head.lower));
}
