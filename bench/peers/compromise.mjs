// compromise, with its dates plugin: money, percentages, numbers, dates, organisations, people, over the whole text.
import nlp from "compromise";
import dates from "compromise-dates";
import { currencyOf } from "../amount.mjs";

nlp.plugin(dates);
const offset = { offset: true, terms: false };

/**
 * `.money()` leaves scale words out ("¥15.6" of "¥15.6 billion") and `.numbers()` reads them: an amount is what `.money()` marks, or a
 * number that bears a currency sign, with the value that `.numbers()` gives. The currency is read off its own words.
 */
export const compromise = {
  name: "compromise",
  read(text, options) {
    const document = nlp(text);
    const numbers = document
      .numbers()
      .json(offset)
      .map((found) => ({
        ...place(found),
        value: found.number?.num,
        unit: currencyOf(found.text) ?? currencyOf(found.number?.unit ?? ""),
      }));
    const percentages = document.percentages().json(offset);
    const periods = document.dates({ today: options.filed, timezone: "UTC" }).json(offset);
    return {
      money: amounts(document.money().json(offset), numbers),
      percent: percentages.map((found) => ({ ...place(found), value: found.number?.num, unit: "percent" })),
      count: numbers,
      dates: periods.filter((found) => found.dates?.start).map((found) => ({ ...place(found), edtf: [edtf(found.dates)] })),
      entities: [...document.organizations().out("array"), ...document.people().out("array")].map((name) => [name.replace(/['’]s?$/, "")]),
    };
  },
  jobs: {
    "compromise: parse alone": (texts) => texts.forEach((text) => nlp(text)),
    "compromise: money, percentages, numbers, dates, organisations, people": (texts) =>
      texts.forEach((text) => compromise.read(text, { filed: "2020-01-01" })),
  },
};

function place({ offset: { start, length } }) {
  return { start, end: start + length };
}

function amounts(money, numbers) {
  const marked = money.map((found) => {
    const span = place(found);
    const number = numbers.find((one) => one.start < span.end && span.start < one.end);
    const end = Math.max(span.end, number?.end ?? 0);
    return {
      start: span.start,
      end,
      value: number?.value ?? found.money?.num,
      unit: currencyOf(found.text) ?? currencyOf(found.money?.currency ?? ""),
    };
  });
  const others = numbers.filter((one) => one.unit && !marked.some((mark) => mark.start < one.end && one.start < mark.end));
  return [...marked, ...others];
}

function edtf({ start, end, unit }) {
  const [first, last] = [start.slice(0, 10), (end ?? start).slice(0, 10)];
  if (unit === "day" || first === last) return first;
  if (unit === "month" && first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return unit === "year" && first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first}/${last}`;
}
