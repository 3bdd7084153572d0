/**
 * Of whom each figure speaks, and who the other party is: by the roles of its concept.
 * "Alder Corp. owned 29.9% of our voting shares": entity is the company whose shares they are, counterparty the holder.
 */
import { leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { wordOf } from "./frame.ts";
import type { Frame, NameChunk } from "./frame.ts";
import { takePartiesOfFirstPart } from "./holding-further.ts";
import { isVerb } from "./noun-phrase.ts";
import { give, issuerByDefault } from "./party-found.ts";
import { linkHolding } from "./party-of-holding.ts";
import { linkNomination } from "./party-of-nomination.ts";
import { linkOwner } from "./party-of-owner.ts";
import { linkPurchase } from "./party-of-purchase.ts";
import { linkGappedShare, linkShare } from "./party-of-share.ts";
import { comparesAt } from "./period-shared.ts";
import type { PartyContext } from "./subject.ts";

const HELD = new Set(["investee"]);

const BOUGHT = new Set(["target", "business sold"]);

/** Fills in `entity` and `counterparty` of the figures of a sentence, in order. */
export function linkParties(frame: Frame, drafts: readonly Draft[], context: PartyContext): void {
  for (const draft of drafts) {
    if (draft.translationOf) continue;
    if (
      takesPartiesOfWhole(draft) ||
      takesPartiesOfShares(draft, drafts) ||
      takePartiesOfFirstPart(draft, drafts) ||
      takesPartiesOfReferent(draft) ||
      takesPartiesOfYearAfter(draft, drafts)
    )
      continue;
    // "the salary of X was converted at ¥98.40 per euro": a rate between currencies is nobody's.
    if (draft.figure.kind === "rate") {
      give(draft, "entity", issuerByDefault(context, draft));
      continue;
    }
    const role = draft.concept?.row.entityRole ?? "reporter";
    if (HELD.has(role)) linkHolding(frame, draft, drafts, context);
    else if (BOUGHT.has(role)) linkPurchase(frame, draft, drafts, context);
    else if (linkNomination(frame, draft, context)) continue;
    else if (linkGappedShare(frame, draft, drafts)) continue;
    else if (isShare(draft)) linkShare(frame, draft, drafts, context);
    else linkOwner(frame, draft, drafts, context, role.startsWith("acquired business"));
    if (HELD.has(role) && isOfUnknownName(frame, draft)) draft.entity = draft.counterparty = undefined;
    if (!draft.counterparty) linkStakeOfShares(frame, draft, drafts);
    if (!draft.counterparty) linkShareOfSales(frame, draft, drafts);
    if (!draft.counterparty) linkCompared(frame, draft, drafts);
    if (!draft.counterparty) linkDebtorInvestedIn(frame, draft, drafts);
    if (draft.counterparty && draft.counterparty.id === draft.entity?.id) draft.counterparty = undefined;
  }
  remember(frame, drafts, context);
}

/** A part of sales or costs, whichever way it is told: "accounted for 18% of our sales", "sales to X rose to 18%". */
function isShare({ concept }: Draft): boolean {
  return concept?.rule === "concept/share-of" || concept?.row.id === "RevenueShare" || concept?.row.id === "CostShare";
}

/** "for ¥9 billion, consisting of ¥7 billion in cash and ¥2 billion in shares": bought and paid by whom the total says. */
function takesPartiesOfWhole(draft: Draft): boolean {
  const whole = draft.partOf;
  if (!whole || whole.concept?.row.id !== draft.concept?.row.id || !BOUGHT.has(whole.concept?.row.entityRole ?? "")) return false;
  if (whole.entity) draft.entity = { ...whole.entity, basis: "carried" };
  if (whole.counterparty) draft.counterparty = { ...whole.counterparty, basis: "carried" };
  return true;
}

/** "X owns 3.2 million shares, representing 6.1% of our capital": the stake of whoever holds the shares. */
function linkStakeOfShares(frame: Frame, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.concept?.row.id !== "OwnershipPercentage" && draft.concept?.row.id !== "VotingPercentage") return;
  const tie = wordOf(frame.chunks[leftTie(frame.chunks, draft.at).index]);
  const shares = drafts[drafts.indexOf(draft) - 1];
  if (shares?.concept?.row.id !== "ShareCount" || !shares.counterparty || !/^(?:or|representing|constituting|\()$/u.test(tie)) return;
  if (shares.counterparty.id !== draft.entity?.id) draft.counterparty = { ...shares.counterparty, basis: "carried" };
}

/** "sales to X were ¥9 billion, or 12% of total revenue": the share of X. */
function linkShareOfSales(frame: Frame, draft: Draft, drafts: readonly Draft[]): void {
  const sales = drafts[drafts.indexOf(draft) - 1];
  if (draft.concept?.row.id !== "RevenueShare" || sales?.concept?.row.id !== "Revenue" || !sales.counterparty) return;
  const tie = wordOf(frame.chunks[leftTie(frame.chunks, draft.at).index]);
  if (/^(?:or|representing|constituting|\()$/u.test(tie) && sales.entity?.id === draft.entity?.id)
    draft.counterparty = { ...sales.counterparty, basis: "carried" };
}

/** "X accounted for 32% of our revenue, compared to 30% in fiscal 2014": the same two parties, a year before. */
function linkCompared(frame: Frame, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.concept?.basis !== "carried" || comparesAt(frame.chunks, draft.at) === undefined) return;
  const before = drafts.findLast((other) => other.at < draft.at && other.concept?.row.id === draft.concept?.row.id);
  if (before?.counterparty && before.entity?.id === draft.entity?.id) draft.counterparty = { ...before.counterparty, basis: "carried" };
}

/** "has invested ¥2 billion in X, receivables of ¥1 billion and loans of ¥3 billion": what X owes too, not all receivables. */
function linkDebtorInvestedIn(frame: Frame, draft: Draft, drafts: readonly Draft[]): void {
  if (!/^(?:debtor|borrower|lessee|customer)$/u.test(draft.concept?.row.counterpartyRole ?? "")) return;
  const invested = drafts.findLast((other) => other.at < draft.at && other.concept?.row.id === "Investment" && other.entity);
  if (!invested?.entity) return;
  if (frame.chunks.slice(invested.at + 1, draft.at).some((chunk) => isVerb(wordOf(chunk)) || wordOf(chunk) === ";")) return;
  draft.counterparty = { ...invested.entity, rule: "counterparty/invested-in", basis: "carried" };
}

/** "The charge was ¥2 billion": of the company of the figure that the sentence before gave of it. */
function takesPartiesOfReferent(draft: Draft): boolean {
  const { refersTo, frame, at } = draft;
  if (!refersTo?.entity || frame.names.some((name) => name < at)) return false;
  draft.entity = { ...refersTo.entity, basis: "carried" };
  if (refersTo.counterparty) draft.counterparty = { ...refersTo.counterparty, basis: "carried" };
  return true;
}

/** "a charge of ¥5 billion (2011: ¥4 billion) on assets of X": the figure of another year, of whoever the one before the parenthesis is. */
function takesPartiesOfYearAfter(draft: Draft, drafts: readonly Draft[]): boolean {
  const { chunks } = draft.frame;
  if (draft.concept?.basis !== "carried") return false;
  let open = draft.at - 1;
  while (open > draft.at - 4 && wordOf(chunks[open]) !== "(") open--;
  const label = chunks.slice(open + 1, draft.at);
  if (wordOf(chunks[open]) !== "(" || !label.some(({ kind }) => kind === "period")) return false;
  const former = drafts.findLast(({ at }) => at === open - 1);
  if (!former?.entity) return false;
  draft.entity = { ...former.entity, basis: "carried" };
  if (former.counterparty) draft.counterparty = { ...former.counterparty, basis: "carried" };
  return true;
}

/** "held 12,345,678 shares, or 15.4% of the total": of the company and by the holder of the shares. */
function takesPartiesOfShares(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.concept?.rule !== "concept/stake-of-shares" && !isEquivalent(draft, drafts)) return false;
  const shares = drafts.findLast((other) => other.at < draft.at && other.concept?.row.id === "ShareCount");
  if (shares?.entity) draft.entity = { ...shares.entity, basis: "carried" };
  if (shares?.counterparty) draft.counterparty = { ...shares.counterparty, basis: "carried" };
  return true;
}

