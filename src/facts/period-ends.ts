/** "Between fiscal 2010 and fiscal 2012, sales grew from ¥80 billion to ¥95 billion": the first level is of the first year, the second of the last. */
import { addDays, addMonths, daysBetween } from "../mentions/calendar.ts";
import { dayPeriod, spanPeriod } from "../mentions/edtf.ts";
import type { Period } from "../model/period.ts";
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import type { PeriodGroup } from "./period-groups.ts";

/** The two levels of a sentence that tells one pair and one stretch, each with its period; undefined in any other sentence. */
export function levelsOfEnds(
  { chunks }: Frame,
  lists: readonly FigureList[],
  groups: readonly PeriodGroup[],
): readonly (readonly [Draft, Period])[] | undefined {
  const [group] = groups;
  if (groups.length !== 1 || !group || (group.preposition !== "between" && group.preposition !== "from")) return undefined;
  const tied = (word: string): Draft[] =>
    lists.flatMap(({ members: [first, second] }) =>
      first && !second && first.concept?.row.id !== "Change" && wordOf(chunks[leftTie(chunks, first.at).index]) === word ? [first] : [],
    );
  const [origins, levels] = [tied("from"), tied("to")];
  const [origin, level] = [origins[0], levels[0]];
  const ends = endsOf(group.periods, level?.concept?.row.periodType === "instant");
  if (!ends || !origin || !level || origins.length + levels.length > 2 || origin.figure.unit !== level.figure.unit) return undefined;
  return origin.at < level.at
    ? [
        [origin, ends[0]],
        [level, ends[1]],
      ]
    : undefined;
}

/** The two periods, or the first and the last year of a stretch of years. */
function endsOf([first, second, third]: readonly Period[], stands: boolean): readonly [Period, Period] | undefined {
  if (first && second) return third ? undefined : [first, second];
  if (stands && first?.precision === "day" && first.start && first.end) return [dayPeriod(first.start), dayPeriod(first.end)];
  if (first?.type !== "duration" || first.precision !== "year" || !first.start || !first.end) return undefined;
  if (daysBetween(first.start, first.end) < 700) return undefined;
  return [
    spanPeriod(first.start, addDays(addMonths(first.start, 12), -1), "year"),
    spanPeriod(addDays(addMonths(first.end, -12), 1), first.end, "year"),
  ];
}
