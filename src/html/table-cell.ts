/** A cell that shows something: its place in the row, its text, and what its text looks like. */
import { textOf } from "./fragments.ts";
import type { Placed } from "./grid-columns.ts";
import type { Fragment } from "./piece.ts";

/** See the head of this file. */
export interface ShownCell extends Placed {
  readonly fragments: readonly Fragment[];
  readonly text: string;
}

/** Longer cells are prose: the core reads no table row with such a cell. */
export const LONGEST_CELL = 160;

/** Signs and parts of one number; more is broken markup. */
const MOST_JOINED = 16;

const SIGN_BEFORE = /^(?:\(?\s?(?:[A-Z]{1,3}\s?)?[$¥￥€£]\s?\(?|\(|US\$|(?:USD|JPY|EUR|GBP|CHF|Rs\.?|RMB|NT\$|HK\$))$/u;
const SIGN_BEHIND = /^(?:\)?\s?%\s?\)?|\)|pts?\.?\)?)$/u;
const STARTS_NUMBER = /^\(?\s?[-–−]?\s?[$¥￥€£]?\s?[\d.]*\d/u;
const ENDS_NUMBER = /[\d][\s)]*$/u;
const VALUE = /^[^\p{L}\d]{0,6}(?:[A-Z]{3}|US)?[^\p{L}\d]*\d[\d,.]*[^\p{L}\d]*$|^[-–—]+$/u;
const LIST_MARK = /^(?:[•·●○■□▪◦‣*–—§ü-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})[.)]|\(\d{1,2}\)\.?|Item \d+[A-Z]?\.?|\*+)$/iu;

/** A number as a cell of a table shows it, or a dash. */
export function isValue(text: string): boolean {
  return text.length <= 40 && VALUE.test(text);
}

/** A bullet or number before an item of a list. */
export function isListMark(text: string): boolean {
  return text.length <= 10 && LIST_MARK.test(text);
}

export function shownCell(placed: Placed, fragments: readonly Fragment[]): ShownCell {
  return { from: placed.from, to: placed.to, fragments, text: textOf(fragments) };
}

/**
 * A row with each currency sign, bracket and percent sign in the cell of its number: "$", "(5", ")" become "$(5)".
 */
export function joinSigns(row: readonly ShownCell[]): ShownCell[] {
  const joined: ShownCell[] = [];
  for (const cell of row) {
    const before = joined.at(-1);
    // A currency sign before the dash of an empty cell says nothing, and the core reads a bare dash as zero.
    if (before && SIGN_BEFORE.test(before.text) && /^[-–—]$/u.test(cell.text)) joined.pop();
    const belongs =
      before &&
      before.fragments.length < MOST_JOINED &&
      ((SIGN_BEFORE.test(before.text) && STARTS_NUMBER.test(cell.text)) || (SIGN_BEHIND.test(cell.text) && ENDS_NUMBER.test(before.text)));
    if (belongs) joined[joined.length - 1] = shownCell({ from: before.from, to: cell.to }, [...before.fragments, ...cell.fragments]);
    else joined.push(cell);
  }
  return joined;
}
