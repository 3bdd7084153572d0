/**
 * When each figure holds. A period beside the figure wins, then one before it in its clause, then one that a list shares,
 * then the sentence before; nothing is guessed where the text gives none.
 * "A was ¥1 billion, B was ¥2 billion and C was ¥3 billion as of March 31, 2012, respectively": one date for three.
 */
import { addDays, addMonths } from "../mentions/calendar.ts";
import { dayPeriod, spanPeriod, withType } from "../mentions/edtf.ts";
import type { Period } from "../model/period.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { openEnds, ownPeriods } from "./period-beside.ts";
import type { Choice } from "./period-beside.ts";
import { applyContext, isAsideYear, sameBehind, sameDayBefore } from "./period-context.ts";
import { levelsOfEnds } from "./period-ends.ts";
import { datedApart } from "./period-apart.ts";
import type { PeriodContext } from "./period-context.ts";
import { ownParenthesis } from "./period-groups.ts";
import type { PeriodGroup } from "./period-groups.ts";
import { isComparison, shared } from "./period-shared.ts";
import { isOfUndatedPart, isOfUndatedYear, isYearsApart, namesUndatedYear } from "./period-undated.ts";
import { ownYearEnd } from "./period-year-end.ts";
import { verbBefore } from "./subject.ts";
import { auxiliaryOf } from "./noun-phrase.ts";

/** Fills in `period` of every member of every list of a sentence, in order. */
export function linkPeriods(frame: Frame, lists: readonly FigureList[], groups: readonly PeriodGroup[], context: PeriodContext): void {
  const choices = ownPeriods(frame, lists, groups);
  const zipped = zipRespectively(frame, lists, groups);
  const undated = namesUndatedYear(frame);
  lists.forEach((list, position) => {
    if (list.members.every((member) => zipped.has(member))) return;
    if (isYearsApart(frame, list) || (undated && (!choices[position] || isOfUndatedYear(frame, list)))) return;
    const same = sameBehind(frame, list, lists[position - 1], context);
    const thatDay = choices[position] || same ? undefined : sameDayBefore(frame, list, lists[position - 1]);
    const day =
      thatDay ?? (choices[position] || same ? undefined : (dayOfBefore(list, lists[position - 1]) ?? ownYearEnd(frame, list, context)));
    if (day) {
      for (const member of list.members) member.period = day;
      return;
    }
    if (!choices[position] && !same && isOfUndatedPart(frame, list)) return;
    const choice = choices[position] ?? (same || isComparison(frame, list) ? undefined : sharedBy(frame, lists, choices, position));
    const apart = choice && datedApart(frame, list, choice, groups);
    if (apart) {
      for (const [member, period, group] of apart) {
        const { start, end, preposition } = group;
        member.period = { period: typed(period, member, preposition), rule: "period/apart", basis: "stated", start, end };
      }
      return;
    }
    if (same && !choice) for (const member of list.members) member.period = same;
    else if (choice && lastsBeyond(choice, context)) return;
    else if (choice)
      applyGroup(frame, list, choice, context, lists.slice(0, position).findLast(isOriginal)?.members.at(-1)?.period?.period);
    else if (!isComparison(frame, list)) applyContext(frame, list, context);
  });
  dateEnds(frame, lists, groups);
  for (const member of lists.flatMap((list) => list.members)) {
    ofWhole(member);
    leavePresentWhole(member, context);
    if (isYearly(member)) member.period = undefined;
  }
  const own = lists
    .filter((list) => !isComparison(frame, list))
    .flatMap((list) => list.members)
    .filter(({ at }) => !isPastPerfect(frame, at));
  const last = latestOfList(
    own.findLast(({ period }) => period && period.basis !== "filing" && !standsAside(frame, period.start)),
    own,
  )?.period;
  if (last?.start !== undefined && last.end !== undefined && !recallsLevel(frame))
    context.carried = { period: last.period, start: last.start, end: last.end };
  context.spoken = undefined;
}

