/**
 * Numbers in words: "twenty-five" is 20 + 5, "one one-hundredth" 1 · 10^-2.
 */

/** Words from zero to ninety that add up. "zero" itself is left out: "zero-coupon", "zero tolerance" count nothing. */
export const numberWords = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as const satisfies Readonly<Record<string, number>>;

/** Decimal fractions in words, as powers of ten: "one-hundredth". */
export const fractionWords = { tenth: 1, hundredth: 2, thousandth: 3 } as const satisfies Readonly<Record<string, number>>;
