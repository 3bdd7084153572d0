/** Elements that are shown → marks in the flat list of pieces, one kind of element after the other. */
import type { Piece, TablePiece } from "./piece.ts";
import { isBlock, voidTags } from "./tag-rules.ts";

/** HTML's own limit is 1,000; no filing comes near this. */
const WIDEST = 100;
const LONGEST_MARK = 12;
const FOOTNOTE_MARK = /^[\s([]*(?:\d{1,2}|[a-z]|[*†‡§#]{1,3})(?:\s*,\s*(?:\d{1,2}|[a-z]))*[\s)\]]*$/iu;

type Mark = "line" | "block" | "page" | "row" | "cell-end" | "table-end";

export interface PieceWriter {
  readonly pieces: Piece[];
  readonly mark: (kind: Mark) => void;
  /** The marks of an element; what is returned is to be called at its end. */
  readonly element: (name: string, attributes: ReadonlyMap<string, string>) => (() => void) | undefined;
  /** Takes out the pieces from `from` on, if they are a short raised mark behind a word: no part of the word or the figure. */
  readonly dropFootnoteMark: (from: number) => void;
}

/** See the head of this file. */
export function pieceWriter(): PieceWriter {
  const pieces: Piece[] = [];
  const tables: TablePiece[] = [];
  const mark = (kind: Mark): void => {
    pieces.push({ kind });
  };

  const openTable = (): (() => void) => {
    const outer = tables.at(-1);
    if (outer) outer.nested = true;
    const table: TablePiece = { kind: "table", endsAt: -1, nested: false };
    tables.push(table);
    pieces.push(table);
    return () => {
      tables.pop();
      table.endsAt = pieces.length;
      mark("table-end");
    };
  };

  const openCell = (attributes: ReadonlyMap<string, string>): (() => void) => {
    pieces.push({ kind: "cell", width: spanned(attributes, "colspan"), height: spanned(attributes, "rowspan") });
    return () => {
      mark("cell-end");
    };
  };

  const element = (name: string, attributes: ReadonlyMap<string, string>): (() => void) | undefined => {
    if (name === "table") return openTable();
    if (name === "td" || name === "th") return openCell(attributes);
    if (name === "tr") mark("row");
    else if (name === "br") mark("line");
    if (!isBlock(name, attributes)) return undefined;
    mark("block");
    return voidTags.has(name)
      ? undefined
      : () => {
          mark("block");
        };
  };

  const dropFootnoteMark = (from: number): void => {
    const inner = pieces.slice(from, from + LONGEST_MARK);
    if (from + inner.length < pieces.length || pieces[from - 1]?.kind !== "text" || inner.some(({ kind }) => kind !== "text")) return;
    const text = inner.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
    if (text.length <= LONGEST_MARK && FOOTNOTE_MARK.test(text)) pieces.length = from;
  };

  return { pieces, mark, element, dropFootnoteMark };
}

function spanned(attributes: ReadonlyMap<string, string>, name: string): number {
  const count = Number.parseInt(attributes.get(name) ?? "1", 10);
  return count >= 1 ? Math.min(count, WIDEST) : 1;
}
