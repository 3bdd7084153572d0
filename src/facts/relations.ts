/**
 * Figures that stand for other figures: a translation into another currency, a part of a total, the change that led to a level.
 * "¥5.8 billion, of which ¥5.5 billion was goodwill: ¥4.3 billion related to X": the second is a part of the first, the third of the second.
 */
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { shareConcepts } from "../lexicon/shares.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";
import { comparesAt } from "./period-shared.ts";

/** Marks translations, before anything else is linked: they take every link of the amount that they translate. */
export function linkTranslations(drafts: readonly Draft[]): void {
  drafts.forEach((draft, position) => {
    const original = drafts[position - 1];
    if (draft.figure.translates && original?.figure.kind === draft.figure.kind) draft.translationOf = original.translationOf ?? original;
  });
}

/** Copies the links of the original to its translations, after everything else. */
export function copyToTranslations(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const original = draft.translationOf;
    if (!original) continue;
    for (const field of ["concept", "of", "changeSign", "item", "label", "period", "entity", "counterparty", "scenario"] as const) {
      if (original[field] !== undefined) Object.assign(draft, { [field]: original[field] });
    }
  }
}

/** Marks parts; a part without words of its own measures what its total measures. Call after concepts, before parties. */
export function linkParts(drafts: readonly Draft[], index: PhraseIndex): void {
  linkShares(drafts, index);
  linkCountedParts(drafts);
  let total: Draft | undefined;
  for (const draft of drafts) {
    if (draft.translationOf || draft.figure.kind !== "money") continue;
    const part = partWords(draft.frame.chunks, draft.at, total !== undefined);
    const whole = part === "of-which" ? previousMoney(drafts, draft) : part === "listed" ? total : undefined;
    if (whole && whole.figure.unit === draft.figure.unit && Math.abs(whole.figure.value) >= Math.abs(draft.figure.value)) {
      draft.partOf = whole;
      if (!draft.concept && whole.concept && !statesKind(draft.frame.chunks, draft.at) && !isBehindOther(whole, draft))
        draft.concept = { ...whole.concept, rule: "concept/part", basis: "carried" };
      else if (!draft.concept) linkUnusedCredit(draft, whole, index);
    }
    if (part === "of-which" || opensList(draft)) total = whole && !opensList(draft) ? whole : draft;
    // "of which ¥3 billion was in bonds, and we had ¥2 billion in cash": a figure that is no part ends the list.
    else if (part === undefined) total = undefined;
  }
}

/** "¥5 billion for dividends and payments of debt, including ¥1 billion": part of what stands nearest, which has no figure. */
function isBehindOther(whole: Draft, { frame: { tokens }, figure }: Draft): boolean {
  const between = tokens.slice(whole.figure.last + 1, figure.first).map(({ lower }) => lower);
  return between.some((word, at) => word === "and" && between.slice(at + 1, at + 4).some((next) => OUTLAYS.test(next)));
}

const OUTLAYS = /^(?:payments?|repayments?|purchases?|proceeds|outflows?|costs?|expenses?|charges?)$/u;

/** "a net loss of ¥2 billion, of which our share was ¥0.8 billion": a part of another's result is income by the equity method. */
export function linkOwnShares(drafts: readonly Draft[], index: PhraseIndex): void {
  for (const draft of drafts) {
    if (draft.concept?.basis !== "carried" || draft.figure.kind !== "money" || !isOwnShare(draft.frame.chunks, draft.at)) continue;
    const row = draft.concept.row.id === "NetIncome" ? index.rows.get("EquityMethodIncome") : undefined;
    if (row) draft.concept = { ...draft.concept, row };
    else draft.concept = undefined;
  }
}

/** "our share was", "our share of it amounted to", right before the figure. */
function isOwnShare(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(1, at - 7); before--) {
    if (chunks[before]?.kind === "figure" || wordOf(chunks[before]) === ",") return false;
    if (/^(?:share|portion)$/u.test(nounOf(chunks[before]))) return isPossessive(chunks[before - 1]);
  }
  return false;
}

/** "23,400 employees, of whom 9,800 abroad", "23 of our 45 centers", "of the 12 directors, four": one noun, and the smaller is a part. */
function linkCountedParts(drafts: readonly Draft[]): void {
  const counts = drafts.filter(({ figure, concept }) => figure.counted !== undefined && concept?.row.id !== "Change");
  for (const part of counts) {
    const { chunks } = part.frame;
    const whole = counts.find(
      (other) => other !== part && other.figure.counted?.last === part.figure.counted?.last && other.figure.value >= part.figure.value,
    );
    if (!whole) continue;
    const { index } = leftTie(chunks, part.at);
    const word = wordOf(chunks[index]);
    const ofWhich = /^(?:whom|which)$/u.test(word) && wordOf(chunks[index - 1]) === "of";
    const next = behind(chunks, part.at);
    const partitive = wordOf(chunks[next]) === "of" && whole.at > next && whole.at <= next + 4;
    if (ofWhich || partitive || word === "including" || (word === "," && opensWithWhole(chunks, index))) part.partOf = whole;
    const sibling = counts[counts.indexOf(part) - 1];
    // "of which 97 were tankers and 114 were ferries": the second is a part of the same whole.
    if ((word === "and" || word === ",") && sibling?.partOf === whole && sibling.figure.counted?.last === part.figure.counted?.last)
      part.partOf ??= whole;
  }
}

