/**
 * Series and filings in, what is odd in them out.
 * 16.5 billion in one filing and 15.6 billion in the next for one year: `conflicting`, and `transposed-digits`.
 */
import type { Check } from "../model/check.ts";
import type { Filing } from "../model/filing.ts";
import type { Observation } from "../model/observation.ts";
import type { Series } from "../model/series.ts";
import type { Vintage } from "../model/vintage.ts";
import { partChecks } from "./part-checks.ts";

/** A scale word too high or too low is three digits; growth blurs it. */
const LEAST_JUMP = 500;

const SHARES: ReadonlySet<string> = new Set(["OwnershipPercentage", "VotingPercentage", "ForeignOwnershipPercentage"]);

/**
 * Every oddity, in the order of the series and of time, then the parts of each filing. A check never changes a value.
 */
export function checksOf(series: readonly Series[], filings: readonly Filing[]): Check[] {
  const ofSeries = series.flatMap((one) =>
    one.observations.flatMap((observation, index) => observationChecks(one, observation, one.observations[index - 1])),
  );
  return [...ofSeries, ...filings.flatMap(partChecks)];
}

function observationChecks(series: Series, observation: Observation, before: Observation | undefined): Check[] {
  const { vintages, status } = observation;
  const found: [code: Check["code"], message: string, vintages: readonly Vintage[]][] = [];
  if (status === "conflicting")
    found.push(["conflicting", vintages.map(({ document, value }) => `${document} says ${value}`).join(", "), vintages]);
  const swapped = transposed(vintages);
  if (swapped !== undefined)
    found.push(["transposed-digits", `${swapped[0].value} and ${swapped[1].value} differ by two digits swapped`, swapped]);
  if (before !== undefined && isJump(before.value, observation.value)) {
    found.push([
      "thousandfold-jump",
      `${before.value} at ${before.period.edtf}, then ${observation.value}`,
      [...before.vintages, ...vintages],
    ]);
  }
  const beyond = SHARES.has(series.concept) && series.unit === "percent" ? vintages.filter(({ value }) => value < 0 || value > 100) : [];
  if (beyond.length > 0)
    found.push(["ownership-out-of-range", `a share of ${beyond.map(({ value }) => value).join(", ")} percent`, beyond]);
  return found.map(([code, message, about]) => ({
    code,
    message,
    series: series.id,
    period: observation.period.edtf,
    documents: [...new Set(about.map(({ document }) => document))],
    facts: about.flatMap(({ facts }) => facts),
  }));
}

function isJump(one: number, other: number): boolean {
  if (one === 0 || other === 0) return false;
  const ratio = Math.abs(other / one);
  return ratio >= LEAST_JUMP || ratio <= 1 / LEAST_JUMP;
}

/** The first two neighbouring vintages that differ by two neighbouring digits swapped. */
function transposed(vintages: readonly Vintage[]): [Vintage, Vintage] | undefined {
  for (const [index, vintage] of vintages.entries()) {
    const before = vintages[index - 1];
    if (before?.decimals === vintage.decimals && isSwap(before.value, vintage.value)) return [before, vintage];
  }
  return undefined;
}

function isSwap(one: number, other: number): boolean {
  const [first, second] = [String(one), String(other)];
  if (first === second || first.length !== second.length) return false;
  if (first.indexOf(".") !== second.indexOf(".")) return false;
  const [digits, others] = [first.replace(".", ""), second.replace(".", "")];
  let place = 0;
  while (digits[place] === others[place]) place++;
  return others === digits.slice(0, place) + digits.charAt(place + 1) + digits.charAt(place) + digits.slice(place + 2);
}
