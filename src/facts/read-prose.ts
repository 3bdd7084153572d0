/**
 * Sentences → linked drafts and dates, one sentence after the other: each leaves the next what it may refer to
 * (the period, the company it was about, the fiscal year it named).
 */
import type { NameMention } from "../entities/entities.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { scanFigures } from "../mentions/figures.ts";
import type { FigureContext } from "../mentions/figures.ts";
import type { FiscalCalendar } from "../mentions/fiscal-year.ts";
import type { PeriodMention } from "../mentions/mention.ts";
import { isComparedWith } from "../mentions/period-reading.ts";
import { scanPeriods } from "../mentions/period.ts";
import type { PeriodAnchor } from "../mentions/period.ts";
import { nextSign } from "../mentions/signs.ts";
import type { Block } from "../text/blocks.ts";
import type { Sentence } from "../text/sentences.ts";
import type { SourceText } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";
import type { Token } from "../text/tokens.ts";
import { linkConcepts } from "./concept.ts";
import { withReadings } from "./damage.ts";
import { readDates } from "./date-link.ts";
import type { SentenceBefore } from "./concept-referred.ts";
import type { DatedDraft } from "./date-link.ts";
import { type Draft, draftOf } from "./draft.ts";
import { readFrame } from "./frame.ts";
import type { Frame, PlacedParty } from "./frame.ts";
import { withScaleOfShares } from "./label-shares.ts";
import { readHeading } from "./heading-period.ts";
import { readLists } from "./lists.ts";
import type { FigureList } from "./lists.ts";
import { linkItems } from "./item-link.ts";
import { linkParties } from "./party-link.ts";
import { movePastYears } from "./period-forecast.ts";
import { periodGroups } from "./period-groups.ts";
import { latestOfList, linkPeriods } from "./period-link.ts";
import type { PeriodContext } from "./period-context.ts";
import { notePeriods } from "./period-noted.ts";
import { placeParties } from "./place-parties.ts";
import { copyToTranslations, linkChanges, linkOwnShares, linkParts, linkToSentenceBefore, linkTranslations } from "./relations.ts";
import { linkScenarios } from "./scenario.ts";
import type { PartyContext } from "./subject.ts";

/** All that the reading of prose needs of the filing. */
export interface ProseContext {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Sorted by start. */
  readonly names: readonly NameMention[];
  readonly issuer: string;
  /** Ids of regulators, exchanges and courts: no "it" and no "its" of a figure means them. */
  readonly bodies: ReadonlySet<string>;
  /** Ids of persons, whom no "it" means. */
  readonly people: ReadonlySet<string>;
  readonly calendar: FiscalCalendar;
  readonly index: PhraseIndex;
  readonly figures: FigureContext;
  readonly filed?: string | undefined;
  /** Last day that the filing can report on: filed, else its year end. */
  readonly known?: string | undefined;
}

/** What the prose yields, in text order. */
export interface ProseReading {
  readonly drafts: Draft[];
  readonly dates: DatedDraft[];
  readonly unread: { readonly start: number; readonly end: number }[];
}

/** What one sentence leaves to the next. */
interface Flow {
  readonly period: PeriodContext;
  readonly party: PartyContext;
  anchor: PeriodAnchor;
  last: Draft | undefined;
  /** The sentence before, of the same paragraph. */
  before: SentenceBefore | undefined;
  block: number;
  name: number;
  /** Where the next figure or period may stand. */
  sign: number;
}

/** Reads every sentence in order. */
export function readProse(context: ProseContext): ProseReading {
  const reading: ProseReading = { drafts: [], dates: [], unread: [] };
  const flow: Flow = {
    period: { filed: context.filed, current: context.calendar.current },
    party: { issuer: context.issuer, bodies: context.bodies, people: context.people },
    anchor: {},
    last: undefined,
    before: undefined,
    block: -1,
    name: 0,
    sign: -1,
  };
  for (const sentence of context.sentences) readSentence(sentence, context, flow, reading);
  return reading;
}

function readSentence(sentence: Sentence, context: ProseContext, flow: Flow, reading: ProseReading): void {
  const { source } = context;
  const block = context.blocks[sentence.block];
  if (sentence.block !== flow.block && block) enterBlock(block, flow, sentence.block);
  if (flow.sign < sentence.start) flow.sign = nextSign(source.text, sentence.start);
  if (flow.sign >= sentence.end && block?.kind !== "heading") {
    readPlain(sentence, context, flow);
    flow.period.spoken = undefined;
    flow.before = { frame: () => plainFrame(sentence, tokenize(source.text, sentence.start, sentence.end), context.index), drafts: [] };
    return;
  }
  const tokens = tokenize(source.text, sentence.start, sentence.end);
  const periods = scanPeriods(tokens, context.calendar, flow.anchor);
  const names = placeParties(tokens, periods, context, flow);
  const blocked = (at: number): boolean => covers(periods, at) || covers(names, at);
  const { yenIs, dollarIs, pesoIs, reportingCurrency } = context.figures;
  const { figures, unread } = scanFigures(tokens, { yenIs, dollarIs, pesoIs, reportingCurrency, blocked });
  reading.unread.push(...unread);
  if (block?.kind === "heading" && context.blocks[sentence.block + 1]?.kind !== "table") readHeading(tokens, periods, flow.period);
  if (figures.length === 0 && periods.length === 0) {
    noteSubject(tokens, names, flow.party);
    flow.before = { frame: () => plainFrame(sentence, tokens, context.index, names), drafts: [] };
    return;
  }
  const frame = readFrame(
    sentence,
    tokens,
    { figures: withScaleOfShares(source.text, tokens, figures).map((figure) => withReadings(source, figure)), periods, names },
    context.index,
  );
  const drafts = linkSentence(frame, context, flow);
  if (drafts.length === 0 && block?.kind !== "heading") notePeriods(frame, flow.period);
  flow.before = { frame: () => frame, drafts };
  reading.drafts.push(...drafts);
  reading.dates.push(...readDates(source, frame, drafts, flow.last, flow.party));
  flow.anchor = anchorOf(periods, tokens, flow.anchor);
  flow.last = latestOfList(drafts.at(-1), drafts) ?? flow.last;
}

