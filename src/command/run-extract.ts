/** A run of `extract` in, its output out, filing by filing: nothing waits for the last file. */
import { csvRecord } from "../formats/csv.ts";
import { factTable } from "../formats/fact-table.ts";
import { FACT_COLUMNS, factRows } from "../formats/rows.ts";
import type { Filing } from "../model/filing.ts";
import type { OutputFormat, Run } from "./arguments.ts";
import type { PageFiling } from "./extract-page.ts";
import type { OutputFile } from "./pool/output-file.ts";
import { EXIT, eachFiling, wrongUse } from "./run-filings.ts";
import { reasonOf } from "./reason.ts";
import { runFilter } from "./run-filter.ts";
import type { Surroundings } from "./surroundings.ts";
import { tagLines } from "./tag-lines.ts";

/** How a format opens, writes the filing of that index, and closes. */
interface Writer {
  readonly open: string;
  readonly filing: (filing: Filing | PageFiling, index: number) => string;
  readonly close: (count: number) => string;
}

const nothing = (): string => "";

const WRITERS: Readonly<Record<OutputFormat, Writer>> = {
  table: {
    open: "",
    filing: (filing, index) => (index > 0 ? "\n" : "") + factTable(filing) + tagLinesOf(filing),
    close: nothing,
  },
  json: {
    open: "[",
    filing: (filing, index) => (index > 0 ? ",\n" : "\n") + JSON.stringify(filing, null, 2),
    close: (count) => (count > 0 ? "\n]\n" : "]\n"),
  },
  jsonl: { open: "", filing: (filing) => filing.facts.map((fact) => `${JSON.stringify(fact)}\n`).join(""), close: nothing },
  csv: {
    open: csvRecord(FACT_COLUMNS),
    filing: (filing) =>
      factRows(filing)
        .map((row) => csvRecord(FACT_COLUMNS.map((column) => row[column])))
        .join(""),
    close: nothing,
  },
};

function tagLinesOf(filing: Filing | PageFiling): string {
  return "tags" in filing ? tagLines(filing.tags) : "";
}

/**
 * Runs `extract` and returns the exit code.
 * @example await runExtract(run, surroundings)
 */
export async function runExtract(run: Run, surroundings: Surroundings): Promise<number> {
  if (run.filter) return runFilter(run, surroundings);
  if (run.output !== undefined) return runToFile(run, run.output, surroundings);
  const writer = WRITERS[run.format];
  let count = 0;
  const exitCode = await eachFiling(run, surroundings, (one) => {
    surroundings.out((count === 0 ? writer.open : "") + writer.filing(one.filing(), count));
    count++;
  });
  if (exitCode !== EXIT.wrongUse) surroundings.out((count === 0 ? writer.open : "") + writer.close(count));
  return exitCode;
}

/** One filing a line into a file, which a later run goes on with. */
async function runToFile(run: Run, path: string, surroundings: Surroundings): Promise<number> {
  let output: OutputFile;
  try {
    output = await surroundings.openOutput(path, run.resume);
  } catch (error) {
    return wrongUse(`${path}: ${reasonOf(error)}`, surroundings);
  }
  try {
    return await eachFiling(run, surroundings, (one) => output.write(one.line()), output.isDone);
  } finally {
    await output.close();
  }
}
