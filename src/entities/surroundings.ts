/**
 * A place in the text → the words next to it, in lower case, nearest first.
 * "a joint venture with |Alder" → ["with", "venture", "joint", "a"].
 */
const LEFT_WINDOW = 130;
const RIGHT_WINDOW = 90;
const PIECES = /[\p{L}\d][\p{L}\d.'’]*[\p{L}\d]|[\p{L}\d]|[,;:()]/gu;

/** Words and the marks , ; : ( ) before `at`, not beyond `from`, nearest first. */
export function wordsBefore(text: string, at: number, from: number): string[] {
  const start = Math.max(from, at - LEFT_WINDOW);
  return (text.slice(start, at).toLowerCase().match(PIECES) ?? []).reverse();
}

/** Words and the marks , ; : ( ) behind `at`, not beyond `to`, in order. */
export function wordsAfter(text: string, at: number, to: number): string[] {
  return text.slice(at, Math.min(to, at + RIGHT_WINDOW)).toLowerCase().match(PIECES) ?? [];
}