/** "This compares with ¥5 billion in fiscal 2011.": what follows is told of the time before that sentence again. */
function recallsLevel({ chunks }: Frame): boolean {
  if (!/^(?:this|that|these|it|which)$/u.test(wordOf(chunks[0]))) return false;
  return /^(?:compares?|compared)$/u.test(wordOf(chunks[1])) && /^(?:with|to|against)$/u.test(wordOf(chunks[2]));
}

/** "Between fiscal 2010 and fiscal 2012, sales grew from A to B". */
function dateEnds(frame: Frame, lists: readonly FigureList[], groups: readonly PeriodGroup[]): void {
  const { start, end, preposition } = groups[0] ?? {};
  for (const [member, period] of levelsOfEnds(frame, lists, groups) ?? [])
    member.period = { period: typed(period, member, preposition ?? ""), rule: "period/ends", basis: "stated", start, end };
}

/** The period of a neighbour; "revenue of ¥6 billion and 420 employees as of March 31, 2012": a day on which things are counted dates no flow. */
function sharedBy(
  frame: Frame,
  lists: readonly FigureList[],
  choices: readonly (Choice | undefined)[],
  position: number,
): Choice | undefined {
  const choice = shared(frame, lists, choices, position);
  const stands = choice && (choice.group.preposition === "as of" || choice.group.preposition === "at");
  const day = choice?.group.periods.every(({ precision }) => precision === "day") === true;
  // "an increase of ¥5 million in staff costs, with 231 employees as of March 31, 2012": a day on which people are counted.
  const counted = lists.some((list, at) => choices[at]?.group === choice?.group && list.members[0]?.figure.kind === "count");
  if (stands && day && counted && lists[position]?.members[0]?.concept?.row.id === "Change") return undefined;
  const flows = lists[position]?.members.every(
    ({ concept, figure }) => figure.kind === "money" && concept?.row.periodType === "duration" && !TO_DATE.has(concept.row.id),
  );
  return stands && day && flows ? undefined : choice;
}

/** "have invested ¥5 billion in X as of March 31, 2012": told to a day, as changes are. */
const TO_DATE: ReadonlySet<string> = new Set(["Investment", "Change"]);

/** Translations have no period yet: they take that of their original. */
function isOriginal(list: FigureList): boolean {
  return list.members.at(-1)?.translationOf === undefined;
}

/** "¥10 billion and ¥9 billion as of March 31, 2016 and 2015": what is told next without a day is told of the later one. */
export function latestOfList(last: Draft | undefined, drafts: readonly Draft[]): Draft | undefined {
  if (last?.listStart === undefined) return last;
  const list = drafts.filter(
    ({ listStart, concept, period }) =>
      listStart === last.listStart && concept?.row.id === last.concept?.row.id && period?.period.type === last.period?.period.type,
  );
  return list.reduce((latest, draft) => ((draft.period?.period.end ?? "") > (latest.period?.period.end ?? "") ? draft : latest), last);
}

/** "at least $120 million a year through 2020", told in 2012: how long it goes on, not when it was measured. */
function lastsBeyond({ group, behind }: Choice, context: PeriodContext): boolean {
  const known = context.filed ?? context.current?.end;
  return behind && openEnds.has(group.preposition) && known !== undefined && (group.periods.at(-1)?.end ?? "") > known;
}

/** "as of that date, our deficit was ¥5 billion and we had debt of ¥7 billion": the second state is of the same day. */
function dayOfBefore(list: FigureList, before: FigureList | undefined): Draft["period"] {
  const period = before?.members.at(-1)?.period;
  const isState = list.members[0]?.concept?.row.periodType === "instant";
  return isState && period?.rule === "period/same" && period.period.type === "instant" ? period : undefined;
}

/** "six shops, which had brought in ¥98 million in the prior year": told of the time before, which the next sentence leaves again. */
function isPastPerfect({ chunks }: Frame, figure: number): boolean {
  const verb = verbBefore(chunks, figure) ?? -1;
  return /^(?:been|[a-z]{2,}ed|brought|made|sold|had)$/u.test(wordOf(chunks[verb])) && auxiliaryOf(chunks, verb) === "had";
}

