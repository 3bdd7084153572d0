/**
 * A timeline in, text for reading out: for each issuer a table with a column for each fiscal year, the values at other dates in a list, what was
 * expected beside what came, the subsidiaries, where filings differ and why, and the exchange rates last.
 * `NetIncome  JPY  3.4bn  -1.1bn*`
 */
import type { Fact } from "../model/fact.ts";
import type { Observation } from "../model/observation.ts";
import type { Series } from "../model/series.ts";
import type { Timeline } from "../model/timeline.ts";
import { formatAmount } from "./amount.ts";
import { dateList, wrapped } from "./date-list.ts";
import { fiscalColumns, observationAt, type FiscalColumns } from "./fiscal-columns.ts";
import { clip, drawGrid, type Column, type Line } from "./grid.ts";
import { rateGrids } from "./rate-grid.ts";
import { inReadingOrder } from "./series-order.ts";
import { differenceOf, LEGEND, markedValue, periodName, seriesLabel } from "./series-words.ts";
import { subsidiaryGrid } from "./subsidiary-grid.ts";

/** Characters a line has where the caller does not say. */
const USUAL_WIDTH = 120;
const MOST_LABEL = 40;

/** How a timeline is laid out. */
export interface TimelineTableOptions {
  /** Characters a line may have; columns that do not fit go into a further group below. Default 120. */
  readonly width?: number;
  /** Facts by id: with them each value is listed with the filing and the characters that it stands on. */
  readonly trace?: ReadonlyMap<string, Fact>;
}

/**
 * The series of a timeline as text, issuer by issuer.
 * @example timelineTable(timeline([filing2021, filing2022]), { width: 120 })
 */
export function timelineTable(timeline: Timeline, options: TimelineTableOptions = {}): string {
  if (timeline.series.length === 0) return "no series: no figure was linked to a concept, a company and a period\n";
  const width = options.width ?? USUAL_WIDTH;
  const issuers = [...new Set(timeline.series.map(({ issuer }) => issuer))];
  const parts = issuers.map((issuer) => issuerPart(issuer, timeline, { ...options, width }));
  const checks = timeline.checks.filter(({ code }) => code !== "conflicting").map(({ code, message }) => `${code}: ${message}`);
  return [...parts, block("Checks", checks), wrapped(LEGEND, width).join("\n")].filter((part) => part !== "").join("\n\n") + "\n";
}

