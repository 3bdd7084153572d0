/**
 * The shown text of a page as a flat list: stretches of text, and marks where paragraphs, lines, pages, tables, rows and cells begin or end.
 * A flat list, so that no depth of nesting can exhaust the call stack.
 */

/** Characters as shown, and the HTML that they stand for. Their counts are equal save for character references. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** See the head of this file. */
export type Piece =
  | (Fragment & { readonly kind: "text"; readonly preformatted: boolean })
  | { readonly kind: "line" | "block" | "page" | "row" | "cell-end" | "table-end" }
  | { readonly kind: "cell"; readonly width: number; readonly height: number }
  | TablePiece;

/** A table: where in the list it ends, and whether another stands within it. */
export interface TablePiece {
  readonly kind: "table";
  endsAt: number;
  nested: boolean;
}

/** An element that marks a fact, as it stands in the HTML. */
export interface MarkedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Offsets of what stands in it. */
  readonly start: number;
  end: number;
  /** Of an element that shows nothing: its characters. */
  hiddenText?: string;
}
