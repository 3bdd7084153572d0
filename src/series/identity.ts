/**
 * Filings in, one stable id for each company across them out: first the issuers, then what the filings of each issuer name.
 * "ATC" of one filing and "Alder Telephone Company" of another, where one of them defines the short name, are one.
 */
import type { Company } from "../model/company.ts";
import type { Filing } from "../model/filing.ts";
import { createClusters, type Clusters } from "./clusters.ts";
import { compareText, compareTexts } from "./compare.ts";
import { groupBy } from "./group.ts";
import { overrule, type Overrules } from "./overrules.ts";
import { partiesOf, partyOf, type Party } from "./parties.ts";
import { joinByNames, type Member } from "./same-company.ts";

/** Who is who across filings. */
export interface Identity {
  /** Every company and person, the issuer's own first. */
  readonly companies: readonly Company[];
  /** The issuer of the filing with this id. */
  issuerOf(document: string): string;
  /** The stable id of what the filing `document` calls `id`. */
  companyOf(document: string, id: string): string;
}

/**
 * Resolves companies across filings; the filings have different ids and stand in canonical order. Linear in what they name.
 * @example resolveIdentity([filing2018, filing2019], { same: [], different: [] }).companyOf("orchard-2018", "Plum")
 */
export function resolveIdentity(filings: readonly Filing[], overrules: Overrules): Identity {
  const issuers = issuerIds(filings, overrules);
  const ids = new Map<string, ReadonlyMap<string, string>>();
  const companies: Company[] = [];
  for (const [issuer, own] of groupBy(filings, (filing) => issuers.get(filing.document.id))) {
    const parties = own.flatMap(partiesOf);
    const idOf = companyIds(parties, issuer, overrules);
    companies.push(...companiesOf(parties, issuer, idOf));
    for (const [document, ofDocument] of groupBy(parties, (party) => party.document))
      ids.set(document, new Map(ofDocument.map((party) => [party.id, idOf(party)])));
  }
  const issuerOf = (document: string): string => issuers.get(document) ?? document;
  return {
    companies: companies.sort((one, other) => compareTexts(rank(one), rank(other))),
    issuerOf,
    companyOf: (document, id) => ids.get(document)?.get(id) ?? id,
  };
}

function rank({ issuer, id }: Company): string[] {
  return [issuer, id === issuer ? "0" : "1", id];
}

/** The issuer of each filing, by filing id: same id or same name is one issuer; a filing that names none is on its own. */
function issuerIds(filings: readonly Filing[], overrules: Overrules): Map<string, string> {
  const parties = filings.map(issuerParty);
  const members = parties.map((party, member): Member => ({ member, party }));
  const clusters = createClusters(members.length);
  overrule(members, clusters, overrules);
  for (const [, group] of groupBy(members, ({ party }) => party.id))
    for (const { member } of group) clusters.join(group[0]?.member ?? member, member);
  joinByNames(members, clusters);
  const idOf = uniqueIds(parties, clusters);
  return new Map(parties.map((party) => [party.document, idOf(party)]));
}

function issuerParty(filing: Filing): Party {
  const { id: document, issuer } = filing.document;
  const known = filing.entities.find((entity) => entity.roles.includes("issuer") || (issuer.id !== "" && entity.id === issuer.id));
  const id = [issuer.id, issuer.name, known?.id].find(isGiven) ?? document;
  const name = [issuer.name, known?.name].find(isGiven) ?? id;
  return partyOf(document, { id, name, aliases: [], type: "organization", roles: ["issuer"] }, true);
}

function isGiven(name: string | undefined): name is string {
  return name !== undefined && name !== "";
}

