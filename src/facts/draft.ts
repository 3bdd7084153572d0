/** A figure on its way to a fact: each linking step fills in one field and says on what it stood. */
import type { ConceptRow } from "../lexicon/concepts/concept.ts";
import type { FigureMention } from "../mentions/mention.ts";
import type { Basis, Scenario } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import type { Frame } from "./frame.ts";

/** Offsets of the words that a link stood on, in the repaired text. */
export interface Trail {
  readonly rule: string;
  readonly basis: Basis;
  readonly start?: number;
  readonly end?: number;
}

export interface ConceptLink extends Trail {
  readonly row: ConceptRow;
  /** -1 where the phrase names the opposite: a loss of an income concept. */
  readonly sign: 1 | -1;
  /** Index of the chunk that names it. */
  readonly chunk?: number;
}

/** See the head of this file. */
export interface Draft {
  readonly figure: FigureMention;
  readonly frame: Frame;
  /** Index of its chunk. */
  readonly at: number;
  /** Index of the last figure of the list that it stands in. */
  listEnd?: number;
  /** Index of the first figure of that list. */
  listStart?: number;
  concept?: ConceptLink;
  /** Of a `Change`: the concept that changed. */
  of?: string;
  changeSign?: 1 | -1;
  item?: string;
  label?: { readonly start: number; readonly end: number };
  period?: Trail & { readonly period: Period };
  entity?: Trail & { readonly id: string };
  counterparty?: Trail & { readonly id: string };
  scenario?: Trail & { readonly scenario: Scenario };
  /** The figure of the sentence before that the subject of this one refers to. */
  refersTo?: Draft;
  translationOf?: Draft;
  partOf?: Draft;
  changeOf?: Draft;
}
