/**
 * A bare number whose noun stands elsewhere in the sentence → what it counts.
 * "14 directors, five of whom are outsiders" counts directors twice; "two of our eleven directors" too.
 */
import { countNouns, countedVerbs, phraseStops, volumeNouns, volumeVerbs } from "../lexicon/count-nouns.ts";
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount.ts";
import { endsPhrase, isLabelled, pluralPhrase } from "./count.ts";
import type { Counted } from "./count.ts";
import { looksLikeYear, valueOf } from "./group.ts";
import type { Link } from "./group.ts";
import type { FigureMention } from "./mention.ts";
import { readNumeral, startsNumeral } from "./numeral.ts";

const WHOLE_DETERMINERS = new Set(["our", "its", "their", "the", "these", "those", "his", "her", "such", "all"]);
const OWNER_REACH = 5;

/**
 * What a part of a whole counts: "two of our eleven directors" → "directors", "2,400 of its employees" → "employees".
 * "One of our customers" says that there is one, not how many.
 * @example countedPart(tokens, amount)
 */
export function countedPart(tokens: readonly Token[], amount: Amount): Counted | undefined {
  if (amount.unit !== "none" || amount.negative || looksLikeYear(amount) || (amount.digits === "1" && !amount.scaled)) return undefined;
  if (isLabelled(tokens, amount)) return undefined;
  // "one in four of our drivers": a fraction.
  if (tokens[amount.first - 1]?.lower === "in" && tokens[amount.first - 2]?.lower === "one") return undefined;
  if (tokens[amount.last + 1]?.lower !== "of" || !WHOLE_DETERMINERS.has(tokens[amount.last + 2]?.lower ?? "")) return undefined;
  let from = behindOwner(tokens, amount.last + 3);
  if (tokens[from] && startsNumeral(tokens[from]!)) from = (readNumeral(tokens, from)?.last ?? from) + 1;
  const counted = pluralPhrase(tokens, amount, from);
  if (counted === undefined) return undefined;
  const head = tokens[counted.last]!;
  // "(3) of the Companies Act" is a name, "12 of the rules limits us" holds a verb.
  return head.text.startsWith(head.lower.charAt(0)) && countNouns.has(head.lower) ? counted : undefined;
}

/** "the Group's 45 vessels": steps over the owner. */
function behindOwner(tokens: readonly Token[], at: number): number {
  for (let next = at; next < at + OWNER_REACH; next++) {
    if (tokens[next]?.lower === "'s") return next + 1;
    if (tokens[next]?.kind !== "word") break;
  }
  return at;
}

/**
 * "downloaded more than 380 million times": the verb says what is counted.
 * @example countedTimes(tokens, amount)
 */
export function countedTimes(tokens: readonly Token[], amount: Amount): Counted | undefined {
  if (amount.unit !== "none" || amount.spelled || tokens[amount.last + 1]?.lower !== "times") return undefined;
  if (!amount.scaled && !amount.grouped) return undefined;
  for (let at = amount.first - 1; at >= amount.first - 5; at--) {
    if (countedVerbs.has(tokens[at]?.lower ?? "")) return { first: at, last: at, unit: "count" };
  }
  return undefined;
}

const VOLUME_BACK = 16;
const STATING = new Set([
  "was",
  "were",
  "of",
  "to",
  "at",
  "totaled",
  "totalled",
  "reached",
  "exceeded",
  "by",
  "than",
  "approximately",
  "about",
]);

/**
 * "Unit sales in Japan were 388,000": a noun of volume is the subject, and no other number stands between.
 * @example countedVolume(tokens, amount)
 */
export function countedVolume(tokens: readonly Token[], amount: Amount): Counted | undefined {
  if (!isBare(tokens, amount) || (!amount.grouped && !amount.scaled)) return undefined;
  if (!STATING.has(tokens[amount.first - 1]?.lower ?? "")) return undefined;
  for (let at = amount.first - 2; at >= 0 && at >= amount.first - VOLUME_BACK; at--) {
    const token = tokens[at]!;
    if (token.kind !== "word" && token.text !== ",") return undefined;
    const leads = volumeNouns.get(token.lower);
    if (leads === undefined) continue;
    const next = tokens[at + 1]!.lower;
    const first = at > 0 && leads.has(tokens[at - 1]!.lower) ? at - 1 : at;
    if (first === at && !leads.has("")) continue;
    return phraseStops.has(next) || volumeVerbs.has(next) ? { first, last: at, unit: "count" } : undefined;
  }
  return undefined;
}

