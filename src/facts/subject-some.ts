/** Subjects that are some of a group, without their names: "four of our subsidiaries", "nine companies", "of which six recorded". */
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";

/** Whether the phrase from `from` to `last` counts companies: what is told of them is told of nobody named. */
export function areSomeCompanies(chunks: readonly Chunk[], from: number, last: number): boolean {
  const counted = isCount(chunks[from - 1]);
  const quantity = counted ? from - 1 : from;
  if (!counted && !SOME.test(wordOf(chunks[quantity]))) return false;
  // "our two subsidiaries in Thailand" are all that we have there.
  if (isPossessive(chunks[quantity - 1]) || /^(?:the|and|its|their|these|both)$/u.test(wordOf(chunks[quantity - 1]))) return false;
  // "of which six recorded", and no "had 1,940 issued patents".
  if (quantity === last) return /^(?:which|them|whom|,)$/u.test(wordOf(chunks[quantity - 1])) && RECORDED.test(wordOf(chunks[last + 1]));
  const noun = chunks.findIndex((chunk, at) => at > quantity && at <= last && COMPANIES.test(lastWord(chunk)));
  return noun !== -1 && !chunks.slice(quantity + 1, noun).some((chunk) => /^(?:to|from|with|in|by|for)$/u.test(wordOf(chunk)));
}

const COMPANIES = /^(?:subsidiaries|affiliates|associates|investees|ventures|companies|manufacturers|suppliers|competitors|peers)$/u;
const RECORDED = /^(?:recorded|reported|posted|incurred|suffered)$/u;
const SOME = /^(?:some|many|most|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

function isCount(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "figure" && chunk.figure.kind === "count";
}

function lastWord(chunk: Chunk): string {
  return chunk.kind === "concept" ? chunk.lastWord : nounOf(chunk);
}
