/**
 * Tags of a page and facts of its text → where the two say different things of the same characters.
 * A tag of "5,123" with scale 3 in a table in millions is `tag-scale-differs`.
 */
import { catalogue } from "../lexicon/catalogue.ts";
import type { TagCheckCode } from "../model/check.ts";
import type { Fact } from "../model/fact.ts";
import { dayNumber } from "../series/days.ts";
import { difference } from "../series/difference.ts";
import type { HtmlPage } from "./read-html.ts";
import type { TagCheck, TagComparison } from "./tag-check.ts";
import type { TagFact } from "./tag-facts.ts";

/**
 * Compares each number that the page tags with the fact that `extract` read on the same characters.
 * @param page what `readHtml` returned
 * @param facts the facts of `extract(page.text)`
 * @example compareTags(page, extract(page.text).facts).checks.map(({ code }) => code) // ["tag-scale-differs"]
 */
export function compareTags(page: Pick<HtmlPage, "facts">, facts: readonly Fact[]): TagComparison {
  const ordered = [...facts].sort((one, other) => one.source.start - other.source.start);
  const checks: TagCheck[] = [];
  const counts = { tags: page.facts.length, agreed: 0, differing: 0, unmatched: 0, texts: 0 };
  for (const [index, tag] of page.facts.entries()) {
    const fact = tag.span && factAt(ordered, tag.span.start, tag.span.end);
    const found = tag.kind === "text" ? [] : fact && tag.value !== undefined ? differences(tag, tag.value, fact) : [unmatched(tag)];
    checks.push(...found.map((one) => checkOf(one, tag, index, tag.value === undefined ? undefined : fact)));
    counts[tag.kind === "text" ? "texts" : !fact || tag.value === undefined ? "unmatched" : found.length === 0 ? "agreed" : "differing"]++;
  }
  return { ...counts, checks };
}

interface Difference {
  readonly code: TagCheckCode;
  readonly message: string;
  readonly by?: number;
}

/** The fact whose characters overlap most of the tag's: facts do not overlap one another. */
function factAt(facts: readonly Fact[], start: number, end: number): Fact | undefined {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.source.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const fact = facts[low];
  return fact && fact.source.start < end ? fact : undefined;
}

function unmatched(tag: TagFact): Difference {
  if (!tag.span) return { code: "tag-not-shown", message: `the page does not show ${tag.name}` };
  if (tag.value === undefined) return { code: "tag-unreadable", message: `${tag.name} marks "${tag.span.text.slice(0, 60)}"` };
  return { code: "tag-without-fact", message: `"${tag.span.text.slice(0, 60)}" of ${tag.name} was not read as a figure` };
}

function differences(tag: TagFact, value: string, fact: Fact): Difference[] {
  return [valueDifference(tag, value, fact), unitDifference(tag, fact), periodDifference(tag, fact), conceptDifference(tag, fact)].filter(
    (one) => one !== undefined,
  );
}

function valueDifference(tag: TagFact, value: string, fact: Fact): Difference | undefined {
  // A percentage is a part of one in XBRL and as stated in a fact.
  const isShare = fact.kind === "percent" && tag.unit === "pure";
  const tagged = isShare ? Number(`${value}e2`) : Number(value);
  const said = [fact.value, ...(fact.upper === undefined ? [] : [fact.upper])];
  if (said.some((one) => difference(one, tagged) === 0)) return undefined;
  const message = `the tag ${tag.name} says ${value}, the text ${said.join(" to ")}`;
  if (said.some((one) => difference(-one, tagged) === 0)) return { code: "tag-sign-differs", message, by: difference(tagged, fact.value) };
  const ratio = Number((tagged / fact.value).toPrecision(12));
  if (/^-?1(?:e[+-]?\d+)?$/u.test(ratio.toExponential())) return { code: "tag-scale-differs", message, by: ratio };
  return { code: "tag-value-differs", message, by: difference(tagged, fact.value) };
}

function unitDifference(tag: TagFact, fact: Fact): Difference | undefined {
  const tagged = tag.unit?.replace(/\/shares$/u, "/share");
  if (tagged === undefined || tagged === fact.unit) return undefined;
  // Counted things have units of the filer's own, such as "Subsidiary".
  if (fact.kind === "percent" ? tagged === "pure" : fact.unit === "count" && !/^[A-Z]{3}(?:\/|$)/u.test(tagged)) return undefined;
  return { code: "tag-unit-differs", message: `the tag ${tag.name} says ${tagged}, the text ${fact.unit}` };
}

function periodDifference(tag: TagFact, fact: Fact): Difference | undefined {
  const [one, other] = [tag.period, fact.period];
  if (!one || !other) return undefined;
  const same = one.end === other.end && (one.type !== other.type || one.type === "instant" || one.start === other.start);
  if (same) return undefined;
  const days = [one.end, one.type === other.type ? one.start : undefined].map((day, index) =>
    daysBetween(day, [other.end, other.start][index]),
  );
  const by = Math.max(...days);
  return {
    code: "tag-period-differs",
    message: `the tag ${tag.name} says ${one.edtf}, the text ${other.edtf}`,
    ...(Number.isFinite(by) ? { by } : {}),
  };
}

function daysBetween(one: string | undefined, other: string | undefined): number {
  return one === undefined || other === undefined ? 0 : Math.abs(dayNumber(one) - dayNumber(other));
}

function conceptDifference(tag: TagFact, fact: Fact): Difference | undefined {
  const row = catalogue.find(({ id }) => id === fact.concept);
  const local = tag.name.slice(tag.name.indexOf(":") + 1);
  const names = [row?.usGaap, row?.ifrsFull].filter((name) => name !== undefined && name !== "");
  if (!row || names.length === 0 || names.includes(local) || row.id === local) return undefined;
  return { code: "tag-concept-differs", message: `the tag is ${tag.name}, the text says ${row.id}` };
}

function checkOf(found: Difference, tag: TagFact, index: number, fact: Fact | undefined): TagCheck {
  return {
    ...found,
    tag: index,
    ...(tag.period ? { period: tag.period.edtf } : {}),
    documents: fact ? [fact.document] : [],
    facts: fact ? [fact.id] : [],
  };
}
