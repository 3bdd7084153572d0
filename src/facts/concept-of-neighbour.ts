/**
 * What a figure measures by the measure of the figure right before it: another one, that follows from it.
 * "held 12,345,678 shares, or 15.4% of the total" → a stake; "income of ¥44 billion, or ¥89 per share" → earnings per share.
 */
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { ratioConcepts } from "../lexicon/shares.ts";
import { entryFor } from "./concept-reading.ts";
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { FigureList } from "./lists.ts";

/** Makes a concept that the words gave a closer one: a ratio of a share, the noun of a whole, the price of shares bought back. */
export function renameByNeighbour(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): void {
  ratioOfAmount(lists, position, member, index);
  countOfWhole(lists, position, member);
  priceOfShares(lists, position, member, index);
}

/** Gives a figure without concept the one that follows from the figure before. True where one does. */
export function measureByNeighbour(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): boolean {
  return (
    stakeOfShares(lists, position, member, index) ||
    sumOfDividends(lists, position, member, index) ||
    perShareOfIncome(lists, position, member, index) ||
    perPaper(lists, position, member) ||
    amountOfShare(lists, position, member)
  );
}

/** "¥5 billion, or 2% of total loans": the ratio of the amount before, where it has a name; no share of what somebody owes. */
function ratioOfAmount(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): void {
  const ratios = member.concept?.rule === "concept/share-of" ? ratioConcepts.get(member.concept.row.id) : undefined;
  const amount = lists[position - 1]?.members.at(-1);
  if (!ratios || !member.concept || amount?.figure.kind !== "money" || !amount.concept) return;
  const tie = wordOf(member.frame.chunks[leftTie(member.frame.chunks, member.at).index]);
  if (!/^(?:or|represents?|represented|representing)$/u.test(tie)) return;
  const row = index.rows.get(ratios.get(amount.concept.row.id) ?? "");
  if (row) member.concept = { ...member.concept, row, rule: "concept/ratio" };
  else if (tie === "or") member.concept = undefined;
}

/** "employed 4,000 people, of whom 1,000 in Asia": a count that borrows its noun measures what the count with the noun does. */
function countOfWhole(lists: readonly FigureList[], position: number, member: Draft): void {
  const before = lists[position - 1]?.members.at(-1);
  const { counted } = member.figure;
  if (!counted || member.concept?.rule !== "concept/count" || before?.figure.counted?.first !== counted.first || !before.concept) return;
  if (counted.first > member.figure.first || before.concept.row.id === "Count") return;
  member.concept = { ...before.concept, rule: "concept/counted", basis: "carried" };
}

/** "bought back 45,358 shares for ¥5 billion", "697,191 shares were repurchased at a cost of ¥5 billion": what the shares cost. */
function priceOfShares(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): void {
  const row = index.rows.get("ShareRepurchases");
  const shares = lists[position - 1]?.members.at(-1)?.concept;
  const { chunks } = member.frame;
  const { index: tie } = leftTie(chunks, member.at);
  const noun = chunks[tie - 1];
  const price =
    wordOf(chunks[tie]) === "for" ||
    (wordOf(chunks[tie]) === "of" && /^(?:cost|price|amount|consideration|total|value)$/u.test(nounOf(noun)));
  if (!row || !price || shares?.row.id !== "SharesRepurchased" || member.figure.kind !== "money" || member.figure.unit.endsWith("/share"))
    return;
  // "of our own shares at a cost of", "of stock at a purchase price of": words that name the shares or any price.
  if (member.concept && !/^(?:TreasuryStock|CommonStock|AcquisitionPrice)$/u.test(member.concept.row.id)) return;
  member.concept = { ...shares, row, rule: "concept/price-of-shares", basis: "stated" };
}