/** "net sales of ¥5 billion, of which 21% were in Asia", "represented 71% of this amount": shares of the figure before. */
function linkShares(drafts: readonly Draft[], index: PhraseIndex): void {
  drafts.forEach((draft, position) => {
    if (draft.concept || draft.figure.kind !== "percent" || !ofFigureBefore(draft.frame.chunks, draft.listStart ?? draft.at, draft.at))
      return;
    const whole = drafts
      .slice(0, position)
      .findLast((other) => other.figure.kind !== "percent" && other.concept && other.concept.row.id !== "Change")?.concept;
    const row = whole && index.rows.get(shareConcepts.get(whole.row.id) ?? "");
    if (whole && row) draft.concept = { ...whole, row, sign: 1, rule: "concept/share-of-figure", basis: "carried" };
  });
}

/** "of which 21%", "21% of which", "21% of them", "21% of this amount". */
function ofFigureBefore(chunks: readonly Chunk[], first: number, at: number): boolean {
  const { index } = leftTie(chunks, first);
  if (/^(?:which|whom)$/u.test(wordOf(chunks[index])) && wordOf(chunks[index - 1]) === "of") return true;
  const of = behind(chunks, at);
  return (
    wordOf(chunks[of]) === "of" &&
    (/^(?:which|whom|them|these|those)$/u.test(wordOf(chunks[of + 1])) ||
      (/^(?:this|that|the|such)$/u.test(wordOf(chunks[of + 1])) && /^(?:amount|total|sum|number)$/u.test(wordOf(chunks[of + 2]))))
  );
}

function previousMoney(drafts: readonly Draft[], draft: Draft): Draft | undefined {
  return drafts
    .filter((other) => other.at < draft.at && !other.translationOf && other.figure.kind === "money" && other.concept?.row.id !== "Change")
    .at(-1);
}

/** How the words before a figure make it a part: "of which", "including"; or a member of the list behind a colon. */
function partWords(chunks: readonly Chunk[], at: number, listOpen: boolean): "of-which" | "listed" | undefined {
  const { index } = leftTie(chunks, at);
  const word = wordOf(chunks[index]);
  if (word === "which" && wordOf(chunks[index - 1]) === "of") return "of-which";
  if (word === "including" || word === "comprising" || (word === "of" && wordOf(chunks[index - 1]) === "consisting")) return "of-which";
  const due = /^(?:payable|repayable|due|maturing|expiring|outstanding|scheduled|expected)$/u.test(wordOf(chunks[behind(chunks, at)]));
  if (word === "with" && wordOf(chunks[index - 1]) === "," && due) return "of-which";
  if (word === "," && opensWithWhole(chunks, index)) return "of-which";
  if (!listOpen) return undefined;
  return word === ":" || word === "," || word === "and" || word === ";" ? (relatesBehind(chunks, at) ? "listed" : undefined) : undefined;
}

/** "Of our ¥120 billion in long-term debt, ¥40 billion": up to the comma the sentence only names the whole. */
function opensWithWhole(chunks: readonly Chunk[], comma: number): boolean {
  if (wordOf(chunks[0]) !== "of" || !/^(?:our|the|its|their|this|these|those|such|a|an|)$/u.test(wordOf(chunks[1]))) return false;
  const whole = chunks.slice(1, comma);
  return (
    whole.filter((chunk) => chunk.kind === "figure").length === 1 &&
    !whole.some((chunk) => /^[,;]$/u.test(wordOf(chunk)) || isVerb(wordOf(chunk)))
  );
}

/** "related to X", "for X", "in X", "of X" right behind the figure. */
function relatesBehind(chunks: readonly Chunk[], at: number): boolean {
  return /^(?:related|relating|attributable|for|in|from|at|to|was|were|of)$/u.test(wordOf(chunks[behind(chunks, at)]));
}

