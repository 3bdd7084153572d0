/**
 * Stakes that no verb of holding tells of: "our 51%-owned subsidiary, X", "X is our largest shareholder, with 34.2% of the votes",
 * "is owned 60% by us and 40% by X": whose shares they are, and who holds them.
 */
import { behind, leftTie } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb, openingOf } from "./noun-phrase.ts";
import { nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";

/** The company whose shares a stake is of, and who holds it; either may stay unknown. */
export interface Stake {
  readonly held: Found | undefined;
  readonly holder: Found | undefined;
}

/** The parties of a stake told by a noun or in parts; undefined where it is told otherwise. */
export function stakeByNoun(frame: Frame, draft: Draft, drafts: readonly Draft[]): Stake | undefined {
  if (draft.figure.kind !== "percent") return undefined;
  return laterPart(frame, draft, drafts) ?? ofShareholder(frame, draft) ?? ofOwned(frame, draft);
}

/** "60% by us, 30% by X and 10% by its management": each part is of the company that the first is of, named or not. */
function laterPart({ chunks }: Frame, draft: Draft, drafts: readonly Draft[]): Stake | undefined {
  const before = drafts[drafts.indexOf(draft) - 1];
  if (before?.figure.kind !== "percent" || !isHeldBy(chunks, before.at) || !isHeldBy(chunks, draft.at)) return undefined;
  const { entity } = before;
  const held = entity && { id: entity.id, rule: "entity/parts", basis: "carried" as const, start: entity.start ?? 0, end: entity.end ?? 0 };
  return { held, holder: nameAt(chunks, behind(chunks, draft.at) + 1, "counterparty/by") };
}

function isHeldBy(chunks: readonly Chunk[], at: number): boolean {
  return wordOf(chunks[behind(chunks, at)]) === "by";
}

const HOLDERS = /^(?:shareholder|stockholder|parent|holder|owner|investor)s?$/u;
const HAVING = /^(?:with|holding|owning|having|controlling)$/u;

/** "X is our largest shareholder, with 34.2% of the votes", "our largest shareholder is X, holding 34.2%": X holds what the shareholder has. */
function ofShareholder({ chunks }: Frame, draft: Draft): Stake | undefined {
  let tie = leftTie(chunks, draft.at).index;
  if (/^an?$/u.test(wordOf(chunks[tie]))) tie--;
  if (!HAVING.test(nounOf(chunks[tie]))) return undefined;
  const noun = chunks.findLastIndex((chunk, at) => at < tie && at >= tie - 7 && HOLDERS.test(nounOf(chunk)));
  if (noun === -1) return undefined;
  const between = chunks.slice(noun + 1, tie).filter((chunk) => !/^(?:,|is|was|remains|remained|currently)$/u.test(wordOf(chunk)));
  const issuer = possessorOf(chunks, noun);
  // "our largest shareholder is X, with"
  if (between.length === 1 && between[0]?.kind === "name") return { held: issuer, holder: nameOf(chunks, chunks.indexOf(between[0])) };
  return between.length === 0 ? { held: issuer, holder: subjectBefore(chunks, noun) } : undefined;
}

function nameOf(chunks: readonly Chunk[], at: number): Found | undefined {
  return nameAt(chunks, at, "counterparty/shareholder");
}

/** "our largest shareholder": whose shares they are. */
function possessorOf(chunks: readonly Chunk[], noun: number): Found | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === "name")
      return chunk.party.possessive || wordOf(chunks[at + 1]) === "'s" ? nameAt(chunks, at, "entity/shareholder") : undefined;
    if (isVerb(wordOf(chunk)) || wordOf(chunk) === ",") return undefined;
  }
  return undefined;
}

/** "X remained our largest shareholder": X. */
function subjectBefore(chunks: readonly Chunk[], noun: number): Found | undefined {
  const copula = chunks.findLastIndex((chunk, at) => at < noun && /^(?:is|was|are|remains|remained|became|being)$/u.test(wordOf(chunk)));
  if (copula < noun - 6) return undefined;
  const before = wordOf(chunks[copula - 1]) === ")" ? openingOf(chunks, copula - 1) - 1 : copula - 1;
  const chunk = chunks[before];
  return chunk?.kind === "name" && !chunk.party.possessive ? nameOf(chunks, before) : undefined;
}

const COMPANIES = /^(?:subsidiary|affiliate|associate|company|venture|investee|business|unit)$/u;

/** "our 41.5%-owned affiliate X", "X, a 41.5% owned affiliate of ours": the company in apposition is held by the owner of the noun. */
function ofOwned({ chunks }: Frame, draft: Draft): Stake | undefined {
  const owned = behind(chunks, draft.at);
  if (!/^(?:owned|held)$/u.test(wordOf(chunks[owned]))) return undefined;
  const noun = chunks.findIndex((chunk, at) => at > owned && at <= owned + 4 && COMPANIES.test(nounOf(chunk)));
  if (noun === -1) return undefined;
  const next = wordOf(chunks[noun + 1]) === "," ? noun + 2 : noun + 1;
  const named = nameAt(chunks, next, "entity/owned") ?? nameBeforeNoun(chunks, draft.at);
  return named && { held: named, holder: ownerOf(chunks, draft.at, noun) };
}

/** "X, our 41.5%-owned affiliate", "X is a 60%-owned subsidiary": X. */
function nameBeforeNoun(chunks: readonly Chunk[], at: number): Found | undefined {
  let tie = at - 1;
  while (isPossessive(chunks[tie]) || /^(?:an?|the|its|their|also|consolidated|approximately|about)$/u.test(wordOf(chunks[tie]))) tie--;
  if (!/^(?:,|is|are|was|became|remains|remained)$/u.test(wordOf(chunks[tie]))) return undefined;
  return nameAt(chunks, wordOf(chunks[tie - 1]) === ")" ? openingOf(chunks, tie - 1) - 1 : tie - 1, "entity/owned");
}

/** "our 41.5%-owned affiliate", "affiliate of ours", "subsidiary of X". */
function ownerOf(chunks: readonly Chunk[], at: number, noun: number): Found | undefined {
  const before = chunks[at - 1];
  if (before?.kind === "name") return before.party.possessive ? nameAt(chunks, at - 1, "counterparty/possessive") : undefined;
  return wordOf(chunks[noun + 1]) === "of" ? nameAt(chunks, noun + 2, "counterparty/of") : undefined;
}
