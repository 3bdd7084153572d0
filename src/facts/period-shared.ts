/**
 * A period that several figures of a sentence share: told once at the start, or once at the end.
 * "A was ¥1 billion, B was ¥2 billion and C was ¥3 billion as of March 31, 2012".
 */
import { fallNouns, fallVerbs, moveVerbs, riseNouns, riseVerbs } from "../lexicon/grammar-words.ts";
import { behind, leftTie } from "./connector.ts";
import { wordOf } from "./frame.ts";
import { verbBefore } from "./subject.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { isVerb, phraseStart } from "./noun-phrase.ts";
import type { Choice } from "./period-beside.ts";

/** "sales of X (which came out in May 2012) were ¥5 billion; and costs of": a parenthesis that is closed before the figure, or opens behind it. */
function isEnclosed({ chunks }: Frame, choice: Choice | undefined, figure: number): boolean {
  if (!choice || choice.group.from > figure) return false;
  const open = chunks.slice(0, choice.group.from).findLastIndex((chunk) => /^[()]$/u.test(wordOf(chunk)));
  const close = chunks.findIndex((chunk, at) => at > choice.group.to && /^[()]$/u.test(wordOf(chunk)));
  return wordOf(chunks[open]) === "(" && wordOf(chunks[close]) === ")" && close < figure && chunks.slice(open, choice.group.from).some((chunk) => isVerb(wordOf(chunk))); // prettier-ignore
}

/** The period of a neighbour in the sentence: of the one before where it stood before that, else of the one behind, else of the one before. */
export function shared(
  frame: Frame,
  lists: readonly FigureList[],
  choices: readonly (Choice | undefined)[],
  position: number,
): Choice | undefined {
  const usable = choicesToShare(frame, lists, choices, position);
  const before = usable.slice(0, position).findLast((choice) => choice !== undefined);
  const told = usable.slice(position + 1).find((choice) => choice !== undefined);
  const part = lists[position + 1]?.members[0]?.at ?? 0;
  const behindIt = told && isPartToldApart(frame, part, told.group.from) ? undefined : told;
  const previous = lists[position - 1]?.members.at(-1)?.at ?? 0;
  const here = lists[position]?.members[0]?.at ?? 0;
  if (
    before &&
    !behindIt &&
    frame.chunks
      .slice(previous, here)
      .some((chunk) =>
        /^(?:will|expect|expects|plan|plans|intend|intends|may|would|aim|aims|target|propose|proposes|anticipate|anticipates|forecast|forecasts|eligible|entitled)$/u.test(
          wordOf(chunk),
        ),
      )
  )
    return undefined;
  const aside = before?.behind === true || (before !== undefined && inRelativeClause(frame, before.group.from));
  if (aside && !behindIt && isPresent(frame, here, before.group.to)) return undefined;
  // "In April 2012 a fire broke out; the plant, which brings in ¥7 billion a year": what holds from year to year.
  if (before && !behindIt && hasBetween(frame, before.group.to, here, SEMICOLON) && isPresent(frame, here, before.group.to))
    return undefined;
  const next = lists[position + 1]?.members[0]?.at ?? here;
  if (saysWhenDue(frame, here, next) || (!before && hasOwnTime(frame, previous, here, next))) return undefined;
  if (isBeyond(frame, lists[position]?.members.at(-1)?.at ?? here)) return undefined;
  // "will fall by 5 points, which led us to write down ¥7 billion in March 2012": what is to come is not of what was done.
  if (
    !before &&
    behindIt &&
    behindIt.group.from > next &&
    hasBetween(frame, previous, here, AHEAD) &&
    hasBetween(frame, here, next, /^which$/u)
  )
    return undefined;
  // "was ¥5 billion or 39% of income compared to ¥7 billion for 2011": the year is that of what is compared.
  if (!before && behindIt && behindIt.group.from > next && hasBetween(frame, here, behindIt.group.from, COMPARED)) return undefined;
  if (!before && behindIt && isYearBack(frame, behindIt.group.from)) return undefined;
  if (!before && behindIt && isLaterFate(frame, here, behindIt.group.from)) return undefined;
  // "the rate is 25%; a unit enjoyed 15% in fiscal 2012": the year is told behind the semicolon alone.
  if (!before && behindIt && behindIt.group.from > next && hasBetween(frame, here, next, SEMICOLON)) return undefined;
  const compared = hasBetween(frame, previousFigure(lists, choices, position), here, COMPARED) && behindIt?.behind === true;
  const cut = before?.behind === true && hasBetween(frame, before.group.to, here, SEMICOLON);
  if (before && behindIt && hasBetween(frame, here, behindIt.group.from, AHEAD)) return asShared(before);
  const chosen = before && !before.behind && !compared ? before : behindIt?.behind ? behindIt : cut ? undefined : before;
  return chosen && asShared(chosen);
}

