/** The core never loads compromise: its import graph is read, file by file. */
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

const usesCompromise = (entry: string): boolean => [...reached(join(root, entry))].some((module) => /^compromise(?:$|\/)/.test(module));

it.each(["index.ts", "formats.ts"])("%s does not reach compromise", (entry) => {
  expect(reached(join(root, entry)).size).toBeGreaterThan(5);
  expect(usesCompromise(entry)).toBe(false);
});

it("compromise.ts does", () => {
  expect(usesCompromise("compromise.ts")).toBe(true);
});
