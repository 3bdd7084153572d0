/** Words beside a noun by which it is another measure: "undistributed net earnings", "wiped out ¥2 billion of profit", "deferred tax balances". */
import type { PhraseEntry } from "../lexicon/phrase-index.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { unitMove } from "./unit-move.ts";

/** "the fall wiped out ¥2 billion of operating profit", "a lower income of ¥0.3 billion" by a supposed move: how much less, and no level. */
export function isPartLost(frame: Frame, { at, figure }: Draft, rule: string, { row }: PhraseEntry): boolean {
  if (figure.kind !== "money" || row.unit !== "money" || row.periodType !== "duration" || row.id.endsWith("Sensitivity")) return false;
  if ((rule === "concept/noun" || rule === "concept/of") && unitMove(frame)) return true;
  const tie = leftTie(frame.chunks, at).index;
  const passed = frame.chunks[tie]?.kind === "name" || /^(?:up|out|off|away|us|it|them)$/u.test(wordOf(frame.chunks[tie]));
  const verb = passed ? tie - 1 : tie;
  return rule === "concept/of" && LOSING.test(nounOf(frame.chunks[verb]));
}

const LOSING =
  /^(?:eats?|ate|eaten|wip(?:es?|ed|ing)|eras(?:es?|ed|ing)|erod(?:es?|ed|ing)|shav(?:es?|ed|ing)|knock(?:s|ed)?|los(?:e|es|t|ing)|costs?)$/u;

/** Words behind a noun by which it is another measure, told or not: "amortization under capital leases", "deferred tax balances". */
const OTHERWISE: ReadonlyMap<string, RegExp> = new Map([
  ["AmortizationOfIntangibleAssets", /^(?:leases?|leased|bonds?|debt|discounts?|premiums?|issuance|actuarial|prior)$/u],
  ["DeferredTaxExpense", /^(?:balances?|positions?|accounts?)$/u],
  ["MarketSize", /^(?:rates?|prices?|levels?|conditions?)$/u],
  ["Provisions", /^dividends?$/u],
]);
/** Words before a noun by which it is another measure. */
const OTHERWISE_BEFORE: ReadonlyMap<string, RegExp> = new Map([["NetIncome", /^(?:undistributed|unremitted|retained|distributable)$/u]]);

/** "undistributed net earnings", "a provision for the year-end dividend": a word beside the noun makes it another measure. */
export function isToldOtherwise({ tokens }: Frame, { row }: PhraseEntry, { first, last }: Chunk): boolean {
  const [behindIt, beforeIt] = [OTHERWISE.get(row.id), OTHERWISE_BEFORE.get(row.id)];
  if (beforeIt && tokens.slice(Math.max(0, first - 2), last).some(({ lower }) => beforeIt.test(lower))) return true;
  if (!behindIt) return false;
  const tied = /^(?:of|for|under|on|relating|related)$/u.test(tokens[last + 1]?.lower ?? "");
  return tokens.slice(last + 1, tied ? last + 6 : last + 2).some(({ lower }) => behindIt.test(lower));
}

/** "until the legal reserve equals 25% of stated capital", "until such reserve reaches 50% of registered capital": so much must be set aside, and nobody holds it. */
export function isReserveOfLaw({ tokens }: Frame): boolean {
  return tokens.some(({ lower }, at) => {
    if (!/^(?:reserves?|surplus)$/u.test(lower)) return false;
    if (/^(?:legal|capital|statutory|earned)$/u.test(tokens[at - 1]?.lower ?? "")) return true;
    return tokens.some((token, place) => token.lower === "capital" && /^(?:registered|stated|paid)$/u.test(tokens[place - 1]?.lower ?? ""));
  });
}

/** "gained ¥2 billion from cost reductions": no gain on anything sold. */
export function isSale({ tokens }: Frame): boolean {
  return tokens.some(({ lower }) =>
    /^(?:sales?|sold|sell|selling|disposals?|disposed|divest(?:ed|iture|ment)|securities|investments?|shares|stakes?|stocks?|bonds|transfer|transferred)$/u.test(
      lower,
    ),
  );
}
