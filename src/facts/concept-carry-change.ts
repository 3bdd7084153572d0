/** Changes that are told beside others: "…, up 4.4%", "by ¥5 billion, or 12%", "rose 2% in fiscal 2016 and 1% in fiscal 2015". */
import { fallNouns, fallVerbs, riseNouns, riseVerbs } from "../lexicon/grammar-words.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { isUp } from "./concept-by-movement.ts";
import { levelBefore } from "./concept-change-of-level.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { hasOwnMover } from "./own-mover.ts";
import { isLabelMark } from "./period-groups.ts";
import { comparesAt } from "./period-shared.ts";

/** "fell by 2 million units in China and by 1 million units in India": by so much too. */
export function joinedChange(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const by = leftTie(chunks, member.at).index;
  const change = lists[position - 1]?.members.at(-1);
  if (wordOf(chunks[by]) !== "by" || wordOf(chunks[by - 1]) !== "and" || change?.concept?.row.id !== "Change") return false;
  if (wordOf(chunks[leftTie(chunks, change.at).index]) !== "by" || change.figure.unit !== member.figure.unit) return false;
  copyChange(member, change);
  return true;
}

/** "…, up 4.4%", "…, down ¥5 billion": a change of the level before the comma. */
export function isBareChange(member: Draft): boolean {
  const { chunks } = member.frame;
  const word = wordOf(chunks[leftTie(chunks, member.at).index]);
  if (movedInParenthesis(member) !== undefined) return true;
  return word === "down" || (wordOf(chunks[member.at - 1]) === "+" ? wordOf(chunks[member.at - 2]) === "(" : isUp(member));
}

/** "(increased by ¥5 billion year on year)", "(decrease of 6%)", "(YoY +3.6%)": whether it rose. */
function movedInParenthesis({ at, figure, frame: { chunks } }: Draft): boolean | undefined {
  let tie = leftTie(chunks, at).index;
  while (/^[+-]$/u.test(wordOf(chunks[tie]))) tie--;
  // "(YoY +¥5 billion, +3.6%)": the same change, as a percentage.
  const former = chunks[tie - 1];
  if (wordOf(chunks[tie]) === "," && former?.kind === "figure" && isSigned(chunks, tie - 1) && isSigned(chunks, at)) {
    tie = leftTie(chunks, tie - 1).index;
    while (/^[+-]$/u.test(wordOf(chunks[tie]))) tie--;
  }
  if (wordOf(chunks[tie]) === "yoy") return isSigned(chunks, at) ? figure.value > 0 : undefined;
  if (/^(?:by|of)$/u.test(wordOf(chunks[tie]))) tie--;
  if (wordOf(chunks[/^an?$/u.test(wordOf(chunks[tie - 1])) ? tie - 2 : tie - 1]) !== "(") return undefined;
  const word = wordOf(chunks[tie]);
  if (riseNouns.has(word) || (riseVerbs.has(word) && word !== "up")) return true;
  return fallNouns.has(word) || (fallVerbs.has(word) && word !== "down") ? false : undefined;
}

/** "+¥5 billion", "-3.6%". */
function isSigned(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return wordOf(chunks[at - 1]) === "+" || (chunk?.kind === "figure" && chunk.figure.value < 0);
}

export function changeOfLevel(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): void {
  const level = levelBefore(lists, position, member);
  const row = index.rows.get("Change");
  const word = member.frame.chunks[member.at - 1];
  if (!row || !word) return;
  const beside = lists[position - 1]?.members.at(-1);
  if ((beside && !beside.concept && isRightBehind(member, beside)) || (level && hasOwnMover(member, level.at))) {
    member.concept = { row, sign: 1, rule: "concept/change-other", basis: "stated", start: word.start, end: word.end };
    member.changeSign = rises(member) ? 1 : -1;
    return;
  }
  if (!level?.concept) return;
  member.concept = { row, sign: 1, rule: "concept/change-beside", basis: "stated", start: word.start, end: word.end };
  member.of = level.concept.row.id;
  member.changeSign = rises(member) ? 1 : -1;
}

