#!/usr/bin/env node
// What extract() gets right: on the reference annotations beside the checkout, on our own passages (the part we develop on and the part
// that we only measure on) and on the fixture filings. `npm run accuracy` builds first; arguments go on to the reference scorer (`-- --misses`).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportFixtures } from "./export-fixtures.mjs";

const root = join(import.meta.dirname, "..");
const shared = join(root, "..", "shared");
const scorer = join(shared, "tools", "score.mjs");
const library = join(root, "dist", "index.js");
const extra = process.argv.slice(2);

if (!existsSync(library)) {
  console.error("dist is missing: run `npm run build` first");
  process.exit(1);
}
if (!existsSync(scorer)) {
  console.log("skipped: the reference scorer ../shared/tools/score.mjs is not beside this checkout");
  process.exit(0);
}
let exitCode = 0;
for (const gold of ["iij", "others"]) score(`reference annotations, gold/${gold}`, scorer, ["--gold", join(shared, "gold", gold)]);
for (const part of ["develop", "measure"]) score(`own passages, ${part}`, join(root, "scripts", "score-sentences.mjs"), ["--part", part]);
const folder = mkdtempSync(join(tmpdir(), "filing-facts-fixtures-"));
exportFixtures(join(root, "fixtures"), folder);
score("fixture filings", scorer, ["--gold", join(folder, "gold"), "--filings", join(folder, "filings")]);
rmSync(folder, { recursive: true, force: true });
console.log("\n# labels, by rules alone and with filing-facts/compromise");
spawnSync(process.execPath, [join(root, "scripts", "score-labels.mjs"), "--lib", library], { stdio: ["ignore", "inherit", "inherit"] });
process.exitCode = exitCode;

function score(title, script, words) {
  console.log(`\n# ${title}`);
  const run = spawnSync(process.execPath, [script, "--lib", library, ...words, ...extra], { stdio: ["ignore", "inherit", "inherit"] });
  if (run.status !== 0) exitCode = run.status ?? 1;
}
