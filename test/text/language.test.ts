import { describe, expect, it } from "@jest/globals";
import { extract } from "../../src/extract.ts";
import { isEnglish } from "../../src/text/language.ts";

const german =
  "Der Konzern erzielte im Geschäftsjahr einen Umsatz von 5,4 Milliarden Euro und ein Ergebnis von 210 Millionen Euro. Die Zahl der Beschäftigten stieg auf 12.300. " +
  "Der Vorstand schlägt vor, eine Dividende von 1,20 Euro je Aktie zu zahlen. Die Nachfrage nach unseren Erzeugnissen blieb in den meisten Märkten stabil, während die Kosten für Energie " +
  "und Rohstoffe weiter zunahmen. Wir rechnen für das kommende Jahr mit einem leichten Wachstum, sofern sich die Lage auf den Weltmärkten nicht verschlechtert und keine neuen Zölle eingeführt werden.";

describe("language", () => {
  it.each([
    ["Japanese", "当社グループの業績は、為替相場の変動により影響を受ける可能性があります。"],
    ["German", german],
  ])("tells that %s is not English", (_name, text) => {
    expect(isEnglish(text)).toBe(false);
    expect(extract(text).issues.map((issue) => issue.code)).toContain("language-not-supported");
  });

  it.each([
    ["a sentence", "Our net loss for the year was ¥5 billion."],
    ["nothing", ""],
    ["a table", "2009\t120.5\t110.4\n2010\t101.2\t98.7"],
    [
      "a sentence that names a company in Japanese",
      "We acquired the shares of Kawabe (株式会社川辺), a maker of tiles, for ¥3 billion in May 2015.",
    ],
  ])("takes %s for English", (_name, text) => {
    expect(isEnglish(text)).toBe(true);
  });
});
