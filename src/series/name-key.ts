/**
 * A company's name in, the keys under which its spellings meet out: with its legal form, and without.
 * "Alpha-Technology, Inc." and "ALPHA TECHNOLOGY INCORPORATED" have one `full` key, and the `short` key of "Alpha Technology".
 */
import { companySuffixes, type CompanySuffix } from "../lexicon/company-suffixes.ts";

/** `full` holds the legal form, `short` does not; both are equal for a name without one. Empty for a name of no letters and digits. */
export interface NameKey {
  readonly full: string;
  readonly short: string;
}

const WORDS = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** By their last word: the legal forms that a name may end with, as words; "K.K." is two. A form that is part of the short name is none. */
const formsByLastWord = new Map<string, (readonly [words: readonly string[], form: string])[]>();
for (const [suffix, { form, keeps }] of Object.entries<CompanySuffix>(companySuffixes)) {
  const words = plainWords(suffix);
  const last = words.at(-1) ?? "";
  if (keeps !== true) formsByLastWord.set(last, [...(formsByLastWord.get(last) ?? []), [words, form]]);
}

const UNHEARD: ReadonlySet<string> = new Set(["and", "the"]);
/** "ATC and its affiliates" holds what ATC holds. */
const TRAIN =
  /^(.+?),? (?:and|together with) (?:its|their) (?:consolidated |wholly owned |affiliated )?(?:affiliates|subsidiaries|companies|group companies)$/iu;

/**
 * The keys of a name: case, accents, punctuation, hyphens, spaces, "the" and "and" are not heard.
 * @example nameKey("The Alpha & Beta Co., Ltd.") // { full: "alphabeta co ltd", short: "alphabeta" }
 */
export function nameKey(name: string): NameKey {
  const [, ofWhom = name] = TRAIN.exec(name.trim()) ?? [];
  const words = plainWords(ofWhom);
  const forms: string[] = [];
  for (let form = formAtEnd(words); form !== undefined; form = formAtEnd(words)) {
    words.length -= form.count;
    forms.unshift(form.name);
  }
  const heard = words.filter((word) => !UNHEARD.has(word));
  const short = (heard.length === 0 ? words : heard).join("");
  return { full: forms.length === 0 ? short : `${short} ${forms.join(" ")}`, short };
}

/** Whether the name bears a legal form, so that it is a full name. */
export function hasLegalForm(key: NameKey): boolean {
  return key.full !== key.short;
}

function plainWords(name: string): string[] {
  return name.normalize("NFKD").replace(MARKS, "").toLowerCase().match(WORDS) ?? [];
}

/** The legal form at the end of the words; the last word that is left is the name. */
function formAtEnd(words: readonly string[]): { readonly count: number; readonly name: string } | undefined {
  const last = words.at(-1) ?? "";
  if (last === "kaisha" && words.length > 2) return { count: 2, name: words.at(-2) === "kabushiki" ? "kk" : "kaisha" };
  for (const [form, name] of formsByLastWord.get(last) ?? []) {
    const start = words.length - form.length;
    if (start > 0 && form.every((word, index) => words[start + index] === word)) return { count: form.length, name };
  }
  return undefined;
}
