/** Every text of `fixtures/` against the records beside it. A known miss stands in `knownMisses`, and fails here once it is none. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../src/extract.ts";
import { readFixtures } from "./fixtures/expected.ts";
import { dateMisses, entityMisses, figureMisses } from "./fixtures/misses.ts";
import type { Miss } from "./fixtures/misses.ts";
import { perfectFiling } from "./fixtures/perfect-filing.ts";

const fixtures = readFixtures();

describe.each(fixtures)("fixture $id", (fixture) => {
  const filing = extract(fixture.text, fixture.options);
  const all = { figures: figureMisses(fixture, filing), dates: dateMisses(fixture, filing), entities: entityMisses(fixture, filing) };
  const found = new Set(Object.values(all).flatMap((misses) => misses.map(place)));
  const known = new Set(fixture.knownMisses.map(place));

  it("has reference spans that are the text", () => {
    for (const { start, end, text } of [...fixture.figures, ...fixture.dates]) expect(fixture.text.slice(start, end)).toBe(text);
    for (const { first, name, aliases } of fixture.entities)
      expect([name, ...aliases].some((form) => fixture.text.startsWith(form, first))).toBe(true);
  });

  it("has records that miss nothing against themselves", () => {
    const perfect = perfectFiling(fixture);
    const misses = [...figureMisses(fixture, perfect), ...dateMisses(fixture, perfect), ...entityMisses(fixture, perfect)];
    expect(misses.map((miss) => miss.line)).toEqual([]);
  });

  it("gives spans that are the text", () => {
    const spans = [
      ...filing.facts.flatMap((fact) => [fact.source, fact.sentence]),
      ...filing.dates.map((date) => date.source),
      ...filing.entities.flatMap((entity) => entity.mentions),
    ];
    const links = filing.facts.flatMap((fact) => Object.values(fact.link).flatMap((link) => link?.span ?? []));
    for (const { start, end, text } of [...spans, ...links]) expect(fixture.text.slice(start, end)).toBe(text);
  });

  it("finds every figure with value and unit, and no other", () => {
    expect(unknown(all.figures.filter(isFinding))).toEqual([]);
  });

  it("links every figure that it finds", () => {
    expect(unknown(all.figures.filter((miss) => !isFinding(miss)))).toEqual([]);
  });

  it("finds every date, and no other", () => {
    expect(unknown(all.dates)).toEqual([]);
  });

  it("finds the companies and people, and what they are to the issuer", () => {
    expect(unknown(all.entities)).toEqual([]);
  });

  it("still misses what it is known to miss", () => {
    const passing = fixture.knownMisses.filter((miss) => !found.has(place(miss)));
    expect(passing).toEqual([]);
    expect(fixture.knownMisses.filter((miss) => miss.reason === "")).toEqual([]);
  });

  function unknown(misses: readonly Miss[]): string[] {
    return misses.filter((miss) => !known.has(place(miss))).map((miss) => miss.line);
  }
});

function isFinding(miss: Miss): boolean {
  return miss.field === "figure" || miss.field === "spurious";
}

function place(miss: { readonly start: number; readonly field: string }): string {
  return `${miss.start} ${miss.field}`;
}
