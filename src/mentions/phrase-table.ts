/**
 * Lists of phrases → an index by their first (or last) word, and the longest phrase that starts (or ends) at a token.
 * "in excess of" ends at "of" in "sales in excess of ¥5 billion".
 */
import type { Token } from "../text/tokens.ts";

/** A phrase as words, with what it stands for. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by the word that anchors them, longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/**
 * Indexes phrases (lower case, words parted by one space) by their first or last word.
 * @example phraseTable([["in excess of", "over"]], "last").get("of")
 */
export function phraseTable<Meaning>(rows: Iterable<readonly [string, Meaning]>, anchor: "first" | "last"): PhraseTable<Meaning> {
  const table = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, meaning] of rows) {
    const words = phrase.split(" ");
    const key = words[anchor === "first" ? 0 : words.length - 1] ?? "";
    const entries = table.get(key) ?? [];
    entries.push({ words, meaning });
    table.set(key, entries);
  }
  for (const entries of table.values()) entries.sort((left, right) => right.words.length - left.words.length);
  return table;
}

/**
 * The longest phrase whose first word is token `at`. Table anchored at the first word.
 * @example phraseFrom(table, tokens, 3)?.words.length
 */
export function phraseFrom<Meaning>(table: PhraseTable<Meaning>, tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const first = tokens[at];
  const entries = first && table.get(first.lower);
  return entries?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word));
}

/**
 * The longest phrase whose last word is token `at`. Table anchored at the last word.
 * @example phraseUpTo(table, tokens, first - 1)?.meaning
 */
export function phraseUpTo<Meaning>(table: PhraseTable<Meaning>, tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const last = tokens[at];
  const entries = last && table.get(last.lower);
  return entries?.find(({ words }) => words.every((word, offset) => tokens[at - words.length + 1 + offset]?.lower === word));
}
