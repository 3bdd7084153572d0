/**
 * What each figure measures. Rules in order, the first that speaks wins; a figure that none reaches stays without concept.
 * "We recorded ¥1.5 billion of deferred tax benefit" → DeferredTaxExpense with negative sign, by the words behind "of".
 */
import {
  capitalNouns,
  copulas,
  debtNouns,
  eventVerbs,
  fallNouns,
  fallVerbs,
  fillers,
  genericNouns,
  lightVerbs,
  moveVerbs,
  riseNouns,
  riseVerbs,
  transitiveChangeVerbs,
} from "../lexicon/grammar-words.ts";
import { verbAt } from "../lexicon/phrase-index.ts";
import type { PhraseEntry, PhraseIndex } from "../lexicon/phrase-index.ts";
import { shareConcepts, shareNouns } from "../lexicon/shares.ts";
import { singular } from "../lexicon/singular.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { behind, leftTie } from "./connector.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import type { FigureList } from "./lists.ts";
import { endsPhrase, headConcepts, isVerb, phraseStart } from "./noun-phrase.ts";

/** Heads that a rule found, nearest reading first; several where the figures of a list are to be dealt out over them. */
interface Found {
  readonly rule: string;
  readonly heads: readonly number[];
  /** Stretch of chunks that names what is measured, for the label. */
  readonly from: number;
  readonly to: number;
}

/** Fills in `concept`, `of`, `changeSign` and `label` of the members of every list of a sentence. */
export function linkConcepts(
  frame: Frame,
  lists: readonly FigureList[],
  index: PhraseIndex,
  periodsIn: (list: FigureList) => number,
): void {
  for (const list of lists) {
    const kind = list.members[0]?.figure.kind;
    if (kind === "count" || kind === "rate") for (const member of list.members) linkCounted(member, index);
    else linkList(frame, list, index, periodsIn(list));
  }
  carryConcepts(lists, index);
  completeChanges(lists);
  carryShares(lists);
}

function linkList(frame: Frame, list: FigureList, index: PhraseIndex, periods: number): void {
  const first = list.members[0];
  const last = list.members.at(-1);
  if (!first || !last) return;
  const right = rightOf(frame, first, last, index);
  const left = byVerb(frame, first, index) ?? leftOf(frame, first);
  if (left && right && left.heads.length > 0 && list.members.length > 1 && !list.respectively && left.rule !== "concept/verb") {
    give(frame, { ...list, members: list.members.slice(0, -1) }, left, index, periods);
    give(frame, { ...list, members: [last] }, right, index, 1);
    return;
  }
  if (left?.rule.startsWith("concept/change") && right && left.heads.length === 0) {
    give(frame, list, { ...left, heads: right.heads }, index, periods);
    return;
  }
  const rate =
    left?.rule === "concept/noun" &&
    right?.rule === "concept/share-of" &&
    left.heads.some((head) => entryFor(frame.chunks[head], first.figure, left.rule)?.row.id !== "OwnershipPercentage");
  const compared = /^(?:higher|lower)$/u.exec(wordOf(frame.chunks[behind(frame.chunks, last.at)]))?.[0];
  if (left && compared && left.rule === "concept/subject") {
    give(frame, list, { ...left, rule: compared === "higher" ? "concept/change-rise" : "concept/change-fall" }, index, periods);
    return;
  }
  const found =
    rate || left?.rule === "concept/verb" || left?.rule.startsWith("concept/change")
      ? left
      : (right ??
        (left && left.heads.length + (left.rule.startsWith("concept/change") ? 1 : 0) > 0 ? left : undefined) ??
        byHolding(frame, first, index) ??
        rightCopula(frame, last, index) ??
        asPercentageOf(frame, first) ??
        left);
  if (found) give(frame, list, found, index, periods);
}

/** Deals heads out over members: n figures for n heads, or h heads × p periods, else the first head for all. */
function give(
  frame: Frame,
  list: FigureList,
  found: Found & { readonly link?: Omit<ConceptLink, "rule" | "basis"> },
  index: PhraseIndex,
  periods: number,
): void {
  const { members } = list;
  const heads = found.heads.filter((head) => members.some((member) => entryFor(frame.chunks[head], member.figure, found.rule)));
  const share = heads.length > 1 && members.length === heads.length * Math.max(1, periods) ? Math.max(1, periods) : members.length;
  members.forEach((member, position) => {
    const head = heads[Math.floor(position / share)] ?? heads[0];
    assign(frame, member, head, found, index);
  });
}

function assign(
  frame: Frame,
  draft: Draft,
  head: number | undefined,
  found: Found & { readonly link?: Omit<ConceptLink, "rule" | "basis"> },
  index: PhraseIndex,
): void {
  const chunk = head === undefined ? undefined : frame.chunks[head];
  const entry = entryFor(chunk, draft.figure, found.rule);
  const labelFrom = frame.chunks[found.from];
  const labelTo = frame.chunks[Math.max(found.from, found.to)];
  if (labelFrom && labelTo) draft.label = { start: labelFrom.start, end: labelTo.end };
  if (found.link) draft.concept = { ...found.link, rule: found.rule, basis: "stated" };
  else if (entry && chunk) {
    const row = isStake(frame, head, entry) ? index.rows.get("OwnershipPercentage") : shareRow(entry, draft.figure, found.rule, index);
    const sign = found.rule === "concept/subject-loss" ? -1 : entry.sign;
    if (row) draft.concept = { row, sign, rule: found.rule, basis: "stated", start: chunk.start, end: chunk.end, chunk: head ?? -1 };
  }
  if (found.rule.startsWith("concept/change")) applyChange(frame, draft, found, entry, index);
}

