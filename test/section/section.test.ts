/** Where a section stands: headings in their many shapes, and lines that only look like headings. */
import { describe, expect, it } from "@jest/globals";
import type { SectionName } from "../../src/model/section.ts";
import { section } from "../../src/section.ts";

/** The part of the text between two places that the test marks by hand. */
function expectSection(marked: string, name: SectionName): void {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/gu, "");
  expect(section(text, name)).toEqual({ start, end, text: text.slice(start, end) });
}

const BODY = "Our kilns may fail. We may not find enough clay for the tiles that we have sold.";

describe("the shapes of a heading", () => {
  it.each([
    "Item 3.D Risk Factors",
    "ITEM 3.D. RISK FACTORS",
    "Item 1A.\tRisk Factors",
    "item 1a. risk factors",
    "Item 1A.Risk Factors:",
    "Item 1A – Risk Factors",
    "PART II, Item 1A. Risk Factors",
    "Item 1A.\n\nRisk Factors",
    "D. Risk Factors",
    "D.\t\n\nRisk Factors.",
    "3.D. Risk Factors",
    "Risk factors",
    "RISK FACTORS",
    "## **Risk Factors**",
    "Certain Risk Factors",
    "Principal Risks and Uncertainties",
    "Item\u00a01A.\u00a0\u00a0Risk Factors",
  ])("%j", (heading) => {
    const text = `Some pages before.\n\n${heading}\n\n${BODY}\n\nItem 4. Information on the Company\n\nWe make tiles.\n`;
    const found = section(text, "risk-factors");
    expect(found?.text.trimEnd().endsWith("that we have sold.")).toBe(true);
    expect(text.slice(found?.start).replace(/^[#*\s]+/u, "")).toMatch(/^(?:part|item|d\.|3\.|certain|risk|principal)/iu);
    expect(text.slice(found?.end)).toMatch(/^Item 4\. /u);
  });

  it("Windows line ends", () => {
    expectSection(
      `Item 1. Business\r\n\r\n«Item 1A. Risk Factors\r\n\r\n${BODY}\r\n\r\n»Item 1B. Unresolved Staff Comments\r\n`,
      "risk-factors",
    );
  });

  it("lines without blank ones between them", () => {
    expectSection(
      `• the loss of the oldest customers of our kilns\n«Item 1A. Risk Factors\n${BODY}\n»Item 1B. Unresolved Staff Comments`,
      "risk-factors",
    );
  });

  it("text in the line of the heading", () => {
    expectSection("«Item 1A. Risk Factors. Not required of a smaller company.\n»Item 2. Properties\n", "risk-factors");
  });

  it("begins behind marks of a heading", () => {
    expectSection(`# «Risk Factors\n\n${BODY}\n\n## »Use of Proceeds\n\nWe will buy kilns.`, "risk-factors");
  });
});

describe("the sections by name", () => {
  const annual = [
    "Item 3. Key Information\n\nA. Selected Financial Data\n\nSee the table.\n\nD. Risk Factors\n\n" + BODY,
    "Item 4. Information on the Company\n\nA. History and Development of the Company\n\nWe were founded in 1950.",
    "Item 4A. Unresolved Staff Comments\n\nNone.",
    "Item 5. Operating and Financial Review and\nProspects\n\nItem 5.A Operating Results\n\nSales rose.\n\nItem 5.B Liquidity\n\nCash fell.",
    "Item 6. Directors, Senior Management and Employees\n\nMs. Arakawa is our president.",
    "Item 7. Major Shareholders and Related Party Transactions\n\nA. Major Shareholders\n\nMizuno Bank holds 29.4%.\n",
    "B. Related Party Transactions\n\nWe sold tiles to Mizuno Bank.",
    "Item 8. Financial Information\n\nSee Item 18.",
  ];
  const text = annual.join("\n\n");
  const place = (words: string) => text.indexOf(words);

  it.each<[SectionName, string, string]>([
    ["key-information", "Item 3.", "Item 4."],
    ["risk-factors", "D. Risk", "Item 4."],
    ["operating-review", "Item 5.", "Item 6."],
    ["major-shareholders", "Item 7.", "B. Related"],
  ])("%s of a 20-F", (name, start, end) => {
    expect(section(text, name)).toMatchObject({ start: place(start), end: place(end) });
  });

  it("the reviews of a 10-K end at Item 7A, and its owners are Item 12", () => {
    const review = "«Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations\n\nSales rose.\n\n»";
    const rest = "Item 7A. Quantitative and Qualitative Disclosures About Market Risk\n\nNone.\n\n";
    const owners = "Item 12. Security Ownership of Certain Beneficial Owners and Management\n\nMizuno Bank holds 29.4%.\n";
    expectSection(review + rest + owners, "operating-review");
    expect(section(rest + owners, "major-shareholders")?.start).toBe(rest.length);
  });

  it("the risk factors of a 10-Q, Item 2 before and behind them", () => {
    const first =
      "PART I\n\nItem 2. Management's Discussion and Analysis\n\nSales rose.\n\nPART II\n\nItem 1. Legal Proceedings\n\nNone.\n\n";
    expectSection(`${first}«Item 1A. Risk Factors\n\n${BODY}\n\n»Item 2. Unregistered Sales of Equity Securities\n\nNone.`, "risk-factors");
    expect(section(`${first}Item 1A. Risk Factors\n`, "operating-review")?.text).toMatch(/^Item 2\. M.*PART II\n\n$/su);
  });

  it("is undefined where there is none", () => {
    expect(section(text, "risk-factors")).toBeDefined();
    expect(section(BODY, "risk-factors")).toBeUndefined();
    expect(section("", "key-information")).toBeUndefined();
  });

  it("goes to the end where no heading follows", () => {
    expectSection(`Cover.\n\n«Risk Factors\n\n${BODY}»`, "risk-factors");
  });

  it("ends before the signatures", () => {
    expectSection(`«Item 1A. Risk Factors\n\n${BODY}\n\n»SIGNATURES\n\nHoshikawa Tiles Inc.`, "risk-factors");
  });

  it("refuses another name, and says which there are", () => {
    expect(() => section("", "risks" as SectionName)).toThrow(
      'section: option "name" must be "risk-factors", "key-information", "operating-review" or "major-shareholders", got "risks"',
    );
  });
});

describe("what only looks like the heading", () => {
  const tail = `«Item 3. Key Information\n\n${BODY}\n\nD. Risk Factors\n\n${BODY} ${BODY}\n\n»Item 4. Information on the Company\n\nWe make tiles.`;

  it.each([
    ["with page numbers", "Item 3.\tKey Information\t3\nD.\tRisk Factors\t5\nItem 4.\tInformation on the Company\t9\n\n"],
    ["with leaders", "Item 3. Key Information ........ 3\nRisk Factors . . . . . . . 5\nItem 4. Information on the Company ..... 9\n\n"],
    ["with page numbers on lines of their own", "Item 3.\nKey Information\n3\nRisk Factors\n5\nItem 4.\nInformation on the Company\n9\n\n"],
    ["without page numbers", "Item 3. Key Information\nD. Risk Factors\nItem 4. Information on the Company\nItem 5. Operating Review\n\n"],
  ])("a table of contents %s", (_, contents) => {
    expectSection(`TABLE OF CONTENTS\n\n${contents}${tail}`, "key-information");
    expectSection(`${contents}${tail.replace("«", "").replace("D. Risk", "«D. Risk")}`, "risk-factors");
  });

  it.each([
    "RISK FACTORS (continued)",
    "Risk Factors—(Continued)",
    "Item 3. Key Information",
    "D. Risk Factors",
    "Risk Factors",
    "12 Risk Factors",
  ])("the head of a page: %s", (head) => {
    const text = `Item 3. Key Information\n\n${BODY}\n\n«D. Risk Factors\n\n${BODY}\n\n11\n\n${head}\n\n${BODY}\n\n»Item 4. Information on the Company`;
    expectSection(text, "risk-factors");
  });

  it.each([
    "The plants are described in this report, which should be read with\nItem 3.D Risk Factors\nand the notes behind it.",
    "For kilns that may fail, and for clay that may not be found, see\nRisk Factors\n\nThe plants are old.",
    "We may lose customers, as we explain at greater length under “Item 3.D\nRisk Factors” and elsewhere.",
    "Item 3.D Risk Factors describes what may happen to the kilns.",
    "Item 3.D Risk Factors\nof this report describes what may happen to the kilns.",
    "The plants are old, as we say in our other reports and in Part I,\nItem 3.D Risk Factors.",
    "“Risk Factors”",
    "Risk Factors of Other Firms",
  ])("a cross-reference: %j", (reference) => {
    const body = `Item 1. Identity of Directors\n\n${reference}\n\nItem 3. Key Information\n\n«D. Risk Factors\n\n${BODY}\n\n»Item 4. Information on the Company\n`;
    expectSection(body, "risk-factors");
    expect(section(`Item 1. Identity of Directors\n\n${reference}\n`, "risk-factors")).toBeUndefined();
  });

  it.each([
    "Fires may stop us for longer than we expect, as we describe at length in\nItem 4. Information on the Company\nand in the notes.",
    "Item 4. Information on the Company describes our plants.",
    "“Item 4. Information on the Company”",
    "Use of Proceeds",
  ])("no end of the section: %j", (reference) => {
    expectSection(
      `Item 3. Key Information\n\n«D. Risk Factors\n\n${BODY}\n\n${reference}\n\n${BODY}\n\n»Item 4. Information on the Company`,
      "risk-factors",
    );
  });

  it("a title without a number before the numbered one", () => {
    expectSection(`In this report\n\nRisk Factors\n\nOur Firm\n\nItem 1. Business\n\n«Item 1A. Risk Factors\n\n${BODY}»`, "risk-factors");
  });

  it("a short numbered section outranks nothing longer that has no number", () => {
    expectSection(
      `Item 3. Key Information\nD. Risk Factors\nItem 4. Information on the Company\n\n«RISK FACTORS\n\n${BODY}»`,
      "risk-factors",
    );
  });
});

it("a prospectus ends its risk factors at a title of its own", () => {
  expectSection(
    `SUMMARY\n\nWe make tiles.\n\n«RISK FACTORS\n\nRisks of Our Trade\n\n${BODY}\n\n»USE OF PROCEEDS\n\nWe will buy kilns.`,
    "risk-factors",
  );
});

describe("the end of a section whose text numbers no items", () => {
  it.each([
    ["2. Risk factors", "3. Employees"],
    ["2.3 Risk Factors", "2.4 Employees"],
    ["2.3 Risk Factors", "3 Employees"],
    ["(d) Risk Factors", "(e) Employees"],
    ["IV. Risk Factors", "V. Employees"],
    ["C. Risk Factors", "D. Employees"],
    ["## Risk Factors", "## Employees"],
    ["## Risk Factors", "# Employees"],
    ["R I S K   F A C T O R S", "U S E   O F   P R O C E E D S"],
  ])("%j ends before %j", (heading, next) => {
    const inner = heading.startsWith("#") ? "### Our Trade" : "Our Trade";
    expectSection(
      `We make tiles.\n\n«${heading}\n\n${inner}\n\n${BODY}\n\n»${next}\n\nWe pay 300 people.`.replace(/([«»])(#+ )/gu, "$2$1"),
      "risk-factors",
    );
  });

  it("a list of its own form within it tells nothing", () => {
    expectSection(`«2. Risk factors\n\n1. Our Trade\n\n${BODY}\n\n2. Our Kilns\n\n${BODY}\n\n3. Our Clay\n\n${BODY}»`, "risk-factors");
  });

  it("signs of Markdown that are all of one level tell nothing", () => {
    expectSection(`## «Risk Factors\n\n${BODY}\n\n## Our Kilns\n\n${BODY}»`, "risk-factors");
  });

  it("a number that begins a sentence of a list tells nothing", () => {
    expectSection(`«2. Risk factors\n\n${BODY}\n\n3 of our kilns failed; we have sold them.\n\n${BODY}»`, "risk-factors");
  });
});

describe("heads of pages that go on", () => {
  it("do not begin the section anew", () => {
    expectSection(
      `«Item 1A. Risk Factors\n\n${BODY}\n\nItem 1A. Risk Factors (continued)\n\n${BODY}\n\n»Item 2. Properties`,
      "risk-factors",
    );
  });

  it("tell of a section whose beginning is cut off", () => {
    expectSection(`${BODY}\n\n«RISK FACTORS (continued)\n\n${BODY}\n\n»Item 2. Properties\n\nKilns.`, "risk-factors");
  });
});