/** A number that no noun follows, so that what it counts must stand before. */
function isBare(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.unit !== "none" || amount.negative || looksLikeYear(amount) || (amount.fraction > 0 && !amount.scaled)) return false;
  const next = tokens[amount.last + 1];
  if (next === undefined) return true;
  return next.kind === "word"
    ? endsPhrase(tokens, amount.last + 1) || PLACES.has(next.lower)
    : next.kind === "symbol" && next.text !== "%" && next.text !== "/" && next.space === (next.text === "(");
}

/** The figure that a number may refer back to, and how the two hang together. */
export interface Antecedent {
  readonly figure: FigureMention;
  /** The link between the figure and the number; "none" where something else stands between. */
  readonly link: Link;
  /** The number is compared with it, one of a pair with the other. */
  readonly paired?: boolean;
}

const REACH = 40;

/**
 * What a bare number counts by a count before it in the sentence: "five of whom", "of which 120", "consisting of 21,450 in Japan",
 * "up from 480", "9,102 were operated by others".
 * @example countedByReference(tokens, amount, { figure: directors, link: "none" })
 */
export function countedByReference(tokens: readonly Token[], amount: Amount, antecedent: Antecedent | undefined): Counted | undefined {
  const figure = antecedent?.figure;
  if (!figure?.counted || amount.first - figure.last > REACH) return undefined;
  const refers =
    isOfThem(tokens, amount) ||
    (isOfWhich(tokens, amount) && isFollowedByVerb(tokens, amount) && valueOf(amount) <= figure.value) ||
    (isBare(tokens, amount) &&
      (antecedent?.paired === true ||
        isListed(figure, antecedent?.link) ||
        (isOfWhich(tokens, amount) && valueOf(amount) <= figure.value) ||
        isPlacedPart(tokens, amount, figure) ||
        isNextPart(tokens, amount, figure) ||
        isTopicPart(tokens, amount, figure) ||
        isGrowth(tokens, amount, figure) ||
        isCompared(tokens, amount)));
  if (!refers) return undefined;
  return { ...figure.counted, unit: figure.unit === "shares" ? "shares" : "count" };
}

const PRONOUNS = new Set(["whom", "which", "them"]);

/** "five of whom"; "one of which" picks one out and counts nothing. */
function isOfThem(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.unit !== "none" || amount.negative || amount.digits === "1") return false;
  return tokens[amount.last + 1]?.lower === "of" && PRONOUNS.has(tokens[amount.last + 2]?.lower ?? "");
}

/** "of which 9,830 worked abroad" */
function isFollowedByVerb(tokens: readonly Token[], { unit, negative, last }: Amount): boolean {
  return unit === "none" && !negative && /[a-z]{2,}ed$|^(?:work|live|belong|serve|hold|reside)$/u.test(tokens[last + 1]?.lower ?? "");
}

const LIMITS = new Set(["approximately", "about", "around", "nearly", "almost", "roughly", "some", "over", "only"]);

/** Index of the word before a number, "approximately" passed over. */
function before(tokens: readonly Token[], amount: Amount): number {
  const at = amount.first - 1;
  if (tokens[at]?.lower === "than") return at - 2;
  return LIMITS.has(tokens[at]?.lower ?? "") ? at - 1 : at;
}

