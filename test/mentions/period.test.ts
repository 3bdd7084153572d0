import { describe, expect, it } from "@jest/globals";
import { learnFiscalCalendar } from "../../src/mentions/fiscal-calendar.ts";
import { fiscalYearEnding } from "../../src/mentions/fiscal-year.ts";
import { type PeriodAnchor, scanPeriods } from "../../src/mentions/period.ts";
import { tokenize } from "../../src/text/tokens.ts";

const MARCH = learnFiscalCalendar("", { fiscalYearEnd: "2015-03-31" });
const MARCH_BY_START = learnFiscalCalendar("", { fiscalYearEnd: "2015-03-31", fiscalYearNaming: "start" });
const DECEMBER = learnFiscalCalendar("", { fiscalYearEnd: "2015-12-31" });
const SATURDAYS = learnFiscalCalendar("fiscal years ended September 26, 2015, September 27, 2014 and September 28, 2013", {
  fiscalYearEnd: "2015-09-26",
});
const UNKNOWN = learnFiscalCalendar("");

/** Each mention as "kind | its text | its values". */
function read(sentence: string, calendar = MARCH, anchor?: PeriodAnchor): string[] {
  return scanPeriods(tokenize(sentence), calendar, anchor).map(
    (mention) =>
      `${mention.kind} | ${sentence.slice(mention.start, mention.end)} | ${mention.periods.map((period) => period.edtf).join(" & ")}`,
  );
}

