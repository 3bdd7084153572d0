/**
 * Mentions in their sentences → the roles of each name relative to the issuer.
 * "NTX, our largest shareholder" → shareholder; "we compete with KDX" → competitor. No sign, no role.
 */
import type { Role } from "../model/entity.ts";
import type { Name } from "./names.ts";
import { rolesOfPerson } from "./person-roles.ts";
import type { FoundName } from "./resolve.ts";
import { withFormerAndLatter } from "./role-coreference.ts";
import { rolesByObject } from "./role-objects.ts";
import { rolesByPredicate } from "./role-predicates.ts";
import { roleAfter, roleBefore } from "./role-phrases.ts";
import { rolesByScope } from "./role-scope.ts";
import { listsOf, type NameList, type Unit, unitsOf } from "./role-units.ts";
import { rolesByVerbs } from "./role-verbs.ts";

/** Roles by name, in the order in which the text gives them. */
export type RolesOf = ReadonlyMap<Name, ReadonlySet<Role>>;

/** Reads every sentence that names somebody other than the issuer. */
export function readRoles(
  text: string,
  sentences: readonly { start: number; end: number }[],
  mentions: readonly FoundName[],
): Map<Name, Set<Role>> {
  const roles = new Map<Name, Set<Role>>();
  let next = 0;
  let before: readonly FoundName[] = [];
  for (const { start, end } of sentences) {
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const first = next;
    while (next < mentions.length && mentions[next]!.end <= end) next++;
    const own = mentions.slice(first, next);
    const inside = before.length > 1 ? withFormerAndLatter(text, start, end, own, before) : own;
    before = own;
    if (inside.some(({ name }) => takesRoles(name))) readSentence(unitsOf(text, start, end, inside), roles);
  }
  return roles;
}

function readSentence(units: readonly Unit[], roles: Map<Name, Set<Role>>): void {
  const lists = listsOf(units);
  const scoped = rolesByScope(units, lists);
  lists.forEach((list, index) => {
    const found: Role[] = [];
    const scope = scoped[index];
    if (scope) found.push(scope);
    const own = [...rolesByVerbs(units, list), ...rolesByObject(units, list), ...rolesByPredicate(units, list)];
    for (const role of [roleBefore(units, list), roleAfter(units, list), ...own]) if (role) found.push(role);
    give(list, found, rolesOfPerson(units, list), roles);
  });
}

function give(list: NameList, companies: readonly Role[], people: readonly Role[], roles: Map<Name, Set<Role>>): void {
  for (const name of list.names) {
    if (!takesRoles(name)) continue;
    const own = roles.get(name) ?? new Set();
    for (const role of name.type === "person" ? people : companies) own.add(role);
    roles.set(name, own);
  }
}

/** An authority or an exchange is what it is, whatever the text says of it. */
function takesRoles({ issuer, nature }: Name): boolean {
  return !issuer && nature !== "regulator" && nature !== "exchange";
}

const STAKES: readonly Role[] = ["subsidiary", "former-subsidiary"];

/** A more telling role makes the plain one idle: a subsidiary is no mere investee, nor partner. */
export function withoutIdleRoles(roles: Iterable<Role>): Role[] {
  const all = new Set(roles);
  if (STAKES.some((role) => all.has(role))) all.delete("investee");
  if (all.has("former-subsidiary") && all.size > 1) all.delete("subsidiary");
  if (all.has("subsidiary")) all.delete("partner");
  return [...all];
}
