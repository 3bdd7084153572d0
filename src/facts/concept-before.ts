/**
 * What the words before a figure say: a noun phrase tied by a preposition, or the subject of a verb.
 * "a net loss of ¥5 billion", "net loss … was ¥5 billion", "revenue rose 12% to ¥5 billion".
 */
import {
  chainWords,
  copulas,
  determiners,
  fallNouns,
  fallVerbs,
  fillers,
  genericNouns,
  moveVerbs,
  movingNouns,
  riseNouns,
  riseVerbs,
  subordinators,
  transitiveChangeVerbs,
} from "../lexicon/grammar-words.ts";
import { gappedSubject } from "./concept-gapped.ts";
import { singular } from "../lexicon/singular.ts";
import { entryFor, fitting, isOfCompany } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { headConcepts, isVerb, objectStart, openingOf, phraseStart } from "./noun-phrase.ts";

/** "The increase in revenue was 29%": the change, not the revenue. */
function changeOfSubject(chunks: readonly Chunk[], { from, to }: { from: number; to: number }, draft: Draft): Found | undefined {
  const at = changeNoun(chunks, from, to);
  if (at === undefined || at === to || chunks.slice(from, at).some((chunk) => wordOf(chunk) === "of")) return undefined;
  const heads = headConcepts(chunks, at + 2, to, fitting(draft.figure, "concept/change"));
  return { rule: riseNouns.has(wordOf(chunks[at])) ? "concept/change-rise" : "concept/change-fall", heads, from: at, to: heads[0] ?? at };
}

const DASH = /^[—–]$/u;

/** "a net loss of ¥5 billion", "net loss … was ¥5 billion", "revenue rose 12% to ¥5 billion", "an increase in revenue of ¥5 billion". */
export function leftOf(frame: Frame, draft: Draft, taken: ReadonlySet<number> = new Set()): Found | undefined {
  const { chunks } = frame;
  const { index: tie, amount } = leftTie(chunks, draft.at);
  const word = wordOf(chunks[tie]);
  const closes = wordOf(chunks[behind(chunks, draft.at)]);
  // "shares at 85% of their market value": the percentage is a price.
  if (word === "at" && closes === "of" && draft.figure.kind === "percent") return undefined;
  const betweenDashes = DASH.test(word) && DASH.test(closes);
  if (word === "of" || word === "(" || betweenDashes || (amount && (word === "in" || word === "for")))
    return byNoun(frame, tie, draft, taken);
  if (word === "from" && wordOf(chunks[tie - 1]) === "ranging") return byNoun(frame, tie - 1, draft, taken);
  if (word === ":" || (word === "at" && governingVerb(chunks, tie) === undefined)) return byNoun(frame, tie, draft, taken);
  const moved = gappedSubject(frame, draft) ?? byMovement(frame, draft);
  if (moved) return moved;
  if (wordOf(chunks[tie + 1]) === "total" && chunks[tie]?.kind === "concept") {
    const from = phraseStart(chunks, tie);
    return { rule: "concept/subject", heads: headConcepts(chunks, from, tie, fitting(draft.figure, "concept/subject")), from, to: tie };
  }
  if (wordOf(chunks[tie + 1]) === "total" && /^(?:will|would)$/u.test(word)) {
    const subject = subjectOf(chunks, tie);
    const rule = "concept/subject";
    return subject && { rule, heads: headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, rule)), ...subject };
  }
  if (entryFor(chunks[tie], draft.figure, "concept/adjacent")) return { rule: "concept/adjacent", heads: [tie], from: tie, to: tie };
  if (
    word === "," &&
    wordOf(chunks[0]) !== "of" &&
    entryFor(chunks[tie - 1], draft.figure, "concept/adjacent") &&
    (closes === "," || closes === "." || closes === ")")
  )
    return { rule: "concept/apposition", heads: [tie - 1], from: tie - 1, to: tie - 1 };
  const object = word === "from" || word === "to" ? levelOfObject(frame, phraseStart(chunks, tie - 1), tie, draft) : undefined;
  if (object) return object;
  const verb = governingVerb(chunks, tie) ?? verbChain(chunks, tie);
  if (verb === undefined) return word === "from" ? levelOfChange(frame, tie, draft) : undefined;
  const { rule } = verb;
  const at = ofMainClause(chunks, verb.at);
  const subject = subjectOf(chunks, at);
  if (!subject) return undefined;
  const change = changeOfSubject(chunks, subject, draft);
  if (change && !rule.startsWith("concept/change")) return change;
  const share = shareInPhrase(frame, subject.from, subject.to, draft);
  if (share && !rule.startsWith("concept/change")) return share;
  const heads = headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, rule));
  if (heads.length === 0 && !rule.startsWith("concept/change")) return { rule, heads, ...subject };
  if (heads.length === 0 && namesOther(chunks, subject)) return { rule: rule.replace("change-", "change-other-"), heads, ...subject };
  return { rule, heads, from: heads[0] ?? subject.from, to: heads.at(-1) ?? subject.to };
}