/** "of which ¥2 billion was not amortized": the words behind name a kind that the total's concept does not. */
function statesKind(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[behind(chunks, at)];
  if (
    next?.kind === "word" &&
    !isVerb(next.lower) &&
    !/^(?:begin|begins|will|may|expires?|remains?|thereof|payable|repayable|due|maturing|expiring|outstanding|scheduled|expected|relates?|matures?|falls?)$/u.test(
      next.lower,
    ) &&
    !/^(?:of|in|for|from|at|to|on|related|relating|attributable|as|during|and|or|was|were|is|are|consisted|consists|by|with)$/u.test(
      next.lower,
    )
  )
    return true;
  if (USED.test(participleBehind(chunks, at))) return true;
  const predicate = wordOf(chunks[behind(chunks, at) + 1]);
  if (/(?:ed|able|ing)$/u.test(predicate) || /^(?:due|not|outstanding|current|held|within)$/u.test(predicate)) return false;
  return (
    /^(?:was|were|is|are|consisted|consists)$/u.test(wordOf(chunks[behind(chunks, at)])) &&
    !/^(?:related|attributable|due|in|for|from)$/u.test(wordOf(chunks[behind(chunks, at) + 1]))
  );
}

/** "had been drawn", "was not used", "is available": of a credit line or a debt that is another thing than the line or the debt. */
const USED = /^(?:drawn|used|utili[sz]ed|unused|undrawn|unutili[sz]ed|available|repaid|borrowed|redeemed|converted)$/u;

/** "lines of credit of ¥9 billion, of which ¥7 billion was available": what may still be borrowed. */
function linkUnusedCredit(draft: Draft, whole: Draft, index: PhraseIndex): void {
  const row = index.rows.get("LineOfCreditFacilityRemainingBorrowingCapacity");
  const { concept } = whole;
  if (!row || concept?.row.id !== "LineOfCreditFacilityMaximumBorrowingCapacity") return;
  if (/^(?:unused|undrawn|unutili[sz]ed|available)$/u.test(participleBehind(draft.frame.chunks, draft.at)))
    draft.concept = { ...concept, row, rule: "concept/unused-credit", basis: "carried" };
}

function participleBehind(chunks: readonly Chunk[], at: number): string {
  let next = behind(chunks, at);
  while (/^(?:had|has|have|was|were|is|are|been|being|not|yet|already|still|remained|remains)$/u.test(wordOf(chunks[next]))) next++;
  return wordOf(chunks[next]);
}

/** A colon before the next figure: what follows are parts of this one. Else all that follow are parts of the same total. */
function opensList(draft: Draft): boolean {
  const { chunks } = draft.frame;
  for (let at = draft.at + 1; at < chunks.length && chunks[at]?.kind !== "figure"; at++) if (wordOf(chunks[at]) === ":") return true;
  return false;
}

/** "increased by ¥1 billion, or 12%, to ¥9 billion": the changes name the level that follows. */
export function linkChanges(drafts: readonly Draft[]): void {
  drafts.forEach((draft, position) => {
    if (draft.concept?.row.id !== "Change" || draft.of === undefined) return;
    const later = drafts.slice(position + 1).filter((other) => other.concept?.row.id === draft.of);
    const level =
      later.find((other) => wordOf(other.frame.chunks[leftTie(other.frame.chunks, other.at).index]) === "to") ??
      drafts.slice(0, position).findLast((other) => other.concept?.row.id === draft.of && !isReference(other)) ??
      drafts.slice(0, position).findLast((other) => other.concept?.row.id === draft.of) ??
      later[0];
    if (!level) return;
    draft.changeOf = level;
    if (level.period && draft.period?.basis !== "stated") draft.period = { ...level.period, rule: "period/of-level", basis: "carried" };
  });
}

/** "compared with ¥5 billion", "(2017: ¥5 billion)": another year's level, that a change behind it is measured against. */
function isReference(draft: Draft): boolean {
  const { chunks } = draft.frame;
  if (comparesAt(chunks, draft.at)) return true;
  for (let at = draft.at - 1; at >= Math.max(0, draft.at - 6) && wordOf(chunks[at]) !== ")"; at--)
    if (wordOf(chunks[at]) === "(") return true;
  return false;
}

/** "Of this amount, ¥3.5 billion …": the first figure is a part of the last one of the sentence before. */
export function linkToSentenceBefore(frame: Frame, drafts: readonly Draft[], before: Draft | undefined): void {
  const first = drafts[0];
  const opens = wordOf(frame.chunks[0]) === "of" && /^(?:this|these|that|those|which|the)$/u.test(wordOf(frame.chunks[1]));
  if (!opens || !first || !before?.concept || first.figure.kind !== before.figure.kind || first.figure.unit !== before.figure.unit) return;
  if (Math.abs(first.figure.value) > Math.abs(before.figure.value)) return;
  first.partOf = before;
  if (!USED.test(participleBehind(frame.chunks, first.at))) first.concept ??= { ...before.concept, rule: "concept/part", basis: "carried" };
}
