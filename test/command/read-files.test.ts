import { describe, expect, it } from "@jest/globals";
import { readArguments } from "../../src/command/arguments.ts";
import { openReading, type ReadText } from "../../src/command/read-files.ts";
import { machine, type Machine } from "./machine.ts";

const files = {
  "reports/b-2019.txt": "b",
  "reports/a-2018.txt": "a",
  "reports/notes.md": "no text of a filing",
  "reports/filings.json": JSON.stringify({
    "hoshikawa-2018": { file: "a-2018.txt", options: { issuer: { id: "Hoshikawa" }, fiscalYearEnd: "2018-03-31" } },
  }),
  "lone.txt": "lone",
  "elsewhere.json": JSON.stringify({ kitano: { file: "old/lone.txt", options: { filed: "2018-07-10" } } }),
  "broken/c.txt": "c",
  "broken/filings.json": "{",
  "strange/d.txt": "d",
  "strange/filings.json": "[1]",
};

async function reads(line: string, on: Machine = machine(files)) {
  const request = readArguments(line.split(" "));
  if (request.name !== "run") throw new Error("no run");
  const complaints: string[] = [];
  const reading = await openReading(request.run, on, (path, reason) => complaints.push(`${path}: ${reason}`));
  if ("wrong" in reading) return { wrong: reading.wrong, texts: [], complaints };
  const texts: ReadText[] = [];
  for (const path of reading.paths) {
    const text = await reading.read(path);
    if (text !== undefined) texts.push(text);
  }
  return { texts, complaints };
}

describe("openReading", () => {
  it("takes the texts of a folder in the order of their names, with the options beside them", async () => {
    const { texts } = await reads("extract reports");
    expect(texts).toEqual([
      {
        path: "reports/a-2018.txt",
        text: "a",
        options: { id: "hoshikawa-2018", issuer: { id: "Hoshikawa" }, fiscalYearEnd: "2018-03-31" },
      },
      { path: "reports/b-2019.txt", text: "b", options: { id: "b-2019" } },
    ]);
  });

  it("reads a file that is named twice once", async () => {
    expect((await reads("extract reports reports/a-2018.txt ./reports/a-2018.txt")).texts).toHaveLength(2);
  });

  it("lets flags outrank the options of a file, field by field", async () => {
    const { texts } = await reads("extract --issuer Hoshikawa-Data --id x --filed 2018-07-10 reports/a-2018.txt");
    expect(texts[0]?.options).toEqual({
      id: "x",
      issuer: { id: "Hoshikawa", name: "Hoshikawa-Data" },
      fiscalYearEnd: "2018-03-31",
      filed: "2018-07-10",
    });
  });

  it("takes options that are named, by the name of the text where it lies elsewhere", async () => {
    expect((await reads("extract --options elsewhere.json lone.txt")).texts[0]?.options).toEqual({ id: "kitano", filed: "2018-07-10" });
  });

  it("reads standard input", async () => {
    const { texts } = await reads("extract -", machine({}, { input: "text" }));
    expect(texts).toEqual([{ path: "-", text: "text", options: { id: "standard-input" } }]);
  });

  it("refuses flags of one filing for a folder of several", async () => {
    expect((await reads("extract --filed 2018-07-10 reports")).wrong).toMatch(/^--filed is for one file only/);
  });

  it.each([
    ["extract gone.txt lone.txt", "gone.txt: no such file"],
    ["extract --options gone.json lone.txt", "gone.json: no such file"],
    ["extract broken/c.txt", "broken/filings.json: not JSON"],
    ["extract strange/d.txt", 'strange/filings.json: not of the form { "id": { "file": "…", "options": { … } } }'],
  ])("%s: tells what is wrong and reads the rest", async (line, complaint) => {
    const { texts, complaints } = await reads(line);
    expect(complaints).toEqual([complaint]);
    expect(texts).toHaveLength(1);
  });

  it("tells that a folder holds no text", async () => {
    expect((await reads("extract pages", machine({ "pages/a.md": "" }))).complaints).toEqual([
      "pages: no *.txt or *.htm file in this folder",
    ]);
  });
});
