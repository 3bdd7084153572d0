// A worker: takes jobs until it is stopped. `REDIS_URL=redis://queue.example:6379 node worker.mjs`, on as many machines as there are.
import { availableParallelism } from "node:os";
import { Worker } from "bullmq";
import { QUEUE, connection } from "./queue.mjs";

const concurrency = Number(process.env.CONCURRENCY ?? availableParallelism());
/** How long a worker that is gone keeps its jobs. A living one renews its hold twice in that time. */
const lockDuration = Number(process.env.LOCK_MS ?? 30_000);

const worker = new Worker(QUEUE, new URL("./extract-filing.mjs", import.meta.url), {
  connection: connection({ waits: true }),
  concurrency,
  useWorkerThreads: true,
  lockDuration,
  stalledInterval: lockDuration,
  // A filing that kills its worker would kill them all, one after the other.
  maxStalledCount: 2,
});
worker.on("failed", (job, { message }) => console.error(`${job?.data.options.id ?? "a filing"}: ${message}`));
worker.on("error", ({ message }) => console.error(`worker: ${message}`));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void worker.close().then(() => process.exit(0)));
