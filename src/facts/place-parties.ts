/** Names and issuer words of a sentence, as token ranges. "our" and "X's" own what follows; "the Company" is the issuer. */
import type { NameMention } from "../entities/entities.ts";
import type { PeriodMention } from "../mentions/mention.ts";
import type { Token } from "../text/tokens.ts";
import type { PlacedParty } from "./frame.ts";

const ISSUER_PRONOUNS = new Map([
  ["we", false],
  ["us", false],
  ["our", true],
  ["ours", false],
  ["ourselves", false],
]);
/** Of "the" and the pronouns: most words are told apart without a look-up. */
const FIRST_LETTERS = "twuo";
const ISSUER_NOUNS = new Set(["company", "group", "registrant", "corporation", "bank"]);

/** The parties of one sentence, ordered by token. `flow.name` moves on through the sorted mentions. */
export function placeParties(
  tokens: readonly Token[],
  periods: readonly PeriodMention[],
  context: { readonly names: readonly NameMention[]; readonly issuer: string },
  flow: { name: number },
): PlacedParty[] {
  const parties: PlacedParty[] = [];
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  while ((context.names[flow.name]?.end ?? Infinity) <= start) flow.name++;
  let name = flow.name;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    while ((context.names[name]?.start ?? Infinity) < token.start) name++;
    const mention = context.names[name];
    if (mention && mention.start === token.start && mention.end <= end) {
      const last = lastToken(tokens, at, mention.end);
      if (mention.entity.includes(" + ") && mention.form === "name") at = last;
      if (!periods.some((period) => period.first <= last && period.last >= at))
        parties.push({
          entity: mention.entity,
          pronoun: mention.form === "issuer-pronoun",
          possessive: token.lower === "our" || token.lower === "its",
          first: at,
          last,
        });
      at = last;
      name++;
      continue;
    }
    const issuer = issuerWord(tokens, at);
    if (!issuer) continue;
    const { first, last, possessive } = issuer;
    parties.push({ entity: context.issuer, pronoun: true, possessive, first, last });
    at = last;
  }
  return parties;
}

function lastToken(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while ((tokens[last + 1]?.end ?? Infinity) <= end) last++;
  return last;
}

function issuerWord(tokens: readonly Token[], at: number): { first: number; last: number; possessive: boolean } | undefined {
  const word = tokens[at]?.lower ?? "";
  if (!FIRST_LETTERS.includes(word.charAt(0))) return undefined;
  const owner = ISSUER_PRONOUNS.get(word);
  if (owner !== undefined && tokens[at]?.text !== "US") return { first: at, last: at, possessive: owner };
  if (word !== "the") return undefined;
  const next = tokens[at + 1];
  if (next && ISSUER_NOUNS.has(next.lower) && /^[A-Z]/u.test(next.text) && !/^[A-Z]/u.test(tokens[at + 2]?.text ?? ""))
    return { first: at, last: at + 1, possessive: false };
  return undefined;
}
