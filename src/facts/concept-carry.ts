/**
 * Figures without words of their own take the measure of a figure beside them.
 * "compared with ¥5 billion for the previous fiscal year", "X holds 65% and Y 35%", "…, up 4.4%".
 */
import {
  determiners,
  fallNouns,
  fallVerbs,
  genericNouns,
  lightVerbs,
  moveVerbs,
  movingNouns,
  pastChanges,
  prepositions,
  riseNouns,
  riseVerbs,
  subordinators,
} from "../lexicon/grammar-words.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { singular } from "../lexicon/singular.ts";
import { isUp } from "./concept-by-movement.ts";
import { gappedSubject } from "./concept-gapped.ts";
import { measureByNeighbour, renameByNeighbour } from "./concept-of-neighbour.ts";
import { behind, changeBehind, leftTie } from "./connector.ts";
import { entryFor } from "./concept-reading.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import { isFurtherStake } from "./holding-further.ts";
import type { FigureList } from "./lists.ts";
import { closingOf, isVerb } from "./noun-phrase.ts";
import { hasOwnMover } from "./own-mover.ts";
import { isLabelMark, isYearLabel } from "./period-groups.ts";
import { comparesAt } from "./period-shared.ts";

/** "compared with ¥5 billion for the previous fiscal year", "and ¥3 billion for fiscal 2010": the measure of the figure before. */
export function carryConcepts(lists: readonly FigureList[], index: PhraseIndex): void {
  lists.forEach((list, position) => {
    for (const member of list.members) {
      renameByNeighbour(lists, position, member, index);
      if (joinedChange(lists, position, member)) continue;
      if (member.concept || member.figure.kind === "count" || member.figure.kind === "rate") continue;
      const change = lists[position - 1]?.members.at(-1);
      if (
        change?.concept?.row.id === "Change" &&
        (isSameChange(member) || isNextChange(member, change) || isComparedChange(member, change))
      ) {
        copyChange(member, change);
        continue;
      }
      if (isBareChange(member)) {
        changeOfLevel(lists, position, member, index);
        continue;
      }
      if (change?.concept && isFurtherStake(member, change)) {
        member.concept = { ...change.concept, rule: "concept/further", basis: "carried" };
        continue;
      }
      if (measureByNeighbour(lists, position, member, index) || namesHolder(lists, position, member) || otherSign(lists, position, member))
        continue;
      if (gappedSubject(member.frame, member)) continue;
      const place = list.members.indexOf(member);
      // "interest of 5%, and a volatility of 38%, 26% and 18%": one noun for the list, known or not.
      const ofList = place > 0 && isOfNoun(list.members[0]);
      const paid = place > 0 ? list.members[0]?.concept : undefined;
      if (paid?.rule === "concept/price-of-shares" && list.respectively) {
        member.concept = { ...paid, basis: "carried" };
        continue;
      }
      const source = samePlace(lists, position, place) ?? (ofList ? undefined : earlier(lists, position, member));
      if (source?.concept?.rule === "concept/predicate" && allocatedOn(member, source.concept)) continue;
      if (source?.concept && (ties(member) || paidAgain(member, source)) && !isOfOtherSubject(member, source) && !isRequirement(member))
        member.concept = { ...source.concept, rule: "concept/carried", basis: "carried" };
    }
  });
}

/** "fell by 2 million units in China and by 1 million units in India": by so much too. */
function joinedChange(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const by = leftTie(chunks, member.at).index;
  const change = lists[position - 1]?.members.at(-1);
  if (wordOf(chunks[by]) !== "by" || wordOf(chunks[by - 1]) !== "and" || change?.concept?.row.id !== "Change") return false;
  if (wordOf(chunks[leftTie(chunks, change.at).index]) !== "by" || change.figure.unit !== member.figure.unit) return false;
  copyChange(member, change);
  return true;
}

/** "a volatility of 38%, 26% and 18%": a noun of its own, that the catalogue does not know. */
function isOfNoun(first: Draft | undefined): boolean {
  return first !== undefined && !first.concept && wordOf(first.frame.chunks[leftTie(first.frame.chunks, first.at).index]) === "of";
}

