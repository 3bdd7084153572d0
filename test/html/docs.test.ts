/** The running example of docs/html.md gives what the page says. */
import { expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract.ts";
import { compareTags, readHtml } from "../../src/html.ts";

const docs = readFileSync(join(import.meta.dirname, "..", "..", "docs", "html.md"), "utf8");
const html = /const html = `([^`]*)`/.exec(docs)?.[1] ?? "";

it("docs/html.md", () => {
  const page = readHtml(html);
  expect(docs).toContain(`page.text; // ${JSON.stringify(page.text)}`);
  const { facts } = extract(page.text);
  const source = facts[0]?.source;
  expect(source?.text).toBe("¥7.3 billion");
  const range = page.locate(source?.start ?? 0, source?.end ?? 0);
  expect(docs).toContain(`// { start: ${range?.start}, end: ${range?.end} }`);
  const [check, ...others] = compareTags(page, facts).checks;
  expect(others).toEqual([]);
  expect(docs).toContain(`{ code: "${check?.code}", message: "${check?.message}", tag: 0, by: ${check?.by},`);
});
