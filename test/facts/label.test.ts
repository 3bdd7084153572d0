import { describe, expect, it } from "@jest/globals";
import { partiesOf } from "../../src/entities/parties.ts";
import { readEntities } from "../../src/entities/entities.ts";
import { readCurrencies } from "../../src/facts/document-currency.ts";
import { refineLabels } from "../../src/facts/label.ts";
import { readProse } from "../../src/facts/read-prose.ts";
import { phraseIndexOf } from "../../src/lexicon/built-in-index.ts";
import { learnFiscalCalendar } from "../../src/mentions/fiscal-calendar.ts";
import type { PhraseClause, PhraseReader } from "../../src/model/phrase-reader.ts";
import { readBlocks } from "../../src/text/blocks.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { applyEdits } from "../../src/text/source-text.ts";

/** The words of each figure's label, "" where it has none. */
function labelsOf(text: string, reader?: PhraseReader): string[] {
  const source = applyEdits(text, []);
  const blocks = readBlocks(text);
  const sentences = splitSentences(text, blocks);
  const names = readEntities(text, sentences, { id: "Lark", name: "Lark Ferries Inc." });
  const calendar = learnFiscalCalendar(text, { fiscalYearEnd: "2016-12-31" });
  const figures = readCurrencies(text);
  const index = phraseIndexOf(undefined);
  const { drafts } = readProse({ source, blocks, sentences, names: partiesOf(names), issuer: names.issuerId, calendar, index, figures });
  refineLabels(text, drafts, reader);
  return drafts.map(({ label }) => (label ? text.slice(label.start, label.end) : ""));
}

describe("labels by rules", () => {
  it.each([
    ["a possessive", "Our goodwill was ¥5 billion.", ["goodwill"]],
    ["a date behind the noun", "The accumulated deficit as of March 31, 2016 was ¥5 billion.", ["accumulated deficit"]],
    ["a comparison", "Goodwill was ¥5 billion, compared with ¥4 billion at the end of 2015.", ["Goodwill", "Goodwill"]],
    ["a verb alone", "In May 2016 we spent ¥5 billion.", ["spent"]],
    ["a verb with its object between", "The ferry terminal at Ode brought us ¥5 billion.", ["brought"]],
    ["words behind the figure", "We hold ¥2 billion of mooring deposits.", ["mooring deposits"]],
    ["what is said of a part", "Intangible assets were ¥6 billion, of which ¥2 billion was not amortized.", ["Intangible assets", "not amortized"]],
    ["a translation", "Goodwill was ¥5 billion (US$50 million).", ["Goodwill", "Goodwill"]],
  ])("%s", (_, text, expected) => {
    expect(labelsOf(text)).toEqual(expected);
  });

  it.each([
    "It was ¥5 billion.",
    "¥5 billion",
    "They had 12%.",
    "Of these, ¥5 billion and, later, ¥6 billion.",
    "In the year ended March 31, 2016, 4%.",
    "Up to ¥5 billion or more than 6% respectively.",
  ])("no label is a word that names nothing: %s", (text) => {
    const empty = /^(?:was|of|the|had|to|up|more|it|they|in|and|later|,|\.)$/iu;
    expect(labelsOf(text).filter((label) => empty.test(label))).toEqual([]);
  });
});

describe("labels by a phrase reader", () => {
  it("asks once for each figure without concept, with its clause", () => {
    const clauses: PhraseClause[] = [];
    labelsOf("Goodwill was ¥5 billion; the kelp levy swallowed ¥3 billion, and we moved on.", (clause) => {
      clauses.push(clause);
      return undefined;
    });
    expect(clauses.map(({ text, figureStart, figureEnd }) => [text, text.slice(figureStart, figureEnd)])).toEqual([
      ["the kelp levy swallowed ¥3 billion", "¥3 billion"],
    ]);
    expect(clauses[0]?.before).toBe("the kelp levy swallowed ");
    expect(clauses[0]?.after).toBe("");
  });

  it("takes its answer", () => {
    const reader: PhraseReader = ({ text }) => ({ start: text.indexOf("kelp"), end: text.indexOf("kelp") + 9 });
    expect(labelsOf("The kelp levy swallowed ¥3 billion.", reader)).toEqual(["kelp levy"]);
  });

  it.each([
    ["outside", { start: -1, end: 4 }],
    ["behind the clause", { start: 0, end: 4000 }],
    ["empty", { start: 3, end: 3 }],
    ["over the figure", { start: 0, end: 30 }],
    ["no number", { start: Number.NaN, end: 4 }],
  ])("leaves an answer that is %s", (_, answer) => {
    const without = labelsOf("The kelp levy swallowed ¥3 billion.");
    expect(labelsOf("The kelp levy swallowed ¥3 billion.", () => answer)).toEqual(without);
  });

  it("gives at most 300 characters, the figure among them, however long the sentence", () => {
    const text = `${"the pier and ".repeat(4000)}the kelp levy swallowed ¥3 billion ${"on the pier ".repeat(4000)}.`;
    const lengths: number[] = [];
    labelsOf(text, ({ text: words, figureStart, figureEnd }) => {
      lengths.push(words.length);
      expect(words.slice(figureStart, figureEnd)).toBe("¥3 billion");
      return undefined;
    });
    expect(lengths).toHaveLength(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(340);
  });
});
