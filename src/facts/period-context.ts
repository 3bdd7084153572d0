/**
 * What a sentence leaves to the next ones of its paragraph, and the periods taken from there: "currently", the heading above, "in that year", the sentence before.
 */
import { presentWords } from "../lexicon/date-words.ts";
import { expectedWords } from "../lexicon/scenario-words.ts";
import { dayPeriod } from "../mentions/edtf.ts";
import type { Period } from "../model/period.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { isLabelMark, isYearLabel, isYearOfRule, periodGroups } from "./period-groups.ts";
import { spokenAs } from "./period-noted.ts";

/** What a sentence leaves to the next ones of its paragraph, and what headings and the filing give. */
export interface PeriodContext {
  /** The last period that dated a figure in this paragraph. */
  carried?: PlacedPeriod | undefined;
  /** The periods of the sentence right before, where it has no figures. */
  spoken?: readonly PlacedPeriod[] | undefined;
  /** The period of the heading above ("(FY2023)"). */
  heading?: PlacedPeriod | undefined;
  /** The later year of the heading above that compares two ("1999 compared to 1998"): it reaches over smaller headings. */
  compared?: PlacedPeriod | undefined;
  /** ISO day of the filing, for "currently". */
  readonly filed?: string | undefined;
  /** The filing's own fiscal year. */
  readonly current?: Period | undefined;
}

