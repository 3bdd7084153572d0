/** What stands between the lines of a sentence and is taken out, and what is left. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { applyEdits } from "../../src/text/source-text.ts";
import { findTornLines } from "../../src/text/torn-lines.ts";

const mended = (text: string) =>
  applyEdits(
    text,
    findTornLines(text).sort((one, other) => one.start - other.start),
  ).text;

describe("pages that end within a sentence", () => {
  it.each([
    ["12"],
    ["- 12 -"],
    ["Page 12 of 210"],
    ["F-12"],
    ["xiv"],
    ["\f"],
    ["12\n\f"],
    ["12\n\nTable of Contents"],
    ["<PAGE>"],
    ["Tsubaki Tea Inc. and Subsidiaries\n\n12"],
    ["12\n\n\fTsubaki Tea Inc. Annual Report 2012\n\nItem 3"],
  ])("%j", (between) => {
    expect(mended(`The bank owned 29.9% of our\n\n${between}\n\nvoting shares. It sold none.`)).toBe(
      "The bank owned 29.9% of our voting shares. It sold none.",
    );
  });

  it("a line of a paragraph need not end with a preposition", () => {
    expect(mended("We sold some of our plants in the north and\nalso closed two warehouses\n\n12\n\nbehind them.")).toBe(
      "We sold some of our plants in the north and\nalso closed two warehouses behind them.",
    );
  });

  it.each([
    ["Our stock of tea was worth a good deal of money on", "March 31, 2012. Among the things that could spoil it are:"],
    ["Three banks hold out to us a credit line of US$", "150 million, which had not been drawn on by then."],
    ["Cash flow from the business was ¥(9.2) billion and free cash flow", "-¥1.3 billion in the year that ended on March 31, 2012."],
    ["Some of the shares that we sold in that year are now held by Tsubaki Holdings", 'Corporation ("Tsubaki"). It sells tea.'],
  ])("%s | %s", (first, next) => {
    expect(mended(`${first}\n\n- 12 -\n\n${next}`)).toBe(`${first} ${next}`);
  });

  it("a line is full where the next word would not have stood on it", () => {
    const full = ["first", "other", "third"]
      .map((one) => `The ${one} of the lines of this page is as long as the lines of a page are, it goes.`)
      .join("\n");
    const torn = "In that year some six in ten of the goods that we sold went to Tsubaki";
    expect(mended(`${full}\n\n${torn}\n\n- 12 -\n\nCommunications. It sells tea.`)).toBe(
      `${full}\n\n${torn} Communications. It sells tea.`,
    );
  });

  it("a number that the sentence may want is one of a page where others are", () => {
    const page = (number: string) => `We sell a great deal of\n\n${number}\n\ntea in the north.`;
    expect(mended(page("12"))).toBe(page("12"));
    expect(mended(`${page("12")}\n\n${page("13")}`)).toBe(
      "We sell a great deal of tea in the north.\n\nWe sell a great deal of tea in the north.",
    );
  });

  it("the figures on both sides are of one sentence", () => {
    const text = "Kusunoki Bank owned 29.9% of our\n\n- 12 -\n\nvoting shares as of March 31, 2012.";
    const { facts } = extract(text, { issuer: { id: "T", name: "Tsubaki Tea Inc." } });
    expect(facts).toMatchObject([{ value: 29.9, concept: "OwnershipPercentage", period: { edtf: "2012-03-31" } }]);
    for (const { source, sentence } of facts) {
      expect(text.slice(source.start, source.end)).toBe(source.text);
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  it.each([
    "The bank owns none of our shares.\n\n12\n\nwe sell tea.",
    "Revenue\n\n12\n\nthousand yen",
    "We may lose these:\n\n12\n\nplants and brands",
    "The bank owned 29.9% of our\n\n12\n\n• voting shares and\n\n• other papers",
    "The number of our plants is\n\n12\n\nWe sell tea.",
    "The bank owned some of our\n\nTea is a drink. It is drunk in the morning.\n\n12\n\nvoting shares.",
  ])("leaves %j", (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe("lines that stand twice", () => {
  const line = "In the year we paid ¥5 billion for the plants in the north and";

  it.each(["\n", "\n\n"])("parted by %j", (parted) => {
    expect(mended(`${line}${parted}${line}\nthe warehouses behind them.`)).toBe(`${line}\nthe warehouses behind them.`);
  });

  it.each([
    "We sell tea.\nWe sell tea.",
    "Cost of sales of the year\t1,200\nCost of sales of the year\t1,200",
    "Cost of the sales of the year ......... 1,200\nCost of the sales of the year ......... 1,200",
    `${line}\n${line} also`,
  ])("leaves %j", (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe("words cut at the end of a line", () => {
  it.each([
    ["14 subsid-\niaries", "14 subsidiaries"],
    ["our long-\nterm debt", "our long-term debt"],
    ["yen-\n  denominated loans", "yen-denominated loans"],
    ["baby-\ncare goods, the care of a baby", "baby-care goods, the care of a baby"],
    ["over-\nseas plants and other overseas goods", "overseas plants and other overseas goods"],
    ["Tsubaki-\nYamada", "Tsubaki-\nYamada"],
    ["the years 2011-\n2012", "the years 2011-\n2012"],
  ])("%j", (text, expected) => {
    expect(mended(text)).toBe(expected);
  });
});

it.each(["\n", "12\n", "a-\n", "of\n\n12\n\n", "\f", " \n"])("300,000 characters of %j finish", (piece) => {
  const text = piece.repeat(300_000 / piece.length);
  expect(mended(text).length).toBeLessThanOrEqual(text.length);
});
