/** What rises, falls or moves between levels: "revenue edged up 5%", "raised our stake from 20% to 51%". */
import { riseNouns, riseVerbs, transitiveChangeVerbs } from "../lexicon/grammar-words.ts";
import { singular } from "../lexicon/singular.ts";
import { changeNoun } from "./concept-by-noun.ts";
import { fitting } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { headConcepts, objectStart, phraseStart } from "./noun-phrase.ts";
import { subjectOf } from "./subject-phrase.ts";

/** "edged up 1.2%", "was down 5%", "cut the price by 6.8%": what rose or fell is the subject, or the object of the verb. */
export function byMovement(frame: Frame, draft: Draft): Found | undefined {
  const { chunks } = frame;
  const fits = fitting(draft.figure, "concept/change");
  const direction = isUp(draft) ? "rise" : wordOf(chunks[draft.at - 1]) === "down" ? "fall" : undefined;
  const particle = chunks.slice(0, draft.at).findLastIndex((chunk) => /^(?:up|down)$/u.test(wordOf(chunk)));
  if (direction && chunks[particle - 1]?.kind === "word" && wordOf(chunks[particle - 1]) !== ",") {
    const subject = subjectOf(chunks, particle - 1);
    const heads = subject ? headConcepts(chunks, subject.from, subject.to, fits) : [];
    if (subject && heads.length > 0) return { rule: `concept/change-${direction}`, heads, ...subject };
  }
  const { index: tie } = leftTie(chunks, draft.at);
  if (wordOf(chunks[tie]) !== "by") return undefined;
  for (let at = tie - 2; at >= Math.max(0, tie - 12); at--) {
    const word = wordOf(chunks[at]);
    if (chunks[at]?.kind === "figure" || word === "," || word === "which") return undefined;
    // "a lower yen helped": no verb.
    if (word === "lower" && (at === 0 || /^(?:an?|the|our|its|their)$/u.test(wordOf(chunks[at - 1])))) return undefined;
    const pushed = /^(?:up|down)$/u.test(word) && PUSHING.test(wordOf(chunks[at - 1]));
    if (!pushed && !transitiveChangeVerbs.has(word) && !/^(?:increase|increased|increases|decrease|decreased|decreases)$/u.test(word))
      continue;
    const heads = headConcepts(chunks, at + 1, tie - 1, fits);
    const rises = pushed ? word === "up" : riseVerbs.has(word) || /^(?:rais|lift|expand|improv)/u.test(word);
    return heads.length > 0 ? { rule: rises ? "concept/change-rise" : "concept/change-fall", heads, from: at + 1, to: tie - 1 } : undefined;
  }
  return undefined;
}

/** "pushed up the cost of sales by": the particle gives the direction. */
const PUSHING = /^(?:push|pushes|pushed|pushing|drive|drives|drove|driving|force|forces|forced|bring|brings|brought)$/u;

/** "The increase in revenue was 29%": the change, not the revenue. */
export function changeOfSubject(chunks: readonly Chunk[], { from, to }: { from: number; to: number }, draft: Draft): Found | undefined {
  const at = changeNoun(chunks, from, to);
  if (at === undefined || at === to || chunks.slice(from, at).some((chunk) => wordOf(chunk) === "of")) return undefined;
  const heads = headConcepts(chunks, at + 2, to, fitting(draft.figure, "concept/change"));
  // "the 8% decrease in revenue, which totaled ¥30 billion": by how much is told, and the amount is what is left.
  if (draft.figure.kind === "money" && isToldBefore(chunks, at) && wordOf(chunks[to + 1]) === "," && wordOf(chunks[to + 2]) === "which")
    return { rule: "concept/subject", heads, from: at, to: heads[0] ?? at };
  return {
    rule: riseNouns.has(singular(wordOf(chunks[at]))) ? "concept/change-rise" : "concept/change-fall",
    heads,
    from: at,
    to: heads[0] ?? at,
  };
}

