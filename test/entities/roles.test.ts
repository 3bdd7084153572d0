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

  it.each([
    ["Alder Inc. and Birch Inc. merged. These three companies grew."],
    ["We have ten subsidiaries. These two companies grew."],
    ["Alder Inc. and Birch Inc. merged.\n\nThese two companies grew."],
  ])("needs a list of that length in the same paragraph: %s", (text) => {
    expect(read(text).joints).toEqual([]);
  });
});
