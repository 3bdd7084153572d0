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
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

export interface ConceptLink extends Trail {
  readonly row: ConceptRow;
  /** -1 where the phrase names the opposite: a loss of an income concept. */
  readonly sign: 1 | -1;
  /** Index of the chunk that names it. */
  readonly chunk?: number | undefined;
}

/** See the head of this file. Every field is always there: the engine reads objects of one shape faster. */
export interface Draft {
  readonly figure: FigureMention;
  readonly frame: Frame;
  /** Index of its chunk. */
  readonly at: number;
  /** Index of the last figure of the list that it stands in. */
  listEnd: number | undefined;
  /** Index of the first figure of that list. */
  listStart: number | undefined;
  concept: ConceptLink | undefined;
  /** Of a `Change`: the concept that changed. */
  of: string | undefined;
  changeSign: 1 | -1 | undefined;
  item: string | undefined;
  label: { readonly start: number; readonly end: number } | undefined;
  period: (Trail & { readonly period: Period }) | undefined;
  entity: (Trail & { readonly id: string }) | undefined;
  counterparty: (Trail & { readonly id: string }) | undefined;
  scenario: (Trail & { readonly scenario: Scenario }) | undefined;
  /** The figure of the sentence before that the subject of this one refers to. */
  refersTo: Draft | undefined;
  translationOf: Draft | undefined;
  partOf: Draft | undefined;
  changeOf: Draft | undefined;
}

/** A figure that nothing is linked to yet. */
export function draftOf(figure: FigureMention, frame: Frame, at: number): Draft {
  return {
    figure,
    frame,
    at,
    listEnd: undefined,
    listStart: undefined,
    concept: undefined,
    of: undefined,
    changeSign: undefined,
    item: undefined,
    label: undefined,
    period: undefined,
    entity: undefined,
    counterparty: undefined,
    scenario: undefined,
    refersTo: undefined,
    translationOf: undefined,
    partOf: undefined,
    changeOf: undefined,
  };
}
