/** Better names and labels where the concept catalogue knows no phrase: the one entry that imports compromise. */
export { compromisePhrases } from "./phrases/compromise-phrases.ts";
export type { PhraseClause, PhraseReader } from "./model/phrase-reader.ts";
