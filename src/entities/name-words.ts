/**
 * Text and its sentences → its capitalised words, in flat arrays: what kind each is and how it links to the one before.
 * "We rely on Alder Networks, Inc. and KDX" → Alder · Networks (space) · Inc (comma) · KDX (and).
 * A scan over character codes: what is not capitalised costs next to nothing.
 */
import { BREAKER, GENERIC, INITIAL, MIXED, NUMBER, classOfWord } from "./word-classes.ts";

/** What stands between a capitalised word and the one before it. */
export const NO_LINK = 0;
export const SPACE = 1;
export const AMPERSAND = 2;
export const OF = 3;
export const AND = 4;
export const COMMA = 5;
export const COMMA_AND = 6;
export const OF_THE = 7;
export const PARTICLE = 8;
export const AND_THE = 9;
/** "Alder (Thailand) Co.": the place in parentheses belongs to the name. */
export const PLACED = 10;
/** "Cedro del Norte", "Alder e Birch": words of other languages inside a name. */
export const ROMANCE = 11;

/** The capitalised words of a text; the arrays run in step. */
export interface NameWords {
  readonly text: string;
  /** Offsets into the text; the end takes the point of "Inc." in, a possessive not. */
  readonly starts: number[];
  readonly ends: number[];
  /** The word without its final point. */
  readonly words: string[];
  /** Bits of word-classes.ts. */
  readonly classes: number[];
  /** Link to the word before: NO_LINK, SPACE … */
  readonly links: number[];
  /** Index of the sentence. */
  readonly sentenceOf: number[];
  /** By sentence: 1 where most words are capitalised, as in a heading. */
  readonly headings: Uint8Array;
  /** Offsets of lower-case words with a hyphen behind a preposition ("of alder-post"), start and end in turn. */
  readonly hyphenated: number[];
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const KIND = new Uint8Array(128);
for (let code = 0; code < 26; code++) {
  KIND[65 + code] = UPPER;
  KIND[97 + code] = LOWER;
}
for (let code = 48; code < 58; code++) KIND[code] = DIGIT;

function kindOf(code: number): number {
  if (code < 128) return KIND[code] ?? 0;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || code >= 0x250) return 0;
  const letter = String.fromCharCode(code);
  return letter === letter.toLowerCase() ? LOWER : UPPER;
}

