/** What comes of comparing the tags of a page with the facts of its sentences: records in the form of the checks of a timeline. */

/**
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
export type TagCheckCode =
  | "tag-value-differs"
  | "tag-scale-differs"
  | "tag-sign-differs"
  | "tag-unit-differs"
  | "tag-period-differs"
  | "tag-concept-differs"
  | "tag-without-fact"
  | "tag-unreadable"
  | "tag-not-shown";

/**
 * One difference between a tag and the text, in the form of a check of a timeline.
 * @example { code: "tag-scale-differs", message: "the tag x:Debt says 5123000000, the text 5123", tag: 12, by: 1000000,
 *            documents: ["orchard-2019"], facts: ["orchard-2019#120-125"] }
 */
export interface TagCheck {
  readonly code: TagCheckCode;
  readonly message: string;
  /** Index of the tag in `page.facts`. */
  readonly tag: number;
  /** EDTF, of the tag. */
  readonly period?: string;
  readonly by?: number;
  readonly documents: readonly string[];
  /** Ids of facts. */
  readonly facts: readonly string[];
}

/** Every tag is counted once: `tags` is `agreed` + `differing` + `unmatched` + `texts`. */
export interface TagComparison {
  readonly tags: number;
  /** Tags with a fact on the same characters that says the same. */
  readonly agreed: number;
  /** Tags with a fact that says something else; `checks` says what. */
  readonly differing: number;
  /** Tags without a fact to compare with; `checks` says why. */
  readonly unmatched: number;
  /** Tags of text, which are not compared. */
  readonly texts: number;
  readonly checks: readonly TagCheck[];
}