/** "compared with minimum requirements of 4% and 8%": what is asked for is not what there is. */
function isRequirement({ frame, listStart, figure }: Draft): boolean {
  const first = frame.chunks[listStart ?? -1]?.first ?? figure.first;
  return frame.tokens
    .slice(Math.max(0, first - 5), first)
    .some(({ lower }) => /^(?:minimum|maximum|required|requirements?|thresholds?|limits?)$/u.test(lower));
}

/** "¥5 billion was allocated to goodwill and ¥2 billion to customer relationships": the verb is told once. True where "to" names a thing, known or not. */
function allocatedOn(member: Draft, source: ConceptLink): boolean {
  const { chunks } = member.frame;
  const at = behind(chunks, member.at);
  if (wordOf(chunks[at]) !== "to" || chunks[at + 1]?.kind === "period") return false;
  const thing = chunks[at + 1];
  const entry = entryFor(thing, member.figure, source.rule);
  if (thing && entry)
    member.concept = {
      row: entry.row,
      sign: entry.sign,
      rule: source.rule,
      basis: "stated",
      start: thing.start,
      end: thing.end,
      chunk: at + 1,
    };
  return true;
}

const GAINS = /^(?:gains?|profits?|income|benefits?|earnings|surplus)$/u;
const LOSSES = /^(?:loss|losses|deficits?|expenses?)$/u;

/** "exchange losses were ¥2 billion, compared with gains of ¥1 billion", "(2011: ¥1 billion loss)": the bare noun turns the sign of the measure before it. */
function otherSign(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const { index: of } = leftTie(chunks, member.at);
  const noun = chunks[of - 1];
  const word = noun?.kind === "concept" && noun.first === noun.last ? noun.lastWord : wordOf(noun);
  const after = nounOf(chunks[behind(chunks, member.at)]);
  const source = earlier(lists, position, member)?.concept;
  if (
    /^[:(–—-]$/u.test(wordOf(chunks[of])) &&
    (GAINS.test(after) || LOSSES.test(after)) &&
    wordOf(chunks[behind(chunks, member.at) + 1]) === ")"
  )
    return turned(member, source, after);
  if (wordOf(chunks[of]) !== "of" || !(GAINS.test(word) || LOSSES.test(word))) return false;
  let tie = of - 2;
  while (/^(?:a|an|net)$/u.test(wordOf(chunks[tie]))) tie--;
  return /^(?:with|to|against|from|versus|than|and|,|:|–|—|-)$/u.test(wordOf(chunks[tie])) && turned(member, source, word);
}

/** The measure of the figure before with the sign that the bare noun gives. False where the measure has no such sign. */
function turned(member: Draft, source: ConceptLink | undefined, word: string): boolean {
  // "a working capital deficiency of ¥1 billion and a deficit of ¥9 billion": another deficit.
  if (!source?.row.positiveWhen || source.row.id === "WorkingCapital") return false;
  const costs = /^(?:expense|cost|charge)/u.test(source.row.positiveWhen);
  const gainful = !costs && source.row.positiveWhen.includes("is negative");
  if (!gainful && !costs) return false;
  member.concept = { ...source, sign: GAINS.test(word) === gainful ? 1 : -1, rule: "concept/other-sign", basis: "carried" };
  return true;
}

/** "were A and B for 2013 and C and D for 2014": the second pair measures what the first does, in the same order. */
function samePlace(lists: readonly FigureList[], position: number, place: number): Draft | undefined {
  const here = lists[position];
  const before = lists[position - 1];
  if (!here || !before || here.members.length < 2 || here.members.length !== before.members.length) return undefined;
  const source = before.members[place];
  return source?.figure.unit === here.members[place]?.figure.unit && source?.concept?.row.id !== "Change" ? source : undefined;
}

/** "X holds 65% and Y 35%", "owned 60% by us and 40% by Y": the verb is told once. */
function namesHolder(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const before = lists[position - 1]?.members.at(-1)?.concept;
  const named = chunks[member.at - 1]?.kind === "name" && wordOf(chunks[member.at - 2]) === "and";
  const held = /^(?:and|,)$/u.test(wordOf(chunks[member.at - 1])) && wordOf(chunks[behind(chunks, member.at)]) === "by";
  if (before?.row.entityRole !== "investee" || !(named || held)) return false;
  member.concept = { ...before, rule: "concept/gapped", basis: "carried" };
  return true;
}

/** "A represented 44%, B 29% and C 8% of our loans": the whole is told with the last. */
export function carryShares(lists: readonly FigureList[]): void {
  for (let position = lists.length - 2; position >= 0; position--) {
    const next = lists[position + 1]?.members[0];
    if (next?.concept?.rule !== "concept/share-of" || next.figure.kind !== "percent") continue;
    for (const member of lists[position]?.members ?? []) {
      if (member.concept || member.figure.kind !== "percent") continue;
      const between = member.frame.chunks.slice(member.at + 1, next.at);
      if (between.length <= 8 && !between.some((chunk) => isVerb(wordOf(chunk)) || wordOf(chunk) === ";"))
        member.concept = { ...next.concept, basis: "carried" };
    }
  }
  lists.forEach((list, position) => {
    carryShareOn(lists[position - 1]?.members.at(-1), list);
  });
}

/** "Japan contributed 58% of sales in fiscal 2012, Asia 27% and other regions 15%": the whole is told with the first. */
function carryShareOn(from: Draft | undefined, { members }: FigureList): void {
  const [to] = members;
  if (from?.concept?.row.id !== "RevenueShare" || !to || members.length !== 1 || to.concept || to.figure.kind !== "percent") return;
  const { chunks } = to.frame;
  const between = chunks.slice(from.at + 1, to.at);
  const joint = between.findLastIndex((chunk) => /^(?:,|and)$/u.test(wordOf(chunk)));
  const name = between.slice(joint + 1);
  const closes = /^(?:[,.;)]|and)$/u.test(wordOf(chunks[to.at + 1]));
  const isName = name.length > 0 && name.length <= 3 && name.every((chunk) => chunk.kind === "name" || /^[a-z]{3,}$/u.test(wordOf(chunk)));
  if (joint === -1 || !closes || !isName || between.some((chunk) => isVerb(wordOf(chunk)) || wordOf(chunk) === ";")) return;
  if (name.some((chunk) => prepositions.has(wordOf(chunk)) || wordOf(chunk).endsWith("ly"))) return;
  to.concept = { ...from.concept, basis: "carried" };
}

