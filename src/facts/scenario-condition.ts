/** What is foreseen under a condition is supposed: "will fall by ¥5 billion if the yen rises", "If rates rise, costs will increase by". */
import type { Scenario } from "../model/fact.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";

/** What the foreseeing word at `word` makes of the figure at `figure`, and the chunk on which that stands. */
export function foreseenOrSupposed(chunks: readonly Chunk[], word: number, figure: number): readonly [Scenario, Chunk | undefined] {
  const opening = conditionBefore(chunks, word);
  if (opening) return ["hypothetical", opening];
  const condition = /^(?:will|shall)$/u.test(wordOf(chunks[word])) ? conditionBehind(chunks, figure) : undefined;
  return condition ? ["hypothetical", condition] : ["expected", chunks[word]];
}

/** "will expire", "will mature": amounts that stand now, with an end that is known. */
export function isRunningOut(chunks: readonly Chunk[], will: number): boolean {
  return wordOf(chunks[will]) === "will" && /^(?:expire|mature|lapse)$/u.test(wordOf(chunks[will + 1]));
}

/** "If rates rise, costs will", "and if sales reach ¥10 billion, we will": the clause ends at the comma before the subject of the foreseeing word. */
function conditionBefore(chunks: readonly Chunk[], word: number): Chunk | undefined {
  const comma = chunks.findLastIndex((chunk, at) => at < word && wordOf(chunk) === ",");
  const at = chunks.findLastIndex((chunk, index) => index < comma && wordOf(chunk) === "if");
  if (at === 0) return chunks[0];
  const opens = /^(?:and|but|;)$/u.test(wordOf(chunks[at - 1]));
  const goesOn = /^(?:and|but|which|or)$/u.test(wordOf(chunks[comma + 1]));
  return at > 0 && opens && !goesOn && !chunks.slice(at, comma).some((chunk) => wordOf(chunk) === ",") ? chunks[at] : undefined;
}

/** The "if" of the clause behind the figure; "will open 12 stores and will consider more if demand is strong" supposes only the second. */
function conditionBehind(chunks: readonly Chunk[], figure: number): Chunk | undefined {
  for (let at = figure + 1; at < chunks.length; at++) {
    const word = wordOf(chunks[at]);
    if (/^(?:;|:|and|but|or|which|who|whose|because|while|whereas|although)$/u.test(word)) return undefined;
    if (word === "if" && !/^(?:even|as|only|determine|decide|consider|see|,)$/u.test(wordOf(chunks[at - 1]))) return chunks[at];
    if (/^(?:event|case)$/u.test(word) && /^in(?: the)?$/u.test(wordsBefore(chunks, at)) && /^(?:of|that)$/u.test(wordOf(chunks[at + 1])))
      return chunks[at];
  }
  return undefined;
}

/** "in", "in the": the words right before a chunk, from the preposition on. */
function wordsBefore(chunks: readonly Chunk[], at: number): string {
  const article = wordOf(chunks[at - 1]) === "the";
  return article ? `${wordOf(chunks[at - 2])} the` : wordOf(chunks[at - 1]);
}
