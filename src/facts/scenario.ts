/**
 * Whether a figure is reported, foreseen or supposed: the nearest word to its left that says so, within its clause.
 * "We expect that capital expenditures will reach ¥11.0 billion" → expected; "we may lose up to ¥1 billion" → hypothetical.
 */
import { determiners, fallVerbs, prepositions, riseVerbs } from "../lexicon/grammar-words.ts";
import { expectedWords, hypotheticalWords, reportingWords, standingWords } from "../lexicon/scenario-words.ts";
import type { Scenario } from "../model/fact.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk } from "./frame.ts";
import { auxiliaryOf, isVerb, openingOf } from "./noun-phrase.ts";
import { comparesAt } from "./period-shared.ts";
import { foreseenOrSupposed, isRunningOut } from "./scenario-condition.ts";
import { standsBefore, unitMove } from "./unit-move.ts";

type Found = NonNullable<Draft["scenario"]>;

/** Fills in `scenario` of each figure. `known` is the last day that the filing can report: its filing day, else its year end. */
export function linkScenarios(drafts: readonly Draft[], known: string | undefined): void {
  const move = drafts[0] && unitMove(drafts[0].frame);
  for (const draft of drafts) {
    if (move && !standsBefore(draft, move)) {
      draft.scenario = at(move, "hypothetical", "scenario/unit-move");
      continue;
    }
    if (isCoupon(draft)) {
      if (byPeriod(draft, known)) draft.period = undefined;
      continue;
    }
    if (isPresentWhole(draft, drafts)) continue;
    const threshold = ofStatus(draft) ?? ofAnybody(draft);
    if (threshold) {
      draft.scenario = threshold;
      if (threshold.rule === "scenario/status") draft.period = undefined;
      continue;
    }
    const supposed = supposedBefore(draft, drafts);
    if (supposed) {
      draft.scenario = supposed;
      continue;
    }
    const found = draft.translationOf?.scenario ?? (isPastComparison(draft, known) ? undefined : byWords(draft)) ?? byPeriod(draft, known);
    if (found) draft.scenario = found;
  }
}

/** "would have cost us €18 million (2011: €17 million)": supposed in the other year too. */
function supposedBefore(draft: Draft, drafts: readonly Draft[]): Draft["scenario"] {
  if (draft.period === undefined || !isFormerLevel(draft)) return undefined;
  const before = drafts[drafts.indexOf(draft) - 1]?.scenario;
  return before?.scenario === "hypothetical" ? { ...before, basis: "carried" } : undefined;
}

/** "we expect to close 25 of our 210 branches": the 210 are there. */
function isPresentWhole(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.figure.kind !== "count" || draft.period) return false;
  return drafts.some((part) => part.partOf === draft && part.at < draft.at);
}

/** "budgeted at ¥48 billion, compared with ¥39.5 billion in fiscal 2016": what is compared with, where its year is over. */
function isPastComparison(draft: Draft, known: string | undefined): boolean {
  if (draft.period === undefined && (isOfYearBefore(draft) || isLevelLeft(draft))) return true;
  const end = draft.period?.period.end;
  if (end === undefined || known === undefined || end > known) return false;
  return comparesAt(draft.frame.chunks, draft.at) !== undefined || isFormerLevel(draft);
}

