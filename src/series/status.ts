/**
 * The vintages of one observation in, the value that stands and how the filings stand to one another out.
 * ¥750 million in one filing and ¥0.8 billion in another: 750000000, `rounded`.
 */
import { restatementWords } from "../lexicon/restatement-words.ts";
import type { Observation, Status } from "../model/observation.ts";
import { agree, agreementOf, mostPrecise, narrow, type Agreement, type Figure } from "./reconcile.ts";
import type { StatedVintage } from "./vintages.ts";

/** The fields of an observation that its vintages decide. */
export type Standing = Pick<Observation, "value" | "upper" | "decimals" | "bound" | "status">;

const RESTATED = new RegExp(`\\b(?:${restatementWords.join("|")})\\b`, "iu");
const NOT_RESTATED = new RegExp(`\\b(?:not|without|no)\\s(?:\\w+\\s){0,2}(?:${restatementWords.join("|")})\\b`, "iu");

/**
 * The value that stands among `vintages`, which are ordered by filing, at least one: of figures that agree the most precise,
 * else the later filing's. A damaged figure never outranks a clean one.
 * @param differing what figures of several filings are that differ and give no reason
 */
export function standingOf(vintages: readonly StatedVintage[], differing: Status = "conflicting"): Standing {
  const clean = vintages.filter(({ vintage }) => vintage.damaged === undefined);
  if (clean.length === 0) return judge(vintages, differing);
  const standing = judge(clean, differing);
  const damaged = vintages.filter(({ vintage }) => vintage.damaged !== undefined);
  if (damaged.length === 0 || standing.status === "restated" || standing.status === "conflicting") return standing;
  const settled = damaged.every(({ vintage }) => vintage.damaged?.readings.some((value) => agree([standing, { ...vintage, value }])));
  return { ...standing, status: settled ? "resolved" : "conflicting" };
}

function judge(vintages: readonly StatedVintage[], differing: Status): Standing {
  const tail = agreeingTail(vintages);
  const [first, ...others] = tail.map(({ vintage }) => vintage);
  if (first === undefined) throw new RangeError("an observation stands on one vintage at least");
  const { value, upper, decimals, bound } = mostPrecise<Figure>(first, others);
  const status = tail.length === vintages.length ? unity(tail) : difference(vintages, tail, differing);
  return { value, ...(upper === undefined ? {} : { upper }), decimals, bound, status };
}

/** The last vintage and those right before it that agree with it and with one another. */
function agreeingTail(vintages: readonly StatedVintage[]): readonly StatedVintage[] {
  let agreement: Agreement | undefined;
  for (let index = vintages.length - 1; index >= 0; index--) {
    const figure = vintages[index]?.vintage;
    if (figure === undefined) continue;
    const next: Agreement | undefined = agreement === undefined ? agreementOf(figure) : narrow(agreement, figure);
    if (next === undefined) return vintages.slice(index + 1);
    agreement = next;
  }
  return vintages;
}

function unity(vintages: readonly StatedVintage[]): Status {
  const [first, ...others] = vintages.map(({ vintage }) => vintage);
  if (others.length === 0) return "reported";
  return others.every((other) => other.value === first?.value && other.upper === first.upper) ? "agreed" : "rounded";
}

function difference(vintages: readonly StatedVintage[], tail: readonly StatedVintage[], differing: Status): Status {
  const earlier = vintages[vintages.length - tail.length - 1]?.vintage.document;
  const later = tail.filter(({ vintage }) => vintage.document !== earlier);
  if (later.length === 0) return "conflicting";
  return later.some(({ facts }) => facts.some(({ sentence }) => RESTATED.test(sentence.text) && !NOT_RESTATED.test(sentence.text)))
    ? "restated"
    : differing;
}
