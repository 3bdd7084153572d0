/** Stakes that no verb of holding tells of. The figures of each sentence, all of them, with the fields that its table names. */
import { describe, expect, it } from "@jest/globals";
import { expected, figuresOf } from "./reading.ts";
import type { Field, Row } from "./reading.ts";

const fields: readonly Field[] = ["concept", "entity", "counterparty"];

describe("stakes told by nouns", () => {
  it.each<Row>([
    [
      "march",
      "Our 41.5%-owned affiliate Kumo Freight Co., Ltd. had sales of ¥12.4 billion.",
      [
        ["41.5%", "OwnershipPercentage", "Kumo Freight", "Hayate Motors"],
        ["¥12.4 billion", "Revenue", "Kumo Freight", ""],
      ],
    ],
    [
      "march",
      "Kumo Freight Co., Ltd., a 60% owned subsidiary of ours, employs 310 people.",
      [
        ["60%", "OwnershipPercentage", "Kumo Freight", "Hayate Motors"],
        ["310", "EmployeeCount", "Kumo Freight", ""],
      ],
    ],
    ["march", "Kumo Freight Co., Ltd. became our 51%-owned subsidiary.", [["51%", "OwnershipPercentage", "Kumo Freight", "Hayate Motors"]]],
    [
      "march",
      "Sakaki Soda Co., Ltd. is our largest shareholder, with 34.2% of the voting rights.",
      [["34.2%", "VotingPercentage", "Hayate Motors", "Sakaki Soda"]],
    ],
    [
      "march",
      "Our largest shareholder is Sakaki Soda Co., Ltd., with 34.2% of our shares.",
      [["34.2%", "OwnershipPercentage", "Hayate Motors", "Sakaki Soda"]],
    ],
    [
      "march",
      "Sakaki Soda Co., Ltd. remained our principal shareholder, holding 28% of our shares.",
      [["28%", "OwnershipPercentage", "Hayate Motors", "Sakaki Soda"]],
    ],
    [
      "march",
      "Sakaki Soda Co., Ltd. bought 3.0 million of our shares in May 2015, raising its stake from 28% to 34.2%.",
      [
        ["3.0 million", "ShareCount", "Hayate Motors", "Sakaki Soda"],
        ["28%", "OwnershipPercentage", "Hayate Motors", "Sakaki Soda"],
        ["34.2%", "OwnershipPercentage", "Hayate Motors", "Sakaki Soda"],
      ],
    ],
    [
      "march",
      "No shareholder other than Sakaki Soda Co., Ltd. owns more than 5% of our shares.",
      [["5%", "OwnershipPercentage", "Hayate Motors", ""]],
    ],
    [
      "march",
      "The joint venture is owned 60% by us, 30% by Sakaki Soda Co., Ltd. and 10% by its management.",
      [
        ["60%", "OwnershipPercentage", "", "Hayate Motors"],
        ["30%", "OwnershipPercentage", "", "Sakaki Soda"],
        ["10%", "OwnershipPercentage", "", ""],
      ],
    ],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});

describe("purchases, sales and loans told from the other side", () => {
  it.each<Row>([
    [
      "march",
      "Kumo Freight Co., Ltd. was bought by us from Sakaki Soda Co., Ltd. for ¥6.1 billion.",
      [["¥6.1 billion", "AcquisitionPrice", "Kumo Freight", "Hayate Motors"]],
    ],
    [
      "march",
      "In May 2015, Kumo Freight Co., Ltd. was acquired by Sakaki Soda Co., Ltd. for ¥6.1 billion.",
      [["¥6.1 billion", "AcquisitionPrice", "Kumo Freight", "Sakaki Soda"]],
    ],
    [
      "march",
      "Kumo Freight Co., Ltd. was sold to Sakaki Soda Co., Ltd. for ¥2.4 billion.",
      [["¥2.4 billion", "DisposalPrice", "Kumo Freight", "Sakaki Soda"]],
    ],
    [
      "march",
      "All of the shares of Kumo Freight Co., Ltd. were purchased by us for ¥2.4 billion.",
      [["¥2.4 billion", "AcquisitionPrice", "Kumo Freight", "Hayate Motors"]],
    ],
    ["march", "We were lent ¥4.0 billion by Sakaki Soda Co., Ltd.", [["¥4.0 billion", "Debt", "Hayate Motors", "Sakaki Soda"]]],
  ])("%s | %s", (filer, text, rows) => {
    const got = figuresOf(filer, text, fields);
    expect(got).toEqual(expected(rows, got));
  });
});
