import * as z from "zod";
import { boundSchema } from "./fact.ts";
import { statusSchema } from "./observation.ts";

/**
 * Who held which part of whom, when.
 * @example { series: "Orchard/Plum Media/OwnershipPercentage/Orchard/percent/instant", issuer: "Orchard", holder: "Orchard", company: "Plum Media",
 *            stakes: [{ period: "2018-03-31", share: 51, decimals: 0, bound: "exact", status: "reported", documents: ["orchard-2018"] }] }
 */
export const holdingSchema = z.object({
  /** Id of the series that it is read from. */
  series: z.string(),
  issuer: z.string(),
  holder: z.string(),
  company: z.string(),
  /** Which part, where the text tells it from the whole stake. */
  item: z.string().optional(),
  /** By period. */
  stakes: z.array(
    z.object({
      /** EDTF. */
      period: z.string(),
      /** Percent: 29.7 is 29.7%. */
      share: z.number(),
      decimals: z.number().int(),
      bound: boundSchema,
      status: statusSchema,
      documents: z.array(z.string()),
      /** The basis changed ("shares", then "voting shares"). */
      break: z.literal(true).optional(),
    }),
  ),
});

/** See {@link holdingSchema}. */
export type Holding = z.infer<typeof holdingSchema>;
