/**
 * The blocks of a page, one by one as they are laid out → the text of the page and the way back, page furniture left out.
 * Of a block only its characters and its place are kept, so that a page takes the memory of its text.
 */
import type { PageBlock } from "./lay-out.ts";
import { type WrittenBlock, isFurniture } from "./page-furniture.ts";
import { inserted } from "./fragments.ts";
import { type TextMap, partsOf, textWriter } from "./text-map.ts";

export interface BlockWriter {
  readonly write: (block: PageBlock) => void;
  readonly finish: () => TextMap;
}

/** See the head of this file. */
export function blockWriter(): BlockWriter {
  const writer = textWriter();
  const blocks: WrittenBlock[] = [];
  let at = 0;
  return {
    write({ kind, lines }) {
      const start = writer.length();
      for (const [index, line] of lines.entries()) {
        if (index > 0) writer.write(inserted("\n", at));
        for (const fragment of line)
          writer.write(fragment.start < at ? { ...fragment, start: at, end: Math.max(at, fragment.end) } : fragment);
        at = Math.max(at, line.at(-1)?.end ?? at);
      }
      blocks.push({ isPage: kind === "page", start, end: writer.length(), lines: lines.length });
    },
    finish() {
      const written = writer.finish();
      const furniture = isFurniture(blocks, written.text);
      const kept = blocks.filter((block, index) => !block.isPage && !furniture(index));
      return partsOf(
        written,
        kept.map(({ start, end }, index) => ({ start, end, before: index === 0 ? "" : "\n\n" })),
      );
    },
  };
}