const LINKS = new Map<string, number>([
  [" ", SPACE],
  ["\n", SPACE],
  [" & ", AMPERSAND],
  [" of ", OF],
  [" of the ", OF_THE],
  [" and ", AND],
  [" and the ", AND_THE],
  [" or ", COMMA_AND],
  [", ", COMMA],
  [",", COMMA],
  [", and ", COMMA_AND],
  [", or ", COMMA_AND],
  [", the ", COMMA],
  [" for ", PARTICLE],
  [" for the ", PARTICLE],
  ...[
    "de|do|del|der|van|von|du|di|da|dos|das|des|della|delle|de la|de los|de las|de l'|de l’|d'|d’|dell'|dell’|e|et|und|ve|och|og|y|en|para",
  ].flatMap((list) => list.split("|").map((word): [string, number] => [/['’]$/u.test(word) ? ` ${word}` : ` ${word} `, ROMANCE])),
]);

/** The final point belongs to these, and to single letters. */
const POINTED = new Set([
  "Inc",
  "Corp",
  "Co",
  "Ltd",
  "Pte",
  "Pty",
  "Pvt",
  "Sdn",
  "Bhd",
  "Tbk",
  "Ltda",
  "Lda",
  "Cia",
  "Bros",
  "Mr",
  "Mrs",
  "Ms",
  "Dr",
  "Messrs",
  "Prof",
  "St",
  "Jr",
  "Sr",
  "INC",
  "CORP",
  "CO",
  "LTD",
  "plc",
  "Plc",
]);

/** Reads the capitalised words of `text` within `sentences`. */
export function readNameWords(text: string, sentences: readonly { start: number; end: number }[]): NameWords {
  const found: NameWords = {
    text,
    starts: [],
    ends: [],
    words: [],
    classes: [],
    links: [],
    sentenceOf: [],
    headings: new Uint8Array(sentences.length),
    hyphenated: [],
  };
  for (let index = 0; index < sentences.length; index++) readSentence(found, index, sentences[index]!.start, sentences[index]!.end);
  return found;
}

function readSentence(found: NameWords, index: number, start: number, end: number): void {
  const { text } = found;
  const before = found.words.length;
  let at = start;
  let lowers = 0;
  let shorts = 0;
  let capitals = 0;
  let initial = INITIAL;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KIND[code]! : kindOf(code);
    if (kind === LOWER) {
      const from = at;
      at = endOfLower(text, at, end);
      if (at < end && kindOf(text.charCodeAt(at)) === UPPER) at = pushWord(found, index, from, end, MIXED | initial, before);
      else if (at - from > 3) lowers++;
      else if (code === 112 && at - from === 3 && isPlc(found, from, before)) at = pushWord(found, index, from, end, 0, before);
      if (at - from < 4) shorts++;
      if (text.charCodeAt(at) === 45) noteHyphen(found, from, at, end);
      initial = 0;
    } else if (kind === UPPER) {
      capitals++;
      at = pushWord(found, index, at, end, initial, before);
      initial = 0;
    } else if (kind === DIGIT) at = pushNumber(found, index, at, end, before);
    else at++;
  }
  if (capitals > 2 && end - start < 300 && lowers * 2 <= capitals && ((lowers === 0 && shorts < 2) || !isStop(text.charCodeAt(end - 1))))
    found.headings[index] = 1;
}

/** A full stop, "!" or "?" ends prose. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

/** "Alder Trust plc": the one suffix that is written small. */
function isPlc(found: NameWords, from: number, firstOfSentence: number): boolean {
  const count = found.words.length;
  return count > firstOfSentence && found.ends[count - 1] === from - 1 && found.text.startsWith("plc", from);
}

function endOfLower(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && kindOf(text.charCodeAt(at)) === LOWER) at++;
  return at;
}

/** Adds the word that starts at `from`, unless it is a breaker; returns where it ends. */
function pushWord(found: NameWords, sentence: number, from: number, end: number, bits: number, firstOfSentence: number): number {
  const { text } = found;
  const at = endOfName(text, from, end);
  let word = text.slice(from, at);
  let stop = at;
  const hyphen = word.indexOf("-");
  if (hyphen > 0) {
    word = withoutTail(word, hyphen);
    stop = from + word.length;
  }
  const known = hyphen > 0 && PREFIXES.has(word.slice(0, hyphen).toLowerCase()) ? GENERIC : classOfWord(word);
  if (stop === at && text.charCodeAt(at) === 46 && at < end && (POINTED.has(word) || at - from === 1 || text.charCodeAt(at - 2) === 46))
    stop = at + 1;
  if (known & BREAKER && (known & ~BREAKER) === 0) return at;
  if (known & BREAKER && at - from < 2) return at;
  if (word.charCodeAt(word.length - 1) === 46) word = word.slice(0, -1);
  const count = found.words.length;
  found.starts.push(from);
  found.ends.push(stop);
  found.words.push(word);
  found.classes.push(known | bits);
  found.links.push(count > firstOfSentence ? linkAt(found, count, from, stop) : 0);
  found.sentenceOf.push(sentence);
  return Math.max(at, stop);
}

/** "Alder-related" is Alder; "Alder-post" may be a name. */
function withoutTail(word: string, hyphen: number): string {
  for (let at = hyphen; at > 0; at = word.indexOf("-", at + 1)) {
    if (kindOf(word.charCodeAt(at + 1)) !== LOWER) continue;
    const tail = word.slice(at + 1);
    if (TAILS.has(tail) || tail.endsWith("ed") || tail.endsWith("ing") || tail.includes("-")) return word.slice(0, at);
  }
  return word;
}

/** Letters, digits, inner apostrophes, hyphens, points and ampersands; a possessive stays outside. */
function endOfName(text: string, from: number, end: number): number {
  let at = from + 1;
  let lastJoint = from - 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (kindOf(code) !== 0) {
      at++;
      continue;
    }
    const next = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : 0;
    if (next === 0) break;
    if (code === 39 || code === 0x2019) {
      if ((text.charCodeAt(at + 1) | 32) === 115 && (at + 2 >= end || kindOf(text.charCodeAt(at + 2)) === 0)) {
        if (!isPeoples(text, from, at)) break;
      }
    } else if (code === 46) {
      if (next === UPPER && at - lastJoint > 2) break;
      if (next === DIGIT) break;
      lastJoint = at;
    } else if (code === 38 || code === 43) {
      if (next !== UPPER) break;
    } else if (code === 47) {
      if (at - from !== 1 || !/^\/[SA](?![\p{L}\d])/u.test(text.slice(at, at + 3))) break;
    } else if (code !== 45) break;
    at += 2;
  }
  return at;
}

/** "People's Bank", "Moody's": possessives that belong to the names of bodies. */
function isPeoples(text: string, from: number, at: number): boolean {
  if (OWN_POSSESSIVES.has(text.slice(from, at))) return true;
  return at - from === 6 && text.startsWith("People", from) && text.charCodeAt(at + 2) === 32 && kindOf(text.charCodeAt(at + 3)) === UPPER;
}

/** Digits count where they stand between two capitalised words: "Alder 360 Co." */
function pushNumber(found: NameWords, sentence: number, from: number, end: number, firstOfSentence: number): number {
  const { text } = found;
  let at = from + 1;
  while (at < end && kindOf(text.charCodeAt(at)) !== 0) at++;
  const count = found.words.length;
  if (count <= firstOfSentence || text.charCodeAt(at) !== 32 || at + 1 >= end || kindOf(text.charCodeAt(at + 1)) !== UPPER) return at;
  if (from - found.ends[count - 1]! !== 1 || text.charCodeAt(from - 1) !== 32) return at;
  found.starts.push(from);
  found.ends.push(at);
  found.words.push(text.slice(from, at));
  found.classes.push(NUMBER);
  found.links.push(SPACE);
  found.sentenceOf.push(sentence);
  return at;
}

/** The link to the word before, over a place in parentheses too: "Alder (Thailand) Co., Ltd." goes on like "Alder Thailand Co., Ltd.". */
function linkAt({ text, ends, links }: NameWords, count: number, from: number, stop: number): number {
  const before = ends[count - 1]!;
  if (from - before !== 2) return linkBetween(text, before, from);
  if (text.charCodeAt(before + 1) === 40 && text.startsWith(") ", stop) && kindOf(text.charCodeAt(stop + 2)) === UPPER) return PLACED;
  if (text.charCodeAt(before) === 41 && links[count - 1] === PLACED) return SPACE;
  return linkBetween(text, before, from);
}

function linkBetween(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 1) {
    const code = text.charCodeAt(from);
    return code === 32 || code === 10 || code === 0xa0 ? SPACE : code === 44 ? COMMA : NO_LINK;
  }
  if (length === 2 && text.charCodeAt(from) === 10 && text.charCodeAt(from + 1) === 10) return SPACE;
  if (length > 12) return NO_LINK;
  const between = text.slice(from, to);
  const link = LINKS.get(between);
  if (link !== undefined) return link;
  return /[\n\u00a0 ]{2}|[\n\u00a0]/.test(between) && !/\n\s*\n|\t/.test(between)
    ? (LINKS.get(between.replace(/\s+/g, " ")) ?? NO_LINK)
    : NO_LINK;
}

