// Throughput of extract beside each peer's own narrower job, in one process and one run; then growth, import time and bundle size.
//   npm run bench [-- --write] [--long] [--quick] [--cpu-time]
// --long adds 100 MB; --quick leaves growth and footprint out; --cpu-time is for a busy machine
import { Bench } from "tinybench";
import { clockName, now } from "./clock.mjs";
import { bundleSizes, importTimes } from "./footprint.mjs";
import { growth } from "./growth.mjs";
import { machine, publish, table } from "./markdown.mjs";
import { chronoNode } from "./peers/chrono.mjs";
import { compromise } from "./peers/compromise.mjs";
import { filingFacts } from "./peers/filing-facts.mjs";
import { recognizersText } from "./peers/recognizers.mjs";
import { wink } from "./peers/wink.mjs";
import { plainTexts } from "./texts.mjs";

const readers = [filingFacts, wink, chronoNode, recognizersText, compromise];
const full = "compromise: money, percentages, numbers, dates, organisations, people";
const ours = Object.keys(filingFacts.jobs)[0];

const sections = [
  "# Speed beside the peers",
  `Taken on ${machine()}. ${clockName()}. Medians once warm (jobs of more than 3 seconds: the second run); MB/s of UTF-8 text.`,
];
for (const { name, texts } of plainTexts()) sections.push(`## Throughput: ${name}`, await throughput(texts));
if (!process.argv.includes("--quick")) {
  sections.push("## Growth of extract", growth(process.argv.includes("--long")));
  sections.push("## Import time, median of 9 processes", importTimes(), "## Bundle size", await bundleSizes());
}
publish("speed.md", sections.join("\n\n"));

async function throughput(texts) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rates = new Map();
  for (const { jobs } of readers) {
    for (const [name, job] of Object.entries(jobs)) rates.set(name, bytes / 1000 / (await medianTime(name, () => job(texts))));
  }
  const fastestPeer = Math.max(...[...rates].filter(([name]) => name !== ours).map(([, rate]) => rate));
  const rows = [...rates].map(([name, rate]) => [name, decimals(rate), decimals(rate / fastestPeer), decimals(rate / rates.get(full))]);
  return `${(bytes / 1000).toFixed(0)} KB in ${texts.length} texts.\n\n${table(["job", "MB/s", "× the fastest peer", "× compromise's full reading"], rows)}`;
}

/** Milliseconds. The first run tells whether the job is a slow one; it also warms it. Large code is compiled in full after two seconds or so. */
async function medianTime(name, job) {
  console.error(`… ${name}`);
  const start = now();
  job();
  const slow = now() - start > 3000;
  const bench = new Bench({ now, throws: true, warmup: !slow, warmupTime: 3000, time: slow ? 1 : 2000, iterations: slow ? 1 : 5 });
  await bench.add(name, job, { async: false }).run();
  return bench.tasks[0].result.latency.p50;
}

function decimals(value) {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);
}
