/**
 * Two lists of figures in, whether the sum of one is surely more than that of the other out, whatever rounding hides.
 * ¥0.7 billion and ¥0.6 billion are surely more than ¥1.0 billion; ¥0.7 billion and ¥0.4 billion are not.
 */
import { agreementOf, rescaled, type Figure } from "./reconcile.ts";

/**
 * Whether the least that `ones` can add up to is more than the most that `others` can. Signs count.
 * @example surelyMore([{ value: 7e8, decimals: -8, bound: "exact" }], [{ value: 5e8, decimals: -8, bound: "exact" }]) // true
 */
export function surelyMore(ones: readonly Figure[], others: readonly Figure[]): boolean {
  const [left, right] = [ones.map(agreementOf), others.map(agreementOf)];
  const scale = Math.max(0, ...left.map((one) => one.scale), ...right.map((one) => one.scale));
  const least = left.reduce((sum, one) => sum + rescaled(one, scale).low, 0n);
  const most = right.reduce((sum, one) => sum + rescaled(one, scale).high, 0n);
  return least > most;
}
