/** A sentence → its figures in short form, for tables: "span unit value [bound]". Every span is checked against the text. */
import { scanFigures } from "../../src/mentions/figures.ts";
import type { FigureContext } from "../../src/mentions/figures.ts";
import type { FigureMention } from "../../src/mentions/mention.ts";
import { tokenize } from "../../src/text/tokens.ts";

export interface Reading {
  readonly figures: readonly FigureMention[];
  readonly unread: readonly string[];
  /** The span of each figure. */
  readonly spans: readonly string[];
  /** "¥5 billion|JPY|5000000000" for each figure, `2..3` for a range. */
  readonly short: readonly string[];
  /** What each figure counts, "" where nothing. */
  readonly counted: readonly string[];
}

export function read(text: string, context: FigureContext = {}): Reading {
  const tokens = tokenize(text);
  const { figures, unread } = scanFigures(tokens, context);
  const spans = figures.map(({ start, end }) => text.slice(start, end));
  return {
    figures,
    unread: unread.map(({ start, end }) => text.slice(start, end)),
    spans,
    short: figures.map(
      (figure, index) => `${spans[index] ?? ""}|${figure.unit}|${figure.value}${figure.upper === undefined ? "" : `..${figure.upper}`}`,
    ),
    counted: figures.map(({ counted }) => (counted ? text.slice(tokens[counted.first]?.start, tokens[counted.last]?.end) : "")),
  };
}
