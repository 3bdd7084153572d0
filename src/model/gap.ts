import * as z from "zod";

/**
 * A fiscal year for which an annual series of at least two observations has no value, between the first and the last filing that speaks of it:
 * `no-filing` where the filing of that year is not among the given ones, `silent` where it is and none gives a value.
 * @example { series: "Orchard/Orchard/Goodwill/JPY/instant", period: "2018-03-31", reason: "silent" }
 */
export const gapSchema = z.object({
  /** Id of the series. */
  series: z.string(),
  /** EDTF: the year end of an instant, the whole year of a duration. */
  period: z.string(),
  reason: z.enum(["no-filing", "silent"]),
});

/** See {@link gapSchema}. */
export type Gap = z.infer<typeof gapSchema>;
