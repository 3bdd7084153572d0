/**
 * Companies, holdings and events in, the subsidiaries of each issuer over time out.
 * Named a subsidiary in 2018 and 2019, 51% held at 2018-03-31, "our former subsidiary" in 2020: since 2018, left by 2020.
 */
import type { Company } from "../model/company.ts";
import type { Event } from "../model/event.ts";
import type { Holding } from "../model/holding.ts";
import type { Subsidiary } from "../model/subsidiary.ts";
import { groupBy } from "./group.ts";

/** Events by which a company comes to a group, and by which it leaves. */
const COMING: ReadonlySet<string> = new Set(["established", "founded", "incorporated", "acquired"]);
const LEAVING: ReadonlySet<string> = new Set(["merged", "sold", "divested", "dissolved", "liquidated", "bankrupt", "deconsolidated"]);

/** More than this share, in percent, makes a subsidiary. */
const HALF = 50;

/**
 * Every company that a filing calls a subsidiary or a former one, or of which the issuer or a subsidiary holds more than half;
 * in the order of `companies`. Joint parties are none.
 */
export function subsidiariesOf(companies: readonly Company[], holdings: readonly Holding[], events: readonly Event[]): Subsidiary[] {
  const held = majorities(holdings, companies);
  const eventsByCompany = groupBy(events, ({ issuer, entity }) => (entity === undefined ? undefined : keyOf(issuer, entity)));
  return companies.flatMap((company) => {
    const key = keyOf(company.issuer, company.id);
    const called = company.roles.some(({ roles }) => roles.some(isSubsidiaryRole));
    if (company.id === company.issuer || company.type !== "organization" || company.members !== undefined) return [];
    if (!called && !held.has(key)) return [];
    return [subsidiaryOf(company, held.get(key) ?? [], eventsByCompany.get(key) ?? [])];
  });
}

function subsidiaryOf(company: Company, holdings: readonly Holding[], events: readonly Event[]): Subsidiary {
  const stakes = holdings.flatMap(({ holder, stakes: own }) => own.map(({ period, share }) => ({ holder, period, share })));
  const since = events.find(({ kind }) => COMING.has(kind)) ?? firstMajority(stakes);
  const left = leavingOf(company, events);
  return {
    issuer: company.issuer,
    company: company.id,
    named: company.names.map(({ document, name }) => ({ document, name, ...roleIn(company, document) })),
    ...(since === undefined ? {} : { since: { period: since.period, kind: since.kind } }),
    stakes,
    ...(left === undefined ? {} : { left }),
  };
}

function firstMajority(stakes: Subsidiary["stakes"]): Subsidiary["since"] {
  const first = stakes.find(({ share }) => share > HALF);
  return first === undefined ? undefined : { period: first.period, kind: "held" };
}

function leavingOf({ roles }: Company, events: readonly Event[]): Subsidiary["left"] {
  const event = events.find(({ kind }) => LEAVING.has(kind));
  if (event !== undefined) return { kind: event.kind, period: event.period, document: event.documents[0] ?? "" };
  const former = roles.find((one) => one.roles.includes("former-subsidiary"));
  return former === undefined ? undefined : { kind: "former-subsidiary", document: former.document };
}

function roleIn({ roles }: Company, document: string): Pick<Subsidiary["named"][number], "as"> {
  const as = roles.find((one) => one.document === document)?.roles.find(isSubsidiaryRole);
  return as === undefined ? {} : { as };
}

function isSubsidiaryRole(role: string): role is "subsidiary" | "former-subsidiary" {
  return role === "subsidiary" || role === "former-subsidiary";
}

/** The holdings of the group in each company of which it holds more than half, from the issuers down: a subsidiary's subsidiary is one. */
function majorities(holdings: readonly Holding[], companies: readonly Company[]): Map<string, Holding[]> {
  const byHolder = groupBy(holdings, ({ issuer, holder }) => keyOf(issuer, holder));
  const named = companies.filter(({ id, issuer, roles }) => id === issuer || roles.some((one) => one.roles.some(isSubsidiaryRole)));
  const parents = new Set(named.map(({ issuer, id }) => keyOf(issuer, id)));
  const held = new Map<string, Holding[]>();
  // A set can grow while it is walked: each parent is visited once, also one that was found on the way.
  for (const parent of parents) {
    for (const holding of byHolder.get(parent) ?? []) {
      const key = keyOf(holding.issuer, holding.company);
      if (!parents.has(key) && !holding.stakes.some(({ share }) => share > HALF)) continue;
      const known = held.get(key);
      if (known === undefined) held.set(key, [holding]);
      else known.push(holding);
      parents.add(key);
    }
  }
  return held;
}

function keyOf(issuer: string, company: string): string {
  return JSON.stringify([issuer, company]);
}
