/**
 * Words that say on what basis a figure stands: two figures of one series that bear different ones are not measured alike.
 * "24.9% of our outstanding shares" in one year, "26.0% of our voting shares" in the next.
 */

/** A dimension of measurement, and the words of each of its values; a figure that bears none is of unknown basis, or of the `plain` one. */
export interface BasisRow {
  readonly dimension: string;
  /** Where the label names one of these things and no word of `values`, it stands on the basis `plain`. */
  readonly plainNouns?: readonly string[];
  readonly values: readonly (readonly [value: string, ...words: string[]])[];
}

/** Bases that the words of the label name. */
export const labelBases = [
  {
    dimension: "shares",
    plainNouns: ["share", "shares", "stock", "equity", "interest"],
    values: [["voting", "voting", "votes", "voting rights"]],
  },
  {
    dimension: "dilution",
    values: [
      ["diluted", "diluted", "fully diluted"],
      ["basic", "basic"],
    ],
  },
  {
    dimension: "scope",
    values: [
      ["non-consolidated", "non-consolidated", "nonconsolidated", "unconsolidated", "parent-only"],
      ["consolidated", "consolidated"],
    ],
  },
] as const satisfies readonly BasisRow[];

/** Bases that the words of the sentence name. */
export const sentenceBases = [
  {
    dimension: "standard",
    values: [
      ["us-gaap", "u.s. gaap", "us gaap", "us-gaap", "generally accepted in the united states"],
      ["ifrs", "ifrs", "ifrss", "international financial reporting standards"],
      ["j-gaap", "j-gaap", "jgaap", "japanese gaap", "generally accepted in japan"],
    ],
  },
] as const satisfies readonly BasisRow[];
