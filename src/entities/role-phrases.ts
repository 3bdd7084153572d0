/**
 * A noun phrase beside a name → the role that it states: "our former wholly owned subsidiary" → former-subsidiary.
 */
import { ownedOnlyNouns, roleModifiers, roleNouns } from "../lexicon/role-words.ts";
import type { Role } from "../model/entity.ts";
import type { NameList, Unit } from "./role-units.ts";

const NOUNS: ReadonlyMap<string, Role> = new Map(Object.entries(roleNouns));
const OWNED_ONLY: ReadonlySet<string> = new Set<string>(ownedOnlyNouns);
const MODIFIERS: ReadonlySet<string> = new Set(roleModifiers);
const COPULAS = new Set([
  "is",
  "are",
  "was",
  "were",
  "became",
  "become",
  "becomes",
  "becoming",
  "remain",
  "remains",
  "remained",
  "been",
  "being",
  "as",
]);
const PAST = new Set(["was", "were"]);
const ADVERBS = new Set(["also", "currently", "now", "still", "both", "all", "each", "already", "thereby", "thus", "not"]);
const STOPS = new Set([
  ",",
  ";",
  ":",
  "(",
  ")",
  ".",
  "of",
  "in",
  "to",
  "that",
  "which",
  "with",
  "for",
  "from",
  "by",
  "and",
  "or",
  "is",
  "was",
  "are",
  "has",
  "have",
  "on",
  "at",
]);

/** The role of a noun, where the table has one. */
export function roleOfNoun(word: string): Role | undefined {
  return NOUNS.get(word);
}

/** The role that a phrase right before the list states: "our two subsidiaries, A and B". */
export function roleBefore(units: readonly Unit[], list: NameList): Role | undefined {
  let at = list.first - 1;
  if (units[at]?.word === "the" || units[at]?.word === "named" || units[at]?.word === "called") at--;
  const mark = units[at]?.word;
  const marked = mark === "," || mark === ";" || mark === ":" || mark === "namely" || mark === "(";
  if (marked) at--;
  if (marked && units[at]?.word === ",") at--;
  const role = roleOfNoun(units[at]?.word ?? "");
  if (!role) return undefined;
  let left = at - 1;
  while (left >= 0 && at - left < 9 && isModifier(units, left)) left--;
  const owner = ownerBefore(units, left);
  if (owner >= 0) left = owner - 1;
  const phrase = units.slice(left + 1, at);
  if (owner < 0 && isOthers(units, left)) return undefined;
  const owned = phrase.some((unit) => unit.issuer);
  if (!owned && (OWNED_ONLY.has(units[at]!.word) || (marked && phrase.length === 0))) return undefined;
  return withTime(role, phrase, false);
}

/** "our Northern leasing |subsidiary": at most three words that no list knows, then "our"; "its" is ours in a clause about the issuer. */
function ownerBefore(units: readonly Unit[], from: number): number {
  for (let left = from; left >= 0 && left > from - 5; left--) {
    const unit = units[left]!;
    if (unit.issuer) return unit.word === "our" || units[left + 1]?.word === "'s" ? left : -1;
    if (unit.word === "its") return subjectIsIssuer(units, left) ? left : -1;
    if (unit.name || unit.word === "'s" || unit.word === "their" || unit.word === "a" || STOPS.has(unit.word)) return -1;
  }
  return -1;
}

/** The only name before is the issuer's. */
function subjectIsIssuer(units: readonly Unit[], at: number): boolean {
  let found = false;
  for (let left = at - 1; left >= 0; left--) {
    if (units[left]!.issuer) found = true;
    else if (units[left]!.name) return false;
  }
  return found;
}

function isModifier(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.name) return unit.issuer && units[at + 1]?.word === "'s";
  if (unit.word === "'s") return units[at - 1]?.issuer === true;
  return MODIFIERS.has(unit.word) || /^\d/.test(unit.word) || unit.word === "%";
}

/** "Birch's subsidiary Alder" is none of ours. */
function isOthers(units: readonly Unit[], left: number): boolean {
  const owner = units[left]?.word;
  return (owner === "'s" && !units[left - 1]?.issuer) || owner === "its" || owner === "their" || owner === "his";
}

