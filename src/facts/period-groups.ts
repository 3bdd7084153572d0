/**
 * The periods of a sentence → groups that date figures: periods that only commas and "and" part make one group of several,
 * "as of January 2, 2011 and January 3, 2010". A date that means something of its own ("notes due in March 2005") is kept apart.
 */
import { dateMeanings } from "../lexicon/date-words.ts";
import { followers, prepositions, subordinators } from "../lexicon/grammar-words.ts";
import type { Period } from "../model/period.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame, PeriodChunk } from "./frame.ts";
import { auxiliaryOf, isVerb } from "./noun-phrase.ts";
import { withYearsFrom } from "./period-years-from.ts";

/** Chunk indexes `from`…`to` inclusive. */
export interface PeriodGroup {
  readonly from: number;
  readonly to: number;
  readonly periods: readonly Period[];
  readonly start: number;
  readonly end: number;
  /** The preposition before it: "as of" and "at" make instants. */
  readonly preposition: string;
  /** "(2021: ¥5 billion)": it dates the figure behind it in the parenthesis and no other. */
  readonly aside: boolean;
  /** Index of the "(" of a parenthesis that holds a figure of its own, "(¥5 billion in 2011)": it dates no figure outside. */
  readonly inside: number | undefined;
}

const MEANING = new Map(dateMeanings.flatMap((meaning) => meaning.words.map((word) => [word, meaning] as const)));

/** What falls on the date of a period chunk, by the words within five chunks before it in its clause. */
export function meaningOf(chunks: readonly Chunk[], at: number): (typeof dateMeanings)[number] | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const chunk = chunks[before];
    if (chunk?.kind === "figure" || chunk?.kind === "period") return undefined;
    const word = wordOf(chunk);
    if (word === "," || word === ";" || word === "(" || word === "and") return undefined;
    const meaning = MEANING.get(word);
    // "due to higher prices in 2012" falls due on no day.
    const cause = word === "due" && wordOf(chunks[before + 1]) === "to" && !/^(?:be|mature|expire|fall)$/u.test(wordOf(chunks[before + 2]));
    if (meaning && !cause) return meaning;
  }
  return undefined;
}

/** The groups that may date a figure, in order. */
export function periodGroups(frame: Frame): PeriodGroup[] {
  const groups: OpenGroup[] = [];
  let apart: number | undefined;
  for (const at of frame.periods) {
    const chunk = frame.chunks[at];
    if (datesItself(frame.chunks, at) || (apart !== undefined && continues(frame.chunks, apart, at))) {
      apart = at;
      continue;
    }
    if (chunk?.kind !== "period" || chunk.mention.periods.length === 0) continue;
    const open = groups.at(-1);
    if (open && onlyJoins(frame.chunks, open.to, at)) {
      open.to = at;
      if (!explains(frame.chunks, open.chunks.at(-1), at)) open.chunks.push(chunk);
    } else if (open && runsThrough(frame.chunks, open, at)) {
      open.to = at;
      open.through = chunk;
    } else groups.push({ from: at, to: at, chunks: [chunk] });
  }
  const held = groups.filter(
    ({ from, to }) =>
      !opensLaterTime(frame.chunks, from) &&
      !closesEarlierTime(frame.chunks, from) &&
      !isOfAside(frame.chunks, from, to) &&
      !isOfEventAfterwards(frame.chunks, from) &&
      !isOfStart(frame.chunks, from) &&
      !isLength(frame, from) &&
      !isUnchangedFrom(frame.chunks, from),
  );
  const own = held.filter(({ from, to }) => !isModifier(frame.chunks, from, to) && !isMakingOfThings(frame.chunks, from));
  return (own.length > 0 ? own : held).map(({ from, to, chunks, through }) => {
    const aside = isAside(frame.chunks, from, to);
    const stretch = stretchOf(chunks[0], through);
    return {
      from,
      to,
      periods:
        stretch ?? chunks.flatMap((chunk) => chunk.mention.periods.flatMap((period) => withYearsFrom(frame.chunks, from, period) ?? [])),
      start: chunks[0]?.start ?? 0,
      end: chunks.at(-1)?.end ?? 0,
      preposition: isYearEnd(frame, from) ? "end of" : prepositionBefore(frame.chunks, from),
      inside: aside ? undefined : ownParenthesis(frame.chunks, from),
      aside,
    };
  });
}