/** "held 12,345,678 shares, or 15.4% of the total": the stake that the shares make. */
function stakeOfShares(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): boolean {
  const row = index.rows.get("OwnershipPercentage");
  const shares = lists[position - 1]?.members.at(-1)?.concept;
  const { chunks } = member.frame;
  const of = behind(chunks, member.at);
  const total = wordOf(chunks[of + 1]) === "the" ? of + 2 : of + 1;
  if (!row || shares?.row.id !== "ShareCount" || member.figure.kind !== "percent" || wordOf(chunks[of]) !== "of") return false;
  if (
    wordOf(chunks[total]) !== "total" ||
    !/^(?:or|,|\(|representing|constituting)$/u.test(wordOf(chunks[leftTie(chunks, member.at).index]))
  )
    return false;
  member.concept = { ...shares, row, rule: "concept/stake-of-shares", basis: "carried" };
  return true;
}

/** "a dividend of $0.63 per share, for an aggregate amount of $2.0 billion": what the dividends come to. */
function sumOfDividends(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): boolean {
  const row = index.rows.get("DividendsPaid");
  const before = lists[position - 1]?.members.at(-1)?.concept;
  const { chunks } = member.frame;
  if (!row || before?.row.id !== "DividendPerShare" || member.figure.kind !== "money" || member.figure.unit.endsWith("/share"))
    return false;
  const words = chunks.slice(Math.max(0, member.at - 6), member.at).map(nounOf);
  if (!words.some((word) => /^(?:aggregate|aggregating|total|totaling|totalling)$/u.test(word))) return false;
  member.concept = { ...before, row, rule: "concept/sum-of-dividends", basis: "carried" };
  return true;
}

/** "net income was ¥44 billion, or ¥89 per share (¥88 per share on a diluted basis)": the income of a share. */
function perShareOfIncome(lists: readonly FigureList[], position: number, member: Draft, index: PhraseIndex): boolean {
  const place = lists[position]?.members.indexOf(member) ?? 0;
  const source = (lists[position]?.members[place - 1] ?? lists[position - 1]?.members.at(-1))?.concept;
  const { chunks, tokens } = member.frame;
  const tie = wordOf(chunks[leftTie(chunks, member.at).index]);
  if (!source || !member.figure.unit.endsWith("/share") || !/^(?:or|\(|,|and)$/u.test(tie)) return false;
  // "$0.47 basic and $0.45 diluted earnings per share"
  const again = source.row.id === "EarningsPerShare" && (tie === "(" || (tie === "and" && source.rule === "concept/per-share"));
  const income = again || (source.row.id === "NetIncome" && tie !== "and");
  const close = tokens.findIndex(({ text }, at) => at > member.figure.last && /^[,;.()]$/u.test(text));
  const words = tokens.slice(member.figure.last + 1, close === -1 ? tokens.length : close).map(({ lower }) => lower);
  const diluted = words.includes("diluted") && !words.includes("basic");
  const row = index.rows.get(diluted ? "DilutedEarningsPerShare" : "EarningsPerShare");
  if (!income || !row) return false;
  member.concept = { ...source, row, rule: "concept/per-share", basis: "carried" };
  return true;
}

/** "US$0.63 per share, or US$1.26 per ADS": one price for two papers. */
function perPaper(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const before = lists[position - 1]?.members.at(-1);
  const { chunks } = member.frame;
  if (!before?.concept || !member.figure.unit.endsWith("/share") || before.figure.unit !== member.figure.unit) return false;
  if (wordOf(chunks[leftTie(chunks, member.at).index]) !== "or") return false;
  member.concept = { ...before.concept, rule: "concept/per-paper", basis: "carried" };
  return true;
}

/** "60.5% of our backbone costs, or ¥7.9 billion": the share again, in money: a figure of the whole's concept. */
function amountOfShare(lists: readonly FigureList[], position: number, member: Draft): boolean {
  const { chunks } = member.frame;
  const before = lists[position - 1]?.members.at(-1);
  const { index } = leftTie(chunks, member.at);
  if (
    member.figure.kind !== "money" ||
    before?.figure.kind !== "percent" ||
    before.concept?.rule !== "concept/share-of" ||
    wordOf(chunks[index]) !== "or"
  )
    return false;
  const chunk = chunks[before.concept.chunk ?? -1];
  const entry = entryFor(chunk, member.figure, "concept/of");
  if (!entry || !chunk) return false;
  member.concept = {
    row: entry.row,
    sign: entry.sign,
    rule: "concept/amount-of-share",
    basis: "carried",
    start: chunk.start,
    end: chunk.end,
    chunk: before.concept.chunk ?? -1,
  };
  return true;
}