/** The stable id of each party of one issuer's filings. */
function companyIds(parties: readonly Party[], issuer: string, overrules: Overrules): (party: Party) => string {
  const members = parties.map((party, member): Member => ({ member, party }));
  const clusters = createClusters(members.length);
  const own = members.filter(({ party }) => party.isIssuer);
  // "ATC and its affiliates" has the key of "ATC": the only two ids of one filing that may be one company.
  for (const { member, party } of members)
    clusters.mark(member, `filing ${party.document}`, party.isIssuer ? "" : `#${party.idKey.full || party.id}`);
  for (const { member } of own) clusters.force(own[0]?.member ?? member, member);
  overrule(members, clusters, overrules);
  joinByNames(
    members.filter(({ party }) => party.members.length === 0),
    clusters,
  );
  joinJointParties(members, clusters);
  return uniqueIds(parties, clusters, (party) => (party.isIssuer ? issuer : undefined));
}

/** Joint parties are one where their members are. */
function joinJointParties(members: readonly Member[], clusters: Clusters): void {
  const byId = new Map(members.map(({ member, party }) => [`${party.document}#${party.id}`, member]));
  const key = ({ party }: Member): string | undefined => {
    if (party.members.length === 0) return undefined;
    return party.members
      .map((id) => String(clusters.find(byId.get(`${party.document}#${id}`) ?? -1)))
      .sort(compareText)
      .join(" ");
  };
  for (const [, group] of groupBy(members, key)) for (const { member } of group) clusters.join(group[0]?.member ?? member, member);
}

/**
 * An id for each cluster: the id that most of its filings use, the earliest of those; where another company has it, the full name;
 * where that is taken too, the name with the filing. A joint party bears the ids of its members.
 */
function uniqueIds(
  parties: readonly Party[],
  clusters: Clusters,
  given: (party: Party) => string | undefined = () => undefined,
): (party: Party) => string {
  const groups = [...groupBy(parties.keys(), (member) => clusters.find(member)).values()];
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  const idOf = (party: Party): string => chosen.get(placeOf(party)) ?? party.id;
  const settle = (group: readonly Party[], candidates: readonly string[]): void => {
    const id = candidates.find((candidate) => !taken.has(candidate)) ?? candidates.at(-1) ?? "";
    taken.add(id);
    for (const party of group) chosen.set(placeOf(party), id);
  };
  const ranked = groups.map((members) => members.flatMap((member) => parties[member] ?? []));
  const givenIds = ranked.map((group) => group.map(given).find(isGiven));
  ranked.forEach((group, index) => {
    const id = givenIds[index];
    if (id !== undefined) settle(group, [id]);
  });
  const others = ranked.filter((_, index) => givenIds[index] === undefined);
  for (const group of others) if (group[0]?.members.length === 0) settle(group, candidateIds(group));
  for (const group of others) if (group[0]?.members.length !== 0) settle(group, [jointId(group, chosen), ...candidateIds(group)]);
  return idOf;
}

function placeOf({ document, id }: Pick<Party, "document" | "id">): string {
  return `${document}#${id}`;
}

function jointId([first]: readonly Party[], ids: ReadonlyMap<string, string>): string {
  return first?.members.map((id) => ids.get(placeOf({ document: first.document, id })) ?? id).join(" + ") ?? "";
}

function candidateIds(parties: readonly Party[]): string[] {
  const [first] = parties;
  if (first === undefined) return [];
  const uses = [...groupBy(parties, (party) => party.id)].map(([id, group]) => ({ id, count: group.length }));
  const most = uses.reduce((best, one) => (one.count > best.count ? one : best));
  return [most.id, first.name, `${first.name} (${first.document})`, `${first.name} (${placeOf(first)})`];
}

function companiesOf(parties: readonly Party[], issuer: string, idOf: (party: Party) => string): Company[] {
  const byDocument = new Map(parties.map((party) => [`${party.document}#${party.id}`, party]));
  return [...groupBy(parties, idOf)].map(([id, group]) => {
    const members =
      group[0]?.members
        .map((member) => byDocument.get(`${group[0]?.document}#${member}`))
        .flatMap((party) => (party === undefined ? [] : [idOf(party)])) ?? [];
    return {
      id,
      issuer,
      type: group[0]?.type ?? "organization",
      names: group.map(({ document, name, aliases }) => ({ document, name, aliases: [...aliases] })),
      roles: group.map(({ document, roles }) => ({ document, roles: [...roles] })),
      ...(members.length > 0 ? { members } : {}),
    };
  });
}
