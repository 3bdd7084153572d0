/**
 * Cells in, lines of aligned text out. A grid wider than the page is cut into groups of columns, each under the
 * leading columns again; lines never wrap.
 */

/** One column: its heading lines and the side its cells lean to. */
export interface Column {
  readonly heading: readonly string[];
  readonly align: "left" | "right";
}

/** One line of cells. A `title` line has one cell that may run over the columns behind it. */
export interface Line {
  readonly cells: readonly string[];
  readonly title?: boolean;
}

const GAP = "  ";

/**
 * Draws the grid. Lines without a cell behind the `leading` columns are left out of a group of columns,
 * titles without lines below them too.
 * @example drawGrid([{ heading: ["unit"], align: "left" }], [{ cells: ["JPY"] }], { leading: 1, width: 80 }) // ["unit", "JPY"]
 */
export function drawGrid(columns: readonly Column[], lines: readonly Line[], page: { leading: number; width: number }): string[] {
  const widths = columns.map((column, index) => columnWidth(column, index, lines));
  const drawn: string[] = [];
  for (const group of columnGroups(widths, page)) {
    if (drawn.length > 0) drawn.push("");
    for (let row = 0; row < headingHeight(columns); row++) {
      drawn.push(drawLine({ cells: columns.map((column) => column.heading[row] ?? "") }, columns, widths, group));
    }
    for (const line of linesOfGroup(lines, group, page.leading)) drawn.push(drawLine(line, columns, widths, group));
  }
  return drawn;
}

function headingHeight(columns: readonly Column[]): number {
  return columns.reduce((height, column) => Math.max(height, column.heading.length), 0);
}

function columnWidth(column: Column, index: number, lines: readonly Line[]): number {
  let width = 0;
  for (const heading of column.heading) width = Math.max(width, heading.length);
  for (const line of lines) if (line.title !== true) width = Math.max(width, line.cells[index]?.length ?? 0);
  return width;
}

/** Indexes of the columns of each group: the leading ones, then as many as the page holds, at least one. */
function columnGroups(widths: readonly number[], page: { leading: number; width: number }): number[][] {
  const leading = widths.slice(0, page.leading).map((_, index) => index);
  const start = widths.slice(0, page.leading).reduce((sum, width) => sum + width + GAP.length, 0);
  const groups: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (let index = page.leading; index < widths.length; index++) {
    const wide = (widths[index] ?? 0) + GAP.length;
    if (used + wide > page.width) {
      groups.push([...leading]);
      used = start;
    }
    groups.at(-1)?.push(index);
    used += wide;
  }
  return groups.length > 0 ? groups : [leading];
}

function linesOfGroup(lines: readonly Line[], group: readonly number[], leading: number): Line[] {
  const behind = group.slice(leading);
  const kept = lines.filter(
    (line) => line.title === true || behind.length === 0 || behind.some((index) => (line.cells[index] ?? "").trim() !== ""),
  );
  return kept.filter((line, index) => line.title !== true || (kept[index + 1] !== undefined && kept[index + 1]?.title !== true));
}

function drawLine(line: Line, columns: readonly Column[], widths: readonly number[], group: readonly number[]): string {
  if (line.title === true) return line.cells[0] ?? "";
  const cells = group.map((index) => {
    const cell = line.cells[index] ?? "";
    const width = widths[index] ?? 0;
    return columns[index]?.align === "right" ? cell.padStart(width) : cell.padEnd(width);
  });
  return cells.join(GAP).trimEnd();
}

/**
 * Cuts a text to a number of characters, with an ellipsis for what was left out; line breaks and control characters become spaces.
 * @example clip("outstanding voting shares", 12) // "outstanding…"
 */
export function clip(text: string, length: number): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, " ");
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
}
