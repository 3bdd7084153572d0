/** The built command as a process of its own. `npm run build` makes it; without it there is nothing to test here. */
import { describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const command = join(root, "dist", "cli.js");
const built = existsSync(command);
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");

function run(words: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: "utf8", input });
  return { status, stdout, stderr };
}

(built ? describe : describe.skip)("dist/cli.js", () => {
  it("tells its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("reads a file and standard input alike", () => {
    const text = "We had 12 consolidated subsidiaries as of March 31, 2018.";
    const folder = mkdtempSync(join(tmpdir(), "filing-facts-"));
    writeFileSync(join(folder, "a.txt"), text);
    const fromFile = run(["extract", "--format", "csv", "--id", "a", join(folder, "a.txt")]);
    rmSync(folder, { recursive: true });
    expect(fromFile.status).toBe(0);
    expect(fromFile.stdout).toContain("SubsidiaryCount");
    expect(run(["extract", "--format", "csv", "--id", "a", "-"], text)).toEqual(fromFile);
  });

  it("ends with 1 after a missing file", () => {
    expect(run(["extract", "no-such.txt"])).toEqual({ status: 1, stdout: "", stderr: "filing-facts: no-such.txt: no such file\n" });
  });

  const posix = process.platform !== "win32";
  (posix ? it : it.skip)("ends quietly where the reader closes the pipe", () => {
    const line = `"${process.execPath}" "${command}" extract --format jsonl - | head -n 1`;
    const { stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8", input: "We sold 12 shops for ¥3 billion. ".repeat(20_000) });
    expect(stderr).toBe("");
  });
});
