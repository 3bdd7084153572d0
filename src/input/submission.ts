/**
 * The text of a whole submission as EDGAR keeps it → where its main document stands.
 * "<SEC-HEADER>…</SEC-HEADER> <DOCUMENT><TYPE>20-F … <TEXT>…</TEXT></DOCUMENT> <DOCUMENT><TYPE>EX-12.1 …": what stands in the first <TEXT>.
 */

/** A stretch of the submission, `end` exclusive, and the document's type as "20-F". */
export interface MainDocument {
  readonly type: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The header of a submission is shorter. */
const READ = 20_000;
const DOCUMENT = "<DOCUMENT>";
/** The lines between the start of a document and its text are fewer characters than this. */
const WRAPPER = 2_000;
const TYPE = /<TYPE>[ \t]*([^\s<]+)/u;
const TEXT = /<TEXT>[ \t]*\r?\n?/u;
/** What is filed beside the report: exhibits, letters, pictures, data. */
const BESIDE = /^(?:EX-|COVER|CORRESP|GRAPHIC|ZIP|EXCEL|XML|JSON)/u;

/**
 * The main document of a submission: the first that is no exhibit, else the first. Undefined where the text is no submission.
 * A document that its end is missing of reaches to the end of the text.
 * @example mainDocumentOf("<DOCUMENT>\n<TYPE>20-F\n<TEXT>\nForm 20-F\n</TEXT>\n</DOCUMENT>") // { type: "20-F", start: 29, end: 39 }
 */
export function mainDocumentOf(text: string): MainDocument | undefined {
  const opening = text.slice(0, READ);
  const begin = opening.indexOf(DOCUMENT);
  // Above the first document stand the lines of EDGAR's header alone.
  if (begin === -1 || !/^\s*(?:<|-----BEGIN )/u.test(opening) || /<(?:html|body)\b/iu.test(opening.slice(0, begin))) return undefined;
  let first: MainDocument | undefined;
  for (let at = begin; at !== -1;) {
    const found = documentAt(text, at);
    if (found && !BESIDE.test(found.type ?? "")) return found;
    first ??= found;
    at = text.indexOf(DOCUMENT, found?.end ?? at + DOCUMENT.length);
  }
  return first;
}

function documentAt(text: string, at: number): MainDocument | undefined {
  const wrapper = text.slice(at, at + WRAPPER);
  const opens = TEXT.exec(wrapper);
  if (!opens) return undefined;
  const start = at + opens.index + opens[0].length;
  const close = text.indexOf("</TEXT>", start);
  return { type: TYPE.exec(wrapper.slice(0, opens.index))?.[1], start, end: close === -1 ? text.length : close };
}
