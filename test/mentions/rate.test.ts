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
    ["It was ¥79.1 to the dollar in May, against ¥85.7 in June.", ["¥79.1|JPY/USD|79.1", "¥85.7|JPY/USD|85.7"]],
    ["It was ¥82.2 = US$1.00 in May, compared with about ¥83.2 in June.", ["¥82.2|JPY/USD|82.2", "¥83.2|JPY/USD|83.2"]],
    ["It weakened from ¥79.1 in May to ¥85.7 per dollar in June.", ["¥79.1|JPY/USD|79.1", "¥85.7|JPY/USD|85.7"]],
    [
      "It was ¥78 to the dollar and ¥105 to the euro, compared with ¥85 and ¥110.",
      ["¥78|JPY/USD|78", "¥105|JPY/EUR|105", "¥85|JPY/USD|85", "¥110|JPY/EUR|110"],
    ],
    ["It was ¥78 to the dollar and ¥105 to the euro, against ¥112.", ["¥78|JPY/USD|78", "¥105|JPY/EUR|105", "¥112|JPY|112"]],
    ["It was ¥79 per dollar and our shares traded at ¥85.", ["¥79|JPY/USD|79", "¥85|JPY|85"]],
    ["It was ¥79 per dollar, and the fee rose to ¥2,500.", ["¥79|JPY/USD|79", "¥2,500|JPY|2500"]],
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
