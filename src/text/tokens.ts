/**
 * A stretch of text → its tokens: words, numbers, and every other visible character by itself.
 * "ATC-like Co.'s ¥1.2bn" → ATC · like(hyphen) · Co · . · 's · ¥ · 1.2 · bn(glued)
 *
 * - A word is a run of letters. Letters and digits always part ("FY2010" is `FY`, `2010`; "IPv6" is `IPv`, `6`).
 * - A hyphen between two words yields no token: the second has `hyphen: true`, so that "available-for-sale"
 *   and "available for sale" read alike. A hyphen beside a digit is a token, except before a word ("8-year": `year` has `hyphen`).
 * - "U.S." is one word, "'s" and "’s" one token (`lower` is "'s"), apostrophes inside a word stay ("don't").
 * - A number is digits with thousands commas and a decimal point: `1,200`, `15.6`, `.5`, never a trailing "." or ",".
 */
export type TokenKind = "word" | "number" | "symbol";

/** Offsets are those of the string that was tokenised. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** White space (or the start of the stretch) stands before the token. */
  readonly space: boolean;
  /** A hyphen joins the token to the one before ("non-amortized": `amortized`). */
  readonly hyphen: boolean;
}

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;

const ASCII_CLASS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII_CLASS[code] = WORD;
  else if (code >= 48 && code <= 57) ASCII_CLASS[code] = DIGIT;
  else if (code === 32 || (code >= 9 && code <= 13)) ASCII_CLASS[code] = SPACE;
}

const LETTER = /^\p{L}|\p{M}$/u;

/** Beyond ASCII: letters of any script, white space of any width; surrogate halves count as letters of a word of their own. */
function classOf(code: number): number {
  if (code < 128) return ASCII_CLASS[code] ?? 0;
  if (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return SPACE;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if (code >= 0x2010 && code <= 0x2bff) return 0;
  if (code >= 0xd800 && code <= 0xdfff) return WORD;
  return LETTER.test(String.fromCharCode(code)) ? WORD : 0;
}

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const APOSTROPHES = new Set([0x27, 0x2019]);

/**
 * Tokens of `text` from `start` to `end`, in order.
 * @example tokenize("up 4.4%", 0, 7).map((token) => token.text) // ["up", "4.4", "%"]
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let space = true;
  let hyphen = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      space = true;
      at++;
      continue;
    }
    const from = at;
    if (kind === WORD) at = endOfWord(text, at, end);
    else if (kind === DIGIT || (code === 46 && startsDecimal(text, at, end, tokens, space))) at = endOfNumber(text, at, end);
    else if (APOSTROPHES.has(code) && isPossessive(text, at, end) && !space) at += 2;
    else if (HYPHENS.has(code) && joinsWords(text, at, start, end)) {
      hyphen = true;
      space = false;
      at++;
      continue;
    } else at++;
    const word = text.slice(from, at);
    tokens.push({
      start: from,
      end: at,
      text: word,
      lower: lowerCase(word),
      kind: kind === WORD ? "word" : at - from > 0 && (kind === DIGIT || at - from > 1) && !APOSTROPHES.has(code) ? "number" : "symbol",
      space,
      hyphen,
    });
    space = false;
    hyphen = false;
  }
  return tokens;
}

/** Most words are in lower case already, and a look at their letters costs less than the making of a string. */
function lowerCase(word: string): string {
  if (isLowerCase(word)) return word;
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function isLowerCase(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** A word runs over letters, an apostrophe between letters (but not before a final s), and the points of "U.S.". */
function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const part = at;
    while (at < end && classOf(text.charCodeAt(at)) === WORD) at++;
    if (at - part === 1 && text.charCodeAt(at) === 46) {
      const initials = endOfInitials(text, at, end);
      if (initials > at) return initials;
    }
    const joined =
      at + 1 < end && APOSTROPHES.has(text.charCodeAt(at)) && classOf(text.charCodeAt(at + 1)) === WORD && !isPossessive(text, at, end);
    if (!joined) return at;
    at++;
  }
}

/** Behind the last point of "S.A." where `point` is its first; `point` itself where one letter stands alone. */
function endOfInitials(text: string, point: number, end: number): number {
  let at = point;
  while (at + 1 < end && text.charCodeAt(at) === 46 && classOf(text.charCodeAt(at + 1)) === WORD && text.charCodeAt(at + 2) === 46) at += 2;
  return at > point && at + 1 <= end ? at + 1 : at;
}

/** Thousands commas need three digits behind them; a point needs a digit. */
function endOfNumber(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) at++;
    else if (code === 46 && at + 1 < end && classOf(text.charCodeAt(at + 1)) === DIGIT) at++;
    else if ((code === 44 || code === 0xff0c) && digitsFollow(text, at + 1, end) === 3) at++;
    else break;
  }
  return at;
}

function digitsFollow(text: string, from: number, end: number): number {
  let count = 0;
  while (count < 4 && from + count < end && classOf(text.charCodeAt(from + count)) === DIGIT) count++;
  return count;
}

/** ".5" is a number where no word or digit touches the point. */
function startsDecimal(text: string, at: number, end: number, tokens: readonly Token[], space: boolean): boolean {
  if (at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== DIGIT) return false;
  return space || tokens.at(-1)?.kind === "symbol";
}

function isPossessive(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  return at + 1 < end && next === 115 && (at + 2 >= end || classOf(text.charCodeAt(at + 2)) !== WORD);
}

/** A hyphen joins where a letter or digit touches it on the left and a letter on the right. */
function joinsWords(text: string, at: number, start: number, end: number): boolean {
  if (at <= start || at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== WORD) return false;
  const before = classOf(text.charCodeAt(at - 1));
  return before === WORD || before === DIGIT;
}