export interface PlacedPeriod {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** No period in the sentence: "currently", the heading above, the sentence before. */
export function applyContext(frame: Frame, list: FigureList, context: PeriodContext): void {
  if (isOneEach(frame, list)) return;
  const source =
    presentSource(frame, list, context) ??
    besidePrevious(frame, list, context) ??
    sameAsBefore(frame, context) ??
    ownYear(frame, context) ??
    fromHeading(context) ??
    fromSentenceBefore(frame, list, context) ??
    fromComparison(frame, list, context);
  if (!source) return;
  for (const member of list.members) member.period = source;
}

/** "Operating income was ¥4.1 billion and ¥3.8 billion, respectively": of periods that another sentence told, one each. */
function isOneEach(frame: Frame, { members, respectively }: FigureList): boolean {
  const measures = new Set(members.map(({ concept }) => concept?.row.id));
  return respectively && members.length > 1 && measures.size === 1 && frame.names.length < 2;
}

function presentSource(frame: Frame, list: FigureList, context: PeriodContext): Draft["period"] {
  const figure = list.members.at(-1)?.at ?? 0;
  const word = frame.chunks.find(
    (chunk, at) =>
      presentWords.has(wordOf(chunk)) &&
      // "currently expects to spend": what is foreseen now is no state of today.
      !expectedWords.has(wordOf(frame.chunks[at + 1])) &&
      // "holds 20% and sells it at a price that we currently put at": of another clause.
      !frame.chunks.slice(figure, at).some((between) => /^(?:that|which|;)$/u.test(wordOf(between))),
  );
  if (!word || context.filed === undefined) return undefined;
  const period = dayPeriod(context.filed);
  return { period, rule: "period/currently", basis: "filing", start: word.start, end: word.end };
}

/** "revenue was ¥87 billion, up from ¥85 billion in the previous fiscal year": the figure without a period is the filing's own year's. */
function besidePrevious(frame: Frame, list: FigureList, context: PeriodContext): Draft["period"] {
  const { current } = context;
  const at = list.members[0]?.at ?? 0;
  const previous = frame.chunks.find(
    (chunk, index) =>
      index > at &&
      chunk.kind === "period" &&
      (chunk.mention.kind === "relative" || isAsideYear(frame, index)) &&
      chunk.mention.periods[0]?.end !== undefined &&
      !isYearOfRule(frame.chunks, index),
  );
  if (!current?.start || previous?.kind !== "period" || list.members[0]?.figure.kind === "count") return undefined;
  const before = previous.mention.periods[0]?.end ?? "";
  if (previous.mention.rule === "period/year-earlier" && list.members[0]?.concept?.row.periodType === "instant")
    return balanceBeside(current, context, previous);
  if (before >= current.start || before < `${String(Number(current.start.slice(0, 4)) - 1)}${current.start.slice(4)}`) return undefined;
  const isState = list.members[0]?.concept?.row.periodType === "instant";
  return {
    period: isState && current.end !== undefined ? dayPeriod(current.end) : current,
    rule: "period/beside-previous",
    basis: "assumed",
    start: previous.start,
    end: previous.end,
  };
}

/** "unrealized gains were ¥5 billion, down from ¥7 billion a year earlier": at the end of the year, or on the day spoken of if that is the day. */
function balanceBeside(current: Period, { carried }: PeriodContext, { start, end }: { start: number; end: number }): Draft["period"] {
  const day = current.end;
  if (day === undefined || (carried?.period.type === "instant" && carried.period.end !== day)) return undefined;
  return { period: dayPeriod(day), rule: "period/beside-previous", basis: "assumed", start, end };
}

/** "9.4% (2018: 9.1%)": the year of the figure in the parenthesis. */
export function isAsideYear(frame: Frame, at: number): boolean {
  return wordOf(frame.chunks[at - 1]) === "(" && (isLabelMark(frame.chunks[at + 1]) || isYearLabel(frame.chunks, at));
}

/** "¥0.8 billion for that year", "at the end of that year": right behind the figure, the period of the figure before it. */
export function sameBehind(frame: Frame, list: FigureList, before: FigureList | undefined, context: PeriodContext): Draft["period"] {
  const { chunks } = frame;
  const earlier = before?.members.at(-1)?.period ?? context.spoken?.at(-1) ?? context.carried;
  let at = behind(chunks, list.members.at(-1)?.at ?? 0);
  const closing = wordOf(chunks[at + 1]) === "the" && wordOf(chunks[at + 2]) === "end";
  if (!/^(?:for|in|during|at|as|on)$/u.test(wordOf(chunks[at])) || !earlier) return undefined;
  at += closing ? 4 : wordOf(chunks[at + 1]) === "of" ? 2 : 1;
  if (wordOf(chunks[at]) === "the") at++;
  const noun = chunks[at + 1];
  if (!/^(?:same|that)$/u.test(wordOf(chunks[at])) || !/^(?:year|period|date|quarter|month|day)$/u.test(wordOf(noun)) || !noun)
    return undefined;
  const period =
    closing && earlier.period.end !== undefined ? dayPeriod(earlier.period.end) : yearOf(wordOf(noun), earlier.period, context);
  return period && { period, rule: "period/same", basis: "carried", start: noun.start, end: noun.end };
}

/** "a loss for the year ended March 31, 2016 and, as of that date, a deficit of": between the figures, the last day of the period before. */
export function sameDayBefore(frame: Frame, list: FigureList, before: FigureList | undefined): Draft["period"] {
  const earlier = before?.members.at(-1);
  const here = list.members[0]?.at ?? 0;
  const end = earlier?.period?.period.end;
  if (!earlier || end === undefined) return undefined;
  const at = frame.chunks.findIndex(
    (chunk, index) =>
      index > earlier.at &&
      index < here &&
      /^(?:date|day)$/u.test(wordOf(chunk)) &&
      /^(?:that|same|such)$/u.test(wordOf(frame.chunks[index - 1])) &&
      /^(?:of|at|on|the)$/u.test(wordOf(frame.chunks[index - 2])),
  );
  const noun = frame.chunks[at];
  return noun && { period: dayPeriod(end), rule: "period/same", basis: "carried", start: noun.start, end: noun.end };
}

/** "that year" after a day at its end is the year; any other period is itself. */
function yearOf(noun: string, period: Period, context: PeriodContext): Period | undefined {
  // "for the nine months ended September 30, 2012 … a deficit of ¥5 billion as of that date": the last day of it.
  if (/^(?:date|day)$/u.test(noun) && period.type === "duration") return period.end === undefined ? undefined : dayPeriod(period.end);
  if (noun !== "year" || period.type === "duration") return period;
  return context.current?.end === period.end ? context.current : undefined;
}

/** "during the financial year", "for the year under review": the filing's own. */
function ownYear(frame: Frame, context: PeriodContext): Draft["period"] {
  const { chunks } = frame;
  const at = chunks.findIndex((chunk, index) => {
    if (wordOf(chunk) !== "year" || !/^(?:financial|fiscal|business|the)$/u.test(wordOf(chunks[index - 1]))) return false;
    const article = wordOf(chunks[index - 1]) === "the" ? index - 1 : index - 2;
    return (
      wordOf(chunks[article]) === "the" &&
      /^(?:during|for|in|over|throughout)$/u.test(wordOf(chunks[article - 1])) &&
      !/^(?:of|before|after|following|since|when|preceding|to|ended|ending|end|(?!was$)[a-z]+s)$/u.test(wordOf(chunks[index + 1])) &&
      !(wordOf(chunks[index + 1]) === "in" && wordOf(chunks[index + 2]) === "which")
    );
  });
  const chunk = chunks[at];
  // "Fiscal 2010 was a difficult year. Revenue for the year was …": the year spoken of, else the filing's own.
  const { carried } = context;
  const spoken = context.spoken?.some(({ start }) => start === carried?.start) === true && carried?.period.precision === "year";
  if (chunk && carried && spoken)
    return { period: carried.period, rule: "period/same", basis: "carried", start: chunk.start, end: chunk.end };
  if (!chunk || !context.current) return undefined;
  return { period: context.current, rule: "period/own-year", basis: "assumed", start: chunk.start, end: chunk.end };
}

/** "as of the same date", "in the same period", "during that year". */
function sameAsBefore(frame: Frame, context: PeriodContext): Draft["period"] {
  const { chunks } = frame;
  const at = chunks.findIndex(
    (chunk, index) =>
      /^(?:date|period|year|month|quarter|day|time)$/u.test(wordOf(chunk)) &&
      /^(?:same|that|such|latter|former)$/u.test(wordOf(chunks[index - 1])),
  );
  const chunk = chunks[at];
  const before = context.spoken ? (spokenAs(wordOf(chunk), context.spoken) ?? context.carried) : context.carried;
  if (!chunk || !before) return undefined;
  const { end } = before.period;
  const closing = wordOf(chunks[at - 2]) === "of" && wordOf(chunks[at - 3]) === "end" && end !== undefined;
  if (closing) return { period: dayPeriod(end), rule: "period/same", basis: "carried", start: chunk.start, end: chunk.end };
  const period = yearOf(wordOf(chunk), before.period, context);
  return period && { period, rule: "period/same", basis: "carried", start: chunk.start, end: chunk.end };
}

function fromHeading(context: PeriodContext): Draft["period"] {
  return (
    context.heading && {
      period: context.heading.period,
      rule: "period/heading",
      basis: "carried",
      start: context.heading.start,
      end: context.heading.end,
    }
  );
}

/** "Net income rose 34%" under "1999 compared to 1998": a flow or a change told in the past tense is of the later year. */
function fromComparison(frame: Frame, list: FigureList, { compared }: PeriodContext): Draft["period"] {
  const member = list.members[0];
  if (!compared || !member?.concept || member.concept.row.periodType !== "duration" || member.figure.kind === "count") return undefined;
  const words = frame.chunks.map(wordOf);
  if (words.some((word) => expectedWords.has(word) || /^(?:if|would|could|might|may|should|will)$/u.test(word))) return undefined;
  if (!words.slice(0, member.at).some((word) => PAST.test(word))) return undefined;
  return { period: compared.period, rule: "period/comparison-heading", basis: "carried", start: compared.start, end: compared.end };
}

const PAST = /^(?:was|were|had|fell|rose|grew|made|paid|spent|sold|bought|lost|held|took|came|stood|put|cost|[a-z]{2,}ed)$/u;

const OF_THIS = /^(?:this|these|that|those|which|whom)$/u;

function isAbsolute(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "period" && chunk.mention.kind !== "relative";
}

/** "was ¥5 billion", "losses of ¥5 billion were recorded". */
function isToldAsPast({ chunks }: Frame, figure: number): boolean {
  // "we are required to pay", "loans are secured by": a state of today.
  if (chunks.slice(0, figure).some((chunk, at) => PAST.test(wordOf(chunk)) && !/^(?:is|are)$/u.test(wordOf(chunks[at - 1])))) return true;
  const next = behind(chunks, figure);
  return /^(?:was|were)$/u.test(wordOf(chunks[next])) && PAST.test(wordOf(chunks[next + 1]));
}

/** "For the full 52 weeks", "in the second half": a stretch of its own, though the text does not say of which year. */
function isPartOfYear(chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:quarters?|half|weeks?|months?)$/u.test(wordOf(chunks[at]))) return false;
  // "third-quarter net income"
  const ordinal = /^[-‐‑]$/u.test(wordOf(chunks[at - 1])) ? at - 2 : at - 1;
  if (/^(?:first|second|third|fourth)$/u.test(wordOf(chunks[ordinal])) && /^(?:quarter|half)$/u.test(wordOf(chunks[at]))) return true;
  const lead = chunks.slice(Math.max(0, at - 5), at).map(wordOf);
  return lead.some((word) => /^(?:in|for|during|over)$/u.test(word)) && !lead.some((word) => /^(?:same|that|this|such)$/u.test(word));
}