function isOfWhich(tokens: readonly Token[], amount: Amount): boolean {
  const at = before(tokens, amount);
  return PRONOUNS.has(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "of";
}

/** "was 480, 490 and 500": the number before in the list was stated by a noun before it. */
function isListed(figure: FigureMention, link: Link | undefined): boolean {
  return link !== undefined && link !== "none" && link !== "dash" && link !== "to" && (figure.counted?.last ?? Infinity) < figure.first;
}

const PLACES = new Set(["in", "outside", "overseas", "abroad", "domestically", "at", "within"]);
const PLACING = new Set([
  "was",
  "were",
  "is",
  "are",
  "worked",
  "work",
  "located",
  "based",
  "employed",
  "stationed",
  "sold",
  "produced",
  "made",
]);
const PART_LEADS = new Set(["including", "comprising", "namely", "with", ":", "("]);
const PART_VERBS = new Set(["consisting", "consisted", "consists", "composed", "comprised", "made", "up"]);

/** "consisting of 21,450 in Japan, 15,067 in Asia and 11,795 elsewhere". */
function isPlacedPart(tokens: readonly Token[], amount: Amount, figure: FigureMention): boolean {
  if (!PLACES.has(tokens[amount.last + 1]?.lower ?? "")) return false;
  const at = before(tokens, amount);
  const word = tokens[at]?.lower ?? "";
  const leads = PART_LEADS.has(word) || (word === "of" && PART_VERBS.has(tokens[at - 1]?.lower ?? ""));
  if (leads) return valueOf(amount) < figure.value;
  // A further part, or another place: the one before was placed likewise.
  return (word === "," || word === "and") && PLACES.has(tokens[behindCounted(tokens, figure)]?.lower ?? "");
}

/** Index of the word behind a count and its noun, and behind "were" and "were located". */
function behindCounted(tokens: readonly Token[], { last, counted }: FigureMention): number {
  let at = Math.max(last, counted?.last ?? last) + 1;
  const from = at;
  while (at < from + 2 && PLACING.has(tokens[at]?.lower ?? "")) at++;
  return at;
}

const COPULAS = new Set(["was", "were", "is", "are"]);

/** "of which 97 were tankers and 114 were car carriers": a further part, by the same verb. */
function isNextPart(tokens: readonly Token[], amount: Amount, figure: FigureMention): boolean {
  const verb = tokens[amount.last + 1]?.lower ?? "";
  return (
    COPULAS.has(verb) &&
    tokens[figure.last + 1]?.lower === verb &&
    (figure.counted?.last ?? Infinity) < figure.first &&
    /^(?:and|,)$/u.test(tokens[before(tokens, amount)]?.lower ?? "")
  );
}

/** "Of our 9,860 stores as of May 5, 9,102 were rented": the sentence opens with the whole. */
function isTopicPart(tokens: readonly Token[], amount: Amount, figure: FigureMention): boolean {
  if (tokens[0]?.lower !== "of" || figure.first > 3 || tokens[before(tokens, amount)]?.text !== ",") return false;
  return tokens[amount.last + 1]?.kind === "word" && valueOf(amount) < figure.value;
}

/** "31.5 million users, an increase of 1.5 million", ", up 1.5 million": so many more or fewer of the same. */
function isGrowth(tokens: readonly Token[], amount: Amount, figure: FigureMention): boolean {
  const at = before(tokens, amount);
  if (valueOf(amount) >= figure.value || (!amount.scaled && Number(amount.digits) < 10)) return false;
  if (tokens[at]?.lower === "up" || tokens[at]?.lower === "down") return tokens[at - 1]?.text === ",";
  return tokens[at]?.lower === "of" && /^(?:increase|decrease|decline|rise|drop|reduction)$/u.test(tokens[at - 1]?.lower ?? "");
}

const CHANGE_DIRECTIONS = new Set(["up", "down", "increased", "decreased", "increase", "decrease", "rose", "fell", "grew"]);
const COMPARISON_LEADS = new Set(["compared", "comparison", "relative"]);

/**
 * "up from 480", "compared with 480", "versus 480".
 * @example isCompared(tokenize("compared with 480"), amount) // true
 */
export function isCompared(tokens: readonly Token[], amount: Amount): boolean {
  const at = before(tokens, amount);
  const word = tokens[at]?.lower;
  if (word === "versus" || word === "vs" || word === "against") return true;
  const lead = tokens[at - 1]?.lower ?? "";
  if (word === "from") return CHANGE_DIRECTIONS.has(lead);
  return (word === "with" || word === "to") && COMPARISON_LEADS.has(lead);
}
