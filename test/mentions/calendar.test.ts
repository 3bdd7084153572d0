import { describe, expect, it } from "@jest/globals";
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  endBefore,
  endOfMonth,
  isIsoDay,
  isMonthEnd,
  isoCompare,
  isoDay,
  weekdayOf,
} from "../../src/mentions/calendar.ts";
import { dayPeriod, instantOf, monthPeriod, rangePeriod, spanPeriod, yearPeriod } from "../../src/mentions/edtf.ts";

describe("ISO days", () => {
  it.each([
    [addDays("2009-03-31", 1), "2009-04-01"],
    [addDays("2008-02-28", 1), "2008-02-29"],
    [addDays("2012-01-01", -1), "2011-12-31"],
    [addDays("2011-12-29", 1), "2011-12-30"],
    [addDays("1994-12-30", 1), "1994-12-31"],
    [addMonths("2009-03-31", -1), "2009-02-28"],
    [addMonths("2009-10-15", 6), "2010-04-15"],
    [endBefore("2010-06-30", 3), "2010-03-31"],
    [endBefore("2010-02-28", -12), "2011-02-28"],
    [endBefore("2012-02-29", 12), "2011-02-28"],
    [endBefore("2011-01-02", 12), "2010-01-02"],
    [endOfMonth(2008, 2), "2008-02-29"],
    [endOfMonth(2100, 2), "2100-02-28"],
    [isoDay(2009, 3, 1), "2009-03-01"],
  ])("%s", (actual, expected) => {
    expect(actual).toBe(expected);
  });

  it("counts and compares", () => {
    expect(daysBetween("2009-03-28", "2009-04-02")).toBe(5);
    expect(daysBetween("2009-11-02", "2009-10-31")).toBe(-2);
    expect(weekdayOf("2011-01-02")).toBe(0);
    expect(daysInMonth(2012, 2)).toBe(29);
    expect(isMonthEnd("2009-02-28")).toBe(true);
    expect(isMonthEnd("2008-02-28")).toBe(false);
    expect(["2009-02-29", "2009-13-01", "2009-1-1", "2009-12-31"].map(isIsoDay)).toEqual([false, false, false, true]);
    expect(Math.sign(isoCompare("2009-03-31", "2010-03-31"))).toBe(-1);
    expect(isoCompare("2009-03-31", "2009-03-31")).toBe(0);
  });
});

describe("periods", () => {
  it("expands what is stated", () => {
    expect(dayPeriod("2009-03-31")).toEqual({
      type: "instant",
      edtf: "2009-03-31",
      start: "2009-03-31",
      end: "2009-03-31",
      precision: "day",
    });
    expect(monthPeriod(2009, 8)).toEqual({ type: "duration", edtf: "2009-08", start: "2009-08-01", end: "2009-08-31", precision: "month" });
    expect(yearPeriod(2009)).toEqual({ type: "duration", edtf: "2009", start: "2009-01-01", end: "2009-12-31", precision: "year" });
  });

  it("spans two periods and keeps their grain", () => {
    expect(rangePeriod(monthPeriod(2010, 4), monthPeriod(2011, 3))).toEqual({
      type: "duration",
      edtf: "2010-04/2011-03",
      start: "2010-04-01",
      end: "2011-03-31",
      precision: "month",
    });
    expect(rangePeriod(monthPeriod(2006, 2), dayPeriod("2009-03-31"))?.edtf).toBe("2006-02/2009-03-31");
    expect(rangePeriod(monthPeriod(2006, 2), spanPeriod("2008-04-01", "2009-03-31", "year"))?.edtf).toBe("2006-02/2009-03-31");
    expect(rangePeriod(dayPeriod("2010-04-01"), dayPeriod("2009-04-01"))).toBeUndefined();
  });

  it("turns a period into the moment at its end", () => {
    expect(instantOf(spanPeriod("2008-04-01", "2009-03-31", "year"))).toEqual(dayPeriod("2009-03-31"));
    expect(instantOf(monthPeriod(2009, 8))).toMatchObject({ type: "instant", edtf: "2009-08", end: "2009-08-31" });
    expect(instantOf(dayPeriod("2009-03-31"))).toEqual(dayPeriod("2009-03-31"));
  });
});
