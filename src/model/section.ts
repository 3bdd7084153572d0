import * as z from "zod";

/**
 * The sections that `section` finds and that the option `section` of `extract` reads alone.
 * - `risk-factors`: Item 3.D of a 20-F, Item 1A of a 10-K or 10-Q, "Risk Factors" of a prospectus
 * - `key-information`: Item 3 of a 20-F, its risk factors included
 * - `operating-review`: Item 5 of a 20-F, Item 7 of a 10-K, Item 2 of a 10-Q
 * - `major-shareholders`: Item 7.A of a 20-F, Item 12 of a 10-K
 * @example sectionNameSchema.parse("risk-factors")
 */
export const sectionNameSchema = z.enum(["risk-factors", "key-information", "operating-review", "major-shareholders"], {
  error: '"risk-factors", "key-information", "operating-review" or "major-shareholders"',
});

/** See {@link sectionNameSchema}. */
export type SectionName = z.infer<typeof sectionNameSchema>;
