/**
 * The reading of a phrase that fits a figure: its unit, its firmness, and the share that a percentage of it is.
 * For "40% of revenue" the money concept Revenue is read as RevenueShare.
 */
import type { ConceptRow } from "../lexicon/concepts/concept.ts";
import type { PhraseEntry, PhraseIndex } from "../lexicon/phrase-index.ts";
import { shareConcepts } from "../lexicon/shares.ts";
import type { FigureMention } from "../mentions/mention.ts";
import type { ConceptLink } from "./draft.ts";
import { isPossessive, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";

/** Heads that a rule found, nearest reading first; several where the figures of a list are to be dealt out over them. */
export interface Found {
  readonly rule: string;
  readonly heads: readonly number[];
  /** Stretch of chunks that names what is measured, for the label. */
  readonly from: number;
  readonly to: number;
  /** The concept itself, where words give it that are no phrase of the catalogue. */
  readonly link?: Omit<ConceptLink, "rule" | "basis">;
}

/** The concept that the chunk at `at` gives by itself. */
export function linkedAt(chunks: readonly Chunk[], at: number, rule: string, row: ConceptRow): Found {
  const { start = 0, end = 0 } = chunks[at] ?? {};
  return { rule, heads: [], from: at, to: at, link: { row, sign: 1, start, end, chunk: at } };
}

/** "our interest in it": an interest in something is a stake; at a rate it is interest. */
export function isStake(frame: Frame, head: number | undefined, entry: PhraseEntry): boolean {
  const chunk = head === undefined ? undefined : frame.chunks[head];
  if (chunk?.kind !== "concept" || entry.row.id !== "InterestRate" || chunk.first !== chunk.last) return false;
  return /^interests?$/u.test(chunk.lastWord) && wordOf(frame.chunks[(head ?? 0) + 1]) === "in";
}

/** "our share is 22%", "X has a share of 21%": a share of a market or of something else, no stake, where the sentence speaks of nothing that is owned. */
export function isOwnShare({ chunks, tokens }: Frame, head: number | undefined, entry: PhraseEntry): boolean {
  const chunk = chunks[head ?? -1];
  const owner = chunks[(head ?? 0) - 1];
  if (chunk?.kind !== "concept" || entry.row.id !== "OwnershipPercentage" || chunk.first !== chunk.last || chunk.lastWord !== "share")
    return false;
  const possessive = isPossessive(owner) || /^(?:our|its|their|own)$/u.test(wordOf(owner));
  const behind = (head ?? 0) + 1;
  const told = possessive || wordOf(owner) === "a";
  return (
    told && (wordOf(chunks[behind]) !== "of" || chunks[behind + 1]?.kind === "figure") && !tokens.some(({ lower }) => OWNED.test(lower))
  );
}

const OWNED =
  /^(?:acquired?|acquires|bought|sold|transferred|own|owns|owned|hold|holds|held|holding|holdings|stakes?|shares|shareholders?|stock|capital|equity|ownership|venture|subsidiary|affiliates?|investees?|company)$/u;

/** The reading of a phrase that fits the figure: unit first; a weak phrase only by a rule that ties it directly. */
export function entryFor(chunk: Chunk | undefined, figure: FigureMention, rule: string): PhraseEntry | undefined {
  if (chunk?.kind !== "concept") return undefined;
  const fits = (entry: PhraseEntry): boolean => unitFits(entry, figure, rule);
  return chunk.entries.find((entry) => fits(entry) && entry.strength === "phrase") ?? chunk.entries.find(fits);
}

export function fitting(figure: FigureMention, rule: string): (chunk: Chunk) => boolean {
  return (chunk) => entryFor(chunk, figure, rule) !== undefined;
}

function unitFits(entry: PhraseEntry, figure: FigureMention, rule: string): boolean {
  const { unit } = entry.row;
  if (rule.startsWith("concept/change"))
    return unit === "money" || unit === "money-per-share" || (unit === "percent" && entry.strength === "phrase" && figure.kind !== "money");
  if (figure.kind === "money")
    return figure.unit.endsWith("/share")
      ? unit === "money-per-share" || isIncomeOfShare(entry, rule)
      : unit === "money" || unit === "money-per-share";
  if (figure.kind === "percent") return percentFits(entry, rule);
  return false;
}

/** "net income of ¥45 per share": what a share earns. */
function isIncomeOfShare({ row, strength }: PhraseEntry, rule: string): boolean {
  return row.id === "NetIncome" && strength === "phrase" && rule === "concept/noun";
}

/** "40% of our revenue" is a share and no rate; "an expense of 18.7%" is no share of the expense. */
function percentFits({ row, strength }: PhraseEntry, rule: string): boolean {
  const shareOf = rule === "concept/share-of";
  if (row.unit !== "percent") return shareOf && shareConcepts.has(row.id);
  if (shareOf) return !/(?:Rate|Ratio|Margin|Growth|Yield|^DiscountPercentage)$/u.test(row.id);
  if (strength === "phrase") return true;
  return row.id.startsWith("AllowanceForLoanLosses")
    ? false
    : !row.id.endsWith("Share") || (rule !== "concept/noun" && rule !== "concept/adjacent");
}

/** For "40% of revenue" the row of the share, else the row of the phrase. */
export function shareRow(entry: PhraseEntry, figure: FigureMention, rule: string, index: PhraseIndex): ConceptLink["row"] | undefined {
  if (figure.kind !== "percent" || entry.row.unit === "percent") return entry.row;
  const share = rule === "concept/share-of" ? shareConcepts.get(entry.row.id) : undefined;
  return share === undefined ? undefined : index.rows.get(share);
}

/** Is that of which the share is a company, or what can be owned of one? */
export function isOfCompany({ chunks, tokens }: Frame, from: number, to: number): boolean {
  const of = chunks.slice(from, to + 1);
  const words = tokens.slice(of[0]?.first ?? 0, (of.at(-1)?.last ?? -1) + 1);
  return of.some((chunk) => chunk.kind === "name" && !chunk.party.possessive) || words.some(({ lower }) => OWNABLE.test(lower));
}

/** What can be owned in parts. */
const OWNABLE =
  /^(?:compan(?:y|ies)|ventures?|subsidiar(?:y|ies)|affiliates?|businesse?s?|banks?|funds?|partnerships?|firms?|enterprises?|groups?|stock|shares?|equity|capital|votes?|voting|ownership|it|them|us|its|our|their|earnings|income|loss|losses|profits?|results)$/u;
