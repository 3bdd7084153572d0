/**
 * When each figure holds. A period beside the figure wins, then one before it in its clause, then one that a list shares,
 * then the sentence before; nothing is guessed where the text gives none.
 * "A was ¥1 billion, B was ¥2 billion and C was ¥3 billion as of March 31, 2012, respectively": one date for three.
 */
import { presentWords } from "../lexicon/date-words.ts";
import { copulas, subordinators } from "../lexicon/grammar-words.ts";
import { expectedWords } from "../lexicon/scenario-words.ts";
import type { Basis } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import type { PeriodGroup } from "./period-groups.ts";
import { isVerb, phraseStart } from "./noun-phrase.ts";

/** What a sentence leaves to the next ones of its paragraph, and what headings and the filing give. */
export interface PeriodContext {
  /** The last period that dated a figure in this paragraph. */
  carried?: PlacedPeriod | undefined;
  /** The period of the heading above ("(FY2023)"). */
  heading?: PlacedPeriod | undefined;
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

interface Choice {
  readonly group: PeriodGroup;
  readonly rule: string;
  readonly basis: Basis;
  /** Attached behind the figure: does not reach on to later figures. */
  readonly behind: boolean;
}

/** Fills in `period` of every member of every list of a sentence, in order. */
export function linkPeriods(frame: Frame, lists: readonly FigureList[], groups: readonly PeriodGroup[], context: PeriodContext): void {
  const choices = ownPeriods(frame, lists, groups);
  lists.forEach((list, position) => {
    const same = sameBehind(frame, list, lists[position - 1], context);
    const choice = choices[position] ?? (same ? undefined : shared(frame, lists, choices, position));
    if (same && !choice) for (const member of list.members) member.period = same;
    else if (choice) applyGroup(frame, list, choice, context);
    else applyContext(frame, list, context);
  });
  const last = lists.flatMap((list) => list.members).findLast((member) => member.period && member.period.basis !== "filing")?.period;
  if (last?.start !== undefined && last.end !== undefined) context.carried = { period: last.period, start: last.start, end: last.end };
}

/** The period that each list has beside it: behind it without a comma, before it, or behind it at the end of the sentence. */
function ownPeriods(frame: Frame, lists: readonly FigureList[], groups: readonly PeriodGroup[]): (Choice | undefined)[] {
  const taken = new Set<PeriodGroup>();
  const choices: (Choice | undefined)[] = lists.map(() => undefined);
  const bounds = lists.map((list) => ({ from: list.members[0]?.at ?? 0, to: behind(frame.chunks, list.members.at(-1)?.at ?? 0) - 1 }));
  lists.forEach((_, position) => {
    const bound = bounds[position];
    if (!bound) return;
    const usable = isChange(lists[position]) ? groups.filter((group) => !compares(frame, group.from)) : groups;
    const before = usable.filter(
      (group) =>
        group.to < bound.from && group.from > (bounds[position - 1]?.to ?? -1) && !taken.has(group) && !hasBetween(frame, group.to, bound.from, SEMICOLON),
    );
    const after = usable.filter((group) => group.from > bound.to && group.to < (bounds[position + 1]?.from ?? Infinity));
    const direct = after.find((group) => isDirect(frame, bound.to, group.from));
    const left = before.at(-1);
    const choice: Choice | undefined = direct
      ? { group: direct, rule: "period/behind", basis: "stated", behind: true }
      : left
        ? { group: left, rule: "period/before", basis: "stated", behind: false }
        : trailing(frame, bound.to, after, bounds[position + 1] === undefined);
    if (choice) {
      choices[position] = choice;
      taken.add(choice.group);
    }
  });
  return choices;
}

function isChange(list: FigureList | undefined): boolean {
  return list?.members[0]?.concept?.row.id === "Change";
}

/** "than in fiscal 2009", "compared with fiscal 2009", "from a year earlier": the period that a change is measured against. */
function compares(frame: Frame, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const chunk = frame.chunks[before];
    if (/^(?:than|compared|versus|against|over|from|to|with)$/u.test(wordOf(chunk))) return true;
    if (chunk?.kind === "figure" || wordOf(chunk) === ",") return false;
  }
  return false;
}

