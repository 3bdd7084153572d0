/**
 * The HTML of a filing in, its filing out: facts in the text of the page, each with its range in the HTML, and on request what its
 * inline XBRL tags say otherwise. Loaded only where a file is HTML.
 */
import { extract } from "../extract.ts";
import { compareTags } from "../html/compare-tags.ts";
import { readHtml, type HtmlRange } from "../html/read-html.ts";
import type { TagComparison } from "../html/tag-check.ts";
import { withCoverPage } from "../input/cover-page.ts";
import type { Fact } from "../model/fact.ts";
import type { ExtractOptions, Filing } from "../model/filing.ts";

/** What the command writes of a page: a filing whose spans are those of the page's text. */
export interface PageFiling extends Filing {
  readonly facts: (Fact & { readonly html?: HtmlRange })[];
  /** Where tags and sentences part, if asked for. */
  readonly tags?: TagComparison;
}

/**
 * Reads and extracts a page.
 * @throws TypeError for options that `extract` does not understand
 * @example extractPage("<p>We had 12 subsidiaries.</p>", { id: "a" }, false).facts[0]?.html // { start: 10, end: 12 }
 */
export function extractPage(html: string, options: ExtractOptions, withTags: boolean): PageFiling {
  const page = readHtml(html);
  const filing = extract(page.text, withCoverPage(options, page.document));
  const facts = filing.facts.map((fact) => {
    const range = page.locate(fact.source.start, fact.source.end);
    return range === undefined ? fact : { ...fact, html: range };
  });
  return { ...filing, facts, ...(withTags && page.facts.length > 0 ? { tags: compareTags(page, filing.facts) } : {}) };
}
