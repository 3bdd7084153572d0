/**
 * The options `same` and `different` in, clusters joined and kept apart as they say.
 * `same: [["Plum Media", "PM Holdings"]]` makes the two one whatever their names.
 */
import type { Clusters } from "./clusters.ts";
import { groupBy } from "./group.ts";
import { nameKey } from "./name-key.ts";
import type { Member } from "./same-company.ts";

/** The two options of identity: lists of names, or of `document#id` for the company of one filing. */
export interface Overrules {
  readonly same: readonly (readonly string[])[];
  readonly different: readonly (readonly string[])[];
}

/**
 * Marks what is different, then joins what is the same: `same` holds against everything else.
 * A name means the parties with exactly that id or name; else those that spell it otherwise; else those with that alias.
 */
export function overrule(members: readonly Member[], clusters: Clusters, overrules: Overrules): void {
  if (overrules.same.length === 0 && overrules.different.length === 0) return;
  const namedBy = nameIndex(members);
  overrules.different.forEach((names, list) => {
    names.forEach((name, place) => {
      for (const { member } of namedBy(name)) clusters.mark(member, `different ${list}`, String(place));
    });
  });
  for (const names of overrules.same) {
    const [first, ...others] = names.flatMap((name) => namedBy(name));
    if (first !== undefined) for (const other of others) clusters.force(first.member, other.member);
  }
}

function nameIndex(members: readonly Member[]): (name: string) => readonly Member[] {
  const index = (keysOf: (member: Member) => readonly string[]): Map<string, Member[]> => {
    const entries = members.flatMap((member) => [...new Set(keysOf(member))].map((key): [string, Member] => [key, member]));
    return new Map([...groupBy(entries, ([key]) => key)].map(([key, group]) => [key, group.map(([, member]) => member)]));
  };
  const exact = index(({ party }) => [party.id, party.name, `${party.document}#${party.id}`]);
  const spelt = index(({ party }) => [party.idKey.short, party.nameKey.short]);
  const aliased = index(({ party }) => party.aliasKeys.map((key) => key.short));
  return (name) => exact.get(name) ?? spelt.get(nameKey(name).short) ?? aliased.get(nameKey(name).short) ?? [];
}
