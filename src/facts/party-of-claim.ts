/**
 * Damages: who sues is the other party, who is sued the entity, by default the issuer.
 * "X filed a lawsuit against us seeking damages of $45 million": entity the issuer, counterparty X.
 */
import type { Draft } from "./draft.ts";
import { isPossessive, wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { nameBehindIntroduction } from "./introduction.ts";
import { isPassive } from "./noun-phrase.ts";
import { asFound, give, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { subjectOf, verbBefore } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

/** Fills in both parties; false where the sentence does not tell who claims. */
export function linkClaim(frame: Frame, draft: Draft, context: PartyContext): boolean {
  if (draft.concept?.row.entityRole !== "defendant") return false;
  const { chunks } = frame;
  const defendant = claimedFrom(frame, draft) ?? suedBefore(frame, draft);
  if (defendant) give(draft, "entity", defendant);
  const verb = verbBefore(chunks, draft.at);
  const claims = verb !== undefined && chunks.slice(verb, draft.at).some((chunk) => CLAIMING.test(wordOf(chunk)));
  const wins = verb !== undefined && wordOf(chunks[verb]) === "awarded" && isPassive(chunks, verb);
  const plaintiff = claims || wins ? asFound(subjectOf(frame, verb, context), "counterparty/subject") : undefined;
  if (!plaintiff || plaintiff.id === defendant?.id) return defendant !== undefined;
  // "we are a defendant in a suit that seeks": the suit seeks it, and we may have to pay.
  if (plaintiff.id === context.issuer && frame.tokens.some(({ lower }) => /^(?:defendants?|that|which)$/u.test(lower))) return false;
  // "we are seeking damages of ¥5 billion": who must pay is not said.
  if (!defendant && plaintiff.id !== context.issuer) give(draft, "entity", issuerByDefault(context, draft));
  give(draft, "counterparty", plaintiff);
  return true;
}

const CLAIMING = /^(?:seeking|seeks|sought|claims?|claimed|claiming|demanded|demands|demanding|sued)$/u;

/** "seeks ¥5 billion from X", "damages of ¥5 billion plus interest from our subsidiary, X": X is to pay. */
function claimedFrom({ chunks }: Frame, draft: Draft): Found | undefined {
  for (let at = draft.at + 1; at <= draft.at + 5; at++) {
    if (/^[,.;]$/u.test(wordOf(chunks[at]))) return undefined;
    if (wordOf(chunks[at]) !== "from") continue;
    for (let name = at + 1; name <= at + 6; name++)
      if (chunks[name]?.kind === "name" && !isPossessive(chunks[name])) return nameAt(chunks, name, "entity/from");
  }
  return undefined;
}

/** "filed a lawsuit against X seeking damages of ¥5 billion": X is sued. */
function suedBefore({ chunks }: Frame, draft: Draft): Found | undefined {
  const against = chunks.findLastIndex((chunk, at) => at < draft.at && /^(?:against|sued)$/u.test(wordOf(chunk)));
  if (against === -1 || chunks.slice(against, draft.at).some((chunk) => chunk.kind === "figure" || wordOf(chunk) === ";")) return undefined;
  return nameBehindIntroduction(chunks, against + 1, "entity/against");
}
