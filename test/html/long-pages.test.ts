/** Pages far longer than what is held of them at a time read as their parts do. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readHtml } from "../../src/html.ts";

const PARTS: readonly { readonly html: string; readonly text: string }[] = [
  { html: "<p>We sell <b>lamps</b>.</p>", text: "We sell lamps." },
  { html: "<p>Lamps<sup>(1)</sup> are sold.</p>", text: "Lamps are sold." },
  { html: "<div>One.<div>Two.</div></div>", text: "One.\n\nTwo." },
  { html: "<table><tr><td>Lamps</td><td>5,123</td><td>4,871</td></tr></table>", text: "Lamps\t5,123\t4,871" },
  { html: "<table><tr><td><p>Left.</p><table><tr><td>Shades</td><td>7</td></tr></table></td></tr></table>", text: "Left.\n\nShades\t7" },
  { html: "<p>First.<br>Second.</p>", text: "First.\nSecond." },
  { html: "a < b<p></p>", text: "a < b" },
];

const anyParts = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 40 });

describe("a long page", () => {
  it("is the text of its parts, and every character leads back", () => {
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 1, max: 60 }), (parts, times) => {
        const all = Array.from({ length: times }, () => parts).flat();
        const html = all.map((part) => part.html).join("");
        const page = readHtml(html);
        expect(page.text).toBe(all.map((part) => part.text).join("\n\n"));
        for (let at = 0; at < page.text.length; at += 97) {
          const range = page.locate(at, at + 1);
          if (range) expect(html.slice(range.start, range.end)).toBe(page.text[at]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("within a layout table, or within a raised element that nobody closed", () => {
    const body = "<p>We sell lamps<sup>1</sup> and shades.</p>".repeat(2000);
    const text = Array<string>(2000).fill("We sell lamps and shades.").join("\n\n");
    expect(readHtml(`<table><tr><td><table><tr><td>1</td></tr></table>${body}</td></tr></table>`).text.endsWith(text)).toBe(true);
    expect(readHtml(`<sup>${body}`).text).toContain("We sell lamps and shades.\n\nWe sell lamps");
  });

  it("of preformatted text keeps its paragraphs", () => {
    const paragraph = `We sell lamps\nand ${"shades and ".repeat(20)}shades.`;
    const page = readHtml(`<pre>${Array<string>(20_000).fill(paragraph).join("\n\n")}</pre>`);
    expect(page.text.split("\n\n")).toEqual(Array<string>(20_000).fill(paragraph));
  });

  it.each(["<div>", "<table>", "<table><tr><td>", "<sup><div>a</div>", "&#1", "a<br>", "<b>a</b>", "<", "<tr><td>5</td>"])(
    "100,000 times %j, and a sentence behind it",
    (piece) => {
      expect(readHtml(`${piece.repeat(100_000)}<p>We sell lamps.</p>`).text.endsWith("We sell lamps.")).toBe(true);
    },
  );
});
