/** Tables of old filings, whose columns are made of spaces and dots. The company is invented. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { extract } from "../../src/extract.ts";
import { readBlocks } from "../../src/text/blocks.ts";

function factsOf(text: string) {
  return extract(text, { fiscalYearEnd: "2012-03-31" }).facts.map(({ source, concept, value, unit, period }) => {
    expect(text.slice(source.start, source.end)).toBe(source.text);
    return [concept, value, unit, period?.edtf];
  });
}

const FY2011 = "2010-04-01/2011-03-31";
const FY2012 = "2011-04-01/2012-03-31";

describe("columns of spaces", () => {
  it("reads dots, drawn lines, brackets, dashes, signs on the first row, blank cells and figures a share", () => {
    const text = `The following table shows our results (in millions of yen, except per share data):

                                     Year ended March 31,
                                    2011          2012
                                 ----------    ----------
Revenues ......................  ¥   5,123     ¥   6,234
Cost of revenues                     3,400         4,100
Net income (loss)                     (120)            -
Net income per share                               12.30
                                 ==========    ==========

Our results vary.`;
    expect(factsOf(text)).toEqual([
      ["Revenue", 5123e6, "JPY", FY2011],
      ["Revenue", 6234e6, "JPY", FY2012],
      ["CostOfRevenue", 3400e6, "JPY", FY2011],
      ["CostOfRevenue", 4100e6, "JPY", FY2012],
      ["NetIncome", -120e6, "JPY", FY2011],
      ["NetIncome", 0, "JPY", FY2012],
      ["EarningsPerShare", 12.3, "JPY/share", FY2012],
    ]);
  });

  it("reads between the marks of a submission to EDGAR", () => {
    const text = `<TABLE>
<CAPTION>
                              (In thousands)
                              2011       2012
<S>                           <C>        <C>
Total assets                  $ 1,200    $ 1,300
Total liabilities                 800        900
</TABLE>`;
    expect(factsOf(text)).toEqual([
      ["TotalAssets", 1_200_000, "USD", "2011-03-31"],
      ["TotalAssets", 1_300_000, "USD", "2012-03-31"],
      ["TotalLiabilities", 800_000, "USD", "2011-03-31"],
      ["TotalLiabilities", 900_000, "USD", "2012-03-31"],
    ]);
  });
});

describe("heads in words, years at the margin, names of groups", () => {
  it("rates by year and month", () => {
    const text = `Prices of the dollar in yen:

                                High       Low    Average
Year ended March 31,
2011                           94.68     80.48      85.00
2012                          ¥85.26    ¥75.72     ¥78.86
Calendar year 2012
April                          82.62     79.81      81.28`;
    expect(factsOf(text).map(([, value, , period]) => [value, period])).toEqual([
      [94.68, FY2011],
      [80.48, FY2011],
      [85, FY2011],
      [85.26, FY2012],
      [75.72, FY2012],
      [78.86, FY2012],
      [82.62, "2012-04"],
      [79.81, "2012-04"],
      [81.28, "2012-04"],
    ]);
  });

  it("heads wider than the numbers below", () => {
    const text = `Revenue by product (billions of yen)

                  Fiscal 2011    Fiscal 2012
Lamps                     4.6            5.1
Shades                      –            2.7`;
    expect(factsOf(text)).toEqual([
      ["Revenue", 4.6e9, "JPY", FY2011],
      ["Revenue", 5.1e9, "JPY", FY2012],
      ["Revenue", 0, "JPY", FY2011],
      ["Revenue", 2.7e9, "JPY", FY2012],
    ]);
  });
});

describe("prose", () => {
  it.each([
    ["justified lines", "We   sold  12 shops   in fiscal   2012\nand  we   closed  three  of  them.  In   2011\nwe had none."],
    ["a line that ends with a number", "Our debt rose by      5\nto ¥7 billion.\nIt fell later."],
    ["two spaces behind a full stop", "We sold shops.  2012\nwas a good year.  2013\nwas not."],
  ])("is no table: %s", (_, text) => {
    expect(readBlocks(text).map(({ kind }) => kind)).not.toContain("table");
  });

  it("of any kind keeps its spans", () => {
    const piece = fc.constantFrom("Revenue", "¥ 5", "(12)", "-", "....", "    ", "   ", "\n", "2012", "<S>", "in millions", "%");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const { source } of extract(text).facts) expect(text.slice(source.start, source.end)).toBe(source.text);
      }),
    );
  });
});
