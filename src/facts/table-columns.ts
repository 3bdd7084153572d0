/**
 * Header rows and labels of a table → the period and the unit of each column, the section and heading that rows stand under.
 * "Years ended" over "September 28, 2024" → fiscal 2024; "Three months ended June 30," over "2015" → its quarter.
 */
import { MONTHS } from "../lexicon/months.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import type { FiscalCalendar } from "../mentions/fiscal-year.ts";
import { namedYear } from "../mentions/fiscal-year.ts";
import type { PeriodMention } from "../mentions/mention.ts";
import { monthPeriod, scanPeriods, yearPeriod } from "../mentions/period.ts";
import type { DateMention } from "../model/date-mention.ts";
import type { Period } from "../model/period.ts";
import type { Cell, Table } from "../text/tables.ts";
import { tokenize } from "../text/tokens.ts";
import type { Draft } from "./draft.ts";
import type { Units } from "./table-units.ts";
import { mergeUnits, unitsIn } from "./table-units.ts";

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
  /** The last day that the filing can report. */
  readonly known?: string | undefined;
  /** Pair of the rates of the prose, "JPY/USD"; without it a table of rates needs a sign of its own. */
  readonly rateUnit?: string | undefined;
}

export interface Column {
  readonly label: string;
  /** Where the label stands. */
  readonly start: number;
  readonly end: number;
  readonly period?: Period;
}

/** What a header cell says of its own column and of those to its right, up to column `to`. */
interface Span<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** What the rows above say of a row. */
export interface State {
  readonly columns: Map<number, Column>;
  /** "Fiscal year ended March 31," or "Calendar year 2007": how a bare year or month below it is read. */
  section: "fiscal" | "calendar" | undefined;
  calendarYear: number | undefined;
  units: Units;
  /** Units of some columns, latest first. */
  columnUnits: readonly Span<Units>[];
  /** The currency whose sign a column bore last: a column of amounts shows it on its first row and its totals alone. */
  readonly signs: Map<number, string>;
  /** "Years ended", "Three months ended June 30,": what the dates or years of the next header row complete. */
  lengths: readonly Span<string>[];
  /** "Quarter ended" above the first column: what the days below it complete. */
  rowLength: string | undefined;
  /** Fiscal years that the line above the table names with their ends, by year. */
  named: ReadonlyMap<number, Period>;
  /** The line without numbers that the rows stand under. */
  heading: string;
  rates: boolean;
  /** The lines above speak of prices of papers: "High" and "Low" below are no rates of exchange. */
  readonly prices: boolean;
  /** How many cells stand side by side in a row of units alone. */
  unitCells: number;
  /** More columns below than units side by side above: which has which is not known. */
  torn: boolean;
}

export const RATE_COLUMNS: readonly [RegExp, string][] = [
  [/^high/i, "high"],
  [/^low/i, "low"],
  [/^average/i, "average"],
  [/^(?:period|year)[- ]?end|^at (?:period|year)[- ]end|^end of period/i, "period-end"],
];

/** What the lines above the table say. */
export function openState(table: Table, context: TableContext): State {
  let units: Units = {};
  const caption = table.caption;
  for (const line of table.above) {
    const words = unitsIn(context.text.slice(Math.max(line.start, line.end - 400), line.end), false);
    const { power, currency, sharesPower } = words;
    const near = caption?.start === line.start || words.power !== undefined;
    units = mergeUnits({ power, currency: near ? currency : undefined, sharesPower }, units);
    if (units.power !== undefined) break;
  }
  const named = new Map<number, Period>();
  const mentions = caption
    ? scanPeriods(tokenize(context.text, Math.max(caption.start, caption.end - 400), caption.end), context.calendar)
    : [];
  for (const mention of mentions)
    if (mention.rule === "period/fiscal-year-ended" || mention.rule === "period/length-ended")
      for (const period of adjoining(mention.periods))
        if (period.end !== undefined && !named.has(yearOf(period))) named.set(yearOf(period), period);
  return {
    columns: new Map(),
    signs: new Map(),
    section: undefined,
    calendarYear: undefined,
    units,
    columnUnits: [],
    lengths: [],
    rowLength: undefined,
    named,
    heading: "",
    rates: false,
    prices: tellsOfPrices(table, context),
    unitCells: 0,
    torn: false,
  };
}

function tellsOfPrices(table: Table, { text }: TableContext): boolean {
  const above = table.above.map(({ start, end }) => text.slice(Math.max(start, end - 400), end)).join(" ");
  return PRICES.test(above) && !EXCHANGE.test(above);
}

