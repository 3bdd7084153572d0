/** The built command over a folder: threads, a kill and going on, GNU parallel. `npm run build` makes it. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");
const command = join(root, "dist", "cli.js");
const built = existsSync(command) && existsSync(join(root, "dist", "extract-worker.js"));
const parallel = spawnSync("parallel", ["--version"]).status === 0;
if (!built) console.warn("skipped: dist is not built (npm run build)");
if (!parallel) console.warn("skipped: GNU parallel is not installed");

let folder = "";
let reports = "";
const names: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "filing-facts-"));
  reports = join(folder, "reports");
  mkdirSync(reports);
  const fixtures = readdirSync(join(root, "fixtures")).filter((name) => name.endsWith(".txt"));
  for (let copy = 0; copy < 3; copy++)
    for (const fixture of fixtures) {
      const name = `${fixture.replace(".txt", "")}-${String(copy)}`;
      names.push(name);
      writeFileSync(join(reports, `${name}.txt`), readFileSync(join(root, "fixtures", fixture)));
    }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(words: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: "utf8", input, maxBuffer: 1e9 });
  return { status, stdout, stderr };
}

/** Kills the command as soon as the file has grown to so many bytes. */
function killedAt(path: string, bytes: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [command, "extract", "--jobs", "2", "--output", path, reports], { stdio: "ignore" });
  const timer = setInterval(() => {
    if (existsSync(path) && statSync(path).size >= bytes) child.kill("SIGKILL");
  }, 1);
  return new Promise((end) => {
    child.on("exit", (_, signal) => {
      clearInterval(timer);
      end(signal);
    });
  });
}

// Processes of their own, which a busy machine lets wait.
jest.setTimeout(120_000);

(built ? describe : describe.skip)("several filings", () => {
  it("gives on threads what it gives without, in the order of the files", () => {
    const alone = run(["extract", "--format", "json", "--jobs", "1", reports]);
    expect(alone.status).toBe(0);
    expect(run(["extract", "--format", "json", "--jobs", "3", reports])).toEqual(alone);
    const filings = JSON.parse(alone.stdout) as { document: { id: string } }[];
    expect(filings.map(({ document }) => document.id)).toEqual([...names].sort());
  });

  it("goes on after a filing that fails, and says so", () => {
    const options = join(folder, "options.json");
    writeFileSync(options, JSON.stringify({ bad: { file: join(reports, `${names[3] ?? ""}.txt`), options: { filed: "soon" } } }));
    const { status, stdout, stderr } = run(["extract", "--format", "json", "--jobs", "2", "--options", options, reports]);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^filing-facts: .*${names[3] ?? ""}\\.txt: .*filed`));
    expect(JSON.parse(stdout)).toHaveLength(names.length - 1);
  });

  it("loses and doubles nothing where it is killed and goes on", async () => {
    const whole = join(folder, "whole.jsonl");
    expect(run(["extract", "--jobs", "1", "--output", whole, reports]).status).toBe(0);
    const expected = readFileSync(whole, "utf8");
    const cut = join(folder, "cut.jsonl");
    const signal = await killedAt(cut, expected.length / 3);
    const left = readFileSync(cut, "utf8").length;
    expect(run(["extract", "--output", cut, reports])).toMatchObject({ status: 2, stderr: expect.stringContaining("--resume") });
    expect(run(["extract", "--jobs", "2", "--output", cut, "--resume", reports]).status).toBe(0);
    expect(readFileSync(cut, "utf8")).toBe(expected);
    // The kill came in time to be a kill.
    expect({ signal, some: left > 0, notAll: left < expected.length }).toEqual({ signal: "SIGKILL", some: true, notAll: true });
  });

  (parallel ? it : it.skip)("is the same filter under GNU parallel", () => {
    const lines = names.map((id) => JSON.stringify({ id, text: readFileSync(join(reports, `${id}.txt`), "utf8") }));
    const input = lines.map((line) => `${line}\n`).join("");
    const alone = run(["extract", "--jsonl", "--plain"], input);
    expect(alone.stdout.split("\n")).toHaveLength(names.length + 1);
    const words = ["--will-cite", "-k", "--pipe", "-L", "4", "-j", "2", `"${process.execPath}" "${command}" extract --jsonl --plain`];
    const { stdout } = spawnSync("parallel", words, { encoding: "utf8", input, maxBuffer: 1e9 });
    expect(stdout).toBe(alone.stdout);
  });
});
