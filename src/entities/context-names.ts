/**
 * Capitalised words that carry no suffix → the names that their surroundings give away.
 * "carriers such as Alder Communications, Birch and KDX" → three companies; "our president, Taro Alder," → a person.
 */
import { companyOpenings, endingsOfNoName } from "../lexicon/company-suffixes.ts";
import { AMPERSAND, AND, COMMA, COMMA_AND, type NameWords, ROMANCE, SPACE } from "./name-words.ts";
import { isCurrency, isTradeMark, nameText } from "./names.ts";
import { isAuthority, isBusinessEnding, mayOpenMarks, pointsOfMarks } from "./context-marks.ts";
import { besideOffice, evidenceAfter, evidenceBefore, isCompanyNoun, mayOpenEvidence, opensList } from "./context-evidence.ts";
import { abbreviates, readDefinition } from "./definitions.ts";
import { nearestBefore, wordsAfter, wordsBefore } from "./surroundings.ts";
import { ACRONYM, BREAKER, GENERIC, INITIAL, NO_NAME, NUMBER, WEAK_SUFFIX, classOfWord } from "./word-classes.ts";

/** A name known by its context, by the word indexes of every place that spoke for it or could have. */
export interface ContextName {
  readonly text: string;
  readonly person: boolean;
  readonly places: readonly { first: number; last: number }[];
}

interface Candidate {
  points: number;
  office: boolean;
  readonly places: { first: number; last: number }[];
}

/** Finds the names; `taken` tells words that belong to known names, `sentences` bound the context. */
export function findContextNames(
  words: NameWords,
  sentences: readonly { start: number; end: number }[],
  taken: (index: number) => boolean,
): ContextName[] {
  const candidates = new Map<string, Candidate>();
  for (let index = 0; index < words.words.length;) {
    const last = endOfRun(words, index);
    if (!words.headings[words.sentenceOf[index]!]) weigh(words, sentences, taken, index, last, candidates);
    index = last + 1;
  }
  const found: ContextName[] = [];
  for (const [text, { points, office, places }] of candidates)
    if (points > 1 || office) found.push({ text, person: office && points < 2, places });
  return found;
}

function endOfRun(words: NameWords, first: number): number {
  let last = first;
  while (last + 1 < words.words.length && RUN_LINKS.has(words.links[last + 1]!)) last++;
  return last;
}

const RUN_LINKS: ReadonlySet<number> = new Set([SPACE, AMPERSAND, ROMANCE]);
const COMPANY_OPENINGS: ReadonlySet<string> = new Set(companyOpenings);

function weigh(
  words: NameWords,
  sentences: readonly { start: number; end: number }[],
  taken: (index: number) => boolean,
  from: number,
  to: number,
  candidates: Map<string, Candidate>,
): void {
  const sentence = sentences[words.sentenceOf[from]!]!;
  if (taken(from) || taken(to)) {
    if (isListLink(words, to)) weighList(words, sentence, taken, from, to, candidates);
    return;
  }
  const first = startOfCandidate(words, from, to);
  if (isTradeMark(words, to) || !isCandidate(words, first, to) || (first === to && isCurrency(words, to))) return;
  const candidate = candidateOf(words, candidates, first, to);
  const start = words.starts[first]!;
  const nearest = nearestBefore(words.text, start);
  const left = mayOpenEvidence(nearest) || mayOpenMarks(nearest) ? wordsBefore(words.text, start, sentence.start) : [];
  const defined = endOfDefinition(words, first, to);
  const end = defined ?? words.ends[to]!;
  const possessive = isPossessive(words.text, end);
  const right =
    possessive || mayGoOn(words.text.charCodeAt(end), words.text.charCodeAt(end + 1))
      ? wordsAfter(words.text, possessive ? end + 2 : end, sentence.end)
      : [];
  if (to > first && to - first < 4 && isPersonal(words, first, to) && besideOffice(left, right)) candidate.office = true;
  const before = opensPlural(words, to, left) ? 2 : evidenceBefore(left);
  const after = possessive && /^..? ?\p{Lu}/u.test(words.text.slice(end, end + 4)) ? 0 : evidenceAfter(right, possessive);
  const noun = first > from && isCompanyNoun(words.words[from]!.toLowerCase()) ? 2 : 0;
  const authority = to === first && isAuthority(words.words[to]!, left) ? 2 : 0;
  const marks = noun + authority + pointsOfMarks(words.text, start, end, sentence.start, left, to > first);
  const form = (defined === undefined ? 0 : 1) + (to > first && COMPANY_OPENINGS.has(words.words[first]!) ? 2 : 0);
  const bonus = to > first && before + after + marks + form === 1 && isBusinessEnding(words.words[to]!) ? 1 : 0;
  candidate.points += before + after + marks + form + bonus;
  if (before > 1 || marks + bonus > 1) spread(words, taken, to, candidates);
}

