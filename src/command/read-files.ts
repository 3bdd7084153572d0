/**
 * Paths of a command line in, their texts with the options of each out, one by one. What cannot be read is told in one line
 * on the error stream and left out: `filing-facts: report.txt: no such file`.
 */
import { basename, join, resolve } from "node:path";
import type { ExtractOptions } from "../model/filing.ts";
import { onlyOneFilingMessage, type Run } from "./arguments.ts";
import { decodeText } from "./decode-text.ts";
import { optionsFinder, readOptionsFile, type OptionsByPath } from "./filing-options.ts";
import { reasonOf } from "./reason.ts";
import type { Surroundings } from "./surroundings.ts";

/** The path that stands for standard input. */
const STANDARD_INPUT = "-";

/** A text that was read, with the options for `extract`. */
export interface ReadText {
  readonly path: string;
  readonly text: string;
  readonly options: ExtractOptions;
}

/** The texts of a run, still to be read. */
export interface Reading {
  readonly paths: readonly string[];
  /** The text of a path; undefined where it cannot be read, or its id `isDone`. */
  readonly read: (path: string, isDone?: (id: string) => boolean) => Promise<ReadText | undefined>;
}

/** Tells in one line what is wrong with a path. */
export type Complain = (path: string, reason: string) => void;

/**
 * Prepares the reading of a run: folders become their texts, options files are found.
 * Returns the message of a wrong use where flags for one filing meet several texts.
 * @example const reading = await openReading(run, surroundings, complain)
 */
export async function openReading(run: Run, surroundings: Surroundings, complain: Complain): Promise<Reading | { readonly wrong: string }> {
  const paths = await expandFolders(run.paths, surroundings, complain);
  const wrong = paths.length > 1 ? onlyOneFilingMessage(run.filing) : undefined;
  if (wrong !== undefined) return { wrong };
  const given = run.optionsFile === undefined ? undefined : await givenOptions(run.optionsFile, surroundings, complain);
  const findOptions = optionsFinder(given, surroundings, complain);
  return {
    paths,
    read: async (path, isDone) => {
      const options = mergeOptions(path, await findOptions(path), run.filing);
      if (options.id !== undefined && isDone?.(options.id) === true) return undefined;
      const text = await readText(path, surroundings, complain, run.encoding);
      return text === undefined ? undefined : { path, text, options };
    },
  };
}

async function givenOptions(path: string, surroundings: Surroundings, complain: Complain): Promise<OptionsByPath> {
  const read = await readOptionsFile(path, surroundings);
  if ("options" in read) return read.options;
  complain(path, read.problem);
  return new Map();
}

/** Every path once; a folder becomes its texts in the order of their names. */
async function expandFolders(paths: readonly string[], surroundings: Surroundings, complain: Complain): Promise<string[]> {
  const expanded = new Map<string, string>();
  for (const path of paths) {
    const names = path === STANDARD_INPUT ? undefined : await listFolder(path, surroundings, complain);
    const texts = names?.filter((name) => /\.(?:txt|x?html?)$/i.test(name)).sort();
    if (texts?.length === 0) complain(path, "no *.txt or *.htm file in this folder");
    for (const one of texts?.map((name) => join(path, name)) ?? [path]) {
      const full = one === STANDARD_INPUT ? one : resolve(one);
      if (!expanded.has(full)) expanded.set(full, one);
    }
  }
  return [...expanded.values()];
}

async function listFolder(path: string, surroundings: Surroundings, complain: Complain): Promise<readonly string[] | undefined> {
  try {
    return await surroundings.listFolder(path);
  } catch (error) {
    complain(path, reasonOf(error));
    return [];
  }
}

async function readText(path: string, surroundings: Surroundings, complain: Complain, encoding?: string): Promise<string | undefined> {
  try {
    const bytes = path === STANDARD_INPUT ? await surroundings.readStandardInput() : await surroundings.readFile(path);
    const decoded = decodeText(bytes, encoding);
    if ("problem" in decoded) {
      complain(path, decoded.problem);
      return undefined;
    }
    if (decoded.note !== undefined) surroundings.error(`filing-facts: ${path}: ${decoded.note}\n`);
    return decoded.text;
  } catch (error) {
    complain(path, reasonOf(error));
    return undefined;
  }
}

/** Flags outrank the options file; without either the id is the name of the file. */
function mergeOptions(path: string, found: ExtractOptions, flags: ExtractOptions): ExtractOptions {
  const issuer = { ...found.issuer, ...flags.issuer };
  const id = path === STANDARD_INPUT ? "standard-input" : basename(path).replace(/\.[^.]+$/, "");
  return { id, ...found, ...flags, ...(Object.keys(issuer).length === 0 ? {} : { issuer }) };
}
