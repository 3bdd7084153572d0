/**
 * A timeline in, tables for reading out: for each issuer its series of values at dates, of values over years, and what was stated
 * for one period only; under them a line for each value on which filings differ.
 * `SubsidiaryCount  count  9  12  12  14*`
 */
import type { Fact } from "../model/fact.ts";
import type { Timeline } from "../model/timeline.ts";
import { formatAmount, formatBounded } from "./amount.ts";
import { clip, drawGrid, type Column, type Line } from "./grid.ts";

type Series = Timeline["series"][number];
type Observation = Series["observations"][number];

/** What a reader wants to see of an issuer first: who holds it, its loss carryforwards, its subsidiaries. */
const HEADLINES: readonly string[] = ["OwnershipPercentage", "VotingPercentage", "OperatingLossCarryforwards", "SubsidiaryCount"];

const MARKS: Readonly<Record<string, string>> = { restated: "*", conflicting: "!", resolved: "?" };
const LEGEND = "* restated   ! filings differ, none says why   ? damaged figure   ~ about   > over   < under   ≥ at least   ≤ at most";

/** How a timeline is laid out. */
export interface TimelineTableOptions {
  /** Characters a line may have; columns that do not fit go into a further group below. Default 140. */
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
  const parts = [...groupBy(timeline.series, (series) => series.issuer)].map(([issuer, series]) => issuerPart(issuer, series, options));
  const checks = timeline.checks.filter(({ code }) => code !== "conflicting").map(({ code, message }) => `${code}: ${message}`);
  return [...parts, block("Checks", checks).join("\n"), LEGEND].filter((part) => part !== "").join("\n\n\n") + "\n";
}

