// Time and memory of readHtml on ever longer pages, one process a size: what the process takes at most, less what one takes that holds
// the page and does not read it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { clockName, clockWords } from "./clock.mjs";
import { machine, publish, table } from "./markdown.mjs";

const rows = [3, 10, 30].map((size) => {
  const [held, read] = ["hold", "read"].map((task) => measure(size * 1e6, task));
  return [`${size} MB`, (read.text / 1e6).toFixed(1), read.seconds.toFixed(2), (read.peak - held.peak).toFixed(0)];
});
const head = ["page", "text (million characters)", "seconds", "memory above the page (MB)"];
publish("html.md", [`${machine()}. ${clockName()}.`, table(head, rows)].join("\n\n"));

function measure(length, task) {
  const words = [join(import.meta.dirname, "html-child.mjs"), String(length), task, ...clockWords];
  return JSON.parse(spawnSync(process.execPath, words, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).stdout);
}