/** A group while it is read; `through` is the last year of "fiscal 2012 through fiscal 2016". */
interface OpenGroup {
  readonly from: number;
  to: number;
  readonly chunks: PeriodChunk[];
  through?: PeriodChunk;
}

/** "for fiscal 2012 through fiscal 2016": one stretch of years. */
function runsThrough(chunks: readonly Chunk[], open: OpenGroup, at: number): boolean {
  if (open.through || open.chunks.length !== 1 || open.to !== at - 2 || wordOf(chunks[at - 1]) !== "through") return false;
  return stretchOf(open.chunks[0], chunks[at]) !== undefined;
}

function stretchOf(first: Chunk | undefined, last: Chunk | undefined): Period[] | undefined {
  if (first?.kind !== "period" || last?.kind !== "period") return undefined;
  const [from, to] = [first.mention.periods, last.mention.periods].map((periods) => (periods.length === 1 ? periods[0] : undefined));
  if (from?.precision !== "year" || to?.precision !== "year" || from.start === undefined || to.end === undefined || from.start >= to.end)
    return undefined;
  return [{ type: "duration", edtf: `${from.start}/${to.end}`, start: from.start, end: to.end, precision: "year" }];
}

/** "(2011: ¥5 billion)", "(2011 – ¥5 billion; 2010 – ¥4 billion)", "(2011 – ¥5 billion and 2010 – ¥4 billion)". */
function isAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  const before = wordOf(chunks[from - 1]);
  // "(2011 ¥5 billion)"
  if (before === "(" && isYearLabel(chunks, to)) return true;
  if (!isLabelMark(chunks[to + 1])) return false;
  if (before === "(" || before === ";") return true;
  if (before !== "," && before !== "and") return false;
  const open = ownParenthesis(chunks, from) ?? -1;
  return chunks[open + 1]?.kind === "period" && isLabelMark(chunks[open + 2]);
}

/** "(2011 ¥5 billion": a bare year right before its figure, at the head of a parenthesis. */
export function isYearLabel(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === "period" && wordOf(chunks[at - 1]) === "(" && chunks[at + 1]?.kind === "figure";
}

/** The colon or dash between a period and the figure that it labels. */
export function isLabelMark(chunk: Chunk | undefined): boolean {
  return /^[:–—-]$/u.test(wordOf(chunk));
}

/** A date that means something of its own dates no figure, unless the figure is what was founded or listed then. */
function datesItself(chunks: readonly Chunk[], at: number): boolean {
  if (isPutOff(chunks, at) || isNameOfPaper(chunks, at)) return true;
  if (isPastOfPartedThing(chunks, at) || isYearOfRule(chunks, at)) return true;
  const meaning = meaningOf(chunks, at);
  if (meaning?.apart !== true) return false;
  const verb = chunks.slice(0, at).findLastIndex((chunk) => meaning.words.includes(wordOf(chunk)));
  // "future payments under guarantees at March 31, 2012": to be paid some day, and measured on that one.
  if (/^(?:payments|instal?lments)$/u.test(wordOf(chunks[verb])) && /^(?:at|as of)$/u.test(prepositionBefore(chunks, at))) return false;
  const passive = /^(?:was|were|been)$/u.test(auxiliaryOf(chunks, verb));
  return !(passive && chunks.slice(0, verb).some((chunk) => chunk.kind === "figure" && chunk.figure.kind === "count"));
}

/** "the convertible bonds 1994-2004": the years belong to the name. */
function isNameOfPaper(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "period" || (chunk.mention.kind !== "range" && chunk.mention.kind !== "year")) return false;
  return /^(?:bonds?|notes?|debentures?|loans?)$/u.test(nounOf(chunks[at - 1]));
}

/** "extended the facility to July 30, 2018", "postponed the closing until June": the day on which something else will end. */
function isPutOff(chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:to|until|through)$/u.test(wordOf(chunks[at - 1]))) return false;
  for (let before = at - 2; before >= Math.max(0, at - 10); before--) {
    const word = wordOf(chunks[before]);
    if (/^(?:extend|extends|extended|extending|extension|postponed?|prolonged)$/u.test(word)) return true;
    if (chunks[before]?.kind === "period" || word === ",") return false;
  }
  return false;
}

