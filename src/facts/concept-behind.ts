/**
 * What the words behind a figure say: "¥1.5 billion of deferred tax benefit", "40% of our net sales", "73.8% share ownership", "of which ¥6 billion was goodwill".
 */
import { copulas, debtNouns, determiners, fallNouns, lightVerbs, prepositions, riseNouns } from "../lexicon/grammar-words.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { shareNouns } from "../lexicon/shares.ts";
import { singular } from "../lexicon/singular.ts";
import type { FigureMention } from "../mentions/mention.ts";

import { changeNoun, namesMover } from "./concept-by-noun.ts";
import { entryFor, fitting, isOfCompany, linkedAt } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { behind, changeBehind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { endsPhrase, headConcepts, isVerb } from "./noun-phrase.ts";
import { subjectOf } from "./subject-phrase.ts";

/** "¥1.5 billion of deferred tax benefit", "40% of our net sales", "73.8% share ownership", "1.75% convertible notes", "a 12% increase in revenue". */
export function rightOf(frame: Frame, first: Draft, draft: Draft, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const { figure } = draft;
  let at = behind(chunks, draft.at);
  // "14,550,000 (representing 9.61%) of the shares": the phrase goes on behind the parenthesis.
  if (figure.kind === "percent" && wordOf(chunks[at]) === ")" && wordOf(chunks[at + 1]) === "of" && !isSigned(frame, figure)) at++;
  at = pastAlternative(chunks, at, draft);
  const word = wordOf(chunks[at]);
  if (figure.value === 0 && frame.tokens[figure.first]?.lower === "no" && entryFor(chunks[at], figure, "concept/of"))
    return { rule: "concept/none", heads: [at], from: at, to: at };
  const ratio = figure.kind === "percent" && isOfPriorLevel(frame, figure) ? index.rows.get("RatioToPriorPeriod") : undefined;
  if (ratio) return linkedAt(chunks, at, "concept/of", ratio);
  if (figure.kind === "percent") {
    const beside = besidePercent(frame, at, figure, index);
    if (beside) return beside;
  }
  const change = figure.kind === "money" ? changeOfMoney(chunks, draft) : undefined;
  if (change) return change;
  const light = lightVerbs.has(wordOf(chunks[leftTie(chunks, first.at).index]));
  const tied = word === "of" || word === "in" || word === "worth" || ((word === "for" || word === "as" || word === "on") && light);
  const principal = principalOf(frame, at, figure);
  if (principal) return principal;
  if (!tied) return undefined;
  at++;
  while (wordOf(chunks[at]) === "of") at++;
  const coupon = chunks[at];
  if (coupon?.kind === "figure" && coupon.figure.kind === "percent") at++;
  const end = phraseEnd(chunks, at);
  const rule = figure.kind === "percent" ? "concept/share-of" : "concept/of";
  const heads = headConcepts(chunks, at, end, fitting(figure, rule));
  // "3% of the increase in revenue": a part of the change.
  if (figure.kind === "percent" && changeNoun(chunks, at, end) !== undefined) return { rule, heads: [], from: at, to: end };
  // "90% of the market value of the shares": a price, and no stake.
  if (figure.kind === "percent" && chunks.slice(at, heads[0] ?? at).some((chunk) => /^(?:value|price)$/u.test(nounOf(chunk))))
    return undefined;
  // "earned ¥0.6 billion on sales of ¥8.1 billion": the sales have an amount of their own.
  if (
    word === "on" &&
    heads.length > 0 &&
    wordOf(chunks[(heads.at(-1) ?? 0) + 1]) === "of" &&
    chunks[(heads.at(-1) ?? 0) + 2]?.kind === "figure"
  )
    return undefined;
  if (word === "in" && isCashPayment(frame, at)) return undefined;
  if (word === "in" && figure.kind === "percent" && heads.length === 0) return undefined;
  if (heads.some((head) => entryFor(chunks[head], figure, rule))) return { rule, heads, from: at, to: heads[0] ?? end };
  if (word === "for" || word === "on") return undefined;
  return figure.kind === "percent" ? shareByNoun(frame, at, end, index) : undefined;
}

/** "¥38 billion, or 9%, of our revenue": index of the "of" that both amount and share have, where `at` stands on a comma; else `at`. */
function pastAlternative(chunks: readonly Chunk[], at: number, { at: figure }: Draft): number {
  if (wordOf(chunks[at]) !== ",") return at;
  if (wordOf(chunks[at + 1]) === "of" && wordOf(chunks[leftTie(chunks, figure).index]) === "or") return at + 1;
  const share = wordOf(chunks[at + 1]) === "or" ? [at + 2, at + 3].find((index) => chunks[index]?.kind === "figure") : undefined;
  if (share === undefined) return at;
  return wordOf(chunks[share + 1]) === "," && wordOf(chunks[share + 2]) === "of" ? share + 2 : at;
}

/** "the Italian business (+25%) of X": a change. */
function isSigned({ tokens }: Frame, { first, value }: FigureMention): boolean {
  return value < 0 || tokens[first - 1]?.text === "+";
}

/** "production was 96% of the previous year's level": so much of what it was, and no share. */
function isOfPriorLevel({ tokens }: Frame, figure: FigureMention): boolean {
  if (tokens[figure.last + 1]?.lower !== "of") return false;
  const words = tokens.slice(figure.last + 2, figure.last + 10).map(({ lower }) => lower);
  return /^(?:(?:the|our|its|their) )?(?:(?:level|figure) (?:of|in) (?:the )?)?(?:previous|prior|preceding|last)(?: fiscal)? (?:year|period|quarter|month)(?: 's)?(?: (?:level|levels|figure|amount|total|result))?(?: [.,;)]|$)/u.test(
    words.join(" "),
  );
}

/** "cash flows were discounted at 8.4%", "the kilns ran at 86% of capacity": a participle or verb before the rate. */
export function byRateVerb(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  const { chunks, tokens } = frame;
  const tie = leftTie(chunks, draft.at).index;
  if (draft.figure.kind !== "percent" || !/^(?:at|using)$/u.test(wordOf(chunks[tie]))) return undefined;
  const verb = wordOf(chunks[tie - 1]);
  const behindIt = tokens.slice(draft.figure.last + 1, draft.figure.last + 5).map(({ lower }) => lower);
  const ofCapacity = behindIt[0] === "of" && behindIt.includes("capacity");
  const id =
    verb === "discounted"
      ? "DiscountRate"
      : ofCapacity && /^(?:ran|runs?|running|operat(?:ed|es?|ing)|worked)$/u.test(verb)
        ? "CapacityUtilization"
        : "";
  const row = index.rows.get(id);
  return row && linkedAt(chunks, tie - 1, "concept/verb", row);
}

/** "a decrease of 0.5 percentage points in the discount rate": what changes by so much, where a level of it is no share. */
export function changedBehind({ chunks }: Frame, draft: Draft): readonly number[] | undefined {
  const at = behind(chunks, draft.at);
  if (wordOf(chunks[at]) !== "in") return undefined;
  const heads = headConcepts(chunks, at + 1, phraseEnd(chunks, at + 1), fitting(draft.figure, "concept/change"));
  return heads.length > 0 ? heads : undefined;
}

/** "a ¥5 billion increase in revenue", "a ¥9 billion or 18.5% drop", "¥18 billion higher than": how far something moved. */
function changeOfMoney(chunks: readonly Chunk[], { at, figure }: Draft): Found | undefined {
  const change = changeBehind(chunks, at);
  if (!change) return undefined;
  const { index, rise } = change;
  const fits = fitting(figure, "concept/change");
  const of = /^(?:in|of|for)$/u.test(wordOf(chunks[index + 1])) ? index + 2 : -1;
  const beside = chunks[index - 1];
  const named = beside?.kind === "concept" && fits(beside) ? [index - 1] : [];
  const heads = of === -1 ? named : headConcepts(chunks, of, phraseEnd(chunks, of), fits);
  return { rule: rise ? "concept/change-rise" : "concept/change-fall", heads, from: index, to: heads[0] ?? index };
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
export function phraseEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length) {
    const chunk = chunks[at];
    const word = wordOf(chunk);
    if (chunk?.kind === "figure" || (chunk?.kind === "period" && chunks[at + 1]?.kind !== "concept")) break;
    if (word !== "" && at > from && (isVerb(word) || endsPhrase(chunk) || word === "." || word === ")")) break;
    if (word === "and" && chunks[at + 1]?.kind === "figure") break;
    if (at > from + 1 && opensObject(chunks, at)) return at - 2;
    at++;
  }
  return Math.max(from, at - 1);
}

