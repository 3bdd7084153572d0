/**
 * A capitalised word → what the lexicons know of it, as bits: "Inc" is a SUFFIX, "Tokyo" a PLACE, "The" a BREAKER.
 * One lookup a word keeps the pass over the text fast.
 */
import { companySuffixes } from "../lexicon/company-suffixes.ts";
import { institutionEndings, institutionNames, institutionOpenings } from "../lexicon/institutions.ts";
import { genericWords, nameBreakers, plainAcronyms } from "../lexicon/name-stop-words.ts";
import { placeParts, places } from "../lexicon/places.ts";
import { personTitles } from "../lexicon/titles.ts";

/** "Inc", "Corporation": makes a name of the words before it. */
export const SUFFIX = 1;
/** "Group", "Bank", "Company": does so behind a proper word only. */
export const WEAK_SUFFIX = 2;
/** "Ministry", "Commission", "Exchange". */
export const INSTITUTION = 4;
/** "Mr", "Dr". */
export const TITLE = 8;
/** "Tokyo", "Japanese", "United". */
export const PLACE = 16;
/** "Board", "Internet": common words with a capital. */
export const GENERIC = 32;
/** "The", "March", "Note": ends a name, stands in none. */
export const BREAKER = 64;
/** "GAAP", "LAN". */
export const ACRONYM = 128;
/** "SEC", "NASDAQ": an institution by itself. */
export const INSTITUTION_NAME = 256;
/** First word of its sentence. */
export const INITIAL = 512;
/** Digits behind a capitalised word: "Alder 360 Co., Ltd.". */
export const NUMBER = 1024;
/** Starts with a small letter, has a capital inside: "eAlder". */
export const MIXED = 2048;

/** Classes that keep a word from being a name by itself. */
export const NO_NAME = SUFFIX | WEAK_SUFFIX | INSTITUTION | TITLE | PLACE | GENERIC | ACRONYM | INSTITUTION_NAME | NUMBER;

const classes = new Map<string, number>();

function enter(words: Iterable<string>, bits: number): void {
  for (const word of words) {
    classes.set(word, (classes.get(word) ?? 0) | bits);
    const upper = word.toUpperCase();
    if (word.length > 3 && upper !== word) classes.set(upper, (classes.get(upper) ?? 0) | bits);
  }
}

enter(places, PLACE);
enter(placeParts, PLACE);
enter(genericWords, GENERIC);
enter(plainAcronyms, ACRONYM);
enter(Object.keys(institutionOpenings), INSTITUTION);
enter(Object.keys(institutionEndings), INSTITUTION);
enter(Object.keys(institutionNames), INSTITUTION_NAME);
enter(personTitles, TITLE);
enter(nameBreakers, BREAKER);
for (const word of nameBreakers) if (word.length > 1) enter([word.toUpperCase()], word.length < 3 ? 0 : BREAKER);
for (const [word, { strength }] of Object.entries(companySuffixes)) enter([word], strength === "strong" ? SUFFIX : WEAK_SUFFIX);
for (const word of ["INC", "CO", "LTD"]) enter([word], SUFFIX);

/** The class bits of a word, spelt without its final point; 0 for a word that no lexicon knows. */
export function classOfWord(word: string): number {
  return classes.get(word) ?? 0;
}