/** "insurers must keep 18% of the premiums written in the previous year": the year before whichever year. */
export function isYearOfRule(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "period" || chunk.mention.kind !== "relative") return false;
  const duty = chunks.findLastIndex((one, index) => index < at && DUTIES.test(wordOf(one)));
  if (duty === -1 || chunks.slice(duty, at).some((one) => wordOf(one) === ";")) return false;
  return wordOf(chunks[duty]) !== "required" || (/^(?:is|are|be)$/u.test(wordOf(chunks[duty - 1])) && wordOf(chunks[duty + 1]) === "to");
}

const DUTIES = /^(?:required|requires?|must|shall|normally|generally|usually|typically|circumstances)$/u;

/** "sold for ¥5 billion the mill bought in 2007", "repaid the notes issued in 2007": when one got what one now parts with. */
function isPastOfPartedThing(chunks: readonly Chunk[], at: number): boolean {
  if (/^(?:for|at)$/u.test(wordOf(chunks[at + 1]))) return false;
  let got = at - 1;
  while (got > at - 9 && !GOT.test(wordOf(chunks[got]))) {
    if (chunks[got]?.kind === "figure" || chunks[got]?.kind === "period" || /^[,;(]$/u.test(wordOf(chunks[got]))) return false;
    got--;
  }
  if (!GOT.test(wordOf(chunks[got])) || TELLING.test(wordOf(chunks[got - 1]))) return false;
  for (let before = got - 2; before >= Math.max(0, got - 16); before--) {
    if (wordOf(chunks[before]) === ";") return false;
    if (PARTED.test(nounOf(chunks[before]))) return true;
  }
  return false;
}

const GOT = /^(?:acquired|bought|purchased|built|opened|founded|established|issued|raised)$/u;
const PARTED =
  /^(?:sold|sale|sell|selling|disposed|disposal|divested|divestment|divestiture|closed|closing|closure|redeemed|redemption|repaid|repayment|refinanced|repurchased)$/u;
/** A word before "acquired" by which it is what the clause tells. */
const TELLING = /^(?:was|were|been|is|are|has|have|we|it|they|who|and|or|also|then|newly|,)$/u;

/** "expire between fiscal 2014 and fiscal 2021", "due in 2014, 2015 and 2016": what is said of the first is said of all. */
function continues(chunks: readonly Chunk[], from: number, to: number): boolean {
  const between = chunks.slice(from + 1, to).map(wordOf);
  // "will expire by March 2014 and the remainder by March 2018": the verb is left out, and said of the rest too.
  if (between.some((word) => REST.test(word))) return between.length <= 9 && between.every((word) => REST.test(word) || OF_REST.test(word));
  if (isDueLater(chunks, from, to)) return true;
  // "notes due 2017 in June 2012": the second is when they were issued.
  return between.length <= 2 && between.join() !== "in" && between.every((word) => /^(?:,|and|or|to|through|until|in)$/u.test(word));
}

/** "¥1 billion of which is due in 2013, ¥2 billion in 2014": the verb is left out, and 2014 is when the second amount falls due. */
function isDueLater(chunks: readonly Chunk[], from: number, to: number): boolean {
  const between = chunks.slice(from + 1, to);
  const amounts = between.filter(({ kind }) => kind === "figure").length;
  const gapped = between.every((chunk) => chunk.kind === "figure" || /^(?:,|and|in|by|on|during|at|the|end|of)$/u.test(wordOf(chunk)));
  return amounts === 1 && gapped && chunks.slice(0, from).some((chunk) => FALLS.test(wordOf(chunk)));
}

const FALLS = /^(?:expires?|expiring|lapses?|due|matures?|maturing|repayable|redeemable)$/u;
const REST = /^(?:remainder|remaining|rest|balance|others?)$/u;
const OF_REST = /^(?:,|;|and|or|the|of|it|amounts?|portions?|by|in|at|on|from|between|during|until|through|to|end|fully)$/u;

function onlyJoins(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from + 1; at < to; at++) if (!/^(?:,|and|or|in|the|for|of|at)$/u.test(wordOf(chunks[at]))) return false;
  // "¥5 billion in 2016 and in 2015 ¥4 billion": the second opens a clause of its own.
  return !(chunks[to + 1]?.kind === "figure" && /^(?:in|for|at|of)$/u.test(wordOf(chunks[to - 1])) && chunks[from - 2]?.kind === "figure");
}

