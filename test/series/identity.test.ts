import { describe, expect, it } from "@jest/globals";
import type { Entity } from "../../src/model/entity.ts";
import { canonicalFilings } from "../../src/series/filings.ts";
import { resolveIdentity, type Identity } from "../../src/series/identity.ts";
import type { Overrules } from "../../src/series/overrules.ts";
import { company, filing, stake } from "./fact-factory.ts";

const NONE: Overrules = { same: [], different: [] };

/** One filing a year from 2018 on, each naming the given companies. */
function identify(filings: readonly (readonly Entity[])[], overrules: Overrules = NONE): Identity {
  return resolveIdentity(
    filings.map((entities, index) => filing(2018 + index, [], { entities: [...entities] })),
    overrules,
  );
}
function one(identity: Identity, first: string, second: string): boolean {
  return identity.companyOf("orchard-2018", first) === identity.companyOf("orchard-2019", second);
}

describe("one company under several names", () => {
  it.each<[string, Entity, Entity]>([
    ["with and without legal form", company("Alpha Technology"), company("Alpha Technology Inc.")],
    ["hyphen and legal form", company("Alpha Technology", "Alpha Technology Inc."), company("Alpha-Technology", "Alpha-Technology, Inc.")],
    ["case", company("Plum Media", "PLUM MEDIA K.K."), company("Plum Media", "Plum Media K.K.")],
    ["one legal form, then another", company("PM", "Plum Media K.K.", ["PM"]), company("PM", "Plum Media Inc.", ["PM"])],
    ["a short name, defined elsewhere", company("NLT", "Northern Lines and Telegraph Corporation", ["NLT"]), company("NLT")],
    ["defined later", company("Quince"), company("Quince", "Quince Optical Networks Inc.", ["Quince"])],
    ["the full name alone", company("NLT", "Northern Lines and Telegraph Corporation", ["NLT"]), company("Northern Lines & Telegraph")],
    [
      "an alias that is the other's full name",
      company("Pear Studio", "Pear Studio Works Inc.", ["Pear Studio Inc."]),
      company("Pear Studio", "Pear Studio Inc."),
    ],
    [
      "one defined name for two spellings",
      company("NLT", "Northern Lines Telegraph", ["NLT"]),
      company("NLT", "Northern Lines Telegraph (Holdings)", ["NLT"]),
    ],
    ["its affiliates with it", company("NLT"), company("NLT and its affiliates")],
  ])("%s", (_words, first, second) => {
    expect(one(identify([[first], [second]]), first.id, second.id)).toBe(true);
    expect(identify([[first], [second]]).companies.filter(({ id }) => id !== "Orchard")).toHaveLength(1);
  });

  it("joins three names through the filing that defines the short one", () => {
    const identity = identify([
      [company("NLT")],
      [company("NLT", "Northern Lines Corporation", ["NLT"])],
      [company("Northern Lines", "Northern Lines Corp.")],
    ]);
    const ids = [
      identity.companyOf("orchard-2018", "NLT"),
      identity.companyOf("orchard-2019", "NLT"),
      identity.companyOf("orchard-2020", "Northern Lines"),
    ];
    expect(new Set(ids)).toEqual(new Set(["NLT"]));
  });
});

describe("companies that are not one", () => {
  it.each(["Alpha Communications", "Alpha Data", "Alpha East", "the Alpha Group", "Alpha Holdings"])("Alpha and %s", (name) => {
    expect(one(identify([[company("Alpha", "Alpha Corporation")], [company(name)]]), "Alpha", name)).toBe(false);
    expect(one(identify([[company("Alpha")], [company(name)]]), "Alpha", name)).toBe(false);
  });

  it("two full names with one short alias", () => {
    const identity = identify([[company("AT", "Alder Trading Inc.", ["AT"])], [company("AT", "Aspen Telecom Corporation", ["AT"])]]);
    expect(one(identity, "AT", "AT")).toBe(false);
    expect(identity.companies.map(({ id }) => id)).toEqual(["Orchard", "AT", "Aspen Telecom Corporation"]);
  });

  it("a bare name that two filings define differently is neither", () => {
    const identity = identify([
      [company("AT", "Alder Trading Inc.", ["AT"])],
      [company("AT", "Aspen Telecom Corporation", ["AT"])],
      [company("AT")],
    ]);
    expect(new Set(["orchard-2018", "orchard-2019", "orchard-2020"].map((document) => identity.companyOf(document, "AT"))).size).toBe(3);
  });

  it("a full name is not another full name's alias", () => {
    expect(
      one(
        identify([[company("Alpha", "Alpha Corporation")], [company("AC", "Alpha Communications Inc.", ["AC", "Alpha"])]]),
        "Alpha",
        "AC",
      ),
    ).toBe(false);
  });

  it("two companies of one filing that differ by their legal form alone", () => {
    const both = [company("PC", "Plum Chart Inc.", ["PC"]), company("Plum Chart Corporation")];
    const identity = identify([both, both, [company("PC", "Plum Chart Inc.", ["PC"])]]);
    expect(identity.companies.map(({ id }) => id)).toEqual(["Orchard", "PC", "Plum Chart Corporation"]);
    expect(identity.companyOf("orchard-2020", "PC")).toBe("PC");
  });
});

