/** A run in, its filings out one by one: reads, extracts, tells what goes wrong in one line, shows progress. */
import { extract } from "../extract.ts";
import type { Filing } from "../model/filing.ts";
import type { PhraseReader } from "../model/phrase-reader.ts";
import type { Run } from "./arguments.ts";
import { progress } from "./progress.ts";
import { openReading, type ReadText } from "./read-files.ts";
import { reasonOf } from "./reason.ts";
import type { Surroundings } from "./surroundings.ts";

/** Exit codes of the command. */
export const EXIT = { done: 0, someUnread: 1, wrongUse: 2 } as const;

/**
 * Extracts every text of a run and hands each filing on as soon as it is there. Returns the exit code.
 * @example await eachFiling(run, surroundings, (filing) => filings.push(filing))
 */
export async function eachFiling(run: Run, surroundings: Surroundings, take: (filing: Filing) => void): Promise<number> {
  let exitCode: number = EXIT.done;
  const complain = (path: string, reason: string): void => {
    exitCode = EXIT.someUnread;
    surroundings.error(`filing-facts: ${path}: ${reason}\n`);
  };
  const reading = await openReading(run, surroundings, complain);
  if ("wrong" in reading) return wrongUse(reading.wrong, surroundings);
  const { compromisePhrases } = await import("../compromise.ts");
  const phrases = compromisePhrases();
  const shown = progress(reading.paths.length, surroundings);
  const ids = new Map<string, string>();
  for (const path of reading.paths) {
    const read = await reading.read(path);
    const filing = read === undefined ? undefined : extractText(read, phrases, complain);
    const other = filing === undefined ? undefined : ids.get(filing.document.id);
    if (filing !== undefined && other !== undefined) complain(path, `has the same id as ${other}, "${filing.document.id}"; left out`);
    else if (filing !== undefined) {
      ids.set(filing.document.id, path);
      shown.clear();
      take(filing);
    }
    shown.step();
  }
  shown.clear();
  return exitCode;
}

/** One line and where to read more. */
export function wrongUse(message: string, surroundings: Surroundings): number {
  surroundings.error(`filing-facts: ${message}\nSee filing-facts --help\n`);
  return EXIT.wrongUse;
}

/** Text never throws; options that are wrong do, and are the file's trouble, not that of the others. */
function extractText(
  { path, text, options }: ReadText,
  phrases: PhraseReader,
  complain: (path: string, reason: string) => void,
): Filing | undefined {
  try {
    return extract(text, { ...options, phrases });
  } catch (error) {
    complain(path, reasonOf(error));
    return undefined;
  }
}
