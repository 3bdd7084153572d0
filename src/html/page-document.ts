/**
 * The tags of a page's cover, its text and the header above it → what the page says of the filing that it is.
 * <ix:nonNumeric name="dei:EntityRegistrantName" …>Hoshikawa Tiles Inc.</ix:nonNumeric> is the issuer.
 */
import { type CoverPage, withHeader } from "../input/cover-page.ts";
import { readEdgarHeader } from "../input/edgar-header.ts";
import { readWrittenDay } from "../input/written-day.ts";
import type { TagFact } from "./tag-facts.ts";

/** The period of other forms is a quarter or the day of an event. */
const ANNUAL = /^(?:10-?K|20-F|40-F)/u;
const LONGEST_NAME = 150;

/**
 * What is said of the filing; tags outrank the words of the cover, both the header. The elements are those of the SEC's
 * taxonomy "dei", with which every cover page is tagged.
 * @param head the HTML, or its beginning: an EDGAR header stands there
 */
export function documentOfPage(head: string, text: string, tags: readonly TagFact[]): CoverPage {
  const read = withHeader(readEdgarHeader(head) ?? {}, text);
  const form = tagged(tags, "DocumentType");
  const name = tagged(tags, "EntityRegistrantName");
  const end = tagged(tags, "DocumentPeriodEndDate");
  const fiscalYearEnd = end !== undefined && ANNUAL.test(form ?? read.form ?? "") ? readWrittenDay(end) : undefined;
  return {
    ...read,
    ...(form === undefined ? {} : { form }),
    ...(name === undefined || name.length > LONGEST_NAME ? {} : { issuer: { name } }),
    ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }),
  };
}

/** The first value of an element on which no dimension narrows the issuer, spaces single. */
function tagged(tags: readonly TagFact[], name: string): string | undefined {
  const value = tags.find((tag) => tag.name === `dei:${name}` && tag.dimensions.length === 0)?.value;
  const words = value?.replace(/\s+/gu, " ").trim();
  return words === "" ? undefined : words;
}
