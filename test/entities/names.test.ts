import { describe, expect, it } from "@jest/globals";
import { readEntities } from "../../src/entities/entities.ts";
import { namesIn, read } from "./read.ts";

describe("names with a company suffix", () => {
  it.each([
    ["We bought tools from Alder Tools Inc. last year.", ["Alder Tools Inc."]],
    ["The plant belongs to Birch Foundry Co., Ltd. and is old.", ["Birch Foundry Co., Ltd."]],
    ["A contract with Cedar Marine, Inc. ended.", ["Cedar Marine, Inc."]],
    ["Larch & Sons Limited repaired the quay.", ["Larch & Sons Limited"]],
    ["The claim of Rowan Elm GmbH was settled.", ["Rowan Elm GmbH"]],
    ["We met Hazel S.A. and Poplar N.V. in court.", ["Hazel S.A.", "Poplar N.V."]],
    ["Aspen Kogyo Kabushiki Kaisha makes pumps.", ["Aspen Kogyo Kabushiki Kaisha"]],
    ["The ferry was built by Willow Yards Pte. Ltd. in 2011.", ["Willow Yards Pte. Ltd."]],
    ["Juniper Quay 24 Co., Ltd. runs the depot.", ["Juniper Quay 24 Co., Ltd."]],
    ["We paid Yew Holdings, Inc. a fee.", ["Yew Holdings, Inc."]],
    ["A loan from Elmfield Bank was repaid.", ["Elmfield Bank"]],
    ["The accounts of Oakham Trust plc were late.", ["Oakham Trust plc"]],
    ['Orders came from Fir Telegraph and Telephone Corporation ("FTT") only.', ["Fir Telegraph and Telephone Corporation"]],
    ["Orders came from Alder Inc. and Birch Corporation only.", ["Alder Inc.", "Birch Corporation"]],
    ['Quotes of pine-post Inc. ("pine-post") were low.', ["pine-post Inc."]],
    ["The bank lent to Bay.com Services, Inc. again.", ["Bay.com Services, Inc."]],
    ["Alder\nTools Inc. moved.", ["Alder Tools Inc."]],
    ["The plant of Cedro Vidros Ltda. was sold, that of Larch Metal Sdn. Bhd. was not.", ["Cedro Vidros Ltda.", "Larch Metal Sdn. Bhd."]],
    ["We bought Cedros del Norte, S.A. de C.V. in May.", ["Cedros del Norte, S.A. de C.V."]],
    ["A fund, Fonds Royal d'Investissement S.A., sold its shares.", ["Fonds Royal d'Investissement S.A."]],
    ["Yew Marine (Thailand) Co., Ltd. hired staff, Yew Marine Inc. did not.", ["Yew Marine (Thailand) Co., Ltd.", "Yew Marine Inc."]],
    ["The ships are those of Birch Rederi A/S and Hassel mbH.", ["Birch Rederi A/S", "Hassel mbH"]],
    ["Banco Cedro do Sul lent money to PT Bahari Aspen as well.", ["Banco Cedro do Sul", "PT Bahari Aspen"]],
    ["Spruce Data Corp. and Spruce Data Corporation are one, Spruce Data LLC is not.", ["Spruce Data Corporation", "Spruce Data LLC"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("names that a definition gives away", () => {
  it.each([
    ['Cedar Fine Partners ("CFP"), a company of our chairman, leases the hall.', ["Cedar Fine Partners"]],
    ['We use Enterprise Resource Planning ("ERP") and Vacuum Heat Sintering ("VHS").', []],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("classes of shares", () => {
  it.each([
    ["We sold 2,000 shares of Class B common stock to Alder Tools Inc. in May.", ["Alder Tools Inc."]],
    ["Holders of Class B shares and of Series C preferred stock vote apart. Class B has ten votes.", []],
    ["The offer covers Class A and Class B common stock.", []],
    ["B Quay Ltd. bought Series D shares.", ["B Quay Ltd."]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("public bodies", () => {
  it.each([
    ["A permit of the Ministry of Ports, Trade and Industry is needed.", "Ministry of Ports, Trade and Industry", "regulator"],
    ["The Ministry of Harbours (“MH”) and the Ministry of Finance agreed.", "Ministry of Harbours", "regulator"],
    [
      "We file with the Northland Securities and Exchange Commission each year.",
      "Northland Securities and Exchange Commission",
      "regulator",
    ],
    ["Rules of the Maritime Services Agency apply.", "Maritime Services Agency", "regulator"],
    ["Our shares trade on the Nagoya Stock Exchange since 2003.", "Nagoya Stock Exchange", "exchange"],
    ["Our notes are listed on NASDAQ as well.", "NASDAQ", "exchange"],
    ["The claim was heard by the Tokyo District Court in May.", "Tokyo District Court", "other"],
    ["The Supreme Court of Norway dismissed it.", "Supreme Court of Norway", "other"],
    ["We borrowed from the Northland Development Bank (NDB) in May.", "Northland Development Bank", "other"],
    ["Prices rose according to the Northland Tile Association in May.", "Northland Tile Association", "other"],
    ["Our rating by Moody's fell, that of Standard & Poor's did not.", "Standard & Poor's", "other"],
    ["Rates of the Reserve Bank of Australia rose.", "Reserve Bank of Australia", "other"],
  ])("%s", (text, name, role) => {
    const entity = read(text).entities.find((found) => found.name === name);
    expect(entity?.roles).toEqual([role]);
  });

  it("takes a short form behind a comma", () => {
    const { entities } = read("Licences come from the Ministry of Ports and Trade, or MPT, and the MPT may end them.");
    expect(entities.find(({ id }) => id === "MPT")).toMatchObject({
      name: "Ministry of Ports and Trade",
      aliases: ["MPT"],
      mentions: { length: 3 },
    });
  });
});

describe("names without a suffix", () => {
  it.each([
    ["We compete with carriers such as Alder Sea, Birch and KXQ.", ["Alder Sea", "Birch", "KXQ"]],
    ["Rail integrators like Cedar Rail and Fir Group's affiliates bid lower.", ["Cedar Rail", "Fir Group"]],
    ["It is a joint venture with Hazelton formed in 2008.", ["Hazelton"]],
    ["We hold a 30% interest in Quillon Partners today.", ["Quillon Partners"]],
    ["The write-off followed the acquisition of Zelkova in May.", ["Zelkova"]],
    ["Goodwill for Tessaly and for Rowan Elm AG was tested.", ["Tessaly", "Rowan Elm AG"]],
    ["Wendover, our largest supplier, closed a mill.", ["Wendover"]],
    ["Our rival Brantwick cut fares.", ["Brantwick"]],
    ["Ostrava and its affiliates own ships.", ["Ostrava"]],
    ["We rely on Kestrel Fuels for coal.", ["Kestrel Fuels"]],
    ["With the acquisition of qTARN we make pumps.", ["qTARN"]],
    ["The acquisition of tide-runner was quick. Goodwill from the acquisition of tide-runner is large.", ["tide-runner"]],
    ["Last June we sold our paper mill to Northgate Paper for £12 million.", ["Northgate Paper"]],
    ["Receivables from Corvane were ¥2.1 billion.", ["Corvane"]],
    ["A loan of $40 million to Dunbar Hotels was written off.", ["Dunbar Hotels"]],
    ["Tarnfield Foods sued us for $30 million.", ["Tarnfield Foods"]],
    ["A suit brought by Brackenridge was settled.", ["Brackenridge"]],
    ["We bought 12% of Halvorsen for €20 million.", ["Halvorsen"]],
    [
      "We own 40.0% in Linden Ore Berhad, 25% in Wharf Grain LLC and 15.0% in Tundra Gas.",
      ["Linden Ore Berhad", "Wharf Grain LLC", "Tundra Gas"],
    ],
    ["The joint venture, Tarn Glass, lost money.", ["Tarn Glass"]],
    ["Rival Corvane cut its prices.", ["Corvane"]],
    ["We supply seats to Tarnfield Motors and Orvane.", ["Tarnfield Motors", "Orvane"]],
    ["Wexcombe, which owns 21% of our shares, has two seats.", ["Wexcombe"]],
    ["The buyer was Wexcombe Capital.", ["Wexcombe Capital"]],
    ["The platform operators Lily Store and Botmart accounted for 70% of sales.", ["Lily Store", "Botmart"]],
    ["About 16% of sales was derived from Kestrel Retail Group.", ["Kestrel Retail Group"]],
    ["Goodwill on Halden was small.", ["Halden"]],
    ["Owners must register with NTRB first.", ["NTRB"]],
    ["The regulator, Ofrail, cut the allowed return.", ["Ofrail"]],
    ["Loans come from the People’s Bank of Northland too.", ["People’s Bank of Northland"]],
    ["Tarnfield SE and Orvane AS bid.", ["Tarnfield SE", "Orvane AS"]],
    ["Resin comes from Hauser & Sohn GmbH & Co. KG only.", ["Hauser & Sohn GmbH & Co. KG"]],
    ['Results of suppliers such as Alder Mills Inc. ("Alder") and Birchwood suffered.', ["Alder Mills Inc.", "Birchwood"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe("a name over a page break", () => {
  it("is one name where the sentence goes on", () => {
    const text = "It was merged into Chart Links\n\nCorporation then.";
    expect(readEntities(text, [{ start: 0, end: text.length }]).entities.map(({ name }) => name)).toEqual([
      "issuer",
      "Chart Links Corporation",
    ]);
  });
});

describe("people", () => {
  it.each([
    ["We depend on Mr. Ken Alder for sales.", "Ken Alder", []],
    ["We depend on Ms. Ada Birch, who is our president and representative director.", "Ada Birch", ["officer", "director"]],
    ["Our outside director, Dr. Emil Fir, left.", "Emil Fir", ["director"]],
    ["Our chief financial officer, Lena Quill, signed.", "Lena Quill", ["officer"]],
    ["Oren Vale, our chairman, signed.", "Oren Vale", ["director"]],
    ["We hired Messrs. Ivo Tarn and Udo Beck in May.", "Udo Beck", []],
  ])("%s", (text, name, roles) => {
    const person = read(text).entities.find((found) => found.name === name);
    expect(person?.type).toBe("person");
    expect(person?.roles).toEqual(roles.length > 0 ? roles : ["other"]);
  });

  it("joins the title and last name to the full name", () => {
    const { entities } = read("Mr. Ken Alder leads us. Without Mr. Alder we would suffer.");
    expect(entities[1]).toMatchObject({ id: "Ken Alder", aliases: ["Mr. Alder"], mentions: { length: 2 } });
  });
});

describe("capitals that are no names", () => {
  it.each([
    ['It runs automated ticket machines ("ATMs").'],
    ['We offer a Wide Area Network ("WAN") service.'],
    ['As a Mobile Virtual Network Operator ("MVNO") we lease lines.'],
    ['Gains enter other comprehensive income ("OCI").'],
    ['Accounts follow generally accepted accounting principles ("GAAP").'],
    ["Wafers come from one plant (“Fab 9”) in Nagano, Japan."],
    ["Please see Item 5, Note 10 and Form 20-F."],
    ["The Harbour Business Law was amended in June 2001."],
    ["Under the Companies Act, the Board of Directors decides."],
    ["We file under the Securities Exchange Act of 1934."],
    ["We invest in Southeast Asia, South Korea and the United States."],
    ["The rate in New York City was ¥100."],
    ["Holders of ADSs and of our Common Stock vote."],
    ["The Internet and Information Technology change fast."],
    ["In March 2010 and on Monday, June 7, we paid."],
    ["Risks Related to Our Business and Industry"],
    ["Factors That May Affect Operating Results"],
    ["Notes to Consolidated Financial Statements"],
    ["Our CEO and CFO certify IFRS and U.S. GAAP figures in Japanese yen."],
    ["We compete with companies in China, Taiwan and Korea."],
    ["Our subsidiaries in Hong Kong and Singapore grew."],
    ["We issued Series D Preferred Stock to investors."],
    ["The shift to IPv6 and LTE continues."],
    ["Sales to customers in Europe fell."],
    ["Our investment in Japanese government bonds is small."],
    ["The acquisition of know-how and of third-party licences is slow."],
    ["We bought servers in the United Kingdom from suppliers in Germany."],
    ["The Group and the Company face the same risks."],
    ["Depreciation, however, fell. Revenues rose. Costs did too."],
    ["PRC law limits the Group. EU rules do too."],
    ["The Corporation Tax Law sets the rate."],
    ["Each Group Company pays."],
    ["Christmas sales and Lunar New Year sales matter."],
    ["Our Network Services Group sells lines."],
    ["“Risk Factors” and “Business Overview” say more."],
    ["The plant in Northgate Park employs 300 people."],
    ["Sales in Greater Manchester rose 5%."],
    ["Our Precision Machinery segment earned ¥3 billion."],
    ["Polymers accounted for 30% of revenue and Metals for 20%."],
    ["Sales of Relvuma rose to ¥46 billion."],
    ["Our brand Hanamori sold 3 million units."],
    ["Great Eastern Japan Earthquake losses were ¥2 billion."],
    ["Phase III trials of MB-210 cost ¥3 billion."],
    ["The Tarn Bridge project cost $300 million."],
    ["We closed our Osaka Minami store in May 2012."],
    ["Demand in Q2 and in FY2010 was weak."],
  ])("%s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