describe("the options", () => {
  it("same overrules names", () => {
    const filings = [[company("Plum Media", "Plum Media Inc.")], [company("Umeboshi", "Umeboshi K.K.")]];
    expect(one(identify(filings), "Plum Media", "Umeboshi")).toBe(false);
    expect(one(identify(filings, { same: [["Plum Media", "Umeboshi K.K."]], different: [] }), "Plum Media", "Umeboshi")).toBe(true);
  });

  it("different overrules names", () => {
    const filings = [[company("Plum", "Plum Inc.")], [company("Plum", "Plum Corporation")]];
    expect(one(identify(filings), "Plum", "Plum")).toBe(true);
    expect(one(identify(filings, { same: [], different: [["Plum Inc.", "Plum Corporation"]] }), "Plum", "Plum")).toBe(false);
    expect(one(identify(filings, { same: [], different: [["orchard-2018#Plum", "orchard-2019#Plum"]] }), "Plum", "Plum")).toBe(false);
  });

  it("a name that nobody bears changes nothing", () => {
    expect(identify([[company("Plum")]], { same: [["Nobody", "Plum"]], different: [["Nowhere", "Plum"]] }).companies).toHaveLength(2);
  });
});

describe("issuers", () => {
  it.each([
    ["one id", { id: "Orchard" }, { id: "Orchard", name: "Orchard Foods Corporation" }, true],
    ["one name", { id: "OFC", name: "Orchard Foods Corp." }, { id: "Orchard", name: "Orchard Foods Corporation" }, true],
    ["the name as id", { id: "OFC", name: "Orchard Foods Corp." }, { id: "Orchard Foods Corporation" }, true],
    ["similar names", { id: "Orchard" }, { id: "Orchard Foods" }, false],
    ["other names", { id: "Orchard" }, { id: "Meadow" }, false],
    ["none named", { id: "" }, { id: "" }, false],
  ])("%s", (_words, first, second, expected) => {
    const filings = [filing(2018, [], { document: { issuer: first } }), filing(2019, [], { document: { issuer: second } })];
    const identity = resolveIdentity(filings, NONE);
    expect(identity.issuerOf("orchard-2018") === identity.issuerOf("orchard-2019")).toBe(expected);
  });

  it("what the filings of two issuers name stays apart", () => {
    const filings = [
      filing(2018, [], { entities: [company("NLT")] }),
      filing(2019, [], { document: { issuer: { id: "Meadow" } }, entities: [company("NLT")] }),
    ];
    const { companies } = resolveIdentity(filings, NONE);
    expect(companies.map(({ issuer, id }) => `${issuer}: ${id}`)).toEqual([
      "Meadow: Meadow",
      "Meadow: NLT",
      "Orchard: Orchard",
      "Orchard: NLT",
    ]);
  });

  it("the issuer has one id whatever a filing calls it", () => {
    const filings = [
      filing(2018, [], { entities: [company("Orchard", "Orchard Foods Corporation", ["Orchard", "the Company"], ["issuer"])] }),
      filing(2019, [], {
        document: { issuer: { id: "Orchard Foods", name: "Orchard Foods Corp." } },
        entities: [company("Orchard Foods", "Orchard Foods Corp.", [], ["issuer"])],
      }),
    ];
    expect(one(resolveIdentity(filings, NONE), "Orchard", "Orchard Foods")).toBe(true);
  });
});

describe("joint parties and ids without an entity", () => {
  it("a joint party is one where its members are", () => {
    const first = [company("A", "Apricot Inc.", ["A"]), company("B", "Birch Inc.", ["B"]), { ...company("A + B"), members: ["A", "B"] }];
    const second = [
      company("Apricot", "Apricot Inc."),
      company("B", "Birch Inc."),
      { ...company("B + Apricot"), members: ["B", "Apricot"] },
    ];
    const identity = identify([first, second]);
    expect(one(identity, "A + B", "B + Apricot")).toBe(true);
    expect(identity.companies.find(({ id }) => id === "A + B")?.members).toEqual(["A", "B"]);
  });

  it("a joint party bears the stable ids of its members", () => {
    const later = [
      company("Apricot", "Apricot Inc."),
      company("B", "Birch Inc.", ["B"]),
      { ...company("Apricot + B"), members: ["Apricot", "B"] },
    ];
    const identity = identify([[company("A", "Apricot Inc.", ["A"])], later]);
    expect(identity.companyOf("orchard-2019", "Apricot + B")).toBe("A + B");
  });

  it("a fact's company that is no entity still is a company", () => {
    const { companies } = resolveIdentity([filing(2018, [stake("Plum", "Orchard", 51, "2018-03-31")])], NONE);
    expect(companies.map(({ id }) => id)).toEqual(["Orchard", "Plum"]);
  });
});

it("keeps what each filing calls a company", () => {
  const { filings } = canonicalFilings([
    filing(2019, [], { entities: [company("NLT", "NLT", [], ["customer"])] }),
    filing(2018, [], { entities: [company("NLT", "Northern Lines Corporation", ["NLT"], ["shareholder"])] }),
  ]);
  expect(resolveIdentity(filings, NONE).companies[1]).toEqual({
    id: "NLT",
    issuer: "Orchard",
    type: "organization",
    names: [
      { document: "orchard-2018", name: "Northern Lines Corporation", aliases: ["NLT"] },
      { document: "orchard-2019", name: "NLT", aliases: [] },
    ],
    roles: [
      { document: "orchard-2018", roles: ["shareholder"] },
      { document: "orchard-2019", roles: ["customer"] },
    ],
  });
});