/** "product volume", "raw material costs per ton", "revenue per user": the head is a noun of things that move, and no measure of the catalogue. */
export function namesMover(chunks: readonly Chunk[], from: number, to: number): boolean {
  const end = chunks.findIndex((chunk, at) => at > from && at <= to && /^(?:in|of|per|for|at|from|to)$/u.test(wordOf(chunk)));
  const head = chunks[end === -1 ? to : end - 1];
  if (head?.kind === "concept") return end !== -1 && wordOf(chunks[end]) === "per";
  return head?.kind === "word" && movingNouns.has(singular(head.lower));
}

/** "the euro declined by 9%", "our prices rose 3%": a subject of its own that the catalogue does not know. */
function namesOther(chunks: readonly Chunk[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (namesMover(chunks, from, to)) return true;
  return to > from && determiners.has(wordOf(chunks[from])) && !/^(?:this|that|these|those)$/u.test(wordOf(chunks[from]));
}

/** "the share of our revenue earned abroad was 40%": a share of the measure, not the measure. */
function shareInPhrase(frame: Frame, from: number, to: number, draft: Draft): Found | undefined {
  if (draft.figure.kind !== "percent") return undefined;
  const { chunks } = frame;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    const word = nounOf(chunk);
    if (!/^(?:share|proportion|percentage|portion|part)$/u.test(word) || wordOf(chunks[at + 1]) !== "of") continue;
    const heads = headConcepts(chunks, at + 2, to, fitting(draft.figure, "concept/share-of"));
    if (heads.length > 0) return { rule: "concept/share-of", heads, from: at, to: heads[0] ?? to };
    // "deferred tax assets as a percentage of Tier 1 capital", "our share of new subscribers": of a whole whose shares have no name.
    if (wordOf(chunks[at - 2]) === "as" || (word === "share" && !isOfCompany(frame, at + 2, to)))
      return { rule: "concept/share-of", heads, from: at, to };
  }
  return undefined;
}

/** The noun phrase that ends before a preposition. A noun of change in it turns the figure into a change. */
function byNoun(frame: Frame, tie: number, draft: Draft, taken: ReadonlySet<number>): Found | undefined {
  const { chunks } = frame;
  let to = tie - 1;
  while (chunks[to]?.kind === "period" || /^(?:in|for|of|during|as|at|on|,)$/u.test(wordOf(chunks[to]))) to--;
  let from = phraseStart(chunks, to);
  // "deferred tax assets, before valuation allowance, of": what is set off between commas is not the head.
  if (
    wordOf(chunks[tie - 1]) === "," &&
    /^(?:before|after|net|excluding|including)$/u.test(wordOf(chunks[from - 1]) || wordOf(chunks[from]))
  ) {
    const comma = chunks.slice(0, to).findLastIndex((chunk) => wordOf(chunk) === ",");
    if (comma > 0 && comma >= from - 2) {
      to = comma - 1;
      from = phraseStart(chunks, to);
    }
  }
  // "¥350 million as an allowance in respect of loans of ¥900 million": the allowance has its figure.
  for (let at = from; at < to; at++) if (taken.has(at) || isJointBehindFigure(chunks, at, from)) from = at + 1;
  // "pledged loans of ¥5 billion as collateral for borrowings of ¥9 billion": the borrowings.
  if (wordOf(chunks[from - 1]) === "as" && nounOf(chunks[from]) === "collateral" && wordOf(chunks[from + 1]) === "for") from += 2;
  if (to < from) return undefined;
  const change = changeNoun(chunks, from, to);
  const valued = change === undefined ? valuedSubject(chunks, from, to, draft) : undefined;
  if (valued) return valued;
  if (change === undefined && isUnnamedPredicate(chunks, from)) return { rule: "concept/noun", heads: [], from, to };
  const heads = headConcepts(
    chunks,
    change === undefined ? from : change + 1,
    to,
    fitting(draft.figure, change === undefined ? "concept/noun" : "concept/change"),
  );
  const level = change === undefined ? -1 : chunks.findIndex((chunk, at) => at > change && at < to && wordOf(chunk) === "from");
  if (level !== -1 && heads.length > 0) return { rule: "concept/subject", heads, from: heads[0] ?? from, to: heads[0] ?? to };
  if (change !== undefined)
    return {
      rule: `concept/change-${heads.length === 0 && namesMover(chunks, change + 2, to) ? "other-" : ""}${riseNouns.has(wordOf(chunks[change])) ? "rise" : "fall"}`,
      heads,
      from: change,
      to: heads[0] ?? change,
    };
  if (heads.length === 0) return ofSubject(frame, from, to, draft) ?? { rule: "concept/noun", heads: [], from, to };
  return { rule: "concept/noun", heads, from: heads[0] ?? from, to };
}

