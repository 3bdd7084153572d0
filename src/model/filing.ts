import * as z from "zod";
import type { ConceptRow } from "./concept.ts";
import { dateMentionSchema } from "./date-mention.ts";
import { entitySchema } from "./entity.ts";
import { factSchema } from "./fact.ts";
import { issueSchema } from "./issue.ts";
import type { PhraseReader } from "./phrase-reader.ts";
import { sectionNameSchema } from "./section.ts";

/**
 * Which filing it is. `id` is a hash of the text where none was given; `fiscalYearEnd` and `filed` are ISO days.
 * @example { id: "orchard-2019", issuer: { id: "Orchard", name: "Orchard Foods Corp." }, form: "20-F", fiscalYearEnd: "2019-03-31", filed: "2019-07-02" }
 */
export const documentSchema = z.object({
  id: z.string(),
  /** The company that filed. An empty `id` means that nothing named it. */
  issuer: z.object({ id: z.string(), name: z.string().optional() }),
  form: z.string().optional(),
  /** Last day of the fiscal year that the filing is about. */
  fiscalYearEnd: z.string().optional(),
  /** Day on which it was filed: what orders the vintages. */
  filed: z.string().optional(),
});

/** See {@link documentSchema}. */
export type FilingDocument = z.infer<typeof documentSchema>;

/**
 * One filing read: what `extract` returns and `timeline` takes. Plain JSON, so it can be stored and read back.
 * @example timeline([JSON.parse(stored), extract(text)])
 */
export const filingSchema = z.object({
  schemaVersion: z.literal(1),
  document: documentSchema,
  /** Every figure, in text order. */
  facts: z.array(factSchema),
  /** Every date, in text order. */
  dates: z.array(dateMentionSchema),
  entities: z.array(entitySchema),
  issues: z.array(issueSchema),
});

/** See {@link filingSchema}. */
export type Filing = z.infer<typeof filingSchema>;

const isoDay = z.iso.date({ error: 'an ISO day such as "2009-09-29"' });
const text = z.string({ error: "a string" });
const name = z.string({ error: "a string that is not empty" }).min(1, { error: "a string that is not empty" });

/**
 * The options of `extract`; all are optional, an unknown one is an error. The message of each check says what was expected.
 * @example { id: "orchard-2019", issuer: { id: "Orchard" }, fiscalYearEnd: "2019-03-31", filed: "2019-07-02" }
 */
export const extractOptionsSchema = z.strictObject(
  {
    /** Id of the filing; default a hash of the text. */
    id: name.optional(),
    issuer: z
      .strictObject(
        { id: name.optional(), name: name.optional() },
        { error: 'an object such as { id: "Orchard", name: "Orchard Foods Corp." }' },
      )
      .optional(),
    /** "20-F", "10-K" … */
    form: text.optional(),
    fiscalYearEnd: isoDay.optional(),
    filed: isoDay.optional(),
    /** Whether "fiscal 2010" is the year that starts or the one that ends in 2010; default: learned from the text. */
    fiscalYearNaming: z.enum(["start", "end"], { error: '"start" or "end"' }).optional(),
    /** Read only this section; see {@link sectionNameSchema}. */
    section: sectionNameSchema.optional(),
    /** The concept catalogue, where not the built-in one. */
    concepts: z.custom<readonly ConceptRow[]>((value) => Array.isArray(value), { error: "a catalogue made by defineConcepts" }).optional(),
    /** Finder of noun phrases for what the lexicon does not know. */
    phrases: z.custom<PhraseReader>((value) => typeof value === "function", { error: "a function" }).optional(),
  },
  { error: "an object" },
);

/** See {@link extractOptionsSchema}. */
export type ExtractOptions = z.input<typeof extractOptionsSchema>;
