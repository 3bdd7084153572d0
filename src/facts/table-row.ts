/** The label of a row and the heading above it → what its cells are: money, money a share, a number of shares, a percentage. */
import { bareNounContexts } from "../lexicon/bare-nouns.ts";
import type { ConceptRow } from "../lexicon/concepts/concept.ts";
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { prepositions } from "../lexicon/grammar-words.ts";
import { phraseAt } from "../lexicon/phrase-index.ts";
import { tokenize } from "../text/tokens.ts";

/** What the cells of a row are. */
export type RowKind = "money" | "per-share" | "shares" | "percent";

/** A concept and the sign that its words give. */
export interface RowConcept {
  readonly row: ConceptRow;
  readonly sign: 1 | -1;
}

const PER_SHARE = /\bper[- ](?:(?!share\b)[\p{L}-]+[- ]){0,5}?(?:shares?|ad[sr]s?|rsus?|stock)\b|\beps\b/iu;
const SHARE_COUNT =
  /^(?:[-–—•]\s*)?(?:(?:number|total number) of (?:[\p{L}-]+ ){0,4}shares|(?:weighted[- ]average|average) (?:[\p{L}-]+ ){0,6}shares|(?:[\p{L}-]+ ){0,4}shares (?:outstanding|used\b)|(?:basic|diluted) (?:weighted[- ]average )?shares)/iu;
/** "(%)", "as a percentage of sales"; "4.85% notes" are no percentages. */
const PERCENT_LABEL = /(?<![\d.]\s?)%|(?<!\d\s?)\bpercent(?:age)?\b/i;
const BASIC_OR_DILUTED = /^[-–—•\s]*(?:(?:basic|diluted|undiluted)\b|assuming\b.*\bdilution)/i;

/**
 * The kind of a row. `heading`: the line above without numbers that the row stands under.
 * @example kindOfRow("Diluted", "Earnings per share:", false) // "per-share"
 */
export function kindOfRow(label: string, heading: string, percent: boolean): RowKind {
  if (percent || PERCENT_LABEL.test(label)) return "percent";
  if (SHARE_COUNT.test(label)) return "shares";
  if (PER_SHARE.test(label)) return "per-share";
  if (!BASIC_OR_DILUTED.test(label)) return "money";
  if (isShareHeading(heading)) return "shares";
  return PER_SHARE.test(heading) ? "per-share" : "money";
}

/** Whether the rows under a heading are amounts of a share: "Per share data:", "Earnings per share:". */
export function isPerShareHeading(heading: string): boolean {
  return PER_SHARE.test(heading) && !isShareHeading(heading);
}

function isShareHeading(heading: string): boolean {
  return SHARE_COUNT.test(heading) || /^(?:[\p{L}-]+ ){0,3}shares\b/iu.test(heading);
}

/** The concept whose phrase the row's label starts with; `whole`: with nothing behind it. */
export function conceptOfRow(index: PhraseIndex, label: string, heading: string, kind: RowKind, whole = false): RowConcept | undefined {
  if (kind === "per-share") return phraseOf(index, label, kind) ?? conceptPerShare(index, label, heading);
  const own = phraseOf(index, label, kind, whole);
  if (kind !== "shares") return own;
  if (own && own.row.id.includes("Shares")) return own;
  const row = index.rows.get(
    /weighted|average|used in|^(?:basic|diluted)/i.test(label) || heading !== "" ? "WeightedAverageShares" : "SharesOutstanding",
  );
  return row && (/weighted|average|used in|outstanding/i.test(label) || BASIC_OR_DILUTED.test(label)) ? { row, sign: 1 } : undefined;
}

function phraseOf(index: PhraseIndex, label: string, kind: RowKind, whole = false): RowConcept | undefined {
  const unit = kind === "per-share" ? "money-per-share" : kind === "shares" ? "count" : kind;
  const tokens = tokenize(label);
  for (let at = 0; at < Math.min(3, tokens.length); at++) {
    const match = phraseAt(index, tokens, at);
    const next = tokens[(match?.last ?? at) + 1];
    // "Savings accounts" are no savings, an "actuarial gain" is no gain on papers: an everyday word names a row only by itself.
    const isWord = next?.kind === "word" && !prepositions.has(next.lower) && !/^(?:and|or|before|after|net)$/u.test(next.lower);
    const isPart = at > 0 && !OPEN_WORDS.test(tokens[at - 1]?.lower ?? "");
    const entry = match?.entries.find(
      ({ row, strength }) => row.unit === unit && (strength === "phrase" || !(isWord || isPart || bareNounContexts.has(row.id))),
    );
    if (entry && (!whole || (tokens[match!.last + 1]?.kind !== "word" && !/^[,/–—-]$/u.test(tokens[match!.last + 1]?.text ?? ""))))
      return { row: entry.row, sign: entry.sign };
    // "Return on equity" is no equity.
    if (match) at = match.last;
  }
  return undefined;
}

/** What may stand before an everyday word and leave it what it is. */
const OPEN_WORDS = /^(?:an?|the|total|net|gross|other|our|less|plus|add|[^\p{L}]+)$/u;

/** "Dividends and dividend equivalents declared per share", "Basic" under "Earnings per share:". */
function conceptPerShare(index: PhraseIndex, label: string, heading: string): RowConcept | undefined {
  const words = `${label} ${PER_SHARE.test(label) ? "" : heading}`.toLowerCase();
  const first = /dividend|distribution|earnings?|income|profit|loss|equity|net assets|book value|\beps\b/u.exec(words)?.[0];
  const diluted = label.toLowerCase().includes("dilut") && !label.toLowerCase().includes("basic");
  const id =
    first === "dividend" || first === "distribution"
      ? "DividendPerShare"
      : first === "equity" || first === "net assets" || first === "book value"
        ? "EquityPerShare"
        : first !== undefined || BASIC_OR_DILUTED.test(label)
          ? diluted
            ? "DilutedEarningsPerShare"
            : "EarningsPerShare"
          : undefined;
  const row = id === undefined || !/^(?!.*\b(?:price|cost|value of|purchase)\b)/u.test(words) ? undefined : index.rows.get(id);
  const loss = first === "loss" && !/income|earnings|profit/u.test(words);
  return row && { row, sign: loss ? -1 : 1 };
}
