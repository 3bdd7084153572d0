/**
 * Which shares so many shares are, by the words around them: "options to purchase 640,000 shares", "88,000,000 shares were
 * outstanding", "1,200,000 shares in treasury", "the weighted average number of shares was 87,400,000".
 */
import { leftTie } from "./connector.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";

/** The id of the closer concept, where the words name one. */
export function kindOfShares(frame: Frame, at: number): string | undefined {
  if (isUnderOptions(frame, at)) return "StockOptionCount";
  if (isConversion(frame, at)) return "Count";
  if (isWeighted(frame, at)) return "WeightedAverageShares";
  return isInTreasury(frame, at) ? "TreasuryShareCount" : isOutstanding(frame, at) ? "SharesOutstanding" : undefined;
}

function isUnderOptions({ chunks, tokens }: Frame, at: number): boolean {
  const before = tokens.slice(0, chunks[leftTie(chunks, at).index + 1]?.first ?? 0).map(({ lower }) => lower);
  const options = before.findLastIndex((word) => /^options?$/u.test(word));
  const behind = before.slice(options + 1).join(" ");
  return (
    options !== -1 &&
    /^(?:outstanding )?(?:(?:to|for the) (?:purchase|acquire|buy|subscribe for|purchase of)|for|on|over|covering)$/u.test(behind)
  );
}

/** "at a conversion rate of 720 shares": so many for one bond. */
function isConversion({ tokens, chunks }: Frame, at: number): boolean {
  const before = tokens.slice(0, chunks[at]?.first ?? 0).slice(-6);
  return before.some(
    ({ lower }, place) => /^(?:conversion|exchange)$/u.test(lower) && /^(?:rate|ratio)$/u.test(before[place + 1]?.lower ?? ""),
  );
}

function isWeighted({ chunks, tokens }: Frame, at: number): boolean {
  const before = tokens.slice(0, chunks[at]?.first ?? 0).slice(-14);
  const average = before.findIndex(({ lower }, place) => lower === "weighted" && before[place + 1]?.lower === "average");
  return average !== -1 && before.slice(average, average + 5).some(({ lower }) => /^(?:number|shares)$/u.test(lower));
}

function isInTreasury({ chunks, tokens }: Frame, at: number): boolean {
  const words = tokens.slice(chunks[at + 1]?.first ?? 0, (chunks[at + 1]?.first ?? 0) + 8).map(({ lower }) => lower);
  const treasury = words.indexOf("treasury");
  return treasury > 0 && /^(?:in|as)$/u.test(words[treasury - 1] ?? "") && !words.slice(0, treasury).some((word) => /^[,;.]$/u.test(word));
}

function isOutstanding({ chunks }: Frame, at: number): boolean {
  for (let after = at + 1; after <= at + 8; after++) {
    const word = wordOf(chunks[after]);
    if (/^[,;.]$/u.test(word) || /^(?:preferred|preference|option|options|warrants)$/u.test(word)) return false;
    if (word === "outstanding") return true;
    if (!/^(?:was|were|are|is|of|our|common|ordinary|stock|shares|the|and|issued)$/u.test(word) && chunks[after]?.kind === "word")
      return false;
    if (!/^(?:was|were|are|is)$/u.test(word)) continue;
    const [next, then, last] = [1, 2, 3].map((step) => wordOf(chunks[after + step]));
    return next === "outstanding" || (next === "issued" && then === "and" && last === "outstanding");
  }
  return false;
}
