/**
 * Elements that mark facts → facts with context, unit, exact value and the characters of the text that show them.
 * <ix:nonFraction name="us-gaap:Revenues" scale="6" …>5,123</ix:nonFraction> is "5123000000" at the span of "5,123".
 */
import type { Period } from "../model/period.ts";
import type { Span } from "../model/span.ts";
import type { MarkedElement } from "./piece.ts";
import { resourcesOf } from "./tag-context.ts";
import type { TagDimension } from "./tag-context.ts";
import { exactValue } from "./tag-number.ts";
import type { TextMap } from "./text-map.ts";

/**
 * What one inline XBRL tag says.
 * @example { kind: "number", name: "us-gaap:Revenues", context: "c-1", dimensions: [], unit: "USD", scale: 6, decimals: -6,
 *            value: "5123000000", period: { type: "duration", edtf: "2023-10-01/2024-09-30", … }, span: { start: 120, end: 125, text: "5,123" } }
 */
export interface TagFact {
  readonly kind: "number" | "text";
  /** The element's id, where it has one. */
  readonly id?: string;
  /** The concept with its prefix: "us-gaap:Revenues". */
  readonly name: string;
  /** Id of the context, which gives the next three. */
  readonly context: string;
  /** The filer's number. */
  readonly entity?: string;
  readonly period?: Period;
  readonly dimensions: readonly TagDimension[];
  /** "USD", "shares", "pure", "USD/shares". */
  readonly unit?: string;
  readonly scale?: number;
  readonly sign?: "-";
  readonly decimals?: number | "INF";
  readonly format?: string;
  /** A number as exact decimal digits, a text as it stands in the page; absent where nil or not to be read. */
  readonly value?: string;
  /** The characters of the text; absent where the page does not show the fact. */
  readonly span?: Span;
}

/** The facts of a page in document order. */
export function tagFactsOf(marked: readonly MarkedElement[], resources: readonly MarkedElement[], map: TextMap): TagFact[] {
  const { contexts, units } = resourcesOf(resources);
  const continuations = new Map(
    marked.filter(({ name }) => name === "ix:continuation").map((element) => [element.attributes.get("id") ?? "", element]),
  );
  return marked.flatMap((element) => {
    const { name, attributes } = element;
    if (name !== "ix:nonfraction" && name !== "ix:nonnumeric") return [];
    const context = contexts.get(attributes.get("contextref") ?? "");
    const unit = units.get(attributes.get("unitref") ?? "");
    const span = spanOf(element, map);
    const [id, format] = [attributes.get("id"), attributes.get("format")];
    const fact: TagFact = {
      kind: name === "ix:nonfraction" ? "number" : "text",
      ...(id === undefined ? {} : { id }),
      name: attributes.get("name") ?? "",
      context: attributes.get("contextref") ?? "",
      ...(context?.entity === undefined ? {} : { entity: context.entity }),
      ...(context?.period === undefined ? {} : { period: context.period }),
      dimensions: context?.dimensions ?? [],
      ...(unit === undefined ? {} : { unit }),
      ...numberOf(attributes),
      ...(format === undefined ? {} : { format }),
      ...(span === undefined ? {} : { span }),
    };
    const value = valueOf(fact, element, span, continuations, map);
    return value === undefined ? fact : { ...fact, value };
  });
}

function numberOf(attributes: ReadonlyMap<string, string>): Pick<TagFact, "scale" | "sign" | "decimals"> {
  const scale = attributes.get("scale");
  const decimals = attributes.get("decimals");
  return {
    ...(scale !== undefined && /^-?\d{1,3}$/u.test(scale) ? { scale: Number(scale) } : {}),
    ...(attributes.get("sign") === "-" ? { sign: "-" as const } : {}),
    ...(decimals === "INF" ? { decimals } : decimals !== undefined && /^-?\d{1,3}$/u.test(decimals) ? { decimals: Number(decimals) } : {}),
  };
}

function spanOf(element: MarkedElement, map: TextMap): Span | undefined {
  const place = element.hiddenText === undefined ? map.within(element.start, element.end) : undefined;
  return place && { ...place, text: map.text.slice(place.start, place.end) };
}

function valueOf(
  fact: TagFact,
  element: MarkedElement,
  span: Span | undefined,
  continuations: Map<string, MarkedElement>,
  map: TextMap,
): string | undefined {
  if (/^(?:true|1)$/u.test(element.attributes.get("xsi:nil") ?? "")) return undefined;
  const shown = span?.text ?? element.hiddenText;
  if (fact.kind === "number") return exactValue({ text: shown ?? "", format: fact.format, scale: fact.scale, sign: fact.sign });
  const parts = shown === undefined ? [] : [shown];
  // A part belongs to one fact: taking it out keeps a circle of parts from going round for ever.
  for (let next = take(continuations, element); next; next = take(continuations, next)) {
    const more = spanOf(next, map)?.text ?? next.hiddenText;
    if (more !== undefined) parts.push(more);
  }
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

function take(continuations: Map<string, MarkedElement>, element: MarkedElement): MarkedElement | undefined {
  const id = element.attributes.get("continuedat");
  if (id === undefined) return undefined;
  const found = continuations.get(id);
  continuations.delete(id);
  return found;
}
