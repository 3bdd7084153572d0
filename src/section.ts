/** One section of a filing: where it stands in the caller's text. */
import * as z from "zod";
import { mainDocumentOf } from "./input/submission.ts";
import { sectionNameSchema, type SectionName } from "./model/section.ts";
import type { Span } from "./model/span.ts";
import { readOptions } from "./options.ts";
import { findSection } from "./text/sections.ts";

const argumentsSchema = z.strictObject({ name: sectionNameSchema });

/**
 * Finds a section by its heading, past the table of contents, heads of pages and cross-references.
 *
 * @param text the whole filing, any string
 * @param name see {@link sectionNameSchema}
 * @returns from the start of the heading to the start of the next section's, or to the end of the text; undefined where there is none
 * @throws TypeError for a name that is none of these
 * @example
 * section("Item 1A. Risk Factors\nWe may lose.\nItem 1B. Unresolved Staff Comments", "risk-factors")?.end // 35
 */
export function section(text: string, name: SectionName): Span | undefined {
  return findSection(text, readOptions(argumentsSchema, { name }, "section").name, mainDocumentOf(text));
}
