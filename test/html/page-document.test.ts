/** What a page says of the filing that it is: by tags, words and the header above it. */
import { describe, expect, it } from "@jest/globals";
import { readHtml } from "../../src/html/read-html.ts";

const tag = (name: string, value: string, context = "c"): string =>
  `<ix:nonNumeric name="dei:${name}" contextRef="${context}">${value}</ix:nonNumeric>`;
const period = "<xbrli:period><xbrli:instant>2023-06-30</xbrli:instant></xbrli:period>";
const CONTEXTS = `<ix:header><xbrli:context id="c"><xbrli:entity></xbrli:entity>${period}</xbrli:context>
<xbrli:context id="d"><xbrli:entity><xbrli:segment><xbrldi:explicitMember dimension="dei:LegalEntityAxis">x:NorthMember</xbrldi:explicitMember>
</xbrli:segment></xbrli:entity>${period}</xbrli:context></ix:header>`;
const COVER = `<p>FORM 10-K</p><p>(Mark One) ANNUAL REPORT PURSUANT TO SECTION 13</p><p>For the fiscal year ended June 30, 2023</p>
<p>Kestrel Tools, Incorporated</p><p>(Exact name of Registrant as specified in its charter)</p>`;

describe("page.document", () => {
  it("reads the words of a cover", () => {
    expect(readHtml(COVER).document).toEqual({
      form: "10-K",
      issuer: { name: "Kestrel Tools, Incorporated" },
      fiscalYearEnd: "2023-06-30",
    });
  });

  it("puts the cover's tags above its words, those of a part of the group aside", () => {
    const names = tag("EntityRegistrantName", "North Tools LLC", "d") + tag("EntityRegistrantName", "Kestrel&nbsp;Tools <b>Inc.</b>");
    const page = CONTEXTS + COVER + names + tag("DocumentType", "10-K/A") + tag("DocumentPeriodEndDate", "July 1, 2023");
    expect(readHtml(page).document).toEqual({ form: "10-K/A", issuer: { name: "Kestrel Tools Inc." }, fiscalYearEnd: "2023-07-01" });
  });

  it("takes the period of a quarterly report for no fiscal year", () => {
    const page = CONTEXTS + tag("DocumentType", "10-Q") + tag("DocumentPeriodEndDate", "March 31, 2023");
    expect(readHtml(page).document).toEqual({ form: "10-Q" });
  });

  it("adds the day of filing from the header of a submission, and says nothing of a page without any of it", () => {
    const header = "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t10-K\nFILED AS OF DATE:\t20230815\n</SEC-HEADER>\n";
    const file = `${header}<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n<html>${COVER}</html>\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-21\n<TEXT>\n<p>List</p>`;
    const page = readHtml(file);
    expect(page.document).toMatchObject({ filed: "2023-08-15", issuer: { name: "Kestrel Tools, Incorporated" } });
    expect(page.text).not.toContain("List");
    const at = page.text.indexOf("Kestrel");
    const range = page.locate(at, at + "Kestrel".length);
    expect(file.slice(range?.start, range?.end)).toBe("Kestrel");
    expect(readHtml("<p>Debt rose.</p>").document).toEqual({});
  });
});