/** "generated after 2012", "subsequent to the end of June 2016": some time behind it, and the figure is not of that day. */
function opensLaterTime(chunks: readonly Chunk[], from: number): boolean {
  let at = from - 1;
  while (/^(?:the|end|of)$/u.test(wordOf(chunks[at]))) at--;
  const word = wordOf(chunks[at]);
  if (word === "to") return wordOf(chunks[at - 1]) === "subsequent";
  return word === "after" && /^[a-z]{3,}(?:ed|ing|un|en)$/u.test(wordOf(chunks[at - 1]));
}

/** "is deductible over the next 15 years": how long it goes on, where nothing is foreseen. */
function isLength({ chunks, tokens }: Frame, from: number): boolean {
  const chunk = chunks[from];
  if (chunk?.kind !== "period" || chunk.mention.kind !== "relative" || wordOf(chunks[from - 1]) !== "over") return false;
  const next = tokens.slice(chunk.first, chunk.last + 1).some(({ lower }) => /^(?:next|coming|following)$/u.test(lower));
  return next && !chunks.some((one) => FORESEEN.test(wordOf(one)));
}

const FORESEEN =
  /^(?:will|shall|would|could|may|might|should|expect|expects|expected|plan|plans|planned|intend|intends|intended|aim|aims|target|targets|forecast|forecasts|anticipate|anticipates|anticipated|budget|budgeted|estimate|estimates|estimated|committed|going|payable|due|project|projects|projected|requires?|scheduled)$/u;

/** "payable each year, beginning on June 1, 2020": from when something is done again and again. */
function isOfStart(chunks: readonly Chunk[], from: number): boolean {
  const start = /^(?:on|in|from|with)$/u.test(wordOf(chunks[from - 1])) ? from - 2 : from - 1;
  if (!/^(?:beginning|commencing|starting)$/u.test(wordOf(chunks[start]))) return false;
  return /^(?:,|annually|quarterly|monthly|each|arrears|[a-z]+ly)$/u.test(wordOf(chunks[start - 1]));
}

/** "was closed for 47 days after the floods of October 2011": when that happened, and some time behind it the rest. */
function isOfEventAfterwards(chunks: readonly Chunk[], from: number): boolean {
  if (!/^(?:of|in|on)$/u.test(wordOf(chunks[from - 1])) || !EVENTS.test(wordOf(chunks[from - 2]))) return false;
  for (let at = from - 3; at > from - 8; at--) {
    const word = wordOf(chunks[at]);
    if (/^(?:after|following|since)$/u.test(word)) return true;
    if (chunks[at]?.kind !== "word" && chunks[at]?.kind !== "name") return false;
  }
  return false;
}

const EVENTS =
  /^(?:earthquakes?|floods?|flooding|tsunami|fires?|explosion|accident|disaster|typhoon|hurricane|outbreak|attacks?|collapse|bankruptcy|crisis)$/u;

/** "up to 1960", "until fiscal 2010": the years until then, and the text does not say since when. */
function closesEarlierTime(chunks: readonly Chunk[], from: number): boolean {
  const chunk = chunks[from];
  if (chunk?.kind !== "period" || chunk.mention.periods.some(({ type, precision }) => type === "instant" || precision === "day"))
    return false;
  const word = wordOf(chunks[from - 1]);
  if (word === "to") return wordOf(chunks[from - 2]) === "up";
  return /^(?:until|till)$/u.test(word);
}

/** "under the said February 2010 placement": the period tells which placement, and dates nothing where another period does. */
function isModifier(chunks: readonly Chunk[], from: number, to: number): boolean {
  const behind = wordOf(chunks[to + 1]).endsWith("ed") && nounOf(chunks[to + 2]) !== "" ? to + 2 : to + 1;
  const noun = chunks[behind];
  const period = chunks[to];
  // "the fiscal 2010 net loss" is dated by its year, "the February 2010 private placement" is told apart by it.
  if (noun?.kind === "concept" && period?.kind === "period" && period.mention.kind === "month")
    return ARTICLE.test(wordOf(chunks[from - 1]));
  if (noun?.kind !== "word" || !/^[a-z]{4,}$/u.test(noun.lower) || isVerb(noun.lower) || prepositions.has(noun.lower)) return false;
  if (/(?:ed|ing|ly)$/u.test(noun.lower) || followers.has(noun.lower) || subordinators.has(noun.lower)) return false;
  return ARTICLE.test(wordOf(chunks[from - 1]));
}

const ARTICLE = /^(?:the|said|its|our|their|this|that)$/u;

