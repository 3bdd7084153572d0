#!/usr/bin/env node
// In: annotated passages of our own (fixtures/sentences/develop.jsonl, develop-2.jsonl, measure.jsonl). Out: what extract() gets right on them.
//   node scripts/score-sentences.mjs [--lib dist/index.js] [--part develop|develop-2|measure] [--misses [KIND]] [--check] [--export DIR]
// Each passage is checked first (offsets, numerals, parties, EDTF). Then it is written out as one filing, and the reference scorer runs on all of them.
// --check stops after the check; --export DIR only writes the folder. Example: node scripts/score-sentences.mjs --part develop --misses period
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scorer = join(root, "..", "shared", "tools", "score.mjs");
const catalogue = join(root, "..", "shared", "concepts.tsv");
const currencies = {
  "¥": "JPY",
  yen: "JPY",
  US$: "USD",
  "U.S.$": "USD",
  $: "USD",
  dollars: "USD",
  "€": "EUR",
  EUR: "EUR",
  euros: "EUR",
  RMB: "CNY",
  "£": "GBP",
  pounds: "GBP",
  "₩": "KRW",
  KRW: "KRW",
  won: "KRW",
  CHF: "CHF",
  NT$: "TWD",
  HK$: "HKD",
  S$: "SGD",
  SEK: "SEK",
  "Rs.": "INR",
  A$: "AUD",
  C$: "CAD",
  R$: "BRL",
};
const scales = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };
const words =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const kinds = ["money", "percent", "count", "rate"];
const bounds = ["exact", "about", "over", "under", "at least", "at most", "between"];
const scenarios = ["actual", "expected", "hypothetical"];
const day = "\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?";
const edtf = new RegExp(`^(?:|@filing|${day}|(?:${day}|\\.\\.)/(?:${day}|\\.\\.)|XXXX-\\d\\d(?:-\\d\\d)?)$`);

main(readArguments(process.argv.slice(2)));

function main(options) {
  const parts = options.part ? [options.part] : ["develop", "develop-2", "measure"];
  const passages = parts.map((part) => [part, readPassages(part)]);
  const problems = check(passages.flatMap(([, list]) => list));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  if (options.check) return console.log(`${passages.map(([part, list]) => `${part}: ${tally(list)}`).join("\n")}`);
  if (options.export)
    return writeFilings(
      resolve(options.export),
      passages.flatMap(([, list]) => list),
    );
  if (!existsSync(scorer)) return console.log("The reference scorer is not here: only the annotations were checked.");
  for (const [part, list] of passages) score(part, list, options);
}

