// Text of any length for the growth bench: the fixtures' paragraphs over and over, each time with other numbers.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./texts.mjs";

/**
 * @param {number} length characters wanted
 * @returns {string} the same text for the same length, on every machine
 */
export function syntheticText(length) {
  const folder = join(root, "fixtures");
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const paragraphs = files.flatMap((file) => readFileSync(join(folder, file), "utf8").split(/\n{2,}/));
  const parts = [];
  let written = 0;
  for (let turn = 0; written < length; turn++) {
    const paragraph = paragraphs[turn % paragraphs.length] ?? "";
    const varied = turn < paragraphs.length ? paragraph : vary(paragraph, turn);
    parts.push(varied);
    written += varied.length + 2;
  }
  return parts.join("\n\n").slice(0, length);
}

/** Other amounts, the same dates: digits of a number with a comma or a point, and of one to three digits before % or a scale word. */
function vary(paragraph, turn) {
  return paragraph.replace(/\d{1,3}(?:,\d{3})+|\d{1,6}\.\d+|\d{1,3}(?=%|\s?(?:million|billion|trillion))/g, (number) =>
    number.replace(/\d/g, (digit, at) => String(((Number(digit) + turn + at) % 9) + 1)),
  );
}
