/**
 * The caller's string and the repaired string that the scanners read, with the one map between their offsets.
 * No other file knows two coordinate systems. "\$1.00" is read as "$1.00"; a span of it is handed out as "\$1.00".
 */
import type { Span } from "../model/span.ts";

/** Replace `original.slice(start, end)` by `replacement`. Edits are ordered by `start` and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The characters replaced may also have been digits of the number behind them: what they would put before it. */
  readonly lostDigits?: string | undefined;
  /** The replacement is a number made whole; what else it may have been, where that is open. */
  readonly number?: { readonly alternative?: string } | undefined;
}

/** See the head of this file. */
export interface SourceText {
  readonly original: string;
  /** The repaired string: every offset inside the library indexes this one. */
  readonly text: string;
  readonly edits: readonly PlacedEdit[];
}

/** An edit with its place in the repaired string. */
export interface PlacedEdit extends Edit {
  readonly at: number;
  readonly after: number;
}

/**
 * Applies the edits. Without edits both strings are the same.
 * @param read the original as it is read where that differs, of the same length: its line ends are line feeds
 */
export function applyEdits(original: string, edits: readonly Edit[], read: string = original): SourceText {
  if (edits.length === 0) return { original, text: read, edits: [] };
  const pieces: string[] = [];
  const placed: PlacedEdit[] = [];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    pieces.push(read.slice(from, edit.start), edit.replacement);
    length += edit.start - from;
    const { start, end, replacement, lostDigits, number } = edit;
    placed.push({ start, end, replacement, lostDigits, number, at: length, after: length + replacement.length });
    length += edit.replacement.length;
    from = edit.end;
  }
  pieces.push(read.slice(from));
  return { original, text: pieces.join(""), edits: placed };
}

/**
 * The span of the caller's string for offsets of the repaired one. A span that touches repaired characters takes all
 * of what they stood for.
 * @example spanOf(source, 12, 24) // { start: 13, end: 27, text: "\\$9.6 billion" }
 */
export function spanOf(source: SourceText, start: number, end: number): Span {
  const from = originalOffset(source, start, "start");
  const to = Math.max(from, originalOffset(source, end, "end"));
  return { start: from, end: to, text: source.original.slice(from, to) };
}

function originalOffset(source: SourceText, offset: number, side: "start" | "end"): number {
  const { edits } = source;
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit && (edit.at < offset || (side === "start" && edit.after <= offset && edit.at === offset && edit.after === edit.at)))
      low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (!edit) return offset;
  if (offset < edit.after) return side === "start" ? edit.start : edit.end;
  return edit.end + (offset - edit.after);
}

/** The edit whose replacement overlaps the stretch, if one does. */
export function editWithin(source: SourceText, start: number, end: number): PlacedEdit | undefined {
  const { edits } = source;
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.after ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const edit = edits[low];
  return edit && edit.at < end ? edit : undefined;
}
