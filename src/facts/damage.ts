/** Figures that stand on repaired characters: the values that the damage leaves open, the one that assumes least first. */
import type { FigureMention } from "../mentions/mention.ts";
import { type SourceText, editWithin } from "../text/source-text.ts";

/**
 * A sign taken for a fraction may have swallowed digits: behind "\frac{4}{2}" the "1" is 1, or 2.1 where the point was lost too.
 * Returns the figure with its readings, or as it was.
 */
export function withReadings(source: SourceText, figure: FigureMention): FigureMention {
  const lost = editWithin(source, figure.start, figure.end)?.lostDigits;
  if (lost === undefined || !/^\d{1,2}$/u.test(lost)) return figure;
  const text = source.text.slice(figure.start, figure.end);
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replaceAll(",", "") ?? "";
  const power = (digits.split(".")[1]?.length ?? 0) - figure.decimals;
  const other = digits.includes(".") ? `${lost}${digits}` : `${lost}.${digits}`;
  const reading = Number(`${other}e${String(power)}`);
  return Number.isFinite(reading) ? { ...figure, readings: [figure.value, reading] } : figure;
}
