import { describe, expect, it } from "@jest/globals";
import { fiscalYear, learnFiscalCalendar } from "../../src/mentions/fiscal-calendar.ts";
import { fiscalYearEnding, fiscalYearEndingIn, monthsEnding, shiftYears, yearPart } from "../../src/mentions/fiscal-year.ts";

const span = (text: string, year: number, options = {}) => {
  const found = fiscalYear(learnFiscalCalendar(text, options), year);
  return found === undefined ? undefined : `${found.start}/${found.end}`;
};

describe("the year end", () => {
  it.each([
    ["for the fiscal year ended March 31, 2014", "2013-04-01/2014-03-31"],
    ["for the fiscal\nyear ended\nMarch 31, 2012", "2013-04-01/2014-03-31"],
    ["FOR THE YEAR ENDED JUNE 30, 2014", "2013-07-01/2014-06-30"],
    ["for the years ended 30 June 2013 and 2014", "2013-07-01/2014-06-30"],
    ["for the fiscal year ending in February 2016", "2013-03-01/2014-02-28"],
    ["Our fiscal year ends on May 31. A lease ended on March 31, 2014.", "2013-06-01/2014-05-31"],
    ["results for FY March 2012 and FY March 2013", "2013-04-01/2014-03-31"],
    ["for the years ended December 31, 2014 and 2013", "2014-01-01/2014-12-31"],
    ["year ended March 20, 2013; year ended March 20, 2014", "2013-03-21/2014-03-20"],
    ["The subsidiary's year ended December 31, 2013. Year ended March 31, 2013, year ended March 31, 2014.", "2013-04-01/2014-03-31"],
  ])("%s", (text, expected) => {
    expect(span(text, 2014)).toBe(expected);
  });

  it("is unknown without a statement or an option", () => {
    expect(span("no dates at all", 2014)).toBeUndefined();
    expect(learnFiscalCalendar("no dates at all").current).toBeUndefined();
    expect(learnFiscalCalendar("x", { fiscalYearEnd: "2014-02-31" }).month).toBeUndefined();
  });

  it("is the option's where one is given", () => {
    expect(span("for the year ended December 31, 2014", 2014, { fiscalYearEnd: "2014-03-31" })).toBe("2013-04-01/2014-03-31");
  });

  it("keeps the end of February in leap years", () => {
    expect(span("", 2012, { fiscalYearEnd: "2013-02-28" })).toBe("2011-03-01/2012-02-29");
    expect(span("", 2013, { fiscalYearEnd: "2012-02-29" })).toBe("2012-03-01/2013-02-28");
  });
});

describe("naming", () => {
  it.each([
    ["FY2013 (April 1, 2013 to March 31, 2014)", "start"],
    ["FY2014 (April 1, 2013–March 31, 2014)", "end"],
    ["fiscal 2013 (the year ended March 31, 2014)", "start"],
    ["fiscal 2014 (the fiscal year ended March 31, 2014)", "end"],
    ["fiscal 2013, which ended on March 31, 2014, was good", "start"],
    ["FY2014, ended March 31, 2014, was good", "end"],
    ["fiscal year 2013 refers to the twelve months ended March 31, 2014", "start"],
    ['the fiscal year ended March 31, 2014 ("fiscal 2013")', "start"],
    ["the fiscal year ended March 31, 2014 (hereinafter “fiscal 2014”)", "end"],
    ["the year ended March 31, 2014 (FY2013) and others", "start"],
    ["the year ended March 31, 2014, or fiscal 2014, was good", "end"],
    ["fiscal 2013, which ended January 31, 2014, was good", "start"],
    ["Fiscal years 2013 and 2012 ended on February 1, 2014 and February 2, 2013, respectively.", "start"],
    ["References to fiscal 2014, 2013 and 2012 are to the years ended March 30, 2014, March 31, 2013 and April 1, 2012.", "end"],
    ["The years ended March 31, 2014 and March 31, 2013 are referred to as fiscal 2013 and fiscal 2012.", "start"],
    ['the year ended January 31, 2014 ("2013") was good', "start"],
    ["The year ended May 31, 2014. Fiscal years are identified by the calendar year in which they commence.", "start"],
    ["The year ended January 31, 2014. Years are named for the calendar year in which they end.", "end"],
  ])("is learned from: %s", (text, naming) => {
    expect(learnFiscalCalendar(text)).toMatchObject({ naming, namingBasis: "text" });
  });

  it("is the year of the end, and said to be assumed, where the text is silent", () => {
    expect(learnFiscalCalendar("for the year ended March 31, 2014")).toMatchObject({ naming: "end", namingBasis: "assumed" });
    expect(learnFiscalCalendar("for the year ended March 31, 2014, unlike fiscal 2013")).toMatchObject({
      naming: "end",
      namingBasis: "assumed",
    });
    expect(learnFiscalCalendar("fiscal 2013 compared to the year ended March 31, 2014")).toMatchObject({ namingBasis: "assumed" });
  });

  it("of years that close in January is told by what the report tells most of, and else open", () => {
    const naming = (text: string) => {
      const { naming: by, namingBasis } = learnFiscalCalendar(`The year ended February 1, 2014 was good. ${text}`);
      return namingBasis === "open" ? "open" : by;
    };
    expect(naming("Sales rose in fiscal 2013. In fiscal 2013 we opened two shops.")).toBe("start");
    expect(naming("Sales rose in fiscal 2014, as they did in fiscal 2013.")).toBe("end");
    expect(naming("Sales rose in fiscal 2013. In fiscal 2014 we plan to open two shops.")).toBe("open");
    expect(naming("Sales rose in fiscal 2013 and fiscal 2013 was mild. We expect more in fiscal 2014.")).toBe("start");
    expect(naming("Sales rose.")).toBe("open");
  });

  it("is the option's, above the text", () => {
    const calendar = learnFiscalCalendar("FY2014 (April 1, 2013 to March 31, 2014)", { fiscalYearNaming: "start" });
    expect(calendar).toMatchObject({ naming: "start", namingBasis: "option" });
    expect(fiscalYear(calendar, 2014)).toEqual({ start: "2014-04-01", end: "2015-03-31" });
  });

  it("is never in doubt for calendar years", () => {
    expect(learnFiscalCalendar("for the year ended December 31, 2014").namingBasis).toBe("text");
    expect(span("year ended December 31, 2014", 2014, { fiscalYearNaming: "start" })).toBe("2014-01-01/2014-12-31");
  });

  it("gives a year that ends in the first week of January the year before, unless the text says otherwise", () => {
    expect(span("year ended January 1, 2012", 2011)).toBe("2011-01-03/2012-01-01");
    expect(learnFiscalCalendar("year ended January 1, 2012").namingBasis).toBe("assumed");
    expect(span('the year ended January 1, 2012 ("fiscal 2012")', 2012)).toBe("2011-01-03/2012-01-01");
  });
});

