import { describe, expect, it } from "@jest/globals";
import { decodeText } from "../../src/command/decode-text.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("decodeText", () => {
  it.each<[string, Uint8Array, unknown]>([
    ["UTF-8", new TextEncoder().encode("¥3 billion"), { text: "¥3 billion" }],
    ["UTF-8 with a byte order mark, which is no part of the text", new TextEncoder().encode("\uFEFF¥3 billion"), { text: "¥3 billion" }],
    ["UTF-16, little end first", bytes(0xff, 0xfe, 0xa5, 0x00, 0x33, 0x00), { text: "¥3" }],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0xa5, 0x00, 0x33), { text: "¥3" }],
    ["Windows-1252", bytes(0xa5, 0x33), { text: "¥3", note: "not UTF-8, read as Windows-1252" }],
    ["an empty file", bytes(), { text: "" }],
    ["tabs, form feeds and line ends", bytes(9, 10, 12, 13, 65), { text: "\t\n\f\rA" }],
    ["a file with NUL bytes", bytes(65, 0, 66), { problem: "not a text file" }],
    ["mostly control characters", bytes(1, 2, 3, 65, 4, 5), { problem: "not a text file" }],
  ])("%s", (_, file, expected) => {
    expect(decodeText(file)).toEqual(expected);
  });
});