function readPassages(part) {
  const file = join(root, "fixtures", "sentences", `${part}.jsonl`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function tally(list) {
  const count = (name) => list.reduce((sum, passage) => sum + passage[name].length, 0);
  return `${list.length} passages, ${count("figures")} figures, ${count("dates")} dates, ${count("entities")} entities`;
}

// ---- scoring ----

function score(part, passages, options) {
  const folder = mkdtempSync(join(tmpdir(), "sentences-"));
  try {
    writeFilings(folder, passages);
    const lib = resolve(options.lib ?? join(root, "dist", "index.js"));
    const misses = options.misses === undefined ? [] : ["--misses", ...(options.misses === true ? [] : [options.misses])];
    const wanted = ["--lib", lib, "--gold", join(folder, "gold"), "--filings", join(folder, "filings"), ...misses];
    const output = execFileSync(process.execPath, [scorer, ...wanted], { encoding: "utf8", maxBuffer: 1 << 28 });
    console.log(`== ${part}: ${tally(passages)}`);
    console.log(output.trimEnd().split("\n").filter(isSummaryOrMiss).join("\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scorer prints a line for each filing, here a line for each passage: only the sum is of use. */
function isSummaryOrMiss(line) {
  return line.startsWith("all ") || !/^\S+ +figures P /.test(line);
}

function writeFilings(folder, passages) {
  const filings = {};
  mkdirSync(join(folder, "filings"), { recursive: true });
  for (const passage of passages) {
    filings[passage.id] = { file: `${passage.id}.txt`, options: { id: passage.id, ...passage.options } };
    writeFileSync(join(folder, "filings", `${passage.id}.txt`), passage.text);
    mkdirSync(join(folder, "gold", passage.id), { recursive: true });
    for (const name of ["figures", "dates", "entities"]) {
      const lines = passage[name].map((record) => JSON.stringify({ ...place(passage.text, name, record), ...record }));
      writeFileSync(join(folder, "gold", passage.id, `${name}.jsonl`), lines.map((line) => `${line}\n`).join(""));
    }
  }
  writeFileSync(join(folder, "filings", "filings.json"), `${JSON.stringify(filings, null, 1)}\n`);
}

/** Where a record stands in the text: start and end of a figure or date, the first mention of an entity. */
function place(text, name, record) {
  if (name === "entities") return { type: "organization", first: Math.max(0, text.indexOf(record.name)) };
  const start = nthIndex(text, record.text, record.nth ?? 1);
  return { start, end: start + record.text.length };
}

function nthIndex(text, sought, nth) {
  let at = -1;
  for (let seen = 0; seen < nth; seen++) {
    at = text.indexOf(sought, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

// ---- the check ----

function check(passages) {
  const known = existsSync(catalogue)
    ? new Set(
        readFileSync(catalogue, "utf8")
          .split("\n")
          .slice(1)
          .map((line) => line.split("\t")[0]),
      )
    : undefined;
  const ids = new Set();
  return passages.flatMap((passage) => {
    const problems = [...checkFigures(passage, known), ...checkDates(passage), ...checkEntities(passage), ...checkOverlaps(passage)];
    if (ids.has(passage.id)) problems.push("the id stands twice");
    ids.add(passage.id);
    return problems.map((problem) => `${passage.id}: ${problem}`);
  });
}

function checkFigures(passage, known) {
  const names = new Set([passage.options.issuer.id, ...passage.entities.map((entity) => entity.canonical)]);
  return passage.figures.flatMap((figure) => {
    const problems = [];
    const flag = (wrong, what) => wrong && problems.push(`${figure.text}: ${what}`);
    flag(nthIndex(passage.text, figure.text, figure.nth ?? 1) < 0, "is not in the text");
    flag(!kinds.includes(figure.kind) || !bounds.includes(figure.bound) || !scenarios.includes(figure.scenario), "kind, bound or scenario");
    flag(!edtf.test(figure.period), `period ${figure.period}`);
    flag(known && figure.concept !== "Other" && !known.has(figure.concept), `concept ${figure.concept}`);
    for (const name of [...figure.entity.split(" + "), ...(figure.counterparty ?? "").split(" + ")])
      flag(name && !names.has(name), `party ${name}`);
    const read = readFigure(figure.text);
    flag(
      !read || Math.abs(read.value - Math.abs(figure.value)) > 1e-9 * Math.max(1, read.value),
      `value ${figure.value}, read ${read?.value}`,
    );
    flag(read && read.decimals !== figure.decimals, `decimals ${figure.decimals}, read ${read?.decimals}`);
    flag(read?.unit && figure.unit.split("/")[0] !== read.unit, `unit ${figure.unit}, read ${read?.unit}`);
    return problems;
  });
}

/** Number, scale and unit of a figure's text: "¥15.6 billion" is 15600000000, decimals -8, JPY. The first number of a range. */
function readFigure(text) {
  const word = words.indexOf(text.toLowerCase().replace(/ percent(?:age points?)?$/, ""));
  if (word >= 0) return { value: word, decimals: 0 };
  if (/^(nil|none|no)$/i.test(text)) return { value: 0, decimals: 0 };
  const [numeral] = text.match(/\d[\d,]*(?:\.\d+)?/) ?? [];
  if (!numeral) return undefined;
  const scale = Object.entries(scales).reduce((sum, [name, power]) => (new RegExp(`\\b${name}\\b`).test(text) ? sum + power : sum), 0);
  const shift = /basis points?/.test(text) ? -2 : scale;
  const digits = numeral.replaceAll(",", "");
  const decimals = (digits.split(".")[1]?.length ?? 0) - shift;
  const sign = Object.keys(currencies)
    .sort((a, b) => b.length - a.length)
    .find((name) => text.includes(name));
  return { value: Number(`${digits}e${shift}`), decimals, unit: sign && currencies[sign] };
}

function checkDates(passage) {
  return passage.dates.flatMap((date) => {
    const values = [date.value, ...(date.also?.value ?? [])].flat();
    if (nthIndex(passage.text, date.text, date.nth ?? 1) < 0) return [`${date.text}: is not in the text`];
    return values.filter((value) => !edtf.test(value)).map((value) => `${date.text}: ${value} is no EDTF value`);
  });
}

function checkEntities(passage) {
  return passage.entities.flatMap((entity) => {
    const missing = [entity.name, ...(entity.aliases ?? [])].filter((name) => !entity.optional && !passage.text.includes(name));
    return missing.map((name) => `entity ${name} is not in the text`);
  });
}

function checkOverlaps(passage) {
  const marks = [...passage.figures, ...passage.dates].map((record) => ({ ...place(passage.text, "figures", record), text: record.text }));
  marks.sort((a, b) => a.start - b.start);
  return marks.flatMap((mark, i) => (i > 0 && mark.start < marks[i - 1].end ? [`${mark.text}: overlaps ${marks[i - 1].text}`] : []));
}

function readArguments(args) {
  const options = {};
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace(/^--/, "");
    if (!["lib", "part", "misses", "check", "export"].includes(name)) throw new Error(`unexpected argument ${args[i]}`);
    options[name] = args[i + 1] && !args[i + 1].startsWith("--") ? args[++i] : true;
  }
  return options;
}
