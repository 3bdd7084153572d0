/** The HTML of a filing: the text that `extract` takes, with the way back, and inline XBRL. The one entry that imports htmlparser2. */
export { readHtml } from "./html/read-html.ts";
export type { HtmlPage, HtmlRange } from "./html/read-html.ts";
export type { TagFact } from "./html/tag-facts.ts";
export type { TagDimension } from "./html/tag-context.ts";
export type { CoverPage } from "./input/cover-page.ts";
export { compareTags } from "./html/compare-tags.ts";
export type { TagCheck, TagComparison } from "./html/tag-check.ts";
export type { TagCheckCode } from "./model/check.ts";