describe("days", () => {
  it.each([
    ["Cash stood at 4 as of March 31, 2014.", "day | March 31, 2014 | 2014-03-31"],
    ["The lease began March 31st, 2014.", "day | March 31st, 2014 | 2014-03-31"],
    ["The lease began on 31 March 2014.", "day | 31 March 2014 | 2014-03-31"],
    ["signed on the 31st of March, 2014", "day | 31st of March, 2014 | 2014-03-31"],
    ["made this 5th day of May, 2014", "day | 5th day of May, 2014 | 2014-05-05"],
    ["until Mar. 31, 2014 only", "day | Mar. 31, 2014 | 2014-03-31"],
    ["on Sept. 3, 2014", "day | Sept. 3, 2014 | 2014-09-03"],
    ["It closed on 2014-03-31.", "day | 2014-03-31 | 2014-03-31"],
    ["It closed on 2014/3/31.", "day | 2014/3/31 | 2014-03-31"],
    ["It closed on 2014.3.31.", "day | 2014.3.31 | 2014-03-31"],
    ["It closed on 12/31/2014.", "day | 12/31/2014 | 2014-12-31"],
    ["AS OF DECEMBER 31, 2014", "day | DECEMBER 31, 2014 | 2014-12-31"],
    ["The bond matures May 4, 2021, or earlier.", "day | May 4, 2021 | 2021-05-04"],
    ["on February 29, 2012", "day | February 29, 2012 | 2012-02-29"],
    ["accounting standards effective after December 15, 2014", "day | December 15, 2014 | 2014-12-15"],
    ["at June 30, 2014 and 2013", "day | June 30, 2014 and 2013 | 2014-06-30 & 2013-06-30"],
    ["at June 30, 2014 or 2013", "day | June 30, 2014 or 2013 | 2014-06-30 & 2013-06-30"],
    ["at June 30, 2012, 2013 and 2014, respectively", "day | June 30, 2012, 2013 and 2014 | 2012-06-30 & 2013-06-30 & 2014-06-30"],
    ["at 30 June 2014 and 2013", "day | 30 June 2014 and 2013 | 2014-06-30 & 2013-06-30"],
    ["at 30 June and 31 December 2014", "day | 30 June and 31 December 2014 | 2014-06-30 & 2014-12-31"],
    ["held on July 8 and 9, 2014", "day | July 8 and 9, 2014 | 2014-07-08 & 2014-07-09"],
    ["held on 8 and 9 July 2014", "day | 8 and 9 July 2014 | 2014-07-08 & 2014-07-09"],
    ["On May 2, 2014, 2013 customers left.", "day | May 2, 2014 | 2014-05-02"],
    ["As of May 2, 2014, 2,013 customers stayed.", "day | May 2, 2014 | 2014-05-02"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("gives complete dates a mention each", () => {
    expect(read("as of September 26, 2015 and September 27, 2014")).toEqual([
      "day | September 26, 2015 | 2015-09-26",
      "day | September 27, 2014 | 2014-09-27",
    ]);
  });
});

describe("months and years", () => {
  it.each([
    ["We bought it in August 2013.", "month | August 2013 | 2013-08"],
    ["We bought it in August, 2013.", "month | August, 2013 | 2013-08"],
    ["We bought it in Aug. 2013.", "month | Aug. 2013 | 2013-08"],
    ["We bought it in August of 2013.", "month | August of 2013 | 2013-08"],
    ["launched in early May 2013", "month | May 2013 | 2013-05"],
    ["the end of March 2014", "month | March 2014 | 2014-03"],
    ["since April 2004, rivals", "month | April 2004 | 2004-04"],
    ["in March and June 2014", "month | March and June 2014 | 2014-03 & 2014-06"],
    ["in March, June and September 2014", "month | March, June and September 2014 | 2014-03 & 2014-06 & 2014-09"],
    ["The plant opened in 2009.", "year | 2009 | 2009"],
    ["in 2009 and 2010", "year | 2009 and 2010 | 2009 & 2010"],
    ["grew in 2009, 2010 and 2011, respectively", "year | 2009, 2010 and 2011 | 2009 & 2010 & 2011"],
    ["no later than by 2030", "year | 2030 | 2030"],
    ["in mid-2009", "year | 2009 | 2009"],
    ["in late 2009", "year | 2009 | 2009"],
    ["before 2009", "year | 2009 | 2009"],
    ["higher compared to 2009", "year | 2009 | 2009"],
    ["during calendar year 2007", "year | calendar year 2007 | 2007"],
    ["Calendar year 2007", "year | Calendar year 2007 | 2007"],
    ["in the year 2009", "year | year 2009 | 2009"],
    ["for the years 2009 and 2010", "year | years 2009 and 2010 | 2009 & 2010"],
    ["a decline until 2012, then", "year | 2012 | 2012"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("reads the year of a comparative in parentheses as the issuer's own", () => {
    expect(read("The margin was 6% (2014: 5%).", DECEMBER)).toEqual(["year | 2014 | 2014"]);
    expect(read("The margin was 6% (2014: 5%).")).toEqual(["fiscal-year | 2014 | 2013-04-01/2014-03-31"]);
  });
});

describe("fiscal years", () => {
  it.each([
    ["for the fiscal year ended March 31, 2014", "fiscal-year | fiscal year ended March 31, 2014 | 2013-04-01/2014-03-31"],
    ["for the fiscal year ending March 31, 2016", "fiscal-year | fiscal year ending March 31, 2016 | 2015-04-01/2016-03-31"],
    ["for the fiscal year ended on March 31, 2014", "fiscal-year | fiscal year ended on March 31, 2014 | 2013-04-01/2014-03-31"],
    ["FOR THE FISCAL YEAR ENDED MARCH 31, 2014", "fiscal-year | FISCAL YEAR ENDED MARCH 31, 2014 | 2013-04-01/2014-03-31"],
    ["for the financial year ended 30 June 2014", "fiscal-year | financial year ended 30 June 2014 | 2013-07-01/2014-06-30"],
    ["for the business year ending March 31, 2016", "fiscal-year | business year ending March 31, 2016 | 2015-04-01/2016-03-31"],
    ["for the three years ended 2014", "range | three years ended 2014 | 2011-04-01/2014-03-31"],
    ["for the two fiscal years ended fiscal 2014", "range | two fiscal years ended fiscal 2014 | 2012-04-01/2014-03-31"],
    ["for the year ended December 31, 2014", "fiscal-year | year ended December 31, 2014 | 2014-01-01/2014-12-31"],
    ["for the year-ended December 31, 2014", "fiscal-year | year-ended December 31, 2014 | 2014-01-01/2014-12-31"],
    ["for the year to 31 March 2014", "fiscal-year | year to 31 March 2014 | 2013-04-01/2014-03-31"],
    ["in the fiscal year ended March 2014", "fiscal-year | fiscal year ended March 2014 | 2013-04-01/2014-03-31"],
    ["in the fiscal year ending in March 2016", "fiscal-year | fiscal year ending in March 2016 | 2015-04-01/2016-03-31"],
    ["will lapse in the period ending March 31, 2017", "fiscal-year | period ending March 31, 2017 | 2016-04-01/2017-03-31"],
    ["the twelve months ended March 31, 2014", "fiscal-year | twelve months ended March 31, 2014 | 2013-04-01/2014-03-31"],
    ["the year ended February 29, 2012", "fiscal-year | year ended February 29, 2012 | 2011-03-01/2012-02-29"],
    ["the year ended February 28, 2013", "fiscal-year | year ended February 28, 2013 | 2012-03-01/2013-02-28"],
    [
      "for the fiscal years ended March 31, 2013 and 2014",
      "fiscal-year | fiscal years ended March 31, 2013 and 2014 | 2012-04-01/2013-03-31 & 2013-04-01/2014-03-31",
    ],
    [
      "for the years ended March 31, 2014, and 2013, respectively",
      "fiscal-year | years ended March 31, 2014, and 2013 | 2013-04-01/2014-03-31 & 2012-04-01/2013-03-31",
    ],
    [
      "years ended March 31, 2012, 2013 and 2014",
      "fiscal-year | years ended March 31, 2012, 2013 and 2014 | 2011-04-01/2012-03-31 & 2012-04-01/2013-03-31 & 2013-04-01/2014-03-31",
    ],
    ["for fiscal 2014", "fiscal-year | fiscal 2014 | 2013-04-01/2014-03-31"],
    ["in fiscal year 2014", "fiscal-year | fiscal year 2014 | 2013-04-01/2014-03-31"],
    ["in business year 2014", "fiscal-year | business year 2014 | 2013-04-01/2014-03-31"],
    ["(FY2014)", "fiscal-year | FY2014 | 2013-04-01/2014-03-31"],
    ["in FY 2014", "fiscal-year | FY 2014 | 2013-04-01/2014-03-31"],
    ["in FY14", "fiscal-year | FY14 | 2013-04-01/2014-03-31"],
    ["in FYE March 2014", "fiscal-year | FYE March 2014 | 2013-04-01/2014-03-31"],
    ["in FY March 2014", "fiscal-year | FY March 2014 | 2013-04-01/2014-03-31"],
    ["in FY3/2014", "fiscal-year | FY3/2014 | 2013-04-01/2014-03-31"],
    ["in FY3/14", "fiscal-year | FY3/14 | 2013-04-01/2014-03-31"],
    ["in FY2014/3", "fiscal-year | FY2014/3 | 2013-04-01/2014-03-31"],
    ["in fiscal year 2013/2014", "fiscal-year | fiscal year 2013/2014 | 2013-04-01/2014-03-31"],
    ["in FY2013/14", "fiscal-year | FY2013/14 | 2013-04-01/2014-03-31"],
    ["in fiscal years 2014 and 2013", "fiscal-year | fiscal years 2014 and 2013 | 2013-04-01/2014-03-31 & 2012-04-01/2013-03-31"],
    ["in fiscal year 2014 and 2013", "fiscal-year | fiscal year 2014 and 2013 | 2013-04-01/2014-03-31 & 2012-04-01/2013-03-31"],
    ["in the 2014 fiscal year", "fiscal-year | 2014 fiscal year | 2013-04-01/2014-03-31"],
    ["in the 2013 and 2014 fiscal years", "fiscal-year | 2013 and 2014 fiscal years | 2012-04-01/2013-03-31 & 2013-04-01/2014-03-31"],
    ["in the 2013/2014 financial year", "fiscal-year | 2013/2014 financial year | 2013-04-01/2014-03-31"],
    ["from fiscal 2012 through 2014", "range | fiscal 2012 through 2014 | 2011-04-01/2014-03-31"],
    ["over fiscal years 2012-2014", "range | fiscal years 2012-2014 | 2011-04-01/2014-03-31"],
    ["fiscal years ended March 31, 2012 through 2014", "range | fiscal years ended March 31, 2012 through 2014 | 2011-04-01/2014-03-31"],
    ["for the three years ended March 31, 2014", "range | three years ended March 31, 2014 | 2011-04-01/2014-03-31"],
    [
      "each of the three years in the period ended March 31, 2014",
      "range | three years in the period ended March 31, 2014 | 2011-04-01/2014-03-31",
    ],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("gives names that are complete by themselves a mention each", () => {
    expect(read("between FY2013 and FY2014")).toEqual([
      "fiscal-year | FY2013 | 2012-04-01/2013-03-31",
      "fiscal-year | FY2014 | 2013-04-01/2014-03-31",
    ]);
    expect(read("rose from fiscal 2013 to fiscal 2014")).toEqual([
      "fiscal-year | fiscal 2013 | 2012-04-01/2013-03-31",
      "fiscal-year | fiscal 2014 | 2013-04-01/2014-03-31",
    ]);
  });

  it("follows the naming of the calendar, never for a year named by its last day", () => {
    expect(read("in FY2014", MARCH_BY_START)).toEqual(["fiscal-year | FY2014 | 2014-04-01/2015-03-31"]);
    expect(read("in fiscal 2014/2015", MARCH_BY_START)).toEqual(["fiscal-year | fiscal 2014/2015 | 2014-04-01/2015-03-31"]);
    expect(read("year ended March 31, 2014", MARCH_BY_START)).toEqual(["fiscal-year | year ended March 31, 2014 | 2013-04-01/2014-03-31"]);
    expect(scanPeriods(tokenize("year ended March 31, 2014"), MARCH_BY_START)[0]?.periods[0]?.fiscal).toEqual({ year: 2013, period: "FY" });
    expect(scanPeriods(tokenize("year ended March 31, 2014"), MARCH)[0]?.periods[0]?.fiscal).toEqual({ year: 2014, period: "FY" });
  });

  it("reads years of whole weeks", () => {
    const [mention] = read("years ended September 26, 2015, September 27, 2014 and September 28, 2013", SATURDAYS);
    expect(mention).toBe(
      "fiscal-year | years ended September 26, 2015, September 27, 2014 and September 28, 2013 | 2014-09-28/2015-09-26 & 2013-09-29/2014-09-27 & 2012-09-30/2013-09-28",
    );
    expect(read("fiscal 2016", SATURDAYS)).toEqual(["fiscal-year | fiscal 2016 | 2015-09-27/2016-09-24"]);
  });

  it("keeps a bare fiscal year without a period where no calendar is known", () => {
    expect(read("in fiscal 2014", UNKNOWN)).toEqual(["fiscal-year | fiscal 2014 | "]);
    expect(read("year ended May 31, 2014", UNKNOWN)).toEqual(["fiscal-year | year ended May 31, 2014 | 2013-06-01/2014-05-31"]);
    expect(read("third quarter of fiscal 2014", UNKNOWN)).toEqual(["quarter | third quarter of fiscal 2014 | "]);
    expect(read("the previous fiscal year", UNKNOWN)).toEqual(["relative | the previous fiscal year | "]);
  });
});

describe("parts of years", () => {
  it.each([
    [
      "in the third quarter of the fiscal year ended March 31, 2014",
      "quarter | third quarter of the fiscal year ended March 31, 2014 | 2013-10-01/2013-12-31",
    ],
    ["in the first quarter of fiscal year 2014", "quarter | first quarter of fiscal year 2014 | 2013-04-01/2013-06-30"],
    ["in the 4th quarter of FY2014", "quarter | 4th quarter of FY2014 | 2014-01-01/2014-03-31"],
    ["in the last quarter of fiscal 2014", "quarter | last quarter of fiscal 2014 | 2014-01-01/2014-03-31"],
    ["in Q3 FY2014", "quarter | Q3 FY2014 | 2013-10-01/2013-12-31"],
    ["in Q3 of fiscal 2014", "quarter | Q3 of fiscal 2014 | 2013-10-01/2013-12-31"],
    ["in 3Q FY2014", "quarter | 3Q FY2014 | 2013-10-01/2013-12-31"],
    ["in 3Q/FY2014", "quarter | 3Q/FY2014 | 2013-10-01/2013-12-31"],
    ["in FY2014 Q3", "quarter | FY2014 Q3 | 2013-10-01/2013-12-31"],
    ["fiscal 2014 third quarter", "quarter | fiscal 2014 third quarter | 2013-10-01/2013-12-31"],
    ["fiscal 2014's third quarter", "quarter | fiscal 2014's third quarter | 2013-10-01/2013-12-31"],
    ["Q1 and Q2 of FY2014", "quarter | Q1 and Q2 of FY2014 | 2013-04-01/2013-06-30 & 2013-07-01/2013-09-30"],
    [
      "first and second quarters of fiscal 2014",
      "quarter | first and second quarters of fiscal 2014 | 2013-04-01/2013-06-30 & 2013-07-01/2013-09-30",
    ],
    [
      "third quarter of fiscal 2014 and 2013",
      "quarter | third quarter of fiscal 2014 and 2013 | 2013-10-01/2013-12-31 & 2012-10-01/2012-12-31",
    ],
    ["in the fourth quarter of 2011", "quarter | fourth quarter of 2011 | 2011-10-01/2011-12-31"],
    ["in Q4 2011", "quarter | Q4 2011 | 2011-10-01/2011-12-31"],
    ["the 2011 fourth quarter", "quarter | 2011 fourth quarter | 2011-10-01/2011-12-31"],
    ["in the first half of fiscal 2014", "range | first half of fiscal 2014 | 2013-04-01/2013-09-30"],
    [
      "in the second half of the fiscal year ending March 31, 2016",
      "range | second half of the fiscal year ending March 31, 2016 | 2015-10-01/2016-03-31",
    ],
    ["in 1H FY2014", "range | 1H FY2014 | 2013-04-01/2013-09-30"],
    ["in the first nine months of fiscal 2014", "range | first nine months of fiscal 2014 | 2013-04-01/2013-12-31"],
    ["in the first six months of 2014", "range | first six months of 2014 | 2014-01-01/2014-06-30"],
    [
      "the first three quarters of the current fiscal year",
      "range | first three quarters of the current fiscal year | 2014-04-01/2014-12-31",
    ],
    ["the first quarter of the next fiscal year", "quarter | first quarter of the next fiscal year | 2015-04-01/2015-06-30"],
    ["for the six months ended September 30, 2014", "range | six months ended September 30, 2014 | 2014-04-01/2014-09-30"],
    ["for the nine months ended December 31, 2014", "range | nine months ended December 31, 2014 | 2014-04-01/2014-12-31"],
    ["for the nine-month period ended December 31, 2014", "range | nine-month period ended December 31, 2014 | 2014-04-01/2014-12-31"],
    ["for the 3 months ended June 30, 2014", "range | 3 months ended June 30, 2014 | 2014-04-01/2014-06-30"],
    [
      "for the three months ended June 30, 2014 and 2013",
      "range | three months ended June 30, 2014 and 2013 | 2014-04-01/2014-06-30 & 2013-04-01/2013-06-30",
    ],
    [
      "for the three and nine months ended December 31, 2014",
      "range | three and nine months ended December 31, 2014 | 2014-10-01/2014-12-31 & 2014-04-01/2014-12-31",
    ],
    ["for the month ended February 28, 2014", "range | month ended February 28, 2014 | 2014-02-01/2014-02-28"],
    ["for the 13 weeks ended May 3, 2014", "range | 13 weeks ended May 3, 2014 | 2014-02-02/2014-05-03"],
    ["for the quarter ended June 30, 2014", "quarter | quarter ended June 30, 2014 | 2014-04-01/2014-06-30"],
    [
      "for the quarters ended June 30, 2014 and 2013",
      "quarter | quarters ended June 30, 2014 and 2013 | 2014-04-01/2014-06-30 & 2013-04-01/2013-06-30",
    ],
    ["for the first quarter ended June 30, 2014", "quarter | first quarter ended June 30, 2014 | 2014-04-01/2014-06-30"],
    ["for the half year ended September 30, 2014", "range | half year ended September 30, 2014 | 2014-04-01/2014-09-30"],
    ["for the half-year to 30 September 2014", "range | half-year to 30 September 2014 | 2014-04-01/2014-09-30"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("names the part of the fiscal year", () => {
    const parts = (sentence: string) => scanPeriods(tokenize(sentence), MARCH).map((mention) => mention.periods[0]?.fiscal);
    expect(parts("six months ended September 30, 2014")).toEqual([{ year: 2015, period: "H1" }]);
    expect(parts("nine months ended December 31, 2014")).toEqual([{ year: 2015, period: "9M" }]);
    expect(parts("quarter ended December 31, 2014")).toEqual([{ year: 2015, period: "Q3" }]);
    expect(parts("six months ended December 31, 2014")).toEqual([undefined]);
  });

  it("counts thirteen weeks a quarter in years of whole weeks", () => {
    expect(read("first quarter of fiscal 2015", SATURDAYS)).toEqual(["quarter | first quarter of fiscal 2015 | 2014-09-28/2014-12-27"]);
    expect(read("fourth quarter of fiscal 2015", SATURDAYS)).toEqual(["quarter | fourth quarter of fiscal 2015 | 2015-06-28/2015-09-26"]);
    expect(read("three months ended March 28, 2015", SATURDAYS)).toEqual([
      "range | three months ended March 28, 2015 | 2014-12-28/2015-03-28",
    ]);
  });
});

describe("relative periods", () => {
  it.each([
    ["than in the previous fiscal year", "relative | the previous fiscal year | 2013-04-01/2014-03-31"],
    ["than in the prior fiscal year", "relative | the prior fiscal year | 2013-04-01/2014-03-31"],
    ["than in the immediately preceding fiscal year", "relative | the immediately preceding fiscal year | 2013-04-01/2014-03-31"],
    ["in the current fiscal year", "relative | the current fiscal year | 2014-04-01/2015-03-31"],
    ["in this fiscal year", "relative | this fiscal year | 2014-04-01/2015-03-31"],
    ["in this current fiscal year", "relative | this current fiscal year | 2014-04-01/2015-03-31"],
    ["in the next fiscal year", "relative | the next fiscal year | 2015-04-01/2016-03-31"],
    ["in the following fiscal year", "relative | the following fiscal year | 2015-04-01/2016-03-31"],
    ["in our most recently completed fiscal year", "relative | most recently completed fiscal year | 2014-04-01/2015-03-31"],
    ["in our last fiscal year", "relative | last fiscal year | 2014-04-01/2015-03-31"],
    ["less compared with last fiscal year", "relative | last fiscal year | 2013-04-01/2014-03-31"],
    ["in the fiscal year under review", "relative | the fiscal year under review | 2014-04-01/2015-03-31"],
    ["in the current period", "relative | the current period | 2014-04-01/2015-03-31"],
    ["less than in the year before.", "relative | the year before | 2013-04-01/2014-03-31"],
    ["than in the previous year", "relative | the previous year | 2013-04-01/2014-03-31"],
    [
      "for the previous and current fiscal years",
      "relative | the previous and current fiscal years | 2013-04-01/2014-03-31 & 2014-04-01/2015-03-31",
    ],
    [
      "for the current and the next fiscal year",
      "relative | the current and the next fiscal year | 2014-04-01/2015-03-31 & 2015-04-01/2016-03-31",
    ],
    ["in the past three fiscal years", "relative | the past three fiscal years | 2012-04-01/2015-03-31"],
    ["in the two preceding fiscal years", "relative | the two preceding fiscal years | 2012-04-01/2014-03-31"],
    ["in the three most recent fiscal years", "relative | the three most recent fiscal years | 2012-04-01/2015-03-31"],
    ["in each of the past several fiscal years", "relative | the past several fiscal years | "],
    ["over the next five years", "relative | the next five years | 2015-04-01/2020-03-31"],
    ["during the most recent four-year period", "relative | the most recent four-year period | 2011-04-01/2015-03-31"],
    ["against the same period of the previous fiscal year", "relative | the same period of the previous fiscal year | "],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("counts from a fiscal year named before in the sentence", () => {
    expect(read("For the fiscal year ending March 31, 2017, we plan more than in the previous fiscal year.")[1]).toBe(
      "relative | the previous fiscal year | 2015-04-01/2016-03-31",
    );
    expect(read("A profit in the fiscal year ended March 31, 2008 followed losses in the prior four fiscal years.")[1]).toBe(
      "relative | the prior four fiscal years | 2003-04-01/2007-03-31",
    );
    expect(read("After the third quarter of fiscal 2010 came a loss, unlike the previous fiscal year.")[1]).toBe(
      "relative | the previous fiscal year | 2008-04-01/2009-03-31",
    );
    expect(read("In 2011 sales fell from those of the previous year.")[1]).toBe("relative | the previous year | 2010");
    expect(read("For the nine months ended December 31, 2014, unlike the same period of the previous fiscal year, it rained.")[1]).toBe(
      "relative | the same period of the previous fiscal year | 2013-04-01/2013-12-31",
    );
  });

  it("counts from the caller's anchor where the sentence names no year", () => {
    const anchor = { current: fiscalYearEnding(MARCH, "2010-03-31") };
    expect(read("more than in the previous fiscal year", MARCH, anchor)).toEqual([
      "relative | the previous fiscal year | 2008-04-01/2009-03-31",
    ]);
    expect(read("in the current fiscal year", MARCH, anchor)).toEqual(["relative | the current fiscal year | 2014-04-01/2015-03-31"]);
    const known = { ...anchor, previous: fiscalYearEnding(MARCH, "2008-12-31") };
    expect(read("more than in the previous fiscal year", MARCH, known)).toEqual([
      "relative | the previous fiscal year | 2008-01-01/2008-12-31",
    ]);
  });
});

describe("periods in few words", () => {
  it.each([
    ["Our 2014 revenue fell.", "fiscal-year | 2014 | 2013-04-01/2014-03-31"],
    ["Oak's 2014 sales fell.", "fiscal-year | 2014 | 2013-04-01/2014-03-31"],
    ["its 2014 and 2013 capital expenditures", "fiscal-year | 2014 and 2013 | 2013-04-01/2014-03-31 & 2012-04-01/2013-03-31"],
    ["the 2014 interim dividend", "fiscal-year | 2014 | 2013-04-01/2014-03-31"],
    ["5% notes due 2021", "year | 2021 | 2021"],
    ["stock at year-end 2014", "fiscal-year | year-end 2014 | 2013-04-01/2014-03-31"],
    ["sales up to mid-year 2014", "year | 2014 | 2014"],
    ["6.5p (2014 – 6.0p)", "fiscal-year | 2014 | 2013-04-01/2014-03-31"],
    ["£6m (2014 £5m)", "fiscal-year | 2014 | 2013-04-01/2014-03-31"],
    ["years ended 2014 and 2013", "fiscal-year | years ended 2014 and 2013 | 2013-04-01/2014-03-31 & 2012-04-01/2013-03-31"],
    ["the fiscal year that ended on March 31, 2014", "fiscal-year | fiscal year that ended on March 31, 2014 | 2013-04-01/2014-03-31"],
    ["in 2013/14", "fiscal-year | 2013/14 | 2013-04-01/2014-03-31"],
    ["the 2013-14 plan", "fiscal-year | 2013-14 | 2013-04-01/2014-03-31"],
    ["for the four years to 31 March 2014", "range | four years to 31 March 2014 | 2010-04-01/2014-03-31"],
    ["the four-year period ended March 31, 2014", "range | four-year period ended March 31, 2014 | 2010-04-01/2014-03-31"],
    ["the quarterly period ended June 30, 2014", "quarter | quarterly period ended June 30, 2014 | 2014-04-01/2014-06-30"],
    ["April-June 2014", "range | April-June 2014 | 2014-04/2014-06"],
    ["on 31.12.2014", "day | 31.12.2014 | 2014-12-31"],
    ["Q1-Q3 2014", "range | Q1-Q3 2014 | 2014-01-01/2014-09-30"],
    ["Q1–Q2 of fiscal 2014", "range | Q1–Q2 of fiscal 2014 | 2013-04-01/2013-09-30"],
    ["3Q14 sales", "quarter | 3Q14 | "],
    ["the period under review", "relative | the period under review | 2014-04-01/2015-03-31"],
    ["up from ¥30 million last year.", "relative | last year | 2013-04-01/2014-03-31"],
    ["¥30 million this year", "relative | this year | 2014-04-01/2015-03-31"],
    ["¥30 million (previous year: ¥20 million)", "relative | previous year | 2013-04-01/2014-03-31"],
    ["against ¥30 million a year earlier", "relative | a year earlier | 2013-04-01/2014-03-31"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("reads the issuer's own years as calendar years where they are", () => {
    expect(read("our 2014 revenue", DECEMBER)).toEqual(["year | 2014 | 2014"]);
    expect(read("£6m (2014: £5m; 2013: £4m)", DECEMBER)).toEqual(["year | 2014 | 2014", "year | 2013 | 2013"]);
    expect(read("in 2013/14", DECEMBER)).toEqual([]);
    expect(read("1H14 sales", DECEMBER)).toEqual(["range | 1H14 | 2014-01-01/2014-06-30"]);
    expect(read("2014 compared to 2013", DECEMBER)).toEqual(["year | 2014 | 2014", "year | 2013 | 2013"]);
    expect(read("2014 vs. 2013", DECEMBER)).toEqual(["year | 2014 | 2014", "year | 2013 | 2013"]);
  });

  it.each([
    ["As of May 31, 2014 it had 5 mines, and 4 a year earlier.", "relative | a year earlier | 2013-05-31"],
    ["In 2013 it cost 5 million, and 4 million one year earlier.", "relative | one year earlier | 2012"],
    ["As of May 31, 2014 and for the year then ended", "relative | year then ended | 2013-06-01/2014-05-31"],
    ["At May 31, 2014 and 2013 and in the years then ended", "relative | years then ended | 2013-06-01/2014-05-31 & 2012-06-01/2013-05-31"],
    ["In the fourth quarter of 2013 it rose, from a low in the third quarter.", "quarter | third quarter | 2013-07-01/2013-09-30"],
    ["In the first quarter of 2013 it rose from the fourth quarter.", "quarter | fourth quarter | 2012-10-01/2012-12-31"],
    ["In fiscal 2014 it rose, most of all in the second quarter.", "quarter | second quarter | 2013-07-01/2013-09-30"],
    [
      "In the first half of fiscal 2014 it rose, and in the second half of the year it fell.",
      "range | second half of the year | 2013-10-01/2014-03-31",
    ],
  ])("counts from the date before it: %s", (sentence, expected) => {
    expect(read(sentence)[1]).toBe(expected);
  });

  it.each([
    "Last year we merged with 5 rivals.",
    "a year earlier than planned",
    "The third quarter of the route is 5 km long.",
    "Our 2014 Annual Meeting",
    "our 2014 acquisitions",
    "prior year adjustments of ¥5 million",
    "the third quarter",
    "in quarterly reports",
    "for a period of",
  ])("reads none in: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe("stretches", () => {
  it.each([
    ["from April 1, 2013 to March 31, 2014", "range | April 1, 2013 to March 31, 2014 | 2013-04-01/2014-03-31"],
    ["1 April 2013 to 31 March 2014", "range | 1 April 2013 to 31 March 2014 | 2013-04-01/2014-03-31"],
    ["from April 1 to June 30, 2014", "range | April 1 to June 30, 2014 | 2014-04-01/2014-06-30"],
    ["from 1 to 30 April 2014", "range | 1 to 30 April 2014 | 2014-04-01/2014-04-30"],
    ["July 24 to 26, 2014", "range | July 24 to 26, 2014 | 2014-07-24/2014-07-26"],
    ["October 1, 2013 through March 31, 2014", "range | October 1, 2013 through March 31, 2014 | 2013-10-01/2014-03-31"],
    ["from June 30, 2014 until September 15, 2014", "range | June 30, 2014 until September 15, 2014 | 2014-06-30/2014-09-15"],
    ["the period from March 31, 2013 to March 31, 2014", "range | March 31, 2013 to March 31, 2014 | 2013-03-31/2014-03-31"],
    ["between April 2013 and March 2014", "range | April 2013 and March 2014 | 2013-04/2014-03"],
    ["April 2013–March 2014", "range | April 2013–March 2014 | 2013-04/2014-03"],
    ["from October to March 2014", "range | October to March 2014 | 2013-10/2014-03"],
    ["July (through July 3, 2014)", "range | July (through July 3, 2014) | 2014-07-01/2014-07-03"],
    ["from 2009 to 2011", "range | 2009 to 2011 | 2009/2011"],
    ["the years 2022 to 2024", "range | years 2022 to 2024 | 2022/2024"],
    ["payable between 2009 and 2011", "range | 2009 and 2011 | 2009/2011"],
    ["over the cycle 2009-2011", "range | 2009-2011 | 2009/2011"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it("leaves two closing days of a change apart", () => {
    expect(read("rose from March 31, 2013 to March 31, 2014")).toEqual([
      "day | March 31, 2013 | 2013-03-31",
      "day | March 31, 2014 | 2014-03-31",
    ]);
    expect(read("rose from June 30, 2014 to September 30, 2014")).toEqual([
      "day | June 30, 2014 | 2014-06-30",
      "day | September 30, 2014 | 2014-09-30",
    ]);
  });
});

describe("not dates", () => {
  it.each([
    "March Networks and August Capital compete with us.",
    "We may 2009 times repeat it, and may 31 be enough?",
    "The army may march on.",
    "Dividends are paid on March 31.",
    "Rates reset annually on 31 March of each year.",
    "Sales peak in August.",
    "the Securities Exchange Act of 1934",
    "Act No. 86 of 2003",
    "the Companies Ordinance of 1997",
    "the Basel Accord of 2004",
    "the 1934 Act",
    "the 2010 Plan",
    "options under the 2008 Stock Option Plan",
    "Windows 2000",
    "ISO 9001",
    "form 2009",
    "Section 2009-2011",
    "No. 2009-2011",
    "the year 2000 problem",
    "the 2000s",
    "an office on Second Street",
    "First, a third party may half the price.",
    "in 2010 shares",
    "of 2010 employees",
    "for 2010 yen",
    "a total of 2010",
    "the number of 2010",
    "¥2009 and $2010",
    "up 2010%",
    "2010 was bad.",
    "1,999 or 2,009 units",
    "increased by 2010",
    "each fiscal year",
    "any quarter of any fiscal year",
    "the third quarter is weak",
    "fiscal years ending March",
    "fiscal policy",
    "in the past, the next step was this",
    "the following risks",
    "our previous experience",
    "the current state of the year",
    "over the past few years",
    "in recent years",
    "last year and next year",
    "two fiscal years ago",
    "the year before the merger",
    "the year before last",
    "within six months",
    "a three-year plan",
    "February 30, 2010",
    "2010-13-45",
    "03/04/2010",
    "call 2010-555-1234",
    "version 2010.5",
    "the half of the quarter",
    "Q3 was strong",
    "the same period",
    "the last two quarters",
    "",
  ])("%s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe("the scan", () => {
  it("keeps offsets of the string that was tokenised", () => {
    const text = "Heading. As of May 5, 2014 we rest.";
    const [mention] = scanPeriods(tokenize(text, 9), MARCH);
    expect(text.slice(mention?.start, mention?.end)).toBe("May 5, 2014");
    expect(mention).toMatchObject({ first: 2, last: 5 });
  });

  it("gives days as instants and everything longer as durations", () => {
    const types = (sentence: string) => scanPeriods(tokenize(sentence), MARCH).map((mention) => mention.periods[0]?.type);
    expect(types("on May 5, 2014 and in May 2014, in 2014, in fiscal 2014")).toEqual(["instant", "duration", "duration", "duration"]);
  });

  it.each([
    "March 31, ",
    "2009, ",
    "and 2009 ",
    "1 and ",
    "first and ",
    "the previous and ",
    "year ended ",
    "Q3 ",
    "in 2009 the previous year ",
    "fiscal 2010 second quarter ",
    "in fiscal 2010, in the third quarter ",
    "5 a year earlier ",
    "May 2, 2011 the years then ended ",
    "Q1-Q2-",
    "April-",
    "31.12.2014 ",
    "May 2, 2011, ",
    "fiscal 2010, ",
  ])("reads 100,000 characters of %s", (piece) => {
    const tokens = tokenize(piece.repeat(Math.ceil(100_000 / piece.length)));
    const mentions = scanPeriods(tokens, MARCH);
    for (let index = 1; index < mentions.length; index++) expect(mentions[index]!.first > mentions[index - 1]!.last).toBe(true);
  });
});