/** "our interest in it": an interest in something is a stake; at a rate it is interest. */
function isStake(frame: Frame, head: number | undefined, entry: PhraseEntry): boolean {
  const chunk = head === undefined ? undefined : frame.chunks[head];
  if (chunk?.kind !== "concept" || entry.row.id !== "InterestRate" || chunk.first !== chunk.last) return false;
  return /^interests?$/u.test(chunk.lastWord) && wordOf(frame.chunks[(head ?? 0) + 1]) === "in";
}

/** A rise or fall: the concept becomes `Change`, what changed moves to `of`. */
function applyChange(frame: Frame, draft: Draft, found: Found, entry: PhraseEntry | undefined, index: PhraseIndex): void {
  const change = index.rows.get("Change");
  const word = frame.chunks[found.to + 1];
  const direction = found.rule.endsWith("fall") ? -1 : 1;
  if (!change) return;
  draft.concept = { row: change, sign: 1, rule: found.rule, basis: "stated", ...(word ? { start: word.start, end: word.end } : {}) };
  draft.changeSign = direction;
  if (entry) draft.of = entry.row.id;
}

/** The reading of a phrase that fits the figure: unit first; a weak phrase only by a rule that ties it directly. */
function entryFor(chunk: Chunk | undefined, figure: FigureMention, rule: string): PhraseEntry | undefined {
  if (chunk?.kind !== "concept") return undefined;
  const fits = (entry: PhraseEntry): boolean => unitFits(entry, figure, rule);
  return chunk.entries.find((entry) => fits(entry) && entry.strength === "phrase") ?? chunk.entries.find(fits);
}

function fitting(figure: FigureMention, rule: string): (chunk: Chunk) => boolean {
  return (chunk) => entryFor(chunk, figure, rule) !== undefined;
}

function unitFits(entry: PhraseEntry, figure: FigureMention, rule: string): boolean {
  const { unit } = entry.row;
  if (rule.startsWith("concept/change")) return unit === "money" || unit === "percent" || unit === "money-per-share";
  if (figure.kind === "money")
    return figure.unit.endsWith("/share")
      ? unit === "money-per-share"
      : unit === "money" || (unit === "money-per-share" && entry.row.periodType !== undefined);
  if (figure.kind === "percent") return unit === "percent" || (rule === "concept/share-of" && shareConcepts.has(entry.row.id));
  return false;
}

/** For "40% of revenue" the row of the share, else the row of the phrase. */
function shareRow(entry: PhraseEntry, figure: FigureMention, rule: string, index: PhraseIndex): ConceptLink["row"] | undefined {
  if (figure.kind !== "percent" || entry.row.unit === "percent") return entry.row;
  const share = rule === "concept/share-of" ? shareConcepts.get(entry.row.id) : undefined;
  return share === undefined ? undefined : index.rows.get(share);
}

/** "invested a total of ¥5 billion", "wrote off ¥2 billion of loans", "acquired the shares of X for ¥3 billion". */
function byVerb(frame: Frame, draft: Draft, index: PhraseIndex): (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  if (draft.figure.kind !== "money") return undefined;
  const { chunks } = frame;
  const tie = leftTie(chunks, draft.at).index;
  const bought = paidForCompany(frame, draft, tie, index);
  if (bought) return bought;
  const put = intoCompany(frame, draft, index) ?? onThings(frame, draft, index);
  if (put) return put;
  const direct = verbEndingAt(frame, tie, index) ?? (wordOf(chunks[tie - 1]) === "and" ? verbEndingAt(frame, tie - 2, index) : undefined);
  if (direct && direct.entry.row.counterpartyRole !== "buyer") return verbFound(frame, direct);
  if (wordOf(chunks[tie]) !== "for" && wordOf(chunks[tie]) !== "at") return undefined;
  for (let at = tie - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if ((chunk?.kind === "figure" && chunk.figure.kind === "money") || wordOf(chunk) === ";") return undefined;
    const verb = verbEndingAt(frame, at, index);
    if (verb?.entry.row.counterpartyRole === "buyer") return verbFound(frame, verb);
  }
  return undefined;
}