/** The choices of the other lists, without those that date their own figure alone. */
function choicesToShare(
  frame: Frame,
  lists: readonly FigureList[],
  choices: readonly (Choice | undefined)[],
  position: number,
): (Choice | undefined)[] {
  return choices.map((choice, index) =>
    index !== position &&
    lists[index] &&
    (isEnclosed(frame, choice, lists[position]?.members[0]?.at ?? 0) ||
      choice?.group.aside === true ||
      choice?.group.inside !== undefined ||
      // "an impairment of ¥3 billion, which was recorded in fiscal 2011": of that figure alone.
      choice?.rule === "period/recorded" ||
      isOfOwnFigure(frame, choice, lists[position]?.members[0]?.at ?? 0) ||
      (choice?.behind === true && isPartToldApart(frame, lists[index].members[0]?.at ?? 0, choice.group.from)) ||
      isCompared(frame, lists, index))
      ? undefined
      : choice,
  );
}

/** "proceeds of ¥5 billion, and taxes of ¥8 billion paid in the prior year": told of the last figure, by contrast with those before. */
function isYearBack({ chunks, tokens }: Frame, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "period" || chunk.mention.kind !== "relative") return false;
  return tokens.slice(chunk.first, chunk.last + 1).some(({ lower }) => /^(?:prior|previous|preceding|earlier)$/u.test(lower));
}

function asShared({ group, behind }: Choice): Choice {
  return { group, rule: "period/shared", basis: "carried", behind };
}

/**
 * "to 38.0% effective April 1, 2012 and to 35.6% on and after April 1, 2015": since when a rate holds dates no other figure.
 * "our target of 20 million lines by the end of fiscal 2013": nor does a deadline.
 */
function isOfOwnFigure({ chunks }: Frame, choice: Choice | undefined, figure: number): boolean {
  if (!choice?.behind) return false;
  let at = choice.group.from - 1;
  while (/^(?:the|end|of)$/u.test(wordOf(chunks[at]))) at--;
  const word = wordOf(chunks[at]);
  // "close 25 of our 210 branches by March 2018": one clause, one deadline.
  const clauses = chunks.slice(figure, at).some((chunk) => wordOf(chunk) === "," || isVerb(wordOf(chunk)));
  // "interest of ¥4 billion, and payments of ¥2 billion for dividends in respect of fiscal 2012"
  if (wordOf(chunks[choice.group.from - 1]) === "of" && wordOf(chunks[choice.group.from - 2]) === "respect") return true;
  return (word === "by" && clauses) || word === "effective" || (word === "after" && wordOf(chunks[at - 1]) === "and");
}

/** "will cost ¥5 billion, of which ¥3 billion was recorded in fiscal 2016": the year is that of the part, by a verb of its own. */
function isPartToldApart(frame: Frame, part: number, period: number): boolean {
  const { index } = leftTie(frame.chunks, part);
  // "goodwill of ¥7 billion, of which we wrote off ¥2 billion in March 2012"
  const which = frame.chunks.findLastIndex(
    (chunk, at) => at < part && at > part - 7 && wordOf(chunk) === "which" && wordOf(frame.chunks[at - 1]) === "of",
  );
  if (which !== -1 && which < index && frame.chunks[which + 1]?.kind === "name") return true;
  return (
    wordOf(frame.chunks[index]) === "which" &&
    wordOf(frame.chunks[index - 1]) === "of" &&
    hasBetween(
      frame,
      part,
      period,
      /^(?:recorded|recognized|recognised|incurred|paid|spent|charged|expensed|received|repaid|achieved|reali[sz]ed|completed|drawn|used|issued|established|founded|formed|acquired|opened|closed|added|launched|hired)$/u,
    )
  );
}

