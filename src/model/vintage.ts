import * as z from "zod";
import { boundSchema } from "./fact.ts";

/**
 * What one filing said of one observation: the most precise of its figures that agree; all of them in `facts`.
 * @example { document: "orchard-2019", filed: "2019-07-02", value: 800000000, decimals: -8, bound: "about", label: "net loss",
 *            facts: ["orchard-2019#120-132"] }
 */
export const vintageSchema = z.object({
  document: z.string(),
  /** ISO day. */
  filed: z.string().optional(),
  value: z.number(),
  /** The upper end where `bound` is `between`. */
  upper: z.number().optional(),
  decimals: z.number().int(),
  bound: boundSchema,
  label: z.string().optional(),
  /** Ids of the facts, in the order of the text. */
  facts: z.array(z.string()),
  /** Only where recognition damaged every one of the figures: the values that the characters leave open. */
  damaged: z.object({ readings: z.array(z.number()) }).optional(),
});

/** See {@link vintageSchema}. */
export type Vintage = z.infer<typeof vintageSchema>;
