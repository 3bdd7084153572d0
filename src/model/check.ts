import * as z from "zod";

/**
 * What comes of comparing the inline XBRL tags of a page with the facts of its sentences.
 * - `tag-value-differs`: the two values differ; `by` is the difference
 * - `tag-scale-differs`: they differ by a power of ten; `by` is the ratio of the tag's value to the fact's
 * - `tag-sign-differs`: they differ by the sign alone
 * - `tag-unit-differs`: yen and dollars, shares and a plain number
 * - `tag-period-differs`: the text names another day or span of days than the tag's context; `by` is the most by which two ends differ, in days
 * - `tag-concept-differs`: the catalogue calls the fact's concept by another us-gaap or ifrs-full name than the tag
 * - `tag-without-fact`: the tag's characters were not read as a figure
 * - `tag-unreadable`: the tag has no number that its own format allows, or is nil
 * - `tag-not-shown`: the page does not show the tag, so that no sentence says it
 */
export const tagCheckCodeSchema = z.enum([
  "tag-value-differs",
  "tag-scale-differs",
  "tag-sign-differs",
  "tag-unit-differs",
  "tag-period-differs",
  "tag-concept-differs",
  "tag-without-fact",
  "tag-unreadable",
  "tag-not-shown",
]);
/** See {@link tagCheckCodeSchema}. */
export type TagCheckCode = z.infer<typeof tagCheckCodeSchema>;

/**
 * What is odd in a set of filings; beside these the codes of {@link tagCheckCodeSchema}.
 * - `duplicate-document`: two different filings have one id; the one that sorts later was left out
 * - `undated-filing`: `asOf` was asked for and the filing has no `filed`; it was left out
 * - `conflicting`: filings differ beyond rounding and no text says why
 * - `transposed-digits`: two vintages differ by two neighbouring digits swapped (16.5 and 15.6)
 * - `thousandfold-jump`: a value is some thousand times its neighbour: a scale word may be wrong
 * - `parts-exceed-total`: the parts that name a total add up to more than it, beyond rounding
 * - `parts-short-of-total`: parts that the text lists as all of a total ("…: A, B and C", "consisting of") add up to less than it
 * - `quarters-differ-from-year`: the four quarters of a fiscal year do not add up to it
 * - `balance-continuity`: a balance does not follow from the one before: retained earnings rose by more than the year's net income,
 *   or a total paid to date fell
 * - `ownership-out-of-range`: a share of ownership below 0 or above 100 percent
 */
export const checkCodeSchema = z.enum([
  ...tagCheckCodeSchema.options,
  "duplicate-document",
  "undated-filing",
  "conflicting",
  "transposed-digits",
  "thousandfold-jump",
  "parts-exceed-total",
  "parts-short-of-total",
  "quarters-differ-from-year",
  "balance-continuity",
  "ownership-out-of-range",
]);
/** See {@link checkCodeSchema}. */
export type CheckCode = z.infer<typeof checkCodeSchema>;

/**
 * One oddity, with the series, period, filings and facts that it is about.
 * @example { code: "conflicting", message: "orchard-2018 says 16500000000, orchard-2019 says 15600000000", series: "Orchard/Orchard/Revenue/JPY/P1Y",
 *            period: "2017-04-01/2018-03-31", by: 900000000, documents: ["orchard-2018", "orchard-2019"], facts: ["orchard-2018#1-9", "orchard-2019#4-12"] }
 */
export const checkSchema = z.object({
  code: checkCodeSchema,
  message: z.string(),
  /** Id of the series. */
  series: z.string().optional(),
  /** EDTF. */
  period: z.string().optional(),
  /** By how much, in the unit of the figures: the most by which two differ, or what is beyond the limit; of a `thousandfold-jump` the ratio. */
  by: z.number().optional(),
  /** Of a tag of inline XBRL: its index in the `facts` of the page. */
  tag: z.number().int().optional(),
  documents: z.array(z.string()).readonly(),
  /** Ids of facts. */
  facts: z.array(z.string()).readonly(),
});

/** See {@link checkSchema}. */
export type Check = z.infer<typeof checkSchema>;
