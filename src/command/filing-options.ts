/**
 * A JSON file with what the texts themselves may not say in, the options of each text out:
 * `{ "hoshikawa-2018": { "file": "hoshikawa-2018.txt", "options": { "fiscalYearEnd": "2018-03-31" } } }`
 */
import { basename, dirname, join, resolve } from "node:path";
import * as z from "zod";
import type { ExtractOptions } from "../model/filing.ts";
import { reasonOf } from "./reason.ts";
import type { Surroundings } from "./surroundings.ts";

/** The name under which a file with options is found beside a text. */
export const OPTIONS_FILE = "filings.json";

/** The options themselves are checked by `extract`, which knows them. */
const optionsFileSchema = z.record(z.string(), z.object({ file: z.string(), options: z.record(z.string(), z.unknown()).optional() }));

/** Options by the full path of their text. */
export type OptionsByPath = ReadonlyMap<string, ExtractOptions>;
/** What reading a file with options gives: the options, or why there are none. */
export type OptionsRead = { readonly options: OptionsByPath } | { readonly problem: string };

/**
 * Reads a file with options. The path of a text is relative to the folder of the file; an entry without `id` takes its key.
 * Returns the reason where the file cannot be read.
 * @example await readOptionsFile("reports/filings.json", surroundings)
 */
export async function readOptionsFile(path: string, surroundings: Surroundings): Promise<OptionsRead> {
  try {
    const text = new TextDecoder().decode(await surroundings.readFile(path));
    const entries = optionsFileSchema.safeParse(JSON.parse(text));
    if (!entries.success) return { problem: 'not of the form { "id": { "file": "…", "options": { … } } }' };
    const byPath = Object.entries(entries.data).map(
      ([id, entry]) => [resolve(dirname(path), entry.file), { id, ...entry.options }] as const,
    );
    return { options: new Map(byPath) };
  } catch (error) {
    return { problem: error instanceof SyntaxError ? "not JSON" : reasonOf(error) };
  }
}

/** Finds the options of texts; a `filings.json` is read once a folder, and what is wrong with it told once. */
export function optionsFinder(
  given: OptionsByPath | undefined,
  surroundings: Surroundings,
  complain: (path: string, reason: string) => void,
) {
  const folders = new Map<string, Promise<OptionsByPath>>();
  return async (path: string): Promise<ExtractOptions> => {
    const full = resolve(path);
    if (given !== undefined) return given.get(full) ?? sameName(given, full) ?? {};
    const folder = dirname(full);
    const known = folders.get(folder) ?? readBeside(dirname(path), surroundings, complain);
    folders.set(folder, known);
    return (await known).get(full) ?? {};
  };
}

/** An options file that was named may lie elsewhere: then the name of the text decides, where only one entry has it. */
function sameName(options: OptionsByPath, path: string): ExtractOptions | undefined {
  const matches = [...options].filter(([other]) => basename(other) === basename(path));
  return matches.length === 1 ? matches[0]?.[1] : undefined;
}

async function readBeside(
  folder: string,
  surroundings: Surroundings,
  complain: (path: string, reason: string) => void,
): Promise<OptionsByPath> {
  const path = join(folder, OPTIONS_FILE);
  const names = await surroundings.listFolder(folder).catch(() => undefined);
  if (names?.includes(OPTIONS_FILE) !== true) return new Map();
  const read = await readOptionsFile(path, surroundings);
  if ("options" in read) return read.options;
  complain(path, read.problem);
  return new Map();
}
