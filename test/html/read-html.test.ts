/** What of a page is text and what is not. All sentences are our own, of invented companies. */
import { describe, expect, it } from "@jest/globals";
import { readHtml } from "../../src/html.ts";

const textOf = (html: string): string => readHtml(html).text;

describe("prose", () => {
  it.each([
    ["paragraphs", "<p>Rivers rose.</p><p>Mills\n stood  still.</p>", "Rivers rose.\n\nMills stood still."],
    ["divisions in divisions", "<div><div>Rivers rose.<div>Mills stood still.</div></div></div>", "Rivers rose.\n\nMills stood still."],
    ["paragraphs that are never closed", "<P>Rivers rose.<P>Mills stood still.", "Rivers rose.\n\nMills stood still."],
    ["line breaks", "Rivers rose.<br>Mills stood still.<br><br/>Nobody paid.", "Rivers rose.\nMills stood still.\n\nNobody paid."],
    ["a line break of XHTML", "<p>Rivers rose.<br/>Mills stood.<br />Nobody paid.</p>", "Rivers rose.\nMills stood.\nNobody paid."],
    [
      "divisions in a line, spans of a paragraph",
      `<div style="display: inline">Rivers</div> rose.<span style="display:block">Mills</span>`,
      "Rivers rose.\n\nMills",
    ],
    ["words split over tags", "<p>Sumi<b>da</b> in<i>cre</i>ased</p>", "Sumida increased"],
    ["non-breaking spaces and a yen sign", "<p>&#165;5.1&nbsp;billion &yen;2&#160;million</p>", "¥5.1 billion ¥2 million"],
    ["references of Windows", "<p>the mill&#146;s &#147;debt&#148; &#150; all</p>", "the mill’s “debt” – all"],
    ["soft hyphens and zero-width spaces", "<p>bor&shy;row\u00ading\u200bs</p>", "borrowings"],
    ["list items", "<ul><li>copper<li>tin</ul>", "copper\n\ntin"],
    ["fonts", "<FONT face=serif size=2><B>Debt.</B> We <FONT color=red>owe</FONT> much.</FONT>", "Debt. We owe much."],
    ["stray close tags", "<p>Rivers</b></div> rose</p>", "Rivers rose"],
    ["a reference without its semicolon", "<p>R&ampD costs</p>", "R&D costs"],
    ["a lone ampersand and a lone bracket", "<p>R&D < 5 & more</p>", "R&D < 5 & more"],
    ["a tag cut off behind its slash", "<p>Rivers rose.</p><br/", "Rivers rose."],
    ["a truncated tag", "<p>Rivers rose.</p><p sty", "Rivers rose."],
  ])("%s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("what is no text", () => {
  it.each([
    ["a hidden element", `<p>Rivers <span style="color:red; DISPLAY : none">sank</span>rose.</p>`],
    ["the hidden header", `<ix:header><ix:hidden><ix:nonNumeric name="a:B">x</ix:nonNumeric></ix:hidden></ix:header><p>Rivers rose.</p>`],
    ["a hidden attribute", `<p hidden>No.</p><p>Rivers rose.</p>`],
    ["scripts, styles and the title", `<head><title>T</title><style>p{}</style></head><script>if (1 < 2) p()</script><p>Rivers rose.</p>`],
    ["comments", `<!-- Field: Page; Sequence: 5 --><p>Rivers <!-- <p> -->rose.</p>`],
    ["a hidden element that closes itself", `<div style="display:none"/><p>Rivers rose.</p>`],
    ["a hidden paragraph that is never closed", `<p style="display:none">No.<p>Rivers rose.`],
    ["lines of the submission", `<DOCUMENT>\n<TYPE>20-F\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n<p>Rivers rose.</p>`],
    ["a footnote mark", `<p>Rivers<sup>(1)</sup> rose.<sup>2</sup></p>`],
    ["a raised mark by style", `<p>Rivers<span style="position:relative;top:-3.5pt">(a)</span> rose.</p>`],
  ])("%s", (_, html) => {
    expect(textOf(html)).toBe("Rivers rose.");
  });

  it("keeps a raised word, and a mark that opens its note", () => {
    expect(textOf("<p>the 15<sup>th</sup> mill</p><p><sup>(1)</sup> Without tin.</p>")).toBe("the 15th mill\n\n(1) Without tin.");
  });
});

describe("page ends", () => {
  const page = (number: number, words: string): string =>
    `<p>Sumida Foods Corp. — Form 20-F</p><p>${words}</p><p align=center>- ${number} -</p><hr style="page-break-after: always">`;

  it("drops page numbers and running headers", () => {
    const html =
      page(1, "The first mill burned") + page(2, "and was not rebuilt.") + page(3, "It cost 40 lives.") + page(4, "Then came rain.");
    expect(textOf(html)).toBe("The first mill burned\n\nand was not rebuilt.\n\nIt cost 40 lives.\n\nThen came rain.");
  });

  it("keeps a number that stands by itself elsewhere, and a title that stands once", () => {
    expect(textOf("<p>Mills in service:</p><p>12</p><p>All burned.</p>")).toContain("12");
    expect(textOf(`<p>Note 4</p><hr style="page-break-before:always"><p>Rain</p>`)).toBe("Note 4\n\nRain");
  });
});
