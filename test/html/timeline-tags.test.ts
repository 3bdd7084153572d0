/** Differences between tags and sentences, among the checks of a timeline. */
import { describe, expect, it } from "@jest/globals";
import { checkSchema, extract, timeline } from "../../src/index.ts";
import { compareTags, readHtml } from "../../src/html.ts";

const HEADER = `<ix:header><ix:resources>
  <xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="x">1</xbrli:identifier></xbrli:entity>
    <xbrli:period><xbrli:instant>2019-03-31</xbrli:instant></xbrli:period></xbrli:context>
  <xbrli:unit id="jpy"><xbrli:measure>iso4217:JPY</xbrli:measure></xbrli:unit></ix:resources></ix:header>`;

function filing(year: number, amount: string, scale: number, cell = "") {
  const page = readHtml(`${HEADER}<p>Sumida Foods had long-term debt of &#165;<ix:nonFraction name="us-gaap:LongTermDebt" contextRef="c"
    unitRef="jpy" scale="${String(scale)}">${amount}</ix:nonFraction> billion as of March 31, 2019.</p>${cell}`);
  const read = extract(page.text, { id: `sumida-${String(year)}`, issuer: { id: "Sumida" }, filed: `${String(year)}-06-28` });
  return { read, checks: compareTags(page, read.facts).checks };
}

describe("tagChecks", () => {
  const first = filing(2019, "7.3", 6);
  const second = filing(2020, "7.3", 9);

  it("puts a tag that contradicts its sentence among the checks, with the series of the fact", () => {
    const { checks, series } = timeline([first.read, second.read], { tagChecks: [...first.checks, ...second.checks] });
    const found = checks.filter(({ code }) => code.startsWith("tag-"));
    expect(found).toMatchObject([{ code: "tag-scale-differs", by: 0.001, documents: ["sumida-2019"] }]);
    expect(found[0]?.series).toBe(series.find(({ concept }) => concept === "LongTermDebt")?.id);
    expect(found.every((check) => checkSchema.safeParse(check).success)).toBe(true);
  });

  it("is the same in any order and given twice", () => {
    const tagChecks = [...first.checks, ...second.checks];
    const once = timeline([first.read, second.read], { tagChecks });
    expect(timeline([second.read, first.read, first.read], { tagChecks: [...tagChecks].reverse().concat(tagChecks) })).toEqual(once);
  });

  it("knows nothing of a filing that is not there or was filed later", () => {
    expect(timeline([second.read], { tagChecks: first.checks }).checks).toEqual([]);
    const early = timeline([second.read, first.read], { tagChecks: first.checks, asOf: "2019-01-01" });
    expect(early.checks).toEqual([]);
  });

  it("leaves out tags that no sentence says", () => {
    const hidden = `<ix:header><ix:hidden><ix:nonFraction name="us-gaap:Assets" contextRef="c" unitRef="jpy">12</ix:nonFraction></ix:hidden></ix:header>`;
    const { read, checks } = filing(2019, "7.3", 9, hidden);
    expect(checks.map(({ code }) => code)).toEqual(["tag-not-shown"]);
    expect(timeline([read], { tagChecks: checks }).checks).toEqual([]);
  });

  it("names the option where something else came", () => {
    expect(() => timeline([], { tagChecks: "all" as never })).toThrow(/tagChecks.*list of checks/su);
  });
});
