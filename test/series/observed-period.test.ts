import { describe, expect, it } from "@jest/globals";
import type { Period } from "../../src/model/period.ts";
import { dayNumber, isoDay, yearsAfter } from "../../src/series/days.ts";
import { finerGrains } from "../../src/series/grains.ts";
import { itemKey } from "../../src/series/item-key.ts";
import { lengthOf, observedPeriod, periodKey } from "../../src/series/observed-period.ts";
import { filing, money, period, type FactSketch } from "./fact-factory.ts";

describe("lengthOf", () => {
  it.each([
    ["2018-04-01/2019-03-31", "P1Y"],
    ["2019-04-01/2020-03-31", "P1Y"],
    ["2010-01-04/2011-01-02", "P1Y"],
    ["2008-12-29/2010-01-03", "P1Y"],
    ["2018-04-01/2018-12-31", "P9M"],
    ["2018-04-01/2018-09-30", "P6M"],
    ["2018-01-01/2018-03-31", "P3M"],
    ["2010-01-04/2010-04-04", "P3M"],
    ["2018-02-01/2018-02-28", "P1M"],
    ["2018-07-01/2018-07-03", "P1M"],
    ["2018-05-11/2018-05-11", "P1M"],
    ["2016-02-01/2019-03-31", "other"],
    ["2018-04-01/2018-05-31", "other"],
  ])("%s is %s", (edtf, expected) => {
    expect(lengthOf(period(edtf))).toBe(expected);
  });

  it("of an open duration is other", () => {
    expect(lengthOf({ type: "duration", edtf: "2018-04-01/..", start: "2018-04-01", precision: "day" })).toBe("other");
  });
});

describe("observedPeriod", () => {
  const year = "2018-04-01/2019-03-31";
  it.each<[string, FactSketch, Period["type"]]>([
    ["goodwill of a year is goodwill at its end", money("Goodwill", 1, year), "instant"],
    ["revenue stays", money("Revenue", 1, year), "duration"],
    [
      "an average rate of a year stays",
      { kind: "rate", unit: "JPY/USD", concept: "ExchangeRate", item: "average", value: 110.5, period: period(year) },
      "duration",
    ],
    [
      "a period-end rate of a year is one at its end",
      { kind: "rate", unit: "JPY/USD", concept: "ExchangeRate", item: "period-end", value: 110.5, period: period(year) },
      "instant",
    ],
    [
      "shops opened in a year stay",
      { kind: "count", unit: "count", concept: "Count", item: "shops opened", value: 3, period: period(year) },
      "duration",
    ],
    [
      "a plain count of a year is one at its end",
      { kind: "count", unit: "count", concept: "SubsidiaryCount", value: 3, period: period(year) },
      "instant",
    ],
    ["an unknown concept stays", money("Sunshine", 1, year), "duration"],
  ])("%s", (_words, sketch, expected) => {
    const [fact] = filing(2019, [sketch]).facts;
    const observed = fact === undefined ? undefined : observedPeriod(fact);
    expect(observed?.type).toBe(expected);
    if (expected === "instant") expect(observed).toMatchObject({ edtf: "2019-03-31", start: "2019-03-31", end: "2019-03-31" });
  });
});

describe("periodKey", () => {
  it.each([
    ["2004-07-03/2005-07-02", "2004-07-04/2005-07-02", true],
    ["2018-04-01/2019-03-31", "2017-04-01/2018-03-31", false],
    ["2018-07-01/2018-07-31", "2018-07-01/2018-07-03", false],
    ["2016-02-01/2019-03-31", "2015-02-01/2019-03-31", false],
  ])("%s and %s: one is %p", (one, other, expected) => {
    expect(periodKey(period(one)) === periodKey(period(other))).toBe(expected);
  });
});

describe("finerGrains", () => {
  it.each([
    [["2007-05", "2007-05-11"], { "2007-05": "2007-05-11" }],
    [["2009-08-31", "2009-08"], { "2009-08": "2009-08-31" }],
    [["2007-05", "2007-05-11", "2007-05-31"], {}],
    [["2007-05", "2007-06-11"], {}],
    [["2007", "/2007-05-11", "2007-05"], {}],
  ])("%p", (grains, expected) => {
    expect(Object.fromEntries(finerGrains(grains))).toEqual(expected);
  });
});

describe("itemKey", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["Count", "the ATMs", "atm"],
    ["Count", "Vending-Machines", "vending machine"],
    ["SubsidiaryCount", "consolidated subsidiaries", undefined],
    ["SubsidiaryCount", "our subsidiaries", undefined],
    ["SubsidiaryCount", "new subsidiaries", "new subsidiary"],
    ["SubsidiaryCount", "consolidated subsidiaries made wholly owned", "subsidiary made wholly owned"],
    ["EquityMethodInvesteeCount", "equity-method investees", undefined],
    ["SharesOutstanding", "outstanding shares", undefined],
    ["EmployeeCount", "total number of employees", undefined],
    ["Revenue", "Healthcare", "healthcare"],
    ["Revenue", undefined, undefined],
    ["Count", "", undefined],
  ])("%s of %p is %p", (concept, item, expected) => {
    expect(itemKey(concept, item)).toBe(expected);
  });
});

describe("days", () => {
  it.each([
    ["2018-03-31", 1, "2019-03-31"],
    ["2011-02-28", 1, "2012-02-29"],
    ["2012-02-29", 1, "2013-02-28"],
    ["2019-03-31", -2, "2017-03-31"],
  ])("%s and %p years on: %s", (day, years, expected) => {
    expect(yearsAfter(day, years)).toBe(expected);
  });

  it("count across leap days", () => {
    expect(dayNumber("2012-03-01") - dayNumber("2012-02-28")).toBe(2);
    expect(isoDay(dayNumber("2099-12-31") + 1)).toBe("2100-01-01");
  });
});