/** "put ¥1 billion into X": money into a company, whatever the verb. Into things it is capital expenditure. */
function intoCompany(frame: Frame, draft: Draft, index: PhraseIndex): (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  const { chunks } = frame;
  const at = behind(chunks, draft.at);
  const into = chunks[at];
  const row = index.rows.get("Investment");
  if (wordOf(into) !== "into" || !into || !row) return undefined;
  const end = phraseEnd(chunks, at + 1);
  const company = chunks
    .slice(at + 1, Math.max(end + 1, at + 6))
    .some((chunk) => chunk.kind === "name" || /^(?:it|them|subsidiary|subsidiaries|venture|company)$/u.test(wordOf(chunk)));
  return company
    ? { rule: "concept/verb", heads: [], from: at, to: at, link: { row, sign: 1, start: into.start, end: into.end, chunk: at } }
    : undefined;
}

/** "spend ¥4 billion on a new data center", "invested ¥4 billion in a new plant": things that are bought to be used. */
function onThings(frame: Frame, draft: Draft, index: PhraseIndex): (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  const { chunks } = frame;
  const tie = leftTie(chunks, draft.at).index;
  const verb = wordOf(chunks[tie]);
  const at = behind(chunks, draft.at);
  const row = index.rows.get("CapitalExpenditures");
  const thing = chunks[at];
  if (!row || !thing || !/^(?:spend|spent|spending|invest|invested|investing)$/u.test(verb) || !/^(?:on|in|to)$/u.test(wordOf(thing)))
    return undefined;
  const end = phraseEnd(chunks, at + 1);
  const stretch = chunks.slice(at + 1, end + 1);
  if (stretch.some((chunk) => chunk.kind === "name" && !chunk.party.possessive)) return undefined;
  const found = stretch.find((chunk) => capitalNouns.has(singular(wordOf(chunk))));
  return (
    found && {
      rule: "concept/verb",
      heads: [],
      from: at + 1,
      to: end,
      link: { row, sign: 1, start: found.start, end: found.end, chunk: at + 1 },
    }
  );
}

/** "paid ¥5 billion to Y for X": the price of a company, where X is one. */
function paidForCompany(
  frame: Frame,
  draft: Draft,
  tie: number,
  index: PhraseIndex,
): (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  const { chunks } = frame;
  const verb = chunks[tie];
  const row = index.rows.get("AcquisitionPrice");
  if (!verb || !row || !/^(?:paid|pay|pays|paying)$/u.test(wordOf(verb))) return undefined;
  for (let at = behind(chunks, draft.at); at < chunks.length && wordOf(chunks[at]) !== "," && wordOf(chunks[at]) !== "."; at++) {
    const name = chunks[at + 1];
    if (wordOf(chunks[at]) === "for" && name?.kind === "name" && !name.party.pronoun && !name.party.possessive)
      return { rule: "concept/verb", heads: [], from: tie, to: tie, link: { row, sign: 1, start: verb.start, end: verb.end, chunk: tie } };
  }
  return undefined;
}

interface VerbReading {
  readonly entry: PhraseEntry;
  readonly from: number;
  readonly to: number;
}

function verbFound(frame: Frame, verb: VerbReading): Found & { link: Omit<ConceptLink, "rule" | "basis"> } {
  const start = frame.chunks[verb.from]?.start ?? 0;
  const end = frame.chunks[verb.to]?.end ?? 0;
  return {
    rule: "concept/verb",
    heads: [],
    from: verb.from,
    to: verb.to,
    link: { row: verb.entry.row, sign: 1, start, end, chunk: verb.from },
  };
}

/** A verb of the catalogue, of up to three words, whose last word is the chunk. */
function verbEndingAt(frame: Frame, at: number, index: PhraseIndex): VerbReading | undefined {
  const last = frame.chunks[at];
  if (!last || (last.kind !== "word" && last.kind !== "concept")) return undefined;
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    const chunk = frame.chunks[from];
    if (!chunk) continue;
    const match = verbAt(index, frame.tokens, chunk.first);
    const entry = match?.entries.find((candidate) => candidate.row.unit === "money");
    if (match && entry && match.last === last.last) return { entry, from, to: at };
  }
  return undefined;
}

/** "¥1.5 billion of deferred tax benefit", "40% of our net sales", "73.8% share ownership", "1.75% convertible notes", "a 12% increase in revenue". */
function rightOf(
  frame: Frame,
  first: Draft,
  draft: Draft,
  index: PhraseIndex,
): Found | (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  const { chunks } = frame;
  const { figure } = draft;
  let at = behind(chunks, draft.at);
  const word = wordOf(chunks[at]);
  if (figure.value === 0 && frame.tokens[figure.first]?.lower === "no" && entryFor(chunks[at], figure, "concept/of"))
    return { rule: "concept/none", heads: [at], from: at, to: at };
  if (figure.kind === "percent") {
    const beside = besidePercent(frame, at, figure, index);
    if (beside) return beside;
  }
  const light = lightVerbs.has(wordOf(chunks[leftTie(chunks, first.at).index]));
  const ties = word === "of" || word === "in" || word === "worth" || ((word === "for" || word === "as" || word === "on") && light);
  const principal = principalOf(frame, at, figure);
  if (principal) return principal;
  if (!ties) return undefined;
  at++;
  while (wordOf(chunks[at]) === "of") at++;
  const coupon = chunks[at];
  if (coupon?.kind === "figure" && coupon.figure.kind === "percent") at++;
  const end = phraseEnd(chunks, at);
  const rule = figure.kind === "percent" ? "concept/share-of" : "concept/of";
  const heads = headConcepts(chunks, at, end, fitting(figure, rule));
  if (word === "in" && isCashPayment(frame, at)) return undefined;
  if (word === "in" && figure.kind === "percent" && heads.length === 0) return undefined;
  if (heads.some((head) => entryFor(chunks[head], figure, rule))) return { rule, heads, from: at, to: heads[0] ?? end };
  if (word === "for" || word === "on") return undefined;
  return figure.kind === "percent" ? shareByNoun(frame, at, end, index) : undefined;
}

