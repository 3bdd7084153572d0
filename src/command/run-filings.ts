/** A run in, its filings out one by one: reads, extracts, tells what goes wrong in one line, shows progress. */
import type { Run } from "./arguments.ts";
import { extractJob, extracted, extractedLine, type Extracted } from "./extract-text.ts";
import { isHtml } from "./is-html.ts";
import { inOrder } from "./pool/in-order.ts";
import type { ExtractPool } from "./pool/open-pool.ts";
import { progress } from "./progress.ts";
import { openReading, type Reading, type ReadText } from "./read-files.ts";
import { reasonOf } from "./reason.ts";
import type { Surroundings } from "./surroundings.ts";

/** Exit codes of the command. */
export const EXIT = { done: 0, someUnread: 1, wrongUse: 2 } as const;

/** From this number of texts on their threads are worth their start. */
const WORTH_THREADS = 8;
/** Texts that wait for each thread: enough that none is idle, few enough that memory holds them. */
const AHEAD = 2;

/**
 * Extracts every text of a run, on as many threads as the run or the machine says, and hands each filing on in the order of the texts.
 * Texts whose id `isDone` are not even read. Returns the exit code.
 * @example await eachFiling(run, surroundings, (one) => void filings.push(one.filing()))
 */
export async function eachFiling(
  run: Run,
  surroundings: Surroundings,
  take: (one: Extracted) => void | Promise<void>,
  isDone: (id: string) => boolean = () => false,
): Promise<number> {
  let exitCode: number = EXIT.done;
  const complain = (path: string, reason: string): void => {
    exitCode = EXIT.someUnread;
    surroundings.error(`filing-facts: ${path}: ${reason}\n`);
  };
  const reading = await openReading(run, surroundings, complain);
  if ("wrong" in reading) return wrongUse(reading.wrong, surroundings);
  const shown = progress(reading.paths.length, surroundings);
  const ids = new Map<string, string>();
  const threads = run.jobs ?? (reading.paths.length < WORTH_THREADS ? 1 : surroundings.cores);
  const pool = threads > 1 && reading.paths.length > 1 ? await surroundings.openPool(threads) : undefined;
  try {
    const start = (path: string): Promise<Result> => extractPath(path, reading, run, pool, isDone);
    for await (const { path, one, problem } of inOrder(reading.paths, pool === undefined ? 1 : threads * AHEAD, start)) {
      const other = one === undefined ? undefined : ids.get(one.id);
      if (problem !== undefined) complain(path, problem);
      else if (one !== undefined && other !== undefined) complain(path, `has the same id as ${other}, "${one.id}"; left out`);
      else if (one !== undefined) {
        ids.set(one.id, path);
        shown.clear();
        await take(one);
      }
      shown.step();
    }
  } finally {
    await pool?.close();
  }
  shown.clear();
  return exitCode;
}

/** What came of one text: nothing where it could not be read or is done already. */
interface Result {
  readonly path: string;
  readonly one?: Extracted;
  readonly problem?: string;
}

/** Text never throws; options that are wrong do, and are the file's trouble, not that of the others. */
async function extractPath(
  path: string,
  reading: Reading,
  run: Run,
  pool: ExtractPool | undefined,
  isDone: (id: string) => boolean,
): Promise<Result> {
  try {
    const read: ReadText | undefined = await reading.read(path, isDone);
    if (read === undefined) return { path };
    const job = { text: read.text, options: read.options, plain: run.plain, html: isHtml(path, read.text), tags: run.tags };
    return { path, one: pool === undefined ? extracted(await extractJob(job)) : extractedLine(await pool.extract(job)) };
  } catch (error) {
    return { path, problem: reasonOf(error) };
  }
}

/** One line and where to read more. */
export function wrongUse(message: string, surroundings: Surroundings): number {
  surroundings.error(`filing-facts: ${message}\nSee filing-facts --help\n`);
  return EXIT.wrongUse;
}
