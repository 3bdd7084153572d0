/**
 * Figures, copulas and authorities beside a capitalised run → how much they say that the run is a company or a public body.
 * "15.0% in |Alder Gas|" · "the buyer was |Birch Capital|" · "register with |NTR|" · "to |Cedar Polymers| for ¥9 billion".
 */
import { businessEndings } from "../lexicon/company-suffixes.ts";
import { authorityWords, objectVerbs, owedNouns, partyNouns, sourceVerbs } from "../lexicon/role-words.ts";

const ENDINGS: ReadonlySet<string> = new Set(businessEndings);
const AUTHORITY: ReadonlySet<string> = new Set(authorityWords);
const OBJECTS: ReadonlySet<string> = new Set(objectVerbs);
const SOURCES: ReadonlySet<string> = new Set(sourceVerbs);
const PARTIES: ReadonlySet<string> = new Set(partyNouns);
const COPULAS = new Set(["is", "are", "was", "were", "being"]);
const LINKS = new Set(["of", "with", "by", "to", "from"]);
const OWED: ReadonlySet<string> = new Set(owedNouns);
const PARTY_LINKS = new Set(["from", "to", "against", "at", "with"]);
const SUITS = new Set(["suit", "suits", "lawsuit", "claim", "complaint", "action", "filed"]);
const APPOSED: ReadonlySet<string> = new Set<string>([
  "subsidiary",
  "affiliate",
  "venture",
  "rival",
  "parent",
  "investee",
  "shareholder",
  ...partyNouns,
]);
const STAKE =
  /\b(?:own|owns|owned|hold|holds|held|stakes?|interests?|invest\w*|shareholdings?|shares|holdings?|acquired|bought|purchased)\b/;
const PERCENT_LINK = /%\s(?:in|of)\s$/;
const PRICE = /^ for (?:[¥€$£₩]|(?:US|C|A|S|HK)\$|(?:JPY|USD|EUR|GBP|KRW|RMB) ?)\d/;

/** True for "Capital", "Trading", "Labs": a common last word of companies. */
export function isBusinessEnding(word: string): boolean {
  return ENDINGS.has(word);
}

/** Points by the words before a run, nearest first, and a price behind; `several`: the run has more words than one. */
export function pointsOfMarks(text: string, start: number, end: number, from: number, left: readonly string[], several: boolean): number {
  const [first, second] = left;
  const points = PRICE.test(text.slice(end, end + 16)) ? 1 : 0;
  if (first === undefined || first === "the") return points;
  if (isParty(left) || isApposed(text, end, left)) return points + 2;
  if ((first === "in" || first === "of") && text.charCodeAt(start - first.length - 3) === 37)
    return points + (isStake(text, start, from) ? 2 : 0);
  if (PARTY_LINKS.has(first) && owes(left)) return points + 2;
  if (first === "by" && (second === "brought" || SUITS.has(second ?? ""))) return points + 2;
  if (first === "on" && second === "goodwill") return points + 2;
  if (first === "with" && second === "together" && text.startsWith(", we", end)) return points + 2;
  if (!several) return points + (first === "to" && includesAny(left, OBJECTS, 9) ? 1 : 0);
  if (OBJECTS.has(first)) return points + 1;
  if (first === "to" && (second === "us" || includesAny(left, OBJECTS, 9))) return points + 1;
  if (first === "from" && includesAny(left, SOURCES, 9)) return points + 1;
  return points;
}

/** "a loan of $40 million to", "receivables from", "a claim against": the noun has a party behind it. */
function owes(left: readonly string[]): boolean {
  if (OWED.has(left[1] ?? "")) return true;
  if (!includesAny(left, OWED, 7)) return false;
  return left.slice(1, 7).includes("of");
}

/** "a joint venture, |Alder|, with": a singular company noun and two commas. */
function isApposed(text: string, end: number, [first, second]: readonly string[]): boolean {
  return first === "," && second !== undefined && !second.endsWith("s") && APPOSED.has(second) && text.charCodeAt(end) === 44;
}

/** Percentages of stakes: the sentence speaks of owning before. */
function isStake(text: string, start: number, from: number): boolean {
  const before = text.slice(Math.max(from, start - 240), start);
  return PERCENT_LINK.test(before) && STAKE.test(before);
}

/** "the buyer was", "its landlord is". */
function isParty([first, second]: readonly string[]): boolean {
  return first !== undefined && second !== undefined && COPULAS.has(first) && PARTIES.has(second);
}

/** True where capitals alone ("NTR") or a single word stand behind "the regulator," or "register with". */
export function isAuthority(word: string, left: readonly string[]): boolean {
  if (left[0] === "," && (left[1] === "regulator" || left[1] === "watchdog")) return true;
  if (left[0] === "regulator" || left[0] === "watchdog") return true;
  if (!/^\p{Lu}{3,6}$/u.test(word)) return false;
  const [link, verb] = left[0] === "the" ? left.slice(1) : left;
  return link !== undefined && verb !== undefined && LINKS.has(link) && AUTHORITY.has(verb);
}

function includesAny(words: readonly string[], wanted: ReadonlySet<string>, reach: number): boolean {
  for (let at = 1; at < Math.min(words.length, reach); at++) {
    if (wanted.has(words[at]!)) return true;
    if (words[at] === ";" || words[at] === ",") return false;
  }
  return false;
}

/** Words right before a run that only these rules ask for. */
export function mayOpenMarks(nearest: string): boolean {
  return OBJECTS.has(nearest) || nearest === "at" || COPULAS.has(nearest) || nearest === "regulator" || nearest === "watchdog";
}
