/**
 * ISO days in, their distance out, in the proleptic Gregorian calendar; no clock and no time zone.
 * From 2008-04-01 to 2009-03-31 are 364 days.
 */

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The number of a day; two days differ by the days between them. NaN for what is no ISO day.
 * @example dayNumber("2009-03-31") - dayNumber("2008-04-01") // 364
 */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_A_DAY;
}

/**
 * The ISO day with a number.
 * @example isoDay(dayNumber("2009-03-31") + 1) // "2009-04-01"
 */
export function isoDay(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * The same day some years on; the last day of a February stays the last.
 * @example yearsAfter("2011-02-28", 1) // "2012-02-29"
 */
export function yearsAfter(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const isLastOfFebruary = isoDay(dayNumber(day) + 1).slice(5) === "03-01";
  if (isLastOfFebruary) return isoDay(dayNumber(`${year}-03-01`) - 1);
  return `${year}${day.slice(4)}`;
}
