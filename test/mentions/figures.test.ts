import { describe, expect, it } from "@jest/globals";
import { read } from "./reading.ts";

describe("a scale, sign or unit that a list shares", () => {
  it.each<[string, string[]]>([
    ["Capex was ¥4.7, ¥7.9 and ¥12.3 billion.", ["¥4.7|JPY|4700000000", "¥7.9|JPY|7900000000", "¥12.3 billion|JPY|12300000000"]],
    [
      "Capex was ¥4.7, ¥7.9, and approximately ¥12.3 billion.",
      ["¥4.7|JPY|4700000000", "¥7.9|JPY|7900000000", "¥12.3 billion|JPY|12300000000"],
    ],
    ["Capex was ¥5, 6 and 7 billion.", ["¥5|JPY|5000000000", "6|JPY|6000000000", "7 billion|JPY|7000000000"]],
    ["Losses were $3.1, $4.2 and $5.0 million, respectively.", ["$3.1|USD|3100000", "$4.2|USD|4200000", "$5.0 million|USD|5000000"]],
    ["Losses were ($0.7), ($1.3) and ($8.4) million.", ["($0.7)|USD|-700000", "($1.3)|USD|-1300000", "($8.4) million|USD|-8400000"]],
    [
      "Losses were ($0.7) million, ($1.3) million and ($8.4) million.",
      ["($0.7) million|USD|-700000", "($1.3) million|USD|-1300000", "($8.4) million|USD|-8400000"],
    ],
    ["Fees were 500 and 600 million yen.", ["500|JPY|500000000", "600 million yen|JPY|600000000"]],
    ["Fees were 5 billion and 6 billion yen.", ["5 billion|JPY|5000000000", "6 billion yen|JPY|6000000000"]],
    ["Fees were 5, 10 and 15% of sales.", ["5|percent|5", "10|percent|10", "15%|percent|15"]],
    ["Fees were five and ten percent of sales.", ["five|percent|5", "ten percent|percent|10"]],
    ["Fees were ¥120 and ¥130 billion.", ["¥120|JPY|120000000000", "¥130 billion|JPY|130000000000"]],
    ["Fees were ¥1,200 and ¥1,300 million.", ["¥1,200|JPY|1200000000", "¥1,300 million|JPY|1300000000"]],
    ["Fees were $0.5 and $120.3 million, respectively.", ["$0.5|USD|500000", "$120.3 million|USD|120300000"]],
    ["Fees were ¥4.7 in fiscal 2010 and ¥7.9 billion in fiscal 2011.", ["¥4.7|JPY|4700000000", "¥7.9 billion|JPY|7900000000"]],
    ["Fees rose from ¥2 to ¥3 billion.", ["¥2|JPY|2000000000", "¥3 billion|JPY|3000000000"]],
    ["Dividends were ¥25 and ¥30 per share, respectively.", ["¥25|JPY/share|25", "¥30|JPY/share|30"]],
    ["Earnings per share were ¥120.5 and ¥110.2.", ["¥120.5|JPY/share|120.5", "¥110.2|JPY/share|110.2"]],
    ["Income was ¥5 billion, or ¥25 per share.", ["¥5 billion|JPY|5000000000", "¥25|JPY/share|25"]],
    ["Fees were $500 thousand and $1.2 million.", ["$500 thousand|USD|500000", "$1.2 million|USD|1200000"]],
    ["It has five customers and ¥5 million.", ["five|count|5", "¥5 million|JPY|5000000"]],
    ["It paid ¥25 (US$0.22) per share.", ["¥25|JPY/share|25", "US$0.22|USD/share|0.22"]],
    ["It paid ¥5 and 6 stores closed.", ["¥5|JPY|5", "6|count|6"]],
  ])("%s", (sentence, short) => {
    expect(read(sentence).short).toEqual(short);
  });

  it.each<[string, string[], string[]]>([
    ["Fees were ¥500 and ¥3 billion.", ["¥3 billion|JPY|3000000000"], ["¥500"]],
    ["Fees were $0.25 and $300 million.", ["$300 million|USD|300000000"], ["$0.25"]],
    ["Fees were ¥4.7 billion and ¥7.9.", ["¥4.7 billion|JPY|4700000000"], ["¥7.9"]],
    ["Fees were ¥5,000 ($45) million.", [], ["¥5,000", "$45"]],
    ["Fees were ¥4.7, ¥7.9 billion and ¥7 billion.", ["¥7.9 billion|JPY|7900000000", "¥7 billion|JPY|7000000000"], ["¥4.7"]],
  ])("is not guessed where it is in doubt: %s", (sentence, short, unread) => {
    const reading = read(sentence);
    expect(reading.short).toEqual(short);
    expect(reading.unread).toEqual(unread);
  });
});

