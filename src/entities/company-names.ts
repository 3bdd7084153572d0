/**
 * Capitalised words → the company names among them that carry a suffix.
 * "Alder Telegraph and Telephone Corporation" → words 0–3; "Alder Inc. and Birch Co., Ltd." → two names.
 */
import { wordsAfterNoName } from "../lexicon/company-suffixes.ts";
import { institutionOpenings } from "../lexicon/institutions.ts";
import { isTradeMark } from "./names.ts";
import { AMPERSAND, AND, COMMA, NO_LINK, type NameWords, OF, OF_THE, PARTICLE, PLACED, ROMANCE, SPACE } from "./name-words.ts";
import { ACRONYM, BREAKER, GENERIC, INITIAL, INSTITUTION, NO_NAME, NUMBER, PLACE, SUFFIX, TITLE, WEAK_SUFFIX } from "./word-classes.ts";

/** A company name: inclusive word indexes. Where "and" inside may as well part two names, `joint` is the word behind it. */
export interface CompanyName {
  first: number;
  readonly last: number;
  readonly joint: number | undefined;
  /** The suffix alone would not do: "Alder Group". */
  readonly weak: boolean;
}

const AFTER_NO_NAME: ReadonlySet<string> = new Set(wordsAfterNoName);

/** All names with a suffix, in order. */
export function findCompanyNames(words: NameWords): CompanyName[] {
  const names: CompanyName[] = [];
  let free = 0;
  for (let index = 0; index < words.words.length; index++) {
    if ((words.classes[index]! & (SUFFIX | WEAK_SUFFIX)) === 0) continue;
    const name = nameAround(words, index, free);
    if (!name) continue;
    names.push(name);
    free = name.last + 1;
    index = name.last;
  }
  return names;
}

function nameAround(words: NameWords, suffix: number, free: number): CompanyName | undefined {
  const last = endOfSuffix(words, suffix);
  if (words.words[suffix] === "INCORPORATED" || isTradeMark(words, last)) return undefined;
  const strong = hasStrong(words, suffix, last);
  if (!strong && words.headings[words.sentenceOf[suffix]!]) return undefined;
  if (words.links[last + 1] === SPACE && followsBadly(words, last, strong)) return undefined;
  const { first, joint } = startOfName(words, suffix, free, strong);
  if (first === suffix) return undefined;
  if (!isProper(words, first, suffix - 1, strong)) return undefined;
  return { first, last, weak: !strong, joint };
}

/** The suffixes that follow each other, and the country of "Deposit Guarantee Corporation of Norway". */
function endOfSuffix(words: NameWords, suffix: number): number {
  let last = suffix;
  if (words.words[suffix] === "Corporation" && words.links[suffix + 1] === OF && words.classes[suffix + 1]! & PLACE) last++;
  while (last + 1 < words.words.length && last < suffix + 6) {
    const bits = words.classes[last + 1]!;
    const link = words.links[last + 1]!;
    const chains =
      bits & SUFFIX ? link === SPACE || link === COMMA || link === AMPERSAND || link === ROMANCE : bits & WEAK_SUFFIX ? link === SPACE : 0;
    if (!chains) break;
    last++;
  }
  return last;
}

function hasStrong(words: NameWords, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (words.classes[at]! & SUFFIX) return true;
  return false;
}

/** A weak suffix ends its run; a strong one goes before no "Act", "Law", "Agreement". */
function followsBadly(words: NameWords, last: number, strong: boolean): boolean {
  return !strong || AFTER_NO_NAME.has(words.words[last + 1]!);
}

function startOfName(words: NameWords, suffix: number, free: number, strong: boolean): { first: number; joint: number | undefined } {
  let first = suffix;
  let joint: number | undefined;
  while (first > free && first > suffix - 9) {
    const link = words.links[first]!;
    const before = words.classes[first - 1]!;
    if (!linksBack(words, first, suffix, link, before) || (!strong && link !== SPACE && link !== AMPERSAND)) break;
    if (first === suffix && link !== SPACE && link !== AMPERSAND && link !== COMMA) break;
    if (link === AND) {
      if (joint !== undefined) break;
      joint = first;
    }
    first--;
  }
  while (first < suffix && words.classes[first]! & (NUMBER | TITLE)) first++;
  if (joint !== undefined && joint <= first) joint = undefined;
  return { first, joint };
}

function linksBack(words: NameWords, at: number, suffix: number, link: number, before: number): boolean {
  if (link === NO_LINK || before & (TITLE | BREAKER)) return false;
  if (before & SUFFIX) return false;
  if (link === PLACED) return (words.classes[at]! & ~(PLACE | INITIAL)) === 0 && (before & GENERIC) === 0;
  if (link === ROMANCE) return (before & GENERIC) === 0 || (before & INITIAL) === 0;
  if (before & INITIAL && before & GENERIC && link !== SPACE) return false;
  if (link === SPACE || link === AMPERSAND) return !(before & WEAK_SUFFIX) || link === SPACE;
  if (link === COMMA) return at === suffix && (words.classes[at]! & SUFFIX) !== 0;
  if (before & WEAK_SUFFIX && link !== OF) return false;
  if (link === AND) return (before & (ACRONYM | PLACE)) === 0;
  if (link === OF || link === OF_THE) return Object.hasOwn(institutionOpenings, words.words[at - 1]!);
  return link === PARTICLE && (before & INITIAL) === 0 && (before & GENERIC) === 0;
}

/** A strong suffix wants one word that is no mere place; a weak one wants a proper word, and few of them. */
function isProper(words: NameWords, first: number, last: number, strong: boolean): boolean {
  let proper = 0;
  let common = 0;
  for (let at = first; at <= last; at++) {
    const bits = words.classes[at]!;
    if ((bits & NO_NAME) === 0 || (bits & INSTITUTION && at > first)) proper++;
    else if (bits & (GENERIC | ACRONYM | WEAK_SUFFIX)) common++;
  }
  if (strong) return proper > 0 || common > 1 || (common > 0 && last - first > 0);
  return proper > 0 && (common === 0 || proper > 0);
}
