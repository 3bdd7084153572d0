import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOutputFile } from "../../../src/command/pool/output-file.ts";

const lineOf = (id: string): string => JSON.stringify({ schemaVersion: 1, document: { id }, facts: [] });
let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "filing-facts-"));
  path = join(folder, "facts.jsonl");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("openOutputFile", () => {
  it("writes a line a filing into a new file", async () => {
    const output = await openOutputFile(path, false);
    await output.write(lineOf("a"));
    await output.write(lineOf("ß"));
    await output.close();
    expect(readFileSync(path, "utf8")).toBe(`${lineOf("a")}\n${lineOf("ß")}\n`);
  });

  it("goes on behind the last whole line, wherever the interrupt came", async () => {
    const whole = `${lineOf('a"b')}\n${lineOf("ß")}\n${lineOf("c")}\n`;
    const bytes = Buffer.from(whole);
    for (let cut = 0; cut <= bytes.length; cut++) {
      writeFileSync(path, bytes.subarray(0, cut));
      const output = await openOutputFile(path, true);
      for (const id of ['a"b', "ß", "c"]) if (!output.isDone(id)) await output.write(lineOf(id));
      await output.close();
      expect(readFileSync(path, "utf8")).toBe(whole);
    }
  });

  it("overwrites nothing and goes on with no other file", async () => {
    writeFileSync(path, `${lineOf("a")}\n`);
    await expect(openOutputFile(path, false)).rejects.toThrow("exists already");
    writeFileSync(path, "name,value\na,1\n");
    await expect(openOutputFile(path, true)).rejects.toThrow("no file of filings");
    expect(readFileSync(path, "utf8")).toBe("name,value\na,1\n");
  });
});
