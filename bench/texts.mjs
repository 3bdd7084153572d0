// The texts of the benches. Annotated sets: the reference annotations beside the checkout, our own passages, the fixture filings.
// Plain texts: the four filings of one issuer and the longer texts beside the checkout, where they are there, and the fixtures.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportFixtures } from "../scripts/export-fixtures.mjs";

/** The checkout's folder. */
export const root = join(import.meta.dirname, "..");
const shared = join(root, "..", "shared");

/** The built library, as both benches load it. */
export const library = join(root, "dist", "index.js");

/**
 * @typedef {{ id: string, text: string, options: object, figures: object[], dates: object[], entities: object[] }} AnnotatedText
 * @returns {{ name: string, texts: AnnotatedText[] }[]} every annotated set that is there
 */
export function annotatedSets() {
  const sets = [];
  for (const name of ["iij", "others"]) {
    const gold = join(shared, "gold", name);
    if (existsSync(gold)) sets.push({ name: `gold/${name}`, texts: annotatedTexts(gold, join(shared, "filings")) });
    else console.error(`left out: gold/${name}, since ../shared is not beside this checkout`);
  }
  for (const part of ["develop", "measure"]) sets.push({ name: `passages, ${part}`, texts: passages(part) });
  const folder = mkdtempSync(join(tmpdir(), "bench-fixtures-"));
  exportFixtures(join(root, "fixtures"), folder);
  sets.push({ name: "fixtures", texts: annotatedTexts(join(folder, "gold"), join(folder, "filings")) });
  return sets;
}

/** @returns {{ name: string, texts: string[] }[]} what the speed bench reads: name of the set and its texts */
export function plainTexts() {
  const sets = [
    { name: "four filings of one issuer", folder: join(shared, "filings"), wanted: /^iij-\d+\.txt$/ },
    { name: "text the catalogue does not know", folder: join(shared, "filings", "unlabelled"), wanted: /\.txt$/ },
    { name: "fixtures", folder: join(root, "fixtures"), wanted: /\.txt$/ },
  ];
  for (const { name, folder } of sets)
    if (!existsSync(folder)) console.error(`left out: ${name}, since ../shared is not beside this checkout`);
  return sets
    .filter(({ folder }) => existsSync(folder))
    .map(({ name, folder, wanted }) => ({ name, texts: filesOf(folder, wanted).map((file) => readFileSync(join(folder, file), "utf8")) }));
}

function filesOf(folder, wanted) {
  return readdirSync(folder)
    .filter((file) => wanted.test(file))
    .sort();
}

function passages(part) {
  const folder = mkdtempSync(join(tmpdir(), "bench-passages-"));
  const words = [join(root, "scripts", "score-sentences.mjs"), "--part", part, "--export", folder];
  const run = spawnSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
  if (run.status !== 0) throw new Error(`the passages of ${part} could not be exported`);
  return annotatedTexts(join(folder, "gold"), join(folder, "filings"));
}

function annotatedTexts(gold, filings) {
  const catalogue = JSON.parse(readFileSync(join(filings, "filings.json"), "utf8"));
  return readdirSync(gold)
    .sort()
    .map((id) => ({
      id,
      text: readFileSync(join(filings, catalogue[id].file), "utf8"),
      options: catalogue[id].options,
      figures: linesOf(join(gold, id, "figures.jsonl")),
      dates: linesOf(join(gold, id, "dates.jsonl")),
      entities: linesOf(join(gold, id, "entities.jsonl")),
    }));
}

function linesOf(path) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
