import { type EntityReading, readEntities } from "../../src/entities/entities.ts";

/** Splits at a full stop before a capital and at line ends, enough for sentences written for these tests. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<!Inc|Corp|Co|Ltd|Pte|Sdn|Mr|Ms|Dr|Messrs|K\.K|U\.S)\.\s+(?=[A-Z])|\n\n/g)) {
    spans.push({ start, end: match.index + 1 });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

export const MAPLE = { id: "Maple", name: "Maple Lines Inc." };

/** Reads a text of the fictional issuer Maple Lines Inc. */
export function read(text: string, issuer: { id?: string; name?: string } = MAPLE): EntityReading {
  return readEntities(text, sentencesOf(text), issuer);
}

/** Names of everybody but the issuer. */
export function namesIn(text: string): string[] {
  const { entities, issuerId } = read(text);
  return entities.filter(({ id, members }) => id !== issuerId && !members).map(({ name }) => name);
}

/** Roles of the entity with this id. */
export function rolesIn(text: string, id: string): string[] {
  return read(text).entities.find((entity) => entity.id === id)?.roles ?? [];
}
