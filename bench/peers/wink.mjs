// wink-nlp with its lite English model: entities MONEY, PERCENT, CARDINAL, DATE. It marks spans and leaves their values to the caller,
// so amounts are read by amount.mjs here; dates have a span alone. The model knows no organisations and no people.
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { currencyOf, valueOf } from "../amount.mjs";

const reader = winkNLP(model, ["sbd", "ner"]);
const whole = winkNLP(model);
const { its } = reader;

/** Spans are those of its tokens, laid over the text again. */
export const wink = {
  name: "wink-nlp",
  read(text) {
    const document = reader.readDoc(text);
    const tokens = tokenSpans(text, document);
    const marks = { MONEY: [], PERCENT: [], CARDINAL: [], DATE: [] };
    document.entities().each((entity) => {
      const [first, last] = entity.out(its.span);
      const words = entity.out(its.value);
      marks[entity.out(its.type)]?.push({
        start: tokens[first].start,
        end: tokens[last].end,
        value: valueOf(words),
        unit: currencyOf(words),
      });
    });
    return {
      money: marks.MONEY,
      percent: marks.PERCENT,
      count: marks.CARDINAL,
      dates: marks.DATE.map(({ start, end }) => ({ start, end })),
    };
  },
  jobs: {
    "wink-nlp: entities (money, percentages, numbers, dates)": (texts) => texts.forEach((text) => reader.readDoc(text).entities().out()),
    "wink-nlp: its whole pipeline": (texts) => texts.forEach((text) => whole.readDoc(text).entities().out()),
  },
};

function tokenSpans(text, document) {
  let at = 0;
  return document
    .tokens()
    .out(its.value)
    .map((value) => {
      const start = text.indexOf(value, at);
      if (start >= 0) at = start + value.length;
      return { start: start < 0 ? at : start, end: at };
    });
}
