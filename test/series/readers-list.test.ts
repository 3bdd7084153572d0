/** Four filings of one issuer as series, against those that a careful reader draws from them: `readers-list.json`. */
import { describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract.ts";
import type { ExtractOptions } from "../../src/model/filing.ts";
import { timeline } from "../../src/timeline.ts";
import { compareWithReader, type Comparison, type ReadersList } from "./readers-list.ts";

const list = JSON.parse(readFileSync(join(import.meta.dirname, "readers-list.json"), "utf8")) as ReadersList;
const folder = join(import.meta.dirname, "..", "..", "..", "shared", "filings");
const present = existsSync(join(folder, "filings.json"));

(present ? describe : describe.skip)(
  `series of ${list.filings.length} real filings${present ? "" : ": skipped, the folder shared/filings is absent"}`,
  () => {
    const compared = present ? compareWithReader(timeline(readFilings()), list) : undefined;
    const { right, missing, unexpected } = compared ?? ({ right: [], missing: [], unexpected: [] } satisfies Comparison);
    const judged = new Set(list.judgedRight.map(({ line }) => line));
    const misses = [
      ...missing.map((line) => `missing ${line}`),
      ...unexpected.filter((line) => !judged.has(line)).map((line) => `unexpected ${line}`),
    ];
    const known = new Set(list.knownMisses.map(({ line }) => line));

    it("has every observation of the list and none beyond it, save known misses", () => {
      expect(misses.filter((line) => !known.has(line))).toEqual([]);
    });

    it("still misses what it is known to miss", () => {
      expect(list.knownMisses.filter(({ line }) => !misses.includes(line))).toEqual([]);
      expect(list.knownMisses.filter(({ reason }) => reason === "")).toEqual([]);
    });

    it("measures precision and recall", () => {
      const wrong = unexpected.filter((line) => !judged.has(line)).length;
      const extra = unexpected.length - wrong;
      const precision = (right.length + extra) / (right.length + extra + wrong);
      const recall = right.length / (right.length + missing.length);
      const share = (part: number): string => `${(100 * part).toFixed(1)}%`;
      process.stdout.write(
        `observations of ${list.issuer}: precision ${share(precision)} (${wrong} wrong), recall ${share(recall)} (${missing.length} of ${right.length + missing.length} missing)\n`,
      );
      expect(precision).toBeGreaterThan(0.85);
      expect(recall).toBeGreaterThan(0.85);
    });
  },
);

function readFilings() {
  const catalogue = JSON.parse(readFileSync(join(folder, "filings.json"), "utf8")) as Record<
    string,
    { file: string; options: ExtractOptions }
  >;
  return list.filings.map((id) => {
    const entry = catalogue[id];
    if (entry === undefined) throw new Error(`filings.json has no ${id}`);
    return extract(readFileSync(join(folder, entry.file), "utf8"), entry.options);
  });
}
