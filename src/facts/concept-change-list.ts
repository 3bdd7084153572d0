/** One noun of change for several measures: "an increase of ¥3 million in rents and ¥1 million in wages" tells of two increases. */
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { phraseEnd } from "./concept-behind.ts";
import { give } from "./concept-deal.ts";
import { fitting } from "./concept-reading.ts";
import { behind, changeBehind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { headConcepts, isVerb } from "./noun-phrase.ts";

/** Reads the figures that a noun of change before the list governs too, in order. */
export function continueChanges(frame: Frame, lists: readonly FigureList[], index: PhraseIndex): void {
  const continued = new Set<Draft>();
  lists.forEach((list, position) => {
    const before = lists[position - 1]?.members.at(-1);
    const [draft] = list.members;
    if (before?.concept?.row.id !== "Change" || !draft || list.members.length > 1 || draft.figure.unit !== before.figure.unit) return;
    const nouns = measureBehind(frame, before, draft, continued.has(before));
    if (!nouns) return;
    const heads = headConcepts(frame.chunks, nouns.from, nouns.to, fitting(draft.figure, "concept/change"));
    const other = heads.length === 0 ? "other-" : "";
    continued.add(draft);
    draft.concept = undefined;
    give(frame, list, { rule: `concept/change-${other}${before.changeSign === -1 ? "fall" : "rise"}`, heads, ...nouns }, index, 1);
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "a ¥3 million increase in rents, ¥1 million in wages". */
function measureBehind({ chunks }: Frame, before: Draft, draft: Draft, continued: boolean): Stretch | undefined {
  const change = changeBehind(chunks, before.at);
  const next = behind(chunks, draft.at);
  if (wordOf(chunks[change ? change.index + 1 : behind(chunks, before.at)]) !== "in" || wordOf(chunks[next]) !== "in") return undefined;
  if (!change && !continued && wordOf(chunks[leftTie(chunks, before.at).index]) !== "of") return undefined;
  const { index: tie } = leftTie(chunks, draft.at);
  if (!/^(?:and|,)$/u.test(wordOf(chunks[tie])) || !isOneClause(chunks, before.at, tie)) return undefined;
  return { from: next + 1, to: phraseEnd(chunks, next + 1) };
}

/** No verb and no new clause between the two figures; "costs" is a noun here. */
function isOneClause(chunks: readonly Chunk[], from: number, to: number): boolean {
  return !chunks.slice(from + 1, to).some((chunk) => {
    const word = wordOf(chunk);
    return /^[;:()]$/u.test(word) || (isVerb(word) && !/^costs?$/u.test(word)) || chunk.kind === "figure";
  });
}
