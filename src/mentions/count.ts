/**
 * A bare number → what it counts, if it counts a business thing. "ten consolidated subsidiaries" counts "consolidated subsidiaries".
 */
import {
  companyForms,
  countNouns,
  figurativeNouns,
  headcountNouns,
  issuedThings,
  infinitiveMarks,
  labelVerbs,
  labelWords,
  measureAdjectives,
  measureNouns,
  measureUnits,
  modelNouns,
  phraseStops,
  pluralModifiers,
  shareNouns,
  speakingAdjectives,
  statingWords,
  timeNouns,
  uncountedPlurals,
} from "../lexicon/count-nouns.ts";
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount.ts";
import { looksLikeYear } from "./group.ts";
import { startsNumeral } from "./numeral.ts";

/** What is counted: inclusive token indexes of the noun phrase, and its unit. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  readonly unit: "count" | "shares";
}

const MAX_PHRASE = 8;
const POWER_UNITS = new Set([
  "mw",
  "kw",
  "gw",
  "mwh",
  "kwh",
  "gwh",
  "twh",
  "boe",
  "mmboe",
  "ha",
  "sqm",
  "hectares",
  "acres",
  "tons",
  "tonnes",
  "barrels",
  "ounces",
  "carats",
  "teus",
  "gallons",
  "bushels",
]);
const ONE_BREAKERS = new Set(["no", "any", "each", "every", "this", "that", "another", "other", "the", "which", "than"]);
const NUMBER_LABELS = new Set(["no", "nos", "art", "sec", "par", "vol", "fig", "pp", "p", "ch", "reg", "tel", "ext"]);
const OPEN_BEFORE = new Set(["top", "largest", "new", "additional", "total", "approximately", "opened", "closed", "operates", "employs"]);

/**
 * The noun phrase behind a bare amount, or undefined where it counts nothing of the lexicon.
 * @example countedBehind(tokens, amount)
 */
export function countedBehind(tokens: readonly Token[], amount: Amount): Counted | undefined {
  if (amount.unit !== "none" || amount.negative || isLabelled(tokens, amount)) return undefined;
  // "one sample per 10 square kilometers": what the other number is reckoned on. "one in four drivers": a fraction.
  const word = tokens[amount.first - 1]?.lower;
  if (word === "per" || (word === "in" && amount.spelled && tokens[amount.first - 2]?.lower === "one")) return undefined;
  if (tokens[amount.last + 1]?.text === "(") {
    const shares = sharesBehindPart(tokens, amount);
    if (shares) return shares;
  }
  const from = behindAlternative(tokens, amount);
  if (amount.digits !== "1" || amount.scaled) return pluralPhrase(tokens, amount, from);
  const head = singularHead(tokens, amount, from);
  return head === undefined ? undefined : phraseUpTo(tokens, amount, from, head);
}

/** "holds 3,200,000 (or 6.1%) of the outstanding shares": the noun behind the part that they are. */
function sharesBehindPart(tokens: readonly Token[], amount: Amount): Counted | undefined {
  const close = tokens.findIndex(({ text }, at) => at > amount.last + 2 && at <= amount.last + 7 && text === ")");
  if (close === -1 || !PERCENT.test(tokens[close - 1]?.lower ?? "") || tokens[close + 1]?.lower !== "of") return undefined;
  for (let at = close + 2; at <= close + 8; at++) {
    const word = tokens[at]?.lower ?? "";
    if (shareNouns.has(word)) return { first: at, last: at, unit: "shares" };
    if (!OF_ALL.test(word)) return undefined;
  }
  return undefined;
}

const PERCENT = /^(?:%|percent|per cent)$/u;
const OF_ALL = /^(?:the|our|its|all|total|number|of|issued|and|outstanding|common|ordinary|preferred|voting)$/u;

/**
 * The noun phrase from token `from` on, where its plural head is something that an amount may count.
 * @example pluralPhrase(tokens, amount, amount.last + 1)
 */
export function pluralPhrase(tokens: readonly Token[], amount: Amount, from: number): Counted | undefined {
  const head = pluralHead(tokens, amount, from);
  if (head === undefined || (looksLikeYear(amount) && isYearOf(tokens, amount, from, head))) return undefined;
  return phraseUpTo(tokens, amount, from, head);
}

/** "the 2025 Notes", "our 2014 acquisitions", "2014 foreign investors": four digits without a comma are a year rather than a number. */
function isYearOf(tokens: readonly Token[], amount: Amount, from: number, head: number): boolean {
  const noun = tokens[head]!;
  const before = tokens[amount.first - 1]?.lower ?? "";
  return head > from || noun.text !== noun.lower || DETERMINERS.has(before) || before === "'s";
}

