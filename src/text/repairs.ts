/**
 * What text recognition leaves behind → edits. Each kind is one entry of the list below: what it looks like, what it stood for.
 * "\(\frac{1}{2}\)9.6 billion" was "¥9.6 billion": the sign with two strokes was taken for a fraction.
 */
import { findDamagedNumbers } from "./damaged-numbers.ts";
import type { Edit } from "./source-text.ts";
import { findTornLines } from "./torn-lines.ts";

interface Repair {
  readonly id: string;
  readonly example: string;
  /** A cheap sign that the pattern can occur at all: a string, one of several, or a pattern. Each is looked for once a text. */
  readonly needs: string | readonly string[] | RegExp;
  /** Sticky-free, global; no nested repeats. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Omit<Edit, "start" | "end"> | undefined;
}

/** Signs that a clean text has nowhere. */
const HIDDEN = /[Ââﬀ-ﬆ\u00ad\u200b-\u200d\u2060]/u;

const DELIMITER = String.raw`(?:(?:\\[($]|\$)\s?)?`;
const repairs: readonly Repair[] = [
  {
    id: "latex-fraction-for-currency-sign",
    example: String.raw`\(\frac{1}{2}\)9.6 billion`,
    needs: "frac{",
    pattern: new RegExp(String.raw`${DELIMITER}\\[dt]?frac\{([^{}]{1,4})\}\{([^{}]{1,4})\}\s?(?:\\[)$]|\$)?(?=\s?\d)`, "gu"),
    read: (match) => ({ replacement: "¥", lostDigits: match[2] ?? "" }),
  },
  {
    id: "escaped-sign",
    example: String.raw`\$1.00`,
    needs: "\\",
    pattern: /\\([$%&#_])/gu,
    read: (match) => ({ replacement: match[1] ?? "" }),
  },
  { id: "latex-yen", example: String.raw`\yen 5`, needs: "\\", pattern: /\\(?:text)?yen\b/gu, read: () => ({ replacement: "¥" }) },
  {
    id: "latex-bullet",
    example: String.raw`\cdot larger`,
    needs: "\\",
    pattern: /\\(?:cdot|bullet)\b/gu,
    read: () => ({ replacement: "•" }),
  },
  {
    id: "latex-formula",
    example: "$29.9 \\%$",
    needs: /\$\s?(?:[¥€£\d]|\\(?:text)?yen)[^$\n]{0,24}\$/u,
    pattern: /(?:([¥€£])\s?)?\$\s?((?:[¥€£]|\\(?:text)?yen\b)?)\s?(\d[\d.,]*)\s?(?:\{,\}(\d{3}))?\s?(\\?%)?\s?\$(?!\s?\d)/gu,
    read: ([, before = "", sign = "", digits = "", thousands, percent]) =>
      before === "" && sign === "" && percent === undefined
        ? undefined
        : {
            replacement: `${before || (sign.startsWith("\\") ? "¥" : sign)}${digits}${thousands ? `,${thousands}` : ""}${percent ? "%" : ""}`,
          },
  },
  {
    id: "latex-wrapper",
    example: String.raw`\mathrm{15.6}`,
    needs: "\\",
    pattern: /\$?\\(?:math|text)(?:rm|bf|it|sf|tt|up)?\{([^{}]{0,40})\}\$?/gu,
    read: (match) => ({ replacement: match[1] ?? "" }),
  },
  {
    id: "latex-end",
    example: "15.6$ billion",
    needs: "\\",
    pattern: /\$(?<=[\d}]\$)(?=\s(?:thousand|million|billion|trillion)\b)/gu,
    read: () => ({ replacement: "" }),
  },
  { id: "latex-comma", example: "1{,}234", needs: "{,}", pattern: /(?<=\d)\{,\}(?=\d)/gu, read: () => ({ replacement: "," }) },
  { id: "latex-space", example: String.raw`1\,234`, needs: "\\", pattern: /\\[,;!:]|\\q?quad\b/gu, read: () => ({ replacement: " " }) },
  { id: "latex-superscript", example: "sales^{(1)}", needs: "^", pattern: /\^\{[^{}]{0,12}\}/gu, read: () => ({ replacement: "" }) },
  { id: "latex-delimiter", example: String.raw`\( 9.6 \)`, needs: "\\", pattern: /\\[()[\]]/gu, read: () => ({ replacement: " " }) },
  {
    id: "backslash-for-yen",
    example: String.raw`\15.6 billion`,
    needs: "\\",
    // The two share a place in Japanese encodings.
    pattern: /(?<![^\s([“"])\\(?=\d[\d.,]*\d|\d\s(?:million|billion|trillion))/gu,
    read: () => ({ replacement: "¥" }),
  },
  {
    id: "letter-for-yen",
    example: "Y15.6 billion",
    needs: /\bY\s?\d/u,
    pattern: /(?<![^\s([“"])Y(?=\s?\d[\d.,]*\s(?:thousand|million|billion|trillion)\b|\d{1,3}(?:,\d{3})+)/gu,
    read: () => ({ replacement: "¥" }),
  },
  {
    id: "percent-in-parts",
    example: "29.9 °/o",
    needs: ["°", "o/", "O/"],
    pattern: /(?<=\d\s?)(?:°\s?\/\s?[o0O°]|[oO]\/[oO])(?![A-Za-z\d])/gu,
    read: () => ({ replacement: "%" }),
  },
  {
    id: "scale-word",
    example: "bi11ion",
    needs: /[1I|][il1I|]{0,3}[o0]n\b|rnilli|illi0n/u,
    pattern: /(?<=\d\s)(?:rn|(m|b|tr))(?!illion\b)[il1I|]{4}[o0]n\b|(?<=\d\s)rnillion\b/gu,
    read: (match) => ({ replacement: `${match[1] ?? "m"}illion` }),
  },
  {
    id: "utf-8-read-as-windows-1252",
    example: "Â¥5 billion",
    needs: HIDDEN,
    pattern: /Â(?=[¥£§©®°·\u00a0 ])|â(?:€[™˜œ\u009d“”¢¦]?|‚¬)/gu,
    read: (match) => ({ replacement: MISREAD[match[0]] ?? "" }),
  },
  {
    id: "markup-tag",
    example: "<sup>(1)</sup>",
    needs: "<",
    pattern: /<(sup|sub)>[^<>]{0,12}<\/\1>|<\/?(?:b|i|u|em|strong|br|span|font|p|div)\s*\/?>/giu,
    read: () => ({ replacement: " " }),
  },
  {
    id: "ligature",
    example: "ﬁscal",
    needs: HIDDEN,
    pattern: /[ﬀ-ﬆ]/gu,
    read: (match) => ({ replacement: LIGATURES[match[0]] ?? match[0] }),
  },
  {
    id: "invisible",
    example: "finan\u00adcial",
    needs: HIDDEN,
    pattern: /[\u00ad\u200b-\u200d\u2060]/gu,
    read: () => ({ replacement: "" }),
  },
];

/** Signs of three bytes, each byte taken for a character of its own. */
const MISREAD: Readonly<Record<string, string>> = {
  "â€™": "’",
  "â€˜": "‘",
  "â€œ": "“",
  "â€\u009d": "”",
  "â€": "”",
  "â€“": "–",
  "â€”": "—",
  "â€¢": "•",
  "â€¦": "…",
  "â‚¬": "€",
};
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

/**
 * The edits that make damaged text readable, in order and free of overlaps (the earlier entry of the list wins).
 * @example findRepairs("\\$1.00") // [{ start: 0, end: 2, replacement: "$" }]
 */
export function findRepairs(text: string): Edit[] {
  const edits: Edit[] = [];
  const known = new Map<Repair["needs"], boolean>();
  for (const repair of repairs) {
    const possible = known.get(repair.needs) ?? has(text, repair.needs);
    known.set(repair.needs, possible);
    if (!possible) continue;
    for (const match of text.matchAll(repair.pattern)) {
      const edit = repair.read(match);
      if (edit) edits.push({ start: match.index, end: match.index + match[0].length, ...edit });
    }
  }
  return withoutOverlaps([...edits, ...findDamagedNumbers(text), ...findTornLines(text)]);
}

function has(text: string, needs: Repair["needs"]): boolean {
  if (typeof needs === "string") return text.includes(needs);
  return needs instanceof RegExp ? needs.test(text) : needs.some((sign) => text.includes(sign));
}

function withoutOverlaps(edits: Edit[]): Edit[] {
  const ordered = edits.map((edit, rank) => ({ edit, rank })).sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank);
  const kept: Edit[] = [];
  for (const { edit } of ordered) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
