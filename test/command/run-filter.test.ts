import { describe, expect, it } from "@jest/globals";
import { runCommand } from "../../src/command/run-command.ts";
import { extract } from "../../src/extract.ts";
import { machine } from "./machine.ts";

async function filtered(lines: readonly string[], words: readonly string[] = []) {
  const on = machine({}, { input: lines.map((line) => `${line}\n`).join("") });
  const exitCode = await runCommand(["extract", "--jsonl", "--plain", ...words], on);
  const out = on.written.out.split("\n").slice(0, -1);
  return { exitCode, records: out.map((line) => JSON.parse(line) as unknown) };
}

const text = "We had 12 consolidated subsidiaries\u2028as of March 31, 2018.";

describe("extract --jsonl", () => {
  it("gives the record of each line, in order", async () => {
    const issuer = { id: "Hoshikawa" };
    const { exitCode, records } = await filtered([JSON.stringify({ id: "a", text, issuer }), "", JSON.stringify({ text: "", id: "b" })]);
    expect(exitCode).toBe(0);
    expect(records).toEqual(JSON.parse(JSON.stringify([extract(text, { id: "a", issuer }), extract("", { id: "b" })])));
  });

  it("puts what is wrong with a line in its place and goes on", async () => {
    const { exitCode, records } = await filtered(["{", "[]", '{"id":"x"}', '{"text":"","filed":"soon"}', '{"text":"","id":"last"}']);
    expect(exitCode).toBe(1);
    expect(records.slice(0, 3)).toEqual([
      { error: { line: 1, message: "not JSON" } },
      { error: { line: 2, message: "not an object with a text" } },
      { error: { line: 3, message: 'needs a "text"' } },
    ]);
    expect(records[3]).toMatchObject({ error: { line: 4, message: expect.stringContaining("filed") } });
    expect(records[4]).toMatchObject({ document: { id: "last" } });
  });

  it("takes flags for what the lines leave out", async () => {
    const { records } = await filtered(['{"text":"","id":"a"}', '{"text":"","id":"b","issuer":{"id":"Own"}}'], ["--issuer-id", "H"]);
    expect(records).toMatchObject([{ document: { issuer: { id: "H" } } }, { document: { issuer: { id: "Own" } } }]);
  });
});
