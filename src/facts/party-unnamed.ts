/** Stakes in companies and things that the sentence does not name: of nobody told of before, and not of the issuer. */
import { prepositions } from "../lexicon/grammar-words.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { nameBehindIntroduction } from "./introduction.ts";
import { isVerb } from "./noun-phrase.ts";

/** "10% of our rail subsidiary", "90% of the shares of a company": of a company that is not named. */
export function isOfUnnamed({ chunks }: Frame, draft: Draft): boolean {
  for (let at = behind(chunks, draft.at); at < Math.min(chunks.length, draft.at + 9); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "figure" || /^[,;]$/u.test(wordOf(chunk)) || isVerb(wordOf(chunk))) return false;
    const ours = chunk?.kind === "name" && chunk.party.possessive && chunk.party.pronoun;
    if (!/^(?:of|in)$/u.test(wordOf(chunks[at - 1])) || !(ours || /^(?:an?|any|another)$/u.test(wordOf(chunk)))) continue;
    // "an 18% stake in an office building"
    const stake = chunks[at - 2];
    if (!ours && STAKE.test(stake?.kind === "concept" ? stake.lastWord : wordOf(stake))) return !isNamedNext(chunks, at + 1);
    const noun = chunks.slice(at + 1, at + 5).findIndex((next) => UNNAMED.test(nounOf(next)));
    return noun !== -1 && !nameBehindIntroduction(chunks, at + 1 + noun, "") && !nameBehindIntroduction(chunks, at, "");
  }
  return false;
}

/** "65% of the joint venture": of one told of before, which is not the issuer. */
export function isOfToldBefore({ chunks }: Frame, draft: Draft): boolean {
  const of = behind(chunks, draft.at);
  if (!/^(?:of|in)$/u.test(wordOf(chunks[of])) || !/^(?:the|this|that)$/u.test(wordOf(chunks[of + 1]))) return false;
  const noun = /^(?:joint|new|resulting|proposed)$/u.test(wordOf(chunks[of + 2])) ? of + 3 : of + 2;
  return /^(?:venture|subsidiary|affiliate|associate|partnership|spv)$/u.test(nounOf(chunks[noun]));
}

/** "a tile maker, X": a name in apposition, and none behind a preposition. */
function isNamedNext(chunks: readonly Chunk[], from: number): boolean {
  const name = chunks.findIndex((chunk, at) => at >= from && at < from + 6 && chunk.kind === "name" && !chunk.party.pronoun);
  return name !== -1 && !chunks.slice(from, name).some((chunk) => prepositions.has(wordOf(chunk)) || chunk.kind === "figure");
}

const STAKE = /^(?:stake|interest|share|holding)$/u;
const UNNAMED = /^(?:subsidiary|affiliate|associate|venture|business|division|unit|company|corporation|bank|issuer|entity)$/u;
