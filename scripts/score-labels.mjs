#!/usr/bin/env node
// In: labels that annotators chose (fixtures, and the reference data beside the project). Out: how near the labels of extract() come to them.
//   node scripts/score-labels.mjs [--lib dist/index.js] [--phrases dist/compromise.js] [--misses]
// One line a corpus: the share of figures whose label has a token F1 of at least 0.5, and the mean token F1, by rules alone
// and with the phrase reader. A figure that was found without label counts as 0; figures in tables and figures not found are left out.
// Example: node scripts/score-labels.mjs --misses
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const reference = join(root, "..", "shared");
const options = readArguments(process.argv.slice(2));
const { extract } = await load(options.lib ?? join(root, "dist", "index.js"));
const phrasesFile = options.phrases ?? join(root, "dist", "compromise.js");
const phrases = existsSync(phrasesFile) ? (await load(phrasesFile)).compromisePhrases() : undefined;

for (const [name, filings] of corpora()) {
  const without = score(filings, undefined);
  const scores = phrases ? { rules: without, "with phrases": score(filings, phrases) } : { rules: without };
  console.log(`${name.padEnd(18)} ${String(without.length).padStart(4)} labels  ${Object.entries(scores).map(summary).join("  |  ")}`);
  if (options.misses) for (const row of without.keys()) printMiss(without[row], scores["with phrases"]?.[row]);
}
if (!phrases) console.log(`Without phrases only: ${phrasesFile} is not there.`);

/** Name and filings `{ text, options, figures }` of each corpus. */
function corpora() {
  const own = ["develop", "measure"].map((part) => [`sentences/${part}`, ownPassages(part)]);
  const found = [["fixtures", fixtures()], ...own];
  if (!existsSync(join(reference, "gold"))) {
    console.log("The reference annotations are not here: only the texts of our own are scored.");
    return found;
  }
  return [...found, ...["iij", "others"].map((folder) => [`gold/${folder}`, goldFilings(folder)])];
}

function fixtures() {
  const folder = join(root, "fixtures");
  const named = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return named.map((name) => ({
    text: readFileSync(join(folder, name), "utf8"),
    ...JSON.parse(readFileSync(join(folder, name.replace(/txt$/, "json")), "utf8")),
  }));
}

function ownPassages(part) {
  return linesOf(join(root, "fixtures", "sentences", `${part}.jsonl`)).map(({ id, text, options, figures }) => ({
    text,
    options: { id, ...options },
    figures: figures.map((figure) => placed(text, figure)),
  }));
}

function goldFilings(folder) {
  const filings = JSON.parse(readFileSync(join(reference, "filings", "filings.json"), "utf8"));
  return readdirSync(join(reference, "gold", folder)).map((id) => ({
    text: readFileSync(join(reference, "filings", filings[id].file), "utf8"),
    options: filings[id].options,
    figures: linesOf(join(reference, "gold", folder, id, "figures.jsonl")),
  }));
}

function placed(text, figure) {
  let start = -1;
  for (let seen = 0; seen < (figure.nth ?? 1); seen++) start = text.indexOf(figure.text, start + 1);
  return { ...figure, start, end: start + figure.text.length };
}

// ---- scoring ----

function score(filings, reader) {
  return filings.flatMap(({ text, options: known, figures }) => {
    const { facts } = extract(text, { ...known, ...(reader ? { phrases: reader } : {}) });
    return figures
      .filter((figure) => figure.label && !figure.tags?.includes("table"))
      .flatMap((figure) => {
        const fact = factOf(facts, figure);
        return fact ? [{ figure, fact, f1: tokenF1(fact.label ?? "", figure.label) }] : [];
      });
  });
}

/** The fact of the same value that overlaps the figure. */
function factOf(facts, figure) {
  return facts.find(
    ({ source, value }) =>
      source.start < figure.end &&
      source.end > figure.start &&
      Math.abs(Math.abs(value) - Math.abs(figure.value)) <= 1e-9 * Math.abs(value),
  );
}

function tokenF1(label, expected) {
  const tokens = wordsOf(label);
  const wanted = wordsOf(expected);
  const left = [...wanted];
  let shared = 0;
  for (const token of tokens) {
    const at = left.indexOf(token);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (tokens.length + wanted.length);
}

function wordsOf(label) {
  return label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function summary([name, rows]) {
  const share = rows.filter(({ f1 }) => f1 >= 0.5).length / rows.length;
  const mean = rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length;
  return `${name} F1≥.5 ${(100 * share).toFixed(1)}%  mean ${mean.toFixed(3)}`;
}

function printMiss(row, withPhrases) {
  const { figure, fact, f1 } = row;
  if (f1 >= 0.5 && !(withPhrases && withPhrases.f1 < f1)) return;
  const other = withPhrases && withPhrases.fact.label !== fact.label ? `  with phrases "${withPhrases.fact.label}"` : "";
  const rule = fact.link.label?.rule ?? "";
  console.log(`  ${fact.source.text}  ${fact.concept ?? "-"} ${rule}  "${fact.label ?? ""}"${other}  expected "${figure.label}"`);
}

// ---- reading ----

function load(file) {
  return import(pathToFileURL(resolve(file)).href);
}

function linesOf(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function readArguments(args) {
  const given = {};
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace(/^--/, "");
    if (!["lib", "phrases", "misses"].includes(name)) throw new Error(`unexpected argument ${args[i]}`);
    given[name] = name === "misses" ? true : args[++i];
  }
  return given;
}
