/** The subsidiaries of an issuer over time: named, held, founded, left. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { timeline } from "../../src/timeline.ts";
import type { Subsidiary } from "../../src/model/subsidiary.ts";
import { company, filing, stake } from "./fact-factory.ts";

const source = { start: 0, end: 8, text: "May 2018" };

function named(subsidiaries: readonly Subsidiary[]): string[] {
  return subsidiaries.map((one) => one.company);
}

describe("subsidiaries", () => {
  it("tell since when, at what stake, in which filings and how they left", () => {
    const plum = (role: "subsidiary" | "former-subsidiary") => company("PM", "Plum Media Inc.", ["PM"], [role]);
    const { subsidiaries } = timeline([
      filing(2018, [stake("PM", "Orchard", 51, "2018-03-31")], {
        entities: [plum("subsidiary")],
        dates: [{ source, edtf: "2017-05", kind: "month", concept: "established", entity: "PM" }],
      }),
      filing(2019, [stake("PM", "Orchard", 60, "2019-03-31")], { entities: [plum("subsidiary")] }),
      filing(2020, [], { entities: [plum("former-subsidiary")] }),
    ]);
    expect(subsidiaries).toEqual([
      {
        issuer: "Orchard",
        company: "PM",
        named: [
          { document: "orchard-2018", name: "Plum Media Inc.", as: "subsidiary" },
          { document: "orchard-2019", name: "Plum Media Inc.", as: "subsidiary" },
          { document: "orchard-2020", name: "Plum Media Inc.", as: "former-subsidiary" },
        ],
        since: { period: "2017-05", kind: "established" },
        stakes: [
          { holder: "Orchard", period: "2018-03-31", share: 51 },
          { holder: "Orchard", period: "2019-03-31", share: 60 },
        ],
        left: { kind: "former-subsidiary", document: "orchard-2020" },
      },
    ]);
  });

  it("are what is held by more than half, also through a subsidiary", () => {
    const facts = [
      stake("Plum", "Orchard", 51, "2018-03-31"),
      stake("Pip", "Plum", 100, "2018-03-31"),
      stake("Quince", "Orchard", 50, "2018-03-31"),
      stake("Pear", "Quince", 90, "2018-03-31"),
      stake("Orchard", "Elder Holdings", 60, "2018-03-31"),
    ];
    expect(named(timeline([filing(2018, facts)]).subsidiaries)).toEqual(["Pip", "Plum"]);
  });

  it("are no people and no joint parties, and one that is not named has not left", () => {
    const entities = [company("A", "A Inc.", [], ["subsidiary"]), company("B", "B Inc.", [], ["subsidiary"])];
    const both = { ...company("A + B", "A + B", [], ["subsidiary"]), members: ["A", "B"] };
    const { subsidiaries } = timeline([filing(2018, [], { entities: [...entities, both] }), filing(2019, [])]);
    expect(named(subsidiaries)).toEqual(["A", "B"]);
    expect(subsidiaries.map(({ left }) => left)).toEqual([undefined, undefined]);
  });

  it("leave by an event", () => {
    const { subsidiaries } = timeline([
      filing(2018, [], {
        entities: [company("Plum", "Plum Inc.", [], ["subsidiary"])],
        dates: [{ source, edtf: "2018-05", kind: "month", concept: "merged", entity: "Plum" }],
      }),
    ]);
    expect(subsidiaries[0]?.left).toEqual({ kind: "merged", period: "2018-05", document: "orchard-2018" });
  });
});

describe("names that change", () => {
  it("a renamed company is one, with the change as an event between the filings", () => {
    const { entities, events } = timeline([
      filing(2018, [stake("Harbor Freight", "Orchard", 51, "2018-03-31")], {
        entities: [company("Harbor Freight", "Harbor Freight Inc.")],
      }),
      filing(2019, [stake("Northgate", "Orchard", 51, "2019-03-31")], {
        entities: [company("Northgate", "Northgate Logistics Inc.", ["Northgate", "Harbor Freight"])],
      }),
    ]);
    expect(entities.map(({ id }) => id)).toEqual(["Orchard", "Harbor Freight"]);
    expect(events).toEqual([
      {
        issuer: "Orchard",
        kind: "renamed",
        period: "2018-07-02/2019-07-02",
        entity: "Harbor Freight",
        names: { from: "Harbor Freight Inc.", to: "Northgate Logistics Inc." },
        documents: ["orchard-2018", "orchard-2019"],
        facts: [],
      },
    ]);
  });

  it.each([
    ["a hyphen", "Plum Technology Inc.", "Plum-Technology Inc."],
    ["another legal form", "Plum Media K.K.", "Plum Media Inc."],
    ["a longer form", "Plum Media Inc.", "Plum Media Works Inc."],
  ])("%s is no new name", (_words, one, other) => {
    const filings = [one, other].map((name, index) => filing(2018 + index, [], { entities: [company("PM", name, ["PM"])] }));
    expect(timeline(filings).events).toEqual([]);
  });
});

it("leave some of them out of the series that counts all", () => {
  const text =
    "As of March 31, 2012 we had 14 consolidated subsidiaries. As of March 31, 2012, three of our subsidiaries were located in China.";
  const options = {
    id: "momiji-2012",
    issuer: { id: "Momiji", name: "Momiji Tiles Inc." },
    fiscalYearEnd: "2012-03-31",
    filed: "2012-07-10",
  };
  const { series, checks } = timeline([extract(text, options)]);
  const counts = series.filter(({ concept }) => concept === "SubsidiaryCount");
  expect(counts.flatMap(({ observations }) => observations.map(({ value }) => value))).toEqual([14]);
  expect(checks).toEqual([]);
});
