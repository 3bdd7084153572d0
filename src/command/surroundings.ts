/**
 * What the command needs of the machine, behind one interface: where output goes, where bytes come from.
 * `cli.ts` passes the real one; tests pass strings.
 */
import { readdir, readFile, stat } from "node:fs/promises";

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
    error: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY,
    elapsed: () => performance.now(),
    readFile: (path) => readFile(path),
    readStandardInput,
    listFolder,
  };
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
