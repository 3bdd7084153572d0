/**
 * The text and the way back: runs of characters in arrays of numbers, three numbers a run, whatever the length of the run.
 * Text 10–15 is HTML 120–125; text 15–16 is HTML 125–131, the reference "&nbsp;".
 */
import type { Fragment } from "./piece.ts";

/** See the head of this file. Offsets of text and of HTML both only grow. */
export interface TextMap {
  readonly text: string;
  /** The HTML that some characters stand for; undefined where they are none of it. */
  readonly locate: (start: number, end: number) => { start: number; end: number } | undefined;
  /** The characters that stand within a stretch of HTML; undefined where none do. */
  readonly within: (start: number, end: number) => { start: number; end: number } | undefined;
  /** Writes some characters with their places into another text. */
  readonly copy: (start: number, end: number, writer: TextWriter) => void;
}

export interface TextWriter {
  write(fragment: Fragment): void;
  /** How many characters are written. */
  length(): number;
  /** Where the last character of the HTML ends of which any is written. */
  place(): number;
  finish(): TextMap;
}

/** Pieces of text are joined by so many, lest each be kept as a string of its own. */
const JOINED = 4096;

/** A writer of text that remembers where each character came from. */
export function textWriter(): TextWriter {
  const chunks: string[] = [];
  let pieces: string[] = [];
  const runs = growing();
  let length = 0;
  let place = 0;
  const join = (): void => {
    chunks.push(pieces.join(""));
    pieces = [];
  };
  return {
    write({ start, end, text }) {
      if (text === "") return;
      const last = runs.count() - 1;
      const [at, from, to] = [runs.at(last, 0), runs.at(last, 1), runs.at(last, 2)];
      const joins = last >= 0 && to === start && to - from === length - at && end - start === text.length;
      if (joins) runs.set(last, 2, end);
      else runs.add(length, start, end);
      if (pieces.push(text) === JOINED) join();
      length += text.length;
      place = end;
    },
    length: () => length,
    place: () => place,
    finish() {
      join();
      return mapOf(chunks.join(""), runs);
    },
  };
}

/**
 * Some ranges of a text, in order, with words of our own before each.
 * @example partsOf(map, [{ start: 0, end: 5, before: "" }, { start: 9, end: 12, before: "\n\n" }])
 */
export function partsOf(
  map: TextMap,
  ranges: Iterable<{ readonly start: number; readonly end: number; readonly before: string }>,
): TextMap {
  const writer = textWriter();
  for (const { start, end, before } of ranges) {
    writer.write({ start: writer.place(), end: writer.place(), text: before });
    map.copy(start, end, writer);
  }
  return writer.finish();
}

interface Runs {
  count(): number;
  at(run: number, field: 0 | 1 | 2): number;
  set(run: number, field: 0 | 1 | 2, value: number): void;
  add(at: number, from: number, to: number): void;
}

/** Runs of three numbers in a typed array that doubles. */
function growing(): Runs {
  let numbers = new Uint32Array(3 * 256);
  let count = 0;
  return {
    count: () => count,
    at: (run, field) => numbers[3 * run + field] ?? 0,
    set(run, field, value) {
      numbers[3 * run + field] = value;
    },
    add(at, from, to) {
      if (3 * count + 3 > numbers.length) {
        const larger = new Uint32Array(2 * numbers.length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers.set([at, from, to], 3 * count);
      count++;
    },
  };
}

function mapOf(text: string, runs: Runs): TextMap {
  const endOf = (run: number): number => (run + 1 < runs.count() ? runs.at(run + 1, 0) : text.length);
  /** Whether each character of the run is one of the HTML. */
  const isEven = (run: number): boolean => runs.at(run, 2) - runs.at(run, 1) === endOf(run) - runs.at(run, 0);
  const isOurs = (run: number): boolean => runs.at(run, 1) === runs.at(run, 2);

  function locate(start: number, end: number): { start: number; end: number } | undefined {
    if (!(start >= 0 && end <= text.length && start < end)) return undefined;
    let first = lastWhere(runs.count(), (run) => runs.at(run, 0) <= start);
    let last = lastWhere(runs.count(), (run) => runs.at(run, 0) < end);
    while (first <= last && isOurs(first)) first++;
    while (last >= first && isOurs(last)) last--;
    if (first > last) return undefined;
    const from = Math.max(start - runs.at(first, 0), 0);
    const to = Math.min(end, endOf(last)) - runs.at(last, 0);
    return {
      start: runs.at(first, 1) + (isEven(first) ? from : 0),
      end: isEven(last) ? runs.at(last, 1) + to : runs.at(last, 2),
    };
  }

  function within(start: number, end: number): { start: number; end: number } | undefined {
    let first = lastWhere(runs.count(), (run) => runs.at(run, 2) <= start) + 1;
    let last = lastWhere(runs.count(), (run) => runs.at(run, 1) < end);
    while (first <= last && isOurs(first)) first++;
    while (last >= first && isOurs(last)) last--;
    if (first > last) return undefined;
    const from = isEven(first) ? Math.max(start - runs.at(first, 1), 0) : 0;
    const cut = isEven(last) ? Math.max(runs.at(last, 2) - end, 0) : 0;
    const found = { start: runs.at(first, 0) + from, end: endOf(last) - cut };
    return found.start < found.end ? found : undefined;
  }

  function copy(start: number, end: number, writer: TextWriter): void {
    for (let run = lastWhere(runs.count(), (one) => runs.at(one, 0) <= start); run < runs.count() && runs.at(run, 0) < end; run++) {
      const [from, to] = [Math.max(start, runs.at(run, 0)), Math.min(end, endOf(run))];
      const place = isEven(run)
        ? { start: runs.at(run, 1) + from - runs.at(run, 0), end: runs.at(run, 1) + to - runs.at(run, 0) }
        : undefined;
      writer.write({ start: place?.start ?? runs.at(run, 1), end: place?.end ?? runs.at(run, 2), text: text.slice(from, to) });
    }
  }

  return { text, locate, within, copy };
}

/** The last of `count` runs for which the condition still holds, -1 for none; it holds for a first part of them. */
function lastWhere(count: number, holds: (run: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
