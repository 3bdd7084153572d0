/**
 * What a fact counts, as its text says it, in; the form under which its spellings meet out.
 * "the Overseas Offices" is "overseas office"; "consolidated subsidiaries" of a `SubsidiaryCount` is the plain total, no item.
 */
import { catalogue } from "../lexicon/catalogue.ts";
import type { ConceptRow } from "../lexicon/concepts/concept.ts";
import { singularNoun } from "./singular-noun.ts";

const rows: ReadonlyMap<string, ConceptRow> = new Map(catalogue.map((row) => [row.id, row]));
const WORDS = /[\p{L}\p{N}&%]+(?:['’][\p{L}]+)?/gu;
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "our", "its", "their", "these", "those", "such"]);
/** Words that leave a total a total. */
const TOTAL_WORDS: ReadonlySet<string> = new Set(["consolidated", "total", "number", "of"]);
const plainByConcept = new Map<string, ReadonlySet<string>>();

/**
 * The item for the key of a series, or undefined where there is none beside what the concept says itself.
 * @example itemKey("SubsidiaryCount", "new subsidiaries") // "new subsidiary"
 */
export function itemKey(concept: string, item: string | undefined): string | undefined {
  if (item === undefined) return undefined;
  const words = wordsOf(item);
  const total = totalOf(words);
  if (total === "" || plainPhrases(concept).has(total)) return undefined;
  return words.map(singularNoun).join(" ");
}

/** Words without articles and the words of a total before them; "non-consolidated" is another thing than "consolidated". */
function wordsOf(item: string): string[] {
  const words = (item.toLowerCase().match(WORDS) ?? []).filter((word) => !ARTICLES.has(word));
  const first = words.findIndex((word) => !TOTAL_WORDS.has(word));
  return words.slice(Math.max(first, 0));
}

/** What the words say of a total, in any order: "shares outstanding" and "outstanding shares" are one. */
function totalOf(words: readonly string[]): string {
  return words
    .filter((word) => !TOTAL_WORDS.has(word))
    .map(singularNoun)
    .sort()
    .join(" ");
}

/**
 * What names the concept and nothing more: its id ("SubsidiaryCount" is "subsidiary") and the first of its phrases.
 * The others may name a part ("new subsidiary"), which is a series of its own.
 */
function plainPhrases(concept: string): ReadonlySet<string> {
  const known = plainByConcept.get(concept);
  if (known !== undefined) return known;
  const id = concept.replace(/(?:Count|Percentage)$/u, "").replace(/(?<=[a-z])(?=[A-Z])/gu, " ");
  const totals =
    concept === "Count" ? [] : [id, ...(rows.get(concept)?.phrases?.slice(0, 1) ?? [])].map((phrase) => totalOf(wordsOf(phrase)));
  const plain = new Set(totals.filter((total) => total !== ""));
  plainByConcept.set(concept, plain);
  return plain;
}
