import * as z from "zod";
import { boundSchema } from "./fact.ts";

/**
 * Something dated that happened to a company or will: founded, acquired, listed, invested in, an expiry.
 * `amount` is what was paid or put in, where a figure says so.
 * @example { issuer: "Orchard", kind: "acquired", period: "2018-05-11", entity: "Plum Media", counterparty: "Orchard",
 *            amount: { value: 750000000, unit: "JPY", decimals: -6, bound: "exact", series: "Orchard/Plum Media/AcquisitionPrice/Orchard/JPY/P1M" },
 *            documents: ["orchard-2018"], facts: ["orchard-2018#120-132"] }
 */
export const eventSchema = z.object({
  issuer: z.string(),
  /**
   * The concept of the date (`established`, `acquired`, `listed`, `expiry` …); from an amount `acquired`, `invested`, `written-off`, `impaired`;
   * `renamed` where one filing gives another name than the one before it, dated from the one filing to the other.
   */
  kind: z.string(),
  /** EDTF. */
  period: z.string(),
  entity: z.string().optional(),
  counterparty: z.string().optional(),
  /** Of `renamed`: the full names. */
  names: z.object({ from: z.string(), to: z.string() }).optional(),
  amount: z
    .object({
      value: z.number(),
      unit: z.string(),
      decimals: z.number().int(),
      bound: boundSchema,
      /** Id of the series that it is read from. */
      series: z.string(),
    })
    .optional(),
  documents: z.array(z.string()),
  /** Ids of facts. */
  facts: z.array(z.string()),
});

/** See {@link eventSchema}. */
export type Event = z.infer<typeof eventSchema>;
