import { describe, expect, it } from "@jest/globals";
import { read } from "./reading.ts";

describe("exchange rates", () => {
  it.each<[string, string[]]>([
    ["The rate was ¥118.34 per U.S.$1.00.", ["¥118.34|JPY/USD|118.34"]],
    ["The rate was ¥107.35 per $1.00.", ["¥107.35|JPY/USD|107.35"]],
    ["The rate was ¥118.34 = U.S.$1.00.", ["¥118.34|JPY/USD|118.34"]],
    ["The rate was US$1.00 = ¥110.5 then.", ["¥110.5|JPY/USD|110.5"]],
    ["The rate was one U.S. dollar to ¥110.", ["¥110|JPY/USD|110"]],
    ["The rate was €1 = ¥130.", ["¥130|JPY/EUR|130"]],
    ["The rate was $1.35 per £1.00.", ["$1.35|USD/GBP|1.35"]],
    ["The rate was RMB7.30 to US$1.00.", ["RMB7.30|CNY/USD|7.3"]],
    ["The yen stood at ¥150 to the dollar.", ["¥150|JPY/USD|150"]],
    ["The yen stood at ¥110 to the U.S. dollar.", ["¥110|JPY/USD|110"]],
    ["The yen stood at 110 yen per dollar.", ["110 yen|JPY/USD|110"]],
    ["The yen stood at ¥110/US$.", ["¥110|JPY/USD|110"]],
    ["We assume an exchange rate of ¥110 against the U.S. dollar.", ["¥110|JPY/USD|110"]],
    [
      "Rates were ¥118.34, ¥121.45 and ¥110.05 per U.S. $1.00.",
      ["¥118.34|JPY/USD|118.34", "¥121.45|JPY/USD|121.45", "¥110.05|JPY/USD|110.05"],
    ],
    ["It moved from ¥118.34 to ¥110.20 per US$1.00.", ["¥118.34|JPY/USD|118.34", "¥110.20|JPY/USD|110.2"]],
    ["It moved between ¥110 and ¥120 to the dollar.", ["¥110 and ¥120|JPY/USD|110..120"]],
    ["A yen less per dollar costs us ¥2 billion.", ["¥2 billion|JPY|2000000000"]],
    ["We paid ¥5 billion to $1 stores.", ["¥5 billion|JPY|5000000000", "$1|USD|1"]],
  ])("%s", (sentence, short) => {
    const reading = read(sentence);
    expect(reading.short).toEqual(short);
    expect(reading.unread).toEqual([]);
  });

  it.each(["An assumed exchange rate of ¥110 was used.", "The rate was ₩950 per ¥100."])(
    "leaves out what it cannot tell: %s",
    (sentence) => {
      const { figures, unread } = read(sentence);
      expect(figures).toEqual([]);
      expect(unread).toHaveLength(1);
    },
  );
});
