/**
 * Mentions that overlap → the ones that stand. "FY2010 and 15%" as a year list and a percent: the longer span stands.
 *
 * The rule: the longest span wins; of equal spans rate before money before percent before count before anything else; then the first.
 */
import type { Mention } from "./mention.ts";

const RANK: ReadonlyMap<string, number> = new Map([
  ["rate", 0],
  ["money", 1],
  ["percent", 2],
  ["count", 3],
]);

const rankOf = (mention: Mention & { readonly kind?: string }): number => RANK.get(mention.kind ?? "") ?? 4;

/**
 * The mentions that stand, ordered by start. Spans that merely touch do not overlap.
 * @example resolveOverlaps([{ start: 0, end: 4, … }, { start: 2, end: 9, … }]).length // 1
 */
export function resolveOverlaps<Kind extends Mention & { readonly kind?: string }>(mentions: readonly Kind[]): Kind[] {
  const ordered = [...mentions].sort(
    (left, right) => right.end - right.start - (left.end - left.start) || rankOf(left) - rankOf(right) || left.start - right.start,
  );
  const standing: Kind[] = [];
  for (const mention of ordered) {
    const at = insertionPoint(standing, mention.start);
    const before = standing[at - 1];
    const behind = standing[at];
    if ((before && before.end > mention.start) || (behind && behind.start < mention.end)) continue;
    standing.splice(at, 0, mention);
  }
  return standing;
}

/** Index of the first standing mention that starts at or after `start`. */
function insertionPoint(standing: readonly Mention[], start: number): number {
  let low = 0;
  let high = standing.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (standing[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
