/**
 * The header that EDGAR puts before a filing → what it says of the filing.
 * "CONFORMED PERIOD OF REPORT:	20180331" → the period ends on 2018-03-31.
 */
import type { CoverPage } from "./cover-page.ts";
import { isDay } from "./written-day.ts";

/** Headers are shorter. */
const READ = 10_000;
const FIELD = /^[ \t]*([A-Z][A-Z ]{3,40}):[ \t]*(\S[^\r\n]*)$/gmu;
const ANNUAL = /^(?:10-?K|20-F|40-F)/u;

/**
 * Reads the header; undefined where the text does not begin with one.
 * @example readEdgarHeader("<SEC-HEADER>\nCOMPANY CONFORMED NAME:\tHOSHIKAWA DATA INC")?.issuer // { name: "HOSHIKAWA DATA INC" }
 */
export function readEdgarHeader(text: string): CoverPage | undefined {
  const opening = text.slice(0, READ);
  const from = opening.search(/<(?:SEC|IMS)-HEADER>/u);
  if (from === -1) return undefined;
  const end = opening.search(/<\/(?:SEC|IMS)-HEADER>|<DOCUMENT>/u);
  const fields = readFields(opening.slice(from, end > from ? end : READ));
  const form = only(fields, "CONFORMED SUBMISSION TYPE");
  const filed = day(only(fields, "FILED AS OF DATE"));
  const period = day(only(fields, "CONFORMED PERIOD OF REPORT"));
  // The period of another form is a quarter or the day of an event.
  const fiscalYearEnd = form !== undefined && ANNUAL.test(form) ? period : undefined;
  // Of several companies none is known to be the issuer. "/ADR/" and "/DE/" are EDGAR's, not the company's.
  const name = only(fields, "COMPANY CONFORMED NAME")?.replace(/ ?\/[A-Z]{2,4}\/?$/u, "");
  return {
    ...(name === undefined ? {} : { issuer: { name } }),
    ...(form === undefined ? {} : { form }),
    ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }),
    ...(filed === undefined ? {} : { filed }),
  };
}

function readFields(header: string): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const [, key = "", value = ""] of header.matchAll(FIELD)) {
    const values = fields.get(key) ?? new Set();
    fields.set(key, values.add(value.trim()));
  }
  return fields;
}

function only(fields: ReadonlyMap<string, ReadonlySet<string>>, key: string): string | undefined {
  const values = fields.get(key);
  return values?.size === 1 ? [...values][0] : undefined;
}

function day(digits: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)$/u.exec(digits ?? "");
  const iso = parts?.slice(1).join("-");
  return iso !== undefined && isDay(iso) ? iso : undefined;
}
