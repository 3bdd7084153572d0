/**
 * "these four subsidiaries" → the four companies that the list before it names, as one joint party.
 */
import type { Name } from "./names.ts";
import type { FoundName } from "./resolve.ts";

/** A phrase that stands for several companies: offsets and members. */
export interface JointMention {
  readonly start: number;
  readonly end: number;
  readonly members: readonly Name[];
}

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  both: 2,
};
const PHRASE =
  /\b(?:these|those|the|such|all|our)\s(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:[a-z][a-z-]{0,20}\s){0,3}?(?:subsidiaries|companies|affiliates|ventures|entities|investees|firms|carriers|suppliers|banks)\b|\bboth\s(?:of\sthese\s)?(?:[a-z][a-z-]{0,20}\s)?(?:subsidiaries|companies|affiliates|ventures|entities)\b/gi;

interface List {
  readonly end: number;
  readonly members: readonly Name[];
}

/** Phrases in the sentence of a list or the two behind it, in the same paragraph; without a list, all companies of the sentence before. */
export function findJoints(
  text: string,
  sentences: readonly { start: number; end: number }[],
  mentions: readonly FoundName[],
): JointMention[] {
  const joints: JointMention[] = [];
  const lists = listsIn(text, mentions);
  let at = 0;
  let until = -1;
  let recent: List[] = [];
  let scattered: List | undefined;
  let mention = 0;
  for (let index = 0; index < sentences.length; index++) {
    const { start, end } = sentences[index]!;
    if (index > 0 && text.slice(sentences[index - 1]!.end, start).includes("\n\n")) {
      recent = [];
      scattered = undefined;
    }
    while (at < lists.length && lists[at]!.end <= end) {
      if (lists[at]!.end > start) {
        recent = [...recent.slice(-7), lists[at]!];
        until = index + 2;
      }
      at++;
    }
    if (index > until) recent = [];
    if (recent.length > 0 || scattered) addJoints(text, start, end, scattered ? [scattered, ...recent] : recent, joints);
    const members = new Set<Name>();
    for (; mention < mentions.length && mentions[mention]!.end <= end; mention++) {
      const { name } = mentions[mention]!;
      if (!name.issuer && name.type === "organization" && mentions[mention]!.start >= start) members.add(name);
    }
    scattered = members.size > 1 ? { end, members: [...members] } : undefined;
  }
  return joints;
}

function addJoints(text: string, start: number, end: number, lists: readonly List[], joints: JointMention[]): void {
  const sentence = text.slice(start, end);
  for (const match of sentence.matchAll(PHRASE)) {
    const from = start + match.index;
    const word = (match[1] ?? "both").toLowerCase();
    const count = NUMBERS[word] ?? Number(word);
    const list = [...lists].reverse().find(({ end: behind, members }) => behind <= from && members.length === count);
    if (list) joints.push({ start: from, end: from + match[0].length, members: list.members });
  }
}

const SEPARATOR = /^(?:'s|’s)?\s*(?:\([^()]{0,120}\))?\s*(?:,\s*and|,\s*or|,|and|or|;)\s*(?:the\s+)?$/;

/** Runs of names with nothing but commas, "and" and definitions between them. */
function listsIn(text: string, mentions: readonly FoundName[]): List[] {
  const lists: List[] = [];
  let members: Name[] = [];
  let end = -1;
  const close = (): void => {
    if (new Set(members).size > 1) lists.push({ end, members: [...new Set(members)] });
  };
  for (const mention of mentions) {
    if (mention.name.type === "person") continue;
    const gap = mention.start - end;
    const between = end >= 0 && gap >= 0 && gap < 140 ? text.slice(end, mention.start) : undefined;
    if (between !== undefined && /^\s*\([^()]*$/.test(between) && members.at(-1) === mention.name) continue;
    if (between !== undefined && SEPARATOR.test(between)) members.push(mention.name);
    else {
      close();
      members = [mention.name];
    }
    end = mention.end;
  }
  close();
  return lists;
}
