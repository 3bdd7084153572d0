/**
 * The subsidiaries of an issuer in, a grid out: one line a company, since when, at what stake, in which filings, how it left.
 * `Plum Media  2018-05-11 acquired  51% → 60%  orchard-2018, orchard-2019`
 */
import type { Subsidiary } from "../model/subsidiary.ts";
import { clip, drawGrid, type Column } from "./grid.ts";

const COLUMNS = ["company", "since", "left", "stake", "named in"].map((name): Column => ({ heading: [name], align: "left" }));

/** The lines; by when they came, those of unknown time last. */
export function subsidiaryGrid(subsidiaries: readonly Subsidiary[], width: number): string[] {
  if (subsidiaries.length === 0) return [];
  const ordered = [...subsidiaries].sort((one, other) => compare(orderOf(one), orderOf(other)));
  const lines = ordered.map(({ company, since, stakes, named, left }) => ({
    cells: [
      clip(company, 24),
      since === undefined ? "" : `${since.period} ${since.kind}`,
      left === undefined ? "" : clip(`${left.kind.replace("-subsidiary", "")} ${left.period ?? left.document}`, 24),
      clip([...new Set(stakes.map(({ share }) => `${share}%`))].join(" → "), 24),
      clip(named.map(({ document }) => document).join(", "), 60),
    ],
  }));
  const used = COLUMNS.filter((_, index) => lines.some(({ cells }) => cells[index] !== ""));
  const kept = lines.map(({ cells }) => ({ cells: cells.filter((_, index) => used.includes(COLUMNS[index] ?? COLUMNS[0]!)) }));
  return drawGrid(used, kept, { leading: 1, width });
}

function orderOf({ since, company }: Subsidiary): string {
  return `${since?.period ?? "~"} ${company}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