const PRICES =
  /\b(?:shares?|stock|ad[sr]s?|sales?|closing|trading|market) prices?\b|\b(?:shares?|stock|ad[sr]s?)\b[^.]{0,120}\b(?:traded|quoted)\b/iu;
const EXCHANGE = /\b(?:exchange rates?|buying rates?|rates? of exchange|conversion rates?)\b/iu;

function yearOf(period: Period): number {
  return period.fiscal?.period === "FY" ? period.fiscal.year : Number(period.end?.slice(0, 4));
}

/** Years of 52 or 53 weeks: one starts the day after the year before it ends, where that end is named too. */
function adjoining(periods: readonly Period[]): Period[] {
  return periods.map((period) => {
    const before = periods.find(
      (other) => other.end !== undefined && period.start !== undefined && isNear(dayAfter(other.end), period.start),
    );
    const start = before?.end === undefined ? undefined : dayAfter(before.end);
    return period.precision === "year" && start !== undefined && start !== period.start && period.end !== undefined
      ? { ...period, start, edtf: `${start}/${period.end}` }
      : period;
  });
}

const DAY = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

function isNear(day: string, other: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(other)) <= 7 * DAY;
}

/** A header row holds only words and years, or names the columns of a table of rates. */
export function isHeader(row: readonly Cell[]): boolean {
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

/** Takes a row of words and years into the state of the table. */
export function readHeader(row: readonly Cell[], state: State, context: TableContext, reading: TableReading): void {
  const text = row.map((cell) => cell.text).join(" ");
  const named = row.filter((cell) => cell.column > 0);
  readUnits(row, named, state);
  readSection(row, text, state, context, reading);
  if (named.length === 0) {
    state.heading = text;
    return;
  }
  const stated = named.filter((cell) => isStated(cell, state));
  if (stated.length < named.length) state.heading = "";
  if (stated.length === 0 && state.unitCells > 1 && named.length > state.unitCells) state.torn = true;
  const lengths = named.filter((cell) => LENGTH.test(cell.text));
  const corner = row.find((cell) => cell.column === 0)?.text;
  if (corner !== undefined) state.rowLength = LENGTH.test(corner) ? corner : undefined;
  if (lengths.length > 0) state.lengths = spansOf(lengths, named, (cell) => cell.text);
  state.rates ||= !state.prices && named.filter((cell) => RATE_COLUMNS.some(([pattern]) => pattern.test(cell.text))).length >= 2;
  for (const cell of named) {
    const period = state.rates ? undefined : columnPeriod(cell, state, context, reading);
    if (period || !stated.includes(cell) || !state.columns.has(cell.column))
      state.columns.set(cell.column, { ...titleOf(cell, state), ...(period ? { period } : {}) });
  }
  settleYears(state);
}

/** The label of a column: "Equity ratio" over "%" keeps its words. */
function titleOf(cell: Cell, state: State): Pick<Column, "label" | "start" | "end"> {
  const above = /^[(（]?[%％][)）]?$/u.test(cell.text) ? state.columns.get(cell.column) : undefined;
  return above ? { ...above, label: `${above.label} (%)` } : { label: cell.text, start: cell.start, end: cell.end };
}

const LENGTH =
  /^(?:for )?(?:the )?(?:[\p{L}\d-]+ )?(?:fiscal |business )?(?:years?|months?|weeks?|quarters?|periods?) ended(?: [\p{L}]+ \d{1,2},?)?$/iu;

/** Each cell reaches to the column before the next cell of its row. */
function spansOf<Value>(cells: readonly Cell[], row: readonly Cell[], value: (cell: Cell) => Value): Span<Value>[] {
  return cells.map((cell) => {
    const next = row.find((other) => other.column > cell.column);
    return { from: cell.column, to: next ? next.column - 1 : Number.POSITIVE_INFINITY, value: value(cell) };
  });
}

/** What is stated for a column by the latest header row that spans it. */
function spanned<Value>(spans: readonly Span<Value>[], column: number): Value | undefined {
  return spans.find((span) => span.from <= column && column <= span.to)?.value;
}

/** The unit of a column: its own, or that of the table. */
export function unitsOf(state: State, column: number): Units {
  return mergeUnits(state.units, spanned(state.columnUnits, column) ?? {});
}

/** Several units in one row are those of the columns below them; one alone, or one in the first column, is that of the table. */
function readUnits(cells: readonly Cell[], named: readonly Cell[], state: State): void {
  const first = cells.find((cell) => cell.column === 0);
  const table = first ? unitsIn(first.text, true) : {};
  if (table.power !== undefined || state.units.currency === undefined) state.units = mergeUnits(state.units, table);
  const stated = named.filter((cell) => isStated(cell, state));
  if (stated.length === 1 && named.length === 1) state.units = mergeUnits(state.units, unitsIn(stated[0]?.text ?? "", true));
  else if (stated.length > 0) {
    // "Millions of yen" alone reaches to the end of the row, several each to the next cell, "Sales (in millions)" over its own column.
    const row = stated.length === 1 && !ENDS_IN_UNIT.test(stated[0]?.text ?? "") ? stated : named;
    state.columnUnits = [...spansOf(stated, row, (cell) => unitsIn(cell.text, true)), ...state.columnUnits];
    const apart = stated.some((cell, index) => index > 0 && cell.column !== (stated[index - 1]?.column ?? 0) + 1);
    state.unitCells = apart || stated.length < named.length ? 0 : stated.length;
  }
}

const ENDS_IN_UNIT = /^[\p{L}\d][^()]*[(（][^()]*[)）]$/u;

/** Whether the cell names a unit: a scale, a currency alone, or the first currency of the table. */
function isStated(cell: Cell, state: State): boolean {
  const units = unitsIn(cell.text, true);
  return units.power !== undefined || (units.currency !== undefined && state.units.currency === undefined);
}

/** Years of columns side by side meet. */
function settleYears(state: State): void {
  const columns = [...state.columns].filter(([, column]) => column.period?.precision === "year" && column.period.type === "duration");
  const periods = adjoining(columns.map(([, column]) => column.period!));
  columns.forEach(([at, column], index) => state.columns.set(at, { ...column, period: periods[index]! }));
}

function readSection(row: readonly Cell[], text: string, state: State, context: TableContext, reading: TableReading): void {
  const year = /calendar (?:year )?((?:19|20)\d\d)/i.exec(text);
  if (year?.[1] !== undefined) {
    state.section = "calendar";
    state.calendarYear = Number(year[1]);
    const cell = row.find((candidate) => candidate.text.includes(year[1] ?? ""));
    if (cell) noteDates(scanCell(cell, context), reading);
  } else if (/(?:fiscal|business)? ?years? ended|fiscal year/i.test(text)) state.section = "fiscal";
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
export function periodOfLabel(cell: Cell, state: State, context: TableContext, reading: TableReading): Period | undefined {
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
  const own = mentions[0]?.periods[0];
  const isDay = own?.type === "instant" && state.rowLength !== undefined;
  return isDay ? (completedPeriod(`${state.rowLength} ${cell.text}`, context) ?? own) : own;
}

function bareYear(cell: Cell, year: number, state: State, context: TableContext, reading: TableReading): Period | undefined {
  const period = state.section === "fiscal" ? namedYear(context.calendar, year) : yearPeriod(year);
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
  const year = /^((?:19|20)\d\d)\b[^\p{L}\d]*$/u.exec(cell.text)?.[1];
  const length = spanned(state.lengths, cell.column);
  const completed =
    length === undefined || length === cell.text
      ? undefined
      : completedPeriod(`${length.replace(/,$/u, "")}${year === undefined ? " " : ", "}${year ?? cell.text}`, context);
  if (year !== undefined) {
    const named = completed ?? state.named.get(Number(year));
    if (named === undefined) return bareYear(cell, Number(year), { ...state, section: state.section ?? "fiscal" }, context, reading);
    reading.dates.push({
      start: cell.start,
      end: cell.start + 4,
      periods: [named],
      kind: named.precision === "year" ? "fiscal-year" : "range",
    });
    return named;
  }
  const mentions = scanCell(cell, context);
  noteDates(mentions, reading);
  const own = mentions[0]?.periods[0];
  return own?.type === "instant" ? (completed ?? own) : own;
}

/** "Years ended" and "September 28, 2024", read as one. */
function completedPeriod(words: string, context: TableContext): Period | undefined {
  const period = scanPeriods(tokenize(words.replace(/\byears\b/i, "year")), context.calendar)[0]?.periods[0];
  return period?.type === "duration" && period.start !== undefined && period.end !== undefined && /\bended\b/iu.test(words)
    ? period
    : undefined;
}
