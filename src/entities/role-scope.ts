/**
 * Words that give a role to the names further on in their sentence.
 * "Our competitors are carriers such as A and B" · "we rely on carriers such as A for lines and B for power" · "acquire parts from A".
 */
import { exampleWords, scopeVerbs, stakeWords } from "../lexicon/role-words.ts";
import type { Role } from "../model/entity.ts";
import type { NameList, Unit } from "./role-units.ts";
import { roleOfNoun } from "./role-phrases.ts";

const SCOPES: ReadonlyMap<string, { role: Role; link: readonly string[] }> = new Map(Object.entries(scopeVerbs));
const STAKES: ReadonlySet<string> = new Set(stakeWords);
const EXAMPLES: ReadonlySet<string> = new Set([...exampleWords, "as"]);
const CLAUSES = new Set(["which", "who", "that", "will", "plan", "if"]);
const JOINTS = new Set([",", "and", "or"]);
const BREAKS = new Set([";", "while", "whereas", "although", "but"]);
const SPREADING: ReadonlySet<Role> = new Set<Role>(["competitor", "supplier", "customer", "subsidiary", "shareholder", "partner"]);

interface Scope {
  role: Role;
  /** Verb scopes hold for later lists of the sentence as well. */
  verb: number;
}

/** Role of each list, where a scope gives one; in step with `lists`. */
export function rolesByScope(units: readonly Unit[], lists: readonly NameList[]): (Role | undefined)[] {
  let noun: Role | undefined;
  let scope: Scope | undefined;
  let at = 0;
  return lists.map((list) => {
    for (; at < list.first; at++) {
      const { word } = units[at]!;
      if (BREAKS.has(word)) noun = scope = undefined;
      const role = roleOfNoun(word);
      if (role && SPREADING.has(role) && isOurs(units, at) && (noun === undefined || role === "competitor")) noun = role;
      const opened = scopeAt(units, at);
      if (opened) scope = { role: opened, verb: at };
    }
    at = list.last + 1;
    return roleOfList(units, list, noun, scope);
  });
}

/** "Birch's customers" are not ours. */
function isOurs(units: readonly Unit[], at: number): boolean {
  for (let left = at - 1; left > Math.max(-1, at - 4); left--) {
    if (units[left]!.word === "'s") return units[left - 1]?.issuer ?? false;
    if (units[left]!.word === "their" || units[left]!.word === "its") return false;
  }
  return true;
}

function scopeAt(units: readonly Unit[], at: number): Role | undefined {
  const { word } = units[at]!;
  const scope = SCOPES.get(word);
  if (!scope || units[at - 1]?.word === "not") return undefined;
  return scope.role;
}

function roleOfList(units: readonly Unit[], list: NameList, noun: Role | undefined, scope: Scope | undefined): Role | undefined {
  const before = units[list.first - 1]?.word === "the" ? list.first - 2 : list.first - 1;
  const link = units[before]?.word ?? "";
  if ((units[list.last + 1]?.word === "'s" && link !== "from") || list.names.some(({ issuer }) => issuer)) return undefined;
  const example = EXAMPLES.has(link) && (link !== "as" || units[before - 1]?.word === "such");
  if (scope) {
    const role = roleOfScope(units, scope, before, link, example);
    if (role && !(example && noun === "competitor")) return role;
  }
  return example ? noun : undefined;
}

/** "the shares were bought from A". */
function isPassiveStake(units: readonly Unit[], verb: number): boolean {
  if (!/^(?:was|were|been)$/.test(units[verb - 1]?.word ?? "")) return false;
  for (let at = verb - 2; at >= Math.max(0, verb - 7); at--) if (STAKES.has(units[at]!.word)) return true;
  return false;
}

function roleOfScope(units: readonly Unit[], scope: Scope, before: number, link: string, example: boolean): Role | undefined {
  const { link: links } = SCOPES.get(units[scope.verb]!.word)!;
  if (links.includes("on")) {
    const on = units[scope.verb + 1]?.word ?? "";
    const linked = links.includes(on) || links.includes(units[scope.verb + 2]?.word ?? "");
    return linked && (example || JOINTS.has(link) || links.includes(link)) ? "supplier" : undefined;
  }
  if (!links.includes(link)) return undefined;
  if (before - scope.verb > (link === "from" ? 30 : 10)) return undefined;
  const between = units.slice(scope.verb + 1, before);
  const stake = between.some((unit) => STAKES.has(unit.word) || (unit.name !== undefined && !unit.issuer));
  if (between.some(({ word }) => CLAUSES.has(word))) return undefined;
  if (link === "from") return stake || isPassiveStake(units, scope.verb) ? "seller" : scope.role;
  return link === "to" && stake ? undefined : scope.role;
}
