/** All tables of a filing; the prose says which pair of currencies its exchange rates are for. */
import type { Table } from "../text/tables.ts";
import type { ProseReading } from "./read-prose.ts";
import { readTable } from "./table-facts.ts";
import type { TableContext, TableReading } from "./table-facts.ts";

/** The figures and dates of every table, in order. */
export function readAllTables(
  context: Omit<TableContext, "rateUnit"> & { readonly prose: ProseReading },
  tables: readonly Table[],
): TableReading {
  const rateUnit = context.prose.drafts.find((draft) => draft.figure.kind === "rate")?.figure.unit;
  const readings = tables.map((table) => readTable(table, { ...context, rateUnit }));
  return { drafts: readings.flatMap((reading) => reading.drafts), dates: readings.flatMap((reading) => reading.dates) };
}
