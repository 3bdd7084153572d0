/**
 * The period that a figure has beside it: behind it without a comma, before it in its clause, or behind it at the end of the sentence.
 */
import { copulas, fallNouns, fallVerbs, riseNouns, riseVerbs, subordinators } from "../lexicon/grammar-words.ts";
import type { Basis } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import { addDays, addMonths } from "../mentions/calendar.ts";
import { spanPeriod } from "../mentions/edtf.ts";
import { behind, leftTie } from "./connector.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { isVerb } from "./noun-phrase.ts";
import { isLabelMark, isYearLabel } from "./period-groups.ts";
import type { PeriodGroup } from "./period-groups.ts";
import { isOfEvent, isOfThingBefore } from "./period-of-event.ts";
import { isLeftBehind } from "./period-left-behind.ts";
import { SEMICOLON, comparesAt, hasBetween, isSameAgain } from "./period-shared.ts";

export interface Choice {
  readonly group: PeriodGroup;
  readonly rule: string;
  readonly basis: Basis;
  /** Attached behind the figure: does not reach on to later figures. */
  readonly behind: boolean;
}

/** The period that each list has beside it: behind it without a comma, before it, or behind it at the end of the sentence. */
export function ownPeriods(frame: Frame, lists: readonly FigureList[], groups: readonly PeriodGroup[]): (Choice | undefined)[] {
  const taken = new Set<PeriodGroup>();
  const choices: (Choice | undefined)[] = lists.map(() => undefined);
  const bounds = lists.map((list) => ({ from: list.members[0]?.at ?? 0, to: behind(frame.chunks, list.members.at(-1)?.at ?? 0) - 1 }));
  lists.forEach((_, position) => {
    const bound = bounds[position];
    if (!bound) return;
    const change = isChange(lists[position]);
    const origin = isOrigin(frame, lists, position);
    const former = isOrigin(frame, lists, position - 1) ? position - 2 : position - 1;
    const fits = (group: PeriodGroup): boolean =>
      (group.inside === undefined || (group.inside < bound.from && group.from > bound.to)) &&
      !(change ? compares(frame, group.from) : isBareComparison(frame, group.from));
    const usable = groups.filter(fits);
    const before = groups.filter(
      (group) =>
        isOfParenthesis(frame, group, bound.from) ||
        ((fits(group) || isOwner(frame, group.to, bound.from)) &&
          group.to < bound.from &&
          (!group.aside || bound.from - group.to <= 5) &&
          !origin &&
          !isOriginOf(frame, group, bound.from) &&
          !isOfEventBefore(frame, group) &&
          !isLeftBehind(frame, group, bound.from) &&
          !isOfThingBefore(frame, lists[position]?.members[0], group) &&
          group.from > (bounds[former]?.to ?? -1) &&
          !taken.has(group) &&
          !hasBetween(frame, group.to, bound.from, SEMICOLON) &&
          !(openEnds.has(group.preposition) && (hasBetween(frame, group.to, bound.from, CONJUNCTION) || endsEarlier(frame, group)))),
    );
    // "¥64.1 billion, or 31% of total assets, at March 31, 2015": the same told twice, and the day is that of both.
    const twice = isSameAgain(frame, lists[position + 1], lists[position]?.members.at(-1)?.at ?? -1);
    const end = twice ? endOfAside(frame, bounds[position + 1]?.to ?? bound.to) : bound.to;
    const following = bounds[twice ? position + 2 : position + 1];
    const last = following?.from ?? Infinity;
    const own = (group: PeriodGroup): boolean => !isOfEvent(frame, lists[position]?.members[0], end, group, groups.length > 1);
    const after = usable.filter((group) => !group.aside && group.from > end && group.to < last && own(group));
    const direct = after.find((group) => isDirect(frame, end, group.from) || isEffective(frame, end, group.from));
    const left = before.at(-1);
    const labelled =
      left !== undefined &&
      ((left.to + 1 === leftTie(frame.chunks, bound.from).index && isLabelMark(frame.chunks[left.to + 1])) ||
        (left.to === bound.from - 1 && isYearLabel(frame.chunks, left.to)));
    const paired = isPaired(bound.from, left, direct, following?.from);
    const ahead = left && leadsOn(frame, left.to, lists[position], lists[position + 1]) ? bounds[position + 1]?.to : undefined;
    const beyond = ahead === undefined ? undefined : usable.find((group) => group.from > ahead && isDirect(frame, ahead, group.from));
    const choice: Choice | undefined = beyond
      ? { group: beyond, rule: "period/behind", basis: "stated", behind: true }
      : direct && !labelled && !paired
        ? { group: direct, rule: "period/behind", basis: "stated", behind: true }
        : left
          ? { group: seenFrom(frame, left, groups, bound.from), rule: "period/before", basis: "stated", behind: false }
          : trailing(frame, end, after, following === undefined, lists[position]);
    if (choice && !choices[position]) {
      choices[position] = choice;
      if (twice && choice.behind) choices[position + 1] = { ...choice, basis: "carried" };
      taken.add(choice.group);
    }
  });
  return choices;
}

