import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeText, isEncoding } from "../../src/command/decode-text.ts";

const JAPANESE = "当社グループの業績は、為替相場の変動により影響を受ける可能性があります。";
const SHIFT_JIS = Buffer.from(
  "93968ed0834f838b815b837682cc8bc690d182cd814188d791d6918a8fea82cc95cf93ae82c982e682e889658bbf82f08ef382af82e989c2945c90ab82aa82a082e882dc82b78142",
  "hex",
);
const EUC_JP = Buffer.from(
  "c5f6bcd2a5b0a5eba1bca5d7a4ceb6c8c0d3a4cfa1a2b0d9c2d8c1eabeeca4cecad1c6b0a4cba4e8a4eab1c6b6c1a4f2bcf5a4b1a4ebb2c4c7bdc0ada4aca4a2a4eaa4dea4b9a1a3",
  "hex",
);
const latin = (text: string) => Buffer.from(text, "latin1");

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("decodeText", () => {
  it.each<[string, Uint8Array, unknown]>([
    ["UTF-8", new TextEncoder().encode("¥3 billion"), { text: "¥3 billion" }],
    ["UTF-8 with a byte order mark, which is no part of the text", new TextEncoder().encode("\uFEFF¥3 billion"), { text: "¥3 billion" }],
    ["UTF-16, little end first", bytes(0xff, 0xfe, 0xa5, 0x00, 0x33, 0x00), { text: "¥3" }],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0xa5, 0x00, 0x33), { text: "¥3" }],
    ["Windows-1252", bytes(0xa5, 0x33), { text: "¥3", note: "not UTF-8, read as Windows-1252" }],
    [
      "UTF-16 without a mark",
      Buffer.from("We had 12 subsidiaries.", "utf16le"),
      { text: "We had 12 subsidiaries.", note: "no byte order mark, read as UTF-16LE" },
    ],
    ["Shift_JIS", SHIFT_JIS, { text: JAPANESE, note: "not UTF-8, read as shift_jis" }],
    ["EUC-JP", EUC_JP, { text: JAPANESE, note: "not UTF-8, read as euc-jp" }],
    [
      "what a page declares",
      latin('<meta charset="windows-1252"><p>\xa5' + "3 \x93billion\x94"),
      { text: '<meta charset="windows-1252"><p>¥3 “billion”' },
    ],
    [
      "what an XML declaration says",
      latin('<?xml version="1.0" encoding="ISO-8859-1"?>\xa3'),
      { text: '<?xml version="1.0" encoding="ISO-8859-1"?>£' },
    ],
    [
      "an encoding that is declared and unknown",
      latin("<meta charset=klingon>\xa5"),
      { text: "<meta charset=klingon>¥", note: "not UTF-8, read as Windows-1252" },
    ],
    [
      "many yen signs in Windows-1252",
      latin("\xa53 and \xa54, ".repeat(40)),
      { text: "¥3 and ¥4, ".repeat(40), note: "not UTF-8, read as Windows-1252" },
    ],
    [
      "UTF-8 whose page declares another encoding",
      new TextEncoder().encode('<meta charset="windows-1252"><p>¥3 billion’s'),
      { text: '<meta charset="windows-1252"><p>¥3 billion’s' },
    ],
    ["UTF-8 cut within a character", new TextEncoder().encode("¥3 and ¥").subarray(0, 9), { text: "¥3 and " }],
    [
      "UTF-8 with one damaged byte",
      bytes(...new TextEncoder().encode("‘a’ ‘b’ ‘c’ ‘d’ ‘e’ ‘f’ "), 0x92),
      { text: "‘a’ ‘b’ ‘c’ ‘d’ ‘e’ ‘f’ \ufffd", note: "some bytes are not UTF-8" },
    ],
    [
      "ISO-2022-JP",
      bytes(0x1b, 0x24, 0x42, 0x24, 0x2b, 0x24, 0x73, 0x24, 0x38, 0x1b, 0x28, 0x42),
      { text: "かんじ", note: "not UTF-8, read as iso-2022-jp" },
    ],
    ["an empty file", bytes(), { text: "" }],
    ["tabs, form feeds and line ends", bytes(9, 10, 12, 13, 65), { text: "\t\n\f\rA" }],
    ["a file with NUL bytes", bytes(65, 0, 66), { problem: "not a text file" }],
    ["mostly control characters", bytes(1, 2, 3, 65, 4, 5), { problem: "not a text file" }],
  ])("%s", (_, file, expected) => {
    expect(decodeText(file)).toEqual(expected);
  });
});

describe("an encoding that the caller names", () => {
  it("outranks what the bytes say", () => {
    expect(decodeText(SHIFT_JIS, "shift_jis")).toEqual({ text: JAPANESE });
    expect(decodeText(latin("\xa3"), "latin1")).toEqual({ text: "£" });
  });

  it.each([
    ["shift_jis", true],
    ["UTF-16BE", true],
    ["klingon", false],
  ])("%s: %s", (name, known) => {
    expect(isEncoding(name)).toBe(known);
  });
});

it("reads any bytes without throwing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
      expect(decodeText(file)).toBeDefined();
    }),
  );
});
