/** Repaired text and the way back: spans of the repaired string index the caller's. */
import { describe, expect, it } from "@jest/globals";
import { applyEdits, editWithin, spanOf } from "../../src/text/source-text.ts";
import type { Edit } from "../../src/text/source-text.ts";

const edit = (start: number, end: number, replacement: string): Edit => ({ start, end, replacement });

describe("applyEdits", () => {
  it.each<[string, Edit[], string]>([
    ["abc", [], "abc"],
    ["abc", [edit(0, 1, "xyz")], "xyzbc"],
    ["abc", [edit(1, 2, "")], "ac"],
    ["abc", [edit(3, 3, "!")], "abc!"],
    ["abcdef", [edit(0, 2, "1"), edit(2, 3, "22"), edit(5, 6, "")], "122de"],
  ])("%s with %j reads %s", (original, edits, text) => {
    expect(applyEdits(original, edits).text).toBe(text);
  });

  it("without edits both strings are one", () => {
    const source = applyEdits("abc", []);
    expect(source.text).toBe(source.original);
    expect(spanOf(source, 1, 3)).toEqual({ start: 1, end: 3, text: "bc" });
  });
});

describe("spanOf", () => {
  const source = applyEdits(String.raw`Cost \$9 and \$12, all told`, [edit(5, 7, "$"), edit(13, 15, "$")]);

  it.each([
    ["$9", String.raw`\$9`],
    ["9", "9"],
    ["$12", String.raw`\$12`],
    ["Cost", "Cost"],
    [" and ", " and "],
    ["all told", "all told"],
    ["Cost $9 and $12, all told", String.raw`Cost \$9 and \$12, all told`],
  ])("%s was %s", (repaired, original) => {
    const start = source.text.indexOf(repaired);
    const span = spanOf(source, start, start + repaired.length);
    expect(span.text).toBe(original);
    expect(source.original.slice(span.start, span.end)).toBe(original);
  });

  it("a span inside a replacement takes all of what it stood for", () => {
    const ligature = applyEdits("the ﬁscal year", [edit(4, 5, "fi")]);
    expect(spanOf(ligature, 5, 10).text).toBe("ﬁscal");
    expect(spanOf(ligature, 4, 10).text).toBe("ﬁscal");
  });

  it("characters removed before a span stay outside it", () => {
    const soft = applyEdits("a\u00adb c", [edit(1, 2, "")]);
    expect(spanOf(soft, 3, 4)).toEqual({ start: 4, end: 5, text: "c" });
    expect(spanOf(soft, 0, 2).text).toBe("a\u00adb");
  });

  it("every stretch maps to a span that holds its text", () => {
    for (let start = 0; start <= source.text.length; start++) {
      for (let end = start; end <= source.text.length; end++) {
        const span = spanOf(source, start, end);
        expect(source.original.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });
});

describe("editWithin", () => {
  const source = applyEdits("ab cd", [edit(3, 4, "XY")]);
  it.each<[number, number, boolean]>([
    [0, 3, false],
    [3, 4, true],
    [4, 6, true],
    [5, 6, false],
  ])("%i to %i: %p", (start, end, found) => {
    expect(editWithin(source, start, end) !== undefined).toBe(found);
  });
});
