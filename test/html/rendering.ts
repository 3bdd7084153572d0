/** One paragraph and one table, rendered as the HTML of several decades. The company is invented. */

export interface Rendering {
  readonly name: string;
  readonly html: string;
}

const ROWS = [
  ["Revenue", "18,460", "17,310"],
  ["Operating income (loss)", "(1,204)", "886"],
] as const;

/** How each kind of page writes what a reader sees as one text. */
export function renderings(): Rendering[] {
  return [
    { name: "modern", html: `<div><span>${sentence("&#165;", "&#160;")}</span></div>${grid("td", false)}` },
    { name: "currency sign and bracket in cells of their own", html: `<p>${sentence("&yen;", " ")}</p>${grid("td", true)}` },
    {
      name: "old font tags, nothing closed",
      html: `<P><FONT SIZE=2>${sentence("<B>&#165;</B>", "&nbsp;").replace("of March", "of<BR>March")}</FONT>${grid("TD", true).replace(/<\/(?:TD|tr)>/g, "")}`,
    },
    {
      name: "words split over tags",
      html: `<p>${sentence("&#xA5;", " ").replace("borrowings", "bor<span>row</span>i<b>ng</b>s").replace("bank", "ba&shy;nk")}</p>${grid("td", true)}`,
    },
    {
      name: "a page in a layout table",
      html: `<table><tr><td><p>${sentence("¥", " ")}</p></td></tr><tr><td>${grid("td", true)}</td></tr></table>`,
    },
    {
      name: "preformatted",
      html: `<PRE>\n${sentence("¥", " ").replace("borrowings", "\nborrowings")}\n\n<TABLE>\n<CAPTION>\n${plainGrid()}\n</TABLE></PRE>`,
    },
    { name: "plain text in a thin wrapper", html: `<html><body><div>\n${sentence("¥", " ")}\n\n${plainGrid()}\n\n</div></body></html>` },
    {
      name: "hidden header, page end, footnote mark",
      html: `<div style="display:none"><ix:header><ix:hidden>¥9 billion</ix:hidden></ix:header></div><p>${sentence("¥", " ").replace("borrowings", "borrowings<sup>(2)</sup>")}</p><div>12</div><hr style="page-break-after:always"/>${grid("td", true)}`,
    },
  ];
}

function sentence(yen: string, space: string): string {
  return `We had bank borrowings of ${yen}7.3${space}billion as of March 31, 2019.`;
}

/** `apart`: signs in cells of their own and empty cells between the columns. */
function grid(cell: string, apart: boolean): string {
  const of = (text: string, width = 1): string => `<${cell}${width > 1 ? ` colspan="${width}"` : ""}>${text}</${cell}>`;
  const head = ["2019", "2018"].map((year) => (apart ? of("&nbsp;") + of(year, 3) : of(year))).join("");
  const value = (text: string): string => {
    if (!apart) return of(signed(text));
    return (
      of("") +
      of(signed(text).startsWith("¥") ? "¥" : "") +
      (text.endsWith(")") ? of(text.slice(0, -1)) + of(")") : of(text) + of("&nbsp;"))
    );
  };
  const rows = ROWS.map(([label, ...values]) => `<tr>${of(label)}${values.map(value).join("")}</tr>`);
  return `<p>Millions of yen, fiscal years ended March 31</p><table><tr>${of("")}${head}</tr>${rows.join("")}</table>`;
}

/** A currency sign before what is no loss: the core reads the sign of "¥(5)" apart from that of "(5)". */
function signed(value: string): string {
  return value.startsWith("(") ? value : `¥${value}`;
}

function plainGrid(): string {
  const line = (label: string, values: readonly string[]): string =>
    label.padEnd(34, " ") + values.map((value) => value.padStart(12)).join("");
  const head = line("", ["2019", "2018"]);
  const rows = ROWS.map(([label, ...values]) => line(label, values.map(signed)));
  return ["Millions of yen, fiscal years ended March 31", "", head, line("", ["------", "------"]), ...rows].join("\n");
}
