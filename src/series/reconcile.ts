/**
 * Figures of one quantity in, whether they say the same beside rounding, and which says it most precisely, out.
 * ¥750 million and ¥0.8 billion agree; ¥0.7 billion and ¥0.8 billion do not.
 *
 * The rule is the one by which XBRL processors call duplicate facts consistent: a value stands for value ± ½ · 10^-decimals, all intervals
 * must meet, and values of equal decimals must be equal. Whole numbers of arbitrary size carry it, so that 0.1 + 0.2 is no trap.
 */
import type { Bound } from "../model/fact.ts";

/** A value as stated. */
export interface Figure {
  readonly value: number;
  readonly upper?: number | undefined;
  readonly decimals: number;
  readonly bound: Bound;
}

/** What some figures leave open together: from `low` to `high`, in units of 10^-scale. */
export interface Agreement {
  readonly low: bigint;
  readonly high: bigint;
  readonly scale: number;
  /** The exact values by their decimals. */
  readonly exact: ReadonlyMap<number, number>;
}

/**
 * What one figure leaves open. `about` is one unit of the last digit that is not zero to either side, `over` and `at least` one such unit
 * away from zero, `under` and `at most` one towards it, `between` the range itself.
 * @example agreementOf({ value: 8000, decimals: 0, bound: "about" }) // 7000 to 9000
 */
export function agreementOf(figure: Figure): Agreement {
  const { value, upper = value, decimals, bound } = figure;
  const [first, last] = [digitsOf(value), digitsOf(upper)];
  const unitExponent = value === 0 ? -decimals : first.exponent;
  const scale = Math.max(-first.exponent, -last.exponent, decimals + 1, 0);
  const [low = 0n, high = 0n] = [scaled(first, scale), scaled(last, scale)].sort((one, other) => (one < other ? -1 : 1));
  const unit = powerOfTen(unitExponent + scale);
  const exact = new Map(bound === "exact" ? [[decimals, value]] : []);
  const [below, above] = widths(bound, unit, 5n * powerOfTen(scale - decimals - 1));
  return value < 0 ? { low: low - above, high: high + below, scale, exact } : { low: low - below, high: high + above, scale, exact };
}

/**
 * What an agreement and one more figure leave open together, or undefined where they differ beyond rounding.
 */
export function narrow(agreement: Agreement, figure: Figure): Agreement | undefined {
  const other = agreementOf(figure);
  const scale = Math.max(agreement.scale, other.scale);
  const [one, two] = [rescaled(agreement, scale), rescaled(other, scale)];
  const low = one.low > two.low ? one.low : two.low;
  const high = one.high < two.high ? one.high : two.high;
  if (low > high) return undefined;
  for (const [decimals, value] of other.exact) if ((agreement.exact.get(decimals) ?? value) !== value) return undefined;
  return { low, high, scale, exact: new Map([...agreement.exact, ...other.exact]) };
}

/**
 * Whether all figures say the same beside rounding.
 * @example agree([{ value: 750e6, decimals: -6, bound: "exact" }, { value: 8e8, decimals: -8, bound: "exact" }]) // true
 */
export function agree(figures: readonly Figure[]): boolean {
  const [first, ...others] = figures;
  if (first === undefined) return true;
  let agreement: Agreement | undefined = agreementOf(first);
  for (const figure of others) {
    if (agreement === undefined) return false;
    agreement = narrow(agreement, figure);
  }
  return agreement !== undefined;
}

/**
 * The figure that leaves least open; of several the exact one, of several of these the last.
 */
export function mostPrecise<Stated extends Figure>(first: Stated, others: readonly Stated[]): Stated {
  return others.reduce((best, figure) => {
    const order = compareWidth(agreementOf(figure), agreementOf(best)) || Number(figure.bound !== "exact") - Number(best.bound !== "exact");
    return order <= 0 ? figure : best;
  }, first);
}

/** Negative where `one` leaves less open than `other`. */
export function compareWidth(one: Agreement, other: Agreement): number {
  const scale = Math.max(one.scale, other.scale);
  const [first, second] = [rescaled(one, scale), rescaled(other, scale)];
  const difference = first.high - first.low - (second.high - second.low);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same bounds in finer units. */
export function rescaled(agreement: Agreement, scale: number): { low: bigint; high: bigint } {
  const factor = powerOfTen(scale - agreement.scale);
  return { low: agreement.low * factor, high: agreement.high * factor };
}

/** How far the bound reaches towards zero and away from it. */
function widths(bound: Bound, unit: bigint, half: bigint): [below: bigint, above: bigint] {
  if (bound === "exact") return [half, half];
  if (bound === "about") return [unit, unit];
  if (bound === "between") return [0n, 0n];
  return bound === "over" || bound === "at least" ? [0n, unit] : [unit, 0n];
}

/** The shortest decimal digits of a number, without zeros at the end: 15600000000 is 156 · 10^8. */
function digitsOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function scaled({ digits, exponent }: { digits: bigint; exponent: number }, scale: number): bigint {
  return digits * powerOfTen(exponent + scale);
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
