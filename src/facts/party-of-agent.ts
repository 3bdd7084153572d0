/**
 * Who did what the figure measures, behind "by": "an impairment loss of ¥5 billion was recognized by X".
 */
import { introducingNouns } from "../lexicon/party-words.ts";
import { behind } from "./connector.ts";
import type { Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { nameBehindIntroduction } from "./introduction.ts";
import type { Found } from "./party-found.ts";
import { isUnknownName } from "./unknown-name.ts";

/** Verbs whose doer has the measure, whatever it measures. */
const REPORTED =
  /^(?:recorded|recognized|recognised|generated|incurred|earned|reported|posted|realized|realised|achieved|suffered|booked|borrowed|raised|drawn)$/u;
const PAID = /^(?:paid|spent|borne|repaid|owed)$/u;
const LENT = /^(?:granted|extended|provided|lent|advanced|made)$/u;
const PAYERS: ReadonlySet<string> = new Set(["payer", "lessee", "buyer", "borrower", "debtor", "licensee", "taxpayer", "bearer"]);

/** The company behind "by"; `other` where it is somebody who is not named. */
export function agentOf(frame: Frame, draft: Draft): Found | "other" | undefined {
  const { chunks } = frame;
  const role = draft.concept?.row.entityRole ?? "reporter";
  for (let at = behind(chunks, draft.listEnd ?? draft.at); at + 1 < chunks.length; at++) {
    const word = wordOf(chunks[at]);
    if (chunks[at]?.kind === "figure" || word === ";" || word === "which" || word === "while") return undefined;
    if (word !== "by") continue;
    const verb = wordOf(chunks[at - 1]).endsWith("ly") ? at - 2 : at - 1;
    const deed = wordOf(chunks[verb]);
    // "a closing price of ¥540 as reported by X", "a market share of 5% reported by X": where the figure is from.
    if (wordOf(chunks[verb - 1]) === "as" || (deed === "reported" && (draft.figure.kind !== "money" || role === "share issuer"))) continue;
    if (
      !REPORTED.test(deed) &&
      !(PAID.test(deed) && PAYERS.has(role)) &&
      !(LENT.test(deed) && role === "lender") &&
      !(deed === "issued" && role === "borrower")
    )
      continue;
    const named = nameBehindIntroduction(chunks, at + 1, "entity/by");
    if (named) return named;
    if (isUnknownName(frame, at + 1) || (wordOf(chunks[at + 1]) === "the" && isUnknownName(frame, at + 2))) return "other";
    return chunks.slice(at + 1, at + 5).some((chunk) => introducingNouns.has(nounOf(chunk))) ? "other" : undefined;
  }
  return undefined;
}
