import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { catalogue } from "../../src/lexicon/catalogue.ts";
import type { ConceptRow } from "../../src/lexicon/concepts/concept.ts";
import { singular } from "../../src/lexicon/singular.ts";

const rows: readonly ConceptRow[] = catalogue;
const reference = new URL("../../../shared/", import.meta.url);
const itWithReference = existsSync(reference) ? it : it.skip;
const reason = existsSync(reference) ? "" : " (skipped: reference folder ../shared is absent)";

function column(file: string, index: number): Set<string> {
  const lines = readFileSync(new URL(file, reference), "utf8").split("\n");
  return new Set(lines.map((line) => line.split("\t")[index]?.trim() ?? "").filter(Boolean));
}

function phrasesOf(row: ConceptRow): string[] {
  return [...(row.phrases ?? []), ...(row.negativePhrases ?? []), ...(row.weakPhrases ?? [])];
}

describe("concept catalogue", () => {
  it("has unique ids", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  itWithReference(`has exactly the ids of the vocabulary${reason}`, () => {
    const ids = column("concepts.tsv", 0);
    ids.delete("id");
    expect(new Set(rows.map((row) => row.id))).toEqual(ids);
  });

  itWithReference(`names only us-gaap elements that exist${reason}`, () => {
    const names = column("field/us-gaap-2024.tsv", 0);
    expect(rows.flatMap((row) => (row.usGaap && !names.has(row.usGaap) ? [row.usGaap] : []))).toEqual([]);
  });

  itWithReference(`names only ifrs-full elements that are listed${reason}`, () => {
    const names = column("field/ifrs-full-names.txt", 0);
    expect(rows.flatMap((row) => (row.ifrsFull && !names.has(row.ifrsFull) ? [row.ifrsFull] : []))).toEqual([]);
  });

  it("names every broader concept by an existing id, without a cycle", () => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows) {
      const seen = new Set<string>();
      for (let at: ConceptRow | undefined = row; at?.broader !== undefined; at = byId.get(at.broader)) {
        expect([row.id, byId.has(at.broader), seen.has(at.id)]).toEqual([row.id, true, false]);
        seen.add(at.id);
      }
    }
  });

  it("gives every concept words that name it", () => {
    expect(rows.filter((row) => phrasesOf(row).length + (row.verbs?.length ?? 0) === 0).map((row) => row.id)).toEqual([]);
  });

  it("writes phrases in lower case, singular, one space between words", () => {
    const odd = rows
      .flatMap(phrasesOf)
      .filter((phrase) => phrase.split(" ").map(singular).join(" ") !== phrase || !/^[^\s\-,A-Z]+(?: [^\s\-,A-Z]+)*$/.test(phrase));
    expect(odd).toEqual([]);
  });

  it("writes verbs in lower case", () => {
    expect(rows.flatMap((row) => row.verbs ?? []).filter((verb) => !/^[a-z]+(?: [a-z]+)*$/.test(verb))).toEqual([]);
  });

  it("puts no phrase on two concepts of one unit", () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const row of rows) {
      for (const phrase of phrasesOf(row)) {
        const key = `${row.unit}: ${phrase}`;
        const other = owner.get(key);
        if (other !== undefined) shared.push(`${key} (${other}, ${row.id})`);
        owner.set(key, row.id);
      }
    }
    expect(shared).toEqual([]);
  });

  it("keeps negative phrases for concepts that can be negative", () => {
    expect(rows.filter((row) => row.negativePhrases && !row.positiveWhen).map((row) => row.id)).toEqual([]);
  });
});

describe("words and what they name", () => {
  const find = (phrase: string, unit: ConceptRow["unit"], field: "phrases" | "negativePhrases" | "weakPhrases"): string | undefined =>
    rows.find((row) => row.unit === unit && row[field]?.includes(phrase))?.id;

  it.each([
    ["net sale", "money", "Revenue"],
    ["tax operating loss carryforward", "money", "OperatingLossCarryforwards"],
    ["loss carried forward", "money", "OperatingLossCarryforwards"],
    ["amortisation of intangible asset", "money", "AmortizationOfIntangibleAssets"],
    ["property plant and equipment", "money", "PropertyPlantAndEquipment"],
    ["available for sale security", "money", "AvailableForSaleSecurities"],
    ["profit attributable to owner of the parent", "money", "NetIncome"],
    ["net income attributable to non controlling interest", "money", "NetIncomeAttributableToNoncontrollingInterests"],
    ["share of profit of investment accounted for using the equity method", "money", "EquityMethodIncome"],
    ["commitment line", "money", "LineOfCreditFacilityMaximumBorrowingCapacity"],
    ["share repurchase programme", "money", "ShareRepurchaseAuthorized"],
    ["oversea subsidiary", "count", "SubsidiaryCount"],
    ["member of the board of director", "count", "DirectorCount"],
    ["full time employee", "count", "EmployeeCount"],
    ["voting right", "percent", "VotingPercentage"],
    ["equity interest", "percent", "OwnershipPercentage"],
    ["effective tax rate", "percent", "TaxRate"],
    ["share of the market", "percent", "MarketShare"],
    ["noon buying rate", "rate", "ExchangeRate"],
    ["dividend per share", "money-per-share", "DividendPerShare"],
  ] as const)("%s (%s) is %s", (phrase, unit, id) => {
    expect(find(phrase, unit, "phrases")).toBe(id);
  });

  it.each([
    ["net loss", "NetIncome"],
    ["gross loss", "GrossProfit"],
    ["operating loss", "OperatingIncome"],
    ["ordinary loss", "OrdinaryIncome"],
    ["loss before income tax", "IncomeBeforeTax"],
    ["deferred tax benefit", "DeferredTaxExpense"],
    ["income tax benefit", "IncomeTaxExpense"],
    ["accumulated deficit", "RetainedEarnings"],
    ["equity in net loss", "EquityMethodIncome"],
    ["capital deficit", "Equity"],
    ["foreign exchange loss", "ForeignExchangeGainLoss"],
    ["net cash used in operating activity", "NetCashProvidedByOperatingActivities"],
  ])("%s is the opposite of %s", (phrase, id) => {
    expect(find(phrase, "money", "negativePhrases")).toBe(id);
    expect(find(phrase, "money", "phrases")).toBeUndefined();
  });

  it.each(["sale", "debt", "borrowing", "loan", "fund", "cash", "investment", "equity", "asset", "dividend"])(
    "%s alone is a weak name",
    (word) => {
      expect(find(word, "money", "weakPhrases")).toBeDefined();
      expect(find(word, "money", "phrases")).toBeUndefined();
    },
  );
});
