// `npm run bench`: installs what the benches compare with if it is missing, builds the library if it is missing, runs one bench.
//   npm run bench [-- speed|accuracy|profile|html] [--write] [--long] [--quick]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { library, root } from "./texts.mjs";

const words = process.argv.slice(2);
const name = words[0] && !words[0].startsWith("-") ? words.shift() : "speed";
if (!["speed", "accuracy", "profile", "html"].includes(name)) {
  console.error(`no bench is called ${name}: speed, accuracy, profile or html`);
  process.exit(2);
}
if (!existsSync(join(import.meta.dirname, "node_modules"))) run("npm", ["--prefix", import.meta.dirname, "ci", "--no-audit", "--no-fund"]);
if (!existsSync(library)) run("npm", ["run", "build"]);
run(process.execPath, [join(import.meta.dirname, `${name}.mjs`), ...words]);

/** Installing and building speak on stderr, so that stdout is the report alone. */
function run(command, args) {
  const stdout = command === process.execPath ? "inherit" : 2;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", stdout, "inherit"],
    shell: process.platform === "win32" && command === "npm",
  });
  if (status !== 0) process.exit(status ?? 1);
}
