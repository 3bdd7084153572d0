/** Jobs that run several at a time in, their results in the order of the jobs out. */

/**
 * Starts at most `window` jobs ahead of the result that is waited for, so that memory holds no more than these.
 * @example for await (const length of inOrder(paths, 4, readLength)) total += length
 */
export async function* inOrder<Job, Result>(
  jobs: Iterable<Job>,
  window: number,
  start: (job: Job) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const job of jobs) {
    const result = start(job);
    // A result that fails while an earlier one is waited for is told when its turn comes.
    result.catch(() => undefined);
    running.push(result);
    const [first] = running;
    if (running.length < window || first === undefined) continue;
    void running.shift();
    yield await first;
  }
  for (const result of running) yield await result;
}