/** "(1999: ¥5 billion)", "(¥5 billion in 1999)" date the figure in the parenthesis, and nothing behind it. */
function standsAside(frame: Frame, start: number | undefined): boolean {
  const at = frame.chunks.findIndex((chunk) => chunk.kind === "period" && chunk.start === start);
  return at > 0 && (isAsideYear(frame, at) || ownParenthesis(frame.chunks, at) !== undefined);
}

/** "¥212 billion as of March 31, 2015, of which ¥42 billion is payable in the year ending …": the part is of the whole's day. */
function ofWhole(draft: Draft): void {
  const whole = draft.figure.kind === "count" && draft.period?.basis === "stated" ? undefined : draft.partOf?.period;
  if (!whole || draft.concept?.row.periodType !== "instant" || draft.period?.period.type !== "duration" || whole.period.type !== "instant")
    return;
  draft.period = { ...whole, rule: "period/of-whole", basis: "carried" };
}

/** "close 25 of our 210 branches by March 2018": the 210 are those of today. */
function leavePresentWhole({ figure, partOf }: Draft, context: PeriodContext): void {
  const known = context.filed ?? context.current?.end;
  const end = partOf?.period?.period.end;
  if (partOf && figure.kind === "count" && known !== undefined && end !== undefined && end > known) partOf.period = undefined;
}

/** "In April 2012 fire struck a plant with annual sales of ¥7 billion": a year's amount is not of a day or a month. */
function isYearly({ figure, frame: { tokens }, period }: Draft): boolean {
  const { start, end } = period?.period ?? {};
  if (figure.kind !== "money" || start === undefined || end === undefined || Date.parse(end) - Date.parse(start) > 300 * 86_400_000)
    return false;
  return tokens.slice(Math.max(0, figure.first - 6), figure.first).some(({ lower }) => lower === "annual" || lower === "yearly");
}

