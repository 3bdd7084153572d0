/**
 * The names that a filing teaches: one record a company, body or person, found again by its folded short form.
 * "Alder Networks, Inc." and "Alder Networks Inc" are one record, "Alder Networks Corporation" is another.
 */
import { companySuffixes } from "../lexicon/company-suffixes.ts";
import type { Role } from "../model/entity.ts";
import { type NameWords, PLACED, SPACE } from "./name-words.ts";
import { SUFFIX, WEAK_SUFFIX } from "./word-classes.ts";

/** A learned name. */
export interface Name {
  /** The fullest form in the text. */
  full: string;
  /** Without the company suffix. */
  short: string;
  /** Other forms, those that the text defines first. */
  readonly aliases: Set<string>;
  /** The first short name that the text defines in quotes. */
  defined: string | undefined;
  readonly type: "organization" | "person";
  /** Legal forms of the suffix words: `co`, `ltd`. */
  readonly forms: Set<string>;
  /** What it is by its nature: regulator, exchange, group. */
  readonly nature: Role | undefined;
  issuer: boolean;
  /** Office of a person, found beside the name. */
  readonly offices: Set<Role>;
}

/** The names of a filing so far. */
export interface Names {
  readonly all: Name[];
  /** Folded short form → the records that share it. */
  readonly byShort: Map<string, Name[]>;
  /** Folded form of any kind (full, short, alias) → record; undefined where two records claim it. */
  readonly byForm: Map<string, Name | undefined>;
}

/**
 * A name without case, blanks and punctuation; `&` stays.
 * @example fold("Alder & Co., Ltd.") // "alder&coltd"
 */
export function fold(name: string): string {
  const plain = name.toLowerCase().replace(/[ .,]+/g, "");
  return /[^a-z0-9&]/.test(plain) ? plain.replace(/[^\p{L}\p{N}&]/gu, "") : plain;
}

/** An empty record of names. */
export function noNames(): Names {
  return { all: [], byShort: new Map(), byForm: new Map() };
}

/** The words `first` to `last` as one string, with single spaces. */
export function nameText(words: NameWords, first: number, last: number): string {
  return first === last
    ? words.text.slice(words.starts[first], words.ends[first])
    : singleSpaced(words.text.slice(words.starts[first], endOfWord(words, last)));
}

/** Where a word ends, the parenthesis of "Alder (Thailand)" taken in. */
export function endOfWord(words: NameWords, index: number): number {
  return words.ends[index]! + (words.links[index] === PLACED ? 1 : 0);
}

/** "paid Alder JPY 640 million": what stands behind the name is no part of it. */
export function isCurrency({ text, words, ends }: NameWords, index: number): boolean {
  const end = ends[index];
  return end !== undefined && /^\p{Lu}{2,3}$/u.test(words[index]!) && /^[$€£¥]?\s?\d/u.test(text.slice(end, end + 3));
}

/** "Tavo SE®": a product, whatever its last letters say. */
export function isTradeMark({ text, ends }: NameWords, last: number): boolean {
  return /[®™℠]/u.test(text.charAt(ends[last]!));
}

/** A name as one line: every stretch of white space one space. */
export function singleSpaced(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text;
}

const suffixTable: Readonly<Record<string, { form: string; keeps?: true }>> = companySuffixes;

/** Legal forms of the suffix at the end of a name, and the last word before it. */
export function suffixOf(words: NameWords, first: number, last: number): { forms: string[]; before: number } {
  const forms: string[] = [];
  let before = last;
  for (; before > first && words.classes[before]! & (SUFFIX | WEAK_SUFFIX); before--) {
    const word = words.words[before]!;
    const suffix = suffixTable[word] ?? suffixTable[word.charAt(0) + word.slice(1).toLowerCase()];
    if (!suffix || suffix.keeps) break;
    forms.push(suffix.form);
  }
  // "Alder Private Limited", "Alder Public Company Limited"
  if (forms.length > 0 && before > first && /^(?:Private|Public)$/u.test(words.words[before]!) && words.links[before] === SPACE) before--;
  return { forms, before };
}

/** Enters a company by its words; the same company in another spelling gives the same record. */
export function learnCompany(names: Names, words: NameWords, first: number, last: number, nature?: Role): Name {
  const full = nameText(words, first, last);
  const { forms, before } = suffixOf(words, first, last);
  const short = before === last ? full : nameText(words, first, before);
  const known = names.byForm.get(fold(full));
  if (known?.aliases.has(full)) return known;
  return learn(names, full, short, forms, "organization", nature);
}

/** Enters a name, or returns the record that it belongs to. */
export function learn(names: Names, full: string, short: string, forms: readonly string[], type: Name["type"], nature?: Role): Name {
  const key = fold(short);
  const others = names.byShort.get(key) ?? [];
  const same = others.find((other) => other.type === type && sameForms(other.forms, forms));
  if (same) return widen(names, same, full, forms);
  const name: Name = {
    full,
    short,
    aliases: new Set(),
    type,
    forms: new Set(forms),
    issuer: false,
    offices: new Set(),
    nature,
    defined: undefined,
  };
  names.all.push(name);
  names.byShort.set(key, [...others, name]);
  claim(names, full, name);
  claim(names, short, name);
  return name;
}

/** "Alder Corp." and "Alder Corporation Ltd." are one where the forms of one are among those of the other. */
function sameForms(a: ReadonlySet<string>, b: readonly string[]): boolean {
  const [small, large] = a.size <= b.length ? [[...a], b] : [b, [...a]];
  return small.every((form) => large.includes(form));
}

function widen(names: Names, name: Name, full: string, forms: readonly string[]): Name {
  if (full.length > name.full.length) {
    name.aliases.add(name.full);
    name.full = full;
  } else if (full !== name.full) name.aliases.add(full);
  for (const form of forms) name.forms.add(form);
  claim(names, full, name);
  return name;
}

/** Gives a form to a record; a form that two records claim belongs to none. */
export function claim(names: Names, form: string, name: Name): void {
  const key = fold(form);
  if (key === "") return;
  if (names.byForm.has(key) && names.byForm.get(key) !== name) names.byForm.set(key, undefined);
  else names.byForm.set(key, name);
}

/** Adds an alias; one that the text defines in quotes outranks what other names claim. */
export function addAlias(names: Names, name: Name, alias: string, defined: boolean): void {
  const key = fold(alias);
  const holder = names.byForm.get(key);
  if (holder && holder !== name && (!defined || holder.defined !== undefined || fold(holder.full) === key)) return;
  name.aliases.add(alias);
  if (defined) name.defined ??= alias;
  names.byForm.set(key, name);
}

/** An earlier name of the same company: a record of its own that it may have ends up in this one. */
export function addFormer(names: Names, name: Name, former: string): void {
  const other = names.byForm.get(fold(former));
  if (!other || other === name) {
    addAlias(names, name, former, false);
    return;
  }
  names.all.splice(names.all.indexOf(other), 1);
  const key = fold(other.short);
  names.byShort.set(key, [...(names.byShort.get(key) ?? []).filter((bearer) => bearer !== other), name]);
  for (const form of [other.full, other.short, ...other.aliases]) {
    name.aliases.add(form);
    names.byForm.set(fold(form), name);
  }
}
