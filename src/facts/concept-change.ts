/** "operating income rose by ¥2 billion" → the concept becomes `Change`, with its direction and what changed. */
import type { PhraseEntry, PhraseIndex } from "../lexicon/phrase-index.ts";
import { BETTER_LOWER } from "../lexicon/better-lower.ts";
import { lacksContext } from "./concept-refused.ts";
import { isPortfolioMoved } from "./concept-refused-noun.ts";
import type { Found } from "./concept-reading.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";

/** A rise or fall: the concept becomes `Change`, what changed moves to `of`. */
export function applyChange(frame: Frame, draft: Draft, found: Found, entry: PhraseEntry | undefined, index: PhraseIndex): void {
  const change = index.rows.get("Change");
  const word = frame.chunks[found.to + 1];
  const falls = found.rule.endsWith("fall") !== (entry !== undefined && isJudged(frame, draft, found, entry.row.id));
  const direction = falls ? -1 : 1;
  const chunk = frame.chunks[found.heads[0] ?? -1];
  const unsaid =
    entry !== undefined &&
    ((entry.strength === "weak" && lacksContext(frame, entry.row.id, 1)) ||
      isPortfolioMoved(frame, entry, chunk) ||
      isComparableSales(entry, chunk));
  if (!change) return;
  if (entry && chunk && draft.figure.kind === "percent" && isLevelOfRate(entry.row.id, nounOf(chunk))) {
    const { start, end } = chunk;
    draft.concept = { row: entry.row, sign: direction, rule: found.rule, basis: "stated", start, end };
    return;
  }
  draft.concept = {
    row: change,
    sign: 1,
    rule: unsaid ? found.rule.replace("change-", "change-other-") : found.rule,
    basis: "stated",
    ...(word ? { start: word.start, end: word.end } : {}),
    ...(found.heads[0] === undefined ? {} : { chunk: found.heads[0] }),
  };
  draft.changeSign = direction;
  // "NPLs down 0.1 percentage points": points are of a ratio.
  if (entry && !unsaid && (draft.figure.unit !== "percentage-point" || entry.row.unit === "percent"))
    draft.of = movedShares(frame, entry, chunk) ?? entry.row.id;
  if (draft.of === "") draft.of = undefined;
}

/** "our outstanding shares increased by 4%": their number, and no stake; "shares" alone may be a price, which has no name here. */
function movedShares({ tokens }: Frame, { row }: PhraseEntry, chunk: Chunk | undefined): string | undefined {
  if (chunk?.kind !== "concept" || row.id !== "OwnershipPercentage" || chunk.lastWord !== "shares") return undefined;
  const words = tokens.slice(Math.max(0, chunk.first - 2), chunk.last + 1);
  return words.some(({ lower }) => /^(?:outstanding|issued)$/u.test(lower)) ? "SharesOutstanding" : "";
}

/** "real GDP shrank by 0.4%", "consumer prices rose 3%": what moves is no rate, and by how much is the rate itself. */
function isLevelOfRate(id: string, noun: string): boolean {
  return /^(?:EconomicGrowthRate|InflationRate)$/u.test(id) && /^(?:gdp|product|economy|prices|index)$/u.test(noun);
}

/** "comparable sales rose 2%": the sales of some stores, not their growth, and not all sales. */
function isComparableSales({ row }: PhraseEntry, chunk: Chunk | undefined): boolean {
  return row.id === "SalesGrowth" && /^(?:sales|revenues?)$/u.test(nounOf(chunk));
}

/** "the loss ratio worsened by 9.1 points": of what is better when it is lower, a verb of judging says the opposite of its direction. */
function isJudged(frame: Frame, draft: Draft, found: Found, id: string): boolean {
  if (!BETTER_LOWER.has(id)) return false;
  const between = frame.chunks.slice(found.to + 1, draft.at);
  return between.some((chunk) =>
    /^(?:improve[ds]?|improving|deteriorate[ds]?|deteriorating|worsen(?:s|ed)?|worsening)$/u.test(wordOf(chunk)),
  );
}