/** `Alder Fine Partners ("AFP")`: where the definition of a short form ends; a technique has one too, so it is one sign among others. */
function endOfDefinition(words: NameWords, first: number, last: number): number | undefined {
  const end = words.ends[last]!;
  if (last === first || words.text.charCodeAt(end + 1) !== 40) return undefined;
  const name = nameText(words, first, last);
  const definition = readDefinition(words.text, end, name);
  const short = definition?.aliases.find((alias) => abbreviates(alias, name));
  return short === undefined || classOfWord(short) & ACRONYM ? undefined : definition?.end;
}

/** "the operators |Alder Store| and Birch": a plural right before a list of names. */
function opensPlural(words: NameWords, to: number, left: readonly string[]): boolean {
  const [noun] = left;
  return noun !== undefined && noun.endsWith("s") && isCompanyNoun(noun) && isListLink(words, to);
}

/** A comma, or a blank and a small letter that an evidence word may begin with. */
function mayGoOn(code: number, next: number): boolean {
  return code === 44 || (code === 32 && next >= 97 && next <= 115);
}

function weighList(
  words: NameWords,
  sentence: { start: number },
  taken: (index: number) => boolean,
  from: number,
  to: number,
  candidates: Map<string, Candidate>,
): void {
  const left = wordsBefore(words.text, words.starts[from]!, sentence.start);
  if (opensList(left) || evidenceBefore(left) > 1) spread(words, taken, to, candidates);
}

/** "Subsidiary Alder" at the start of a sentence is Alder. */
function startOfCandidate(words: NameWords, from: number, to: number): number {
  const bits = words.classes[from]!;
  const opens = bits & (GENERIC | BREAKER) || isCompanyNoun(words.words[from]!.toLowerCase());
  return from < to && bits & INITIAL && opens ? from + 1 : from;
}

/** At least one word that no lexicon knows, no digits in front, no acronym of a standard, not too long. */
function isCandidate(words: NameWords, first: number, last: number): boolean {
  if (last - first > 4 || NO_ENDING.has(words.words[last]!)) return false;
  if (last - first > 1 && words.classes[last]! & WEAK_SUFFIX) return true;
  let proper = 0;
  for (let at = first; at <= last; at++) {
    const bits = words.classes[at]!;
    if (bits & ACRONYM) return false;
    if ((bits & NO_NAME) === 0) proper++;
  }
  if (proper === 0 || words.classes[first]! & NUMBER) return false;
  const word = words.words[first]!;
  return last > first || (word.length > 1 && !NO_WORD.test(word));
}

const NO_ENDING: ReadonlySet<string> = new Set(endingsOfNoName);
/** "PCs", "R1", "J.C". */
const NO_WORD = /^\p{Lu}{2,}s$|^\p{Lu}\d+$|^\p{Lu}(?:\.\p{Lu})+$/u;

function candidateOf(words: NameWords, candidates: Map<string, Candidate>, first: number, last: number): Candidate {
  const text = nameText(words, first, last);
  let candidate = candidates.get(text);
  if (!candidate) candidates.set(text, (candidate = { points: 0, office: false, places: [] }));
  if (candidate.places.length < 64) candidate.places.push({ first, last });
  return candidate;
}

/** Words of a person's name are in no lexicon and hang on no "&". */
function isPersonal(words: NameWords, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (words.classes[at]! & NO_NAME || (at > first && words.links[at] !== SPACE)) return false;
  return true;
}

/** What stands in one list with a name is a name: "such as |Alder|, Birch and KDX". */
function spread(words: NameWords, taken: (index: number) => boolean, last: number, candidates: Map<string, Candidate>): void {
  let at = last;
  for (let hops = 0; hops < 12; hops++) {
    const next = nextInList(words, at);
    if (next < 0) return;
    const end = endOfRun(words, next);
    if (!taken(next)) {
      if (!isCandidate(words, next, end)) return;
      candidateOf(words, candidates, next, end).points += 2;
    }
    at = end;
  }
}

function isListLink(words: NameWords, last: number): boolean {
  return nextInList(words, last) >= 0;
}

const SEPARATOR = /(?: ?\([^()]{0,80}\))?(?:, and |, or |, | and | or )(?:the )?/y;

/** The word that the list goes on with behind word `last`, over a definition in parentheses; -1 where it ends. */
function nextInList(words: NameWords, last: number): number {
  const link = words.links[last + 1];
  if (link === COMMA || link === AND || link === COMMA_AND) return last + 1;
  const code = words.text.charCodeAt(words.ends[last]! + 1);
  if (code !== 40) return -1;
  SEPARATOR.lastIndex = words.ends[last]!;
  if (!SEPARATOR.test(words.text)) return -1;
  for (let at = last + 1; at < last + 8 && at < words.words.length; at++) {
    if (words.starts[at]! >= SEPARATOR.lastIndex) return words.starts[at] === SEPARATOR.lastIndex ? at : -1;
  }
  return -1;
}

/** True where "'s" or a bare apostrophe follows. */
export function isPossessive(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === 39 || code === 0x2019) && ((text.charCodeAt(end + 1) | 32) === 115 || text.charCodeAt(end + 1) === 32);
}
