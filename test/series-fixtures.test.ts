/** The filings of each fictional issuer as series, against those that a careful reader draws: `fixtures/expected-series.json`. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../src/extract.ts";
import type { Filing } from "../src/model/filing.ts";
import type { Timeline } from "../src/model/timeline.ts";
import { timeline } from "../src/timeline.ts";
import { readFixtures, readJson } from "./fixtures/expected.ts";
import type { Fixture } from "./fixtures/expected.ts";
import { perfectFiling } from "./fixtures/perfect-filing.ts";
import { seriesMisses, title } from "./fixtures/series-misses.ts";
import type { ExpectedFile } from "./fixtures/series-misses.ts";

const expected = readJson<ExpectedFile>("expected-series.json");
const fixtures = readFixtures();
const issuers = [...new Set(expected.series.map((series) => series.issuer))];

describe("series of the reference records", () => {
  const timelines = timelinesOf(perfectFiling);

  it.each(expected.series.map((series) => [title(series), series] as const))("%s", (_name, series) => {
    expect(seriesMisses(timelineOf(timelines, series.issuer), series)).toEqual([]);
  });
});

describe("series of the fixtures", () => {
  const timelines = timelinesOf((fixture) => extract(fixture.text, fixture.options));
  const misses = new Map(expected.series.map((series) => [title(series), seriesMisses(timelineOf(timelines, series.issuer), series)]));
  const known = new Set(expected.knownMisses.map((miss) => `${miss.series} ${miss.line}`));

  it.each([...misses])("%s", (name, lines) => {
    expect(lines.filter((line) => !known.has(`${name} ${line}`))).toEqual([]);
  });

  it.each(expected.absent)("has no $concept of $entity in $unit: $reason", ({ issuer, entity, concept, unit }) => {
    const all = timelineOf(timelines, issuer).series;
    expect(all.filter((series) => series.entity === entity && series.concept === concept && series.unit === unit)).toEqual([]);
  });

  it("still misses what it is known to miss", () => {
    const passing = expected.knownMisses.filter((miss) => !misses.get(miss.series)?.includes(miss.line));
    expect(passing).toEqual([]);
    expect(expected.knownMisses.filter((miss) => miss.reason === "")).toEqual([]);
  });
});

function timelinesOf(read: (fixture: Fixture) => Filing): Map<string, Timeline> {
  const ofIssuer = (issuer: string): Fixture[] => fixtures.filter((fixture) => fixture.options.issuer?.id === issuer);
  return new Map(issuers.map((issuer) => [issuer, timeline(ofIssuer(issuer).map(read))]));
}

function timelineOf(timelines: ReadonlyMap<string, Timeline>, issuer: string): Timeline {
  const found = timelines.get(issuer);
  if (!found) throw new Error(`no fixture of ${issuer}`);
  return found;
}
