/**
 * Lines of a text → headings of its sections, numbered or not. Entries of a table of contents and cross-references that happen to
 * begin a line are left out.
 * "Item 3.D\tRisk Factors" → item 3, letter D, title "Risk Factors"; "Risk Factors ..... 12" → none.
 */
import { CONTINUED, OPEN_ENDS, PROSE_WORDS } from "../lexicon/sections.ts";
import { type Line, lineWords, readLines } from "./lines.ts";

/** A line that may be the heading of a section. */
export interface Heading {
  /** Offset of its first character that is no space or mark. */
  readonly start: number;
  /** `item`: "Item 3.D"; `part`: "D.", "3.4"; `none`: the title alone. */
  readonly label: "item" | "part" | "none";
  readonly number?: number;
  /** Upper case. */
  readonly letter?: string;
  /** Without its label, spaces single; of the next line where the label has a line of its own. */
  readonly title: string;
  /** Whether the line stands apart as titles do; otherwise only an item's number makes it a heading, with text behind the title. */
  readonly apart: boolean;
  /** "D." or "3.4" of a part, as it stands. */
  readonly mark?: string;
  /** The number of signs before a heading in Markdown, where it has any. */
  readonly level?: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
  /** "Risk Factors (continued)": the head of a page. */
  readonly continued: boolean;
}

const ITEM = /^(?:part [ivx]{1,4}\b[ .,:;—–-]*)?item ?(\d{1,2})(?:[ .-]?\(?([a-k])\b\)?)?[ .:)—–-]*/i;
const PART = /^(?:\d{1,2}\.? ?[a-k]\b[.):]?|\(?[a-k][.)]|[ivx]{1,5}[.)]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]?(?= ))[ :—–-]*/i;
const ENDS_WITH_PAGE = /(?:^|[\s.…])(?:[a-z]-)?\d{1,3}$|[.…]{3,}|(?:\. ){3,}/i;
const PAGE = /^(?:page )?[-–— ]*(?:[a-z]-)?\d{1,3}[-–— ]*$/i;
const QUOTES = /[“”"]/u;
/** Where a line may cut a title. */
const CONNECTING =
  /(?:\b(?:and|of|certain|beneficial|owners|management|related|party|discussion|analysis|financial|results|condition|operating|about|market)|&)$/i;
/** A line of prose that was wrapped is at least this long. */
const WRAPPED = 40;

/**
 * The headings, in order. Reads each line once, and no more than the first 200 characters of it.
 * @example readHeadings("Item 1A.\nRisk Factors\n\nWe may lose.")[0]?.title // "Risk Factors"
 */
export function readHeadings(text: string): Heading[] {
  const lines = readLines(text);
  const headings: Heading[] = [];
  for (let index = 0; index < lines.length; index++) {
    const heading = readHeading(text, lines, index);
    if (heading) headings.push(heading);
  }
  return headings;
}

function readHeading(text: string, lines: readonly Line[], index: number): Heading | undefined {
  const line = lines[index]!;
  const words = lineWords(text, line);
  const item = ITEM.exec(words);
  const label = item ?? PART.exec(words);
  // Most lines are prose: without a label only a short one can be a title.
  if (!label && line.end - line.start > 160) return undefined;
  const behind = words.slice(label?.[0].length ?? 0);
  const titleAt = behind === "" ? index + 1 : index;
  const titleLine = lines[titleAt];
  const title = titleLine && titleAt !== index ? lineWords(text, titleLine) : behind;
  if (title === "" || ENDS_WITH_PAGE.test(title) || isPage(text, lines[titleAt + 1])) return undefined;
  if (continuesProse(text, lines[index - 1], line, words, label !== null)) return undefined;
  if ((!item && QUOTES.test(title)) || goesOn(text, lines[titleAt + 1], title)) return undefined;
  const long = titleLine !== undefined && titleLine.end - titleLine.start > 160;
  const apart = !long && !QUOTES.test(title) && !PROSE_WORDS.test(title) && /^[\p{L}[(]/u.test(title);
  const number = item?.[1] === undefined ? {} : { number: Number(item[1]) };
  const letter = item?.[2] === undefined ? {} : { letter: item[2].toUpperCase() };
  const kind = item ? "item" : label ? "part" : "none";
  const mark = kind === "part" ? { mark: (label?.[0] ?? "").replace(/[\s:—–-]+$/u, "") } : {};
  const level = line.level === 0 ? {} : { level: line.level };
  const continued = CONTINUED.test(title);
  const plain = continued ? title.replace(CONTINUED, "").trimEnd() : title;
  return {
    start: line.start,
    label: kind,
    ...number,
    ...letter,
    ...mark,
    ...level,
    title: plain,
    apart,
    afterBlank: line.afterBlank,
    continued,
  };
}

function isPage(text: string, line: Line | undefined): boolean {
  return line !== undefined && line.end - line.start < 16 && PAGE.test(lineWords(text, line));
}

/**
 * "… as described under⏎Item 3.D Risk Factors": the line before is open. Before a title without a label, any long line is
 * that no stop ends; a label alone in its line is seldom chance.
 */
function continuesProse(text: string, before: Line | undefined, line: Line, words: string, labelled: boolean): boolean {
  if (!before) return false;
  const end = text.slice(Math.max(before.start, before.end - 40), before.end).trimEnd();
  if (OPEN_ENDS.test(end) && !isUpperCase(end)) return true;
  if (line.afterBlank) return false;
  // A title all in lower case needs the space around it that other titles may lack.
  if (words === words.toLowerCase()) return true;
  if (labelled) return end.endsWith(",");
  return before.end - before.start >= WRAPPED && /[\p{Ll},]$/u.test(end) && !ITEM.test(lineWords(text, before));
}

function isUpperCase(words: string): boolean {
  return words === words.toUpperCase();
}

/** "Risk Factors⏎in our prospectus": the next line continues in lower case. A title that its line cut may do so, and text behind one. */
function goesOn(text: string, next: Line | undefined, title: string): boolean {
  if (next === undefined || next.afterBlank || CONNECTING.test(title) || /[.:] ./u.test(title)) return false;
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}