/** No comma, clause or other figure between the figure and the period behind it. */
function isDirect(frame: Frame, from: number, to: number): boolean {
  const subject = opensClause(frame, from);
  for (let at = from + 1; at < to; at++) {
    const word = wordOf(frame.chunks[at]);
    if (
      word === "," ||
      word === ";" ||
      word === ":" ||
      (copulas.has(word) && !subject) ||
      (subordinators.has(word) && !isPartOfPreposition(frame, at))
    )
      return false;
    if (frame.chunks[at]?.kind === "figure") return false;
    if (word === "and" && isVerb(wordOf(frame.chunks[at + 2]))) return false;
  }
  return true;
}

/** Does the figure stand before the verb of its clause, as its subject? */
function opensClause(frame: Frame, figure: number): boolean {
  for (let at = figure - 1; at >= 0; at--) {
    const word = wordOf(frame.chunks[at]);
    if (isVerb(word)) return false;
    if (word === "," || word === ";" || subordinators.has(word)) return true;
  }
  return true;
}

/** "as of", "as at": the "as" opens no clause. */
function isPartOfPreposition(frame: Frame, at: number): boolean {
  return /^(?:as|than|that)$/u.test(wordOf(frame.chunks[at]));
}

/** A period behind a comma, at the end of the sentence, in no clause of its own. */
function trailing(frame: Frame, from: number, after: readonly PeriodGroup[], last: boolean): Choice | undefined {
  const group = after[0];
  if (!group || !last) return undefined;
  const subject = opensClause(frame, from);
  for (let at = from + 1; at < group.from; at++) {
    const word = wordOf(frame.chunks[at]);
    if (word === ";" || (subordinators.has(word) && !isPartOfPreposition(frame, at)) || (isVerb(word) && !subject)) return undefined;
  }
  return { group, rule: "period/trailing", basis: "stated", behind: true };
}

/** The period of a neighbour in the sentence: of the one before where it stood before that, else of the one behind, else of the one before. */
function shared(
  frame: Frame,
  lists: readonly FigureList[],
  choices: readonly (Choice | undefined)[],
  position: number,
): Choice | undefined {
  const usable = choices.map((choice, index) =>
    index !== position && lists[index] && isComparison(frame, lists[index]) ? undefined : choice,
  );
  const before = usable.slice(0, position).findLast((choice) => choice !== undefined);
  const behindIt = usable.slice(position + 1).find((choice) => choice !== undefined);
  const previous = lists[position - 1]?.members.at(-1)?.at ?? 0;
  const here = lists[position]?.members[0]?.at ?? 0;
  if (
    before &&
    !behindIt &&
    frame.chunks
      .slice(previous, here)
      .some((chunk) => /^(?:will|expect|expects|plan|plans|intend|may|would|aim|target)$/u.test(wordOf(chunk)))
  )
    return undefined;
  const compared = hasBetween(frame, previousFigure(lists, choices, position), here, COMPARED) && behindIt?.behind === true;
  const cut = before?.behind === true && hasBetween(frame, before.group.to, here, SEMICOLON);
  const chosen = before && !before.behind && !compared ? before : behindIt?.behind ? behindIt : cut ? undefined : before;
  return chosen && { ...chosen, rule: "period/shared", basis: "carried" };
}

const SEMICOLON = /^;$/u;
const COMPARED = /^(?:compared|versus)$/u;

function hasBetween(frame: Frame, from: number, to: number, pattern: RegExp): boolean {
  for (let at = from + 1; at < to; at++) if (pattern.test(wordOf(frame.chunks[at]))) return true;
  return false;
}

/** Index of the last figure before a list that has a period of its own. */
function previousFigure(lists: readonly FigureList[], choices: readonly (Choice | undefined)[], position: number): number {
  for (let at = position - 1; at >= 0; at--) if (choices[at]) return lists[at]?.members.at(-1)?.at ?? 0;
  return -1;
}

