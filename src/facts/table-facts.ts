/**
 * Table cells → drafts: the concept from the row's label, the period from the column or the row, unit and scale from the header.
 * "2007\t121.81\t110.07" under "High\tLow" and "Fiscal year ended March 31," → two rates of exchange for fiscal 2007.
 */
import type { ConceptRow } from "../lexicon/concepts/concept.ts";
import { MONTHS } from "../lexicon/months.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { phraseAt } from "../lexicon/phrase-index.ts";
import type { FiscalCalendar } from "../mentions/fiscal-year.ts";
import { fiscalYearPeriod } from "../mentions/fiscal-year.ts";
import type { PeriodMention } from "../mentions/mention.ts";
import { monthPeriod, scanPeriods, yearPeriod } from "../mentions/period.ts";
import type { DateMention } from "../model/date-mention.ts";
import type { Period } from "../model/period.ts";
import type { Cell, Table } from "../text/tables.ts";
import { tokenize } from "../text/tokens.ts";
import type { Draft } from "./draft.ts";
import type { Frame } from "./frame.ts";

/** What a table yields: figures, and the dates that its headers and labels name. */
export interface TableReading {
  readonly drafts: Draft[];
  readonly dates: {
    readonly start: number;
    readonly end: number;
    readonly periods: readonly Period[];
    readonly kind: DateMention["kind"];
  }[];
}

export interface TableContext {
  readonly text: string;
  readonly calendar: FiscalCalendar;
  readonly index: PhraseIndex;
  readonly issuer: string;
  /** Pair of the rates of the prose, "JPY/USD"; without it a table of rates needs a sign of its own. */
  readonly rateUnit?: string | undefined;
}

interface Column {
  readonly label: string;
  readonly period?: Period;
}

/** What the rows above say of a row. */
interface State {
  readonly columns: Map<number, Column>;
  /** "Fiscal year ended March 31," or "Calendar year 2007": how a bare year or month below it is read. */
  section: "fiscal" | "calendar" | undefined;
  calendarYear: number | undefined;
  currency: string | undefined;
  /** Power of ten of a header such as "Millions of yen". */
  power: number;
  rates: boolean;
}

const RATE_COLUMNS: readonly [RegExp, string][] = [
  [/^high/iu, "high"],
  [/^low/iu, "low"],
  [/^average/iu, "average"],
  [/^(?:period|year)[- ]?end|^at (?:period|year)[- ]end|^end of period/iu, "period-end"],
];

/** Reads one table. A cell without concept, period and currency of its own yields nothing. */
export function readTable(table: Table, context: TableContext): TableReading {
  const reading: TableReading = { drafts: [], dates: [] };
  const state: State = { columns: new Map(), section: undefined, calendarYear: undefined, currency: undefined, power: 0, rates: false };
  if (table.caption) readUnits(context.text.slice(table.caption.start, table.caption.end).slice(-200), state);
  for (const row of table.rows) readRow(row, table, state, context, reading);
  return reading;
}

function readRow(row: readonly Cell[], table: Table, state: State, context: TableContext, reading: TableReading): void {
  const first = row[0];
  if (!first) return;
  const values = row.filter((cell) => cell.column > 0 && isValue(cell.text));
  if (values.length === 0 || isHeader(row)) {
    readHeader(row, state, context, reading);
    return;
  }
  const label = first.column === 0 && !values.includes(first) ? first : undefined;
  const rowPeriod = label && periodOfLabel(label, state, context, reading);
  for (const cell of values) readValue(cell, label, rowPeriod, table, state, context, reading);
}

/** A header row holds only words and years, or names the columns of a table of rates. */
function isHeader(row: readonly Cell[]): boolean {
  const others = row.filter((cell) => cell.column > 0);
  return (
    others.length > 0 &&
    others.every(
      (cell) =>
        /^(?:FY)?\s?(?:19|20)\d\d\b/u.test(cell.text) ||
        !/\d/u.test(cell.text) ||
        RATE_COLUMNS.some(([pattern]) => pattern.test(cell.text)),
    )
  );
}

function isValue(text: string): boolean {
  return /^[^\p{L}]{0,6}(?:[A-Z]{3}|U\.?S\.?)?[^\p{L}]*\d[\d,.]*[^\p{L}]*$/u.test(text) || /^[–—-]+$/u.test(text);
}

