import { describe, expect, it } from "@jest/globals";
import { clip, drawGrid, type Column } from "../../src/formats/grid.ts";

const columns: Column[] = [
  { heading: ["name"], align: "left" },
  { heading: ["2018"], align: "right" },
  { heading: ["2019"], align: "right" },
];

describe("drawGrid", () => {
  it("aligns cells and lets titles run over", () => {
    const lines = [{ cells: ["Hoshikawa Data"], title: true }, { cells: ["  staff", "9", "12"] }, { cells: ["  shops", "140", ""] }];
    expect(drawGrid(columns, lines, { leading: 1, width: 80 })).toEqual([
      "name     2018  2019",
      "Hoshikawa Data",
      "  staff     9    12",
      "  shops   140",
    ]);
  });

  it("cuts wide grids by columns, and leaves out lines and titles that have nothing there", () => {
    const lines = [
      { cells: ["Hoshikawa"], title: true },
      { cells: ["  staff", "9", "12"] },
      { cells: ["Kitano"], title: true },
      { cells: ["  shops", "140", ""] },
    ];
    expect(drawGrid(columns, lines, { leading: 1, width: 14 })).toEqual([
      "name     2018",
      "Hoshikawa",
      "  staff     9",
      "Kitano",
      "  shops   140",
      "",
      "name     2019",
      "Hoshikawa",
      "  staff    12",
    ]);
  });

  it("draws every column where not even one fits", () => {
    expect(drawGrid(columns, [{ cells: ["a", "1", "2"] }], { leading: 1, width: 1 })).toEqual([
      "name  2018",
      "a        1",
      "",
      "name  2019",
      "a        2",
    ]);
  });
});

describe("clip", () => {
  it.each([
    ["short", 10, "short"],
    ["outstanding voting shares", 12, "outstanding…"],
    ["two\n  lines", 20, "two lines"],
    ["a\u001b[2Jb", 20, "a [2Jb"],
  ])("%j to %d", (text, length, expected) => {
    expect(clip(text, length)).toBe(expected);
  });
});
