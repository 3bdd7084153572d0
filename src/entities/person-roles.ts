/**
 * The offices named beside a person → director, officer: "our president and representative director, Mr. A".
 */
import { officeRoles } from "../lexicon/titles.ts";
import type { Role } from "../model/entity.ts";
import type { NameList, Unit } from "./role-units.ts";

const OFFICES: ReadonlyMap<string, Role> = new Map(Object.entries(officeRoles));
const OPENERS = new Set([",", "(", "who", "is", "was", "as", "has", "were", "are", "and", "served", "serves", "became"]);
const APPOSITIONS = new Set([
  "who",
  "our",
  "its",
  "the",
  "a",
  "an",
  "as",
  "president",
  "chairman",
  "chairwoman",
  "chief",
  "representative",
  "executive",
  "director",
  "senior",
  "outside",
  "managing",
  "vice",
  "ceo",
  "cfo",
]);
const ENDS = new Set(["retired", "resigned", "nominated", "appointed", "other", "another"]);
const LEFT_STOPS = new Set([";", ".", "(", "by", "from", "that", "which", "is", "are", "particularly"]);

/** The roles that offices left and right of the person give; another name ends the search. */
export function rolesOfPerson(units: readonly Unit[], list: NameList): Role[] {
  const roles = new Set<Role>();
  for (let at = list.first - 1; at >= Math.max(0, list.first - 10); at--) {
    const { word, name, issuer } = units[at]!;
    if (LEFT_STOPS.has(word) || (name && !issuer)) break;
    addOffice(roles, word);
    if (word === "head" && units[at + 1]?.word === "of") roles.add("officer");
  }
  const opener = units[list.last + 1]?.word ?? "";
  const next = units[list.last + 2];
  if (!OPENERS.has(opener) || (opener === "," && !(next?.issuer || APPOSITIONS.has(next?.word ?? "")))) return [...roles];
  for (let at = list.last + 1; at < Math.min(units.length, list.last + 26); at++) {
    const { word, name, issuer } = units[at]!;
    if (word === ";" || ENDS.has(word) || (name && !issuer && name.type === "person")) break;
    addOffice(roles, word);
  }
  return [...roles];
}

function addOffice(roles: Set<Role>, word: string): void {
  const role = OFFICES.get(word);
  if (role) roles.add(role);
}
