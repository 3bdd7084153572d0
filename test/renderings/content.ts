/** A text of the fixtures → its paragraphs and tables, without any form, for the renderers to give them one. */

/** A paragraph or a heading, its white space single; or a table, its cells by row. */
export type Content =
  { readonly kind: "prose" | "heading" | "item"; readonly text: string } | { readonly kind: "table"; readonly rows: readonly string[][] };

/** A renderer's own dice: the next number, from 0 up to 1. */
export type Dice = () => number;

/** The paragraphs and tables of a text. */
export function contentOf(text: string): Content[] {
  return text
    .split(/\n\s*\n/u)
    .filter((block) => block.trim() !== "")
    .flatMap((block): Content[] => {
      const lines = block.replace(/^\n+|\s+$/gu, "").split("\n");
      if (lines.some((line) => line.includes("\t"))) return tableOf(lines);
      const words = lines.join(" ").replace(/\s+/gu, " ");
      if (/^(?:\\cdot|[•*–-]) /u.test(words)) return [{ kind: "item", text: words.replace(/^\S+ /u, "") }];
      return [{ kind: words.length < 90 && !/[:,;]$|[¥%$€]|\d{4}/u.test(words) ? "heading" : "prose", text: words }];
    });
}

function tableOf(lines: readonly string[]): Content[] {
  const first = lines.findIndex((line) => line.includes("\t"));
  const above = lines.slice(0, first).map((text): Content => ({ kind: "prose", text }));
  return [...above, { kind: "table", rows: lines.slice(first).map((line) => line.split("\t").map((cell) => cell.trim())) }];
}

/** Dice that fall the same way for the same seed (the generator "mulberry32"). */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