/** "at year-end 2012", "at fiscal year-end 2012": its last day. */
function isYearEnd({ chunks, tokens }: Frame, at: number): boolean {
  const { first, last } = chunks[at]!;
  // "at year-end fiscal 2012"
  if (tokens[first - 1]?.lower === "end" && tokens[first - 2]?.lower === "year") return true;
  for (let end = first + 1; end <= last; end++) if (tokens[end]?.lower === "end" && tokens[end - 1]?.lower === "year") return true;
  return false;
}

/** "X, our subsidiary since 2005, had": since when something is what it is. */
function isOfAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (wordOf(chunks[from - 1]) !== "since" || wordOf(chunks[to + 1]) !== ",") return false;
  for (let at = from - 2; at >= Math.max(1, from - 8); at--) {
    if (wordOf(chunks[at]) === ",") return true;
    if (chunks[at]?.kind === "figure" || isVerb(wordOf(chunks[at]))) return false;
  }
  return false;
}

/** "has been unchanged from fiscal 2008", "(no change from the end of the previous year)": when it was the same before. */
function isUnchangedFrom(chunks: readonly Chunk[], from: number): boolean {
  let at = from - 1;
  while (/^(?:the|end|of|level|as|at)$/u.test(wordOf(chunks[at]))) at--;
  if (/^(?:to|with)$/u.test(wordOf(chunks[at])) && wordOf(chunks[at - 1]) === "compared") at--;
  if (!/^(?:from|since|compared|on|over)$/u.test(wordOf(chunks[at]))) return false;
  const word = wordOf(chunks[at - 1]);
  return /^(?:unchanged|flat|stable)$/u.test(word) || (word === "change" && wordOf(chunks[at - 2]) === "no");
}

/** "recalled 70,000 fans sold between 2005 and 2009": when the things were made or sold dates nothing where another period does. */
function isMakingOfThings(chunks: readonly Chunk[], from: number): boolean {
  if (!/^(?:between|from|since|before|through)$/u.test(wordOf(chunks[from - 1]))) return false;
  const made = /^(?:sold|made|built|manufactured|produced|shipped|assembled|delivered|distributed|imported)$/u.test(
    wordOf(chunks[from - 2]),
  );
  const thing = chunks[from - 3];
  return (
    made &&
    thing?.kind === "word" &&
    !subordinators.has(thing.lower) &&
    !/^(?:we|it|they|and|or|not|also)$/u.test(thing.lower) &&
    !isVerb(thing.lower)
  );
}

/** Index of the "(" of a parenthesis that holds the period at `at` and, before it, a figure of its own. */
export function ownParenthesis(chunks: readonly Chunk[], at: number): number | undefined {
  let figure = false;
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const word = wordOf(chunks[before]);
    if (word === ")") return undefined;
    if (chunks[before]?.kind === "figure") figure = true;
    if (word === "(") return figure ? before : undefined;
  }
  return undefined;
}

/** "fiscal 2016, the 52 weeks ended January 28, 2017,": the same period in other words, not a second one. */
function explains(chunks: readonly Chunk[], former: PeriodChunk | undefined, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "period" || former === undefined || chunks.slice(0, at).findLast((before) => wordOf(before) !== "the") === former)
    return false;
  const [one, two] = [former.mention.periods.at(-1), chunk.mention.periods[0]];
  const joined = chunks[at - 1] === former ? "" : wordOf(chunks[at - 1]) === "the" ? wordOf(chunks[at - 2]) : wordOf(chunks[at - 1]);
  if (joined !== "," || !one?.start || !one.end || !two?.start || !two.end) return false;
  return one.start <= two.end && two.start <= one.end;
}

/** "towards the end of 2011": some day of the year, and not its last. */
const NEAR = /^(?:towards?|near|before|around|about)$/u;

function prepositionBefore(chunks: readonly Chunk[], at: number): string {
  let before = at - 1;
  while (/^(?:the|both|early|late|mid|its|our|approximately|around|about)$/u.test(wordOf(chunks[before]))) before--;
  const word = wordOf(chunks[before]);
  if (word === "of" && wordOf(chunks[before - 1]) === "end" && !/^(?:fiscal|business)$/u.test(wordOf(chunks[before - 2])))
    return NEAR.test(wordOf(chunks[wordOf(chunks[before - 2]) === "the" ? before - 3 : before - 2])) ? "towards" : "end of";
  return word === "of" && wordOf(chunks[before - 1]) === "as" ? "as of" : word;
}
