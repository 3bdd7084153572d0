// What filing-facts and its peers get right on the same texts, in the tasks that they share. Prints Markdown; --write saves it too.
//   npm run bench -- accuracy [--write]
import { machine, publish, table } from "./markdown.mjs";
import { chronoNode } from "./peers/chrono.mjs";
import { compromise } from "./peers/compromise.mjs";
import { filingFacts } from "./peers/filing-facts.mjs";
import { recognizersText } from "./peers/recognizers.mjs";
import { wink } from "./peers/wink.mjs";
import { addTally, measures, newTally, sameAmount, samePeriod, scoreMarks, scoreNames } from "./score.mjs";
import { annotatedSets } from "./texts.mjs";

const readers = [filingFacts, recognizersText, compromise, wink, chronoNode];
const marked = () => true;
const figureTask = (kind) => (answer, text, agrees) =>
  answer[kind] && scoreMarks(text.figures.filter((figure) => figure.kind === kind), text.figures, answer[kind], agrees ?? sameAmount); // prettier-ignore
const dateTask = (kinds) => (answer, text, agrees) => {
  const wanted = text.dates.filter((date) => !kinds || kinds.includes(date.kind));
  const marks = kinds ? answer.dates?.filter(isDayOrMonth) : answer.dates;
  return marks && scoreMarks(wanted, text.dates, marks, agrees ?? samePeriod);
};

/** Each task: its title, how one text is scored, and whether peers answer a wider question, so that only their recall says something. */
const tasks = [
  { title: "Money: value in base units and currency", score: figureTask("money") },
  { title: "Percentages: value", score: figureTask("percent") },
  { title: "Counts: value", score: figureTask("count"), wider: true },
  { title: "Dates of a day or a month: EDTF value", score: dateTask(["day", "month"]) },
  { title: "All dates and periods, fiscal years too: EDTF value", score: dateTask() },
  {
    title: "Organisations and people: names",
    score: (answer, text) => answer.entities && scoreNames(text.entities, answer.entities),
    names: true,
  },
];

const sets = annotatedSets();
const answers = readers.map((reader) => sets.map(({ texts }) => texts.map(({ text, options }) => reader.read(text, options))));
for (const { texts } of sets) for (const text of texts) resolveFilingDates(text);

const sizes = sets.map(({ name, texts }) => `${name} ${texts.reduce((sum, { figures }) => sum + figures.length, 0)}`).join(", ");
publish(
  "accuracy.md",
  [
    "# Accuracy beside the peers",
    `Precision / recall / F1 in percent. Annotated figures: ${sizes}. Taken on ${machine()}.`,
    ...tasks.map((task) => `## ${task.title}\n\n${taskTable(task)}`),
    "## Records\n\nConcept, entity, counterparty, period and scenario of a figure have no peer here: none of them says what a figure measures, of whom or for when. `npm run accuracy` measures these.",
    "How each reader was used stands in [README.md](../README.md#how-the-peers-are-used).",
  ].join("\n\n"),
);

function taskTable(task) {
  const head = ["reader", ...sets.map(({ name }) => name), "all", ...(task.names ? [] : ["all, spans alone (F1)"])];
  const rows = readers.map((reader, index) => {
    const values = tallies(task, index);
    if (values.length === 0) return undefined;
    const peer = task.wider && reader !== filingFacts;
    const cells = [...values, sum(values)].map((tally) => cell(tally, peer));
    if (reader === wink && task.title.includes("EDTF")) cells.fill("no value");
    if (task.names) return [reader.name, ...cells];
    return [reader.name, ...cells, peer ? "–" : percent(measures(sum(tallies(task, index, marked))).f1)];
  });
  return table(head, rows.filter(Boolean));
}

/** One tally a set; none at all where the reader does not know the task. */
function tallies(task, reader, agrees) {
  return sets.flatMap(({ texts }, set) => {
    const scores = texts.map((text, index) => task.score(answers[reader][set][index], text, agrees)).filter(Boolean);
    return scores.length > 0 ? [sum(scores)] : [];
  });
}

function sum(list) {
  const total = newTally();
  for (const tally of list) addTally(total, tally);
  return total;
}

function cell(tally, recallAlone) {
  const { precision, recall, f1 } = measures(tally);
  return recallAlone ? `– / ${percent(recall)} / –` : [precision, recall, f1].map(percent).join(" / ");
}

function percent(share) {
  return (100 * share).toFixed(1);
}

/** A year or a range that is read beside the days and months is no answer to the narrower task, neither right nor wrong. */
function isDayOrMonth({ edtf }) {
  return edtf === undefined || edtf.some((reading) => /^(?:\d{4}|XXXX)-\d\d(?!.*\/)/.test(reading));
}

/** `@filing` in an annotation stands for the filing date. */
function resolveFilingDates({ dates, options }) {
  const resolved = (value) => (value === "@filing" ? options.filed : value);
  for (const date of dates) {
    date.value = Array.isArray(date.value) ? date.value.map(resolved) : resolved(date.value);
    if (date.also?.value) date.also.value = date.also.value.map(resolved);
  }
}
