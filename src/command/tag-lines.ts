/**
 * The comparison of a page's tags with its text in, lines for reading out:
 * "tags: 1127, of which 112 agree with the text, 146 differ, 705 meet no figure of it, 164 are texts".
 */
import type { TagComparison } from "../html/tag-check.ts";

/**
 * The counts, and a line for each difference; tags that meet no figure are counted alone.
 * @example tagLines(comparison).split("\n")[1] // "  tag-scale-differs  [120-125]  the tag us-gaap:Debt says 5123000, the text 5123"
 */
export function tagLines({ tags, agreed, differing, unmatched, texts, checks }: TagComparison): string {
  const counts = `tags: ${tags}, of which ${agreed} agree with the text, ${differing} differ, ${unmatched} meet no figure of it, ${texts} are texts`;
  const lines = checks
    .filter(({ facts }) => facts.length > 0)
    .map(({ code, facts, message }) => `  ${code}  [${facts[0]?.split("#").at(-1) ?? ""}]  ${message}`);
  return `${[counts, ...lines].join("\n")}\n`;
}
