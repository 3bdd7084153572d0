/** The forms of HTML that a filing comes in, from the preformatted text of the nineties to inline XBRL. */
import type { Content, Dice } from "./content.ts";
import { type Form, aligned, wrapped } from "./text-forms.ts";

export const htmlForms: readonly Form[] = [
  {
    name: "divisions and spans",
    render: (content, dice) => page(content, (text) => `<div><span style="font-size:10pt">${entities(text, dice)}</span></div>`),
  },
  {
    name: "old fonts, nothing closed",
    render: (content, dice) => page(content, (text) => `<P><FONT SIZE=2>${entities(text, dice)}`).replace(/<\/(?:td|tr)>/gu, ""),
  },
  { name: "words split over tags", render: (content, dice) => page(content, (text) => `<p>${splitWords(text, dice)}</p>`) },
  {
    name: "layout tables",
    render: (content, dice) => page(content, (text) => `<table><tr><td><p>${entities(text, dice)}</p></td></tr></table>`),
  },
  {
    name: "preformatted",
    render: (content, dice) => `<html><body><PRE>\n${escape(wrapped(content, dice, aligned).join("\n"))}\n</PRE></body></html>`,
  },
  { name: "pages of paragraphs", render: (content, dice) => withPages(content, dice) },
  { name: "inline XBRL", render: (content, dice) => tagged(content, dice) },
  { name: "a whole submission", render: (content, dice) => submission(page(content, (text) => `<p>${entities(text, dice)}</p>`)) },
];

function page(content: readonly Content[], paragraph: (text: string) => string): string {
  return `<html><head><title>Report</title></head><body>\n${content.map((block) => rendered(block, paragraph)).join("\n")}\n</body></html>`;
}

function rendered(block: Content, paragraph: (text: string) => string): string {
  if (block.kind === "table") return grid(block.rows);
  return paragraph(block.kind === "item" ? `• ${block.text}` : block.text);
}

function grid(rows: readonly string[][]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function entities(text: string, dice: Dice): string {
  const yen = ["&#165;", "&yen;", "&#xA5;", "¥"];
  return escape(text)
    .replaceAll("¥", () => yen[Math.floor(dice() * yen.length)]!)
    .replace(/(?<=\d) (?=(?:million|billion)\b)/gu, () => (dice() < 0.5 ? "&nbsp;" : "\n"))
    .replace(/’/gu, "&#8217;")
    .replace(/"([^"\n]*)"/gu, "&ldquo;$1&rdquo;");
}

function splitWords(text: string, dice: Dice): string {
  return escape(text).replace(/[\p{L}\d.,]{4,}/gu, (word, at: number, whole: string) => {
    if (dice() < 0.8 || whole[at - 1] === "&") return word;
    const middle = 1 + Math.floor(dice() * (word.length - 2));
    const tag = ["span", "b", "font", "i"][Math.floor(dice() * 4)]!;
    return dice() < 0.3
      ? `${word.slice(0, middle)}&shy;${word.slice(middle)}`
      : `${word.slice(0, middle)}<${tag}>${word.slice(middle)}</${tag}>`;
  });
}

/** Paragraphs end at the ends of pages where a small letter follows. */
function withPages(content: readonly Content[], dice: Dice): string {
  let number = 10;
  const end = (): string => `<div>Annual Report of the Group</div><div>${(number++).toString()}</div><hr style="page-break-after:always"/>`;
  return page(content, (text) => {
    if (dice() < 0.5) return `<p>${escape(text)}</p>`;
    const breaks = [...text.matchAll(/(?<=[a-z]) (?=[a-z])/gu)];
    const at = breaks[Math.floor(dice() * breaks.length)]?.index;
    if (at === undefined || at < 30) return `<p>${escape(text)}</p>${end()}`;
    return `<p>${escape(text.slice(0, at))}</p>${end()}<p>${escape(text.slice(at + 1))}</p>`;
  });
}

function tagged(content: readonly Content[], dice: Dice): string {
  let id = 0;
  const header = `<div style="display:none"><ix:header><ix:hidden><ix:nonFraction name="us-gaap:Debt" contextRef="c" unitRef="u">999</ix:nonFraction></ix:hidden></ix:header></div>`;
  const body = page(content, (text) => {
    const tags = escape(text).replace(/(?<=¥)\d[\d.,]*\d/gu, (amount) =>
      dice() < 0.5
        ? `<ix:nonFraction id="f${++id}" name="us-gaap:Debt" contextRef="c" unitRef="u" scale="6">${amount}</ix:nonFraction>`
        : amount,
    );
    return `<p>${tags}</p>`;
  });
  return body.replace("<body>", `<body>${header}`);
}

function submission(html: string): string {
  const document = (type: string, text: string): string =>
    `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
  return `<SEC-DOCUMENT>a.txt : 20200101\n${document("20-F", html)}${document("EX-99", "<html><body><p>We had debt of ¥9 billion.</p></body></html>")}</SEC-DOCUMENT>\n`;
}
