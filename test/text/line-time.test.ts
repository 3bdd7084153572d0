/** Lines of a long text take linear time in a process that has read many: an engine moves searches about once it has compiled them. */
import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../src/text/blocks.ts";
import { filledLines } from "../../src/text/filled-lines.ts";

const LINE = "We sell tea — and a great deal of it — in the north of the country.\n";

function milliseconds(read: (text: string) => unknown, times: number): number {
  const text = LINE.repeat(times);
  const from = performance.now();
  read(text);
  return performance.now() - from;
}

describe("eight times the lines take some eight times as long", () => {
  it.each<[string, (text: string) => unknown]>([
    ["lines", filledLines],
    ["blocks", readBlocks],
  ])("%s", (_name, read) => {
    for (let turn = 0; turn < 40; turn++) read(LINE.repeat(700));
    const small = milliseconds(read, 7_000);
    expect(milliseconds(read, 56_000)).toBeLessThan(24 * Math.max(small, 4));
  });
});
