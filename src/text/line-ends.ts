/**
 * A text → the same with every line end as a line feed, character for character, so that no offset changes.
 * "One\rTwo" is "One\nTwo"; of "\r\n" only the line feed ends the line, and the return before it is white space.
 */

/** A return without a line feed behind it, and the line and paragraph separators of Unicode. */
const OTHER_LINE_ENDS = /\r(?!\n)|[\u2028\u2029]/gu;

/**
 * Line ends of all kinds as line feeds; the length stays.
 * @example withLineFeeds("One\u2028Two") // "One\nTwo"
 */
export function withLineFeeds(text: string): string {
  return text.replace(OTHER_LINE_ENDS, "\n");
}
