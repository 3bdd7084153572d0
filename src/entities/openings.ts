/**
 * Names → the leading words that point to exactly one of them: "Alder" to "Alder Communications Inc." where nothing else begins so.
 */
import type { Name } from "./names.ts";

/** Leading words → the one name that begins so, or `undefined` where several do. */
export type Openings = Map<string, Name | undefined>;

const MOST_WORDS = 6;

/** Enters the leading words of a name: "Alder", "Alder Communications" for "Alder Communications East". */
export function addOpenings(openings: Openings, name: Name): void {
  if (name.type === "person") return;
  const { short } = name;
  let at = short.indexOf(" ");
  for (let count = 0; at > 0 && count < MOST_WORDS; count++) {
    const opening = short.slice(0, at);
    openings.set(opening, openings.has(opening) && openings.get(opening) !== name ? undefined : name);
    at = short.indexOf(" ", at + 1);
  }
}

/** The openings of all names. */
export function openingsOf(names: readonly Name[]): Openings {
  const openings: Openings = new Map();
  for (const name of names) addOpenings(openings, name);
  return openings;
}
