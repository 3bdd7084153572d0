/** What holds for every text: no error, a span within the text, time that grows as the text does. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { extract } from "../../src/extract.ts";
import { sectionNameSchema } from "../../src/model/section.ts";
import { section } from "../../src/section.ts";

const PIECES = [
  ..."Item ITEM 3 3.D 1A. 4A D. PART II Risk Factors RISK (continued) Key Information . ..... 12 - | # ** “ ” see in and the ( ) <b>".split(
    " ",
  ),
  "Item 3. Key Information",
  "D. Risk Factors",
  "Item 1A.\tRisk Factors",
  "Item 4. Information on the Company",
  "Operating and Financial Review and",
  "Use of Proceeds",
  "SIGNATURES",
  "We had debt of ¥5 billion as of March 31, 2016.",
  "FORM 20-F\n(Mark One)\nFor the fiscal year ended March 31, 2016",
  "<SEC-HEADER>",
  "FILED AS OF DATE:\t20160624",
  "\u00a0",
  "\u00ad",
  "\r\n",
  "\n\n",
  "\ud83d",
];
const soup = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", "\n", "\n", "\n\n", "\t")), { maxLength: 80 })
  .map((pairs) => pairs.map((pair) => pair.join("")).join(""));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }), soup);
const anyName = fc.constantFrom(...sectionNameSchema.options);

describe("for every text", () => {
  it("nothing throws, and the span holds its words", () => {
    fc.assert(
      fc.property(anyText, anyName, (text, name) => {
        const span = section(text, name);
        if (!span) return;
        expect(span.start).toBeLessThan(span.end);
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 1000 },
    );
  });

  it("extract reads the section alone, with the offsets of the whole text", () => {
    fc.assert(
      fc.property(anyText, anyName, (text, name) => {
        const span = section(text, name);
        const { facts, dates, entities, issues } = extract(text, { section: name });
        expect(issues.some(({ code }) => code === "section-not-found")).toBe(span === undefined);
        const mentions = entities.flatMap((entity) => entity.mentions);
        for (const one of [
          ...facts.flatMap(({ source, sentence }) => [source, sentence]),
          ...dates.map(({ source }) => source),
          ...mentions,
        ]) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.start).toBeGreaterThanOrEqual(span?.start ?? Infinity);
          expect(one.end).toBeLessThanOrEqual(span?.end ?? -1);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function milliseconds(text: string): number {
  const once = (): number => {
    const from = performance.now();
    section(text, "risk-factors");
    return performance.now() - from;
  };
  return [once(), once(), once()].sort((a, b) => a - b)[1] ?? 0;
}

describe("four times the text takes some four times as long", () => {
  it.each([
    ["headings", "Risk Factors\n", 1e4],
    ["items", "Item 3.\n", 1e4],
    ["labels alone", "D.\n", 2e4],
    ["leaders", ".", 2e5],
    ["leaders in lines", `Risk Factors ${". ".repeat(90)}\n`, 2e3],
    ["spaces", " ", 4e5],
    ["line ends", "\n", 4e5],
    ["tags", "<b>", 1e5],
    ["marks", "# ", 2e5],
    ["open tags", "<", 2e5],
    ["sections", "Item 1A. Risk Factors\n\nItem 1B. Unresolved Staff Comments\n\n", 5e3],
  ])("%s", (_, piece, times) => {
    const small = milliseconds(piece.repeat(times / 4));
    expect(milliseconds(piece.repeat(times))).toBeLessThan(12 * Math.max(small, 5));
  });
});
