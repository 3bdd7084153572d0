/**
 * Scale words behind a number, as powers of ten: "16.2 billion" is 16.2 · 10^9.
 */

/** Scale words that stand behind any number. */
export const scaleWords = {
  hundred: 2,
  thousand: 3,
  thousands: 3,
  million: 6,
  millions: 6,
  billion: 9,
  billions: 9,
  trillion: 12,
  trillions: 12,
  lakh: 5,
  crore: 7,
  crores: 7,
} as const satisfies Readonly<Record<string, number>>;

/** Short forms, read only beside a currency: "¥5bn", "EUR 3 mn". */
export const scaleAbbreviations = {
  k: 3,
  m: 6,
  mn: 6,
  mm: 6,
  mil: 6,
  mio: 6,
  mln: 6,
  b: 9,
  bn: 9,
  bil: 9,
  bln: 9,
  t: 12,
  tn: 12,
  trn: 12,
} as const satisfies Readonly<Record<string, number>>;
