/** Where sentences end, and where a full stop ends none. */
import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../src/text/blocks.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const sentences = (text: string) => splitSentences(text, readBlocks(text)).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each<[string[]]>([
    [["We lost ¥5 million.", "We won nothing."]],
    [["Moorland Mills Inc. bought a plant.", "In 2014 it closed."]],
    [["We bought Moorland Mills, Inc.", "In 2014 it closed."]],
    [["Mr. Aldous Pye and Dr. K. Renn are directors."]],
    [["Sales rose 4.5% to $3.2 million.", "Costs fell."]],
    [["Our U.S. sales rose.", "Sales in the U.K. fell."]],
    [["See No. 7 of the rules, i.e. the last."]],
    [["Hibari Parts Ltd. (our affiliate) makes seats.", "It has debt."]],
    [["Hibari Parts K.K. and Tobi Parts Co., Ltd. make seats."]],
    [['We call it "Birch."', "It grew."]],
    [["We lost (see below.)", "It hurt."]],
    [["Will prices fall?", "They may!", "We cannot tell."]],
    [["Rates (e.g. for steel) vs. last year rose by approx. 3%."]],
    [["売上高は5億円。", "利益は1億円。"]],
    [["Costs fell...", "Sales rose."]],
  ])("%j", (expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("a block ends a sentence, a table has none", () => {
    expect(sentences("Our risks\n\nPaint burns\n\n2014\t5.1\n2015\t5.2\n\nGlue holds.")).toEqual([
      "Our risks",
      "Paint burns",
      "Glue holds.",
    ]);
  });

  it("names its block", () => {
    const text = "A heading\nOne. Two.\n\nThree.";
    const blocks = readBlocks(text);
    for (const { start, end, block } of splitSentences(text, blocks)) {
      expect(blocks[block]?.start).toBeLessThanOrEqual(start);
      expect(blocks[block]?.end).toBeGreaterThanOrEqual(end);
    }
  });

  it.each(["debt of ¥5 billion and ", "¥5 billion, ", "5 stores, ", "¥5 ¥6 ", "¥1,", "on 31 December 2016 of €5 million "])(
    "a run of %j is cut between words, and no figure or date is cut in two",
    (piece) => {
      const text = piece.repeat(Math.ceil(20_000 / piece.length));
      const pieces = sentences(text);
      expect(pieces.length).toBeGreaterThan(3);
      for (const one of pieces) expect(one).not.toMatch(/^(?:billion|million|stores|2016|December)/u);
    },
  );

  it.each([".", "A. ", "a.b", "Inc. ", "?!", '."', "the ", "1. "])("100,000 characters of %j finish", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(splitSentences(text, readBlocks(text)).every(({ start, end }) => start < end)).toBe(true);
  });
});