function issuerPart(issuer: string, timeline: Timeline, { width, trace }: TimelineTableOptions & { width: number }): string {
  const ordered = inReadingOrder(
    issuer,
    timeline.series.filter((one) => one.issuer === issuer),
  );
  const rates = ordered.filter(({ unit }) => /^[A-Z]{3}\/[A-Z]{3}$/u.test(unit));
  const others = ordered.filter((one) => !rates.includes(one));
  const columns = fiscalColumns(others);
  const elsewhere = others.map((series) => ({
    series,
    observations: series.observations.filter(({ period }) => columns.keyOf(period, series.length) === undefined),
  }));
  return [
    heading(issuer, ordered),
    block("By fiscal year: values over the year or at its end", yearGrid(issuer, others, columns, width)),
    block("At other dates and over other times", dateList(elsewhere, { issuer, width })),
    block(
      "Expected, and what came",
      others.flatMap((one) => expectations(issuer, one)),
    ),
    block(
      "Subsidiaries",
      subsidiaryGrid(
        timeline.subsidiaries.filter((one) => one.issuer === issuer),
        width,
      ),
    ),
    block("Where filings differ", differences(issuer, ordered, width)),
    block("Years without a value", gapLines(ordered, timeline)),
    ...rateGrids(rates, width).map((lines) => block("Exchange rates", lines)),
    trace === undefined ? "" : block("Trace", traceLines(ordered, trace)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines].join("\n");
}

function heading(issuer: string, series: readonly Series[]): string {
  const vintages = series.flatMap((one) => everyObservation(one).flatMap((observation) => observation.vintages));
  const documents = new Set(vintages.map(({ document }) => document));
  const values = series.reduce((sum, { observations }) => sum + observations.length, 0);
  return `${issuer}: ${counted(documents.size, "filing")}, ${series.length} series, ${counted(values, "value")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function everyObservation({ observations, forecasts }: Series): Observation[] {
  return [...observations, ...forecasts];
}

/** Series as rows under their company, one column a fiscal year. */
function yearGrid(issuer: string, series: readonly Series[], years: FiscalColumns, width: number): string[] {
  const rows = series.map((one) => ({ one, cells: years.columns.map(({ key }) => observationAt(one, key, years)) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  if (filled.length === 0) return [];
  const named = years.columns.some(({ heading: [name] }) => name !== "");
  const shown = (heading: readonly string[]): readonly string[] => (named ? heading : heading.slice(1));
  const columns: Column[] = [
    { heading: shown(["", ""]), align: "left" },
    { heading: shown(["", "unit"]), align: "left" },
    ...years.columns.map((year) => ({ heading: shown(year.heading).map((line) => `${line} `), align: "right" as const })),
  ];
  const lines = filled.flatMap(({ one, cells }, index): Line[] => [
    ...(one.entity === filled[index - 1]?.one.entity
      ? []
      : [{ cells: [one.entity === issuer ? issuer : clip(one.entity, width)], title: true }]),
    { cells: [`  ${seriesLabel(one, MOST_LABEL)}`, one.unit, ...cells.map((cell) => (cell === undefined ? "" : markedValue(cell)))] },
  ]);
  return drawGrid(columns, lines, { leading: 2, width });
}

/** One line each; what does not fit goes on under it. */
function differences(issuer: string, series: readonly Series[], width: number): string[] {
  return series.flatMap((one) =>
    one.observations.flatMap((observation) => {
      const pieces = differenceOf(issuer, one, observation) ?? [];
      return wrapped(pieces, width - 4, " ").map((line, index) => (index === 0 ? line : `    ${line}`));
    }),
  );
}

/** `CapitalExpenditures JPY, FY2013 (Mar 2013): h-2012 expected >11.0bn; came 12.1bn` */
function expectations(issuer: string, series: Series): string[] {
  return series.forecasts.map((forecast) => {
    const came = series.observations.find(({ period }) => period.end === forecast.period.end && period.start === forecast.period.start);
    const expected = forecast.vintages.map(
      ({ document, ...figure }) => `${document} expected ${markedValue({ ...forecast, ...figure }).trimEnd()}`,
    );
    const company = series.entity === issuer ? "" : `${series.entity} `;
    const outcome = came === undefined ? "" : `; came ${markedValue(came).trimEnd()}`;
    return `${company}${seriesLabel(series, 60)} ${series.unit}, ${periodName(forecast.period)}: ${expected.join(", ")}${outcome}`;
  });
}

/** How many, and why: each is a record of `gaps`. */
function gapLines(series: readonly Series[], { gaps }: Timeline): string[] {
  const ids = new Set(series.map(({ id }) => id));
  const own = gaps.filter((gap) => ids.has(gap.series));
  if (own.length === 0) return [];
  const silent = own.filter(({ reason }) => reason === "silent").length;
  const inSeries = new Set(own.map((gap) => gap.series)).size;
  return [`${own.length} in ${inSeries} series: ${silent} where the filing is silent, ${own.length - silent} where no filing was given`];
}

/** Each value with the filing and the characters that it stands on: `2018-03-31  31.2  hoshikawa-2018 [118-123] "31.2%"`. */
function traceLines(series: readonly Series[], facts: ReadonlyMap<string, Fact>): string[] {
  return series.flatMap((one) => [
    `${one.entity}: ${seriesLabel(one, 80)}, ${one.unit}`,
    ...everyObservation(one).flatMap((observation) =>
      observation.vintages.flatMap((vintage) =>
        vintage.facts.map(
          (id) =>
            `  ${periodName(observation.period)}  ${formatAmount(vintage.value, vintage.decimals)}  ${vintage.document} ${place(facts.get(id))}`,
        ),
      ),
    ),
  ]);
}

function place(fact: Fact | undefined): string {
  return fact === undefined ? "" : `[${fact.source.start}-${fact.source.end}] "${clip(fact.source.text, 60)}"`;
}
