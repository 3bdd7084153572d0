// The clock of the speed bench: the wall, or with `--cpu-time` the processor time of this process (all its threads), for a machine that
// other work keeps busy: there the wall would favour short jobs, which end before the processor is taken from them.
import { loadavg } from "node:os";

const processor = process.argv.includes("--cpu-time");

/** @returns {number} milliseconds since some moment */
export function now() {
  if (!processor) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What a child process is given so that it uses the same clock. */
export const clockWords = processor ? ["--cpu-time"] : [];

/** @returns {string} which clock, and how busy the machine is */
export function clockName() {
  return `${processor ? "Processor time of the process" : "Wall time"}; load of the machine at the start ${loadavg()[0].toFixed(1)}`;
}
