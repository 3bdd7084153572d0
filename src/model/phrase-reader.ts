/** What the library asks of a finder of noun phrases: a clause with its figure in, the words that name what the figure measures out. */

/** A stretch of one sentence around one figure. Offsets are UTF-16 code units into `text`; `before` and `after` are `text` left and right of the figure. */
export interface PhraseClause {
  readonly text: string;
  readonly figureStart: number;
  readonly figureEnd: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Offsets within `clause.text` of the noun phrase that names what the figure measures, without article; undefined where none is clear.
 * Called with clauses of at most 300 characters, only for figures that the concept catalogue does not know.
 * @example
 * const reader: PhraseReader = ({ text }) => {
 *   const start = text.indexOf("margin calls");
 *   return start < 0 ? undefined : { start, end: start + "margin calls".length };
 * };
 */
export type PhraseReader = (clause: PhraseClause) => { readonly start: number; readonly end: number } | undefined;
