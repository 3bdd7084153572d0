/** What was read → the filing record: facts, dates, entities and issues in text order. */
import type { EntityReading } from "../entities/entities.ts";
import type { FiscalCalendar } from "../mentions/fiscal-year.ts";
import type { DateMention } from "../model/date-mention.ts";
import type { Entity } from "../model/entity.ts";
import type { Fact } from "../model/fact.ts";
import type { Filing } from "../model/filing.ts";
import type { Issue } from "../model/issue.ts";
import { type SourceText, spanOf } from "../text/source-text.ts";
import { isEnglish } from "../text/language.ts";
import { textId } from "../text/text-id.ts";
import { assembleFact, factId, withoutAbsent } from "./assemble.ts";
import type { ProseReading } from "./read-prose.ts";
import type { TableReading } from "./table-facts.ts";

interface Settings {
  readonly id?: string | undefined;
  readonly issuer?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly form?: string | undefined;
  readonly fiscalYearEnd?: string | undefined;
  readonly filed?: string | undefined;
}

const FISCAL_NAME = /\bfiscal (?:year )?\d{4}|\bFY ?\d{4}/u;

/** Joins prose and tables; see {@link Filing}. */
export function assembleFiling(
  source: SourceText,
  settings: Settings,
  names: EntityReading,
  calendar: FiscalCalendar,
  prose: ProseReading,
  tables: TableReading,
): Filing {
  const id = settings.id ?? textId(source.original);
  const facts = [...prose.drafts, ...tables.drafts].map((draft) => assembleFact(source, id, draft)).sort(byPlace);
  const entities = names.entities.map((entity) => placedEntity(source, entity));
  const issuer = entities.find((entity) => entity.id === names.issuerId);
  const issuerName = settings.issuer?.name ?? issuer?.name;
  return {
    schemaVersion: 1,
    document: {
      id,
      issuer: { id: names.issuerId, ...(issuerName === undefined ? {} : { name: issuerName }) },
      ...(settings.form === undefined ? {} : { form: settings.form }),
      ...(settings.fiscalYearEnd === undefined ? {} : { fiscalYearEnd: settings.fiscalYearEnd }),
      ...(settings.filed === undefined ? {} : { filed: settings.filed }),
    },
    facts,
    dates: readDates(source, id, prose, tables).sort(byPlace),
    entities,
    issues: readIssues(source, facts, calendar, prose),
  };
}

function byPlace(a: { source: { start: number; end: number } }, b: { source: { start: number; end: number } }): number {
  return a.source.start - b.source.start || a.source.end - b.source.end;
}

function placedEntity(source: SourceText, entity: Entity): Entity {
  const { id, name, aliases, type, roles, members } = entity;
  const mentions = entity.mentions.map(({ start, end }) => spanOf(source, start, end));
  return withoutAbsent({ id, name, aliases, type, roles, mentions, members });
}

function readDates(source: SourceText, document: string, prose: ProseReading, tables: TableReading): DateMention[] {
  const inProse = prose.dates.map(({ mention, concept, entity, draft }) => {
    const { source: span, edtf, kind } = mention;
    return withoutAbsent({ source: span, edtf, kind, concept, entity, factId: draft && factId(source, document, draft) });
  });
  const inTables = tables.dates.map(({ start, end, periods, kind }) => {
    const values = periods.map((period) => period.edtf);
    return { source: spanOf(source, start, end), edtf: values.length === 1 ? (values[0] ?? "") : values, kind };
  });
  return [...inProse, ...inTables];
}

function readIssues(source: SourceText, facts: readonly Fact[], calendar: FiscalCalendar, prose: ProseReading): Issue[] {
  const issues: Issue[] = [];
  if (!isEnglish(source.text))
    issues.push({ code: "language-not-supported", message: "The text is not in English; what was found in it is not reliable." });
  for (const { start, end } of prose.unread)
    issues.push({
      code: "unread-figure",
      span: spanOf(source, start, end),
      message: "A figure stands here that could not be read in full; no fact was made of it.",
    });
  for (const { damaged, source: span } of facts) {
    if (!damaged) continue;
    const isClear = damaged.readings.length === 1;
    const message = `Recognition damaged this figure; it ${isClear ? "was read as" : "may be"} ${damaged.readings.join(" or ")}.`;
    issues.push({ code: "damaged-figure", span, message });
  }
  const assumed = facts.find((fact) => fact.link.unit?.basis === "assumed");
  if (assumed)
    issues.push({
      code: "currency-assumed",
      span: assumed.source,
      message: `The sign alone decided the currency ${assumed.unit} here and wherever link.unit says "assumed".`,
    });
  const named = facts.find((fact) => fact.period?.fiscal !== undefined);
  if (calendar.namingBasis === "assumed" && named && calendar.month !== undefined && calendar.month !== 12)
    issues.push({
      code: "fiscal-year-naming-assumed",
      message: `Fiscal years named by a number are taken by the year in which they ${calendar.naming}; the option fiscalYearNaming says otherwise.`,
    });
  if (calendar.namingBasis === "open" && FISCAL_NAME.test(source.text))
    issues.push({
      code: "fiscal-year-naming-assumed",
      message:
        "Fiscal years named by a number are left without days: nothing says whether by their start or end; the option fiscalYearNaming does.",
    });
  if (calendar.month === undefined && FISCAL_NAME.test(source.text))
    issues.push({
      code: "fiscal-calendar-unknown",
      message: "Fiscal years are named and nothing says when they end; the option fiscalYearEnd does.",
    });
  return issues;
}
