/** What money is spent on, set aside for or raised by, where verb and purpose together name a measure: "contributed ¥3 billion to our pension plans". */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** One verb with a preposition and the nouns behind it; the first row whose words all stand there holds. */
export interface Purpose {
  readonly verbs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly concept: string;
}

const SET_ASIDE = words("aside accrued accrue accruing reserved provisioned provided");
const RAISED = words("raised raise raises raising obtained");
const DEVOTED = words("devoted devote spent spend spending invested invest allocated dedicated");
const MEANS = words("through by from via in");

/** Verb, preposition and nouns → concept id. */
export const purposes: readonly Purpose[] = [
  {
    verbs: words("contributed contribute contributes contributing"),
    prepositions: words("to"),
    nouns: words("pension pensions retirement"),
    concept: "PensionContributions",
  },
  {
    verbs: SET_ASIDE,
    prepositions: words("for"),
    nouns: words("lawsuit lawsuits litigation arbitration"),
    concept: "LitigationReserve",
  },
  { verbs: SET_ASIDE, prepositions: words("for"), nouns: words("warranty warranties"), concept: "WarrantyReserve" },
  { verbs: SET_ASIDE, prepositions: words("for"), nouns: words("remediation cleanup"), concept: "EnvironmentalLiability" },
  {
    verbs: RAISED,
    prepositions: MEANS,
    nouns: words("bond bonds notes debentures loan loans borrowings debt"),
    concept: "ProceedsFromDebt",
  },
  {
    verbs: RAISED,
    prepositions: MEANS,
    nouns: words("share shares stock ipo placement"),
    concept: "ProceedsFromIssuanceOfShares",
  },
  {
    verbs: words("claim claims claimed claiming seek seeks seeking sought demand demands demanded demanding"),
    prepositions: words("in"),
    nouns: words("damages compensation"),
    concept: "DamagesSought",
  },
  { verbs: DEVOTED, prepositions: words("to on in"), nouns: words("research"), concept: "ResearchAndDevelopmentExpense" },
];

/** Verbs with a person between them and the amount: "fined us ¥5 billion", "awarded the plaintiff $3 million". */
export const dealtTo: ReadonlyMap<string, string> = new Map([
  ["fined", "FinesAndPenalties"],
  ["awarded", "DamagesAwarded"],
]);

/** Participles before "at" and a price: what is paid for a paper. */
export const pricedAt: ReadonlyMap<string, string> = new Map([
  ["closed", "SharePrice"],
  ["traded", "SharePrice"],
  ["priced", "IssuePrice"],
  ["exercisable", "ExercisePrice"],
  ["convertible", "ConversionPrice"],
  ["converted", "ConversionPrice"],
  ["redeemable", "RedemptionPrice"],
]);
