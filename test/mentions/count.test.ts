import { describe, expect, it } from "@jest/globals";
import { read } from "./reading.ts";

/** [sentence, span, value, counted] of the only figure. */
const counts: [string, string, number, string][] = [
  ["Oak has ten consolidated subsidiaries.", "ten", 10, "consolidated subsidiaries"],
  ["Oak has twenty-five consolidated subsidiaries.", "twenty-five", 25, "consolidated subsidiaries"],
  ["Oak has one hundred and twenty stores.", "one hundred and twenty", 120, "stores"],
  ["Oak runs 28 ATMs.", "28", 28, "ATMs"],
  ["Oak runs 28 ATMs operations.", "28", 28, "ATMs"],
  ["In May, 380 ATMs had been placed.", "380", 380, "ATMs"],
  ["Oak serves approximately 1,850 regional corporate customers.", "1,850", 1850, "regional corporate customers"],
  ["Oak's 16 directors met.", "16", 16, "directors"],
  ["It founded four new subsidiaries.", "four", 4, "new subsidiaries"],
  ["It employs 5,000 employees.", "5,000", 5000, "employees"],
  ["It employs 12,000 people.", "12,000", 12_000, "people"],
  ["It may name up to three persons.", "three", 3, "persons"],
  ["It has two currency swap transactions with a bank.", "two", 2, "currency swap transactions"],
  ["It holds 1,250 patents.", "1,250", 1250, "patents"],
  ["It has 3.2 million subscribers.", "3.2 million", 3_200_000, "subscribers"],
  ["It reached almost 10,000 servers.", "10,000", 10_000, "servers"],
  ["It has one outside director, Ms. Arai.", "one", 1, "outside director"],
  ["It had one Asian distributor that left.", "one", 1, "Asian distributor"],
  ["A swap with one counterparty to exchange yen.", "one", 1, "counterparty"],
  ["It owns 12 plants.", "12", 12, "plants"],
  ["It owns 12 domestic and overseas plants.", "12", 12, "domestic and overseas plants"],
  ["It has 300 sales offices.", "300", 300, "sales offices"],
  ["It has 15 production lines.", "15", 15, "production lines"],
  ["It has 3,200 full-time employees.", "3,200", 3200, "full-time employees"],
  ["It has 40 in-house lawyers.", "40", 40, "in-house lawyers"],
  ["It has 30 company-owned stores.", "30", 30, "company-owned stores"],
  ["Its top five direct customers left.", "five", 5, "direct customers"],
  ["It has three more stores.", "three", 3, "more stores"],
  ["It has ten (10) stores.", "ten", 10, "stores"],
  ["It has 50 or more employees.", "50", 50, "employees"],
  ["It builds 500 MW of wind power.", "500", 500, "MW"],
  ["It builds 12.5 MW of wind power.", "12.5", 12.5, "MW"],
  ["It leases 5,000 square meters.", "5,000", 5000, "square meters"],
  ["It moved 25,000 metric tons.", "25,000", 25_000, "metric tons"],
  ["It has 45 specialists in tax.", "45", 45, "specialists"],
  ["It trained 3,957 apprentices.", "3,957", 3957, "apprentices"],
  ["The number of employees was 12,345.", "12,345", 12_345, "employees"],
  ["The number of subscribers reached 3.2 million.", "3.2 million", 3_200_000, "subscribers"],
  ["The number of our overseas stores rose to 130.", "130", 130, "overseas stores"],
  ["Our workforce increased to 5,200.", "5,200", 5200, "workforce"],
  ["It holds 1,940 issued U.S. patents.", "1,940", 1940, "issued U.S. patents"],
  ["It holds 85 issued foreign patents.", "85", 85, "issued foreign patents"],
  ["It filed 310 pending patent applications.", "310", 310, "pending patent applications"],
  ["It owns 120 issued and pending patents.", "120", 120, "issued and pending patents"],
  ["Fourteen lawsuits pending in Ohio were settled.", "Fourteen", 14, "lawsuits"],
  ["It ordered 46 Alder A321neo aircraft.", "46", 46, "Alder A321neo aircraft"],
  ["It flies 12 Birch 787 aircraft.", "12", 12, "Birch 787 aircraft"],
  ["It leased 30 Cedar 640 MAX trucks.", "30", 30, "Cedar 640 MAX trucks"],
  ["Its monthly active users averaged 5.1 million.", "5.1 million", 5_100_000, "users"],
  ["In May its MAUs reached 2.4 million.", "2.4 million", 2_400_000, "MAUs"],
  ["The auditors found two material weaknesses.", "two", 2, "material weaknesses"],
  ["Each right buys one one-hundredth of a share.", "one one-hundredth", 0.01, ""],
  ["There are two directors and a chair.", "two", 2, "directors"],
  ["Two directors resigned.", "Two", 2, "directors"],
];

