/**
 * Capitalised words → people named with a title.
 * "Mr. Taro Alder" → words Mr, Taro, Alder; "Messrs. Alder and Birch" → two people.
 */
import { officeRoles } from "../lexicon/titles.ts";
import { AND, COMMA, type NameWords, ROMANCE, SPACE } from "./name-words.ts";
import type { Name } from "./names.ts";
import { BREAKER, INSTITUTION, SUFFIX, TITLE, WEAK_SUFFIX } from "./word-classes.ts";

/** A person: inclusive word indexes. `first` is the title where there is one, `given` the first word of the name. */
export interface PersonName {
  readonly first: number;
  readonly given: number;
  readonly last: number;
}

/** All people with a title, in order. */
export function findTitledPeople(words: NameWords): PersonName[] {
  const people: PersonName[] = [];
  for (let index = 0; index + 1 < words.words.length; index++) {
    if ((words.classes[index]! & TITLE) === 0 || words.links[index + 1] !== SPACE) continue;
    const last = endOfPerson(words, index + 1);
    if (last < index + 1) continue;
    people.push({ first: index, given: index + 1, last });
    index = words.words[index] === "Messrs" ? morePeople(words, last, people) : last;
  }
  return people;
}

function endOfPerson(words: NameWords, given: number): number {
  let last = given - 1;
  while (last < given + 3 && last + 1 < words.words.length) {
    if (last >= given && words.links[last + 1] !== SPACE && words.links[last + 1] !== ROMANCE) break;
    if (words.classes[last + 1]! & (SUFFIX | WEAK_SUFFIX | TITLE | BREAKER | INSTITUTION) || isOffice(words.words[last + 1]!)) break;
    last++;
  }
  return last;
}

function morePeople(words: NameWords, from: number, people: PersonName[]): number {
  let last = from;
  while (words.links[last + 1] === AND || words.links[last + 1] === COMMA) {
    const end = endOfPerson(words, last + 1);
    if (end < last + 1) break;
    people.push({ first: last + 1, given: last + 1, last: end });
    last = end;
  }
  return last;
}

/** Each word of a person's name → the one person who bears it, `undefined` where several do. */
export function bearersOf(names: readonly Name[]): Map<string, Name | undefined> {
  const bearers = new Map<string, Name | undefined>();
  for (const name of names) {
    if (name.type !== "person") continue;
    for (const word of name.short.split(" ")) bearers.set(word, bearers.has(word) && bearers.get(word) !== name ? undefined : name);
  }
  return bearers;
}

const offices: Readonly<Record<string, string>> = officeRoles;

/** True for "President", "director": a noun of an office. */
export function isOffice(word: string): boolean {
  return Object.hasOwn(offices, word.toLowerCase());
}
