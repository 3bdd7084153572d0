/**
 * What a tag does to the text, as data: which start a paragraph, which show nothing, what a style hides or raises.
 * <div style="display: none"> shows nothing; <span style="vertical-align: super"> is a raised mark.
 */

/** A paragraph ends before and behind these. Structure of tables is read apart. */
const blockTags: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol p plaintext pre section summary ul xmp text document".split(
    " ",
  ),
);

/** These hold no element and are never closed. */
export const voidTags: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input link meta param source track wbr page s c".split(" "),
);

/** What stands in these is not shown; the last four are the lines of a submission above its documents. */
export const silentTags: ReadonlySet<string> = new Set(
  "head script style title noscript template iframe object select textarea button svg math ix:header ix:hidden ix:references ix:resources type sequence filename description".split(
    " ",
  ),
);

/** Opening one of the second closes one of the first that is still open right around it: "<li>one<li>two". */
export const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: "p div table ul ol h1 h2 h3 h4 h5 h6 li dl dt dd hr center blockquote pre td th tr",
    li: "li",
    dt: "dt dd",
    dd: "dt dd",
    td: "td th tr",
    th: "td th tr",
    tr: "tr",
    option: "option",
    type: "sequence filename description text",
    sequence: "filename description text",
    filename: "description text",
    description: "text",
  }).map(([name, others]) => [name, new Set(others.split(" "))]),
);

const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:\.0+)?(?:pt|px|em|%)?\s*(?:;|$|!))/iu;
const DISPLAY = /(?:^|;)\s*display\s*:\s*(inline|block)\b/iu;
const RAISED = /vertical-align\s*:\s*super|(?:^|;)\s*top\s*:\s*-\d/iu;
const PAGE_BREAK_BEFORE = /(?:page-)?break-before\s*:\s*(?:always|page)/iu;
const PAGE_BREAK_AFTER = /(?:page-)?break-after\s*:\s*(?:always|page)/iu;

/** Whether the element shows nothing. */
export function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return silentTags.has(name) || attributes.has("hidden") || HIDDEN.test(attributes.get("style") ?? "");
}

/** Whether a paragraph ends before and behind the element. */
export function isBlock(name: string, attributes: ReadonlyMap<string, string>): boolean {
  const display = DISPLAY.exec(attributes.get("style") ?? "")?.[1]?.toLowerCase();
  return display === undefined ? blockTags.has(name) : display === "block";
}

/** Whether the element stands above the line, as a footnote mark does. */
export function isRaised(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return name === "sup" || RAISED.test(attributes.get("style") ?? "");
}

/** Whether a page ends where the element starts or ends. */
export function pageBreakOf(name: string, attributes: ReadonlyMap<string, string>): { before: boolean; after: boolean } {
  const style = attributes.get("style") ?? "";
  return { before: name === "page" || PAGE_BREAK_BEFORE.test(style), after: PAGE_BREAK_AFTER.test(style) };
}
