/**
 * One filing in all the forms that filings come in gives the same facts: a property over the filings of `fixtures/`, the forms, and
 * the dice with which a form breaks lines, cuts words, splits tags.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { extract } from "../../src/extract.ts";
import { readHtml } from "../../src/html.ts";
import type { ExtractOptions } from "../../src/model/filing.ts";
import { contentOf, diceOf } from "./content.ts";
import type { Content } from "./content.ts";
import { htmlForms } from "./html-forms.ts";
import { plainText, textForms } from "./text-forms.ts";

interface Listed {
  readonly file: string;
  readonly options: ExtractOptions;
}

const folder = new URL("../../fixtures/", import.meta.url);
const listed = JSON.parse(readFileSync(new URL("filings.json", folder), "utf8")) as Record<string, Listed>;
const filings = Object.entries(listed).map(([id, { file, options }]) => {
  const content = contentOf(readFileSync(new URL(file, folder), "utf8"));
  return { options: { ...options, id }, content, expected: factsOf(plainText(content), { ...options, id }) };
});

/** What each figure says, without its place and its words. */
function factsOf(text: string, options: ExtractOptions): string[] {
  return extract(text, options).facts.map(({ kind, value, upper, unit, bound, concept, entity, counterparty, period, scenario }) =>
    [kind, value, upper, unit, bound, concept, entity, counterparty, period?.edtf, scenario].join(" | "),
  );
}

function expectSameFacts(read: (content: readonly Content[], seed: number) => string): void {
  fc.assert(
    fc.property(fc.constantFrom(...filings.keys()), fc.integer(), (index, seed) => {
      const { options, content, expected } = filings[index]!;
      expect(factsOf(read(content, seed), options)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
}

describe("text", () => {
  it("there is something to compare", () => {
    for (const { expected } of filings) expect(expected.length).toBeGreaterThan(20);
  });

  it.each(textForms)("$name", ({ render }) => {
    expectSameFacts((content, seed) => render(content, diceOf(seed)));
  });
});

describe("HTML", () => {
  it.each(htmlForms)("$name", ({ render }) => {
    expectSameFacts((content, seed) => readHtml(render(content, diceOf(seed))).text);
  });
});
