// @microsoft/recognizers-text-suite: money, percentages, numbers, dates. Read sentence by sentence (Intl.Segmenter):
// its time grows faster than the string, so that is how it has to be used.
import recognizers from "@microsoft/recognizers-text-suite";
import { currencyOf } from "../amount.mjs";

const { Culture, DateTimeOptions, recognizeCurrency, recognizeDateTime, recognizeNumber, recognizePercentage } = recognizers;
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Currency from its ISO code, else from its own unit name ("Dollar"); a currency without an amount is no money, and the word "may" alone no
 * month, though it gives both. Every reading that it offers for a date counts as its answer.
 */
export const recognizersText = {
  name: "recognizers-text-suite",
  read(text, options) {
    const reference = new Date(`${options.filed ?? options.fiscalYearEnd ?? "2020-01-01"}T12:00:00`);
    const marks = { money: [], percent: [], count: [], dates: [] };
    for (const { segment, index } of segmenter.segment(text)) {
      const place = (result) => ({ start: index + result.start, end: index + result.end + 1 });
      for (const found of recognizeCurrency(segment, Culture.English).filter(hasValue))
        marks.money.push({ ...place(found), ...amount(found.resolution) });
      for (const found of recognizePercentage(segment, Culture.English))
        marks.percent.push({ ...place(found), value: parseFloat(found.resolution?.value), unit: "percent" });
      for (const found of recognizeNumber(segment, Culture.English))
        marks.count.push({ ...place(found), value: Number(found.resolution?.value) });
      for (const found of recognizeDateTime(segment, Culture.English, DateTimeOptions.None, reference)) {
        const edtf = (found.resolution?.values ?? []).flatMap(readings);
        if (edtf.length > 0 && segment.slice(found.start, found.end + 1) !== "may") marks.dates.push({ ...place(found), edtf });
      }
    }
    return marks;
  },
  jobs: {
    "recognizers-text-suite: money": (texts) => everySentence(texts, (sentence) => recognizeCurrency(sentence, Culture.English)),
    "recognizers-text-suite: money, percentages, numbers, dates": (texts) => everySentence(texts, readAll),
  },
};

function readAll(sentence) {
  for (const recognize of [recognizeCurrency, recognizePercentage, recognizeNumber, recognizeDateTime])
    recognize(sentence, Culture.English);
}

function everySentence(texts, read) {
  for (const text of texts) for (const { segment } of segmenter.segment(text)) read(segment);
}

function hasValue({ resolution }) {
  return resolution?.value !== undefined && resolution.value !== null;
}

function amount(resolution) {
  return { value: Number(resolution?.value), unit: resolution?.isoCurrency ?? currencyOf(resolution?.unit ?? "") };
}

/** Durations, times and sets are no dates. The end of its ranges is exclusive. */
function readings({ type, timex, value, start, end }) {
  const plain = /^(?:\d{4}|XXXX)(?:-\d\d){0,2}$/.test(timex) ? [timex] : [];
  if (type === "date") return [...plain, value].filter(Boolean);
  if (type !== "daterange") return [];
  return start && end ? [...plain, `${start}/${dayBefore(end)}`] : plain;
}

function dayBefore(day) {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
