/**
 * Known names and all capitalised words → every mention, and the short forms that the text uses without defining them.
 * After "Alder Communications Inc.", a later "Alder" is the same company where no other name begins so.
 */
import { AMPERSAND, type NameWords, PLACED, readNameWords, SPACE } from "./name-words.ts";
import { openingsOf } from "./openings.ts";
import { addForm, longestForm, newTrie, type TrieNode } from "./name-trie.ts";
import { isPossessive } from "./context-names.ts";
import { addAlias, endOfWord, fold, isCurrency, type Name, type Names } from "./names.ts";
import { GENERIC, INITIAL, NO_NAME, PLACE, SUFFIX, TITLE, WEAK_SUFFIX } from "./word-classes.ts";

/** One place where a name stands. `last` is the index of its last capitalised word, -1 for a lower-case brand. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  readonly pronoun: boolean;
}

/** Which name "the Company" and "the Group" stand for. */
export type PronounOwners = ReadonlyMap<string, Name>;

/** All mentions in order of their place. */
export function findMentions(words: NameWords, names: Names, pronouns: PronounOwners): FoundName[] {
  const trie = newTrie();
  const literals: { form: string; name: Name }[] = [];
  for (const name of names.all) for (const form of formsOf(names, name)) if (!addForm(trie, form, name)) literals.push({ form, name });
  learnShortForms(words, names, trie);
  const found = mentionsOfWords(words, trie, pronouns);
  return literals.length === 0 ? found : withLiterals(words.text, literals, found);
}

/** Forms by which a name may be found: an ambiguous short form finds nothing. */
function formsOf(names: Names, name: Name): string[] {
  const forms = [name.full, ...name.aliases];
  if (!isTooCommon(name.short)) forms.push(name.short);
  return forms.filter((form) => names.byForm.get(fold(form)) === name);
}

/** One word that is common or a place is no short form: "Trust", "Japan". */
function isTooCommon(short: string): boolean {
  if (short.includes(" ")) return false;
  const words = readNameWords(short, [{ start: 0, end: short.length }]);
  return words.words.length === 0
    ? !/\p{Ll}-\p{Ll}|\p{Ll}\p{Lu}/u.test(short)
    : (words.classes[0]! & (GENERIC | PLACE | WEAK_SUFFIX)) !== 0;
}

/** "Alder" for "Alder Communications Inc.": the leading words of exactly one name, standing alone inside a sentence. */
function learnShortForms(words: NameWords, names: Names, trie: TrieNode): void {
  const openings = openingsOf(names.all);
  if (openings.size === 0) return;
  for (let index = 0; index < words.words.length; index++) {
    if (words.links[index] === SPACE || words.links[index] === AMPERSAND) continue;
    if (!openings.has(words.words[index]!) || words.headings[words.sentenceOf[index]!]) continue;
    const last = endOfRun(words, index);
    if (words.classes[index]! & INITIAL && last === index && !isPossessive(words.text, words.ends[last]!)) continue;
    if (longestForm(trie, words, index)) continue;
    const form = words.text.slice(words.starts[index], words.ends[last]).replace(/\s+/g, " ");
    const name = openings.get(form);
    if (!name || everyWordKnown(words, index, last) || names.byForm.has(fold(form))) continue;
    addAlias(names, name, form, false);
    addForm(trie, form, name);
  }
}

function everyWordKnown(words: NameWords, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if ((words.classes[at]! & NO_NAME) === 0) return false;
  return true;
}

function endOfRun(words: NameWords, first: number): number {
  let last = first;
  while (words.links[last + 1] === SPACE || words.links[last + 1] === AMPERSAND) last++;
  return last;
}

function mentionsOfWords(words: NameWords, trie: TrieNode, pronouns: PronounOwners): FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < words.words.length; index++) {
    const hit = longestForm(trie, words, index);
    if (hit && standsAlone(words, index, hit.last)) {
      found.push({
        start: words.starts[index]!,
        end: hit.last > index ? endOfWord(words, hit.last) : words.ends[hit.last]!,
        name: hit.name,
        pronoun: false,
      });
      index = hit.last;
    } else if (words.classes[index]! & (WEAK_SUFFIX | GENERIC)) {
      const pronoun = pronounAt(words, index, pronouns);
      if (pronoun) found.push(pronoun);
    }
  }
  return found;
}

/** A form inside a longer run of capitals is another name: "Alder" in "Alder Docks" or "New Alder". */
function standsAlone(words: NameWords, first: number, last: number): boolean {
  const suffixed = (words.classes[last]! & SUFFIX) !== 0;
  const after = words.links[last + 1];
  if (after === PLACED) return false;
  if (!suffixed && !isCurrency(words, last + 1) && (after === SPACE || after === AMPERSAND) && !words.headings[words.sentenceOf[last]!])
    return false;
  const before = words.links[first];
  if (before !== SPACE && before !== AMPERSAND) return true;
  return before === SPACE && (words.classes[first - 1]! & (TITLE | INITIAL | GENERIC | PLACE)) !== 0;
}

const PRONOUN_WORDS = new Map([
  ["Company", "company"],
  ["Group", "group"],
  ["Registrant", "registrant"],
  ["Issuer", "issuer"],
]);

/** "the Company", "the Group" with their article. */
function pronounAt(words: NameWords, index: number, pronouns: PronounOwners): FoundName | undefined {
  const pronoun = PRONOUN_WORDS.get(words.words[index]!);
  if (!pronoun || words.links[index + 1] === SPACE || words.links[index] === SPACE) return undefined;
  const start = words.starts[index]!;
  const article = words.text.slice(start - 4, start).toLowerCase();
  if (article !== "the " && article !== "our ") return undefined;
  const name = pronouns.get(pronoun);
  return name && { start: start - 4, end: words.ends[index]!, name, pronoun: name.issuer };
}

const WORD_BEFORE = /[\p{L}\d-]/u;

/** Lower-case brands are looked for letter by letter; the longer form goes first. */
function withLiterals(text: string, literals: readonly { form: string; name: Name }[], found: FoundName[]): FoundName[] {
  const sorted = [...literals].sort((a, b) => b.form.length - a.form.length).slice(0, 64);
  const extra: FoundName[] = [];
  for (const { form, name } of sorted) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (WORD_BEFORE.test(text.charAt(at - 1)) || WORD_BEFORE.test(text.charAt(end))) continue;
      extra.push({ start: at, end, name, pronoun: false });
    }
  }
  return withoutOverlap([...extra, ...found]);
}

function withoutOverlap(found: FoundName[]): FoundName[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
