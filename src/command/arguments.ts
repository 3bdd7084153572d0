/**
 * The words of a command line in, what is asked for out: a run, a help text, the version, or what is wrong with them.
 * `filing-facts timeline --format csv reports/`
 */
import { parseArgs } from "node:util";
import type { ExtractOptions } from "../model/filing.ts";
import { sectionNameSchema, type SectionName } from "../model/section.ts";
import { isEncoding } from "./decode-text.ts";
import { reasonOf } from "./reason.ts";

/** The ways to write a result. */
export const OUTPUT_FORMATS = ["table", "json", "jsonl", "csv"] as const;
/** See {@link OUTPUT_FORMATS}. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A run of `extract` or `timeline` as the command line asks for it. */
export interface Run {
  readonly name: "extract" | "timeline";
  readonly paths: readonly string[];
  readonly format: OutputFormat;
  /** Options of the filing from flags; they outrank those of a file. */
  readonly filing: ExtractOptions;
  /** Path of the JSON file with the options of each text. */
  readonly optionsFile?: string;
  readonly trace: boolean;
  readonly asOf?: string;
  /** One filing a line in, its record a line out. */
  readonly filter: boolean;
  /** Threads; by the machine where not given. */
  readonly jobs?: number;
  /** Without the labels of compromise. */
  readonly plain: boolean;
  /** Compare inline XBRL tags with the sentences that they stand in. */
  readonly tags: boolean;
  /** The encoding of the files, where it is known. */
  readonly encoding?: string;
  /** The file that gets a line for each filing. */
  readonly output?: string;
  /** Go on with that file where it ends. */
  readonly resume: boolean;
}

/** What a command line asks for. */
export type Request =
  | { readonly name: "run"; readonly run: Run }
  | { readonly name: "help"; readonly topic: "general" | "extract" | "timeline" }
  | { readonly name: "version" }
  | { readonly name: "wrong"; readonly message: string };

const FLAGS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  format: { type: "string" },
  trace: { type: "boolean" },
  "as-of": { type: "string" },
  options: { type: "string" },
  id: { type: "string" },
  issuer: { type: "string" },
  "issuer-id": { type: "string" },
  "fiscal-year-end": { type: "string" },
  "fiscal-year-naming": { type: "string" },
  filed: { type: "string" },
  form: { type: "string" },
  section: { type: "string" },
  jsonl: { type: "boolean" },
  jobs: { type: "string" },
  plain: { type: "boolean" },
  tags: { type: "boolean" },
  encoding: { type: "string" },
  output: { type: "string" },
  resume: { type: "boolean" },
} as const;

type Flags = ReturnType<typeof readFlags>["values"];

/** Flags that describe one filing and so cannot stand for several. */
const ONE_FILING_FLAGS = ["id", "fiscal-year-end", "filed", "form"] as const;
/** Flags of `timeline` alone. */
const TIMELINE_FLAGS = ["trace", "as-of"] as const;
/** Flags of `extract` alone. */
const EXTRACT_FLAGS = ["jsonl", "output", "resume"] as const;
const DATE_FLAGS = ["fiscal-year-end", "filed", "as-of"] as const;

/**
 * Reads a command line without the node and script words. Never throws: what is wrong comes back as a message of one line.
 * @example readArguments(["extract", "report.txt"]) // { name: "run", run: { name: "extract", paths: ["report.txt"], … } }
 */
export function readArguments(words: readonly string[]): Request {
  let read: ReturnType<typeof readFlags>;
  try {
    read = readFlags(words);
  } catch (error) {
    // Behind the first sentence Node gives an advice that speaks of its own syntax.
    return wrong(reasonOf(error).replace(/\. .*$/, ""));
  }
  const { values, positionals } = read;
  const [name, ...paths] = positionals;
  if (values.version === true) return { name: "version" };
  if (name === undefined)
    return values.help === true ? { name: "help", topic: "general" } : wrong("say extract or timeline, and the files to read");
  if (name !== "extract" && name !== "timeline") return wrong(`no command "${name}": say extract or timeline`);
  if (values.help === true) return { name: "help", topic: name };
  const message = wrongUse(name, paths, values);
  return message === undefined ? { name: "run", run: run(name, paths, values) } : wrong(message);
}

function readFlags(words: readonly string[]) {
  return parseArgs({ args: [...words], options: FLAGS, allowPositionals: true, strict: true });
}

function wrong(message: string): Request {
  return { name: "wrong", message };
}

