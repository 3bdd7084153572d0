/** Years that are named and have no days: no other period is theirs. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/index.ts";

const periods = (text: string): string[] =>
  extract(text, { issuer: { name: "Ganther Stores Inc." } }).facts.map(({ period }) => period?.edtf ?? "");

describe("a year without days leaves its figures undated", () => {
  it.each([
    ["The meeting was held on May 2, 2011. Sales were $4 billion in fiscal 2010.", [""]],
    ["On May 2, 2011 we will propose a dividend of $1.85 per share for the 2010 fiscal year.", [""]],
    ["As of May 2, 2011, sales were $4 billion for fiscal year 2010.", [""]],
    ["In June 2011 we declared a dividend of $0.40 per share for fiscal 2010.", [""]],
    ["Costs fell in 2011. In fiscal 2010, sales were $4 billion and costs were $3 billion.", ["", ""]],
    ["Sales were $4 billion in fiscal 2010. Debt was $2 billion at May 2, 2011.", ["", "2011-05-02"]],
    ["The year ended January 28, 2012 was mild. Sales were $4 billion in the first quarter of fiscal 2011.", [""]],
    ["The year ended January 28, 2012 was mild. Sales were $4 billion in fiscal 2012.", ["2011-01-30/2012-01-28"]],
  ])("%s", (text, wanted) => {
    expect(periods(text)).toEqual(wanted);
  });

  it("says so", () => {
    const { issues } = extract("The year ended January 31, 2012 was mild. We expect to open two shops in fiscal 2012.");
    expect(issues.map(({ code }) => code)).toContain("fiscal-year-naming-assumed");
  });
});
