/** A text → a short stable id: FNV-1a, 64 bits in hexadecimal. The same text has the same id on every machine. */
export function textId(text: string): string {
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325 | 0;
  for (let at = 0; at < text.length; at++) {
    low ^= text.charCodeAt(at);
    const carry = ((low >>> 16) * 0x1b3 + (((low & 0xffff) * 0x1b3) >>> 16)) >>> 16;
    high = (Math.imul(high, 0x1b3) + Math.imul(low, 0x100) + carry) | 0;
    low = Math.imul(low, 0x1b3);
  }
  return `text-${hexadecimal(high)}${hexadecimal(low)}`;
}

function hexadecimal(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}
