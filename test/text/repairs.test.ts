/** What recognition leaves behind, and what it is read as. */
import { describe, expect, it } from "@jest/globals";
import { findRepairs } from "../../src/text/repairs.ts";
import { applyEdits } from "../../src/text/source-text.ts";

const repaired = (text: string) => applyEdits(text, findRepairs(text)).text;

describe("findRepairs", () => {
  it.each([
    [String.raw`debt of \(\frac{1}{2}\)7.5 billion`, "debt of ¥7.5 billion"],
    [String.raw`debt of $\frac{4}{2}$31 million`, "debt of ¥31 million"],
    [String.raw`debt of \frac{1}{2} 31 million`, "debt of ¥31 million"],
    [String.raw`debt of \(\dfrac{\pi}{x}\)12 million`, "debt of ¥12 million"],
    [String.raw`\$3.50 and 24\%`, "$3.50 and 24%"],
    [String.raw`R\&D`, "R&D"],
    [String.raw`\yen 5 million`, "¥ 5 million"],
    [String.raw`\cdot larger rivals`, "• larger rivals"],
    ["the ﬁrst oﬀer, ﬂat and eﬃcient", "the first offer, flat and efficient"],
    ["ﬁnan\u00adcial", "financial"],
    ["¥5\u200b billion", "¥5 billion"],
    ["sales<sup>(1)</sup> of", "sales  of"],
    ["<b>sales</b>", " sales "],
    [String.raw`it owns $29.9 \%$ of us`, "it owns 29.9% of us"],
    [String.raw`debt of $\yen 7.5$ billion`, "debt of ¥7.5 billion"],
    ["debt of ¥ $7.5$ billion", "debt of ¥7.5 billion"],
    [String.raw`debt of $\mathrm{¥}7.5$ billion`, "debt of ¥7.5 billion"],
    [String.raw`\textbf{debt} of ¥7.5\,\text{billion}`, "debt of ¥7.5 billion"],
    ["debt of ¥1{,}234 million", "debt of ¥1,234 million"],
    ["sales^{(1)} of", "sales of"],
    [String.raw`debt of \15.6 billion`, "debt of ¥15.6 billion"],
    [String.raw`(\1,234 a share)`, "(¥1,234 a share)"],
    ["debt of Y15.6 billion (Y1,234 a share)", "debt of ¥15.6 billion (¥1,234 a share)"],
    ["29.9 °/o and 5o/o", "29.9 % and 5%"],
    ["¥5 bi11ion, ¥3 miIlion and ¥2 rnillion", "¥5 billion, ¥3 million and ¥2 million"],
    ["Â¥5 billion", "¥5 billion"],
    ["the bankâ€™s â€œloanâ€\u009d â€” â‚¬5", "the bank’s “loan” — €5"],
    ["ﬁrﬆ", "first"],
  ])("%s", (damaged, text) => {
    expect(repaired(damaged)).toBe(text);
  });

  it.each([
    "We had debt of ¥5 billion.",
    "a < b and c > d",
    String.raw`C:\files\report`,
    String.raw`C:\2012\report`,
    "in Y2K, Y5",
    "costs of $5 and $7",
    "€5 or £5 million",
    "his and/or her 5 or 6",
    "½ of the staff",
    "",
    "50% (net)",
  ])("leaves %s", (text) => {
    expect(findRepairs(text)).toEqual([]);
  });

  it("orders edits and never lets them overlap", () => {
    const edits = findRepairs(String.raw`\$1 \(\frac{1}{2}\)2 ﬁ \$3 <b>\$4</b>`);
    edits.forEach(({ start, end }, at) => {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(edits[at - 1]?.end ?? 0);
    });
  });

  it.each([String.raw`\frac{`, "<", "\\", "{", String.raw`\(`, "\u00ad", "$"])("100,000 characters of %j finish", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(repaired(text).length).toBeLessThanOrEqual(text.length);
  });
});
