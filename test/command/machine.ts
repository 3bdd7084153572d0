/** A machine of strings for tests of the command: files in, what was written out. */
import type { Surroundings } from "../../src/command/surroundings.ts";

/** The surroundings with what the command wrote to them. */
export interface Machine extends Surroundings {
  readonly written: { out: string; error: string };
}

/** Files by path, as text or bytes; `input` is the standard input. Folders follow from the paths. */
export function machine(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  more: Partial<Surroundings> & { input?: string } = {},
): Machine {
  const written = { out: "", error: "" };
  const { input = "", ...surroundings } = more;
  return {
    version: "1.2.3",
    width: 140,
    out: (text) => void (written.out += text),
    error: (text) => void (written.error += text),
    watched: false,
    elapsed: () => 0,
    standardInput: () => chunksOf(input),
    drained: () => Promise.resolve(),
    cores: 1,
    openPool: () => Promise.reject(new Error("no threads here")),
    openOutput: () => Promise.reject(new Error("no files here")),
    readStandardInput: () => Promise.resolve(new TextEncoder().encode(input)),
    readFile: (path) => {
      const file = files[path.replace(/^\.\//, "")];
      if (file === undefined) return Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
      return Promise.resolve(typeof file === "string" ? new TextEncoder().encode(file) : file);
    },
    listFolder: (path) => Promise.resolve(namesIn(path, Object.keys(files))),
    written,
    ...surroundings,
  };
}

/** Bytes in pieces of seven, as a pipe may cut them. */
// eslint-disable-next-line @typescript-eslint/require-await
async function* chunksOf(input: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(input);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

function namesIn(folder: string, paths: readonly string[]): readonly string[] | undefined {
  const start = folder === "." ? "" : `${folder.replace(/\/$/, "")}/`;
  const names = paths
    .filter((path) => path.startsWith(start) && !path.slice(start.length).includes("/"))
    .map((path) => path.slice(start.length));
  return names.length > 0 || folder === "." ? names : undefined;
}
