/** What a court orders somebody to pay is awarded: "the court ordered us to pay ¥120 million", "was ordered by the jury to pay the plaintiff $3 million". */
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { linkedAt } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";

/** `tie` is the chunk that leads to the amount: the verb, or who is paid. */
export function orderedByCourt(frame: Frame, draft: Draft, tie: number, index: PhraseIndex): Found | undefined {
  const { chunks, tokens } = frame;
  const pay = [tie, tie - 1, tie - 2].find((at) => /^(?:pay|compensate)$/u.test(wordOf(chunks[at])));
  if (pay === undefined || wordOf(chunks[pay - 1]) !== "to") return undefined;
  // "to pay ¥5 million in fines", "as a penalty": the words behind the amount say what it is.
  const next = behind(chunks, draft.at);
  if (/^(?:in|as)$/u.test(wordOf(chunks[next])) && chunks[next + 1]?.kind !== "period") return undefined;
  const order = chunks.findLastIndex((chunk, at) => at < pay && /^(?:ordered|orders|directed|obliged)$/u.test(wordOf(chunk)));
  if (order === -1 || chunks.slice(order, pay).some((chunk) => chunk.kind === "figure" || wordOf(chunk) === ";")) return undefined;
  const from = chunks.findLastIndex((chunk, at) => at < order && (chunk.kind === "figure" || /^(?:;|which|that)$/u.test(wordOf(chunk))));
  const clause = tokens.slice(chunks[from + 1]?.first ?? 0, chunks[pay]?.first);
  const row = clause.some(({ lower }) => COURTS.test(lower)) ? index.rows.get("DamagesAwarded") : undefined;
  return row && linkedAt(chunks, pay, "concept/verb", row);
}

const COURTS = /^(?:courts?|jury|judge|tribunal|arbitrators?)$/u;
