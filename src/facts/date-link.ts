/**
 * Dates that mean something: what falls on them, to whom, and the fact that they belong to.
 * "¥11.8 billion of convertible notes due in March 2005" → maturity, of that amount.
 */
import type { DateMention } from "../model/date-mention.ts";
import { type SourceText, spanOf } from "../text/source-text.ts";
import type { Draft } from "./draft.ts";
import type { Frame } from "./frame.ts";
import { meaningOf } from "./period-groups.ts";
import { verbBefore, subjectOf } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

/** A date on its way to a record: `draft` is the figure that it belongs to. */
export interface DatedDraft {
  readonly mention: Pick<DateMention, "source" | "edtf" | "kind">;
  /** What falls on it, and on whom. */
  readonly concept: string | undefined;
  readonly entity: string | undefined;
  readonly draft?: Draft | undefined;
}

/** The dates of a sentence with their meanings; `before` is the last figure of the sentence before. */
export function readDates(
  source: SourceText,
  frame: Frame,
  drafts: readonly Draft[],
  before: Draft | undefined,
  context: PartyContext,
): DatedDraft[] {
  return frame.periods.flatMap((at) => {
    const chunk = frame.chunks[at];
    if (chunk?.kind !== "period" || chunk.mention.periods.length === 0) return [];
    const values = chunk.mention.periods.map((period) => period.edtf);
    const edtf = values.length === 1 ? (values[0] ?? "") : values;
    const meaning = meaningOf(frame.chunks, at);
    const party = meaning ? partyOf(frame, at, context) : undefined;
    const dated = drafts.find((draft) => draft.period?.start === chunk.start && draft.period.basis === "stated");
    const draft = meaning?.apart === true ? (drafts.filter((other) => other.at < at).at(-1) ?? before) : dated;
    const mention = { source: spanOf(source, chunk.start, chunk.end), edtf, kind: chunk.mention.kind };
    return [{ mention, concept: meaning?.concept, entity: party, draft }];
  });
}

function partyOf(frame: Frame, at: number, context: PartyContext): string | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const chunk = frame.chunks[before];
    if (chunk?.kind === "name" && !chunk.party.possessive && !chunk.party.pronoun) return chunk.party.entity;
  }
  const verb = verbBefore(frame.chunks, at);
  const subject = verb === undefined ? undefined : subjectOf(frame, verb, context);
  return subject && subject !== "other" ? subject.id : undefined;
}