/** "goodwill of ¥5 billion, which was impaired in fiscal 2016", "a plant, which will open in 2018": what came of it later has its own time. */
function isLaterFate(frame: Frame, here: number, period: number): boolean {
  const { chunks } = frame;
  const which = chunks.findIndex((chunk, at) => at > here && at < period && wordOf(chunk) === "which" && wordOf(chunks[at - 1]) === ",");
  if (which === -1) return false;
  const [verb, second, third] = [1, 2, 3].map((step) => wordOf(chunks[which + step]));
  const fate = /^(?:was|were)$/u.test(verb ?? "") ? second : /^(?:has|had|have)$/u.test(verb ?? "") && second === "been" ? third : "";
  return verb === "will" || FATES.test(fate ?? "");
}

const FATES =
  /^(?:impaired|repaid|redeemed|reversed|cancelled|canceled|settled|sold|closed|terminated|converted|exercised|written|reduced)$/u;

/** "¥120 billion over the next three years and ¥45 billion in fiscal 2017": the first has a stretch of its own, though without known ends. */
/** "the return for the period was 5% and the discount 9% at March 31, 2012": a time that the calendar does not know, and not that day. */
function saysOwnTime({ chunks }: Frame, from: number, to: number): boolean {
  return chunks
    .slice(from, to)
    .some((chunk, at, words) => /^(?:period|year|quarter|half)$/u.test(wordOf(chunk)) && /^(?:for|in|during) the$/u.test(`${wordOf(words[at - 2])} ${wordOf(words[at - 1])}`)); // prettier-ignore
}

/** Is the figure at `here` told of a time that the text does not place in the calendar? */
function hasOwnTime(frame: Frame, previous: number, here: number, next: number): boolean {
  if (frame.chunks.slice(here, next).some(isUnplaced) || saysOwnTime(frame, previous, here)) return true;
  // "an aggregate of ¥3.9 billion since its establishment in April 2012": to date, whatever year is told of next.
  return hasBetween(frame, here, next, /^since$/u);
}

/** "¥9 billion due in fiscal 2013 and the remaining ¥5 billion in fiscal 2014": the first has a time of its own, though no fact is of it. */
function saysWhenDue({ chunks }: Frame, from: number, to: number): boolean {
  const due = behind(chunks, from);
  if (!/^(?:due|payable|maturing|expiring)$/u.test(wordOf(chunks[due]))) return false;
  return chunks.slice(due, to).some(({ kind }) => kind === "period");
}

/** "39% for 2013 to 2015, then 37% after 2016", "and 36% after that": of a time behind the one told. */
function isBeyond({ chunks }: Frame, figure: number): boolean {
  const next = behind(chunks, figure);
  if (!/^(?:after|beyond|before)$/u.test(wordOf(chunks[next]))) return false;
  return chunks[next + 1]?.kind === "period" || /^(?:that|then)$/u.test(wordOf(chunks[next + 1]));
}

function isUnplaced(chunk: Chunk): boolean {
  return chunk.kind === "period" && chunk.mention.periods.length === 0;
}

const AHEAD = /^(?:will|intends?|expects?|plans?|aims?|may|would|could)$/u;

/** "became our subsidiary on September 1, 2010 … provides services to 1,600 customers": what holds today is not of that day. */
function isPresent(frame: Frame, figure: number, period: number): boolean {
  const verb = verbBefore(frame.chunks, figure);
  return verb !== undefined && verb > period && isPresentVerb(wordOf(frame.chunks[verb]));
}

/** "operates", "have": a state of today. */
export function isPresentVerb(word: string): boolean {
  return PRESENT.test(word);
}

const PRESENT =
  /^(?:generates|generate|earns|yields|costs|provides|operates?|has|have|owns|own|holds|hold|employs|employ|serves|serve|offers|is|are|conducts|maintains|consists)$/u;

/** "X, which became our subsidiary on September 1, 2010, provides": told by the way. */
export function inRelativeClause({ chunks }: Pick<Frame, "chunks">, period: number): boolean {
  for (let at = period - 1; at > 0; at--) {
    const word = wordOf(chunks[at]);
    if (/^(?:which|who)$/u.test(word)) return wordOf(chunks[at - 1]) === ",";
    if (word === "," || word === ";") return false;
  }
  return false;
}

export const SEMICOLON = /^;$/u;

const COMPARED = /^(?:compared|versus)$/u;

export function hasBetween(frame: Frame, from: number, to: number, pattern: RegExp): boolean {
  for (let at = from + 1; at < to; at++) if (pattern.test(wordOf(frame.chunks[at]))) return true;
  return false;
}

