/** Whether a text is in the language that the library reads: by its small words, in a sample of its beginning and its middle. */

const smallWords = "the of and to for as is were our by with that at from are it its this which has have had their would may".split(" ");
const SMALL_WORDS = new Set(smallWords);
const SMALL_WORD = new RegExp(String.raw`\b(?:${smallWords.join("|")})\b`, "g");
const SAMPLE = 10_000;
/** English prose has some 35 small words in a hundred; a table of English labels still has a few. */
const LEAST_SHARE = 0.03;
const ENOUGH_WORDS = 50;
const MOST_IDEOGRAPHS = 0.2;

/**
 * False where the text is long enough to tell and is not English. Short texts and bare tables count as English.
 * @example isEnglish("当社グループの業績は、為替相場の変動により影響を受ける可能性があります。") // false
 */
export function isEnglish(text: string): boolean {
  const middle = Math.max(0, Math.floor(text.length / 2) - SAMPLE / 2);
  const sample = text.length <= 2 * SAMPLE ? text : text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE);
  const ideographs = sample.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0;
  if (ideographs >= 10 && ideographs / sample.length > MOST_IDEOGRAPHS) return false;
  if (hasPlenty(sample)) return true;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter((word) => SMALL_WORDS.has(word)).length / words.length >= LEAST_SHARE;
}

/** No text has more words than every other character, so that its small words may be enough before its words are counted. */
function hasPlenty(sample: string): boolean {
  const plenty = Math.max(ENOUGH_WORDS, (LEAST_SHARE * (sample.length + 1)) / 2);
  let small = 0;
  for (SMALL_WORD.lastIndex = 0; small < plenty && SMALL_WORD.test(sample);) small++;
  return small >= plenty;
}
