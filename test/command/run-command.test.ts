import { describe, expect, it } from "@jest/globals";
import { runCommand } from "../../src/command/run-command.ts";
import { filingSchema } from "../../src/model/filing.ts";
import { factSchema } from "../../src/model/fact.ts";
import { timelineSchema } from "../../src/model/timeline.ts";
import { machine } from "./machine.ts";

const files = {
  "2018.txt":
    "As of March 31, 2018, we had nine consolidated subsidiaries. Our net loss for the fiscal year ended March 31, 2018 was ¥16.5 billion.",
  "2019.txt":
    "As of March 31, 2019, we had 12 consolidated subsidiaries. Our net loss for the fiscal year ended March 31, 2018 was ¥15.6 billion.",
  "picture.txt": Uint8Array.from([137, 80, 78, 71, 0, 0]),
  "filings.json": JSON.stringify(
    Object.fromEntries(
      ["2018", "2019"].map((year) => [
        `h-${year}`,
        { file: `${year}.txt`, options: { issuer: { id: "Hoshikawa" }, fiscalYearEnd: `${year}-03-31`, filed: `${year}-07-10` } },
      ]),
    ),
  ),
};

async function run(line: string, on = machine(files)) {
  return { exitCode: await runCommand(line === "" ? [] : line.split(" "), on), ...on.written };
}

describe("extract", () => {
  it("prints a table a filing", async () => {
    const { exitCode, out, error } = await run("extract 2018.txt 2019.txt");
    expect([exitCode, error]).toEqual([0, ""]);
    expect(out).toMatch(/^h-2018: \d+ facts/);
    expect(out).toMatch(/^\[\d+-\d+\]\s+¥16\.5 billion\s+NetIncome\s+Hoshikawa\s+2017-04-01\/2018-03-31\s+actual\s+-16\.5bn JPY$/m);
    expect(out).toMatch(/\n\nh-2019: /);
  });

  it("prints whole filings as JSON, always as a list", async () => {
    const { out } = await run("extract --format json 2018.txt");
    const filings = filingSchema.array().parse(JSON.parse(out));
    expect(filings.map(({ document }) => document.id)).toEqual(["h-2018"]);
    for (const { source } of filings[0]?.facts ?? []) expect(files["2018.txt"].slice(source.start, source.end)).toBe(source.text);
  });

  it("prints one fact a line", async () => {
    const { out } = await run("extract --format jsonl 2018.txt 2019.txt");
    const facts = out
      .trimEnd()
      .split("\n")
      .map((line) => factSchema.parse(JSON.parse(line)));
    expect(new Set(facts.map(({ document }) => document))).toEqual(new Set(["h-2018", "h-2019"]));
  });

  it("prints one heading for all filings as CSV", async () => {
    const records = (await run("extract --format csv 2018.txt 2019.txt")).out.trimEnd().split("\r\n");
    expect(records.filter((record) => record.startsWith("id,document,start,"))).toHaveLength(1);
    expect(records.filter((record) => record.includes("SubsidiaryCount"))).toHaveLength(2);
  });

  it("counts offsets from behind the byte order mark", async () => {
    const { out } = await run("extract --format json a.txt", machine({ "a.txt": "\uFEFF¥3 billion" }));
    expect(filingSchema.array().parse(JSON.parse(out))[0]?.facts[0]?.source).toEqual({ start: 0, end: 10, text: "¥3 billion" });
  });
});