/** One period for all, one each, or the periods in turn for each of several subjects. */
function applyGroup(frame: Frame, list: FigureList, choice: Choice, context: PeriodContext, before: Period | undefined): void {
  const { periods, start, end, preposition, aside } = choice.group;
  const { members } = list;
  members.forEach((member, position) => {
    const period =
      members.length % periods.length === 0 && members.length > 1
        ? periods[position % periods.length]
        : periods.length === 1 || isBoth(frame, choice.group)
          ? periods[0]
          : joined(frame, periods);
    if (!period || isSpanOfMembers(period, members.length)) return;
    const yearEarlier = isBalanceYearEarlier(frame, choice.group, member);
    if ((aside || yearEarlier) && before?.type === "instant" && period.end !== undefined) {
      member.period = { period: dayPeriod(period.end), rule: aside ? "period/aside" : "period/year-earlier", basis: "carried", start, end };
      return;
    }
    const year = aside && member.concept?.row.periodType === "duration" ? sameStretchUntil(before, period) : undefined;
    if (year) {
      member.period = { period: year, rule: "period/aside", basis: "carried", start, end };
      return;
    }
    const told = context.carried?.period;
    if (yearEarlier && before === undefined && told?.type === "instant" && told.precision === "day" && told.end !== undefined) {
      member.period = { period: dayPeriod(addMonths(told.end, -12)), rule: "period/year-earlier", basis: "carried", start, end };
      return;
    }
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

/** "a loss of ¥5 billion in the year ended March 31, 2012 (March 31, 2011 - ¥4 billion)": that of the year that ended on that day. */
function sameStretchUntil(stretch: Period | undefined, { type, end }: Period): Period | undefined {
  if (stretch?.type !== "duration" || stretch.start === undefined || stretch.end === undefined || !stretch.edtf.includes("/"))
    return undefined;
  if (type !== "instant" || end === undefined || stretch.end.slice(4) !== end.slice(4) || end >= stretch.end) return undefined;
  const years = Number(stretch.end.slice(0, 4)) - Number(end.slice(0, 4));
  const shifted = spanPeriod(addMonths(stretch.start, -12 * years), end, stretch.precision);
  const { fiscal } = stretch;
  return fiscal ? { ...shifted, fiscal: { year: fiscal.year - years, period: fiscal.period } } : shifted;
}

/** "debt fell to ¥4 billion at the end of fiscal 2012 from ¥5 billion a year earlier": at the end of that year too. */
function isBalanceYearEarlier(frame: Frame, { from, to }: PeriodGroup, { concept }: Draft): boolean {
  const chunk = frame.chunks[from];
  return from === to && chunk?.kind === "period" && chunk.mention.rule === "period/year-earlier" && concept?.row.periodType === "instant";
}

/** "losses of ¥4 billion and ¥10 billion in the two preceding fiscal years": one year each, and the text does not say which is first. */
function isSpanOfMembers({ type, start, end, precision }: Period, members: number): boolean {
  if (members < 2 || type !== "duration" || precision !== "year" || start === undefined || end === undefined) return false;
  return Math.round((Date.parse(end) - Date.parse(start)) / 31_557_600_000) === members;
}

/** "in fiscal 2011 or 2010", "in each of 2011 and 2010", "¥5 billion in both 2011 and 2010": the same in each year; the record names the first. */
function isBoth(frame: Frame, group: PeriodGroup): boolean {
  const { first = 0 } = frame.chunks[group.from] ?? {};
  if (frame.tokens.slice(first, (frame.chunks[group.to]?.last ?? 0) + 1).some(({ lower }) => lower === "or")) return true;
  const words = [1, 2, 3].map((back) => wordOf(frame.chunks[group.from - back]));
  return words[0] === "both" || words[1] === "both" || (words.includes("each") && words.includes("of"));
}

/**
 * "a loss of A, a gain of B and a gain of C in 2022, 2023 and 2024, respectively": as many figures as periods, whatever words
 * lie between them. Returns the drafts that it dated.
 */
function zipRespectively(frame: Frame, lists: readonly FigureList[], groups: readonly PeriodGroup[]): Set<Draft> {
  const dated = new Set<Draft>();
  const said = frame.chunks.findLastIndex((chunk) => wordOf(chunk) === "respectively");
  const group = groups.findLast((one) => one.periods.length > 1 && one.to < said);
  if (said === -1 || !group || lists.some((list) => list.members.length > 1)) return dated;
  const members = lists
    .flatMap((list) => list.members)
    .filter((member) => member.figure.kind === "money" || member.figure.kind === "percent");
  if (members.length !== group.periods.length || members.some((member) => member.at > group.from && member.at < group.to)) return dated;
  members.forEach((member, position) => {
    const period = group.periods[position];
    if (!period) return;
    member.period = {
      period: typed(period, member, group.preposition),
      rule: "period/respectively",
      basis: "stated",
      start: group.start,
      end: group.end,
    };
    dated.add(member);
  });
  return dated;
}

/** "In the fiscal years 2008 and 2009, four were founded": neighbouring durations are one; 1991 and 2007 are none. */
function joined(frame: Frame, periods: readonly Period[]): Period | undefined {
  if (frame.chunks.some((chunk) => wordOf(chunk) === "respectively")) return undefined;
  const sorted = [...periods].sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first?.start || !last?.end || sorted.some((period) => period.type === "instant")) return undefined;
  const apart = sorted.some(({ start }, at) => at > 0 && (start ?? "") > addDays(sorted[at - 1]?.end ?? "9999-01-01", 1));
  if (apart) return undefined;
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
  if (preposition === "end of" && period.type === "duration" && period.end) return dayPeriod(period.end);
  const moment =
    preposition === "as of" || preposition === "at" || (preposition !== "since" && member.concept?.row.periodType === "instant");
  const short = period.precision === "day" || period.precision === "month";
  if (moment && short && !period.edtf.includes("/")) return withType(period, "instant");
  if (!moment && period.type === "instant" && member.concept?.row.periodType === "duration") return withType(period, "duration");
  return period;
}
