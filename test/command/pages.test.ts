/** Pages, submissions and Japanese files through the command. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { runCommand } from "../../src/command/run-command.ts";
import { machine } from "./machine.ts";

const page = (scale: string): string => `<html><body><ix:header><ix:resources>
<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="x">1</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2019-03-31</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:unit id="jpy"><xbrli:measure>iso4217:JPY</xbrli:measure></xbrli:unit></ix:resources></ix:header>
<p>We had long-term debt of &#165;<ix:nonFraction name="us-gaap:LongTermDebt" contextRef="c" unitRef="jpy" scale="${scale}">7.3</ix:nonFraction>
&nbsp;billion as of March 31, 2019.</p></body></html>`;

interface Written {
  facts: { concept: string; value: number; source: { start: number; end: number; text: string }; html?: { start: number; end: number } }[];
  tags?: { checks: { code: string }[] };
  document: { form?: string; filed?: string };
  issues: { code: string }[];
}

async function extracted(files: Record<string, string | Uint8Array>, words: readonly string[]) {
  const on = machine(files);
  const exitCode = await runCommand(["extract", "--plain", "--format", "json", ...words], on);
  return { exitCode, filings: JSON.parse(on.written.out) as Written[], error: on.written.error };
}

describe("HTML", () => {
  it.each(["a.htm", "a.XHTML", "a.txt"])("is read from %s, and each fact leads back to it", async (name) => {
    const { filings } = await extracted({ [name]: page("9") }, [name]);
    const [fact] = filings[0]?.facts ?? [];
    expect(fact).toMatchObject({ concept: "LongTermDebt", value: 7.3e9, source: { text: "¥7.3 billion" } });
    const found = page("9").slice(fact?.html?.start, fact?.html?.end);
    expect(found).toMatch(/^&#165;<ix:nonFraction[^>]*>7\.3<.*billion$/s);
    expect(filings[0]?.tags).toBeUndefined();
  });

  it("compares tags and sentences on request, in a timeline too", async () => {
    const { filings } = await extracted({ "a.htm": page("6") }, ["--tags", "a.htm"]);
    expect(filings[0]?.tags?.checks).toMatchObject([{ code: "tag-scale-differs" }]);
    const on = machine({ "a.htm": page("6") });
    await runCommand(["timeline", "--tags", "--plain", "--format", "json", "a.htm"], on);
    expect((JSON.parse(on.written.out) as { checks: unknown[] }).checks).toMatchObject([{ code: "tag-scale-differs" }]);
  });

  it("is found in a folder beside texts", async () => {
    const { filings } = await extracted({ "reports/a.html": page("9"), "reports/b.txt": "We had 12 subsidiaries." }, ["reports"]);
    expect(filings.map(({ facts }) => facts.length)).toEqual([1, 1]);
  });
});

describe("a full submission of EDGAR", () => {
  const header = `<SEC-DOCUMENT>0001.txt
<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	20-F
CONFORMED PERIOD OF REPORT:	20190331
FILED AS OF DATE:		20190628
		COMPANY CONFORMED NAME:			SUMIDA FOODS INC
</SEC-HEADER>
<DOCUMENT>
<TYPE>20-F
<TEXT>
`;

  it("gives the report without its exhibits, and what the header says", async () => {
    const exhibit = "<DOCUMENT><TYPE>EX-1<TEXT><html><p>We had 99 subsidiaries.</p></html></TEXT></DOCUMENT>";
    const { filings } = await extracted({ "a.txt": `${header}${page("9")}</TEXT></DOCUMENT>${exhibit}` }, ["a.txt"]);
    expect(filings[0]?.facts.map(({ concept }) => concept)).toEqual(["LongTermDebt"]);
    expect(filings[0]?.document).toMatchObject({ form: "20-F", filed: "2019-06-28" });
  });
});

describe("a full submission in any make", () => {
  const header = "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t20-F\nFILED AS OF DATE:\t20190628\n</SEC-HEADER>\n";
  const report = "<DOCUMENT>\n<TYPE>20-F\n<TEXT>\nWe had 12 consolidated subsidiaries.\n</TEXT>\n</DOCUMENT>\n";
  const exhibit = "<DOCUMENT>\n<TYPE>EX-12.1\n<TEXT>\n<html><p>The fee was $77 million.</p></html>\n</TEXT>\n</DOCUMENT>\n";

  it.each([
    ["plain text before exhibits in HTML", header + report + exhibit],
    ["exhibits that come first", header + exhibit + report],
    ["HTML", header + report.replace("We had 12", "<html><p>We had <b>12</b>") + exhibit],
    ["no header", report + exhibit],
    ["an end that is missing", header + report.slice(0, report.indexOf("</TEXT>"))],
  ])("%s: the main document, at its place in the file", async (_, file) => {
    const { filings } = await extracted({ "a.txt": file }, ["a.txt"]);
    expect(filings[0]?.facts.map(({ concept, value }) => [concept, value])).toEqual([["SubsidiaryCount", 12]]);
    const [fact] = filings[0]?.facts ?? [];
    expect(file.slice(fact?.html?.start ?? fact?.source.start, fact?.html?.end ?? fact?.source.end)).toBe("12");
    if (file.startsWith(header)) expect(filings[0]?.document).toMatchObject({ form: "20-F", filed: "2019-06-28" });
  });

  it("gives way to options", async () => {
    const { filings } = await extracted({ "a.txt": header + report }, ["--filed", "2019-07-01", "--form", "20-F/A", "a.txt"]);
    expect(filings[0]?.document).toMatchObject({ form: "20-F/A", filed: "2019-07-01" });
  });
});

describe("a text that looks like HTML at first sight", () => {
  it.each(["We had 12 shops < 15.", "<TABLE>\n<CAPTION>\n<S> <C>\nShops 12\n</TABLE>", "<12 shops were sold."])("%j", async (text) => {
    const { filings } = await extracted({ "a.txt": text }, ["a.txt"]);
    for (const { html, source } of filings[0]?.facts ?? []) {
      expect(html).toBeUndefined();
      expect(text.slice(source.start, source.end)).toBe(source.text);
    }
  });
});

it("tells of tags below the table", async () => {
  const on = machine({ "a.htm": page("6"), "b.txt": "We had 12 subsidiaries." });
  await runCommand(["extract", "--tags", "--plain", "a.htm", "b.txt"], on);
  expect(on.written.out).toMatch(/^tags: 1, of which 0 agree .*\n {2}tag-scale-differs {2}\[\d+-\d+\] /m);
  expect(on.written.out.match(/^tags:/gm)).toHaveLength(1);
});

describe("a Japanese file", () => {
  it("says that it is not supported", async () => {
    const line =
      "93968ed0834f838b815b837682cc8bc690d182cd814188d791d6918a8fea82cc95cf93ae82c982e682e889658bbf82f08ef382af82e989c2945c90ab82aa82a082e882dc82b78142";
    const { filings, error } = await extracted({ "a.txt": Buffer.from(line.repeat(5), "hex") }, ["a.txt"]);
    expect(error).toContain("read as shift_jis");
    expect(filings[0]?.issues.map(({ code }) => code)).toContain("language-not-supported");
  });
});

describe("line ends", () => {
  it("leave every span on its characters", async () => {
    const words = ["We had 12 subsidiaries", "as of March 31, 2019.", "", "Debt was ¥3 billion.", "Revenue fell 4%."];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("\n", "\r\n", "\r", "\u2028"), { minLength: 5, maxLength: 5 }), async (ends) => {
        const text = words.map((word, index) => word + (ends[index] ?? "")).join("");
        const { filings } = await extracted({ "a.txt": text }, ["a.txt"]);
        const facts = filings[0]?.facts ?? [];
        expect(facts).toHaveLength(3);
        for (const { source } of facts) expect(text.slice(source.start, source.end)).toBe(source.text);
      }),
      { numRuns: 30 },
    );
  });
});
