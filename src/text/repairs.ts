/**
 * What text recognition leaves behind → edits. Each kind is one entry of the list below: what it looks like, what it stood for.
 * "\(\frac{1}{2}\)9.6 billion" was "¥9.6 billion": the sign with two strokes was taken for a fraction.
 */
import type { Edit } from "./source-text.ts";

interface Repair {
  readonly id: string;
  readonly example: string;
  /** A cheap sign that the pattern can occur at all. */
  readonly needs: string | RegExp;
  /** Sticky-free, global; no nested repeats. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Omit<Edit, "start" | "end"> | undefined;
}

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
  { id: "latex-delimiter", example: String.raw`\( 9.6 \)`, needs: "\\", pattern: /\\[()[\]]/gu, read: () => ({ replacement: " " }) },
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
    needs: /[ﬀ-ﬄ]/u,
    pattern: /[ﬀﬁﬂﬃﬄ]/gu,
    read: (match) => ({ replacement: LIGATURES[match[0]] ?? match[0] }),
  },
  {
    id: "invisible",
    example: "finan\u00adcial",
    needs: /[\u00ad\u200b-\u200d\u2060]/u,
    pattern: /[\u00ad\u200b-\u200d\u2060]/gu,
    read: () => ({ replacement: "" }),
  },
];

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl" };

/**
 * The edits that make damaged text readable, in order and free of overlaps (the earlier entry of the list wins).
 * @example findRepairs("\\$1.00") // [{ start: 0, end: 2, replacement: "$" }]
 */
export function findRepairs(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const repair of repairs) {
    const possible = typeof repair.needs === "string" ? text.includes(repair.needs) : repair.needs.test(text);
    if (!possible) continue;
    for (const match of text.matchAll(repair.pattern)) {
      const edit = repair.read(match);
      if (edit) edits.push({ start: match.index, end: match.index + match[0].length, ...edit });
    }
  }
  return withoutOverlaps(edits);
}

function withoutOverlaps(edits: Edit[]): Edit[] {
  const ordered = edits.map((edit, rank) => ({ edit, rank })).sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank);
  const kept: Edit[] = [];
  for (const { edit } of ordered) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