/** "…, up 4.4%", "…, down ¥5 billion": a change of the level before the comma. */
function isBareChange(member: Draft): boolean {
  const { chunks } = member.frame;
  const word = wordOf(chunks[leftTie(chunks, member.at).index]);
  if (movedInParenthesis(member) !== undefined) return true;
  return word === "down" || (wordOf(chunks[member.at - 1]) === "+" ? wordOf(chunks[member.at - 2]) === "(" : isUp(member));
}

/** "(increased by ¥5 billion year on year)", "(decrease of 6%)", "(YoY +3.6%)": whether it rose. */
function movedInParenthesis({ at, figure, frame: { chunks } }: Draft): boolean | undefined {
  let tie = leftTie(chunks, at).index;
  while (/^[+-]$/u.test(wordOf(chunks[tie]))) tie--;
  // "(YoY +¥5 billion, +3.6%)": the same change, as a percentage.
  const former = chunks[tie - 1];
  if (wordOf(chunks[tie]) === "," && former?.kind === "figure" && isSigned(chunks, tie - 1) && isSigned(chunks, at)) {
    tie = leftTie(chunks, tie - 1).index;
    while (/^[+-]$/u.test(wordOf(chunks[tie]))) tie--;
  }
  if (wordOf(chunks[tie]) === "yoy") return isSigned(chunks, at) ? figure.value > 0 : undefined;
  if (/^(?:by|of)$/u.test(wordOf(chunks[tie]))) tie--;
  if (wordOf(chunks[/^an?$/u.test(wordOf(chunks[tie - 1])) ? tie - 2 : tie - 1]) !== "(") return undefined;
  const word = wordOf(chunks[tie]);
  if (riseNouns.has(word) || (riseVerbs.has(word) && word !== "up")) return true;
  return fallNouns.has(word) || (fallVerbs.has(word) && word !== "down") ? false : undefined;
}

