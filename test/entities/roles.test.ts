import { describe, expect, it } from "@jest/globals";
import { read, rolesIn } from "./read.ts";

describe("roles relative to the issuer", () => {
  it.each([
    ["Alder Inc., our wholly owned subsidiary, runs ferries.", "Alder", ["subsidiary"]],
    ["Our consolidated subsidiary Alder Inc. runs ferries.", "Alder", ["subsidiary"]],
    ["In May, Alder Inc. became our consolidated subsidiary.", "Alder", ["subsidiary"]],
    ["We established Alder Inc. as our wholly owned subsidiary.", "Alder", ["subsidiary"]],
    ["We acquired 100% of the equity of Alder Inc. from Birch Corp. in June.", "Alder", ["subsidiary"]],
    ["We acquired 100% of the equity of Alder Inc. from Birch Corp. in June.", "Birch", ["seller"]],
    ["Maple acquired Alder Inc. in 2010.", "Alder", ["subsidiary"]],
    ["Maple set up three new subsidiaries; Alder Inc., Birch Inc. and Cedar Inc. to grow.", "Birch", ["subsidiary"]],
    ["Intangible assets of ¥3 billion related to Alder Inc. were tested.", "Alder", ["subsidiary"]],
    ["Alder Inc., our former subsidiary, was merged into us.", "Alder", ["former-subsidiary"]],
    ["Alder Inc., Maple's former equity method investee, failed.", "Alder", ["former-equity-method-investee"]],
    ["Alder Inc. is our equity method investee.", "Alder", ["equity-method-investee"]],
    ["We recorded equity in net loss of Alder Inc. of ¥2 billion.", "Alder", ["equity-method-investee"]],
    ["We account for our 40% interest in Alder Inc. under the equity method.", "Alder", ["equity-method-investee"]],
    ["We invested ¥130 million in Alder Inc. in August.", "Alder", ["investee"]],
    ["The impairment loss concerned securities of Alder Inc. alone.", "Alder", ["investee"]],
    ["Alder Corp., our largest shareholder, could outvote others.", "Alder", ["shareholder"]],
    ["Alder Corp. and its affiliates now own 22% of our outstanding shares.", "Alder", ["shareholder"]],
    ["Alder Corp. purchased shares in our company in 1998.", "Alder", ["shareholder"]],
    ["The major competitors of our ferry business are carriers such as Alder Inc. and Birch Corp.", "Birch", ["competitor"]],
    ["We compete with Alder Inc. and Birch Corp. for berths.", "Birch", ["competitor"]],
    ["We rely on yards such as Alder Inc. for hulls and Birch Corp. and Cedar Ltd. for engines.", "Cedar", ["supplier"]],
    ["We buy certain engines, typically from Alder Inc. and Birch Corp.", "Alder", ["supplier"]],
    ["Engines are leased from Alder Inc., our largest provider of power.", "Alder", ["supplier"]],
    ["Sales to Alder Inc. made up 12% of revenues.", "Alder", ["customer"]],
    ["Customers such as Alder Inc. may leave.", "Alder", ["customer"]],
    ["It is a joint venture that we set up with Alder Corp. in 1999.", "Alder", ["partner"]],
    ["We formed a business alliance with Alder Corp. on freight.", "Alder", ["partner"]],
    ["The new unit succeeded the dredging business of Alder Corp. for ¥60 million.", "Alder", ["seller"]],
    ["Alder Inc. accounted for 12% of our net sales.", "Alder", ["customer"]],
    ["Parts from Alder Inc. comprised 31% of our purchases.", "Alder", ["supplier"]],
    ["Last year 16% of our revenue was derived from Alder Inc. alone.", "Alder", ["customer"]],
    ["We fear the loss of Alder Inc., whose share of our revenue was 21%.", "Alder", ["customer"]],
    ["One of them, Alder Inc., generated 9% of our sales.", "Alder", ["customer"]],
    ["Alder Inc. paid us royalties of ¥3 billion.", "Alder", ["customer"]],
    ["Alder Inc. carries our goods to the port.", "Alder", ["supplier"]],
    ["Alder Inc. buys half of its pumps from us.", "Alder", ["customer"]],
    ["Alder Inc. bids against us for quay work.", "Alder", ["competitor"]],
    ["Some 20% of our shares were held by Alder Inc. in May.", "Alder", ["shareholder"]],
    ["We issued new shares to Alder Inc. in May.", "Alder", ["shareholder"]],
    ["Alder Inc. sold 3,000 of our shares.", "Alder", ["shareholder"]],
    ["At the year end Alder Inc. held 41% of the voting rights.", "Alder", ["shareholder"]],
    ["The remaining 20% is held by Alder Inc. today.", "Alder", ["partner"]],
    ["The remaining 49% is in the hands of Alder Inc. today.", "Alder", ["partner"]],
    ["Birch Inc. is 51% owned by us and 49% owned by Alder Inc. today.", "Alder", ["partner"]],
    ["It was formed as a joint venture between us and Alder Inc. in May.", "Alder", ["partner"]],
    ["Birch K.K., in which Maple holds 65% and Alder Inc. 35%, lost money.", "Birch", ["subsidiary"]],
    ["Birch K.K., in which Maple holds 65% and Alder Inc. 35%, lost money.", "Alder", ["partner"]],
    ["Alder Inc. is 51% owned by Maple today.", "Alder", ["subsidiary"]],
    ["Alder Inc. became wholly owned in May.", "Alder", ["subsidiary"]],
    ["Our northern leasing subsidiary, Alder Inc., lost money.", "Alder", ["subsidiary"]],
    ["We own 50.5% of Alder Inc. and 33.4% of Birch Corp. today.", "Alder", ["subsidiary"]],
    ["We own 50.5% of Alder Inc. and 33.4% of Birch Corp. today.", "Birch", ["investee"]],
    [
      "We own Alder Inc. and Birch Corp. jointly. The former is consolidated and the latter is accounted for by the equity method.",
      "Birch",
      ["equity-method-investee"],
    ],
    ["We founded Birch K.K. in June 2011, Cedar K.K. in May 2012 and Alder K.K. in July 2012.", "Alder", ["subsidiary"]],
    ["Maple disposed of its 74.9% stake in Alder Inc. for cash.", "Alder", ["former-subsidiary"]],
    ["Alder Inc. and Birch Corp. were sold in June.", "Birch", ["former-subsidiary"]],
    ["We invested ¥2 billion in Alder Inc. (66.0% of its voting shares).", "Alder", ["subsidiary"]],
    ["We paid ¥2 billion to Birch Corp. for Alder Inc. in May.", "Alder", ["subsidiary"]],
    ["We paid ¥2 billion to Alder Inc. for Birch Corp. in May.", "Alder", ["seller"]],
    ["The shares were bought from Alder Inc. in May.", "Alder", ["seller"]],
    ["Maple Freight Inc. runs trucks.", "Maple Freight", ["subsidiary"]],
    ["Even now the Alder Group remains our largest shareholder.", "Alder Group", ["group", "shareholder"]],
  ])("%s → %s", (text, id, roles) => {
    expect(rolesIn(text, id)).toEqual(roles);
  });

  it.each([
    ["Alder Inc., a subsidiary of Birch Corp., makes pumps.", "Alder"],
    ["Birch Corp.'s subsidiary Alder Inc. makes pumps.", "Alder"],
    ["Birch Corp. acquired Alder Inc. in 2010.", "Alder"],
    ["We do not compete with Alder Inc. at all.", "Alder"],
    ["Our competitors cut fares. Alder Inc. makes pumps.", "Alder"],
    ["We met the customers of Birch Corp. and saw Alder Inc. there.", "Alder"],
    ["We signed a lease agreement with Alder Inc. in 2010.", "Alder"],
    ["Our position in car parts maker Alder Inc. was sold.", "Alder"],
    ["Alder Inc. accounted for 12% of its parent's sales.", "Alder"],
    ["We closed a shop of Alder Inc. in May.", "Alder"],
    ["Birch Corp. sold Alder Inc. in May.", "Alder"],
    ["Alder Inc. owns 30% of the shares of Birch Corp. today.", "Alder"],
  ])("%s gives no role", (text, id) => {
    expect(rolesIn(text, id)).toEqual(["other"]);
  });

  it("collects every role that the text supports", () => {
    expect(
      rolesIn(
        "We compete with Alder Corp. on ferries. Alder Corp., our largest shareholder, is strong. We rely on Alder Corp. for fuel.",
        "Alder",
      ),
    ).toEqual(["competitor", "shareholder", "supplier"]);
  });
});

