/** Shares in the label of a balance sheet are counted as the line above the table says. */
import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/index.ts";

const LABEL = "Common stock, $0.01 par value: 50,400 shares authorized; 15,116 shares issued";

function sharesUnder(line: string, label: string): readonly number[] {
  const { facts } = extract(`BALANCE SHEETS\n\n${line}\n\n${label}\n\n`);
  return facts.filter(({ unit }) => unit === "shares").map(({ value }) => value);
}

describe("shares in a label", () => {
  it.each([
    ["(In millions, except number of shares, which are reflected in thousands, and par value)", LABEL, [50_400_000, 15_116_000]],
    ["(In thousands, except share and per share data)", LABEL, [50_400, 15_116]],
    ["(In millions of dollars)", LABEL, [50_400, 15_116]],
    ["(In millions, except shares, which are in thousands)", "We issued 15,116 shares in May 2016.", [15_116]],
  ])("%s | %s", (line, label, shares) => {
    expect(sharesUnder(line, label)).toEqual(shares);
  });
});