/** "+¥5 billion", "-3.6%". */
function isSigned(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return wordOf(chunks[at - 1]) === "+" || (chunk?.kind === "figure" && chunk.figure.value < 0);
}

function changeOfLevel(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): void {
  const level = levelBefore(lists, position, member);
  const row = index.rows.get("Change");
  const word = member.frame.chunks[member.at - 1];
  if (!row || !word) return;
  const beside = lists[position - 1]?.members.at(-1);
  if ((beside && !beside.concept && isRightBehind(member, beside)) || (level && hasOwnMover(member, level.at))) {
    member.concept = { row, sign: 1, rule: "concept/change-other", basis: "stated", start: word.start, end: word.end };
    member.changeSign = rises(member) ? 1 : -1;
    return;
  }
  if (!level?.concept) return;
  member.concept = { row, sign: 1, rule: "concept/change-beside", basis: "stated", start: word.start, end: word.end };
  member.of = level.concept.row.id;
  member.changeSign = rises(member) ? 1 : -1;
}

function rises(member: Draft): boolean {
  return movedInParenthesis(member) ?? isUp(member);
}

/** "annuities brought in ¥130 million (up 12%)": what rose is that of the figure right before, which the catalogue does not know. */
function isRightBehind({ at, figure, frame: { chunks } }: Draft, beside: Draft): boolean {
  // "an EBITDA margin of 39%, up 2 points": points are of the percentage.
  const points = figure.unit === "percentage-point" && beside.figure.kind === "percent";
  return (
    (points || beside.figure.kind === "money") &&
    chunks.slice(beside.at + 1, at).every((chunk) => chunk.kind === "period" || /^(?:[,(+]|in|for|the|quarter|year|up|down|by|about|approximately)$/u.test(wordOf(chunk))) // prettier-ignore
  );
}

/** The last figure before that states a level, of any kind; points are of a ratio. */
function levelBefore(lists: readonly FigureList[], position: number, { figure: { unit } }: Draft): Draft | undefined {
  for (let at = position - 1; at >= 0; at--) {
    const candidate = lists[at]?.members.at(-1);
    if (unit === "percentage-point" && candidate?.figure.kind !== "percent") continue;
    const here = lists[position]?.members[0];
    if (candidate && here && isPartAside(candidate, here)) continue;
    if (candidate?.concept && candidate.concept.row.id !== "Change" && candidate.concept.rule !== "concept/carried") return candidate;
  }
  return undefined;
}

/** "…, an increase of 13%": what rose is the level before. */
export function completeChanges(lists: readonly FigureList[]): void {
  lists.forEach((list, position) => {
    for (const member of list.members) {
      if (member.concept?.row.id !== "Change" || member.of !== undefined || member.concept.rule.startsWith("concept/change-other"))
        continue;
      if (namesOtherMover(member)) continue;
      const level = levelBefore(lists, position, member);
      if (level && hasOwnMover(member, level.at)) continue;
      if (level?.concept && !(level.figure.kind === "count" && isInSubject(level, member))) member.of = level.concept.row.id;
    }
  });
}

/** "an increase in service costs of ¥1 billion", "dividend growth of 10%": something else moved, though the catalogue does not know it. */
function namesOtherMover(draft: Draft): boolean {
  const { chunks } = draft.frame;
  const figure = draft.at;
  if (namesMoverBehind(draft)) return true;
  for (let at = figure - 1; at > Math.max(0, figure - 12); at--) {
    const chunk = chunks[at];
    const word = nounOf(chunk) === "rate" && chunk?.kind === "word" ? nounOf(chunks[--at]) : nounOf(chunk);
    if (chunk?.kind === "figure" || (isVerb(word) && !/^costs?$/u.test(word)) || word === ",") return false;
    if (!riseNouns.has(word) && !fallNouns.has(word)) continue;
    if (movingNouns.has(singular(wordOf(chunks[at - 1])))) return true;
    const moved = nounOf(chunks[at + 2]);
    return wordOf(chunks[at + 1]) === "in" && /^[a-z]{3,}$/u.test(moved) && !MANNERS.test(moved);
  }
  return false;
}

/** "a ¥5 billion increase in card fees", "a 3% rise in our service fees". */
function namesMoverBehind({ at, frame: { chunks, tokens } }: Draft): boolean {
  const change = changeBehind(chunks, at)?.index ?? behind(chunks, at);
  const word = wordOf(chunks[change]);
  if ((!riseNouns.has(word) && !fallNouns.has(word)) || !/^(?:in|of)$/u.test(wordOf(chunks[change + 1]))) return false;
  const noun = change + (/^(?:the|our|its|their)$/u.test(wordOf(chunks[change + 2])) ? 3 : 2);
  const moved = wordOf(chunks[noun]);
  const text = tokens[chunks[noun]?.first ?? -1]?.text;
  // "a ¥9 billion increase in Hoshi Pay losses"
  const next = chunks[noun + 1];
  if ((chunks[noun]?.kind === "name" || text !== moved) && next?.kind === "word" && /^[a-z]{4,}s$/u.test(tokens[next.first]?.text ?? ""))
    return !isVerb(next.lower) && !prepositions.has(next.lower);
  return text === moved && /^[a-z]{3,}$/u.test(moved) && !MANNERS.test(moved) && !TIMES.test(moved) && !prepositions.has(moved);
}

const TIMES =
  /^(?:current|prior|previous|preceding|same|first|second|third|fourth|last|latter|fiscal|year|quarter|half|period|what|which|it|them|amount|one)$/u;

/** "an increase in local currency", "in the same period": how and when it rose. */
const MANNERS =
  /^(?:local|constant|real|nominal|absolute|the|our|its|their|this|that|each|both|all|these|terms|part|total|aggregate|comparison|euros?|yen|dollars?)$/u;

/** "losses of ¥5 billion, as the stock index fell from ¥9,750 to ¥8,160": levels of a subject that the catalogue does not know. */
function isOfOtherSubject({ at, frame: { chunks } }: Draft, source: Draft): boolean {
  const tie = leftTie(chunks, at).index;
  if (/^(?:to|in)$/u.test(wordOf(chunks[tie])) && hasCauseBetween(chunks, source.at, tie)) return true;
  // "seek damages of ¥8 billion, and we have accrued ¥1 billion": another deed.
  const deed = wordOf(chunks[tie]);
  if (DEEDS.test(deed) && source.frame.chunks === chunks && !chunks.slice(0, tie).some((chunk) => wordOf(chunk) === deed)) return true;
  if (/^(?:is|are|was|were)$/u.test(wordOf(chunks[tie])) && wordOf(chunks[tie - 1]) === ",") return isInRelative(chunks, source.at);
  // "a loss of ¥2 billion, and the Company's deficit was ¥5 billion": a noun of its own.
  const bare = /^(?:and|,)$/u.test(wordOf(chunks[tie - 2])) && /[a-z]{4,}s$/u.test(nounOf(chunks[tie - 1]));
  if (/^(?:is|are|was|were)$/u.test(wordOf(chunks[tie])) && (bare || isOwned(chunks[tie - 2])) && isWordNoun(chunks, tie - 1, source.at))
    return !genericNouns.has(nounOf(chunks[tie - 1]));
  // "contributed 58% of sales, and inflation was 3%": a share has its subject, and this figure another.
  if (/^(?:is|was)$/u.test(wordOf(chunks[tie])) && source.concept?.rule === "concept/share-of")
    return isWordNoun(chunks, tie - 1, source.at);
  if (wordOf(chunks[tie]) === "for") return isPriceOfThing(chunks, source);
  if (!/^(?:from|to)$/u.test(wordOf(chunks[tie]))) return false;
  for (let verb = tie - 1; verb > source.at; verb--) {
    const subject = chunks[verb - 1];
    if (!pastChanges.has(wordOf(chunks[verb])) && !moveVerbs.has(wordOf(chunks[verb]))) continue;
    const isNoun = subject?.kind === "name" || (subject?.kind === "word" && verb - 1 > source.at && /^[a-z]{4,}$/u.test(subject.lower));
    return isNoun && !isVerb(wordOf(subject)) && !subordinators.has(wordOf(subject)) && !NO_SUBJECT.test(wordOf(subject));
  }
  return false;
}

/** "a net loss of ¥5 billion, resulting from an increase of the provisions to ¥9 billion": the cause is told in figures of its own. */
function hasCauseBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from + 1, to)
    .some((chunk) => /^(?:resulting|due|because|owing|caused|reflecting|attributable)$/u.test(wordOf(chunk)));
}

