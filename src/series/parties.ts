/**
 * Filings in, every company and person that each names out, one party for each filing and id, with the keys of its names.
 * The entity "Plum Media" of two filings gives two parties, `2018#Plum Media` and `2019#Plum Media`.
 */
import type { Entity } from "../model/entity.ts";
import type { Filing } from "../model/filing.ts";
import { nameKey, type NameKey } from "./name-key.ts";

/** What one filing says of one company or person. */
export interface Party {
  readonly document: string;
  /** The id within the filing. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: Entity["type"];
  readonly roles: Entity["roles"];
  /** Of a joint party: ids within the filing. */
  readonly members: readonly string[];
  readonly idKey: NameKey;
  readonly nameKey: NameKey;
  readonly aliasKeys: readonly NameKey[];
  /** Whether it is the filing's issuer. */
  readonly isIssuer: boolean;
}

/** Words by which a filing speaks of a company without naming it. */
const UNNAMED: ReadonlySet<string> = new Set([
  "we",
  "us",
  "our",
  "company",
  "co",
  "corp",
  "corporation",
  "issuer",
  "registrant",
  "group",
  "parent",
  "it",
]);

/**
 * The parties of one filing: its entities, and the ids that its facts and dates bear without an entity.
 * @example partiesOf(filing).map((party) => party.id)
 */
export function partiesOf(filing: Filing): Party[] {
  const { document } = filing;
  const parties = new Map<string, Party>();
  for (const entity of filing.entities)
    if (!parties.has(entity.id)) parties.set(entity.id, partyOf(document.id, entity, isIssuer(filing, entity)));
  for (const id of namedIds(filing)) {
    if (parties.has(id)) continue;
    const members = id.split(" + ");
    const joint = members.length > 1 && members.every((member) => parties.has(member));
    const entity: Entity = { id, name: id, aliases: [], type: "organization", roles: [], mentions: [], ...(joint ? { members } : {}) };
    parties.set(id, partyOf(document.id, entity, isIssuer(filing, entity)));
  }
  const { issuer } = document;
  const named = issuer.id || issuer.name;
  if (named && ![...parties.values()].some((party) => party.isIssuer)) {
    parties.set(
      named,
      partyOf(document.id, { id: named, name: issuer.name ?? named, aliases: [], type: "organization", roles: ["issuer"] }, true),
    );
  }
  return [...parties.values()];
}

/** A party from an entity of the filing `document`. */
export function partyOf(document: string, entity: Omit<Entity, "mentions">, issuer: boolean): Party {
  const { id, name, aliases, type, roles, members = [] } = entity;
  const aliasKeys = aliases.map(nameKey).filter((key) => !UNNAMED.has(key.short));
  return { document, id, name, aliases, type, roles, members, idKey: nameKey(id), nameKey: nameKey(name), aliasKeys, isIssuer: issuer };
}

function isIssuer(filing: Filing, entity: Entity): boolean {
  const { id, name } = filing.document.issuer;
  return entity.id === id || entity.roles.includes("issuer") || (name !== undefined && entity.name === name);
}

function* namedIds(filing: Filing): Generator<string> {
  for (const { entity, counterparty } of filing.facts) {
    if (entity !== undefined) yield entity;
    if (counterparty !== undefined) yield counterparty;
  }
  for (const { entity } of filing.dates) if (entity !== undefined) yield entity;
}
