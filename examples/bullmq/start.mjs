// All of it on one machine: a Redis, some workers, the filings of a folder, their time series. `npm start -- FOLDER WORKERS`
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Queue } from "bullmq";
import { timeline } from "filing-facts";
import { timelineTable } from "filing-facts/formats";
import { collect, settled } from "./collect.mjs";
import { enqueue } from "./enqueue.mjs";
import { QUEUE, connection } from "./queue.mjs";
import { startRedis } from "./redis.mjs";

const [folder = join(import.meta.dirname, "../../fixtures"), workers = "2"] = process.argv.slice(2);
/** What is to be stopped at the end, the last first. */
const stops = [];

async function run() {
  if (!/^[1-9]\d?$/.test(workers)) throw new Error(`${workers} workers: a number from 1 to 99 is expected`);
  const redis = await startRedis();
  stops.push(redis.stop);
  process.env.REDIS_URL = redis.url;
  const queue = new Queue(QUEUE, { connection: connection() });
  stops.push(() => queue.close());
  const processes = Array.from({ length: Number(workers) }, startWorker);
  await enqueue(queue, folder);
  await settled(queue, () => processes.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null));
  const { filings, failures } = await collect(queue);
  process.stdout.write(timelineTable(timeline(filings)));
  console.error(`${filings.length} filings read by ${workers} workers, ${failures.length} failed`);
  return failures.length > 0 ? 1 : 0;
}

function startWorker() {
  const worker = spawn(process.execPath, [join(import.meta.dirname, "worker.mjs")], { stdio: ["ignore", "inherit", "inherit"] });
  // A worker may be killed at any moment: that is what the queue is for.
  stops.push(() => worker.kill("SIGKILL"));
  return worker;
}

async function stop() {
  for (const one of stops.splice(0).reverse()) await one();
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop().then(() => process.exit(1)));
try {
  process.exitCode = await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stop();
}
