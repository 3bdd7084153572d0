/**
 * The blocks of a page → which of them are page numbers, or headers and footers that come again at the ends of pages.
 * "Fujimori Steel Corp. | Form 20-F | 12" at the foot of every page is no sentence of the filing.
 */

/** A block as it stands in the text, or the end of a page. */
export interface WrittenBlock {
  readonly isPage: boolean;
  readonly start: number;
  readonly end: number;
  readonly lines: number;
}

/** A header or footer is not longer than this. */
const LONGEST = 120;
/** Blocks looked at on either side of the end of a page. */
const REACH = 3;
/** A text is a header or footer if it comes at this many page ends, its numbers aside. */
const OFTEN = 3;

const PAGE_NUMBER = /^(?:page\s)?[-–—\s]*(?:[A-Z]{1,2}-?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s(?:of|\/)\s(?:[A-Z]{1,2}-?)?\d{1,4})?[-–—\s]*$/iu;
/** Between dashes a number is one of a page wherever it stands. */
const DASHED_NUMBER = /^[-–—]\s?(?:[A-Z]-?)?(?:\d{1,4}|[ivx]{1,6})\s?[-–—]$/u;

/**
 * Tells of each block by its index whether it is furniture.
 * @example isFurniture([{ isPage: false, start: 0, end: 6, lines: 1 }], "- 12 -")(0) // true
 */
export function isFurniture(shown: readonly WrittenBlock[], text: string): (index: number) => boolean {
  // The last page ends with the document, where there are pages at all.
  const last = { isPage: true, start: text.length, end: text.length, lines: 0 };
  const blocks = shown.some(({ isPage }) => isPage) ? [...shown, last] : shown;
  const atEnds = blocksAtPageEnds(blocks, text);
  const counts = new Map<string, number>();
  for (const { form } of atEnds.values()) counts.set(form, (counts.get(form) ?? 0) + 1);
  return (index) => {
    const block = blocks[index];
    if (block?.lines === 1 && DASHED_NUMBER.test(shortText(block, text) ?? "")) return true;
    const end = atEnds.get(index);
    if (end === undefined) return false;
    return (end.nearest && PAGE_NUMBER.test(end.form.replaceAll("#", "1"))) || (counts.get(end.form) ?? 0) >= OFTEN;
  };
}

/** Short blocks beside page ends; `form` is the text with each number as "#". */
function blocksAtPageEnds(blocks: readonly WrittenBlock[], text: string): Map<number, { form: string; nearest: boolean }> {
  const found = new Map<number, { form: string; nearest: boolean }>();
  for (const [index, block] of blocks.entries()) {
    if (!block.isPage) continue;
    for (const step of [-1, 1])
      for (let reach = 1; reach <= REACH; reach++) {
        const at = index + step * reach;
        const near = blocks[at];
        const words = near && !near.isPage ? shortText(near, text) : undefined;
        if (words === undefined) break;
        found.set(at, { form: words.replace(/\d+/gu, "#"), nearest: reach === 1 || (found.get(at)?.nearest ?? false) });
      }
  }
  return found;
}

/** The text of a block of one or two short lines. */
function shortText({ start, end, lines }: WrittenBlock, text: string): string | undefined {
  if (lines > 2 || end - start > LONGEST + lines - 1) return undefined;
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}