function phraseUpTo(tokens: readonly Token[], amount: Amount, from: number, head: number): Counted | undefined {
  const noun = tokens[head]!.lower;
  if (amount.fraction > 0 && !amount.scaled && !POWER_UNITS.has(noun) && !shareNouns.has(noun) && !measureNouns.has(noun)) return undefined;
  return { first: firstOfPhrase(tokens, from, head), last: head, unit: shareNouns.has(noun) ? "shares" : "count" };
}

/** The adjectives belong to the phrase, unless another number stands among them: "six domestic and four overseas subsidiaries". */
function firstOfPhrase(tokens: readonly Token[], from: number, head: number): number {
  for (let at = from; at < head; at++) if (startsNumeral(tokens[at]!) && !isModelNumber(tokens, at)) return head;
  return from;
}

/** Steps over "or more" and over the same number in digits: "ten (10) subsidiaries". */
function behindAlternative(tokens: readonly Token[], amount: Amount): number {
  const at = amount.last + 1;
  const token = tokens[at];
  if (token?.lower === "or" && ["more", "fewer", "less"].includes(tokens[at + 1]?.lower ?? "") && amount.digits !== "1") return at + 2;
  if (amount.spelled && token?.text === "(" && tokens[at + 1]?.text.replaceAll(",", "") === amount.digits && tokens[at + 2]?.text === ")")
    return at + 3;
  return at;
}

/** A word behind a singular noun that does not go on with its compound: "one customer accounted", not "one customer base". */
const VERBAL = /(?:ed|ing|[^s]s|ly)$/u;

/**
 * Whether the noun phrase ends before the token. Words inside a hyphenated compound end nothing ("in-house", "company-owned"),
 * nor does a participle behind its adverb ("newly issued shares").
 */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || companyForms.has(token.text)) return true;
  if (!phraseStops.has(token.lower) || token.hyphen || tokens[at + 1]?.hyphen) return false;
  // "Class A ordinary shares"
  if (token.text === "A" && (tokens[at - 1]?.lower === "class" || tokens[at - 1]?.lower === "series")) return false;
  return !isParticiple(tokens, at);
}

/** "newly issued shares", "1,500,000 issued shares", "310 pending applications": an adjective, where the verb would need an object. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower;
  if (word === "pending") return opensPhrase(tokens, at) && tokens[at + 1]?.kind === "word" && !phraseStops.has(tokens[at + 1]!.lower);
  if (!word.endsWith("ed") && word !== "held" && word !== "sold") return false;
  if (tokens[at - 1]?.lower.endsWith("ly")) return tokens[at + 1]?.kind === "word" && !phraseStops.has(tokens[at + 1]!.lower);
  const next = tokens[at + 1]?.lower ?? "";
  return word === "issued" && (shareNouns.has(next) || (opensPhrase(tokens, at) && issuedThings.has(next)));
}

/** Right behind the number, or joined to a participle that is: "310 issued and pending patents". */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const joined = before.lower === "and" || before.lower === "or";
  return startsNumeral(before) || (joined && (tokens[at - 2]?.lower === "issued" || tokens[at - 2]?.lower === "granted"));
}

/** "one outside director": the last of a run of singular business nouns, with nothing nominal behind. */
function singularHead(tokens: readonly Token[], amount: Amount, from: number): number | undefined {
  if (ONE_BREAKERS.has(tokens[amount.first - 1]?.lower ?? "")) return undefined;
  let head: number | undefined;
  for (let at = from; at < from + MAX_PHRASE; at++) {
    const token = tokens[at];
    if (!token || endsPhrase(tokens, at) || (at === from && (token.hyphen || !token.space))) break;
    const form = countNouns.get(token.lower);
    if (form === "many" || timeNouns.has(token.lower)) return undefined;
    if (figurativeNouns.has(token.lower) && speakingAdjectives.has(tokens[at - 1]?.lower ?? "")) return undefined;
    if (form) head = at;
    else if (head !== undefined && VERBAL.test(token.lower)) return head;
    else head = undefined;
  }
  return head;
}

