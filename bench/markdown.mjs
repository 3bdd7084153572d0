// Markdown tables, and the line that says on which machine figures were taken.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** @param {string[]} head @param {(string | number)[][]} rows @returns {string} a table, first column left, the others right */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** @returns {string} processor, node, system */
export function machine() {
  return `${cpus()[0]?.model.trim() ?? "unknown processor"} (${cpus().length} cores), Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

/** Prints a report; with `--write` among the arguments also saves it under `bench/results`. */
export function publish(name, report) {
  console.log(report);
  if (!process.argv.includes("--write")) return;
  mkdirSync(join(import.meta.dirname, "results"), { recursive: true });
  writeFileSync(join(import.meta.dirname, "results", name), `${report}\n`);
}
