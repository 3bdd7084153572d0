/** The same paragraph and table in the HTML of several decades gives the same facts. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { readHtml } from "../../src/html.ts";
import { renderings } from "./rendering.ts";

const options = { id: "sumida", issuer: { id: "Sumida", name: "Sumida Foods Corp." }, fiscalYearEnd: "2019-03-31" };

function factsOf(html: string) {
  return extract(readHtml(html).text, options).facts.map(({ value, unit, concept, period }) => [value, unit, concept, period?.edtf]);
}

describe("facts of one text in many forms", () => {
  const [first, ...others] = renderings();

  it("are read at all", () => {
    const facts = factsOf(first?.html ?? "");
    expect(facts).toContainEqual([7.3e9, "JPY", "Debt", "2019-03-31"]);
    expect(facts.map(([value]) => value)).toEqual([7.3e9, 18_460e6, 17_310e6, -1_204e6, 886e6]);
  });

  it.each(others)("$name", ({ html }) => {
    expect(factsOf(html)).toEqual(factsOf(first?.html ?? ""));
  });

  it.each(renderings())("$name: every fact leads back to its digits", ({ html }) => {
    const page = readHtml(html);
    for (const fact of extract(page.text, options).facts) {
      const range = page.locate(fact.source.start, fact.source.end);
      expect(range && html.slice(range.start, range.end)).toContain(/[\d.,]+/.exec(fact.source.text)?.[0]);
    }
  });
});
