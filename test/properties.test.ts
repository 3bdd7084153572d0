/** What holds for every text: nothing throws, spans hold their words, the output is one plain JSON value, time is linear. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { extract } from "../src/extract.ts";
import { factSchema } from "../src/model/fact.ts";
import { filingSchema } from "../src/model/filing.ts";
import type { ExtractOptions, Filing } from "../src/model/filing.ts";
import type { Span } from "../src/model/span.ts";

const VOCABULARY = [
  ..."¥ $ € £ ￥ US$ RMB SEK JPY billion million thousand trn bn % percent ( ) [ ] , . : ; - – — △ “ ” \" ' ’ / & | \\ { } < >".split(" "),
  ..."0 1 5 12 20.5 1,234 798.6 1.2.3 5,00 ２ ½ 2016 1999 31 the a of and or to from by in at as for was were is had than respectively".split(
    " ",
  ),
  ..."we our We Our it its these two three subsidiaries respectively, which including approximately over up-to between no nil".split(" "),
  ..."revenue Revenue net loss income debt goodwill shares stores employees interest rate increased decreased expects may if".split(" "),
  ..."Hayate Motors Corporation Kawasemi Inc. Co., Ltd. K.K. GmbH Moorland plc Mr. Arakawa Note Item Article".split(" "),
  ..."March April 31, 2016, fiscal year ended quarter FY2016 FY calendar currently previous same date period months".split(" "),
  "as of March 31, 2016",
  "for the fiscal years ended March 31, 2014, 2015 and 2016",
  "¥5 billion (US$44 million)",
  "per U.S.$1.00",
  '("Kawasemi")',
  "(45.0% of the shares)",
  String.raw`\(\frac{1}{2}\)`,
  String.raw`\frac{`,
  String.raw`\$`,
  String.raw`\cdot`,
  "<sup>1</sup>",
  "ﬁscal",
  "\u00ad",
  "\u200b",
  "\u00a0",
  "\t",
  "\n",
  "\r\n",
  "\n\n",
  "\n| a | 2016 |\n",
  "\t2015\t2016\nRevenue\t5\t(6)\n",
  "•",
  "(1)",
  "🙂",
  "\ud83d",
];

const soup = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 120 })
  .map((pairs) => pairs.map((pair) => pair.join("")).join(""));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  soup,
);
const anyOptions: fc.Arbitrary<ExtractOptions> = fc.record(
  {
    id: fc.constant("some-2016"),
    issuer: fc.constantFrom({}, { id: "Hayate" }, { id: "Hayate Motors", name: "Hayate Motors Corporation" }, { name: "(" }),
    fiscalYearEnd: fc.constantFrom("2016-03-31", "2016-02-29", "2016-12-31", "2017-01-01"),
    filed: fc.constantFrom("2016-06-24", "0001-01-01", "9999-12-31"),
    fiscalYearNaming: fc.constantFrom("start" as const, "end" as const),
  },
  { requiredKeys: [] },
);

function spansOf({ facts, dates, entities, issues }: Filing): Span[] {
  return [
    ...facts.flatMap(({ source, sentence, link }) => [
      source,
      sentence,
      ...Object.values(link).flatMap((one) => (one?.span ? [one.span] : [])),
    ]),
    ...dates.map(({ source }) => source),
    ...entities.flatMap(({ mentions }) => mentions),
    ...issues.flatMap(({ span }) => (span ? [span] : [])),
  ];
}

describe("for every text", () => {
  it("nothing throws, every span holds its words, the record fits its schema and is plain JSON", () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const filing = extract(text, options);
        for (const span of spansOf(filing)) expect(text.slice(span.start, span.end)).toBe(span.text);
        for (const fact of filing.facts) expect(factSchema.parse(fact)).toEqual(fact);
        expect(filingSchema.parse(filing)).toEqual(filing);
        expect(JSON.parse(JSON.stringify(filing))).toEqual(filing);
      }),
      { numRuns: 400 },
    );
  });

  it("facts are ordered, do not overlap, and lie within their sentences; the facts that they name are there", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { facts, dates } = extract(text);
        const ids = new Set(facts.map(({ id }) => id));
        expect(ids.size).toBe(facts.length);
        let end = 0;
        for (const { source, sentence, partOf, changeOf, translationOf } of facts) {
          expect(source.start).toBeGreaterThanOrEqual(end);
          expect(source.end).toBeGreaterThan(source.start);
          expect(sentence.start <= source.start && source.end <= sentence.end).toBe(true);
          for (const id of [partOf, changeOf, translationOf]) expect(id === undefined || ids.has(id)).toBe(true);
          end = source.end;
        }
        for (const { factId } of dates) expect(factId === undefined || ids.has(factId)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("the same text gives the same record, whatever was read between", () => {
    fc.assert(
      fc.property(soup, soup, anyOptions, (text, other, options) => {
        const first = extract(text, options);
        extract(other);
        expect(extract(text, options)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

/** Texts of 15,000 to 100,000 characters, each the worst of its kind. */
const HOSTILE: [name: string, piece: string, times: number][] = [
  ["opening parentheses", "(", 1e5],
  ["closing parentheses", ")", 1e5],
  ["one sentence of amounts", "¥1,", 6000],
  ["one number", "1", 1e5],
  ["one number with commas", ",123", 25e3],
  ["and", "and ", 5e4],
  ["initials", "A. ", 3e4],
  ["tabs", "\t", 1e5],
  ["line ends", "\n", 1e5],
  ["the", "the ", 3e4],
  ["one sentence of figures", "we had debt of ¥5 billion and ", 700],
  ["one sentence of figures and periods", "revenue was ¥5 million in 2015, ", 700],
  ["one sentence of companies and stakes", "we own 5% of Kawasemi Parts Inc. and ", 550],
  ["one list of years", "2015, ", 16e3],
  ["sentences of figures", "Revenue was ¥5 billion in 2015. ", 800],
  ["rows of a table", "Revenue\t5\t6\t7\n", 1500],
  ["one wide row", "5\t", 5e4],
  ["changes", "increased by ¥5 billion to ¥6 billion, ", 500],
  ["names", "Kawasemi Parts Hibari ", 4500],
  ["definitions", '("Kawasemi") ', 2500],
  ["open fractions", String.raw`\frac{`, 16e3],
  ["fractions", String.raw`\(\frac{1}{2}\)5 `, 1200],
  ["quotes", '"', 1e5],
  ["apostrophes", "a'", 5e4],
  ["of which", "of which ¥5 billion, ", 900],
  ["respectively", "¥5 and ¥6 million, respectively, ", 600],
  ["relative clauses", "which was owned by ", 5200],
  ["counts", "5 stores, ", 1800],
  ["one word", "a", 1e5],
  ["pairs of halves", "\ud83d\ude42", 5e4],
];

function differentNames(times: number): string {
  const letters = (at: number): string => String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676));
  return Array.from({ length: times }, (_, at) => `Firm${letters(at)} Parts Inc. `).join("");
}

/** The median of three runs; of a slow text, one. */
function milliseconds(text: string): number {
  const once = (): number => {
    const from = performance.now();
    extract(text);
    return performance.now() - from;
  };
  const first = once();
  return first > 300 ? first : ([first, once(), once()].sort((a, b) => a - b)[1] ?? first);
}

function expectLinear(text: (times: number) => string, times: number): void {
  const small = milliseconds(text(Math.ceil(times / 4)));
  expect(milliseconds(text(times))).toBeLessThan(12 * Math.max(small, 10));
}

describe("four times the text takes some four times as long", () => {
  it.each(HOSTILE)(
    "%s",
    (_name, piece, times) => {
      expectLinear((count) => piece.repeat(count), times);
    },
    120_000,
  );

  it("different names", () => {
    expectLinear(differentNames, 4000);
  }, 120_000);
});

it("a sentence of 200,000 characters finishes", () => {
  const text = `We had ${"debt of ¥5 billion, ".repeat(1e4)}and no more.`;
  expect(extract(text).facts).toHaveLength(1e4);
}, 120_000);