describe("timeline", () => {
  it("prints the series and where filings differ", async () => {
    const { exitCode, out } = await run("timeline .");
    expect(exitCode).toBe(1);
    expect(out).toMatch(/SubsidiaryCount\s+count\s+9\s+12/);
    expect(out).toContain(": h-2018 says -16.5bn JPY, h-2019 -15.6bn");
  });

  it("prints the whole timeline as JSON", async () => {
    const { series } = timelineSchema.parse(JSON.parse((await run("timeline --format json 2018.txt 2019.txt")).out));
    expect(series.map(({ concept }) => concept)).toEqual(expect.arrayContaining(["NetIncome", "SubsidiaryCount"]));
  });

  it("prints what was known on a day", async () => {
    const { series } = timelineSchema.parse(JSON.parse((await run("timeline --as-of 2018-12-31 --format json 2018.txt 2019.txt")).out));
    expect(
      series.flatMap(({ observations }) => observations.flatMap(({ vintages }) => vintages.map(({ document }) => document))),
    ).not.toContain("h-2019");
  });

  it("prints one row for what one filing said of one value", async () => {
    const records = (await run("timeline --format csv 2018.txt 2019.txt")).out.trimEnd().split("\r\n");
    expect(records[0]).toMatch(/^series,issuer,entity,concept,/);
    expect(records.filter((record) => record.includes(",NetIncome,"))).toHaveLength(2);
  });

  it("traces each value", async () => {
    const { out } = await run("timeline --trace 2018.txt 2019.txt");
    const [start, end] = [files["2018.txt"].indexOf("¥16.5"), files["2018.txt"].indexOf(" billion.") + 8];
    expect(out).toContain(`h-2018 [${start}-${end}] "¥16.5 billion"`);
  });
});

describe("what goes wrong", () => {
  it.each([
    ["extract gone.txt 2018.txt", "filing-facts: gone.txt: no such file\n"],
    ["extract picture.txt 2018.txt", "filing-facts: picture.txt: not a text file\n"],
    ["timeline 2018.txt gone.txt", "filing-facts: gone.txt: no such file\n"],
  ])("%s: one line, the others are processed, exit code 1", async (line, message) => {
    const { exitCode, out, error } = await run(line);
    expect([exitCode, error]).toEqual([1, message]);
    expect(out).not.toBe("");
  });

  it("writes nothing but the line where no file could be read", async () => {
    expect(await run("timeline gone.txt")).toEqual({ exitCode: 1, out: "", error: "filing-facts: gone.txt: no such file\n" });
  });

  it("keeps JSON whole where a file could not be read", async () => {
    expect(JSON.parse((await run("extract --format json gone.txt")).out)).toEqual([]);
  });

  it("names the option of a filings.json that is wrong", async () => {
    const on = machine({ "a.txt": "", "filings.json": JSON.stringify({ a: { file: "a.txt", options: { filed: "July" } } }) });
    const { exitCode, error } = await run("extract a.txt", on);
    expect(exitCode).toBe(1);
    expect(error).toMatch(/^filing-facts: a\.txt: .*"filed".*\n$/);
  });

  it("leaves out a second filing of the same id", async () => {
    const { exitCode, error } = await run("timeline x/a.txt y/a.txt", machine({ "x/a.txt": "one", "y/a.txt": "two" }));
    expect([exitCode, error]).toEqual([1, 'filing-facts: y/a.txt: has the same id as x/a.txt, "a"; left out\n']);
  });

  it.each(["", "extract", "show a.txt", "extract --filed 2018-07-10 2018.txt 2019.txt", "timeline --id x ."])(
    "%j is wrong use: exit code 2 and where to read more",
    async (line) => {
      const { exitCode, out, error } = await run(line);
      expect([exitCode, out]).toEqual([2, ""]);
      expect(error).toMatch(/^filing-facts: [^\n]+\nSee filing-facts --help\n$/);
    },
  );
});

describe("help", () => {
  it.each([
    ["--help", "Usage"],
    ["extract --help", "Examples"],
    ["timeline --help", "--trace"],
    ["--version", "1.2.3"],
  ])("%s", async (line, part) => {
    const { exitCode, out, error } = await run(line);
    expect([exitCode, error]).toEqual([0, ""]);
    expect(out).toContain(part);
    expect(out.split("\n").every((one) => one.length <= 120)).toBe(true);
  });
});
