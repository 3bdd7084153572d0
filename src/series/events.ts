/**
 * Dates that say what falls on them, and amounts paid or put in, in; what happened when out, each once.
 * "In May 2018 we acquired Plum Media" and "¥750 million … on May 11, 2018": acquired, 2018-05-11, 750000000 JPY.
 */
import type { Event } from "../model/event.ts";
import type { Filing } from "../model/filing.ts";
import type { Series } from "../model/series.ts";
import { compareTexts } from "./compare.ts";
import { finerGrains } from "./grains.ts";
import { groupBy } from "./group.ts";
import type { Identity } from "./identity.ts";

/** Concepts whose outlay is an event of that kind. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["AcquisitionPrice", "acquired"],
  ["Investment", "invested"],
]);

/**
 * The events of all filings, by issuer, time, kind and company. A date of a month and one of a day in it are one event where no further day
 * competes; two different amounts stay two events.
 */
export function eventsOf(filings: readonly Filing[], series: readonly Series[], identity: Identity): Event[] {
  const stated = [...filings.flatMap((filing) => datedEvents(filing, identity)), ...series.flatMap(paidEvents)];
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
  const kind = KINDS.get(concept);
  if (kind === undefined || periodType !== "duration") return [];
  return observations.map(({ period, value, decimals, bound, vintages }) => ({
    issuer,
    kind,
    period: period.edtf,
    entity,
    ...(counterparty === undefined ? {} : { counterparty }),
    amount: { value, unit, decimals, bound, series: id },
    documents: unique(vintages.map(({ document }) => document)),
    facts: vintages.flatMap(({ facts }) => facts),
  }));
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
