/** The core never loads htmlparser2: its import graph is read, file by file. */
import { expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "src");

/** Every module that a file reaches, packages by name. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith(".ts")) return seen;
  const statements = readFileSync(file, "utf8").matchAll(/(?:^(?:import|export)\s+(?:[^;"']*?\sfrom\s+)?|\bimport\()["']([^"']+)["']/gm);
  for (const [, target = ""] of statements) reached(target.startsWith(".") ? join(dirname(file), target) : target, seen);
  return seen;
}

const usesParser = (entry: string): boolean => [...reached(join(root, entry))].some((module) => /^htmlparser2(?:$|\/)/.test(module));

it.each(["index.ts", "formats.ts", "compromise.ts"])("%s does not reach htmlparser2", (entry) => {
  expect(reached(join(root, entry)).size).toBeGreaterThan(5);
  expect(usesParser(entry)).toBe(false);
});

it("html.ts does", () => {
  expect(usesParser("html.ts")).toBe(true);
});
