import * as z from "zod";
import { spanSchema } from "./span.ts";

/**
 * What is odd in a text. Text never throws: it yields issues.
 * - `damaged-figure`: recognition left a figure with several readings, or with characters that had to be mended
 * - `unread-figure`: a figure was seen and is not understood in full; no fact was made of it
 * - `currency-assumed`: a sign stands for several currencies and one was taken
 * - `fiscal-year-naming-assumed`: a fiscal year is named by a number and nothing says whether by its start or its end
 * - `fiscal-calendar-unknown`: a fiscal period is named and the year end is not known
 * - `language-not-supported`: the text is not in a language that the library reads
 * - `section-not-found`: only a section was to be read, and the text has none of that name
 */
export const issueSchema = z.object({
  code: z.enum([
    "damaged-figure",
    "unread-figure",
    "currency-assumed",
    "fiscal-year-naming-assumed",
    "fiscal-calendar-unknown",
    "language-not-supported",
    "section-not-found",
  ]),
  span: spanSchema.optional(),
  message: z.string(),
});

/** See {@link issueSchema}. */
export type Issue = z.infer<typeof issueSchema>;
/** The closed list of issue codes. */
export type IssueCode = Issue["code"];