/** "retained earnings (¥5 billion) and other items (¥2 billion)", "a 10% dividend and a price of ¥500": at the "and" the first noun has its figure. */
function isJointBehindFigure(chunks: readonly Chunk[], at: number, from: number): boolean {
  if (!/^(?:and|or|,)$/u.test(wordOf(chunks[at]))) return false;
  if (at === from + 1 && chunks[from]?.kind === "concept" && chunks[from - 1]?.kind === "figure") return true;
  if (wordOf(chunks[at - 1]) !== ")") return false;
  return chunks.slice(openingOf(chunks, at - 1), at).some(({ kind }) => kind === "figure");
}

/** "deferred taxes were a benefit of ¥5 billion": the noun of the predicate gives no more than the sign. */
function valuedSubject(chunks: readonly Chunk[], from: number, to: number, draft: Draft): Found | undefined {
  if (to !== from + 1 || !/^(?:was|were|is|are)$/u.test(wordOf(chunks[from - 1])) || !/^an?$/u.test(wordOf(chunks[from]))) return undefined;
  const noun = nounOf(chunks[to]);
  const loss = /^(?:loss|deficit|benefit|credit)$/u.test(noun);
  if (!loss && !/^(?:gain|profit|surplus|charge)$/u.test(noun)) return undefined;
  const subject = subjectOf(chunks, from - 1);
  const rule = loss ? "concept/subject-loss" : "concept/subject";
  const fits = fitting(draft.figure, rule);
  const signed = (chunk: Chunk): boolean =>
    fits(chunk) && entryFor(chunk, draft.figure, rule)?.row.positiveWhen?.includes("is negative") === true;
  const heads = subject ? headConcepts(chunks, subject.from, subject.to, signed) : [];
  return subject && heads.length === 1 ? { rule, heads, ...subject } : undefined;
}

/** "any gain or loss … was a net loss of": the subject is something else that the predicate only values. */
function isUnnamedPredicate(chunks: readonly Chunk[], from: number): boolean {
  if (!/^(?:was|were|is|are)$/u.test(wordOf(chunks[from - 1])) || !/^an?$/u.test(wordOf(chunks[from]))) return false;
  const before = chunks[from - 2];
  return before?.kind !== "name" && !/^(?:result|outcome|it|there)$/u.test(wordOf(before));
}

/** "the securities had a book value of ¥2 billion", "gross profit turned to a loss of ¥5 billion": the subject says of what. */
function ofSubject(frame: Frame, from: number, to: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  const noun = nounOf(chunks[to]);
  const loss = noun === "loss" || noun === "deficit";
  if (!loss && !genericNouns.has(noun)) return undefined;
  const verb = /^(?:to|at)$/u.test(wordOf(chunks[from - 1])) ? from - 2 : from - 1;
  if (!isVerb(wordOf(chunks[verb]))) return undefined;
  const subject = subjectOf(chunks, verb);
  if (!subject) return undefined;
  const heads = headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, "concept/subject"));
  return heads.length === 0 ? undefined : { rule: loss ? "concept/subject-loss" : "concept/subject", heads, ...subject };
}

