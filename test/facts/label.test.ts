/** The words that name a figure, what is counted, and numbers that are no figures. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("what is counted, and of which rate or part", () => {
  const fields: readonly Field[] = ["concept", "item"];
  it.each<Row>([
    ["december", "The Group operated 14 distribution centres at 31 December 2016.", [["14", "*", "distribution centres"]]],
    ["june", "Our platform had 3.2 million users as of June 30, 2016.", [["3.2 million", "UserCount", "users"]]],
    [
      "september",
      "We have nine directors, four of whom are independent.",
      [
        ["nine", "DirectorCount", "directors"],
        ["four", "DirectorCount", "*"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("the words that name it", () => {
  const fields: readonly Field[] = ["label"];
  it.each<Row>([
    ["march", "Net sales were ¥798.6 billion for the fiscal year ended March 31, 2016.", [["¥798.6 billion", "Net sales"]]],
    ["december", "The Group's net debt stood at €470 million at 31 December 2016.", [["€470 million", "net debt"]]],
    ["june", "We incurred a net loss of $3.3 million in fiscal 2016.", [["$3.3 million", "net loss"]]],
    ["february", "We recorded ¥2.4 billion of impairment losses.", [["¥2.4 billion", "impairment losses"]]],
    ["september", "Insurance proceeds were £2.0 million in 2016.", [["£2.0 million", "Insurance proceeds"]]],
    ["march", "Long-term debt as of March 31, 2016 was ¥162 billion.", [["¥162 billion", "Long-term debt"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("no figures", () => {
  const fields: readonly Field[] = [];
  it.each<Row>([
    ["march", "Article 9 of the Companies Act and Section 15(d) of the Exchange Act apply to us.", []],
    ["december", "See Note 14 and Note 22 to the consolidated financial statements.", []],
    ["june", "Item 1A describes these risks in more detail; see also Part II, Item 7.", []],
    ["february", "Mr. Kenji Arakawa, age 58, has been our president since 2011.", []],
    ["september", "Our registered office is at 27 Harbour Street, Cork, and our telephone number is +353 21 555 0142.", []],
    ["march", "Our head office is located at 3-14-2 Sakuragi, Chuo-ku, Niigata 950-0088, Japan.", []],
    ["december", "Our products must work with Windows 11, 5G networks and IPv6.", []],
    ["june", "One of our customers may leave us, and a number of our competitors are larger.", []],
    ["february", "(1) We may lose customers.\n\n(2) We may lose suppliers.\n\n(3) We may lose employees.", []],
    ["september", "1. Competition\n\n2. Regulation\n\n3. Currency", []],
    ["march", "We adopted ASU No. 2014-09 and IFRS 15 in 2016.", []],
    ["december", "The licence has a term of 15 years and can be ended with six months' notice.", []],
    ["june", "Our servers run 24 hours a day, seven days a week.", []],
    ["february", "We file an annual report on Form 20-F with the SEC.", []],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("known not to work", () => {
  describe("what is counted, and of which rate or part", () => {
    const fields: readonly Field[] = ["concept", "item"];
    it.failing.each<Row>([
      ["march", "We installed 240 charging points in the fiscal year ended March 31, 2016.", [["240", "Count", "charging points"]]],
      [
        "february",
        "We had 812 stores and six bakeries as of February 29, 2016.",
        [
          ["812", "StoreCount", "stores"],
          ["six", "Count", "bakeries"],
        ],
      ],
    ])("%s | %s", (filer, text, rows) => {
      const got = figuresOf(filer, text, fields);
      expect(got).toEqual(expected(rows, got));
    });
  });
});
