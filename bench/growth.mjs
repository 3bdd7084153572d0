// Time and peak memory of extract on ever longer text, one process a size, and the exponent of the growth.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { clockWords } from "./clock.mjs";
import { table } from "./markdown.mjs";

/** @param {boolean} long also 100 MB @returns {string} Markdown */
export function growth(long) {
  const sizes = [1e4, 1e5, 1e6, 1e7, ...(long ? [1e8] : [])];
  const results = sizes.map(measure);
  const done = results.filter((result) => result.seconds !== undefined);
  const rows = results.map((result, index) => [
    sizes[index] < 1e6 ? `${sizes[index] / 1e3} KB` : `${sizes[index] / 1e6} MB`,
    ...cells(result),
  ]);
  const exponent = slope(done.map(({ bytes, seconds }) => [Math.log(bytes), Math.log(seconds)]));
  const above = done.slice(1);
  const exponentAbove = slope(above.map(({ bytes, seconds }) => [Math.log(bytes), Math.log(seconds)]));
  return [
    table(["text", "seconds", "MB/s", "facts", "peak memory of the process (MB)"], rows),
    `Time grows as bytes^${exponent.toFixed(2)} (least squares over all sizes; ^${exponentAbove.toFixed(2)} from 100 KB on).`,
  ].join("\n\n");
}

function measure(length) {
  const words = ["--max-old-space-size=12288", join(import.meta.dirname, "growth-child.mjs"), String(length), ...clockWords];
  const run = spawnSync(process.execPath, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return run.status === 0 ? JSON.parse(run.stdout) : {};
}

function cells({ bytes, seconds, facts, peak }) {
  if (seconds === undefined) return ["did not finish", "–", "–", "–"];
  return [seconds.toFixed(4), (bytes / 1e6 / seconds).toFixed(1), facts, peak.toFixed(0)];
}

function slope(points) {
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread;
}
