/**
 * A filing → where a section of it stands.
 * A section is open from its heading to the heading of another; of several stretches (a table of contents has one too) the
 * longest is the section.
 */
import { ITEM_TITLES, PROSPECTUS_TITLES, SECTION_TITLES, type SectionTitle, SIGNATURES } from "../lexicon/sections.ts";
import type { SectionName } from "../model/section.ts";
import type { Span } from "../model/span.ts";
import { isFirstLike, marksBehind } from "./heading-marks.ts";
import { type Heading, readHeadings } from "./headings.ts";
import { withLineFeeds } from "./line-ends.ts";

interface Open {
  readonly heading: Heading;
  readonly start: number;
  readonly label: Heading["label"];
  readonly row: SectionTitle;
  /** Marks of the heading that ends it; none from where a list of the same form begins within it. */
  behind: readonly string[];
  /** Whether a heading of a lower level stood in it: only then do the signs of Markdown tell levels. */
  hasLower: boolean;
  /** The item that it is, or within which it stands. */
  readonly number: number | undefined;
  readonly letter: string | undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly labelled: boolean;
}

/** Longer behind a bare number is no title. */
const LONGEST_TITLE = 60;
/** A numbered section this long is no entry of a table of contents, and outranks any heading without a number. */
const SURE_LENGTH = 300;

/**
 * The span of a section, from the start of its heading to the start of the next section's, or to the end of the text.
 * @param within the stretch of the text to look in; default all of it
 * @example findSection("Item 1A. Risk Factors\nWe may lose.\nItem 1B. Unresolved Staff Comments", "risk-factors")?.end // 35
 */
export function findSection(
  text: string,
  name: SectionName,
  within: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): Span | undefined {
  const inner = withLineFeeds(text.slice(within.start, within.end));
  const headings = readHeadings(inner);
  // The head of a page that goes on tells of a section where its beginning is cut off.
  const proper = headings.filter(({ continued }) => !continued);
  const best = longest(findStretches(inner, proper, name)) ?? longest(findStretches(inner, headings, name));
  if (best === undefined) return undefined;
  const [start, end] = [best.start + within.start, best.end + within.start];
  return { start, end, text: text.slice(start, end) };
}

function findStretches(text: string, headings: readonly Heading[], name: SectionName): Stretch[] {
  const rows = SECTION_TITLES.filter((row) => row.section === name);
  const stretches: Stretch[] = [];
  let open: Open | undefined;
  let item: Pick<Heading, "number" | "letter"> = {};
  const close = (end: number): void => {
    if (open) stretches.push({ start: open.start, end, labelled: open.label !== "none" });
    open = undefined;
  };
  for (const heading of headings) {
    const row = rows.find((one) => isTitled(heading, one));
    if (open && (row ? beginsAnew(open, heading) : closes(open, heading))) close(heading.start);
    if (heading.label === "item" && (heading.apart || row)) item = heading;
    if (open) noteWithin(open, heading);
    else if (row) open = opened(heading, row, item);
  }
  close(text.length);
  return stretches;
}

function opened(heading: Heading, row: SectionTitle, item: Pick<Heading, "number" | "letter">): Open {
  const { start, label, mark } = heading;
  const behind = mark === undefined ? [] : marksBehind(mark);
  return { heading, start, label, row, number: item.number, letter: item.letter, behind, hasLower: false };
}

/** What a heading within the section says of its levels. */
function noteWithin(open: Open, { mark, level }: Heading): void {
  if (mark !== undefined && isFirstLike(mark, open.heading.mark ?? "")) open.behind = [];
  if (level !== undefined && level > (open.heading.level ?? level)) open.hasLower = true;
}

/** The title and nothing behind it; behind the title of a numbered item its text may follow: "Item 1A. Risk Factors. None." */
function isTitled(heading: Heading, row: SectionTitle): boolean {
  const title = row.title.exec(heading.title)?.[0];
  if (title === undefined) return false;
  const behind = heading.title.slice(title.length);
  if (/^[\s.:…·–—-]*$/u.test(behind)) return true;
  return heading.label === "item" && /^[.:] ?[\p{Lu}(]/u.test(behind) && !/[“”"]/u.test(behind);
}

/** A repeated heading is the head of a page. With the number of another item, or with the first number, the section begins anew. */
function beginsAnew(open: Open, heading: Heading): boolean {
  if (heading.label === "item" && heading.number !== open.number) return true;
  return heading.label !== "none" && open.label === "none";
}

function closes(open: Open, heading: Heading): boolean {
  if (open.hasLower && heading.level !== undefined && heading.level <= (open.heading.level ?? 0)) return true;
  if (!heading.apart) return false;
  const { title, label } = heading;
  if (SIGNATURES.test(title) || open.row.until?.test(title) === true) return true;
  if (label === "item") return /^[\p{Lu}[(]/u.test(title) && isBehind(open, heading);
  // Where items have numbers, a title without one is a part of the section.
  if (open.label === "item") return false;
  if (ITEM_TITLES.test(title) || isNextMark(open, heading)) return true;
  return open.label === "none" && open.number === undefined && PROSPECTUS_TITLES.test(title);
}

/** "3. Employees" behind "2. Risk Factors"; a number alone may be one of a table, unless a short title stands apart behind it. */
function isNextMark(open: Open, { mark, title, afterBlank }: Heading): boolean {
  if (mark === undefined || !afterBlank || !open.behind.includes(mark)) return false;
  return /[.)]$/u.test(mark) || (title.length <= LONGEST_TITLE && /^\p{Lu}[^.;]*$/u.test(title));
}

/** Another item; not the head of the item that holds the section, nor a lettered part of the section. */
function isBehind(open: Open, { number, letter }: Heading): boolean {
  if (number !== open.number) return true;
  if (letter === undefined) return false;
  return open.letter === undefined ? !open.row.letteredParts : letter > open.letter;
}

function longest(stretches: readonly Stretch[]): Stretch | undefined {
  const sure = stretches.filter(({ labelled, start, end }) => labelled && end - start > SURE_LENGTH);
  const from = sure.length > 0 ? sure : stretches;
  return from.reduce<Stretch | undefined>((best, one) => (best && best.end - best.start >= one.end - one.start ? best : one), undefined);
}
