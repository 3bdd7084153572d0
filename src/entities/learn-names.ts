/**
 * Capitalised words of a filing → all its names: by suffix, institution, title, definition, surroundings.
 * Each kind of name claims its words before a less certain kind may look at them.
 */
import { findLowerCaseBrands, findSuffixedBrands } from "./brand-names.ts";
import { type CompanyName, findCompanyNames } from "./company-names.ts";
import { type ContextName, findContextNames } from "./context-names.ts";
import { type Definition, abbreviates, readDefinition } from "./definitions.ts";
import { findInstitutions, roleOfInstitution } from "./institution-names.ts";
import type { Role } from "../model/entity.ts";
import type { NameWords } from "./name-words.ts";
import { findNamesakes } from "./namesakes.ts";
import { addAlias, addFormer, claim, fold, learn, learnCompany, type Name, nameText, type Names } from "./names.ts";
import { addOpenings, type Openings, openingsOf } from "./openings.ts";
import { bearersOf, findTitledPeople, type PersonName } from "./person-names.ts";
import { COMMA, COMMA_AND } from "./name-words.ts";
import { nearestBefore } from "./surroundings.ts";
import { GENERIC, INSTITUTION_NAME, SUFFIX, WEAK_SUFFIX } from "./word-classes.ts";

/** What learning works on; `pronouns` collects whom "the Company" and "the Group" are defined for. */
export interface Lesson {
  readonly words: NameWords;
  readonly sentences: readonly { start: number; end: number }[];
  readonly names: Names;
  readonly pronouns: Map<string, Name>;
  /** By word: 1 where it belongs to a known name. */
  readonly taken: Uint8Array;
}

/** Learns every name of the filing into `lesson.names`. */
export function learnNames(lesson: Lesson): void {
  const { words, taken } = lesson;
  const isTaken = (index: number): boolean => taken[index] === 1;
  const companies = findCompanyNames(words);
  for (const company of companies) take(taken, company.first, company.last);
  const certain = new Set(
    companies.filter((company) => (company.joint === undefined ? !isDoubtful(words, company) : speltOut(words, company))),
  );
  for (const company of certain) learnOne(lesson, company);
  for (const { first, last, role } of findInstitutions(words, isTaken)) {
    take(taken, first, last);
    const text = nameText(words, first, last);
    define(lesson, learn(lesson.names, text, text, [], "organization", role), words.ends[last]!, text);
  }
  const people = findTitledPeople(words);
  for (const person of people) learnPerson(lesson, person);
  for (const { first, last } of findNamesakes(words, lesson.names.all, isTaken)) {
    take(taken, first, last);
    const text = nameText(words, first, last);
    define(lesson, learn(lesson.names, text, text, [], "organization"), words.ends[last]!, text);
  }
  const inContext = findContextNames(words, lesson.sentences, isTaken).sort((a, b) => b.text.length - a.text.length);
  const openings = openingsOf(lesson.names.all);
  for (const name of inContext) learnContext(lesson, name, openings);
  const bearers = bearersOf(lesson.names.all);
  for (const person of people) if (person.given === person.last) learnLastName(lesson, person, bearers);
  for (const company of companies) if (!certain.has(company)) learnDoubtful(lesson, company);
  learnBrands(lesson);
}

function take(taken: Uint8Array, first: number, last: number): void {
  taken.fill(1, first, last + 1);
}

function learnOne(lesson: Lesson, { first, last }: CompanyName): void {
  const { words } = lesson;
  const name = learnCompany(lesson.names, words, first, last, natureOf(words, first, last));
  define(lesson, name, words.ends[last]!, name.full);
}

/** A group, or the company that runs an exchange: "Alder Stock Exchange, Inc.". */
function natureOf(words: NameWords, first: number, last: number): Role | undefined {
  if (words.words[last] === "Group") return "group";
  for (let at = first; at < last; at++) {
    if (words.classes[at]! & INSTITUTION_NAME) return roleOfInstitution(words.words[at]!);
    if (words.words[at] === "Exchange" && at > first) return "exchange";
  }
  return undefined;
}

/** Enters what stands in parentheses behind a name. */
function define(lesson: Lesson, name: Name, end: number, text: string): void {
  const definition = readDefinition(lesson.words.text, end, text);
  if (!definition) return;
  enterDefinition(lesson, name, definition);
  const second = definition.formerly.length > 0 ? readDefinition(lesson.words.text, definition.end, text) : undefined;
  if (second) enterDefinition(lesson, name, second);
}

