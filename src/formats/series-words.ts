/**
 * A series, a period, an observation in, the words by which a table shows them out.
 * `OwnershipPercentage, Kitano`, `FY2018 Q1 (to 2017-06-30)`, `~750m*`.
 */
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Series } from "../model/series.ts";
import { formatAmount, formatBounded } from "./amount.ts";
import { clip } from "./grid.ts";

const MARKS: Readonly<Partial<Record<Observation["status"], string>>> = { restated: "*", conflicting: "!", resolved: "^" };
/** A figure that recognition damaged and nothing settles. */
const DAMAGED = "?";
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** What the signs around the values mean. */
export const LEGEND = [
  "* restated   ! filings differ, none says why   ^ damaged in one filing, clear in another   ? damaged",
  "~ about   > over   < under   ≥ at least   ≤ at most",
] as const;

/**
 * What a row measures: the concept, of which item, against which party.
 * @example seriesLabel(series, 40) // "DirectorCount (outside director), Kitano"
 */
export function seriesLabel({ concept, item, counterparty }: Series, width: number): string {
  return clip(concept + (item === undefined ? "" : ` (${item})`) + (counterparty === undefined ? "" : `, ${counterparty}`), width);
}

/** The value that stands, with the bound that the text gave it and the mark of its status; a space for none, so that digits line up. */
export function markedValue(observation: Observation): string {
  const damaged = observation.vintages.every((vintage) => vintage.damaged !== undefined);
  return formatBounded(observation) + (MARKS[observation.status] ?? (damaged ? DAMAGED : " "));
}

/** `FY2018`, `FY2018 Q1`; nothing where the period is no fiscal one. */
export function fiscalName({ type, fiscal }: Period): string | undefined {
  if (fiscal === undefined || type === "instant") return undefined;
  return fiscal.period === "FY" ? `FY${fiscal.year}` : `FY${fiscal.year} ${fiscal.period}`;
}

/**
 * A period in one phrase; a fiscal one with its end, as fiscal years may be named by their start.
 * @example periodName(period) // "FY2018 (Mar 2018)", "2018-05-11", "2018-05"
 */
export function periodName(period: Period): string {
  const name = fiscalName(period);
  if (name === undefined || period.end === undefined) return period.edtf;
  return period.fiscal?.period === "FY" ? `${name} (${monthName(period.end)})` : `${name} (to ${period.end})`;
}

/**
 * The month of an ISO day or month.
 * @example monthName("2018-03-31") // "Mar 2018"
 */
export function monthName(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`.trim();
}

/**
 * What each filing says of an observation on which they differ, or that one settles, in pieces for one line.
 * @example differenceOf("Hoshikawa", series, observation)?.join(" ")
 * // "! NetIncome, FY2018 (Mar 2018): hoshikawa-2018 says -16.5bn JPY, hoshikawa-2019 -15.6bn (900m apart; …)"
 */
export function differenceOf(issuer: string, series: Series, { status, period, vintages, decimals }: Observation): string[] | undefined {
  const reason = REASONS[status];
  if (reason === undefined) return undefined;
  const said = vintages.map(
    ({ document, value, decimals: stated, damaged }, index) =>
      document +
      (index === 0 ? ` says ${formatAmount(value, stated)} ${series.unit}` : ` ${formatAmount(value, stated)}`) +
      (damaged === undefined ? "" : " (damaged)") +
      (index === vintages.length - 1 ? "" : ","),
  );
  const values = vintages.map(({ value }) => value);
  const apart = Number((Math.max(...values) - Math.min(...values)).toFixed(10));
  const company = series.entity === issuer ? "" : `${series.entity} `;
  const head = `${MARKS[status] ?? ""} ${company}${seriesLabel(series, 60)}, ${periodName(period)}:`;
  return [head, ...said, `(${status === "resolved" ? "" : `${formatAmount(apart, decimals)} apart; `}${reason})`];
}

const REASONS: Readonly<Partial<Record<Observation["status"], string>>> = {
  conflicting: "the later one stands, no text says why",
  restated: "restated, the later one stands",
  resolved: "the clear one settles the damaged one",
};
