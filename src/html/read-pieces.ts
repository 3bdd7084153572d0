/**
 * HTML → the flat list of what it shows, in stretches, and the elements that mark facts. One pass.
 * "<p>Debt<sup>(1)</sup> rose</p>" is a block mark, "Debt", " rose" and a block mark.
 */
import { markCollector } from "./mark-collector.ts";
import { readMarkup } from "./markup.ts";
import { openElements } from "./open-elements.ts";
import { pieceList } from "./piece-list.ts";
import { writeElement } from "./piece-writer.ts";
import type { MarkedElement, Piece } from "./piece.ts";
import { isPlainText } from "./plain-page.ts";
import { isHidden, isRaised, pageBreakOf, voidTags } from "./tag-rules.ts";

/** What a page marks. `resources` are the elements of the hidden header that contexts and units are made of. */
export interface PageMarks {
  readonly marked: readonly MarkedElement[];
  readonly resources: readonly MarkedElement[];
}

const KEEPS_SPACE: ReadonlySet<string> = new Set(["pre", "xmp", "listing", "plaintext"]);

/** See the head of this file. `take` gets the list in stretches, each up to the end of a block, so that no page is held as a whole. */
export function readPieces(html: string, take: (pieces: readonly Piece[]) => void): PageMarks {
  const list = pieceList(take);
  const marks = markCollector();
  const elements = openElements();
  /** How many of the open elements show nothing, and how many keep white space. */
  let hidden = 0;
  let preformatted = isPlainText(html) ? 1 : 0;

  const open = (name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void => {
    elements.closeBefore(name, start);
    const isVoid = voidTags.has(name);
    const hides = isHidden(name, attributes);
    const isShown = hidden === 0 && !hides;
    const breaks = isShown ? pageBreakOf(name, attributes) : { before: false, after: false };
    const keepsSpace = KEEPS_SPACE.has(name);
    if (hides && !isVoid) hidden++;
    if (keepsSpace) preformatted++;
    if (breaks.before) list.mark("page");
    const closeFact = marks.open(name, attributes, end, !isShown);
    const closeShown = isShown ? writeElement(list, name, attributes) : undefined;
    const closeRaised = isShown && isRaised(name, attributes) ? list.raise() : undefined;
    if (isVoid && breaks.after) list.mark("page");
    const onClose = (at: number): void => {
      closeRaised?.();
      closeFact?.(at);
      closeShown?.();
      if (breaks.after) list.mark("page");
      if (keepsSpace) preformatted--;
      if (hides) hidden--;
    };
    elements.open({ name, onClose }, end);
  };

  readMarkup(html, {
    open,
    close(name, start, end) {
      // "</p>" without a paragraph is an empty one, and "</br>" a line break, to every browser; "<br/>" has no close tag of its own.
      const isLone = !elements.close(name, start) && hidden === 0 && end > start;
      if (isLone && (name === "p" || name === "br")) list.mark(name === "p" ? "block" : "line");
    },
    text(text, start, end) {
      if (hidden > 0) marks.hiddenText(text);
      else list.text({ start, end, text }, preformatted > 0);
    },
  });
  elements.closeAll(html.length);
  list.finish();
  return { marked: marks.marked, resources: marks.resources };
}
