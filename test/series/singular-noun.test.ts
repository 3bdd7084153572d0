import { describe, expect, it } from "@jest/globals";
import { singularNoun } from "../../src/series/singular-noun.ts";

describe("singularNoun", () => {
  it.each([
    ["offices", "office"],
    ["subsidiaries", "subsidiary"],
    ["atms", "atm"],
    ["branches", "branch"],
    ["losses", "loss"],
    ["areas", "area"],
    ["people", "person"],
    ["leases", "lease"],
    ["warehouses", "warehouse"],
    ["businesses", "business"],
  ])("%s is of %s", (plural, expected) => {
    expect(singularNoun(plural)).toBe(expected);
  });

  it.each(["overseas", "series", "business", "status", "basis", "headquarters", "proceeds", "electronics", "bus", "gas", "office"])(
    "%s stays",
    (word) => {
      expect(singularNoun(word)).toBe(word);
    },
  );
});
