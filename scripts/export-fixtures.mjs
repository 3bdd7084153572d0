// The fixture filings in the layout of the reference annotations: DIR/filings/*.txt with filings.json, DIR/gold/<id>/*.jsonl.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes what `fixtures/filings.json` lists, from folder `fixtures` to folder `target`. */
export function exportFixtures(fixtures, target) {
  const catalogue = JSON.parse(readFileSync(join(fixtures, "filings.json"), "utf8"));
  mkdirSync(join(target, "filings"), { recursive: true });
  for (const [id, { file }] of Object.entries(catalogue)) {
    const expected = JSON.parse(readFileSync(join(fixtures, `${id}.json`), "utf8"));
    const folder = join(target, "gold", id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(target, "filings", file), readFileSync(join(fixtures, file)));
    for (const name of ["figures", "dates", "entities"])
      writeFileSync(join(folder, `${name}.jsonl`), expected[name].map((row) => JSON.stringify({ first: 0, ...row })).join("\n"));
  }
  writeFileSync(join(target, "filings", "filings.json"), JSON.stringify(catalogue));
}
