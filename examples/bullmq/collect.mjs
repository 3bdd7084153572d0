// What the workers found, as time series. `node collect.mjs`
import { fileURLToPath } from "node:url";
import { Queue } from "bullmq";
import { timeline } from "filing-facts";
import { timelineTable } from "filing-facts/formats";
import { QUEUE, connection } from "./queue.mjs";

/**
 * The records of the filings that are done, and the reasons of those that failed for good, both in the order of their ids:
 * which worker was first says nothing.
 * @param {Queue} queue
 */
export async function collect(queue) {
  const byId = (one, other) => (one.id < other.id ? -1 : 1);
  const done = (await queue.getJobs(["completed"])).sort(byId);
  const failed = (await queue.getJobs(["failed"])).sort(byId);
  return {
    filings: done.map(({ returnvalue }) => returnvalue),
    failures: failed.map(({ data, failedReason }) => ({ id: data.options.id, reason: failedReason })),
  };
}

/**
 * Resolves once no job waits or is under way.
 * @param {Queue} queue
 * @param {() => boolean} [goesOn] asked again and again; where it says no, nobody is left to do the rest, and the promise is rejected
 */
export async function settled(queue, goesOn = () => true) {
  const open = ["waiting", "active", "delayed", "prioritized", "waiting-children"];
  while ((await queue.getJobCountByTypes(...open)) > 0) {
    if (!goesOn()) throw new Error("no worker is left, and filings still wait");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const queue = new Queue(QUEUE, { connection: connection() });
  const { filings, failures } = await collect(queue);
  process.stdout.write(timelineTable(timeline(filings)));
  for (const { id, reason } of failures) console.error(`${id}: ${reason}`);
  await queue.close();
}
