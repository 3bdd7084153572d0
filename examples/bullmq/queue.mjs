// The queue that all processes share: its name, and where its Redis is.

export const QUEUE = "filings";

/**
 * How to reach Redis: REDIS_URL, else the usual port of this machine.
 * A queue gives up a command that Redis does not answer; a worker waits for Redis to come back.
 * @param {{ waits?: boolean }} role
 */
export function connection({ waits = false } = {}) {
  return { url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379", maxRetriesPerRequest: waits ? null : 3 };
}
