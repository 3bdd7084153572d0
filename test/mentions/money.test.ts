import { describe, expect, it } from "@jest/globals";
import { read } from "./reading.ts";

/** [sentence, span, unit, value, decimals] of the only figure. */
const amounts: [string, string, string, number, number][] = [
  ["Harbor Line booked sales of ¥16.2 billion.", "¥16.2 billion", "JPY", 16_200_000_000, -8],
  ["An impairment of ¥ 1.7 billion followed.", "¥ 1.7 billion", "JPY", 1_700_000_000, -8],
  ["Its capital is ¥1,300 million.", "¥1,300 million", "JPY", 1_300_000_000, -6],
  ["The yard cost ¥740 million.", "¥740 million", "JPY", 740_000_000, -6],
  ["Kanto Foods owed ￥３５０ million.", "￥３５０ million", "JPY", 350_000_000, -6],
  ["Kanto Foods owed ￥１，２００ million.", "￥１，２００ million", "JPY", 1_200_000_000, -6],
  ["The order was worth 71.4 billion Japanese yen.", "71.4 billion Japanese yen", "JPY", 71_400_000_000, -8],
  ["The order was worth 300 million yen.", "300 million yen", "JPY", 300_000_000, -6],
  ["It issued 300 million-yen notes.", "300 million-yen", "JPY", 300_000_000, -6],
  ["A ¥10-billion plan was drawn up.", "¥10-billion", "JPY", 10_000_000_000, -9],
  ["It borrowed JPY1,234.5 million.", "JPY1,234.5 million", "JPY", 1_234_500_000, -5],
  ["It borrowed JPY 5bn.", "JPY 5bn", "JPY", 5_000_000_000, -9],
  ["It borrowed Yen 3 billion.", "Yen 3 billion", "JPY", 3_000_000_000, -9],
  ["It borrowed 500,000 JPY.", "500,000 JPY", "JPY", 500_000, 0],
  ["It borrowed ¥5 hundred million.", "¥5 hundred million", "JPY", 500_000_000, -8],
  ["It borrowed ¥1.1 billion.", "¥1.1 billion", "JPY", 1_100_000_000, -8],
  ["It borrowed ¥0.3 trillion.", "¥0.3 trillion", "JPY", 300_000_000_000, -11],
  ["The loan is for US$27,415 thousand.", "US$27,415 thousand", "USD", 27_415_000, -3],
  ["The loan is for U.S.$2 million.", "U.S.$2 million", "USD", 2_000_000, -6],
  ["The loan is for U.S. $2 million.", "U.S. $2 million", "USD", 2_000_000, -6],
  ["The loan is for $318,640.", "$318,640", "USD", 318_640, 0],
  ["The loan is for $655.2 million.", "$655.2 million", "USD", 655_200_000, -5],
  ["The loan is for $1.2m.", "$1.2m", "USD", 1_200_000, -5],
  ["The loan is for $5 mil. this year.", "$5 mil", "USD", 5_000_000, -6],
  ["The loan is for $250k.", "$250k", "USD", 250_000, -3],
  ["The loan is for 5 million US dollars.", "5 million US dollars", "USD", 5_000_000, -6],
  ["The loan is for 5 million dollars.", "5 million dollars", "USD", 5_000_000, -6],
  ["The loan is for $5 million Canadian dollars.", "$5 million Canadian dollars", "CAD", 5_000_000, -6],
  ["The loan is for €250 million.", "€250 million", "EUR", 250_000_000, -6],
  ["The loan is for EUR1.2bn.", "EUR1.2bn", "EUR", 1_200_000_000, -8],
  ["The loan is for 5 million euros.", "5 million euros", "EUR", 5_000_000, -6],
  ["The loan is for £1.2m.", "£1.2m", "GBP", 1_200_000, -5],
  ["The loan is for 40 million pounds sterling.", "40 million pounds sterling", "GBP", 40_000_000, -6],
  ["The loan is for RMB 5 million.", "RMB 5 million", "CNY", 5_000_000, -6],
  ["The loan is for RMB47.3 billion.", "RMB47.3 billion", "CNY", 47_300_000_000, -8],
  ["The loan is for HK$2bn.", "HK$2bn", "HKD", 2_000_000_000, -9],
  ["The loan is for NT$3.5 million.", "NT$3.5 million", "TWD", 3_500_000, -5],
  ["The loan is for A$5 million.", "A$5 million", "AUD", 5_000_000, -6],
  ["The loan is for C$6 million.", "C$6 million", "CAD", 6_000_000, -6],
  ["The loan is for S$7 million.", "S$7 million", "SGD", 7_000_000, -6],
  ["The loan is for R$4 million.", "R$4 million", "BRL", 4_000_000, -6],
  ["The loan is for ₩12 billion.", "₩12 billion", "KRW", 12_000_000_000, -9],
  ["The loan is for 1.2 trillion won.", "1.2 trillion won", "KRW", 1_200_000_000_000, -11],
  ["The loan is for Rs. 300 crore.", "Rs. 300 crore", "INR", 3_000_000_000, -7],
  ["The loan is for ₹45 million.", "₹45 million", "INR", 45_000_000, -6],
  ["The loan is for 30 million baht.", "30 million baht", "THB", 30_000_000, -6],
  ["The loan is for CHF 4 million.", "CHF 4 million", "CHF", 4_000_000, -6],
  ["The loan is for 12 billion rubles.", "12 billion rubles", "RUB", 12_000_000_000, -9],
  ["The loan is for 7 million Mexican pesos.", "7 million Mexican pesos", "MXN", 7_000_000, -6],
  ["The loan is for one hundred and twenty million yen.", "one hundred and twenty million yen", "JPY", 120_000_000, -6],
  ["The loan is for two hundred thousand dollars.", "two hundred thousand dollars", "USD", 200_000, -5],
  ["Profit rose by JPY +7 billion.", "JPY +7 billion", "JPY", 7_000_000_000, -9],
  ["The interim payment was 4.25p.", "4.25p", "GBP", 0.0425, 4],
  ["Assets per unit came to 412.0p.", "412.0p", "GBP", 4.12, 3],
  ["The swap stood at ($0.7) million.", "($0.7) million", "USD", -700_000, -5],
  ["The swap stood at $(5) million.", "$(5) million", "USD", -5_000_000, -6],
  ["The swap stood at ¥ (1,234) million.", "¥ (1,234) million", "JPY", -1_234_000_000, -6],
  ["The swap stood at ¥(5 million).", "¥(5 million)", "JPY", -5_000_000, -6],
  ["The swap stood at -¥5 million.", "-¥5 million", "JPY", -5_000_000, -6],
  ["The swap stood at ¥-5 million.", "¥-5 million", "JPY", -5_000_000, -6],
  ["The swap stood at minus ¥5 million.", "minus ¥5 million", "JPY", -5_000_000, -6],
  ["The swap stood at ▲¥5 million.", "▲¥5 million", "JPY", -5_000_000, -6],
  ["The swap stood at ¥△5 million.", "¥△5 million", "JPY", -5_000_000, -6],
  ["It is a loss (¥3.2 billion) again.", "¥3.2 billion", "JPY", 3_200_000_000, -8],
  ["A dividend of ¥25 per share was paid.", "¥25", "JPY/share", 25, 0],
  ["A dividend of $1.20 a share was paid.", "$1.20", "USD/share", 1.2, 2],
  ["A dividend of US$0.58 per ADS was paid.", "US$0.58", "USD/share", 0.58, 2],
  ["A dividend of ¥12.5 per common share was paid.", "¥12.5", "JPY/share", 12.5, 1],
  ["Earnings per share were ¥120.5 this year.", "¥120.5", "JPY/share", 120.5, 1],
  ["A result of ($0.25) per share was booked.", "($0.25)", "USD/share", -0.25, 2],
  ["The par value is $.01 per share.", "$.01", "USD/share", 0.01, 2],
  ["A dividend of 12 cents per share was paid.", "12 cents", "USD/share", 0.12, 2],
  ["The rights cost $0.002 per right.", "$0.002", "USD", 0.002, 3],
];

