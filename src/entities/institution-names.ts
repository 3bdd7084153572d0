/**
 * Capitalised words → public bodies and exchanges.
 * "Ministry of Ports, Trade and Industry", "Alder Financial Services Agency", "Port Alder Stock Exchange".
 */
import {
  institutionEndings,
  institutionNames,
  institutionOpenings,
  institutionQualifiers,
  type InstitutionRole,
} from "../lexicon/institutions.ts";
import { AMPERSAND, AND, COMMA, COMMA_AND, type NameWords, OF, OF_THE, PARTICLE, ROMANCE, SPACE } from "./name-words.ts";
import {
  ACRONYM,
  BREAKER,
  GENERIC,
  INITIAL,
  INSTITUTION,
  INSTITUTION_NAME,
  NO_NAME,
  PLACE,
  SUFFIX,
  TITLE,
  WEAK_SUFFIX,
} from "./word-classes.ts";

/** An institution: inclusive word indexes and what it is by nature. */
export interface InstitutionName {
  readonly first: number;
  readonly last: number;
  readonly role: InstitutionRole;
}

const OPENINGS: Readonly<Record<string, InstitutionRole>> = institutionOpenings;
const ENDINGS: Readonly<Record<string, InstitutionRole>> = institutionEndings;
const NAMES: Readonly<Record<string, InstitutionRole>> = institutionNames;
const QUALIFIERS: Readonly<Record<string, readonly string[]>> = institutionQualifiers;

/** The role of a name that is an institution as it stands: "NYSE". */
export function roleOfInstitution(word: string): InstitutionRole | undefined {
  return NAMES[word];
}

/** All institutions, in order. `taken` tells the words that belong to companies. */
export function findInstitutions(words: NameWords, taken: (index: number) => boolean): InstitutionName[] {
  const found: InstitutionName[] = [];
  let free = 0;
  for (let index = 0; index < words.words.length; index++) {
    if ((words.classes[index]! & (INSTITUTION | INSTITUTION_NAME)) === 0 || taken(index)) continue;
    const name = institutionAt(words, index, free);
    if (!name || taken(name.first) || taken(name.last)) continue;
    found.push(name);
    free = name.last + 1;
    index = name.last;
  }
  return found;
}

function institutionAt(words: NameWords, index: number, free: number): InstitutionName | undefined {
  const word = words.words[index]!;
  const asName = NAMES[word];
  // "Standard & Poor's" begins before its telling word.
  const from = words.links[index] === AMPERSAND && index > free ? index - 1 : index;
  if (asName) return words.headings[words.sentenceOf[index]!] ? undefined : { first: from, last: endOfMarket(words, index), role: asName };
  const title = word.length > 4 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  const link = words.links[index + 1];
  if (OPENINGS[title] && (link === OF || link === OF_THE)) return opened(words, index, free, OPENINGS[title]);
  const role = ENDINGS[title];
  return role ? ended(words, index, free, title, role) : undefined;
}

/** "Nasdaq Global Select Market" is longer than its first word. */
function endOfMarket(words: NameWords, index: number): number {
  let last = index;
  while (last < index + 4 && words.links[last + 1] === SPACE && words.classes[last + 1]! & (GENERIC | PLACE)) last++;
  return words.words[last] === "Market" ? last : index;
}

function opened(words: NameWords, index: number, free: number, role: InstitutionRole): InstitutionName | undefined {
  if (words.headings[words.sentenceOf[index]!]) return undefined;
  const last = endOfList(words, index + 1);
  let first = index;
  while (
    first > free &&
    words.links[first] === SPACE &&
    (words.classes[first - 1]! & (TITLE | BREAKER | SUFFIX)) === 0 &&
    first > index - 3
  )
    first--;
  if (words.classes[first]! & INITIAL && words.classes[first]! & GENERIC && first < index && words.words[first] !== "Federal") first++;
  return { first, last, role };
}

/** Over "Ports, Trade and Industry": commas belong where an "and" closes them; no company or second body is swallowed. */
function endOfList(words: NameWords, from: number): number {
  let last = endOfChunk(words, from);
  const first = last;
  let hops = 0;
  while (hops++ < 6) {
    const link = words.links[last + 1];
    if (link !== COMMA && link !== AND && link !== COMMA_AND) break;
    const next = endOfChunk(words, last + 1);
    if (next < last + 1 || isForeign(words, last + 1, next)) break;
    last = next;
    if (link !== COMMA) return last;
  }
  return first;
}

function endOfChunk(words: NameWords, from: number): number {
  let last = from;
  while (last < from + 4) {
    const link = words.links[last + 1];
    if ((link !== SPACE && link !== PARTICLE && link !== ROMANCE && link !== OF) || words.classes[last + 1]! & (BREAKER | TITLE | SUFFIX))
      break;
    last++;
  }
  return last;
}

function isForeign(words: NameWords, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const word = words.words[at]!;
    if (words.classes[at]! & (INSTITUTION | INSTITUTION_NAME | SUFFIX | WEAK_SUFFIX | TITLE | ACRONYM)) return true;
    if (word.length > 1 && word === word.toUpperCase()) return true;
  }
  return last - first > 3;
}

function ended(words: NameWords, index: number, free: number, title: string, role: InstitutionRole): InstitutionName | undefined {
  const wanted = QUALIFIERS[title];
  if (wanted && !(index > 0 && words.links[index] === SPACE && wanted.includes(capitalised(words.words[index - 1]!)))) return undefined;
  let first = index;
  let joints = 0;
  while (first > free && first > index - 6) {
    const link = words.links[first]!;
    const before = words.classes[first - 1]!;
    if (before & (TITLE | BREAKER | SUFFIX | INSTITUTION_NAME)) break;
    if (link === AND && joints === 0 && (before & (ACRONYM | INSTITUTION)) === 0 && !isCapitals(words.words[first - 1]!)) joints++;
    else if (link !== SPACE) break;
    first--;
  }
  const next = words.links[index + 1];
  // "Supreme Court of Norway" needs no word of its own in front.
  const placed =
    (next === OF || next === OF_THE) && (words.classes[index + 1]! & PLACE || /^(?:Justice|Appeals?)$/u.test(words.words[index + 1]!));
  if (words.links[index] === AND || !hasContent(words, first, index, wanted === undefined ? 2 : placed ? 2 : 3)) return undefined;
  if (next === SPACE && wanted && (words.classes[index + 1]! & PLACE) === 0) return undefined;
  const goesOn =
    (next === OF || next === OF_THE || next === PARTICLE || next === ROMANCE) && (words.classes[index + 1]! & (TITLE | SUFFIX)) === 0;
  return { first, last: goesOn ? endOfList(words, index + 1) : index, role };
}

/** A body has a word of its own besides the head: not "the Commission", not "Commercial Exchange". */
function hasContent(words: NameWords, first: number, head: number, wanted: number): boolean {
  if (first === head || words.headings[words.sentenceOf[head]!]) return false;
  if (head - first === 1 && words.classes[first]! & INITIAL && words.classes[first]! & GENERIC) return false;
  let content = 0;
  for (let at = first; at < head; at++) {
    const bits = words.classes[at]!;
    if ((bits & NO_NAME) === 0 || bits & PLACE) content += 2;
    else if (bits & GENERIC) content++;
  }
  return content >= wanted;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
