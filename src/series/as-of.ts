/**
 * Filings and a day in, what was filed up to that day out.
 * As of 2018-12-31 nothing is known of a filing of 2019.
 */
import type { CanonicalFilings } from "./filings.ts";

/**
 * The filings that were filed up to `day` (ISO, inclusive); all of them without a day.
 * One whose filing date is not known is left out, with the check `undated-filing`.
 */
export function filedAsOf({ filings, checks }: CanonicalFilings, day: string | undefined): CanonicalFilings {
  if (day === undefined) return { filings, checks };
  const undated = filings.filter(({ document }) => document.filed === undefined);
  return {
    filings: filings.filter(({ document }) => document.filed !== undefined && document.filed <= day),
    checks: [
      ...checks,
      ...undated.map(({ document }) => ({
        code: "undated-filing" as const,
        message: `${document.id} has no filing date, so it is not known to be filed up to ${day}`,
        documents: [document.id],
        facts: [],
      })),
    ],
  };
}