/** "$72 million in cash" says how it was paid, not what it measures. */
function isCashPayment(frame: Frame, at: number): boolean {
  const chunk = frame.chunks[at];
  return chunk !== undefined && chunk.first === chunk.last && frame.tokens[chunk.first]?.lower === "cash";
}

/** "$575 million aggregate principal amount of 0.50% convertible notes": the notes, or else the principal. */
function principalOf(frame: Frame, at: number, figure: FigureMention): Found | undefined {
  const { chunks } = frame;
  const chunk = chunks[at];
  if (
    figure.kind !== "money" ||
    chunk?.kind !== "concept" ||
    wordOf(chunks[at + 1]) !== "of" ||
    entryFor(chunk, figure, "concept/of")?.row.id !== "DebtPrincipal"
  )
    return undefined;
  const coupon = chunks[at + 2];
  const from = coupon?.kind === "figure" && coupon.figure.kind === "percent" ? at + 3 : at + 2;
  const heads = headConcepts(chunks, from, phraseEnd(chunks, from), fitting(figure, "concept/of"));
  return heads.length > 0
    ? { rule: "concept/of", heads, from, to: heads[0] ?? from }
    : { rule: "concept/of", heads: [at], from: at, to: at };
}

/** Index of the last chunk of the noun phrase that starts at `from`. */
function phraseEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length) {
    const chunk = chunks[at];
    const word = wordOf(chunk);
    if (chunk?.kind === "figure" || (chunk?.kind === "period" && chunks[at + 1]?.kind !== "concept")) break;
    if (word !== "" && at > from && (isVerb(word) || endsPhrase(chunk) || word === "." || word === ")")) break;
    if (word === "and" && chunks[at + 1]?.kind === "figure") break;
    at++;
  }
  return Math.max(from, at - 1);
}

/** "of the venture's output", "of X's outstanding stock": a plain noun that says of what the percentage is. */
function shareByNoun(
  frame: Frame,
  from: number,
  to: number,
  index: PhraseIndex,
): (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  for (let at = from; at <= to; at++) {
    const chunk = frame.chunks[at];
    const word = chunk?.kind === "concept" ? (frame.tokens[chunk.last]?.lower ?? "") : wordOf(chunk);
    const id = shareNouns.get(singular(word));
    const row = id === undefined ? undefined : index.rows.get(id);
    if (chunk && row)
      return { rule: "concept/share-of", heads: [], from, to: at, link: { row, sign: 1, start: chunk.start, end: chunk.end, chunk: at } };
    if (word === "for" || word === "in" || word === "by") break;
  }
  const name = frame.chunks[from];
  const row = index.rows.get("OwnershipPercentage");
  if (name?.kind === "name" && !name.party.possessive && row)
    return {
      rule: "concept/share-of-company",
      heads: [],
      from,
      to: from,
      link: { row, sign: 1, start: name.start, end: name.end, chunk: from },
    };
  return undefined;
}

/** What stands right beside a percentage: "share ownership", "owned subsidiary", "convertible notes", "increase in revenue". */
function besidePercent(
  frame: Frame,
  at: number,
  figure: FigureMention,
  index: PhraseIndex,
): Found | (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  const { chunks } = frame;
  const chunk = chunks[at];
  const word = wordOf(chunk);
  const rise = riseNouns.has(word) || word === "higher" || (word === "more" && wordOf(chunks[at + 1]) === "than");
  if (rise || fallNouns.has(word) || word === "lower" || (word === "less" && wordOf(chunks[at + 1]) === "than")) {
    const of =
      wordOf(chunks[at + 1]) === "in" || wordOf(chunks[at + 1]) === "of"
        ? headConcepts(chunks, at + 2, phraseEnd(chunks, at + 2), fitting(figure, "concept/change"))
        : [];
    return { rule: rise ? "concept/change-rise" : "concept/change-fall", heads: of, from: at, to: of[0] ?? at };
  }
  const held = index.rows.get("OwnershipPercentage");
  if (chunk && held && isHeldShare(frame, at))
    return {
      rule: "concept/owned",
      heads: [],
      from: at,
      to: at,
      link: { row: held, sign: 1, start: chunk.start, end: chunk.end, chunk: at },
    };
  if (chunk?.kind === "concept" && chunk.entries.some((entry) => entry.row.unit === "percent"))
    return { rule: "concept/beside", heads: [at], from: at, to: at };
  const rate = index.rows.get("InterestRate");
  const firstWord = frame.tokens[chunk?.first ?? -1]?.lower ?? "";
  if (chunk && rate && debtNouns.has(firstWord))
    return {
      rule: "concept/coupon",
      heads: [],
      from: at,
      to: at,
      link: { row: rate, sign: 1, start: chunk.start, end: chunk.end, chunk: at },
    };
  return undefined;
}

