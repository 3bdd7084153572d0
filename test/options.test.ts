import { describe, expect, it } from "@jest/globals";
import { extractOptionsSchema } from "../src/model/filing.ts";
import { timelineOptionsSchema } from "../src/model/timeline.ts";
import { readOptions } from "../src/options.ts";

const read = (options: unknown) => readOptions(extractOptionsSchema, options, "extract");

describe("readOptions", () => {
  it.each<[unknown, string]>([
    [{ filed: "29.9.2009" }, 'extract: option "filed" must be an ISO day such as "2009-09-29", got "29.9.2009"'],
    [{ fiscalYearEnd: "2009-02-30" }, 'extract: option "fiscalYearEnd" must be an ISO day such as "2009-09-29", got "2009-02-30"'],
    [{ fiscalYearNaming: "begin" }, 'extract: option "fiscalYearNaming" must be "start" or "end", got "begin"'],
    [{ id: "" }, 'extract: option "id" must be a string that is not empty, got ""'],
    [
      { issuer: "Orchard" },
      'extract: option "issuer" must be an object such as { id: "Orchard", name: "Orchard Foods Corp." }, got "Orchard"',
    ],
    [{ issuer: { id: 7 } }, 'extract: option "issuer.id" must be a string that is not empty, got 7'],
    [{ issuer: { ticker: "ORC" } }, 'extract: option "issuer" has an unknown field "ticker"'],
    [{ phrases: {} }, 'extract: option "phrases" must be a function, got {}'],
    [
      { date: "2009-09-29" },
      'extract: unknown option "date"; the options are id, issuer, form, fiscalYearEnd, filed, fiscalYearNaming, section, concepts, phrases',
    ],
    [null, "extract: options must be an object, got null"],
    ["20-F", 'extract: options must be an object, got "20-F"'],
  ])("%p", (options, message) => {
    expect(() => read(options)).toThrow(new TypeError(message));
  });

  it("clips what came", () => {
    expect(() => read({ filed: "x".repeat(1000) })).toThrow(/got "x{59}…$/u);
  });

  it.each([[undefined], [{}], [{ filed: "2009-09-29", issuer: {}, phrases: () => [], concepts: [] }], [{ filed: undefined }]])(
    "takes %p",
    (options) => {
      expect(read(options)).toEqual(options ?? {});
    },
  );

  it("speaks of timeline's options too", () => {
    const timeline = (options: unknown) => readOptions(timelineOptionsSchema, options, "timeline");
    expect(() => timeline({ same: ["Plum"] })).toThrow('timeline: option "same[0]" must be a list of names, got "Plum"');
    expect(() => timeline({ same: [["Plum", 1]] })).toThrow('timeline: option "same[0][1]" must be a name, got 1');
    expect(() => timeline({ asof: "2019-01-01" })).toThrow('timeline: unknown option "asof"; the options are asOf, same, different');
  });
});
