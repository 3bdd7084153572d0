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
  /** The number of signs "#" before it, 0 for none. */
  readonly level: number;
}

/** Four letters or more, each alone, and nothing else. */
const SPACED_LETTERS = /^\s*(?:\p{L}\s+){3,}\p{L}\s*$/u;
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
    const marks = MARKS.exec(text.slice(from, Math.min(stop, from + READ)))?.[0] ?? "";
    const start = from + marks.length;
    const end = trimmedEnd(text, start, stop);
    if (end > start) lines.push({ start, end, afterBlank, level: /^ {0,3}(#{1,6})/u.exec(marks)?.[1]?.length ?? 0 });
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
 * @example lineWords("Item 1A.\tRisk Factors**", { start: 0, end: 23, afterBlank: true, level: 0 }) // "Item 1A. Risk Factors"
 */
export function lineWords(text: string, line: Line): string {
  const words = text.slice(line.start, Math.min(line.end, line.start + READ));
  return joinSpacedLetters(words.replace(/<[^<>]{0,40}>|[*_|]+|[\u00ad\u200b]/gu, " "))
    .replace(/\s+/gu, " ")
    .trim();
}

/** Letters with a space behind each, as some typists set titles: "R I S K   F A C T O R S" is "RISK FACTORS". */
function joinSpacedLetters(words: string): string {
  if (!SPACED_LETTERS.test(words)) return words;
  return words
    .trim()
    .split(/\s{2,}/u)
    .map((word) => (/^\S(?:\s\S)*$/u.test(word) ? word.replace(/\s/gu, "") : word))
    .join(" ");
}
