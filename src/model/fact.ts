import * as z from "zod";
import { periodSchema } from "./period.ts";
import { spanSchema } from "./span.ts";

/** How the words around a number limit it: "approximately", "over", "up to", "between … and …". */
export const boundSchema = z.enum(["exact", "about", "over", "under", "at least", "at most", "between"]);
/** See {@link boundSchema}. */
export type Bound = z.infer<typeof boundSchema>;

/** Whether the text reports, foresees or merely supposes: only `actual` facts make observations. */
export const scenarioSchema = z.enum(["actual", "expected", "hypothetical"]);
/** See {@link scenarioSchema}. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** On what a link stands: words beside the figure, words of an earlier clause, the filing itself, the default, an assumption. */
export const basisSchema = z.enum(["stated", "carried", "filing", "default", "assumed"]);
/** See {@link basisSchema}. */
export type Basis = z.infer<typeof basisSchema>;

/** Why a field has its value: the rule that gave it, the words that the rule stood on, and how firm that is. */
export const linkSchema = z.object({ rule: z.string(), span: spanSchema.optional(), basis: basisSchema });
/** See {@link linkSchema}. */
export type Link = z.infer<typeof linkSchema>;

const linksSchema = z.object({
  unit: linkSchema.optional(),
  concept: linkSchema.optional(),
  label: linkSchema.optional(),
  entity: linkSchema.optional(),
  counterparty: linkSchema.optional(),
  period: linkSchema.optional(),
  scenario: linkSchema.optional(),
});
/** The trail of a fact: one link for each field that was inferred or read. */
export type Links = z.infer<typeof linksSchema>;

const base = {
  /** `<document>#<start>-<end>` */
  id: z.string(),
  document: z.string(),
  /** Base units: ¥1.1 billion is 1100000000; 30.0% is 30. Signed by the concept; without one, by the numeral. */
  value: z.number(),
  /** The upper end where `bound` is `between`. */
  upper: z.number().optional(),
  /** XBRL decimals: the place of the last stated digit of `value` (¥15.6 billion: -8). */
  decimals: z.number().int(),
  bound: boundSchema,
  concept: z.string().optional(),
  item: z.string().optional(),
  label: z.string().optional(),
  entity: z.string().optional(),
  counterparty: z.string().optional(),
  period: periodSchema.optional(),
  scenario: scenarioSchema,
  link: linksSchema,
  translationOf: z.string().optional(),
  partOf: z.string().optional(),
  changeOf: z.string().optional(),
  /** Of a `Change`: the concept that changed. */
  of: z.string().optional(),
  /** Only on text that recognition damaged: the values that the characters leave open, `value` first; one where they leave no doubt. */
  damaged: z.object({ readings: z.array(z.number()) }).optional(),
  source: spanSchema,
  sentence: spanSchema,
};

/**
 * One figure of the text with all that the text says about it. Narrow by `kind`:
 * money has an ISO 4217 `unit` (or one per share), a rate a currency pair.
 * @example if (fact.kind === "money") fact.unit // "JPY", "JPY/share"
 */
export const factSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("money"), unit: z.string(), ...base }),
  z.object({ kind: z.literal("percent"), unit: z.enum(["percent", "percentage-point"]), ...base }),
  z.object({ kind: z.literal("count"), unit: z.enum(["count", "shares"]), ...base }),
  z.object({ kind: z.literal("rate"), unit: z.string(), ...base }),
]);

/** See {@link factSchema}. */
export type Fact = z.infer<typeof factSchema>;
/** `money`, `percent`, `count` or `rate`. */
export type FactKind = Fact["kind"];
