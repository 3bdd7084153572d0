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
