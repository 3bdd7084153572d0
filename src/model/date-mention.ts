import * as z from "zod";
import { spanSchema } from "./span.ts";

/**
 * A date or period named in the text, as EDTF. A list ("the fiscal years ended March 31, 2010, 2011 and 2012")
 * is one mention with several values.
 * @example { source: { start: 6, end: 20, text: "March 31, 2009" }, edtf: "2009-03-31", kind: "day" }
 */
export const dateMentionSchema = z.object({
  source: spanSchema,
  edtf: z.union([z.string(), z.array(z.string())]),
  kind: z.enum(["day", "month", "year", "fiscal-year", "quarter", "range", "relative"]),
  /** What falls on the date: `expiry`, `maturity`, `established`, `acquired`, `filed`, `listed` … */
  concept: z.string().optional(),
  /** Id of the company that it happened to. */
  entity: z.string().optional(),
  /** The fact that the date belongs to. */
  factId: z.string().optional(),
});

/** See {@link dateMentionSchema}. */
export type DateMention = z.infer<typeof dateMentionSchema>;
