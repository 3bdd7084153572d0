/**
 * The words around a capitalised run → how much they say that the run is a company.
 * "a joint venture with |Alder|" says all, "|Alder|'s" alone says little. Two points make a name.
 */
import {
  agreementNouns,
  allianceNouns,
  belongings,
  companyNouns,
  companyVerbs,
  holdingNouns,
  likelyBelongings,
  scopeVerbs,
} from "../lexicon/role-words.ts";
import { officeRoles } from "../lexicon/titles.ts";
import { isOffice } from "./person-names.ts";

const COMPANY: ReadonlySet<string> = new Set(companyNouns);
const ALLIANCE: ReadonlySet<string> = new Set<string>([...allianceNouns, ...agreementNouns]);
const BELONGINGS: ReadonlySet<string> = new Set(belongings);
const LIKELY: ReadonlySet<string> = new Set(likelyBelongings);
const HOLDINGS: ReadonlySet<string> = new Set<string>(holdingNouns);
const TAKEOVER: ReadonlySet<string> = new Set(["acquire", "acquired", "acquiring", "acquires"]);
const VERBS: ReadonlySet<string> = new Set(companyVerbs);
const SCOPES: ReadonlyMap<string, { link: readonly string[] }> = new Map(Object.entries(scopeVerbs));
const BY_VERBS = new Set(["manufactured", "acquired", "owned", "operated", "supplied", "fabricated", "held", "controlled", "merged"]);
const ARTICLES = new Set(["a", "an", "this", "that", "these", "those", "each", "any", "such", "certain", "its", "their", "our"]);

const OPENERS: ReadonlySet<string> = new Set(
  "the with in of for to by from on upon against as like including include includes included namely , ( acquire acquired acquiring acquires"
    .split(" ")
    .concat(companyNouns, Object.keys(officeRoles)),
);

/** True for "carrier", "operators": nouns of companies. */
export function isCompanyNoun(word: string): boolean {
  return COMPANY.has(word);
}

/** True where the word or mark right before a run may begin evidence at all: most runs are done with here. */
export function mayOpenEvidence(nearest: string): boolean {
  return OPENERS.has(nearest);
}

/** Points that the words before a run give; nearest word first. */
export function evidenceBefore(left: readonly string[]): number {
  let words = left;
  if (words[0] === "the") words = words.slice(1);
  const [first, second, third] = words;
  if (first === undefined || ARTICLES.has(first)) return 0;
  if (opensList(words)) return 2;
  if (left[0] === "the") return 0;
  if (TAKEOVER.has(first)) return 2;
  if (COMPANY.has(first) && !first.endsWith("s")) return 2;
  if (first === "with" && within(words, 7, ALLIANCE)) return 2;
  if (first === "in" && within(words, 7, HOLDINGS)) return 2;
  if (first === "of" && second !== undefined) return BELONGINGS.has(second) ? 2 : LIKELY.has(second) || third === "acquisition" ? 1 : 0;
  if (
    (first === "for" || (first === "to" && (second === "related" || second === "relating" || second === "allocated"))) &&
    words.includes("goodwill")
  )
    return 2;
  if (first === "by" && second !== undefined && BY_VERBS.has(second)) return 2;
  if (first === "to" && second === "according") return 1;
  return isScoped(first, words) ? 2 : 0;
}

/** "carriers such as", "competitors like", "suppliers, including". */
export function opensList(words: readonly string[]): boolean {
  let at: number;
  if (words[0] === "as" && words[1] === "such") at = 2;
  else if (words[0] === "like" || /^includ(?:ing|es?|ed)$/u.test(words[0] ?? "") || words[0] === "namely") at = 1;
  else return false;
  if (words[at] === "," || words[at] === "(") at++;
  return COMPANY.has(words[at] ?? "");
}