/** "increase", "decline" as the head of the phrase (not a gain of a concept's own name). */
function changeNoun(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from; at <= to; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "concept") return undefined;
    const word = wordOf(chunk);
    if ((riseNouns.has(word) || fallNouns.has(word)) && /^(?:in|of|)$/u.test(at === to ? "" : wordOf(chunks[at + 1]))) return at;
  }
  return undefined;
}

/** "EBIT is forecast to come in at €1.0 billion", "the share price ended the year at": back over the chain to its first verb. */
function verbChain(chunks: readonly Chunk[], tie: number): { rule: string; at: number } | undefined {
  let at = tie;
  let first: number | undefined;
  while (at >= 0 && tie - at < 12 && (chainWords.has(wordOf(chunks[at])) || chunks[at]?.kind === "period")) {
    if (/^(?:is|are|was|were|will|would|may|might|should|could|must|ended|closed|ranged|to)$/u.test(wordOf(chunks[at]))) first = at;
    at--;
  }
  return first === undefined || first === tie ? undefined : { rule: "concept/subject", at: first };
}

/** "a rise in EBIT from €5.9 billion to €6.0 billion": both are levels of what rises. */
function levelOfChange(frame: Frame, tie: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  const from = phraseStart(chunks, tie - 1);
  const change = changeNoun(chunks, from, tie - 1);
  if (change === undefined) return undefined;
  const heads = headConcepts(chunks, change + 1, tie - 1, fitting(draft.figure, "concept/subject"));
  if (heads.length === 0) return shownChange(frame, from, draft);
  return { rule: "concept/subject", heads, from: heads[0] ?? from, to: heads[0] ?? tie - 1 };
}

/** "raised our stake in X from 20% to 51%", "losses reduced our profit to ¥12 billion": levels of the object of the verb. */
function levelOfObject(frame: Frame, start: number, tie: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  const from = objectStart(chunks, start);
  const verb = wordOf(chunks[from - 1]);
  if (
    !transitiveChangeVerbs.has(verb) &&
    !/^(?:increase|increased|increases|increasing|decrease|decreased|decreases|decreasing)$/u.test(verb)
  )
    return undefined;
  // "raise this share to 15%" says of which share elsewhere.
  if (/^(?:this|that|these|those)$/u.test(wordOf(chunks[from]))) return undefined;
  const heads = headConcepts(chunks, from, tie - 1, fitting(draft.figure, "concept/subject"));
  return heads.length > 0 ? { rule: "concept/subject", heads, from: heads[0] ?? from, to: heads[0] ?? tie - 1 } : undefined;
}

/** "net income showed a 26% increase from ¥5 billion": what rises is the subject of the verb. */
function shownChange(frame: Frame, from: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  let verb = from - 1;
  while (verb > 0 && (chunks[verb]?.kind === "figure" || /^(?:an?|about|approximately)$/u.test(wordOf(chunks[verb])))) verb--;
  if (!/^(?:showed|shows|recorded|posted|saw|registered|reported|experienced|had)$/u.test(wordOf(chunks[verb]))) return undefined;
  const subject = subjectOf(chunks, verb);
  if (!subject) return undefined;
  const heads = headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, "concept/subject"));
  return heads.length > 0 ? { rule: "concept/subject", heads, ...subject } : undefined;
}

/** The stretch of chunks that is the subject of the verb that ties the figure. */
export function subjectOfFigure(chunks: readonly Chunk[], draft: Draft): { readonly from: number; readonly to: number } | undefined {
  const { index: tie } = leftTie(chunks, draft.at);
  const verb = governingVerb(chunks, tie) ?? verbChain(chunks, tie);
  return verb && subjectOf(chunks, ofMainClause(chunks, verb.at));
}