const DEEDS = /^(?:accrued|accrue|paid|pays|spent|raised|provided|issued)$/u;

function isOwned(chunk: Chunk | undefined): boolean {
  return isPossessive(chunk) || /^(?:our|its|their|the)$/u.test(wordOf(chunk));
}

function isWordNoun(chunks: readonly Chunk[], at: number, from: number): boolean {
  const noun = nounOf(chunks[at]);
  return at > from && /^[a-z]{4,}$/u.test(noun) && !isVerb(noun) && !SHARE_NOUN.test(noun);
}

const SHARE_NOUN = /^(?:this|that|which|share|proportion|portion|percentage|figure|number|ratio|rate|contribution)$/u;

/** "our share of the loss of the fund, in which we invested ¥5 billion, was ¥1 billion": the clause between the commas tells of its own figure. */
function isInRelative(chunks: readonly Chunk[], figure: number): boolean {
  for (let at = figure - 1; at > 0 && at > figure - 8; at--)
    if (/^(?:which|whom|who)$/u.test(wordOf(chunks[at]))) return [chunks[at - 1], chunks[at - 2]].some((chunk) => wordOf(chunk) === ",");
  return false;
}

/** "purchased loans with a face value of ¥310 billion from X for ¥286 billion": the price, not a second level. */
function isPriceOfThing(chunks: readonly Chunk[], { at, concept }: Draft): boolean {
  if (concept?.row.periodType !== "instant") return false;
  const verb = chunks.slice(0, at).findLast((chunk) => isVerb(wordOf(chunk)));
  return /^(?:purchased|purchase|bought|buy|acquired|acquire|sold|sell|transferred)$/u.test(wordOf(verb));
}

