import * as z from "zod";
import { entitySchema, roleSchema } from "./entity.ts";

/**
 * One company or person across the filings of an issuer: a stable id, and what each filing calls it.
 * @example { id: "Plum Media", issuer: "Orchard", type: "organization",
 *            names: [{ document: "orchard-2018", name: "Plum Media Inc.", aliases: ["Plum Media"] }],
 *            roles: [{ document: "orchard-2018", roles: ["subsidiary"] }] }
 */
export const companySchema = z.object({
  /** Unique among the companies of the issuer's filings. */
  id: z.string(),
  /** Id of the issuer whose filings name it. */
  issuer: z.string(),
  type: entitySchema.shape.type,
  names: z.array(z.object({ document: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  roles: z.array(z.object({ document: z.string(), roles: z.array(roleSchema) })),
  /** Of a joint party: the ids of its members. */
  members: z.array(z.string()).optional(),
});

/** See {@link companySchema}. */
export type Company = z.infer<typeof companySchema>;
