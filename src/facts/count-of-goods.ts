/**
 * Goods and units that a measure or a deed counts, where the noun alone names nothing: "an annual capacity of 1.2 million tonnes",
 * "produced 412,000 vehicles", "emissions were 412,000 tons".
 */
import { copulas, fallVerbs, goodsNouns, moveVerbs, prepositions, riseVerbs } from "../lexicon/grammar-words.ts";
import { matchPhrases } from "../lexicon/phrase-index.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { leftTie } from "./connector.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

/** "proved reserves were 9,800 million barrels", "8 million barrels of reserves": what lies in the ground is not yet produced. */
export function isInGround(frame: Frame, at: number): boolean {
  const { chunks, tokens } = frame;
  const first = chunks[at]?.first ?? 0;
  const before = tokens.slice(Math.max(0, first - 10), first).map(({ lower }) => lower);
  const behindIt = tokens.slice(first, first + 9).map(({ lower }) => lower);
  const from = before.findLastIndex((word) => /^[,;]$/u.test(word));
  return [...before.slice(from + 1), ...behindIt.slice(0, lengthOfClause(behindIt))].some((word) => /^(?:reserves|resources)$/u.test(word));
}

function lengthOfClause(words: readonly string[]): number {
  const end = words.findIndex((word, at) => at > 1 && /^(?:[,;.]|and|at|as|in)$/u.test(word));
  return end === -1 ? words.length : end;
}

/** What so many goods are: the measure that the words before name, else what was done with them. */
export function measureOfGoods({ frame, at, figure }: Draft, index: PhraseIndex): ConceptLink["row"] | undefined {
  const { counted } = figure;
  const noun = frame.tokens[counted?.last ?? -1]?.lower ?? "";
  if (noun === "downloaded") return index.rows.get("DownloadCount");
  if (!counted || !goodsNouns.has(noun)) return undefined;
  return measureBefore(frame, at, index) ?? index.rows.get(figure.value < 1000 ? "" : (deedWith(frame, at) ?? ""));
}

/** "an annual capacity of 1.2 million tonnes", "emissions fell to 400,000 tons": the measure before "of", or the subject of the verb. */
function measureBefore(frame: Frame, at: number, index: PhraseIndex): ConceptLink["row"] | undefined {
  const { chunks, tokens } = frame;
  const tie = leftTie(chunks, at).index;
  const word = wordOf(chunks[tie]);
  const direct = word === "of";
  const verb = copulas.has(word) ? tie : /^(?:to|at)$/u.test(word) ? moverBefore(frame, tie) : -1;
  const end = direct ? tie : verb;
  if (end < 1) return undefined;
  const [from, to] = clause(frame, end);
  const words = tokens.slice(chunks[from]?.first ?? 0, chunks[to]?.first);
  const matches = matchPhrases(index, words).filter(({ entries }) => entries.some(({ row }) => MEASURES.has(row.id)));
  const match = direct ? matches.find(({ last }) => last === words.length - 1) : matches[0];
  const plain = direct || words.length < 4 ? WORDS.get(words.at(-1)?.lower ?? "") : undefined;
  if (!match && plain !== undefined) return index.rows.get(plain);
  if (!match || (!direct && words.slice(0, match.first).some(({ lower }) => prepositions.has(lower)))) return undefined;
  return match.entries.find(({ row }) => MEASURES.has(row.id))?.row;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ["deliveries", "SalesVolume"],
  ["shipments", "SalesVolume"],
  ["production", "ProductionVolume"],
  ["output", "ProductionVolume"],
]);

const MEASURES: ReadonlySet<string> = new Set([
  "Capacity",
  "GeneratingCapacity",
  "GreenhouseGasEmissions",
  "ProductionVolume",
  "SalesVolume",
  "EnergySales",
]);

function moverBefore({ chunks }: Frame, tie: number): number {
  for (let before = tie - 1; before >= Math.max(0, tie - 8); before--) {
    const word = wordOf(chunks[before]);
    if (riseVerbs.has(word) || fallVerbs.has(word) || moveVerbs.has(word)) return before;
    if (isVerb(word) || word === ",") return -1;
  }
  return -1;
}

/** From the start of the clause to its verb, auxiliaries included. */
function clause({ chunks }: Frame, end: number): [from: number, to: number] {
  let to = end;
  while (AUXILIARIES.test(wordOf(chunks[to - 1]))) to--;
  let from = to;
  while (from > 0 && to - from < 14 && !/^[,;:]$/u.test(wordOf(chunks[from - 1])) && !isVerb(wordOf(chunks[from - 1]))) from--;
  return [from, to];
}

const AUXILIARIES =
  /^(?:will|would|may|might|could|should|is|are|was|were|be|been|being|has|have|had|to|expected|planned|projected|further)$/u;

/** "produced 412,000 vehicles", "3.1 million handsets were sold". */
function deedWith({ chunks }: Frame, at: number): string | undefined {
  const verb = DEEDS.get(wordOf(chunks[leftTie(chunks, at).index]));
  if (verb !== undefined) return verb;
  for (let after = at + 1; after <= at + 4; after++)
    if (/^(?:was|were|been)$/u.test(wordOf(chunks[after]))) return DEEDS.get(wordOf(chunks[after + 1]));
  return undefined;
}

const DEEDS: ReadonlyMap<string, string> = new Map([
  ["produced", "ProductionVolume"],
  ["manufactured", "ProductionVolume"],
  ["assembled", "ProductionVolume"],
  ["mined", "ProductionVolume"],
  ["sold", "SalesVolume"],
  ["shipped", "SalesVolume"],
  ["delivered", "SalesVolume"],
  ["emitted", "GreenhouseGasEmissions"],
]);