/** The heads of the subject that a verb equates with the figure: "nonperforming loans" of "nonperforming loans were 3% of total loans". */
export function subjectHeads({ chunks }: Frame, draft: Draft, fits: (chunk: Chunk) => boolean): readonly number[] {
  const verb = governingVerb(chunks, leftTie(chunks, draft.at).index);
  const subject = verb?.rule === "concept/subject" ? subjectOf(chunks, verb.at) : undefined;
  return subject ? headConcepts(chunks, subject.from, subject.to, fits) : [];
}

/** "capital expenditures will be higher, reaching ¥11 billion": a participle behind a comma has the subject of the verb before the comma. */
function ofMainClause(chunks: readonly Chunk[], verb: number): number {
  if (!wordOf(chunks[verb]).endsWith("ing") || wordOf(chunks[verb - 1]) !== ",") return verb;
  for (let at = verb - 2; at >= 0; at--) {
    const word = wordOf(chunks[at]);
    if (/^(?:is|are|was|were|will|would|has|have|had)$/u.test(word) || riseVerbs.has(word) || fallVerbs.has(word))
      return /^(?:be|been)$/u.test(word) ? at - 1 : at;
    if (chunks[at]?.kind === "figure" || word === ";") return verb;
  }
  return verb;
}

/** "edged up 1.2%", "was down 5%", "cut the price by 6.8%": what rose or fell is the subject, or the object of the verb. */
function byMovement(frame: Frame, draft: Draft): Found | undefined {
  const { chunks } = frame;
  const fits = fitting(draft.figure, "concept/change");
  const direction = isUp(draft) ? "rise" : wordOf(chunks[draft.at - 1]) === "down" ? "fall" : undefined;
  const particle = chunks.slice(0, draft.at).findLastIndex((chunk) => /^(?:up|down)$/u.test(wordOf(chunk)));
  if (direction && chunks[particle - 1]?.kind === "word" && wordOf(chunks[particle - 1]) !== ",") {
    const subject = subjectOf(chunks, particle - 1);
    const heads = subject ? headConcepts(chunks, subject.from, subject.to, fits) : [];
    if (subject && heads.length > 0) return { rule: `concept/change-${direction}`, heads, ...subject };
  }
  const { index: tie } = leftTie(chunks, draft.at);
  if (wordOf(chunks[tie]) !== "by") return undefined;
  for (let at = tie - 2; at >= Math.max(0, tie - 12); at--) {
    const word = wordOf(chunks[at]);
    if (chunks[at]?.kind === "figure" || word === "," || word === "which") return undefined;
    if (!transitiveChangeVerbs.has(word) && !/^(?:increase|increased|increases|decrease|decreased|decreases)$/u.test(word)) continue;
    const heads = headConcepts(chunks, at + 1, tie - 1, fits);
    return heads.length > 0
      ? { rule: riseVerbs.has(word) ? "concept/change-rise" : "concept/change-fall", heads, from: at + 1, to: tie - 1 }
      : undefined;
  }
  return undefined;
}

/** The verb that ties subject and figure, and how: equating, rising or falling by it, rising or falling to it. */
function governingVerb(chunks: readonly Chunk[], tie: number): { rule: string; at: number } | undefined {
  const word = wordOf(chunks[tie]);
  const verbAtOr = (at: number): string => wordOf(chunks[at]);
  const change = (at: number, isLevel: boolean): { rule: string; at: number } | undefined => {
    const verb = verbAtOr(at);
    const rise = riseVerbs.has(verb);
    if (!rise && !fallVerbs.has(verb)) return undefined;
    return { rule: isLevel ? "concept/subject" : rise ? "concept/change-rise" : "concept/change-fall", at };
  };
  if (copulas.has(word)) return { rule: "concept/subject", at: tie };
  // "higher than the 2.6% of others": a level to compare with.
  if (/^(?:higher|lower)$/u.test(word) && verbAtOr(tie + 1) === "than") return undefined;
  const direct = transitiveChangeVerbs.has(word) ? undefined : change(tie, false);
  if (direct) return direct;
  if (word === "reach" && verbAtOr(tie - 1) === "to") return levelVerb(chunks, tie - 1, change);
  if (word === "by") return change(tie - 1, false) ?? change(tie - 2, false);
  if (word === "from" && /^(?:ranges?|ranged)$/u.test(verbAtOr(tie - 1))) return { rule: "concept/subject", at: tie - 1 };
  if (word === "below" || word === "above") return levelVerb(chunks, tie, change);
  if (word === "for" && /^accounts?$/u.test(verbAtOr(tie - 1))) return { rule: "concept/subject", at: tie - 1 };
  if (word === "to" || word === "from" || word === "at" || word === "for") {
    if (fillers.has(verbAtOr(tie - 1)) && copulas.has(verbAtOr(tie - 2))) return { rule: "concept/subject", at: tie - 2 };
    if (copulas.has(verbAtOr(tie - 1))) return { rule: "concept/subject", at: tie - 1 };
    if (/(?:ed|set|forecast|seen)$/u.test(verbAtOr(tie - 1)) && copulas.has(verbAtOr(tie - 2)))
      return { rule: "concept/subject", at: tie - 2 };
    return levelVerb(chunks, tie, change);
  }
  return undefined;
}

