import * as z from "zod";

/**
 * When a figure holds: an XBRL instant or duration, written in EDTF (ISO 8601-2).
 * `start` and `end` are ISO days, inclusive, always expanded; an open side is absent.
 * @example { type: "duration", edtf: "2008-04-01/2009-03-31", start: "2008-04-01", end: "2009-03-31",
 *            precision: "year", fiscal: { year: 2009, period: "FY" } }
 */
export const periodSchema = z.object({
  type: z.enum(["instant", "duration"]),
  edtf: z.string(),
  start: z.string().optional(),
  end: z.string().optional(),
  precision: z.enum(["day", "month", "quarter", "half", "year"]),
  fiscal: z
    .object({
      year: z.number().int(),
      period: z.enum(["FY", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "9M"]),
    })
    .optional(),
});

/** See {@link periodSchema}. */
export type Period = z.infer<typeof periodSchema>;
/** The grain of a period: what the text states, not what it expands to. */
export type Precision = Period["precision"];
