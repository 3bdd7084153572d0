/**
 * A text → its lines that are not blank, each without the spaces and marks around it.
 * "\n\n## **Risk Factors**\n" → one line, "Risk Factors**"
 */

/** `start`: the first character that is neither space nor a mark of headings. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

/** No heading is longer. */
const READ = 200;
const MARKS = /^(?:[\s#*_|>•\u200b\ufeff]|<[^<>\n]{1,40}>)*/u;

/**
 * The lines, in order.
 * @example readLines("One\n\n  Two").map(({ start }) => start) // [0, 7]
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  while (from < text.length) {
    const found = text.indexOf("\n", from);
    const stop = found === -1 ? text.length : found;
    const start = from + (MARKS.exec(text.slice(from, Math.min(stop, from + READ)))?.[0].length ?? 0);
    const end = trimmedEnd(text, start, stop);
    if (end > start) lines.push({ start, end, afterBlank });
    afterBlank = end <= start;
    from = stop + 1;
  }
  return lines;
}

function trimmedEnd(text: string, start: number, stop: number): number {
  let end = stop;
  while (end > start && (text.charCodeAt(end - 1) <= 32 || text.charCodeAt(end - 1) === 0xa0)) end--;
  return end;
}

/**
 * The first words of a line, without marks and tags, every stretch of white space one space.
 * @example lineWords("Item 1A.\tRisk Factors**", { start: 0, end: 23, afterBlank: true }) // "Item 1A. Risk Factors"
 */
export function lineWords(text: string, line: Line): string {
  const words = text.slice(line.start, Math.min(line.end, line.start + READ));
  return words
    .replace(/<[^<>]{0,40}>|[*_|]+|[\u00ad\u200b]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