function enterDefinition({ names, pronouns }: Lesson, name: Name, definition: Definition): void {
  for (const alias of definition.aliases) addAlias(names, name, alias, true);
  for (const former of definition.formerly) addFormer(names, name, former);
  for (const pronoun of definition.pronouns) if (!pronouns.has(pronoun)) pronouns.set(pronoun, name);
}

/**
 * "the Network Services Group" may be a department: it needs the words before the suffix to be known,
 * unless its first word is known to no lexicon and no article goes before.
 */
function isDoubtful(words: NameWords, { first, last, weak }: CompanyName): boolean {
  if (!weak) return false;
  if (words.classes[first] === 0 && !OWNERS.has(nearestBefore(words.text, words.starts[first]!))) return false;
  for (let at = first; at < last; at++) if (words.classes[at]! & GENERIC) return words.words[last] === "Group";
  return false;
}

const OWNERS = new Set(["the", "our", "its", "their", "a", "each", "this", "company's", "s"]);

function learnDoubtful(lesson: Lesson, company: CompanyName): void {
  const { words, names } = lesson;
  const { first, last, joint } = company;
  if (joint === undefined) {
    if (names.byForm.get(fold(nameText(words, first, last - 1)))) learnOne(lesson, company);
    return;
  }
  learnOne(lesson, partsAt(lesson, first, joint) ? { ...company, first: joint } : company);
}

/** A definition such as `Alder and Birch Corporation ("ABC")` spells out both sides of "and": one name. */
function speltOut(words: NameWords, { first, last, joint }: CompanyName): boolean {
  const whole = nameText(words, first, last);
  const defined = readDefinition(words.text, words.ends[last]!, whole)?.aliases[0];
  return defined !== undefined && abbreviates(defined, whole) && !abbreviates(defined, nameText(words, joint!, last));
}

/** Does "and" part two names? Yes where the left one is known or a list goes before. */
function partsAt({ words, names }: Lesson, first: number, joint: number): boolean {
  const onlySuffix = (words.classes[joint]! & (SUFFIX | WEAK_SUFFIX)) !== 0;
  if (onlySuffix) return false;
  if (names.byForm.get(fold(nameText(words, first, joint - 1)))) return true;
  return words.links[first] === COMMA || words.links[first] === COMMA_AND;
}

function learnPerson({ names, words, taken }: Lesson, { first, given, last }: PersonName): void {
  take(taken, first, last);
  if (given < last) learnFullName(names, nameText(words, given, last));
}

/** A full name; a middle initial makes no other person. */
function learnFullName(names: Names, full: string): Name {
  return learn(names, full, full.replace(MIDDLE_INITIAL, " "), [], "person");
}

const MIDDLE_INITIAL = / (?:\p{Lu}\. ?)+/u;

/** "Mr. Alder" joins the one person of that name, and is a person of its own where there is none. */
function learnLastName({ names, words }: Lesson, { first, given, last }: PersonName, bearers: ReadonlyMap<string, Name | undefined>): void {
  const alone = nameText(words, given, last);
  const titled = words.words[first] === "Messrs" ? alone : nameText(words, first, last);
  const bearer = bearers.get(alone);
  if (bearer) addAlias(names, bearer, titled, false);
  else if (!bearers.has(alone) && alone.length > 2) learn(names, titled, titled, [], "person");
}

function learnContext(lesson: Lesson, { text, person, places }: ContextName, openings: Openings): void {
  const { names, words, taken } = lesson;
  const known = names.byForm.get(fold(text));
  if (names.byForm.has(fold(text)) && !known) return;
  const name =
    known ?? (person ? learnFullName(names, text) : (longerName(names, text, openings) ?? learn(names, text, text, [], "organization")));
  addOpenings(openings, name);
  for (const { first, last } of places) {
    take(taken, first, last);
    if (!person) define(lesson, name, words.ends[last]!, text);
  }
}

/** "Alder" is short for "Alder Communications Inc." where no other name begins so. */
function longerName(names: Names, text: string, openings: Openings): Name | undefined {
  const only = openings.get(text);
  if (!only || only.forms.size === 0) return undefined;
  addAlias(names, only, text, false);
  return only;
}

function learnBrands(lesson: Lesson): void {
  const { names, words } = lesson;
  for (const { start, brandEnd, end } of findSuffixedBrands(words)) {
    const full = words.text.slice(start, end).replace(/\s+/g, " ");
    const name = learn(names, full, words.text.slice(start, brandEnd), [], "organization");
    define(lesson, name, end, full);
  }
  for (const brand of findLowerCaseBrands(words, lesson.sentences)) {
    if (!names.byForm.has(fold(brand))) claim(names, brand, learn(names, brand, brand, [], "organization"));
  }
}
