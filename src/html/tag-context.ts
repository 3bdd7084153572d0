/**
 * The elements of the hidden header → contexts (of whom, when, under which dimensions) and units, by id.
 * "c-1" is CIK 0000000001, 2023-10-01/2024-09-30; "u-1" is "USD/shares".
 */
import type { Period } from "../model/period.ts";
import { dayNumber, isoDay } from "../series/days.ts";
import type { MarkedElement } from "./piece.ts";

/** One dimension of a context: `{ axis: "us-gaap:StatementBusinessSegmentsAxis", member: "x:AsiaMember" }`. */
export interface TagDimension {
  readonly axis: string;
  readonly member: string;
}

/** See the head of this file. */
export interface TagContext {
  entity?: string;
  period?: Period;
  readonly dimensions: TagDimension[];
}

export interface TagResources {
  readonly contexts: ReadonlyMap<string, TagContext>;
  readonly units: ReadonlyMap<string, string>;
}

/** Contexts and units of the header's elements, which stand in document order. */
export function resourcesOf(elements: readonly MarkedElement[]): TagResources {
  const contexts = new Map<string, TagContext>();
  const measures = new Map<string, { above: string[]; below: string[] }>();
  let context: TagContext = { dimensions: [] };
  let unit: { above: string[]; below: string[] } = { above: [], below: [] };
  let start: string | undefined;
  let denominatorEnd = -1;
  for (const { name, attributes, end, start: at, hiddenText = "" } of elements) {
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "context") contexts.set(attributes.get("id") ?? "", (context = { dimensions: [] }));
    else if (local === "unit") measures.set(attributes.get("id") ?? "", (unit = { above: [], below: [] }));
    else if (local === "identifier") context.entity = hiddenText;
    else if (local === "startdate") start = hiddenText;
    else if (local === "enddate" || local === "instant") {
      const period = periodOf(local === "enddate" ? start : undefined, hiddenText);
      if (period) context.period = period;
    } else if (local.endsWith("member")) context.dimensions.push({ axis: attributes.get("dimension") ?? "", member: hiddenText });
    else if (local === "unitdenominator") denominatorEnd = end;
    else if (local === "measure") (at < denominatorEnd ? unit.below : unit.above).push(localName(hiddenText));
  }
  const units = new Map(
    [...measures].map(([id, { above, below }]) => [
      id,
      [above, below]
        .filter((one) => one.length > 0)
        .map((one) => one.join("*"))
        .join("/"),
    ]),
  );
  return { contexts, units };
}

function localName(measure: string): string {
  return measure.slice(measure.indexOf(":") + 1);
}

/** A date with the time 00:00:00 at the end of a period is the end of the day before. */
function periodOf(start: string | undefined, end: string): Period | undefined {
  const first = start === undefined ? undefined : dayOf(start);
  const last = dayOf(end);
  if (last === undefined || (start !== undefined && first === undefined)) return undefined;
  const closing = end.includes("T00:00") ? isoDay(dayNumber(last) - 1) : last;
  return first === undefined
    ? { type: "instant", edtf: closing, start: closing, end: closing, precision: "day" }
    : { type: "duration", edtf: `${first}/${closing}`, start: first, end: closing, precision: "day" };
}

function dayOf(text: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/u.exec(text)?.[0];
  return day !== undefined && Number.isFinite(dayNumber(day)) && isoDay(dayNumber(day)) === day ? day : undefined;
}