describe("money", () => {
  it.each(amounts)("%s", (sentence, span, unit, value, decimals) => {
    const { figures, spans, unread } = read(sentence);
    expect(spans).toEqual([span]);
    expect(figures[0]).toMatchObject({ kind: "money", unit, value, decimals });
    expect(unread).toEqual([]);
  });

  it.each([
    ["Sales were ¥5 billion.", true],
    ["Sales were $5 billion.", true],
    ["Sales were 5 million dollars.", true],
    ["Sales were US$5 billion.", undefined],
    ["Sales were JPY 5 billion.", undefined],
    ["Sales were 5 billion yen.", undefined],
    ["Sales were €5 billion.", undefined],
  ])("tells whether the sign alone decided: %s", (sentence, assumed) => {
    expect(read(sentence).figures[0]?.currencyAssumed).toBe(assumed);
  });

  it("takes the meaning of ¥ and $ from the context", () => {
    const { short, figures } = read("It paid ¥5 million and $3 million.", { yenIs: "CNY", dollarIs: "HKD" });
    expect(short).toEqual(["¥5 million|CNY|5000000", "$3 million|HKD|3000000"]);
    expect(figures.every(({ currencyAssumed }) => currencyAssumed === undefined)).toBe(true);
  });

  it("reads bare parentheses as negative in tables only", () => {
    expect(read("¥(12)", { inTable: true }).figures[0]?.value).toBe(-12);
    expect(read("(¥12)", { inTable: true }).figures[0]?.value).toBe(-12);
    expect(read("(¥12)").figures[0]?.value).toBe(12);
  });
});