/** "11,607 shares of X, equivalent to a 28.2% interest": the same shares as a part. */
function isEquivalent({ at, concept, frame: { chunks } }: Draft, drafts: readonly Draft[]): boolean {
  if (concept?.row.id !== "OwnershipPercentage" && concept?.row.id !== "VotingPercentage") return false;
  const tie = leftTie(chunks, at).index;
  if (wordOf(chunks[tie]) !== "to" || !/^(?:equivalent|equal|equals|corresponding|amounting)$/u.test(wordOf(chunks[tie - 1]))) return false;
  const before = drafts.findLast((other) => other.at < at);
  return before?.concept?.row.id === "ShareCount" && before.entity !== undefined;
}

/** "X Corp. (30% of equity) and Bayside Airports (40% of equity)": of a company whose name nothing gives away. */
function isOfUnknownName(frame: Frame, { at, figure }: Draft): boolean {
  const { chunks, tokens } = frame;
  const open = leftTie(chunks, at).index;
  const before = chunks[open - 1];
  if (figure.kind !== "percent" || wordOf(chunks[open]) !== "(" || before?.kind !== "word") return false;
  const text = tokens[before.first]?.text ?? "";
  return open > 2 && /^\p{Lu}\p{Ll}{2}/u.test(text) && /^\p{Lu}/u.test(tokens[before.first - 1]?.text ?? "");
}

/** The company that the sentence was about, for "it" in the next one. */
function remember(frame: Frame, drafts: readonly Draft[], context: PartyContext): void {
  const held = drafts.findLast(
    (draft) =>
      draft.entity &&
      draft.entity.id !== context.issuer &&
      (draft.concept?.row.entityRole === "investee" || draft.concept?.row.entityRole === "target"),
  )?.entity?.id;
  if (held !== undefined) context.held = held;
  const names = frame.names
    .map((at) => frame.chunks[at])
    .filter((chunk): chunk is NameChunk => chunk?.kind === "name" && !chunk.party.pronoun);
  const others = names.filter(
    (chunk) => chunk.party.entity !== context.issuer && !context.bodies.has(chunk.party.entity) && !context.people.has(chunk.party.entity),
  );
  const [other] = others;
  if (!other) return;
  // "We hold 60% of its shares, and X holds the rest": what "its" refers to stays what is told of.
  const goesOn = frame.chunks.some((chunk) => chunk.start < other.start && /^its?$/u.test(wordOf(chunk)));
  if (goesOn && context.subject !== undefined) return;
  context.subject = other.party.entity;
  context.subjectWords = frame.tokens;
}
