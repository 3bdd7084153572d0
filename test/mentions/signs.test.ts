import { expect, test } from "@jest/globals";
import fc from "fast-check";
import * as fiscalWords from "../../src/lexicon/fiscal-words.ts";
import { MONTHS } from "../../src/lexicon/months.ts";
import { numberWords } from "../../src/lexicon/number-words.ts";
import { scanFigures } from "../../src/mentions/figures.ts";
import { learnFiscalCalendar } from "../../src/mentions/fiscal-calendar.ts";
import { scanPeriods } from "../../src/mentions/period.ts";
import { nextSign } from "../../src/mentions/signs.ts";
import { tokenize } from "../../src/text/tokens.ts";

test.each([
  ["Our competitors may lower their prices.", undefined],
  ["We lost ¥5.", "5"],
  ["Sales rose by two thirds.", "two"],
  ["Profit fell in the last Quarter.", "Quarter"],
  ["A _one_ time charge.", "_one"],
  ["The ones that count.", undefined],
])("%s has its first sign at %s", (text, sign) => {
  expect(nextSign(text, 0)).toBe(sign === undefined ? text.length : text.indexOf(sign));
});

const calendar = learnFiscalCalendar("Our fiscal year ended March 31, 2012.", {});
const words = [
  ...Object.values(fiscalWords).flatMap((list) => [...list.keys()]),
  ...[...MONTHS.keys()].map((month) => month.charAt(0).toUpperCase() + month.slice(1)),
  ...Object.keys(numberWords),
  ..."the a and of to in , . ( ) % ¥ $ our nil no recorded impairment loss shares million 5 2011 Q H FY term under review".split(" "),
];

test("what has no sign holds neither figure nor period", () => {
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(sentence, (text) => {
      const tokens = tokenize(text);
      const found = [
        ...scanPeriods(tokens, calendar, calendar.current ? { current: calendar.current } : {}),
        ...scanFigures(tokens, { reportingCurrency: "JPY" }).figures,
      ];
      for (const { start, end } of found) expect(nextSign(text, 0)).toBeLessThan(Math.max(start + 1, end));
    }),
    { numRuns: 3000 },
  );
});
