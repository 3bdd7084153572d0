/**
 * A party on its way into a fact: the id, the rule and the words that it stands on.
 */
import type { Basis } from "../model/fact.ts";
import type { Draft } from "./draft.ts";
import type { Chunk } from "./frame.ts";
import type { PartyContext, Subject } from "./subject.ts";

export interface Found {
  readonly id: string;
  readonly rule: string;
  readonly basis: Basis;
  readonly start: number;
  readonly end: number;
}

export function give(draft: Draft, field: "entity" | "counterparty", found: Found | undefined): void {
  if (found) draft[field] = { id: found.id, rule: found.rule, basis: found.basis, start: found.start, end: found.end };
}

export function asFound(subject: Subject, rule: string): Found | undefined {
  return subject && subject !== "other"
    ? { id: subject.id, rule, basis: subject.basis, start: subject.start, end: subject.end }
    : undefined;
}

export function nameAt(chunks: readonly Chunk[], at: number, rule: string, basis: Basis = "stated"): Found | undefined {
  const chunk = chunks[at];
  return chunk?.kind === "name" ? { id: chunk.party.entity, rule, basis, start: chunk.start, end: chunk.end } : undefined;
}

export function issuerByDefault(context: PartyContext, draft: Draft): Found {
  return { id: context.issuer, rule: "entity/issuer", basis: "default", start: draft.figure.start, end: draft.figure.end };
}
