import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { linesOf } from "../../../src/command/pool/lines.ts";

// eslint-disable-next-line @typescript-eslint/require-await
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number) {
  const lines = [];
  for await (const line of linesOf(pieces(new TextEncoder().encode(text), size))) lines.push(line);
  return lines;
}

describe("linesOf", () => {
  it("gives the same lines however the bytes are cut, and counts every byte", async () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, ""));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 50 }), async (lines, size) => {
        const text = lines.map((one) => `${one}\n`).join("");
        const found = await read(text, size);
        expect(found.map((one) => one.text)).toEqual(lines);
        expect(found.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it("tells the line that no line feed ends, and splits at nothing else", async () => {
    expect(await read("a\r\n\u2028b\u0085\nlast", 3)).toEqual([
      { text: "a", bytes: 3, ended: true },
      { text: "\u2028b\u0085", bytes: 7, ended: true },
      { text: "last", bytes: 4, ended: false },
    ]);
  });
});
