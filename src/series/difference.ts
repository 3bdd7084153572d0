/**
 * Values as stated in, their exact difference out: 16.5 billion and 15.6 billion differ by 900000000, 31.2 and 30.1 by 1.1.
 */

/** More decimals than this are the trace of a binary fraction, not of a text. */
const MOST_DECIMALS = 10;

/**
 * `one - other` without the noise of binary fractions.
 * @example difference(31.2, 30.1) // 1.1
 */
export function difference(one: number, other: number): number {
  return withoutNoise(one - other);
}

/** The largest of `values` less the smallest; 0 for fewer than two. */
export function spread(values: readonly number[]): number {
  return values.length < 2 ? 0 : difference(Math.max(...values), Math.min(...values));
}

/** The sum of `values` without the noise of binary fractions. */
export function total(values: readonly number[]): number {
  return withoutNoise(values.reduce((sum, value) => sum + value, 0));
}

function withoutNoise(value: number): number {
  return Number(value.toFixed(MOST_DECIMALS));
}
