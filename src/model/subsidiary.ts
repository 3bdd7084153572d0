import * as z from "zod";
import { holdingSchema } from "./holding.ts";

/**
 * One subsidiary of an issuer over time: which filings name it and as what, since when it is one, at what stake, how it left.
 * A filing that does not name it says nothing: only a text that calls it former, or an event that ends it, makes it leave.
 * @example { issuer: "Orchard", company: "Plum Media", named: [{ document: "orchard-2018", name: "Plum Media Inc.", as: "subsidiary" }],
 *            since: { period: "2018-05-11", kind: "acquired" }, stakes: [{ holder: "Orchard", period: "2018-05-11", share: 51 }] }
 */
export const subsidiarySchema = z.object({
  issuer: z.string(),
  /** Id among `entities`. */
  company: z.string(),
  /** The filings that name it, by date. */
  named: z.array(
    z.object({
      document: z.string(),
      name: z.string(),
      /** Absent where that filing does not say. */
      as: z.enum(["subsidiary", "former-subsidiary"]).optional(),
    }),
  ),
  /** The earliest dated word of how it came: an event, or the first stake above one half. EDTF. */
  since: z.object({ period: z.string(), kind: z.string() }).optional(),
  /** What its parent held, by period; the parent is the issuer or another subsidiary. */
  stakes: z.array(z.object({ holder: z.string(), ...holdingSchema.shape.stakes.element.pick({ period: true, share: true }).shape })),
  /** How it ceased to be one: the event with its EDTF period, or the first filing that calls it former. */
  left: z.object({ kind: z.string(), period: z.string().optional(), document: z.string() }).optional(),
});

/** See {@link subsidiarySchema}. */
export type Subsidiary = z.infer<typeof subsidiarySchema>;
