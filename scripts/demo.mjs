// The timeline of the fixture texts, or of the files given: `npm run demo -- report-2021.txt report-2022.txt`.
// Builds first where dist is missing, so that it runs right after `npm ci`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const command = join(root, "dist", "cli.js");

if (!existsSync(command)) {
  console.error("dist is missing: building it once");
  const built = spawnSync("npm", ["run", "--silent", "build", "--", "--silent"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const given = process.argv.slice(2);
const files = given.length > 0 ? given : [join(root, "fixtures")];
const run = spawnSync(process.execPath, [command, "timeline", ...files], { stdio: "inherit" });
process.exitCode = run.status ?? 1;