describe("joint parties", () => {
  it("stands for the list before it", () => {
    const text =
      "We founded two new subsidiaries; Alder Inc. (“AL”) and Birch Ferries Inc. to grow. For these two new subsidiaries, we spent ¥2 billion.";
    const { joints, entities } = read(text);
    expect(joints).toEqual([
      { start: text.indexOf("these two"), end: text.indexOf(", we spent"), entity: "AL + Birch Ferries", members: ["AL", "Birch Ferries"] },
    ]);
    expect(entities.at(-1)).toMatchObject({
      id: "AL + Birch Ferries",
      name: "these two new subsidiaries",
      members: ["AL", "Birch Ferries"],
      roles: ["subsidiary"],
    });
  });

  it("stands for all companies of the sentence before where none are listed", () => {
    const { joints } = read("We founded Alder K.K. in June 2011 and Birch K.K. in May 2012. These two subsidiaries lost ¥1 billion.");
    expect(joints.map(({ members }) => members)).toEqual([["Alder", "Birch"]]);
  });

  it.each([
    ["Alder Inc. and Birch Inc. merged. These three companies grew."],
    ["We have ten subsidiaries. These two companies grew."],
    ["Alder Inc. and Birch Inc. merged.\n\nThese two companies grew."],
  ])("needs a list of that length in the same paragraph: %s", (text) => {
    expect(read(text).joints).toEqual([]);
  });
});
