/** Holds the order of the folders: text flows one way, and the core runs where no Node is. */
import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "..", "src");

/** A folder imports only from those before it, and from the leaves. */
const order = ["input", "text", "mentions", "entities", "facts", "series", "html", "phrases", "formats"];
const leaves = ["model", "lexicon"];
/** The pages on top: `extract.ts`, `timeline.ts` and the public entries. Only the command and other entries import them. */
const command = "command";

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(sep).join("/"));
const source = new Map(files.map((name) => [name, readFileSync(join(root, name), "utf8")]));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const statements = (source.get(file) ?? "").matchAll(/^(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm);
  return [...statements].map(([, type, target = ""]) => ({ from: file, to: resolved(file, target), typeOnly: type !== undefined }));
}

function resolved(file: string, target: string): string {
  return target.startsWith(".")
    ? relative(root, join(root, dirname(file), target))
        .split(sep)
        .join("/")
    : target;
}

function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}

const isInside = ({ to }: Import) => files.includes(to) || to.endsWith(".ts");

describe("the order of the folders", () => {
  it("reads the import lines", () => {
    expect(imports.length).toBeGreaterThan(10);
  });

  it("has only folders that the order knows", () => {
    const known = ["", ...order, ...leaves, command];
    expect(files.filter((file) => !known.includes(folderOf(file)))).toEqual([]);
  });

  it("imports from earlier folders and the leaves only", () => {
    const wrong = imports.filter((one) => isInside(one) && !isAllowed(folderOf(one.from), folderOf(one.to), one));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("has no cycle", () => {
    expect(cycle()).toEqual([]);
  });

  it("uses no Node built-in outside the command", () => {
    const wrong = imports.filter(({ from, to }) => isBuiltIn(to) && from !== "cli.ts" && folderOf(from) !== command);
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("ends relative imports in .ts", () => {
    const wrong = imports.filter(({ to }) => /\.(?:js|mjs|cjs)$/.test(to));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe("the names of the files", () => {
  it.each([
    ["a folder of odds and ends", /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.ts$)/],
    ["an inner index", /\/index\.ts$/],
    ["a name that is not kebab-case", /[A-Z_ ]/],
  ])("has no %s", (_, pattern) => {
    expect(files.filter((file) => pattern.test(file))).toEqual([]);
  });

  it("has no default export", () => {
    expect(files.filter((file) => /^export default\b/m.test(source.get(file) ?? ""))).toEqual([]);
  });
});

describe("what the core may not look at", () => {
  it.each([
    ["the clock", /\bDate\.now\(|\bnew Date\(\)|\bperformance\./],
    ["the locale", /\.toLocale\w+\(|\bIntl\./],
    ["randomness", /\bMath\.random\(/],
    ["the process", /\bprocess\./],
  ])("has nothing of %s", (_, pattern) => {
    const core = files.filter((file) => file !== "cli.ts" && folderOf(file) !== command);
    expect(core.filter((file) => pattern.test(withoutComments(source.get(file) ?? "")))).toEqual([]);
  });
});

function isAllowed(from: string, to: string, { from: file, typeOnly }: Import): boolean {
  if (from === command || file === "cli.ts") return true;
  if (from === "") return to !== command;
  if (from === to) return true;
  if (to === "" || from === "model") return false;
  if (from === "lexicon") return to === "model" && typeOnly;
  return leaves.includes(to) || (order.includes(to) && order.indexOf(to) < order.indexOf(from));
}

function isBuiltIn(target: string): boolean {
  return target.startsWith("node:") || ["fs", "path", "os", "util", "url", "crypto", "process", "buffer", "stream"].includes(target);
}

/** The first cycle of imports of values, as a path of files; types may point back. */
function cycle(): string[] {
  const next = new Map<string, string[]>();
  for (const one of imports) if (!one.typeOnly && isInside(one)) next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const to of next.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
