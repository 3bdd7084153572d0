/** The forms of plain text that a filing comes in: line ends, wrapped lines, pages, Markdown, what recognition makes of it. */
import type { Content, Dice } from "./content.ts";

/** One way to write a filing. */
export interface Form {
  readonly name: string;
  readonly render: (content: readonly Content[], dice: Dice) => string;
}

/** A paragraph a line, cells with tabs between them. */
export function plainText(content: readonly Content[]): string {
  return content.map((block) => (block.kind === "table" ? tabbed(block.rows) : marked(block.kind, block.text))).join("\n\n");
}

export const textForms: readonly Form[] = [
  { name: "line ends of Windows, with a byte order mark", render: (content) => `\ufeff${plainText(content)}`.replaceAll("\n", "\r\n") },
  { name: "line ends of old Macintoshes", render: (content) => plainText(content).replaceAll("\n", "\r") },
  { name: "wrapped lines", render: (content, dice) => wrapped(content, dice).join("\n") },
  { name: "columns of spaces", render: (content, dice) => wrapped(content, dice, aligned).join("\n") },
  { name: "wrapped lines, some words cut", render: (content, dice) => withCutWords(wrapped(content, dice), dice).join("\n") },
  { name: "pages with numbers and heads", render: (content, dice) => withPages(wrapped(content, dice), dice) },
  { name: "lines that stand twice", render: (content, dice) => withTwins(wrapped(content, dice), dice).join("\n") },
  { name: "Markdown", render: markdown },
  { name: "typographer's characters", render: (content, dice) => typographic(plainText(content), dice) },
  { name: "UTF-8 read as Windows-1252", render: (content) => misread(plainText(content)) },
  { name: "recognised numbers", render: (content, dice) => recognised(plainText(content), dice) },
  { name: "formulas of LaTeX", render: (content, dice) => formulas(plainText(content), dice) },
];

function marked(kind: "prose" | "heading" | "item", text: string): string {
  return kind === "item" ? `• ${text}` : text;
}

function tabbed(rows: readonly string[][]): string {
  return rows.map((cells) => cells.join("\t")).join("\n");
}

/** Cells at the same places in every line: words at the left, numbers at the right. */
export function aligned(rows: readonly string[][]): string {
  const count = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]! + 4) : cell.padStart(widths[column]! + 4))).join("");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

