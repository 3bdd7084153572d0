import * as z from "zod";
import { checkSchema } from "./check.ts";
import { companySchema } from "./company.ts";
import { eventSchema } from "./event.ts";
import { gapSchema } from "./gap.ts";
import { holdingSchema } from "./holding.ts";
import { seriesSchema } from "./series.ts";
import { subsidiarySchema } from "./subsidiary.ts";

const names = z
  .array(z.array(z.string({ error: "a name" }), { error: "a list of names" }).readonly(), {
    error: 'a list of lists of names such as [["NEC", "Nippon Denki"]]',
  })
  .readonly();

/**
 * The options of `timeline`; all are optional, an unknown one is an error.
 * @example { asOf: "2019-12-31", same: [["Plum Media", "PM Holdings"]], different: [["Plum", "Plum East"]] }
 */
export const timelineOptionsSchema = z.strictObject(
  {
    /** Only what was filed up to this day. */
    asOf: z.iso.date({ error: 'an ISO day such as "2009-09-29"' }).optional(),
    /** Each list names one company: ids, names, aliases, or `document#id` for one filing's. */
    same: names.optional(),
    /** Each list names companies that are not one. */
    different: names.optional(),
    /** Where inline XBRL tags and sentences differ, as `compareTags` of `filing-facts/html` found it: joins `checks`. */
    tagChecks: z.array(checkSchema, { error: "a list of checks such as compareTags returns" }).readonly().optional(),
  },
  { error: "an object" },
);

/** See {@link timelineOptionsSchema}. */
export type TimelineOptions = z.input<typeof timelineOptionsSchema>;

/**
 * Several filings as series: what `timeline` returns. Plain JSON; the same for the same filings in any order.
 * @example timeline(filings).series.find((series) => series.concept === "NetIncome")?.observations
 */
export const timelineSchema = z.object({
  schemaVersion: z.literal(1),
  series: z.array(seriesSchema),
  entities: z.array(companySchema),
  holdings: z.array(holdingSchema),
  subsidiaries: z.array(subsidiarySchema),
  events: z.array(eventSchema),
  checks: z.array(checkSchema),
  gaps: z.array(gapSchema),
});

/** See {@link timelineSchema}. */
export type Timeline = z.infer<typeof timelineSchema>;
