/**
 * Sensitivities: a move of one yen, one dollar or some percent, told as a rule and not as what happened.
 * "A one-yen appreciation against the dollar lowers operating profit by ¥3 billion", "¥2 billion per 1 yen fluctuation".
 */
import type { Draft } from "./draft.ts";
import type { Chunk, Frame } from "./frame.ts";
import { wordOf } from "./frame.ts";

const MOVES =
  /^(?:appreciation|depreciation|fluctuation|strengthening|weakening|change|movement|move|shift|rise|increase|fall|drop|decline|decrease)$/u;
/** Moves that only a currency or a rate makes. */
const OF_CURRENCY = /^(?:appreciation|depreciation|fluctuation|strengthening|weakening)$/u;
const MARKET =
  /^(?:yen|dollars?|euros?|won|yuan|currency|currencies|exchange|rates?|prices?|interest|barrel|bbl|oil|fuel|bunker|stocks?|index|yields?|lng|coal|copper)$/u;
const LEADS = /^(?:an?|each|every|per|one|average|any)$/u;
const PAST =
  /^(?:was|were|had|did|brought|led|rose|fell|grew|went|caused|resulted|pushed|boosted|helped|hurt|added|reduced|lowered|raised|lifted|increased|decreased)$/u;
/** The move that a rule supposes is small: ¥1, $10. */
const LARGEST = 10;

/** The noun of a supposed move, or nothing where the sentence tells of none, or of one that has happened. */
export function unitMove(frame: Frame): Chunk | undefined {
  const noun = frame.figures.map((at) => moveAt(frame, at) ?? moveBehindPer(frame, at)).find((chunk) => chunk !== undefined);
  return noun === undefined || frame.chunks.some((chunk) => PAST.test(wordOf(chunk))) ? undefined : noun;
}

/** "¥1.8 billion per 1 yen fluctuation", "per one-dollar change": the one yen is no figure there. */
function moveBehindPer({ chunks, tokens }: Frame, at: number): Chunk | undefined {
  const per = chunks[at + 1];
  if (wordOf(per) !== "per" || !per || !/^(?:1|one)$/u.test(tokens[per.last + 1]?.lower ?? "")) return undefined;
  const named = tokens.slice(per.last + 2, per.last + 7).some(({ lower }) => MOVES.test(lower));
  return named ? per : undefined;
}

function moveAt({ chunks, tokens }: Frame, at: number): Chunk | undefined {
  const chunk = chunks[at];
  if (chunk?.kind !== "figure" || chunk.figure.kind === "count") return undefined;
  const { kind, value, decimals } = chunk.figure;
  if (kind !== "percent" && (Math.abs(value) > LARGEST || decimals < 0)) return undefined;
  // "a rise of $1 in the price", "a 1% rise in rates", "a one-yen appreciation"
  const of = wordOf(chunks[at - 1]) === "of";
  const noun = chunks[of ? at - 2 : /^[-‐‑]$/u.test(wordOf(chunks[at + 1])) ? at + 2 : at + 1];
  const lead = of ? at - 3 : at - 1;
  const word = tokens[noun?.first ?? -1]?.lower ?? "";
  if (!MOVES.test(word) || !noun) return undefined;
  const told = LEADS.test(wordOf(chunks[lead])) || (kind !== "percent" && /^one$/u.test(tokens[chunk.first]?.lower ?? ""));
  if (!told) return undefined;
  // "a fluctuation of one yen against the dollar": priced in the other currency, it reads like a rate.
  if (kind === "rate") return Math.abs(value) <= 1 ? noun : undefined;
  if (kind === "money" && OF_CURRENCY.test(word)) return noun;
  const from = Math.max(noun.last, chunk.last) + 1;
  return tokens.slice(from, from + 8).some(({ lower }) => MARKET.test(lower)) ? noun : undefined;
}

/** "63% of our debt floats, and a 1% rise in rates would cost us ¥2 billion": the clause before tells how it is. */
export function standsBefore({ at: figure, frame: { chunks } }: Draft, move: Chunk): boolean {
  const to = chunks.indexOf(move);
  return chunks.slice(figure, to).some((chunk, at, between) => {
    if (wordOf(chunk) === ";") return true;
    return wordOf(chunk) === "," && /^(?:and|but|so|while|whereas)$/u.test(wordOf(between[at + 1]));
  });
}