describe("money that cannot be read in full goes to unread", () => {
  it.each([
    ["We owed ¥12,34,567 then.", "¥12,34,567"],
    ["We owed € 5,4 million then.", "€ 5,4 million"],
    ["We owed $1.2.3 million then.", "$1.2.3 million"],
    ["We owed 5,00 percent then.", "5,00 percent"],
    ["We owed £.4.9 million then.", "£.4.9 million"],
    ["We owed 5 million pesos then.", "5 million pesos"],
    ["We owed JPY 1 trillionApprox. then.", "JPY 1"],
    ["We owed ¥5xyz then.", "¥5"],
    ["We owed ¥1234,567 then.", "¥1234,567"],
  ])("%s", (sentence, span) => {
    const { figures, unread } = read(sentence);
    expect(figures).toEqual([]);
    expect(unread).toEqual([span]);
  });
});

describe("translations", () => {
  it.each([
    ["Goodwill was ¥6,218 million (US$27,415 thousand).", [undefined, true]],
    ["Hedges cover 71.4 billion Japanese yen, or approximately $655.2 million.", [undefined, true]],
    ["Debt was RMB55.1 billion (approximately US$7.4 billion).", [undefined, true]],
    ["Debt was ¥5 billion (equivalent to €40 million; US$45 million).", [undefined, true, true]],
    ["Debt was ¥5 billion and $40 million.", [undefined, undefined]],
    ["Debt was ¥5 billion (¥6 billion a year before).", [undefined, undefined]],
    ["Debt was ¥5 billion (of which $40 million falls due).", [undefined, undefined]],
  ])("%s", (sentence, translates) => {
    expect(read(sentence).figures.map((figure) => figure.translates)).toEqual(translates);
  });
});

describe("zero in words", () => {
  it.each([
    ["We recorded no impairment loss.", "no"],
    ["We had no borrowings.", "no"],
    ["There were no dividends.", "no"],
    ["Short-term borrowings were nil.", "nil"],
    ["Goodwill impairment remained nil.", "nil"],
  ])("%s", (sentence, span) => {
    expect(read(sentence, { reportingCurrency: "JPY" }).short).toEqual([`${span}|JPY|0`]);
    expect(read(sentence).short).toEqual([]);
  });

  it("takes its currency from its list first", () => {
    expect(read("Charges were nil, RMB4.1 billion and RMB3.6 billion.", { reportingCurrency: "JPY" }).short[0]).toBe("nil|CNY|0");
  });

  it.each([
    "There were no material losses.",
    "We may have no revenue.",
    "No assurance of dividends was given.",
    "There was no significant debt.",
    "We have no control over losses.",
    "Nil-rated goods were sold.",
  ])("no zero: %s", (sentence) => {
    expect(read(sentence, { reportingCurrency: "JPY" }).short).toEqual([]);
  });
});
