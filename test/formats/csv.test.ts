import { describe, expect, it } from "@jest/globals";
import { csvRecord, toCsv } from "../../src/formats/csv.ts";

describe("csvRecord", () => {
  it.each([
    [["a", 1, true, undefined], "a,1,true,\r\n"],
    [["b,c"], '"b,c"\r\n'],
    [['the "Company"'], '"the ""Company"""\r\n'],
    [["two\nlines"], '"two\nlines"\r\n'],
    [["-16.5"], "-16.5\r\n"],
    [[1e21], "1e+21\r\n"],
  ])("%j", (fields, record) => {
    expect(csvRecord(fields)).toBe(record);
  });
});

describe("toCsv", () => {
  it("writes the columns asked for, in their order", () => {
    expect(toCsv(["id", "value"], [{ value: 1, id: "a" }, { id: "b" }])).toBe("id,value\r\na,1\r\nb,\r\n");
  });

  it("writes the heading alone where there is no row", () => {
    expect(toCsv(["id"], [])).toBe("id\r\n");
  });
});
