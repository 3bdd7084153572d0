/** An amount that stands before its noun like an adjective: "recorded a ¥3 billion restructuring charge", "our $300 million credit facility". */
import { prepositions } from "../lexicon/grammar-words.ts";
import { entryFor } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, pastWords, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

const RULE = "concept/beside";

/** The noun right behind an amount that has an article before it, unless what stands left of it is closer, as a verb of change is. */
export function besideAmount(frame: Frame, [draft, second]: readonly Draft[], left: Found | undefined): Found | undefined {
  if (!draft || second || left?.rule === "concept/verb" || left?.rule.startsWith("concept/change")) return undefined;
  const beside = nounBeside(frame, draft);
  return beside && left && left.heads.length > 0 && isPredicate(frame, draft) ? left : beside;
}

/** Undefined where the noun only tells what kind of another noun. */
function nounBeside({ chunks }: Frame, { at, figure }: Draft): Found | undefined {
  if (figure.kind !== "money" || !hasArticle(chunks, at)) return undefined;
  const head = pastWords(chunks, at + 1, ADJECTIVES, 3);
  const entry = entryFor(chunks[head], figure, RULE);
  if (entry?.strength !== "phrase" || entry.row.unit !== "money" || !endsNoun(chunks, head + 1)) return undefined;
  return { rule: RULE, heads: [head], from: head, to: head };
}

/** "an approximately ¥3 billion", "our", "the Company's". */
function hasArticle(chunks: readonly Chunk[], figure: number): boolean {
  let at = figure - 1;
  while (at > figure - 5 && BETWEEN.test(wordOf(chunks[at]))) at--;
  return /^(?:an?|the|this|that|another|one)$/u.test(wordOf(chunks[at])) || isPossessive(chunks[at]);
}

/** What may stand between the article and the amount: "a five-year $300 million facility". */
const BETWEEN =
  /^(?:approximately|about|around|nearly|almost|roughly|additional|further|new|two|three|four|five|six|seven|ten|year|month|-|‐|‑|time|non|cash|unsecured|secured|syndicated|committed)$/u;

const ADJECTIVES =
  /^(?:-|‐|‑|one|time|non|cash|noncash|pre|pretax|after|before|tax|net|new|unsecured|secured|senior|committed|undrawn|uncommitted|syndicated|additional|full|partial|related|initial|annual|unused)$/u;

/** What stands behind a noun that is no part of it: the end of the phrase, a preposition, a verb. */
function endsNoun(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const word = wordOf(chunk);
  if (!chunk || chunk.kind === "period" || chunk.kind === "symbol") return word !== "-" && word !== "’" && word !== "'";
  if (chunk.kind !== "word") return false;
  return (
    /^(?:[a-z]{4,}ed|arising|relating|resulting|expiring|maturing|bearing)$/u.test(word) ||
    prepositions.has(word) ||
    isVerb(word) ||
    /^(?:and|or|as|that|which|against|because|when|after|before|until|upon|due|mature|matures|matured|fall|falls|ranks?)$/u.test(word)
  );
}

/** "income was a ¥3 billion loss": the noun of a predicate only gives the sign of the subject. */
function isPredicate({ chunks }: Frame, { at }: Draft): boolean {
  return /^(?:loss|profit|gain|deficit|surplus|benefit|credit|charge|income|expense)$/u.test(nounOf(chunks[at + 1]));
}