/** "12 domestic and overseas subsidiaries": the first plural noun, or the last of several in a row. */
function pluralHead(tokens: readonly Token[], amount: Amount, from: number): number | undefined {
  for (let at = from; at < from + MAX_PHRASE; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (at > from && isModelNumber(tokens, at)) continue;
    if (endsPhrase(tokens, at)) {
      if (at === from || !goesOn(tokens, at)) return undefined;
      if (startsNumeral(tokens[at + 1]!)) return sharedHead(tokens, at + 1);
      continue;
    }
    if ((at === from && (token.hyphen || !token.space || measureUnits.has(token.lower))) || timeNouns.has(token.lower)) return undefined;
    const found = headAt(tokens, at, amount);
    if (found !== undefined) return found < 0 ? undefined : found;
  }
  return undefined;
}

/** "46 Alder A300neo aircraft", "12 Birch 640 tractors": figures in the name of a model, behind its maker and close before the thing. */
function isModelNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const letter = token?.text === "A" && tokens[at + 1]?.kind === "number" && !tokens[at + 1]!.space;
  if ((token?.kind !== "number" && !letter) || before?.kind !== "word" || before.text === before.lower) return false;
  for (let next = at + 1; next <= at + 4; next++) {
    if (modelNouns.has(tokens[next]?.lower ?? "")) return true;
    if (tokens[next]?.kind === "symbol" || phraseStops.has(tokens[next]?.lower ?? "")) return false;
  }
  return false;
}

/** A comma or conjunction inside the adjectives: "six domestic and four overseas subsidiaries". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || (token.text !== "," && token.lower !== "and" && token.lower !== "or")) return false;
  if (token.text === "," && startsNumeral(next)) return false;
  return next.kind === "word"
    ? !phraseStops.has(next.lower) || isParticiple(tokens, at + 1) || (token.text === "," && next.lower === "and")
    : startsNumeral(next);
}

/** The head that a later number of the list names. */
function sharedHead(tokens: readonly Token[], numberAt: number): number | undefined {
  for (let at = numberAt + 1; at < numberAt + MAX_PHRASE; at++) {
    const token = tokens[at];
    if (!token || endsPhrase(tokens, at)) return undefined;
    const form = countNouns.get(token.lower);
    if (form === "many" || form === "both") return at;
  }
  return undefined;
}

/** Index of the head if the word at `at` is one, -1 if the phrase counts nothing, undefined if the word is a modifier. */
function headAt(tokens: readonly Token[], at: number, amount: Amount): number | undefined {
  const token = tokens[at]!;
  const word = token.lower;
  if (measureAdjectives.has(word) && measureNouns.has(tokens[at + 1]?.lower ?? "")) return at + 1;
  const form = countNouns.get(word);
  if (form && form !== "one") return lastOfRun(tokens, at);
  if (!isPlural(word) || form === "one") return undefined;
  if (pluralModifiers.has(word) && !endsPhrase(tokens, at + 1)) return undefined;
  const large = !amount.spelled && (amount.grouped || amount.scaled || Number(amount.digits) >= 10);
  return large && token.text === word && !uncountedPlurals.has(word) && !looksLikeYear(amount) ? at : -1;
}

/** "securities companies": a plural business noun directly behind takes over, at most two of them. */
function lastOfRun(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last < at + 2 && tokens[last + 1]?.kind === "word" && countNouns.get(tokens[last + 1]!.lower) === "many") last++;
  return last;
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
}

/**
 * "Note 10", "Act No. 86", "Windows 10", "S&P 500", "3 Customers" as a numbered heading.
 * @example isLabelled(tokens, amount)
 */
export function isLabelled(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.first - 1];
  if (before?.text === "." && !before.space && NUMBER_LABELS.has(tokens[amount.first - 2]?.lower ?? "")) return true;
  // Two numbers side by side are columns of a table, and the words behind them the next row; "In 2016 two customers" says which year.
  if (before?.kind === "number" && tokens[amount.first]?.space) return !amount.spelled || !/^(?:19|20)\d\d$/u.test(before.text);
  const numbered = before === undefined || before.text === "]" || (before.text === "." && tokens[amount.first]!.space);
  if (numbered) {
    const next = tokens[amount.last + 1];
    return !amount.spelled && !amount.grouped && amount.digits.length < 3 && next !== undefined && next.text !== next.lower;
  }
  if (labelWords.has(before.lower)) return !isInfinitive(tokens, amount.first - 1);
  if (amount.spelled || amount.grouped || amount.scaled || before.kind !== "word" || amount.first === 1) return false;
  const capital = before.text !== before.lower;
  return capital && Number(amount.digits) < 1000 && !phraseStops.has(before.lower) && !OPEN_BEFORE.has(before.lower);
}

