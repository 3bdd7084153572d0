/**
 * Words between a total and its first part that say that the parts are all of it: "¥5 billion, consisting of", "¥5 billion: ".
 */

/** Matches the words; a colon lists as well. "Including" and "of which" leave a rest open. */
export const listsAllParts =
  /:|\b(?:consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)|(?:is|are|was|were) made up of|made up of|namely|broken down (?:into|as follows|by)|divided (?:into|between|among))\b/iu;
