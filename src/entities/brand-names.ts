/**
 * Brands written small → names: "alder-post Inc.", and "alder-post" where only companies stand.
 * A hyphenated word is common English far more often than a name, so two strong signs are wanted, or a suffix.
 */
import { evidenceBefore } from "./context-evidence.ts";
import { COMMA, type NameWords, SPACE } from "./name-words.ts";
import { wordsBefore } from "./surroundings.ts";
import { SUFFIX } from "./word-classes.ts";

/** A brand with its suffix: offsets of the whole, and of the brand's end. */
export interface BrandName {
  readonly start: number;
  readonly brandEnd: number;
  readonly end: number;
}

const LEGAL = new Set(["Inc", "Corp", "Co", "Ltd", "Corporation", "Limited", "LLC", "K.K", "Incorporated", "GmbH", "AG"]);

/** "alder-post Inc.": suffixes with a hyphenated lower-case word right before them. */
export function findSuffixedBrands(words: NameWords): BrandName[] {
  const brands: BrandName[] = [];
  for (let index = 0; index < words.words.length; index++) {
    if (
      (words.classes[index]! & SUFFIX) === 0 ||
      words.links[index] === SPACE ||
      words.links[index] === COMMA ||
      !LEGAL.has(words.words[index]!)
    )
      continue;
    const brand = brandBefore(words.text, words.starts[index]!);
    if (!brand) continue;
    let last = index;
    while (words.classes[last + 1]! & SUFFIX && (words.links[last + 1] === SPACE || words.links[last + 1] === COMMA)) last++;
    brands.push({ start: brand.start, brandEnd: brand.end, end: words.ends[last]! });
  }
  return brands;
}

function brandBefore(text: string, suffix: number): { start: number; end: number } | undefined {
  let end = suffix;
  while (end > 0 && suffix - end < 3 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 44)) end--;
  let start = end;
  while (start > 0 && end - start < 30 && isBrandCode(text.charCodeAt(start - 1))) start--;
  const brand = text.slice(start, end);
  return /^[a-z][a-z\d]*-[a-z\d]+$/.test(brand) && !COMMON_TAIL.test(brand) ? { start, end } : undefined;
}

function isBrandCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;
}

const FOLLOWS = new Set([46, 44, 59, 41, 39, 0x2019]);
const VERB_BEHIND = /^ (?:in|is|was|and|as|has|had|which|for|by|from|to|at|became)\b/;

/** Lower-case brands with a hyphen that stand where only companies do, twice at least: "the acquisition of alder-post". */
export function findLowerCaseBrands(words: NameWords, sentences: readonly { start: number; end: number }[]): string[] {
  const points = new Map<string, number>();
  const { text, hyphenated } = words;
  let sentence = 0;
  for (let at = 0; at < hyphenated.length; at += 2) {
    const start = hyphenated[at]!;
    const end = hyphenated[at + 1]!;
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const brand = text.slice(start, end);
    const bare = FOLLOWS.has(text.charCodeAt(end)) || end >= text.length || VERB_BEHIND.test(text.slice(end, end + 8));
    if (!bare || brand.endsWith("s") || COMMON_TAIL.test(brand)) points.set(brand, -100);
    else points.set(brand, (points.get(brand) ?? 0) + evidenceBefore(wordsBefore(text, start, sentences[sentence]!.start)));
  }
  return [...points].filter(([, sum]) => sum > 3).map(([brand]) => brand);
}

const COMMON_TAIL =
  /^(?:non|pre|post|mid|re|co|e|in|on|off|third|long|short|self|cross|know|by|add|so|start|spin|buy|joint|full|real|high|low|sub|lease|sale|write|carry|follow|well|two|one)-|-(?:up|off|on|in|out|how|back|down|half|third|ed|based|owned|term|related|party|venture|law|in-law|end|house|site|line|time|forward|through|over)$/;
