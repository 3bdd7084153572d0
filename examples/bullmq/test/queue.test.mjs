// The example over a real Redis: what several workers find is what one process finds, whatever happens to a worker.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { Queue } from "bullmq";
import { extract, timeline } from "filing-facts";
import { collect, settled } from "../collect.mjs";
import { enqueue } from "../enqueue.mjs";
import { QUEUE, connection } from "../queue.mjs";
import { startRedis } from "../redis.mjs";

const root = join(import.meta.dirname, "..");
const fixtures = join(root, "../../fixtures");
const listed = JSON.parse(await readFile(join(fixtures, "filings.json"), "utf8"));
const skip = spawnSync("redis-server", ["--version"]).error ? "redis-server is not installed" : false;

/** Copies of the fixtures so long that a worker is busy with each for a while, under ids of their own. */
async function longFilings(folder) {
  const list = {};
  for (const [id, { file, options }] of Object.entries(listed)) {
    const text = await readFile(join(fixtures, file), "utf8");
    await writeFile(join(folder, file), `${text}\n\n`.repeat(40));
    list[id] = { file, options };
  }
  await writeFile(join(folder, "filings.json"), JSON.stringify(list));
}

/** What one process finds in a folder, in the order of the ids. */
async function alone(folder) {
  const list = JSON.parse(await readFile(join(folder, "filings.json"), "utf8"));
  const ids = Object.keys(list).sort();
  return Promise.all(ids.map(async (id) => extract(await readFile(join(folder, list[id].file), "utf8"), list[id].options)));
}

describe("filings on a queue", { skip, timeout: 120_000 }, () => {
  let redis;
  let queue;
  let folder;
  let workers = [];

  const startWorker = () => {
    const worker = spawn(process.execPath, [join(root, "worker.mjs")], {
      env: { ...process.env, LOCK_MS: "3000", CONCURRENCY: "2" },
      stdio: "ignore",
    });
    workers.push(worker);
    return worker;
  };

  before(async () => {
    redis = await startRedis();
    process.env.REDIS_URL = redis.url;
    queue = new Queue(QUEUE, { connection: connection() });
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "filing-facts-queue-"));
  });
  afterEach(async () => {
    for (const worker of workers) worker.kill("SIGKILL");
    workers = [];
    await queue.obliterate({ force: true });
    await rm(folder, { recursive: true });
  });
  after(async () => {
    await queue?.close();
    await redis?.stop();
  });

  it("gives the time series that one process gives", async () => {
    startWorker();
    startWorker();
    await enqueue(queue, fixtures);
    await settled(queue);
    const { filings, failures } = await collect(queue);
    assert.deepEqual(failures, []);
    assert.deepEqual(timeline(filings), timeline(await alone(fixtures)));
  });

  it("loses and doubles nothing when a worker is killed", async () => {
    await longFilings(folder);
    await enqueue(queue, folder);
    const killed = startWorker();
    while ((await queue.getActiveCount()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill("SIGKILL");
    await once(killed, "exit");
    assert.ok((await queue.getActiveCount()) > 0, "the worker was killed between two filings");
    startWorker();
    await settled(queue);

    const jobs = await queue.getJobs(["completed"]);
    assert.ok(
      jobs.some(({ stalledCounter }) => stalledCounter > 0),
      "no filing was taken over from the worker that was killed",
    );
    const { filings, failures } = await collect(queue);
    assert.deepEqual(failures, []);
    assert.deepEqual(
      filings.map(({ document }) => document.id),
      Object.keys(listed).sort(),
    );
    assert.deepEqual(timeline(filings), timeline(await alone(folder)));
  });

  it("does a filing once that is added twice", async () => {
    await enqueue(queue, fixtures);
    await enqueue(queue, fixtures);
    startWorker();
    await settled(queue);
    await enqueue(queue, fixtures);
    assert.equal(await queue.getWaitingCount(), 0);
    const jobs = await queue.getJobs(["completed"]);
    assert.equal(jobs.length, Object.keys(listed).length);
    for (const { attemptsMade, id } of jobs) assert.equal(attemptsMade, 1, id);
  });

  it("tells which filing failed for good, and does the others", async () => {
    await writeFile(join(folder, "good.txt"), "We had debt of ¥5 billion.");
    await writeFile(join(folder, "latin.txt"), Buffer.from("We had debt of \xa35 billion.", "latin1"));
    await writeFile(join(folder, "unlisted.txt"), "We had debt of ¥6 billion.");
    const list = { bad: { file: "missing.txt" }, "good:1": { file: "good.txt" } };
    await writeFile(join(folder, "filings.json"), JSON.stringify(list));
    startWorker();
    assert.deepEqual(await enqueue(queue, folder), ["bad", "good:1", "latin", "unlisted"]);
    await settled(queue);
    const { filings, failures } = await collect(queue);
    assert.deepEqual(
      filings.map(({ document, facts }) => [document.id, facts.length]),
      [
        ["good:1", 1],
        ["unlisted", 1],
      ],
    );
    assert.deepEqual(
      failures.map(({ id }) => id),
      ["bad", "latin"],
    );
    assert.match(failures[0].reason, /no such file/u);
    assert.match(failures[1].reason, /not valid/u);
    for (const { attemptsMade } of await queue.getJobs(["failed"])) assert.equal(attemptsMade, 3);
  });
});
