/** Shares of a company that are sold, voted, made or promised: so many percent of them are nobody's stake. */
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";

/** "sold 5% of our shares", "5% of our shares were sold", "bought a further 3% of the stock": so much changed hands, and what is held is another number. */
export function isTraded({ chunks }: Frame, draft: Draft, rule: string): boolean {
  if (rule !== "concept/share-of" || draft.figure.kind !== "percent") return false;
  if (isMadeOfShares(chunks, draft.at)) return true;
  const word = wordOf(chunks[leftTie(chunks, draft.at).index]);
  const passive = chunks
    .slice(draft.at + 1, draft.at + 8)
    .some((chunk, at, words) => /^(?:were|was)$/u.test(wordOf(chunk)) && /^(?:sold|transferred|offered)$/u.test(wordOf(words[at + 1])));
  const optioned = /^(?:for|on|over)$/u.test(word) && /^(?:options?|warrants?)$/u.test(nounOf(chunks[leftTie(chunks, draft.at).index - 1]));
  return passive || optioned || /^(?:sold|sell|sells|selling|transferred|disposed|additional|further|another)$/u.test(word);
}

const OWNED = /^(?:hold|holds|held|holding|own|owns|owned|owning)$/u;

/** "repurchased shares equivalent to 5% of those issued", "options to purchase up to 10% of our shares": made, taken back or allowed, and held by nobody yet. */
function isMadeOfShares(chunks: readonly Chunk[], figure: number): boolean {
  for (let at = figure - 1; at >= Math.max(0, figure - 12); at--) {
    const word = wordOf(chunks[at]);
    const before = chunks[at];
    if (before?.kind === "figure" && before.figure.unit === "shares" && isEqualled(chunks, at, figure)) return isOptioned(chunks, at);
    if (before?.kind === "figure" || word === ";" || OWNED.test(word)) return false;
    if (MADE_OF_SHARES.test(word) || isYetToBeMade(chunks, at)) return true;
  }
  return false;
}

/** "50,000 shares (which is equal to 2%": the same shares, as a part. */
function isEqualled(chunks: readonly Chunk[], shares: number, figure: number): boolean {
  return chunks
    .slice(shares + 1, figure)
    .some((chunk) => /^(?:equal|equals|equivalent|representing|represents?|constituting|or)$/u.test(wordOf(chunk)));
}

/** "options to purchase 50,000 shares", "warrants for 50,000 shares": nobody has them yet. */
function isOptioned(chunks: readonly Chunk[], shares: number): boolean {
  for (let at = shares - 1; at >= Math.max(0, shares - 10); at--) {
    if (OWNED.test(wordOf(chunks[at])) || wordOf(chunks[at]) === ";") return false;
    if (/^(?:options?|warrants?)$/u.test(nounOf(chunks[at]))) return true;
    if (isYetToBeMade(chunks, at)) return true;
  }
  // "if the bonds were converted, 9 million shares, or 6%, would be issued"
  return (
    chunks.slice(0, shares).some((chunk) => MAKES.test(nounOf(chunk))) &&
    chunks.some((chunk) => /^(?:if|would|could)$/u.test(wordOf(chunk)))
  );
}

/** "conversion of the bonds would add 9 million shares, or 6%": at the chunk that only supposes it. */
function isYetToBeMade(chunks: readonly Chunk[], at: number): boolean {
  return /^(?:would|could|may|might)$/u.test(wordOf(chunks[at])) && chunks.slice(0, at).some((chunk) => MAKES.test(nounOf(chunk)));
}

const MAKES = /^(?:conversion|exercise|issuance|issue|offering|converted|exercised|issued)$/u;

const MADE_OF_SHARES =
  /^(?:repurchase[ds]?|repurchasing|cancel(?:l?ed|s)?|retired?|issue[ds]?|issuing|grant(?:ed|s)?|options?|warrants?)$/u;

/** "91% of the shares voted": a part of the votes cast is no stake. */
export function isVoteCast({ tokens }: Frame, { figure }: Draft): boolean {
  if (figure.kind !== "percent" || tokens[figure.last + 1]?.lower !== "of") return false;
  const noun = tokens.findIndex(({ lower }, at) => at > figure.last && at <= figure.last + 5 && /^(?:shares|votes)$/u.test(lower));
  return noun !== -1 && /^(?:voted|cast|voting|present|tendered)$/u.test(tokens[noun + 1]?.lower ?? "");
}
