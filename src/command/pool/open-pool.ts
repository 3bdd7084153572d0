/** A number of threads in, a pool that extracts texts on them out. The threads are piscina's, loaded only where they are asked for. */
import type { ExtractJob, FilingLine } from "../extract-text.ts";

/** Extracts texts, several at a time. */
export interface ExtractPool {
  /** Rejects where the options of the text are wrong or its thread died; other texts are not touched by that. */
  readonly extract: (job: ExtractJob) => Promise<FilingLine>;
  readonly close: () => Promise<void>;
}

/**
 * Starts threads that run `dist/extract-worker.js`.
 * @example const pool = await openPool(4); await pool.extract({ text, options: {}, plain: true }); await pool.close();
 */
export async function openPool(threads: number): Promise<ExtractPool> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina<ExtractJob, FilingLine>({
    filename: new URL("./extract-worker.js", import.meta.url).href,
    name: "extractLine",
    minThreads: threads,
    maxThreads: threads,
  });
  return { extract: (job) => pool.run(job), close: () => pool.destroy() };
}
