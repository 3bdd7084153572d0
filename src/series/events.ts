/**
 * Dates that say what falls on them, amounts paid, put in or lost, and names in; what happened when out, each once.
 * "In May 2018 we acquired Plum Media" and "¥750 million … on May 11, 2018": acquired, 2018-05-11, 750000000 JPY.
 */
import type { Event } from "../model/event.ts";
import type { Filing } from "../model/filing.ts";
import type { Series } from "../model/series.ts";
import { compareTexts } from "./compare.ts";
import { finerGrains } from "./grains.ts";
import { groupBy } from "./group.ts";
import type { Identity } from "./identity.ts";
import { hasLegalForm, nameKey } from "./name-key.ts";

/** Concepts whose outlay is an event of that kind; a loss happens to the other party: the debtor, the company impaired. */
const KINDS: ReadonlyMap<string, { readonly kind: string; readonly happensTo: "entity" | "counterparty" }> = new Map([
  ["AcquisitionPrice", { kind: "acquired", happensTo: "entity" }],
  ["Investment", { kind: "invested", happensTo: "entity" }],
  ["WriteOff", { kind: "written-off", happensTo: "counterparty" }],
  ["ImpairmentLoss", { kind: "impaired", happensTo: "counterparty" }],
]);

/**
 * The events of all filings, by issuer, time, kind and company. A date of a month and one of a day in it are one event where no further day
 * competes; two different amounts stay two events.
 */
export function eventsOf(filings: readonly Filing[], series: readonly Series[], identity: Identity): Event[] {
  const dated = filings.flatMap((filing) => datedEvents(filing, identity));
  const stated = [...dated, ...series.flatMap(paidEvents), ...renamings(filings, identity, dated)];
  const groups = groupBy(stated, ({ issuer, kind, entity = "" }) => JSON.stringify([issuer, kind, entity]));
  const merged = [...groups.values()].flatMap(mergeByPeriod);
  return merged.sort((one, other) => compareTexts(eventOrder(one), eventOrder(other)));
}

function datedEvents(filing: Filing, identity: Identity): Event[] {
  const document = filing.document.id;
  return filing.dates.flatMap(({ concept, edtf, entity, factId }) => {
    if (concept === undefined) return [];
    const company = entity === undefined ? {} : { entity: identity.companyOf(document, entity) };
    const facts = factId === undefined ? [] : [factId];
    return [edtf]
      .flat()
      .map((period) => ({ issuer: identity.issuerOf(document), kind: concept, period, ...company, documents: [document], facts }));
  });
}

function paidEvents({ id, issuer, entity, concept, counterparty, unit, periodType, observations }: Series): Event[] {
  const event = KINDS.get(concept);
  if (event === undefined || periodType !== "duration" || (event.happensTo === "counterparty" && counterparty === undefined)) return [];
  const [company, other] = event.happensTo === "entity" ? [entity, counterparty] : [counterparty ?? entity, entity];
  return observations.map(({ period, value, decimals, bound, vintages }) => ({
    issuer,
    kind: event.kind,
    period: period.edtf,
    entity: company,
    ...(other === undefined ? {} : { counterparty: other }),
    amount: { value, unit, decimals, bound, series: id },
    documents: unique(vintages.map(({ document }) => document)),
    facts: vintages.flatMap(({ facts }) => facts),
  }));
}

/** A company of one full name in a filing and of another in the next that names it in full, unless a text dates the change. */
function renamings(filings: readonly Filing[], { companies }: Identity, dated: readonly Event[]): Event[] {
  const filed = new Map(filings.map(({ document }) => [document.id, document.filed]));
  const told = new Set(dated.filter(({ kind }) => kind === "renamed").map(({ issuer, entity }) => `${issuer} ${entity}`));
  return companies.flatMap(({ issuer, id, names }) => {
    const full = names.filter(({ name }) => hasLegalForm(nameKey(name)));
    return full.flatMap(({ document, name }, index): Event[] => {
      const before = full[index - 1];
      const days = [filed.get(before?.document ?? ""), filed.get(document)];
      if (before === undefined || days.includes(undefined) || told.has(`${issuer} ${id}`) || !isOtherName(before.name, name)) return [];
      const names = { from: before.name, to: name };
      return [{ issuer, kind: "renamed", period: days.join("/"), entity: id, names, documents: [before.document, document], facts: [] }];
    });
  });
}

/** Whether neither name is a longer form of the other. */
function isOtherName(one: string, other: string): boolean {
  const [first, second] = [nameKey(one).short, nameKey(other).short];
  return !first.startsWith(second) && !second.startsWith(first);
}

/** Events of one kind and company: those of one time are one, save that an amount is never joined with another. */
function mergeByPeriod(events: readonly Event[]): Event[] {
  const finer = finerGrains(events.map(({ period }) => period));
  return [...groupBy(events, ({ period }) => finer.get(period) ?? period)].flatMap(([period, group]) => {
    const dated = group.filter(({ amount }) => amount === undefined);
    const [first, ...others] = group.filter(({ amount }) => amount !== undefined);
    if (first === undefined) return joined(period, dated);
    return [...joined(period, [first, ...dated]), ...others.map((other) => ({ ...other, period }))];
  });
}

function joined(period: string, events: readonly Event[]): Event[] {
  const [first] = events;
  if (first === undefined) return [];
  return [
    {
      ...first,
      period,
      documents: unique(events.flatMap(({ documents }) => documents)),
      facts: unique(events.flatMap(({ facts }) => facts)),
    },
  ];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function eventOrder({ issuer, period, kind, entity = "", amount, counterparty = "" }: Event): string[] {
  return [issuer, period, kind, entity, counterparty, amount?.series ?? ""];
}
