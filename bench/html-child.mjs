// One size of the HTML bench, in a process of its own: length in, and "read" or "hold" (no reading: the memory that the page alone
// takes) → JSON line with seconds, peak memory of the process in MB, and the length of the text.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { now } from "./clock.mjs";
import { root } from "./texts.mjs";

const { readHtml } = await import(pathToFileURL(join(root, "dist", "html.js")).href);
const [length, task] = [Number(process.argv[2]), process.argv[3]];
const style = "style=\"font-family:'Times New Roman';font-size:10pt;line-height:120%;padding:2px\"";
const cell = (text) => `<td ${style}><span ${style}>${text}</span></td>`;
const row = `<tr>${cell("Net sales of tiles")}${cell("$")}${cell("5,123")}${cell("$")}${cell("4,871")}</tr>\n`;
const prose = `<p ${style}><span ${style}>Sales of tiles rose by 5&#160;% to &#165;1.5&nbsp;billion, as more towns paved their squares.</span></p>\n`;
const page = `${prose.repeat(12)}<table>${row.repeat(8)}</table><p>Tiles Corp. | 12</p><hr style="page-break-after:always">\n`;
// One flat string with nothing left over from the making of it, which would count as memory of the page.
const html = page.repeat(Math.ceil(length / page.length));
/^x/.test(html);
const start = now();
const text = task === "read" ? readHtml(html).text.length : 0;
const seconds = (now() - start) / 1000;
console.log(JSON.stringify({ length: html.length, seconds, peak: process.resourceUsage().maxRSS / 1024, text }));
