/**
 * The place right behind a name → the short forms that the text defines there.
 * `Alder Networks Inc. ("Alder" or the "Group")` → aliases Alder; pronouns group.
 */
import { classOfWord, GENERIC, INSTITUTION, PLACE, WEAK_SUFFIX } from "./word-classes.ts";

/** What a definition behind a name says. */
export interface Definition {
  /** Short forms, in order, without article. */
  readonly aliases: readonly string[];
  /** Earlier names: "(formerly Birch Inc.)". */
  readonly formerly: readonly string[];
  /** Common words that stand for the name from here on, in lower case: "company", "group", "we". */
  readonly pronouns: readonly string[];
  /** Offset behind the definition. */
  readonly end: number;
}

const QUOTED = /["“”„]([^"“”„]{1,60})["“”]|[‘']([^‘’'"]{1,40})[’']/g;
const FORMERLY =
  /^\s*(?:the\s+)?(?:formerly|previously)(?:\s+(?:known\s+as|called|named))?,?\s+(?:the\s+)?["“]?(\p{Lu}[^"“”;]{1,70}?)["”]?(?:\s*[;]|$)/u;
const ACRONYM = /^[\p{Lu}][\p{L}\d&.-]{1,11}$/u;
const OR_SHORT = /,? or (?:the )?["“]?(\p{Lu}[\p{L}\d&.-]{0,30}(?: [\p{Lu}\d][\p{L}\d&.-]{0,30}){0,3})["”]?(?=[,;)]|\.\s)/uy;
const LONGEST = 240;

/**
 * Reads the definition that starts behind `end`, the end of a name.
 * @example readDefinition('Alder Inc. ("Alder")', 10, "Alder Inc.")?.aliases // ["Alder"]
 */
export function readDefinition(text: string, end: number, name: string): Definition | undefined {
  let at = end;
  while (at < end + 3 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10)) at++;
  if (text.charCodeAt(at) === 40) return readParentheses(text, at, name);
  const code = text.charCodeAt(end);
  if (code !== 44 && text.slice(end, end + 4) !== " or ") return undefined;
  OR_SHORT.lastIndex = end;
  const short = OR_SHORT.exec(text)?.[1];
  if (!short || !abbreviates(short, name)) return undefined;
  return { aliases: [short], formerly: [], pronouns: [], end: OR_SHORT.lastIndex };
}

function readParentheses(text: string, open: number, name: string): Definition | undefined {
  const close = closing(text, open);
  if (close < 0) return undefined;
  const inside = text.slice(open + 1, close).replace(/\s+/g, " ");
  const former = FORMERLY.exec(inside)?.[1];
  if (former) return { aliases: [], formerly: [former.trim()], pronouns: [], end: close + 1 };
  const aliases: string[] = [];
  const pronouns: string[] = [];
  for (const [, double, single] of inside.matchAll(QUOTED)) sortForm((double ?? single ?? "").trim(), aliases, pronouns);
  if (aliases.length + pronouns.length === 0 && ACRONYM.test(inside) && isShort(inside, name)) aliases.push(inside);
  if (aliases.length + pronouns.length === 0) return undefined;
  return { aliases, formerly: [], pronouns, end: close + 1 };
}

function closing(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST);
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41 && --depth === 0) return at;
  }
  return -1;
}

const PRONOUNS = new Set([
  "we",
  "us",
  "our",
  "ours",
  "company",
  "group",
  "registrant",
  "issuer",
  "corporation",
  "our company",
  "the company",
]);

/** "the Group" is a stand-in, "Alder" a short form; "Subsidiary", "Bank" alone are neither. */
function sortForm(quoted: string, aliases: string[], pronouns: string[]): void {
  const form = quoted.replace(/^(?:the|The)\s+/, "").replace(/[,;.]$/, "");
  const lower = form.toLowerCase();
  if (PRONOUNS.has(lower)) pronouns.push(lower);
  else if (form !== "" && !isCommon(form)) aliases.push(form);
}

function isCommon(form: string): boolean {
  if (!/[\p{L}]/u.test(form)) return true;
  const words = form.split(" ");
  if (words.length > 5 || (words.length > 2 && !/\p{Lu}/u.test(form))) return true;
  return words.length < 2 && (classOfWord(form) & (GENERIC | INSTITUTION | WEAK_SUFFIX | PLACE)) !== 0;
}

/** Without quotes only an acronym of the name counts: "(FSA)", not "(Japan)". */
function isShort(form: string, name: string): boolean {
  return (classOfWord(form) & (PLACE | GENERIC)) === 0 && (form.match(/\p{Lu}/gu)?.length ?? 0) > 1 && abbreviates(form, name);
}

/**
 * True where `short` can stand for `name`: its words are among the name's, or its letters run through the name in order.
 * @example abbreviates("MPT", "Ministry of Ports and Trade") // true
 */
export function abbreviates(short: string, name: string): boolean {
  const words = new Set(name.toLowerCase().split(/[\s,]+/));
  if (short.split(" ").every((word) => words.has(word.toLowerCase()))) return short.length < name.length;
  // "AT Networks" of "Alderton Networks Ltd.": the capitals of its first word, and words of the name.
  const [first = "", ...rest] = short.split(" ");
  if (rest.length > 0 && rest.every((word) => words.has(word.toLowerCase()))) return abbreviates(first, name);
  if (short.includes(" ") || short.length > 12) return false;
  const letters = short.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  const initials = name.split(/[\s,]+/).map((word) => word.charAt(0).toLowerCase());
  if (!initials.includes(letters.charAt(0)) || short !== short.toUpperCase()) return false;
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}
