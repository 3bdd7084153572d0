// One job: a filing's file in, its record out. BullMQ runs this file in a thread, so that the worker can renew its hold on the job.
import { readFile } from "node:fs/promises";
import { extract } from "filing-facts";
import { readHtml } from "filing-facts/html";

/**
 * What it returns is kept in the job itself: Redis takes the result and marks the job as done in one step, so that there is never
 * the one without the other. The same filing always gives the same record, so a job that is done again changes nothing.
 * @param {import("bullmq").SandboxedJob<{ path: string, options: import("filing-facts").ExtractOptions }>} job
 */
export default async function extractFiling({ data: { path, options } }) {
  // Bytes that are no UTF-8 fail with a reason: read as if they were, signs of currencies would be lost without a word.
  const source = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  if (!/\.x?html?$/i.test(path)) return extract(source, options);
  const page = readHtml(source);
  return extract(page.text, { ...page.document, ...options });
}
