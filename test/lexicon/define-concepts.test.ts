import { describe, expect, it } from "@jest/globals";
import { catalogue } from "../../src/lexicon/catalogue.ts";
import type { ConceptRow } from "../../src/lexicon/concepts/concept.ts";
import { defineConcepts } from "../../src/lexicon/define-concepts.ts";

const cloud = {
  id: "CloudRevenue",
  broader: "Revenue",
  periodType: "duration",
  unit: "money",
  entityRole: "earner",
  phrases: ["cloud revenue"],
} as const satisfies ConceptRow;

describe("defineConcepts", () => {
  it("adds rows behind the built-in ones and keeps their ids typed", () => {
    const concepts = defineConcepts([cloud]);
    const id: (typeof concepts)[number]["id"] = "CloudRevenue";
    const builtIn: (typeof concepts)[number]["id"] = "NetIncome";
    // @ts-expect-error an id that no row has
    const unknown: (typeof concepts)[number]["id"] = "NoSuchConcept";
    expect(concepts).toHaveLength(catalogue.length + 1);
    expect(concepts.at(-1)).toEqual(cloud);
    expect([id, builtIn, unknown]).toHaveLength(3);
  });

  it("replaces the built-in rows on request", () => {
    const concepts = defineConcepts(
      [
        { ...cloud, broader: "CloudSales" },
        { id: "CloudSales", periodType: "duration", unit: "money", entityRole: "earner", phrases: ["cloud sale"] },
      ],
      { replace: true },
    );
    // @ts-expect-error the built-in ids are gone
    const gone: (typeof concepts)[number]["id"] = "NetIncome";
    expect(concepts.map((row) => row.id)).toEqual(["CloudRevenue", "CloudSales"]);
    expect(gone).toBe("NetIncome");
  });

  it("lets a phrase of the caller win over the same built-in phrase, in that unit alone", () => {
    const concepts: readonly ConceptRow[] = defineConcepts([{ ...cloud, phrases: ["net sale"] }]);
    const named = concepts.filter((row) => row.unit === "money" && row.phrases?.includes("net sale"));
    expect(named.map((row) => row.id)).toEqual(["CloudRevenue"]);
    expect(catalogue.find((row) => row.id === "Revenue")?.phrases).toContain("net sale");
    expect(concepts.find((row) => row.id === "RevenueShare")?.weakPhrases).toContain("net sale");
  });

  it.each<[string, readonly unknown[], RegExp]>([
    [
      "an id twice",
      [cloud, { ...cloud, phrases: ["other"] }],
      /rows\[1\]\.id \(CloudRevenue\): got "CloudRevenue", expected an id that no other concept has/,
    ],
    ["a built-in id", [{ ...cloud, id: "Revenue" }], /rows\[0\]\.id \(Revenue\): got "Revenue", expected an id that no other/],
    [
      "an empty phrase",
      [{ ...cloud, phrases: ["cloud revenue", ""] }],
      /rows\[0\]\.phrases\[1\] \(CloudRevenue\): got "", expected lower-case words/,
    ],
    [
      "upper case",
      [{ ...cloud, phrases: ["Cloud revenue"] }],
      /rows\[0\]\.phrases\[0\] \(CloudRevenue\): got "Cloud revenue", expected lower-case words/,
    ],
    ["a hyphen", [{ ...cloud, weakPhrases: ["cloud-based"] }], /rows\[0\]\.weakPhrases\[0\] .*hyphens written as spaces/],
    [
      "a plural",
      [{ ...cloud, phrases: ["cloud revenues"] }],
      /rows\[0\]\.phrases\[0\] \(CloudRevenue\): got "cloud revenues", expected singular words/,
    ],
    [
      "a phrase twice",
      [cloud, { ...cloud, id: "CloudSales" }],
      /rows\[1\]\.phrases\[0\] \(CloudSales\): got "cloud revenue", expected a phrase that stands once/,
    ],
    ["an unknown unit", [{ ...cloud, unit: "litres" }], /rows\[0\]\.unit \(CloudRevenue\): got "litres", expected/],
    [
      "an unknown broader id",
      [{ ...cloud, broader: "Sky" }],
      /rows\[0\]\.broader \(CloudRevenue\): got "Sky", expected the id of a concept/,
    ],
    ["an unknown field", [{ ...cloud, phrase: ["cloud"] }], /rows\[0\] \(CloudRevenue\): got/],
    ["a row that is none", [null], /rows\[0\]: got null, expected/],
  ])("refuses %s with one clear error", (_case, rows, message) => {
    expect(() => defineConcepts(rows as readonly ConceptRow[])).toThrow(message);
  });
});
