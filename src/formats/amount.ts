/**
 * A value and its stated precision in, the shortest exact writing out:
 * 15600000000 with decimals -8 is "15.6bn". No stated digit is lost and none is added.
 */

const SCALES = [
  { exponent: 12, suffix: "tn" },
  { exponent: 9, suffix: "bn" },
  { exponent: 6, suffix: "m" },
] as const;

/** More digits than this behind the point read worse than the full number with thousands. */
const MOST_FRACTION_DIGITS = 3;

/** Signs that stand before a value for how the text limits it; exact values bear none. */
const BOUND_SIGNS: Readonly<Record<string, string>> = { about: "~", over: ">", under: "<", "at least": "≥", "at most": "≤" };

/**
 * Writes a value in base units for people: in trillions, billions or millions where that keeps every stated digit,
 * else in full with thousands parted by commas. `decimals` is XBRL's: the place of the last stated digit.
 * @example formatAmount(15_600_000_000, -8) // "15.6bn"
 * @example formatAmount(117.5, 2) // "117.50"
 */
export function formatAmount(value: number, decimals: number): string {
  for (const { exponent, suffix } of SCALES) {
    const fraction = Math.max(0, exponent + decimals);
    if (Math.abs(value) < 10 ** exponent || fraction > MOST_FRACTION_DIGITS) continue;
    const scaled = (value / 10 ** exponent).toFixed(fraction);
    if (Number(`${scaled}e${exponent}`) === value) return withThousands(scaled) + suffix;
  }
  const full = value.toFixed(Math.min(Math.max(decimals, 0), 20));
  return withThousands(Number(full) === value ? full : String(value));
}

/**
 * The same with the sign of its bound before it: "~750m", "≥5", "1m–2m" for a range.
 * @example formatBounded({ value: 750_000_000, decimals: -6, bound: "about" }) // "~750m"
 */
export function formatBounded(figure: { value: number; decimals: number; bound?: string; upper?: number | undefined }): string {
  const lower = formatAmount(figure.value, figure.decimals);
  if (figure.bound === "between" && figure.upper !== undefined) return `${lower}–${formatAmount(figure.upper, figure.decimals)}`;
  return (BOUND_SIGNS[figure.bound ?? "exact"] ?? "") + lower;
}

function withThousands(digits: string): string {
  if (digits.includes("e")) return digits;
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits : digits.slice(0, point);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (point < 0 ? "" : digits.slice(point));
}