/** The role that a phrase behind the list states: "A, our supplier", "A is our supplier", "established A as our subsidiary". */
export function roleAfter(units: readonly Unit[], list: NameList): Role | undefined {
  let at = list.last + 1;
  if (units[at]?.word === "and" && (units[at + 1]?.word === "its" || units[at + 1]?.word === "their")) at = skipTo(units, at + 2, 5);
  const word = units[at]?.word;
  if (word === "," || word === "(") {
    if (units[at + 1]?.word === "which" || units[at + 1]?.word === "who") return relative(units, at + 2);
    const apposition = phraseAt(units, at + 1, false);
    return list.names.length === 1 && isPluralPhrase(units, at + 1) ? undefined : apposition;
  }
  if (word === "which" || word === "who") return relative(units, at + 1);
  return COPULAS.has(word ?? "") ? copula(units, at) : undefined;
}

/** "A, our subsidiaries and …": the phrase stands beside A in a list, not for it. */
function isPluralPhrase(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + 12); at++) {
    const { word } = units[at]!;
    if (word === "one") return false;
    if (roleOfNoun(word)) return word.endsWith("s");
  }
  return false;
}

/** "which is our supplier", or what the main clause says behind it: "A, which consists of B and C, is our supplier". */
function relative(units: readonly Unit[], at: number): Role | undefined {
  if (COPULAS.has(units[at]?.word ?? "")) {
    const role = copula(units, at);
    if (role) return role;
  }
  for (let next = at; next < Math.min(units.length, at + 40); next++)
    if (units[next]!.word === "," && COPULAS.has(units[next + 1]?.word ?? "")) return copula(units, next + 1);
  return undefined;
}

/** The role that "is", "are", "became" with a noun phrase gives from `at` on. */
export function copula(units: readonly Unit[], at: number): Role | undefined {
  let next = at + 1;
  while (ADVERBS.has(units[next]?.word ?? "") || COPULAS.has(units[next]?.word ?? "")) {
    if (units[next]!.word === "not") return undefined;
    next++;
  }
  return phraseAt(units, next, PAST.has(units[at]!.word));
}

/** A noun phrase from `at` on: modifiers, at most three other words, a role noun; of ours where the noun asks for it. */
function phraseAt(units: readonly Unit[], at: number, past: boolean): Role | undefined {
  let unknown = 0;
  let owned = false;
  for (let next = at; next < Math.min(units.length, at + 12); next++) {
    const unit = units[next]!;
    if (unit.issuer) owned = true;
    const role = next > at ? roleOfNoun(unit.word) : undefined;
    if (role && !roleFollows(units, next)) return finishPhrase(units, at, next, role, owned, past);
    if (unit.word === "venture" && (owned || units[next - 1]?.word === "joint") && !roleOfNoun(units[next + 1]?.word ?? ""))
      return "investee";
    const continues = isModifier(units, next) || (unit.word === "of" && units[next - 1]?.word === "one");
    if (continues) continue;
    if (unit.name || (STOPS.has(unit.word) && !unit.issuer) || (next === at && !unit.issuer) || unknown++ > 2) return undefined;
  }
  return undefined;
}

/** "customer base", "supplier companies": the noun goes on; "subsidiary of Birch": it is another's. */
function roleFollows(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.word;
  return next !== undefined && roleOfNoun(next) !== undefined;
}

function finishPhrase(units: readonly Unit[], from: number, at: number, role: Role, owned: boolean, past: boolean): Role | undefined {
  const of = units[at + 1]?.word === "of" ? units[at + 2] : undefined;
  if (of?.name && !of.issuer) return undefined;
  const ours =
    owned || of?.issuer === true || (units[at + 1]?.word === "of" && units[at + 2]?.word === "the" && units[at + 3]?.issuer === true);
  if (!ours && OWNED_ONLY.has(units[at]!.word)) return undefined;
  return withTime(role, units.slice(from, at), past);
}

/** "former" and "was" put stakes in the past; an investee is one by the equity method where the phrase says so. */
function withTime(role: Role, phrase: readonly Unit[], past: boolean): Role {
  const former = past || phrase.some(({ word }) => word === "former" || word === "formerly");
  if (role === "subsidiary") return former ? "former-subsidiary" : role;
  const equity = phrase.some(({ word }) => word === "equity");
  if (role === "investee" || role === "equity-method-investee") {
    if (!equity) return "investee";
    return former ? "former-equity-method-investee" : "equity-method-investee";
  }
  return role;
}

function skipTo(units: readonly Unit[], from: number, reach: number): number {
  for (let at = from; at < from + reach; at++) if (COPULAS.has(units[at]?.word ?? "") || units[at]?.word === ",") return at;
  return from;
}
