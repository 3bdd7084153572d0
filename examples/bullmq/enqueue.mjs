// The filings of a folder as jobs, one a filing. `node enqueue.mjs FOLDER`
import { readFile, readdir } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Queue } from "bullmq";
import { QUEUE, connection } from "./queue.mjs";

/**
 * Adds a job for each filing of a folder that has none yet. The id of the job is that of the filing, and jobs are kept when they are
 * done: so adding a folder twice, from two machines, or again after an interrupt does nothing twice.
 * @param {Queue} queue
 * @param {string} folder with texts or HTML, and perhaps a `filings.json`
 * @returns {Promise<string[]>} the ids of the filings
 */
export async function enqueue(queue, folder) {
  const filings = await filingsOf(folder);
  await queue.addBulk(
    filings.map(({ path, options }) => ({
      name: "extract",
      data: { path, options },
      // A colon parts the keys of Redis, and a number alone is an id of BullMQ's own.
      opts: { jobId: `filing-${encodeURIComponent(options.id)}`, attempts: 3, backoff: { type: "exponential", delay: 500 } },
    })),
  );
  return filings.map(({ options }) => options.id);
}

/** The texts and pages of a folder, each with the options that a `filings.json` beside it lists. */
async function filingsOf(folder) {
  const names = (await readdir(folder)).sort();
  const list = names.includes("filings.json") ? JSON.parse(await readFile(join(folder, "filings.json"), "utf8")) : {};
  const listed = Object.entries(list).map(([id, { file, options }]) => ({ path: resolve(folder, file), options: { id, ...options } }));
  const known = new Set(listed.map(({ path }) => path));
  const others = names
    .filter((name) => /\.(?:txt|x?html?)$/i.test(name) && !known.has(resolve(folder, name)))
    .map((name) => ({ path: resolve(folder, name), options: { id: parse(name).name } }));
  return [...listed, ...others];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const queue = new Queue(QUEUE, { connection: connection() });
  const ids = await enqueue(queue, process.argv[2] ?? ".");
  console.log(`${ids.length} filings in the queue`);
  await queue.close();
}
