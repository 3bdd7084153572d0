import * as z from "zod";

/**
 * A stretch of the caller's text: UTF-16 offsets, `end` exclusive, and `input.slice(start, end) === text`.
 * @example { start: 10, end: 23, text: "¥15.6 billion" }
 */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});

/** See {@link spanSchema}. */
export type Span = z.infer<typeof spanSchema>;
