/**
 * What a fact counts, as its text says it, in; the form under which its spellings meet out.
 * "the Overseas Offices" is "overseas office"; "consolidated subsidiaries" of a `SubsidiaryCount` is the plain total, no item.
 */
import { catalogue } from "../lexicon/catalogue.ts";
import type { ConceptRow } from "../lexicon/concepts/concept.ts";
import { singular } from "../lexicon/singular.ts";

const rows: ReadonlyMap<string, ConceptRow> = new Map(catalogue.map((row) => [row.id, row]));
const WORDS = /[\p{L}\p{N}&%]+/gu;
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "our", "its", "their"]);
/** Words that leave a total a total. */
const TOTAL_WORDS: ReadonlySet<string> = new Set(["consolidated", "total"]);
const plainByConcept = new Map<string, ReadonlySet<string>>();

/**
 * The item for the key of a series, or undefined where there is none beside what the concept says itself.
 * @example itemKey("SubsidiaryCount", "new subsidiaries") // "new subsidiary"
 */
export function itemKey(concept: string, item: string | undefined): string | undefined {
  if (item === undefined) return undefined;
  const words = wordsOf(item);
  const total = words.filter((word) => !TOTAL_WORDS.has(word)).join(" ");
  if (total === "" || plainPhrases(concept).has(total)) return undefined;
  return words.join(" ");
}

function wordsOf(item: string): string[] {
  const words = item.toLowerCase().match(WORDS) ?? [];
  return words.filter((word) => !ARTICLES.has(word)).map(singular);
}

/** The phrases that name the concept and nothing more; its id is one: "SubsidiaryCount" is "subsidiary". */
function plainPhrases(concept: string): ReadonlySet<string> {
  const known = plainByConcept.get(concept);
  if (known !== undefined) return known;
  const id = concept.replace(/(?:Count|Percentage)$/u, "").replace(/(?<=[a-z])(?=[A-Z])/gu, " ");
  const row = rows.get(concept);
  const phrases = [id, concept, ...(row?.phrases ?? []), ...(row?.weakPhrases ?? [])].map((phrase) => wordsOf(phrase).filter((word) => !TOTAL_WORDS.has(word)).join(" "));
  const plain = new Set(concept === "Count" ? [] : phrases.filter((phrase) => phrase !== ""));
  plainByConcept.set(concept, plain);
  return plain;
}