function readHeader(row: readonly Cell[], state: State, context: TableContext, reading: TableReading): void {
  const text = row.map((cell) => cell.text).join(" ");
  readUnits(text, state);
  readSection(row, text, state, context, reading);
  const named = row.filter((cell) => cell.column > 0);
  if (named.length === 0) return;
  state.rates ||= named.filter((cell) => RATE_COLUMNS.some(([pattern]) => pattern.test(cell.text))).length >= 2;
  for (const cell of named) {
    const period = state.rates ? undefined : columnPeriod(cell, state, context, reading);
    state.columns.set(cell.column, { label: cell.text, ...(period ? { period } : {}) });
  }
}

function readUnits(text: string, state: State): void {
  if (/million|mil\./iu.test(text)) state.power = 6;
  else if (/billion/iu.test(text)) state.power = 9;
  else if (/thousand/iu.test(text)) state.power = 3;
  if (/yen|¥|￥|JPY/u.test(text)) state.currency ??= "JPY";
  else if (/U\.?S\.? ?(?:dollar|\$)|\$/iu.test(text)) state.currency ??= "USD";
  else if (/€|euro/iu.test(text)) state.currency ??= "EUR";
}

function readSection(row: readonly Cell[], text: string, state: State, context: TableContext, reading: TableReading): void {
  const year = /calendar (?:year )?((?:19|20)\d\d)/iu.exec(text);
  if (year?.[1] !== undefined) {
    state.section = "calendar";
    state.calendarYear = Number(year[1]);
    const cell = row.find((candidate) => candidate.text.includes(year[1] ?? ""));
    if (cell) noteDates(scanCell(cell, context), reading);
  } else if (/(?:fiscal|business)? ?years? ended|fiscal year/iu.test(text)) state.section = "fiscal";
}

function scanCell(cell: Cell, context: TableContext): PeriodMention[] {
  return scanPeriods(tokenize(context.text, cell.start, cell.end), context.calendar);
}

function noteDates(mentions: readonly PeriodMention[], reading: TableReading): void {
  for (const mention of mentions)
    if (mention.periods.length > 0)
      reading.dates.push({ start: mention.start, end: mention.end, periods: mention.periods, kind: mention.kind });
}

/** The period that the label of a row names: a year or month under its section, or a whole expression. */
function periodOfLabel(cell: Cell, state: State, context: TableContext, reading: TableReading): Period | undefined {
  const year = /^((?:19|20)\d\d)\b[^\p{L}\d]*$/u.exec(cell.text);
  if (year?.[1] !== undefined) return bareYear(cell, Number(year[1]), state, context, reading);
  const month = MONTHS.get(cell.text.toLowerCase().replace(/[^a-z]/gu, ""));
  if (month !== undefined && state.calendarYear !== undefined) {
    const period = monthPeriod(state.calendarYear, month);
    reading.dates.push({
      start: cell.start,
      end: cell.start + (/^[\p{L}.]+/u.exec(cell.text)?.[0].length ?? 0),
      periods: [period],
      kind: "month",
    });
    return period;
  }
  const mentions = scanCell(cell, context);
  noteDates(mentions, reading);
  return mentions[0]?.periods[0];
}

function bareYear(cell: Cell, year: number, state: State, context: TableContext, reading: TableReading): Period | undefined {
  const period = state.section === "fiscal" ? fiscalYearPeriod(context.calendar, year) : yearPeriod(year);
  if (period)
    reading.dates.push({
      start: cell.start,
      end: cell.start + 4,
      periods: [period],
      kind: state.section === "fiscal" ? "fiscal-year" : "year",
    });
  return period;
}

function columnPeriod(cell: Cell, state: State, context: TableContext, reading: TableReading): Period | undefined {
  const year = /^((?:19|20)\d\d)\b[^\p{L}\d]*$/u.exec(cell.text);
  if (year?.[1] !== undefined) return bareYear(cell, Number(year[1]), { ...state, section: state.section ?? "fiscal" }, context, reading);
  const mentions = scanCell(cell, context);
  noteDates(mentions, reading);
  return mentions[0]?.periods[0];
}

