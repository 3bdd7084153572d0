/**
 * Several companies joined in one subject, or behind one "of": a figure for each in their order, or one that is no one's alone.
 * "Sora Inc. and Umi Ltd. had revenue of ¥4 billion and ¥7 billion": each has its own; "had combined revenue of ¥11 billion": neither.
 */
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { closingOf, openingOf } from "./noun-phrase.ts";
import { nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";

/** The one of several joined names, of which `found` is one, that the figure belongs to; `found` itself where it stands alone. */
export function oneOfSeveral(frame: Frame, draft: Draft, drafts: readonly Draft[], found: Found): Found | "other" {
  const at = frame.names.find((name) => frame.chunks[name]?.start === found.start);
  const names = at === undefined ? [] : joinedNames(frame.chunks, at);
  if (names.length < 2) return found;
  const members = drafts.filter((other) => other.listStart === draft.listStart && !other.translationOf);
  const periods = new Set(members.map((member) => member.period?.period.edtf));
  if (members.length !== names.length || periods.size > 1) return "other";
  return nameAt(frame.chunks, names[members.indexOf(draft)] ?? -1, `${found.rule}-listed`) ?? "other";
}

/** The chunks of the names that "and" and commas join with the one at `at`, in order; that one alone where it stands alone. */
function joinedNames(chunks: readonly Chunk[], at: number): number[] {
  const names = [at];
  if (!isCompany(chunks[at])) return names;
  for (let name = nameBefore(chunks, at); name !== undefined; name = nameBefore(chunks, name)) names.unshift(name);
  for (let name = nameAfter(chunks, at); name !== undefined; name = nameAfter(chunks, name)) names.push(name);
  const lead = leadOf(chunks, names.at(-1) ?? at);
  // "made by X, and we recorded": a comma before the "and" of two is the end of a clause.
  const clause = names.length === 2 && wordOf(chunks[lead - 1]) === ",";
  return /^(?:and|&)$/u.test(wordOf(chunks[lead])) && !clause ? names : [at];
}

const INTRODUCING = /^(?:its|their|the|subsidiary|affiliate|parent)$/u;

/** "and its subsidiary X": the index of what stands before the words that only say who X is. */
function leadOf(chunks: readonly Chunk[], name: number): number {
  let before = name - 1;
  while (INTRODUCING.test(wordOf(chunks[before]))) before--;
  return before;
}

function nameBefore(chunks: readonly Chunk[], name: number): number | undefined {
  let before = leadOf(chunks, name);
  if (!/^(?:and|&|,)$/u.test(wordOf(chunks[before]))) return undefined;
  before--;
  if (wordOf(chunks[before]) === ",") before--;
  if (wordOf(chunks[before]) === ")") before = openingOf(chunks, before) - 1;
  return isCompany(chunks[before]) ? before : undefined;
}

function nameAfter(chunks: readonly Chunk[], name: number): number | undefined {
  let behind = name + 1;
  if (wordOf(chunks[behind]) === "(") behind = closingOf(chunks, behind) + 1;
  if (!/^(?:and|&|,)$/u.test(wordOf(chunks[behind]))) return undefined;
  for (let next = behind + 1; next <= behind + 4; next++) {
    if (isCompany(chunks[next])) return nameBefore(chunks, next) === name ? next : undefined;
    if (wordOf(chunks[next]) !== "and" && !INTRODUCING.test(wordOf(chunks[next]))) return undefined;
  }
  return undefined;
}

function isCompany(chunk: Chunk | undefined): boolean {
  // "invested in X and we had": a pronoun behind the "and" opens a clause.
  return chunk?.kind === "name" && !chunk.party.possessive && !chunk.party.pronoun;
}
