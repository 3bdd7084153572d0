/** "net sales for the current fiscal year are expected to be ¥5 billion": the year after the one reported, for that one is over. */
import { type FiscalCalendar, shiftYears } from "../mentions/fiscal-year.ts";
import type { Draft } from "./draft.ts";

/** Moves the periods of forecasts that are told of "the current year" a year on; `calendar.current` is the year reported. */
export function movePastYears(drafts: readonly Draft[], calendar: FiscalCalendar): void {
  for (const draft of drafts) {
    const { period, scenario } = draft;
    if (scenario?.scenario !== "expected" || !period || period.period.end !== calendar.current?.end || !isCurrentYear(draft)) continue;
    const next = shiftYears(calendar, period.period, 1);
    if (next) draft.period = { ...period, period: next, rule: "period/forecast-year", basis: "assumed" };
  }
}

function isCurrentYear({ frame: { chunks, periods, tokens }, period }: Draft): boolean {
  const named = periods.map((at) => chunks[at]).find((chunk) => chunk?.start === period?.start);
  if (named?.kind !== "period" || named.mention.kind !== "relative") return false;
  return tokens.slice(named.first, named.last + 1).some(({ lower }) => lower === "current" || lower === "this");
}