/** "61% of subscribers chose the plan": an article behind a noun opens the object of a verb that no list knows. */
function opensObject(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (!/^(?:the|a|an)$/u.test(wordOf(chunks[at])) || before?.kind !== "word" || !/^[a-z]{3,}$/u.test(before.lower)) return false;
  return !prepositions.has(before.lower) && !determiners.has(before.lower) && !NO_VERB.test(before.lower);
}

const NO_VERB = /^(?:and|or|as|than|per|but|not|only|even|that|plus|minus|twice|half|such|up|out|off|down|via|like|also)$/u;

/** "of the venture's output", "of X's outstanding stock": a plain noun that says of what the percentage is. */
function shareByNoun(frame: Frame, from: number, to: number, index: PhraseIndex): Found | undefined {
  for (let at = from; at <= to; at++) {
    const chunk = frame.chunks[at];
    const word = chunk?.kind === "concept" ? (frame.tokens[chunk.last]?.lower ?? "") : wordOf(chunk);
    // "85% of the market value of the stock": a price, and no stake.
    if (/^(?:value|price)$/u.test(word)) return undefined;
    // "64% of deferred revenue": of what is owed to customers, and of no year's revenue.
    if (/^(?:deferred|unearned|unbilled)$/u.test(frame.tokens[(chunk?.last ?? 0) - 1]?.lower ?? "")) return undefined;
    const id = shareNouns.get(singular(word));
    const row = id === undefined ? undefined : index.rows.get(id);
    // "at least 75% of the equity of the previous year": an amount to compare with.
    const ofYear = wordOf(frame.chunks[at + 1]) === "of" && frame.chunks[at + 2]?.kind === "period";
    if (row && (isOwnMeasure(chunk) || (ofYear && /^(?:equity|capital)$/u.test(word))))
      return { rule: "concept/share-of", heads: [], from, to: at };
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

/** "42% of our shareholders' equity", "60% of our Tier 1 capital": an amount to compare with, where "of the equity", "of the share capital" is a stake. */
function isOwnMeasure(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === "concept" &&
    chunk.last > chunk.first &&
    /^(?:equity|capital)$/u.test(chunk.lastWord) &&
    chunk.entries.some(({ row, strength }) => row.unit === "money" && row.id !== "CommonStock" && strength === "phrase")
  );
}

const OVERALL = /^(?:overall|organic|autonomous|underlying|total|net|further|reported|average|annual)$/u;

/** What stands right beside a percentage: "share ownership", "owned subsidiary", "convertible notes", "increase in revenue". */
function besidePercent(frame: Frame, next: number, figure: FigureMention, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const noun = wordOf(chunks[next + 1]);
  // "the 11% overall increase in"
  const at = OVERALL.test(wordOf(chunks[next])) && (riseNouns.has(noun) || fallNouns.has(noun)) ? next + 1 : next;
  const chunk = chunks[at];
  if (
    frame.tokens[(chunk?.last ?? -2) + 1]?.hyphen === true &&
    /^(?:based|backed|linked|free|financed|funded)$/u.test(wordOf(chunks[at + 1]))
  )
    return undefined;
  const word = wordOf(chunk);
  const rise = riseNouns.has(word) || word === "higher" || (word === "more" && wordOf(chunks[at + 1]) === "than");
  if (rise || fallNouns.has(word) || word === "lower" || (word === "less" && wordOf(chunks[at + 1]) === "than")) {
    const of =
      wordOf(chunks[at + 1]) === "in" || wordOf(chunks[at + 1]) === "of"
        ? headConcepts(chunks, at + 2, phraseEnd(chunks, at + 2), fitting(figure, "concept/change"))
        : headsOfMoved(frame, at, figure);
    // "a 19% increase per share": of a measure that the words leave out.
    const unnamed = wordOf(chunks[at + 1]) === "per" || namesMover(chunks, at + 2, phraseEnd(chunks, at + 2));
    const other = of.length === 0 && unnamed ? "other-" : "";
    return { rule: `concept/change-${other}${rise ? "rise" : "fall"}`, heads: of, from: at, to: of[0] ?? at };
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
  const share = shareOfOther(frame, at, index);
  if (share) return share;
  const rate = index.rows.get("InterestRate");
  const bears = bearsRate(frame, chunk?.first ?? -1);
  // "a 4.75% loan" bears that rate; so many percent of loans are told with "of".
  if (
    chunk?.kind === "concept" &&
    chunk.entries.some(({ row, strength }) => row.unit === "percent" && !(bears && (strength === "weak" || chunk.lastWord === "interest")))
  )
    return { rule: "concept/beside", heads: [at], from: at, to: at };
  if (chunk && rate && bears)
    return {
      rule: "concept/coupon",
      heads: [],
      from: at,
      to: at,
      link: { row: rate, sign: 1, start: chunk.start, end: chunk.end, chunk: at },
    };
  return undefined;
}

/** "4.75% loan", "6.875% perpetual cumulative bonds": debt, at once or behind what tells its kind. */
function bearsRate({ tokens }: Frame, first: number): boolean {
  // "a 0% interest loan"
  let at = tokens[first]?.lower === "interest" ? first + 1 : first;
  while (at < first + 3 && DEBT_KINDS.test(tokens[at]?.lower ?? "")) at++;
  return debtNouns.has(tokens[at]?.lower ?? "");
}

const DEBT_KINDS = /^(?:perpetual|secured|guaranteed|junior|exchangeable|cumulative|callable|fixed|rate|green|registered|public|private)$/u;

/** "a 26% higher net income": the noun behind; "net income showed a 26% increase": the subject of the verb. */
function headsOfMoved({ chunks }: Frame, at: number, figure: FigureMention): readonly number[] {
  const fits = fitting(figure, "concept/change");
  if (/^(?:higher|lower)$/u.test(wordOf(chunks[at])))
    return chunks[at + 1]?.kind === "concept" ? headConcepts(chunks, at + 1, phraseEnd(chunks, at + 1), fits) : [];
  if (wordOf(chunks[at + 1]) === "per") return [];
  let verb = at - 1;
  while (chunks[verb]?.kind === "figure" || /^(?:an?|overall|organic)$/u.test(wordOf(chunks[verb]))) verb--;
  const subject = SHOWS.test(wordOf(chunks[verb])) ? subjectOf(chunks, verb) : undefined;
  return subject ? headConcepts(chunks, subject.from, subject.to, fits) : [];
}

const SHOWS = /^(?:showed|shows|saw|registered|experienced|posted|recorded)$/u;

/** "a 17% share of the sale of policies", "a 30% share of the lamp market": of what no company is, it is no ownership. */
function shareOfOther(frame: Frame, at: number, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  if (!/^shares?$/u.test(frame.tokens[chunks[at]?.last ?? -1]?.lower ?? "") || chunks[at]?.first !== chunks[at]?.last) return undefined;
  if (wordOf(chunks[at + 1]) !== "of") return undefined;
  const end = phraseEnd(chunks, at + 2);
  const words = frame.tokens.slice(chunks[at + 2]?.first ?? 0, (chunks[end]?.last ?? -1) + 1);
  const isMarket = words.some(({ lower }, index) => lower === "sale" && words[index + 1]?.lower === "of");
  if (!isMarket && isOfCompany(frame, at + 2, end)) return undefined;
  const market = /^markets?$/u.test(words.at(-1)?.lower ?? "") ? index.rows.get("MarketShare") : undefined;
  if (market) return linkedAt(chunks, at, "concept/share-of", market);
  const known = isMarket ? undefined : shareByNoun(frame, at + 2, end, index);
  return known ?? { rule: "concept/share-of", heads: [], from: at, to: end };
}

/** "a 60% interest", "our 51%-owned subsidiary", "a 20% stake in X": the word right behind the percentage. */
function isHeldShare(frame: Frame, at: number): boolean {
  const chunk = frame.chunks[at];
  if (!chunk || chunk.first !== chunk.last) return false;
  // "a 0% interest loan" bears it.
  if (
    /^(?:loans?|notes?|bonds?|debt|bearing|rate|rates|per|payments?|income|expense|cost|free)$/u.test(
      frame.tokens[chunk.last + 1]?.lower ?? "",
    )
  )
    return false;
  return /^(?:owned|held|subsidiary|stake|interest|interests|shareholding|equity|holding)$/u.test(frame.tokens[chunk.first]?.lower ?? "");
}

/** "As a percentage of net revenues, sales to our five largest customers totaled 35%": the whole stands apart. */
export function asPercentageOf(frame: Frame, draft: Draft): Found | undefined {
  if (draft.figure.kind !== "percent") return undefined;
  const { chunks } = frame;
  const leading = chunks[2];
  if (wordOf(chunks[0]) === "as" && leading?.kind === "concept" && entryFor(leading, draft.figure, "concept/noun"))
    return { rule: "concept/share-of", heads: [2], from: 2, to: 2 };
  const whole = wholeAtStart(frame, draft);
  if (whole) return whole;
  for (let at = 0; at < draft.at; at++) {
    if (!/^(?:percentage|proportion|share)$/u.test(wordOf(chunks[at])) || wordOf(chunks[at + 1]) !== "of") continue;
    const end = phraseEnd(chunks, at + 2);
    const heads = headConcepts(chunks, at + 2, end, fitting(draft.figure, "concept/share-of"));
    if (heads.length > 0) return { rule: "concept/share-of", heads, from: heads[0] ?? at, to: heads[0] ?? end };
  }
  return undefined;
}

/** "Of our net sales in fiscal 2016, 28% came from North America": the sentence opens with the whole. */
function wholeAtStart({ chunks }: Frame, draft: Draft): Found | undefined {
  if (wordOf(chunks[0]) !== "of" || /^(?:of|in|by)$/u.test(wordOf(chunks[behind(chunks, draft.at)]))) return undefined;
  const comma = chunks.findIndex((chunk) => wordOf(chunk) === ",");
  if (comma === -1 || comma > draft.at || chunks.slice(0, comma).some((chunk) => chunk.kind === "figure")) return undefined;
  const [head] = headConcepts(chunks, 1, comma - 1, fitting(draft.figure, "concept/share-of"));
  return head === undefined ? undefined : { rule: "concept/share-of", heads: [head], from: head, to: head };
}

/** ", of which ¥6.0 billion was intangible assets not subject to amortization". */
export function rightCopula(frame: Frame, draft: Draft, index: PhraseIndex): Found | undefined {
  const { chunks } = frame;
  const at = behind(chunks, draft.at);
  const word = wordOf(chunks[at]);
  const belongs = /^(?:belong|belongs|belonged)$/u.test(word);
  if (!belongs && (!copulas.has(word) || word === "reached")) return undefined;
  const held = chunks[belongs ? at : at + 1];
  const row =
    // "87% was held in China": where, and by nobody.
    draft.figure.kind === "percent" &&
    (belongs || (/^(?:held|owned)$/u.test(wordOf(held)) && !/^(?:in|at|as|for)$/u.test(wordOf(chunks[at + 2]))))
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
  const named =
    (/^(?:classified|presented|recorded|recognized|recognised|reported)$/u.test(wordOf(chunks[at + 1])) &&
      wordOf(chunks[at + 2]) === "as") ||
    (/^(?:allocated|assigned|attributed)$/u.test(wordOf(chunks[at + 1])) && wordOf(chunks[at + 2]) === "to");
  if (named) return predicate(frame, draft, at + 3);
  if (/(?:ed|ing|ly)$/u.test(wordOf(chunks[at + 1])) || isVerb(wordOf(chunks[at + 1]))) return undefined;
  return predicate(frame, draft, at + 1);
}

/** "was intangible assets", "was classified as cash": the noun phrase of the predicate. */
function predicate({ chunks }: Frame, draft: Draft, from: number): Found | undefined {
  const to = phraseEnd(chunks, from);
  const heads = headConcepts(chunks, from, to, fitting(draft.figure, "concept/predicate"));
  // "31% are fixed-rate loans": loans, and no rate.
  if (heads.length === 1 && chunks[(heads[0] ?? 0) + 1]?.kind === "concept") return undefined;
  return heads.length > 0 ? { rule: "concept/predicate", heads, from: heads[0] ?? from, to: heads[0] ?? to } : undefined;
}
