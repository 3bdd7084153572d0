import { describe, expect, it } from "@jest/globals";
import { hasLegalForm, nameKey } from "../../src/series/name-key.ts";

describe("nameKey", () => {
  it.each([
    ["Alpha-Technology, Inc.", "Alpha Technology"],
    ["ALPHA TECHNOLOGY INCORPORATED", "Alpha Technology"],
    ["The Alpha & Beta Co., Ltd.", "Alpha and Beta"],
    ["Yamabuki Kabushiki Kaisha", "Yamabuki K.K."],
    ["Société Générale S.A.", "Societe Generale"],
    ["Net-Orchard Inc", "NetOrchard"],
    ["Plum and its affiliates", "Plum"],
    ["Plum together with its subsidiaries", "Plum Corporation"],
  ])("%s is spelt like %s", (one, other) => {
    expect(nameKey(one).short).toBe(nameKey(other).short);
  });

  it.each([
    ["Alpha", "Alpha Communications"],
    ["Alpha", "Alpha Holdings, Inc."],
    ["Alpha", "Alpha Group"],
    ["Alpha East Corporation", "Alpha West Corporation"],
    ["Company", ""],
  ])("%s is not %s", (one, other) => {
    expect(nameKey(one).short).not.toBe(nameKey(other).short);
  });

  it("keeps the legal form in the full key", () => {
    expect(nameKey("Quince Corp.").full).toBe(nameKey("Quince Corporation").full);
    expect(nameKey("Quince Corp.").full).not.toBe(nameKey("Quince Inc.").full);
    expect(hasLegalForm(nameKey("Quince Inc."))).toBe(true);
    expect(hasLegalForm(nameKey("Quince"))).toBe(false);
  });

  it("reads a hostile name in linear time", () => {
    expect(nameKey(" and its".repeat(20_000)).short.length).toBeGreaterThan(0);
    expect(nameKey("co ".repeat(50_000)).short.length).toBeGreaterThan(0);
  });
});
