/**
 * Several filings in, time series out: each step one line. The same filings in any order, given once or twice, give the same output.
 * Filed 2018: "net loss of ¥0.8 billion"; filed 2019: "net loss of ¥750 million": one observation, `rounded`, 750000000.
 */
import type { Filing } from "./model/filing.ts";
import { timelineOptionsSchema, type Timeline, type TimelineOptions } from "./model/timeline.ts";
import { readOptions } from "./options.ts";
import { filedAsOf } from "./series/as-of.ts";
import { checksOf } from "./series/checks.ts";
import { collectSeries } from "./series/collect.ts";
import { eventsOf } from "./series/events.ts";
import { canonicalFilings } from "./series/filings.ts";
import { gapsOf } from "./series/gaps.ts";
import { holdingsOf } from "./series/holdings.ts";
import { resolveIdentity } from "./series/identity.ts";
import { subsidiariesOf } from "./series/subsidiaries.ts";
import { knownTagChecks } from "./series/tag-checks.ts";

/**
 * Builds the series of several filings, of one issuer or of many (each issuer's stay apart), with companies across filings, holdings,
 * subsidiaries, events, checks and gaps. Periods are ISO days and EDTF; values are base units. Time is linear in the facts.
 * @param filings what `extract` returned, or the same read back from JSON
 * @param options `asOf`: only what was filed up to that ISO day; `same`, `different`: which names are one company and which are not;
 *   `tagChecks`: where inline XBRL tags and sentences differ, to stand among the checks
 * @throws TypeError for an option that is unknown or wrong; never for what the filings hold
 * @example
 * const { series } = timeline([filing2018, filing2019]);
 * series.find((one) => one.concept === "OwnershipPercentage" && one.counterparty === "Plum")?.observations
 */
export function timeline(filings: readonly Filing[], options?: TimelineOptions): Timeline {
  const { asOf, same = [], different = [], tagChecks = [] } = readOptions(timelineOptionsSchema, options, "timeline");
  const known = filedAsOf(canonicalFilings(filings), asOf);
  const identity = resolveIdentity(known.filings, { same, different });
  const series = collectSeries(known.filings, identity);
  const holdings = holdingsOf(series);
  const events = eventsOf(known.filings, series, identity);
  return {
    schemaVersion: 1,
    series,
    entities: [...identity.companies],
    holdings,
    subsidiaries: subsidiariesOf(identity.companies, holdings, events),
    events,
    checks: [...known.checks, ...checksOf(series, known.filings), ...knownTagChecks(tagChecks, known.filings, series)],
    gaps: gapsOf(series, known.filings, identity),
  };
}
