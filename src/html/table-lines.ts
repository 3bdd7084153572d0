/**
 * A grid → lines of cells with tabs between them, or nothing where the table only places prose on the page.
 * "• | We sell steel." is an item of a list; "Revenue | 2009 | 5,123" is a row of figures.
 */
import { inserted, textOf } from "./fragments.ts";
import { columnsOf } from "./grid-columns.ts";
import type { Fragment } from "./piece.ts";
import { isListMark, isValue, LONGEST_CELL } from "./table-cell.ts";
import type { ShownCell } from "./table-cell.ts";

/** The lines of a table of figures or words; undefined for one of prose. */
export function tableLines(rows: readonly (readonly ShownCell[])[]): Fragment[][] | undefined {
  if (!holdsData(rows)) return undefined;
  const columns = columnsOf(rows);
  return rows.flatMap((row, index) => {
    const placed = row.map((cell, at) => ({ cell, column: columns[index]?.[at] ?? 0 }));
    // A long cell is a sentence of its own: beside the figures of its row it would make them a part of it.
    const long = placed.filter(({ cell }) => isLong(cell)).map(({ cell }) => [...cell.fragments]);
    const short = placed.filter(({ cell }) => !isLong(cell));
    return short.length === 0 ? long : [...long, cellLine(short)];
  });
}

/** At least half of the rows of several cells are short cells that are not an item of a list behind its mark. */
function holdsData(rows: readonly (readonly ShownCell[])[]): boolean {
  const several = rows.filter((row) => row.length > 1);
  const data = several.filter((row) => !row.some(isLong) && !isListItem(row));
  return several.length > 0 && data.length * 2 >= several.length;
}

function isLong(cell: ShownCell): boolean {
  return cell.text.length > LONGEST_CELL;
}

function isListItem(row: readonly ShownCell[]): boolean {
  const [mark, words] = row;
  return row.length === 2 && mark !== undefined && words !== undefined && isListMark(mark.text) && !isValue(words.text);
}

/** Each cell behind as many tabs as its column says; two in one column are parted by a space. */
function cellLine(row: readonly { readonly cell: ShownCell; readonly column: number }[]): Fragment[] {
  const line: Fragment[] = [];
  let at = 0;
  for (const [index, { cell, column }] of row.entries()) {
    const place = cell.fragments[0]?.start ?? 0;
    if (column > at) line.push(inserted("\t".repeat(column - at), place));
    else if (index > 0) line.push(inserted(" ", place));
    line.push(...cell.fragments);
    at = Math.max(at, column);
  }
  // A row of one cell names the rows below it. A blank cell behind it keeps it in the table, as the core reads tables by their tabs.
  if (!textOf(line).includes("\t")) line.push(inserted("\t\u00a0", line.at(-1)?.end ?? 0));
  return line;
}
