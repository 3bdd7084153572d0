/** One filing end to end: options, the document record, texts of every make. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../src/extract.ts";
import type { ExtractOptions } from "../src/model/filing.ts";
import type { Fact } from "../src/model/fact.ts";
import { filingSchema } from "../src/model/filing.ts";

const TEXT = "We had long-term debt of ¥162 billion as of March 31, 2016.";
const values = (text: string, options?: ExtractOptions) => extract(text, options).facts.map(({ unit, value }) => [unit, value]);

function expectSpans(text: string): void {
  const { facts, dates, entities } = extract(text);
  const spans = [
    ...facts.flatMap(({ source, sentence }) => [source, sentence]),
    ...dates.map(({ source }) => source),
    ...entities.flatMap(({ mentions }) => mentions),
  ];
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
}

describe("options that are not understood", () => {
  it.each<[unknown, string]>([
    [{ filed: "24/06/2016" }, 'extract: option "filed" must be an ISO day such as "2009-09-29", got "24/06/2016"'],
    [{ fiscalYearEnd: 2016 }, 'extract: option "fiscalYearEnd" must be an ISO day such as "2009-09-29", got 2016'],
    [{ fiscalYearNaming: "last" }, 'extract: option "fiscalYearNaming" must be "start" or "end", got "last"'],
    [
      { issuer: "Hayate" },
      'extract: option "issuer" must be an object such as { id: "Orchard", name: "Orchard Foods Corp." }, got "Hayate"',
    ],
    [{ issuer: { cik: 1 } }, 'extract: option "issuer" has an unknown field "cik"'],
    [{ fiscalYear: "2016" }, 'extract: unknown option "fiscalYear"'],
    [7, "extract: options must be an object, got 7"],
  ])("%p", (options, message) => {
    expect(() => extract(TEXT, options as ExtractOptions)).toThrow(TypeError);
    expect(() => extract(TEXT, options as ExtractOptions)).toThrow(message);
  });
});

describe("the document", () => {
  it("holds what the options say", () => {
    const issuer = { id: "Hayate Motors", name: "Hayate Motors Corporation" };
    const { document } = extract(TEXT, { id: "hayate-2016", issuer, form: "20-F", fiscalYearEnd: "2016-03-31", filed: "2016-06-24" });
    expect(document).toEqual({ id: "hayate-2016", issuer, form: "20-F", fiscalYearEnd: "2016-03-31", filed: "2016-06-24" });
  });

  it("without an id has a hash of the text, the same each time", () => {
    const { id } = extract(TEXT).document;
    expect(id).toMatch(/^text-[0-9a-f]{16}$/u);
    expect(extract(TEXT, { form: "20-F" }).document.id).toBe(id);
    expect(extract(`${TEXT} `).document.id).not.toBe(id);
    expect(extract("").document.id).toBe("text-cbf29ce484222325");
  });

  it("without an issuer takes the one that the text names as itself", () => {
    const text = 'Moorland Mills Inc. (the "Company") makes flour. The Company had revenue of $31 million in 2016.';
    const filing = extract(text);
    expect(filing.document.issuer.id).toBe("Moorland Mills");
    expect(filing.facts[0]?.entity).toBe("Moorland Mills");
  });

  it.failing("without any name has an issuer with an empty id (known not to work)", () => {
    expect(extract("Nothing is said here.").document.issuer).toEqual({ id: "" });
  });

  it("facts and issues carry its id and their place", () => {
    const { facts } = extract(TEXT, { id: "hayate-2016" });
    expect(facts.map(({ id, document }) => [id, document])).toEqual([["hayate-2016#25-37", "hayate-2016"]]);
  });
});

describe("texts", () => {
  it.each(["", " ", "\n\n\t\n", "\u0000", "Paint burns when it is dry, and we may be held liable.", "売上高", "🙂", "()", "\ufeff"])(
    "%j has no figures",
    (text) => {
      const filing = extract(text);
      expect(filing.facts).toEqual([]);
      expect(filingSchema.parse(filing)).toEqual(filing);
    },
  );

  it("may speak of two currencies", () => {
    const text = "We had debt of ¥40 billion and US$120 million, and paid €5 million for Osterholm Sensors GmbH.";
    expect(values(text)).toEqual([
      ["JPY", 40e9],
      ["USD", 120e6],
      ["EUR", 5e6],
    ]);
    expectSpans(text);
  });

  it.each([
    [
      "Windows line ends",
      "Net sales were ¥5 billion.\r\n\r\nNet debt was ¥2 billion\r\nas of March 31, 2016.\r\n",
      [
        ["JPY", 5e9],
        ["JPY", 2e9],
      ],
    ],
    ["no-break spaces", "Net\u00a0sales were ¥\u00a05\u00a0billion for 2016.", [["JPY", 5e9]]],
    [
      "thin and ideographic spaces",
      "Net sales were ¥5\u202fbillion.\u3000Net debt was ¥2\u2009billion.",
      [
        ["JPY", 5e9],
        ["JPY", 2e9],
      ],
    ],
    [
      "characters of two code units",
      "🚗🚗 Net sales were ¥5 billion 🙂, and 𠮷野 lost ¥1 billion.",
      [
        ["JPY", 5e9],
        ["JPY", 1e9],
      ],
    ],
    ["half of a pair", "\ud83d Net sales were ¥5 billion. \ude00", [["JPY", 5e9]]],
    ["a byte order mark", "\ufeffNet sales were ¥5 billion.", [["JPY", 5e9]]],
    ["combining marks", "Café\u0301 sales were €5 million.", [["EUR", 5e6]]],
    ["full-width digits", "Net sales were ￥５ billion.", [["JPY", 5e9]]],
    ["nothing but one figure", "¥5 billion", [["JPY", 5e9]]],
  ])("with %s", (_name, text, expected) => {
    expect(values(text)).toEqual(expected);
    expectSpans(text);
  });

  it("read the same with line ends of either kind", () => {
    const text = "Overview\n\nNet sales were ¥5 billion for the fiscal\nyear ended March 31, 2016.\n\n\t2015\t2016\nNet sales\t4\t5\n";
    expect(values(text.replaceAll("\n", "\r\n"))).toEqual(values(text));
  });
});

describe("fiscal years", () => {
  it.each<[ExtractOptions, string]>([
    [{ fiscalYearEnd: "2016-03-31", fiscalYearNaming: "end" }, "2015-04-01/2016-03-31"],
    [{ fiscalYearEnd: "2016-03-31", fiscalYearNaming: "start" }, "2016-04-01/2017-03-31"],
    [{ fiscalYearEnd: "2016-12-31" }, "2016-01-01/2016-12-31"],
    [{ fiscalYearEnd: "2016-06-30", fiscalYearNaming: "end" }, "2015-07-01/2016-06-30"],
  ])("fiscal 2016 with %j", (options, edtf) => {
    expect(extract("Revenue was $31 million in fiscal 2016.", options).facts[0]?.period?.edtf).toBe(edtf);
  });

  it("an unknown year end and an assumed name are issues", () => {
    const text = "Revenue was $31 million in fiscal 2016.";
    expect(extract(text).issues.map(({ code }) => code)).toContain("fiscal-calendar-unknown");
    expect(extract(text, { fiscalYearEnd: "2016-03-31" }).issues.map(({ code }) => code)).toContain("fiscal-year-naming-assumed");
    expect(extract(text, { fiscalYearEnd: "2016-03-31", fiscalYearNaming: "end" }).issues.map(({ code }) => code)).not.toContain(
      "fiscal-year-naming-assumed",
    );
  });
});

describe("types", () => {
  it("narrow by kind", () => {
    const unitOf = (fact: Fact): string => {
      if (fact.kind === "percent") {
        const unit: "percent" | "percentage-point" = fact.unit;
        return unit;
      }
      if (fact.kind === "count") {
        const unit: "count" | "shares" = fact.unit;
        return unit;
      }
      // @ts-expect-error money and rates have any unit
      const unit: "percent" = fact.unit;
      return unit;
    };
    const { facts } = extract("We own 40% of Fjordal Castings AS, which has 12 plants and debt of €5 million.");
    expect(facts.map(unitOf)).toEqual(["percent", "count", "EUR"]);
  });
});
