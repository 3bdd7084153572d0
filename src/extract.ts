/**
 * One filing, from its text to its facts, top to bottom. Each step is one line; its folder has the rest.
 */
import { publicBodies, readEntities } from "./entities/entities.ts";
import { partiesOf } from "./entities/parties.ts";
import { assembleFiling } from "./facts/assemble-filing.ts";
import { readCurrencies } from "./facts/document-currency.ts";
import { refineLabels } from "./facts/label.ts";
import { readProse } from "./facts/read-prose.ts";
import { readAllTables } from "./facts/read-tables.ts";
import { phraseIndexOf } from "./lexicon/built-in-index.ts";
import { readCoverPage, withCoverPage } from "./input/cover-page.ts";
import { mainDocumentOf } from "./input/submission.ts";
import { addDays } from "./mentions/calendar.ts";
import { learnFiscalCalendar } from "./mentions/fiscal-calendar.ts";
import { extractOptionsSchema } from "./model/filing.ts";
import type { ExtractOptions, Filing } from "./model/filing.ts";
import type { SectionName } from "./model/section.ts";
import { readOptions } from "./options.ts";
import { readBlocks } from "./text/blocks.ts";
import { readSource } from "./text/read-source.ts";
import { findSection } from "./text/sections.ts";
import { splitSentences } from "./text/sentences.ts";
import { readTables } from "./text/tables.ts";

/** What is read where the section asked for is not there. */
const NOTHING = { start: 0, end: 0 };

/**
 * Reads every figure and date of a text, and what each is about.
 *
 * Any string is a valid filing: what is odd in it becomes an issue, never an exception. All offsets are UTF-16 code units
 * into `text`, and `text.slice(span.start, span.end) === span.text`.
 *
 * @param text the filing or a section of it
 * @param options what the caller knows of the filing; all optional
 * @throws TypeError for options that are not understood, naming the option, what came and what was expected
 * @example
 * extract("We had debt of ¥1.5 billion as of March 31, 2020.").facts[0]?.value // 1500000000
 */
export function extract(text: string, options?: ExtractOptions): Filing {
  const settings = withCoverPage(readOptions(extractOptionsSchema, options, "extract"), readCoverPage(text));
  const main = mainDocumentOf(text);
  const stretch = settings.section === undefined ? main : (findSection(text, settings.section, main) ?? NOTHING);
  const source = readSource(text, stretch);
  const blocks = readBlocks(source.text);
  const sentences = splitSentences(source.text, blocks);
  // What its years are a filing says before the section.
  const whole = settings.section === undefined ? source : readSource(text, main);
  const calendar = learnFiscalCalendar(whole.text, settings);
  const names = readEntities(source.text, sentences, settings.issuer);
  const index = phraseIndexOf(settings.concepts);
  const figures = readCurrencies(source.text);
  const known = settings.filed ?? (settings.fiscalYearEnd === undefined ? undefined : addDays(settings.fiscalYearEnd, USUAL_DELAY));
  const prose = readProse({
    source,
    blocks,
    sentences,
    names: partiesOf(names),
    issuer: names.issuerId,
    bodies: publicBodies(names.entities),
    people: new Set(names.entities.flatMap(({ id, type }) => (type === "person" ? [id] : []))),
    calendar,
    index,
    figures,
    filed: settings.filed,
    known,
  });
  refineLabels(source.text, prose.drafts, settings.phrases);
  const tables = readAllTables(
    { text: source.text, calendar, index, issuer: names.issuerId, known, prose },
    readTables(source.text, blocks),
  );
  const filing = assembleFiling(source, settings, names, calendar, prose, tables);
  return stretch === NOTHING && settings.section !== undefined ? withMissingSection(filing, settings.section) : filing;
}

/** Days from the end of its year to an annual report: what has happened in between may be told. */
const USUAL_DELAY = 122;

function withMissingSection(filing: Filing, name: SectionName): Filing {
  const message = `No heading of the section "${name}" was found in the text; nothing was read.`;
  return { ...filing, issues: [...filing.issues, { code: "section-not-found", message }] };
}