/** "will issue 300,000 shares", "to form three companies": verbs that are nouns of labels elsewhere ("Issue 4", "Form 20"). */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return word !== undefined && word.text === word.lower && labelVerbs.has(word.lower) && infinitiveMarks.has(tokens[at - 1]?.lower ?? "");
}

const STATED_BACK = 24;
const DETERMINERS = new Set(["our", "the", "its", "their", "a", "such", "these", "those", "all", "total"]);

/**
 * What a bare number at the end of its phrase states: "the number of employees was 12,345" → "employees".
 * @example countedBefore(tokens, amount)
 */
export function countedBefore(tokens: readonly Token[], amount: Amount): Counted | undefined {
  if (amount.unit !== "none" || amount.negative || looksLikeYear(amount) || (amount.fraction > 0 && !amount.scaled)) return undefined;
  const before = tokens[amount.first - 1];
  const next = tokens[amount.last + 1];
  if (!before || !statingWords.has(before.lower) || (next?.kind === "word" && !phraseStops.has(next.lower))) return undefined;
  if (next?.text === "%" || next?.kind === "number" || next?.text === "/") return undefined;
  let headcount: Counted | undefined;
  for (let at = amount.first - 2; at >= 0 && at >= amount.first - STATED_BACK; at--) {
    const token = tokens[at]!;
    if (token.text === ";" || token.text === ":") break;
    if ((token.lower === "number" || token.lower === "numbers") && tokens[at + 1]?.lower === "of") return nounAfter(tokens, at + 2);
    if (headcountNouns.has(token.lower) && isReached(tokens, at, amount)) headcount = { first: at, last: at, unit: "count" };
  }
  return headcount;
}

const REACHING = new Set(["reached", "totaled", "totalled", "numbered", "averaged", "averages", "averaging"]);
const STANDING = new Set(["to", "from", "was", "stood", "exceeded", "of"]);
/** "visitors increased from 7,000 to 10,000": right behind the noun. */
const MOVING = new Set([
  "increased",
  "increasing",
  "decreased",
  "decreasing",
  "rose",
  "rising",
  "fell",
  "falling",
  "grew",
  "growing",
  "declined",
]);

/** "total employees were 5,200": the adjective makes a number of the noun. */
const SUMMING = new Set(["total", "aggregate", "overall"]);
const BEING = new Set(["were", "was", "is", "are"]);

/**
 * "our workforce increased by 300 to 5,200", "subscribers reached 3.2 million", "total employees were 5,200": a verb of reaching
 * stands between, close by.
 */
function isReached(tokens: readonly Token[], noun: number, amount: Amount): boolean {
  const word = tokens[noun]!.lower;
  const summed = SUMMING.has(tokens[noun - 1]?.lower ?? "");
  const collective = summed || word === "workforce" || word === "headcount" || MOVING.has(tokens[noun + 1]?.lower ?? "");
  if (amount.first - noun > 9 || (!amount.scaled && Number(amount.digits) < 10)) return false;
  let reached = false;
  let moved = false;
  for (let at = noun + 1; at < amount.first; at++) {
    const { kind, lower } = tokens[at]!;
    // "decreased by 1,240 to 18,760": the number before is the change, or the level it came from.
    const other = kind === "number" && moved && /^(?:by|from)$/u.test(tokens[at - 1]!.lower);
    if (kind !== "word" && !other) return false;
    moved ||= MOVING.has(lower);
    reached ||= REACHING.has(lower) || (collective && (STANDING.has(lower) || (moved && lower === "by"))) || (summed && BEING.has(lower));
  }
  return reached;
}

/** The noun phrase behind "number of", determiners left out. */
function nounAfter(tokens: readonly Token[], at: number): Counted | undefined {
  let first = at;
  while (DETERMINERS.has(tokens[first]?.lower ?? "")) first++;
  let last = first - 1;
  while (last < first + MAX_PHRASE) {
    const next = tokens[last + 1];
    if (!next || endsPhrase(tokens, last + 1)) break;
    last++;
    if (countNouns.get(next.lower) === "many") break;
    // "the number of arrivals increasing to 10,000"
    if (isPlural(next.lower) && MOVING.has(tokens[last + 1]?.lower ?? "")) break;
  }
  const head = tokens[last]?.lower ?? "";
  if (last < first || timeNouns.has(head)) return undefined;
  const form = countNouns.get(head);
  if (form === undefined && (!isPlural(head) || uncountedPlurals.has(head))) return undefined;
  return { first, last, unit: shareNouns.has(head) ? "shares" : "count" };
}
