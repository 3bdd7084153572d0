/**
 * Words by which a filing says that it gives an earlier figure anew, lower case: "as restated", "have been reclassified".
 */

/**
 * The words; a form of "not" within two words before takes one back ("has not been restated").
 * @example ["restated"]
 */
export const restatementWords = [
  "restated",
  "restate",
  "restatement",
  "restatements",
  "revised",
  "revision",
  "revisions",
  "reclassified",
  "reclassification",
  "reclassifications",
  "as adjusted",
  "retrospectively",
  "retrospective",
] as const satisfies readonly string[];
