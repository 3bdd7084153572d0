/**
 * The start of a filing → what its header and cover page say of it; nothing where it has neither.
 * "FORM 20-F … For the fiscal year ended March 31, 2018 … HOSHIKAWA DATA INC. (Exact name of Registrant as specified in its charter)"
 */
import { readEdgarHeader } from "./edgar-header.ts";
import { mainDocumentOf } from "./submission.ts";
import { readWrittenDay } from "./written-day.ts";

/** Each field only where the text says it. */
export interface CoverPage {
  readonly issuer?: { readonly id?: string | undefined; readonly name?: string | undefined };
  readonly form?: string;
  readonly fiscalYearEnd?: string;
  readonly filed?: string;
}

/** Where a cover page begins at the latest, and the length of what it says first. */
const FIRST = 12_000;
const LENGTH = 5_000;
const FORM = /^[ \t\u00a0#*]*FORM[ \t\u00a0]+(10-K(?:SB|T|405)?|10-Q|20-F|40-F|6-K|8-K|[SF]-[134])(\/A)?[ \t\u00a0*]*\r?$/im;
/** What else stands on a cover: a line "Form 20-F" alone may be the head of any page. */
const COVER = /\(mark\s+one\)|(?:report|statement)\s+(?:pursuant\s+to|under)\s+(?:section|the\s+securities)|\(\s*exact\s+name\s+of/i;
const YEAR = /\bfor\s+(?:the\s+|our\s+)?(?:fiscal\s+)?year\s+ended\b/i;
const FILED = /\bas\s+filed\s+with\s+the\s+(?:U\.S\.\s+)?securities\s+and\s+exchange\s+commission\s+on\b/i;
const EXACT_NAME = /\(\s*exact\s+name\s+of\s+(?:the\s+)?(?:registrant|issuer|company)/i;
const ENGLISH_NAME = /\(\s*translation\s+of\s+(?:the\s+)?registrant[’'`´]?s\s+name/i;
const LONGEST_NAME = 120;

/**
 * Reads the header and the cover page. What the cover says of issuer and year stands above the header's short forms.
 * @example readCoverPage("FORM 10-K\n(Mark One)\nFor the fiscal year ended June 30, 2018").fiscalYearEnd // "2018-06-30"
 */
export function readCoverPage(text: string): CoverPage {
  return withHeader(readEdgarHeader(text) ?? {}, text.slice(mainDocumentOf(text)?.start ?? 0));
}

/**
 * The same where header and text are no longer one string, as the text of a page and the header above its HTML.
 * @example withHeader({ form: "20-F", filed: "2018-07-10" }, "Form 20-F").filed // "2018-07-10"
 */
export function withHeader(header: CoverPage, text: string): CoverPage {
  const opening = text.slice(0, FIRST);
  const form = FORM.exec(opening);
  const page = form ? text.slice(form.index, form.index + LENGTH) : "";
  if (!form || !COVER.test(page)) return header;
  const name = nameAbove(page, ENGLISH_NAME) ?? nameAbove(page, EXACT_NAME);
  const fiscalYearEnd = dayBehind(page, YEAR);
  // "As filed with … on" stands above the form's name.
  const filed = dayBehind(opening, FILED);
  return {
    form: `${form[1]?.toUpperCase() ?? ""}${form[2]?.toUpperCase() ?? ""}`,
    ...header,
    ...(name === undefined ? {} : { issuer: { name } }),
    ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }),
    ...(header.filed === undefined && filed !== undefined ? { filed } : {}),
  };
}

/**
 * What the caller gave, completed by what the text says of itself.
 * @example withCoverPage({ filed: "2018-07-10" }, { form: "20-F", filed: "2018-07-09" }) // { form: "20-F", filed: "2018-07-10" }
 */
export function withCoverPage<Settings extends { readonly [Field in keyof CoverPage]?: CoverPage[Field] | undefined }>(
  settings: Settings,
  cover: CoverPage,
): Settings & { readonly [Field in keyof CoverPage]?: CoverPage[Field] | undefined } {
  const issuer = { name: settings.issuer?.name ?? cover.issuer?.name, id: settings.issuer?.id };
  return {
    ...settings,
    issuer,
    form: settings.form ?? cover.form,
    fiscalYearEnd: settings.fiscalYearEnd ?? cover.fiscalYearEnd,
    filed: settings.filed ?? cover.filed,
  };
}

function dayBehind(page: string, words: RegExp): string | undefined {
  const match = words.exec(page);
  return match ? readWrittenDay(page.slice(match.index + match[0].length)) : undefined;
}

/** The paragraph above the words that say what it is, rules left out; none where it says that there is no name. */
function nameAbove(page: string, words: RegExp): string | undefined {
  const at = words.exec(page)?.index;
  if (at === undefined) return undefined;
  const lines = page.slice(0, at).split("\n").map(plainLine);
  while (lines.at(-1) === "") lines.pop();
  const name = lines.slice(lines.lastIndexOf("") + 1).join(" ");
  if (name.length > LONGEST_NAME || !/^\p{L}/u.test(name) || /[():]|^(?:not applicable|n\/?a|none|same)\b/iu.test(name)) return undefined;
  return name;
}

function plainLine(line: string): string {
  return /[\p{L}\d]/u.test(line) ? line.replace(/[\s#*_|\u00a0]+/gu, " ").trim() : "";
}
