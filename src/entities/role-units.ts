/**
 * A sentence with its mentions → units: words in lower case, and each name as one unit.
 * `Alder Inc. ("Alder"), our supplier` → [Alder] · , · our · supplier; what only defines a name is left out.
 */
import { personTitles } from "../lexicon/titles.ts";
import type { Role } from "../model/entity.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Name } from "./names.ts";
import type { FoundName } from "./resolve.ts";

/** A word or mark, or a name. */
export interface Unit {
  /** In lower case; empty where the unit is a name. */
  readonly word: string;
  readonly name?: Name;
  /** "we", "our", "the Company" or the issuer's name. */
  readonly issuer: boolean;
}

const ISSUER_WORDS = new Set(["we", "us", "our", "ours", "ourselves"]);
const QUOTES = new Set(['"', "“", "”", "„", "‘"]);

/** Units of the sentence; `mentions` are those inside it, in order. */
export function unitsOf(text: string, start: number, end: number, mentions: readonly FoundName[]): Unit[] {
  const tokens = tokenize(text, start, end);
  const units: Unit[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const mention = mentions[next];
    if (mention && token.end > mention.start) {
      if (mention.name.type === "person") dropTitle(units);
      units.push({ word: "", name: mention.name, issuer: mention.name.issuer });
      while (at + 1 < tokens.length && tokens[at + 1]!.start < mention.end) at++;
      next++;
      const close = endOfDefinition(tokens, at + 1);
      if (close > 0) {
        at = close;
        while (next < mentions.length && mentions[next]!.start < tokens[close]!.start) next++;
      }
    } else if (token.kind !== "symbol") units.push({ word: token.lower, issuer: ISSUER_WORDS.has(token.lower) });
    else if (!QUOTES.has(token.text)) units.push({ word: token.lower, issuer: false });
  }
  return units;
}

const TITLES: ReadonlySet<string> = new Set(personTitles.map((title) => title.toLowerCase()));

function dropTitle(units: Unit[]): void {
  const point = units.at(-1)?.word === "." ? 1 : 0;
  if (TITLES.has(units.at(-1 - point)?.word ?? "")) units.length -= 1 + point;
}

/** Index of the ")" that closes a definition right behind a name, or 0. */
function endOfDefinition(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== "(") return 0;
  let quoted = false;
  for (let at = open + 1; at < Math.min(tokens.length, open + 40); at++) {
    const { text, lower } = tokens[at]!;
    if (QUOTES.has(text) || lower === "formerly") quoted = true;
    if (text === ")") return quoted || at - open === 2 ? at : 0;
  }
  return 0;
}

/** Names in one coordination: "A, B and the C". Inclusive unit indexes. */
export interface NameList {
  readonly first: number;
  readonly last: number;
  readonly names: readonly Name[];
}

/** The coordinations of a sentence in order; a name by itself is one too. */
export function listsOf(units: readonly Unit[]): NameList[] {
  const lists: NameList[] = [];
  for (let at = 0; at < units.length; at++) {
    const name = units[at]!.name;
    if (!name) continue;
    const names = [name];
    let last = at;
    for (let next = nextMember(units, last); next > 0; next = nextMember(units, last)) {
      names.push(units[next]!.name!);
      last = next;
    }
    lists.push({ first: at, last, names });
    at = last;
  }
  return lists;
}

function nextMember(units: readonly Unit[], last: number): number {
  let at = last + 1;
  if (units[at]?.word === ",") at++;
  if (units[at]?.word === "and" || units[at]?.word === "or") at++;
  if (at === last + 1) return 0;
  if (units[at]?.word === "the") at++;
  return units[at]?.name && units[at + 1]?.word !== "'s" && !(at - last > 2 && opensClause(units, last, at)) ? at : 0;
}

const FINITE = new Set([
  "is",
  "was",
  "has",
  "had",
  "became",
  "will",
  "may",
  "could",
  "would",
  "filed",
  "succeeded",
  "acquired",
  "did",
  "does",
]);

/** "…, and B is our customer": a new clause, not a list. */
function opensClause(units: readonly Unit[], last: number, at: number): boolean {
  return units[last + 1]?.word === "," && units[last + 2]?.word === "and" && FINITE.has(units[at + 1]?.word ?? "");
}

/** What a share in a company makes it: above half a subsidiary, else an investee; `otherwise` where the share is unknown. */
export function ofShare(share: number | undefined, otherwise: Role): Role {
  if (share === undefined || Number.isNaN(share)) return otherwise;
  return share > 50 ? "subsidiary" : "investee";
}
