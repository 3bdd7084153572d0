import { describe, expect, it } from "@jest/globals";
import { timelineTable } from "../../src/formats/timeline-table.ts";
import type { Observation } from "../../src/model/observation.ts";
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
      "Hoshikawa: 4 filings, 5 series, 7 values",
      "",
      "By fiscal year: values over the year or at its end",
      "                                             FY2016     FY2017     FY2018",
      "                                  unit     Mar 2016   Mar 2017   Mar 2018",
      "Hoshikawa",
      "  OwnershipPercentage, Mizuno     percent                            31.2",
      "  OwnershipPercentage, Shinomiya  percent                             4.1",
      "  NetIncome                       JPY       -15.6bn!     3.1bn*",
      "Aozora",
      "  Revenue                         JPY                      97m",
      "",
      "At other dates and over other times",
      "Hoshikawa  SubsidiaryCount  count  2017-06-30: 9   2018-06-29: 11",
      "",
      "Expected, and what came",
      "Aozora Revenue JPY, FY2018 (Mar 2018): h-2017 expected ~120m",
      "",
      "Where filings differ",
      "! NetIncome, FY2016 (Mar 2016): h-2016 says -16.5bn JPY, h-2017 -15.6bn",
      "    (900m apart; the later one stands, no text says why)",
      "* NetIncome, FY2017 (Mar 2017): h-2017 says 3.4bn JPY, h-2018 3.1bn",
      "    (300m apart; restated, the later one stands)",
      "",
      "* restated   ! filings differ, none says why   ^ damaged in one filing, clear in another   ? damaged",
      "~ about   > over   < under   ≥ at least   ≤ at most",
    ]);
  });

  it("keeps every line within the width, where the leading columns leave room", () => {
    const years = Array.from({ length: 30 }, (_, index) => observation(day(`20${10 + index}-03-31`), 0, [["h", index]]));
    const months = Array.from({ length: 30 }, (_, index) => observation(day(`20${10 + index}-06-29`), 0, [["h", index]]));
    const many = [seriesOf("Goodwill", [...years, ...years]), seriesOf("SubsidiaryCount", months, { unit: "count" })];
    const lines = timelineTable(timelineOf(many), { width: 80 }).split("\n");
    expect(lines.filter((line) => !line.startsWith("* restated") && line.length > 80)).toEqual([]);
    expect(lines.filter((line) => line.includes("  Goodwill"))).toHaveLength(6);
    expect(lines.filter((line) => line.includes("-06-29"))).toHaveLength(14);
  });

  it("puts rates of exchange last, one line a period", () => {
    const rate = (item: string, ...observations: Observation[]) => seriesOf("ExchangeRate", observations, { item, unit: "JPY/USD" });
    const text = timelineTable(
      timelineOf([
        rate("period-end", observation(day("2017-03-31"), 2, [["h", 111.41]]), observation(day("2017-04-30"), 2, [["h", 111.29]])),
        rate("low", observation(fiscalYear(2017), 2, [["h", 100.07]])),
        rate("high", observation(fiscalYear(2017), 2, [["h", 118.32]])),
        stakeOf("Mizuno", 31.2),
      ]),
    );
    expect(text).toContain(
      [
        "Exchange rates",
        "JPY/USD              high      low   period-end",
        "FY2017 (Mar 2017)  118.32   100.07       111.41",
        "2017-04-30                               111.29",
      ].join("\n"),
    );
    expect(text.indexOf("Exchange rates")).toBeGreaterThan(text.indexOf("OwnershipPercentage"));
  });

  it("says when subsidiaries came and left", () => {
    const subsidiaries = [
      {
        issuer: "Hoshikawa",
        company: "Aozora",
        named: [{ document: "h-2017", name: "Aozora Inc.", as: "subsidiary" as const }],
        since: { period: "2017-05", kind: "acquired" },
        stakes: [
          { holder: "Hoshikawa", period: "2017-05", share: 51 },
          { holder: "Hoshikawa", period: "2018-03-31", share: 60 },
        ],
        left: { kind: "former-subsidiary", document: "h-2019" },
      },
    ];
    expect(timelineTable(timelineOf([revenue], { subsidiaries }))).toContain(
      "Subsidiaries\ncompany  since             left           stake      named in\nAozora   2017-05 acquired  former h-2019  51% → 60%  h-2017\n",
    );
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

  it("heads a column with its month alone where filings name one fiscal year differently", () => {
    const byStart = { ...fiscalYear(2018), fiscal: { year: 2017, period: "FY" as const } };
    const both = timelineOf([
      seriesOf("Revenue", [observation(fiscalYear(2017), 0, [["h-2017", 1]]), observation(fiscalYear(2018), 0, [["h-2018", 2]])]),
      seriesOf("NetIncome", [observation(fiscalYear(2017), 0, [["h-2017", 1]]), observation(byStart, 0, [["h-2018", 2]])]),
    ]);
    expect(timelineTable(both).split("\n")[3]).toBe("             unit  Mar 2017   Mar 2018");
  });

  it("keeps a day shortly behind the year end out of its column", () => {
    const text = timelineTable(
      timelineOf([
        seriesOf("NetIncome", [observation(fiscalYear(2018), 0, [["h", 1]])]),
        seriesOf("SubsidiaryCount", [observation(day("2018-04-02"), 0, [["h", 5]])], { unit: "count" }),
      ]),
    );
    expect(text).toContain("SubsidiaryCount  count  2018-04-02: 5");
  });

  it("parts issuers", () => {
    const other = { ...subsidiaries, issuer: "Kitano", entity: "Kitano" };
    expect(timelineTable(timelineOf([subsidiaries, other])).match(/^.*: \d filings, \d series, \d values$/gm)).toEqual([
      "Hoshikawa: 2 filings, 1 series, 2 values",
      "Kitano: 2 filings, 1 series, 2 values",
    ]);
  });

  it("says so where there is nothing", () => {
    expect(timelineTable(timelineOf([]))).toBe("no series: no figure was linked to a concept, a company and a period\n");
  });
});