/** "from the prior year's ¥5 billion", "(fiscal 2012: ¥5 billion)": the period stands before the figure in a place of its own. */
function isFormerLevel({ frame: { chunks, periods }, period, at: figure }: Draft): boolean {
  const named = periods.find((at) => at < figure && chunks[at]?.start === period?.start);
  return named !== undefined && figure - named <= 4 && /^(?:from|\()$/u.test(wordOf(chunks[named - 1]));
}

/** "is expected to rise to ¥5 billion from ¥4 billion": where it stands today. */
function isLevelLeft({ frame: { chunks }, at: figure }: Draft): boolean {
  if (wordOf(chunks[figure - 1]) !== "from" || /^(?:and|-|–)$/u.test(wordOf(chunks[figure + 1]))) return false;
  // "is forecast at ¥5 billion, up from ¥4 billion"
  if (/^(?:up|down)$/u.test(wordOf(chunks[figure - 2])) && wordOf(chunks[figure - 3]) === ",") return true;
  for (let before = figure - 2; before >= Math.max(0, figure - 10); before--) {
    const word = wordOf(chunks[before]);
    if (word === "," || word === ";") return false;
    if (word === "to" && (riseVerbs.has(wordOf(chunks[before + 1])) || fallVerbs.has(wordOf(chunks[before + 1])))) return true;
  }
  return false;
}

/** "from the previous year's figure of ¥5 billion", "(previous year: ¥5 billion)": of a year that is over, though its days are unknown. */
function isOfYearBefore({ frame: { chunks, periods, tokens }, at: figure }: Draft): boolean {
  const named = periods.findLast((at) => at < figure);
  const chunk = chunks[named ?? -1];
  if (named === undefined || figure - named > 4 || chunk?.kind !== "period" || chunk.mention.kind !== "relative") return false;
  const back = tokens.slice(chunk.first, chunk.last + 1).some(({ lower }) => /^(?:previous|prior|preceding|last)$/u.test(lower));
  return back && /^(?:from|with|against|\()$/u.test(wordOf(chunks[named - 1]));
}

/** "we plan to redeem our 1.75% notes in June 2017": the notes bear their rate now; the day is that of the redemption. */
function isCoupon(draft: Draft): boolean {
  const { concept, frame, at: figure } = draft;
  if (concept?.row.id !== "InterestRate") return false;
  const word = frame.tokens[frame.chunks[figure + 1]?.last ?? -1]?.lower ?? "";
  return concept.rule === "concept/coupon" || (concept.rule === "concept/beside" && /^(?:notes?|bonds?|debentures?|loans?)$/u.test(word));
}

/** "an emerging growth company until our revenue exceeds $1 billion", "the date on which we have issued more than": a limit of the law. */
function ofStatus({ frame, figure, at: place }: Draft): Found | undefined {
  if (figure.bound === "exact" || (figure.kind !== "money" && figure.kind !== "percent")) return undefined;
  const before = frame.tokens.slice(0, figure.first).map(({ lower }) => lower);
  const opening = before.findLastIndex((word) => /^(?:until|earlier|earliest|if|unless|once|cease|lose|long)$/u.test(word));
  const sentence = frame.tokens.map(({ lower }) => lower).join(" ");
  const named =
    opening !== -1 && /\b(?:emerging growth compan|foreign private issuer|accelerated filer|smaller reporting compan)/u.test(sentence);
  const dated = /\b(?:the date on which|the last day of (?:the|our|any|a|its)(?: first)? fiscal year (?:in|during|following))\b/u.test(
    before.join(" "),
  );
  return named || dated ? at(frame.chunks[place], "hypothetical", "scenario/status") : undefined;
}

/** "any person who holds more than 5% of our shares must", "each shareholder with at least 3%": whoever that may be. */
function ofAnybody({ frame, figure, at: place, concept }: Draft): Found | undefined {
  if (figure.bound === "exact" || concept?.row.entityRole !== "investee") return undefined;
  const { chunks } = frame;
  for (let before = place - 1; before > 0 && wordOf(chunks[before]) !== "," && wordOf(chunks[before]) !== ";"; before--)
    if (ANYBODY.test(wordOf(chunks[before])) && /^(?:any|each|every|no|an?)$/u.test(wordOf(chunks[before - 1])))
      return at(chunks[before - 1], "hypothetical", "scenario/anybody");
  return undefined;
}

const ANYBODY = /^(?:person|shareholder|stockholder|holder|investor|individual|entity|corporation)$/u;

function byWords(draft: Draft): Found | undefined {
  const { chunks } = draft.frame;
  if (draft.concept?.row.id.endsWith("Sensitivity") === true || draft.concept?.row.id.endsWith("Threshold") === true)
    return at(chunks[draft.at], "hypothetical", "scenario/sensitivity");
  const label = wordOf(chunks[draft.at - 1]) === ":" ? chunks[draft.at - 2] : undefined;
  if (/^(?:plan|planned|target|budget|forecast|guidance|outlook|estimate|proposal|proposed)$/u.test(wordOf(label)))
    return at(label, "expected", "scenario/foreseen");
  const named = chunks[draft.concept?.chunk ?? -1];
  const adjective = draft.frame.tokens[(named?.first ?? 0) - 1];
  if (named && adjective?.lower === "future") return at(named, "expected", "scenario/future");
  const balance = draft.partOf !== undefined && draft.concept?.row.periodType === "instant";
  const rule = forEach(chunks) ?? byAnyMove(chunks) ?? ofAnalysis(draft);
  if (rule) return rule;
  if (isReportedBehind(chunks, draft.at)) return undefined;
  const ahead = (balance ? undefined : (aheadOf(chunks, draft.at) ?? plannedSubject(chunks, draft.at))) ?? supposedClause(chunks, draft.at);
  if (ahead) return ahead;
  let reported = false;
  let sameClause = true;
  for (let before = draft.at - 1; before >= 0; before--) {
    const chunk = chunks[before];
    const word = wordOf(chunk);
    if (word === ")") before = openingOf(chunks, before);
    else if (word === ";" || opensOtherClause(chunks, before)) return undefined;
    else if (chunk?.kind === "figure" || word === ":" || word === "," || word === "(") sameClause = false;
    else if (sameClause && isNegated(chunks, before)) return at(chunk, "hypothetical", "scenario/negated");
    else if (isProhibition(chunks, before)) return undefined;
    else if (standingWords.has(word)) return possibly(chunks, before);
    else if (
      (word === "long" && /^(?:as|so)$/u.test(wordOf(chunks[before - 1])) && wordOf(chunks[before + 1]) === "as") ||
      (draft.figure.bound !== "exact" && isUntilEvent(chunks, before))
    )
      return at(chunk, "hypothetical", "scenario/condition");
    else if (word === "event" && wordOf(chunks[before - 1]) === "the" && wordOf(chunks[before - 2]) === "in")
      return at(chunk, "hypothetical", "scenario/condition");
    else if (word === "if" || (word === "unless" && wordOf(chunks[before + 1]) !== "otherwise") || word === "assuming")
      return at(chunk, "hypothetical", "scenario/condition");
    else if (word === "when" && isRule(chunks, before)) return at(chunk, "hypothetical", "scenario/condition");
    else if (!reported && word === "should" && before > 0) return at(chunk, "expected", "scenario/foreseen");
    else if (!reported && word === "may" && isAlternativeOfPlan(chunks, before)) return at(chunk, "expected", "scenario/foreseen");
    else if (!reported && word !== "unless" && hypotheticalWords.has(word) && !isName(chunks, before))
      return at(chunk, "hypothetical", "scenario/possible");
    else if (reported && sameClause && isForecastRevised(chunks, before, draft.at)) return at(chunk, "expected", "scenario/foreseen");
    else if (!reported && word === "seen" && isSeenAhead(chunks, before)) return at(chunk, "expected", "scenario/foreseen");
    else if (!reported && draft.figure.kind === "rate" && /^assume[sd]?$/u.test(word)) return at(chunk, "expected", "scenario/assumed");
    else if (!reported && isRunningOut(chunks, before)) reported = true;
    else if (!reported && expectedWords.has(word) && !isNoun(chunks, before)) return foreseen(chunks, before, draft.at);
    else if (
      (reportingWords.has(word) || isPastOfSubject(chunks, before)) &&
      !/^(?:to|be)$/u.test(wordOf(chunks[before - 1])) &&
      !reportsForecast(chunks, before) &&
      !isUnrealPerfect(chunks, before)
    )
      reported = true;
  }
  return undefined;
}

/** "did not pay ¥5 billion"; "does not include leases of ¥6 billion", "any provision for the dividend of ¥6" deny no lease and no dividend. */
function isNegated(chunks: readonly Chunk[], not: number): boolean {
  if (wordOf(chunks[not]) !== "not" || wordOf(chunks[not + 1]) === "only") return false;
  if (!/^(?:did|do|does|have|has|had|was|were|is|are)$/u.test(wordOf(chunks[not - 1]))) return false;
  const provided = chunks.slice(not + 1, not + 5).some((chunk) => /^(?:provisions?|accruals?|adjustments?)$/u.test(nounOf(chunk)));
  const stands = provided || wordOf(chunks[not + 2]) !== "any";
  return !(stands && /^(?:include|reflect|contain|cover|comprise)$/u.test(wordOf(chunks[not + 1])));
}

/** "the forecast for net income has increased to ¥79 billion", "our outlook was revised to": what is foreseen has changed, and nothing else. */
function isForecastRevised(chunks: readonly Chunk[], noun: number, figure: number): boolean {
  if (!/^(?:forecasts?|outlook|guidance|projections?)$/u.test(wordOf(chunks[noun]))) return false;
  const next = wordOf(chunks[noun + 1]);
  if (!/^(?:for|of|on|has|have|was|were|is|are|remains?)$/u.test(next)) return false;
  return chunks.slice(noun + 1, figure).every((chunk) => !isVerb(wordOf(chunk)) || REVISED.test(wordOf(chunk)));
}

const REVISED =
  /^(?:has|have|had|been|is|are|was|were|increased|decreased|rose|fell|grew|declined|revised|raised|lowered|lifted|cut|reduced|changed|remains?|remained|stands|stood|kept|set|upped)$/u;

/** "are seen falling 26%", "is seen at ¥4 billion": by those who look ahead. */
function isSeenAhead(chunks: readonly Chunk[], seen: number): boolean {
  return /^(?:is|are|be)$/u.test(wordOf(chunks[seen - 1])) && /(?:^at|^to|^reaching|[a-z]{2}ing)$/u.test(wordOf(chunks[seen + 1]));
}

/** "until our revenue exceeds $1 billion"; "until June 2016" only says how long. */
function isUntilEvent(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  return wordOf(chunks[index]) === "until" && next?.kind !== "period" && next?.kind !== "figure" && chunks[index + 2]?.kind !== "period";
}

function at(chunk: Chunk | undefined, scenario: Scenario, rule: string): Found {
  return { scenario, rule, basis: "stated", ...(chunk ? { start: chunk.start, end: chunk.end } : {}) };
}

function foreseen(chunks: readonly Chunk[], word: number, figure: number): Found {
  const [scenario, words] = foreseenOrSupposed(chunks, word, figure);
  return at(words, scenario, scenario === "expected" ? "scenario/foreseen" : "scenario/condition");
}

/** "of which ¥3 billion was recorded in fiscal 2016": told behind the figure as done, whatever stands before. */
function isReportedBehind(chunks: readonly Chunk[], figure: number): boolean {
  const named = /^(?:an?|the)$/u.test(wordOf(chunks[figure - 1])) && chunks[figure + 1]?.kind === "concept" ? figure + 2 : figure + 1;
  const verb = /^(?:has|had|have)$/u.test(wordOf(chunks[named])) ? named + 1 : named;
  return (
    (wordOf(chunks[figure - 1]) === "which" || named > figure + 1) &&
    /^(?:was|were|been)$/u.test(wordOf(chunks[verb])) &&
    /^(?:recorded|recognized|recognised|incurred|paid|spent|charged|expensed|drawn|used|received|repaid|achieved|reali[sz]ed|completed|issued|repurchased|outstanding|unused|undrawn|borrowed)$/u.test(
      wordOf(chunks[verb + 1]),
    )
  );
}

/** "may be required to pay", "a downgrade would require collateral": a duty that may come is none in force. */
function possibly(chunks: readonly Chunk[], standing: number): Found | undefined {
  const modal = chunks[wordOf(chunks[standing - 1]) === "be" ? standing - 2 : standing - 1];
  return /^(?:may|might|could|would)$/u.test(wordOf(modal)) ? at(modal, "hypothetical", "scenario/possible") : undefined;
}

/** "¥5 billion is expected", "¥5 billion, which we plan". Only what directly follows. */
function aheadOf(chunks: readonly Chunk[], figure: number): Found | undefined {
  for (let behind = figure + 1; behind <= figure + 3; behind++) {
    const word = wordOf(chunks[behind]);
    if (
      /^(?:expected|planned|projected|forecast|targeted|budgeted|anticipated)$/u.test(word) &&
      (/^(?:is|are|be|was|were)$/u.test(wordOf(chunks[behind - 1])) || (behind === figure + 1 && closesPhrase(chunks, behind + 1)))
    )
      return at(chunks[behind], "expected", "scenario/foreseen");
    if (/^(?:may|might|could|would)$/u.test(word) && behind <= figure + 1) return at(chunks[behind], "hypothetical", "scenario/possible");
    if (word === "will" && behind <= figure + 1 && !/^(?:expire|mature|fall|lapse)$/u.test(wordOf(chunks[behind + 1])))
      return at(chunks[behind], "expected", "scenario/foreseen");
    if (!/^(?:is|are|was|were|be)$/u.test(word)) return undefined;
  }
  return undefined;
}

/** "outlays of ¥5 billion for A and ¥3 billion for B are planned": all that stands before the first verb. */
function plannedSubject(chunks: readonly Chunk[], figure: number): Found | undefined {
  const verb = chunks.findIndex((chunk) => isVerb(wordOf(chunk)) || expectedWords.has(wordOf(chunk)));
  if (verb < figure || !/^(?:is|are|was|were)$/u.test(wordOf(chunks[verb]))) return undefined;
  const word = chunks[verb + 1];
  if (chunks.slice(0, verb).some((chunk) => /^[;:]$/u.test(wordOf(chunk)))) return undefined;
  return /^(?:expected|planned|projected|forecast|forecasted|targeted|budgeted|anticipated)$/u.test(wordOf(word)) &&
    closesPhrase(chunks, verb + 2)
    ? at(word, "expected", "scenario/foreseen")
    : undefined;
}

/** "capital expenditure of ¥5 billion planned", "planned for fiscal 2017": nothing that was done follows. */
function closesPhrase(chunks: readonly Chunk[], at: number): boolean {
  return at >= chunks.length || /^(?:\.|for|in|over|by)$/u.test(wordOf(chunks[at])) || chunks[at]?.kind === "period";
}

/** "Each ¥1 appreciation of the yen reduces …", "For every 1% rise in rates …": what would follow, told as a rule. */
function forEach(chunks: readonly Chunk[]): Found | undefined {
  const word = wordOf(chunks[0]) === "for" ? 1 : 0;
  if (!/^(?:each|every)$/u.test(wordOf(chunks[word])) || !chunks.slice(word + 1, word + 3).some((chunk) => chunk.kind === "figure"))
    return undefined;
  return at(chunks[word], "hypothetical", "scenario/each");
}

/** "A change of ¥1,000 in the price affects our income by ¥4 million": told in the present, whenever it comes. */
function byAnyMove(chunks: readonly Chunk[]): Found | undefined {
  if (!/^(?:an?|any)$/u.test(wordOf(chunks[0]))) return undefined;
  const figure = chunks.findIndex(({ kind }) => kind === "figure");
  if (figure === -1 || figure > 8 || !chunks.slice(1, figure + 3).some((chunk) => MOVES.test(wordOf(chunk)))) return undefined;
  const effect = chunks.slice(figure + 1).find((chunk) => EFFECTS.test(wordOf(chunk)) || isVerb(wordOf(chunk)) || wordOf(chunk) === ",");
  return EFFECTS.test(wordOf(effect)) ? at(chunks[0], "hypothetical", "scenario/each") : undefined;
}

const EFFECTS =
  /^(?:affects|changes|reduces|increases|decreases|lowers|raises|lifts|cuts|adds|costs|improves|boosts|erodes|moves|causes)$/u;

/** "a sensitivity analysis of a 10% strengthening of the dollar", "the analysis assumes a 10% rise": a move that is only supposed. */
function ofAnalysis({ at: figure, figure: { kind }, frame: { chunks, tokens } }: Draft): Found | undefined {
  if (kind !== "percent" || !MOVES.test(wordOf(chunks[figure + 1]))) return undefined;
  if (!tokens.some(({ lower }) => lower === "sensitivity" || lower === "analysis")) return undefined;
  return at(chunks[figure + 1], "hypothetical", "scenario/analysis");
}

const MOVES =
  /^(?:strengthening|weakening|appreciation|depreciation|increase|decrease|rise|fall|decline|change|movement|shift|reduction|drop)$/u;

/** "When fair value declines by 50%, we recognize a loss": told in the present, whenever it comes. */
function isRule(chunks: readonly Chunk[], when: number): boolean {
  for (let at = when + 1; at <= when + 8; at++) {
    const word = wordOf(chunks[at]);
    if (word === "," || chunks[at]?.kind === "figure") return false;
    if (/^(?:declines?|falls?|drops?|decreases?|rises?|increases?|exceeds?|grows?|reaches?)$/u.test(word)) return true;
  }
  return false;
}

const CONNECTIVES = new Set(["that", "if", "and"]);

/** "Were the euro to rise by 5%, …", "A change of 1% would cost us …": a clause that only supposes. */
function supposedClause(chunks: readonly Chunk[], figure: number): Found | undefined {
  const opening = wordOf(chunks[0]);
  if (/^(?:were|had|should)$/u.test(opening) && wordOf(chunks[1]) !== ",") return at(chunks[0], "hypothetical", "scenario/condition");
  const from = chunks.slice(0, figure).findLastIndex((chunk) => CONNECTIVES.has(wordOf(chunk)));
  if (chunks.slice(from + 1, figure).some((chunk) => isVerb(wordOf(chunk)))) return undefined;
  for (let behind = figure + 1; behind < chunks.length; behind++) {
    const word = wordOf(chunks[behind]);
    if (word === "," || word === ";" || (isVerb(word) && !/^(?:would|could|might|may)$/u.test(word))) return undefined;
    if (/^(?:would|could|might|may)$/u.test(word)) return at(chunks[behind], "hypothetical", "scenario/possible");
  }
  return undefined;
}

const CLAUSE_OPENERS = new Set(["which", "who", "whose", "although", "though", "because", "while", "whereas"]);

/** ", which", ", but we", "; ": what stands left of it speaks of something else. */
function opensOtherClause(chunks: readonly Chunk[], index: number): boolean {
  const word = wordOf(chunks[index]);
  if (CLAUSE_OPENERS.has(word)) return wordOf(chunks[index - 1]) !== "of";
  if (word === "but" || word === "however") return true;
  if (word !== "and") return false;
  const next = chunks[index + 1];
  return next?.kind === "name" && !next.party.possessive && wordOf(chunks[index - 1]) === ",";
}

/** "is expected to", "are planned": the verb before a foreseeing word reports nothing yet. */
function reportsForecast(chunks: readonly Chunk[], index: number): boolean {
  const word = wordOf(chunks[index]);
  if (!/^(?:is|are|was|were|has|had|been)$/u.test(word)) return false;
  for (let next = index + 1; next <= index + 3; next++) if (expectedWords.has(wordOf(chunks[next]))) return true;
  return /^(?:is|are)$/u.test(word);
}

/** "would have decreased": what has not happened. */
function isUnrealPerfect(chunks: readonly Chunk[], index: number): boolean {
  return wordOf(chunks[index - 1]) === "have" && /^(?:would|could|might|may)$/u.test(wordOf(chunks[index - 2]));
}

/** "may not exceed 100%", "may not hold more than 5%": a limit in force. */
function isProhibition(chunks: readonly Chunk[], index: number): boolean {
  return (
    wordOf(chunks[index]) === "may" &&
    wordOf(chunks[index + 1]) === "not" &&
    /^(?:exceed|hold|own|acquire|lend|issue|extend|possess)$/u.test(wordOf(chunks[index + 2]))
  );
}

/** "May" before a year is a month; the period chunk has swallowed it. "Will" inside a name likewise. */
function isName(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index]?.kind === "name";
}

/** "the plan", "pension plan", "a target of": nouns foresee nothing by themselves. */
function isNoun(chunks: readonly Chunk[], index: number): boolean {
  const word = wordOf(chunks[index]);
  // "our planning software", "forecasting tools": no form of "be" before it, and no object behind.
  if (/^(?:planning|forecasting)$/u.test(word)) return isCompound(chunks, index);
  if (!/^(?:plan|plans|project|projects|budget|target|targets|outlook|guidance|forecast|forecasts|shall)$/u.test(word)) return false;
  if (/^(?:plan|plans)$/u.test(word) && wordOf(chunks[index + 1]) === "for" && chunks[index - 1]?.kind === "name") return false;
  if (/^(?:target|targets|outlook|guidance|forecast|forecasts)$/u.test(word)) return wasMet(chunks, index);
  if (/^(?:plan|plans|budget|project)$/u.test(word) && PLANNING.test(wordOf(chunks[index + 1]))) return false;
  const subject = chunks[index - 1];
  const verb = (subject?.kind === "name" && !subject.party.possessive) || /^(?:we|they|also|currently)$/u.test(wordOf(subject));
  return wordOf(chunks[index + 1]) !== "to" && !verb;
}

/** A noun behind, and no preposition or article; a known measure only where an article stands before: "planning investments" plans. */
function isCompound(chunks: readonly Chunk[], index: number): boolean {
  if (/^(?:is|are|was|were|be|been)$/u.test(auxiliaryOf(chunks, index))) return false;
  const [before, next] = [chunks[index - 1], chunks[index + 1]];
  if (next?.kind === "concept") return isPossessive(before) || determiners.has(wordOf(before));
  return next?.kind === "word" && /^[a-z]{4,}$/u.test(next.lower) && !prepositions.has(next.lower) && !determiners.has(next.lower);
}

/** "our plan calls for revenue of": what a plan does foresees. */
const PLANNING = /^(?:calls|called|foresees|foresaw|envisages|envisaged|envisions|envisioned|assumes|assumed)$/u;

/** "we achieved our target of 30%": what was aimed at has happened. */
function wasMet(chunks: readonly Chunk[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 5); before--)
    if (/^(?:achieved|met|exceeded|reached|surpassed|attained|fulfilled)$/u.test(wordOf(chunks[before]))) return true;
  return false;
}