/** "in one or more of the following periods", "in any of the years presented": those that a table tells. */
function isOfTable(chunks: readonly Chunk[], at: number): boolean {
  return wordOf(chunks[at - 1]) === "following" || /^(?:presented|indicated|shown)$/u.test(wordOf(chunks[at + 1]));
}

const OTHER_TIME = /^(?:later|earlier|afterwards?|thereafter|subsequently|since)$/u;

/** "We recorded an impairment in March 2011. The charge was ¥1 billion": what is referred to is of the only time told with it. */
function ofReference(member: Draft | undefined, { spoken }: PeriodContext): PlacedPeriod | undefined {
  const referring = member?.partOf ?? member;
  return referring?.concept?.rule === "concept/referred" && !referring.refersTo && spoken?.length === 1 ? spoken[0] : undefined;
}

/** "The remaining loss carryforwards of ¥18 billion have no expiry": of the day on which the whole was told. */
function isBalance({ concept }: Draft): boolean {
  return concept?.row.periodType === "instant" && concept.rule === "concept/noun";
}

/** A flow told in the past tense right after a dated one belongs to the same time. */
function fromSentenceBefore(frame: Frame, list: FigureList, context: PeriodContext): Draft["period"] {
  const member = list.members[0];
  const { chunks } = frame;
  const carried = ofReference(member, context) ?? context.carried;
  // "Twelve months later they stood at ¥5 billion": of another time.
  if (chunks.some((chunk, at) => OTHER_TIME.test(wordOf(chunk)) || (at < (member?.at ?? 0) && isPartOfYear(chunks, at)))) return undefined;
  if (chunks.some((chunk, at) => /^(?:periods?|years?)$/u.test(wordOf(chunk)) && isOfTable(chunks, at))) return undefined;
  const foreseen = chunks.some((chunk) => expectedWords.has(wordOf(chunk)));
  if (chunks.some((chunk) => /^(?:if|would|could|might|may|should)$/u.test(wordOf(chunk)))) return undefined;
  if (foreseen) {
    const ahead = carried?.period.end !== undefined && carried.period.end > (context.current?.end ?? context.filed ?? "9999");
    return ahead && member?.concept?.row.periodType === "duration"
      ? { period: carried.period, rule: "period/forecast-before", basis: "carried", start: carried.start, end: carried.end }
      : undefined;
  }
  const part = wordOf(chunks[0]) === "of" && OF_THIS.test(wordOf(chunks[1]));
  if (carried && part && member)
    return { period: carried.period, rule: "period/part-of", basis: "carried", start: carried.start, end: carried.end };
  if (!carried || !member?.concept || member.concept.row.periodType !== carried.period.type) return undefined;
  // "It was ¥9 billion at March 31, 2012; we tested it, and no impairment was found": this sentence has left the time of the one before.
  if (periodGroups(frame).some(({ from, to }) => to < member.at && isAbsolute(frame.chunks[from]))) return undefined;
  const rest = wordOf(chunks[0]) === "the" && wordOf(chunks[1]) === "remaining" && isBalance(member);
  if (member.figure.kind === "count" || (carried === context.carried && !rest && !isToldAsPast(frame, member.at))) return undefined;
  return { period: carried.period, rule: "period/sentence-before", basis: "carried", start: carried.start, end: carried.end };
}
