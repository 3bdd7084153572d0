/**
 * A known name with a place or a word of business behind it → another company: "Alder America", "Alder Securities" beside "Alder Inc.".
 * Whoever takes them for Alder itself gives Alder the figures of a subsidiary.
 */
import { type NameWords, SPACE } from "./name-words.ts";
import type { Name } from "./names.ts";
import { isBusinessEnding } from "./context-marks.ts";
import { BREAKER, GENERIC, PLACE, SUFFIX, WEAK_SUFFIX, classOfWord } from "./word-classes.ts";

/** Words of business that name things sold as often as companies: "Alder Products are sold abroad". */
const THINGS: ReadonlySet<string> = new Set(
  "Services Products Brands Solutions Systems Devices Components Controls Games Data Software Chips Handsets Line Lines Markets Stores Store Tires Wines Payments Properties Instruments Tools Energy Power Gas Mobile Cargo Credit Press Express".split(
    " ",
  ),
);

/** Inclusive word indexes of the runs that begin with a name of `names` and are companies of their own; `taken` words are left out. */
export function findNamesakes(
  words: NameWords,
  names: readonly Name[],
  taken: (index: number) => boolean,
): { readonly first: number; readonly last: number }[] {
  const openings = new Map<string, string[][]>();
  for (const name of names) {
    if (name.type === "person") continue;
    for (const form of new Set([name.short, ...name.aliases].flatMap((full) => [full, familyOf(full)]))) {
      const parts = form.split(" ");
      const opening = parts[0] ?? "";
      if (opening.length > 1) openings.set(opening, [...(openings.get(opening) ?? []), parts]);
    }
  }
  const found: { first: number; last: number }[] = [];
  for (let index = 0; index < words.words.length; index++) {
    const forms = openings.get(words.words[index]!);
    if (!forms || taken(index) || words.links[index] === SPACE || words.headings[words.sentenceOf[index]!]) continue;
    const last = endOfRun(words, index);
    if (forms.some((form) => isNamesake(words, index, last, form))) found.push({ first: index, last });
    index = last;
  }
  return found;
}

/** "Alder" of "Alder Financial Group": what the companies of a group share, where the other words are common ones. */
function familyOf(full: string): string {
  const [opening = "", ...others] = full.split(" ");
  const common = others.length > 0 && others.every((word) => (classOfWord(word) & (GENERIC | SUFFIX | WEAK_SUFFIX)) !== 0);
  return common && opening.length > 2 && classOfWord(opening) === 0 ? opening : full;
}

function isNamesake(words: NameWords, first: number, last: number, form: readonly string[]): boolean {
  const behind = first + form.length;
  if (last < behind || last - behind > 2 || form.some((word, at) => words.words[first + at] !== word)) return false;
  for (let at = behind; at <= last; at++) if (words.classes[at]! & (BREAKER | SUFFIX | WEAK_SUFFIX)) return false;
  const ending = words.words[last]!;
  if (words.classes[last]! & PLACE) return isBare(words, behind, last) && !/(?:ese|an|ish|ch|New)$/u.test(ending);
  return isBusinessEnding(ending) && !THINGS.has(ending);
}

/** Nothing but places: "Alder North America", not "Alder Headquarters Tokyo". */
function isBare(words: NameWords, from: number, to: number): boolean {
  if (NATURE.has(words.words[to]!)) return false;
  for (let at = from; at <= to; at++) if ((words.classes[at]! & PLACE) === 0 || words.classes[at]! & GENERIC) return false;
  return true;
}

const NATURE: ReadonlySet<string> = new Set(
  "River Lake Bay Valley Mountain Mountains Island Islands Basin Belt Province Region District Coast Sea Strait Peninsula Hills Creek Ridge".split(
    " ",
  ),
);

function endOfRun(words: NameWords, first: number): number {
  let last = first;
  while (words.links[last + 1] === SPACE) last++;
  return last;
}
