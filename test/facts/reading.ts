/** A sentence of a fictional filer → its figures as rows of the fields that a test asks for. Every span is checked on the way. */
import { extract } from "../../src/extract.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { ExtractOptions, Filing } from "../../src/model/filing.ts";

/** Five filers, five year ends. */
export const FILERS = {
  march: {
    id: "hayate-2016",
    issuer: { id: "Hayate Motors", name: "Hayate Motors Corporation" },
    fiscalYearEnd: "2016-03-31",
    filed: "2016-06-24",
  },
  december: {
    id: "lindqvist-2016",
    issuer: { id: "Lindqvist", name: "Lindqvist Tools AB" },
    fiscalYearEnd: "2016-12-31",
    filed: "2017-03-15",
  },
  june: {
    id: "copperline-2016",
    issuer: { id: "Copperline", name: "Copperline Software, Inc." },
    fiscalYearEnd: "2016-06-30",
    filed: "2016-08-30",
  },
  february: {
    id: "komorebi-2016",
    issuer: { id: "Komorebi", name: "Komorebi Stores Co., Ltd." },
    fiscalYearEnd: "2016-02-29",
    filed: "2016-05-27",
  },
  september: {
    id: "ardmore-2016",
    issuer: { id: "Ardmore", name: "Ardmore Foods plc" },
    fiscalYearEnd: "2016-09-30",
    filed: "2016-12-09",
  },
} as const satisfies Record<string, ExtractOptions>;

export type Filer = keyof typeof FILERS;

/** `period` is its EDTF; `partOf`, `translationOf` and `changeOf` are the words of the figure that they point to; all else as on the fact. */
export type Field =
  | "concept"
  | "value"
  | "unit"
  | "bound"
  | "item"
  | "label"
  | "entity"
  | "counterparty"
  | "period"
  | "scenario"
  | "of"
  | "partOf"
  | "translationOf"
  | "changeOf";

type Cell = string | number;

/** A filer, a text, and for each figure its words and the fields asked for: "" where there is none, "*" where two readings are fair. */
export type Row = [filer: Filer, text: string, figures: Cell[][]];

/** The filing of a text, after a check that every fact's span holds its words. */
export function filingOf(filer: Filer, text: string): Filing {
  const filing = extract(text, FILERS[filer]);
  for (const { source } of [...filing.facts, ...filing.dates]) {
    if (text.slice(source.start, source.end) !== source.text)
      throw new Error(`span ${source.start}-${source.end} does not hold "${source.text}"`);
  }
  return filing;
}

/** The words of each figure and the fields asked for, in text order. */
export function figuresOf(filer: Filer, text: string, fields: readonly Field[]): Cell[][] {
  const { facts } = filingOf(filer, text);
  return facts.map((fact) => [fact.source.text, ...fields.map((field) => cellOf(fact, field, facts))]);
}

/** Of a date: its EDTF (several joined by a space), kind, meaning, company, and the words of the figure that it belongs to. */
export type DateField = "edtf" | "kind" | "concept" | "entity" | "fact";

/** The words of each date and the fields asked for, in text order. */
export function datesOf(filer: Filer, text: string, fields: readonly DateField[]): Cell[][] {
  const { dates, facts } = filingOf(filer, text);
  return dates.map((date) => {
    const cells = {
      edtf: [date.edtf].flat().join(" "),
      kind: date.kind,
      concept: date.concept ?? "",
      entity: date.entity ?? "",
      fact: facts.find(({ id }) => id === date.factId)?.source.text ?? "",
    };
    return [date.source.text, ...fields.map((field) => cells[field])];
  });
}

/** The expected rows with each "*" replaced by what was got. */
export function expected(rows: readonly Cell[][], got: readonly Cell[][]): Cell[][] {
  return rows.map((row, at) => row.map((cell, column) => (cell === "*" ? (got[at]?.[column] ?? "") : cell)));
}

function cellOf(fact: Fact, field: Field, facts: readonly Fact[]): Cell {
  if (field === "period") return fact.period?.edtf ?? "";
  const value = fact[field];
  if (field !== "partOf" && field !== "translationOf" && field !== "changeOf") return value ?? "";
  return value === undefined ? "" : (facts.find(({ id }) => id === value)?.source.text ?? "a fact that is not there");
}
