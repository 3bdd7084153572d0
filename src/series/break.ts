/**
 * Vintages of neighbouring observations in, where the basis of measurement changes out.
 * "24.9% of the outstanding shares", then "26.0% of the outstanding voting shares".
 */
import { labelBases, sentenceBases, type BasisRow } from "../lexicon/basis-words.ts";
import type { Fact } from "../model/fact.ts";
import type { StatedVintage } from "./vintages.ts";

/** What the words say of the basis, by dimension. */
export type Basis = ReadonlyMap<string, string>;

interface BasisRule {
  readonly dimension: string;
  readonly plain: RegExp | undefined;
  readonly values: readonly (readonly [value: string, words: RegExp])[];
}

const labelRules = labelBases.map(ruleOf);
const sentenceRules = sentenceBases.map(ruleOf);

/**
 * For each list of vintages whether the basis changes within it or against what the lists before it said last.
 */
export function breaksOf(observations: readonly (readonly StatedVintage[])[]): boolean[] {
  const known = new Map<string, string>();
  return observations.map((vintages) => {
    let changes = false;
    for (const { facts } of vintages) {
      for (const [dimension, value] of basisOf(facts)) {
        if ((known.get(dimension) ?? value) !== value) changes = true;
        known.set(dimension, value);
      }
    }
    return changes;
  });
}

/** What the labels and sentences of one vintage say of its basis. */
export function basisOf(facts: readonly Fact[]): Basis {
  const basis = new Map<string, string>();
  for (const { label = "", sentence } of facts) {
    addBases(basis, labelRules, label);
    addBases(basis, sentenceRules, sentence.text);
  }
  return basis;
}

/** A dimension for which the words name several values stays open. */
function addBases(basis: Map<string, string>, rules: readonly BasisRule[], words: string): void {
  for (const { dimension, plain, values } of rules) {
    if (basis.has(dimension)) continue;
    const named = values.filter(([, pattern]) => pattern.test(words)).map(([value]) => value);
    const [value] = named;
    if (named.length === 1 && value !== undefined) basis.set(dimension, value);
    else if (named.length === 0 && plain?.test(words) === true) basis.set(dimension, "plain");
  }
}

function ruleOf(row: BasisRow): BasisRule {
  return {
    dimension: row.dimension,
    plain: row.plainNouns === undefined ? undefined : wordsPattern(row.plainNouns),
    values: row.values.map(([value, ...words]) => [value, wordsPattern(words)] as const),
  };
}

/** Whole words; a hyphen belongs to its word, so that "consolidated" is not in "non-consolidated". */
function wordsPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.map((word) => word.replaceAll(".", "\\.")).join("|")})(?![\\p{L}\\p{N}])`, "iu");
}