/** "the 8% overall decrease": a percentage before the noun of change. */
function isToldBefore(chunks: readonly Chunk[], change: number): boolean {
  const before = [chunks[change - 1], chunks[change - 2]];
  return before.some((chunk) => chunk?.kind === "figure" && chunk.figure.kind === "percent");
}

/** "a rise in EBIT from €5.9 billion to €6.0 billion": both are levels of what rises. */
export function levelOfChange(frame: Frame, tie: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  // "an increase in costs (from ¥5 billion to ¥6 billion)"
  const to = wordOf(chunks[tie - 1]) === "(" ? tie - 2 : tie - 1;
  const from = phraseStart(chunks, to);
  const change = changeNoun(chunks, from, to) ?? plainChange(chunks, from, to);
  if (change === undefined) return undefined;
  const heads = headConcepts(chunks, change + 1, to, fitting(draft.figure, "concept/subject"));
  if (heads.length === 0) return shownChange(frame, from, draft);
  return { rule: "concept/subject", heads, from: heads[0] ?? from, to: heads[0] ?? to };
}

/** "the change in operating income from ¥19 billion": index of the "change". */
function plainChange(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++)
    if (/^(?:changes?|swing|shift)$/u.test(wordOf(chunks[at])) && wordOf(chunks[at + 1]) === "in") return at;
  return undefined;
}

/** "raised our stake in X from 20% to 51%", "losses reduced our profit to ¥12 billion": levels of the object of the verb. */
export function levelOfObject(frame: Frame, start: number, tie: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  // "We aim to reduce our stake from 62%": behind a verb that no list knows.
  const infinitive = chunks.findLastIndex(
    (chunk, at) => at > start && at < tie && wordOf(chunk) === "to" && transitiveChangeVerbs.has(wordOf(chunks[at + 1])),
  );
  const from = infinitive === -1 ? objectStart(chunks, start) : infinitive + 2;
  const verb = wordOf(chunks[from - 1]);
  if (
    !transitiveChangeVerbs.has(verb) &&
    !/^(?:increase|increased|increases|increasing|decrease|decreased|decreases|decreasing|grow|grew|grows|growing)$/u.test(verb)
  )
    return undefined;
  // "raise this share to 15%" says of which share elsewhere.
  if (/^(?:this|that|these|those)$/u.test(wordOf(chunks[from]))) return undefined;
  const heads = headConcepts(chunks, from, tie - 1, fitting(draft.figure, "concept/subject"));
  return heads.length > 0 ? { rule: "concept/subject", heads, from: heads[0] ?? from, to: heads[0] ?? tie - 1 } : undefined;
}

/** "net income showed a 26% increase from ¥5 billion": what rises is the subject of the verb. */
function shownChange(frame: Frame, from: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  let verb = from - 1;
  while (verb > 0 && (chunks[verb]?.kind === "figure" || /^(?:an?|about|approximately)$/u.test(wordOf(chunks[verb])))) verb--;
  if (!/^(?:showed|shows|recorded|posted|saw|registered|reported|experienced|had)$/u.test(wordOf(chunks[verb]))) return undefined;
  const subject = subjectOf(chunks, verb);
  if (!subject) return undefined;
  const heads = headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, "concept/subject"));
  return heads.length > 0 ? { rule: "concept/subject", heads, ...subject } : undefined;
}

/** "up" is a filler too ("up to"): here nothing but "up" stands before the figure. */
export function isUp(member: Draft): boolean {
  const { chunks } = member.frame;
  for (let at = member.at - 1; at >= Math.max(0, member.at - 3); at--) {
    const word = wordOf(chunks[at]);
    if (word === "+") return true;
    if (word === "up")
      return (
        wordOf(chunks[at + 1]) !== "to" &&
        !/^(?:made|make|makes|making|set|took|taken|built|put|eats?|ate|uses?|used)$/u.test(wordOf(chunks[at - 1]))
      );
    if (!/^(?:by|approximately|about|around|almost|nearly|some|over)$/u.test(word)) return false;
  }
  return false;
}
