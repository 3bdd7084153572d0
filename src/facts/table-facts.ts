/**
 * Table cells → drafts: the concept from the row's label, the period from the column or the row, unit and scale from the header.
 * "2007\t121.81\t110.07" under "High\tLow" and "Fiscal year ended March 31," → two rates of exchange for fiscal 2007.
 */
import type { ConceptRow } from "../lexicon/concepts/concept.ts";
import { phraseAt } from "../lexicon/phrase-index.ts";
import { addDays } from "../mentions/calendar.ts";
import { dayPeriod } from "../mentions/edtf.ts";
import type { Period } from "../model/period.ts";
import type { Cell, Table } from "../text/tables.ts";
import { tokenize } from "../text/tokens.ts";
import { draftOf } from "./draft.ts";
import type { Frame } from "./frame.ts";
import { isHeader, openState, periodOfLabel, RATE_COLUMNS, readHeader, unitsOf } from "./table-columns.ts";
import type { Column, State, TableContext, TableReading } from "./table-columns.ts";
import { isValue, readCell } from "./table-number.ts";
import type { CellNumber } from "./table-number.ts";
import { conceptOfRow, isPerShareHeading, kindOfRow } from "./table-row.ts";
import type { RowConcept, RowKind } from "./table-row.ts";
import { type Units, unitsIn } from "./table-units.ts";

export type { TableContext, TableReading };

/** Reads one table. A cell without concept, period and currency of its own yields nothing. */
export function readTable(table: Table, context: TableContext): TableReading {
  const reading: TableReading = { drafts: [], dates: [] };
  const state = openState(table, context);
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
  const period = label && periodOfLabel(label, state, context, reading);
  for (const cell of values) readValue(cell, { label, period, table }, state, context, reading);
}

/** A column of a statement of changes in equity, and no provision. */
const EQUITY_RESERVES = /^(?:other |capital |total )?reserves?$/iu;

/** The row that a cell stands in. */
interface Row {
  /** What names the measure: the label of the row, or of the column where the rows are periods. */
  readonly title?: Pick<Cell, "text" | "start" | "end"> | undefined;
  readonly label: Cell | undefined;
  /** The period that its label names. */
  readonly period: Period | undefined;
  readonly table: Table;
}

/** What a cell measures: its concept, kind and unit, and the power of ten that its row and column give it. */
interface Measure {
  readonly concept: RowConcept;
  readonly kind: "money" | "percent" | "rate" | "count";
  readonly unit: string;
  readonly power: number;
  readonly item: string | undefined;
  readonly labelled: boolean;
}

function readValue(cell: Cell, row: Row, state: State, context: TableContext, reading: TableReading): void {
  const column = state.columns.get(cell.column);
  const number = readCell(cell.text);
  if (number?.currency !== undefined && number.currency !== "") state.signs.set(cell.column, number.currency);
  const period = column?.period ?? row.period;
  if (!period) return;
  // Rows of periods under columns of measures: the column says what is measured.
  const turned = row.period !== undefined && column !== undefined && column.period === undefined && column.label !== "";
  const title = turned ? { text: column.label, start: column.start, end: column.end } : row.label;
  const isPrice = state.prices && itemOf(column) !== undefined;
  const measure = state.rates
    ? measureOfRate(cell, number, state, context)
    : isPrice
      ? measureOfPrice(cell, number, state, context)
      : undefined;
  if (isPrice && !measure) return;
  const found = measure ?? measureOf(cell, number, { ...row, title }, period, state, context);
  if (!found || (turned && found.concept.row.id === "Provisions" && EQUITY_RESERVES.test(column.label))) return;
  const { concept, kind, unit, power } = found;
  // The highest price of a year is no price of its end.
  const own = isPrice ? period : ofBalance(period, concept.row, title?.text ?? "");
  if (!own) return;
  const value = Number(`${number?.negative ? "-" : ""}${number?.digits ?? "0"}e${String(power)}`);
  const label = measure ? row.label : title;
  const figure = {
    kind,
    unit,
    value,
    decimals: (number?.fraction ?? 0) - power,
    bound: "exact" as const,
    start: cell.start + (number?.start ?? 0),
    end: number ? cell.start + number.end : cell.end,
    first: 0,
    last: 0,
    rule: "table/cell",
  };
  const draft = draftOf(figure, tableFrame(row.table), 0);
  const { row: measured, sign } = concept;
  const place = label && { start: label.start, end: label.end };
  draft.concept = { row: measured, sign, rule: "concept/row", basis: "stated", start: place?.start, end: place?.end };
  draft.item = found.item;
  if (found.labelled) draft.label = place;
  draft.period = { period: own, rule: column?.period ? "period/column" : "period/row", basis: "stated" };
  draft.entity = { id: context.issuer, rule: "entity/issuer", basis: "default" };
  if (isForeseen(own, measured, [label?.text, column?.label, row.label?.text], context))
    draft.scenario = { scenario: "expected", rule: "scenario/table", basis: "stated" };
  reading.drafts.push(draft);
}