/** "compete with", "rely on", "purchase wafers from". */
function isScoped(link: string, words: readonly string[]): boolean {
  for (let at = 1; at < Math.min(words.length, 8); at++) {
    const scope = SCOPES.get(words[at]!);
    if (scope) return scope.link.includes(link) && (link !== "to" || at === 1) && (link !== "on" || at === 1);
    if (words[at] === ";") return false;
  }
  return false;
}

function within(words: readonly string[], reach: number, wanted: ReadonlySet<string>): boolean {
  for (let at = 1; at < Math.min(words.length, reach + 1); at++) {
    if (wanted.has(words[at]!)) return true;
    if (words[at] === ";" || words[at] === ":") return false;
  }
  return false;
}

/** Points that the words behind a run give, and whether they speak of a person's office. */
export function evidenceAfter(right: readonly string[], possessive: boolean): number {
  const [first, second, third] = right;
  if (first === undefined) return possessive ? 1 : 0;
  if (possessive) return BELONGINGS.has(first) ? 2 : 1;
  if (first === "," && second === "in" && third === "which") return holdsWithin(right) ? 2 : 0;
  if (first === "," && second === "which" && (third === "we" || third === "the")) return acquiresWithin(right) ? 2 : 0;
  if (first === "," && second !== undefined) return isApposition(right) || (second === "which" && OWNERS_VERBS.has(third ?? "")) ? 2 : 0;
  if (first === "and" && (second === "its" || second === "their") && third !== undefined && (BELONGINGS.has(third) || third === "group"))
    return 2;
  return VERBS.has(first) ? (speaksOfOurShares(right) ? 2 : 1) : 0;
}

/** ", which we acquired in July 2015". */
function acquiresWithin(right: readonly string[]): boolean {
  return right
    .slice(3, 7)
    .some((word) => /^(?:acquired?|bought|purchased|established|founded|sold|own|owns|owned|control|controls)$/u.test(word));
}

/** ", in which we hold a 25% interest". */
function holdsWithin(right: readonly string[]): boolean {
  return right.slice(3, 8).some((word) => /^(?:hold|holds|held|own|owns|owned|have|has|had|acquired|invested)$/u.test(word));
}

const OWNERS_VERBS = new Set([
  "own",
  "owns",
  "owned",
  "hold",
  "holds",
  "held",
  "acquired",
  "manufactures",
  "supplies",
  "operates",
  "competes",
]);

/** "sold 3 million of our shares". */
function speaksOfOurShares(right: readonly string[]): boolean {
  const our = right.indexOf("our");
  return our > 0 && right.slice(our, our + 4).some((word) => word === "shares" || word === "stock");
}

/** ", our largest supplier", ", a telecommunications carrier". */
function isApposition(right: readonly string[]): boolean {
  const opener = right[1]!;
  if (opener !== "our" && opener !== "a" && opener !== "an" && opener !== "one" && opener !== "its") return false;
  for (let at = 2; at < 8; at++) {
    const word = right[at];
    if (word === undefined || word === "," || word === "(" || word === "of" || word === "to") return COMPANY.has(right[at - 1]!);
    if (COMPANY.has(word)) return true;
  }
  return false;
}

const OFFICE_OPENERS = new Set([
  "our",
  "its",
  "the",
  "a",
  "an",
  "who",
  "president",
  "chairman",
  "chairwoman",
  "chief",
  "representative",
  "executive",
  "director",
  "senior",
  "outside",
  "managing",
  "ceo",
  "vice",
  "has",
  "formerly",
  "aged",
  "age",
]);

/** "president, |Taro Alder|" or "|Taro Alder|, our president": an office beside a run of two to four words. */
export function besideOffice(left: readonly string[], right: readonly string[]): boolean {
  const nearest = left[0] === "," ? left[1] : left[0];
  if (nearest !== undefined && isOffice(nearest)) return true;
  if (right[0] !== "," || !OFFICE_OPENERS.has(right[1] ?? "")) return false;
  for (let at = 1; at < 8; at++) {
    const word = right[at];
    if (word === undefined || word === "of" || word === "to" || word === ";") return false;
    if (isOffice(word)) return true;
  }
  return false;
}
