/** Inline XBRL: what tags say, and where they and the text part. Names, numbers and sentences are invented. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { compareTags, readHtml } from "../../src/html.ts";
import { exactValue } from "../../src/html/tag-number.ts";

const HEADER = `<div style="display:none"><ix:header><ix:hidden>
<ix:nonNumeric contextRef="c1" name="dei:AmendmentFlag" id="h1">false</ix:nonNumeric></ix:hidden><ix:resources>
<xbrli:context id="c1"><xbrli:entity><xbrli:identifier scheme="x">0000000042</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2019-03-31</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:context id="c2"><xbrli:entity><xbrli:identifier scheme="x">0000000042</xbrli:identifier>
<xbrli:segment><xbrldi:explicitMember dimension="x:RegionAxis">x:AsiaMember</xbrldi:explicitMember></xbrli:segment></xbrli:entity>
<xbrli:period><xbrli:startDate>2018-04-01</xbrli:startDate><xbrli:endDate>2019-04-01T00:00:00</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:unit id="jpy"><xbrli:measure>iso4217:JPY</xbrli:measure></xbrli:unit>
<xbrli:unit id="each"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:JPY</xbrli:measure></xbrli:unitNumerator>
<xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>
</ix:resources></ix:header></div>`;

const tag = (shown: string, attributes: string, unit = "jpy", context = "c1"): string =>
  `<ix:nonFraction contextRef="${context}" unitRef="${unit}" format="ixt:num-dot-decimal" name="us-gaap:LongTermDebt" ${attributes}>${shown}</ix:nonFraction>`;
const page = (inner: string) => readHtml(`${HEADER}<p>${inner}</p>`);
const compared = (inner: string) => {
  const read = page(inner);
  return compareTags(read, extract(read.text, { id: "sumida" }).facts);
};

describe("facts of tags", () => {
  it("have context, unit, exact value and the characters that show them", () => {
    const read = page(`We had debt of ¥${tag("7.3", 'scale="9" decimals="-8" id="f1"')}&#160;billion as of March 31, 2019.`);
    expect(read.text).toBe("We had debt of ¥7.3 billion as of March 31, 2019.");
    expect(read.facts[1]).toEqual({
      kind: "number",
      id: "f1",
      name: "us-gaap:LongTermDebt",
      context: "c1",
      entity: "0000000042",
      period: { type: "instant", edtf: "2019-03-31", start: "2019-03-31", end: "2019-03-31", precision: "day" },
      dimensions: [],
      unit: "JPY",
      scale: 9,
      decimals: -8,
      format: "ixt:num-dot-decimal",
      value: "7300000000",
      span: { start: 16, end: 19, text: "7.3" },
    });
  });

  it("have durations, dimensions and units of two parts", () => {
    const fact = page(tag("12", 'sign="-"', "each", "c2")).facts[1];
    expect(fact).toMatchObject({
      unit: "JPY/shares",
      value: "-12",
      sign: "-",
      dimensions: [{ axis: "x:RegionAxis", member: "x:AsiaMember" }],
    });
    expect(fact?.period?.edtf).toBe("2018-04-01/2019-03-31");
  });

  it("may be hidden, then without characters", () => {
    expect(page("x").facts[0]).toMatchObject({ kind: "text", name: "dei:AmendmentFlag", value: "false" });
    expect(page("x").facts[0]?.span).toBeUndefined();
  });

  it("go on elsewhere, and a circle of parts ends", () => {
    const part = (id: string, next: string, words: string): string =>
      `<ix:continuation id="${id}" continuedAt="${next}">${words}</ix:continuation>`;
    const html = `<ix:nonNumeric name="x:Policy" contextRef="c1" continuedAt="a"><p>Tin.</p></ix:nonNumeric>${part("a", "b", "<p>Copper.</p>")}${part("b", "a", "<p>Iron.</p>")}`;
    expect(readHtml(html).facts[0]?.value).toBe("Tin.\n\nCopper.\n\nIron.");
  });
});

describe("exact values", () => {
  it.each([
    ["5,123", "ixt:num-dot-decimal", 6, undefined, "5123000000"],
    ["1.234,5", "ixt:num-comma-decimal", 3, "-", "-1234500"],
    ["15.0", "ixt:numdotdecimal", -2, undefined, "0.15"],
    ["0.00001", undefined, 0, undefined, "0.00001"],
    ["9007199254740993", undefined, 6, undefined, "9007199254740993000000"],
    ["—", "ixt:fixed-zero", 6, "-", "0"],
    ["twenty-five", "ixt-sec:numwordsen", 0, undefined, "25"],
    ["one hundred and two", "ixt-sec:numwordsen", 0, undefined, "102"],
    ["none", "ixt-sec:numwordsen", 0, undefined, "0"],
    ["some", "ixt-sec:numwordsen", 0, undefined, undefined],
    ["n/a", "ixt:num-dot-decimal", 0, undefined, undefined],
    ["", undefined, 0, undefined, undefined],
    ["5", undefined, 100_000, undefined, undefined],
  ])("%s in %s, scale %s, sign %s", (text, format, scale, sign, value) => {
    expect(exactValue({ text, format, scale, sign })).toBe(value);
  });
});

describe("tags and sentences", () => {
  const sentence = (tagged: string, sign = "¥"): string => `We had long-term debt of ${sign}${tagged} billion as of March 31, 2019.`;

  it("agree", () => {
    expect(compared(sentence(tag("7.3", 'scale="9"')))).toEqual({ tags: 2, agreed: 1, differing: 0, unmatched: 0, texts: 1, checks: [] });
  });

  it.each([
    ["scale", sentence(tag("7.3", 'scale="6"')), "tag-scale-differs", 0.001],
    ["sign", sentence(tag("7.3", 'scale="9" sign="-"')), "tag-sign-differs", -14.6e9],
    ["unit", sentence(tag("7.3", 'scale="9"'), "$"), "tag-unit-differs", undefined],
    ["period", sentence(tag("7.3", 'scale="9"')).replace("2019", "2018"), "tag-period-differs", 365],
    ["figure that is none", `Page ${tag("x", "")} of it.`, "tag-unreadable", undefined],
    ["nothing to compare with", `in section ${tag("3", "")}`, "tag-without-fact", undefined],
  ])("differ by %s", (_, inner, code, by) => {
    const { checks, agreed } = compared(inner);
    expect(agreed).toBe(0);
    expect(checks.map((check) => [check.code, check.by])).toEqual([[code, by]]);
    expect(checks[0]?.tag).toBe(1);
  });

  it("differ by concept", () => {
    const inner = sentence(tag("7.3", 'scale="9"').replace("LongTermDebt", "Goodwill"));
    expect(compared(inner).checks.map(({ code }) => code)).toEqual(["tag-concept-differs"]);
  });

  it("count every tag once", () => {
    const { tags, agreed, differing, unmatched, texts } = compared(`${sentence(tag("7.3", 'scale="9"'))} ${tag("x", "")}`);
    expect(agreed + differing + unmatched + texts).toBe(tags);
  });
});
