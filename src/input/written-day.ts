/** A day as cover pages write it → an ISO day. "March 31, 2018", "31 March 2018" → "2018-03-31" */
import * as z from "zod";
import { MONTHS } from "../lexicon/months.ts";

const DAY = /^\W{0,80}(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2})\s*,\s*)?(\d{4})\b/i;
const isoDay = z.iso.date();

/**
 * The day at the start of the text, behind spaces and rules at most.
 * @example readWrittenDay("   March 31, 2018\n") // "2018-03-31"
 */
export function readWrittenDay(text: string): string | undefined {
  const [, before, word, behind, year] = DAY.exec(text.slice(0, 160)) ?? [];
  const month = MONTHS.get(word?.toLowerCase() ?? "");
  const number = before ?? behind;
  if (month === undefined || number === undefined || year === undefined) return undefined;
  const iso = `${year}-${String(month).padStart(2, "0")}-${number.padStart(2, "0")}`;
  return isDay(iso) ? iso : undefined;
}

/**
 * Whether the string is an ISO day that exists.
 * @example isDay("2018-02-30") // false
 */
export function isDay(iso: string): boolean {
  return isoDay.safeParse(iso).success;
}