/** "a 60% interest", "our 51%-owned subsidiary", "a 20% stake in X": the word right behind the percentage. */
function isHeldShare(frame: Frame, at: number): boolean {
  const chunk = frame.chunks[at];
  if (!chunk || chunk.first !== chunk.last) return false;
  return /^(?:owned|held|subsidiary|stake|interest|interests|shareholding|equity|holding)$/u.test(frame.tokens[chunk.first]?.lower ?? "");
}

/** "X owns 50.1%", "in which we held 49.9%": the verb alone says what the percentage is. */
function byHolding(frame: Frame, draft: Draft, index: PhraseIndex): (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  const { index: tie } = leftTie(frame.chunks, draft.at);
  const verb = frame.chunks[tie];
  const row = index.rows.get("OwnershipPercentage");
  if (
    draft.figure.kind !== "percent" ||
    !verb ||
    !row ||
    !/^(?:own|owns|owned|owning|hold|holds|held|holding|buy|bought|acquire|acquires|acquired|purchase|purchased|sell|sold|retain|retains|retained)$/u.test(
      wordOf(verb),
    )
  )
    return undefined;
  return { rule: "concept/held", heads: [], from: tie, to: tie, link: { row, sign: 1, start: verb.start, end: verb.end, chunk: tie } };
}

/** "As a percentage of net revenues, sales to our five largest customers totaled 35%": the whole stands apart. */
function asPercentageOf(frame: Frame, draft: Draft): Found | undefined {
  if (draft.figure.kind !== "percent") return undefined;
  const { chunks } = frame;
  const leading = chunks[2];
  if (wordOf(chunks[0]) === "as" && leading?.kind === "concept" && entryFor(leading, draft.figure, "concept/noun"))
    return { rule: "concept/share-of", heads: [2], from: 2, to: 2 };
  for (let at = 0; at < draft.at; at++) {
    if (!/^(?:percentage|proportion|share)$/u.test(wordOf(chunks[at])) || wordOf(chunks[at + 1]) !== "of") continue;
    const end = phraseEnd(chunks, at + 2);
    const heads = headConcepts(chunks, at + 2, end, fitting(draft.figure, "concept/share-of"));
    if (heads.length > 0) return { rule: "concept/share-of", heads, from: heads[0] ?? at, to: heads[0] ?? end };
  }
  return undefined;
}

/** "a net loss of ¥5 billion", "net loss … was ¥5 billion", "revenue rose 12% to ¥5 billion", "an increase in revenue of ¥5 billion". */
function leftOf(frame: Frame, draft: Draft): Found | undefined {
  const { chunks } = frame;
  const { index: tie, amount } = leftTie(chunks, draft.at);
  const word = wordOf(chunks[tie]);
  if (word === "of" || word === "(" || (amount && (word === "in" || word === "for"))) return byNoun(frame, tie, draft);
  if (word === ":" || (word === "at" && governingVerb(chunks, tie) === undefined)) return byNoun(frame, tie, draft);
  const moved = byMovement(frame, draft);
  if (moved) return moved;
  if (entryFor(chunks[tie], draft.figure, "concept/adjacent")) return { rule: "concept/adjacent", heads: [tie], from: tie, to: tie };
  const closes = wordOf(chunks[behind(chunks, draft.at)]);
  if (word === "," && entryFor(chunks[tie - 1], draft.figure, "concept/adjacent") && (closes === "," || closes === "." || closes === ")"))
    return { rule: "concept/apposition", heads: [tie - 1], from: tie - 1, to: tie - 1 };
  const verb = governingVerb(chunks, tie);
  if (verb === undefined) return undefined;
  const { rule, at } = verb;
  const subject = subjectOf(chunks, at);
  if (!subject) return undefined;
  const share = shareInPhrase(frame, subject.from, subject.to, draft);
  if (share && !rule.startsWith("concept/change")) return share;
  const heads = headConcepts(chunks, subject.from, subject.to, fitting(draft.figure, rule));
  if (heads.length === 0 && !rule.startsWith("concept/change")) return { rule, heads, ...subject };
  return { rule, heads, from: heads[0] ?? subject.from, to: heads.at(-1) ?? subject.to };
}

/** "the share of our revenue earned abroad was 40%": a share of the measure, not the measure. */
function shareInPhrase(frame: Frame, from: number, to: number, draft: Draft): Found | undefined {
  if (draft.figure.kind !== "percent") return undefined;
  const { chunks } = frame;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    const word = chunk?.kind === "concept" ? chunk.lastWord : wordOf(chunk);
    if (!/^(?:share|proportion|percentage|portion|part)$/u.test(word) || wordOf(chunks[at + 1]) !== "of") continue;
    const heads = headConcepts(chunks, at + 2, to, fitting(draft.figure, "concept/share-of"));
    if (heads.length > 0) return { rule: "concept/share-of", heads, from: at, to: heads[0] ?? to };
  }
  return undefined;
}

