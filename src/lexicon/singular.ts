/**
 * A word of running text, in lower case → the form in which the lexicon writes it: "securities" → "security".
 * A rule of spelling, not of grammar: phrases and text go through the same one, so that odd results ("series" → "sery") still meet.
 */

/**
 * The singular of a lower-case word by its ending: -ies → -y, -sses/-xes/-ches/-shes lose -es, other -s falls, -ss/-us/-is stay.
 * Words of up to three letters stay as they are.
 * @example singular("losses") // "loss"
 */
export function singular(word: string): string {
  const length = word.length;
  if (length <= 3 || word.charCodeAt(length - 1) !== 115) return word;
  if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  if (word.endsWith("ies")) return length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) return word.slice(0, -2);
  return word.slice(0, -1);
}
