/**
 * A text, and perhaps the stretch of it to read → the repaired string that the scanners read.
 * All else of the text is edited away, so that offsets still lead into the whole.
 */
import { withLineFeeds } from "./line-ends.ts";
import { findRepairs } from "./repairs.ts";
import { applyEdits, type SourceText } from "./source-text.ts";

/**
 * Repairs a text, or a stretch of it alone.
 * @example readSource("Cover. We lost ¥5.", { start: 7, end: 18 }).text // "We lost ¥5."
 */
export function readSource(text: string, stretch: { readonly start: number; readonly end: number } | undefined): SourceText {
  const lines = withLineFeeds(text);
  if (!stretch) return applyEdits(text, findRepairs(lines), lines);
  const { start, end } = stretch;
  const repairs = findRepairs(lines.slice(start, end)).map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  const before = start > 0 ? [{ start: 0, end: start, replacement: "" }] : [];
  const behind = end < text.length ? [{ start: end, end: text.length, replacement: "" }] : [];
  return applyEdits(text, [...before, ...repairs, ...behind], lines);
}
