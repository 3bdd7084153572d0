/**
 * Who files: by the caller's options, else by what the text defines as "the Company".
 * `Alder Holdings, Inc. (the "Company")` → Alder Holdings.
 */
import type { Lesson } from "./learn-names.ts";
import { readNameWords } from "./name-words.ts";
import { addAlias, claim, fold, learn, type Name, type Names, suffixOf } from "./names.ts";
import type { PronounOwners } from "./resolve.ts";

/** Enters the issuer of the options; undefined where they name none. */
export function issuerFromOptions(
  names: Names,
  issuer: { readonly id?: string | undefined; readonly name?: string | undefined },
): Name | undefined {
  if (!issuer.name) return undefined;
  const own = learnIssuer(names, issuer.name);
  own.issuer = true;
  const cased = titleCase(issuer.name);
  for (const form of [cased, shortOf(cased)]) if (form !== own.full) addAlias(names, own, form, false);
  for (const form of [own.full.toUpperCase(), own.short.toUpperCase(), own.short]) if (form !== own.full) own.aliases.add(form);
  if (issuer.id) enterId(names, own, issuer.id);
  return own;
}

function learnIssuer(names: Names, name: string): Name {
  const words = readNameWords(name, [{ start: 0, end: name.length }]);
  const count = words.words.length;
  const forms = count === 0 ? [] : suffixOf(words, 0, count - 1).forms;
  return learn(names, name, shortOf(name), forms, "organization");
}

function shortOf(name: string): string {
  const words = readNameWords(name, [{ start: 0, end: name.length }]);
  const count = words.words.length;
  if (count === 0) return name;
  const { before } = suffixOf(words, 0, count - 1);
  return before === count - 1 ? name : name.slice(0, words.ends[before]);
}

function enterId(names: Names, own: Name, id: string): void {
  addAlias(names, own, id, true);
  own.defined = id;
}

/** "ALDER HOLDINGS, INC." may stand as "Alder Holdings, Inc." in the text. */
function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{Lu}{3,}|\b(?:CO|DE)\b/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The first name that the text calls "the Company", "we" or "the Registrant"; a nameless issuer where there is none. */
export function issuerFromText({ names, pronouns }: Lesson, id: string | undefined): Name {
  const known = id === undefined ? undefined : names.byForm.get(fold(id));
  const defined =
    known ?? pronouns.get("company") ?? pronouns.get("we") ?? pronouns.get("us") ?? pronouns.get("registrant") ?? pronouns.get("group");
  if (defined) {
    if (id !== undefined) enterId(names, defined, id);
    return defined;
  }
  const own = learn(names, id ?? "issuer", id ?? "issuer", [], "organization");
  own.defined = own.full;
  claim(names, own.full, own);
  return own;
}

/** "the Company" is the issuer; "the Group" too, unless the text defines it for somebody else. */
export function pronounOwners({ pronouns }: Lesson, own: Name): PronounOwners {
  return new Map([
    ["company", own],
    ["registrant", own],
    ["issuer", own],
    ["group", pronouns.get("group") ?? own],
  ]);
}
