/** What the currency signs of a filing stand for, and in which currency it reports, by the words of the text itself. */
import type { FigureContext } from "../mentions/figures.ts";

interface Spelling {
  readonly code: string;
  /** Where none of these stands in the text, the pattern need not be looked for. Without the list it may always stand there. */
  readonly signs?: readonly string[];
  readonly pattern: RegExp;
}

/** A pattern that ignores case goes without the flag u: the engine takes ten times as long with both. */
const SPELLINGS: readonly Spelling[] = [
  { code: "JPY", pattern: /¥|￥|\byen\b|\bJPY\b/gi },
  { code: "USD", signs: ["$", "USD"], pattern: /(?:U\.?S\.?\s?)?\$|\bUSD\b/gu },
  { code: "EUR", signs: ["€", "EUR"], pattern: /€|\bEUR\b/gu },
  { code: "GBP", signs: ["£", "GBP"], pattern: /£|\bGBP\b/gu },
  { code: "CNY", signs: ["RMB", "CNY"], pattern: /\bRMB\b|\bCNY\b/gu },
];

/**
 * "¥" is yen unless the text speaks of RMB and never of yen; "$" is the US dollar unless the text defines another.
 * @example readCurrencies("RMB5 million (¥5)").yenIs // "CNY"
 */
export function readCurrencies(text: string): FigureContext {
  const counts = SPELLINGS.map((spelling) => [spelling.code, countUpTo(text, spelling)] as const);
  const most = counts.reduce<readonly [string, number]>((best, next) => (next[1] > best[1] ? next : best), ["", 0]);
  const chinese = counts.some(([code, count]) => code === "CNY" && count > 0) || /\b[Rr]enminbi\b/u.test(text);
  const japanese = /\b[Yy]en\b|\bJPY\b|\bJapanese\b/u.test(text);
  const dollar = /[“"'](?:\$|dollars?)[”"'][^.]{0,60}\b(Canadian|Australian|Hong Kong|Singapore|New Zealand)\b/u.exec(text)?.[1];
  const dollarIs =
    dollar === undefined
      ? undefined
      : { Canadian: "CAD", Australian: "AUD", "Hong Kong": "HKD", Singapore: "SGD", "New Zealand": "NZD" }[dollar];
  const yenIs = chinese && !japanese ? "CNY" : undefined;
  const pesoIs = text.includes("Ps.") ? pesoOf(text) : undefined;
  const [code] = most;
  return { yenIs, dollarIs, pesoIs, reportingCurrency: code === "" ? undefined : code === "JPY" ? (yenIs ?? code) : code };
}

/** "Ps." is the peso of the one country that the text names with one. */
function pesoOf(text: string): string | undefined {
  const named = PESOS.filter(([, country]) => country.test(text));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

const PESOS = [
  ["MXN", /\bMexic(?:o|an)\b/u],
  ["ARS", /\bArgentin(?:a|e)\b/u],
  ["COP", /\bColombian?\b/u],
  ["CLP", /\bChile(?:an)?\b/u],
  ["PHP", /\bPhilippines?\b/u],
] as const;

function countUpTo(text: string, { signs, pattern }: Spelling): number {
  if (signs?.every((sign) => !text.includes(sign))) return 0;
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count >= 200) break;
  return count;
}
