/** HTML of a filing → the text that `extract` takes, the way back, and the facts that the page itself marks. */
import type { CoverPage } from "../input/cover-page.ts";
import { mainDocumentOf } from "../input/submission.ts";
import { blockWriter } from "./block-writer.ts";
import { layOut } from "./lay-out.ts";
import { documentOfPage } from "./page-document.ts";
import { readPieces } from "./read-pieces.ts";
import { tagFactsOf } from "./tag-facts.ts";
import type { TagFact } from "./tag-facts.ts";

/** A range of the HTML, `end` exclusive. */
export interface HtmlRange {
  readonly start: number;
  readonly end: number;
}

/** A page as read by {@link readHtml}. */
export interface HtmlPage {
  /** What the page shows: paragraphs with blank lines between them, tables as lines of cells with tabs between them. */
  readonly text: string;
  /**
   * The range of the HTML that a span of `text` stands for; undefined for an empty span, one outside the text, and one of
   * characters that the page does not hold, such as the tabs between cells.
   */
  readonly locate: (start: number, end: number) => HtmlRange | undefined;
  /** What inline XBRL tags say, in document order. */
  readonly facts: readonly TagFact[];
  /**
   * What the tags of the cover, its words, or the header of a submission say of the filing: options for `extract`, which finds
   * only the words in `text`.
   */
  readonly document: CoverPage;
}

/**
 * Reads the HTML of a filing. Any string is a page: broken or truncated markup yields what can be read of it.
 * Of a whole EDGAR submission only the main document is read; ranges still lead into the whole string.
 * Page numbers, running headers, footnote marks and what the page does not show are left out of the text.
 * @example
 * const page = readHtml("<p>We had debt of &#165;1.5&nbsp;billion as of March 31, 2020.</p>");
 * const fact = extract(page.text, page.document).facts[0];
 * page.locate(fact.source.start, fact.source.end) // { start: 18, end: 40 }
 */
export function readHtml(html: string): HtmlPage {
  const main = mainDocumentOf(html) ?? { start: 0, end: html.length };
  const blocks = blockWriter();
  const { marked, resources } = readPieces(html.slice(main.start, main.end), (pieces) => {
    layOut(pieces, blocks.write);
  });
  const map = blocks.finish();
  const facts = tagFactsOf(marked, resources, map);
  return { text: map.text, locate: locateBehind(main.start, map.locate), facts, document: documentOfPage(html, map.text, facts) };
}

function locateBehind(base: number, locate: HtmlPage["locate"]): HtmlPage["locate"] {
  return (start, end) => {
    const range = locate(start, end);
    return range && { start: range.start + base, end: range.end + base };
  };
}