/** "Fiscal 2017 (forecast)", "Plan", or a flow of a year that has not ended: nothing that has happened. */
function isForeseen(period: Period, row: ConceptRow, titles: readonly (string | undefined)[], { known }: TableContext): boolean {
  if (titles.some((title) => FORESEEN.test(title ?? ""))) return true;
  if (known === undefined || period.end === undefined) return false;
  return (period.start ?? period.end) > known || (row.periodType === "duration" && period.end > known);
}

const FORESEEN =
  /\b(?:forecasts?|outlook|guidance|projections?|projected)\s*[)\]]*$|[([](?:plan|planned|target|budget|estimated?)[)\]]|^(?:plan|target|budget)$/iu;

/** "High", "Low" in a table of rates of exchange. */
function measureOfRate(cell: Cell, number: CellNumber | undefined, state: State, context: TableContext): Measure | undefined {
  const item = itemOf(state.columns.get(cell.column));
  const row = context.index.rows.get("ExchangeRate");
  const currency = number?.currency ?? unitsOf(state, cell.column).currency;
  const unit = context.rateUnit ?? (currency === "JPY" ? "JPY/USD" : undefined);
  if (item === undefined || !row || unit === undefined || !number) return undefined;
  return { concept: { row, sign: 1 }, kind: "rate", unit, power: 0, item, labelled: false };
}

/** "High", "Low" in a table of share prices. */
function measureOfPrice(cell: Cell, number: CellNumber | undefined, state: State, context: TableContext): Measure | undefined {
  const row = context.index.rows.get("SharePrice");
  const unit = unitsOf(state, cell.column).currency ?? number?.currency ?? state.signs.get(cell.column);
  if (!row || !number || unit === undefined || unit === "") return undefined;
  return {
    concept: { row, sign: 1 },
    kind: "money",
    unit: `${unit}/share`,
    power: 0,
    item: itemOf(state.columns.get(cell.column)),
    labelled: false,
  };
}

function itemOf(column: Column | undefined): string | undefined {
  return RATE_COLUMNS.find(([pattern]) => pattern.test(column?.label ?? ""))?.[1];
}

function measureOf(
  cell: Cell,
  number: CellNumber | undefined,
  row: Row,
  period: Period,
  state: State,
  context: TableContext,
): Measure | undefined {
  const label = row.title?.text ?? "";
  const header = state.columns.get(cell.column)?.label ?? "";
  const kind = kindOfCell(label, header, state.heading, number);
  const units = { ...unitsOf(state, cell.column), ...unitsOfLabel(label) };
  if (kind === "shares") return measureOfShares(label, units.sharesPower, number, state, context);
  const reconciles = isReconciliation(row.table, context);
  const own = row.title && conceptOfRow(context.index, label, state.heading, kind, reconciles);
  const named = row.title && kind !== "per-share" && !reconciles ? captionConcept(row.table, context, kind === "percent") : undefined;
  const caption =
    named && (!own || (own.row.periodType === "instant" && named.row.periodType === "duration" && period.type === "duration"))
      ? named
      : undefined;
  const concept = caption ?? own;
  const currency = number?.currency ?? units.currency ?? state.signs.get(cell.column);
  if (!concept || (kind !== "percent" && (state.torn || currency === undefined || currency === ""))) return undefined;
  return {
    concept,
    kind: kind === "percent" ? "percent" : "money",
    unit: kind === "percent" ? "percent" : kind === "per-share" ? `${currency ?? ""}/share` : (currency ?? ""),
    power: number?.power ?? (kind === "money" ? (units.power ?? 0) : 0),
    item: caption ? label : undefined,
    labelled: true,
  };
}