/** "(2018: three customers accounted for 15%, 14% and 12%)": all figures of a parenthesis that opens with a year are of it. */
function isOfParenthesis({ chunks }: Frame, { aside, from, to }: PeriodGroup, figure: number): boolean {
  if (!aside || to > figure || wordOf(chunks[from - 1]) !== "(") return false;
  return !chunks.slice(to + 1, figure).some((chunk) => chunk.kind === "period" || /^[();]$/u.test(wordOf(chunk)));
}

/** "opened a shop in 2008 and had 14 shops in Hawaii and 5 in Guam as of May 1": behind "and had" both counts are of the day that follows. */
function leadsOn(frame: Frame, from: number, list: FigureList | undefined, next: FigureList | undefined): boolean {
  const [one, other] = [list?.members[0], next?.members[0]];
  if (!one?.figure.counted || one.figure.counted.last !== other?.figure.counted?.last) return false;
  const joins = frame.chunks.findIndex(
    (chunk, at) => at > from && at < one.at && wordOf(chunk) === "and" && isVerb(wordOf(frame.chunks[at + 1])),
  );
  return joins !== -1;
}

/** The first figure of "from ¥5 billion to ¥6 billion": a period before the pair is that of the second. */
function isOrigin(frame: Frame, lists: readonly FigureList[], position: number): boolean {
  const [from, to] = [lists[position]?.members[0], lists[position + 1]?.members[0]];
  if (!from || !to || from.figure.unit !== to.figure.unit) return false;
  return comparesAt(frame.chunks, from.at) === "from" && wordOf(frame.chunks[leftTie(frame.chunks, to.at).index]) === "to";
}

/** "fell from March 31, 2015 to ¥5 billion": the day from which it fell, not that of the level. */
function isOriginOf(frame: Frame, group: PeriodGroup, figure: number): boolean {
  const { index } = leftTie(frame.chunks, figure);
  if (wordOf(frame.chunks[index]) !== "to" || group.to !== index - 1) return false;
  let at = group.from - 1;
  while (/^(?:the|end|of|beginning)$/u.test(wordOf(frame.chunks[at]))) at--;
  return wordOf(frame.chunks[at]) === "from";
}

