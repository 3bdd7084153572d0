/** Whether a page is plain text in a thin wrapper: filings of the 1990s, whose lines and columns are made of white space. */

const MARKED_UP = /<(?:p|br|td|th|li|pre|h[1-6])[\s/>]/iu;

/**
 * A page without any paragraph, line break or cell, and with more blank lines than elements that could part paragraphs.
 * @example isPlainText("<div>\nItem 1\n\nOverview\n\nWe sell steel.\n</div>") // true
 */
export function isPlainText(html: string): boolean {
  if (MARKED_UP.test(html)) return false;
  return count(html, /\n[ \t\r]*\n/gu) > count(html, /<(?:div|section|center)[\s/>]/giu);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) found++;
  return found;
}
