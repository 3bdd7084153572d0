/** Figures that stand on repaired characters: the values that the damage leaves open, the one that assumes least first. */
import type { FigureMention } from "../mentions/mention.ts";
import { type SourceText, editWithin } from "../text/source-text.ts";
import type { Draft } from "./draft.ts";
import { withSign } from "./sign.ts";

/** Parts of a whole: none is above a hundred. */
const PARTS_OF_A_WHOLE: ReadonlySet<string> = new Set(["OwnershipPercentage", "VotingPercentage", "ForeignOwnershipPercentage"]);

/**
 * A sign taken for a fraction may have swallowed digits: behind "\frac{4}{2}" the "1" is 1, or 2.1 where the point was lost too;
 * "10 1 billion" is 101 billion, or 10.1. Returns the figure with its readings, or as it was.
 */
export function withReadings(source: SourceText, figure: FigureMention): FigureMention {
  const edit = editWithin(source, figure.start, figure.end);
  if (edit === undefined) return figure;
  const text = source.text.slice(figure.start, figure.end);
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replaceAll(",", "") ?? "";
  const other = edit.number?.alternative ?? swallowed(edit.lostDigits, digits);
  if (other === undefined) return edit.number ? { ...figure, readings: [figure.value] } : figure;
  const power = (digits.split(".")[1]?.length ?? 0) - figure.decimals;
  const reading = Number(`${other}e${String(power)}`);
  return Number.isFinite(reading) ? { ...figure, readings: [figure.value, reading] } : figure;
}

/**
 * The values that the characters of a linked figure leave open, that of the fact first; undefined for one without damage.
 * Nobody owns 299 % of a company: the point of "29.9%" was lost.
 */
export function readingsOf(draft: Draft): number[] | undefined {
  const { value, readings } = draft.figure;
  if (readings !== undefined) return readings.map((reading) => withSign(draft, reading));
  const isTooMuch = PARTS_OF_A_WHOLE.has(draft.concept?.row.id ?? "") && value > 100 && value < 1000 && Number.isInteger(value);
  return isTooMuch ? [value, value / 10] : undefined;
}

function swallowed(lost: string | undefined, digits: string): string | undefined {
  if (lost === undefined || !/^\d{1,2}$/u.test(lost)) return undefined;
  return digits.includes(".") ? `${lost}${digits}` : `${lost}.${digits}`;
}
