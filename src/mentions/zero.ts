/**
 * Zero in words → money of value 0, where the currency is known. "Borrowings were nil"; "we recorded no impairment loss".
 */
import { nilModifiers, nilNouns, nilParticiples, nilReports } from "../lexicon/count-nouns.ts";
import type { Token } from "../text/tokens.ts";
import type { FigureMention } from "./mention.ts";

const COPULAS = new Set(["was", "were", "is", "are", "of", "and", "to", "from", "at", ",", "or", "been", "had", "remained", "(", ":"]);

/**
 * The zeros of a sentence, span on "nil" (with a sign before it) or "no" alone. `figures` are its other figures, in order: a list lends "nil" its currency
 * ("nil and ¥5 billion"), else the statements do; without either the zero is left out.
 * "No impairment loss was recorded" is one beside amounts of one currency only.
 * @example scanZeros(tokenize("Borrowings were nil."), [], "JPY")[0]?.value // 0
 */
export function scanZeros(tokens: readonly Token[], figures: readonly FigureMention[], reporting: string | undefined): FigureMention[] {
  const zeros: FigureMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (lower !== "nil" && lower !== "no") continue;
    const sign = lower === "nil" ? SIGNS.get(tokens[at - 1]?.text ?? "") : undefined;
    if (sign) {
      const currency = currencyOfSign(tokens, at - 1, figures) ?? (reporting !== undefined && sign.test(reporting) ? reporting : undefined);
      if (currency !== undefined) zeros.push(zeroAt(tokens, at, currency, at - 1));
      continue;
    }
    const passive = lower === "no" && isNoneReportedBehind(tokens, at);
    if (!passive && (lower === "nil" ? !isNil(tokens, at) : !isNoneReported(tokens, at))) continue;
    while (next < figures.length && figures[next]!.first < at) next++;
    const currency = passive ? onlyCurrency(figures) : (listCurrency(tokens, at, figures[next - 1], figures[next]) ?? reporting);
    if (currency !== undefined) zeros.push(zeroAt(tokens, at, currency));
  }
  return zeros;
}

/** The currencies that a sign may stand for. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ["$", /D$/u],
  ["€", /^EUR$/u],
  ["£", /^GBP$/u],
  ["¥", /^(?:JPY|CNY)$/u],
]);

/** "$nil (2011: $70,886)": that of the other figure with this sign. */
function currencyOfSign(tokens: readonly Token[], at: number, figures: readonly FigureMention[]): string | undefined {
  const same = figures.find(({ kind, first }) => kind === "money" && tokens[first]?.text === tokens[at]?.text);
  return same?.unit.split("/")[0];
}

/** "¥1 billion in fiscal 2012 (no impairment loss was recorded in fiscal 2011)": the one currency of the sentence. */
function onlyCurrency(figures: readonly FigureMention[]): string | undefined {
  const units = new Set(figures.flatMap(({ kind, unit }) => (kind === "money" ? [unit.split("/")[0] ?? unit] : [])));
  return units.size === 1 ? [...units][0] : undefined;
}

const LIST_WORDS = new Set([",", "and", "or", "to", "nil", "from"]);

/** Currency of the money that stands in one list with token `at`. */
function listCurrency(
  tokens: readonly Token[],
  at: number,
  before: FigureMention | undefined,
  after: FigureMention | undefined,
): string | undefined {
  if (after?.kind === "money" && isList(tokens, at + 1, after.first)) return after.unit;
  if (before?.kind === "money" && isList(tokens, before.last + 1, at)) return before.unit;
  return undefined;
}

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 6 || to === from) return false;
  for (let at = from; at < to; at++) if (!LIST_WORDS.has(tokens[at]!.lower)) return false;
  return true;
}

function isNil(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return before !== undefined && COPULAS.has(before.lower) && !next?.hyphen && next?.lower !== "rated";
}

/** "no gains or losses" names two things at once. */
const ALTERNATIVES = new Set(["or", "nor", "/"]);

/** "recorded no [goodwill] impairment loss": a report before, a finance noun behind, nothing limiting between. */
function isNoneReported(tokens: readonly Token[], at: number): boolean {
  if (!nilReports.has(tokens[at - 1]?.lower ?? "")) return false;
  for (let next = at + 1; next <= at + 5; next++) {
    const word = tokens[next]?.lower ?? "";
    if (nilNouns.has(word)) return !ALTERNATIVES.has(tokens[next + 1]?.lower ?? "");
    if (!nilModifiers.has(word)) return false;
  }
  return false;
}

/** "no impairment loss was recorded": a finance noun, and behind it that it was done, once for all. */
function isNoneReportedBehind(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 6; next++) {
    const word = tokens[next]?.lower ?? "";
    if (nilNouns.has(word) || nilModifiers.has(word)) continue;
    const noun = nilNouns.has(tokens[next - 1]?.lower ?? "");
    return noun && (word === "was" || word === "were") && nilParticiples.has(tokens[next + 1]?.lower ?? "");
  }
  return false;
}

function zeroAt(tokens: readonly Token[], at: number, currency: string, first = at): FigureMention {
  const token = tokens[at]!;
  return {
    kind: "money",
    unit: currency,
    value: 0,
    decimals: 0,
    bound: "exact",
    start: tokens[first]!.start,
    end: token.end,
    first,
    last: at,
    rule: `zero.${token.lower}`,
  };
}
