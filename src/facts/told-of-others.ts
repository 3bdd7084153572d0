/**
 * Sentences that tell of an industry, a country or somebody else without a name: their figures are not the issuer's, though nobody else owns them.
 * "Global demand for tiles grew 6%", "according to X, output fell 8%", "Homebuilders started 834,000 homes".
 */
import { marketAdjectives, marketNouns } from "../lexicon/party-words.ts";
import { singular } from "../lexicon/singular.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { PartyContext } from "./subject.ts";
import { isUnknownName } from "./unknown-name.ts";

/** True where the sentence speaks of others and never of the issuer. */
export function isToldOfOthers(frame: Frame, { concept }: Draft, context: PartyContext): boolean {
  const { chunks } = frame;
  if (chunks.some((chunk) => chunk.kind === "name" && chunk.party.entity === context.issuer)) return false;
  if (chunks.some((chunk) => /^(?:its|their|this|such)$/u.test(wordOf(chunk)))) return false;
  // "X and Y, which together captured 40% of the market"
  if (concept?.row.id === "MarketShare" && chunks.some((chunk) => chunk.kind === "name")) return true;
  return isReported(chunks, context) || isFromUnknown(frame) || chunks.some((_chunk, at) => isOfMarket(chunks, at));
}

/** "according to X", "X estimates that": who is quoted reports on others. */
function isReported(chunks: readonly Chunk[], context: PartyContext): boolean {
  return chunks.some((chunk, at) => {
    if (chunk.kind !== "name" || chunk.party.entity === context.issuer) return false;
    const before = wordOf(chunks[at - 1]) === "the" ? at - 2 : at - 1;
    if (wordOf(chunks[before]) === "to" && wordOf(chunks[before - 1]) === "according") return true;
    return (
      /^(?:estimate|forecast|project|report|predict|expect)(?:s|ed)?$/u.test(wordOf(chunks[at + 1])) && wordOf(chunks[at + 2]) === "that"
    );
  });
}

/** "according to Cedrotel": a source that no rule knows for a name. */
function isFromUnknown(frame: Frame): boolean {
  const { chunks } = frame;
  const according = chunks.findIndex((chunk) => wordOf(chunk) === "according");
  if (according === -1 || wordOf(chunks[according + 1]) !== "to") return false;
  return isUnknownName(frame, wordOf(chunks[according + 2]) === "the" ? according + 3 : according + 2);
}

/** "global demand", "worldwide shipments of tiles", "demand in Japan": nobody's alone. */
function isOfMarket(chunks: readonly Chunk[], at: number): boolean {
  if (!marketNouns.has(singular(nounOf(chunks[at])))) return false;
  return chunks.slice(Math.max(0, at - 3), at).some((chunk) => marketAdjectives.has(wordOf(chunk)));
}