/** "we identified", "X commissioned": a past form right behind a name or pronoun. */
function isPastOfSubject(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  return (
    wordOf(chunks[index]).endsWith("ed") &&
    /[a-z]{2,}ed$/u.test(wordOf(chunks[index])) &&
    !expectedWords.has(wordOf(chunks[index])) &&
    ((before?.kind === "name" && !before.party.possessive) || /^(?:it|they|which|who)$/u.test(wordOf(before)))
  );
}

/** "we plan to redeem or may repurchase": one plan, two ways. */
function isAlternativeOfPlan(chunks: readonly Chunk[], index: number): boolean {
  if (wordOf(chunks[index - 1]) !== "or") return false;
  for (let before = index - 2; before >= Math.max(0, index - 6); before--) if (expectedWords.has(wordOf(chunks[before]))) return true;
  return false;
}

/** "is estimated to be ¥4 billion for the year ending March 31, 2013", told before that day: a forecast. */
function byEstimate({ at: figure, frame: { chunks }, period }: Draft, known: string): Found | undefined {
  if ((period?.period.end ?? known) <= known || period?.basis !== "stated") return undefined;
  const from = chunks.slice(0, figure).findLastIndex((chunk) => wordOf(chunk) === "estimated");
  const subject = from !== -1 && (from === 0 || /^(?:the|our|its|total|aggregate)$/u.test(wordOf(chunks[from - 1])));
  const told = from >= Math.max(0, figure - 5) && wordOf(chunks[from + 1]) === "to";
  if (!told && !subject) return undefined;
  return at(chunks[from], "expected", "scenario/estimated");
}

/** A period that begins after all that the filing can report is a forecast. */
function byPeriod(draft: Draft, known: string | undefined): Found | undefined {
  const period = draft.period;
  if (!period || known === undefined || period.basis === "filing" || !period.period.start) return undefined;
  if (period.period.start <= known) return byEstimate(draft, known);
  return {
    scenario: "expected",
    rule: "scenario/future-period",
    basis: "assumed",
    ...(period.start !== undefined && period.end !== undefined ? { start: period.start, end: period.end } : {}),
  };
}