const NO_SUBJECT = /^(?:this|having|also|then|[a-z]+ly)$/u;

/** "users in our four main countries rose by 13%": the count only tells which users. */
function isInSubject(count: Draft, { at, frame: { chunks } }: Draft): boolean {
  const between = chunks.slice(count.at + 1, at).map((chunk) => wordOf(chunk));
  const verb = between.findIndex((word) => riseVerbs.has(word) || fallVerbs.has(word));
  return verb > 0 && !between.slice(0, verb).some((word) => /^[,;]$/u.test(word) || isVerb(word));
}

/** "paid dividends of ¥25 per share and expects to pay ¥30 per share": so much a share again. */
function paidAgain(member: Draft, source: Draft): boolean {
  const { chunks } = member.frame;
  return (
    source.concept?.row.id === "DividendPerShare" && /^(?:pay|paid|pays|paying)$/u.test(wordOf(chunks[leftTie(chunks, member.at).index]))
  );
}

/** The nearest figure before (or, for "from ¥A", behind) of the same kind with a level, not a change. */
function earlier(lists: readonly FigureList[], position: number, member: Draft): Draft | undefined {
  for (let at = position - 1; at >= 0; at--) {
    const candidate = lists[at]?.members.at(-1);
    if (candidate?.figure.kind !== member.figure.kind) continue;
    if (candidate.concept?.row.id === "Change" && candidate.concept.row.id !== member.concept?.row.id) continue;
    if (isPartAside(candidate, member)) continue;
    const joined = wordOf(member.frame.chunks[leftTie(member.frame.chunks, member.at).index]) === "and";
    return candidate.figure.unit === member.figure.unit || (joined && member.figure.kind === "money") ? candidate : undefined;
  }
  return undefined;
}

/** "¥5 billion (including leases of ¥1 billion) and ¥6 billion": a part told in parentheses hands nothing on. */
function isPartAside({ frame: { chunks }, at }: Draft, member: Draft): boolean {
  const open = chunks.findLastIndex((chunk, index) => index < at && /^[()]$/u.test(wordOf(chunk)));
  const part = /^(?:including|excluding|of|net|after|before)$/u.test(wordOf(chunks[open + 1]));
  // "(¥1 billion of which related to leases)"
  const whole = wordOf(chunks[at + 1]) === "of" && wordOf(chunks[at + 2]) === "which";
  if (wordOf(chunks[open]) !== "(" || !(part || whole)) return false;
  return closingOf(chunks, open) < member.at;
}