/** Lines of one width; a table is written by `table`. */
export function wrapped(content: readonly Content[], dice: Dice, table = tabbed): string[] {
  const width = 64 + Math.floor(dice() * 40);
  const lines: string[] = [];
  for (const block of content) {
    if (block.kind === "table") lines.push(...table(block.rows).split("\n"));
    else lines.push(...wrap(marked(block.kind, block.text), width));
    lines.push("");
  }
  return lines;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Long words at the beginning of a line give their first letters to the line before. */
function withCutWords(lines: readonly string[], dice: Dice): string[] {
  const cut = [...lines];
  for (let index = 1; index < cut.length; index++) {
    const [before = "", line = ""] = [cut[index - 1], cut[index]];
    const word = /^[a-z]{9,}(?=[ ,.])/u.exec(line)?.[0];
    if (word === undefined || before === "" || before.includes("\t") || dice() < 0.4) continue;
    const at = 4 + Math.floor(dice() * (word.length - 7));
    cut[index - 1] = `${before} ${word.slice(0, at)}-`;
    cut[index] = line.slice(at);
  }
  return cut;
}

function withPages(lines: readonly string[], dice: Dice): string {
  const marks = [(page: number) => `\n\n- ${page} -\n\n`, (page: number) => `\n\n${page}\n\nTable of Contents\n\n`, () => "\n\f"];
  const mark = marks[Math.floor(dice() * marks.length)]!;
  const pages: string[] = [];
  const length = 12 + Math.floor(dice() * 12);
  for (let from = 0; from < lines.length;) {
    let to = Math.min(lines.length, from + length);
    while (to < lines.length && !canEndPage(lines[to - 1] ?? "", lines[to] ?? "")) to++;
    pages.push(lines.slice(from, to).join("\n"));
    from = to;
  }
  return pages.map((page, index) => (index + 1 < pages.length ? page + mark(index + 11) : page)).join("");
}

/**
 * Not within a table, not behind a heading, and not behind a sentence of a paragraph that goes on: nothing would tell that it is one.
 */
function canEndPage(last: string, next: string): boolean {
  const endsSentence = /[.:]["”)]?$/u.test(last);
  return !last.includes("\t") && !next.includes("\t") && (next === "" ? endsSentence : last !== "" && !endsSentence);
}

function withTwins(lines: readonly string[], dice: Dice): string[] {
  return lines.flatMap((line) => (line.length > 45 && !line.includes("\t") && dice() < 0.2 ? [line, line] : [line]));
}

function markdown(content: readonly Content[]): string {
  const escaped = (text: string): string => text.replace(/(?<!\\)[$&]/gu, String.raw`\$&`);
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  return content
    .map((block) => {
      if (block.kind === "heading") return `## ${escaped(block.text)}`;
      if (block.kind !== "table") return block.kind === "item" ? `- ${escaped(block.text)}` : escaped(block.text);
      const [head = [], ...rows] = block.rows;
      return [row(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(row)].join("\n");
    })
    .join("\n\n");
}

function typographic(text: string, dice: Dice): string {
  return text
    .replace(/"([^"\n]*)"/gu, "“$1”")
    .replace(/(?<=\w)'/gu, "’")
    .replace(/fi|fl|ffi/gu, (letters) => (dice() < 0.5 ? ({ fi: "ﬁ", fl: "ﬂ", ffi: "ﬃ" }[letters] ?? letters) : letters))
    .replace(/(?<=\d) (?=(?:million|billion)\b)/gu, () => (dice() < 0.5 ? "\u00a0" : "\u202f"))
    .replace(/\b[a-z]{9,}\b/gu, (word) => (dice() < 0.3 ? `${word.slice(0, 4)}\u00ad${word.slice(4)}` : word));
}

function misread(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "¥": "Â¥",
    "’": "â€™",
    "“": "â€œ",
    "”": "â€\u009d",
    "–": "â€“",
    "—": "â€”",
    "€": "â‚¬",
  };
  return text.replace(/"([^"\n]*)"/gu, "“$1”").replace(/[¥’“”–—€]/gu, (sign) => signs[sign] ?? sign);
}

/** Only where a sign, a scale word or a comma tells that it is a number. */
function recognised(text: string, dice: Dice): string {
  return text
    .replace(/(?<=¥)(\d)(\d[.,]\d+)(?= (?:million|billion))/gu, (number, first: string, rest: string) =>
      dice() < 0.2 ? `${first} ${rest}` : number,
    )
    .replace(/(?<=¥)[\d.,]+(?= (?:million|billion))/gu, (number) => withLetters(number, dice))
    .replace(/(?<![\d.,¥$€-])\d{1,3}(?:,\d{3})+(?!\d)/gu, (number) => withLetters(number, dice))
    .replace(/(?<=\d)%/gu, () => (dice() < 0.2 ? " °/o" : "%"))
    .replace(/(?<=\d )(?:m|b)illion/gu, (scale) => (dice() < 0.1 ? scale.replace("ll", dice() < 0.5 ? "1l" : "I1") : scale));
}

function withLetters(number: string, dice: Dice): string {
  let digits = number.replace(/\D/gu, "").length;
  return number.replace(/[01]/gu, (digit) => {
    if (digits < 2 || dice() < 0.6) return digit;
    digits--;
    return digit === "0" ? "O" : dice() < 0.5 ? "l" : "I";
  });
}

function formulas(text: string, dice: Dice): string {
  return text
    .replace(/(?<![\p{L}\d])¥(\d[\d.,]*\d)(?= (?:million|billion))/gu, (amount, number: string) =>
      dice() < 0.3 ? String.raw`$\yen ${number}$` : dice() < 0.3 ? String.raw`¥ $${number}$` : amount,
    )
    .replace(/(?<![\d.,])(\d+\.\d)%/gu, (share, number: string) => (dice() < 0.3 ? String.raw`$${number} \%$` : share));
}
