/**
 * Words around a figure that limit it: "approximately ¥5 billion", "up to three persons", "15% or more".
 */

/** One bound and the phrases that say it, lower case. */
export interface BoundWords {
  readonly bound: "about" | "over" | "under" | "at least" | "at most";
  readonly phrases: readonly string[];
}

/** Phrases that stand right before the figure. */
export const boundsBefore: readonly BoundWords[] = [
  {
    bound: "about",
    phrases: [
      "approximately",
      "approximate",
      "approx",
      "approx .",
      "about",
      "around",
      "almost",
      "nearly",
      "roughly",
      "some",
      "circa",
      "c .",
      "ca .",
      "~",
      "≈",
      "∼",
      "〜",
    ],
  },
  {
    bound: "about",
    phrases: [
      "close to",
      "approaching",
      "in the region of",
      "in the order of",
      "on the order of",
      "in the vicinity of",
      "in the neighborhood of",
      "estimated",
      "virtually",
      "an estimated",
    ],
  },
  {
    bound: "over",
    phrases: [
      "over",
      "more than",
      "above",
      "exceeding",
      "in excess of",
      "exceeded",
      "exceeds",
      "exceed",
      "greater than",
      "higher than",
      "larger than",
      "surpassed",
      "surpassing",
      "upwards of",
      "upward of",
      ">",
    ],
  },
  { bound: "under", phrases: ["under", "less than", "below", "fewer than", "lower than", "smaller than", "short of", "<"] },
  {
    bound: "at least",
    phrases: [
      "at least",
      "no less than",
      "not less than",
      "no fewer than",
      "not fewer than",
      "not lower than",
      "no lower than",
      "not below",
      "not be less than",
      "not be lower than",
      "not be below",
      "not fall below",
      "not falling below",
      "not drop below",
      "not decline below",
      "minimum",
      "minimum of",
      "at or above",
      "equal to or greater than",
      "equal to or more than",
      "greater than or equal to",
      "as little as",
      "as few as",
      "as low as",
      "≥",
      "≧",
    ],
  },
  {
    bound: "at most",
    phrases: [
      "up to",
      "at most",
      "no more than",
      "not more than",
      "no greater than",
      "not greater than",
      "no higher than",
      "not higher than",
      "not exceeding",
      "not be more than",
      "not be greater than",
      "not be higher than",
      "not be above",
      "not to exceed",
      "not exceed",
      "does not exceed",
      "did not exceed",
      "not in excess of",
      "maximum",
      "maximum of",
      "at or below",
      "equal to or less than",
      "less than or equal to",
      "as much as",
      "as many as",
      "as high as",
      "up to an additional",
      "up to an aggregate",
      "up to a further",
      "up to another",
      "up to a total of",
      "up to an aggregate of",
      "up to an additional aggregate of",
      "limited to",
      "capped at",
      "≤",
      "≦",
    ],
  },
];

/** Phrases that stand right behind the figure or behind what it counts. */
export const boundsAfter: readonly BoundWords[] = [
  {
    bound: "at least",
    phrases: ["or more", "or higher", "or greater", "or above", "or over", "or larger", "or longer", "and above", "and over", "or better"],
  },
  { bound: "at most", phrases: ["or less", "or lower", "or fewer", "or below", "or under", "or smaller", "and below", "and under"] },
];

/** Words between which the two ends of a change stand: "increased ¥2 billion to ¥3 billion" is no range. */
export const changeWords: ReadonlySet<string> = new Set(
  `increase increased increases increasing decrease decreased decreases decreasing rise rose rises rising risen fall fell falls falling fallen grow grew grows growing grown
  decline declined declines declining drop dropped drops dropping reduce reduced reduces reducing reduction raise raised raises raising climb climbed jump jumped jumps shrink shrank
  gain gained improve improved improves improvement surge surged slump slumped plunge plunged widen widened narrow narrowed expand expanded contract contracted change changed
  revise revised revises lower lowered cut up down strengthen strengthened weaken weakened appreciate appreciated depreciate depreciated amend amended adjust adjusted
  growth move moved moves upgrade upgraded downgraded compare compared ratio split`.split(/\s+/u),
);

/** Nouns of moving that have "of 3% to 5%" behind them as a range. */
export const rateNouns: ReadonlySet<string> = new Set(["growth", "increase", "decrease", "rise", "decline", "reduction", "improvement"]);

/** Words before "from" that make "from A to B" a range. */
export const rangeWords: ReadonlySet<string> = new Set(
  "range ranges ranged ranging vary varies varied varying anywhere spread fluctuate fluctuates fluctuated fluctuating".split(" "),
);

/** Nouns that make "between A and B" two ends of a comparison. */
export const comparisonNouns: ReadonlySet<string> = new Set("difference differences gap spread differential ratio discrepancy".split(" "));
