/** Cells of tables: concept by row, period by column or row, unit and scale by header. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

describe("years in columns", () => {
  const fields: readonly Field[] = ["concept", "value", "unit", "period"];
  it.each<Row>([
    [
      "march",
      "Selected data\n\n\tMillions of yen\n\t2014\t2015\t2016\nNet sales\t812,400\t845,000\t798,600\nNet income\t9,310\t13,100\t(5,100)",
      [
        ["812,400", "Revenue", 812.4e9, "JPY", "2013-04-01/2014-03-31"],
        ["845,000", "Revenue", 845e9, "JPY", "2014-04-01/2015-03-31"],
        ["798,600", "Revenue", 798.6e9, "JPY", "2015-04-01/2016-03-31"],
        ["9,310", "NetIncome", 9.31e9, "JPY", "2013-04-01/2014-03-31"],
        ["13,100", "NetIncome", 13.1e9, "JPY", "2014-04-01/2015-03-31"],
        ["5,100", "NetIncome", -5.1e9, "JPY", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "december",
      "The table is in millions of euros.\n\n\t2015\t2016\nRevenue\t1,275\t1,310\nGoodwill\t98\t120",
      [
        ["1,275", "Revenue", 1.275e9, "EUR", "*"],
        ["1,310", "Revenue", 1.31e9, "EUR", "*"],
        ["98", "Goodwill", 98e6, "EUR", "2015-12-31"],
        ["120", "Goodwill", 120e6, "EUR", "2016-12-31"],
      ],
    ],
    [
      "june",
      "\tFiscal year ended June 30,\n\t2015\t2016\n(in thousands of U.S. dollars)\nRevenue\t$380,000\t$402,600\nOperating income\t21,000\t27,000",
      [
        ["$380,000", "Revenue", 380e6, "USD", "2014-07-01/2015-06-30"],
        ["$402,600", "Revenue", 402.6e6, "USD", "2015-07-01/2016-06-30"],
        ["21,000", "OperatingIncome", 21e6, "USD", "2014-07-01/2015-06-30"],
        ["27,000", "OperatingIncome", 27e6, "USD", "2015-07-01/2016-06-30"],
      ],
    ],
    [
      "february",
      "Millions of yen\tFiscal year ended February 28, 2015\tFiscal year ended February 29, 2016\nNet sales\t419,200\t402,000\nImpairment losses\t900\t—",
      [
        ["419,200", "Revenue", 419.2e9, "JPY", "2014-03-01/2015-02-28"],
        ["402,000", "Revenue", 402e9, "JPY", "2015-03-01/2016-02-29"],
        ["900", "ImpairmentLoss", 900e6, "JPY", "2014-03-01/2015-02-28"],
        ["—", "ImpairmentLoss", 0, "JPY", "2015-03-01/2016-02-29"],
      ],
    ],
    [
      "march",
      "Millions of yen\t2015\t2016\nOperating income (1)\t26,000\t22,000\nNet sales*\t845,000\t798,600\nOperating margin\t3.1%\t2.8%",
      [
        ["26,000", "OperatingIncome", 26e9, "JPY", "2014-04-01/2015-03-31"],
        ["22,000", "OperatingIncome", 22e9, "JPY", "2015-04-01/2016-03-31"],
        ["845,000", "Revenue", 845e9, "JPY", "2014-04-01/2015-03-31"],
        ["798,600", "Revenue", 798.6e9, "JPY", "2015-04-01/2016-03-31"],
        ["3.1%", "OperatingMargin", 3.1, "percent", "2014-04-01/2015-03-31"],
        ["2.8%", "OperatingMargin", 2.8, "percent", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "| Billions of yen | 2015 | 2016 |\n| --- | --- | --- |\n| Net sales | 845.0 | 798.6 |\n| Operating income | 26.1 | △6.4 |",
      [
        ["845.0", "Revenue", 845e9, "JPY", "2014-04-01/2015-03-31"],
        ["798.6", "Revenue", 798.6e9, "JPY", "2015-04-01/2016-03-31"],
        ["26.1", "OperatingIncome", 26.1e9, "JPY", "2014-04-01/2015-03-31"],
        ["6.4", "OperatingIncome", -6.4e9, "JPY", "2015-04-01/2016-03-31"],
      ],
    ],
    [
      "march",
      "Millions of yen\tMarch 31, 2015\tMarch 31, 2016\nTotal assets\t620,000\t633,500\nLong-term debt\t150,000\t162,000",
      [
        ["620,000", "TotalAssets", 620e9, "JPY", "2015-03-31"],
        ["633,500", "TotalAssets", 633.5e9, "JPY", "2016-03-31"],
        ["150,000", "LongTermDebt", 150e9, "JPY", "2015-03-31"],
        ["162,000", "LongTermDebt", 162e9, "JPY", "2016-03-31"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("rates of exchange", () => {
  const fields: readonly Field[] = ["concept", "item", "value", "unit", "period"];
  it.each<Row>([
    [
      "march",
      "The rates are in yen per U.S.$1.00.\n\nFiscal year ended March 31,\tHigh\tLow\tAverage\tPeriod-end\n2015\t121.50\t101.26\t110.03\t119.96\n2016\t125.58\t111.30\t120.13\t112.42",
      [
        ["121.50", "ExchangeRate", "high", 121.5, "JPY/USD", "2014-04-01/2015-03-31"],
        ["101.26", "ExchangeRate", "low", 101.26, "JPY/USD", "2014-04-01/2015-03-31"],
        ["110.03", "ExchangeRate", "average", 110.03, "JPY/USD", "2014-04-01/2015-03-31"],
        ["119.96", "ExchangeRate", "period-end", 119.96, "JPY/USD", "*"],
        ["125.58", "ExchangeRate", "high", 125.58, "JPY/USD", "2015-04-01/2016-03-31"],
        ["111.30", "ExchangeRate", "low", 111.3, "JPY/USD", "2015-04-01/2016-03-31"],
        ["120.13", "ExchangeRate", "average", 120.13, "JPY/USD", "2015-04-01/2016-03-31"],
        ["112.42", "ExchangeRate", "period-end", 112.42, "JPY/USD", "*"],
      ],
    ],
    [
      "february",
      "Calendar year 2016\tHigh\tLow\nJanuary\t¥121.05\t¥116.38\nFebruary\t¥121.06\t¥111.36",
      [
        ["¥121.05", "ExchangeRate", "high", 121.05, "JPY/USD", "2016-01"],
        ["¥116.38", "ExchangeRate", "low", 116.38, "JPY/USD", "2016-01"],
        ["¥121.06", "ExchangeRate", "high", 121.06, "JPY/USD", "2016-02"],
        ["¥111.36", "ExchangeRate", "low", 111.36, "JPY/USD", "2016-02"],
      ],
    ],
    [
      "march",
      "Fiscal year ended March 31,\tHigh\tLow\n2015\t¥121.50\t¥101.26\nCalendar year 2016\t\t\nApril\t¥111.30\t¥106.90\nMay\t¥110.75\t¥106.34",
      [
        ["¥121.50", "ExchangeRate", "high", 121.5, "JPY/USD", "2014-04-01/2015-03-31"],
        ["¥101.26", "ExchangeRate", "low", 101.26, "JPY/USD", "2014-04-01/2015-03-31"],
        ["¥111.30", "ExchangeRate", "high", 111.3, "JPY/USD", "2016-04"],
        ["¥106.90", "ExchangeRate", "low", 106.9, "JPY/USD", "2016-04"],
        ["¥110.75", "ExchangeRate", "high", 110.75, "JPY/USD", "2016-05"],
        ["¥106.34", "ExchangeRate", "low", 106.34, "JPY/USD", "2016-05"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("signs of a cell", () => {
  const fields: readonly Field[] = ["concept", "value", "unit"];
  it.each<Row>([
    [
      "march",
      "Millions of yen\t2015\t2016\nOperating income (loss)\t¥(1,204)\t(¥1,310)\nNet loss\t¥(500)\t640\nNet sales\t¥△5\t-¥6",
      [
        ["1,204", "OperatingIncome", -1.204e9, "JPY"],
        ["¥1,310", "OperatingIncome", -1.31e9, "JPY"],
        ["500", "NetIncome", -500e6, "JPY"],
        ["640", "NetIncome", -640e6, "JPY"],
        ["¥△5", "Revenue", -5e6, "JPY"],
        ["¥6", "Revenue", -6e6, "JPY"],
      ],
    ],
    [
      "june",
      "\t2015\t2016\nOperating income\t$(12)\t($14)\nNet income\tUS$(3.4) million\tUS$2.1 million\nOperating margin\t(3.1)%\t(2.8%)",
      [
        ["12", "OperatingIncome", -12, "USD"],
        ["$14", "OperatingIncome", -14, "USD"],
        ["3.4", "NetIncome", -3.4e6, "USD"],
        ["$2.1", "NetIncome", 2.1e6, "USD"],
        ["3.1", "OperatingMargin", -3.1, "percent"],
        ["2.8%", "OperatingMargin", -2.8, "percent"],
      ],
    ],
    [
      "december",
      "Millions of euros\t2015\t2016\nRevenue\t£120\tUSD 90\nOperating income\t45 (1)\t52(2)\nGoodwill\t(1) 26\t(3)",
      [
        ["£120", "Revenue", 120e6, "GBP"],
        ["90", "Revenue", 90e6, "USD"],
        ["45", "OperatingIncome", 45e6, "EUR"],
        ["52", "OperatingIncome", 52e6, "EUR"],
        ["26", "Goodwill", 26e6, "EUR"],
        ["3", "Goodwill", -3e6, "EUR"],
      ],
    ],
    [
      "march",
      "Operating loss came to ¥(1,204) million (US$(11) million) in fiscal 2016. Net sales were ¥5 billion (US$45 million).",
      [
        ["¥(1,204) million", "OperatingIncome", -1.204e9, "JPY"],
        ["US$(11) million", "OperatingIncome", -11e6, "USD"],
        ["¥5 billion", "Revenue", 5e9, "JPY"],
        ["US$45 million", "Revenue", 45e6, "USD"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("rows that the scale leaves out", () => {
  const fields: readonly Field[] = ["concept", "value", "unit"];
  it.each<Row>([
    [
      "june",
      "(In millions, except number of shares, which are reflected in thousands, and per-share amounts)\n\n\t2015\t2016\nNet income\t$212\t$230\nEarnings per share:\nBasic\t$2.11\t$2.36\nDiluted\t$2.08\t$2.31\nShares used in computing earnings per share:\nBasic\t100,474\t97,458",
      [
        ["$212", "NetIncome", 212e6, "USD"],
        ["$230", "NetIncome", 230e6, "USD"],
        ["$2.11", "EarningsPerShare", 2.11, "USD/share"],
        ["$2.36", "EarningsPerShare", 2.36, "USD/share"],
        ["$2.08", "DilutedEarningsPerShare", 2.08, "USD/share"],
        ["$2.31", "DilutedEarningsPerShare", 2.31, "USD/share"],
        ["100,474", "WeightedAverageShares", 100_474_000, "shares"],
        ["97,458", "WeightedAverageShares", 97_458_000, "shares"],
      ],
    ],
    [
      "march",
      "Millions of yen, except per share amounts\t2015\t2016\nNet income (loss)\t9,310\t(5,100)\nNet income (loss) per share\t46.55\t(25.50)\nCash dividends declared per share\t12.00\t12.50\nWeighted average number of shares outstanding\t200,000,000\t200,000,000",
      [
        ["9,310", "NetIncome", 9.31e9, "JPY"],
        ["5,100", "NetIncome", -5.1e9, "JPY"],
        ["46.55", "EarningsPerShare", 46.55, "JPY/share"],
        ["25.50", "EarningsPerShare", -25.5, "JPY/share"],
        ["12.00", "DividendPerShare", 12, "JPY/share"],
        ["12.50", "DividendPerShare", 12.5, "JPY/share"],
        ["200,000,000", "WeightedAverageShares", 200e6, "shares"],
        ["200,000,000", "WeightedAverageShares", 200e6, "shares"],
      ],
    ],
    [
      "september",
      "(U.S. dollars in thousands, except share and per share data)\n\n\t2015\t2016\nNet loss\t(812)\t(640)\nBasic and diluted loss per share\t(0.12)\t(0.09)\nEffective tax rate (%)\t21.0\t24.5",
      [
        ["812", "NetIncome", -812e3, "USD"],
        ["640", "NetIncome", -640e3, "USD"],
        ["0.12", "EarningsPerShare", -0.12, "USD/share"],
        ["0.09", "EarningsPerShare", -0.09, "USD/share"],
        ["21.0", "TaxRate", 21, "percent"],
        ["24.5", "TaxRate", 24.5, "percent"],
      ],
    ],
    [
      "march",
      "\t2016\nNet sales (millions of yen)\t812\nEarnings per share (yen)\t12.3\nReturn on equity\t8.5\nShares outstanding (thousands)\t1,200",
      [
        ["812", "Revenue", 812e6, "JPY"],
        ["12.3", "EarningsPerShare", 12.3, "JPY/share"],
        ["1,200", "SharesOutstanding", 1.2e6, "shares"],
      ],
    ],
    [
      "june",
      "The table is a reconciliation of income before tax to the income tax (in millions):\n\n\t2016\nComputed tax\t$25\nIncome tax credit of foreign earnings\t(3)\nIncome taxes\t$22",
      [["$22", "IncomeTaxExpense", 22e6, "USD"]],
    ],
    // In millions of what is not said: the shares may be in millions as well.
    ["december", "(in millions)\n\n\t2015\t2016\nWeighted average shares outstanding\t15,344\t15,744", []],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("where the unit stands", () => {
  const fields: readonly Field[] = ["concept", "value", "unit"];
  const sales = (value: number): [string, string, number, string] => ["$420", "Revenue", value, "USD"];
  it.each<Row>([
    ["june", "Revenue was as follows:\n\n(in millions)\n\n\t2016\nRevenue\t$420", [sales(420e6)]],
    ["june", "Statements of Operations\n\n(In thousands)\n\n\tYear ended\n\tJune 30, 2016\nRevenue\t$420", [sales(420e3)]],
    ["june", "(Dollars in billions)\t2016\nRevenue\t$420", [sales(420e9)]],
    [
      "june",
      "The following tables show our results (in millions):\n\nFirst half\n\n\t2015\nRevenue\t$420\n\nSecond half\n\n\t2016\nRevenue\t$420",
      [sales(420e6), sales(420e6)],
    ],
    // No unit: the number as it stands.
    ["june", "We paid a fee of some million dollars.\n\n\t2016\nRevenue\t$420", [sales(420)]],
    [
      "march",
      "\tMillions of yen\t\tThousands of U.S. dollars\n\t2015\t2016\t2016\nNet sales\t812\t845\t7,500\nPer share:\n\tYen\t\tU.S. dollars\nNet income\t12.34\t13.10\t0.11",
      [
        ["812", "Revenue", 812e6, "JPY"],
        ["845", "Revenue", 845e6, "JPY"],
        ["7,500", "Revenue", 7.5e6, "USD"],
        ["12.34", "EarningsPerShare", 12.34, "JPY/share"],
        ["13.10", "EarningsPerShare", 13.1, "JPY/share"],
        ["0.11", "EarningsPerShare", 0.11, "USD/share"],
      ],
    ],
    // Two units over three columns: which the second column has is not known.
    ["march", "\tMillions of yen\tThousands of U.S. dollars\n\t2015\t2016\t2016\nNet sales\t812\t845\t7,500", []],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("years and lengths above columns", () => {
  const fields: readonly Field[] = ["concept", "period"];
  it.each<Row>([
    [
      "september",
      "Years ended September 28, 2024, September 30, 2023 and September 24, 2022\n\n\t2024\t2023\t2022\nNet sales\t$5\t$6\t$7",
      [
        ["$5", "Revenue", "2023-10-01/2024-09-28"],
        ["$6", "Revenue", "2022-09-25/2023-09-30"],
        ["$7", "Revenue", "*"],
      ],
    ],
    [
      "september",
      "\tYears ended\n\tSeptember 28, 2024\tSeptember 30, 2023\nNet sales\t$5\t$6\nTotal assets\t$7\t$8",
      [
        ["$5", "Revenue", "2023-10-01/2024-09-28"],
        ["$6", "Revenue", "*"],
        ["$7", "TotalAssets", "2024-09-28"],
        ["$8", "TotalAssets", "2023-09-30"],
      ],
    ],
    [
      "march",
      "\tThree months ended June 30,\n\t2014\t2015\nNet sales\t¥5\t¥6",
      [
        ["¥5", "Revenue", "2014-04-01/2014-06-30"],
        ["¥6", "Revenue", "2015-04-01/2015-06-30"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("tables of prices, of months to come, of Markdown without bars at its ends", () => {
  const fields: readonly Field[] = ["concept", "value", "unit", "period", "scenario"];
  it.each<Row>([
    [
      "march",
      "The high and low sales prices of our common shares were:\n\nQuarter ended\tHigh\tLow\nMarch 31, 2016\t¥520\t¥410\nDecember 31, 2015\t¥488\t¥402",
      [
        ["¥520", "SharePrice", 520, "JPY/share", "2016-01-01/2016-03-31", "actual"],
        ["¥410", "SharePrice", 410, "JPY/share", "2016-01-01/2016-03-31", "actual"],
        ["¥488", "SharePrice", 488, "JPY/share", "2015-10-01/2015-12-31", "actual"],
        ["¥402", "SharePrice", 402, "JPY/share", "2015-10-01/2015-12-31", "actual"],
      ],
    ],
    [
      "march",
      "Year | Net sales (millions of yen) | Reserves\n--- | --- | ---\nYear ended March 31, 2015 | ¥120 | ¥3\nYear ended March 31, 2016 | ¥130 | ¥4",
      [
        ["¥120", "Revenue", 120e6, "JPY", "2014-04-01/2015-03-31", "actual"],
        ["¥130", "Revenue", 130e6, "JPY", "2015-04-01/2016-03-31", "actual"],
      ],
    ],
    [
      "march",
      "\tMillions of yen\n\tFiscal 2016\tFiscal 2017 (forecast)\nNet sales\t812\t830",
      [
        ["812", "Revenue", 812e6, "JPY", "2015-04-01/2016-03-31", "actual"],
        ["830", "Revenue", 830e6, "JPY", "2016-04-01/2017-03-31", "expected"],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("nothing to read", () => {
  const fields: readonly Field[] = [];
  it.each<Row>([
    ["march", "Item\tPage\nRisk factors\t12\nBusiness\t31", []],
    ["december", "Name\tAge\tSince\nUlla Ekdahl\t54\t2011\nPer Wiklund\t61\t2008", []],
    ["june", "Office\tTelephone\nBoston\t617 555 0188", []],
    ["february", "\t2015\t2016\nColour of the logo\t1\t2", []],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});
