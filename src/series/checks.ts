/**
 * Series and filings in, what is odd in them out.
 * 16.5 billion in one filing and 15.6 billion in the next for one year: `conflicting`, and `transposed-digits`.
 */
import type { Check } from "../model/check.ts";
import type { Filing } from "../model/filing.ts";
import type { Observation } from "../model/observation.ts";
import type { Series } from "../model/series.ts";
import type { Vintage } from "../model/vintage.ts";
import { continuityChecks } from "./continuity-checks.ts";
import { difference, spread } from "./difference.ts";
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
  return [...ofSeries, ...continuityChecks(series), ...filings.flatMap(partChecks)];
}

interface Oddity {
  readonly code: Check["code"];
  readonly message: string;
  readonly by: number;
  readonly vintages: readonly Vintage[];
}

function observationChecks(series: Series, observation: Observation, before: Observation | undefined): Check[] {
  const oddities = [conflict(observation), swap(observation), jump(observation, before), outOfRange(series, observation)];
  return oddities.flatMap((oddity) => {
    if (oddity === undefined) return [];
    const { code, message, by, vintages } = oddity;
    return {
      code,
      message,
      series: series.id,
      period: observation.period.edtf,
      by,
      documents: [...new Set(vintages.map(({ document }) => document))],
      facts: vintages.flatMap(({ facts }) => facts),
    };
  });
}

function conflict({ status, vintages }: Observation): Oddity | undefined {
  if (status !== "conflicting") return undefined;
  const message = vintages.map(({ document, value }) => `${document} says ${value}`).join(", ");
  return { code: "conflicting", message, by: spread(vintages.map(({ value }) => value)), vintages };
}

function swap({ vintages }: Observation): Oddity | undefined {
  const swapped = transposed(vintages);
  if (swapped === undefined) return undefined;
  const values = swapped.map(({ value }) => value);
  return {
    code: "transposed-digits",
    message: `${values.join(" and ")} differ by two digits swapped`,
    by: spread(values),
    vintages: swapped,
  };
}

function jump({ value, vintages }: Observation, before: Observation | undefined): Oddity | undefined {
  if (before === undefined || !isJump(before.value, value)) return undefined;
  const message = `${before.value} at ${before.period.edtf}, then ${value}`;
  return { code: "thousandfold-jump", message, by: Math.abs(value / before.value), vintages: [...before.vintages, ...vintages] };
}

function outOfRange({ concept, unit }: Series, { vintages }: Observation): Oddity | undefined {
  if (!SHARES.has(concept) || unit !== "percent") return undefined;
  const beyond = vintages.filter(({ value }) => value < 0 || value > 100);
  if (beyond.length === 0) return undefined;
  const values = beyond.map(({ value }) => value);
  const by = Math.max(...values.map((value) => (value < 0 ? -value : difference(value, 100))));
  return { code: "ownership-out-of-range", message: `a share of ${values.join(", ")} percent`, by, vintages: beyond };
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