/** "compared with ¥5 billion", "up from ¥5 billion": its period is that of the comparison alone. */
function isComparison(frame: Frame, list: FigureList): boolean {
  const at = list.members[0]?.at ?? 0;
  const tie = leftTie(frame.chunks, at).index;
  const index = wordOf(frame.chunks[tie]) === "of" ? phraseStart(frame.chunks, tie - 1) - 1 : tie;
  const word = wordOf(frame.chunks[index]);
  if (word === "from") return list.members[0]?.figure.kind !== "percent" || list.members[0].concept?.row.id !== "Change";
  return (
    word === "than" ||
    word === "against" ||
    word === "versus" ||
    ((word === "with" || word === "to") && wordOf(frame.chunks[index - 1]) === "compared")
  );
}

/** One period for all, one each, or the periods in turn for each of several subjects. */
function applyGroup(frame: Frame, list: FigureList, choice: Choice, context: PeriodContext): void {
  const { periods, start, end, preposition } = choice.group;
  const { members } = list;
  members.forEach((member, position) => {
    const period =
      members.length % periods.length === 0 && members.length > 1
        ? periods[position % periods.length]
        : periods.length === 1
          ? periods[0]
          : joined(periods);
    if (!period) return;
    const opened = preposition === "through" && members.length === 1 ? sinceEarlier(frame, choice.group, period, context) : undefined;
    member.period = {
      period: typed(opened ?? period, member, preposition),
      rule: opened ? "period/since" : choice.rule,
      basis: opened ? "carried" : choice.basis,
      start,
      end,
    };
  });
}

/** "In the fiscal years 2008 and 2009, four were founded": neighbouring durations are one. */
function joined(periods: readonly Period[]): Period | undefined {
  const sorted = [...periods].sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first?.start || !last?.end || sorted.some((period) => period.type === "instant")) return undefined;
  return { type: "duration", edtf: `${first.start}/${last.end}`, start: first.start, end: last.end, precision: first.precision };
}

/** "After the investment through the fiscal year ended …": from the event of the sentence before to the end of the period. */
function sinceEarlier(frame: Frame, group: PeriodGroup, period: Period, context: PeriodContext): Period | undefined {
  const from = context.carried?.period;
  const opens = frame.chunks.slice(0, group.from).some((chunk) => /^(?:after|since|from)$/u.test(wordOf(chunk)));
  if (!opens || !from?.start || !period.end || from.start >= period.end) return undefined;
  return { type: "duration", edtf: `${from.edtf}/${period.end}`, start: from.start, end: period.end, precision: from.precision };
}

/** A month after "as of" is a moment; a month of a balance too. A year's balance keeps the words of the text. */
function typed(period: Period, member: Draft, preposition: string): Period {
  if (preposition === "end of" && period.type === "duration" && period.end)
    return { type: "instant", edtf: period.end, start: period.end, end: period.end, precision: "day" };
  const moment =
    preposition === "as of" || preposition === "at" || (preposition !== "since" && member.concept?.row.periodType === "instant");
  const short = period.precision === "day" || period.precision === "month";
  if (moment && short && !period.edtf.includes("/")) return { ...period, type: "instant" };
  if (!moment && period.type === "instant" && member.concept?.row.periodType === "duration") return { ...period, type: "duration" };
  return period;
}

/** No period in the sentence: "currently", the heading above, the sentence before. */
function applyContext(frame: Frame, list: FigureList, context: PeriodContext): void {
  const source =
    presentSource(frame, context) ??
    besidePrevious(frame, list, context) ??
    sameAsBefore(frame, context) ??
    fromHeading(context) ??
    fromSentenceBefore(frame, list, context);
  if (!source) return;
  for (const member of list.members) member.period = source;
}

function presentSource(frame: Frame, context: PeriodContext): Draft["period"] {
  const word = frame.chunks.find((chunk) => presentWords.has(wordOf(chunk)));
  if (!word || context.filed === undefined) return undefined;
  const period: Period = { type: "instant", edtf: context.filed, start: context.filed, end: context.filed, precision: "day" };
  return { period, rule: "period/currently", basis: "filing", start: word.start, end: word.end };
}

