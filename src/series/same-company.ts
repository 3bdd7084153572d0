/**
 * Parties of several filings in, those that are one company joined out.
 * "Alpha Technology" in one filing and "Alpha-Technology Inc." in another are one; "Alpha" and "Alpha East" are two.
 */
import type { Clusters } from "./clusters.ts";
import { compareText } from "./compare.ts";
import { groupBy } from "./group.ts";
import { hasLegalForm, nameKey } from "./name-key.ts";
import type { Party } from "./parties.ts";

/** A party and its number among the members of the clusters. */
export interface Member {
  readonly member: number;
  readonly party: Party;
}

/** More full names than this under one defined name: no name is compared with all of them. */
const MOST_COMPARED = 8;

/**
 * Joins members by their names, from the surest to the weakest sign: same name and id, same name with its legal form, same name without,
 * a name that another filing gives as a full, former or short form, one defined name for two spellings of which one begins with the other.
 * A key that two companies of one filing share joins nothing.
 */
export function joinByNames(members: readonly Member[], clusters: Clusters): void {
  joinGroups(members, clusters, ({ party }) => `${party.nameKey.full}|${party.idKey.full}`);
  joinGroups(members, clusters, ({ party }) => party.nameKey.full);
  joinGroups(members, clusters, ({ party }) => `${party.nameKey.short}|${party.idKey.short}`);
  joinGroups(members, clusters, ({ party }) => party.nameKey.short);
  joinFullForms(members, clusters);
  joinFormerNames(members, clusters);
  joinShortForms(members, clusters);
  joinSpellings(members, clusters);
}

function joinGroups(members: readonly Member[], clusters: Clusters, keyOf: (member: Member) => string): void {
  const groups = groupBy(members, (member) => (member.party.nameKey.short === "" ? undefined : keyOf(member)));
  for (const [, group] of groups) joinRoots(rootsOf(group, clusters), clusters);
}

function joinRoots(roots: readonly number[], clusters: Clusters): void {
  const [first, ...others] = roots;
  if (first === undefined) return;
  const ambiguous = roots.length > 1 && anyApart(roots, clusters);
  if (!ambiguous) for (const other of others) clusters.join(first, other);
}

/** Whether two of the roots are apart: neighbours first, then each against the first few. */
function anyApart(roots: readonly number[], clusters: Clusters): boolean {
  const some = roots.slice(0, MOST_COMPARED);
  return roots.some((root, index) => some.some((other, place) => place < index && clusters.apart(root, other)));
}

function rootsOf(members: Iterable<Member>, clusters: Clusters): number[] {
  return [...new Set([...members].map(({ member }) => clusters.find(member)))];
}

/** An alias that bears a legal form is a full name: it meets the filing that has it as the name. */
function joinFullForms(members: readonly Member[], clusters: Clusters): void {
  const named = groupBy(members, ({ party }) => party.nameKey.full);
  const aliased = groupBy(entriesByAlias(members, "full"), ([key]) => key);
  for (const [key, entries] of sorted(aliased)) {
    const roots = rootsOf([...(named.get(key) ?? []), ...entries.map(([, member]) => member)], clusters);
    if (named.has(key)) joinRoots(roots, clusters);
  }
}

/**
 * An alias of several words of which the full name has none ("Harbor Freight", formerly, of "Northgate Logistics Inc.") is another full name:
 * it meets the company that other filings call so. A short form shares words with its name, or is one word.
 */
function joinFormerNames(members: readonly Member[], clusters: Clusters): void {
  const named = groupBy(members, ({ party }) => party.nameKey.short);
  const entries = members.flatMap((member) => formerNames(member.party).map((key): [string, Member] => [key, member]));
  for (const [key, group] of sorted(groupBy(entries, ([key]) => key)))
    if (named.has(key)) joinRoots(rootsOf([...(named.get(key) ?? []), ...group.map(([, member]) => member)], clusters), clusters);
}

function formerNames({ nameKey: own, aliases }: Party): string[] {
  return aliases
    .filter((alias) => {
      const words = alias.split(/[\s-]+/u).map((word) => nameKey(word).short);
      return words.length > 1 && !hasLegalForm(nameKey(alias)) && !words.some((word) => word === "" || own.short.includes(word));
    })
    .map((alias) => nameKey(alias).short);
}

/**
 * A bare name ("ATC") is the company for which other filings define it, where that is one company:
 * two full names that share a short name stay two, and then the bare name is neither.
 */
function joinShortForms(members: readonly Member[], clusters: Clusters): void {
  const bare = groupBy(members, ({ party }) => party.nameKey.short);
  const formal = new Set(members.filter(({ party }) => hasLegalForm(party.nameKey)).map(({ member }) => clusters.find(member)));
  const aliased = groupBy(entriesByAlias(members, "short"), ([key]) => key);
  for (const [key, entries] of sorted(aliased)) {
    const named = rootsOf(bare.get(key) ?? [], clusters).filter((root) => !formal.has(root));
    const [name, ...otherNames] = named;
    const defining = rootsOf(
      entries.map(([, member]) => member),
      clusters,
    ).filter((root) => !named.includes(root));
    const [definition, ...others] = defining;
    if (name === undefined || definition === undefined || otherNames.length > 0 || others.length > 0) continue;
    if (clusters.join(name, definition) && formal.has(definition)) formal.add(clusters.find(name));
  }
}

/** One defined name for two spellings, of which one begins with the other: "Alpha Telecom" and "Alpha Telecom (Japan)", both "AT". */
function joinSpellings(members: readonly Member[], clusters: Clusters): void {
  for (const [, group] of groupBy(members, ({ party }) => (party.idKey.short === "" ? undefined : party.idKey.short))) {
    const leaders = new Map<number, Member>();
    for (const member of group) {
      if (leaders.has(clusters.find(member.member)) || leaders.size > MOST_COMPARED) continue;
      const like = [...leaders.values()].find(
        (leader) => isSpelling(leader.party, member.party) && clusters.join(leader.member, member.member),
      );
      if (like === undefined) leaders.set(clusters.find(member.member), member);
    }
  }
}

function isSpelling(one: Party, other: Party): boolean {
  const [first, second] = [one.nameKey.short, other.nameKey.short];
  const isDefined = one.idKey.short !== first && other.idKey.short !== second;
  return isDefined && (first.startsWith(second) || second.startsWith(first));
}

function entriesByAlias(members: readonly Member[], form: "full" | "short"): [key: string, member: Member][] {
  return members.flatMap((member) => {
    const keys = form === "full" ? member.party.aliasKeys.filter(hasLegalForm) : [member.party.idKey, ...member.party.aliasKeys];
    return keys.filter((key) => key.short !== "").map((key): [string, Member] => [key[form], member]);
  });
}

function sorted<Value>(groups: ReadonlyMap<string, Value>): [string, Value][] {
  return [...groups].sort(([one], [other]) => compareText(one, other));
}
