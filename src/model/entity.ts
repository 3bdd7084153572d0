import * as z from "zod";
import { spanSchema } from "./span.ts";

/** What a company or person is to the issuer. */
export const roleSchema = z.enum([
  "issuer",
  "subsidiary",
  "former-subsidiary",
  "equity-method-investee",
  "former-equity-method-investee",
  "investee",
  "shareholder",
  "competitor",
  "supplier",
  "customer",
  "partner",
  "seller",
  "regulator",
  "exchange",
  "director",
  "officer",
  "group",
  "other",
]);
/** See {@link roleSchema}. */
export type Role = z.infer<typeof roleSchema>;

/**
 * A company or person that the filing names. Ids hold within the filing.
 * @example { id: "ATC", name: "Alder Telephone Company", aliases: ["ATC"], type: "organization",
 *            roles: ["shareholder"], mentions: [{ start: 0, end: 3, text: "ATC" }] }
 */
export const entitySchema = z.object({
  id: z.string(),
  /** The fullest form in the text. */
  name: z.string(),
  aliases: z.array(z.string()),
  type: z.enum(["organization", "person"]),
  roles: z.array(roleSchema),
  mentions: z.array(spanSchema),
  /** Of a joint party ("these four subsidiaries"): the ids of its members. */
  members: z.array(z.string()).optional(),
});

/** See {@link entitySchema}. */
export type Entity = z.infer<typeof entitySchema>;
