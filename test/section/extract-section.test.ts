/** `extract` with the option `section`: that section alone, in the offsets of the whole text. */
import { describe, expect, it } from "@jest/globals";
import { readArguments } from "../../src/command/arguments.ts";
import { extract } from "../../src/extract.ts";
import type { ExtractOptions } from "../../src/model/filing.ts";
import { section } from "../../src/section.ts";

const RISKS = String.raw`Item 3.D Risk Factors

We had debt of \$1.5 billion as of March 31, 2018. Mizuno Bank held 29.4% of our shares as of that day.

Our net loss for the fiscal year ended March 31, 2018 was ¥16.5 billion, and we employed 1,200 people.

`;
const TEXT = `Item 3. Key Information

Our revenue for the fiscal year ended March 31, 2018 was ¥98.7 billion.

${RISKS}Item 4. Information on the Company

We own 14 plants. Capital expenditures for the fiscal year ended March 31, 2018 were ¥7.5 billion.
`;
const options: ExtractOptions = {
  issuer: { id: "Hoshikawa", name: "Hoshikawa Tiles Inc." },
  fiscalYearEnd: "2018-03-31",
  filed: "2018-07-10",
};

describe("extract of a section", () => {
  const span = section(TEXT, "risk-factors");

  it("knows what the rest of the text says of its years", () => {
    const text = `Part I\n\nReferences to particular years refer to the Company's fiscal years ended in September.\n\nItem 7. Management's Discussion and Analysis of Financial Condition and Results of Operations\n\nDuring 2018, we paid dividends of $15.2 million.\n\nItem 8. Financial Statements\n`;
    const { facts } = extract(text, { fiscalYearEnd: "2018-09-30", section: "operating-review" });
    expect(facts).toMatchObject([{ concept: "DividendsPaid", period: { edtf: "2017-10-01/2018-09-30" } }]);
  });

  it("gives the facts of the whole text that stand in it", () => {
    expect(span?.text).toBe(RISKS);
    const inside = extract(TEXT, options).facts.filter(({ sentence }) => sentence.start >= span!.start && sentence.end <= span!.end);
    const { facts, document } = extract(TEXT, { ...options, section: "risk-factors" });
    expect(facts).toHaveLength(4);
    expect(facts).toEqual(inside);
    expect(document.id).toBe(extract(TEXT, options).document.id);
  });

  it("places figures that were repaired inside", () => {
    const [fact] = extract(TEXT, { ...options, section: "risk-factors" }).facts;
    expect(fact?.source.text).toBe(String.raw`\$1.5 billion`);
    expect(fact?.source.start).toBe(TEXT.indexOf(String.raw`\$1.5`));
  });

  it("has no facts and one issue where the section is not there", () => {
    const { facts, dates, issues } = extract(TEXT, { ...options, section: "operating-review" });
    expect([facts, dates]).toEqual([[], []]);
    expect(issues).toEqual([
      { code: "section-not-found", message: 'No heading of the section "operating-review" was found in the text; nothing was read.' },
    ]);
  });

  it("reads a section at the end, and one that is all", () => {
    expect(extract(RISKS, { ...options, section: "risk-factors" }).facts).toHaveLength(4);
    expect(extract(`Cover.\n\n${RISKS}`, { ...options, section: "risk-factors" }).facts).toHaveLength(4);
  });

  it("refuses another name", () => {
    expect(() => extract("", { section: "3.D" } as unknown as ExtractOptions)).toThrow(
      'extract: option "section" must be "risk-factors", "key-information", "operating-review" or "major-shareholders", got "3.D"',
    );
  });
});

describe("--section", () => {
  it("passes the name on", () => {
    expect(readArguments(["extract", "--section", "risk-factors", "a.txt", "b.txt"])).toMatchObject({
      run: { filing: { section: "risk-factors" } },
    });
  });

  it("refuses another name", () => {
    expect(readArguments(["extract", "--section", "risks", "a.txt"])).toEqual({
      name: "wrong",
      message: '--section is risk-factors, key-information, operating-review, major-shareholders, not "risks"',
    });
  });
});