function issuerPart(issuer: string, series: readonly Series[], options: TimelineTableOptions): string {
  const ordered = readingOrder(issuer, series);
  const tabled = ordered.filter((one) => one.observations.length > 1 || headlineRank(issuer, one) < HEADLINES.length);
  const single = ordered.filter((one) => !tabled.includes(one));
  const width = options.width ?? 140;
  const documents = new Set(
    series.flatMap((one) => everyObservation(one).flatMap((observation) => observation.vintages.map((vintage) => vintage.document))),
  );
  const blocks = [
    [`${issuer}: ${documents.size} filings, ${series.length} series`],
    block(
      "At a date",
      periodGrid(
        tabled.filter((one) => one.periodType === "instant"),
        width,
      ),
    ),
    block(
      "Over a year",
      periodGrid(
        tabled.filter((one) => one.periodType === "duration" && one.length === "P1Y"),
        width,
      ),
    ),
    block(
      "Over another time",
      periodGrid(
        tabled.filter((one) => one.periodType === "duration" && one.length !== "P1Y"),
        width,
      ),
    ),
    block(
      "Stated for one period",
      listGrid(
        single.flatMap((one) => one.observations.map((observation) => [one, observation] as const)),
        width,
      ),
    ),
    block(
      "Expected",
      listGrid(
        ordered.flatMap((one) => one.forecasts.map((observation) => [one, observation] as const)),
        width,
      ),
    ),
    block(
      "Where filings differ",
      ordered.flatMap((one) => differences(issuer, one)),
    ),
    options.trace === undefined ? [] : block("Trace", traceLines(ordered, options.trace)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** The issuer's own series first and of these the headlines; of holders the best documented, then the largest; else as they come. */
function readingOrder(issuer: string, series: readonly Series[]): Series[] {
  const byCompany = [...groupBy(series, (one) => one.entity)].sort(([one], [other]) => Number(other === issuer) - Number(one === issuer));
  return byCompany.flatMap(([, ofCompany]) =>
    [...ofCompany].sort((one, other) => headlineRank(issuer, one) - headlineRank(issuer, other) || holderOrder(issuer, one, other)),
  );
}

function headlineRank(issuer: string, series: Series): number {
  const rank = series.entity === issuer && series.observations.length > 0 ? HEADLINES.indexOf(series.concept) : -1;
  return rank < 0 ? HEADLINES.length : rank;
}

function holderOrder(issuer: string, one: Series, other: Series): number {
  if (headlineRank(issuer, one) === HEADLINES.length || one.counterparty === other.counterparty) return 0;
  return other.observations.length - one.observations.length || latestValue(other) - latestValue(one);
}

function latestValue(series: Series): number {
  return series.observations.at(-1)?.value ?? 0;
}

function everyObservation(series: Series): Observation[] {
  return [...series.observations, ...series.forecasts];
}

/** Series as rows under their company, one column a period. */
function periodGrid(series: readonly Series[], width: number): string[] {
  if (series.length === 0) return [];
  const periods = periodColumns(series);
  const columns: Column[] = [
    { heading: ["", ""].slice(0, periods[0]?.heading.length), align: "left" },
    { heading: ["unit"], align: "left" },
    ...periods.map(({ heading }) => ({ heading, align: "right" as const })),
  ];
  const lines = [...groupBy(series, (one) => one.entity)].flatMap(([entity, ofCompany]): Line[] => [
    { cells: [entity], title: true },
    ...ofCompany.map((one) => ({ cells: [`  ${rowLabel(one)}`, one.unit, ...periods.map(({ key }) => cellAt(one, key))] })),
  ]);
  return drawGrid(columns, lines, { leading: 2, width });
}

/** The periods for which any of the series has a value, by their end, with one or two heading lines. */
function periodColumns(series: readonly Series[]): { key: string; heading: string[] }[] {
  const periods = groupBy(
    series.flatMap((one) => one.observations.map(({ period }) => period)),
    periodKey,
  );
  const named = [...periods].map(([key, same]) => ({ key, period: same[0]!, names: new Set(same.flatMap(fiscalName)) }));
  const keysOfName = groupBy(
    named.flatMap(({ names }) => [...names]),
    (name) => name,
  );
  return named
    .sort((one, other) => compare(sortKey(one.period), sortKey(other.period)))
    .map(({ key, period, names: [name, ...others] }) => {
      // A fiscal year that filings name differently, or a name that two years bear, would mislead: the first day then stands for it.
      const sure = name !== undefined && others.length === 0 && keysOfName.get(name)?.length === 1;
      return { key, heading: periodHeading(period, sure ? name : undefined) };
    });
}

function periodKey(period: Observation["period"]): string {
  return period.type === "instant" ? period.edtf : `${period.start ?? ""}/${period.end ?? ""}`;
}

function sortKey(period: Observation["period"]): string {
  return `${period.end ?? period.start ?? period.edtf} ${period.start ?? ""}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function periodHeading(period: Observation["period"], name: string | undefined): string[] {
  if (period.type === "instant") return [period.edtf];
  return [name ?? (period.edtf.includes("/") ? (period.start ?? "") : period.edtf), period.end === undefined ? "" : `to ${period.end}`];
}

/** `FY2018`, `FY2018 Q1`; nothing where the period is no fiscal one. */
function fiscalName({ type, fiscal }: Observation["period"]): string[] {
  if (fiscal === undefined || type === "instant") return [];
  return [fiscal.period === "FY" ? `FY${fiscal.year}` : `FY${fiscal.year} ${fiscal.period}`];
}

/** A period in one phrase, with its end, as fiscal years may be named by their start: `FY2018 to 2019-03-31`. */
function periodName(period: Observation["period"]): string {
  const [name] = fiscalName(period);
  return name === undefined ? period.edtf : `${name} to ${period.end ?? ""}`;
}

function cellAt(series: Series, key: string): string {
  const observation = series.observations.find(({ period }) => periodKey(period) === key);
  return observation === undefined ? "" : markedValue(observation);
}

/** The value that stands, with the bound that the text gave it and the mark of its status. */
function markedValue(observation: Observation): string {
  const damaged = observation.vintages.at(-1)?.damaged !== undefined;
  return formatBounded(observation) + (MARKS[observation.status] ?? (damaged ? "?" : " "));
}

/** What a row measures: the concept, of which item, against which party. */
function rowLabel(series: Series): string {
  const item = series.item === undefined ? "" : ` (${clip(series.item, 30)})`;
  const counterparty = series.counterparty === undefined ? "" : `, ${clip(series.counterparty, 28)}`;
  return series.concept + item + counterparty;
}

/** Observations one a line, for what has no neighbour to stand beside. */
function listGrid(observations: readonly (readonly [Series, Observation])[], width: number): string[] {
  if (observations.length === 0) return [];
  const columns = ["company", "concept", "period", "value", "unit"].map((name): Column => ({
    heading: [name],
    align: name === "value" ? "right" : "left",
  }));
  const lines = observations.map(([series, observation]) => ({
    cells: [clip(series.entity, 28), clip(rowLabel(series), 64), periodName(observation.period), markedValue(observation), series.unit],
  }));
  return drawGrid(columns, lines, { leading: columns.length, width });
}

/** `! NetIncome FY2018: hoshikawa-2018 says -16.5bn JPY, hoshikawa-2019 -15.6bn` */
function differences(issuer: string, series: Series): string[] {
  return everyObservation(series)
    .filter(({ status }) => status === "conflicting" || status === "restated")
    .map((observation) => {
      const [first, ...later] = observation.vintages.map(
        ({ document, value, decimals }) => [document, formatAmount(value, decimals)] as const,
      );
      const said = [`${first?.[0]} says ${first?.[1]} ${series.unit}`, ...later.map(([document, value]) => `${document} ${value}`)].join(
        ", ",
      );
      const company = series.entity === issuer ? "" : `${series.entity} `;
      return `${MARKS[observation.status]} ${company}${rowLabel(series)} ${periodName(observation.period)}: ${said}`;
    });
}

/** Each value with the filing and the characters that it stands on: `2018-03-31  31.2  hoshikawa-2018 [118-123] "31.2%"`. */
function traceLines(series: readonly Series[], facts: ReadonlyMap<string, Fact>): string[] {
  return series.flatMap((one) => [
    `${one.entity}: ${rowLabel(one)}, ${one.unit}`,
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

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
