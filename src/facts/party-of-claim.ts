/**
 * Damages: who sues is the other party, who is sued the entity, by default the issuer.
 * "X filed a lawsuit against us seeking damages of $45 million": entity the issuer, counterparty X.
 */
import type { Draft } from "./draft.ts";
import { isPossessive, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { nameBehindIntroduction, wordBeforeName } from "./introduction.ts";
import { isPassive } from "./noun-phrase.ts";
import { asFound, give, issuerByDefault, nameAt } from "./party-found.ts";
import type { Found } from "./party-found.ts";
import { subjectOf, verbBefore } from "./subject.ts";
import type { PartyContext } from "./subject.ts";

/** Fills in both parties; false where the sentence does not tell who claims. */
export function linkClaim(frame: Frame, draft: Draft, context: PartyContext): boolean {
  if (draft.concept?.row.entityRole !== "defendant") return false;
  const { chunks } = frame;
  const source = claimedFrom(frame, draft);
  const receiver = chunks.findLastIndex((chunk, at) => at < draft.at && RECEIVING.test(wordOf(chunk)));
  // "we received claims for damages of ¥5 billion from X": X is who claims.
  if (source && receiver !== -1 && !chunks.slice(receiver, draft.at).some((chunk) => chunk.kind === "figure" || wordOf(chunk) === ";")) {
    give(draft, "entity", asFound(subjectOf(frame, receiver, context), "entity/subject"));
    give(draft, "counterparty", { ...source, rule: "counterparty/from" });
    return true;
  }
  const defendant = source ?? suedBefore(frame, draft);
  if (defendant) give(draft, "entity", defendant);
  const claimed = claimingVerb(frame, draft.at);
  const verb = claimed ?? verbBefore(chunks, draft.at);
  const claims =
    claimed !== undefined || (verb !== undefined && chunks.slice(verb, draft.at).some((chunk) => CLAIMING.test(wordOf(chunk))));
  const wins = verb !== undefined && wordOf(chunks[verb]) === "awarded" && isPassive(chunks, verb);
  const subject = verb !== undefined && (claims || wins) ? subjectOf(frame, verb, context) : undefined;
  // "former employees of X are seeking damages": neither X nor, by default, the issuer is known to pay.
  if (claims && subject && subject !== "other" && isWithinPhrase(chunks, subject.at)) return true;
  const plaintiff = asFound(subject, "counterparty/subject");
  if (!plaintiff || plaintiff.id === defendant?.id) return defendant !== undefined;
  // "we are a defendant in a suit that seeks": the suit seeks it, and we may have to pay.
  if (plaintiff.id === context.issuer && frame.tokens.some(({ lower }) => /^(?:defendants?|that|which)$/u.test(lower))) return false;
  // "we are seeking damages of ¥5 billion": who must pay is not said.
  if (!defendant && plaintiff.id !== context.issuer) give(draft, "entity", issuerByDefault(context, draft));
  give(draft, "counterparty", plaintiff);
  return true;
}

const RECEIVING = /^(?:received|receives?|faced|faces?|facing)$/u;
const CLAIMING = /^(?:seeking|seeks|sought|claims?|claimed|claiming|demanded|demands|demanding|sued)$/u;

/** "X, which bought our goods, claims damages": a verb behind a name, a comma or a relative, and no noun. */
function claimingVerb({ chunks, tokens }: Frame, figure: number): number | undefined {
  for (let at = figure - 1; at > Math.max(0, figure - 5); at--) {
    if (!/^claims?$/u.test(tokens[chunks[at]?.first ?? -1]?.lower ?? "")) continue;
    const before = chunks[at - 1];
    const verb = before?.kind === "name" ? !before.party.possessive : /^(?:,|which|who|that|also)$/u.test(wordOf(before));
    return verb ? at : undefined;
  }
  return undefined;
}

/** "investors in X", "employees of X", "funds managed by X": X only says which. */
function isWithinPhrase(chunks: readonly Chunk[], name: number): boolean {
  return !isPossessive(chunks[name]) && /^(?:of|in|at|by|with)$/u.test(wordBeforeName(chunks, name));
}

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
