/**
 * Flat rows in, comma-separated values out, by RFC 4180: CRLF ends each record, and a field that holds a comma, a quote
 * or a line break stands in quotes. Fields are written as they are: a spreadsheet may read one that begins with "=" as a formula.
 */

/** What a field of a row may be; an absent one becomes an empty field. */
export type Field = string | number | boolean | undefined;

/**
 * One record, with its line end.
 * @example csvRecord(["a", 1, undefined, "b,c"]) // 'a,1,,"b,c"\r\n'
 */
export function csvRecord(fields: readonly Field[]): string {
  return `${fields.map(csvField).join(",")}\r\n`;
}

/**
 * Rows as CSV with a heading record: one column for each name, in that order, whatever the order in a row.
 * @example toCsv(["id", "value"], [{ id: "a", value: 1 }]) // "id,value\r\na,1\r\n"
 */
export function toCsv<Name extends string>(columns: readonly Name[], rows: readonly Readonly<Partial<Record<Name, Field>>>[]): string {
  return csvRecord(columns) + rows.map((row) => csvRecord(columns.map((column) => row[column]))).join("");
}

function csvField(field: Field): string {
  if (field === undefined) return "";
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
