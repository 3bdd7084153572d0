/** A path and the text of its file in, whether it is a page of HTML out: by the name of the file, else by how the text begins. */
import { extname } from "node:path";
import { mainDocumentOf } from "../input/submission.ts";

const EXTENSIONS: ReadonlySet<string> = new Set([".htm", ".html", ".xhtml"]);

/** Far enough to be past comments, and the wrapper of a submission. */
const READ = 4_000;
const BEGINS_PAGE = /^\s*(?:<(?:!doctype\s+html|html|\?xml|!--|xbrl>|head|body|div|p|table|center|font)\b)/iu;
const HOLDS_PAGE = /<(?:html|body)\b[^>]{0,500}>/iu;
/** The tables of plain filings stand between "<TABLE>" and "</TABLE>" too, and hold these. */
const PLAIN_TABLE = /<(?:caption|s|c|page)>/iu;

/**
 * Whether to read the file as HTML. Of a whole submission, the main document decides.
 * @example isHtml("report.txt", "<!DOCTYPE html><p>Debt</p>") // true
 */
export function isHtml(path: string, text: string): boolean {
  if (EXTENSIONS.has(extname(path).toLowerCase())) return true;
  const opening = text.slice(mainDocumentOf(text)?.start ?? 0).slice(0, READ);
  if (!/^\s*</u.test(opening)) return false;
  return HOLDS_PAGE.test(opening) || (BEGINS_PAGE.test(opening) && !PLAIN_TABLE.test(opening));
}
