/**
 * A text → the places where a figure or a period may stand. Four sentences in five hold none, and need not be read for them.
 * "Our competitors may lower their prices." has no sign; "Sales rose by two thirds last year." has "two" and "year".
 */
import { numberWords } from "../lexicon/number-words.ts";

/** Every period without digits names one of these: "the previous fiscal year", "the third quarter", "the term under review". */
const PERIOD_STEMS = ["year", "period", "quarter", "month", "half", "halves", "term"];
const ZERO_WORDS = ["nil", "no"];
// "_one_": a mark of Markdown counts as a letter for \b.
const SIGN = new RegExp(
  String.raw`[\d０-９]|(?:\b|_)(?:${PERIOD_STEMS.join("|")}|(?:${[...Object.keys(numberWords), ...ZERO_WORDS].join("|")})(?=\b|_))`,
  "gi",
);

/**
 * The first sign from `from` on, as an offset; the length of the text where there is none.
 * @example nextSign("We lost ¥5.", 0) // 9
 */
export function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? text.length;
}