function rises(member: Draft): boolean {
  return movedInParenthesis(member) ?? isUp(member);
}

/** "annuities brought in ¥130 million (up 12%)": what rose is that of the figure right before, which the catalogue does not know. */
function isRightBehind({ at, figure, frame: { chunks } }: Draft, beside: Draft): boolean {
  // "an EBITDA margin of 39%, up 2 points": points are of the percentage.
  const points = figure.unit === "percentage-point" && beside.figure.kind === "percent";
  return (
    (points || beside.figure.kind === "money") &&
    chunks.slice(beside.at + 1, at).every((chunk) => chunk.kind === "period" || /^(?:[,(+]|in|for|the|quarter|year|up|down|by|about|approximately)$/u.test(wordOf(chunk))) // prettier-ignore
  );
}

/** "by ¥5 billion, or 12.3%", "¥5 billion (12.3%)": one change told twice. */
export function isSameChange(member: Draft): boolean {
  const { chunks } = member.frame;
  const { index } = leftTie(chunks, member.at);
  const word = wordOf(chunks[index]);
  // "rose by 5% (2011: 3%)": the change of another year.
  const labelled = isLabelMark(chunks[index]) && chunks[index - 1]?.kind === "period" && wordOf(chunks[index - 2]) === "(";
  if (labelled) {
    const dated = chunks[index - 3]?.kind === "period" && /^(?:in|for|during)$/u.test(wordOf(chunks[index - 4]));
    return chunks[dated ? index - 5 : index - 3]?.kind === "figure";
  }
  // "fell 7.9% as reported and 3% adjusted for currency"
  const reported = wordOf(chunks[index - 1]) === "reported" && wordOf(chunks[index - 2]) === "as" && chunks[index - 3]?.kind === "figure";
  if (reported && (word === "(" || word === "and"))
    return /^(?:adjusted|in|at|on|excluding|organically)$/u.test(wordOf(chunks[member.at + 1]));
  return (
    (word === "or" && (wordOf(chunks[index - 1]) === "," || chunks[index - 1]?.kind === "figure")) ||
    (word === "(" && chunks[index - 1]?.kind === "figure")
  );
}

/** "rose 2.4% in fiscal 2016 and 1.1% in fiscal 2015": the verb is told once, each year behind its own figure. */
export function isNextChange(member: Draft, change: Draft): boolean {
  const { chunks } = member.frame;
  const next = behind(chunks, member.at);
  const dated = chunks[next]?.kind === "period" || (/^(?:in|for|during)$/u.test(wordOf(chunks[next])) && periodSoon(member, next));
  const tie = wordOf(chunks[member.at - 1]);
  const joined = chunks[member.at - 2]?.kind === "period" && (tie === "and" || tie === ",");
  return joined && dated && member.figure.unit === change.figure.unit && change.changeSign !== undefined;
}

/** "grew 19%, compared to 4% in the prior year": by how much it grew then. */
export function isComparedChange({ at, figure, frame: { chunks } }: Draft, change: Draft): boolean {
  const word = comparesAt(chunks, at);
  if (figure.unit !== change.figure.unit || figure.kind !== "percent" || word === undefined || word === "from") return false;
  return chunks[at - 1] === chunks[leftTie(chunks, at).index] && wordOf(chunks[behind(chunks, at)]) !== "of";
}

function periodSoon(member: Draft, at: number): boolean {
  const { chunks } = member.frame;
  return chunks[at + 1]?.kind === "period" || (wordOf(chunks[at + 1]) === "the" && chunks[at + 2]?.kind === "period");
}

export function copyChange(member: Draft, change: Draft): void {
  if (change.concept) member.concept = { ...change.concept, basis: "carried" };
  if (change.of !== undefined) member.of = change.of;
  if (change.changeSign !== undefined) member.changeSign = change.changeSign;
}
