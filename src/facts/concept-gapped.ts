/**
 * A verb told once for several subjects: "sales rose 3% to ¥812 billion and operating income 5% to ¥41 billion",
 * "the strong yen reduced sales by ¥31 billion and operating income by ¥8 billion". The noun before the later figure is its own.
 */
import { fallVerbs, prepositions, riseVerbs } from "../lexicon/grammar-words.ts";
import { fitting } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb, openingOf } from "./noun-phrase.ts";

/** The noun of a figure whose verb of moving stands in the clause before; without heads where the catalogue does not know the noun. */
export function gappedSubject({ chunks }: Frame, draft: Draft): Found | undefined {
  const noun = nounBefore(chunks, draft.at);
  if (noun === undefined) return undefined;
  const conjunction = conjunctionBefore(chunks, noun.at);
  const rise = conjunction === undefined ? undefined : movesUp(chunks, conjunction);
  if (rise === undefined) return conjunction !== undefined && noun.level ? equalledSubject(chunks, draft, noun.at, conjunction) : undefined;
  const rule = noun.level ? "concept/subject" : rise ? "concept/change-rise" : "concept/change-fall";
  const chunk = chunks[noun.at];
  const known = chunk?.kind === "concept" && fitting(draft.figure, rule)(chunk);
  return {
    rule: known || noun.level ? rule : rule.replace("change-", "change-other-"),
    heads: known ? [noun.at] : [],
    from: noun.at,
    to: noun.at,
  };
}

/** "finance income amounted to ¥1 billion and finance costs to ¥4 billion". */
function equalledSubject(chunks: readonly Chunk[], draft: Draft, at: number, conjunction: number): Found | undefined {
  const chunk = chunks[at];
  const verb = chunks.slice(0, conjunction).findLast((before) => isVerb(wordOf(before)));
  if (!/^(?:amounted|came|totaled|totalled)$/u.test(wordOf(verb)) || chunk?.kind !== "concept") return undefined;
  return fitting(draft.figure, "concept/subject")(chunk) ? { rule: "concept/subject", heads: [at], from: at, to: at } : undefined;
}

/** "operating income 5%", "operating income by 5%", "operating income 5% to ¥41 billion": index of the noun; `level` behind "to" and "from". */
function nounBefore(chunks: readonly Chunk[], figure: number): { at: number; level: boolean } | undefined {
  let at = leftTie(chunks, figure).index;
  const level = LEVEL.test(wordOf(chunks[at]));
  while (LEVEL.test(wordOf(chunks[at])) && chunks[at - 1]?.kind === "figure") at = leftTie(chunks, at - 1).index;
  const tied = wordOf(chunks[at]) === "by";
  if (tied || LEVEL.test(wordOf(chunks[at]))) at--;
  const chunk = chunks[at];
  // "cut revenue by 10% and cost ¥44 billion": right before an amount it is the verb.
  if (!tied && chunk?.kind === "concept" && chunk.first === chunk.last && chunk.lastWord === "cost") return undefined;
  const plain = chunk?.kind === "word" && /^[a-z]{3,}$/u.test(chunk.lower) && !isVerb(chunk.lower) && !/(?:ly|ed|ing)$/u.test(chunk.lower);
  return chunk?.kind === "concept" || (tied && plain) ? { at, level } : undefined;
}

const LEVEL = /^(?:to|from)$/u;

/** The "and" or comma before a short noun phrase without a preposition. */
function conjunctionBefore(chunks: readonly Chunk[], noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const chunk = chunks[at];
    const word = wordOf(chunk);
    if (/^(?:and|,|while|but)$/u.test(word)) return at;
    const inside = chunk?.kind === "word" ? !isVerb(word) && !prepositions.has(word) : isPossessive(chunk);
    if (!inside) return undefined;
  }
  return undefined;
}

/** Whether the verb before the conjunction, with a figure of its own, rises; undefined where it does not move. */
function movesUp(chunks: readonly Chunk[], conjunction: number): boolean | undefined {
  let figures = 0;
  for (let at = conjunction - 1; at >= 0; at--) {
    const word = wordOf(chunks[at]);
    if (word === ")") at = openingOf(chunks, at);
    if (chunks[at]?.kind === "figure") figures++;
    if (riseVerbs.has(word) || fallVerbs.has(word)) return figures > 0 ? riseVerbs.has(word) : undefined;
    if (word === ";" || isVerb(word)) return undefined;
  }
  return undefined;
}
