/**
 * Series and filings in, the fiscal years for which an annual series has no value out.
 * Goodwill at the ends of fiscal 2017 and 2019, each from its own filing, a filing for 2018 that is silent: a gap at the end of 2018.
 */
import type { Filing } from "../model/filing.ts";
import type { Gap } from "../model/gap.ts";
import type { Series } from "../model/series.ts";
import { dayNumber, isoDay, yearsAfter } from "./days.ts";
import { groupBy } from "./group.ts";
import type { Identity } from "./identity.ts";

/** A fiscal year that ends on a weekday ends within this many days of the same date each year. */
const DRIFT_DAYS = 7;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

interface FiscalYear {
  /** The first day, ISO. */
  readonly start: string;
  readonly end: string;
  readonly isFiled: boolean;
}

/** Fiscal years in order, and by the calendar year in which they end. */
interface Calendar {
  readonly years: readonly FiscalYear[];
  readonly byYear: ReadonlyMap<number, readonly FiscalYear[]>;
}

/**
 * The gaps of every annual series, in the order of the series and of time: durations of a year, and instants most of which are fiscal year ends.
 * A figure that stands alone promises no series: it takes two observations, and the years are those from the first to the last filing
 * that speaks of the series.
 */
export function gapsOf(series: readonly Series[], filings: readonly Filing[], identity: Identity): Gap[] {
  const filed = groupBy(filings, ({ document }) => identity.issuerOf(document.id));
  const calendars = new Map([...filed].map(([issuer, own]) => [issuer, calendarOf(fiscalYears(own))]));
  const yearEnds = new Map(filings.map(({ document }) => [document.id, document.fiscalYearEnd]));
  return series.flatMap((one) => {
    const calendar = calendars.get(one.issuer);
    return calendar === undefined ? [] : gapsOfSeries(one, calendar, yearEnds);
  });
}

/** The first and the last fiscal year end whose filing says something of the series. */
function spokenOf({ observations }: Series, yearEnds: ReadonlyMap<string, string | undefined>): [first: string, last: string] {
  let [first, last] = ["", ""];
  for (const { vintages } of observations)
    for (const { document } of vintages) {
      const end = yearEnds.get(document);
      if (end === undefined) continue;
      if (first === "" || end < first) first = end;
      if (end > last) last = end;
    }
  return [first, last];
}

function calendarOf(years: readonly FiscalYear[]): Calendar {
  return { years, byYear: groupBy(years, ({ end }) => yearOf(end)) };
}

function gapsOfSeries(series: Series, calendar: Calendar, yearEnds: ReadonlyMap<string, string | undefined>): Gap[] {
  const { id, periodType, length, observations } = series;
  const [first, last] = spokenOf(series, yearEnds);
  if (observations.length < 2 || first === last || (periodType === "duration" && length !== "P1Y")) return [];
  const ends = observations.map(({ period }) => period.end ?? period.edtf);
  const covered = new Set(ends.map((end) => yearAt(calendar, end)?.end));
  const annual = periodType === "duration" || ends.filter((end) => isYearEnd(calendar, end)).length * 2 > ends.length;
  if (!annual) return [];
  for (const end of statedLater(series, yearEnds)) covered.add(end);
  return calendar.years
    .filter(({ end }) => end >= first && end <= last && !covered.has(end))
    .map(({ start, end, isFiled }) => ({
      series: id,
      period: periodType === "instant" ? end : `${start}/${end}`,
      reason: isFiled ? "silent" : "no-filing",
    }));
}

/** The year ends of filings that give the state of a later day instead: "currently", or that of the month before the filing. */
function statedLater({ periodType, observations }: Series, yearEnds: ReadonlyMap<string, string | undefined>): string[] {
  if (periodType !== "instant") return [];
  return observations.flatMap(({ period, vintages }) =>
    vintages.flatMap(({ document }) => {
      const end = yearEnds.get(document);
      const day = period.end ?? period.edtf;
      return end !== undefined && day > end && day < yearsAfter(end, 1) ? end : [];
    }),
  );
}

/** Every fiscal year from the first to the last of the filings, those without a filing at the date that the one before makes likely. */
function fiscalYears(filings: readonly Filing[]): FiscalYear[] {
  const ends = [...new Set(filings.flatMap(({ document }) => document.fiscalYearEnd ?? []))].filter((end) => DAY.test(end)).sort();
  const years: FiscalYear[] = [];
  for (const end of ends) {
    let last = years.at(-1);
    while (last !== undefined && dayNumber(yearsAfter(last.end, 1)) < dayNumber(end) - DRIFT_DAYS) {
      const missing = yearsAfter(last.end, 1);
      years.push({ start: isoDay(dayNumber(last.end) + 1), end: missing, isFiled: false });
      last = years.at(-1);
    }
    const dayBefore = last !== undefined && isNear(yearsAfter(last.end, 1), end) ? last.end : yearsAfter(end, -1);
    years.push({ start: isoDay(dayNumber(dayBefore) + 1), end, isFiled: true });
  }
  return years;
}

/** Whether the day is a fiscal year end, be it of a year before the first filing or after the last. */
function isYearEnd(calendar: Calendar, day: string): boolean {
  const [first] = calendar.years;
  if (first === undefined) return false;
  const shift = yearOf(day) - yearOf(first.end);
  return yearAt(calendar, day) !== undefined || [shift - 1, shift, shift + 1].some((years) => isNear(yearsAfter(first.end, years), day));
}

/** The fiscal year that ends at or about the day. */
function yearAt({ byYear }: Calendar, day: string): FiscalYear | undefined {
  const year = yearOf(day);
  const near = [year - 1, year, year + 1].flatMap((one) => byYear.get(one) ?? []);
  return near.find(({ end }) => end === day) ?? near.find(({ end }) => isNear(end, day));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function isNear(one: string, other: string): boolean {
  return Math.abs(dayNumber(one) - dayNumber(other)) <= DRIFT_DAYS;
}
