/**
 * Blocks of a page → the same without page numbers and without headers and footers that come again at the ends of pages.
 * "Fujimori Steel Corp. | Form 20-F | 12" at the foot of every page is no sentence of the filing.
 */
import { textOf } from "./fragments.ts";
import type { PageBlock } from "./lay-out.ts";

/** A header or footer is not longer than this. */
const LONGEST = 120;
/** Blocks looked at on either side of the end of a page. */
const REACH = 3;
/** A text is a header or footer if it comes at this many page ends, its numbers aside. */
const OFTEN = 3;

const PAGE_NUMBER = /^(?:page\s)?[-–—\s]*(?:[A-Z]{1,2}-?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s(?:of|\/)\s(?:[A-Z]{1,2}-?)?\d{1,4})?[-–—\s]*$/iu;
/** Between dashes a number is one of a page wherever it stands. */
const DASHED_NUMBER = /^[-–—]\s?(?:[A-Z]-?)?(?:\d{1,4}|[ivx]{1,6})\s?[-–—]$/u;

/** See the head of this file. */
export function withoutFurniture(shown: readonly PageBlock[]): PageBlock[] {
  // The last page ends with the document, where there are pages at all.
  const blocks = shown.some(({ kind }) => kind === "page") ? [...shown, { kind: "page", lines: [] } as const] : shown;
  const atEnds = blocksAtPageEnds(blocks);
  const counts = new Map<string, number>();
  for (const { form } of atEnds.values()) counts.set(form, (counts.get(form) ?? 0) + 1);
  return blocks.filter((block, index) => {
    if (block.kind === "page") return false;
    if (block.lines.length === 1 && DASHED_NUMBER.test(shortText(block) ?? "")) return false;
    const end = atEnds.get(index);
    if (end === undefined) return true;
    return !(end.nearest && PAGE_NUMBER.test(end.form.replaceAll("#", "1"))) && (counts.get(end.form) ?? 0) < OFTEN;
  });
}

/** Short blocks beside page ends; `form` is the text with each number as "#". */
function blocksAtPageEnds(blocks: readonly PageBlock[]): Map<number, { form: string; nearest: boolean }> {
  const found = new Map<number, { form: string; nearest: boolean }>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "page") continue;
    for (const step of [-1, 1])
      for (let reach = 1; reach <= REACH; reach++) {
        const at = index + step * reach;
        const near = blocks[at];
        const text = near && near.kind !== "page" ? shortText(near) : undefined;
        if (text === undefined) break;
        found.set(at, { form: text.replace(/\d+/gu, "#"), nearest: reach === 1 || (found.get(at)?.nearest ?? false) });
      }
  }
  return found;
}

/** The text of a block of one or two short lines. */
function shortText(block: PageBlock): string | undefined {
  if (block.lines.length > 2) return undefined;
  let length = 0;
  for (const line of block.lines) for (const { text } of line) if ((length += text.length) > LONGEST) return undefined;
  return block.lines.map(textOf).join(" ").replace(/\s+/gu, " ").trim();
}
