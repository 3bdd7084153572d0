/**
 * The flat list of a page, handed on in stretches: up to the end of a block, where nothing that is open needs the pieces before.
 * What would have to be held for longer than any filing needs is cut, so that a page takes bounded memory beside its text.
 */
import type { Fragment, Piece, TablePiece } from "./piece.ts";

/** So many pieces are worth handing on. */
const WORTH = 256;
/** A table of so many pieces (some 200,000 cells) is laid out as prose; a paragraph of so many ends. */
const MOST_IN_TABLE = 1_000_000;
const MOST_IN_BLOCK = 100_000;
/** Preformatted text longer than this ends a block where a paragraph ends; where none does for so long, at a line. */
const LONG_PLAIN = 250_000;
const LONGEST_PLAIN = 2_000_000;
const PARAGRAPH_END = /[.:][ \t\r]*\n[ \t\r]*\n/u;
const LONGEST_MARK = 12;
const FOOTNOTE_MARK = /^[\s([]*(?:\d{1,2}|[a-z]|[*†‡§#]{1,3})(?:\s*,\s*(?:\d{1,2}|[a-z]))*[\s)\]]*$/iu;

/** The kinds of pieces without anything but their kind. */
export type Mark = "line" | "block" | "page" | "row" | "cell-end" | "table-end";

export interface PieceList {
  readonly push: (piece: Piece) => void;
  readonly mark: (kind: Mark) => void;
  readonly text: (fragment: Fragment, preformatted: boolean) => void;
  /** A table opens; what is returned is to be called at its end. */
  readonly openTable: () => () => void;
  /** An element above the line opens. What is returned takes it out again if it is a short mark behind a word: no part of the figure. */
  readonly raise: () => () => void;
  /** Hands on what is left. */
  readonly finish: () => void;
}

/** An empty list. `take` gets its stretches. */
export function pieceList(take: (pieces: readonly Piece[]) => void): PieceList {
  let pieces: Piece[] = [];
  const tables: TablePiece[] = [];
  /** How often pieces were handed on, and where in the list the raised element begins that was opened last. */
  let stretch = 0;
  let raisedAt = -1;

  const handOn = (): void => {
    // A table that holds none so far may be a grid, which is laid out as a whole.
    const table = tables.at(-1);
    if (table && pieces.length > MOST_IN_TABLE) table.nested = true;
    if (pieces.length < WORTH || table?.nested === false || (raisedAt >= 0 && pieces.length - raisedAt <= LONGEST_MARK)) return;
    take(pieces);
    pieces = [];
    raisedAt = -1;
    stretch++;
  };
  const mark = (kind: Mark): void => {
    pieces.push({ kind });
    if (kind !== "line" && kind !== "cell-end") handOn();
  };
  const push = (piece: Piece): void => {
    pieces.push(piece);
  };

  return {
    push,
    mark,
    text(fragment, preformatted) {
      for (const { start, end, text } of preformatted ? paragraphsOf(fragment) : [fragment]) {
        const isTooMuch = pieces.length >= MOST_IN_BLOCK && tables.at(-1)?.nested !== false;
        if (start > fragment.start || isTooMuch) mark("block");
        pieces.push({ kind: "text", start, end, text, preformatted });
      }
    },
    openTable() {
      const outer = tables.at(-1);
      if (outer) outer.nested = true;
      const table: TablePiece = { kind: "table", endsAt: -1, nested: false };
      tables.push(table);
      push(table);
      return () => {
        tables.pop();
        table.endsAt = pieces.length;
        mark("table-end");
      };
    },
    raise() {
      const [from, opened] = [pieces.length, stretch];
      raisedAt = from;
      return () => {
        if (opened === stretch && isFootnoteMark(pieces, from)) pieces.length = from;
        raisedAt = -1;
      };
    },
    finish() {
      take(pieces);
      pieces = [];
    },
  };
}

/** Whether the pieces from `from` on are a short mark behind a word. */
function isFootnoteMark(pieces: readonly Piece[], from: number): boolean {
  const inner = pieces.slice(from, from + LONGEST_MARK);
  if (from + inner.length < pieces.length || !endsInWord(pieces, from) || inner.some(({ kind }) => kind !== "text")) return false;
  const text = inner.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
  return text.length <= LONGEST_MARK && FOOTNOTE_MARK.test(text);
}

/** White space between a word and its mark takes no more pieces than this. */
const MOST_BLANKS = 8;

/** Whether text stands before the piece in its block, past white space. */
function endsInWord(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= from - MOST_BLANKS; at--) {
    const piece = pieces[at];
    if (piece?.kind !== "text") return false;
    if (piece.text.trim() !== "") return true;
  }
  return false;
}

/** A long stretch of preformatted text in parts, each up to the end of a paragraph, or of a line where none is near. */
function* paragraphsOf(fragment: Fragment): Generator<Fragment> {
  const { text } = fragment;
  let from = 0;
  while (text.length - from > LONGEST_PLAIN) {
    const near = text.slice(from + LONG_PLAIN, from + LONGEST_PLAIN);
    const ending = PARAGRAPH_END.exec(near);
    const to = from + LONG_PLAIN + (ending ? ending.index + ending[0].length : near.lastIndexOf("\n") + 1);
    yield { start: fragment.start + from, end: fragment.start + to, text: text.slice(from, to) };
    from = to;
  }
  yield { start: fragment.start + from, end: fragment.end, text: text.slice(from) };
}