/** "by ¥5 billion, or 12.3%", "¥5 billion (12.3%)": one change told twice. */
function isSameChange(member: Draft): boolean {
  const { chunks } = member.frame;
  const { index } = leftTie(chunks, member.at);
  const word = wordOf(chunks[index]);
  // "rose by 5% (2011: 3%)": the change of another year.
  const labelled = isLabelMark(chunks[index]) && chunks[index - 1]?.kind === "period" && wordOf(chunks[index - 2]) === "(";
  if (labelled) {
    const dated = chunks[index - 3]?.kind === "period" && /^(?:in|for|during)$/u.test(wordOf(chunks[index - 4]));
    return chunks[dated ? index - 5 : index - 3]?.kind === "figure";
  }
  // "fell 7.9% as reported and 3% adjusted for currency"
  const reported = wordOf(chunks[index - 1]) === "reported" && wordOf(chunks[index - 2]) === "as" && chunks[index - 3]?.kind === "figure";
  if (reported && (word === "(" || word === "and"))
    return /^(?:adjusted|in|at|on|excluding|organically)$/u.test(wordOf(chunks[member.at + 1]));
  return (
    (word === "or" && (wordOf(chunks[index - 1]) === "," || chunks[index - 1]?.kind === "figure")) ||
    (word === "(" && chunks[index - 1]?.kind === "figure")
  );
}

/** "rose 2.4% in fiscal 2016 and 1.1% in fiscal 2015": the verb is told once, each year behind its own figure. */
function isNextChange(member: Draft, change: Draft): boolean {
  const { chunks } = member.frame;
  const next = behind(chunks, member.at);
  const dated = chunks[next]?.kind === "period" || (/^(?:in|for|during)$/u.test(wordOf(chunks[next])) && periodSoon(member, next));
  const tie = wordOf(chunks[member.at - 1]);
  const joined = chunks[member.at - 2]?.kind === "period" && (tie === "and" || tie === ",");
  return joined && dated && member.figure.unit === change.figure.unit && change.changeSign !== undefined;
}

/** "grew 19%, compared to 4% in the prior year": by how much it grew then. */
function isComparedChange({ at, figure, frame: { chunks } }: Draft, change: Draft): boolean {
  const word = comparesAt(chunks, at);
  if (figure.unit !== change.figure.unit || figure.kind !== "percent" || word === undefined || word === "from") return false;
  return chunks[at - 1] === chunks[leftTie(chunks, at).index] && wordOf(chunks[behind(chunks, at)]) !== "of";
}

function periodSoon(member: Draft, at: number): boolean {
  const { chunks } = member.frame;
  return chunks[at + 1]?.kind === "period" || (wordOf(chunks[at + 1]) === "the" && chunks[at + 2]?.kind === "period");
}

/** "50% of our shares and 40% of our directors": a share of something else, by a noun phrase of its own. */
function isOtherWhole(next: Chunk | undefined): boolean {
  return (next?.kind === "name" && next.party.possessive) || /^(?:our|the|its|their|all)$/u.test(wordOf(next));
}

/** "¥5 billion of deposits and ¥2 billion of amounts subscribed": a noun of its own, though the catalogue does not know it. */
function isPlainNoun(chunk: Chunk | undefined): boolean {
  // "of net cash paid": an amount that no concept of the catalogue measures.
  if (chunk?.kind === "concept") return chunk.entries.every(({ row }) => row.id === "");
  return chunk?.kind === "word" && /^[a-z]{3,}s$/u.test(chunk.lower) && !determiners.has(chunk.lower);
}

/** "¥5 billion or 40% of the total": the same told as a part. */
function isOrPercent(chunks: readonly Chunk[], at: number): boolean {
  const share = chunks[at + 1];
  return wordOf(chunks[at]) === "or" && share?.kind === "figure" && share.figure.kind === "percent";
}

