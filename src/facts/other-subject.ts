/** Whether a figure has a subject of its own, so that the measure of the figure before is not its. */
import { genericNouns, moveVerbs, pastChanges, subordinators } from "../lexicon/grammar-words.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

/** "losses of ¥5 billion, as the stock index fell from ¥9,750 to ¥8,160": levels of a subject that the catalogue does not know. */
export function isOfOtherSubject({ at, frame: { chunks } }: Draft, source: Draft): boolean {
  const tie = leftTie(chunks, at).index;
  if (/^(?:to|in)$/u.test(wordOf(chunks[tie])) && hasCauseBetween(chunks, source.at, tie)) return true;
  // "seek damages of ¥8 billion, and we have accrued ¥1 billion": another deed.
  const deed = wordOf(chunks[tie]);
  if (DEEDS.test(deed) && source.frame.chunks === chunks && !chunks.slice(0, tie).some((chunk) => wordOf(chunk) === deed)) return true;
  if (/^(?:is|are|was|were)$/u.test(wordOf(chunks[tie])) && wordOf(chunks[tie - 1]) === ",") return isInRelative(chunks, source.at);
  // "a loss of ¥2 billion, and the Company's deficit was ¥5 billion": a noun of its own.
  const bare = /^(?:and|,)$/u.test(wordOf(chunks[tie - 2])) && /[a-z]{4,}s$/u.test(nounOf(chunks[tie - 1]));
  if (/^(?:is|are|was|were)$/u.test(wordOf(chunks[tie])) && (bare || isOwned(chunks[tie - 2])) && isWordNoun(chunks, tie - 1, source.at))
    return !genericNouns.has(nounOf(chunks[tie - 1]));
  // "contributed 58% of sales, and inflation was 3%": a share has its subject, and this figure another.
  if (/^(?:is|was)$/u.test(wordOf(chunks[tie])) && source.concept?.rule === "concept/share-of")
    return isWordNoun(chunks, tie - 1, source.at);
  if (wordOf(chunks[tie]) === "for") return isPriceOfThing(chunks, source);
  if (!/^(?:from|to)$/u.test(wordOf(chunks[tie]))) return false;
  for (let verb = tie - 1; verb > source.at; verb--) {
    const subject = chunks[verb - 1];
    if (!pastChanges.has(wordOf(chunks[verb])) && !moveVerbs.has(wordOf(chunks[verb]))) continue;
    const isNoun = subject?.kind === "name" || (subject?.kind === "word" && verb - 1 > source.at && /^[a-z]{4,}$/u.test(subject.lower));
    return isNoun && !isVerb(wordOf(subject)) && !subordinators.has(wordOf(subject)) && !NO_SUBJECT.test(wordOf(subject));
  }
  return false;
}

/** "a net loss of ¥5 billion, resulting from an increase of the provisions to ¥9 billion": the cause is told in figures of its own. */
function hasCauseBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from + 1, to)
    .some((chunk) => /^(?:resulting|due|because|owing|caused|reflecting|attributable)$/u.test(wordOf(chunk)));
}

const DEEDS = /^(?:accrued|accrue|paid|pays|spent|raised|provided|issued)$/u;

function isOwned(chunk: Chunk | undefined): boolean {
  return isPossessive(chunk) || /^(?:our|its|their|the)$/u.test(wordOf(chunk));
}

function isWordNoun(chunks: readonly Chunk[], at: number, from: number): boolean {
  const noun = nounOf(chunks[at]);
  return at > from && /^[a-z]{4,}$/u.test(noun) && !isVerb(noun) && !SHARE_NOUN.test(noun);
}

const SHARE_NOUN = /^(?:this|that|which|share|proportion|portion|percentage|figure|number|ratio|rate|contribution)$/u;

/** "our share of the loss of the fund, in which we invested ¥5 billion, was ¥1 billion": the clause between the commas tells of its own figure. */
function isInRelative(chunks: readonly Chunk[], figure: number): boolean {
  for (let at = figure - 1; at > 0 && at > figure - 8; at--)
    if (/^(?:which|whom|who)$/u.test(wordOf(chunks[at]))) return [chunks[at - 1], chunks[at - 2]].some((chunk) => wordOf(chunk) === ",");
  return false;
}

/** "purchased loans with a face value of ¥310 billion from X for ¥286 billion": the price, not a second level. */
function isPriceOfThing(chunks: readonly Chunk[], { at, concept }: Draft): boolean {
  if (concept?.row.periodType !== "instant") return false;
  const verb = chunks.slice(0, at).findLast((chunk) => isVerb(wordOf(chunk)));
  return /^(?:purchased|purchase|bought|buy|acquired|acquire|sold|sell|transferred)$/u.test(wordOf(verb));
}

const NO_SUBJECT = /^(?:this|having|also|then|[a-z]+ly)$/u;
