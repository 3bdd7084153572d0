import { describe, expect, it } from "@jest/globals";
import { onlyOneFilingMessage, readArguments } from "../../src/command/arguments.ts";

const plain = { paths: ["a.txt"], format: "table", filing: {}, trace: false, filter: false, plain: false, tags: false, resume: false };

describe("readArguments", () => {
  it.each([
    ["extract a.txt", { ...plain, name: "extract" }],
    ["timeline a.txt b.txt", { ...plain, name: "timeline", paths: ["a.txt", "b.txt"] }],
    ["timeline a.txt --format csv", { ...plain, name: "timeline", format: "csv" }],
    ["--format=jsonl extract a.txt", { ...plain, name: "extract", format: "jsonl" }],
    ["extract -", { ...plain, name: "extract", paths: ["-"] }],
    ["extract --jsonl --plain", { ...plain, name: "extract", paths: [], filter: true, plain: true }],
    ["extract --jobs 4 --output f.jsonl --resume a.txt", { ...plain, name: "extract", jobs: 4, output: "f.jsonl", resume: true }],
    ["timeline --trace --as-of 2019-12-31 a.txt", { ...plain, name: "timeline", trace: true, asOf: "2019-12-31" }],
    ["timeline --options more.json a.txt", { ...plain, name: "timeline", optionsFile: "more.json" }],
    [
      "extract --id x --filed 2018-07-10 --form 20-F a.txt",
      { ...plain, name: "extract", filing: { id: "x", filed: "2018-07-10", form: "20-F" } },
    ],
    [
      "extract --issuer Hoshikawa a.txt b.txt",
      { ...plain, name: "extract", paths: ["a.txt", "b.txt"], filing: { issuer: { name: "Hoshikawa" } } },
    ],
    [
      "extract --issuer-id H --issuer Hoshikawa --fiscal-year-end 2018-03-31 --fiscal-year-naming start a.txt",
      {
        ...plain,
        name: "extract",
        filing: { issuer: { id: "H", name: "Hoshikawa" }, fiscalYearEnd: "2018-03-31", fiscalYearNaming: "start" },
      },
    ],
  ])("%s", (line, run) => {
    expect(readArguments(line.split(" "))).toEqual({ name: "run", run });
  });

  it.each([
    ["--help", { name: "help", topic: "general" }],
    ["-h", { name: "help", topic: "general" }],
    ["extract --help", { name: "help", topic: "extract" }],
    ["--help timeline", { name: "help", topic: "timeline" }],
    ["--version", { name: "version" }],
  ])("%s", (line, request) => {
    expect(readArguments(line.split(" "))).toEqual(request);
  });

  it.each([
    ["", "say extract or timeline, and the files to read"],
    ["export a.txt", 'no command "export": say extract or timeline'],
    ["extract", "extract needs a file, a folder or - to read"],
    ["extract --format xml a.txt", '--format is table, json, jsonl, csv, not "xml"'],
    ["extract --tags --format csv a.htm", '--tags is for --format table or json, not "csv"'],
    ["extract --colour a.txt", "Unknown option '--colour'"],
    ["extract a.txt --format", "Option '--format <value>' argument missing"],
    ["extract --filed 10.7.2018 a.txt", '--filed is a day as 2018-03-31, not "10.7.2018"'],
    ["extract --fiscal-year-end 2018-02-30 a.txt", '--fiscal-year-end is a day as 2018-03-31, not "2018-02-30"'],
    ["extract --fiscal-year-naming middle a.txt", '--fiscal-year-naming is start or end, not "middle"'],
    [
      "extract --filed 2018-07-10 a.txt b.txt",
      "--filed is for one file only; for several, write a filings.json and pass it with --options",
    ],
    ["extract --trace a.txt", "--trace belongs to timeline"],
    ["timeline --jsonl a.txt", "--jsonl reads standard input and no file"],
    ["timeline --output f.jsonl a.txt", "--output belongs to extract"],
    ["extract --jsonl a.txt", "--jsonl reads standard input and no file"],
    ["extract --jobs many a.txt", '--jobs is a number of threads from 1 to 999, not "many"'],
    ["extract --encoding klingon a.txt", '--encoding is a name of the Encoding Standard such as shift_jis, not "klingon"'],
    ["extract --resume a.txt", "--resume goes on with a file: name it with --output"],
    ["extract --output f.jsonl --format csv a.txt", "--output writes one filing a line; --format is for standard output"],
  ])("%s is wrong use", (line, message) => {
    expect(readArguments(line === "" ? [] : line.split(" "))).toEqual({ name: "wrong", message });
  });
});

describe("onlyOneFilingMessage", () => {
  it("lets through what holds for several filings", () => {
    expect(onlyOneFilingMessage({ issuer: { id: "H", name: "Hoshikawa" }, fiscalYearNaming: "start" })).toBeUndefined();
  });

  it.each([[{ id: "x" }], [{ filed: "2018-07-10" }], [{ fiscalYearEnd: "2018-03-31" }], [{ form: "20-F" }]])("refuses %j", (filing) => {
    expect(onlyOneFilingMessage(filing)).toMatch(/is for one file only/);
  });
});
