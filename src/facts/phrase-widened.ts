/**
 * Phrases of the catalogue that words of the text stand in the middle of, or narrow: "cost of subscription revenues" is a cost of
 * revenue, and "biological assets" are no total of assets.
 */
import { copulas, determiners, fallVerbs, lightVerbs, prepositions, riseVerbs, subordinators } from "../lexicon/grammar-words.ts";
import { phraseAt } from "../lexicon/phrase-index.ts";
import type { IndexWord, PhraseEntry, PhraseIndex, PhraseMatch } from "../lexicon/phrase-index.ts";
import type { Token } from "../text/tokens.ts";

const COST_OF_REVENUE: readonly IndexWord[] = ["cost", "of", "revenue"].map((lower) => ({ lower, kind: "word" }));
const MOST_BETWEEN = 6;

/** "cost of hosting and support revenues", "costs of our product sales": the phrase "cost of revenue" with what earns it between. */
export function costOfEarning(tokens: readonly Token[], at: number, index: PhraseIndex): PhraseMatch | undefined {
  if (!/^costs?$/u.test(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "of") return undefined;
  for (let last = at + 2; last <= at + 2 + MOST_BETWEEN; last++) {
    const word = tokens[last];
    if (!word || (word.kind !== "word" && word.text !== "," && word.text !== "&" && word.text !== "-" && word.text !== "/"))
      return undefined;
    if (REVENUE.test(word.lower)) {
      const match = endsNoun(tokens[last + 1]) ? phraseAt(index, COST_OF_REVENUE, 0) : undefined;
      return match && { first: at, last, entries: match.entries };
    }
    if (prepositions.has(word.lower) || copulas.has(word.lower) || subordinators.has(word.lower) || EARNING.test(word.lower))
      return undefined;
  }
  return undefined;
}

const REVENUE = /^(?:revenues?|sales)$/u;
/** What one does for revenue has its own cost: "the cost of generating new revenue". */
const EARNING = /^(?:generating|acquiring|earning|increasing|losing|lost|producing|obtaining)$/u;

/** Does the noun before end here? "revenue streams", "sales and marketing" go on. */
function endsNoun(token: Token | undefined): boolean {
  if (token?.kind !== "word") return true;
  const { lower } = token;
  return (
    prepositions.has(lower) ||
    copulas.has(lower) ||
    lightVerbs.has(lower) ||
    riseVerbs.has(lower) ||
    fallVerbs.has(lower) ||
    subordinators.has(lower) ||
    /(?:ed|ly)$/u.test(lower) ||
    /^(?:consists?|includes?|comprises?)$/u.test(lower)
  );
}

/** "biological assets", "assets that were leased": some of them, where the bare noun would stand for all. */
export function isOfSomeKind(tokens: readonly Token[], at: number, { row, strength }: PhraseEntry): boolean {
  if (row.id !== "TotalAssets" || strength !== "weak") return false;
  const before = tokens[at - 1];
  const behind = tokens[at + 1]?.lower ?? "";
  if (PARTICIPLES.test(behind)) return true;
  return before?.kind === "word" && !determiners.has(before.lower) && !prepositions.has(before.lower) && NARROWING.test(before.lower);
}

const PARTICIPLES =
  /^(?:that|which|measured|classified|acquired|pledged|recogni[sz]ed|transferred|leased|included|arising|subject|used|sold|held)$/u;
const NARROWING =
  /^(?:financial|contract|biological|digital|crypto|liquid|identifiable|tangible|acquired|purchased|productive|operating|capitali[sz]ed|foreign|insurance|reinsurance|qualifying|underlying|idle|rental|leased|mining|exploration|regulatory|unallocated|corporate|remaining|depreciable|illiquid|virtual|monetary|hedged|program|film|content|mineral|oil|gas|heritage|held|noncash|new|core|legacy|eligible)$/u;