function wrongUse(name: Run["name"], paths: readonly string[], values: Flags): string | undefined {
  if (values.jsonl === true && paths.length > 0) return "--jsonl reads standard input and no file";
  if (values.jsonl !== true && paths.length === 0) return `${name} needs a file, a folder or - to read`;
  if (values.format !== undefined && !isFormat(values.format)) return `--format is ${OUTPUT_FORMATS.join(", ")}, not "${values.format}"`;
  const naming = values["fiscal-year-naming"];
  if (naming !== undefined && naming !== "start" && naming !== "end") return `--fiscal-year-naming is start or end, not "${naming}"`;
  if (values.section !== undefined && !isSection(values.section))
    return `--section is ${sectionNameSchema.options.join(", ")}, not "${values.section}"`;
  const badDate = DATE_FLAGS.find((flag) => values[flag] !== undefined && !isDay(values[flag]));
  if (badDate !== undefined) return `--${badDate} is a day as 2018-03-31, not "${values[badDate] ?? ""}"`;
  const single = ONE_FILING_FLAGS.find((flag) => values[flag] !== undefined);
  if (single !== undefined && paths.length > 1) return onlyOneFile(single);
  const foreign = TIMELINE_FLAGS.find((flag) => values[flag] !== undefined);
  if (foreign !== undefined && name === "extract") return `--${foreign} belongs to timeline`;
  const other = EXTRACT_FLAGS.find((flag) => values[flag] !== undefined);
  if (other !== undefined && name === "timeline") return `--${other} belongs to extract`;
  if (values.jobs !== undefined && !/^[1-9]\d{0,2}$/.test(values.jobs))
    return `--jobs is a number of threads from 1 to 999, not "${values.jobs}"`;
  if (values.encoding !== undefined && !isEncoding(values.encoding))
    return `--encoding is a name of the Encoding Standard such as shift_jis, not "${values.encoding}"`;
  if (values.tags === true && (values.format === "jsonl" || values.format === "csv"))
    return `--tags is for --format table or json, not "${values.format}"`;
  if (values.resume === true && values.output === undefined) return "--resume goes on with a file: name it with --output";
  if (values.output !== undefined && values.format !== undefined)
    return "--output writes one filing a line; --format is for standard output";
  return undefined;
}

/**
 * The first flag of a run that holds for one filing only, said as a message where more texts than one were found.
 * @example onlyOneFilingMessage({ filed: "2018-07-10" }) // "--filed is for one file only; …"
 */
export function onlyOneFilingMessage(filing: ExtractOptions): string | undefined {
  if (filing.id !== undefined) return onlyOneFile("id");
  if (filing.fiscalYearEnd !== undefined) return onlyOneFile("fiscal-year-end");
  if (filing.filed !== undefined) return onlyOneFile("filed");
  return filing.form === undefined ? undefined : onlyOneFile("form");
}

function onlyOneFile(flag: string): string {
  return `--${flag} is for one file only; for several, write a filings.json and pass it with --options`;
}

function run(name: Run["name"], paths: readonly string[], values: Flags): Run {
  return {
    name,
    paths,
    format: isFormat(values.format) ? values.format : "table",
    filing: filingOptions(values),
    trace: values.trace === true,
    filter: values.jsonl === true,
    plain: values.plain === true,
    tags: values.tags === true,
    ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
    resume: values.resume === true,
    ...(values.jobs === undefined ? {} : { jobs: Number(values.jobs) }),
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.options === undefined ? {} : { optionsFile: values.options }),
    ...(values["as-of"] === undefined ? {} : { asOf: values["as-of"] }),
  };
}

function filingOptions(values: Flags): ExtractOptions {
  const { id, filed, form, section, issuer: name, "issuer-id": issuerId } = values;
  const { "fiscal-year-end": fiscalYearEnd, "fiscal-year-naming": naming } = values;
  const issuer = { ...(issuerId === undefined ? {} : { id: issuerId }), ...(name === undefined ? {} : { name }) };
  return {
    ...(id === undefined ? {} : { id }),
    ...(Object.keys(issuer).length === 0 ? {} : { issuer }),
    ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }),
    ...(filed === undefined ? {} : { filed }),
    ...(form === undefined ? {} : { form }),
    ...(naming === "start" || naming === "end" ? { fiscalYearNaming: naming } : {}),
    ...(isSection(section) ? { section } : {}),
  };
}

function isFormat(word: string | undefined): word is OutputFormat {
  return (OUTPUT_FORMATS as readonly (string | undefined)[]).includes(word);
}

function isSection(word: string | undefined): word is SectionName {
  return (sectionNameSchema.options as readonly (string | undefined)[]).includes(word);
}

/** An ISO 8601 calendar day that exists. */
function isDay(word: string | undefined): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word ?? "");
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
