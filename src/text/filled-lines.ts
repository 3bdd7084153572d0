/** A text → its lines that hold something, with what the reading of damage asks of them. */

/** A line without the white space around it. */
export interface FilledLine {
  readonly start: number;
  readonly end: number;
  /** Whether a blank line, or the end of a page, stands before it. */
  readonly apart: boolean;
}

/**
 * The lines with more than white space. A form feed is a line of its own: the end of a page.
 * @example filledLines("One\n\n two").map(({ start, apart }) => [start, apart]) // [[0, true], [6, true]]
 */
export function filledLines(text: string): FilledLine[] {
  const lines: FilledLine[] = [];
  let apart = true;
  let feed = text.indexOf("\f");
  let line = text.indexOf("\n");
  for (let from = 0; from < text.length;) {
    // Each is looked for again only once it is passed, so that the text is read once.
    if (line !== -1 && line < from) line = text.indexOf("\n", from);
    if (feed !== -1 && feed < from) feed = text.indexOf("\f", from);
    const isFeed = feed === from;
    const stop = isFeed ? from + 1 : nearest(line, feed, text.length);
    let [start, end] = [from, stop];
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, apart });
    apart = end <= start || isFeed;
    from = isFeed || stop === feed ? stop : stop + 1;
  }
  return lines;
}

function nearest(one: number, other: number, otherwise: number): number {
  if (one === -1) return other === -1 ? otherwise : other;
  return other === -1 ? one : Math.min(one, other);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160;
}

/**
 * Whether a line has words enough to say something: running heads and table rows have not.
 * @example isProse("We sold some of our plants") // true
 */
export function isProse(line: string): boolean {
  return !/\t|\||\s{2}|\.{3}/u.test(line) && (line.slice(0, 200).match(/(?<!\p{L})[a-z]{2,}(?![\w.])/gu)?.length ?? 0) >= 4;
}