/** "increased by ¥5 billion, or 12%, from ¥1 billion to ¥6 billion": back over figures and commas to the verb. */
function levelVerb(
  chunks: readonly Chunk[],
  tie: number,
  change: (at: number, isLevel: boolean) => { rule: string; at: number } | undefined,
): { rule: string; at: number } | undefined {
  for (let at = tie - 1; at >= Math.max(0, tie - 20); at--) {
    const chunk = chunks[at];
    const found = change(at, true) ?? (moveVerbs.has(wordOf(chunk)) ? { rule: "concept/subject", at } : undefined);
    if (found) return found;
    const word = wordOf(chunk);
    if (chunk?.kind !== "word" && chunk?.kind !== "symbol") continue;
    if (isVerb(word) || word === ";" || /^(?:which|who|while|whereas|but|because|although)$/u.test(word)) return undefined;
  }
  return undefined;
}

/** The subject's noun phrase: chunks before the verb, past commas that only set off a period or an apposition, past "which". */
function subjectOf(chunks: readonly Chunk[], verb: number): { from: number; to: number } | undefined {
  const first = joinedTo(chunks, verb);
  if (first !== undefined) return subjectOf(chunks, first);
  let to = pastInsertion(chunks, verb);
  // "Equity in earnings of affiliates—net was": the net of the line item.
  if (wordOf(chunks[to]) === "net" && DASH.test(wordOf(chunks[to - 1]))) to -= 2;
  while (
    to >= 0 &&
    /^(?:however|therefore|thus|meanwhile|has|have|had|will|would|is|are|was|were|be|been|to|also|not|which|that|could|may|might|must|expected|its|,|slightly|significantly|sharply|substantially|nearly|almost|roughly|more|than|and)$/u.test(
      wordOf(chunks[to]),
    )
  )
    to--;
  if (to < 0) return undefined;
  let from = phraseStart(chunks, to, true);
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

/** "Subsidies were deducted from the assets and amounted to ¥5 billion": the passive verb that a second one is joined to has their subject. */
function joinedTo(chunks: readonly Chunk[], verb: number): number | undefined {
  if (wordOf(chunks[verb - 1]) !== "and") return undefined;
  const passive = chunks.findLastIndex((chunk, at) => at < verb - 2 && /^(?:was|were|is|are)$/u.test(wordOf(chunk)));
  const between = chunks.slice(passive + 1, verb - 1);
  const plain = !between.some((chunk) => chunk.kind === "figure" || /^[,;]$/u.test(wordOf(chunk)) || subordinators.has(wordOf(chunk)));
  return passive > 0 && plain ? passive : undefined;
}

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
          (/^(?:as|not|including|excluding|net|together|consisting|comprising|where|being|whose)$/u.test(opens) ||
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

/** "up" is a filler too ("up to"): here nothing but "up" stands before the figure. */
export function isUp(member: Draft): boolean {
  const { chunks } = member.frame;
  for (let at = member.at - 1; at >= Math.max(0, member.at - 3); at--) {
    const word = wordOf(chunks[at]);
    if (word === "up")
      return wordOf(chunks[at + 1]) !== "to" && !/^(?:made|make|makes|making|set|took|taken|built|put)$/u.test(wordOf(chunks[at - 1]));
    if (!/^(?:by|approximately|about|around|almost|nearly|some|over)$/u.test(word)) return false;
  }
  return false;
}
