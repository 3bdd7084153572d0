// Runs the suite under two time zones, one east and one west of Greenwich, so that no date may depend on the machine's zone.
// Arguments go on to jest: `npm test -- test/command`. The last line is the sum: `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const zones = ["Asia/Tokyo", "America/Los_Angeles"];
const jest = join(import.meta.dirname, "..", "node_modules", "jest", "bin", "jest.js");
const folder = mkdtempSync(join(tmpdir(), "filing-facts-test-"));
const sum = { passed: 0, failed: 0, skipped: 0 };
let exitCode = 0;

for (const zone of zones) {
  console.log(`\nTime zone ${zone}`);
  const report = join(folder, `${zone.replace("/", "-")}.json`);
  const run = spawnSync(
    process.execPath,
    ["--experimental-vm-modules", "--no-warnings=ExperimentalWarning", jest, "--json", `--outputFile=${report}`, ...process.argv.slice(2)],
    { stdio: ["inherit", "ignore", "inherit"], env: { ...process.env, TZ: zone } },
  );
  if (run.status !== 0) exitCode = run.status ?? 1;
  count(report);
}
rmSync(folder, { recursive: true, force: true });
if (sum.failed > 0 && exitCode === 0) exitCode = 1;
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ""}`);
process.exitCode = exitCode;

/** Adds one jest report to the sum. A suite that did not even load counts as a failure, as does a missing report. */
function count(report) {
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    sum.passed += result.numPassedTests;
    sum.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    sum.skipped += result.numPendingTests + result.numTodoTests;
  } catch {
    sum.failed += 1;
  }
}