/** Index of the last figure before a list that has a period of its own. */
function previousFigure(lists: readonly FigureList[], choices: readonly (Choice | undefined)[], position: number): number {
  for (let at = position - 1; at >= 0; at--) if (choices[at]) return lists[at]?.members.at(-1)?.at ?? 0;
  return -1;
}

/** "from ¥140 billion, or 2.7%, a year earlier": the share of a compared amount is compared with it. */
function isCompared(frame: Frame, lists: readonly FigureList[], position: number): boolean {
  const list = lists[position];
  const before = lists[position - 1];
  if (list && (isComparison(frame, list) || isBehindCompared(frame.chunks, list.members[0]?.at ?? 0))) return true;
  return before !== undefined && isSameAgain(frame, list, before.members.at(-1)?.at ?? -1) && isComparison(frame, before);
}

/** "a loss of ¥2 billion, compared with income of ¥1 billion in fiscal 2011": the year of a noun behind "compared with" is its own. */
function isBehindCompared(chunks: readonly Chunk[], figure: number): boolean {
  const { index: tie } = leftTie(chunks, figure);
  if (wordOf(chunks[tie]) !== "of") return false;
  const from = phraseStart(chunks, tie - 1);
  return chunks.slice(Math.max(0, from - 2), tie).some((chunk) => wordOf(chunk) === "compared");
}

/** ", or 31% of total assets" right behind an amount: the amount again, as a share. */
export function isSameAgain(frame: Frame, list: FigureList | undefined, amount: number): boolean {
  const first = list?.members[0];
  if (first?.figure.kind !== "percent" || list?.members.length !== 1) return false;
  const { index } = leftTie(frame.chunks, first.at);
  const next = behind(frame.chunks, amount);
  return wordOf(frame.chunks[index]) === "or" && (next === index || (wordOf(frame.chunks[index - 1]) === "," && next === index - 1));
}

/** "compared with ¥5 billion", "up from ¥5 billion": its period is that of the comparison alone. */
export function isComparison(frame: Frame, list: FigureList): boolean {
  const first = list.members[0];
  const word = first && comparesAt(frame.chunks, first.at);
  // "sales to and amounts due from three customers": from whom.
  if (word === "from" && first?.figure.kind === "count" && !isMovedFrom(frame, first.at)) return false;
  return word === "from" ? first?.figure.kind !== "percent" || first.concept?.row.id !== "Change" : word !== undefined;
}

/** "up from 480 stores", "rose to 500 from 480": a word of rising or falling, or another figure, stands before the "from". */
function isMovedFrom({ chunks }: Frame, figure: number): boolean {
  const { index } = leftTie(chunks, figure);
  return chunks.slice(Math.max(0, index - 6), index).some((chunk) => {
    const word = wordOf(chunk);
    return chunk.kind === "figure" || riseVerbs.has(word) || fallVerbs.has(word) || riseNouns.has(word) || fallNouns.has(word) || moveVerbs.has(word); // prettier-ignore
  });
}

/** The word that puts a figure beside another year's: "than", "against", "from", "compared with". */
export function comparesAt(chunks: readonly Chunk[], figure: number): string | undefined {
  const tie = leftTie(chunks, figure).index;
  const index = wordOf(chunks[tie]) === "of" ? (likenedNoun(chunks, tie) ?? phraseStart(chunks, tie - 1) - 1) : tie;
  const word = wordOf(chunks[index]);
  const compared = (word === "with" || word === "to") && wordOf(chunks[index - 1]) === "compared";
  return compared || /^(?:from|than|against|versus)$/u.test(word) ? word : undefined;
}

/** "compared with a loss of ¥1 billion": index of the "with", where only a noun stands before the "of". */
function likenedNoun(chunks: readonly Chunk[], of: number): number | undefined {
  for (let at = of - 1; at > Math.max(0, of - 7); at--) {
    const chunk = chunks[at];
    const word = wordOf(chunk);
    if (/^(?:with|to)$/u.test(word)) return wordOf(chunks[at - 1]) === "compared" && /^an?$/u.test(wordOf(chunks[at + 1])) ? at : undefined;
    if ((chunk?.kind !== "word" && chunk?.kind !== "concept") || word === "," || isVerb(word)) return undefined;
  }
  return undefined;
}