describe("counts", () => {
  it.each(counts)("%s", (sentence, span, value, counted) => {
    const reading = read(sentence);
    expect(reading.spans).toEqual([span]);
    expect(reading.figures[0]).toMatchObject({ kind: "count", unit: "count", value });
    expect(reading.counted).toEqual([counted]);
  });

  it.each<[string, string[]]>([
    ["It issued 14,800 new shares of its common stock.", ["14,800|shares|14800"]],
    ["It issued 45 million shares of common stock.", ["45 million|shares|45000000"]],
    ["It issued 1,000,000 ADSs, that is 2.5 million ordinary shares.", ["1,000,000|shares|1000000", "2.5 million|shares|2500000"]],
    ["It has 300 stores in 12 countries.", ["300|count|300", "12|count|12"]],
    ["It opened 10, 15 and 20 stores.", ["10|count|10", "15|count|15", "20|count|20"]],
    ["It sold 3.2, 4.5 and 5.0 million units.", ["3.2|count|3200000", "4.5|count|4500000", "5.0 million|count|5000000"]],
    ["It opened 10 to 15 stores.", ["10 to 15|count|10..15"]],
    ["It runs between 30 and 70 plants.", ["30 and 70|count|30..70"]],
    ["It has two or three subsidiaries.", ["two or three|count|2..3"]],
    ["It sold 50 stores to 3 companies.", ["50|count|50", "3|count|3"]],
    ["It has six domestic and four overseas subsidiaries.", ["six|count|6", "four|count|4"]],
    ["The number of stores increased by 12 to 130.", ["12|count|12", "130|count|130"]],
    ["The cap on the number of daily arrivals increasing from 7,000 to 10,000 was lifted.", ["7,000|count|7000", "10,000|count|10000"]],
  ])("several: %s", (sentence, short) => {
    expect(read(sentence).short).toEqual(short);
  });

  it("names the shared head only where another number stands between", () => {
    expect(read("It has six domestic and four overseas subsidiaries.").counted).toEqual(["subsidiaries", "overseas subsidiaries"]);
  });
});

describe("numbers that count nothing", () => {
  it.each([
    ...[
      "See Item 5.",
      "One important driver has been demand.",
      "See Note 10 for details.",
      "This Form 20-F is filed.",
      "Section 404 applies.",
      "Under Article 12 directors resign.",
      "Level 3 assets are few.",
      "Under Rule 144A holders may sell.",
    ],
    ...[
      "Fab 3 employees left.",
      "Phase 2 trials began.",
      "Type 2 patients recover.",
      "A Chapter 11 petition was filed.",
      "Act No. 86 governs companies.",
      "It holds ISO 9001 certificates.",
      "Scope 3 suppliers answered.",
    ],
    ...[
      "IPv6 networks grow.",
      "COVID-19 patients recovered.",
      "Windows 10 users left.",
      "The 5G devices sell.",
      "It sells 3D printers.",
      "The S&P 500 companies fell.",
      "B2B customers pay.",
    ],
    ...[
      "It takes four to five years.",
      "In each of six fiscal years losses fell.",
      "A notice of 30 days is due.",
      "It opens 24 hours.",
      "A three-month period ended.",
      "An eight-year contract ended.",
      "It sold 12 month contracts.",
    ],
    ...[
      "Mr. Ono, age 62, retired.",
      "She is 62 years old.",
      "Ms. Abe, aged 45, joined.",
      "Call +81-3-5205-6500 now.",
      "Its seat is 1-105 Kanda Street.",
      "It closes at 9:30.",
    ],
    ...[
      "It is one of our customers.",
      "It has a number of customers.",
      "A one-time gain arose.",
      "A 1 to 5 split took place.",
      "The first customer paid.",
      "The 21st store opened.",
      "(1) Stores may close.",
      "1. Stores may close.",
    ],
    ...[
      "One or more directors may resign.",
      "They help one another.",
      "No one customer dominates.",
      "The other one left.",
      "Any one supplier may fail.",
      "Two-thirds of customers pay.",
      "Support runs 24/7.",
      "A zero-coupon bond fell.",
    ],
    ...[
      "It uses 300-millimeter wafers.",
      "It lies 5 km away.",
      "It lies 20 kilometers away.",
      "Hundreds of stores closed.",
      "Several stores closed.",
      "Dozens of plants closed.",
      "It lost billions of yen.",
    ],
    ...[
      "There are two reasons.",
      "There are three factors.",
      "There are two ways.",
      "It has four steps.",
      "It has three categories.",
      "It faces two risks.",
      "One way is to wait.",
      "The ratio was 1.5 times.",
    ],
    ...[
      "In 2010 customers left.",
      "By 2012 employees had gone.",
      "From 2009 to 2010 sales fell.",
      "In fiscal 2010 stores closed.",
      "On March 31 directors met.",
      "There are more than one supplier.",
      "A half of stores closed.",
      "A dozen stores closed.",
    ],
    ...[
      "See pages 10 and 12.",
      "Version 2.1 users agree.",
      "3 Customers",
      "It ranks among the Fortune 500 companies.",
      "Three-for-one splits help.",
      "It grew 2x.",
      "A 50/50 venture began.",
      "It has 7-Eleven stores.",
    ],
  ])("%s", (sentence) => {
    const { short, unread } = read(sentence);
    expect(short).toEqual([]);
    expect(unread).toEqual([]);
  });

  it("passes over tokens that belong to a date or a name", () => {
    expect(read("The 12 stores closed.", { blocked: (index) => index === 1 }).short).toEqual([]);
  });
});