/** "growth picked up after the merger with X in 2009, while net income rose by 5%": the day of the event dates no other clause. */
function isOfEventBefore({ chunks }: Frame, group: PeriodGroup): boolean {
  if (!/^(?:,|and|while|whereas|but)$/u.test(wordOf(chunks[group.to + 1]))) return false;
  // "has been in default since 2010, and another bond of ¥5 billion": since when the first has been so.
  if (group.preposition === "since" && wordOf(chunks[group.to + 1]) === "," && /^(?:and|but|while)$/u.test(wordOf(chunks[group.to + 2])))
    return true;
  for (let at = group.from - 1; at > Math.max(1, group.from - 10); at--) {
    const word = wordOf(chunks[at]);
    if (chunks[at]?.kind === "figure" || /^[,;:(]$/u.test(word)) return false;
    if (AFTER.test(word) && EVENT.test(nounOf(chunks[at + 2]))) return chunks.slice(0, at).some((chunk) => isTold(wordOf(chunk)));
  }
  return false;
}

const AFTER = /^(?:after|following|since|of)$/u;
const EVENT = /^(?:acquisition|purchase|merger|takeover|sale|disposal|opening|closure|launch|listing|integration)$/u;

function isTold(word: string): boolean {
  return isVerb(word) || riseVerbs.has(word) || fallVerbs.has(word) || /^[a-z]{3,}ed$/u.test(word);
}

/** The comma that ends what is set off behind a figure: "31% of total assets,". */
function endOfAside(frame: Frame, from: number): number {
  for (let at = from + 1; at <= from + 6; at++) if (wordOf(frame.chunks[at]) === ",") return at;
  return from;
}

function isRate(list: FigureList | undefined): boolean {
  return list?.members[0]?.figure.kind === "rate";
}

function isChange(list: FigureList | undefined): boolean {
  return list?.members[0]?.concept?.row.id === "Change";
}

/** "than in fiscal 2009", "compared with fiscal 2009", "from a year earlier", "on fiscal 2009": the period that a change is measured against. */
function compares(frame: Frame, at: number): boolean {
  const lead = wordOf(frame.chunks[at - 1]) === "the" ? at - 2 : at - 1;
  if (/^(?:on|above|below)$/u.test(wordOf(frame.chunks[lead])) && isStretch(frame.chunks[at])) return true;
  for (let before = at - 1; before >= Math.max(0, at - 10); before--) {
    const chunk = frame.chunks[before];
    // "rose by ¥5 billion due to higher prices in 2012": the cause, told of the same year.
    if (wordOf(chunk) === "to" && /^(?:due|owing|thanks|attributable|related)$/u.test(wordOf(frame.chunks[before - 1]))) return false;
    if (/^(?:than|compared|versus|against)$/u.test(wordOf(chunk))) return true;
    // "from the level of fiscal 2011" compares; "from customers in fiscal 2012" tells from whom.
    if (/^(?:over|from|to|with)$/u.test(wordOf(chunk))) return frame.chunks.slice(before + 1, at).every(isOfLevel);
    if (chunk?.kind === "figure" || wordOf(chunk) === ",") return false;
    // "against the yen in fiscal 2016": compared with the yen, in that year.
    if (CURRENCY.test(wordOf(chunk))) return false;
  }
  return false;
}

/** A year, a quarter or a month, which nothing happens "on". */
function isStretch(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "period" && chunk.mention.periods[0]?.type === "duration" && chunk.mention.periods[0].precision !== "day";
}

/** A word that may stand between "from" and the time that is compared with. */
function isOfLevel(chunk: Chunk): boolean {
  return chunk.kind === "period" || isPossessive(chunk) || OF_LEVEL.test(nounOf(chunk));
}

const OF_LEVEL =
  /^(?:the|an?|end|beginning|of|in|at|on|as|for|during|same|that|those|levels?|figures?|amounts?|totals?|balances?|results?|position|recorded|reported|achieved|posted|its|our|their|previous|prior|corresponding|comparable|respective|record|high|low|peak|loss|profit|income|sales|revenues?|earnings|one)$/u;

const CURRENCY = /^(?:yen|dollars?|euro|pound|sterling|franc|yuan|renminbi|won|baht|rupee|currency|currencies)$/u;

/** "through 2023, and capital commitments were": how long something lasts dates nothing behind an "and". */
export const openEnds: ReadonlySet<string> = new Set(["through", "until", "till"]);
const CONJUNCTION = /^(?:and|but|while)$/u;

/** "higher compared to the previous fiscal year": a period that the words compare with, without a figure of its own. */
function isBareComparison(frame: Frame, at: number): boolean {
  const before = wordOf(frame.chunks[at - 1]);
  if (isBehindThan(frame, at) || isReferenceLevel(frame, at)) return true;
  const chunk = frame.chunks[at];
  const relative = chunk?.kind === "period" && chunk.mention.kind === "relative";
  if (before === "over" && relative && lastsYears(chunk.mention.periods[0])) return false;
  if (before === "over" || before === "than" || before === "versus") return true;
  if (before === "from" && isMovedBy(frame, at - 2)) return true;
  // "down 5% on last year" compares; "on the same day of last year" is a day.
  if (before === "on" && relative && chunk.mention.periods[0]?.type === "instant") return false;
  if (relative && (before === "from" || before === "on" || before === "below" || before === "above")) return true;
  // "in comparison with the third quarter of fiscal 2011"; "compared to fiscal 2011, when it was ¥5 billion" has a figure behind it.
  const to = before === "the" ? at - 2 : at - 1;
  const when = wordOf(frame.chunks[at + 1]) === "," ? at + 2 : at + 1;
  if (!/^(?:to|with)$/u.test(wordOf(frame.chunks[to])) || wordOf(frame.chunks[when]) === "when") return false;
  return /^(?:compared|comparison|relative)$/u.test(wordOf(frame.chunks[to - 1])) || (to === at - 1 && isLikened(frame, to));
}

/** "in line with the prior year", "similar to fiscal 2011": as high as then. */
function isLikened({ chunks }: Frame, preposition: number): boolean {
  const word = wordOf(chunks[preposition - 1]);
  return /^(?:consistent|similar|comparable|equal|identical)$/u.test(word) || (word === "line" && wordOf(chunks[preposition - 2]) === "in");
}

/** "75% or more of the level at March 31, 2011": the day of what the percentage is of, not of the duty to keep it. */
function isReferenceLevel({ chunks }: Frame, at: number): boolean {
  let noun = at - 1;
  while (/^(?:as|of|at|in|for|on|the|end|recorded|reported)$/u.test(wordOf(chunks[noun]))) noun--;
  if (noun === at - 1 || !/^(?:level|amount|balance|total|that|those|figure)$/u.test(wordOf(chunks[noun]))) return false;
  const of = /^(?:the|its|their)$/u.test(wordOf(chunks[noun - 1])) ? noun - 2 : noun - 1;
  const figure = /^(?:more|higher|less|greater)$/u.test(wordOf(chunks[of - 1])) ? of - 3 : of - 1;
  const percentage = chunks[figure];
  return (
    wordOf(chunks[of]) === "of" &&
    percentage?.kind === "figure" &&
    percentage.figure.kind === "percent" &&
    // "were 54% of the total in fiscal 2012" keeps nothing.
    chunks.slice(0, figure).some((chunk) => DUTY.test(wordOf(chunk)))
  );
}

const DUTY = /^(?:maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|requires?|required|requirement|covenants?|must|shall)$/u;

/** "a decrease of 5% from fiscal 2011", "up ¥2 billion from March 31, 2011": the figure before "from" is a change since then. */
function isMovedBy({ chunks }: Frame, figure: number): boolean {
  if (chunks[figure]?.kind !== "figure") return false;
  const { index } = leftTie(chunks, figure);
  const word = wordOf(/^(?:of|by)$/u.test(wordOf(chunks[index])) ? chunks[index - 1] : chunks[figure - 1]);
  return riseNouns.has(word) || fallNouns.has(word) || riseVerbs.has(word) || fallVerbs.has(word);
}

/** "larger than in fiscal 2016", "less than the loss of the year before". */
function isBehindThan(frame: Frame, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const chunk = frame.chunks[before];
    if (wordOf(chunk) === "than") return true;
    if (chunk?.kind === "figure" || wordOf(chunk) === ",") return false;
  }
  return false;
}

