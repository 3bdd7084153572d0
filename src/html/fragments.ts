/**
 * Stretches of text with their places → the same with white space as a browser shows it: runs of spaces are one, soft hyphens are gone.
 * "net\n  in&shy;come" is "net income".
 */
import type { Fragment } from "./piece.ts";

/** White space that is not one character wide or stands at an edge, and what has no width: soft hyphen, zero-width space, joiners. */
const SPLITS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]{2,}|^\s|\s$|[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const VISIBLE = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const SPACE = /[^\u00ad\u200b-\u200d\u2060\ufeff]/u;

/**
 * White space collapsed, none at either end.
 * @example collapse([{ start: 0, end: 6, text: "a \n  b" }]).map(({ text }) => text) // ["a", " ", "b"]
 */
export function collapse(fragments: readonly Fragment[]): Fragment[] {
  const out: Fragment[] = [];
  let gap: Fragment | undefined;
  const add = (fragment: Fragment): void => {
    if (!VISIBLE.test(fragment.text)) {
      if (SPACE.test(fragment.text)) gap ??= { ...fragment, text: " " };
      return;
    }
    if (gap && out.length > 0) out.push(gap);
    gap = undefined;
    out.push(fragment);
  };
  for (const fragment of fragments) {
    if (fragment.text.length !== fragment.end - fragment.start) add(fragment);
    else for (const part of split(fragment)) add(part);
  }
  return out;
}

function split(fragment: Fragment): Fragment[] {
  const parts: Fragment[] = [];
  let from = 0;
  const part = (to: number): void => {
    if (to > from) parts.push(cut(fragment, from, to));
    from = to;
  };
  for (const match of fragment.text.matchAll(SPLITS)) {
    part(match.index);
    part(match.index + match[0].length);
  }
  part(fragment.text.length);
  return parts;
}

/** A part of a fragment; within it each white space is a plain space. */
function cut(fragment: Fragment, from: number, to: number): Fragment {
  return { start: fragment.start + from, end: fragment.start + to, text: fragment.text.slice(from, to).replace(/\s/gu, " ") };
}

/** The characters of some fragments. */
export function textOf(fragments: readonly Fragment[]): string {
  return fragments.length === 1 ? (fragments[0]?.text ?? "") : fragments.map(({ text }) => text).join("");
}

/** Characters of our own at a place of the HTML: they stand for nothing there. */
export function inserted(text: string, at: number): Fragment {
  return { start: at, end: at, text };
}
