/**
 * Series in, one entry a series with its values and their dates out, wrapped to the page.
 * `SubsidiaryCount  count  2017-06-30: 9   2018-06-29: 11`
 */
import type { Observation } from "../model/observation.ts";
import type { Series } from "../model/series.ts";
import { clip } from "./grid.ts";
import { markedValue, periodName, seriesLabel } from "./series-words.ts";

const GAP = "  ";
const MOST_COMPANY = 26;
const MOST_LABEL = 44;

/** A series and those of its observations that are to be listed. */
export interface Listed {
  readonly series: Series;
  readonly observations: readonly Observation[];
}

/**
 * The lines: company, what, unit, then the values; a company stands on its first line only. Values that do not fit go below one another.
 * @example dateList([{ series, observations: series.observations }], { issuer: "Hoshikawa", width: 120 })
 */
export function dateList(listed: readonly Listed[], page: { issuer: string; width: number }): string[] {
  const shown = listed.filter(({ observations }) => observations.length > 0);
  const rows = shown.map(({ series, observations }, index) => ({
    company: series.entity === shown[index - 1]?.series.entity ? "" : clip(series.entity, MOST_COMPANY),
    label: seriesLabel(series, MOST_LABEL),
    unit: series.unit,
    values: observations.map((observation) => `${periodName(observation.period)}: ${markedValue(observation)}`.trimEnd()),
  }));
  const widthOf = (cells: readonly string[]): number => cells.reduce((width, cell) => Math.max(width, cell.length), 0);
  const [company, label, unit] = [
    widthOf(rows.map((row) => row.company)),
    widthOf(rows.map((row) => row.label)),
    widthOf(rows.map((row) => row.unit)),
  ];
  return rows.flatMap((row) => {
    const lead = [row.company.padEnd(company), row.label.padEnd(label), row.unit.padEnd(unit)].join(GAP) + GAP;
    return wrapped(row.values, Math.max(page.width - lead.length, 1)).map(
      (line, index) => (index === 0 ? lead : " ".repeat(lead.length)) + line,
    );
  });
}

/**
 * Pieces in lines of at most `width`, `gap` between them; a longer piece has a line of its own.
 * @example wrapped(["2017: 9", "2018: 11"], 10) // ["2017: 9", "2018: 11"]
 */
export function wrapped(pieces: readonly string[], width: number, gap = "   "): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + gap.length + piece.length <= width) lines[lines.length - 1] = last + gap + piece;
    else lines.push(piece);
  }
  return lines;
}