/** "over the next three years": how long, not against what. */
function lastsYears(period: Period | undefined): boolean {
  return period?.start !== undefined && period.end !== undefined && Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) >= 2;
}

/** "at 8% until June 8, 2015, at 7% until": the end of the figure before it. */
function endsEarlier({ chunks }: Frame, { from }: PeriodGroup): boolean {
  return chunks.slice(Math.max(0, from - 4), from).some(({ kind }) => kind === "figure");
}

/** "2015 ¥5 billion 2016 ¥6 billion": each period stands right before its figure. */
function isPaired(figure: number, left: PeriodGroup | undefined, right: PeriodGroup | undefined, next: number | undefined): boolean {
  return left?.to === figure - 1 && right !== undefined && right.to + 1 === next;
}

/** "from the previous year's ¥5 billion to ¥6 billion in fiscal 2013": the year before the one named behind. */
function seenFrom(frame: Frame, group: PeriodGroup, groups: readonly PeriodGroup[], figure: number): PeriodGroup {
  const chunk = frame.chunks[group.to];
  const year = groups.find(({ from }) => from > figure)?.periods[0];
  if (chunk?.kind !== "period" || chunk.mention.kind !== "relative" || !isOwner(frame, group.to, figure)) return group;
  if (year?.precision !== "year" || !year.start?.endsWith("-01") || group.periods[0]?.precision !== "year") return group;
  const fiscal = year.fiscal && { year: year.fiscal.year - 1, period: year.fiscal.period };
  const before = spanPeriod(addMonths(year.start, -12), addDays(year.start, -1), "year");
  return { ...group, periods: [fiscal ? { ...before, fiscal } : before] };
}

/** "from the previous year's figure of ¥5 billion", "from last year's ¥5 billion": the figure behind is of that year. */
function isOwner(frame: Frame, at: number, figure: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    if (next === figure) return true;
    if (!/^(?:'s|’s|'|’|s|figure|level|amount|total|result|value|of)$/u.test(wordOf(frame.chunks[next]))) return false;
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
      (subordinators.has(word) && !isPartOfPreposition(frame, at) && !isOnAndAfter(frame, at - 1)) ||
      isFact(frame, at)
    )
      return false;
    if (frame.chunks[at]?.kind === "figure") return false;
    if (
      word === "and" &&
      !isOnAndAfter(frame, at) &&
      (/^(?:in|for|as|at|during|on)$/u.test(wordOf(frame.chunks[at + 1])) ||
        isVerb(wordOf(frame.chunks[at + 2])) ||
        wordOf(frame.chunks[to + 1]) === "," ||
        copulas.has(wordOf(frame.chunks[to + 1])))
    )
      return false;
  }
  return true;
}

