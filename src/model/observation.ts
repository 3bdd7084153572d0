import * as z from "zod";
import { boundSchema } from "./fact.ts";
import { periodSchema } from "./period.ts";
import { vintageSchema } from "./vintage.ts";

/**
 * How the vintages of an observation stand to one another.
 * - `reported`: one filing says it; `agreed`: several, same value; `rounded`: several that differ only by rounding
 * - `restated`: they differ beyond rounding, and the later filing says restated, revised or reclassified
 * - `conflicting`: they differ beyond rounding, and no text says why
 * - `resolved`: a figure that recognition damaged, settled by another filing
 */
export const statusSchema = z.enum(["reported", "agreed", "rounded", "restated", "conflicting", "resolved"]);
/** See {@link statusSchema}. */
export type Status = z.infer<typeof statusSchema>;

/**
 * One point of a series: the value that stands for a period, and what each filing said of it, by filing date.
 * @example { period: { type: "instant", edtf: "2019-03-31", end: "2019-03-31", precision: "day" }, value: 750000000, decimals: -6,
 *            bound: "exact", status: "rounded", vintages: [first, second] }
 */
export const observationSchema = z.object({
  period: periodSchema,
  /** The most precise value where the filings agree; else the later filing's. */
  value: z.number(),
  upper: z.number().optional(),
  decimals: z.number().int(),
  bound: boundSchema,
  status: statusSchema,
  vintages: z.array(vintageSchema),
  /** The basis changes between vintages or against the observation before ("shares", then "voting shares"). */
  break: z.literal(true).optional(),
});

/** See {@link observationSchema}. */
export type Observation = z.infer<typeof observationSchema>;
