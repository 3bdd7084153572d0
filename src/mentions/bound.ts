/**
 * Words around a figure → its bound. "approximately ¥5 billion" is about, "up to three persons" at most, "15% or more" at least.
 */
import { boundsAfter, boundsBefore } from "../lexicon/bound-words.ts";
import type { BoundWords } from "../lexicon/bound-words.ts";
import type { Bound } from "../model/fact.ts";
import type { Token } from "../text/tokens.ts";
import { phraseFrom, phraseTable, phraseUpTo } from "./phrase-table.ts";

const rowsOf = (rows: readonly BoundWords[]) => rows.flatMap(({ bound, phrases }) => phrases.map((phrase) => [phrase, bound] as const));
const before = phraseTable<BoundWords["bound"]>(rowsOf(boundsBefore), "last");
const after = phraseTable<BoundWords["bound"]>(rowsOf(boundsAfter), "first");

const TOTALS = new Set(["total", "aggregate", "combined", "further", "additional", "cumulative", "net", "full"]);
const EXTREMES: ReadonlyMap<string, Bound> = new Map([
  ["minimum", "at least"],
  ["maximum", "at most"],
]);
const ARTICLES = new Set(["a", "an", "the"]);
/** "more than the ¥20 billion planned" sets a known figure beside another and does not limit it; "over a 10% stake" does. */
const INDEFINITE = new Set(["a", "an"]);

/**
 * The bound of a figure on tokens `first` to `last`; `end` is the last token of what it counts, or `last`.
 * @example readBound(tokenize("at least 5%"), 2, 3, 3) // "at least"
 */
export function readBound(tokens: readonly Token[], first: number, last: number, end: number): Bound {
  const behind = phraseFrom(after, tokens, end + 1) ?? (end > last ? phraseFrom(after, tokens, last + 1) : undefined);
  if (behind) return behind.meaning;
  return boundBefore(tokens, first - 1);
}

const PARTICLE_VERBS = /^(?:took|take|takes|taking|taken|handed|hands|handing|turned|turning|carried|carry)$/u;

/** The nearest bound; "about" yields to a firmer one in front ("up to approximately"). */
function boundBefore(tokens: readonly Token[], at: number): Bound {
  let from = skipTotal(tokens, at);
  let nearest = phraseUpTo(before, tokens, from);
  if (!nearest && INDEFINITE.has(tokens[from]?.lower ?? "")) {
    from--;
    nearest = phraseUpTo(before, tokens, from);
  }
  if (!nearest) return extremeOf(tokens, at);
  if (nearest.meaning === "over" && isForbidden(tokens, from)) return "at most";
  if (nearest.meaning === "at most" && isGone(tokens, from)) return "exact";
  // "we took over 31 restaurants": a verb.
  if (nearest.meaning === "over" && tokens[from]?.lower === "over" && PARTICLE_VERBS.test(tokens[from - 1]?.lower ?? "")) return "exact";
  // "the above eleven vessels": those told of before.
  if (nearest.meaning === "over" && tokens[from]?.lower === "above" && tokens[from - 1]?.lower === "the") return "exact";
  if (nearest.meaning !== "about") return nearest.meaning;
  return phraseUpTo(before, tokens, from - nearest.words.length)?.meaning ?? "about";
}

/** "no holding shall exceed 10%", "none of them may exceed": what nobody may pass. */
function isForbidden(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.lower.startsWith("exceed") || !/^(?:shall|may|can|must|should|will)$/u.test(tokens[at - 1]?.lower ?? "")) return false;
  const subject = tokens.slice(Math.max(0, at - 9), at - 1);
  return subject
    .slice(subject.findLastIndex(({ lower }) => lower === "," || lower === ";") + 1)
    .some(({ lower }) => /^(?:no|none|neither)$/u.test(lower));
}

/** "over a total of 300 stores": steps over "a total of". */
function skipTotal(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== "of" || !TOTALS.has(tokens[at - 1]?.lower ?? "")) return at;
  let from = at - 2;
  while (TOTALS.has(tokens[from]?.lower ?? "")) from--;
  return ARTICLES.has(tokens[from]?.lower ?? "") ? from - 1 : from;
}

/** Words before "the minimum ratio of 8%" that set something beside a known minimum. */
const COMPARING = new Set([
  "to",
  "with",
  "against",
  "than",
  "above",
  "below",
  "exceeds",
  "exceeded",
  "exceeding",
  "versus",
  "over",
  "under",
]);

/** "a minimum liquidity of", "the maximum aggregate amount of"; not "compared with the minimum ratio of". */
function extremeOf(tokens: readonly Token[], at: number): Bound {
  if (tokens[at]?.lower !== "of") return "exact";
  for (let word = at - 1; word >= at - 4; word--) {
    const token = tokens[word];
    if (token?.kind !== "word") return "exact";
    const bound = EXTREMES.get(token.lower);
    if (!bound) continue;
    return tokens[word - 1]?.lower === "the" && COMPARING.has(tokens[word - 2]?.lower ?? "") ? "exact" : bound;
  }
  return "exact";
}

/** "went up to ¥5 billion" tells a movement, not a limit. */
function isGone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "to" || tokens[at - 1]?.lower !== "up") return false;
  const verb = tokens[at - 2]?.lower;
  return verb === "went" || verb === "gone" || verb === "moved" || verb === "rounded" || verb === "edged";
}
