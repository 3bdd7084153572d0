/**
 * The figures of a sentence → lists: figures of one kind that only commas, "and", bound words or translations part.
 * "were ¥5.6 billion, ¥6.8 billion and ¥10.9 billion, respectively" is one list of three.
 */
import { changeBehind } from "./connector.ts";
import { fillers } from "../lexicon/grammar-words.ts";
import { wordOf } from "./frame.ts";
import type { Draft } from "./draft.ts";
import type { Frame } from "./frame.ts";

/** Members in order. A translation in parentheses belongs to the member before it and is no member. */
export interface FigureList {
  readonly members: readonly Draft[];
  /** "respectively" (or the same sense) stands behind it. */
  readonly respectively: boolean;
}

/** Groups the drafts of one frame, in order; most lists have one member. */
export function readLists(frame: Frame, drafts: readonly Draft[]): FigureList[] {
  const lists: Draft[][] = [];
  for (const draft of drafts) {
    if (draft.translationOf) continue;
    const open = lists.at(-1);
    const last = open?.at(-1);
    if (
      open &&
      last &&
      last.figure.kind === draft.figure.kind &&
      (last.figure.kind !== "count" || countsTheSame(last, draft)) &&
      onlyListWords(frame, endOf(last, drafts), draft.at) &&
      !isApposedChange(frame, last, draft)
    )
      open.push(draft);
    else lists.push([draft]);
  }
  for (const members of lists)
    for (const member of members) {
      member.listEnd = members.at(-1)?.at ?? member.at;
      member.listStart = members[0]?.at ?? member.at;
    }
  return lists.map((members) => ({ members, respectively: saysRespectively(frame, members, drafts) }));
}

/** "net sales were ¥120 billion, ¥18 billion higher than", "¥41 billion, a ¥9 billion drop": the second tells of the first. */
function isApposedChange({ chunks }: Frame, last: Draft, draft: Draft): boolean {
  const joined = chunks.slice(last.at + 1, draft.at).some((chunk) => /^(?:and|or|&)$/u.test(wordOf(chunk)));
  return !joined && draft.figure.kind !== "count" && changeBehind(chunks, draft.at) !== undefined;
}

/** "480, 490 and 500 stores", "compared with 470 and 460": one noun for all; "three shops and five plants" are no list. */
function countsTheSame({ figure: one }: Draft, { figure: other }: Draft): boolean {
  return one.counted !== undefined && one.counted.last === other.counted?.last;
}

/** Chunk index of the last chunk of a member: its translation included. */
function endOf(draft: Draft, drafts: readonly Draft[]): number {
  const translation = drafts.filter((other) => other.translationOf === draft).at(-1);
  if (!translation) return draft.at;
  return wordOf(draft.frame.chunks[translation.at + 1]) === ")" ? translation.at + 1 : translation.at;
}

function onlyListWords(frame: Frame, from: number, to: number): boolean {
  if (to - from > 6 || to - from < 2) return false;
  for (let at = from + 1; at < to; at++) {
    const word = wordOf(frame.chunks[at]);
    // "¥120 billion, up ¥5 billion": by so much it rose.
    if (word === "up" && wordOf(frame.chunks[at + 1]) !== "to") return false;
    if (word !== "," && word !== "and" && word !== "or" && word !== "&" && word !== "/" && word !== "respectively" && !fillers.has(word))
      return false;
  }
  return true;
}

function saysRespectively(frame: Frame, members: readonly Draft[], drafts: readonly Draft[]): boolean {
  const last = members.at(-1);
  if (!last) return false;
  for (let at = endOf(last, drafts) + 1; at < frame.chunks.length; at++) {
    const chunk = frame.chunks[at];
    if (wordOf(chunk) === "respectively") return true;
    if (chunk?.kind === "figure" && members.length > 1) return false;
  }
  return false;
}
