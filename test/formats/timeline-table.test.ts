import { describe, expect, it } from "@jest/globals";
import { timelineTable } from "../../src/formats/timeline-table.ts";
import { day, fiscalYear, observation, seriesOf, stake, timelineOf } from "./records.ts";

const subsidiaries = seriesOf(
  "SubsidiaryCount",
  [observation(day("2017-06-30"), 0, [["h-2017", 9]]), observation(day("2018-06-29"), 0, [["h-2018", 11]])],
  {
    unit: "count",
  },
);
const stakeOf = (counterparty: string, share: number) =>
  seriesOf("OwnershipPercentage", [observation(day("2018-03-31"), 1, [["hoshikawa-2018", share]])], { counterparty, unit: "percent" });
const netIncome = seriesOf("NetIncome", [
  observation(
    fiscalYear(2016),
    -8,
    [
      ["h-2016", -16.5e9],
      ["h-2017", -15.6e9],
    ],
    { status: "conflicting" },
  ),
  observation(
    fiscalYear(2017),
    -8,
    [
      ["h-2017", 3.4e9],
      ["h-2018", 3.1e9],
    ],
    { status: "restated" },
  ),
]);
const revenue = seriesOf("Revenue", [observation(fiscalYear(2017), -6, [["h-2017", 97e6]])], {
  entity: "Aozora",
  forecasts: [observation(fiscalYear(2018), -6, [["h-2017", 120e6]], { bound: "about" })],
});

const full = timelineOf([revenue, subsidiaries, stakeOf("Shinomiya", 4.1), stakeOf("Mizuno", 31.2), netIncome]);

describe("timelineTable", () => {
  it("lays out the whole", () => {
    expect(timelineTable(full, { width: 100 }).trimEnd().split("\n")).toEqual([
      "Hoshikawa: 4 filings, 5 series",
      "",
      "At a date",
      "                                  unit     2017-06-30  2018-03-31  2018-06-29",
      "Hoshikawa",
      "  OwnershipPercentage, Mizuno     percent                   31.2",
      "  OwnershipPercentage, Shinomiya  percent                    4.1",
      "  SubsidiaryCount                 count            9                      11",
      "",
      "Over a year",
      "             unit         FY2016         FY2017",
      "                   to 2016-03-31  to 2017-03-31",
      "Hoshikawa",
      "  NetIncome  JPY        -15.6bn!         3.1bn*",
      "",
      "Stated for one period",
      "company  concept  period                value  unit",
      "Aozora   Revenue  FY2017 to 2017-03-31   97m   JPY",
      "",
      "Expected",
      "company  concept  period                 value  unit",
      "Aozora   Revenue  FY2018 to 2018-03-31  ~120m   JPY",
      "",
      "Where filings differ",
      "! NetIncome FY2016 to 2016-03-31: h-2016 says -16.5bn JPY, h-2017 -15.6bn",
      "* NetIncome FY2017 to 2017-03-31: h-2017 says 3.4bn JPY, h-2018 3.1bn",
      "",
      "",
      "* restated   ! filings differ, none says why   ? damaged figure   ~ about   > over   < under   ≥ at least   ≤ at most",
    ]);
  });

  it("keeps every line within the width, where the leading columns leave room", () => {
    const many = Array.from({ length: 30 }, (_, index) => observation(day(`20${10 + index}-03-31`), 0, [["h", index]]));
    const lines = timelineTable(timelineOf([seriesOf("SubsidiaryCount", many, { unit: "count" })]), { width: 80 }).split("\n");
    expect(lines.filter((line) => !line.startsWith("* restated") && line.length > 80)).toEqual([]);
    expect(lines.filter((line) => line.includes("SubsidiaryCount"))).toHaveLength(8);
  });

  it("traces each value to its characters", () => {
    const fact = stake(118, { id: "hoshikawa-2018#1-2" });
    const text = timelineTable(timelineOf([stakeOf("Mizuno", 31.2)]), { trace: new Map([[fact.id, fact]]) });
    expect(text).toContain('Hoshikawa: OwnershipPercentage, Mizuno, percent\n  2018-03-31  31.2  hoshikawa-2018 [118-123] "31.2%"');
  });

  it("marks a damaged figure and lists the checks", () => {
    const damaged = observation(day("2018-03-31"), 0, [["h", 9]]);
    damaged.vintages[0] = { ...damaged.vintages[0]!, damaged: { readings: [9, 4] } };
    const checks = [{ code: "undated-filing" as const, message: "h has no day of filing; it was left out", documents: ["h"], facts: [] }];
    const text = timelineTable(timelineOf([seriesOf("SubsidiaryCount", [damaged])], { checks }));
    expect(text).toContain("9?");
    expect(text).toContain("Checks\nundated-filing: h has no day of filing");
  });

  it("heads a column with its days where filings name one fiscal year differently", () => {
    const byStart = { ...fiscalYear(2018), fiscal: { year: 2017, period: "FY" as const } };
    const both = timelineOf([
      seriesOf("Revenue", [observation(fiscalYear(2017), 0, [["h-2017", 1]]), observation(fiscalYear(2018), 0, [["h-2018", 2]])]),
      seriesOf("NetIncome", [observation(fiscalYear(2017), 0, [["h-2017", 1]]), observation(byStart, 0, [["h-2018", 2]])]),
    ]);
    expect(timelineTable(both).split("\n").slice(3, 5)).toEqual([
      "             unit     2016-04-01     2017-04-01",
      "                   to 2017-03-31  to 2018-03-31",
    ]);
  });

  it("parts issuers", () => {
    const other = { ...subsidiaries, issuer: "Kitano", entity: "Kitano" };
    expect(timelineTable(timelineOf([subsidiaries, other])).match(/^.*: \d filings, \d series$/gm)).toEqual([
      "Hoshikawa: 2 filings, 1 series",
      "Kitano: 2 filings, 1 series",
    ]);
  });

  it("says so where there is nothing", () => {
    expect(timelineTable(timelineOf([]))).toBe("no series: no figure was linked to a concept, a company and a period\n");
  });
});
