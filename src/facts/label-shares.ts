/**
 * Numbers of shares in the label of a balance sheet → as they are counted there: "$0.01 par value: 50,400,000 shares authorized"
 * under "(in millions, except number of shares, which are in thousands)" are 50,400,000 thousand.
 */
import type { FigureMention } from "../mentions/mention.ts";
import type { Token } from "../text/tokens.ts";
import { unitsIn } from "./table-units.ts";

/** How far above the label the line with the units may stand. */
const REACH = 8000;
/** A line of units that speaks of shares. */
const UNIT_LINE = /\([^()\n]{0,40}\bin (?:millions|thousands)\b[^()\n]{0,120}\bshares?\b[^()\n]{0,120}\)/giu;

/** The figures of a sentence, those of shares scaled where the sentence is such a label; else the figures as they came. */
export function withScaleOfShares(text: string, tokens: readonly Token[], figures: readonly FigureMention[]): readonly FigureMention[] {
  if (!figures.some(({ unit }) => unit === "shares") || !isLabel(tokens)) return figures;
  const start = tokens[0]?.start ?? 0;
  const line = [...text.slice(Math.max(0, start - REACH), start).matchAll(UNIT_LINE)].at(-1)?.[0];
  const power = line === undefined ? 0 : (unitsIn(line, false).sharesPower ?? 0);
  return power === 0 ? figures : figures.map((figure) => (figure.unit === "shares" ? scaled(figure, power) : figure));
}

/** "par value … shares authorized": what no sentence but a label says. */
function isLabel(tokens: readonly Token[]): boolean {
  const par = tokens.findIndex(({ lower }, at) => lower === "par" && tokens[at + 1]?.lower === "value");
  return par !== -1 && tokens.some(({ lower }, at) => at > par && /^(?:authori[sz]ed|issued)$/u.test(lower));
}

function scaled(figure: FigureMention, power: number): FigureMention {
  if (figure.decimals < 0) return figure;
  const upper = figure.upper === undefined ? undefined : figure.upper * 10 ** power;
  return { ...figure, value: figure.value * 10 ** power, upper, decimals: figure.decimals - power };
}
