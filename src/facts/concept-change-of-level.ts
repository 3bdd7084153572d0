/** What rose or fell where the words of the change do not say: the level before, unless they name a mover of their own. */
import { fallNouns, fallVerbs, movingNouns, prepositions, riseNouns, riseVerbs } from "../lexicon/grammar-words.ts";
import { singular } from "../lexicon/singular.ts";
import { behind, changeBehind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { closingOf, isVerb } from "./noun-phrase.ts";
import { hasOwnMover } from "./own-mover.ts";

/** The last figure before that states a level, of any kind; points are of a ratio. */
export function levelBefore(lists: readonly FigureList[], position: number, { figure: { unit } }: Draft): Draft | undefined {
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

/** "users in our four main countries rose by 13%": the count only tells which users. */
function isInSubject(count: Draft, { at, frame: { chunks } }: Draft): boolean {
  const between = chunks.slice(count.at + 1, at).map((chunk) => wordOf(chunk));
  const verb = between.findIndex((word) => riseVerbs.has(word) || fallVerbs.has(word));
  return verb > 0 && !between.slice(0, verb).some((word) => /^[,;]$/u.test(word) || isVerb(word));
}

/** "¥5 billion (including leases of ¥1 billion) and ¥6 billion": a part told in parentheses hands nothing on. */
export function isPartAside({ frame: { chunks }, at }: Draft, member: Draft): boolean {
  const open = chunks.findLastIndex((chunk, index) => index < at && /^[()]$/u.test(wordOf(chunk)));
  const part = /^(?:including|excluding|of|net|after|before)$/u.test(wordOf(chunks[open + 1]));
  // "(¥1 billion of which related to leases)"
  const whole = wordOf(chunks[at + 1]) === "of" && wordOf(chunks[at + 2]) === "which";
  if (wordOf(chunks[open]) !== "(" || !(part || whole)) return false;
  return closingOf(chunks, open) < member.at;
}
