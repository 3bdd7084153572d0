import { describe, expect, it } from "@jest/globals";
import { read } from "./reading.ts";

/** [sentence, span, unit, value, decimals] of the only figure. */
const percentages: [string, string, string, number, number][] = [
  ["Oak Holdings owns 32.0% of Elm.", "32.0%", "percent", 32, 1],
  ["Oak Holdings owns 32.0 % of Elm.", "32.0 %", "percent", 32, 1],
  ["Oak Holdings owns ３０％ of Elm.", "３０％", "percent", 30, 0],
  ["Oak Holdings owns 51 percent of Elm.", "51 percent", "percent", 51, 0],
  ["Oak Holdings owns 51 per cent of Elm.", "51 per cent", "percent", 51, 0],
  ["Oak Holdings owns ten percent of Elm.", "ten percent", "percent", 10, 0],
  ["Oak Holdings owns one hundred percent of Elm.", "one hundred percent", "percent", 100, 0],
  ["Elm is a 100%-owned unit.", "100%", "percent", 100, 0],
  ["Margins fell 5 percentage points.", "5 percentage points", "percentage-point", 5, 0],
  ["Margins fell 1.5 percent points.", "1.5 percent points", "percentage-point", 1.5, 1],
  ["Margins fell 1.5 ppt.", "1.5 ppt", "percentage-point", 1.5, 1],
  ["Spreads rose 25 basis points.", "25 basis points", "percentage-point", 0.25, 2],
  ["Spreads rose 25bp.", "25bp", "percentage-point", 0.25, 2],
  ["Spreads rose 7.5 bps.", "7.5 bps", "percentage-point", 0.075, 3],
  ["The notes bear 7 1/8% interest.", "7 1/8%", "percent", 7.125, 3],
  ["The notes bear 7-1/2% interest.", "7-1/2%", "percent", 7.5, 1],
  ["The notes bear 6¾% interest.", "6¾%", "percent", 6.75, 2],
  ["Sales changed by minus 3.2%.", "minus 3.2%", "percent", -3.2, 1],
  ["The return was negative 3.2%.", "3.2%", "percent", -3.2, 1],
  ["Sales fell by 20.5%.", "20.5%", "percent", 20.5, 1],
  ["Sales changed by -3.2%.", "-3.2%", "percent", -3.2, 1],
  ["Sales changed by (3.2)%.", "(3.2)%", "percent", -3.2, 1],
  ["Sales changed by △3.2%.", "△3.2%", "percent", -3.2, 1],
  ["Sales changed a little (3.2%).", "3.2%", "percent", 3.2, 1],
];

describe("percentages", () => {
  it.each(percentages)("%s", (sentence, span, unit, value, decimals) => {
    const { figures, spans } = read(sentence);
    expect(spans).toEqual([span]);
    expect(figures[0]).toMatchObject({ kind: "percent", unit, value, decimals });
  });
});
