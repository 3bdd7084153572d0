/**
 * A place in the text → the words next to it, in lower case, nearest first.
 * "a joint venture with |Alder" → ["with", "venture", "joint", "a"].
 */
const FEW = 9;
const MANY = 40;
const WINDOW = 200;

const LETTER = 1;
const MARK = 2;
const KIND = new Uint8Array(128);
for (const code of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") KIND[code.charCodeAt(0)] = LETTER;
for (const code of ",;:()") KIND[code.charCodeAt(0)] = MARK;

/** Letters and digits make words, beyond ASCII all but dashes, quotes and bullets. */
function kindOf(code: number): number {
  if (code < 128) return KIND[code]!;
  if (code >= 0x2013 && code <= 0x2022) return code === 0x2019 ? 0 : MARK;
  return code >= 0xc0 && code < 0x2000 ? LETTER : 0;
}

/** Words and the marks , ; : ( ) – before `at`, not beyond `from`, nearest first: nine, or more behind "for" and "to". */
export function wordsBefore(text: string, at: number, from: number): string[] {
  const words: string[] = [];
  const start = Math.max(from, at - WINDOW);
  let most = FEW;
  let end = at;
  while (end > start && words.length < most) {
    const kind = kindOf(text.charCodeAt(end - 1));
    let first = end - 1;
    if (kind === LETTER) while (first > start && kindOf(text.charCodeAt(first - 1)) === LETTER) first--;
    if (kind !== 0) words.push(text.slice(first, end).toLowerCase());
    if (words.length === 1 && (words[0] === "for" || words[0] === "to")) most = MANY;
    end = first;
  }
  return words;
}

/** Words and the marks , ; : ( ) – behind `at`, not beyond `to`, in order. */
export function wordsAfter(text: string, at: number, to: number): string[] {
  const words: string[] = [];
  const end = Math.min(to, at + WINDOW);
  let start = at;
  while (start < end && words.length < FEW) {
    const kind = kindOf(text.charCodeAt(start));
    let last = start + 1;
    if (kind === LETTER) while (last < end && kindOf(text.charCodeAt(last)) === LETTER) last++;
    if (kind !== 0) words.push(text.slice(start, last).toLowerCase());
    start = last;
  }
  return words;
}

/** The word or mark right before `at`, in lower case: "with", ",". */
export function nearestBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 20 && kindOf(text.charCodeAt(start - 1)) === LETTER) start--;
  return start === end ? text.slice(end - 1, end) : text.slice(start, end).toLowerCase();
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 0xa0;
}
