/**
 * Two texts in, their order out: by UTF-16 code unit, so that no locale moves a series.
 * "ATC" stands before "atc".
 */

/**
 * Negative, zero or positive as `one` stands before, with or after `other`.
 * @example ["b", "a"].sort(compareText) // ["a", "b"]
 */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The order of two lists of texts: by their first difference; the shorter first where one begins with the other.
 * @example compareTexts(["a", "2"], ["a", "10"]) > 0
 */
export function compareTexts(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < one.length && index < other.length; index++) {
    const order = compareText(one[index] ?? "", other[index] ?? "");
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
