import { describe, expect, it } from "@jest/globals";
import { progress } from "../../src/command/progress.ts";
import { machine } from "./machine.ts";

function shownAt(times: readonly number[], watched: boolean): string {
  const clock = [0, ...times];
  const on = machine({}, { watched, elapsed: () => clock.shift() ?? 0 });
  const shown = progress(times.length + 1, on);
  times.forEach(() => {
    shown.step();
  });
  shown.clear();
  return on.written.error;
}

describe("progress", () => {
  it("shows nothing for a second, then a line now and again, and takes it away", () => {
    expect(shownAt([500, 900, 1010, 1050, 1200], true)).toBe("\r3/6 filings\r5/6 filings\r\u001b[K");
  });

  it.each([
    ["work is short", [100, 200], true],
    ["nobody watches", [1500, 3000], false],
  ])("shows nothing where %s", (_, times, watched) => {
    expect(shownAt(times, watched)).toBe("");
  });
});
