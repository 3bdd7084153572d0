/** What the currency signs of a filing stand for, and in which currency it reports, by the words of the text itself. */
import type { FigureContext } from "../mentions/figures.ts";

/** A pattern that ignores case goes without the flag u: the engine takes ten times as long with both. */
const CODES: readonly [RegExp, string][] = [
  [/¥|￥|\byen\b|\bJPY\b/gi, "JPY"],
  [/(?:U\.?S\.?\s?)?\$|\bUSD\b/gu, "USD"],
  [/€|\bEUR\b/gu, "EUR"],
  [/£|\bGBP\b/gu, "GBP"],
  [/\bRMB\b|\bCNY\b/gu, "CNY"],
];

/**
 * "¥" is yen unless the text speaks of RMB and never of yen; "$" is the US dollar unless the text defines another.
 * @example readCurrencies("RMB5 million (¥5)").yenIs // "CNY"
 */
export function readCurrencies(text: string): FigureContext {
  const counts = CODES.map(([pattern, code]) => [code, countUpTo(text, pattern)] as const);
  const most = counts.reduce<readonly [string, number]>((best, next) => (next[1] > best[1] ? next : best), ["", 0]);
  const chinese = /\bRMB\b|\bCNY\b|\b[Rr]enminbi\b/u.test(text);
  const japanese = /\b[Yy]en\b|\bJPY\b|\bJapanese\b/u.test(text);
  const dollar = /[“"'](?:\$|dollars?)[”"'][^.]{0,60}\b(Canadian|Australian|Hong Kong|Singapore|New Zealand)\b/u.exec(text)?.[1];
  const dollarIs =
    dollar === undefined
      ? undefined
      : { Canadian: "CAD", Australian: "AUD", "Hong Kong": "HKD", Singapore: "SGD", "New Zealand": "NZD" }[dollar];
  return {
    ...(chinese && !japanese ? { yenIs: "CNY" as const } : {}),
    ...(dollarIs === undefined ? {} : { dollarIs }),
    ...(most[0] === "" ? {} : { reportingCurrency: most[0] === "CNY" || (most[0] === "JPY" && chinese && !japanese) ? "CNY" : most[0] }),
  };
}

function countUpTo(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= 200) break;
  return count;
}
