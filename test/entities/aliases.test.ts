import { describe, expect, it } from "@jest/globals";
import { isIssuerWord, readEntities } from "../../src/entities/entities.ts";
import { read, sentencesOf } from "./read.ts";

describe("definitions", () => {
  it.each([
    ['Alder Telegraph Corporation ("AT") grew. AT paid.', "AT", ["AT"]],
    ["Alder Telegraph Corporation (“AT”) grew.", "AT", ["AT"]],
    ['Alder Tools Inc. (hereinafter "Alder") grew.', "Alder", ["Alder"]],
    ['Alder Tools Inc. (collectively with others, the "Alders") grew.', "Alders", ["Alders"]],
    ['Alder Tools Inc. ("Alder" or the "Group") grew.', "Alder", ["Alder"]],
    ["Alder Maritime Agency (AMA) wrote. The AMA agreed.", "AMA", ["AMA"]],
    ["Alder Tools Inc. (formerly Birch Saws Inc.) grew after Birch Saws Inc. failed.", "Alder Tools", ["Birch Saws Inc."]],
    ["We met Birch Saws Inc. there. Alder Tools Inc. (formerly known as Birch Saws Inc.) grew.", "Alder Tools", ["Birch Saws Inc."]],
  ])("%s", (text, id, aliases) => {
    expect(read(text).entities.find((entity) => entity.id === id)?.aliases).toEqual(aliases);
  });

  it.each([
    ['Alder Tools Inc. (the "Subsidiary") grew.', "Alder Tools"],
    ["Alder Tools Inc. (Japan) grew.", "Alder Tools"],
    ["Alder Tools Inc. (51% owned) grew.", "Alder Tools"],
    ["Alder Tools Inc., or Birch Inc., grew.", "Alder Tools"],
  ])("defines no short name: %s", (text, id) => {
    expect(read(text).entities.find((entity) => entity.id === id)?.aliases).toEqual([]);
  });
});

describe("short forms", () => {
  it("a later leading word is the same company", () => {
    const { entities } = read("Alder Communications Inc. filed. We lent Alder's bank money, and Alder failed.");
    expect(entities[1]).toMatchObject({ id: "Alder Communications", aliases: ["Alder"], mentions: { length: 3 } });
  });

  it("names that begin alike never merge", () => {
    const text =
      "The Alder Group consists of Alder Corporation, Alder Communications Corporation, Alder Data Corporation and Alder East Corporation. We compete with Alder and with Alder Data, and the Alder Group bids.";
    const { entities } = read(text);
    expect(entities.slice(1).map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ["Alder Group", 2],
      ["Alder", 2],
      ["Alder Communications", 1],
      ["Alder Data", 2],
      ["Alder East", 1],
    ]);
  });

  it("a longer unknown name is no mention of the short one", () => {
    const { entities } = read("Alder Corp. pays. The crossing at Alder Wharf Bridge remains older than the New Alder Quay nearby.");
    expect(entities.find(({ id }) => id === "Alder")?.mentions).toHaveLength(1);
  });

  it("same short name, two companies: the full names are the ids", () => {
    const { entities } = read("Alder Chart Inc. took over the business of Alder Chart Corporation then.");
    expect(entities.slice(1).map(({ id }) => id)).toEqual(["Alder Chart Inc.", "Alder Chart Corporation"]);
  });

  it("an ambiguous short form names nobody", () => {
    const { entities } = read("Alder Sea Inc. and Alder Sky Inc. grew, which Alder denied.");
    expect(entities.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toEqual(["Alder Sea Inc.", "Alder Sky Inc."]);
  });
});

describe("the issuer", () => {
  it("is known by id, name, short form and pronoun", () => {
    const text = "MAPLE LINES INC. is old. Maple's ships sail. Maple Lines and the Company paid. The Registrant files.";
    const { entities, mentions, issuerId } = read(text);
    expect(issuerId).toBe("Maple");
    expect(entities[0]).toMatchObject({ id: "Maple", name: "Maple Lines Inc.", roles: ["issuer"], mentions: { length: 3 } });
    expect(mentions.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual([
      ["MAPLE LINES INC.", "issuer-name"],
      ["Maple", "issuer-name"],
      ["Maple Lines", "issuer-name"],
      ["the Company", "issuer-pronoun"],
      ["The Registrant", "issuer-pronoun"],
    ]);
  });

  it("is read from the definition of the Company without options", () => {
    const { issuerId, entities } = read('Fir Docks, Inc. (the "Company" or “we”) owns Alder Inc. today.', {});
    expect(issuerId).toBe("Fir Docks");
    expect(entities[0]?.roles).toEqual(["issuer"]);
  });

  it("is nameless where nothing names it", () => {
    const { issuerId, entities } = read("We sell tickets.", {});
    expect(issuerId).toBe("issuer");
    expect(entities).toEqual([{ id: "issuer", name: "issuer", aliases: [], type: "organization", roles: ["issuer"], mentions: [] }]);
  });

  it("has a group of its own name beside it", () => {
    expect(read("Heads of Maple and of the Maple Group companies met.").entities.map(({ id, roles }) => [id, roles])).toEqual([
      ["Maple", ["issuer"]],
      ["Maple Group", ["group"]],
    ]);
  });

  it.each([
    ["we", true],
    ["our", true],
    ["ours", true],
    ["company", false],
    ["they", false],
  ])("isIssuerWord(%s)", (word, expected) => {
    expect(isIssuerWord(word)).toBe(expected);
  });
});

describe("spans and length", () => {
  const text = "Alder’s board met Mr. Ken Fir. The Ministry of Ports (“MP”), hi-lo Inc. (“hi-lo”) and the Company wrote to hi-lo and MP.";

  it("every mention is its text", () => {
    const { entities, mentions } = read(text);
    for (const { mentions: spans } of entities) for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(mentions.map(({ start }) => start)).toEqual([...mentions.map(({ start }) => start)].sort((a, b) => a - b));
    expect(entities.find(({ id }) => id === "hi-lo")?.mentions).toHaveLength(3);
  });

  it.each([
    "A ",
    "Alder ",
    "Alder, ",
    "Alder and ",
    "Inc. ",
    "Alder Inc. (",
    '("',
    "“Alder” ",
    "aa-bb of ",
    "Ministry of Alder, ",
    "A.",
    "A&",
    "A-",
    "such as Alder, ",
    "Mr. A ",
    "buy it from Alder Inc., ",
    "Alder Inc., Birch Inc. and these two companies ",
  ])("10^5 characters of %j", (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(() => readEntities(long, [{ start: 0, end: long.length }])).not.toThrow();
  });

  it("reads many names", () => {
    const long = Array.from({ length: 3000 }, (_, index) => `We rely on Alder${index} Birch Corp. for fuel.`).join(" ");
    expect(readEntities(long, sentencesOf(long)).entities).toHaveLength(3001);
  });
});