function readValue(
  cell: Cell,
  label: Cell | undefined,
  rowPeriod: Period | undefined,
  table: Table,
  state: State,
  context: TableContext,
  reading: TableReading,
): void {
  const column = state.columns.get(cell.column);
  const number = /\d[\d,]*(?:\.\d+)?/u.exec(cell.text);
  const period = column?.period ?? rowPeriod;
  const percent = cell.text.includes("%");
  const digits = number?.[0].replaceAll(",", "") ?? "0";
  const fraction = digits.split(".")[1]?.length ?? 0;
  const rateItem = state.rates ? RATE_COLUMNS.find(([pattern]) => pattern.test(column?.label ?? ""))?.[1] : undefined;
  const currency = /[¥￥]/u.test(cell.text) ? "JPY" : cell.text.includes("$") ? "USD" : state.currency;
  const own = rowConcept(label, context, percent);
  const named = label && captionConcept(table, context, percent);
  const caption =
    named && (!own || (own.row.periodType === "instant" && named.row.periodType === "duration" && period?.type === "duration"))
      ? named
      : undefined;
  const row = rateItem === undefined ? (caption ?? own) : { row: context.index.rows.get("ExchangeRate"), sign: 1 as const };
  const unit =
    rateItem === undefined ? (percent ? "percent" : currency) : (context.rateUnit ?? (currency === "JPY" ? "JPY/USD" : undefined));
  if (!row?.row || unit === undefined || !period || (!number && rateItem !== undefined)) return;
  const power = rateItem !== undefined || percent ? 0 : state.power;
  const negative = /^\(.*\)$|^[-–−△▲]\s?[\d¥$]/u.test(cell.text) && number !== null;
  const from = number ? cell.start + (/[¥￥$€£]\s?(?=\d)/u.exec(cell.text)?.index ?? number.index) : cell.start;
  const to = number ? cell.start + number.index + number[0].length + (percent ? 1 : 0) : cell.end;
  const value = Number(`${negative ? "-" : ""}${digits}e${String(power)}`);
  reading.drafts.push({
    figure: {
      kind: rateItem === undefined ? (percent ? "percent" : "money") : "rate",
      unit,
      value,
      decimals: fraction - power,
      bound: "exact",
      start: from,
      end: to,
      first: 0,
      last: 0,
      rule: "table/cell",
    },
    frame: tableFrame(table),
    at: 0,
    concept: {
      row: row.row,
      sign: row.sign,
      rule: "concept/row",
      basis: "stated",
      ...(label ? { start: label.start, end: label.end } : {}),
    },
    ...(rateItem === undefined ? (caption && label ? { item: label.text } : {}) : { item: rateItem }),
    ...(label && rateItem === undefined ? { label: { start: label.start, end: label.end } } : {}),
    period: { period: ofBalance(period, row.row), rule: column?.period ? "period/column" : "period/row", basis: "stated" },
    entity: { id: context.issuer, rule: "entity/issuer", basis: "default" },
  });
}

/** A balance under a year's column is that of the year's end. */
function ofBalance(period: Period, row: ConceptRow): Period {
  const year = row.periodType === "instant" && row.unit === "money" && period.type === "duration" && period.precision === "year";
  return year && period.end !== undefined
    ? { type: "instant", edtf: period.end, start: period.end, end: period.end, precision: "day" }
    : period;
}

/** The concept that the line above the table names: its rows are parts of it. */
function captionConcept(table: Table, context: TableContext, percent: boolean): { row: ConceptRow; sign: 1 | -1 } | undefined {
  if (!table.caption) return undefined;
  const tokens = tokenize(context.text, Math.max(table.caption.start, table.caption.end - 200), table.caption.end);
  for (let at = 0; at < tokens.length; at++) {
    const entry = phraseAt(context.index, tokens, at)?.entries.find(
      (candidate) => candidate.strength === "phrase" && candidate.row.unit === (percent ? "percent" : "money"),
    );
    if (entry) return { row: entry.row, sign: entry.sign };
  }
  return undefined;
}

/** The concept whose phrase the row's label starts with. */
function rowConcept(label: Cell | undefined, context: TableContext, percent: boolean): { row: ConceptRow; sign: 1 | -1 } | undefined {
  if (!label) return undefined;
  const tokens = tokenize(context.text, label.start, label.end);
  for (let at = 0; at < Math.min(3, tokens.length); at++) {
    const entry = phraseAt(context.index, tokens, at)?.entries.find((candidate) =>
      percent ? candidate.row.unit === "percent" : candidate.row.unit === "money",
    );
    if (entry) return { row: entry.row, sign: entry.sign };
  }
  return undefined;
}

/** Tables have no sentence: the frame of their drafts holds the whole table as its span. */
function tableFrame(table: Table): Frame {
  return { sentence: { start: table.start, end: table.end, block: -1 }, tokens: [], chunks: [], figures: [], periods: [], names: [] };
}
