/** What the README says must be so: its example runs and prints what stands below it, its links lead somewhere. */
import { describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HELP } from "../src/command/help.ts";
import { extract, timeline } from "../src/index.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
};

/** The first fenced block of a language. */
function fenced(language: string): string {
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(readme)?.[1];
  if (block === undefined) throw new Error(`README.md has no ${language} block`);
  return block;
}

/** The example as a function body: its one import becomes the parameters. */
function runExample(code: string): string[] {
  const [importLine = "", ...body] = code.split("\n");
  expect(importLine).toBe('import { extract, timeline } from "filing-facts";');
  const printed: string[] = [];
  const log = (...words: unknown[]) => printed.push(words.map(String).join(" "));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the example is our own text
  new Function("extract", "timeline", "console", body.join("\n"))(extract, timeline, { log });
  return printed;
}

describe("the example", () => {
  it("prints what the README says", () => {
    expect(runExample(fenced("js"))).toEqual(fenced("text").trimEnd().split("\n"));
  });
});

describe("what the README names", () => {
  it("has every npm script", () => {
    const named = [...readme.matchAll(/npm (?:run )?(demo|test|build|lint|typecheck|bench)\b/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("has every file that a link leads to", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("exports every subpath", () => {
    const named = [...readme.matchAll(/`filing-facts\/(\w+)`/g)].map(([, name = ""]) => `./${name}`);
    expect(named.filter((name) => exports[name] === undefined)).toEqual([]);
  });

  it("knows every flag of the command", () => {
    const help = Object.values(HELP).join("\n");
    const flags = [...readme.matchAll(/npx filing-facts [^\n]*?(--[a-z-]+)/g)].map(([, flag = ""]) => flag);
    expect(flags.length).toBeGreaterThan(0);
    expect(flags.filter((flag) => !help.includes(flag))).toEqual([]);
  });
});
