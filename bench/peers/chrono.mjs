// chrono-node: dates of English text. Reads the whole text at once, against the filing date; dates are never pushed into the future.
import * as chrono from "chrono-node";

const months = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/**
 * Dates alone; "now", "today" and "a few days", which it dates too, are left out. (Its strict parser would do that, but loses months.)
 * A year that the text leaves out may be the implied one or open (XXXX): either counts as its answer.
 */
export const chronoNode = {
  name: "chrono-node",
  read(text, options) {
    const reference = new Date(`${options.filed ?? options.fiscalYearEnd ?? "2020-01-01"}T12:00:00Z`);
    const results = chrono.en.parse(text, { instant: reference, timezone: "UTC" }, { forwardDate: false });
    return {
      dates: results.filter(hasDate).map((found) => ({ start: found.index, end: found.index + found.text.length, edtf: readings(found) })),
    };
  },
  jobs: { "chrono-node: dates": (texts) => texts.forEach((text) => chrono.en.parse(text, new Date(0))) },
};

function hasDate({ start, text }) {
  return (/\d/.test(text) || months.test(text)) && ["day", "weekday", "month", "year"].some((part) => start.isCertain(part));
}

function readings({ start, end }) {
  if (end) return [`${edtf(start)}/${edtf(end)}`];
  return start.isCertain("year") ? [edtf(start)] : [edtf(start), edtf(start).replace(/^\d{4}/, "XXXX")];
}

function edtf(parts) {
  const digits = (part, width) => String(parts.get(part)).padStart(width, "0");
  const month = parts.isCertain("month") || parts.isCertain("day") ? `-${digits("month", 2)}` : "";
  return `${digits("year", 4)}${month}${parts.isCertain("day") ? `-${digits("day", 2)}` : ""}`;
}
