import * as z from "zod";
import { observationSchema } from "./observation.ts";

/** How long the durations of a series are; a flow dated to a day or a month is `P1M`, 52 or 53 weeks are `P1Y`. */
export const seriesLengthSchema = z.enum(["P1Y", "P9M", "P6M", "P3M", "P1M", "other"]);
/** See {@link seriesLengthSchema}. */
export type SeriesLength = z.infer<typeof seriesLengthSchema>;

/**
 * What one figure was over time: one concept of one company, in one unit.
 * `id` is `issuer/entity/concept[/counterparty][/item]/unit/instant` or, for a duration, its length at the end.
 * @example { id: "Orchard/Orchard/NetIncome/JPY/P1Y", issuer: "Orchard", entity: "Orchard", concept: "NetIncome", unit: "JPY",
 *            periodType: "duration", length: "P1Y", observations: [], forecasts: [] }
 */
export const seriesSchema = z.object({
  id: z.string(),
  issuer: z.string(),
  entity: z.string(),
  concept: z.string(),
  counterparty: z.string().optional(),
  /** What is counted or which part, in the words of the latest filing that names it; spellings and numbers of one noun are one item. */
  item: z.string().optional(),
  unit: z.string(),
  periodType: z.enum(["instant", "duration"]),
  /** Of a duration. */
  length: seriesLengthSchema.optional(),
  /** What was, by period. */
  observations: z.array(observationSchema),
  /** What was foreseen, by period. */
  forecasts: z.array(observationSchema),
});

/** See {@link seriesSchema}. */
export type Series = z.infer<typeof seriesSchema>;
