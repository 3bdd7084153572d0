/** Names and joint phrases ("these two subsidiaries") in one list: every place where a sentence speaks of a company. */
import type { EntityReading, NameMention } from "./entities.ts";

/** Ordered by start; a name inside a joint phrase stays, before it. */
export function partiesOf(reading: EntityReading): NameMention[] {
  const joints = reading.joints.map((joint): NameMention => ({ start: joint.start, end: joint.end, entity: joint.entity, form: "name" }));
  return [...reading.mentions, ...joints].sort((a, b) => a.start - b.start || a.end - b.end);
}
