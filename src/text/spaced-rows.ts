/**
 * Rows whose columns are made of spaces or dots, as in old filings: "Revenues ........   5,123   4,871".
 * Cells belong to a column by the place of their right edge, so that a blank cell leaves no other in its place.
 */

/** A cell of a line, by offsets into the text. */
export interface SpacedCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const VALUE = /^[$¥€£(]*\d[\d,.]*[)%]*$|^[—–-]{1,3}$/u;
/** Behind the label of a row: so much space, or dots that lead to the number. */
const LAST_VALUE = /(?: {3,}|(?: ?\.){4,} *)(?:[$¥€£] *)?([^\s]{1,24})$/u;
const GAP = /(?: ?\.){4,} *| {2,}/gu;
/** Drawn lines, and the marks of old submissions to EDGAR: "<S>      <C>". */
const RULE = /^[\s=_–—-]*[=_–—-]{3}[\s=_–—-]*$|^\s*(?:<\/?(?:TABLE|CAPTION|PAGE|FN|S|C)>\s*)+$/iu;
const SIGN = /^[$¥€£(]$/u;
const LONGEST_ROW = 240;
const MARGIN = 4;
const LONGEST_HEAD = 40;
/** So far from the left a head stands above a column of numbers. */
const FAR_RIGHT = 20;
/** Right edges this close are one column: a closing bracket or percent sign hangs over. */
const OVERHANG = 2;

/**
 * Whether a line ends with a value that a wide gap parts from what stands before it. One such line alone may be prose.
 * @example endsWithValue("Revenues ........ 5,123", 0, 23) // true
 */
export function endsWithValue(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ROW || !ENDINGS.has(text.charCodeAt(end - 1))) return false;
  const value = LAST_VALUE.exec(text.slice(start, end))?.[1];
  if (value === undefined || !VALUE.test(value)) return false;
  // In justified prose words stand behind wide gaps too.
  return cellsOf(text, start, end)
    .slice(1)
    .every((cell) => isValue(cell.text));
}

const ENDINGS: ReadonlySet<number> = new Set(Array.from("0123456789)%—–-", (character) => character.charCodeAt(0)));

/**
 * Whether a line only draws: "-----   =====".
 * @example isRule("======", 0, 6) // true
 */
export function isRule(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_ROW && RULE.test(text.slice(start, end));
}

/**
 * Whether a line names columns: several short cells with wide gaps between them, or one far to the right.
 * @example isHeadOfColumns("             High      Low", 13, 26) // true
 */
export function isHeadOfColumns(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ROW || /[.;]$/u.test(text.slice(end - 1, end))) return false;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const cells = text.slice(start, end).split(/ {2,}/u);
  return cells.length > 1 ? cells.every((cell) => cell.length <= LONGEST_HEAD) : start - from >= FAR_RIGHT && end - start <= LONGEST_HEAD;
}

/** The cells of one line; a currency sign or bracket in a cell of its own joins the number behind it. */
function cellsOf(text: string, start: number, end: number): { start: number; end: number; text: string }[] {
  const cells: { start: number; end: number; text: string }[] = [];
  const line = text.slice(start, end);
  const indent = line.length - line.trimStart().length;
  let from = indent;
  const add = (to: number): void => {
    const sign = cells.at(-1);
    const joins = sign !== undefined && SIGN.test(sign.text);
    if (to <= from) return;
    if (joins) cells.pop();
    const first = joins ? sign.start : start + from;
    cells.push({ start: first, end: start + to, text: text.slice(first, start + to) });
  };
  for (const gap of line.slice(indent).matchAll(GAP)) {
    add(gap.index + indent);
    from = gap.index + indent + gap[0].length;
  }
  add(line.trimEnd().length);
  return cells;
}

/**
 * The rows of some lines, rules left out.
 * @example readSpacedRows("              2009    2008\nRevenue      5,123   4,871", 0, 54)[1]?.map(({ column }) => column) // [0, 1, 2]
 */
export function readSpacedRows(text: string, from: number, to: number): SpacedCell[][] {
  const lines: { start: number; cells: { start: number; end: number; text: string }[] }[] = [];
  // The block begins behind the indent of its first line, which the places of the columns need.
  for (let start = text.lastIndexOf("\n", from - 1) + 1; start < to;) {
    const next = text.indexOf("\n", start);
    const end = next === -1 || next > to ? to : next;
    if (!isRule(text, start, end)) lines.push({ start, cells: cellsOf(text, start, end) });
    start = end + 1;
  }
  // Years above the columns may stand a little aside: the rows with a label say where the columns are.
  const labelled = lines.filter(({ start, cells }) => cells[0] !== undefined && isLabel(cells[0], start));
  const edges = columnEdges(labelled.flatMap(({ start, cells }) => cells.filter(isValueCell).map((cell) => cell.end - start)));
  return lines
    .map(({ start, cells }) => cells.map((cell, index) => ({ ...cell, column: columnOf(cell, index, start, edges) })))
    .filter((cells) => cells.length > 0);
}

/** Words, or a number at the left margin: a year that names its row. */
function isLabel(cell: { start: number; text: string }, lineStart: number): boolean {
  return !isValue(cell.text) || cell.start - lineStart <= MARGIN;
}

function isValueCell(cell: { text: string }, index: number): boolean {
  return index > 0 && isValue(cell.text);
}

/** Spaces may stand behind a currency sign. */
function isValue(cell: string): boolean {
  return VALUE.test(cell.replace(/ /gu, ""));
}

/** Right edges that lie close together, from left to right. */
function columnEdges(ends: readonly number[]): number[] {
  const edges: number[] = [];
  for (const end of [...ends].sort((one, other) => one - other)) {
    const last = edges.at(-1);
    if (last === undefined || end - last > OVERHANG) edges.push(end);
    else edges[edges.length - 1] = end;
  }
  return edges;
}

/** The label is column 0; every other cell is of the column whose right edge is nearest to its own. */
function columnOf(cell: { start: number; end: number; text: string }, index: number, start: number, edges: readonly number[]): number {
  const [first] = edges;
  if (first === undefined) return index;
  const isBeforeColumns = cell.start - start < first - OVERHANG - 8;
  // "Fiscal 2021" above "46.3" begins far before it and ends with it.
  const isHead = cell.start - start > MARGIN && edges.some((edge) => Math.abs(edge - (cell.end - start)) <= OVERHANG);
  if (index === 0 && isBeforeColumns && !isHead && isLabel(cell, start)) return 0;
  let nearest = 0;
  edges.forEach((edge, at) => {
    if (Math.abs(edge - (cell.end - start)) < Math.abs((edges[nearest] ?? 0) - (cell.end - start))) nearest = at;
  });
  return nearest + 1;
}
