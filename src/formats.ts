/** The writers of filing-facts: records in, rows, CSV or text for people out. Pure functions; nothing is printed or written. */
export { toCsv, csvRecord, type Field } from "./formats/csv.ts";
export { factRows, observationRows, FACT_COLUMNS, OBSERVATION_COLUMNS, type FactRow, type ObservationRow } from "./formats/rows.ts";
export { factTable } from "./formats/fact-table.ts";
export { timelineTable, type TimelineTableOptions } from "./formats/timeline-table.ts";
export { formatAmount } from "./formats/amount.ts";
