/** The sign that a value takes from its concept: a net loss is a negative NetIncome, a fall a negative Change. */
import type { Draft } from "./draft.ts";

/** The signed value (and upper end) of a figure. Without a concept the sign is that of the numeral. */
export function signedValues(draft: Draft): { value: number; upper: number | undefined } {
  const { value, upper } = draft.figure;
  const sign = signOf(draft);
  const lower = signed(value, sign);
  if (upper === undefined) return { value: lower, upper };
  const other = signed(upper, sign);
  return { value: Math.min(lower, other), upper: Math.max(lower, other) };
}

function signOf(draft: Draft): 1 | -1 | undefined {
  if (draft.concept?.row.id === "Change") return draft.changeSign;
  return draft.concept?.sign === -1 ? -1 : undefined;
}

/** A value with the sign that the figure's concept gives it. */
export function withSign(draft: Draft, value: number): number {
  return signed(value, signOf(draft));
}

/** A named loss is negative whether or not its numeral stands in parentheses; a rise keeps the numeral's own sign. */
function signed(value: number, sign: 1 | -1 | undefined): number {
  if (sign === -1) return value === 0 ? 0 : -Math.abs(value);
  return value;
}
