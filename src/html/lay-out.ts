/**
 * The flat list of a page, or of a stretch of it → its paragraphs and tables in order, as lines of text with their places.
 */
import { collapse, inserted, textOf } from "./fragments.ts";
import type { Fragment, Piece } from "./piece.ts";
import { plainBlocks } from "./plain-lines.ts";
import { isListMark } from "./table-cell.ts";
import { gridOf } from "./table-grid.ts";
import { tableLines } from "./table-lines.ts";

/** A paragraph or table, or the end of a page. */
export interface PageBlock {
  readonly kind: "prose" | "table" | "page";
  readonly lines: readonly (readonly Fragment[])[];
}

/** Gives the blocks of a stretch of a page one by one, none without text save the page ends. The stretch ends where a block does. */
export function layOut(pieces: readonly Piece[], give: (block: PageBlock) => void): void {
  let lines: Fragment[][] = [];
  let inline: Fragment[] = [];
  let plain: Fragment[] = [];
  const closePlain = (): void => {
    if (plain.length > 0) for (const block of plainBlocks(plain)) give(block);
    plain = [];
  };
  const closeBlock = (): void => {
    closePlain();
    const line = collapse(inline);
    inline = [];
    if (line.length > 0) lines.push(line);
    if (lines.length > 0) give({ kind: "prose", lines });
    lines = [];
  };
  /** One break ends a line, a second one right behind it the paragraph. */
  const closeLine = (): void => {
    if (plain.length > 0) {
      plain.push(inserted("\n", plain.at(-1)?.end ?? 0));
      return;
    }
    const line = collapse(inline);
    inline = [];
    if (line.length > 0) lines.push(line);
    else closeBlock();
  };
  /** The mark of an item and its words stand in two cells of a table that only places them. */
  const closeCell = (): void => {
    if (lines.length === 0 && inline.length < 8 && isListMark(textOf(collapse(inline))))
      inline.push(inserted(" ", inline.at(-1)?.end ?? 0));
    else closeBlock();
  };
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece?.kind === "text") {
      if (piece.preformatted && lines.length === 0 && inline.length === 0) plain.push(piece);
      else {
        closePlain();
        inline.push(piece);
      }
    } else if (piece?.kind === "line") closeLine();
    else if (piece?.kind === "cell" || piece?.kind === "cell-end") closeCell();
    else if (piece?.kind === "table") {
      const end = piece.endsAt === -1 ? pieces.length : piece.endsAt;
      const table = piece.nested ? undefined : tableLines(gridOf(pieces, index + 1, end));
      closeBlock();
      if (table) {
        give({ kind: "table", lines: table });
        index = end - 1;
      }
    } else if (piece) {
      closeBlock();
      if (piece.kind === "page") give({ kind: "page", lines: [] });
    }
  }
  closeBlock();
}
