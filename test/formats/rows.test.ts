import { describe, expect, it } from "@jest/globals";
import { FACT_COLUMNS, OBSERVATION_COLUMNS, factRows, observationRows } from "../../src/formats/rows.ts";
import type { Filing } from "../../src/model/filing.ts";
import { day, fiscalYear, observation, seriesOf, stake, timelineOf } from "./records.ts";

const filing: Filing = {
  schemaVersion: 1,
  document: { id: "hoshikawa-2018", issuer: { id: "Hoshikawa" } },
  facts: [stake(12), stake(40, { damaged: { readings: [31.2, 81.2] } })],
  dates: [],
  entities: [],
  issues: [],
};

describe("factRows", () => {
  it("lays a fact flat", () => {
    expect(factRows(filing)[0]).toMatchObject({
      id: "hoshikawa-2018#12-17",
      start: 12,
      end: 17,
      text: "31.2%",
      value: 31.2,
      period: "2018-03-31",
      periodType: "instant",
      sentence: "Mizuno owns 31.2%.",
    });
  });

  it("joins the readings of a damaged figure", () => {
    expect(factRows(filing)[1]?.readings).toBe("31.2 81.2");
  });

  it("has every column and no other", () => {
    expect(Object.keys(factRows(filing)[0] ?? {}).sort()).toEqual([...FACT_COLUMNS].sort());
  });
});

describe("observationRows", () => {
  const net = seriesOf(
    "NetIncome",
    [
      observation(
        fiscalYear(2017),
        -8,
        [
          ["h-2017", -16.5e9],
          ["h-2018", -15.6e9],
        ],
        { status: "conflicting" },
      ),
    ],
    {
      forecasts: [observation(fiscalYear(2019), -9, [["h-2018", 1e9]])],
    },
  );
  const rows = observationRows(
    timelineOf([net, seriesOf("SubsidiaryCount", [observation(day("2018-03-31"), 0, [["h-2018", 9]])], { unit: "count" })]),
  );

  it("gives one row a vintage, the value that stands on each", () => {
    expect(rows.map(({ document, value, vintageValue, scenario }) => [document, value, vintageValue, scenario])).toEqual([
      ["h-2017", -15.6e9, -16.5e9, "actual"],
      ["h-2018", -15.6e9, -15.6e9, "actual"],
      ["h-2018", 1e9, 1e9, "expected"],
      ["h-2018", 9, 9, "actual"],
    ]);
  });

  it("tells the fiscal year", () => {
    expect(rows[0]).toMatchObject({
      fiscalYear: 2017,
      fiscalPeriod: "FY",
      periodStart: "2016-04-01",
      periodEnd: "2017-03-31",
      length: "P1Y",
    });
  });

  it("has every column and no other", () => {
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...OBSERVATION_COLUMNS].sort());
  });
});