/** The noun phrase that ends before a preposition. A noun of change in it turns the figure into a change. */
function byNoun(frame: Frame, tie: number, draft: Draft): Found | undefined {
  const { chunks } = frame;
  let to = tie - 1;
  while (chunks[to]?.kind === "period" || /^(?:in|for|of|during|as|at|on|,)$/u.test(wordOf(chunks[to]))) to--;
  const from = phraseStart(chunks, to);
  if (to < from) return undefined;
  const change = changeNoun(chunks, from, to);
  if (change === undefined && isUnnamedPredicate(chunks, from)) return { rule: "concept/noun", heads: [], from, to };
  const heads = headConcepts(
    chunks,
    change === undefined ? from : change + 1,
    to,
    fitting(draft.figure, change === undefined ? "concept/noun" : "concept/change"),
  );
  if (change !== undefined)
    return {
      rule: riseNouns.has(wordOf(chunks[change])) ? "concept/change-rise" : "concept/change-fall",
      heads,
      from: change,
      to: heads[0] ?? change,
    };
  if (heads.length === 0) return ofSubject(frame, from, to, draft) ?? { rule: "concept/noun", heads: [], from, to };
  return { rule: "concept/noun", heads, from: heads[0] ?? from, to };
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
  const last = chunks[to];
  const noun = last?.kind === "concept" ? last.lastWord : wordOf(last);
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
  const direct = transitiveChangeVerbs.has(word) ? undefined : change(tie, false);
  if (direct) return direct;
  if (word === "by") return change(tie - 1, false) ?? change(tie - 2, false);
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
  let to = verb - 1;
  while (
    to >= 0 &&
    /^(?:has|have|had|will|would|is|are|was|were|be|been|to|also|not|which|that|could|may|might|expected|its|,|slightly|significantly|and)$/u.test(
      wordOf(chunks[to]),
    )
  )
    to--;
  if (to < 0) return undefined;
  let from = phraseStart(chunks, to, true);
  while (from > 1 && wordOf(chunks[from - 1]) === "," && isAside(chunks, from, to)) {
    to = from - 2;
    from = phraseStart(chunks, to, true);
  }
  return to < from ? undefined : { from, to };
}

/** ", for the fiscal year ended March 31, 2012,", ", our affiliate in Chile," between subject and verb. */
function isAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (/^(?:including|excluding|net|after|before|which|together)$/u.test(wordOf(chunks[from]))) return true;
  for (let at = from; at <= to; at++) if (chunks[at]?.kind === "concept") return false;
  return true;
}

/** ", of which ¥6.0 billion was intangible assets not subject to amortization". */
function rightCopula(
  frame: Frame,
  draft: Draft,
  index: PhraseIndex,
): Found | (Found & { link: Omit<ConceptLink, "rule" | "basis"> }) | undefined {
  const { chunks } = frame;
  const at = behind(chunks, draft.at);
  const word = wordOf(chunks[at]);
  const belongs = /^(?:belong|belongs|belonged)$/u.test(word);
  if (!belongs && (!copulas.has(word) || word === "reached")) return undefined;
  const held = chunks[belongs ? at : at + 1];
  const row =
    draft.figure.kind === "percent" && (belongs || /^(?:held|owned)$/u.test(wordOf(held)))
      ? index.rows.get("OwnershipPercentage")
      : undefined;
  if (held && row)
    return {
      rule: "concept/held",
      heads: [],
      from: at + 1,
      to: at + 1,
      link: { row, sign: 1, start: held.start, end: held.end, chunk: at + 1 },
    };
  if (/(?:ed|ing|ly)$/u.test(wordOf(chunks[at + 1])) || isVerb(wordOf(chunks[at + 1]))) return undefined;
  const to = phraseEnd(chunks, at + 1);
  const heads = headConcepts(chunks, at + 1, to, fitting(draft.figure, "concept/predicate"));
  return heads.length > 0 ? { rule: "concept/predicate", heads, from: heads[0] ?? at + 1, to: heads[0] ?? to } : undefined;
}

/** Counts by the noun that is counted; rates of exchange are what they are. */
function linkCounted(draft: Draft, index: PhraseIndex): void {
  const { figure, frame } = draft;
  if (figure.kind === "rate") {
    const row = index.rows.get("ExchangeRate");
    if (row) draft.concept = { row, sign: 1, rule: "concept/rate", basis: "stated", start: figure.start, end: figure.end };
    return;
  }
  const counted = figure.counted;
  if (!counted) return;
  const entry = countedEntry(frame, counted.first, counted.last, index);
  const start = frame.tokens[counted.first]?.start ?? 0;
  const end = frame.tokens[counted.last]?.end ?? 0;
  draft.label = { start, end };
  draft.item = frame.tokens
    .slice(counted.first, counted.last + 1)
    .reduce((text, token) => text + (text === "" ? "" : token.hyphen ? "-" : token.space ? " " : "") + token.text, "");
  const staff = /^employ(?:s|ed|ing)?$/u.test(wordOf(frame.chunks[leftTie(frame.chunks, draft.at).index]))
    ? index.rows.get("EmployeeCount")
    : undefined;
  const flow = entry !== undefined && entry.id !== "ShareCount" && entry.periodType === "instant" && isEvent(frame, draft.at);
  const row = staff ?? (flow ? undefined : entry) ?? index.rows.get("Count");
  if (row) draft.concept = { row, sign: 1, rule: entry ? "concept/counted" : "concept/count", basis: "stated", start, end };
}

