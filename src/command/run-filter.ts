/**
 * A filter for engines that hand out lines: one filing a line in, `{ "text": "…", "id": "…", "issuer": { … } }`, its record a line out,
 * in the same order, one at a time. What is wrong with a line stands in its place: `{ "error": { "line": 3, "message": "…" } }`.
 */
import type { ExtractOptions } from "../model/filing.ts";
import type { Run } from "./arguments.ts";
import { extractJob, type ExtractJob } from "./extract-text.ts";
import { isHtml } from "./is-html.ts";
import { linesOf } from "./pool/lines.ts";
import { reasonOf } from "./reason.ts";
import { EXIT } from "./run-filings.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Runs until standard input ends; empty lines are passed over. Returns the exit code: 1 where a line was wrong.
 * @example await runFilter(run, surroundings)
 */
export async function runFilter(run: Run, surroundings: Surroundings): Promise<number> {
  let exitCode: number = EXIT.done;
  let number = 0;
  for await (const { text } of linesOf(surroundings.standardInput())) {
    number++;
    if (text.trim() === "") continue;
    try {
      surroundings.out(`${JSON.stringify(await extractJob(jobOf(text, run)))}\n`);
    } catch (error) {
      exitCode = EXIT.someUnread;
      surroundings.out(`${JSON.stringify({ error: { line: number, message: reasonOf(error) } })}\n`);
    }
    await surroundings.drained();
  }
  return exitCode;
}

/** Options of the line outrank those of the flags. */
function jobOf(line: string, run: Run): ExtractJob {
  const { text, ...options } = parse(line);
  if (typeof text !== "string") throw new TypeError('needs a "text"');
  return { text, options: { ...run.filing, ...(options as ExtractOptions) }, plain: run.plain, html: isHtml("", text), tags: run.tags };
}

function parse(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new TypeError("not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("not an object with a text");
  return value as Record<string, unknown>;
}
