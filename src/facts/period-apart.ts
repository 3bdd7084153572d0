/** "Rent for fiscal 2012 was ¥5 billion and ¥4 billion in fiscal 2011": the year of the subject dates the first figure, those behind the rest. */
import { copulas } from "../lexicon/grammar-words.ts";
import type { Period } from "../model/period.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import type { Choice } from "./period-beside.ts";
import type { PeriodGroup } from "./period-groups.ts";

/** The periods of the members of such a list; a member whose year the text leaves open has none. */
export function datedApart(
  frame: Frame,
  { members }: FigureList,
  { group, behind }: Choice,
  groups: readonly PeriodGroup[],
): readonly (readonly [Draft, Period, PeriodGroup])[] | undefined {
  const [first] = members;
  if (!first || members.length < 2 || !behind) return undefined;
  const subject = groups.findLast(({ to, aside, inside }) => to < first.at && !aside && inside === undefined);
  const year = subject?.periods[0];
  if (!subject || subject.periods.length !== 1 || year?.type !== "duration" || year.precision !== "year") return undefined;
  const verb = frame.chunks.slice(subject.to + 1, first.at);
  if (verb.some(({ kind }) => kind === "figure") || !verb.some((chunk) => copulas.has(wordOf(chunk)))) return undefined;
  if (!group.periods.every(({ type, end, start }) => type === "duration" && start !== year.start && (end ?? "") < (year.end ?? "")))
    return undefined;
  const others = group.periods.length === members.length - 1 ? group.periods : [];
  return members.flatMap((member, position) => {
    const period = position === 0 ? year : others[position - 1];
    return period ? [[member, period, position === 0 ? subject : group] as const] : [];
  });
}