/** Amounts with a fraction under a heading of a share's amounts are such, whatever their label; a column may be of them too. */
function kindOfCell(label: string, header: string, heading: string, number: CellNumber | undefined): RowKind {
  const percent = number?.percent === true || (/%|\bpercent/i.test(header) && number?.currency === undefined);
  const named = kindOfRow(label, heading, percent);
  const kind = named === "percent" && !percent && number?.currency !== undefined ? "money" : named;
  const fraction = (number?.fraction ?? 0) > 0 && isPerShareHeading(heading);
  return kind === "money" && (fraction || isPerShareHeading(header)) ? "per-share" : kind;
}

/** "Net sales (millions of yen)", "Average shares (in thousands)": the label's own unit. */
function unitsOfLabel(label: string): Units {
  const words = /[(（]([^()（）]*)[)）]\s*$/u.exec(label)?.[0];
  const units = words === undefined ? {} : unitsIn(words, true);
  const { power, currency, sharesPower } = units;
  return power === undefined && sharesPower === undefined ? {} : { power, currency, sharesPower: sharesPower ?? power ?? 0 };
}

/** A number of shares takes the scale that is stated for shares; where that is open, it is not read. */
function measureOfShares(
  label: string,
  scale: number | undefined,
  number: CellNumber | undefined,
  state: State,
  context: TableContext,
): Measure | undefined {
  const concept = conceptOfRow(context.index, label, state.heading, "shares");
  const open = scale === undefined && state.units.power !== undefined;
  if (!concept || !number || number.currency !== undefined || (open && number.power === undefined)) return undefined;
  return { concept, kind: "count", unit: "shares", power: number.power ?? scale ?? 0, item: undefined, labelled: true };
}

/** A balance under a year's column is that of the year's end, one "at beginning of year" that of the day before the year. */
function ofBalance(period: Period, row: ConceptRow, label: string): Period | undefined {
  if (row.periodType === "instant" && OPENING.test(label)) {
    if (period.type === "instant" || period.start === undefined) return undefined;
    return dayPeriod(addDays(period.start, -1));
  }
  const year =
    row.periodType === "instant" &&
    ["money", "money-per-share", "count"].includes(row.unit) &&
    period.type === "duration" &&
    period.precision === "year";
  return year && period.end !== undefined ? dayPeriod(period.end) : period;
}

const OPENING = /\b(?:beginning|start) of (?:the )?(?:fiscal |financial )?(?:year|period|quarter)\b|^(?:opening|beginning) balance/iu;

/** The items between the two ends of a reconciliation are parts of neither: "Reconciliation of the income tax to the tax computed at …". */
function isReconciliation(table: Table, context: TableContext): boolean {
  return (
    table.caption !== undefined &&
    /\breconcil(?:iation|es?|ed|ing)\b/i.test(context.text.slice(table.caption.start, table.caption.end).slice(-400))
  );
}

/** The concept that the line above the table names: its rows are parts of it. */
function captionConcept(table: Table, context: TableContext, percent: boolean): RowConcept | undefined {
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

/** Tables have no sentence: the frame of their drafts holds the whole table as its span. */
function tableFrame(table: Table): Frame {
  return { sentence: { start: table.start, end: table.end, block: -1 }, tokens: [], chunks: [], figures: [], periods: [], names: [] };
}
