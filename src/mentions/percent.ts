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
    case "ppt":
    case "ppts":
    case "pp":
    case "pps":
      return { unit: "percentage-point", last: at };
    default:
      return undefined;
  }
}