/** "closed four plants", "57 stores were opened", "these two subsidiaries": so many took part in an event; that is no level. */
function isEvent(frame: Frame, at: number): boolean {
  const { chunks } = frame;
  if (/^(?:these|those|such)$/u.test(wordOf(chunks[at - 1]))) return true;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = wordOf(chunks[before]);
    if (eventVerbs.has(word)) return true;
    if (isVerb(word) || word === "," || word === "of" || chunks[before]?.kind === "figure") return false;
  }
  for (let after = at + 1; after <= at + 5; after++)
    if (copulas.has(wordOf(chunks[after])) && eventVerbs.has(wordOf(chunks[after + 1]))) return true;
  return false;
}

/** The longest phrase of a count concept that ends with the counted noun. */
function countedEntry(frame: Frame, first: number, last: number, index: PhraseIndex): ConceptLink["row"] | undefined {
  for (let from = first; from <= last; from++) {
    let node = index.root;
    for (let at = from; at <= last; at++) {
      const next = node.next.get(singular(frame.tokens[at]?.lower ?? ""));
      if (!next) break;
      node = next;
      const entry = at === last ? next.entries.find((candidate) => candidate.row.unit === "count") : undefined;
      if (entry) return entry.row;
    }
  }
  return undefined;
}

/** "compared with ¥5 billion for the previous fiscal year", "and ¥3 billion for fiscal 2010": the measure of the figure before. */
function carryConcepts(lists: readonly FigureList[], index: PhraseIndex): void {
  lists.forEach((list, position) => {
    for (const member of list.members) {
      if (member.concept || member.figure.kind === "count" || member.figure.kind === "rate") continue;
      const change = lists[position - 1]?.members.at(-1);
      if (change?.concept?.row.id === "Change" && isSameChange(member)) {
        copyChange(member, change);
        continue;
      }
      if (isBareChange(member)) {
        changeOfLevel(lists, position, member, index);
        continue;
      }
      if (perPaper(lists, position, member) || namesHolder(lists, position, member) || amountOfShare(lists, position, member)) continue;
      const source = samePlace(lists, position, list.members.indexOf(member)) ?? earlier(lists, position, member);
      if (source?.concept && ties(member)) member.concept = { ...source.concept, rule: "concept/carried", basis: "carried" };
    }
  });
}

/** "were A and B for 2013 and C and D for 2014": the second pair measures what the first does, in the same order. */
function samePlace(lists: readonly FigureList[], position: number, place: number): Draft | undefined {
  const here = lists[position];
  const before = lists[position - 1];
  if (!here || !before || here.members.length < 2 || here.members.length !== before.members.length) return undefined;
  const source = before.members[place];
  return source?.figure.unit === here.members[place]?.figure.unit && source?.concept?.row.id !== "Change" ? source : undefined;
}

/** "US$0.63 per share, or US$1.26 per ADS": one price for two papers. */
function perPaper(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const before = lists[position - 1]?.members.at(-1);
  const { chunks } = member.frame;
  if (!before?.concept || !member.figure.unit.endsWith("/share") || before.figure.unit !== member.figure.unit) return false;
  if (wordOf(chunks[leftTie(chunks, member.at).index]) !== "or") return false;
  member.concept = { ...before.concept, rule: "concept/per-paper", basis: "carried" };
  return true;
}

/** "X holds 65% and Y 35%": the verb is told once. */
function namesHolder(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const before = lists[position - 1]?.members.at(-1)?.concept;
  if (before?.row.entityRole !== "investee" || chunks[member.at - 1]?.kind !== "name" || wordOf(chunks[member.at - 2]) !== "and")
    return false;
  member.concept = { ...before, rule: "concept/gapped", basis: "carried" };
  return true;
}

/** "60.5% of our backbone costs, or ¥7.9 billion": the share again, in money: a figure of the whole's concept. */
function amountOfShare(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const before = lists[position - 1]?.members.at(-1);
  const { index } = leftTie(chunks, member.at);
  if (
    member.figure.kind !== "money" ||
    before?.figure.kind !== "percent" ||
    before.concept?.rule !== "concept/share-of" ||
    wordOf(chunks[index]) !== "or"
  )
    return false;
  const chunk = chunks[before.concept.chunk ?? -1];
  const entry = entryFor(chunk, member.figure, "concept/of");
  if (!entry || !chunk) return false;
  member.concept = {
    row: entry.row,
    sign: entry.sign,
    rule: "concept/amount-of-share",
    basis: "carried",
    start: chunk.start,
    end: chunk.end,
    chunk: before.concept.chunk ?? -1,
  };
  return true;
}