describe("years of 52 and 53 weeks", () => {
  const text = "for the fiscal years ended January 1, 2012, January 2, 2011 and January 3, 2010";
  it.each([
    [2011, "2011-01-03/2012-01-01"],
    [2010, "2010-01-04/2011-01-02"],
    [2009, "2008-12-29/2010-01-03"],
    [2012, "2012-01-02/2012-12-30"],
    [2013, "2012-12-31/2013-12-29"],
    [2008, "2007-12-31/2008-12-28"],
    [1999, "1999-01-01/1999-12-31"],
  ])("%s", (year, expected) => {
    expect(span(text, year)).toBe(expected);
  });

  it("leaves no day between one year and the next", () => {
    for (const year of [2009, 2010, 2011, 2012, 2013]) {
      const [, end] = (span(text, year - 1) ?? "").split("/");
      const [start] = (span(text, year) ?? "").split("/");
      expect(new Date(`${start ?? ""}T00:00:00Z`).getTime() - new Date(`${end ?? ""}T00:00:00Z`).getTime()).toBe(86_400_000);
    }
  });

  it("believes the text that states the rule", () => {
    const ended = "year ended September 28, 2024";
    expect(span(`The fiscal year ends on the last Saturday of September; ${ended}`, 2022)).toBe("2021-09-26/2022-09-24");
    expect(span(`The fiscal year ends on the Saturday closest to September 30; ${ended}`, 2022)).toBe("2021-10-03/2022-10-01");
  });

  it("tells the last Saturday of a month from the nearest", () => {
    expect(span("years ended September 24, 2011 and September 25, 2010", 2013)).toBe("2012-09-30/2013-09-28");
    expect(span("years ended October 1, 2011 and October 2, 2010", 2012)).toBe("2011-10-02/2012-09-29");
  });

  it("is not misled by one stray year of another company", () => {
    expect(span("years ended March 31, 2013 and 2014; the acquired company's year ended April 3, 2012", 2012)).toBe(
      "2011-04-01/2012-03-31",
    );
  });
});

describe("the filing's own year", () => {
  it("is the option's, else the latest that had ended", () => {
    expect(learnFiscalCalendar("", { fiscalYearEnd: "2014-03-31" }).current?.edtf).toBe("2013-04-01/2014-03-31");
    const text = "years ended March 31, 2013 and 2014; for the year ending March 31, 2015";
    expect(learnFiscalCalendar(text).current?.edtf).toBe("2013-04-01/2014-03-31");
    expect(learnFiscalCalendar(text, { filed: "2013-06-30" }).current?.edtf).toBe("2012-04-01/2013-03-31");
  });
});

describe("years, parts and shifts", () => {
  const calendar = learnFiscalCalendar("", { fiscalYearEnd: "2015-03-31" });
  it("cuts a year into parts", () => {
    const year = fiscalYearEnding(calendar, "2015-03-31");
    expect((["Q1", "Q2", "Q3", "Q4", "H1", "H2", "9M"] as const).map((part) => yearPart(year, part)?.edtf)).toEqual([
      "2014-04-01/2014-06-30",
      "2014-07-01/2014-09-30",
      "2014-10-01/2014-12-31",
      "2015-01-01/2015-03-31",
      "2014-04-01/2014-09-30",
      "2014-10-01/2015-03-31",
      "2014-04-01/2014-12-31",
    ]);
  });

  it("reads years of another calendar by their last day", () => {
    expect(fiscalYearEnding(calendar, "2014-12-31")).toMatchObject({ edtf: "2014-01-01/2014-12-31", fiscal: { year: 2014, period: "FY" } });
    expect(fiscalYearEndingIn(calendar, 2012, 2).edtf).toBe("2011-03-01/2012-02-29");
    expect(monthsEnding(calendar, "2015-02-28", 1).edtf).toBe("2015-02-01/2015-02-28");
    expect(monthsEnding(calendar, "2014-12-31", 12).fiscal).toBeUndefined();
  });

  it("shifts fiscal and calendar years", () => {
    expect(shiftYears(calendar, fiscalYearEnding(calendar, "2015-03-31"), -2)?.edtf).toBe("2012-04-01/2013-03-31");
    expect(shiftYears(calendar, fiscalYearEnding(calendar, "2012-02-29"), -1)?.edtf).toBe("2010-03-01/2011-02-28");
  });
});

it("learns from 100,000 characters of openings", () => {
  for (const piece of ["fiscal 2010 ", "year ended ", "year ended March 31, 2010, ", "FY2010 (", "FY March "]) {
    expect(learnFiscalCalendar(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeDefined();
  }
});
