/**
 * A lower-case word in, its singular out where spelling tells it, else the word: "offices" → "office", "overseas" → "overseas".
 */

/** Words that end in s and are no plural, or are the same in both numbers. */
const UNCHANGED: ReadonlySet<string> = new Set(
  "series species means headquarters premises overseas sales goods proceeds earnings savings news gas bias canvas lens diabetes logistics electronics economics physics mathematics".split(
    " ",
  ),
);

/** Plurals that spelling does not tell: "lives" is of "life", "olives" of "olive". */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["persons", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["lives", "life"],
  ["wives", "wife"],
  ["shelves", "shelf"],
  ["halves", "half"],
  ["leaves", "leaf"],
  ["analyses", "analysis"],
  ["bases", "base"],
  ["crises", "crisis"],
  ["buses", "bus"],
  ["viruses", "virus"],
  ["statuses", "status"],
  ["movies", "movie"],
  ["indices", "index"],
  ["criteria", "criterion"],
  ["aircrafts", "aircraft"],
]);

/**
 * The singular by its ending: -ies → -y, -sses, -xes, -ches, -shes, -zes lose -es, other -s falls; -ss, -us, -is and -seas stay.
 * Words of up to three letters stay, save plurals of initials, which are given in lower case ("atms" → "atm").
 * @example singularNoun("subsidiaries") // "subsidiary"
 */
export function singularNoun(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || !word.endsWith("s") || UNCHANGED.has(word)) return word;
  if (/(?:ss|us|is|['’]s|seas)$/u.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|ch|sh|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
