/** A run of `timeline` in, its output out: all filings first, then their series. */
import { toCsv } from "../formats/csv.ts";
import { OBSERVATION_COLUMNS, observationRows } from "../formats/rows.ts";
import { timelineTable } from "../formats/timeline-table.ts";
import type { Filing } from "../model/filing.ts";
import type { Timeline } from "../model/timeline.ts";
import type { TagCheck } from "../html/tag-check.ts";
import { timeline } from "../timeline.ts";
import type { PageFiling } from "./extract-page.ts";
import type { Run } from "./arguments.ts";
import { EXIT, eachFiling } from "./run-filings.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Runs `timeline` and returns the exit code. Where no file could be read nothing is written.
 * @example await runTimeline(run, surroundings)
 */
export async function runTimeline(run: Run, surroundings: Surroundings): Promise<number> {
  const filings: Filing[] = [];
  const exitCode = await eachFiling(run, surroundings, (one) => void filings.push(one.filing()));
  if (exitCode === EXIT.wrongUse || filings.length === 0) return exitCode;
  surroundings.out(
    write(
      timeline(filings, { ...(run.asOf === undefined ? {} : { asOf: run.asOf }), tagChecks: filings.flatMap(tagChecks) }),
      filings,
      run,
      surroundings.width,
    ),
  );
  return exitCode;
}

function write(result: Timeline, filings: readonly Filing[], run: Run, width: number): string {
  switch (run.format) {
    case "json":
      return `${JSON.stringify(result, null, 2)}\n`;
    case "jsonl":
      return result.series.map((series) => `${JSON.stringify(series)}\n`).join("");
    case "csv":
      return toCsv(OBSERVATION_COLUMNS, observationRows(result));
    case "table":
      return timelineTable(result, { width, ...(run.trace ? { trace: factsById(filings) } : {}) });
  }
}

/** What the tags of a page say otherwise than its sentences, where `--tags` asked for it. */
function tagChecks(filing: Filing | PageFiling): readonly TagCheck[] {
  return "tags" in filing ? filing.tags.checks : [];
}

function factsById(filings: readonly Filing[]) {
  return new Map(filings.flatMap((filing) => filing.facts.map((fact) => [fact.id, fact] as const)));
}
