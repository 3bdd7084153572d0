/** One text that was read in, its filing out: what a thread of the pool and the command itself do alike. */
import { extract } from "../extract.ts";
import type { Filing } from "../model/filing.ts";
import type { ExtractOptions } from "../model/filing.ts";
import type { PhraseReader } from "../model/phrase-reader.ts";
import type { PageFiling } from "./extract-page.ts";

/** A text with the options of `extract`. */
export interface ExtractJob {
  readonly text: string;
  readonly options: ExtractOptions;
  /** Without the labels of compromise: several times as fast. */
  readonly plain: boolean;
  /** The text is HTML. */
  readonly html?: boolean;
  /** Of HTML: compare its inline XBRL tags with the sentences. */
  readonly tags?: boolean;
}

/** Loaded once a thread, and only where it is wanted. */
let phrases: Promise<PhraseReader> | undefined;

/**
 * Extracts a text, with the labels of compromise unless `plain`.
 * @throws TypeError for options that `extract` does not understand
 * @example await extractJob({ text: "We had 12 subsidiaries.", options: { id: "a" }, plain: true })
 */
export async function extractJob({ text, options, plain, html = false, tags = false }: ExtractJob): Promise<Filing | PageFiling> {
  if (!plain) phrases ??= import("../compromise.ts").then(({ compromisePhrases }) => compromisePhrases());
  const settings = plain || phrases === undefined ? options : { ...options, phrases: await phrases };
  if (!html) return extract(text, settings);
  const { extractPage } = await import("./extract-page.ts");
  return extractPage(text, settings, tags);
}

/** A filing on its way out: as a record or as a line of JSON, whichever is wanted. */
export interface Extracted {
  readonly id: string;
  readonly filing: () => Filing | PageFiling;
  readonly line: () => string;
}

/** A filing of this thread. */
export function extracted(filing: Filing | PageFiling): Extracted {
  return { id: filing.document.id, filing: () => filing, line: () => JSON.stringify(filing) };
}

/** A filing of another thread, which sends a line: copying a string costs a fraction of copying a record. */
export function extractedLine({ id, line }: FilingLine): Extracted {
  return { id, filing: () => JSON.parse(line) as Filing | PageFiling, line: () => line };
}

/** What a thread sends. */
export interface FilingLine {
  readonly id: string;
  readonly line: string;
}

/**
 * What each thread of the pool runs.
 * @example (await extractLine({ text: "", options: { id: "a" }, plain: true })).id // "a"
 */
export async function extractLine(job: ExtractJob): Promise<FilingLine> {
  const filing = await extractJob(job);
  return { id: filing.document.id, line: JSON.stringify(filing) };
}
