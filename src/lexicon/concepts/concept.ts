/** Rows of the catalogue, and the one function that writes them down with their ids as types. */
import type { ConceptRow } from "../../model/concept.ts";

export type { ConceptRow };

/** Rows whose ids are known to the type checker. */
export type ConceptCatalogue<Id extends string = string> = readonly (ConceptRow & { readonly id: Id })[];

/**
 * The rows as they are. Their type keeps the ids as literals and widens the words, so that declaration files stay small.
 * @example conceptRows([{ id: "Goodwill", periodType: "instant", unit: "money", entityRole: "reporter", phrases: ["goodwill"] }])[0]?.id // type "Goodwill"
 */
export function conceptRows<const Id extends string>(rows: ConceptCatalogue<Id>): ConceptCatalogue<Id> {
  return rows;
}