describe("ranges", () => {
  it.each<[string, string[]]>([
    ["We expect between ¥2 billion and ¥3 billion.", ["¥2 billion and ¥3 billion|JPY|2000000000..3000000000"]],
    ["We expect ¥2 to ¥3 billion.", ["¥2 to ¥3 billion|JPY|2000000000..3000000000"]],
    ["We expect ¥2-3 billion.", ["¥2-3 billion|JPY|2000000000..3000000000"]],
    ["We expect ¥2–¥3 billion.", ["¥2–¥3 billion|JPY|2000000000..3000000000"]],
    ["We expect ¥2 billion to 3 billion.", ["¥2 billion to 3 billion|JPY|2000000000..3000000000"]],
    ["We expect US$5.0 - 6.0 million.", ["US$5.0 - 6.0 million|USD|5000000..6000000"]],
    ["We expect 50 to 100 million yen.", ["50 to 100 million yen|JPY|50000000..100000000"]],
    ["We expect 5% to 10%.", ["5% to 10%|percent|5..10"]],
    ["We expect 5-10%.", ["5-10%|percent|5..10"]],
    ["We expect 5 to 10 percent.", ["5 to 10 percent|percent|5..10"]],
    ["We expect 25-50 bps.", ["25-50 bps|percentage-point|0.25..0.5"]],
    ["It ranges from 5% to 10%.", ["5% to 10%|percent|5..10"]],
    ["It is in the range of ¥2 billion to ¥3 billion.", ["¥2 billion to ¥3 billion|JPY|2000000000..3000000000"]],
    ["Prices are $0.99-1.99 per song.", ["$0.99-1.99|USD|0.99..1.99"]],
    ["It rose from ¥2 billion to ¥3 billion.", ["¥2 billion|JPY|2000000000", "¥3 billion|JPY|3000000000"]],
    ["It increased ¥2 billion to ¥3 billion.", ["¥2 billion|JPY|2000000000", "¥3 billion|JPY|3000000000"]],
    ["It grew 5.0% to 5.6%.", ["5.0%|percent|5", "5.6%|percent|5.6"]],
    ["It grew 5% to ¥30 billion.", ["5%|percent|5", "¥30 billion|JPY|30000000000"]],
    ["The difference between 5% and 10% is small.", ["5%|percent|5", "10%|percent|10"]],
    ["It was cut to ¥5 billion to ¥3 billion.", ["¥5 billion|JPY|5000000000", "¥3 billion|JPY|3000000000"]],
    ["It was 5% or 6% of it.", ["5%|percent|5", "6%|percent|6"]],
  ])("%s", (sentence, short) => {
    const { short: found, figures } = read(sentence);
    expect(found).toEqual(short);
    for (const figure of figures) expect(figure.bound === "between").toBe(figure.upper !== undefined);
  });
});

describe("figures of a sentence", () => {
  it("stand in order and keep apart", () => {
    const { figures, short } = read(
      "Sales rose 4.4% to ¥4.7 billion (US$50 million), 40% of it from ten overseas subsidiaries at ¥110 per US$1.00.",
    );
    expect(short).toEqual([
      "4.4%|percent|4.4",
      "¥4.7 billion|JPY|4700000000",
      "US$50 million|USD|50000000",
      "40%|percent|40",
      "ten|count|10",
      "¥110|JPY/USD|110",
    ]);
    for (let index = 1; index < figures.length; index++) expect(figures[index]!.start).toBeGreaterThanOrEqual(figures[index - 1]!.end);
  });

  it("carry token indexes and a rule", () => {
    expect(read("It paid ¥5 million.").figures[0]).toMatchObject({ first: 2, last: 4, rule: "money.plain" });
  });

  it.each([
    ["1.1", 1_100_000_000],
    ["0.07", 70_000_000],
    ["4.35", 4_350_000_000],
    ["1.005", 1_005_000_000],
    ["8.2", 8_200_000_000],
  ])("have the nearest value to the decimal: ¥%s billion", (digits, value) => {
    expect(read(`Sales were ¥${digits} billion.`).figures[0]?.value).toBe(value);
  });

  it.each([
    ["numbers", "1 "],
    ["a list", "¥5, "],
    ["glued numbers", "1,2"],
    ["number words", "two hundred "],
    ["hundreds", "hundred and "],
    ["nouns", "stores "],
    ["parentheses", "(¥1 "],
    ["minus signs", "- "],
    ["links", "and "],
    ["totals", "total "],
    ["counts", "the number of 5 "],
    ["nils", "nil, "],
    ["blanks", "     "],
  ])("end on hostile text of %s", (_, part) => {
    const text = `¥5 ${part.repeat(Math.ceil(100_000 / part.length))} 7 billion of 5`;
    expect(read(text, { reportingCurrency: "JPY" }).figures.length).toBeGreaterThanOrEqual(0);
  });

  it("are none in no tokens", () => {
    expect(read("")).toMatchObject({ figures: [], unread: [] });
  });
});
