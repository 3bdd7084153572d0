/**
 * What the command needs of the machine, behind one interface: where output goes, where bytes come from.
 * `cli.ts` passes the real one; tests pass strings.
 */
import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { openOutputFile, type OutputFile } from "./pool/output-file.ts";
import { openPool, type ExtractPool } from "./pool/open-pool.ts";

/** The machine as the command sees it. */
export interface Surroundings {
  /** Version of the package, for `--version`. */
  readonly version: string;
  /** Characters a line of a table may have. */
  readonly width: number;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether a person watches the error stream: only then is progress shown. */
  readonly watched: boolean;
  /** Milliseconds since any fixed moment. */
  readonly elapsed: () => number;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** The bytes of standard input as they come. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  /** Waits until what was written is on its way, so that a slow reader slows the writer. */
  readonly drained: () => Promise<void>;
  /** Threads that the machine runs at a time. */
  readonly cores: number;
  readonly openPool: (threads: number) => Promise<ExtractPool>;
  /** A file that is written line by line; see {@link openOutputFile}. */
  readonly openOutput: (path: string, resume: boolean) => Promise<OutputFile>;
  /** The names in a folder, or undefined where the path is no folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
}

/** Narrower lines than this leave no room for a value; wider ones are hard to follow. */
const NARROWEST = 80;
const WIDEST = 160;
/** Where the output is no terminal. */
const USUAL_WIDTH = 120;

/**
 * The real surroundings of this process.
 * @example processSurroundings("0.1.0").out("one line\n")
 */
export function processSurroundings(version: string): Surroundings {
  const columns = process.stdout.isTTY ? process.stdout.columns : Number(process.env["COLUMNS"] ?? USUAL_WIDTH) || USUAL_WIDTH;
  return {
    version,
    width: Math.min(Math.max(columns, NARROWEST), WIDEST),
    out: (text) => void process.stdout.write(text),
    standardInput: () => process.stdin,
    drained,
    cores: availableParallelism(),
    openPool,
    openOutput: openOutputFile,
    error: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY,
    elapsed: () => performance.now(),
    readFile: (path) => readFile(path),
    readStandardInput,
    listFolder,
  };
}

async function drained(): Promise<void> {
  if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function listFolder(path: string): Promise<readonly string[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true ? readdir(path) : undefined;
}