/** The year, and the quarter or half of one, that the next sentence may refer to. */
function anchorOf(periods: readonly PeriodMention[], tokens: readonly Token[], before: PeriodAnchor): PeriodAnchor {
  if (periods.length === 0) return before;
  const named = periods.filter(({ kind }) => kind === "fiscal-year" || kind === "year");
  // "in 2019 compared to 2018": the next sentence speaks of 2019.
  const years = named.findLast((mention) => !isComparedWith(tokens, mention))?.periods ?? [];
  const current = years.reduce((latest, year) => ((year.end ?? "") > (latest?.end ?? "") ? year : latest), years[0]) ?? before.current;
  const part = periods.at(-1)?.periods.at(-1);
  const isPart = part?.fiscal !== undefined && part.fiscal.period !== "FY";
  const day = part?.type === "instant" && part.precision === "day" && periods.at(-1)?.periods.length === 1;
  return { ...(current ? { current } : {}), ...(isPart ? { part } : {}), ...(day ? { day: part } : {}) };
}

/** A sentence without figures and periods, for the next one that refers to it. */
function plainFrame(sentence: Sentence, tokens: readonly Token[], index: PhraseIndex, names: readonly PlacedParty[] = []): Frame {
  return readFrame(sentence, tokens, { figures: [], periods: [], names }, index);
}

/** A sentence without any sign of a figure or a period: only a company that it names matters. */
function readPlain(sentence: Sentence, context: ProseContext, flow: Flow): void {
  const { names, issuer, source } = context;
  while ((names[flow.name]?.end ?? Infinity) <= sentence.start) flow.name++;
  let at = flow.name;
  while ((names[at]?.start ?? Infinity) < sentence.end && names[at]?.entity === issuer) at++;
  if ((names[at]?.start ?? Infinity) >= sentence.end) return;
  const tokens = tokenize(source.text, sentence.start, sentence.end);
  noteSubject(tokens, placeParties(tokens, [], context, flow), flow.party);
}

/** A sentence without figures may still name the company that the next one speaks of. */
function noteSubject(tokens: readonly Token[], names: readonly PlacedParty[], party: PartyContext): void {
  const named = names.find(
    (name) => !name.pronoun && name.entity !== party.issuer && !party.bodies.has(name.entity) && !party.people.has(name.entity),
  );
  if (!named) return;
  party.subject = named.entity;
  party.subjectWords = tokens;
}

/** A new paragraph keeps the heading's period and the last company, nothing else. A list item still belongs to its paragraph. */
function enterBlock(block: Block, flow: Flow, index: number): void {
  flow.block = index;
  flow.before = undefined;
  if (block.kind === "list-item") return;
  flow.period.carried = undefined;
  flow.period.spoken = undefined;
  flow.anchor = {};
  flow.last = undefined;
}

function covers(stretches: readonly { readonly first: number; readonly last: number }[], at: number): boolean {
  return stretches.some(({ first, last }) => first <= at && at <= last);
}

/** More figures than this in one sentence are a table or a chart that lost its lines: their links would be guesses, and slow ones. */
const MOST_FIGURES = 120;

/** Every link of the figures of one sentence; the order matters: later steps stand on earlier ones. */
function linkSentence(frame: Frame, context: ProseContext, flow: Flow): Draft[] {
  const drafts = frame.figures.flatMap((at): Draft[] => {
    const chunk = frame.chunks[at];
    return chunk?.kind === "figure" ? [draftOf(chunk.figure, frame, at)] : [];
  });
  if (drafts.length > MOST_FIGURES) return drafts;
  linkTranslations(drafts);
  const lists = readLists(frame, drafts);
  const groups = periodGroups(frame);
  const periodsIn = (list: FigureList): number =>
    Math.max(1, ...groups.map((group) => (list.members.length % group.periods.length === 0 ? group.periods.length : 1)));
  linkConcepts(frame, lists, context.index, periodsIn, flow.before);
  linkParts(drafts, context.index);
  linkToSentenceBefore(frame, drafts, flow.last);
  linkOwnShares(drafts, context.index);
  linkPeriods(frame, lists, groups, flow.period);
  linkParties(frame, drafts, flow.party);
  linkItems(frame, drafts, context.source.text);
  linkScenarios(drafts, context.known);
  movePastYears(drafts, context.calendar);
  copyToTranslations(drafts);
  linkChanges(drafts);
  return drafts;
}
