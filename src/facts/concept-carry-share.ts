/** Shares whose whole is told with another share of the sentence: "A represented 44%, B 29% and C 8% of our loans". */
import { prepositions } from "../lexicon/grammar-words.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { isVerb } from "./noun-phrase.ts";

/** "A represented 44%, B 29% and C 8% of our loans": the whole is told with the last. */
export function carryShares(lists: readonly FigureList[]): void {
  for (let position = lists.length - 2; position >= 0; position--) {
    const next = lists[position + 1]?.members[0];
    if (next?.concept?.rule !== "concept/share-of" || next.figure.kind !== "percent") continue;
    for (const member of lists[position]?.members ?? []) {
      if (member.concept || member.figure.kind !== "percent") continue;
      const between = member.frame.chunks.slice(member.at + 1, next.at);
      if (between.length <= 8 && !between.some((chunk) => isVerb(wordOf(chunk)) || wordOf(chunk) === ";"))
        member.concept = { ...next.concept, basis: "carried" };
    }
  }
  lists.forEach((list, position) => {
    carryShareOn(lists[position - 1]?.members.at(-1), list);
  });
}

/** "Japan contributed 58% of sales in fiscal 2012, Asia 27% and other regions 15%": the whole is told with the first. */
function carryShareOn(from: Draft | undefined, { members }: FigureList): void {
  const [to] = members;
  if (from?.concept?.row.id !== "RevenueShare" || !to || members.length !== 1 || to.concept || to.figure.kind !== "percent") return;
  const { chunks } = to.frame;
  const between = chunks.slice(from.at + 1, to.at);
  const joint = between.findLastIndex((chunk) => /^(?:,|and)$/u.test(wordOf(chunk)));
  const name = between.slice(joint + 1);
  const closes = /^(?:[,.;)]|and)$/u.test(wordOf(chunks[to.at + 1]));
  const isName = name.length > 0 && name.length <= 3 && name.every((chunk) => chunk.kind === "name" || /^[a-z]{3,}$/u.test(wordOf(chunk)));
  if (joint === -1 || !closes || !isName || between.some((chunk) => isVerb(wordOf(chunk)) || wordOf(chunk) === ";")) return;
  if (name.some((chunk) => prepositions.has(wordOf(chunk)) || wordOf(chunk).endsWith("ly"))) return;
  to.concept = { ...from.concept, basis: "carried" };
}
