/**
 * "The former … the latter" → the two names of the sentence before, as mentions for reading roles.
 * "We own A and B. The former is consolidated." → A stands where "The former" does.
 */
import type { FoundName } from "./resolve.ts";

const PHRASES = /\b[Tt]he (former|latter)\b(?! [a-z]+(?:ed)? (?:subsidiary|president|director))/g;

/** Mentions of a sentence with its "the former" and "the latter" read; `before` are those of the sentence before. */
export function withFormerAndLatter(
  text: string,
  start: number,
  end: number,
  inside: FoundName[],
  before: readonly FoundName[],
): FoundName[] {
  const names = [...new Set(before.map(({ name }) => name))].filter(({ issuer, type }) => !issuer && type === "organization");
  if (names.length !== 2) return inside;
  const added: FoundName[] = [];
  for (const match of text.slice(start, end).matchAll(PHRASES)) {
    const from = start + match.index;
    added.push({ start: from, end: from + match[0].length, name: names[match[1] === "former" ? 0 : 1]!, pronoun: true });
  }
  if (!added.some(({ name }) => name === names[1])) return inside;
  return [...inside, ...added].sort((a, b) => a.start - b.start);
}
