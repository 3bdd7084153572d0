/**
 * The pieces of one table without tables in it → its rows of cells that show something, each with its place in the grid.
 * Empty cells take room and show nothing; a cell over several rows takes room in those below.
 */
import { collapse, inserted } from "./fragments.ts";
import type { Fragment, Piece } from "./piece.ts";
import { joinSigns, shownCell } from "./table-cell.ts";
import type { ShownCell } from "./table-cell.ts";

/** More cells over several rows than this at one time are not kept in mind. */
const MOST_OVERHANGS = 50;

interface Overhang {
  readonly from: number;
  readonly to: number;
  rows: number;
}

/** Rows that show something, from the piece behind the table's mark to `end`. */
export function gridOf(pieces: readonly Piece[], begin: number, end: number): ShownCell[][] {
  const rows: ShownCell[][] = [];
  let overhangs: Overhang[] = [];
  let row: ShownCell[] = [];
  let place = 0;
  let open: { from: number; to: number } | undefined;
  let inner: Fragment[] = [];
  const closeCell = (): void => {
    const fragments = collapse(inner);
    inner = [];
    // Text beside the cells of a table is a caption or broken markup: a cell of its own, so that nothing is lost.
    if (fragments.length > 0) row.push(shownCell(open ?? { from: place, to: place + 1 }, fragments));
    if (open) place = open.to;
    open = undefined;
  };
  const closeRow = (): void => {
    closeCell();
    if (row.length > 0) rows.push(joinSigns(row));
    row = [];
    place = 0;
    for (const one of overhangs) one.rows--;
    overhangs = overhangs.filter((one) => one.rows > 0);
  };
  for (let index = begin; index < end; index++) {
    const piece = pieces[index];
    if (piece?.kind === "text") inner.push(piece);
    else if (piece?.kind === "line" || piece?.kind === "block") inner.push(inserted(" ", inner.at(-1)?.end ?? 0));
    else if (piece?.kind === "row") closeRow();
    else if (piece?.kind === "cell-end") closeCell();
    else if (piece?.kind === "cell") {
      closeCell();
      place = freePlace(overhangs, place);
      open = { from: place, to: place + piece.width };
      if (piece.height > 1 && overhangs.length < MOST_OVERHANGS) overhangs.push({ ...open, rows: piece.height });
    }
  }
  closeRow();
  return rows;
}

/** The first place from `place` on that no cell of a row above takes. */
function freePlace(overhangs: readonly Overhang[], place: number): number {
  let free = place;
  for (let moved = true; moved;) {
    moved = false;
    for (const one of overhangs)
      if (free >= one.from && free < one.to) {
        free = one.to;
        moved = true;
      }
  }
  return free;
}
