/**
 * One filing in, a table for reading out: one line a fact, with the characters that it stands on.
 * `[118-123]  31.2%  OwnershipPercentage  Hoshikawa  Mizuno Holdings  2018-03-31  actual  31.2 percent`
 */
import type { Filing } from "../model/filing.ts";
import { formatBounded } from "./amount.ts";
import { clip, drawGrid, type Column, type Line } from "./grid.ts";

const COLUMNS: readonly Column[] = [
  { heading: ["span"], align: "left" },
  { heading: ["text"], align: "left" },
  { heading: ["concept"], align: "left" },
  { heading: ["entity"], align: "left" },
  { heading: ["counterparty"], align: "left" },
  { heading: ["period"], align: "left" },
  { heading: ["scenario"], align: "left" },
  { heading: ["value"], align: "right" },
];

type Fact = Filing["facts"][number];

/**
 * The facts of one filing as lines of text. A fact without a concept shows the words that name it in quotes.
 * `?` behind a value: the figure was damaged and has other readings.
 * @example factTable(filing).split("\n")[1] // "span  text  concept  entity …"
 */
export function factTable(filing: Filing): string {
  const { document, facts, dates, entities, issues } = filing;
  const title = `${document.id}: ${facts.length} facts, ${dates.length} dates, ${entities.length} entities, ${issues.length} issues`;
  if (facts.length === 0) return `${title}\n`;
  const lines = drawGrid(COLUMNS, facts.map(factLine), { leading: COLUMNS.length, width: Number.POSITIVE_INFINITY });
  return `${title}\n${lines.join("\n")}\n`;
}

function factLine(fact: Fact): Line {
  return {
    cells: [
      `[${fact.source.start}-${fact.source.end}]`,
      clip(fact.source.text, 28),
      clip(measured(fact), 34),
      clip(fact.entity ?? "", 22),
      clip(fact.counterparty ?? "", 22),
      fact.period?.edtf ?? "",
      fact.scenario,
      `${formatBounded(fact)} ${fact.unit}${fact.damaged ? "?" : ""}`,
    ],
  };
}

/** What a fact measures, as short as it can be told: the concept and what of it. */
function measured(fact: Fact): string {
  if (fact.concept === undefined) return fact.label === undefined ? "" : `"${fact.label}"`;
  if (fact.of !== undefined) return `${fact.concept} of ${fact.of}`;
  return fact.item === undefined ? fact.concept : `${fact.concept} (${fact.item})`;
}
