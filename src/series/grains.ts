/**
 * Days and months in, which month is the same as which day out.
 * "2007-05" and "2007-05-11" are one where no further day of that May stands beside them.
 */
import { groupBy } from "./group.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MONTH = /^\d{4}-\d{2}$/u;

/**
 * For each month among `grains` (ISO days `2007-05-11` and months `2007-05`; others are passed over) the one day that it can mean.
 * @example finerGrains(["2007-05", "2007-05-11", "2007-06"]).get("2007-05") // "2007-05-11"
 */
export function finerGrains(grains: Iterable<string>): Map<string, string> {
  const all = new Set(grains);
  const days = groupBy(all, (grain) => (DAY.test(grain) ? grain.slice(0, 7) : undefined));
  const finer = new Map<string, string>();
  for (const month of all) {
    if (!MONTH.test(month)) continue;
    const [day, ...others] = days.get(month) ?? [];
    if (day !== undefined && others.length === 0) finer.set(month, day);
  }
  return finer;
}