/** "revenue was ¥87 billion, up from ¥85 billion in the previous fiscal year": the figure without a period is the filing's own year's. */
function besidePrevious(frame: Frame, list: FigureList, context: PeriodContext): Draft["period"] {
  const { current } = context;
  const at = list.members[0]?.at ?? 0;
  const previous = frame.chunks.find(
    (chunk, index) =>
      index > at && chunk.kind === "period" && chunk.mention.kind === "relative" && chunk.mention.periods[0]?.end !== undefined,
  );
  if (!current?.start || previous?.kind !== "period" || list.members[0]?.figure.kind === "count") return undefined;
  const before = previous.mention.periods[0]?.end ?? "";
  if (before >= current.start || before < `${String(Number(current.start.slice(0, 4)) - 1)}${current.start.slice(4)}`) return undefined;
  return { period: current, rule: "period/beside-previous", basis: "assumed", start: previous.start, end: previous.end };
}

/** "¥0.8 billion for that year", "at the end of that year": right behind the figure, the period of the figure before it. */
function sameBehind(frame: Frame, list: FigureList, before: FigureList | undefined, context: PeriodContext): Draft["period"] {
  const { chunks } = frame;
  const earlier = before?.members.at(-1)?.period ?? context.carried;
  let at = behind(chunks, list.members.at(-1)?.at ?? 0);
  const closing = wordOf(chunks[at + 1]) === "the" && wordOf(chunks[at + 2]) === "end";
  if (!/^(?:for|in|during|at|as|on)$/u.test(wordOf(chunks[at])) || !earlier) return undefined;
  at += closing ? 4 : wordOf(chunks[at + 1]) === "of" ? 2 : 1;
  if (wordOf(chunks[at]) === "the") at++;
  const noun = chunks[at + 1];
  if (!/^(?:same|that)$/u.test(wordOf(chunks[at])) || !/^(?:year|period|date|quarter|month|day)$/u.test(wordOf(noun)) || !noun)
    return undefined;
  const period = closing && earlier.period.end !== undefined ? endOf(earlier.period.end) : yearOf(wordOf(noun), earlier.period, context);
  return period && { period, rule: "period/same", basis: "carried", start: noun.start, end: noun.end };
}

function endOf(day: string): Period {
  return { type: "instant", edtf: day, start: day, end: day, precision: "day" };
}

/** "that year" after a day at its end is the year; any other period is itself. */
function yearOf(noun: string, period: Period, context: PeriodContext): Period | undefined {
  if (noun !== "year" || period.type === "duration") return period;
  return context.current?.end === period.end ? context.current : undefined;
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
  if (!chunk || !context.carried) return undefined;
  const { end } = context.carried.period;
  const closing = wordOf(chunks[at - 2]) === "of" && wordOf(chunks[at - 3]) === "end" && end !== undefined;
  if (closing) return { period: endOf(end), rule: "period/same", basis: "carried", start: chunk.start, end: chunk.end };
  const period = yearOf(wordOf(chunk), context.carried.period, context);
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

const PAST = /^(?:was|were|had|fell|rose|grew|made|paid|spent|sold|bought|lost|held|took|came|stood|put|cost|[a-z]{2,}ed)$/u;
const OF_THIS = /^(?:this|these|that|those|which|whom)$/u;
/** A flow told in the past tense right after a dated one belongs to the same time. */
function fromSentenceBefore(frame: Frame, list: FigureList, context: PeriodContext): Draft["period"] {
  const member = list.members[0];
  const { carried } = context;
  const { chunks } = frame;
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
  if (member.figure.kind === "count" || !frame.chunks.slice(0, member.at).some((chunk) => PAST.test(wordOf(chunk)))) return undefined;
  return { period: carried.period, rule: "period/sentence-before", basis: "carried", start: carried.start, end: carried.end };
}
