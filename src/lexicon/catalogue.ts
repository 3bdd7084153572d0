/**
 * The built-in concept catalogue: every family of rows, joined in the order of the statements.
 * "net sales" → the row `Revenue` (us-gaap `Revenues`, duration, money).
 */
import { balanceSheetConcepts } from "./concepts/balance-sheet.ts";
import { bankingConcepts } from "./concepts/banking.ts";
import { cashFlowConcepts } from "./concepts/cash-flow.ts";
import type { ConceptCatalogue } from "./concepts/concept.ts";
import { countsConcepts } from "./concepts/counts.ts";
import { derivativesConcepts } from "./concepts/derivatives.ts";
import { incomeConcepts } from "./concepts/income.ts";
import { leasesConcepts } from "./concepts/leases.ts";
import { operationsConcepts } from "./concepts/operations.ts";
import { ownershipConcepts } from "./concepts/ownership.ts";
import { perShareConcepts } from "./concepts/per-share.ts";
import { ratesConcepts } from "./concepts/rates.ts";

const families = [
  incomeConcepts,
  balanceSheetConcepts,
  cashFlowConcepts,
  ownershipConcepts,
  perShareConcepts,
  ratesConcepts,
  countsConcepts,
  bankingConcepts,
  leasesConcepts,
  derivativesConcepts,
  operationsConcepts,
] as const;

/**
 * The id of a built-in concept, as a literal type.
 * @example const concept: ConceptId = "OperatingIncome";
 */
export type ConceptId = (typeof families)[number][number]["id"];

/**
 * Every concept that the library knows: id, us-gaap and ifrs-full element names where one means the same, XBRL period type,
 * unit, roles, and the phrases that name it. Ids are unique; no phrase stands twice for one unit.
 * @example catalogue.find((row) => row.id === "Revenue")?.usGaap // "Revenues"
 */
export const catalogue: ConceptCatalogue<ConceptId> = families.flat();
