/** The noun phrase before a verb, past what is set off between them: "deposits" of "Deposits, which are our main funds, were". */
import { pastChanges, subordinators } from "../lexicon/grammar-words.ts";
import { wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import { phraseStart } from "./noun-phrase.ts";

const DASH = /^[—–]$/u;

/** The subject's noun phrase: chunks before the verb, past commas that only set off a period or an apposition, past "which". */
export function subjectOf(chunks: readonly Chunk[], verb: number): { from: number; to: number } | undefined {
  const first = joinedTo(chunks, verb);
  if (first !== undefined) return subjectOf(chunks, first);
  let to = pastInsertion(chunks, verb);
  // "Equity in earnings of affiliates—net was": the net of the line item.
  if (wordOf(chunks[to]) === "net" && DASH.test(wordOf(chunks[to - 1]))) to -= 2;
  while (
    to >= 0 &&
    /^(?:however|therefore|thus|meanwhile|has|have|had|will|would|is|are|was|were|be|been|to|also|not|which|that|could|may|might|must|expected|forecast|forecasted|projected|planned|anticipated|estimated|budgeted|scheduled|targeted|likely|set|its|,|slightly|significantly|sharply|substantially|nearly|almost|roughly|more|than|and)$/u.test(
      wordOf(chunks[to]),
    )
  )
    to--;
  if (to < 0) return undefined;
  let from = phraseStart(chunks, to, true);
  const antecedent = beforeRelative(chunks, from);
  if (antecedent !== undefined) {
    to = antecedent;
    from = phraseStart(chunks, to, true);
  }
  // "loans as defined by X amounted to": what is defined is the subject.
  if (wordOf(chunks[from - 1]) === "as" && /^(?:defined|required|prescribed|specified|published)$/u.test(wordOf(chunks[from]))) {
    to = from - 2;
    from = phraseStart(chunks, to, true);
  }
  // "EBIT before exceptional items": the first is the measure.
  while (from > 1 && /^(?:before|after)$/u.test(wordOf(chunks[from - 1])) && chunks[from - 2]?.kind === "concept") {
    to = from - 2;
    from = phraseStart(chunks, to, true);
  }
  while (from > 1 && wordOf(chunks[from - 1]) === "," && !isOwnSubject(chunks, from, to) && isAside(chunks, from, to)) {
    to = from - 2;
    from = phraseStart(chunks, to, true);
  }
  return to < from ? undefined : { from, to };
}

/** "revenue that was included in deferred revenue was": index of the last chunk before the clause that the phrase at `from` ends, where "that" is its subject. */
function beforeRelative(chunks: readonly Chunk[], from: number): number | undefined {
  let at = from - 1;
  const verb = wordOf(chunks[at]);
  // "receivables that had been sold were": what there was of them, and no more.
  if (!/(?:ed|held|made|due)$/u.test(verb) || /^(?:transferred|disposed|divested|redeemed|retired|cancelled)$/u.test(verb))
    return undefined;
  at--;
  while (/^(?:was|were|is|are|had|has|have|been|not|previously|already|initially|originally)$/u.test(wordOf(chunks[at]))) at--;
  return at < from - 2 && /^(?:that|which)$/u.test(wordOf(chunks[at])) && wordOf(chunks[at - 1]) !== "," ? at - 1 : undefined;
}

/** "Subsidies were deducted from the assets and amounted to ¥5 billion": the passive verb that a second one is joined to has their subject. */
function joinedTo(chunks: readonly Chunk[], verb: number): number | undefined {
  // "fell 2% as reported, but grew 1% at constant rates"
  if (wordOf(chunks[verb - 1]) === "but") return movedToo(chunks, verb);
  if (wordOf(chunks[verb - 1]) !== "and") return undefined;
  const passive = chunks.findLastIndex((chunk, at) => at < verb - 2 && /^(?:was|were|is|are)$/u.test(wordOf(chunk)));
  const between = chunks.slice(passive + 1, verb - 1);
  const plain = !between.some((chunk) => chunk.kind === "figure" || /^[,;]$/u.test(wordOf(chunk)) || subordinators.has(wordOf(chunk)));
  return passive > 0 && plain ? passive : movedToo(chunks, verb);
}

/** "net income rose by 10% and totaled ¥44 billion": nothing but figures and times between the two verbs. */
function movedToo(chunks: readonly Chunk[], verb: number): number | undefined {
  for (let at = verb - 2; at > Math.max(0, verb - 14); at--) {
    const chunk = chunks[at];
    if (pastChanges.has(wordOf(chunk))) return at;
    if (chunk?.kind !== "figure" && chunk?.kind !== "period" && !BESIDE_MOVE.test(wordOf(chunk))) return undefined;
  }
  return undefined;
}

const BESIDE_MOVE =
  /^(?:,|as|reported|adjusted|currency|currencies|constant|basis|rates|by|to|from|in|for|during|the|an?|over|about|around|approximately|nearly|almost|further|[a-z]{3,}ly|\(|\))$/u;

/** "Deposits, which are our main source of funds, were ¥5 billion": index of the chunk before the insertion, or before the verb. */
function pastInsertion(chunks: readonly Chunk[], verb: number): number {
  if (wordOf(chunks[verb - 1]) !== ",") return verb - 1;
  let figures = false;
  for (let at = verb - 2; at > 0; at--) {
    if (chunks[at]?.kind === "figure") figures = true;
    const opens = wordOf(chunks[at + 1]);
    if (
      wordOf(chunks[at]) === "," &&
      (/^(?:which|who|totaling|totalling|amounting)$/u.test(opens) ||
        wordOf(chunks[at + 2]) === "which" ||
        (!figures &&
          (/^(?:as|not|including|excluding|net|together|consisting|comprising|where|being|whose|one|an?)$/u.test(opens) ||
            /[a-z]{3,}ed$/u.test(opens))))
    )
      return at - 1;
  }
  return verb - 1;
}

/** "In Europe, it rose", "In fiscal 2012, such losses were": no comma closes what would be set off. */
function isOwnSubject(chunks: readonly Chunk[], from: number, to: number): boolean {
  return /^(?:it|they|this|these|such|the)$/u.test(wordOf(chunks[from])) && wordOf(chunks[to + 1]) !== ",";
}

/** ", for the fiscal year ended March 31, 2012,", ", our affiliate in Chile," between subject and verb. */
function isAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (/^(?:including|excluding|net|after|before|which|together)$/u.test(wordOf(chunks[from]))) return true;
  // ", and our retention is": another subject.
  if (/^(?:and|but)$/u.test(wordOf(chunks[from]))) return false;
  for (let at = from; at <= to; at++) if (chunks[at]?.kind === "concept") return false;
  return true;
}
