/** Tables of figures become lines of cells, tables that only place prose become prose. Numbers and names are invented. */
import { describe, expect, it } from "@jest/globals";
import { readHtml } from "../../src/html.ts";

const textOf = (html: string): string => readHtml(html).text;
const table = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join("");

describe("tables of figures", () => {
  it("parts cells by tabs and joins signs to their numbers", () => {
    const html = table(
      `<td></td><td></td><td colspan=3>2019</td><td></td><td colspan=3>2018</td>`,
      cells("Revenue", "", "$", "5,123", "", "", "$", "4,871", ""),
      cells("Loss", "", "", "(12", ")", "", "$", "(7", ")"),
      cells("Margin", "", "", "3.1", "%", "", "", "2.9", "%"),
    );
    expect(textOf(html)).toBe("\t2019\t2018\nRevenue\t$5,123\t$4,871\nLoss\t(12)\t$(7)\nMargin\t3.1%\t2.9%");
  });

  it("keeps columns where cells are empty, and a dash is no sign of the number behind it", () => {
    expect(textOf(table(cells("", "2019", "2018"), cells("Tin", "", "7"), cells("Copper", "5", "")))).toBe(
      "\t2019\t2018\nTin\t\t7\nCopper\t5",
    );
    expect(textOf(table(cells("Tin", "-", "7"), cells("Copper", "3", "5")))).toBe("Tin\t-\t7\nCopper\t3\t5");
  });

  it("leaves out the currency sign before the dash of an empty cell", () => {
    expect(textOf(table(cells("Tin", "$", "-"), cells("Copper", "$", "5")))).toBe("Tin\t-\nCopper\t$5");
  });

  it("reads cells over several rows and headings over several columns", () => {
    const html = table(`<td rowspan=2>Metal</td><td colspan=2>Years ended March 31,</td>`, cells("2019", "2018"), cells("Tin", "4", "5"));
    expect(textOf(html)).toBe("Metal\tYears ended March 31,\n\t2019\t2018\nTin\t4\t5");
  });

  it("keeps a row that names those below within the table", () => {
    expect(textOf(table(cells("Assets:"), cells("Tin", "4")))).toBe("Assets:\t\u00a0\nTin\t4");
  });

  it("sets a sentence in a cell apart from the figures of its row", () => {
    const sentence = "Tin, ".repeat(40) + "all in sheets";
    expect(textOf(table(cells("", "2019", "2018"), cells(sentence, "4", "5"), cells("Iron", "6", "7")))).toBe(
      `\t2019\t2018\n${sentence}\n\t4\t5\nIron\t6\t7`,
    );
  });

  it("reads rows and cells that are never closed", () => {
    expect(textOf("<TABLE><TR><TD>Tin<TD>4<TR><TD>Copper<TD>5</TABLE><P>Rain.")).toBe("Tin\t4\nCopper\t5\n\nRain.");
  });
});

describe("tables that place prose", () => {
  it.each([
    ["one cell a row", table(cells("Rivers rose."), cells("Mills stood still.")), "Rivers rose.\n\nMills stood still."],
    ["bullets", table(cells("", "•", "Rivers rose."), cells("", "•", "Mills stood.")), "• Rivers rose.\n\n• Mills stood."],
    ["numbers of a list", table(cells("(1)", "Rivers rose."), cells("(2)", "Mills stood.")), "(1) Rivers rose.\n\n(2) Mills stood."],
    ["tables in tables", table(`<td><p>Rivers rose.</p>${table(cells("Tin", "4"))}</td>`), "Rivers rose.\n\nTin\t4"],
    ["a page in three tables", table(`<td>${table(`<td>${table(cells("Rivers rose."))}</td>`)}</td>`), "Rivers rose."],
  ])("%s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("tables made of spaces", () => {
  it("reads columns by their place", () => {
    const lines = [
      "                      2019     2018",
      "                     -----    -----",
      "Tin ...........      4,100        5",
      "Copper                            7",
    ];
    expect(textOf(`<pre>${lines.join("\n")}</pre>`)).toBe("\t2019\t2018\nTin\t4,100\t5\nCopper\t\t7");
  });

  it("leaves the lines of prose as they are", () => {
    expect(textOf("<PRE>\n  Rivers rose in  the\nspring.\n\n                 -4-\n\n  Mills stood.\n</PRE>")).toBe(
      "Rivers rose in the\nspring.\n\nMills stood.",
    );
  });
});
