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

const redis = await startRedis().catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
process.env.REDIS_URL = redis.url;
const queue = new Queue(QUEUE, { connection: connection() });
const processes = Array.from({ length: Number(workers) }, () =>
  spawn(process.execPath, [join(import.meta.dirname, "worker.mjs")], { stdio: ["ignore", "inherit", "inherit"] }),
);
try {
  await enqueue(queue, folder);
  await settled(queue);
  const { filings, failures } = await collect(queue);
  process.stdout.write(timelineTable(timeline(filings)));
  console.error(`${filings.length} filings read by ${workers} workers, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  for (const worker of processes) worker.kill();
  await queue.close();
  await redis.stop();
}
