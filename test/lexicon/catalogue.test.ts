import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { type ConceptId, catalogue } from "../../src/lexicon/catalogue.ts";
import type { ConceptRow } from "../../src/lexicon/concepts/concept.ts";
import { type PhraseEntry, indexPhrases, matchPhrases } from "../../src/lexicon/phrase-index.ts";
import { otherMeasures } from "../../src/lexicon/other-measures.ts";
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

  it("names no phrase of the catalogue as one that it has no concept for", () => {
    const known = new Set(rows.flatMap(phrasesOf));
    expect(otherMeasures.filter((phrase) => known.has(phrase))).toEqual([]);
    expect(otherMeasures.filter((phrase) => phrase.split(" ").map(singular).join(" ") !== phrase)).toEqual([]);
    expect(new Set(otherMeasures).size).toBe(otherMeasures.length);
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

describe("the type of an id", () => {
  it("is the union of the ids, and the words are plain strings", () => {
    const known: ConceptId = "GoodwillImpairmentLoss";
    // @ts-expect-error an id that no row has
    const unknown: ConceptId = "NoSuchConcept";
    const id: ConceptId | undefined = catalogue[0]?.id;
    const phrases: readonly string[] | undefined = catalogue[0]?.phrases;
    expect([known, unknown, id, phrases?.includes("revenue")]).toEqual(["GoodwillImpairmentLoss", "NoSuchConcept", "Revenue", true]);
  });
});

describe("words and what they name", () => {
  const index = indexPhrases(rows);

  /** The reading, in one unit, of the phrase that the words hold; a phrase may leave out words before it ("total", "new") or behind it. */
  function read(text: string, unit: ConceptRow["unit"]): PhraseEntry | undefined {
    const words = text.split(" ").map((lower) => ({ lower, kind: "word" as const }));
    return matchPhrases(index, words)
      .flatMap((match) => match.entries)
      .find((entry) => entry.row.unit === unit);
  }

  it.each<[string, ConceptRow["unit"], ConceptId]>([
    ["net sales", "money", "Revenue"],
    ["tax operating loss carryforwards", "money", "OperatingLossCarryforwards"],
    ["losses carried forward", "money", "OperatingLossCarryforwards"],
    ["amortisation of intangible assets", "money", "AmortizationOfIntangibleAssets"],
    ["property plant and equipment", "money", "PropertyPlantAndEquipment"],
    ["available for sale securities", "money", "AvailableForSaleSecurities"],
    ["profit attributable to owners of the parent", "money", "NetIncome"],
    ["net income attributable to the company", "money", "NetIncome"],
    ["profit for the year", "money", "NetIncome"],
    ["net income attributable to non controlling interests", "money", "NetIncomeAttributableToNoncontrollingInterests"],
    ["share of profit of investments accounted for using the equity method", "money", "EquityMethodIncome"],
    ["adjusted operating profit", "money", "BusinessProfit"],
    ["commitment line", "money", "LineOfCreditFacilityMaximumBorrowingCapacity"],
    ["share repurchase programme", "money", "ShareRepurchaseAuthorized"],
    ["bank loans", "money", "Debt"],
    ["term loan", "money", "LongTermDebt"],
    ["aggregate principal amount of convertible notes", "money", "DebtPrincipal"],
    ["orders in hand", "money", "OrderBacklog"],
    ["rent under operating leases", "money", "RentExpense"],
    ["cash price", "money", "AcquisitionPrice"],
    ["gain on sale of subsidiary", "money", "GainLossOnSaleOfBusiness"],
    ["typhoon damage", "money", "DisasterLoss"],
    ["claim against", "money", "DamagesSought"],
    ["flood claims", "money", "InsuranceClaims"],
    ["late payment penalty", "money", "FinesAndPenalties"],
    ["thermal coal price", "money", "CommodityPrice"],
    ["overseas subsidiaries", "count", "SubsidiaryCount"],
    ["member of the board of directors", "count", "DirectorCount"],
    ["full time employees", "count", "EmployeeCount"],
    ["voting rights", "percent", "VotingPercentage"],
    ["equity interest", "percent", "OwnershipPercentage"],
    ["interest at", "percent", "InterestRate"],
    ["average interest rate on loans", "percent", "AverageInterestRate"],
    ["patent royalties", "percent", "RoyaltyRate"],
    ["customs duty", "percent", "TariffRate"],
    ["effective tax rate", "percent", "TaxRate"],
    ["share of the market", "percent", "MarketShare"],
    ["roe target", "percent", "ReturnOnEquity"],
    ["noon buying rate", "rate", "ExchangeRate"],
    ["dividend per share", "money-per-share", "DividendPerShare"],
    ["revenue return per share", "money-per-share", "EarningsPerShare"],
    ["overfunded by", "money", "PensionFundedStatus"],
    ["deficit recovery contributions", "money", "PensionContributions"],
    ["contributions to the pension scheme", "money", "PensionContributions"],
    ["total risk adjusted capital ratio", "percent", "CapitalAdequacyRatio"],
    ["minimum ratios required", "percent", "MinimumCapitalRatio"],
    ["average interest rate spread", "percent", "InterestRateSpread"],
    ["net interest margin", "percent", "NetInterestMargin"],
    ["scr coverage ratio", "percent", "SolvencyMarginRatio"],
    ["corresponding to a margin", "percent", "OperatingMargin"],
    ["underlying tax rate", "percent", "TaxRate"],
    ["standard rate of corporation tax", "percent", "StatutoryTaxRate"],
    ["liability for uncertain income tax positions", "money", "UnrecognizedTaxBenefits"],
    ["available for future repurchases", "money", "ShareRepurchaseAuthorized"],
    ["remaining under the share repurchase program", "money", "ShareRepurchaseAuthorized"],
    ["net proceeds from the ipo", "money", "ProceedsFromIssuanceOfShares"],
    ["net proceeds from the offering of the notes", "money", "ProceedsFromDebt"],
    ["charge for excess and obsolete inventory", "money", "InventoryWriteDown"],
    ["accrual for this matter", "money", "LitigationReserve"],
    ["credit losses on trade receivables", "money", "BadDebtExpense"],
    ["credit losses", "money", "ProvisionForLoanLosses"],
    ["trade receivables", "money", "AccountsReceivable"],
    ["undrawn committed bank facilities", "money", "LineOfCreditFacilityRemainingBorrowingCapacity"],
    ["committed facilities", "money", "LineOfCreditFacilityMaximumBorrowingCapacity"],
    ["total payout", "money", "DividendsPaid"],
    ["total cash dividend", "money-per-share", "DividendPerShare"],
    ["shares traded at an average discount", "percent", "DiscountPercentage"],
    ["average price of brent crude", "money", "CommodityPrice"],
    ["change in the price of copper", "money", "CommodityPriceSensitivity"],
    ["total outstanding loans", "money", "Loans"],
    ["total outstanding bank loans", "money", "Debt"],
    ["loans to small and medium sized enterprises and to individuals", "money", "Loans"],
    ["payables to suppliers", "money", "AccountsPayable"],
  ])("%s (%s) is %s", (phrase, unit, id) => {
    const entry = read(phrase, unit);
    expect([entry?.row.id, entry?.sign, entry?.strength]).toEqual([id, 1, "phrase"]);
  });

  it.each<[string, ConceptId]>([
    ["net loss", "NetIncome"],
    ["combined net loss", "NetIncome"],
    ["loss for the period", "NetIncome"],
    ["gross loss", "GrossProfit"],
    ["operating loss", "OperatingIncome"],
    ["segment operating loss", "SegmentProfit"],
    ["ordinary loss", "OrdinaryIncome"],
    ["loss before income taxes", "IncomeBeforeTax"],
    ["deferred tax benefit", "DeferredTaxExpense"],
    ["income tax benefit", "IncomeTaxExpense"],
    ["accumulated deficit", "RetainedEarnings"],
    ["equity in net loss", "EquityMethodIncome"],
    ["capital deficit", "Equity"],
    ["underfunded by", "PensionFundedStatus"],
    ["unfunded pension obligations", "PensionFundedStatus"],
    ["deficit in respect of the defined benefit scheme", "PensionFundedStatus"],
    ["foreign exchange loss", "ForeignExchangeGainLoss"],
    ["net cash used in operating activities", "NetCashProvidedByOperatingActivities"],
    ["investing activities used", "NetCashProvidedByInvestingActivities"],
  ])("%s is the opposite of %s", (phrase, id) => {
    const entry = read(phrase, "money");
    expect([entry?.row.id, entry?.sign]).toEqual([id, -1]);
  });

  it.each([
    "sales",
    "debt",
    "borrowings",
    "loan",
    "fund",
    "cash",
    "investment",
    "equity",
    "assets",
    "dividends",
    "profit",
    "gain",
    "damages",
    "claims",
  ])("%s alone is a weak name", (word) => {
    expect(read(word, "money")?.strength).toBe("weak");
  });

  it.each<[string, ConceptRow["unit"]]>([
    ["ordinary shares", "percent"],
    ["persons", "count"],
    ["production units", "count"],
    ["average price", "money"],
    ["royalties", "money"],
    ["hectares", "count"],
    ["is payable", "money"],
    ["interest payable", "money"],
    ["such receivables", "percent"],
    ["gross receivables", "percent"],
    ["coverage ratio", "percent"],
    ["margin", "percent"],
    ["net proceeds", "money"],
  ])("%s (%s) names nothing by itself", (word, unit) => {
    expect(read(word, unit)).toBeUndefined();
  });

  it("finds the longest phrase of a long run of words in time linear in it", () => {
    const words = "net loss attributable to owners of the parent and operating loss".split(" ");
    const run = Array.from({ length: 10_000 }, () => words.map((lower) => ({ lower, kind: "word" as const }))).flat();
    expect(matchPhrases(index, run).length).toBeGreaterThan(10_000);
  });
});
