/** What comes of comparing the tags of a page with the facts of its sentences: records in the form of the checks of a timeline. */

import type { TagCheckCode } from "../model/check.ts";

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
