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
  let from = 0;
  // Sign by sign: an engine may do an `indexOf` under a condition ahead of it, and so read the rest of the text on every line.
  for (let stop = 0; stop <= text.length; stop++) {
    const code = stop === text.length ? LINE_FEED : text.charCodeAt(stop);
    if (code !== LINE_FEED && code !== FORM_FEED) continue;
    let [start, end] = [from, stop];
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, apart });
    if (code === LINE_FEED || from < stop) apart = end <= start;
    if (code === FORM_FEED) {
      lines.push({ start: stop, end: stop + 1, apart });
      apart = true;
    }
    from = stop + 1;
  }
  return lines;
}

const LINE_FEED = 10;
const FORM_FEED = 12;

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