const OWN_POSSESSIVES = new Set(["Moody", "Poor", "Lloyd"]);

/** What a hyphen adds to a name to make an adjective. */
const TAILS = new Set([
  "wide",
  "like",
  "level",
  "type",
  "style",
  "only",
  "specific",
  "centric",
  "free",
  "friendly",
  "term",
  "scale",
  "compliant",
  "in",
  "up",
  "off",
  "on",
  "over",
  "owned",
  "led",
  "run",
  "made",
  "only",
  "the",
]);
/** What a hyphen sets before a common word. */
const PREFIXES = new Set([
  "non",
  "pre",
  "post",
  "mid",
  "anti",
  "re",
  "multi",
  "sub",
  "co",
  "self",
  "cross",
  "inter",
  "intra",
  "off",
  "on",
  "in",
  "out",
  "short",
  "long",
  "full",
  "half",
  "high",
  "low",
  "third",
  "second",
  "first",
  "one",
  "two",
  "three",
  "year",
  "euro",
  "sino",
  "asia",
  "by",
]);

const PREPOSITIONS = new Set(["of", "for", "in", "with", "from", "by"]);

/** "of alder-post": a lower-case word with one hyphen behind a preposition may be a brand. */
function noteHyphen(found: NameWords, from: number, hyphen: number, end: number): void {
  const { text } = found;
  if (text.charCodeAt(from - 1) !== 32 || kindOf(text.charCodeAt(hyphen + 1)) !== LOWER) return;
  let word = from - 1;
  while (word > 0 && from - word < 7 && kindOf(text.charCodeAt(word - 1)) === LOWER) word--;
  if (!PREPOSITIONS.has(text.slice(word, from - 1))) return;
  const stop = endOfLower(text, hyphen + 1, end);
  if (text.charCodeAt(stop) !== 45) found.hyphenated.push(from, stop);
}