/** "A represented 44%, B 29% and C 8% of our loans": the whole is told with the last. */
function carryShares(lists: readonly FigureList[]): void {
  for (let position = lists.length - 2; position >= 0; position--) {
    const next = lists[position + 1]?.members[0];
    if (next?.concept?.rule !== "concept/share-of" || next.figure.kind !== "percent") continue;
    for (const member of lists[position]?.members ?? []) {
      if (member.concept || member.figure.kind !== "percent") continue;
      const between = member.frame.chunks.slice(member.at + 1, next.at);
      if (between.length <= 8 && !between.some((chunk) => isVerb(wordOf(chunk)) || wordOf(chunk) === ";"))
        member.concept = { ...next.concept, basis: "carried" };
    }
  }
}

/** "…, up 4.4%", "…, down ¥5 billion": a change of the level before the comma. */
function isBareChange(member: Draft): boolean {
  const word = wordOf(member.frame.chunks[leftTie(member.frame.chunks, member.at).index]);
  return word === "down" || isUp(member);
}

/** "up" is a filler too ("up to"): here nothing but "up" stands before the figure. */
function isUp(member: Draft): boolean {
  const { chunks } = member.frame;
  for (let at = member.at - 1; at >= Math.max(0, member.at - 3); at--) {
    const word = wordOf(chunks[at]);
    if (word === "up")
      return wordOf(chunks[at + 1]) !== "to" && !/^(?:made|make|makes|making|set|took|taken|built|put)$/u.test(wordOf(chunks[at - 1]));
    if (!/^(?:by|approximately|about|around|almost|nearly|some|over)$/u.test(word)) return false;
  }
  return false;
}

function changeOfLevel(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): void {
  const level = levelBefore(lists, position);
  const row = index.rows.get("Change");
  const word = member.frame.chunks[member.at - 1];
  if (!level?.concept || !row || !word) return;
  member.concept = { row, sign: 1, rule: "concept/change-beside", basis: "stated", start: word.start, end: word.end };
  member.of = level.concept.row.id;
  member.changeSign = isUp(member) ? 1 : -1;
}

/** The last figure before that states a level, of any kind. */
function levelBefore(lists: readonly FigureList[], position: number): Draft | undefined {
  for (let at = position - 1; at >= 0; at--) {
    const candidate = lists[at]?.members.at(-1);
    if (candidate?.concept && candidate.concept.row.id !== "Change") return candidate;
  }
  return undefined;
}

/** "…, an increase of 13%": what rose is the level before. */
function completeChanges(lists: readonly FigureList[]): void {
  lists.forEach((list, position) => {
    for (const member of list.members) {
      if (member.concept?.row.id !== "Change" || member.of !== undefined) continue;
      const level = levelBefore(lists, position)?.concept;
      if (level) member.of = level.row.id;
    }
  });
}

/** The nearest figure before (or, for "from ¥A", behind) of the same kind with a level, not a change. */
function earlier(lists: readonly FigureList[], position: number, member: Draft): Draft | undefined {
  for (let at = position - 1; at >= 0; at--) {
    const candidate = lists[at]?.members.at(-1);
    if (candidate?.figure.kind !== member.figure.kind) continue;
    if (candidate.concept?.row.id === "Change" && candidate.concept.row.id !== member.concept?.row.id) continue;
    const joined = wordOf(member.frame.chunks[leftTie(member.frame.chunks, member.at).index]) === "and";
    return candidate.figure.unit === member.figure.unit || (joined && member.figure.kind === "money") ? candidate : undefined;
  }
  return undefined;
}

/** "by ¥5 billion, or 12.3%", "¥5 billion (12.3%)": one change told twice. */
function isSameChange(member: Draft): boolean {
  const { chunks } = member.frame;
  const { index } = leftTie(chunks, member.at);
  const word = wordOf(chunks[index]);
  return (
    (word === "or" && (wordOf(chunks[index - 1]) === "," || chunks[index - 1]?.kind === "figure")) ||
    (word === "(" && chunks[index - 1]?.kind === "figure")
  );
}

function copyChange(member: Draft, change: Draft): void {
  if (change.concept) member.concept = { ...change.concept, basis: "carried" };
  if (change.of !== undefined) member.of = change.of;
  if (change.changeSign !== undefined) member.changeSign = change.changeSign;
}

const CARRYING =
  /^(?:with|to|and|from|versus|against|than|or|,|:|but|while|in|totaled|totalled|for|was|were|related|attributable|after|following|on|targeting|target|expecting|expect|forecasting|forecast|planning)$/u;
function ties(member: Draft): boolean {
  const { chunks } = member.frame;
  const left = wordOf(chunks[leftTie(chunks, member.at).index]);
  const next = chunks[behind(chunks, member.at)];
  const nextWord = wordOf(next);
  const followed =
    next === undefined ||
    next.kind === "period" ||
    /^(?:for|in|at|as|during|on|of|related|attributable|from|to|later|,|\.|;|\)|and)$/u.test(nextWord);
  return (CARRYING.test(left) || lightVerbs.has(left)) && followed && !genericNouns.has(nextWord);
}