/** "to 38%, effective April 1, 2012": since when the level holds, past a comma too. */
function isEffective({ chunks }: Frame, from: number, to: number): boolean {
  const between = chunks.slice(from + 1, to).map(wordOf);
  if (between[0] === ",") between.shift();
  return /^(?:effective|effective from|effective as of|with effect from)$/u.test(between.join(" "));
}

/** Does the figure stand before the verb of its clause, as its subject? */
function opensClause(frame: Frame, figure: number): boolean {
  for (let at = figure - 1; at >= 0; at--) {
    const word = wordOf(frame.chunks[at]);
    // "a charge of ¥5 billion had been recorded": behind an article it is a noun.
    const verb = isVerb(word) && !/^(?:an?|the|such)$/u.test(wordOf(frame.chunks[at - 1]));
    if (verb || (/^(?:which|who)$/u.test(word) && wordOf(frame.chunks[at - 1]) === ",")) return false;
    if (word === "," || word === ";" || word === "(" || subordinators.has(word)) return true;
    // "was recorded in fiscal 2012 and a charge of ¥8 billion was recorded in fiscal 2011": behind a dated clause the "and" opens one.
    if (word === "and" && frame.chunks[at - 1]?.kind === "period") return true;
  }
  return true;
}

/** "to 35% on and after April 1, 2015": one preposition. */
function isOnAndAfter(frame: Frame, and: number): boolean {
  return wordOf(frame.chunks[and]) === "and" && wordOf(frame.chunks[and - 1]) === "on" && wordOf(frame.chunks[and + 1]) === "after";
}

/** "as of", "as at": the "as" opens no clause. */
function isPartOfPreposition(frame: Frame, at: number): boolean {
  const word = wordOf(frame.chunks[at]);
  return /^(?:as|than|that)$/u.test(word) || (word === "because" && wordOf(frame.chunks[at + 1]) === "of");
}

/** "the factors behind the 5% increase are the fact that prices rose in 2010": a clause of its own. */
function isFact({ chunks }: Frame, at: number): boolean {
  return wordOf(chunks[at]) === "that" && wordOf(chunks[at - 1]) === "fact";
}

/** "¥110 per US$1.00, which was the noon buying rate for cable transfers as of June 30, 2015": the clause says which rate it is. */
function saysWhichRate(frame: Frame, from: number, to: number): boolean {
  const words = frame.chunks.slice(from + 1, to).map(wordOf);
  const which = words.indexOf("which");
  return (
    words.indexOf(",") === which - 1 && copulas.has(words[which + 1] ?? "") && !words.slice(which).some((word) => /^[,;]$/u.test(word))
  );
}

/** "an impairment of ¥3 billion, which was recorded in fiscal 2011": the clause says when. */
function saysWhen({ chunks }: Frame, from: number, list: FigureList | undefined): boolean {
  const next = behind(chunks, from);
  if (list?.members[0]?.concept?.row.periodType !== "duration" || wordOf(chunks[next + 1]) !== "which") return false;
  return wordOf(chunks[next]) === "," && /^(?:was|were)$/u.test(wordOf(chunks[next + 2])) && RECORDED.test(wordOf(chunks[next + 3]));
}

const RECORDED = /^(?:recorded|recogni[sz]ed|included|charged|incurred|booked|expensed|reported)$/u;

/** A period behind a comma, at the end of the sentence, in no clause of its own, save one that says which rate a rate is or when a flow was recorded. */
function trailing(
  frame: Frame,
  from: number,
  after: readonly PeriodGroup[],
  last: boolean,
  list: FigureList | undefined,
): Choice | undefined {
  const group = after[0];
  if (!group || !last) return undefined;
  if (isRate(list) && saysWhichRate(frame, from, group.from)) return { group, rule: "period/trailing", basis: "stated", behind: true };
  if (saysWhen(frame, from, list)) return { group, rule: "period/recorded", basis: "stated", behind: true };
  const subject = opensClause(frame, from);
  for (let at = from + 1; at < group.from; at++) {
    const word = wordOf(frame.chunks[at]);
    const clause = (subordinators.has(word) && !isPartOfPreposition(frame, at)) || isFact(frame, at);
    if (word === ";" || clause || (isVerb(word) && !subject)) return undefined;
  }
  return { group, rule: "period/trailing", basis: "stated", behind: true };
}
