/**
 * What stands behind a number and makes it a share of a hundred. "32.0%", "51 per cent", "25 basis points".
 */
import type { Token } from "../text/tokens.ts";

/** `basis-point` is a hundredth of a percentage point. */
export type PercentUnit = "percent" | "percentage-point" | "basis-point";

/** The unit that starts at a token, and its last token. */
export interface Percent {
  readonly unit: PercentUnit;
  readonly last: number;
}

const isPoint = (token: Token | undefined): boolean => token?.lower === "point" || token?.lower === "points";

/**
 * The percent sign or words at token `at`, behind a number.
 * @example readPercent(tokenize("25 basis points"), 1) // { unit: "basis-point", last: 2 }
 */
export function readPercent(tokens: readonly Token[], at: number): Percent | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  switch (token?.lower) {
    case "%":
    case "％":
    case "percent":
    case "pct":
      return isPoint(next) || next?.lower === "pts" ? { unit: "percentage-point", last: at + 1 } : { unit: "percent", last: at };
    case "per":
      if (next?.lower !== "cent") return undefined;
      return isPoint(tokens[at + 2]) ? { unit: "percentage-point", last: at + 2 } : { unit: "percent", last: at + 1 };
    case "percentage":
      return isPoint(next) ? { unit: "percentage-point", last: at + 1 } : undefined;
    case "basis":
      return isPoint(next) ? { unit: "basis-point", last: at + 1 } : undefined;
    case "bps":
    case "bp":
      return { unit: "basis-point", last: at };
    case "p":
    case "pt":
    case "pts":
    case "point":
    case "points":
      return isBesidePercent(tokens, at) ? { unit: "percentage-point", last: at } : undefined;
    case "ppt":
    case "ppts":
    case "pp":
    case "pps":
      return { unit: "percentage-point", last: at };
    default:
      return undefined;
  }
}

/** "83.5% (up 3.3p", "improved 2.4 points to 8.8%": of a share of a hundred that stands beside. */
function isBesidePercent(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== "number") return false;
  const tie = tokens[at + 1]?.lower;
  if ((tie === "to" || tie === "from") && tokens[at + 2]?.kind === "number" && isPercentWord(tokens, at + 3)) return true;
  if (
    /^(?:up|down)$/u.test(tokens[at - 2]?.lower ?? "") &&
    tokens.slice(Math.max(0, at - 12), at).some((_token, index, { length }) => isPercentWord(tokens, at - length + index))
  )
    return true;
  for (let before = at - 2; before > at - 6; before--) {
    if (isPercentWord(tokens, before)) return true;
    if (!/^(?:[(,+-]|up|down|by|an?|increase|decrease|rise|fall|decline|improvement|of)$/u.test(tokens[before]?.lower ?? "")) return false;
  }
  return false;
}

function isPercentWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === "%" || word === "percent" || (word === "per" && tokens[at + 1]?.lower === "cent") || word === "cent";
}
