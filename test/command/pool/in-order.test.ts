import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inOrder } from "../../../src/command/pool/in-order.ts";

const wait = (turns: number): Promise<void> => (turns === 0 ? Promise.resolve() : Promise.resolve().then(() => wait(turns - 1)));

describe("inOrder", () => {
  it("gives results in the order of the jobs, with no more than the window running", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 20 })), fc.integer({ min: 1, max: 5 }), async (delays, window) => {
        let running = 0;
        let most = 0;
        const results: number[] = [];
        const start = async (index: number): Promise<number> => {
          most = Math.max(most, ++running);
          await wait(delays[index] ?? 0);
          running--;
          return index;
        };
        for await (const result of inOrder([...delays.keys()], window, start)) results.push(result);
        expect(results).toEqual([...delays.keys()]);
        expect(most).toBeLessThanOrEqual(window);
      }),
    );
  });

  it("tells a failure when its turn comes", async () => {
    const seen: number[] = [];
    const start = (job: number): Promise<number> => (job === 2 ? Promise.reject(new Error("two")) : Promise.resolve(job));
    const all = (async () => {
      for await (const result of inOrder([0, 1, 2, 3], 3, start)) seen.push(result);
    })();
    await expect(all).rejects.toThrow("two");
    expect(seen).toEqual([0, 1]);
  });
});
