/**
 * A user's own concept rows → a catalogue to pass per call: the built-in rows and theirs, or theirs alone.
 * { id: "CloudRevenue", phrases: ["cloud revenue"] } makes "cloud revenues of $3 million" a `CloudRevenue`.
 */
import * as z from "zod";
import { catalogue, type ConceptId } from "./catalogue.ts";
import type { ConceptCatalogue, ConceptRow } from "./concepts/concept.ts";
import { singular } from "./singular.ts";

export type { ConceptCatalogue } from "./concepts/concept.ts";

const name = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, "a CamelCase name such as NetIncome");
const words = z
  .string()
  .refine(
    (phrase) => phrase === phrase.toLowerCase() && /^[^\s\-,]+(?: [^\s\-,]+)*$/.test(phrase),
    "lower-case words parted by one space, hyphens written as spaces",
  )
  .refine(isSingular, 'singular words (the last s of each word dropped, -ies as -y), as in "available for sale security"');
const phrases = z.array(words).optional();

/**
 * What a concept row must look like; the type is {@link ConceptRow}.
 * @example conceptRowSchema.safeParse({ id: "Revenue", periodType: "duration", unit: "money", entityRole: "earner" }).success // true
 */
export const conceptRowSchema = z.strictObject({
  id: name,
  broader: name.optional(),
  usGaap: name.optional(),
  ifrsFull: name.optional(),
  periodType: z.enum(["instant", "duration"]),
  unit: z.enum(["money", "percent", "count", "rate", "money-per-share", "times"]),
  positiveWhen: z.string().optional(),
  entityRole: z.string().min(1, "a role such as reporter"),
  counterpartyRole: z.string().min(1, "a role such as customer").optional(),
  phrases,
  negativePhrases: phrases,
  weakPhrases: phrases,
  verbs: z.array(z.string().regex(/^[^\sA-Z]+(?: [^\sA-Z]+)*$/, "a verb form in lower case")).optional(),
});

/**
 * A catalogue of `rows` after the built-in ones, or of `rows` alone with `{ replace: true }`. A phrase of yours wins over the same
 * phrase of a built-in concept of that unit. Throws one Error that names the field, what came and what was expected.
 * @example
 * const concepts = defineConcepts([{ id: "CloudRevenue", broader: "Revenue", periodType: "duration", unit: "money", entityRole: "earner", phrases: ["cloud revenue"] }]);
 * type Id = (typeof concepts)[number]["id"]; // "CloudRevenue" | "Revenue" | …
 */
export function defineConcepts<const Rows extends readonly ConceptRow[]>(
  rows: Rows,
  options: { readonly replace: true },
): ConceptCatalogue<Rows[number]["id"]>;
export function defineConcepts<const Rows extends readonly ConceptRow[]>(
  rows: Rows,
  options?: { readonly replace?: boolean },
): ConceptCatalogue<ConceptId | Rows[number]["id"]>;
export function defineConcepts(rows: readonly ConceptRow[], options: { readonly replace?: boolean } = {}): ConceptCatalogue {
  const builtIn: readonly ConceptRow[] = options.replace === true ? [] : catalogue;
  checkShape(rows);
  checkIds(rows, builtIn);
  const taken = checkPhrases(rows);
  return [...builtIn.map((row) => withoutTaken(row, taken)), ...rows];
}

function isSingular(phrase: string): boolean {
  return phrase.split(" ").every((word) => singular(word) === word);
}

function checkShape(rows: readonly ConceptRow[]): void {
  const result = z.array(conceptRowSchema).safeParse(rows);
  const issue = result.error?.issues[0];
  if (issue === undefined) return;
  const came = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], rows);
  fail(fieldName(rows, issue.path), came, issue.message);
}

function checkIds(rows: readonly ConceptRow[], builtIn: readonly ConceptRow[]): void {
  const known = new Set(builtIn.map((row) => row.id));
  rows.forEach((row, index) => {
    if (known.has(row.id)) fail(fieldName(rows, [index, "id"]), row.id, "an id that no other concept has");
    known.add(row.id);
  });
  rows.forEach((row, index) => {
    if (row.broader !== undefined && !known.has(row.broader))
      fail(fieldName(rows, [index, "broader"]), row.broader, "the id of a concept of the catalogue");
  });
}

/** The phrases of `rows` by unit; none may stand on two concepts of one unit. */
function checkPhrases(rows: readonly ConceptRow[]): ReadonlySet<string> {
  const taken = new Set<string>();
  rows.forEach((row, index) => {
    for (const field of ["phrases", "negativePhrases", "weakPhrases"] as const) {
      row[field]?.forEach((phrase, place) => {
        const key = phraseKey(row, phrase);
        if (taken.has(key))
          fail(fieldName(rows, [index, field, place]), phrase, `a phrase that stands once among the concepts of unit ${row.unit}`);
        taken.add(key);
      });
    }
  });
  return taken;
}

function phraseKey(row: ConceptRow, phrase: string): string {
  return `${row.unit}:${phrase}`;
}

/** The row as it is, or a copy that leaves the taken phrases to the user's rows. */
function withoutTaken(row: ConceptRow, taken: ReadonlySet<string>): ConceptRow {
  const isTaken = (phrase: string): boolean => taken.has(phraseKey(row, phrase));
  const fields = ["phrases", "negativePhrases", "weakPhrases"] as const;
  if (!fields.some((field) => row[field]?.some(isTaken))) return row;
  const free = (list: readonly string[] | undefined): readonly string[] => (list ?? []).filter((phrase) => !isTaken(phrase));
  return { ...row, phrases: free(row.phrases), negativePhrases: free(row.negativePhrases), weakPhrases: free(row.weakPhrases) };
}

function fieldName(rows: readonly ConceptRow[], path: readonly PropertyKey[]): string {
  const [index, ...rest] = path;
  if (typeof index !== "number") return "rows";
  const id: unknown = (rows[index] as ConceptRow | null | undefined)?.id;
  const field = rest.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return `rows[${index}]${field}${typeof id === "string" ? ` (${id})` : ""}`;
}

function fail(field: string, came: unknown, expected: string): never {
  throw new Error(`defineConcepts: ${field}: got ${JSON.stringify(came)}, expected ${expected}`);
}
