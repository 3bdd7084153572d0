/**
 * Known forms of names → the longest one that starts at a word: one Map step a word, whatever the number of names.
 */
import { AND, COMMA, type NameWords, OF, readNameWords, SPACE } from "./name-words.ts";
import type { Name } from "./names.ts";
import { SUFFIX, WEAK_SUFFIX } from "./word-classes.ts";

/** A node: the forms that go on from here, and the name that ends here. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  name?: Name;
}

/** An empty trie. */
export function newTrie(): TrieNode {
  return { next: new Map() };
}

/** The step to word `index` from the word before: the link counts, save the comma before a suffix. */
function stepKey(words: NameWords, index: number): string {
  const link = words.links[index]!;
  if (link === SPACE || (link === COMMA && (words.classes[index]! & (SUFFIX | WEAK_SUFFIX)) !== 0)) return words.words[index]!;
  return (link === AND ? "and " : link === OF ? "of " : `${link} `) + words.words[index]!;
}

/** Adds a form; false where it holds no capitalised word to find it by ("alder-post"). */
export function addForm(trie: TrieNode, form: string, name: Name): boolean {
  const words = readNameWords(form, [{ start: 0, end: form.length }]);
  const count = words.words.length;
  if (count === 0 || words.starts[0] !== 0 || words.ends[count - 1]! < form.length - 1) return false;
  let node = trie;
  for (let index = 0; index < count; index++) {
    const key = index === 0 ? words.words[0]! : stepKey(words, index);
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = newTrie()));
    node = next;
  }
  node.name ??= name;
  return true;
}

/** The longest form that starts at word `index`: its name and last word. */
export function longestForm(trie: TrieNode, words: NameWords, index: number): { name: Name; last: number } | undefined {
  let node = trie.next.get(words.words[index]!);
  let hit: { name: Name; last: number } | undefined;
  let at = index;
  while (node) {
    if (node.name) hit = { name: node.name, last: at };
    at++;
    if (at >= words.words.length || words.links[at] === 0) break;
    node = node.next.get(stepKey(words, at));
  }
  return hit;
}
