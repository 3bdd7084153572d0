/**
 * A phrase of the catalogue that its amount parts: "a gain of ¥2 billion on the sale of land", "a provision of ¥3 billion for loan losses".
 */
import { fallNouns, riseNouns } from "../lexicon/grammar-words.ts";
import { phraseAt } from "../lexicon/phrase-index.ts";
import type { PhraseEntry, PhraseIndex } from "../lexicon/phrase-index.ts";
import { phraseEnd } from "./concept-behind.ts";
import { entryFor } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";

/** The concept that the noun before "of" and the words behind the amount name together. */
export function splitPhrase(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  const { chunks, tokens } = frame;
  if (draft.figure.kind !== "money") return undefined;
  const beside = soldBeside(frame, draft, index);
  if (beside) return beside;
  const next = pastVerb(chunks, behind(chunks, draft.at));
  if (!/^(?:on|for|from|against|in)$/u.test(wordOf(chunks[next])) || chunks[next + 1]?.kind === "period") return undefined;
  const tie = leftTie(chunks, draft.at).index;
  const noun = nounOf(chunks[tie - 1]);
  if (wordOf(chunks[tie]) !== "of" || noun === "" || riseNouns.has(noun) || fallNouns.has(noun)) return undefined;
  const last = chunks[tie]?.first ?? 0;
  const from = chunks[next]?.first ?? 0;
  const rest = tokens.slice(from, from + 8);
  const own = entryFor(chunks[tie - 1], draft.figure, "concept/noun");
  const ofDeal = isNetOfDeal(frame, draft, own?.row.id);
  const latest = ofDeal ? last - 1 : (chunks[tie - 1]?.first ?? 0);
  for (let first = Math.max(0, last - 3); first <= latest; first++) {
    const words = [...tokens.slice(first, last), ...rest];
    const match = phraseAt(index, words, 0);
    const entry = match?.entries.find(({ row, strength }) => row.unit === "money" && strength === "phrase");
    const closer = ofDeal || own === undefined || own.strength === "weak" || entry?.row.broader === own.row.id;
    if (match && entry && closer && match.last > last - first) return found(frame, tie - 1, entry);
  }
  return onSale(frame, tie - 1, next, index) ?? (ofDeal ? { rule: "concept/split", heads: [], from: tie - 1, to: tie - 1 } : undefined);
}

/** "a net loss of ¥2 billion on the sale of trucks": the net of one deal, where "a net loss on revenue of ¥9 billion" is that of the year. */
function isNetOfDeal({ chunks, tokens }: Frame, { at }: Draft, id: string | undefined): boolean {
  const next = pastVerb(chunks, behind(chunks, at));
  if (id !== "NetIncome" || !/^(?:on|from)$/u.test(wordOf(chunks[next]))) return false;
  const words = tokens.slice((chunks[next]?.first ?? 0) + 1, (chunks[next]?.first ?? 0) + 6).map(({ lower }) => lower);
  const end = words.findIndex((word) => /^[,;.()]$/u.test(word));
  return words.slice(0, end === -1 ? words.length : end).some((word) => DEALS.test(word));
}

const DEALS =
  /^(?:sale|disposal|disposition|divestiture|extinguishment|retirement|settlement|termination|liquidation|exchange|currency|derivatives?|swaps?|forwards|hedges|fire|earthquake|flood|impairment|remeasurement|revaluation|securities|investments?|transactions?)$/u;

/** "losses of ¥1 billion were recorded on currency forwards", "a loss of ¥2 billion arose on": the preposition behind such a verb. */
function pastVerb(chunks: readonly Chunk[], at: number): number {
  const next = /^(?:was|were)$/u.test(wordOf(chunks[at])) ? at + 1 : at;
  return /^(?:arose|arising|resulted|resulting|recorded|recogni[sz]ed|incurred|booked|reali[sz]ed)$/u.test(wordOf(chunks[next]))
    ? next + 1
    : at;
}

/** "a ¥6 billion gain on the sale of the adhesives division". */
function soldBeside(frame: Frame, { at }: Draft, index: PhraseIndex): Found | undefined {
  const noun = behind(frame.chunks, at);
  if (!/^(?:gain|loss|profit)$/u.test(nounOf(frame.chunks[noun])) || !/^(?:on|from)$/u.test(wordOf(frame.chunks[noun + 1])))
    return undefined;
  return onSale(frame, noun, noun + 1, index);
}

function found({ chunks }: Frame, at: number, { row, sign }: PhraseEntry): Found {
  const { start = 0, end = 0 } = chunks[at] ?? {};
  return { rule: "concept/split", heads: [], from: at, to: at, link: { row, sign, start, end, chunk: at } };
}

const SOLD = /^(?:sales?|disposals?|divestitures?|disposition)$/u;
const SOLD_THINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:business(?:es)?|subsidiar(?:y|ies)|divisions?|operations|compan(?:y|ies)|unit)$/u, "GainLossOnSaleOfBusiness"],
  [
    /^(?:land|buildings?|propert(?:y|ies)|equipment|machinery|plants?|factor(?:y|ies)|warehouses?|vessels?|ships?|aircraft)$/u,
    "GainLossOnDisposalOfAssets",
  ],
];

/** "a loss of ¥2 billion on the sale of our Peruvian subsidiary": of what was sold the gain or loss is. */
function onSale(frame: Frame, noun: number, next: number, index: PhraseIndex): Found | undefined {
  const { chunks, tokens } = frame;
  const word = nounOf(chunks[noun]);
  const gain = /^(?:gain|profit)$/u.test(word);
  if (!gain && word !== "loss") return undefined;
  const words = tokens.slice(chunks[next]?.first ?? 0, (chunks[phraseEnd(chunks, next + 1)]?.last ?? 0) + 1);
  const sold = words.findIndex(({ lower }) => SOLD.test(lower));
  if (sold === -1 || sold > 3) return undefined;
  const thing = words.slice(sold).map(({ lower }) => SOLD_THINGS.find(([pattern]) => pattern.test(lower))?.[1]);
  const row = index.rows.get(thing.find((id) => id !== undefined) ?? "");
  return row && found(frame, noun, { row, sign: gain ? 1 : -1, strength: "phrase" });
}
