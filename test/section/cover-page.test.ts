/** What header and cover page say of the filing, and that nothing is taken from texts that have neither. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { readCoverPage } from "../../src/input/cover-page.ts";

const HEADER = `<SEC-DOCUMENT>0000000000-18-000001.txt : 20180710
<SEC-HEADER>0000000000-18-000001.hdr.sgml : 20180710
ACCESSION NUMBER:		0000000000-18-000001
CONFORMED SUBMISSION TYPE:	20-F
CONFORMED PERIOD OF REPORT:	20180331
FILED AS OF DATE:		20180710

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			HOSHIKAWA TILES INC /ADR/
		FISCAL YEAR END:			0331
</SEC-HEADER>
`;
const COVER = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION

FORM 20-F

(Mark One)
[X]  ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

For the fiscal year ended              March 31, 2018
                           -------------------------------

Commission file number: 0-00000

KABUSHIKI KAISHA HOSHIKAWA
- ------------------------------------
(Exact name of Registrant as specified in its charter)

Hoshikawa Tiles Inc.
- ------------------------------------
(Translation of Registrant's name into English)

Japan
(Jurisdiction of incorporation or organization)
`;
const BODY = "\nOur net loss for fiscal 2018 was ¥16.5 billion.\n";

describe("readCoverPage", () => {
  it("reads a header", () => {
    const expected = { issuer: { name: "HOSHIKAWA TILES INC" }, form: "20-F", fiscalYearEnd: "2018-03-31", filed: "2018-07-10" };
    expect(readCoverPage(HEADER + BODY)).toEqual(expected);
  });

  it("reads a cover page, the name in English first", () => {
    const expected = { issuer: { name: "Hoshikawa Tiles Inc." }, form: "20-F", fiscalYearEnd: "2018-03-31" };
    expect(readCoverPage(COVER + BODY)).toEqual(expected);
    expect(readCoverPage(COVER.replace("Hoshikawa Tiles Inc.", "Not applicable")).issuer).toEqual({ name: "KABUSHIKI KAISHA HOSHIKAWA" });
    expect(readCoverPage(HEADER + COVER)).toEqual({ ...expected, filed: "2018-07-10" });
  });

  it("reads a name of two lines, a day before its month, and the day of filing", () => {
    const text = `As filed with the Securities and Exchange Commission on July 10, 2018

Form 10-K/A
For the year ended 30 June 2018

THE GREAT HOSHIKAWA
TILE COMPANY, INC.
(Exact Name of Registrant as Specified in Its Charter)`;
    const issuer = { name: "THE GREAT HOSHIKAWA TILE COMPANY, INC." };
    expect(readCoverPage(text)).toEqual({ form: "10-K/A", fiscalYearEnd: "2018-06-30", filed: "2018-07-10", issuer });
  });

  it("takes no quarter or event for a year", () => {
    for (const form of ["10-Q", "8-K", "6-K"])
      expect(readCoverPage(HEADER.replace("TYPE:	20-F", `TYPE:	${form}`))).toMatchObject({ form, filed: "2018-07-10" });
    expect(readCoverPage(HEADER.replace("TYPE:	20-F", "TYPE:	10-Q")).fiscalYearEnd).toBeUndefined();
    expect(readCoverPage("FORM 10-Q\n(Mark One)\nFor the quarterly period ended June 30, 2018")).toEqual({ form: "10-Q" });
  });

  it("takes none of several companies, and no day that does not exist", () => {
    expect(readCoverPage(`${HEADER.replace("</SEC-HEADER>", "")}		COMPANY CONFORMED NAME:	MIZUNO BANK\n`).issuer).toBeUndefined();
    expect(readCoverPage(HEADER.replaceAll("20180710", "20180732")).filed).toBeUndefined();
    expect(readCoverPage(COVER.replace("March 31", "February 30")).fiscalYearEnd).toBeUndefined();
  });

  it.each([
    "",
    "We file a Form 20-F for the fiscal year ended March 31, 2018.",
    "FORM 20-F\n\nOur net loss for the fiscal year ended March 31, 2018 was ¥16.5 billion.",
    "FILED AS OF DATE: 20180710",
    "Hoshikawa Tiles Inc.\n(Exact name of Registrant as specified in its charter)",
  ])("takes nothing from %j", (text) => {
    expect(readCoverPage(text)).toEqual({});
  });
});

describe("extract with a cover page", () => {
  it("completes the document, and periods by it", () => {
    const { document, facts } = extract(HEADER + COVER + BODY);
    expect(document).toMatchObject({
      form: "20-F",
      fiscalYearEnd: "2018-03-31",
      filed: "2018-07-10",
      issuer: { name: "Hoshikawa Tiles Inc." },
    });
    expect(facts.find(({ concept }) => concept === "NetIncome")?.period?.edtf).toBe("2017-04-01/2018-03-31");
  });

  it("lets options overrule it, one by one", () => {
    const issuer = { id: "Hoshi", name: "Hoshi Corp." };
    const { document } = extract(HEADER + COVER + BODY, { issuer, form: "20-F/A", fiscalYearEnd: "2018-12-31" });
    expect(document).toMatchObject({ issuer, form: "20-F/A", fiscalYearEnd: "2018-12-31", filed: "2018-07-10" });
    expect(extract(HEADER + COVER, { issuer: { id: "Hoshi" } }).document.issuer).toEqual({ id: "Hoshi", name: "Hoshikawa Tiles Inc." });
  });

  it("keeps it where only a section is read", () => {
    const { document, facts } = extract(`${HEADER}${COVER}\nItem 3.D Risk Factors\n${BODY}`, { section: "risk-factors" });
    expect(document.issuer).toEqual({ id: "Hoshikawa Tiles", name: "Hoshikawa Tiles Inc." });
    expect(facts.map(({ value, period }) => [value, period?.edtf])).toEqual([[-16_500_000_000, "2017-04-01/2018-03-31"]]);
  });

  it("says nothing of a text without one", () => {
    expect(Object.keys(extract(BODY).document)).toEqual(["id", "issuer"]);
  });
});
