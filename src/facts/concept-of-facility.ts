/** "entered into a five-year credit facility for $306 million", "signed a loan agreement for $50 million": how much may be drawn. */
import type { PhraseIndex } from "../lexicon/phrase-index.ts";
import { linkedAt } from "./concept-reading.ts";
import type { Found } from "./concept-reading.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";

const FACILITY = "LineOfCreditFacilityMaximumBorrowingCapacity";
const AGREED = /^(?:entered|enter|entering|signed|sign|signing|concluded|obtained|secured|arranged|executed|agreed)$/u;

/** The measure of an amount behind a facility and "for"; undefined where nobody agreed on one. */
export function facilityFor({ chunks }: Frame, tie: number, index: PhraseIndex): Found | undefined {
  const noun = chunks[tie - 1];
  if (wordOf(chunks[tie]) !== "for" || noun?.kind !== "concept" || !noun.entries.some(({ row }) => row.id === FACILITY)) return undefined;
  const row = index.rows.get(FACILITY);
  const agreed = chunks.slice(Math.max(0, tie - 10), tie - 1).some((chunk) => AGREED.test(wordOf(chunk)));
  return row && agreed ? linkedAt(chunks, tie - 1, "concept/verb", row) : undefined;
}
