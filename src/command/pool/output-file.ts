/**
 * A file of one filing a line, written so that an interrupt at any moment loses and doubles nothing:
 * a line that was torn is cut off when the work goes on, and the filings above it are known as done.
 */
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { linesOf } from "./lines.ts";

/** See the head of this file. */
export interface OutputFile {
  /** Whether a filing of that id stands in the file. */
  readonly isDone: (id: string) => boolean;
  readonly write: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a file for writing; with `resume` it goes on behind the last whole line.
 * @throws Error where the file exists without `resume`, or holds lines that are no filings
 * @example const output = await openOutputFile("facts.jsonl", true); output.isDone("hoshikawa-2018")
 */
export async function openOutputFile(path: string, resume: boolean): Promise<OutputFile> {
  const known = await stat(path).catch(() => undefined);
  if (known !== undefined && known.size > 0 && !resume) throw new Error("exists already; --resume goes on with it");
  const done = new Set<string>();
  const whole = known === undefined ? 0 : await readDone(path, done);
  const file = await open(path, known === undefined ? "w" : "r+");
  await file.truncate(whole);
  let at = whole;
  return {
    isDone: (id) => done.has(id),
    write: async (line) => {
      const bytes = Buffer.from(`${line}\n`);
      await file.write(bytes, 0, bytes.length, at);
      at += bytes.length;
    },
    close: () => file.close(),
  };
}

/** Enters the ids of the filings of a file into `done`; returns the bytes of its whole lines. */
async function readDone(path: string, done: Set<string>): Promise<number> {
  let whole = 0;
  for await (const { text, bytes, ended } of linesOf(createReadStream(path))) {
    if (!ended) break;
    const id = /^\{"schemaVersion":\d+,"document":\{"id":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
    if (id === undefined) throw new Error("is no file of filings: --output wants one that filing-facts wrote");
    done.add(JSON.parse(id) as string);
    whole += bytes;
  }
  return whole;
}