/** "of net outflows", "of other operating items": what the adjectives belong to. */
function pastAdjectives(chunks: readonly Chunk[], at: number): Chunk | undefined {
  let noun = at;
  while (noun < at + 2 && /^(?:net|gross|cash|other|various|additional|related|new|such|operating|general)$/u.test(wordOf(chunks[noun])))
    noun++;
  return chunks[noun];
}

/** "¥5 billion (¥4 billion in 2011)": another year's figure of the same measure. */
function datedInParenthesis(member: Draft): boolean {
  const { chunks } = member.frame;
  const next = behind(chunks, member.at);
  const period = chunks[next]?.kind === "period" ? next : next + 1;
  return (
    chunks[period]?.kind === "period" &&
    (period === next || /^(?:in|for|at|as)$/u.test(wordOf(chunks[next]))) &&
    wordOf(chunks[period + 1]) === ")"
  );
}

/** "and in fiscal 2015 $790 million": the period stands between the "and" and the figure. */
function followsPeriod(member: Draft): boolean {
  const { chunks } = member.frame;
  if (chunks[member.at - 1]?.kind !== "period") return false;
  let at = member.at - 2;
  while (/^(?:in|for|during|as|of|at|the)$/u.test(wordOf(chunks[at]))) at--;
  return at < member.at - 2 && /^(?:and|,)$/u.test(wordOf(chunks[at]));
}

function copyChange(member: Draft, change: Draft): void {
  if (change.concept) member.concept = { ...change.concept, basis: "carried" };
  if (change.of !== undefined) member.of = change.of;
  if (change.changeSign !== undefined) member.changeSign = change.changeSign;
}

const CARRYING =
  /^(?:with|to|and|from|versus|against|than|or|,|:|but|while|in|totaled|totalled|for|was|were|related|attributable|after|following|on|reaching|exceeding|totaling|totalling|–|targeting|target|expecting|expect|forecasting|forecast|planning)$/u;

/** What money went to: a plain deed, or a payment that the catalogue knows. */
function isDeedDone(chunk: Chunk | undefined): boolean {
  return DEEDS_DONE.test(nounOf(chunk)) || (chunk?.kind === "concept" && chunk.entries.some(({ row }) => row.positiveWhen === "payment"));
}

const DEEDS_DONE = /^(?:acquisitions?|purchases?|repayments?|repurchases?|payments?|investments?|dividends?|redemptions?)$/u;

export function ties(member: Draft): boolean {
  const { chunks } = member.frame;
  const tie = leftTie(chunks, member.at).index;
  const left = wordOf(chunks[tie]);
  const next = chunks[behind(chunks, member.at)];
  const nextWord = wordOf(next);
  const followed =
    next === undefined ||
    next.kind === "period" ||
    /^(?:for|in|at|as|during|on|of|related|attributable|from|to|later|effective|,|\.|;|\)|and)$/u.test(nextWord) ||
    isOrPercent(chunks, behind(chunks, member.at));
  if (left === "(" && datedInParenthesis(member)) return true;
  // "compared to ¥5 billion incurred in fiscal 2011"
  const done = /^(?:incurred|recorded|recogni[sz]ed|reported|earned|reali[sz]ed|posted|paid)$/u.test(nextWord);
  if (done && comparesAt(chunks, member.at) !== undefined)
    return /^(?:in|for|during|a|the)$/u.test(wordOf(chunks[behind(chunks, member.at) + 1]));
  if (member.figure.kind === "money" && nextWord === "of" && isPlainNoun(pastAdjectives(chunks, behind(chunks, member.at) + 1)))
    return false;
  // "¥5 billion for equipment and ¥2 billion for acquisitions"
  if (member.figure.kind === "money" && nextWord === "for" && isDeedDone(chunks[behind(chunks, member.at) + 1])) return false;
  if (member.figure.kind === "percent" && nextWord === "of" && isOtherWhole(chunks[behind(chunks, member.at) + 1])) return false;
  // "¥5 billion (March 31, 2011 - ¥4 billion)"
  const labelled = (isLabelMark(chunks[tie]) && chunks[tie - 1]?.kind === "period") || isYearLabel(chunks, tie);
  return (CARRYING.test(left) || labelled || lightVerbs.has(left) || followsPeriod(member)) && followed && !genericNouns.has(nextWord);
}
