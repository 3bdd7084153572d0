/** The public names, and nothing else. */
export { extract } from "./extract.ts";
export { section } from "./section.ts";
export { timeline } from "./timeline.ts";

export { catalogue as concepts, type ConceptId } from "./lexicon/catalogue.ts";
export type { ConceptRow } from "./lexicon/concepts/concept.ts";
export { defineConcepts, type ConceptCatalogue } from "./lexicon/define-concepts.ts";

export { checkCodeSchema, checkSchema, tagCheckCodeSchema, type Check, type CheckCode, type TagCheckCode } from "./model/check.ts";
export { companySchema, type Company } from "./model/company.ts";
export { dateMentionSchema, type DateMention } from "./model/date-mention.ts";
export { entitySchema, roleSchema, type Entity, type Role } from "./model/entity.ts";
export { eventSchema, type Event } from "./model/event.ts";
export {
  basisSchema,
  boundSchema,
  factSchema,
  linkSchema,
  scenarioSchema,
  type Basis,
  type Bound,
  type Fact,
  type FactKind,
  type Link,
  type Links,
  type Scenario,
} from "./model/fact.ts";
export {
  documentSchema,
  extractOptionsSchema,
  filingSchema,
  type ExtractOptions,
  type Filing,
  type FilingDocument,
} from "./model/filing.ts";
export { gapSchema, type Gap } from "./model/gap.ts";
export { holdingSchema, type Holding } from "./model/holding.ts";
export { issueSchema, type Issue, type IssueCode } from "./model/issue.ts";
export { observationSchema, statusSchema, type Observation, type Status } from "./model/observation.ts";
export type { PhraseClause, PhraseReader } from "./model/phrase-reader.ts";
export { periodSchema, type Period, type Precision } from "./model/period.ts";
export { sectionNameSchema, type SectionName } from "./model/section.ts";
export { seriesLengthSchema, seriesSchema, type Series, type SeriesLength } from "./model/series.ts";
export { spanSchema, type Span } from "./model/span.ts";
export { subsidiarySchema, type Subsidiary } from "./model/subsidiary.ts";
export { timelineOptionsSchema, timelineSchema, type Timeline, type TimelineOptions } from "./model/timeline.ts";
export { vintageSchema, type Vintage } from "./model/vintage.ts";
