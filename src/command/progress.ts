/** A count of files in, one line on a watched error stream that tells how far the work is: "3/200 filings". */
import type { Surroundings } from "./surroundings.ts";

/** Work that is done sooner needs no line. */
const PATIENCE = 1000;
/** Milliseconds between two lines. */
const INTERVAL = 100;
const CLEAR_LINE = "\r\u001b[K";

/**
 * Counts steps. `clear` takes the line away before other output is written.
 * @example const shown = progress(200, surroundings); shown.step(); shown.clear();
 */
export function progress(total: number, surroundings: Surroundings): { step: () => void; clear: () => void } {
  const start = surroundings.elapsed();
  let done = 0;
  let last = start + PATIENCE - INTERVAL;
  let drawn = false;
  const clear = (): void => {
    if (drawn) surroundings.error(CLEAR_LINE);
    drawn = false;
  };
  const step = (): void => {
    done++;
    const now = surroundings.elapsed();
    if (!surroundings.watched || now - last < INTERVAL || done === total) return;
    last = now;
    drawn = true;
    surroundings.error(`\r${done}/${total} filings`);
  };
  return { step, clear };
}
